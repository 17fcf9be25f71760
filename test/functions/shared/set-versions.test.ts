import { expect, test } from 'vitest'
import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import { numbered, versionsOn } from '../../../functions/shared/dates/set-versions.ts'

const entered = numbered([
  { name: '9001', from: '2021-08-01', words: 'as first entered' },
  { name: '9002', from: '2021-08-15', words: 'another letter' },
  { name: '9001', from: '2021-10-01', words: 'other thresholds from October on' },
  { name: '9001', from: '2021-08-01', words: 'a slip of the first put right' },
])
const on = (day: LocalDate) => versionsOn(entered, day).map(({ name, version }) => `${name}.${version}`)

test('each name has its versions counted in the order they were entered', () => {
  expect(entered.map(({ name, version }) => `${name}.${version}`)).toEqual([
    '9001.1',
    '9002.1',
    '9001.2',
    '9001.3',
  ])
})

test.each<[LocalDate, string[]]>([
  ['2021-08-01', ['9001.3', '9002.1']],
  ['2021-09-30', ['9001.3', '9002.1']],
  ['2021-10-01', ['9001.2', '9002.1']],
])('in force on %s: the latest day that has come, of one day what was entered later', (day, sets) => {
  expect(on(day)).toEqual(sets)
})

test('a day before the first version has the first one', () => {
  expect(on('2020-01-01')).toEqual(['9001.3', '9002.1'])
})
