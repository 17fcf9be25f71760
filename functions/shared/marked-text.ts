import { fold, isBeginning } from './folded-text.ts'

/** A part of a text, and whether a word of a question is in it. */
export interface TextPart {
  readonly text: string
  readonly isFound: boolean
}

const word = /[\p{L}\p{M}\p{N}]+/gu

const plain = (one: string): string => fold(one).replace(/^0+(?=\d+[a-z]?$)/, '')

/** A text in parts, those that answer a question marked: whole words, with or without diacritics, or their beginnings. Together they are the text. */
export const markedParts = (text: string, question: string): TextPart[] => {
  const asked = (question.match(word) ?? []).map(plain)
  const isAsked = (one: string) => asked.some((of) => one === of || (isBeginning(of) && one.startsWith(of)))
  const parts: TextPart[] = []
  const add = (part: string, isFound: boolean) => {
    const last = parts.at(-1)
    if (part === '') return
    if (last?.isFound === isFound) parts[parts.length - 1] = { text: last.text + part, isFound }
    else parts.push({ text: part, isFound })
  }
  let at = 0
  for (const found of text.matchAll(word)) {
    add(text.slice(at, found.index), false)
    add(found[0], isAsked(plain(found[0])))
    at = found.index + found[0].length
  }
  add(text.slice(at), false)
  return parts
}
