import { describe, expect, test } from 'vitest'
import { loadProblems } from '../../../functions/lambdas/api/problems.ts'
import {
  type FieldError,
  fieldError,
  problemAnswer,
} from '../../../functions/platform/problems/problem-answer.ts'
import type { Problem as DeclaredProblem, Facts } from '../../../functions/shared/problems/problem.ts'
import {
  failureOf,
  fieldOfPointer,
  NotAnswered,
  NotReached,
  Problem,
  SignedOut,
} from '../../../web/api/problem.ts'
import { placed, wrongOnly } from '../../../web/parts/forms/errors.ts'
import { wordsOf, wordsOfSending } from '../../../web/texts/failures.ts'

const problems = await loadProblems()

/** As the API sends it and the page receives it. */
const received = async (
  code: string,
  facts: Facts,
  fields: readonly FieldError[] = [],
): Promise<Problem | NotAnswered> => {
  const { statusCode, headers, body } = problemAnswer(problems[code] as DeclaredProblem, facts, fields)
  return failureOf(
    new Response(body, { status: Number(statusCode), headers: headers as Record<string, string> }),
  )
}

test('a problem arrives with its code, its facts and its words in both languages', async () => {
  const problem = await received('stale-version', { version: 3, changedBy: 'sxd.cv2', change: 'reported' })
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({ code: 'stale-version', status: 412, facts: { changedBy: 'sxd.cv2' } })
  expect((problem as Problem).words.en.title).toBe(problems['stale-version']?.en.title)
})

test('an answer of the gateway is no problem of the API', async () => {
  const failure = await failureOf(Response.json({ message: 'Service Unavailable' }, { status: 503 }))
  expect(failure).toBeInstanceOf(NotAnswered)
})

describe('errors at their fields', () => {
  const names = ['result', 'tasks', 'dueTo']

  test('each at the field it names, or the nearest around it; what has none is said apart', async () => {
    const failure = await received('invalid-fields', {}, [
      fieldError(['result'], 'missing', {}),
      fieldError(['tasks', 0, 'title'], 'too-long', { maximum: 300 }),
      fieldError(['query', 'dueTo'], 'ends-before-it-begins', {}),
      fieldError(['elsewhere'], 'unknown-field', {}),
    ])
    const { fields, others } = placed(failure, 'vi', { names })
    expect(Object.keys(fields)).toEqual(names)
    expect(others).toHaveLength(1)
    expect(placed(failure, 'en', { names }).fields.result).not.toBe(fields.result)
  })

  test('a refusal that speaks of one field stands there, its days as people read them', async () => {
    const failure = await received('proposed-date-not-later', {
      proposedDueOn: '2021-07-20',
      dueOn: '2021-07-30',
    })
    const places = { names: ['due'], ofCode: { 'proposed-date-not-later': 'due' } }
    expect(placed(failure, 'vi', places).fields.due).toContain('20/07/2021')
  })

  test('of several fields of a kind the one that says what was refused', async () => {
    const failure = await received('unknown-department', { department: 'STC' })
    const ofCode = { 'unknown-department': ({ department }: Problem['facts']) => `of-${department}` }
    expect(Object.keys(placed(failure, 'vi', { names: [], ofCode }).fields)).toEqual(['of-STC'])
  })

  test('a check tells of the wrong fields only', () =>
    expect(wrongOnly({ result: 'Nhập kết quả', plan: undefined })).toEqual({ result: 'Nhập kết quả' }))

  test('a pointer’s escapes are undone', () => expect(fieldOfPointer('#/a~1b/c~0d')).toBe('a/b.c~d'))
})

test('every failure has words for people, in both languages', async () => {
  const failures = await Promise.all(Object.keys(problems).map((code) => received(code, {})))
  for (const failure of [
    ...failures,
    new NotReached(),
    new SignedOut(),
    new NotAnswered(503),
    new Error('x'),
  ])
    for (const language of ['vi', 'en'] as const) {
      const { title, detail } = wordsOf(failure, language)
      expect(title && detail).toBeTruthy()
    }
})

test('that something is kept is said of what was sent from a form alone', async () => {
  const unexpected = await received('unexpected', {})
  const tooOften = await received('too-many-requests', { limit: 120, seconds: 42 })
  for (const failure of [new NotReached(), new SignedOut(), new NotAnswered(503), unexpected, tooOften]) {
    expect(wordsOf(failure, 'vi').detail).not.toMatch(/được giữ|gửi lại/)
    expect(wordsOf(failure, 'en').detail).not.toMatch(/kept|twice/)
    expect(wordsOfSending(failure, 'vi').detail).toContain('Nội dung đã nhập vẫn được giữ')
    expect(wordsOfSending(failure, 'en').detail).toContain('What you typed is kept')
  }
  const refused = await received('not-found', {})
  expect(wordsOfSending(refused, 'vi')).toEqual(wordsOf(refused, 'vi'))
})
