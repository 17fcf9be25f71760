import type { Notice } from '../../notices/ledger/notice.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { remindingOf } from '../todo/escalation.ts'
import { putDigest } from './carry-over.ts'
import { becameLateFor, type CityMorning, leaderDigestOf, officeDigestOf } from './city-digest.ts'
import type { MorningRun } from './department-digests.ts'

/** What the mail to a person says, or undefined where there is none for them. */
type Content = (user: User) => Notice['content'] | undefined

const officeContent = (city: CityMorning, run: MorningRun): Content => {
  const { today: day } = run
  const { sections, isDue } = officeDigestOf(city, run)
  return ({ id: userId, name }) =>
    isDue ? { kind: 'office-digest', day, userId, name, ...sections } : undefined
}

const leaderContent = (city: CityMorning, run: MorningRun): Content => {
  const { today: day, lastDigest, settings } = run
  const reminding = remindingOf(settings, 'clerk')
  const { sections, isDue } = leaderDigestOf(city, { today: day, lastDigest, reminding })
  const waitedInVain = becameLateFor(city.unanswered, run)
  return ({ id: userId, name }) =>
    isDue || waitedInVain.has(userId) ? { kind: 'leader-digest', day, userId, name, ...sections } : undefined
}

const putFor = async (
  store: Store,
  users: readonly User[],
  contentFor: Content,
  { today, at, outstanding }: MorningRun,
): Promise<number> => {
  const entered = users.map(async (user) => {
    const content = contentFor(user)
    if (!content) return false
    const notice: Notice = {
      recipient: user.id,
      period: today,
      state: 'ready',
      to: [user.email],
      stateAt: at.toISOString(),
      content,
    }
    return putDigest(store, notice, outstanding)
  })
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
