import { expect, test } from 'vitest'
import type { Run } from '../../../../../web/pages/tasks/chosen/run.ts'
import { keepRun, readRun } from '../../../../../web/pages/tasks/chosen/run-draft.ts'
import { draftsOf } from '../../../../../web/parts/forms/drafts.ts'
import { memoryStorage } from '../../../parts/memory-storage.ts'

const runOf = (state: 'waiting' | 'done'): Run => ({
  verb: 'acknowledge',
  values: {},
  steps: Array.from({ length: 500 }, (_, place) => ({
    id: `SXD-2021-t${place}`,
    title: `Nhiệm vụ ${place}`,
    key: `key-${place}`,
    state,
  })),
})

test('a run of five hundred is kept and read again, until it is over', () => {
  const drafts = draftsOf(memoryStorage(5_000_000), 'sxd.cv')
  expect(keepRun(drafts, runOf('waiting'))).toBe(true)
  expect(readRun(drafts)).toEqual(runOf('waiting'))
  expect(keepRun(drafts, runOf('done'))).toBe(true)
  expect(readRun(drafts)).toBeUndefined()
})

test('where the browser has no room it is known that nothing is kept', () => {
  expect(keepRun(draftsOf(memoryStorage(10_000), 'sxd.cv'), runOf('waiting'))).toBe(false)
})
