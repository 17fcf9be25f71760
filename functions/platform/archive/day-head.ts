import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'

const sealedSchema = z.strictObject({ key: z.string(), hash: z.string() })

const lineSchema = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  hash: z.string(),
  parts: z.array(z.string()).readonly().optional(),
})

const headSchema = z.strictObject({
  day: localDateSchema,
  at: z.iso.datetime(),
  /** The head before it, by which whoever changes one must change all that came after. */
  previous: sealedSchema.optional(),
  /** Objects of the archive that were there, of the days since the head before. */
  objects: z.array(sealedSchema),
  /** Years of which letters and papers are told. */
  years: z.array(z.int()),
})

/** An object of the archive, and the hash of its bytes. */
export type SealedObject = z.infer<typeof sealedSchema>

/**
 * What a night says of the archive and of the registers: the seal of a day. It stands in the archive itself, where nobody changes it
 * (docs/decisions/0062).
 */
export interface DayHead extends z.infer<typeof headSchema> {
  readonly registers: readonly z.infer<typeof lineSchema>[]
}

export const headsFolder = 'heads/'
export const keyOfHead = (day: LocalDate): string => `${headsFolder}${day}.jsonl`

export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** One line about the day, then one for each item of the registers. */
export const textOfHead = ({ registers, ...head }: DayHead): string =>
  [head, ...registers].map((line) => `${JSON.stringify(line)}\n`).join('')

/** Undefined for what is none. */
export const headOfText = (text: string): DayHead | undefined => {
  try {
    const [first, ...lines] = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
    return { ...headSchema.parse(first), registers: lines.map((line) => lineSchema.parse(line)) }
  } catch {
    return undefined // whoever can write there has written something else: told as a difference
  }
}
