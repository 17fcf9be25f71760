import * as z from 'zod'

// Control characters other than line breaks and tabs have no place in an office's text and break files and mails.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

/** Text a person typed: NFC, trimmed, not empty, at most `max` UTF-16 units. */
export const textOf = (max: number) =>
  z
    .string()
    .refine((text) => !controlCharacters.test(text), { error: 'control-characters', abort: true })
    .normalize('NFC')
    .trim()
    .min(1, { error: 'empty' })
    .max(max, { error: 'too-long' })

/** One line of text: as `textOf`, without line breaks. */
export const lineOf = (max: number) =>
  textOf(max).refine((text) => !/[\r\n]/.test(text), { error: 'line-break' })
