import { linesOf } from '../../functions/documents/city-file/city-file.ts'
import { exportCity } from '../../functions/documents/city-file/export/export.ts'
import type { UnreadableItem } from '../../functions/shared/problems/unreadable.ts'
import { requireNew, writeWhole } from '../city/files.ts'
import type { Command } from '../command.ts'
import { unreadableJson, unreadableWords } from '../words/unreadable-words.ts'
import { number, lines as outcomeLines, words } from '../words/words.ts'

const reading = words('Đang đọc thành phố', 'Reading the city')
const writing = words('Đang ghi tệp', 'Writing the file')

const leftOut = (count: number) =>
  words(
    `THIẾU ${number(count).vi} mục không đọc được nên không có trong tệp:`,
    `LEFT OUT: ${number(count).en} items that cannot be read are not in the file:`,
  )

export const exporting: Command = {
  about: words('xuất toàn bộ thành phố ra một tệp', 'write the whole city to a file'),
  details: words(
    `Ghi mọi nhiệm vụ, lịch sử, văn bản, người dùng và thiết lập vào một tệp JSON Lines, mỗi dòng có mã băm nối với dòng trước
(docs/city-file.md). Thành phố không đổi thì tệp giống nhau từng byte. Cần khoảng nửa phút không ai ghi gì; ban ngày có thể
phải thử lại. Mục không đọc được thì bỏ ra, báo tên và mã thoát là 1. Tệp chứa dữ liệu cá nhân: chỉ chủ tệp đọc được, hãy cất giữ như hồ sơ. Ghi lại mã băm của toàn tệp ở nơi khác.`,
    `Writes all tasks, histories, directives, people and settings to one file of JSON Lines, each with a hash that hangs on the line
before (docs/city-file.md). The same city gives the same bytes. It needs half a minute in which nobody writes; by day it may
have to be tried again. Items that cannot be read are left out and named, and the exit code is 1. The file holds personal data: only its owner may read it, keep it as you keep files of the Office. Keep the hash elsewhere.`,
  ),
  file: words('tệp.jsonl', 'file.jsonl'),
  run: async ({ city, file, progress }) => {
    requireNew(file)
    const unreadable: UnreadableItem[] = []
    const records = await exportCity(
      city.store,
      (read) => progress(reading, read),
      (item) => unreadable.push(item),
    )
    let last = ''
    const lines = function* () {
      let written = 0
      for (const line of linesOf(records)) {
        last = line
        written += 1
        yield `${line}\n`
        progress(writing, written, records.length + 2)
      }
    }
    await writeWhole(file, lines())
    const { hash } = JSON.parse(last) as { hash: string }
    const count = number(records.length)
    return {
      foundWrong: unreadable.length > 0,
      json: { file, records: records.length, hash, unreadable: unreadable.map(unreadableJson) },
      text: outcomeLines(
        words(`Đã xuất ${count.vi} bản ghi vào ${file}.`, `${count.en} records written to ${file}.`),
        words(`Mã băm của toàn tệp: ${hash}`, `Hash over the whole: ${hash}`),
        ...(unreadable.length > 0 ? [leftOut(unreadable.length)] : []),
        ...unreadable.map(unreadableWords),
      ),
    }
  },
}
