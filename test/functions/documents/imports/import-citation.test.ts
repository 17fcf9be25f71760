import { expect, it } from 'vitest'
import { readCitation } from '../../../../functions/documents/imports/columns/import-citation.ts'

const letter = { number: '7607', symbol: 'UBND-KSTT' }
const dated = { ...letter, issuedOn: '2021-07-05' }

it.each([
  ['7607/UBND-KSTT', letter],
  ['Số 7607/UBND-KSTT ngày 05/7/2021', dated],
  ['7607/UBND-KSTT, 05/7/2021', dated],
  ['7607/UBND-KSTT\nngày 05/7/2021', dated],
  ['7607/UBND-KSTT (05.7.2021)', dated],
  ['7607 / UBND – KSTT ngày 5-7-21', dated],
  [
    'Công văn số 7607/UBND-KSTT ngày 05 tháng 7 năm 2021 của UBND thành phố',
    { ...dated, kind: 'official-letter', issuer: 'UBND thành phố' },
  ],
  [
    'TB số 12/TB-UBND ngày 5/7/2021 về việc họp giao ban, tuần 27',
    {
      number: '12',
      symbol: 'TB-UBND',
      kind: 'notice',
      issuedOn: '2021-07-05',
      abstract: 'họp giao ban, tuần 27',
    },
  ],
])('%j is read whole', (whole, expected) => expect(readCitation({ whole })).toEqual(expected))

it.each([
  ['7607/UBND-KSTT ngày 31/02/2021', 'day-not-read'],
  ['7607/UBND-KSTT ngày 05/7/20211', 'day-not-read'],
  ['7607/UBND-KSTT và 7608/UBND-KSTT', 'number-and-symbol'],
  ['7607', 'number-and-symbol'],
  ['05/07/2021', 'number-and-symbol'],
  ['Kết luận giao ban', 'number-and-symbol'],
])('%j is not: %s', (whole, unread) => expect(readCitation({ whole })).toMatchObject({ unread }))

it('a symbol with a cell of its own goes with the number', () =>
  expect(readCitation({ whole: '5', beside: '/CT-UBND' })).toMatchObject({ number: '5', symbol: 'CT-UBND' }))

it.each([
  ['4651', { number: '4651' }],
  ['Số 12 ngày 5/7/2021', { number: '12', issuedOn: '2021-07-05' }],
  ['7607/UBND-KSTT', letter],
])('where a number is asked for, %j is one', (whole, expected) =>
  expect(readCitation({ whole, mayBeAlone: true })).toEqual(expected),
)

it.each(['05/07/2021', '4651 và 4652', 'Kết luận giao ban'])('%j is none there either', (whole) =>
  expect(readCitation({ whole, mayBeAlone: true })).toMatchObject({ unread: 'number-and-symbol' }),
)
