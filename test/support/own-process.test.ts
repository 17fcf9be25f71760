import { expect, test } from 'vitest'
import { needsItsOwnProcess } from './own-process.ts'

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
