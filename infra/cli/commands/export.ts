import { linesOf } from '../../../functions/store/city-file.ts'
import { exportCity } from '../../../functions/store/export.ts'
import type { Command } from '../command.ts'
import { requireNew, writeWhole } from '../files.ts'
import { number, lines as told, words } from '../words.ts'

const reading = words('Đang đọc thành phố', 'Reading the city')
const writing = words('Đang ghi tệp', 'Writing the file')

export const exporting: Command = {
  about: words('xuất toàn bộ thành phố ra một tệp', 'write the whole city to a file'),
  details: words(
    `Ghi mọi nhiệm vụ, lịch sử, văn bản, người dùng và thiết lập vào một tệp JSON Lines, mỗi dòng có mã băm nối với dòng trước
(docs/city-file.md). Thành phố không đổi thì tệp giống nhau từng byte. Cần khoảng nửa phút không ai ghi gì; ban ngày có thể
phải thử lại. Tệp chứa dữ liệu cá nhân: chỉ chủ tệp đọc được, hãy cất giữ như hồ sơ. Ghi lại mã băm của toàn tệp ở nơi khác.`,
    `Writes all tasks, histories, directives, people and settings to one file of JSON Lines, each with a hash that hangs on the line
before (docs/city-file.md). The same city gives the same bytes. It needs half a minute in which nobody writes; by day it may
have to be tried again. The file holds personal data: only its owner may read it, keep it as you keep files of the Office. Keep the hash elsewhere.`,
  ),
  file: words('tệp.jsonl', 'file.jsonl'),
  run: async ({ city, file, progress }) => {
    requireNew(file)
    const records = await exportCity(city.store, (read) => progress(reading, read))
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
      json: { file, records: records.length, hash },
      text: told(
        words(`Đã xuất ${count.vi} bản ghi vào ${file}.`, `${count.en} records written to ${file}.`),
        words(`Mã băm của toàn tệp: ${hash}`, `Hash over the whole: ${hash}`),
      ),
    }
  },
}
