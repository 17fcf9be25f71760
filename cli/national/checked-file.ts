import { compactVerify, decodeProtectedHeader, errors, importJWK } from 'jose'
import { contradictionsIn } from '../../functions/figures/national/contradictions.ts'
import {
  formulasHash,
  type NightlyFile,
  nightlyFileSchema,
  nightlyFormat,
  nightlyType,
} from '../../functions/figures/national/nightly-file.ts'
import type { FormulaSet } from '../../functions/figures/rules/formulas.ts'
import { algorithm, thumbprintOf } from '../../functions/platform/signing/signed-text.ts'
import { canonicalJson } from '../../functions/shared/canonical-json.ts'
import type { LocalDate } from '../../functions/shared/dates/dates.ts'
import type { Refusal } from './refusals.ts'
import type { Province } from './register.ts'

/** A file that can be counted, or why it cannot. */
export type Checked = { readonly file: NightlyFile } | { readonly refusal: Refusal }

type Payload = { readonly text: string } | { readonly refusal: Refusal }

const refused = (refusal: Refusal) => ({ refusal })

/** What else a header asks for (another encoding, a key of its own) is nothing that a city does. */
const headerNames = new Set(['alg', 'kid', 'typ'])

const headerOf = (signed: string) => {
  try {
    return decodeProtectedHeader(signed)
  } catch {
    return undefined // no header that could be read: told as not signed
  }
}

/** What was signed, once it is known that a key of the province signed it, by the one algorithm there is. */
const payloadOf = async (signed: string, { keys }: Province): Promise<Payload> => {
  const header = headerOf(signed)
  if (!header || signed.split('.').length !== 3) return refused({ code: 'not-signed' })
  if (header.alg !== algorithm) return refused({ code: 'another-algorithm', algorithm: String(header.alg) })
  const key = keys.find((one) => thumbprintOf(one) === header.kid)
  if (!key) return refused({ code: 'another-key', thumbprint: String(header.kid) })
  const [more] = Object.keys(header).filter((name) => !headerNames.has(name))
  if (more) return refused({ code: 'another-format', format: more })
  if (header.typ !== nightlyType) return refused({ code: 'another-format', format: String(header.typ) })
  try {
    const { payload } = await compactVerify(signed, await importJWK(key, algorithm), {
      algorithms: [algorithm],
    })
    return { text: Buffer.from(payload).toString('utf8') }
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return refused({ code: 'altered' })
    if (error instanceof errors.JOSEError) return refused({ code: 'not-signed' })
    throw error
  }
}

const parsed = (text: string): Checked => {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return refused({ code: 'not-of-format', said: 'JSON' })
  }
  const { format } = (given ?? {}) as { format?: unknown }
  if (format !== nightlyFormat) return refused({ code: 'another-format', format: String(format) })
  const { data, error } = nightlyFileSchema.safeParse(given)
  if (!data) return refused({ code: 'not-of-format', said: error.issues[0]?.path.join('.') ?? '' })
  // Two names alike, or a text in another form: one program would read this in it, another that.
  if (canonicalJson(data) !== text) return refused({ code: 'not-of-format', said: 'RFC 8785' })
  return { file: data }
}

export interface Expected {
  readonly date: LocalDate
  readonly formulaSet: FormulaSet
}

const objectionTo = (file: NightlyFile, province: Province, expected: Expected): Refusal | undefined => {
  const { city, date, formulaSet, product } = file
  if (city.code !== province.code) return { code: 'another-city', city: city.code }
  if (date !== expected.date) return { code: date < expected.date ? 'older-day' : 'later-day', date }
  if (formulaSet.hash !== formulasHash(expected.formulaSet))
    return { code: 'another-formulas', name: formulaSet.name, product }
  const found = contradictionsIn(file)
  return found.length > 0 ? { code: 'contradicts', found } : undefined
}

/**
 * What a province sent for a day: that it signed it, that it is its own and of that day, and that its sums and rates follow from
 * its counts. Nothing that it says of itself is believed before.
 */
export const checkedFile = async (
  signed: string,
  province: Province,
  expected: Expected,
): Promise<Checked> => {
  const payload = await payloadOf(signed.trim(), province)
  if ('refusal' in payload) return payload
  const read = parsed(payload.text)
  if ('refusal' in read) return read
  const refusal = objectionTo(read.file, province, expected)
  return refusal ? { refusal } : read
}
