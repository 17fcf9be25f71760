import type { ProblemBody } from './types.ts'

type Language = 'vi' | 'en'

export interface Words {
  readonly title: string
  readonly detail: string
}

/** One wrong field as the API names it: a JSON pointer, and the words in both languages. */
export interface FieldProblem extends Readonly<Record<Language, string>> {
  readonly pointer: string
  readonly code: string
}

/** The API refused, and says why and what to do next (RFC 9457). */
export class Problem extends Error {
  readonly code: ProblemBody['code']
  readonly status: number
  readonly words: Readonly<Record<Language, Words>>
  readonly facts: Readonly<Record<string, string | number>>
  readonly fields: readonly FieldProblem[]

  constructor({ code, status, title, detail, en, facts = {}, errors = [] }: ProblemBody) {
    super(code)
    this.code = code
    this.status = status
    this.words = { vi: { title, detail }, en }
    this.facts = facts
    this.fields = errors
  }
}

/** The answer did not come: no network, or none in time. Whether anything was saved is not known. */
export class NotReached extends Error {}

/** Something before the API answered, in no words of the API's: overloaded, too large, not there. */
export class NotAnswered extends Error {
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}

/** Nobody is signed in any more. */
export class SignedOut extends Error {}

export const failureOf = async (response: Response): Promise<Problem | NotAnswered> => {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  return isProblem ? new Problem(await response.json()) : new NotAnswered(response.status)
}

/** `#/tasks/0/title` is the form's field `tasks.0.title`; `#/query/dueTo` its field `dueTo`. */
export const fieldOfPointer = (pointer: string): string =>
  pointer
    .replace(/^#\//, '')
    .replace(/^(query|path)\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
