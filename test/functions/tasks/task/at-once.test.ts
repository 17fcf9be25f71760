import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { etagOfVersion } from '../../../../functions/platform/http/etag.ts'
import { taskIdOf } from '../../../../functions/shared/ids.ts'
import { openCity } from '../../platform/http/city.ts'
import { type Api, itIs, type TaskAnswer } from '../../platform/http/handlers.ts'
import { codeOf, directiveOf, registrationOf } from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { askFor, finish, july, story } from './stories.ts'

/** Two people decide on the same task at the same moment, each with the version they have both read. */

const reason = 'Theo thực tế'

/** What can be done with a task whose request waits and whose result waits: the verb, two who may, and what its entry is called. */
const verbs: readonly [action: string, body: object, entry: string, users: readonly [string, string]][] = [
  ['acceptance', { decision: 'accept' }, 'judged', ['vp.mot', 'vp.hai']],
  ['acceptance', { decision: 'return', reason }, 'judged', ['vp.mot', 'vp.hai']],
  [
    'extension',
    { decision: 'approve', dueOn: july(25), objectiveCause: true },
    'extension-decided',
    ['ct.mot', 'pct.hai'],
  ],
  ['extension', { decision: 'refuse', reason }, 'extension-decided', ['ct.mot', 'pct.hai']],
  [
    'extension-preparation',
    { recommendation: 'approve', dueOn: july(25) },
    'extension-prepared',
    ['vp.mot', 'vp.hai'],
  ],
  ['correction', { title: 'Tên khác', reason }, 'corrected', ['vp.mot', 'vp.hai']],
  ['withdrawal', { reason }, 'withdrawn', ['vp.mot', 'vp.hai']],
  ['reassignment', { reason, to: { department: 'STC' } }, 'reassigned', ['vp.mot', 'vp.hai']],
  [
    'split',
    {
      reason,
      into: [
        { department: 'SXD', title: 'Một' },
        { department: 'STC', title: 'Hai' },
      ],
    },
    'split',
    ['vp.mot', 'vp.hai'],
  ],
  ['merger', { reason, into: taskIdOf('SXD', july(1), codeOf('into')) }, 'merged', ['vp.mot', 'vp.hai']],
  ['progress', { text: 'Đang làm' }, 'progress-updated', ['cv.sxd', 'cv2.sxd']],
]

const pairs = verbs.flatMap((one, first) => verbs.slice(first).map((other) => [one, other] as const))

const registered = (name: string, place = 0) =>
  registrationOf({ code: codeOf(name, place), dueOn: july(20) }, directiveOf())
const decidable = (place: number): CityRecord[] =>
  lived(registered('both', place), [july(2), askFor(july(30))], [july(3), finish])

const { task: waiting } = story({ dueOn: july(20) }, [2, askFor(july(30))], [3, finish])
const idOf = (name: string, place = 0) => taskIdOf('SXD', july(1), codeOf(name, place))

let api: Api

beforeAll(async () => {
  const others = ['into', 'one', 'two', 'three', 'four'].flatMap((name) => lived(registered(name)))
  api = await openCity([...pairs.flatMap((_, place) => decidable(place)), ...others])
  itIs(july(5))
})

afterAll(() => {
  vi.useRealTimers()
})

type Verb = (typeof verbs)[number]

const decide = (place: number, [action, body]: Verb, user: string): Promise<TaskAnswer> =>
  api.ask(user, `POST /api/tasks/${idOf('both', place)}/${action}`, body, {
    ifMatch: etagOfVersion(waiting.version),
  })

/** Both decide; gives how many tasks the one that won has opened. */
const settle = async ([one, other]: readonly [Verb, Verb], place: number): Promise<number> => {
  const users = [one[3][0], other[3][1]] as const
  const answers = await Promise.all([decide(place, one, users[0]), decide(place, other, users[1])])
  const won = answers.findIndex(({ status }) => status === 200)
  const [winner, loser] = [answers[won], answers[1 - won]]
  const told = [winner?.status, loser?.status, loser?.body.code, loser?.body.facts]
  const change = [one, other][won]?.[2]
  const facts = expect.objectContaining({ version: 4, changedBy: users[won], change })
  expect(told, `${one[2]} and ${other[2]}`).toEqual([200, 412, 'stale-version', facts])
  expect(loser?.body.detail).toContain(`do ${users[won]} cập nhật (`)
  return winner?.body.opened?.length ?? 0
}

it('of any two decisions one wins and the other is told who and what; nothing of the losers is written', async () => {
  let opened = 0
  for (const [place, pair] of pairs.entries()) opened += await settle(pair, place)
  const { differences, tasks } = await recountYear(api.store, 2021, july(5))
  expect({ differences, tasks }).toEqual({ differences: [], tasks: pairs.length + 5 + opened })
})

describe('mergers that cross', () => {
  const merge = (user: string, from: string, into: string, etag: string) =>
    api.ask(user, `POST /api/tasks/${idOf(from)}/merger`, { reason, into: idOf(into) }, { ifMatch: etag })
  const etag = (name: string) => api.ask('vp.mot', `GET /api/tasks/${idOf(name)}`).then((told) => told.etag)

  it('one into the other and back: one of them is left', async () => {
    const [one, two] = [await etag('one'), await etag('two')]
    const answers = await Promise.all([
      merge('vp.mot', 'one', 'two', one),
      merge('vp.hai', 'two', 'one', two),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    expect(answers.find(({ status }) => status === 412)?.body.facts.change).toMatch(/^(took-over|merged)$/)
  })

  it('into a task that is withdrawn meanwhile: it is merged first and then not withdrawn, or not merged', async () => {
    const [from, into] = [await etag('three'), await etag('four')]
    const withdrawal = api.ask(
      'vp.hai',
      `POST /api/tasks/${idOf('four')}/withdrawal`,
      { reason },
      { ifMatch: into },
    )
    const [merged, withdrawn] = await Promise.all([merge('vp.mot', 'three', 'four', from), withdrawal])
    const told = [merged.status, merged.body.code, withdrawn.status, withdrawn.body.facts?.change]
    expect([
      [200, undefined, 412, 'took-over'],
      [409, 'merged-into-closed', 200, undefined],
    ]).toContainEqual(told)
    expect((await recountYear(api.store, 2021, july(5))).differences).toEqual([])
  })
})
