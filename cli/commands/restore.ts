import { type CheckedCity, checkCity } from '../../functions/documents/city-file/checked-city.ts'
import { recordsOfFile } from '../../functions/documents/city-file/city-file.ts'
import { copyFilesIn, faultsInFolder } from '../../functions/documents/city-file/files/kept-files.ts'
import { filesOfRecords } from '../../functions/documents/city-file/files/told-files.ts'
import { type CityRecord, writeCity } from '../../functions/documents/city-file/restore.ts'
import { linesOfFile } from '../city/files.ts'
import type { City, CityCommand } from '../command.ts'
import { exitCodes, Failed, failureOf } from '../failures.ts'
import { fileFaultWords, filesOption, folderBeside } from '../words/file-words.ts'
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
    `Kiểm tra toàn bộ tệp trước khi ghi dòng đầu tiên: từng mã băm, từng bản ghi, mọi mã được nhắc tới, mã băm của mọi lịch sử.
Sai ở đâu thì báo số dòng và không ghi gì. Bị dừng giữa chừng thì chạy lại đúng lệnh đó. Trên máy này, hãy chọn --data-dir mới; xem thành phố bằng
DATA_DIR=… npm start -- --empty.`,
    `Checks the whole file before the first write: every hash, every record, every name that is referred to, the history hash of every history.
What is wrong is told with its line, and nothing is written. One that was stopped half-way is given again. On this machine name a new --data-dir; look at the city with
DATA_DIR=… npm start -- --empty.`,
  ),
  file: words('tệp.jsonl', 'file.jsonl'),
  flags: {
    'even-broken': words(
      'nhận cả lịch sử đã không khớp mã băm từ trước khi xuất; chúng vẫn không khớp, ai cũng thấy',
      'take histories whose hashes were broken before the export, too; they stay broken for everybody to see',
    ),
  },
  options: {
    files: filesOption(
      words(
        'đưa thêm các tệp đính kèm từ thư mục tệp.jsonl.files vào kho (tên kho: đầu ra FilesBucket)',
        'also put the attached files of the folder file.jsonl.files into the bucket (the output FilesBucket)',
      ),
    ),
  },
  needsEmpty: true,
  run: async ({ city, file, flags, options, progress }) => {
    let hash = ''
    const records = async function* () {
      hash = yield* recordsOfFile(counted(linesOfFile(file), (read) => progress(reading, read)))
    }
    const checked = await checkCity(records(), { evenBroken: flags.has('even-broken') })
    const files = options.files ? await withFiles(city, checked, file, options.files) : undefined
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
      json: { file, records: checked.records, items: written, hash, ...(files !== undefined && { files }) },
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

function* recordsIn({ groups }: CheckedCity): Generator<CityRecord> {
  for (const group of groups()) yield* group
}

/** The files go before the records: what a history tells is there. Nothing is written where one of them is not whole. */
const withFiles = async (city: City, checked: CheckedCity, file: string, bucket: string): Promise<number> => {
  const told = () => filesOfRecords(recordsIn(checked))
  const [first, ...more] = faultsInFolder(told(), folderBeside(file))
  if (!first) return copyFilesIn(city.archive(bucket), told(), folderBeside(file))
  checked.close()
  throw new Failed({
    exit: exitCodes.wrong,
    code: 'files-not-whole',
    text: lines(
      words(
        'Thư mục tệp đính kèm không đủ hoặc không đúng; chưa ghi gì:',
        'The folder of attached files lacks some, or has others; nothing was written:',
      ),
      ...[first, ...more].map(fileFaultWords),
    ),
  })
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
