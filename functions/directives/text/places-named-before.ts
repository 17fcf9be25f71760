import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import { bodiesAt } from './named-bodies.ts'
import type { ProposedTask } from './proposed-task.ts'
import type { Span } from './readable-text.ts'

/** "UBND quận" alone: the one that was named before. */

const short =
  /^(?:(?:chủ tịch|lãnh đạo) )?(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|chính quyền) )?(quận|huyện|phường|xã)(?: này)?$/iu
const named =
  /(?<!\p{L})(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )?(?<kind>quận|huyện|phường|xã) (?=\p{Lu})/giu
const maxPlaceWords = 40

interface Place extends Span {
  readonly kind: string
  readonly code: string
}

/** The places of the register that a text names, in its order. */
const placesIn = (text: string, reader: AssigneeReader): Place[] =>
  [...text.matchAll(named)].flatMap(({ 0: found, index, groups: { kind = '' } = {} }) => {
    const words = text.slice(index, index + found.length + maxPlaceWords)
    const [first] = bodiesAt(words, 0, reader)?.each ?? []
    if (first?.is !== 'known') return []
    const { departments } = reader.read(words.slice(0, first.to))
    const at = { from: index, to: index + first.to, kind: kind.toLowerCase() }
    return departments.map((code) => ({ ...at, code }))
  })

/**
 * Tasks whose "UBND quận" is the place that the words mean: the last of its kind that the sentence names before it, else
 * the only one that the text has named by then. Where there are several, the words stay as they are.
 */
export const withPlaces = (
  tasks: readonly ProposedTask[],
  text: string,
  reader: AssigneeReader,
): readonly ProposedTask[] => {
  const kindOf = ({ from, to }: Span): string | undefined =>
    short.exec(text.slice(from, to))?.[1]?.toLowerCase()
  const isShort = (span: Span): boolean => kindOf(span) !== undefined
  if (!tasks.some(({ lead, coordinating }) => [...lead, ...coordinating].some(isShort))) return tasks
  const places = placesIn(text, reader)
  const meant = (span: Span, sentence: Span | undefined): Span => {
    const before = places.filter(({ kind, to }) => kind === kindOf(span) && to <= span.from)
    const own = before.findLast(({ from }) => sentence !== undefined && from >= sentence.from)
    const isOne = new Set(before.map(({ code }) => code)).size === 1
    const place = own ?? (isOne ? before.at(-1) : undefined)
    return place ? { from: place.from, to: place.to } : span
  }
  return tasks.map((task) => ({
    ...task,
    lead: task.lead.map((span) => meant(span, task.sentences[0])),
    coordinating: task.coordinating.map((span) => meant(span, task.sentences[0])),
  }))
}
