import { expect, test } from 'vitest'
import { letterSchema, mayBeUrged, namedIn } from '../../../../functions/figures/letters/letter.ts'
import type { Level } from '../../../../functions/figures/rules/rule-sets.ts'
import { noStatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import { withSums } from '../../../../functions/tasks/task/counts.ts'

const row = (code: string, level: Level | undefined, doneOnTime: number, openOverdue = 0) => ({
  code,
  counts: withSums({
    ...noStatusCounts(),
    doneOnTime,
    openOverdue,
    openInTerm: 100 - doneOnTime - openOverdue,
  }),
  verdict: { ...(level && { level }), commended: level === 'commend', urged: level === 'request' },
})

test('a letter names the best word first: praise by completion, urging by what is overdue', () => {
  const rows = [
    row('SYT', 'request', 20, 7),
    row('SXD', 'commend', 91),
    row('SNV', undefined, 80),
    row('STC', 'commend', 95),
    row('SCT', 'request', 30, 9),
    row('BQL', 'criticise', 1, 50),
  ]
  expect(namedIn(rows).map(({ level, departments }) => [level, departments.map(({ code }) => code)])).toEqual(
    [
      ['commend', ['STC', 'SXD']],
      ['request', ['SCT', 'SYT']],
      ['criticise', ['BQL']],
    ],
  )
})

test('a version goes with the name of its rules', () => {
  const letter = { number: '4651', symbol: 'UBND-KSTT', issuedOn: '2021-07-26' }
  const messagesOf = (more: object) =>
    letterSchema
      .safeParse({ ...letter, named: [{ department: 'SXD', level: 'remind' }], ...more })
      .error?.issues.map(({ message }) => message)
  expect(messagesOf({ ruleSetVersion: 2 })).toEqual(['version-of-nothing'])
  expect([{}, { ruleSet: '4651' }, { ruleSet: '4651', ruleSetVersion: 2 }].map(messagesOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test.each([
  [0, false, false],
  [1, false, true],
  [0, true, true],
])('%i overdue, named by the rules: %s; a letter may urge it: %s', (openOverdue, urged, may) =>
  expect(mayBeUrged({ counts: { openOverdue }, verdict: { urged } })).toBe(may),
)
