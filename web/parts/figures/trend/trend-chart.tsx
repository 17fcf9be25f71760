import { useFormats, useTexts } from '../../../texts/language.tsx'
import { figureTexts } from '../figures-texts.ts'
import { linear, pathOf, placesOf, topOf } from './chart-geometry.ts'

interface Line {
  readonly name: string
  /** Percent of each day; null where nothing was to be divided. */
  readonly values: readonly (number | null)[]
}

interface Props {
  readonly days: readonly string[]
  readonly lines: readonly Line[]
}

const width = 640
const height = 280
const area = { left: 64, right: 632, top: 12, bottom: 244 }
/** As many ways to draw a line as can be told apart. */
export const maxLines = 6

interface GridProps {
  readonly top: number
  readonly y: (value: number) => number
}

const Grid = ({ top, y }: GridProps) => {
  const { number } = useFormats()
  return (
    <>
      {[0, 1, 2, 3, 4].map((quarter) => {
        const value = (top / 4) * quarter
        return (
          <g key={quarter}>
            <path class="grid" d={`M${area.left} ${y(value)}H${area.right}`} />
            <text x={area.left - 6} y={y(value)} dy="0.35em" text-anchor="end">
              {number(value)}&nbsp;%
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
    {lines.map(({ name }, place) => (
      <li key={name}>
        <svg class="key-line" aria-hidden="true" viewBox="0 0 40 8">
          <path class={`line line-${place}`} d="M0 4H40" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)

/** Lines of percentages over days, each drawn in a way of its own; the names stand under it. */
export const TrendChart = ({ days, lines }: Props) => {
  const t = useTexts(figureTexts)
  const { day } = useFormats()
  const places = placesOf(days)
  const top = topOf(lines.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const x = linear([0, places.at(-1) ?? 0], [area.left, area.right - 8])
  const y = linear([0, top], [area.bottom, area.top])
  const pointAt = (value: number | null, at: number) =>
    value === null ? undefined : { x: x(places[at] ?? 0), y: y(value) }
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t.chartOf(day(days[0]), day(days.at(-1)))}
      >
        <Grid top={top} y={y} />
        <text x={area.left} y={height - 10}>
          {day(days[0])}
        </text>
        <text x={area.right} y={height - 10} text-anchor="end">
          {day(days.at(-1))}
        </text>
        {lines.map(({ name, values }, place) => (
          <path key={name} class={`line line-${place}`} d={pathOf(values.map(pointAt))} />
        ))}
      </svg>
      <figcaption>
        <Key lines={lines} />
      </figcaption>
    </figure>
  )
}
