import { type CheckedCity, checkCity } from '../../functions/documents/city-file/checked-city.ts'
import { recordsOfFile } from '../../functions/documents/city-file/city-file.ts'
import { compareRecords, type RecordDifference } from '../../functions/documents/city-file/compare-records.ts'
import { exportCity } from '../../functions/documents/city-file/export/export.ts'
import { canonicalJson } from '../../functions/shared/canonical-json.ts'
import { linesOfFile } from '../city/files.ts'
import type { CityCommand } from '../command.ts'
import { lines, number, type Words, words } from '../words/words.ts'

const reading = words('Đang đọc thành phố', 'Reading the city')

const said: Record<RecordDifference['what'], Words> = {
  'only-in-first': words('chỉ có trong tệp', 'in the file alone'),
  'only-in-second': words('chỉ có trong thành phố', 'in the city alone'),
  different: words('khác nhau', 'different'),
}

const lineOf = ({ what, kind, name }: RecordDifference): Words =>
  words(`  ${said[what].vi}: ${kind} ${name}`, `  ${said[what].en}: ${kind} ${name}`)

/** Beyond these each further line says nothing new; --json has all of them. */
const maxTold = 50

/** Two cities that have nothing in common differ in every record: these are kept, the others counted. */
const maxKept = 10_000

function* textsOf({ groups }: CheckedCity): Generator<string> {
  for (const group of groups()) yield* group.map((record) => canonicalJson(record))
}

const compared = (first: Iterable<string>, second: Iterable<string>) => {
  const found = compareRecords(first, second)
  const differences: RecordDifference[] = []
  for (let differing = 0; ; differing += 1) {
    const { done, value } = found.next()
    if (done) return { same: value, differing, differences }
    if (differences.length < maxKept) differences.push(value)
  }
}

export const comparing: CityCommand = {
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
    let hash = ''
    const records = async function* () {
      hash = yield* recordsOfFile(linesOfFile(file))
    }
    // A history that was broken before is broken in both: it is compared like any other.
    const kept = await checkCity(records(), { evenBroken: true })
    const now = await exportCity(city.store, { onProgress: (read) => progress(reading, read) }).catch(
      (error: unknown) => {
        kept.close()
        throw error
      },
    )
    const { same, differing, differences } = compared(textsOf(kept), now.records())
    kept.close()
    now.close()
    const [equal, wrong] = [number(same), number(differing)]
    return {
      foundWrong: differing > 0,
      json: { file, hash, same, differing, differences },
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
