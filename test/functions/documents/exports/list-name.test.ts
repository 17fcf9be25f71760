import { expect, test } from 'vitest'
import { listFileName, listTitle } from '../../../../functions/documents/exports/list-name.ts'

const asOf = '2021-07-26'

test.each([
  [{ status: 'open-overdue' }, 'Sở Xây dựng', 'nhiem-vu-qua-han-chua-hoan-thanh-so-xay-dung'],
  [{}, undefined, 'nhiem-vu-dang-thuc-hien'],
  [{ year: '2021' }, undefined, 'nhiem-vu'],
  [
    { status: 'done', year: '2021' },
    'Ủy ban nhân dân quận Hải Châu',
    'nhiem-vu-da-hoan-thanh-uy-ban-nhan-dan-quan-hai-chau',
  ],
  [{ awaiting: 'decision' }, undefined, 'nhiem-vu-cho-quyet-dinh-gia-han'],
])('%j of %s is the file %s', (query, department, name) => {
  expect(listFileName({ query: query as Record<string, string>, department, asOf })).toBe(
    `${name}-2021-07-26`,
  )
})

test('what stands on top of its pages says how many, which, whose and until when', () => {
  expect(listTitle({ query: { status: 'open-overdue' }, department: undefined, asOf }, 1191)).toBe(
    '1.191 nhiệm vụ quá hạn chưa hoàn thành · Toàn thành phố · tính đến 26/07/2021',
  )
  const query = { year: '2021', starred: 'true', dueTo: '2021-07-31' }
  expect(listTitle({ query, department: 'Sở Tài chính', asOf }, 2)).toBe(
    '2 nhiệm vụ · Sở Tài chính · gắn sao · giao năm 2021 · thời hạn đến hết 31/07/2021 · tính đến 26/07/2021',
  )
})
