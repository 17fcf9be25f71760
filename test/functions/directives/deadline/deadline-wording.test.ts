import { describe, expect, test } from 'vitest'
import {
  type DeadlineReading,
  readDeadline,
} from '../../../../functions/directives/deadline/deadline-wording.ts'
import { cityCalendar } from '../../../../functions/organisation/calendar/calendar.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { realAssignments } from '../real-assignments.ts'

/** A reading in one line: `date 2021-07-26 17:00`, `month 25`, `undated names-no-date`. */
const inShort = (reading: DeadlineReading): string => {
  const urgency = reading.urgency ? ` (${reading.urgency})` : ''
  switch (reading.kind) {
    case 'date':
      return `date ${[reading.dueOn, reading.time].filter(Boolean).join(' ')}${urgency}`
    case 'period-end':
      return `period-end ${reading.dueOn}${urgency}`
    case 'term':
      return `${reading.term.count} ${reading.term.unit} → ${reading.dueOn}${urgency}`
    case 'recurring': {
      const { every, day, dates } = reading.recurrence
      return ['every', every, ...(dates ?? (day ? [day] : []))].join(' ') + urgency
    }
    case 'undated':
      return reading.because + urgency
  }
}

const read = (wording: string, issuedOn?: LocalDate) => inShort(readDeadline(wording, issuedOn, cityCalendar))

/** Every wording among the real assignments, and what it means for a directive of the date beside it. */
const realWordings: readonly (readonly [
  wording: string,
  issuedOn: LocalDate | undefined,
  reading: string,
])[] = [
  ['10 ngày kể từ ngày ký công văn', '2017-07-13', '10 day → 2017-07-24'],
  ['ngày 25 hằng tháng', '2017-07-13', 'every month 25'],
  ['đúng tiến độ đã được giao', undefined, 'names-no-date'],
  ['khẩn trương', undefined, 'names-no-date'],
  ['trong quá trình thi công', undefined, 'names-no-date'],
  ['trong tháng 11/2020', undefined, 'period-end 2020-11-30'],
  ['trước ngày 20.5', '2013-05-16', 'date 2013-05-20'],
  ['trước ngày 25/12 hằng năm', undefined, 'every year 12-25'],
  ['ngay sau khi tiếp nhận', undefined, 'names-no-date'],
  ['trước ngày 20/1/2026', undefined, 'date 2026-01-20'],
  ['trước ngày 06/7/2025', '2025-07-04', 'date 2025-07-06'],
  ['trước 17 giờ ngày 07/7/2025', '2025-07-04', 'date 2025-07-07 17:00'],
  ['chủ động', '2025-07-04', 'names-no-date'],
  ['khẩn trương; vận hành thử dự kiến 21-23/6/2025', undefined, 'is-expected'],
  ['trước ngày 20/6/2025', undefined, 'date 2025-06-20'],
  ['ngày 12/6/2025', undefined, 'date 2025-06-12'],
  ['trước, trong và sau ngày bầu cử', undefined, 'names-no-date'],
  ['từ 01-3-2026 đến khi xong bầu cử', undefined, 'is-a-span'],
  ['năm 2018', undefined, 'period-end 2018-12-31'],
  ['trong thời gian vận hành 2 đập tạm', '2020-03-11', 'names-no-date'],
  ['bảo đảm tiến độ', '2020-03-11', 'names-no-date'],
  ['từ sáng 8/10', undefined, 'is-a-start'],
  ['tiếp tục', undefined, 'names-no-date'],
  ['kịp thời', undefined, 'names-no-date'],
  ['trước 15h ngày 27/10', '2020-10-01', 'date 2020-10-27 15:00'],
  ['từ 28 đến hết 29/10', '2020-10-01', 'is-a-span'],
  ['chậm nhất trong tháng 11/2018', undefined, 'period-end 2018-11-30'],
  ['thường xuyên', undefined, 'names-no-date'],
  ['ngay', '2021-03-23', 'names-no-date'],
  ['trong ngày 23/3/2021', '2021-03-23', 'date 2021-03-23'],
  ['đến hết ngày 30-9-2016', '2016-09-23', 'date 2016-09-30'],
  ['hạn chót 31/12 (không rõ năm)', undefined, 'needs-year'],
  ['vào ngày 24-4', '2025-04-22', 'date 2025-04-24'],
  ['trước ngày 1-5', '2025-04-22', 'date 2025-05-01'],
  ['khẩn', undefined, 'names-no-date (urgent)'],
  ['phục vụ APEC 2017', undefined, 'names-no-date'],
  ['trước Tuần lễ cấp cao APEC 2017', undefined, 'names-no-date'],
  ['năm 2022', undefined, 'period-end 2022-12-31'],
  ['trước ngày 23.5', '2021-05-01', 'date 2021-05-23'],
  ['Kỳ họp thứ Nhất HĐND khóa X', undefined, 'names-no-date'],
  ['trong tháng 01 năm 2025', '2025-01-09', 'period-end 2025-01-31'],
  ['trong năm 2025', '2025-01-09', 'period-end 2025-12-31'],
  ['định kỳ 6 tháng, trước 15/6 và trước 01/12', '2025-01-09', 'every half-year 06-15 12-01'],
  ['6/2025', '2025-01-09', 'period-end 2025-06-30'],
  ['Thường xuyên', '2025-01-09', 'names-no-date'],
  ['03/2025', '2025-01-09', 'period-end 2025-03-31'],
  ['Tháng 5/2025', '2025-01-09', 'period-end 2025-05-31'],
  ['2/2025', '2025-01-09', 'period-end 2025-02-28'],
  ['2030', '2025-01-09', 'period-end 2030-12-31'],
  ['2025 - 2026', '2025-01-09', 'is-a-span'],
  ['Hằng năm', '2025-01-09', 'every year'],
  ['12/2026', '2025-01-09', 'period-end 2026-12-31'],
  ['2025 và những năm tiếp theo', '2025-01-09', 'names-no-date'],
  ['Quý II/2025', '2025-01-09', 'period-end 2025-06-30'],
]

