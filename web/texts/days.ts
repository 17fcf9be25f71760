import { type DayProblem, dayProblem } from '../values/dates.ts'

/** What is wrong with a day that was typed; the API says the same of the days it is sent. */
const vi = {
  'date-form': 'Nhập ngày theo dạng 31/07/2021',
  'date-does-not-exist': 'Ngày này không có trong lịch. Hãy kiểm tra lại ngày và tháng.',
  'year-out-of-range': 'Năm phải từ 1900 đến 2099. Hãy kiểm tra lại năm.',
} satisfies Record<DayProblem, string>

const en = {
  'date-form': 'Enter a day such as 31/07/2021',
  'date-does-not-exist': 'This date does not exist. Check the day and the month.',
  'year-out-of-range': 'The year must be between 1900 and 2099. Check the year.',
} satisfies typeof vi

export const dayTexts = { vi, en }

/** What is wrong with a day that has to be given, in words. */
export const wrongDay = (typed: string, words: typeof vi): string | undefined => {
  const problem = dayProblem(typed)
  return problem && words[problem]
}

/** The same of a day that may be left out. */
export const wrongDayIfAny = (typed: string, words: typeof vi): string | undefined =>
  typed.trim() ? wrongDay(typed, words) : undefined
