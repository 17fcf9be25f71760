import type { Contradiction } from '../../functions/figures/national/contradictions.ts'
import { type LocalDate, vietnameseDate } from '../../functions/shared/dates/dates.ts'
import { type Words, words } from '../words/words.ts'

/** Why a province is not in the totals: what it sent, or that it sent nothing. */
export type Refusal =
  | { readonly code: 'unreachable' | 'not-of-format'; readonly said: string }
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'older-day' | 'later-day'; readonly date: LocalDate }
  | { readonly code: 'another-city'; readonly city: string }
  | { readonly code: 'another-algorithm'; readonly algorithm: string }
  | { readonly code: 'another-key'; readonly thumbprint: string }
  | { readonly code: 'another-format'; readonly format: string }
  | { readonly code: 'another-formulas'; readonly name: string; readonly product: string }
  | { readonly code: 'contradicts'; readonly found: readonly Contradiction[] }
  | { readonly code: 'timeout' | 'redirect' | 'too-large' | 'no-file' | 'not-signed' | 'altered' }

const contradictionWords = (one: Contradiction): string => {
  if ('department' in one) return `${one.what} ${one.department} ${one.year}`
  return 'name' in one ? `${one.what} ${one.name} ${one.year}` : one.what
}

const whole = words(
  'Đề nghị tỉnh xem trang Tình trạng hệ thống rồi gửi lại tệp.',
  'Ask the province to look at its page System status and to send the file again.',
)
const askKey = words(
  'Đề nghị tỉnh xác nhận khóa công khai qua đường khác; không dùng số liệu này khi chưa rõ.',
  'Have the province confirm its public key another way; do not use these figures before.',
)
const askAddress = words(
  'Đề nghị tỉnh gửi lại địa chỉ tải tệp: địa chỉ cũ đã hủy, sai, hoặc người tạo đã nghỉ.',
  'Ask the province for its address again: it was revoked, is wrong, or whoever made it has left.',
)

const told = (what: Words, next: Words): Words => words(`${what.vi} ${next.vi}`, `${what.en} ${next.en}`)

const noFileYet = words(
  'Chưa có tệp của đêm này, hoặc địa chỉ đã hủy (404). Đề nghị tỉnh xem trang Tình trạng hệ thống; nếu ở đó ổn thì tạo địa chỉ mới và gửi lại.',
  'There is no file of this night, or the address was revoked (404). Ask the province to look at its page System status; if all is well there, to make and send a new address.',
)

/** By their codes, as far as nothing is to be told of the case itself. */
const fixed = {
  timeout: told(
    words('Không trả lời kịp.', 'It did not answer in time.'),
    words('Hãy chạy lại sau ít phút.', 'Run again in some minutes.'),
  ),
  redirect: told(words('Địa chỉ chuyển sang nơi khác.', 'The address leads elsewhere.'), askAddress),
  'too-large': told(
    words('Trả về quá lớn để là tệp số liệu.', 'What came is too large for a file of figures.'),
    askAddress,
  ),
  'no-file': told(words('Không có tệp ở nơi đã ghi.', 'There is no file where the register says.'), whole),
  'not-signed': told(
    words('Tệp không có chữ ký, hoặc bị cắt cụt.', 'The file has no signature, or is cut off.'),
    whole,
  ),
  altered: told(
    words('Chữ ký không khớp: tệp đã bị sửa.', 'The signature does not fit: the file was altered.'),
    askKey,
  ),
} as const

const dayWords = (date: LocalDate) => words(vietnameseDate(date), date)

const ofDay = (date: LocalDate, isOlder: boolean): Words => {
  const day = dayWords(date)
  return isOlder
    ? told(
        words(`Tệp là của đêm ${day.vi}: số liệu cũ.`, `The file is of ${day.en}: old figures.`),
        words(
          'Đêm nay chưa rà soát xong, hoặc địa chỉ trả lại tệp cũ.',
          'This night is not done, or an old file is shown.',
        ),
      )
    : told(
        words(
          `Tệp là của đêm ${day.vi}, sau ngày cần tổng hợp.`,
          `The file is of ${day.en}, after the day asked for.`,
        ),
        words('Hãy xem đồng hồ máy này và ngày đã chọn.', 'Look at the clock here and at the day you chose.'),
      )
}

/** Why, and what to do next. */
export const refusalWords = (refusal: Refusal): Words => {
  switch (refusal.code) {
    case 'unreachable':
      return told(
        words(`Không kết nối được (${refusal.said}).`, `It could not be reached (${refusal.said}).`),
        words('Hãy chạy lại; nếu vẫn vậy, báo tỉnh.', 'Run again; if it stays so, tell the province.'),
      )
    case 'status':
      return refusal.status === 404
        ? noFileYet
        : told(words(`Máy chủ trả về mã ${refusal.status}.`, `The server answered ${refusal.status}.`), whole)
    case 'older-day':
    case 'later-day':
      return ofDay(refusal.date, refusal.code === 'older-day')
    case 'another-city':
      return told(
        words(
          `Tệp là của đơn vị mã ${refusal.city}.`,
          `The file is of the city with the code ${refusal.city}.`,
        ),
        askAddress,
      )
    case 'another-algorithm':
      return told(
        words(
          `Ký bằng thuật toán ${refusal.algorithm}, không phải ES256.`,
          `It is signed by ${refusal.algorithm}, not by ES256.`,
        ),
        askKey,
      )
    case 'another-key':
      return told(
        words(
          `Ký bằng khóa không có trong danh sách (${refusal.thumbprint}).`,
          `It is signed with a key that is not in the register (${refusal.thumbprint}).`,
        ),
        askKey,
      )
    case 'another-format':
      return words(
        `Tệp có dạng số ${refusal.format}, chương trình này đọc dạng 1. Hãy cập nhật chương trình tổng hợp.`,
        `The file has format ${refusal.format}, this program reads 1. Update the program that gathers.`,
      )
    case 'not-of-format':
      return told(
        words(
          `Nội dung không đúng dạng (${refusal.said}).`,
          `Its content is not of the format (${refusal.said}).`,
        ),
        whole,
      )
    case 'another-formulas':
      return words(
        `Tính theo bộ công thức khác (${refusal.name}, ${refusal.product}): không cộng chung được. Đề nghị tỉnh cập nhật phiên bản.`,
        `Computed by other formulas (${refusal.name}, ${refusal.product}): they cannot be added up. Have the province update.`,
      )
    case 'contradicts': {
      const found = refusal.found.slice(0, 5).map(contradictionWords).join('; ')
      return told(
        words(
          `Số liệu trong tệp không khớp nhau (${found}).`,
          `The figures in the file contradict each other (${found}).`,
        ),
        whole,
      )
    }
    default:
      return fixed[refusal.code]
  }
}
