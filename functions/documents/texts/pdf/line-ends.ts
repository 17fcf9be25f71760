import type { PageLine } from './page-lines.ts'

/** What the end of one line and the beginning of the next say of whether they are one. */

export const endsSomething = /[.;:!?]["”’)]?$/u

export const beginsSmall = (text: string): boolean => /^["“(]?\p{Ll}/u.test(text)

/** Whether the first word of the next line would have found no room behind where a line ends. */
export const isFull = (
  end: number,
  margin: number,
  next: Pick<PageLine, 'text' | 'x' | 'right' | 'height'>,
): boolean => {
  const [word = ''] = next.text.split(/\s/)
  const letter = (next.right - next.x) / Math.max(1, next.text.length)
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  // A capital is wider than most letters by a third.
  return end + letter * (word.length + 1 + capitals / 3) > margin - next.height * 0.2
}
