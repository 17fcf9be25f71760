import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { readDeadline } from '../../../../functions/directives/deadline/deadline-wording.ts'
import { cityCalendar } from '../../../../functions/organisation/calendar/calendar.ts'

/** `npx vitest bench --run`: a row of a file may take 50 µs for its deadline. */
const cases: readonly (readonly [wording: string, dueOn: string | null])[] = JSON.parse(
  readFileSync(new URL('deadline-cases.json', import.meta.url), 'utf8'),
)

test(`the words of ${cases.length} deadlines`, async ({ bench }) => {
  await bench('read', () => {
    for (const [wording] of cases) readDeadline(wording, '2021-07-05', cityCalendar)
  }).run()
})
