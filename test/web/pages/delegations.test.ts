import { expect, test } from 'vitest'
import {
  delegationRows,
  delegationsTyped,
  deputiesFor,
  ownRows,
} from '../../../web/pages/delegations/delegation-rows.ts'
import { rowValues } from '../../../web/parts/forms/rows.ts'

const user = (id: string, role: 'leader' | 'office' | 'head' | 'clerk', department?: string) => ({
  id,
  name: id,
  email: `${id}@example.org`,
  role,
  ...(department && { department }),
  active: true,
  version: 1,
  account: { state: 'none' as const },
})

test('what one delegates comes back as it was, without what others delegate', () => {
  const own = { delegator: 'sxd.truong', deputy: 'sxd.cv', from: '2021-07-26', to: '2021-07-30' }
  const rows = ownRows([own, { ...own, delegator: 'stc.truong' }], 'sxd.truong')
  const { delegator: _, ...sent } = own
  expect(delegationsTyped(rowValues(delegationRows, rows))).toEqual([sent])
})

test('a head chooses among the department, a leader among leaders and the Office', () => {
  const users = [
    user('lanhdao.1', 'leader'),
    user('lanhdao.2', 'leader'),
    user('vp.kstt1', 'office'),
    user('sxd.truong', 'head', 'SXD'),
    user('sxd.cv', 'clerk', 'SXD'),
    { ...user('sxd.cu', 'clerk', 'SXD'), active: false },
    user('stc.cv', 'clerk', 'STC'),
  ]
  const offeredTo = (id: string) => {
    const me = { ...(users.find((one) => one.id === id) as (typeof users)[number]), may: [], deputyOf: [] }
    return deputiesFor(me, users).map((one) => one.id)
  }
  expect(offeredTo('sxd.truong')).toEqual(['sxd.cv'])
  expect(offeredTo('lanhdao.1')).toEqual(['lanhdao.2', 'vp.kstt1'])
})
