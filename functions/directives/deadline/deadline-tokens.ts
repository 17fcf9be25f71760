import { joinedLines } from '../../shared/text.ts'
import { forms } from './deadline-forms.ts'
import type { Token } from './deadline-token.ts'
import { vocabulary, type WordClass, wordClasses } from './deadline-vocabulary.ts'

/** hoả and hỏa, thuỷ and thủy are one word: the mark goes to the last vowel but one, as most type it. */
const oneSpelling = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .normalize('NFC')
    .replace(/qu?([úùủũụ])y(?!\p{L})/gu, (word) => `qu${'ýỳỷỹỵ'['úùủũụ'.indexOf(word.at(-2) ?? '')]}`)

const classOf = new Map<string, WordClass>(
  wordClasses.flatMap((name) => vocabulary[name].map((phrase) => [oneSpelling(phrase), name] as const)),
)

const at = (form: RegExp, text: string, place: number): RegExpExecArray | null => {
  form.lastIndex = place
  return form.exec(text)
}

const longestPhrase = 6

const someWords = new RegExp(`[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,${longestPhrase - 1}}(?!\\d)`, 'uy')

/** The longest phrase that begins here: "đến hết" says something else than "đến". */
const phraseAt = (text: string, place: number): string | undefined => {
  let phrase = at(someWords, text, place)?.[0] ?? ''
  while (phrase && !classOf.has(phrase)) phrase = phrase.slice(0, Math.max(0, phrase.lastIndexOf(' ')))
  return phrase || undefined
}

const wordForm = /[\p{L}\p{M}]+|\S/uy

const tokenAt = (text: string, place: number): Token => {
  for (const [form, read] of forms) {
    const match = at(form, text, place)
    const meaning = match && read(match.groups ?? {})
    if (match && meaning) return { text: match[0], ...meaning } as Token
  }
  const phrase = phraseAt(text, place)
  if (phrase) return { text: phrase, is: classOf.get(phrase) ?? 'word' } as Token
  return { text: at(wordForm, text, place)?.[0] ?? text.charAt(place), is: 'word' }
}

/** Words in the one form they are compared in: NFKC (wide digits are digits), small letters, single blanks; line breaks stay, they part things. */
export const plainWording = (wording: string): string =>
  oneSpelling(joinedLines(wording.normalize('NFKC')).toLowerCase())
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[⁄∕]/g, '/')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?(?:\r?\n|\r)[\s]*/g, '\n')
    .trim()

export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  for (let place = 0; place < text.length; ) {
    if (text[place] === ' ') {
      place += 1
      continue
    }
    const token = tokenAt(text, place)
    tokens.push(token)
    place += token.text.length
  }
  return tokens
}
