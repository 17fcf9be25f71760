import { readCityFile } from '../../functions/documents/city-file/city-file.ts'
import { compareRecords, type RecordComparison } from '../../functions/documents/city-file/compare-records.ts'
import { exportCity } from '../../functions/documents/city-file/export/export.ts'
import { checkedRecords } from '../../functions/documents/city-file/record-checks.ts'
import { linesOfFile } from '../city/files.ts'
import type { Command } from '../command.ts'
import { lines, number, type Words, words } from '../words/words.ts'

const reading = words('Đang đọc thành phố', 'Reading the city')

type Difference = RecordComparison['differences'][number]

const said: Record<Difference['what'], Words> = {
  'only-in-first': words('chỉ có trong tệp', 'in the file alone'),
  'only-in-second': words('chỉ có trong thành phố', 'in the city alone'),
  different: words('khác nhau', 'different'),
}

const lineOf = ({ what, kind, name }: Difference): Words =>
  words(`  ${said[what].vi}: ${kind} ${name}`, `  ${said[what].en}: ${kind} ${name}`)

/** Beyond these each further line says nothing new; --json has all of them. */
const maxTold = 50

export const comparing: Command = {
  about: words('so một tệp thành phố với thành phố', 'hold a city file against the city'),
  details: words(
    `Đọc tệp do export hoặc bản sao lưu tự động (.jsonl.gz) ghi ra, kiểm tra từng mã băm, rồi so từng bản ghi với thành phố: chỉ có
một bên, hay có cả hai mà khác. Không ghi gì. Có khác biệt thì mã thoát là 1. So hai thành phố: export thành phố thứ nhất ra
tệp, rồi so tệp đó với thành phố thứ hai.`,
    `Reads a file that export or the scheduled export (.jsonl.gz) wrote, checks every hash, and holds each record against the city: in
one of them alone, or in both and different. It writes nothing. Where there are differences the exit code is 1. To compare
two cities, export the first to a file and hold it against the second.`,
  ),
  file: words('tệp.jsonl', 'file.jsonl'),
  run: async ({ city, file, progress }) => {
    const { records, hash } = await readCityFile(linesOfFile(file))
    const now = await exportCity(city.store, (read) => progress(reading, read))
    // A history that was broken before is broken in both: it is compared like any other.
    const { same, differences } = compareRecords(checkedRecords(records, { evenBroken: true }), now)
    const [equal, wrong] = [number(same), number(differences.length)]
    return {
      foundWrong: differences.length > 0,
      json: { file, hash, same, differences },
      text: lines(
        words(
          `${equal.vi} bản ghi giống nhau, ${wrong.vi} khác biệt.`,
          `${equal.en} records are the same, ${wrong.en} differ.`,
        ),
        ...differences.slice(0, maxTold).map(lineOf),
      ),
    }
  },
}
