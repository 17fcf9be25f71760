import { readFileSync } from 'node:fs'
import { register } from '../../functions/directives/assignees/assignee-register.ts'
import { entriesOf } from '../../functions/directives/text/corpus.ts'

const cases: readonly (readonly [wording: string, dueOn: string | null])[] = JSON.parse(
  readFileSync(new URL('../../functions/directives/deadline/deadline-cases.json', import.meta.url), 'utf8'),
)

/** Wordings of deadlines, as directives have them. */
export const deadlineSamples: readonly string[] = [
  ...cases.map(([wording]) => wording),
  'trước ngày 31/8/2021',
  'chậm nhất ngày 15 hằng tháng, bắt đầu từ tháng 8/2021',
  'trong vòng 10 ngày làm việc kể từ ngày ký',
  'hoàn thành trong quý III năm 2021',
]

export const days = [
  '31/8/2021',
  '31-08-2021',
  '2021-08-31',
  '1.9.21',
  'ngày 5 tháng 7 năm 2021',
  '29/2/2020',
  '31/6/2021',
  '00/00/0000',
]
export const numbers = [
  '4651/UBND-KSTT',
  '05/CT-UBND',
  '12/2021/QĐ-UBND',
  '0123/TB.VP',
  '4110',
  '7a/BC',
  '2021-07-05_4651_UBND-KSTT',
  'số 12',
]
const names = register.flatMap(({ name, furtherNames = [] }) => [name, ...furtherNames])
export const whom = [
  ...names,
  'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính',
  'UBND các quận, huyện',
  'các sở, ban, ngành (trừ Sở Y tế)',
]
export const directives = (['known', 'held-out', 'held-out-second'] as const).flatMap((part) =>
  entriesOf(part).map(({ given }) => given),
)
export const lines = directives.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')
