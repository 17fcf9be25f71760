import type { PageLine } from './page-lines.ts'

/** Notes at the foot of a page stand between a paragraph and what of it is on the next page: they go to the end. */

const numbered = /^\[?(\d{1,2})[\].)]?\s+(?=\S)/

/** Of the height that most letters of the document have. */
const smaller = 0.93

const usualHeight = (pages: readonly (readonly PageLine[])[]): number => {
  const heights = pages.flat().map(({ height }) => height)
  return heights.toSorted((one, other) => one - other)[Math.floor(heights.length / 2)] ?? 0
}

/** The place of the first of the small lines that a page ends with, where it is a note's; as many as there are otherwise. */
const firstOfNotes = (lines: readonly PageLine[], usual: number): number => {
  const large = lines.findLastIndex(({ kind, height }) => kind !== 'line' || height > usual * smaller)
  const first = lines.findIndex(({ text }, place) => place > large && numbered.test(text))
  return large >= 0 && first > 0 ? first : lines.length
}

interface Apart {
  readonly pages: PageLine[][]
  /** Each as `[1] Công văn số …`, in the order of the pages. */
  readonly notes: string[]
}

/** The pages without the notes at their feet, and these. */
export const notesApart = (pages: readonly (readonly PageLine[])[]): Apart => {
  const usual = usualHeight(pages)
  const notes: string[] = []
  const bodies = pages.map((lines) => {
    const first = firstOfNotes(lines, usual)
    for (const { text } of lines.slice(first)) {
      if (numbered.test(text)) notes.push(text.replace(numbered, '[$1] '))
      else notes.push(`${notes.pop() ?? ''} ${text}`)
    }
    return lines.slice(0, first)
  })
  return { pages: bodies, notes }
}
