import { checkCity } from '../../functions/documents/city-file/checked-city.ts'
import { recordsOfFile } from '../../functions/documents/city-file/city-file.ts'
import { writeCity } from '../../functions/documents/city-file/restore.ts'
import { linesOfFile } from '../city/files.ts'
import type { CityCommand } from '../command.ts'
import { exitCodes, Failed, failureOf } from '../failures.ts'
import { lines, number, words } from '../words/words.ts'

const reading = words('Đang kiểm tra tệp', 'Checking the file')
const writing = words('Đang ghi vào thành phố', 'Writing to the city')

/** What was written stays, and the same command goes on with it. */
const halfWay = (error: unknown): Failed => {
  const { exit, code, text } = failureOf(error)
  return new Failed({
    exit: exit === exitCodes.unexpected ? exit : exitCodes.unreachable,
    code: `half-restored-${code}`,
    text: words(
      `Khôi phục dừng giữa chừng: bảng đã có một phần dữ liệu. Hãy chạy lại đúng lệnh này với đúng tệp này để ghi tiếp cho đủ. Lý do: ${text.vi}`,
      `The restore stopped half-way: the table holds a part of the data. Run the same command with the same file again, and it goes on. The reason: ${text.en}`,
    ),
  })
}

export const restoring: CityCommand = {
  about: words('khôi phục thành phố từ tệp vào bảng trống', 'fill an empty city from a file'),
  details: words(
    `Kiểm tra toàn bộ tệp trước khi ghi dòng đầu tiên: từng mã băm, từng bản ghi, mọi mã được nhắc tới, niêm phong của mọi lịch sử.
Sai ở đâu thì báo số dòng và không ghi gì. Bị dừng giữa chừng thì chạy lại đúng lệnh đó. Trên máy này, hãy chọn --data-dir mới; xem thành phố bằng
DATA_DIR=… npm start -- --empty.`,
    `Checks the whole file before the first write: every hash, every record, every name that is referred to, the history hash of every history.
What is wrong is told with its line, and nothing is written. One that was stopped half-way is given again. On this machine name a new --data-dir; look at the city with
DATA_DIR=… npm start -- --empty.`,
  ),
  file: words('tệp.jsonl', 'file.jsonl'),
  flags: {
    'even-broken': words(
      'nhận cả lịch sử đã hỏng niêm phong từ trước khi xuất; chúng vẫn hỏng, ai cũng thấy',
      'take histories whose hashes were broken before the export, too; they stay broken for everybody to see',
    ),
  },
  needsEmpty: true,
  run: async ({ city, file, flags, progress }) => {
    let hash = ''
    const records = async function* () {
      hash = yield* recordsOfFile(counted(linesOfFile(file), (read) => progress(reading, read)))
    }
    const checked = await checkCity(records(), { evenBroken: flags.has('even-broken') })
    let hasBegun = false
    const onProgress = (written: number, of: number) => {
      hasBegun = true
      progress(writing, written, of)
    }
    const { written } = await writeCity(city.store, checked, onProgress)
      .catch((error: unknown) => {
        throw hasBegun ? halfWay(error) : error
      })
      .finally(checked.close)
    await city.settle()
    const [from, to] = [number(checked.records), number(written)]
    return {
      json: { file, records: checked.records, items: written, hash },
      text: lines(
        words(
          `Đã khôi phục ${from.vi} bản ghi thành ${to.vi} mục. Hãy chạy tiếp audit và recount.`,
          `${from.en} records restored as ${to.en} items. Run audit and recount next.`,
        ),
        words(`Mã băm của toàn tệp: ${hash}`, `Hash over the whole: ${hash}`),
      ),
    }
  },
}

async function* counted(
  lines: AsyncIterable<string>,
  onProgress: (read: number) => void,
): AsyncGenerator<string> {
  let read = 0
  for await (const line of lines) {
    yield line
    read += 1
    onProgress(read)
  }
}
