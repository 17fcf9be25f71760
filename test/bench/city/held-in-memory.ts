import { checkCity } from '../../../functions/documents/city-file/checked-city.ts'
import { recordsOfFile, textOfFile } from '../../../functions/documents/city-file/city-file.ts'
import { compareRecords } from '../../../functions/documents/city-file/compare-records.ts'
import { canonicalJson } from '../../../functions/shared/canonical-json.ts'
import { largeCity } from './large-city.ts'

/** The file of a city of so many tasks read and checked as a restore does, and held against itself: in a process of its own, whose heap is limited. */

const [tasks] = process.argv.slice(2)

function* texts() {
  for (const record of largeCity(Number(tasks))) yield canonicalJson(record)
}

let lines = 0
async function* file() {
  for (const line of textOfFile(texts())) {
    lines += 1
    yield line.trimEnd()
  }
}

const city = await checkCity(recordsOfFile(file()))
let groups = 0
function* sorted() {
  for (const group of city.groups()) {
    groups += 1
    yield* group.map((record) => canonicalJson(record))
  }
}

const found = compareRecords(sorted(), sorted())
let outcome = found.next()
let differing = 0
for (; !outcome.done; outcome = found.next()) differing += 1
city.close()
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
const { records } = city
console.log(JSON.stringify({ records, groups: groups / 2, lines, same: outcome.value, differing, megabytes }))
