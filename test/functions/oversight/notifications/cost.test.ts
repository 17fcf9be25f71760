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
