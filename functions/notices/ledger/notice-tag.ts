import * as z from 'zod'
import { type NoticeName, noticeKinds } from './notice.ts'

const schema = z.tuple([z.enum(noticeKinds), z.string(), z.string()])

/** A notice's name as a value of an SES message tag: letters, digits, `-` and `_` only. */
export const tagOf = ({ kind, period, recipient }: NoticeName): string =>
  Buffer.from(JSON.stringify([kind, period, recipient])).toString('base64url')

/** @throws ZodError or SyntaxError when it is no such tag */
export const nameOfTag = (tag: string): NoticeName => {
  const [kind, period, recipient] = schema.parse(JSON.parse(Buffer.from(tag, 'base64url').toString('utf8')))
  return { kind, period, recipient }
}
