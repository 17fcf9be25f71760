import { filesOfChange } from '../../directives/directive/directive-changes.ts'
import { registerNumberItems, withRegistered } from '../../directives/directive/register-numbers-store.ts'
import { itemOfWaiting } from '../../directives/directive/waiting-tasks-store.ts'
import { filesOfDirective } from '../../directives/files/files-of-directive.ts'
import { filesOfOutgoing } from '../../figures/letters/outgoing/files-of-outgoing.ts'
import { filesOf } from '../../figures/letters/outgoing/outgoing-paper.ts'
import type { AttachedFile } from '../../files/attached-file.ts'
import type { FileOwner } from '../../files/file-owner.ts'
import { itemOfFile } from '../../files/files-store.ts'
import type { Department } from '../../organisation/departments/department.ts'
import { addTally, noTally, type Tally } from '../../organisation/departments/tally.ts'
import { itemOfSubject } from '../../organisation/people/accounts/subjects-store.ts'
import { itemOfMailAddress } from '../../organisation/people/register/mail-addresses-store.ts'
import { toldIn } from '../../oversight/decisions/decision.ts'
import { itemOfDecision } from '../../oversight/decisions/decisions-store.ts'
import type { Explanation } from '../../oversight/explanations/explanation.ts'
import { filesOfExplanation } from '../../oversight/explanations/files-of-explanation.ts'
import { toldOfAnswer, toldOfQuestion } from '../../oversight/explanations/told-of-explanation.ts'
import type { Item } from '../../platform/table/items.ts'
import { tallyKey } from '../../platform/table/keys.ts'
import { instantOf } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { coordinationsOf } from '../../tasks/coordination/coordination.ts'
import { itemOfCoordination } from '../../tasks/coordination/coordinations-store.ts'
import { filesOfTask } from '../../tasks/files/files-of-task.ts'
import { filesIn, type TaskEvent } from '../../tasks/history/event.ts'
import { isConfidential } from '../../tasks/history/event-nature.ts'
import { oldestFirst } from '../../tasks/history/history.ts'
import { tallyOf } from '../../tasks/task/counts.ts'
import { inboxChange, noInboxCounts, sumOfInboxes } from '../../tasks/task/inbox/inbox.ts'
import { inboxCountItems } from '../../tasks/task/inbox/inbox-counts-store.ts'
import type { TaskFacts } from '../../tasks/task/task.ts'
import { feedCountItems } from '../feeds/feeds-store.ts'
import type { CityRecord } from './city-records.ts'

/** The items that are no records, because they follow from records: tallies, what lies in the inboxes, decisions, questions and answers, parts in tasks, files, the register's counting, how many addresses a person has. */

/** Whose a mail address and a subject of tokens is. */
const personItems = ({ user, registration }: Extract<CityRecord, { kind: 'user' }>): Item[] => {
  const subjects = Object.values(registration?.subjects ?? {})
  return [
    itemOfMailAddress(user.email, user.id),
    ...subjects.map((subject) => itemOfSubject(subject, user.id)),
  ]
}

/** The files that an entry tells, attached by it. What a scanner said of them is not carried: the restored city has its own look. */
const fileItems = (
  owner: FileOwner,
  files: readonly AttachedFile[],
  { key, at, by, on }: Pick<TaskEvent, 'key' | 'at' | 'by' | 'on'>,
  isConfidential = false,
): Item[] =>
  files.map((file) =>
    itemOfFile(owner, {
      ...file,
      by,
      announcedAt: at,
      attachedBy: key,
      attachedOn: on,
      ...(isConfidential && { isConfidential: true }),
    }),
  )

/** What a task's history tells: decisions for the digests, files, what parts others have in it. */
const historyItems = (
  facts: TaskFacts | undefined,
  history: readonly TaskEvent[],
  taskId: string,
): Item[] => [
  ...history.flatMap((event) =>
    toldIn(event).map((told) => itemOfDecision({ ...told, collectedAt: event.at })),
  ),
  ...history.flatMap((event) =>
    fileItems(filesOfTask(taskId), filesIn(event.details), event, isConfidential(event.details)),
  ),
  ...coordinationsOf(taskId, history).map((part) => itemOfCoordination(part, facts?.lifecycle === 'open')),
]

