import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billOf, firewallRules, totalOf } from '../../../cli/cost/bill.ts'
import { type CitySize, usageOf } from '../../../cli/cost/usage.ts'
import firewall from '../../../infra/firewall/rules.json' with { type: 'json' }

const withoutMail = (size: CitySize) => totalOf(billOf(usageOf(size)).filter(({ isMail }) => !isMail))

describe('the bill of a month', () => {
  test('idle, it is the alarms and the schedules: at most 2 USD', () => {
    expect(withoutMail({ tasks: 0, departments: 0, users: 0 })).toBeLessThanOrEqual(2)
  })

  test('a city of 20,000 tasks a year, 100 departments and 400 people: at most 3.3 USD without its mail', () => {
    expect(withoutMail({ tasks: 20_000, departments: 100, users: 400 })).toBeLessThanOrEqual(3.3)
  })

  test('a firewall is paid for apart: 9 USD before the first request, by the rules that stand in its file', () => {
    const usage = usageOf({ tasks: 0, departments: 0, users: 0 })
    const both = [billOf(usage, { firewall: true }), billOf(usage)].map(totalOf)
    expect((both[0] ?? 0) - (both[1] ?? 0)).toBeCloseTo(9)
    expect(firewall).toHaveLength(firewallRules)
  })

  test('a city that tells its ministry its figures pays for a key, and little more; any other pays nothing for it', () => {
    const size = { tasks: 20_000, departments: 100, users: 400 }
    const [without, telling] = [billOf(usageOf(size)), billOf(usageOf({ ...size, nationalFigures: true }))]
    expect(without.some(({ service }) => service === 'KMS')).toBe(false)
    expect(totalOf(telling) - totalOf(without)).toBeGreaterThan(1)
    expect(totalOf(telling) - totalOf(without)).toBeLessThanOrEqual(1.02)
  })

  test('files have a line of their own: 20,000 scans a year, kept five years, at most 4 USD', () => {
    const size = { tasks: 20_000, departments: 100, users: 400 }
    const row = (files: number) =>
      billOf(usageOf({ ...size, files })).find(({ service }) => service === 'S3, files')
    expect(row(0)).toBeUndefined()
    expect(row(20_000)?.usd).toBeGreaterThan(3)
    expect(row(20_000)?.usd).toBeLessThanOrEqual(4)
  })

  test('more of anything never costs less', () => {
    const size = fc.record({
      ...{ tasks: fc.nat(1e6), departments: fc.nat(1_000), users: fc.nat(20_000), files: fc.nat(1e6) },
    })
    fc.assert(
      fc.property(
        size,
        fc.constantFrom('tasks', 'departments', 'users', 'files'),
        fc.nat(1e5),
        (city, name, more) => {
          const larger = { ...city, [name]: city[name] + more }
          expect(totalOf(billOf(usageOf(larger)))).toBeGreaterThanOrEqual(totalOf(billOf(usageOf(city))))
        },
      ),
    )
  })
})

const cost = (...args: string[]) =>
  spawnSync(process.execPath, ['cli/cost/main.ts', ...args], { encoding: 'utf8' })

describe('npm run cost', () => {
  test('prints each service and the sum, with the day of the prices', () => {
    const { stdout, status } = cost('--tasks', '20000', '--departments', '100', '--users', '400')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^USD.*ap-southeast-1.*\d{4}-\d\d-\d\d\n/)
    expect(stdout).toMatch(/\nDynamoDB +\d+\.\d\d\n/)
    expect(stdout).toMatch(/\nTổng · total +\d+\.\d\d\n$/)
  })

  test.each([
    [[]],
    [['--tasks', '-5', '--departments', '1', '--users', '1']],
    [['--tasks', 'nhiều', '--departments', '1', '--users', '1']],
    [['--what', '1']],
  ])('says how it is called: %j', (args) => {
    const { stderr, status } = cost(...args)
    expect(status).toBe(2)
    expect(stderr).toContain('npm run cost -- --tasks')
  })
})
