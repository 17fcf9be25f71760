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
  expect(periodWarnings(july, '2021-07-26', 0)).toEqual([
    {
      code: 'no-tasks',
      vi: 'Kỳ từ ngày 01/07/2021 đến ngày 31/07/2021 không có nhiệm vụ nào được giao: văn bản của kỳ này sẽ không nêu được kết quả. Hãy chọn kỳ khác.',
      en: 'No task was assigned from 01/07/2021 to 31/07/2021: a paper of this period says nothing. Choose another period.',
    },
    {
      code: 'period-goes-on',
      vi: 'Kỳ đến ngày 31/07/2021 chưa kết thúc: văn bản soạn bây giờ nêu số liệu đến ngày 26/07/2021.',
      en: 'The period goes on until 31/07/2021: a paper written now has the figures up to 26/07/2021.',
    },
  ])
})
