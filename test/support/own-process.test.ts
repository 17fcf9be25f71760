import { expect, test } from 'vitest'
import { needsItsOwnProcess, onlyOpensCities } from './own-process.ts'

const imports =
  "import { expect, test } from 'vitest'\nimport { addDays } from '../../functions/shared/dates/dates.ts'\n"

test('tests of a rule share a process', () => {
  expect(
    needsItsOwnProcess(`${imports}test('a day', () => expect(addDays('2021-07-01', 1)).toBe('2021-07-02'))`),
  ).toBe(false)
})

test.each([
  "import { newStore } from '../support/dynamodb.ts'",
  "import { openCity } from './journeys/city.ts'",
  "vi.stubEnv('TZ', 'UTC')",
  "process.env.TZ = 'UTC'",
  "import { spawn } from 'node:child_process'",
])('what starts, asks or changes something has one to itself: %s', (line) => {
  expect(needsItsOwnProcess(imports + line)).toBe(true)
})

const opensOne = [
  "import { openCity } from '../city.ts'",
  "import { openCity } from './city.ts'",
  "import { type City, openCity } from '../journeys/city.ts'",
  "import { shownCity } from './visiting/shown-city.ts'",
]

test.each(opensOne)('tests that only speak to cities of their own share a process: %s', (line) => {
  expect(onlyOpensCities(imports + line)).toBe(true)
  expect(needsItsOwnProcess(imports + line)).toBe(true)
})

test.each([
  "import { newStore } from '../support/dynamodb.ts'",
  ...["vi.stubEnv('TZ', 'UTC')", 'process.env.TZ', "import { execFile } from 'node:child_process'"].map(
    (line) => `${opensOne[0]}\n${line}`,
  ),
])('those that open none, or change what the process has, do not: %s', (line) => {
  expect(onlyOpensCities(imports + line)).toBe(false)
})
