import { addDays, localDateOf, localDateSchema, vietnameseDate } from '../../functions/shared/dates/dates.ts'
import { scanDay } from '../../functions/succession/night/scan-day.ts'
import type { CityCommand } from '../command.ts'
import { dayWords, requireCome } from '../words/days.ts'
import { number, words } from '../words/words.ts'

export const scanning: CityCommand = {
  about: words('chạy đợt quét hạn của một ngày', 'run the nightly scan of a day'),
  details: words(
    `Làm đúng việc của đợt quét 00:15: ghi các nhiệm vụ mới quá hạn, chuẩn bị thư đôn đốc (buổi sáng mới gửi), chốt số liệu.
Ngày đã quét rồi thì không ghi gì. Dừng giữa chừng thì chạy lại là đủ.`,
    `Does what the scan at 00:15 does: records what is newly overdue, prepares the urging mails (sent in the morning), keeps the figures.
A day that was scanned is left alone. After a stop, running it again is enough.`,
  ),
  options: {
    day: {
      value: dayWords,
      about: words('ngày có buổi sáng sớm được quét', 'the day whose early morning is scanned'),
      required: true,
      schema: localDateSchema,
    },
  },
  run: async ({ city, options }) => {
    const day = localDateSchema.parse(options.day)
    requireCome(day, localDateOf(city.now))
    const result = await scanDay(city.store, { today: day, at: city.now })
    const [overdue, notices, writes] = [result.newlyOverdue, result.notices, result.writes].map(number)
    const date = vietnameseDate(day)
    const evening = addDays(day, -1)
    return {
      json: result,
      text:
        result.writes === 0
          ? words(
              `Ngày ${date} đã quét từ trước; không ghi gì.`,
              `${day} was scanned before; nothing was written.`,
            )
          : words(
              `Đã quét ngày ${date}, số liệu đến hết ngày ${vietnameseDate(evening)}: ${overdue?.vi} nhiệm vụ mới quá hạn, ${notices?.vi} thư đôn đốc chờ gửi, ghi ${writes?.vi} mục.`,
              `${day} scanned, to the end of ${evening}: ${overdue?.en} tasks newly overdue, ${notices?.en} urging mails to send, ${writes?.en} items written.`,
            ),
    }
  },
}
