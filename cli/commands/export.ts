import { textOfFile } from '../../functions/documents/city-file/city-file.ts'
import { exportCity } from '../../functions/documents/city-file/export/export.ts'
import { copyFilesOut } from '../../functions/documents/city-file/files/kept-files.ts'
import { filesOfTexts, onItsWayIn } from '../../functions/documents/city-file/files/told-files.ts'
import type { UnreadableItem } from '../../functions/shared/problems/unreadable.ts'
import { requireNew, writeWhole } from '../city/files.ts'
import type { CityCommand } from '../command.ts'
import { fileFaultWords, filesOption, folderBeside } from '../words/file-words.ts'
import { unreadableJson, unreadableWords } from '../words/unreadable-words.ts'
import { number, lines as outcomeLines, words } from '../words/words.ts'

const reading = words('Đang đọc thành phố', 'Reading the city')
const writing = words('Đang ghi tệp', 'Writing the file')

const leftOut = (count: number) =>
  words(
    `THIẾU ${number(count).vi} mục không đọc được nên không có trong tệp:`,
    `LEFT OUT: ${number(count).en} items that cannot be read are not in the file:`,
  )

export const exporting: CityCommand = {
  about: words('xuất toàn bộ thành phố ra một tệp', 'write the whole city to a file'),
  details: words(
    `Ghi mọi nhiệm vụ, lịch sử, văn bản, người dùng và thiết lập vào một tệp JSON Lines, mỗi dòng có mã băm nối với dòng trước
(docs/city-file.md). Thành phố không đổi thì tệp giống nhau từng byte. Mọi người cứ làm việc: thao tác
trước lúc bắt đầu có đủ trong tệp, thao tác trong lúc đọc thì có trọn vẹn hoặc không có. Mục không đọc được thì bỏ ra, báo tên và mã thoát là 1. Tệp chứa dữ liệu cá nhân: chỉ chủ tệp đọc được, hãy cất giữ như hồ sơ. Ghi lại mã băm của toàn tệp ở nơi khác.`,
    `Writes all tasks, histories, directives, people and settings to one file of JSON Lines, each with a hash that hangs on the line
before (docs/city-file.md). The same city gives the same bytes. People go on working: what they did before it began is all in
the file, what they do meanwhile is in it wholly or not at all. Items that cannot be read are left out and named, and the exit code is 1. The file holds personal data: only its owner may read it, keep it as you keep files of the Office. Keep the hash elsewhere.`,
  ),
  file: words('tệp.jsonl', 'file.jsonl'),
  options: {
    files: filesOption(
      words(
        'chép thêm mọi tệp đính kèm vào thư mục tệp.jsonl.files (tên kho: đầu ra FilesBucket)',
        'also copy every attached file into the folder file.jsonl.files (its bucket: the output FilesBucket)',
      ),
    ),
  },
  run: async ({ city, file, options, progress }) => {
    requireNew(file)
    const unreadable: UnreadableItem[] = []
    const exported = await exportCity(city.store, {
      onProgress: (read) => progress(reading, read),
      onUnreadable: (item) => unreadable.push(item),
    })
    let written = { records: 0, hash: '' }
    const lines = function* () {
      written = yield* counted(textOfFile(exported.records()), (lines) =>
        progress(writing, lines, exported.size + 2),
      )
    }
    let copied: Awaited<ReturnType<typeof copyFilesOut>> | undefined
    try {
      await writeWhole(file, lines())
      if (options.files)
        copied = await copyFilesOut(
          city.archive(options.files),
          filesOfTexts(exported.records()),
          folderBeside(file),
          onItsWayIn(city.store, city.now),
        )
    } finally {
      exported.close()
    }
    const { records, hash } = written
    const count = number(records)
    const fileFaults = copied?.faults ?? []
    const files = number(copied?.files ?? 0)
    return {
      foundWrong: unreadable.length + fileFaults.length > 0,
      json: {
        file,
        records,
        hash,
        unreadable: unreadable.map(unreadableJson),
        ...(copied && { files: copied }),
      },
      text: outcomeLines(
        words(`Đã xuất ${count.vi} bản ghi vào ${file}.`, `${count.en} records written to ${file}.`),
        words(`Mã băm của toàn tệp: ${hash}`, `Hash over the whole: ${hash}`),
        ...(unreadable.length > 0 ? [leftOut(unreadable.length)] : []),
        ...unreadable.map(unreadableWords),
        ...(copied
          ? [
              words(
                `Tệp đính kèm: ${files.vi}, trong ${folderBeside(file)}.`,
                `Attached files: ${files.en}, in ${folderBeside(file)}.`,
              ),
            ]
          : []),
        ...fileFaults.map(fileFaultWords),
      ),
    }
  },
}

function* counted<Line, Outcome>(
  lines: Generator<Line, Outcome>,
  onProgress: (lines: number) => void,
): Generator<Line, Outcome> {
  for (let count = 1; ; count += 1) {
    const { done, value } = lines.next()
    if (done) return value
    yield value
    onProgress(count)
  }
}
