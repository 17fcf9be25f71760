import { log } from '../../../functions/platform/lambda/log.ts'
import { openStore } from '../../../functions/platform/table/store.ts'
import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import { useLocalCredentials } from '../../../local/aws/credentials.ts'
import { type JobName, jobs } from './jobs.ts'

/** One job against a table, in a process of its own, whose memory is a Lambda's: what it took. */

const [job, endpoint, tableName, today] = process.argv.slice(2)
useLocalCredentials()
log.setLogLevel('ERROR')
const store = openStore({ tableName: String(tableName), endpoint: String(endpoint) })
const before = process.cpuUsage()
await jobs[job as JobName](store, today as LocalDate)
const { user, system } = process.cpuUsage(before)
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ processor: (user + system) / 1e6, megabytes }))