describe('the real directives', () => {
  test.each(realWordings)('%s (of %s): %s', (wording, issuedOn, reading) => {
    expect(read(wording, issuedOn)).toBe(reading)
    expect(read(wording.normalize('NFD').toUpperCase(), issuedOn)).toBe(reading)
  })

  test('no wording among them is left out above', () => {
    const all = realAssignments.flatMap(({ tasks }) => tasks.flatMap(({ deadline }) => deadline ?? []))
    expect(new Set(realWordings.map(([wording]) => wording))).toEqual(new Set(all))
  })

  test('where the source itself tells the date, the reading is that date', () => {
    const told = realAssignments.flatMap(({ asOf, tasks }) =>
      tasks.flatMap(({ deadline, due }) => (due ? [{ deadline, asOf, due }] : [])),
    )
    expect(told.length).toBeGreaterThan(10)
    for (const { deadline = '', asOf, due } of told)
      expect([deadline, readDeadline(deadline, asOf, cityCalendar)]).toMatchObject([deadline, { dueOn: due }])
  })
})

/** Further wordings of Vietnamese offices, in a directive of Monday 26 July 2021. */
const otherWordings: readonly (readonly [wording: string, reading: string])[] = [
  ['15 ngày làm việc kể từ ngày ký', '15 working-day → 2021-08-16'],
  ['trong vòng 05 ngày kể từ ngày ban hành', '5 day → 2021-08-02'],
  ['trong thời hạn 02 tuần', '2 week → 2021-08-09'],
  ['03 tháng kể từ ngày ký', '3 month → 2021-10-26'],
  ['5 ngày kể từ ngày nhận được hồ sơ', 'runs-from-another-event'],
  ['báo cáo 05 ngày trước kỳ họp', 'runs-from-another-event'],
  ['999 ngày', 'date-not-read'],
  ['trong tháng 7', 'period-end 2021-07-31'],
  ['trong tháng 6', 'period-end 2022-06-30'],
  ['khẩn trương, trong tháng 8', 'period-end 2021-08-31'],
  ['trong tháng 8; trong tháng 9', 'several-dates'],
  ['tháng 13/2021', 'date-not-read'],
  ['trong quý III', 'period-end 2021-09-30'],
  ['Quý IV năm 2021', 'period-end 2021-12-31'],
  ['6 tháng đầu năm 2022', 'period-end 2022-06-30'],
  ['06 tháng cuối năm', 'period-end 2021-12-31'],
  ['trước ngày 10/8', 'date 2021-08-10'],
  ['ngày 26/7', 'date 2021-07-26'],
  ['trước ngày 25/7', 'date 2022-07-25'],
  ['ngày 15 tháng 8 năm 2021', 'date 2021-08-15'],
  ['chậm nhất 17h30 ngày 5/8, hỏa tốc', 'date 2021-08-05 17:30 (flash)'],
  ['thượng khẩn', 'names-no-date (very-urgent)'],
  ['trước ngày 10/8 và trước ngày 20/8', 'several-dates'],
  ['trước ngày 31/6', 'date-does-not-exist'],
  ['trước ngày 29/2', 'date-does-not-exist'],
  ['theo Quyết định ngày 12/3/2020', 'date-of-another-document'],
  ['từ nay đến hết ngày 30/9', 'date 2021-09-30'],
  ['báo cáo hằng quý', 'every quarter'],
  ['ngày 31 hàng tháng', 'every month 31'],
  ['trước kỳ họp', 'names-no-date'],
  ['ngay trong hôm nay', 'date 2021-07-26'],
  ['trước 16 giờ chiều nay', 'date 2021-07-26 16:00'],
  ['trước 10 giờ sáng mai', 'date 2021-07-27 10:00'],
  ['trước 20 giờ 00 hôm nay, ngày 26/7/2021', 'date 2021-07-26 20:00'],
  ['trước 20 giờ 00 hôm nay, ngày 27/7/2021', 'several-dates'],
  ['hoàn thành trong tuần này', 'period-end 2021-08-01'],
  ['trong tuần tới', 'period-end 2021-08-08'],
  ['chậm nhất thứ Sáu tuần này', 'date 2021-07-30'],
  ['thứ Hai tuần sau', 'date 2021-08-02'],
  ['trước 16 giờ chủ nhật tuần tới', 'date 2021-08-08 16:00'],
  ['chậm nhất cuối tháng này', 'period-end 2021-07-31'],
  ['trong tháng sau', 'period-end 2021-08-31'],
  ['trong quý này', 'period-end 2021-09-30'],
  ['trong quý tới', 'period-end 2021-12-31'],
  ['trong năm nay', 'period-end 2021-12-31'],
  ['đầu tuần sau', 'names-no-date'],
  ['trước tháng sau', 'part-of-period'],
  ['từ tuần sau', 'is-a-start'],
  ['tại giao ban tuần sau', 'names-no-date'],
  ['báo cáo tuần này', 'names-no-date'],
  ['xong trong tuần 46', 'names-no-date'],
  ['hạn cuối 30/11/2021', 'date 2021-11-30'],
  ['chậm nhất đến 17 giờ 00 ngày 25/8/2021', 'date 2021-08-25 17:00'],
  ['trong 03 ngày làm việc kể từ ngày ban hành Công điện', '3 working-day → 2021-07-29'],
  ['trong 30 ngày kể từ ngày ban hành Quyết định', 'runs-from-another-event'],
]

