import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { ruleSets } from '../../../../functions/figures/rules/rule-sets.ts'
import { loadProblems } from '../../../../functions/lambdas/api/problems.ts'
import { unknownDepartment } from '../../../../functions/organisation/departments/department-problems.ts'
import { fieldTexts } from '../../../../functions/platform/problems/field-texts.ts'
import { fieldErrors, problemAnswer } from '../../../../functions/platform/problems/problem-answer.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import { operationNamed, operations } from '../../../support/operations.ts'

const problems = await loadProblems()

import { accept, approve, askFor, finish, july, refuse, story, update } from '../../tasks/task/stories.ts'
import { registrationOf } from '../table/city.ts'

const blank = /\{\w+\}/
const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe('every problem has a text', () => {
  it.each(Object.entries(problems))(
    '%s: a status, what is wrong and what to do, in both languages',
    (_, text) => {
      expect(text.status).toBeGreaterThanOrEqual(400)
      for (const { title, detail } of [text.vi, text.en]) {
        expect(title.length).toBeGreaterThan(5)
        expect(detail.length).toBeGreaterThan(20)
      }
      expect(blanks(text.vi.detail)).toEqual(blanks(text.en.detail))
    },
  )

  it.each(Object.entries(fieldTexts))('field %s, in both languages with the same blanks', (_, { vi, en }) => {
    expect([vi.length, en.length].every((length) => length > 8)).toBe(true)
    expect(blanks(vi)).toEqual(blanks(en))
  })
})

const open = story({ dueOn: july(20) }).task
const submitted = story({ dueOn: july(20) }, [10, finish]).task
const asked = story({ dueOn: july(20) }, [10, askFor(july(30))]).task
const both = story({ dueOn: july(20) }, [18, askFor(july(30))], [25, finish]).task
const accepted = story({ dueOn: july(20) }, [10, finish], [12, accept]).task
const endless = story({}).task

/** Each rule, broken for real: the facts that it gives must fill every blank of its text. */
const broken: [string, (today: LocalDate) => unknown][] = [
  ['task-closed', (today) => update(accepted, today)],
  ['already-submitted', (today) => finish(submitted, today)],
  ['extension-already-asked', (today) => askFor('2021-08-30')(asked, today)],
  ['no-due-date-to-extend', (today) => askFor('2021-08-30')(endless, today)],
  ['proposed-date-not-later', (today) => askFor(july(20))(open, today)],
  ['nothing-submitted', (today) => accept(open, today)],
  ['extension-undecided', (today) => accept(both, today)],
  ['no-extension-asked', (today) => refuse(open, today)],
  ['new-date-not-later', (today) => approve(july(20))(asked, today)],
  [
    'due-before-assigned',
    () => registrationOf({ assignedOn: july(10), dueOn: july(9), registeredOn: july(10) }),
  ],
  ['assigned-in-future', () => registrationOf({ assignedOn: july(10), registeredOn: july(9) })],
]

describe('a broken rule', () => {
  it.each(broken)('%s: is told without a blank left open', (code, breakRule) => {
    let refused: unknown
    try {
      breakRule(july(26))
    } catch (error) {
      refused = error
    }
    if (!(refused instanceof Refused)) throw new Error(`expected ${code}, got ${refused}`)
    expect(refused.code).toBe(code)
    const { statusCode, body } = problemAnswer(refused.problem, refused.facts)
    expect(statusCode).toBe(refused.problem.status)
    expect(body).not.toMatch(blank)
  })

  it('with text that looks like a blank is told as it is', () => {
    const { body = '' } = problemAnswer(unknownDepartment, { department: '{en} $& $1' })
    expect(JSON.parse(body).detail).toContain('{en} $& $1')
  })
})

const errorsOf = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value, { reportInput: true })
  return error ? fieldErrors(error, 'body') : []
}

const pointersOf = (schema: z.ZodType, value: unknown) =>
  Object.fromEntries(errorsOf(schema, value).map(({ pointer, code }) => [pointer, code]))

const bodyOf = (name: string): z.ZodType => {
  const { body } = operationNamed(name).request
  if (!body) throw new Error(`${name} has no body`)
  return body
}

