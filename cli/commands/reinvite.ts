import { askForAccountsAnew } from '../../functions/organisation/people/accounts/accounts-anew.ts'
import { localDateOf, localDateSchema } from '../../functions/shared/dates/dates.ts'
import { technician } from '../city/technician.ts'
import type { CityCommand } from '../command.ts'
import { dayWords, requireCome } from '../words/days.ts'
import { lines, number, words } from '../words/words.ts'

const asking = words('Đang mời lại', 'Inviting again')

export const reinviting: CityCommand = {
  about: words(
    'tạo lại tài khoản đăng nhập khi kho tài khoản bị mất',
    'make all accounts anew after the loss of the pool',
  ),
  details: words(
    `Dùng khi kho tài khoản đăng nhập (Cognito) đã mất và đã có kho mới. Hồ sơ người dùng, quyền và lịch sử vẫn còn nguyên: mỗi người
đang hoạt động được tạo tài khoản mới và nhận một thư mời, ghi vào lịch sử của họ. Mỗi người chỉ một lần cho một ngày mất;
bị dừng giữa chừng thì chạy lại. Người đang bị khóa thì mở khóa sau.`,
    `For when the pool of accounts (Cognito) was lost and there is a new one. Records of people, what they may do and their histories
are still there: everybody active gets a new account and one invitation, entered in their history. Once for a person and a
day of loss; where it was stopped, run it again. Who is locked gets an account when unlocked.`,
  ),
  options: {
    'lost-on': {
      value: dayWords,
      about: words(
        'ngày kho tài khoản bị mất, ví dụ 2026-11-29',
        'the day on which the pool was lost, as 2026-11-29',
      ),
      required: true,
      schema: localDateSchema,
    },
  },
  run: async ({ city, options, progress }) => {
    const lostOn = localDateSchema.parse(options['lost-on'])
    requireCome(lostOn, localDateOf(city.now))
    const loss = { lostOn, by: technician, at: city.now }
    const result = await askForAccountsAnew(city.store, loss, (done, of) => progress(asking, done, of))
    await city.settle()
    const [asked, already, left] = [result.asked, result.already, result.left].map(number)
    return {
      json: result,
      text: lines(
        words(
          `Đã yêu cầu tài khoản mới và gửi thư mời cho ${asked?.vi} người; ${already?.vi} người đã được mời trước đó.`,
          `New accounts and invitations were asked for ${asked?.en} people; ${already?.en} had been asked for before.`,
        ),
        words(
          `${left?.vi} người bị khóa hoặc chưa từng có tài khoản được để nguyên.`,
          `${left?.en} people who are locked, or never had an account, were left alone.`,
        ),
      ),
    }
  },
}
