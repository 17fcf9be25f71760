import { expect, test } from 'vitest'
import { mayBeUrged } from '../../../../functions/figures/letters/letter.ts'

test.each([
  [0, false, false],
  [1, false, true],
  [0, true, true],
])('%i overdue, named by the rules: %s; a letter may urge it: %s', (openOverdue, urged, may) =>
  expect(mayBeUrged({ counts: { openOverdue }, verdict: { urged } })).toBe(may),
)
