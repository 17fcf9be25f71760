import type {
  AdministratorDigest,
  Digest,
  LeaderDigest,
  OfficeDigest,
} from '../../notices/ledger/contents/contents.ts'
import type { Answers, DecisionLine, Section } from '../../notices/ledger/contents/lines.ts'
import { digestKinds } from '../../notices/ledger/morning-mails.ts'
import type { Notice } from '../../notices/ledger/notice.ts'
import { putInPlaceOf, putNotice } from '../../notices/ledger/notices-store.ts'
import { pendingNoticesUntil } from '../../notices/ledger/standing-notices.ts'
import type { Store } from '../../platform/table/store.ts'
import { linesPerSection } from './digest.ts'

type Content = Notice['content']

const first = <Line>(lines: readonly Line[]): Line[] => lines.slice(0, linesPerSection)

const decisionsOf = (newer: Digest['decisions'], older: Digest['decisions']): Digest['decisions'] => {
  const isTold = (line: DecisionLine) =>
    newer.lines.some((one) => JSON.stringify(one) === JSON.stringify(line))
  const missing = older.lines.filter((line) => !isTold(line))
  const told = older.lines.length - missing.length
  return { count: newer.count + older.count - told, lines: first([...missing, ...newer.lines]) }
}

/** Every group of tasks of a digest. */
const tasksIn = (digest: Digest): Section[] => [
  digest.overdue,
  digest.reportsOwed,
  digest.returned,
  digest.extensionsRefused,
  digest.dueSoon,
  digest.coordinationOwed,
  digest.unacknowledged,
  digest.newTasks,
]

/** A task that was new then and stands in no group of today is told as new again. */
const newTasksOf = (newer: Digest, older: Digest): Section => {
  const told = new Set(tasksIn(newer).flatMap(({ lines }) => lines.map(({ id }) => id)))
  const missing = older.newTasks.lines.filter(({ id }) => !told.has(id))
  const { count, lines } = newer.newTasks
  return { count: count + missing.length, lines: first([...missing, ...lines]) }
}

/** A system that took nothing then and is not named today is named again. */
const givenUpOf = (
  newer: AdministratorDigest,
  older: AdministratorDigest,
): AdministratorDigest['givenUp'] => {
  const nameOf = ({ machine, host }: AdministratorDigest['givenUp'][number]) => `${machine} ${host}`
  const told = new Set(newer.givenUp.map(nameOf))
  return [...older.givenUp.filter((one) => !told.has(nameOf(one))), ...newer.givenUp]
}

/** Answers that were told then, before those of today. */
const answersOf = (newer: Answers | undefined, older: Answers | undefined): Answers | undefined => {
  if (!older) return newer
  const told = new Set(newer?.lines.map(({ explanation }) => explanation))
  const missing = older.lines.filter(({ explanation }) => !told.has(explanation))
  const toldThen = older.lines.length - missing.length
  return {
    count: (newer?.count ?? 0) + older.count - toldThen,
    lines: first([...missing, ...(newer?.lines ?? [])]),
  }
}

/** The same for whoever asks questions: a leader, or the Office in a leader's place. */
const withAnswers = <Asking extends OfficeDigest | LeaderDigest>(newer: Asking, older: Asking): Asking => {
  const answers = answersOf(newer.answers, older.answers)
  return { ...newer, ...(answers && { answers }) }
}

/**
 * A digest that also tells what an older one, which did not go out, told for once: decisions, new tasks, answers, departments
 * that were taken over, systems that took nothing. All else it says as it stands today.
 */
const carriedOver = (newer: Content, older: Content): Content => {
  if (newer.kind === 'digest' && older.kind === 'digest')
    return {
      ...newer,
      decisions: decisionsOf(newer.decisions, older.decisions),
      newTasks: newTasksOf(newer, older),
    }
  if (newer.kind === 'administrator-digest' && older.kind === 'administrator-digest')
    return { ...newer, givenUp: givenUpOf(newer, older) }
  if (newer.kind === 'leader-digest' && older.kind === 'leader-digest') return withAnswers(newer, older)
  if (newer.kind !== 'office-digest' || older.kind !== 'office-digest') return newer
  const answered = withAnswers(newer, older)
  if (!older.successions) return answered
  const told = new Set(newer.successions?.map(({ name, on }) => `${name} ${on}`))
  const missing = older.successions.filter(({ name, on }) => !told.has(`${name} ${on}`))
  return { ...answered, successions: [...missing, ...(newer.successions ?? [])] }
}

const digests: ReadonlySet<Content['kind']> = new Set(digestKinds)

/** Digests of earlier days that have not gone out yet, by whom they are for and of which kind; of several the latest. */
export type Outstanding = ReadonlyMap<string, Notice>

const readerOf = ({ recipient, content }: Notice): string => `${content.kind} ${recipient}`

export const readOutstanding = async (store: Store, today: string, at: Date): Promise<Outstanding> => {
  const week = new Date(at.getTime() + 7 * 86_400_000)
  const pending = await pendingNoticesUntil(store, week)
  const older = pending.filter(({ content, period }) => digests.has(content.kind) && period < today)
  const inOrder = older.toSorted((one, other) => one.period.localeCompare(other.period))
  return new Map(inOrder.map((notice) => [readerOf(notice), notice]))
}

/** Enters a digest, in the place of an older one that has not gone out. Answers whether this call entered it. */
export const putDigest = async (store: Store, notice: Notice, outstanding: Outstanding): Promise<boolean> => {
  const older = outstanding.get(readerOf(notice))
  if (!older) return putNotice(store, notice)
  const whole = { ...notice, content: carriedOver(notice.content, older.content) }
  // Nobody knows whether it went out: its word may still come, so that it stays as it is and is told again.
  if (older.state === 'sending') return putNotice(store, whole)
  return (await putInPlaceOf(store, whole, older)) ?? putNotice(store, notice)
}