test.each(otherWordings)('%s: %s', (wording, reading) => {
  expect(read(wording, '2021-07-26')).toBe(reading)
})

test.each<[string, string]>([
  ['trước 17 giờ', 'names-only-hours'],
  ['trước 17h00', 'names-only-hours'],
  ['17:00', 'names-only-hours'],
  ['chậm nhất 16g30', 'names-only-hours'],
  ['trong 24 giờ', 'names-only-hours'],
  ['trong vòng 72 giờ kể từ khi nhận được văn bản', 'names-only-hours'],
  ['trong 24h', 'names-only-hours'],
  ['trước 17 giờ thứ Sáu', 'names-only-hours'],
  ['hỏa tốc, trước 10 giờ', 'names-only-hours (flash)'],
  ['trực 24/24 giờ', 'names-no-date'],
  ['24/24h', 'names-no-date'],
  ['trực ban 24/7', 'words-not-understood'],
  ['giờ cao điểm', 'names-no-date'],
  ['trong giờ hành chính', 'names-no-date'],
  ['trước 17 giờ hằng ngày', 'recurs-otherwise'],
  ['trước 17 giờ ngày 31/8/2021', 'date 2021-08-31 17:00'],
])('an hour alone is told as what it is, and gives no day: %s', (wording, reading) => {
  expect(read(wording, '2021-07-26')).toBe(reading)
})

test('what depends on the directive’s date has none while that date is not known', () => {
  for (const wording of [
    '10 ngày kể từ ngày ký',
    'trước ngày 20/6',
    'trong quý III',
    'trong tháng 7',
    'trong hôm nay',
    'trong tuần này',
  ])
    expect(read(wording)).toBe('needs-issue-date')
})
