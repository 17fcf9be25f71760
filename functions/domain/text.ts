import * as z from 'zod'

/** Left behind by copying from Word or a page; nobody typed them and nobody sees them. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Control and direction marks, half characters: they break files and mails, or show another text than is stored. */
const harmful = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/u

/** Text a person typed: NFC, trimmed, not empty, at most `max` characters. */
export const textOf = (max: number) =>
  z
    .string()
    .overwrite((text) => text.replace(invisible, ''))
    .refine((text) => !harmful.test(text), { error: 'control-characters', abort: true })
    .normalize('NFC')
    .trim()
    .min(1, { error: 'empty' })
    .max(max, { error: 'too-long' })

/** One line of text: as `textOf`, without line breaks. */
export const lineOf = (max: number) =>
  textOf(max).refine((text) => !/[\r\n]/.test(text), { error: 'line-break' })
