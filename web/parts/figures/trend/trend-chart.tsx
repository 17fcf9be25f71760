import { useFormats, useTexts } from '../../../texts/language.tsx'
import { figureTexts } from '../figures-texts.ts'
import { linear, pathOf, placesOf, topOf, topOfCounts } from './chart-geometry.ts'

interface Line {
  readonly name: string
  /** A value for each day; null where nothing was to be divided. */
  readonly values: readonly (number | null)[]
  /** Which way to draw it. */
  readonly look: number
}

interface Props {
  readonly title: string
  readonly days: readonly string[]
  readonly lines: readonly Line[]
  /** Of counts, or of percentages. */
  readonly of: 'counts' | 'percent'
}

const width = 640
const height = 280
const area = { left: 64, right: 632, top: 12, bottom: 244 }
/** As many ways to draw a line as can be told apart. */
export const maxLines = 6

interface GridProps extends Pick<Props, 'of'> {
  readonly top: number
  readonly y: (value: number) => number
}

const Grid = ({ top, y, of }: GridProps) => {
  const { number, wholePercent } = useFormats()
  return (
    <>
      {[0, 1, 2, 3, 4].map((quarter) => {
        const value = (top / 4) * quarter
        return (
          <g key={quarter}>
            <path class="grid" d={`M${area.left} ${y(value)}H${area.right}`} />
            <text x={area.left - 6} y={y(value)} dy="0.35em" text-anchor="end">
              {(of === 'counts' ? number : wholePercent)(value)}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** How each line is drawn, and what it is. */
const Key = ({ lines }: Pick<Props, 'lines'>) => (
  <ul class="key">
    {lines.map(({ name, look }) => (
      <li key={name}>
        <svg class="key-line" aria-hidden="true" viewBox="0 0 40 8">
          <path class={`line line-${look}`} d="M0 4H40" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)

/** Lines over days, each drawn in a way of its own; the names stand under it. */
export const TrendChart = ({ title, days, lines, of }: Props) => {
  const t = useTexts(figureTexts)
  const { day } = useFormats()
  const places = placesOf(days)
  const values = lines.flatMap((line) => line.values.map((value) => value ?? 0))
  const top = (of === 'counts' ? topOfCounts : topOf)(values)
  const x = linear([0, places.at(-1) ?? 0], [area.left, area.right - 8])
  const y = linear([0, top], [area.bottom, area.top])
  const pointAt = (value: number | null, at: number) =>
    value === null ? undefined : { x: x(places[at] ?? 0), y: y(value) }
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t.chartOf(title, day(days[0]), day(days.at(-1)))}
      >
        <Grid top={top} y={y} of={of} />
        <text x={area.left} y={height - 10}>
          {day(days[0])}
        </text>
        <text x={area.right} y={height - 10} text-anchor="end">
          {day(days.at(-1))}
        </text>
        {lines.map(({ name, look, values: own }) => (
          <path key={name} class={`line line-${look}`} d={pathOf(own.map(pointAt))} />
        ))}
      </svg>
      <figcaption>
        <Key lines={lines} />
      </figcaption>
    </figure>
  )
}
