import { log } from '../../../functions/platform/lambda/log.ts'
import { openStore } from '../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { useLocalCredentials } from '../../../local/aws/credentials.ts'
import { shiftDate } from '../../../local/time/shifted-date.ts'
import { directCalls } from '../direct-call.ts'
import { type Asked, type RequestName, requests } from './requests.ts'
import type { Spent } from './table-server.ts'

/** One request against a table, three times in a process of its own, whose memory is a Lambda's. */

const [name, endpoint, tableName, today] = process.argv.slice(2)
useLocalCredentials()
const offset = instantOf(today as LocalDate, '09:00').getTime() - Date.now()
shiftDate(() => offset)
log.setLogLevel('ERROR')
const store = openStore({ tableName: String(tableName), endpoint: String(endpoint) })
const call = directCalls(store, today as LocalDate)
const spent = async () => (await (await fetch(String(endpoint))).json()) as Spent

const asked: Asked[] = []
for (const isFirst of [true, false, false]) {
  await spent()
  const before = process.cpuUsage()
  await call(requests[name as RequestName])
  const { user, system } = process.cpuUsage(before)
  const { calls, reads } = await spent()
  asked.push({ name: name as RequestName, isFirst, calls, reads, milliseconds: (user + system) / 1e3 })
}
console.log(JSON.stringify(asked))
