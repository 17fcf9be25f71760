import type { Notice } from '../../notices/ledger/notice.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import type { unreadAnswersOf } from '../notifications/unread-answers.ts'
import type { UnreadLines } from '../notifications/unread-lines.ts'
import { remindingOf } from '../todo/escalation.ts'
import { putDigest } from './carry-over.ts'
import { becameLateFor, type CityMorning, leaderDigestOf, officeDigestOf } from './city-digest.ts'
import type { MorningRun } from './department-digests.ts'

/** What the mail to a person says, or undefined where there is none for them. */
type Content = (user: User) => Promise<Notice['content'] | undefined>

/** What came in since the last mails for people of the Office and leaders. */
export interface CityNews {
  readonly comments: UnreadLines
  readonly answersFor: ReturnType<typeof unreadAnswersOf>
}

/** What was said, and answered to them, that a person has not read, where there is something. */
const newsFor = async ({ comments, answersFor }: CityNews, user: User) => {
  const answers = await answersFor(user)
  const isAnySaid = comments.isAnyFor(user)
  if (!answers && !isAnySaid) return undefined
  return { ...(answers && { answers }), ...(isAnySaid && { comments: await comments.linesFor(user) }) }
}

const officeContent = (city: CityMorning, news: CityNews, run: MorningRun): Content => {
  const { today: day } = run
  const { sections, isDue } = officeDigestOf(city, run)
  return async (user) => {
    const said = await newsFor(news, user)
    if (!isDue && !said) return undefined
    return { kind: 'office-digest', day, userId: user.id, name: user.name, ...sections, ...said }
  }
}

const leaderContent = (city: CityMorning, news: CityNews, run: MorningRun): Content => {
  const { today: day, lastDigest, settings } = run
  const reminding = remindingOf(settings, 'clerk')
  const { sections, isDue } = leaderDigestOf(city, { today: day, lastDigest, reminding })
  const waitedInVain = becameLateFor(city.unanswered, run)
  return async (user) => {
    const said = await newsFor(news, user)
    if (!isDue && !said && !waitedInVain.has(user.id)) return undefined
    return { kind: 'leader-digest', day, userId: user.id, name: user.name, ...sections, ...said }
  }
}

/** A digest for each of these people for whom it says something. Answers how many were entered. */
export const putFor = async (
  store: Store,
  users: readonly User[],
  contentFor: Content,
  { today, at, outstanding }: MorningRun,
): Promise<number> => {
  const entered = users.map(async (user) => {
    const content = await contentFor(user)
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
  news: CityNews,
  run: MorningRun,
): Promise<number> => {
  const inRole = (role: User['role']) => active.filter((user) => user.role === role)
  return (
    (await putFor(store, inRole('office'), officeContent(city, news, run), run)) +
    (await putFor(store, inRole('leader'), leaderContent(city, news, run), run))
  )
}
