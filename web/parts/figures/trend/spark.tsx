import { useFormats, useTexts } from '../../../texts/language.tsx'
import { figureTexts } from '../figures-texts.ts'
import { linear, pathOf, placesOf } from './chart-geometry.ts'

/** What a night left of a row of figures. */
export interface Night {
  readonly on: string
  readonly counts: Readonly<Record<string, number>>
}

interface Props {
  readonly nights: readonly Night[]
  readonly count: string
  readonly isBad?: boolean
}

const width = 100
const height = 26
const edge = 3

/** How a count went, from its lowest to its highest: the same numbers stand in the table of the trend. */
export const Spark = ({ nights, count, isBad = false }: Props) => {
  const t = useTexts(figureTexts)
  const { day, number } = useFormats()
  const values = nights.map(({ counts }) => counts[count] ?? 0)
  const [first, last] = [nights[0], nights.at(-1)]
  if (!first || !last || first === last) return null
  const places = placesOf(nights.map(({ on }) => on))
  const x = linear([0, places.at(-1) ?? 0], [0, width])
  const y = linear([Math.min(...values), Math.max(...values)], [height - edge, edge])
  const points = values.map((value, at) => ({ x: x(places[at] ?? 0), y: y(value) }))
  const words = t.went(
    day(first.on),
    number(first.counts[count] ?? 0),
    day(last.on),
    number(last.counts[count] ?? 0),
  )
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <path class={`line ${isBad ? 'line-3' : 'line-0'}`} d={pathOf(points)} />
    </svg>
  )
}
