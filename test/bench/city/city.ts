import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Row } from '../row.ts'

const script = fileURLToPath(new URL('./held-in-memory.ts', import.meta.url))
/** As the Lambda of the scheduled export has it. */
const heap = ['--max-old-space-size=160', '--max-semi-space-size=8']
/** docs/decisions/0017: at any size. */
const megabytesAtMost = 256

/** The peak memory of a process that reads the file of a city as a restore does, and holds it against itself. */
export const benchCity = async (): Promise<Row[]> => {
  const rows: Row[] = []
  for (const tasks of [2_000, 20_000, 60_000]) {
    const { stdout } = await promisify(execFile)(process.execPath, [...heap, script, String(tasks)])
    const { megabytes } = JSON.parse(stdout) as { megabytes: number }
    const name = `checked and compared, ${tasks} tasks`
    rows.push({ section: 'city', name, unit: 'MB at the peak', value: megabytes, bound: megabytesAtMost })
  }
  return rows
}
