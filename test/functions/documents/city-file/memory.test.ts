import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../../bench/city/held-in-memory.ts', import.meta.url))

/** What is left for the heap beside the program itself, which takes some 40 of them. */
const heapMegabytes = 72

/** The records of this city as objects are some 80 MB, as texts some 40. */
const tasks = 5_000

it(`a city of ${tasks} tasks is checked, sorted and written as a file within ${heapMegabytes} MB of heap`, async () => {
  const heap = [`--max-old-space-size=${heapMegabytes}`, '--max-semi-space-size=2']
  const { stdout } = await promisify(execFile)(process.execPath, [...heap, script, String(tasks)])
  const { records, groups, lines, same } = JSON.parse(stdout)
  expect(records).toBeGreaterThan(4 * tasks)
  expect(groups).toBeGreaterThan(tasks)
  expect({ lines, same }).toEqual({ lines: records + 2, same: records })
}, 240_000)
