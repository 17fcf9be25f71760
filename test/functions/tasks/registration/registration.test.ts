import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { directiveKeyOf } from '../../../../functions/directives/directive/directive.ts'
import {
  itemOfDirective,
  maxTasksPerDirective,
  readDirective,
} from '../../../../functions/directives/directive/directives-store.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { putDepartment } from '../../../../functions/organisation/departments/departments-store.ts'
import { readTally } from '../../../../functions/organisation/departments/tallies-store.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import {
  addTasks,
  registerDirective,
} from '../../../../functions/registration/register/directive-registration-store.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { homeOf } from '../../../../functions/shared/ids.ts'
import { readHistory, readTasks } from '../../../../functions/tasks/task/tasks-store.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { withCalls } from '../../../support/faults.ts'
import {
  codeOf,
  commandOf,
  departmentOf,
  departmentRecords,
  directiveOf,
  type Given,
  perform,
  refusalWithoutTrace,
  registrationOf,
} from '../../platform/table/city.ts'
import { update } from '../task/stories.ts'

let store: Store

beforeEach(async () => {
  store = await newStore()
  const closed = departmentOf('SGTVT', { validFrom: '2001-01-01', validTo: '2021-06-30' })
  await restoreCity(store, [
    ...departmentRecords('SXD', 'SNV', 'STC'),
    { kind: 'department', department: closed },
  ])
})

const several = (count: number, given: (place: number) => Given = () => ({})) =>
  Array.from({ length: count }, (_, place) =>
    registrationOf({ code: codeOf('several', place), ...given(place) }),
  )

const equalRecount = async (year = 2021) => (await recountYear(store, year, '2021-07-01')).equal

describe('a directive is registered with its tasks, all or none', () => {
  it('with one task: the directive, the task, its entry and the tally', async () => {
    const one = registrationOf({ dueOn: '2021-07-20' })
    const [task] = await registerDirective(store, directiveOf(), [one], commandOf('first'))
    const key = directiveKeyOf(directiveOf())
    const id = one.change.after.id
    expect(await readDirective(store, key)).toEqual({ key, directive: directiveOf(), taskIds: [id] })
    expect(await readTasks(store, [id])).toEqual([task])
    expect(await readHistory(store, id)).toMatchObject([
      { key: 'vp.kstt1~first000', by: 'vp.kstt1', details: { type: 'registered' }, after: one.change.after },
    ])
    expect(await readTally(store, 'SXD', 2021)).toEqual({ ...noTally(), openInTerm: 1 })
  })

  it('with 24 tasks of three departments and two years', async () => {
    const departments = ['SXD', 'SNV', 'STC']
    const all = several(24, (place) => ({
      department: departments[place % 3] as string,
      assignedOn: place < 20 ? '2021-07-01' : '2020-12-31',
      ...(place % 4 > 0 && { dueOn: '2021-07-01' }),
    }))
    const registered = await registerDirective(store, directiveOf(), all, commandOf('many'))
    const ids = all.map(({ change }) => change.after.id)
    expect(await readTasks(store, ids)).toEqual(registered)
    expect((await readDirective(store, directiveKeyOf(directiveOf())))?.taskIds).toEqual(ids)
    expect(await readTally(store, 'SNV', 2021)).toEqual({ ...noTally(), openInTerm: 5, openNoDeadline: 2 })
    expect(await Promise.all([equalRecount(2020), equalRecount(2021)])).toEqual([true, true])
  })

  it('with 24 tasks that were missed before they were entered: 97 writes in one transaction', async () => {
    const late = { dueOn: '2021-07-02', registeredOn: '2021-07-05' } as const
    const codes = several(24).map((_, place) => `S${String.fromCharCode(65 + place)}`)
    const city = await newStore()
    await restoreCity(city, departmentRecords(...codes))
    const all = several(24, (place) => ({ ...late, department: codes[place] as string }))
    await registerDirective(city, directiveOf(), all, commandOf('late'))
    const [first] = all
    const history = await readHistory(city, first?.change.after.id ?? '')
    expect(history.map(({ details }) => details.type)).toEqual(['registered', 'deadline-missed'])
    expect(await readTally(city, 'SA', 2021)).toMatchObject({ openOverdue: 1, reportsOwed: 1 })
  })

  it('the first task of a year opens the tally; later ones are one call, without a read', async () => {
    const calls: string[] = []
    const watched = withCalls(store, ({ name }, send) => {
      calls.push(name)
      return send()
    })
    await registerDirective(watched, directiveOf(), [registrationOf()], commandOf('first'))
    expect(calls).toEqual(['TransactWrite', 'Get', 'Put', 'Get', 'TransactWrite'])
    calls.length = 0
    const key = directiveKeyOf(directiveOf())
    await addTasks(watched, key, [registrationOf({ code: codeOf('second') })], commandOf('second'))
    expect(calls).toEqual(['TransactWrite'])
    expect(await readTally(store, 'SXD', 2021)).toMatchObject({ openNoDeadline: 2 })
  })
})

