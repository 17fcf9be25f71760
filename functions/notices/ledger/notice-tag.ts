import * as z from 'zod'
import { type NoticeName, noticeKinds } from './notice.ts'

const schema = z.tuple([z.enum(noticeKinds), z.string(), z.string(), z.int().min(1)])

/** A notice's name and which try it is, as a value of an SES message tag: letters, digits, `-` and `_` only. */
export const tagOf = ({ kind, period, recipient }: NoticeName, times: number): string =>
  Buffer.from(JSON.stringify([kind, period, recipient, times])).toString('base64url')

/** @throws ZodError or SyntaxError when it is no such tag */
export const nameOfTag = (tag: string): { readonly name: NoticeName; readonly times: number } => {
  const parts = schema.parse(JSON.parse(Buffer.from(tag, 'base64url').toString('utf8')))
  const [kind, period, recipient, times] = parts
  return { name: { kind, period, recipient }, times }
}
