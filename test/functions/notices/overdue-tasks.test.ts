import { expect, it } from 'vitest'
import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { ruleSetInForce } from '../../../functions/figures/rules/rule-sets.ts'
import { laggingNotices } from '../../../functions/notices/lagging/lagging.ts'
import { withOverdueTasks } from '../../../functions/notices/lagging/overdue-tasks.ts'
import { cityCalendar } from '../../../functions/organisation/calendar/calendar.ts'
import { noTally } from '../../../functions/organisation/departments/tally.ts'
import { newStore } from '../../support/dynamodb.ts'
import { withDirectives } from '../documents/city-file/with-directives.ts'
import { codeOf, departmentOf, departmentRecords, registrationOf } from '../platform/table/city.ts'
import { lived } from '../platform/table/small-city.ts'
import { finish, giveBack, july } from '../tasks/task/stories.ts'

const today = july(29)
const at = new Date('2021-07-28T17:15:00Z')

/** Due first, and overdue for the shortest time: what was handed in in time was given back the day before. */
const waited = Array.from({ length: 65 }, (_, place) =>
  lived(
    registrationOf({ dueOn: july(6), code: codeOf('waited', place) }),
    [july(6), finish],
    [july(28), giveBack],
  ),
)

it('names the longest overdue first, whenever they were due, and what the department can do something about', async () => {
  const store = await newStore()
  const records = [
    ...departmentRecords('SXD'),
    ...waited.flat(),
    ...lived(registrationOf({ dueOn: july(20), title: 'Không ai làm', code: codeOf('untouched') })),
    ...lived(registrationOf({ dueOn: july(5), title: 'Nộp muộn', code: codeOf('late') }), [july(8), finish]),
  ]
  await restoreCity(
    store,
    withDirectives(records.filter(({ kind }) => kind === 'task' || kind === 'department')),
  )
  const tallies = { SXD: { ...noTally(), openOverdue: 67 } }
  const night = { today, at, rules: ruleSetInForce(today), timesCommended: {}, calendar: cityCalendar }
  const [notice] = laggingNotices([departmentOf('SXD')], tallies, night)
  if (!notice) throw new Error('the department lags behind')
  const { content } = await withOverdueTasks(store, notice)
  const { count, lines } = (content.kind === 'lagging' && content.overdue) || { count: 0, lines: [] }
  expect([count, lines.length]).toEqual([67, 30])
  expect(lines.slice(0, 2)).toMatchObject([
    { title: 'Không ai làm', dueOn: july(20), daysOverdue: 9 },
    { dueOn: july(6), daysOverdue: 2 },
  ])
  expect(lines.map(({ title }) => title)).not.toContain('Nộp muộn')
})
