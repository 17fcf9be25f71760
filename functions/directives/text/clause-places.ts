import type { Clause } from './assignment-clauses.ts'
import type { Span } from './readable-text.ts'

/** Where in a sentence the lead of a clause and the pieces of its work stand. */

const isShort =
  /^(?:ubnd |ủy ban nhân dân |uỷ ban nhân dân )?(?:quận|huyện|phường|xã|sở|đơn vị này|địa phương này)$/iu
const placeForm =
  /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (quận|huyện|phường|xã) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu

/** The words of the lead in one piece; "UBND quận" alone is the one whose name stands before it. */
export const leadIn = (text: string, { lead }: Pick<Clause, 'lead'>): Span[] => {
  const [first, last] = [lead[0], lead.at(-1)]
  if (!first || !last) return []
  const words = text.slice(first.from, last.to)
  const kind = words.split(' ').at(-1)
  const named = isShort.test(words)
    ? [...text.slice(0, first.from).matchAll(placeForm)].findLast(([, of]) => of === kind)
    : undefined
  return named
    ? [{ from: named.index, to: named.index + named[0].length }]
    : [{ from: first.from, to: last.to }]
}

/** "(1) tham mưu …; (2) trình …": each is a clause of its own. */
export const partsOf = (text: string, clause: Clause): Clause[] => {
  const { workFrom, to } = clause
  const starts = [...text.slice(workFrom, to).matchAll(/\((\d)\)\s*/gu)].filter(
    ([, number], place) => Number(number) === place + 1,
  )
  if (starts.length < 2) return [clause]
  return starts.map(({ 0: sign, index }, place) => {
    const from = workFrom + index + sign.length
    return { ...clause, from, workFrom: from, to: workFrom + (starts[place + 1]?.index ?? to - workFrom) }
  })
}