describe('wrong fields are named by where they are, all at once', () => {
  it('inside lists and objects', () => {
    const task = {
      department: 'sgtvt',
      title: ' ',
      dueOn: '2021-02-30',
      coordinating: ['SXD', 7],
      starred: 'no',
    }
    const directive = { kind: 'poem', number: '4651', symbol: 'UBND-KSTT', issuedOn: '26/7/2021', 'a/b~c': 1 }
    expect(pointersOf(bodyOf('registerDirective'), { directive, tasks: [task] })).toEqual({
      '#/directive/kind': 'not-one-of',
      '#/directive/issuedOn': 'date-form',
      '#/directive/issuer': 'missing',
      '#/directive/abstract': 'missing',
      '#/directive/a~1b~0c': 'unknown-field',
      '#/tasks/0/department': 'department-code-form',
      '#/tasks/0/title': 'empty',
      '#/tasks/0/dueOn': 'date-does-not-exist',
      '#/tasks/0/coordinating/1': 'wrong-type',
      '#/tasks/0/starred': 'wrong-type',
    })
  })

  it.each<[string, unknown, Record<string, string>]>([
    ['reportTask', {}, { '#/outcome': 'missing' }],
    ['reportTask', { outcome: 'perhaps' }, { '#/outcome': 'not-one-of' }],
    [
      'reportTask',
      { outcome: 'unfinished', cause: '', result: 'x' },
      {
        '#/cause': 'empty',
        '#/plan': 'missing',
        '#/proposedDueOn': 'missing',
        '#/reason': 'missing',
        '#/result': 'unknown-field',
      },
    ],
    ['judgeResult', { decision: 'return' }, { '#/reason': 'missing' }],
    [
      'decideExtension',
      { decision: 'approve', dueOn: 1, objectiveCause: 0 },
      { '#/dueOn': 'wrong-type', '#/objectiveCause': 'wrong-type' },
    ],
    [
      'updateProgress',
      { text: 'x', percent: 101, evidence: ['a\nb'] },
      { '#/percent': 'too-big', '#/evidence/0': 'line-break' },
    ],
    ['updateProgress', [], { '#/': 'wrong-type' }],
    // Forms between which no field chooses: as the one that was meant.
    ['carryOutgoingPaper', { step: { step: 'sent-out', day: '31/7/2021' } }, { '#/step/day': 'date-form' }],
    ['carryOutgoingPaper', { step: { step: 'sold' } }, { '#/step/step': 'not-one-of' }],
    ['carryOutgoingPaper', { step: 7 }, { '#/step': 'wrong-type' }],
    [
      'putRuleSet',
      {
        ...ruleSets[0],
        levels: [
          {
            level: 'commend',
            all: [{ share: 'done', is: '>', percent: 101 }, { count: 'done', is: '=', number: 1 }, 7],
          },
        ],
      },
      {
        '#/levels/0/all/0/percent': 'too-big',
        '#/levels/0/all/1/is': 'not-one-of',
        '#/levels/0/all/2': 'wrong-type',
      },
    ],
    [
      'succeedDepartment',
      { on: '2021-09-01', decision: 'x', successors: ['sxd', { code: 'SNN', kind: 'sở' }] },
      {
        '#/successors/0': 'department-code-form',
        '#/successors/1/kind': 'not-one-of',
        '#/successors/1/name': 'missing',
        '#/successors/1/validFrom': 'missing',
      },
    ],
  ])('%s: %j', (name, value, expected) => {
    expect(pointersOf(bodyOf(name), value)).toEqual(expected)
  })

  const bodies = operations.filter(({ request }) => request.body).map(({ name }) => name)
  const words = [
    'outcome',
    'decision',
    'text',
    'dueOn',
    'tasks',
    'directive',
    'department',
    'title',
    'evidence',
    'email',
    '__proto__',
  ]
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        'finished',
        'unfinished',
        'accept',
        'approve',
        'refuse',
        '2021-07-26',
        '2021-02-30',
        '',
        null,
        1.5,
        -1,
        true,
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), tie('value'), {
        maxKeys: 5,
      }),
    ),
  })).value

  it.each(bodies)(
    '%s: whatever is sent, each error has a text in both languages, without a blank',
    (name) => {
      fc.assert(
        fc.property(values, (value) => {
          for (const { code, vi, en, pointer } of errorsOf(bodyOf(name), value)) {
            expect(fieldTexts).toHaveProperty(code)
            expect(pointer).toMatch(/^#\//)
            expect([vi, en].filter((text) => blank.test(text))).toEqual([])
          }
        }),
        { numRuns: 150 },
      )
    },
  )
})
