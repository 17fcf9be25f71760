import * as z from 'zod'
import { ruleSetInForce } from '../../functions/figures/rules/rule-sets.ts'
import type { Dashboard } from '../../functions/figures/today/dashboard.ts'
import { instantOf } from '../../functions/shared/dates/dates.ts'
import { type LocalCity, startLocal } from '../city/local-city.ts'
import { accessTokenFor } from '../sign-in/token.ts'
import { type DemoResult, failures, textOf } from './demo-result.ts'

/** `npm run demo`: the main job without a browser, from the sample city to the letter's two lists. */

const day = '2021-07-26'
const officeUser = 'vp.kstt1'

const scanSchema = z.object({ newlyOverdue: z.int(), writes: z.int() })

type DashboardAnswer = Dashboard & { readonly asOf: string; readonly ruleSet: { readonly name: string } }

const isJson = process.argv.includes('--json')
// With --json the result stands alone on standard output.
const say = (text: string) => (isJson ? console.error(text) : console.log(text))

const asOffice = async (city: LocalCity) => {
  const token = await accessTokenFor(city, officeUser)
  return async <Answer>(method: 'GET' | 'POST', path: string): Promise<Answer> => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': 'demo-recount' }
    const response = await fetch(`${city.url}${path}`, { method, headers })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
}

/** The morning of the day: the night's scan and the mails, as their schedules fire. */
const liveThroughMorning = async (city: LocalCity) => {
  const fired = await city.moveClock(instantOf(day, '08:00'))
  const failed = fired.filter(({ ok }) => !ok)
  if (failed.length > 0) throw new Error(`schedules failed: ${JSON.stringify(failed)}`)
  const scan = fired.find(({ schedule }) => schedule.endsWith('nightly-scan'))
  const again = await city.invoke('nightly-scan', { scheduledTime: instantOf(day, '00:15').toISOString() })
  return { first: scanSchema.parse(scan?.result), second: scanSchema.parse(again) }
}

const resultOf = async (city: LocalCity): Promise<DemoResult> => {
  const { first, second } = await liveThroughMorning(city)
  const call = await asOffice(city)
  const [dashboard, { departments }, recount] = await Promise.all([
    call<DashboardAnswer>('GET', '/api/dashboard/2021'),
    call<{ departments: { code: string; name: string }[] }>('GET', '/api/departments'),
    call<{ equal: boolean }>('POST', '/api/recounts/2021'),
  ])
  const nameOf = (code: string) => departments.find((one) => one.code === code)?.name ?? code
  return {
    asOf: dashboard.asOf,
    ruleSet: dashboard.ruleSet.name,
    city: { counts: dashboard.city.counts, rates: dashboard.city.rates },
    departments: dashboard.departments.map(({ code, counts, rates }) => ({
      code,
      name: nameOf(code),
      counts,
      rates,
    })),
    commended: dashboard.commended,
    urged: dashboard.urged,
    scan: { newlyOverdue: first.newlyOverdue, secondRunWrites: second.writes },
    recount: { equal: recount.equal },
    mails: city.inbox().map(({ to, subject }) => ({ to, subject })),
  }
}

const run = async (): Promise<number> => {
  process.env.TZ = 'UTC'
  const now = instantOf('2021-07-25', '23:59')
  const city = await startLocal({ port: 0, inMemory: true, city: 'sample', now, onProgress: say })
  try {
    const result = await resultOf(city)
    const failed = failures(result)
    console.log(isJson ? JSON.stringify(result, null, 2) : textOf(result, ruleSetInForce(day).letter))
    for (const failure of failed) console.error(`Sai: ${failure}`)
    return failed.length > 0 ? 1 : 0
  } finally {
    await city.stop()
  }
}

process.exitCode = await run()
