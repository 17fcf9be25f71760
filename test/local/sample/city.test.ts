import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { directiveKeyOf, directiveSchema } from '../../../functions/directives/directive/directive.ts'
import { departmentSchema } from '../../../functions/organisation/departments/department.ts'
import { may } from '../../../functions/organisation/people/permission.ts'
import { userSchema } from '../../../functions/organisation/people/user.ts'
import { homeOf, scanUserId } from '../../../functions/shared/ids.ts'
import { taskEventSchema } from '../../../functions/tasks/history/event.ts'
import { taskFactsSchema, taskNamingSchema } from '../../../functions/tasks/task/task.ts'
import { makeSampleCity } from '../../../local/sample/city.ts'

const city = makeSampleCity()
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const repeatedOf = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

describe('sample city', () => {
  it('is the same city every time it is made', () => {
    expect(hash(makeSampleCity())).toBe(hash(city))
  })

  it('holds records that the schemas take unchanged', () => {
    for (const department of city.departments) expect(departmentSchema.parse(department)).toEqual(department)
    for (const user of city.users) expect(userSchema.parse(user)).toEqual(user)
    for (const { directive } of city.directives) expect(directiveSchema.parse(directive)).toEqual(directive)
    for (const { title, directive, lastOfSeries, ...facts } of city.tasks) {
      const naming = { title, directive, ...(lastOfSeries && { lastOfSeries }) }
      expect(taskNamingSchema.parse(naming)).toEqual(naming)
      expect(taskFactsSchema.parse(facts)).toEqual(facts)
    }
    for (const { event } of city.events) expect(taskEventSchema.parse(event)).toEqual(event)
  })

  it('is of the size of the real one', () => {
    expect(city.departments).toHaveLength(31)
    expect(city.tasks.length).toBeGreaterThan(5_900)
    expect(city.tasks.length).toBeLessThan(6_200)
    expect(city.directives.length).toBeGreaterThan(500)
    expect(city.events.length / city.tasks.length).toBeLessThan(4)
    const undated = city.tasks.filter(({ originalDueOn }) => !originalDueOn).length / city.tasks.length
    expect(undated).toBeGreaterThan(0.08)
    expect(undated).toBeLessThan(0.2)
    expect(city.tasks.some(({ starred }) => starred)).toBe(true)
  })

  it('gives no two people one id or address, and each department a head and a clerk', () => {
    expect(repeatedOf(city.users.map(({ id }) => id))).toEqual([])
    expect(repeatedOf(city.users.map(({ email }) => email))).toEqual([])
    for (const { code } of city.departments) {
      const roles = city.users.filter(({ department }) => department === code).map(({ role }) => role)
      expect(roles).toContain('head')
      expect(roles).toContain('clerk')
    }
  })

  it('lets only those act who may', () => {
    const actionOf = {
      registered: 'register-tasks',
      'progress-updated': 'update-progress',
      reported: 'report-task',
      judged: 'judge-result',
      'extension-decided': 'decide-extension',
    } as const
    const users = new Map(city.users.map((user) => [user.id, user]))
    for (const { taskId, event } of city.events) {
      const { type } = event.details
      if (type === 'deadline-missed') continue
      const user = users.get(event.by)
      const action = actionOf[type as keyof typeof actionOf]
      expect(user && may(user, action, homeOf(taskId).department), `${event.by} ${type}`).toBe(true)
    }
    expect(city.events.some(({ event }) => event.by === scanUserId)).toBe(true)
  })

  it('numbers directives upwards by date within each run, each number once', () => {
    const runOf = (symbol: string) => (/^(UBND|VP)-/.exec(symbol)?.[1] ?? symbol) as string
    const runs = Map.groupBy(city.directives, ({ directive }) => runOf(directive.symbol ?? ''))
    expect(runs.size).toBeGreaterThan(5)
    for (const [run, directives] of runs) {
      const inOrder = [...directives].sort(
        (one, other) => Number(one.directive.number) - Number(other.directive.number),
      )
      const dates = inOrder.map(({ directive }) => directive.issuedOn)
      expect(dates, run).toEqual([...dates].sort())
      expect(repeatedOf(inOrder.map(({ directive }) => directive.number))).toEqual([])
    }
    const letters = runs.get('UBND')?.map(({ directive }) => Number(directive.number)) ?? []
    expect(Math.max(...letters)).toBeLessThan(4651)
  })

  it('ties every task to its directive and marks every directive as sample', () => {
    const directiveOfTask = new Map(city.tasks.map((task) => [task.id, task.directive]))
    expect(directiveOfTask.size).toBe(city.tasks.length)
    for (const { key, directive, taskIds } of city.directives) {
      expect(directive.sample).toBe(true)
      expect(key).toBe(directiveKeyOf(directive))
      for (const id of taskIds) expect(directiveOfTask.get(id)).toBe(key)
    }
    expect(city.directives.flatMap(({ taskIds }) => taskIds)).toHaveLength(city.tasks.length)
  })

  it('marks the real assignments, and those among them that were moved into 2021', () => {
    const contents = city.events.flatMap(({ event }) =>
      event.details.type === 'registered' ? (event.details.task.content ?? []) : [],
    )
    expect(contents.length).toBeGreaterThan(90)
    for (const content of contents) expect(content).toMatch(/^Dữ liệu mẫu\. Nhiệm vụ có thật: /)
    expect(
      contents.filter((content) => content.includes('được chuyển sang năm 2021')).length,
    ).toBeGreaterThan(80)
  })

  it('has titles and abstracts that read as such: no blanks left open, of sensible length', () => {
    const texts = [
      ...city.tasks.map(({ title }) => title),
      ...city.directives.map(({ directive }) => directive.abstract),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(/[{}@<>]|undefined|TODO| {2}|việc việc|công tác công tác|\d{4}-\d\d/)
      expect(text).toMatch(/^\p{Lu}/u)
      expect(text).toBe(text.normalize('NFC'))
    }
    for (const { title } of city.tasks) {
      expect(title.length).toBeGreaterThan(15)
      expect(title.length).toBeLessThan(200)
    }
  })

  it('gives no department the same task twice', () => {
    const named = city.tasks.map(({ id, title }) => `${homeOf(id).department}: ${title}`)
    expect(new Set(named).size).toBe(named.length)
  })

  it('ends on the last working day before the scan that follows it', () => {
    const latest =
      city.events
        .map(({ event }) => event.at)
        .sort()
        .at(-1) ?? ''
    expect(latest < '2021-07-25T17:00:00.000Z').toBe(true)
    expect(city.scannedThrough).toBe('2021-07-25')
    expect(city.snapshots.at(0)?.date).toBe('2021-01-02')
    expect(city.snapshots.at(-1)?.date).toBe('2021-07-25')
  })
})
