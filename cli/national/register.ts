import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { provinceCodeSchema } from '../../functions/figures/national/nightly-file.ts'
import { formulaSets } from '../../functions/figures/rules/formulas.ts'
import { publicKeySchema, thumbprintOf } from '../../functions/platform/signing/signed-text.ts'
import { lineOf } from '../../functions/shared/text.ts'
import { exitCodes, Failed } from '../failures.ts'
import { type Words, words } from '../words/words.ts'

/** Of this machine one may read without encryption: through a tunnel, or in a trial. */
const hostsHere = new Set(['127.0.0.1', 'localhost'])

const isSafe = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  const isEncrypted = protocol === 'https:' || (protocol === 'http:' && hostsHere.has(hostname))
  return isEncrypted && username === '' && password === ''
}

const provinceSchema = z
  .strictObject({
    code: provinceCodeSchema,
    name: lineOf(120),
    /** The secret address at which the province shows the file of each night. */
    address: z.string().max(1_000).refine(isSafe, { error: 'address' }).optional(),
    /** Or where its file lies: `{date}` stands for the day. */
    file: lineOf(1_000).optional(),
    /** Its public keys: more than one while it changes to another. */
    keys: z.array(publicKeySchema).min(1).max(5),
  })
  .refine(({ address, file }) => (address === undefined) !== (file === undefined), {
    error: 'address-or-file',
  })

const registerSchema = z.strictObject({
  format: z.literal(1),
  formulaSet: z.enum(Object.keys(formulaSets) as [keyof typeof formulaSets]).default('da-nang'),
  provinces: z.array(provinceSchema).min(1).max(200),
})

export type Province = Readonly<z.output<typeof provinceSchema>>
export type Register = Readonly<z.output<typeof registerSchema>>

const said: Readonly<Record<string, Words>> = {
  address: words(
    'địa chỉ phải là https:// và không kèm tên đăng nhập',
    'the address must be https:// without a name or password in it',
  ),
  'address-or-file': words(
    'cần đúng một trong hai: address hoặc file',
    'give either address or file, not both',
  ),
  unknown: words('không có trường này; kiểm tra chính tả', 'there is no such field; check the spelling'),
  missing: words('còn thiếu', 'missing'),
  wrong: words(
    'giá trị không đúng dạng (docs/national-roll-up.md)',
    'not of the form (docs/national-roll-up.md)',
  ),
  'code-twice': words('mã này đã có ở trên', 'this code stands above already'),
  'key-twice': words('khóa này đã có ở tỉnh khác', "this key is another province's, too"),
  'address-twice': words('địa chỉ này đã có ở tỉnh khác', "this address is another province's, too"),
}

type Problem = Words & { readonly code: string }

const problemAt = (path: readonly PropertyKey[], code: string): Problem => {
  const where = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`)).join('')
  const { vi, en } = said[code] ?? words('', '')
  return { code, vi: `${where.replace(/^\./, '')}: ${vi}`, en: `${where.replace(/^\./, '')}: ${en}` }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)

const problemsOf = (issue: z.core.$ZodIssue, given: unknown): Problem[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problemAt([...issue.path, key], 'unknown'))
  if (issue.message in said) return [problemAt(issue.path, issue.message)]
  return [problemAt(issue.path, valueAt(given, issue.path) === undefined ? 'missing' : 'wrong')]
}

/** What stands twice although it tells one province from the others. */
const repeated = ({ provinces }: Register): Problem[] => {
  const seen = new Set<string>()
  const isSeen = (what: string) => seen.size === seen.add(what).size
  return provinces.flatMap(({ code, address, keys }, place) => {
    const own = new Set(keys.map(thumbprintOf))
    return [
      ...(isSeen(`code ${code}`) ? [problemAt(['provinces', place, 'code'], 'code-twice')] : []),
      ...(address && isSeen(address) ? [problemAt(['provinces', place, 'address'], 'address-twice')] : []),
      ...([...own].filter(isSeen).length > 0 ? [problemAt(['provinces', place, 'keys'], 'key-twice')] : []),
    ]
  })
}

const refused = (file: string, problems: readonly Problem[]): Failed =>
  new Failed({
    exit: exitCodes.wrong,
    code: 'wrong-register',
    text: words(
      `${file}: danh sách tỉnh, thành phố có chỗ sai. Chưa lấy gì. Hãy sửa rồi chạy lại.`,
      `${file}: the register of provinces is wrong. Nothing was fetched. Put it right and run again.`,
    ),
    problems,
  })

/** @throws Failed wrong-register with everything that is wrong at once; what reading a file throws */
export const readRegister = (file: string): Register => {
  const text = readFileSync(file, 'utf8')
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    throw refused(file, [{ code: 'no-json', ...words(`không phải JSON: ${message}`, `no JSON: ${message}`) }])
  }
  const { data, error } = registerSchema.safeParse(given)
  if (!data)
    throw refused(
      file,
      error.issues.flatMap((issue) => problemsOf(issue, given)),
    )
  const twice = repeated(data)
  if (twice.length > 0) throw refused(file, twice)
  return data
}
