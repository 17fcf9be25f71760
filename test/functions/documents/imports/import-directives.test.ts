import { expect, it } from 'vitest'
import {
  type CommonFacts,
  directiveGroups,
} from '../../../../functions/documents/imports/rows/import-directives.ts'
import type { ListRow } from '../../../../functions/documents/imports/rows/import-list.ts'
import {
  commonFactsOf,
  commonFactsSchema,
} from '../../../../functions/documents/imports/run/import-request.ts'

const facts = { kind: 'công văn', issuer: 'UBND thành phố', abstract: 'Về quý III' }

const rowsOf = (...given: Record<string, string>[]): ListRow[] =>
  given.map((cells, place) => ({
    row: place + 2,
    cells: Object.fromEntries(Object.entries({ ...facts, ...cells }).map(([name, text]) => [name, { text }])),
    others: [],
  }))

const keysOf = (rows: readonly ListRow[], common: CommonFacts = {}) =>
  directiveGroups(rows, 2021, common).map(({ key, rows: of }) => [key, of.length])

it('a number alone is known by its day', () =>
  expect(keysOf(rowsOf({ number: '4651', issuedOn: '26/07/2021' }))).toEqual([['2021-07-26_4651', 1]]))

it('the symbol of all numbers goes to those that stand alone, also to the one given for all rows', () => {
  const rows = rowsOf(
    { number: '4651', issuedOn: '26/07/2021' },
    { number: '12/TB-UBND', issuedOn: '26/07/2021' },
    { issuedOn: '27/07/2021' },
  )
  expect(keysOf(rows, commonFactsOf({ number: '7', symbol: 'UBND-KSTT' }))).toEqual([
    ['2021-07-26_4651_UBND-KSTT', 1],
    ['2021-07-26_12_TB-UBND', 1],
    ['2021-07-27_7_UBND-KSTT', 1],
  ])
  const own = commonFactsOf({ number: '7/TB-UBND', symbol: 'UBND-KSTT' })
  expect(keysOf(rows, own).at(-1)).toEqual(['2021-07-27_7_TB-UBND', 1])
})

it('without a date rows of one number are one directive of the year of their entry, where that is said', () => {
  const rows = rowsOf(
    { number: '9/TB-UBND' },
    { number: '9/TB-UBND' },
    { number: '9', issuedOn: '05/07/2021' },
  )
  expect(keysOf(rows)).toEqual([
    [undefined, 2],
    ['2021-07-05_9', 1],
  ])
  const groups = directiveGroups(rows, 2021, { dateUnknown: true })
  expect(groups.map(({ key, given }) => [key, given.dateUnknown])).toEqual([
    ['2021-00-00_9_TB-UBND', true],
    ['2021-07-05_9', undefined],
  ])
})

it('a date that is there and not read is not taken as unknown', () => {
  const [group] = directiveGroups(rowsOf({ number: '9', issuedOn: 'tháng 7' }), 2021, { dateUnknown: true })
  expect([group?.given.dateUnknown, group?.rows[0]?.problems[0]?.code]).toEqual([undefined, 'day-not-read'])
})

it('what holds for all rows: a symbol as people type it, and one date or none', () => {
  expect(commonFactsSchema.parse({ symbol: ' ubnd – kstt' })).toEqual({ symbol: 'UBND-KSTT' })
  for (const wrong of [
    { symbol: 'SGV' },
    { symbol: 'một hai' },
    { dateUnknown: true, issuedOn: '2021-07-01' },
  ])
    expect(commonFactsSchema.safeParse(wrong).success).toBe(false)
})
