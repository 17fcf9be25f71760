import { expect, test } from 'vitest'
import type { ReportTold } from '../../../../functions/directives/requests/commands.ts'
import { lacksEvidence, requireEvidence } from '../../../../functions/tasks/report/evidence-needed.ts'
import { july, refusalOf } from '../task/stories.ts'

const finished = { outcome: 'finished', result: 'Đã ban hành' } as const
const file = { id: 'a'.repeat(12), name: 'QĐ.pdf', size: 1_000, kind: 'pdf', sha256: 'b'.repeat(64) } as const
const unfinished = {
  outcome: 'unfinished',
  reason: 'other-bodies',
  cause: 'Chờ ý kiến',
  plan: 'Họp',
  proposedDueOn: july(20),
} as const

test.each<[string, ReportTold, boolean]>([
  ['words alone', finished, true],
  ['empty lists', { ...finished, evidence: [], files: [] }, true],
  ['a document', { ...finished, evidence: ['Quyết định 12/QĐ'], files: [] }, false],
  ['a file', { ...finished, evidence: [], files: [file] }, false],
  ['both', { ...finished, evidence: ['Quyết định 12/QĐ'], files: [file] }, false],
  ['work that is not finished', unfinished, false],
])('%s: nothing proves it is %s', (_, given, lacks) => {
  expect(lacksEvidence(given)).toBe(lacks)
  const asked = () => requireEvidence(given, { finishedReportsNeed: 'evidence' })
  if (lacks) expect(refusalOf(asked)).toBe('evidence-missing')
  else expect(asked).not.toThrow()
  // A city whose settings say that words are enough asks for none.
  expect(() => requireEvidence(given, { finishedReportsNeed: 'words' })).not.toThrow()
})
