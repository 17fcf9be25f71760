import { isWestern } from '../../reading/encodings/old-encodings.ts'
import { converted } from '../../reading/encodings/old-letters.ts'

/** The fonts of TCVN3; those whose name ends in H draw small letters as capitals. */
const oldFont = /^\.vn/i
const oldCapitals = /^\.vn.*h$/i

/** What letters mean that a run shows in a font: of an old one, what it draws in their places. */
export const wordsInFont = (text: string, font: string): string => {
  if (!oldFont.test(font) || !isWestern(text)) return text
  const words = converted(text, 'tcvn3')
  return oldCapitals.test(font) ? words.toUpperCase() : words
}
