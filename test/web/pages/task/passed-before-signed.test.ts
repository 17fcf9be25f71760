import { expect, test } from 'vitest'
import type { Task } from '../../../../web/api/types.ts'
import { passedBeforeSigned } from '../../../../web/pages/task/extension/decision-life.ts'

const waiting = (given: object) => ({ lifecycle: 'open', ...given }) as unknown as Task
const granted = waiting({ request: { decided: { on: '2021-07-11', dueOn: '2021-07-20' } } })
const corrected = waiting({
  decidedDueOn: '2021-07-10',
  correction: { on: '2021-07-18', dueOn: '2021-07-25' },
})

test('a granted date is signed on that day still, and decided anew after it', () => {
  expect(passedBeforeSigned(granted, '2021-07-20')).toBeUndefined()
  expect(passedBeforeSigned(granted, '2021-07-21')).toEqual({ dueOn: '2021-07-20', anew: 'decideExtension' })
})

test('a corrected date is corrected anew, but not one back to the date before the decision', () => {
  expect(passedBeforeSigned(corrected, '2021-07-25')).toBeUndefined()
  expect(passedBeforeSigned(corrected, '2021-07-26')).toEqual({
    dueOn: '2021-07-25',
    anew: 'correctExtension',
  })
  const back = waiting({ decidedDueOn: '2021-07-10', correction: { on: '2021-07-18', dueOn: '2021-07-10' } })
  expect(passedBeforeSigned(back, '2021-07-26')).toBeUndefined()
})

test('a refusal, and a task for which nothing waits, has no such date', () => {
  expect(passedBeforeSigned(waiting({ request: { decided: { on: '2021-07-11' } } }), '2021-07-26')).toBe(
    undefined,
  )
  expect(passedBeforeSigned(waiting({}), '2021-07-26')).toBeUndefined()
})
