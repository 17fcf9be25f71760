import { sweepNotices } from '../../functions/notices/mail/sweep-notices.ts'
import type { CityCommand } from '../command.ts'
import { number, words } from '../words/words.ts'

export const resending: CityCommand = {
  about: words('gửi tiếp ngay các thư chưa đi được', 'go on at once with mails that did not go out yet'),
  details: words(
    `Các thư mà dịch vụ thư điện tử chưa nhận thì được gửi lại ngay, không chờ đến giờ thử tiếp theo; thư đã ghi trong sổ
nhưng chưa được chuyển đi thì được chuyển lại. Thư đã đi, hoặc chưa rõ đã đi hay chưa, thì không gửi lần nữa.`,
    `Mails that the mail service did not take are tried at once instead of at their next time; those that the ledger holds and
nobody handed over are handed over again. What went out, or may have gone out, is not sent again.`,
  ),
  run: async ({ city }) => {
    const result = await sweepNotices(city.store, city.now, { hurry: true })
    const [announced, lost] = [result.announced, result.givenUp + result.unsettled].map(number)
    return {
      json: result,
      text: words(
        `Đã cho gửi lại ${announced?.vi} thư; ${lost?.vi} thư không gửi nữa, xem sổ thư.`,
        `${announced?.en} mails are sent again; ${lost?.en} are not sent any more, see the mail ledger.`,
      ),
    }
  },
}
