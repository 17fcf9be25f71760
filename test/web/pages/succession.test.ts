import { describe, expect, test } from 'vitest'
import {
  type Answer,
  decisionOf,
  handOverAll,
  type OpenWork,
  successorsOf,
  valuesOf,
} from '../../../web/pages/succession/succession.ts'

const department = { code: 'SXD', name: 'Sở Xây dựng', kind: 'department', validFrom: '2004-01-01' } as const

const openWork = {
  people: [{ id: 'sxd.cv' }, { id: 'sxd.truong' }],
  tasks: [{ id: 'SXD-2021-a' }, { id: 'SXD-2021-b' }],
  parts: [{ id: 'STC-2021-c' }],
} as unknown as OpenWork

const typed = {
  ...valuesOf(department, openWork),
  on: '20/07/2021',
  decision: ' Nghị quyết 12 ',
  'successors.0.department': 'new',
  'successors.0.code': 'SXDM',
  'successors.0.name': 'Sở Xây dựng',
  'successors.0.kind': 'department',
  'successors.2.department': 'STC',
  'people:sxd.cv': 'STC',
  'tasks:SXD-2021-b': 'STC',
  'tasks:STC-2021-c': 'SXDM',
  'tasks:SXD-2021-a': 'SGTVT',
}

describe('the decision', () => {
  test('names new successors in full and only what does not go to the main one', () =>
    expect(decisionOf(typed, openWork)).toEqual({
      on: '2021-07-20',
      decision: 'Nghị quyết 12',
      successors: [{ code: 'SXDM', name: 'Sở Xây dựng', kind: 'department', validFrom: '2021-07-20' }, 'STC'],
      people: [{ id: 'sxd.cv', to: 'STC' }],
      tasks: [{ id: 'SXD-2021-b', to: 'STC' }],
    }))

  test('that waits for its day is asked again as it was given', () => {
    const planned = { ...decisionOf(typed, openWork), by: 'qt.mot' }
    const values = valuesOf({ ...department, planned }, openWork)
    expect(decisionOf(values, openWork)).toEqual(decisionOf(typed, openWork))
  })

  test('of a department that has ended goes on as it was taken', () => {
    const values = valuesOf({ ...department, validTo: '2021-07-19', successors: ['SXDM', 'STC'] }, openWork)
    expect(values.on).toBe('20/07/2021')
    expect(successorsOf(values)).toEqual([{ code: 'SXDM' }, { code: 'STC' }])
  })
})

describe('handing over', () => {
  const answer = (moved: number, remaining: number, partsMoved = 0): Answer => ({
    department,
    successors: [],
    people: [],
    moved,
    remaining,
    kept: [],
    parts: { moved: partsMoved, remaining: 0, kept: [] },
  })
  const answering = (...answers: Answer[]) => {
    const seen: number[] = []
    const send = async () => answers.shift() as Answer
    return { seen, all: handOverAll(send, ({ moved }) => seen.push(moved)) }
  }

  test('goes on while anything remains, and adds up what was moved', async () => {
    const { seen, all } = answering(answer(200, 120), answer(120, 0, 3))
    expect(await all).toMatchObject({ moved: 320, remaining: 0, parts: { moved: 3 } })
    expect(seen).toEqual([200, 320])
  })

  test('stops where nothing moves any more', async () =>
    expect(await answering(answer(200, 2), answer(0, 2)).all).toMatchObject({ moved: 200, remaining: 2 }))
})
