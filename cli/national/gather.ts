import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { NightlyFile } from '../../functions/figures/national/nightly-file.ts'
import type { LocalDate } from '../../functions/shared/dates/dates.ts'
import { localDateSchema } from '../../functions/shared/dates/dates.ts'
import { type Checked, checkedFile, type Expected } from './checked-file.ts'
import { type Fetched, fetchFile, type Limits, limits, readFigures } from './fetch-file.ts'
import type { Refusal } from './refusals.ts'
import type { Province, Register } from './register.ts'

/** What came of one province: its figures, or why there are none. */
export interface Gathered {
  readonly province: Province
  readonly file?: NightlyFile
  readonly refusal?: Refusal
  /** SHA-256 of the file as it was kept, in hexadecimal, as `sha256sum` prints it. */
  readonly sha256?: string
}

export interface Places {
  /** Where the register lies: its files are named from there. */
  readonly register: string
  /** Where the roll-up is kept, with every file that went into it. */
  readonly out: string
}

/** So many provinces are asked at the same time. */
const atOnce = 8

const folderOf = ({ out }: Places, date: LocalDate): string => join(out, 'files', date)
const keptAt = (places: Places, date: LocalDate, { code }: Province): string =>
  join(folderOf(places, date), `${code}.jws`)

/** There whole or not at all, also when two gather at once: what both write is the same. */
export const writeThrough = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.part`
  writeFileSync(unfinished, content, { flush: true })
  renameSync(unfinished, file)
}

const told = (province: Province, checked: Checked, text: string): Gathered =>
  'refusal' in checked
    ? { province, refusal: checked.refusal }
    : { province, file: checked.file, sha256: createHash('sha256').update(text).digest('hex') }

const fetched = (
  { address, file = '' }: Province,
  date: LocalDate,
  at: Places,
  most: Limits,
): Promise<Fetched> =>
  address
    ? fetchFile(address, date, most)
    : readFigures(resolve(dirname(at.register), file.replaceAll('{date}', date)), most)

/** What was kept of the day is not asked for again, as long as it still verifies. */
const kept = async (province: Province, expected: Expected, at: Places): Promise<Gathered | undefined> => {
  const file = keptAt(at, expected.date, province)
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const gathered = told(province, await checkedFile(text, province, expected), text)
  return gathered.refusal ? undefined : gathered
}

const gatherOne = async (
  province: Province,
  expected: Expected,
  at: Places,
  most: Limits,
): Promise<Gathered> => {
  const known = await kept(province, expected, at)
  if (known) return known
  const answer = await fetched(province, expected.date, at, most)
  if ('refusal' in answer) return { province, refusal: answer.refusal }
  const text = answer.text.trim()
  const gathered = told(province, await checkedFile(text, province, expected), text)
  if (!gathered.refusal) writeThrough(keptAt(at, expected.date, province), text)
  return gathered
}

/**
 * The files of a day of every province of the register, in its order: those that were kept before, the others from where the
 * province shows them. One that does not answer holds no other up, and none is left without a word.
 */
export const gather = async (
  { provinces }: Register,
  expected: Expected,
  at: Places,
  { most = limits, onDone = () => {} }: { most?: Limits; onDone?: (done: number) => void } = {},
): Promise<Gathered[]> => {
  const gathered: Gathered[] = []
  const waiting = provinces.map((province, place) => ({ province, place }))
  let done = 0
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      gathered[next.place] = await gatherOne(next.province, expected, at, most)
      done += 1
      onDone(done)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return gathered
}

/** What was kept of a past day; nobody is asked. */
export const gatherKept = async (
  { provinces }: Register,
  expected: Expected,
  at: Places,
): Promise<NightlyFile[]> => {
  const known = await Promise.all(provinces.map((province) => kept(province, expected, at)))
  return known.flatMap((one) => one?.file ?? [])
}

/** The days of which files are kept, up to this one, the oldest first. */
export const keptDays = ({ out }: Places, through: LocalDate): LocalDate[] => {
  const folder = join(out, 'files')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => localDateSchema.safeParse(name).data ?? [])
    .filter((day) => day <= through)
    .sort()
}
