import { findUnreadable } from '../../functions/documents/city-file/unreadable-items.ts'
import type { CityCommand } from '../command.ts'
import { unreadableJson, unreadableWords } from '../words/unreadable-words.ts'
import { lines, number, words } from '../words/words.ts'

const reading = words('Đang đọc thành phố', 'Reading the city')

export const repairing: CityCommand = {
  about: words('tìm các mục không đọc được và cách xử lý', 'find items that cannot be read, and what to do'),
  details: words(
    `Đọc từng mục của bảng, không ghi và không sửa gì. Báo từng mục không đọc được: khóa, loại, sai ở đâu, cần làm gì.
Có mục như vậy thì mã thoát là 1.`,
    `Reads every item of the table; it writes and mends nothing. Tells each item that cannot be read: its keys, its kind, what is wrong,
what to do. Where there is one the exit code is 1.`,
  ),
  run: async ({ city, progress }) => {
    const { read, unreadable } = await findUnreadable(city.store, (count) => progress(reading, count))
    const [all, bad] = [number(read), number(unreadable.length)]
    return {
      foundWrong: unreadable.length > 0,
      json: { items: read, unreadable: unreadable.map(unreadableJson) },
      text:
        unreadable.length === 0
          ? words(`Đã đọc ${all.vi} mục: đọc được tất cả.`, `${all.en} items read: all can be read.`)
          : lines(
              words(
                `Đã đọc ${all.vi} mục; ${bad.vi} mục KHÔNG ĐỌC ĐƯỢC. Chưa sửa gì.`,
                `${all.en} items read; ${bad.en} CANNOT BE READ. Nothing was changed.`,
              ),
              ...unreadable.map(unreadableWords),
            ),
    }
  },
}