describe('what is refused leaves nothing behind', () => {
  it('a department that does not exist', async () => {
    const all = [registrationOf(), registrationOf({ code: codeOf('other'), department: 'SKHONG' })]
    const refusal = await refusalWithoutTrace(store, () =>
      registerDirective(store, directiveOf(), all, commandOf('unknown')),
    )
    expect(refusal).toEqual({ code: 'unknown-department', facts: { department: 'SKHONG' } })
  })

  it.each<[string, LocalDate]>([
    ['after its last day', '2021-07-01'],
    ['before its first day', '2000-12-31'],
  ])('a department %s', async (_, assignedOn) => {
    const one = registrationOf({ department: 'SGTVT', assignedOn })
    expect(
      await refusalWithoutTrace(store, () =>
        registerDirective(store, directiveOf(), [one], commandOf('closed')),
      ),
    ).toEqual({ code: 'department-not-valid', facts: { department: 'SGTVT', assignedOn } })
  })

  it('a department that closes after its first tasks of the year', async () => {
    await registerDirective(store, directiveOf(), [registrationOf()], commandOf('first'))
    await putDepartment(store, departmentOf('SXD', { validTo: '2021-07-10' }), 2021)
    const onLastDay = registrationOf({
      code: codeOf('last'),
      assignedOn: '2021-07-10',
      registeredOn: '2021-07-11',
    })
    const key = directiveKeyOf(directiveOf())
    await addTasks(store, key, [onLastDay], commandOf('last'))
    const dayAfter = registrationOf({
      code: codeOf('after'),
      assignedOn: '2021-07-11',
      registeredOn: '2021-07-11',
    })
    const refusal = await refusalWithoutTrace(store, () =>
      addTasks(store, key, [dayAfter], commandOf('after')),
    )
    expect(refusal.code).toBe('department-not-valid')
  })

  it('the same directive a second time', async () => {
    await registerDirective(store, directiveOf(), [registrationOf()], commandOf('first'))
    const again = registrationOf({ code: codeOf('again') })
    expect(
      await refusalWithoutTrace(store, () =>
        registerDirective(store, directiveOf(), [again], commandOf('again')),
      ),
    ).toEqual({ code: 'directive-exists', facts: { directive: '2021-07-01_4651_UBND-KSTT' } })
  })

  it('tasks for a directive that is not registered', async () => {
    const refusal = await refusalWithoutTrace(store, () =>
      addTasks(store, '2021-07-01_9999_UBND', [registrationOf()], commandOf('none')),
    )
    expect(refusal.code).toBe('not-found')
  })

  it('more tasks than a directive holds', async () => {
    const key = directiveKeyOf(directiveOf())
    const taskIds = Array.from(
      { length: maxTasksPerDirective - 1 },
      (_, place) => `SXD-2021-${codeOf('full', 0).slice(0, 8)}${String(place).padStart(4, '0')}`,
    )
    const full = await newStore()
    await restoreCity(full, departmentRecords('SXD'))
    // Not by a restore: it would ask for the tasks, which are nothing to this test.
    const Item = { ...itemOfDirective({ key, directive: directiveOf(), taskIds }), schema: 1 }
    await full.client.send(new PutCommand({ TableName: full.table, Item }))
    const two = several(2)
    // The tally of the year is opened by the first task that fits.
    await addTasks(full, key, [registrationOf()], commandOf('fits'))
    expect(await refusalWithoutTrace(full, () => addTasks(full, key, two, commandOf('full')))).toEqual({
      code: 'directive-full',
      facts: { directive: key, max: maxTasksPerDirective },
    })
    expect((await readDirective(full, key))?.taskIds).toHaveLength(maxTasksPerDirective)
  })
})

describe('a repeated key', () => {
  const two = () => several(2, (place) => ({ department: place ? 'SNV' : 'SXD', dueOn: '2021-07-20' }))
  const command = commandOf('repeated')

  beforeEach(async () => {
    await registerDirective(store, directiveOf(), two(), command)
  })

  it('gives the first answer and writes nothing', async () => {
    const before = await wholeTable(store)
    const later = { ...command, at: new Date('2021-07-02T03:00:00Z') }
    const first = two().map(({ change, naming }) => ({ ...change.after, ...naming }))
    expect(await registerDirective(store, directiveOf(), two(), later)).toEqual(first)
    expect(await wholeTable(store)).toEqual(before)
  })

  it('gives the first answer even when the task has moved on', async () => {
    const { after } = two()[0]?.change ?? {}
    await perform(store, after?.id ?? '', update, '2021-07-03')
    const [task] = await registerDirective(store, directiveOf(), two(), command)
    expect(task).toMatchObject({ ...after, version: 1 })
  })

  it.each([
    ['with another body', directiveOf()],
    ['with another directive', directiveOf({ number: '4652' })],
  ])('is refused %s', async (_, directive) => {
    const other = { ...command, bodyHash: 'another' }
    expect(await refusalWithoutTrace(store, () => registerDirective(store, directive, two(), other))).toEqual(
      { code: 'idempotency-key-reused', facts: { key: 'repeated' } },
    )
  })

  it('is refused for further tasks of the directive, with a body of its own', async () => {
    const other = { ...command, bodyHash: 'another' }
    const refusal = await refusalWithoutTrace(store, () =>
      addTasks(store, directiveKeyOf(directiveOf()), [two()[0] as never], other),
    )
    expect(refusal.code).toBe('idempotency-key-reused')
  })

  it('given twice at once registers once', async () => {
    const fresh = directiveOf({ number: '5000' })
    const all = several(3, (place) => ({ code: codeOf('atonce', place) }))
    const atOnce = commandOf('atonce')
    const answers = await Promise.all([1, 2, 3].map(() => registerDirective(store, fresh, all, atOnce)))
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(await equalRecount()).toBe(true)
    expect(homeOf(answers[0]?.[0]?.id ?? '').department).toBe('SXD')
  })
})
