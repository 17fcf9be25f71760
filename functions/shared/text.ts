import * as z from 'zod'

/**
 * Left behind by copying from Word or a page; nobody typed them and nobody sees them. A joiner stays between two emoji,
 * where it makes one picture of them, and nowhere else.
 */
const invisible =
  /[\u00ad\u200b\u200c\u2060\ufeff]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu

/** The text without what nobody typed and nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '')

/** Control and direction marks, half characters: they break files and mails, or show another text than is stored. */
const harmful = /(?!\u200d)[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/u

const typed = () =>
  z
    .string()
    .overwrite(withoutInvisible)
    .refine((text) => !harmful.test(text), { error: 'control-characters', abort: true })
    .normalize('NFC')
    .trim()

/** Text a person typed: NFC, trimmed, not empty, at most `max` characters. */
export const textOf = (max: number) => typed().min(1, { error: 'empty' }).max(max, { error: 'too-long' })

const isOneLine = (text: string): boolean => !/[\r\n]/.test(text)

/** One line of text: as `textOf`, without line breaks. */
export const lineOf = (max: number) => textOf(max).refine(isOneLine, { error: 'line-break' })

/** No name has a question mark within a word: there a file was saved without its letters ("Nguy?n Văn A"). */
export const hasMarkForLetter = (name: string): boolean => /\p{L}\?|\?\p{L}/u.test(name)

/** The name of a person or a body: one line, with all of its letters. */
export const nameOf = (max: number) =>
  lineOf(max).refine((name) => !hasMarkForLetter(name), { error: 'letters-lost' })

/** One line of text, or nothing where it is not known yet. */
export const lineOrNothing = (max: number) =>
  typed().max(max, { error: 'too-long' }).refine(isOneLine, { error: 'line-break' })

const lineEnd = '[^\\S\\r\\n]*(?:\\r?\\n|\\r)[^\\S\\r\\n]*'

/** What stands before a line's end and after it where a narrow cell breaks one thing in two, and what then parts them. */
const brokenThings = (
  [
    ['\\d[^\\S\\r\\n]*[/-]', '\\d', ''],
    ['\\d', '/ ?\\d', ''],
    ['\\d|[IVX]', '(?:tháng|năm)\\s+\\d', ' '],
    ['\\d', '(?:ngày|tuần|tháng)(?!\\s*\\d|\\p{L})', ' '],
    ['(?<!\\p{L}|(?:hằng|hàng|mỗi)\\s+)(?:tháng|quý|năm)', '(?:\\d|[IVX]+(?!\\p{L}))', ' '],
    ['(?<!\\p{L})(?:ngày|từ)', '(?:ngày|ký|ban\\s+hành|phát\\s+hành)(?!\\p{L})', ' '],
    ['\\S', '(?:kể\\s+từ|tính\\s+từ|làm\\s+việc)(?!\\p{L})', ' '],
  ] as const
).map(([before, after, between]) => ({
  form: new RegExp(`(?<=${before})${lineEnd}(?=${after})`, 'giu'),
  between,
}))

/** A day, period or term that is broken over two lines is one all the same: "31/08/" above "2021". */
export const joinedLines = (text: string): string =>
  /[\r\n]/.test(text)
    ? brokenThings.reduce((words, { form, between }) => words.replace(form, between), text)
    : text

/**
 * Words that a document or a cell spreads over several lines, kept in one: each line break becomes a semicolon, so that
 * what stood on two lines stays two things.
 */
export const wordsOf = (max: number) =>
  typed()
    .overwrite((text) => joinedLines(text).replace(/\s*[\r\n]+\s*/g, '; '))
    .min(1, { error: 'empty' })
    .max(max, { error: 'too-long' })

const listedAtMost = 200

/** The beginning of long words, with … where more follows: mails and lists tell it, the page of the thing itself tells all. */
export const beginningOf = (words: string): string =>
  words.length > listedAtMost ? `${words.slice(0, listedAtMost - 1)}…` : words
