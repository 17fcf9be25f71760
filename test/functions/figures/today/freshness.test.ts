import { expect, test } from 'vitest'
import { freshnessOf } from '../../../../functions/figures/today/freshness.ts'

test('the scan of a day covers the days before it; that of yesterday is not current', () => {
  expect(freshnessOf('2021-07-26', '2021-07-26')).toEqual({
    scannedThrough: '2021-07-25',
    scanIsCurrent: true,
  })
  expect(freshnessOf('2021-07-25', '2021-07-26')).toEqual({
    scannedThrough: '2021-07-24',
    scanIsCurrent: false,
  })
  expect(freshnessOf(undefined, '2021-07-26')).toEqual({ scanIsCurrent: false })
})
