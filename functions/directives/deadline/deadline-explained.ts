import type { Term } from '../../organisation/calendar/term.ts'
import { type LocalDate, vietnameseDate } from '../../shared/dates/dates.ts'
import type { DeadlineReading } from './deadline-wording.ts'
import type { Recurrence } from './recurrence.ts'
import type { UndatedReason } from './undated-reasons.ts'

export interface Explanation {
  readonly vi: string
  readonly en: string
}

const undatedTexts: Readonly<Record<UndatedReason, Explanation>> = {
  'names-no-date': {
    vi: 'Không nêu ngày: chưa có thời hạn cho đến khi Văn phòng ấn định.',
    en: 'It names no day: there is no due date until the Office sets one.',
  },
  'names-only-hours': {
    vi: 'Chỉ nêu giờ hoặc số giờ, không nêu ngày: Văn phòng ấn định thời hạn.',
    en: 'It names an hour or a number of hours and no day: the Office sets the due date.',
  },
  'needs-issue-date': {
    vi: 'Cần ngày của văn bản để tính thời hạn.',
    en: "The directive's date is needed to compute the due date.",
  },
  'needs-year': {
    vi: 'Không rõ năm: Văn phòng ấn định thời hạn.',
    en: 'The year is not known: the Office sets the due date.',
  },
  'several-dates': {
    vi: 'Nêu nhiều ngày khác nhau: hãy tách thành nhiều nhiệm vụ, hoặc chọn một ngày.',
    en: 'It names several days: split it into tasks, or choose one day.',
  },
  'is-a-span': {
    vi: 'Là khoảng thời gian thực hiện, không phải hạn báo cáo: Văn phòng ấn định thời hạn.',
    en: 'It is a span in which the work goes on, not a deadline: the Office sets the due date.',
  },
  'is-a-start': {
    vi: 'Là ngày bắt đầu hoặc thời gian sau một ngày, không phải ngày phải xong: Văn phòng ấn định thời hạn.',
    en: 'It is the day the work begins on or a time after a day, not the day it must be done by: the Office sets the due date.',
  },
  'is-expected': {
    vi: 'Là thời gian dự kiến, chưa phải thời hạn: Văn phòng ấn định thời hạn.',
    en: 'It is a time that is expected, not a deadline: the Office sets the due date.',
  },
  'part-of-period': {
    vi: 'Nêu một phần của tháng, quý hoặc năm, hoặc “trước”, “đến” một kỳ, nên không rõ ngày nào: Văn phòng ấn định thời hạn.',
    en: 'It names a part of a period, or a time before a period, and so no day: the Office sets the due date.',
  },
  'recurs-otherwise': {
    vi: 'Công việc lặp lại theo cách không chia được thành kỳ tháng, quý, 6 tháng hoặc năm với một ngày: Văn phòng ấn định thời hạn.',
    en: 'It recurs in another way than once a month, quarter, half-year or year: the Office sets the due date.',
  },
  'runs-from-another-event': {
    vi: 'Tính từ một việc khác, chưa rõ ngày: Văn phòng ấn định thời hạn khi biết.',
    en: 'It runs from another event whose day is not known: the Office sets the due date when it is.',
  },
  'date-of-another-document': {
    vi: 'Ngày nêu ở đây là ngày của một văn bản hoặc cuộc họp khác, không phải thời hạn: Văn phòng ấn định thời hạn.',
    en: 'The day here is that of another document or a meeting, not a deadline: the Office sets the due date.',
  },
  'date-not-read': {
    vi: 'Có vẻ là ngày nhưng không đọc được. Hãy viết như 31/08/2021, hoặc “10 ngày kể từ ngày ký”.',
    en: 'It looks like a date and cannot be read. Write it as 31/08/2021, or as "10 ngày kể từ ngày ký".',
  },
  'date-does-not-exist': {
    vi: 'Ngày này không có trong lịch. Hãy kiểm tra lại văn bản.',
    en: 'There is no such day. Check the directive.',
  },
  'deadline-year-out-of-range': {
    vi: 'Năm phải từ 2000 đến 2099. Hãy kiểm tra lại văn bản.',
    en: 'The year must be between 2000 and 2099. Check the directive.',
  },
  'weekday-differs': {
    vi: 'Thứ trong tuần không khớp với ngày. Hãy kiểm tra lại văn bản.',
    en: 'The weekday is not that of the date. Check the directive.',
  },
  'words-not-understood': {
    vi: 'Có ngày nhưng chưa hiểu hết lời văn. Hãy chỉ ghi ngày phải xong, ví dụ 31/08/2021.',
    en: 'It names a day, but not all of its words are understood. Write only the day it must be done by, such as 31/08/2021.',
  },
}

const units: Readonly<Record<Term['unit'], Explanation>> = {
  day: { vi: 'ngày', en: 'days' },
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  week: { vi: 'tuần', en: 'weeks' },
  month: { vi: 'tháng', en: 'months' },
}

const periods: Readonly<Record<Recurrence['every'], Explanation>> = {
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  'half-year': { vi: '6 tháng', en: 'half-year' },
  year: { vi: 'năm', en: 'year' },
}

const dated = (dueOn: LocalDate, vi: string, en: string): Explanation => ({
  vi: `Thời hạn ${vietnameseDate(dueOn)}: ${vi}.`,
  en: `Due on ${vietnameseDate(dueOn)}: ${en}.`,
})

/** What is said of a cell whose deadline has to be corrected; `{unread}` stands for what was not understood. */
export const deadlineTexts = Object.fromEntries(
  (['date-not-read', 'deadline-year-out-of-range', 'weekday-differs', 'words-not-understood'] as const).map(
    (because) => [
      because,
      {
        vi: `${undatedTexts[because].vi} (“{unread}”)`,
        en: `${undatedTexts[because].en} ("{unread}")`,
      },
    ],
  ),
)

const withUnread = ({ vi, en }: Explanation, unread: string | undefined): Explanation =>
  unread ? { vi: `${vi} Chưa hiểu: “${unread}”.`, en: `${en} Not understood: "${unread}".` } : { vi, en }

/** A reading in a sentence, for whoever is about to register it. */
export const explainDeadline = (reading: DeadlineReading): Explanation => {
  switch (reading.kind) {
    case 'date': {
      const time = reading.time ? ` (${reading.time})` : ''
      return dated(reading.dueOn, `ngày nêu trong văn bản${time}`, `the day that is named${time}`)
    }
    case 'period-end':
      return dated(reading.dueOn, 'ngày cuối của kỳ', 'the last day of the period')
    case 'term': {
      const { count, unit } = reading.term
      return dated(
        reading.dueOn,
        `${count} ${units[unit].vi} kể từ ngày ký`,
        `${count} ${units[unit].en} from the signing`,
      )
    }
    case 'recurring': {
      const { vi, en } = periods[reading.recurrence.every]
      return { vi: `Định kỳ: mỗi ${vi} một nhiệm vụ.`, en: `Recurring: one task every ${en}.` }
    }
    case 'undated':
      return withUnread(undatedTexts[reading.because], reading.unread)
  }
}
