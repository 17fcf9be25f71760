import type { Context } from 'aws-lambda'
import { handler } from '../../../../functions/lambdas/called/work.ts'

/** Run by itself, with the job as its argument: works on it as the Lambda does and says what that took. */

await handler(JSON.parse(process.argv[2] ?? ''), {} as Context)
const { user, system } = process.cpuUsage()
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(`\n${JSON.stringify({ seconds: (user + system) / 1e6, megabytes })}`)
