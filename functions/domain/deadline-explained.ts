import { type LocalDate, vietnameseDate } from './dates.ts'
import type { DeadlineReading, UndatedReason } from './deadline-wording.ts'
import type { Recurrence } from './recurrence.ts'
import type { Term } from './term.ts'

export interface Explanation {
  readonly vi: string
  readonly en: string
}

const undatedTexts: Readonly<Record<UndatedReason, Explanation>> = {
  'names-no-date': {
    vi: 'Không nêu ngày: chưa có thời hạn cho đến khi Văn phòng ấn định.',
    en: 'It names no day: there is no due date until the Office sets one.',
  },
  'needs-issue-date': {
    vi: 'Cần ngày của văn bản để tính thời hạn.',
    en: "The directive's date is needed to reckon the due date.",
  },
  'needs-year': {
    vi: 'Không rõ năm: Văn phòng ấn định thời hạn.',
    en: 'The year is not known: the Office sets the due date.',
  },
  'date-does-not-exist': {
    vi: 'Ngày này không có trong lịch. Hãy kiểm tra lại văn bản.',
    en: 'There is no such day. Check the directive.',
  },
  'several-dates': {
    vi: 'Nêu nhiều ngày khác nhau: hãy tách thành nhiều nhiệm vụ, hoặc chọn một ngày.',
    en: 'It names several days: split it into tasks, or choose one day.',
  },
  'is-a-span': {
    vi: 'Là khoảng thời gian thực hiện, không phải hạn báo cáo: Văn phòng ấn định thời hạn.',
    en: 'It is a span in which the work goes on, not a deadline: the Office sets the due date.',
  },
  'runs-from-another-event': {
    vi: 'Tính từ một việc khác, chưa rõ ngày: Văn phòng ấn định thời hạn khi biết.',
    en: 'It runs from another event whose day is not known: the Office sets the due date when it is.',
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
  en: `Due on ${dueOn}: ${en}.`,
})

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
      return undatedTexts[reading.because]
  }
}