const historiesIn = (group: readonly CityRecord[]): Item[] => {
  const tasks = group.flatMap((record) => (record.kind === 'task' ? [record.facts] : []))
  const events = group.filter((record) => record.kind === 'event')
  const histories = Map.groupBy(events, ({ taskId }) => taskId)
  return [...histories].flatMap(([taskId, own]) =>
    historyItems(
      tasks.find(({ id }) => id === taskId),
      own.map(({ event }) => event).sort(oldestFirst),
      taskId,
    ),
  )
}

const answerFileItems = (
  { id, answer, answeredOn, answeredBy }: Explanation,
  answering: { readonly key: string } | undefined,
): Item[] => {
  if (!answer || !answeredOn || !answeredBy || !answering) return []
  const entry = {
    key: answering.key,
    by: answeredBy,
    on: answeredOn,
    at: instantOf(answeredOn).toISOString(),
  }
  return fileItems(filesOfExplanation(id), answer.files ?? [], entry)
}

/** What was asked and answered, as those it concerns were told, and the answer's files. When that was is known by the day. */
const explanationItems = ({
  explanation,
  asking,
  answering,
}: Extract<CityRecord, { kind: 'explanation' }>): Item[] => [
  ...[toldOfQuestion(explanation, asking.key), answering && toldOfAnswer(explanation, answering.key)].flatMap(
    (told) => (told ? [itemOfDecision({ ...told, collectedAt: instantOf(told.on).toISOString() })] : []),
  ),
  ...answerFileItems(explanation, answering),
]

/** What one group of records implies by itself. */
const itemsOfGroup = (group: readonly CityRecord[]): Item[] => [
  ...group.flatMap((record) => {
    if (record.kind === 'user') return personItems(record)
    if (record.kind === 'explanation') return explanationItems(record)
    if (record.kind === 'directive-entry')
      return fileItems(filesOfDirective(record.directive), filesOfChange(record.entry.change), record.entry)
    if (record.kind === 'outgoing-paper') {
      const { id, entries } = record.paper
      return entries.flatMap((entry) => fileItems(filesOfOutgoing(id), filesOf([entry]), entry))
    }
    return record.kind === 'directive' && record.directive.waiting
      ? [itemOfWaiting(record.key, record.directive)]
      : []
  }),
  ...historiesIn(group),
]

/** Counts what follows from all records together; of a task or a directive nothing is held. */
export const newFollowing = () => {
  const departments = new Map<string, Department>()
  const tallies = new Map<string, { department: string; year: number; tally: Tally }>()
  let register: Parameters<typeof withRegistered>[0] = new Map()
  const feeds: Extract<CityRecord, { kind: 'feed' }>['feed'][] = []
  let waiting = noInboxCounts()

  const countTask = (facts: TaskFacts) => {
    const { department, year } = homeOf(facts.id)
    const name = `${department}#${year}`
    const tally = addTally(tallies.get(name)?.tally ?? noTally(), tallyOf(facts))
    tallies.set(name, { department, year, tally })
    waiting = sumOfInboxes([waiting, inboxChange([{ after: facts }])])
  }
  const count = (record: CityRecord) => {
    if (record.kind === 'department') departments.set(record.department.code, record.department)
    if (record.kind === 'feed') feeds.push(record.feed)
    if (record.kind === 'task') countTask(record.facts)
    if (record.kind === 'directive') register = withRegistered(register, record.directive)
  }
  const tallyItems = (): Item[] =>
    [...tallies.values()].map(({ department, year, tally }) => {
      const { validFrom, validTo } = departments.get(department) ?? {}
      return { ...tallyKey(department, year), ...tally, validFrom, validTo }
    })
  return {
    of: (group: readonly CityRecord[]): Item[] => {
      group.forEach(count)
      return itemsOfGroup(group)
    },
    /** To be asked when all groups were told. */
    rest: (): Item[] => [
      ...registerNumberItems(register),
      ...feedCountItems(feeds),
      ...tallyItems(),
      ...inboxCountItems(waiting),
    ],
  }
}
