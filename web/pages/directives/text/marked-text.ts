import { notTakenOf, type Source, sourceOf } from './text-values.ts'

/** What a piece of the text is to the line that somebody is in. */
type Part = 'lead' | 'coordinating' | 'deadline'

/** A piece of the text with all that is marked in it. */
export interface Piece {
  readonly text: string
  readonly from: number
  /** The lines whose sentence it is of. */
  readonly rows: readonly number[]
  readonly part: Part | undefined
  readonly isFact: boolean
  readonly isNotTaken: boolean
}

type Place = readonly [from: number, to: number]

const holds = (places: readonly Place[], from: number, to: number): boolean =>
  places.some(([start, end]) => start <= from && to <= end)

const partOf = (source: Source | undefined, from: number, to: number): Part | undefined =>
  (['lead', 'deadline', 'coordinating'] as const).find((part) => source && holds(source[part], from, to))

interface Given {
  readonly text: string
  readonly rows: readonly string[]
  readonly notTaken: readonly string[]
  readonly factPlaces: string
  /** The line that somebody is in. */
  readonly active: number | undefined
}

/** The text in pieces, cut wherever a mark begins or ends. */
export const piecesOf = ({ text, rows, notTaken, factPlaces, active }: Given): Piece[] => {
  const sources = rows.map(sourceOf)
  const facts: readonly Place[] = factPlaces ? JSON.parse(factPlaces) : []
  const left = notTakenOf(notTaken).map(({ at }) => at)
  const own = active === undefined ? undefined : sources[active]
  const inside = own ? [...own.lead, ...own.coordinating, ...own.deadline] : []
  const cuts = [...sources.flatMap(({ sentences }) => sentences), ...facts, ...left, ...inside].flat()
  const starts = [...new Set([0, ...cuts])]
    .filter((at) => at < text.length)
    .toSorted((one, other) => one - other)
  const bySentence = sources.map(({ sentences }) => sentences)
  return starts.map((from, place) => {
    const to = starts[place + 1] ?? text.length
    return {
      text: text.slice(from, to),
      from,
      rows: bySentence.flatMap((sentences, row) => (holds(sentences, from, to) ? [row] : [])),
      part: partOf(own, from, to),
      isFact: holds(facts, from, to),
      isNotTaken: holds(left, from, to),
    }
  })
}
