import type { Mail } from '../../platform/mail/mail.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import type { AdministratorDigest } from '../ledger/contents/contents.ts'
import { mailOfBlocks } from './blocks.ts'

/** An administrator's daily mail: which systems took nothing, each with the page where one sees why and sends again. */
export const administratorDigestMail = ({ day, name, givenUp }: AdministratorDigest, site: string): Mail =>
  mailOfBlocks(
    {
      subject: `Đúng Hạn ${vietnameseDate(day)}: ${givenUp.length} hệ thống kết nối không nhận được thông báo`,
      greeting: `Kính gửi ${name}`,
    },
    [
      {
        heading: 'Hệ thống kết nối không nhận được thông báo, đã thôi gửi lại',
        count: givenUp.length,
        of: 'hệ thống',
        rows: givenUp.map(({ machine, name: system, host, on }) => ({
          title: system,
          note: `${host}, ngày ${vietnameseDate(on)}; xem hệ thống đó trả lời gì, đề nghị khắc phục rồi gửi lại`,
          path: `/machines/${machine}`,
        })),
      },
    ],
    site,
  )
