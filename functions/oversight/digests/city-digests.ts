import type { Notice } from '../../notices/ledger/notice.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { remindingOf } from '../todo/escalation.ts'
import { putDigest } from './carry-over.ts'
import { type CityMorning, leaderDigestOf, officeDigestOf } from './city-digest.ts'
import type { MorningRun } from './department-digests.ts'

type Content = (user: User) => Notice['content']

const officeContent = (city: CityMorning, run: MorningRun) => {
  const { today: day } = run
  const { sections, isDue } = officeDigestOf(city, run)
  return isDue
    ? ({ id: userId, name }: User) => ({ kind: 'office-digest', day, userId, name, ...sections }) as const
    : undefined
}

const leaderContent = (city: CityMorning, run: MorningRun) => {
  const { today: day, lastDigest, settings } = run
  const reminding = remindingOf(settings, 'clerk')
  const { sections, isDue } = leaderDigestOf(city, { today: day, lastDigest, reminding })
  return isDue
    ? ({ id: userId, name }: User) => ({ kind: 'leader-digest', day, userId, name, ...sections }) as const
    : undefined
}

const putFor = async (
  store: Store,
  users: readonly User[],
  content: Content | undefined,
  { today, at, outstanding }: MorningRun,
): Promise<number> => {
  if (!content) return 0
  const entered = users.map((user) =>
    putDigest(
      store,
      {
        recipient: user.id,
        period: today,
        state: 'ready',
        to: [user.email],
        stateAt: at.toISOString(),
        content: content(user),
      },
      outstanding,
    ),
  )
  return (await Promise.all(entered)).filter(Boolean).length
}

/** A digest for each person of the Office and each leader, where something waits for them. */
export const putCityDigests = async (
  store: Store,
  active: readonly User[],
  city: CityMorning,
  run: MorningRun,
): Promise<number> => {
  const inRole = (role: User['role']) => active.filter((user) => user.role === role)
  return (
    (await putFor(store, inRole('office'), officeContent(city, run), run)) +
    (await putFor(store, inRole('leader'), leaderContent(city, run), run))
  )
}
