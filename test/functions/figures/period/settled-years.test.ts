import { beforeEach, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { foldPeriod } from '../../../../functions/figures/period/fold/fold-period.ts'
import { viewOf } from '../../../../functions/figures/period/report-figures.ts'
import { putSnapshot } from '../../../../functions/figures/today/snapshots-store.ts'
import { readTallies } from '../../../../functions/organisation/departments/tallies-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import {
  codeOf,
  commandOf,
  departmentRecords,
  directiveOf,
  registrationOf,
} from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { accept, finish } from '../../tasks/task/stories.ts'

/** An earlier year whose work was done by then is not read for the backlog of a past day: a city grows older every year. */

let store: Store

const lastYears = directiveOf({ issuedOn: '2020-03-02' })

const taskOf = (place: number, department: string, doneOn?: LocalDate) =>
  lived(
    registrationOf(
      {
        code: codeOf('old', place),
        department,
        assignedOn: '2020-03-02',
        registeredOn: '2020-03-02',
        dueOn: '2020-12-01',
      },
      lastYears,
    ),
    ...(doneOn
      ? (
          [
            [doneOn, finish],
            [doneOn, accept],
          ] as const
        ).map(([day, act]) => [day, act] as never)
      : []),
  )

beforeEach(async () => {
  store = await newStore()
  const tasks = [
    taskOf(1, 'SXD', '2021-01-10'),
    taskOf(2, 'SXD', '2021-01-20'),
    taskOf(3, 'STC', '2021-01-10'),
    taskOf(4, 'STC'),
  ]
  await restoreCity(store, withDirectives([...departmentRecords('SXD', 'STC'), ...tasks.flat()]))
})

/** As the night of that day would leave it. */
const snapshotOn = async (date: LocalDate) =>
  putSnapshot(store, { date, year: 2020, tallies: await readTallies(store, 2020) })

const foldOn = (asOf: LocalDate) =>
  foldPeriod(store, [
    viewOf(
      { assignedFrom: '2021-01-01', assignedTo: '2021-12-31', asOf, basis: 'effective', today: '2021-07-26' },
      { updateWindowDays: 7, silentMonths: 3 },
    ),
  ])

const backlogOn = async (asOf: LocalDate) => {
  const { sums, tasksRead } = await foldOn(asOf)
  const open = Object.entries(sums[0] ?? {}).map(([department, { backlog }]) => [department, backlog.open])
  return { open: Object.fromEntries(open), tasksRead }
}

it('whoever had done everything on the last night before the day is not read', async () => {
  await snapshotOn('2021-02-01')
  expect(await backlogOn('2021-03-01')).toEqual({ open: { STC: 1 }, tasksRead: 2 })
})

it('a day before that night is read whole, and so is one that no night came before', async () => {
  await snapshotOn('2021-02-01')
  expect(await backlogOn('2021-01-15')).toEqual({ open: { SXD: 1, STC: 1 }, tasksRead: 4 })
})

it('a task that was entered since the night makes its department be read', async () => {
  await snapshotOn('2021-02-01')
  const late = directiveOf({ issuedOn: '2020-03-02', number: '4652' })
  const given = { department: 'SXD', assignedOn: '2020-03-02', registeredOn: '2021-02-10' } as const
  await registerDirective(
    store,
    late,
    [registrationOf({ code: codeOf('late', 1), ...given, dueOn: '2020-12-01' }, late)],
    commandOf('late'),
  )
  expect(await backlogOn('2021-03-01')).toEqual({ open: { SXD: 1, STC: 1 }, tasksRead: 5 })
})
