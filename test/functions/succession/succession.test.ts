import { describe, expect, test } from 'vitest'
import type { Department } from '../../../functions/organisation/departments/department.ts'
import { currentUnits, rollUp } from '../../../functions/organisation/departments/succession/current-units.ts'
import {
  type DepartmentSuccession,
  departmentSuccessionSchema,
  endDepartment,
  requireSuccessor,
} from '../../../functions/organisation/departments/succession/department-succession.ts'
import { noTally, sumOfTallies, type Tally } from '../../../functions/organisation/departments/tally.ts'
import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import { handOver } from '../../../functions/succession/succession.ts'
import { register } from '../../../functions/tasks/registration/registration.ts'
import { tallyOf } from '../../../functions/tasks/task/counts.ts'
import { type Status, statusOn } from '../../../functions/tasks/task/lateness.ts'
import { refusalOf } from '../tasks/task/stories.ts'

const on: LocalDate = '2025-03-01'
const decision = 'Nghị quyết của HĐND thành phố về sắp xếp các sở'

const department = (code: string, given: Partial<Department> = {}): Department => ({
  code,
  name: `Sở ${code}`,
  kind: 'department',
  validFrom: '2004-01-01',
  ...given,
})

/** The merger of 1-3-2025: each new department and those it took over. */
const merged: Record<string, readonly string[]> = {
  SXDM: ['SXD', 'SGTVT'],
  STCM: ['STC', 'SKHDT'],
  SNNMT: ['STNMT', 'SNNPTNT'],
}

const endedBy = (codes: readonly string[], successor: string) =>
  codes.map((code) => endDepartment(department(code), { on, decision, successors: [successor] }))

const register2025: Department[] = [
  ...Object.entries(merged).flatMap(([successor, codes]) => [
    ...endedBy(codes, successor),
    department(successor, { validFrom: on }),
  ]),
  department('SNV'),
]

const tallyWith = (change: Partial<Tally>): Tally => ({ ...noTally(), ...change })

describe('the change of 1-3-2025', () => {
  test('ends the old departments on the last day of February, with their successor', () => {
    expect(register2025.find(({ code }) => code === 'SGTVT')).toMatchObject({
      validTo: '2025-02-28',
      successors: ['SXDM'],
    })
  })

  test('figures roll up to the new departments, and add up to the same city', () => {
    const codes = register2025.map(({ code }) => code)
    const tallies = Object.fromEntries(
      codes.map((code, place) => [code, tallyWith({ doneOnTime: place + 1 })]),
    )
    const { sums: rolled, includes } = rollUp(tallies, currentUnits(register2025), sumOfTallies)
    expect(Object.keys(rolled).sort()).toEqual(['SNNMT', 'SNV', 'STCM', 'SXDM'])
    for (const [successor, old] of Object.entries(merged)) {
      expect([...(includes[successor] ?? [])].sort()).toEqual([...old, successor].sort())
      const sum = [...old, successor].reduce((total, code) => total + (tallies[code]?.doneOnTime ?? 0), 0)
      expect(rolled[successor]?.doneOnTime).toBe(sum)
    }
    const cityOf = (given: Readonly<Record<string, Tally>>) =>
      Object.values(given).reduce((sum, tally) => sum + tally.doneOnTime, 0)
    expect(cityOf(rolled)).toBe(cityOf(tallies))
  })

  test('a successor that was itself merged leads on; a split department keeps its figures; a circle ends', () => {
    const unitOf = currentUnits([
      department('A', { successors: ['B'] }),
      department('B', { successors: ['C'] }),
      department('C'),
      department('D', { successors: ['E', 'F'] }),
      department('X', { successors: ['Y'] }),
      department('Y', { successors: ['X'] }),
    ])
    expect(['A', 'B', 'C', 'D', 'Z'].map(unitOf)).toEqual(['C', 'C', 'C', 'D', 'Z'])
    expect(unitOf('X')).toBe('Y')
  })
})

describe('a decision', () => {
  const sgtvt = department('SGTVT')
  const given: DepartmentSuccession = { on, decision, successors: ['SXDM'] }

  test('may be repeated; another one for the same department is refused', () => {
    const ended = endDepartment(sgtvt, given)
    expect(endDepartment(ended, given)).toEqual(ended)
    const others: DepartmentSuccession[] = [
      { ...given, on: '2025-03-02' },
      { ...given, successors: ['STC'] },
    ]
    for (const other of others) expect(refusalOf(() => endDepartment(ended, other))).toBe('department-ended')
  })

  test('is refused before its day, for the department itself, for one that did not exist', () => {
    expect(refusalOf(() => endDepartment(sgtvt, { ...given, successors: ['SGTVT'] }))).toBe('succeeds-itself')
    const young = department('SGTVT', { validFrom: on })
    expect(refusalOf(() => endDepartment(young, given))).toBe('department-not-valid')
    const later = department('SXDM', { validFrom: '2025-03-02' })
    expect(refusalOf(() => requireSuccessor(later, on))).toBe('department-not-valid')
  })

  test('names each successor once, and no other for a task or a person', () => {
    const { error } = departmentSuccessionSchema.safeParse({
      ...given,
      successors: ['SXDM', department('SXDM')],
      tasks: [{ id: 'SGTVT-2025-t00000000000', to: 'STC' }],
      people: [{ id: 'gd.sgtvt', to: 'STC' }],
    })
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'successors.1: department-twice',
      'tasks.0.to: not-a-successor',
      'people.0.to: not-a-successor',
    ])
  })
})

describe('a task that is handed over', () => {
  const taskDue = (dueOn?: LocalDate) => ({
    ...register(
      'SGTVT-2025-t00000000000',
      {
        department: 'SGTVT',
        title: 'Báo cáo',
        starred: true,
        assignedOn: '2025-01-10',
        ...(dueOn && { dueOn }),
      },
      '2025-01-10',
    ).after,
    title: 'Báo cáo',
    directive: '2025-01-10_1_UBND',
  })
  const to = { id: 'SXDM-2025-n00000000000', department: 'SXDM' }
  const moved = (dueOn?: LocalDate) => handOver(taskDue(dueOn), to, { on, decision }, '2025-03-03')

  test.each<[LocalDate | undefined, LocalDate | undefined, Status, Status]>([
    ['2025-04-01', '2025-04-01', 'open-in-term', 'open-in-term'],
    ['2025-03-01', '2025-03-03', 'open-in-term', 'open-in-term'],
    ['2025-02-10', '2025-03-03', 'open-overdue', 'open-in-term'],
    [undefined, undefined, 'open-no-deadline', 'open-no-deadline'],
  ])('due %s: the successor is given it from its first day on, due %s', (dueOn, newDueOn, before, after) => {
    const { ended, opened } = moved(dueOn)
    const [heir] = opened
    expect(heir?.after).toMatchObject({ assignedOn: on, starred: true, lifecycle: 'open' })
    expect(heir?.after.dueOn).toBe(newDueOn)
    expect(statusOn(ended.after, '2025-02-20')).toBe(before)
    expect(statusOn(ended.after, '2025-03-03')).toBe('reassigned')
    expect(heir && statusOn(heir.after, '2025-03-03')).toBe(after)
    expect(tallyOf(ended.after).reassigned).toBe(1)
  })

  test('a miss of the old department stays with it', () => {
    const { ended } = moved('2025-02-10')
    expect(ended.after.missedFor).toBe('2025-02-10')
    expect(ended.entries.map(({ details }) => details.type)).toEqual(['deadline-missed', 'reassigned'])
  })
})
