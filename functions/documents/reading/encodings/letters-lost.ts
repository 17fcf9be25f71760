import { isSyllable } from './syllables.ts'

/** Question marks in place of letters, as a file has them that was saved in a code page without these letters. */

/** Words that a question mark parts; addresses have such too. */
const parted = /(?<!\S*[/=&@]\S*)(?<before>\p{L}+)(?<marks>\?+)(?<after>\p{L}+)(?!\S*[/=&@])/gu

/** Behind a lost letter stands the end of its syllable: "ti?n", "ng??i", "l?a". What is a syllable by itself began a word. */
const isWholeWord = (word: string): boolean => word.length > 1 && isSyllable(word)

/** Whether letters of a text are lost; a question that no blank parts from the next ("làm?Không") has lost none. */
export const hasLostLetters = (text: string): boolean =>
  text.includes('\ufffd') ||
  [...text.matchAll(parted)].some(({ groups: { before = '', marks = '', after = '' } = {} }) => {
    const isQuestion = marks.length === 1 && isWholeWord(before) && isWholeWord(after)
    return !isQuestion
  })
