import { expect, test } from 'vitest'
import { periodWarnings } from '../../../../functions/figures/period/period-warnings.ts'

const july = { assignedFrom: '2021-07-01', assignedTo: '2021-07-31' } as const

test.each([
  ['2021-07-31', 5, []],
  ['2021-08-03', 5, []],
  ['2021-07-30', 5, ['period-goes-on']],
  ['2021-08-03', 0, ['no-tasks']],
  ['2021-07-30', 0, ['no-tasks', 'period-goes-on']],
] as const)('as of %s with %i tasks: %j', (asOf, assigned, codes) => {
  expect(periodWarnings(july, asOf, assigned).map(({ code }) => code)).toEqual(codes)
})

test('says the days as people write them', () => {
  const [warning] = periodWarnings(july, '2021-07-26', 3)
  expect(warning?.vi).toBe(
    'Kỳ đến ngày 31/07/2021 chưa kết thúc: văn bản soạn bây giờ nêu số liệu đến ngày 26/07/2021.',
  )
})
