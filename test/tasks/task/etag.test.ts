import { describe, expect, it } from 'vitest'
import { BadRequest } from '../../../functions/platform/problems/problem-answer.ts'
import { addDays } from '../../../functions/shared/dates/dates.ts'
import type { TaskFacts } from '../../../functions/tasks/task/task.ts'
import { etagOf, factsOfEtag } from '../../../functions/tasks/task/task-etag.ts'
import { smallCityTasks } from '../../platform/table/small-city.ts'
import { approve, askFor, july, story } from './stories.ts'

const { task } = story({ dueOn: july(20) })
const tag = (value: unknown) => `"${Buffer.from(JSON.stringify(value)).toString('base64url')}"`
const { id: _, ...facts } = task

describe('a task’s ETag', () => {
  it('carries every fact of every kind of task there and back', () => {
    const all = smallCityTasks('SXD').flatMap((record) => (record.kind === 'task' ? [record.facts] : []))
    for (const one of all) {
      expect(etagOf(one)).toMatch(/^"[\w-]+"$/)
      expect(factsOfEtag(one.id, etagOf(one))).toEqual(one)
    }
  })

  it('is taken as a weak one, too, and with blanks around it', () => {
    expect(factsOfEtag(task.id, ` W/${etagOf(task)} `)).toEqual(task)
  })

  it('of a task that was extended 25 times is still read', () => {
    const days = Array.from({ length: 25 }, (_, place) => addDays(july(21), 3 * place))
    const old = days.reduce((before, next) => {
      const today = before.dueOn ?? ''
      return approve(next)(askFor(next)(before, today).after, today).after
    }, task as TaskFacts)
    expect(old.earlierDueDates).toHaveLength(25)
    expect(factsOfEtag(old.id, etagOf(old))).toEqual(old)
  })
})

const refusalOf = (ifMatch: string | undefined) => {
  try {
    return factsOfEtag(task.id, ifMatch)
  } catch (error) {
    return error instanceof BadRequest ? error.code : error
  }
}

describe('an If-Match that is no ETag of ours is refused', () => {
  it.each([undefined, ''])('missing: %j', (ifMatch) => {
    expect(refusalOf(ifMatch)).toBe('if-match-missing')
  })

  it.each([
    ['any version', '*'],
    ['a plain word', '"3"'],
    ['without quotes', etagOf(task).slice(1, -1)],
    ['two of them', `${etagOf(task)}, ${etagOf(task)}`],
    ['cut off', `${etagOf(task).slice(0, -20)}"`],
    ['not JSON', tag('x').replace(/"$/, 'AAAAAAAAAAAAAAAAAAAAA"')],
    ['a list', tag([facts, facts])],
    ['a text', tag('a text that is long enough to be read')],
    ['nothing', tag(null).replace('"', '"AAAAAAAAAAAAAAAAAAAA')],
    ['an unknown fact', tag({ ...facts, colour: 'red' })],
    ['a fact of the wrong kind', tag({ ...facts, version: '1' })],
    ['a version below the first', tag({ ...facts, version: 0 })],
    ['a date that does not exist', tag({ ...facts, dueOn: '2021-02-30' })],
    ['no day of assignment', tag({ ...facts, assignedOn: undefined })],
    [
      'an inherited fact',
      `"${Buffer.from('{"__proto__":{"version":1},"lifecycle":"open"}').toString('base64url')}"`,
    ],
    ['far too long', `"${'A'.repeat(9000)}"`],
  ])('%s', (_, ifMatch) => {
    expect(refusalOf(ifMatch)).toBe('if-match-unreadable')
  })

  it('and the id it may carry counts for nothing', () => {
    const other = { ...facts, id: 'SNV-2021-k3f9x2m8q1ab' }
    expect(factsOfEtag(task.id, tag(other))).toEqual(task)
  })
})
