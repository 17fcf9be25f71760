import { type LocalDate, vietnameseDate } from '../../functions/shared/dates/dates.ts'
import { exitCodes, Failed } from '../failures.ts'
import { words } from './words.ts'

export const dayWords = words('NĂM-THÁNG-NGÀY', 'YYYY-MM-DD')

/** What has not happened yet can neither be told nor recorded. */
export const requireCome = (day: LocalDate, today: LocalDate): void => {
  if (day <= today) return
  throw new Failed({
    exit: exitCodes.wrong,
    code: 'day-in-future',
    text: words(
      `Ngày ${vietnameseDate(day)} chưa tới (hôm nay ${vietnameseDate(today)}); chưa ghi gì. Hãy chọn ngày đã tới.`,
      `${day} has not come (today is ${today}); nothing was written. Name a day that has.`,
    ),
  })
}
