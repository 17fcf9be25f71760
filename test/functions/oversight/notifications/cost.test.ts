import { beforeAll, expect, it } from 'vitest'
import { putDecision } from '../../../../functions/oversight/decisions/decisions-store.ts'
import {
  countUnread,
  notificationsOf,
} from '../../../../functions/oversight/notifications/notifications-store.ts'
import { marked } from '../../../../functions/oversight/notifications/read-marks.ts'
import { changeReadMarks } from '../../../../functions/oversight/notifications/read-marks-store.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { july } from '../../tasks/task/stories.ts'

/** A department that was told a hundred things a day, in long words: what every page asks costs the same ever after. */

const clerk = {
  id: 'cv.sxd',
  name: 'Người dùng',
  email: 'cv@example.org',
  role: 'clerk' as const,
  department: 'SXD',
  active: true,
}
const today = july(30)
const instant = (day: number, second: number) => new Date(Date.UTC(2021, 6, day, 3, 0, second)).toISOString()

let store: ReturnType<typeof metered>

beforeAll(async () => {
  store = metered(await newStore())
  for (let day = 21; day <= 30; day += 1)
    for (let from = 0; from < 100; from += 25)
      await Promise.all(
        Array.from({ length: 25 }, (_, place) =>
          putDecision(store, {
            id: `SXD-2021-task00000${String(from + place).padStart(3, '0')}`,
            kind: 'commented',
            reason: 'Đề nghị khẩn trương. '.repeat(9),
            on: july(day),
            collectedAt: instant(day, (from + place) % 60),
            key: `vp.kstt~${day}-${from + place}`,
          }),
        ),
      )
}, 240_000)

it('nothing read: the newest two hundred, and no more', async () => {
  store.spent()
  expect(await countUnread(store, clerk, today)).toBe(200)
  const { calls, reads } = store.spent()
  expect(calls).toBe(2)
  expect(reads).toBeLessThanOrEqual(15)
})

it('all read: of a week, as it may have come late', async () => {
  const { told } = await notificationsOf(store, clerk, today)
  await changeReadMarks(store, clerk.id, (before) =>
    marked(before, { names: [], upTo: instant(30, 59) }, told),
  )
  store.spent()
  expect(await countUnread(store, clerk, today)).toBe(0)
  const { calls, reads } = store.spent()
  expect(calls).toBe(2)
  expect(reads).toBeLessThanOrEqual(15 + 1)
})

it('a leader sees what names them behind all that a city says to the Office', async () => {
  const actor = {
    id: 'ld.tran',
    name: 'Lãnh đạo',
    email: 'ld@example.org',
    role: 'leader' as const,
    active: true,
  }
  const said = (place: number) => ({
    id: `SXD-2021-task00000${String(place).padStart(3, '0')}`,
    kind: 'commented' as const,
    to: 'office' as const,
    on: july(29),
    collectedAt: instant(29, place % 60),
    key: `cv.sxd~office-${place}`,
  })
  for (let from = 0; from < 250; from += 25)
    await Promise.all(Array.from({ length: 25 }, (_, place) => putDecision(store, said(from + place))))
  await putDecision(store, { ...said(999), on: july(21), people: [actor.id], isForThemAlone: true })
  expect(await countUnread(store, actor, today)).toBe(1)
  expect((await notificationsOf(store, actor, today)).told.map(({ key }) => key)).toEqual([
    'cv.sxd~office-999',
  ])
})
