import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gather } from '../../../cli/national/gather.ts'
import type { Province } from '../../../cli/national/register.ts'
import { type NationalYear, nationalYear } from '../../../cli/national/roll-up.ts'
import { nightlyFileOf, nightlyType } from '../../../functions/figures/national/nightly-file.ts'
import { formulaSets } from '../../../functions/figures/rules/formulas.ts'
import { ruleSetInForce } from '../../../functions/figures/rules/rule-sets.ts'
import type { Department } from '../../../functions/organisation/departments/department.ts'
import { noTally, type Tally } from '../../../functions/organisation/departments/tally.ts'
import { publicKeySchema, signedText } from '../../../functions/platform/signing/signed-text.ts'
import { canonicalJson } from '../../../functions/shared/canonical-json.ts'
import { addDays } from '../../../functions/shared/dates/dates.ts'
import { countOn } from '../../../functions/tasks/task/counts.ts'
import { provinces } from './provinces.ts'
import { type Chosen, evening, noneChosen, numbersFrom, tasksOf } from './synthetic-tasks.ts'

/** The night whose files are told. */
const night = addDays(evening, 1)
const year = Number(evening.slice(0, 4))
const formulaSet = formulaSets['da-nang']

/** Departments of a province: its own bodies, and its communes and wards by the people who live there. */
const departmentsOf = (thousands: number): number => 20 + Math.round(thousands / 40)

const people = provinces.reduce((sum, [, , thousands]) => sum + thousands, 0)
/** A province's part of the country's tasks, rounded up: together they are no fewer. */
const tasksOfProvince = (thousands: number, all: number): number => Math.ceil((all * thousands) / people)

export interface SignedProvince {
  readonly province: Omit<Province, 'address'>
  readonly signed: string
  /** What was chosen for its tasks, counted apart from the rules. */
  readonly chosen: Chosen
  readonly tasks: number
  readonly departments: number
}

const nightOfProvince = ([code, name, thousands]: (typeof provinces)[number], all: number, seed: number) => {
  const draw = numbersFrom(seed)
  const trouble = 0.01 + 0.09 * draw()
  const chosen = noneChosen()
  const [count, tasks] = [departmentsOf(thousands), tasksOfProvince(thousands, all)]
  const tallies: Record<string, Tally> = {}
  const departments: Department[] = []
  for (let place = 0; place < count; place += 1) {
    const own = Math.floor(((place + 1) * tasks) / count) - Math.floor((place * tasks) / count)
    const department = `P${code}D${String(place).padStart(3, '0')}`
    departments.push({
      code: department,
      name: `Ủy ban nhân dân phường số ${place + 1}`,
      kind: 'department',
      validFrom: '2025-07-01',
    })
    const counts = countOn(tasksOf(department, own, trouble, draw, chosen), evening)
    tallies[department] = { ...noTally(), ...counts }
  }
  const file = nightlyFileOf({
    city: { code, name },
    date: night,
    madeAt: new Date(`${evening}T17:15:30Z`),
    product: 'dung-han 0.1.0',
    ruleSet: ruleSetInForce(night),
    formulaSet,
    departments,
    snapshots: [{ date: night, year, tallies }],
  })
  return { file, chosen, tasks, departments: count }
}

/** Every province with its tasks folded by the domain's own rules, and its file signed with a key of its own. */
export const signedProvinces = async (all: number): Promise<SignedProvince[]> =>
  Promise.all(
    provinces.map(async (one, seed) => {
      const { file, ...told } = nightOfProvince(one, all, seed + 1)
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const jwk = publicKeySchema.parse(publicKey.export({ format: 'jwk' }))
      const signed = await signedText(canonicalJson(file), nightlyType, {
        publicKey: jwk,
        sign: async (text) =>
          sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }),
      })
      return { province: { ...file.city, keys: [jwk] }, signed, ...told }
    }),
  )

/** Each file at an address of its own, as the provinces would show them. */
export const serve = async (signed: readonly SignedProvince[]) => {
  const servers = await Promise.all(
    signed.map(async ({ signed: text }) => {
      const server = createServer((_, answer) => answer.end(text)).listen(0, '127.0.0.1')
      await once(server, 'listening')
      const { port } = server.address() as AddressInfo
      return { server, address: `http://127.0.0.1:${port}/figures.jws` }
    }),
  )
  const register = {
    format: 1 as const,
    formulaSet: 'da-nang' as const,
    provinces: signed.map(({ province }, place) => ({ ...province, address: servers[place]?.address })),
  }
  const stop = () =>
    Promise.all(
      servers.map(({ server }) => {
        server.closeAllConnections()
        return new Promise((done) => server.close(done))
      }),
    )
  return { register, stop }
}

/** One morning of the ministry over all of them: fetched, verified, counted anew. */
export const morning = async (
  register: Awaited<ReturnType<typeof serve>>['register'],
): Promise<{ national: NationalYear; missing: number; seconds: number }> => {
  const out = mkdtempSync(join(tmpdir(), 'dung-han-country-'))
  const started = performance.now()
  try {
    const gathered = await gather(register, { date: night, formulaSet }, { register: out, out })
    const files = gathered.flatMap(({ file }) => file ?? [])
    const national = nationalYear(year, files, formulaSet)
    const seconds = (performance.now() - started) / 1_000
    return { national, missing: gathered.length - files.length, seconds }
  } finally {
    rmSync(out, { recursive: true })
  }
}

/** Where the roll-up says something else than was chosen: by province, and in the sum. Empty where all agrees. */
export const differences = (national: NationalYear, signed: readonly SignedProvince[]): string[] => {
  const sum = noneChosen()
  const wrong = signed.flatMap(({ province, chosen, tasks }) => {
    const counts = national.provinces.find(({ code }) => code === province.code)?.figures.counts
    for (const fate of Object.keys(chosen) as (keyof Chosen)[]) sum[fate] += chosen[fate]
    const names = (Object.keys(chosen) as (keyof Chosen)[]).filter((fate) => counts?.[fate] !== chosen[fate])
    return [
      ...names.map((fate) => `${province.name}: ${fate} ${counts?.[fate]} ≠ ${chosen[fate]}`),
      ...(counts?.given === tasks ? [] : [`${province.name}: given ${counts?.given} ≠ ${tasks}`]),
    ]
  })
  const { counts } = national.total
  const sums = (Object.keys(sum) as (keyof Chosen)[]).filter((fate) => counts[fate] !== sum[fate])
  return [...wrong, ...sums.map((fate) => `total: ${fate} ${counts[fate]} ≠ ${sum[fate]}`)]
}
