import { directiveEntryOfItem } from '../../directives/directive/directive-changes-store.ts'
import { directiveOfItem } from '../../directives/directive/directives-store.ts'
import { registerNumberOfItem } from '../../directives/directive/register-numbers-store.ts'
import { waitingOfItem } from '../../directives/directive/waiting-tasks-store.ts'
import { keptSchemes } from '../../figures/decree-335/scheme-store.ts'
import { letterCommandOfItem, letterOfItem } from '../../figures/letters/letters-store.ts'
import { outgoingOfItem } from '../../figures/letters/outgoing/outgoing-papers-store.ts'
import { nightlyFileOfItem } from '../../figures/national/nightly-files-store.ts'
import { keptFoldOfItem } from '../../figures/period/fold/kept-folds-store.ts'
import { keptFormulaSets, keptRuleSets } from '../../figures/rules/rules-store.ts'
import { snapshotOfItem } from '../../figures/today/snapshots-store.ts'
import { fileOfItem } from '../../files/files-store.ts'
import { noticeOfItem } from '../../notices/ledger/notices-store.ts'
import { keptCalendar } from '../../organisation/calendar/calendar-store.ts'
import { departmentOfItem } from '../../organisation/departments/departments-store.ts'
import { tallyOfItem } from '../../organisation/departments/tallies-store.ts'
import { machineTokenOfItem } from '../../organisation/machines/machine-tokens-store.ts'
import { machineEntryOfItem, machineOfItem } from '../../organisation/machines/machines-store.ts'
import { subjectOfItem } from '../../organisation/people/accounts/subjects-store.ts'
import {
  delegationsOfItem,
  enteredDelegationsOfItem,
} from '../../organisation/people/delegations/delegations-store.ts'
import { administratorsOfItem } from '../../organisation/people/register/administrators-store.ts'
import { mailAddressOfItem } from '../../organisation/people/register/mail-addresses-store.ts'
import { userEntryOfItem } from '../../organisation/people/register/user-changes-store.ts'
import { userOfItem } from '../../organisation/people/users-store.ts'
import { keptSettings } from '../../organisation/settings/settings-store.ts'
import { decisionOfItem } from '../../oversight/decisions/decisions-store.ts'
import { morningOfItem } from '../../oversight/digests/mornings-store.ts'
import { storedExplanationOfItem } from '../../oversight/explanations/explanations-store.ts'
import { readMarksOfItem } from '../../oversight/notifications/read-marks-store.ts'
import { searchItemOfItem } from '../../oversight/search/index/index-store.ts'
import { boardOfItem } from '../../oversight/todo/morning-board-store.ts'
import { deliveringOfItem, deliveryOfItem } from '../../oversight/webhooks/deliveries-store.ts'
import { requestCountOfItem } from '../../platform/limits/request-counts-store.ts'
import { runOfItem } from '../../platform/runs/runs-store.ts'
import type { DatedValue } from '../../platform/table/dated-data.ts'
import { type ItemKind, kindOfKey, partitionName } from '../../platform/table/item-kinds.ts'
import type { Reader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { isDirectiveHistory, isMachineHistory, isUserHistory } from '../../platform/table/keys.ts'
import { UnreadableItem } from '../../shared/problems/unreadable.ts'
import { coordinationOfItem } from '../../tasks/coordination/coordinations-store.ts'
import { inboxCountsOfItem } from '../../tasks/task/inbox/inbox-counts-store.ts'
import { eventOfItem, taskOfItem } from '../../tasks/task/task-items.ts'
import { urgingsOfItem } from '../../tasks/urging/urgings-store.ts'
import { viewsOfItem } from '../../tasks/views/views-store.ts'
import { feedCountOfItem, feedOfItem } from '../feeds/feeds-store.ts'
import { shapeOfItem } from '../imports/columns/import-shapes.ts'
import { keptTemplates, templateFileOfItem } from '../papers/templates/templates-store.ts'
import { chunkOfItem } from '../work/job-files-store.ts'
import { jobOfItem } from '../work/jobs-store.ts'

/** Every kind of item that the table holds, with the reader that is declared for it. */

const ofKind = {
  task: taskOfItem,
  directive: directiveOfItem,
  registerNumber: registerNumberOfItem,
  tally: tallyOfItem,
  inboxCount: inboxCountsOfItem,
  snapshot: snapshotOfItem,
  nightlyFile: nightlyFileOfItem,
  keptFold: keptFoldOfItem,
  notice: noticeOfItem,
  decision: decisionOfItem,
  readMarks: readMarksOfItem,
  delegations: delegationsOfItem,
  explanation: storedExplanationOfItem,
  coordination: coordinationOfItem,
  letter: letterOfItem,
  letterCommand: letterCommandOfItem,
  outgoingPaper: outgoingOfItem,
  urgings: urgingsOfItem,
  department: departmentOfItem,
  user: userOfItem,
  mailAddress: mailAddressOfItem,
  subject: subjectOfItem,
  administrators: administratorsOfItem,
  waiting: waitingOfItem,
  morning: morningOfItem,
  board: boardOfItem,
  run: runOfItem,
  job: jobOfItem,
  jobFile: chunkOfItem,
  feed: feedOfItem,
  feedCount: feedCountOfItem,
  listViews: viewsOfItem,
  importShape: shapeOfItem,
  paperTemplate: templateFileOfItem,
  file: fileOfItem,
  searchIndex: searchItemOfItem,
  requestCount: requestCountOfItem,
  machine: machineOfItem,
  machineToken: machineTokenOfItem,
  delivery: deliveryOfItem,
  delivering: deliveringOfItem,
} as const satisfies Record<Exclude<ItemKind, 'history' | 'dated'>, Reader>

/** By their names, but for what people delegate, whose names are as many as the people. */
const ofDatedName = new Map<string, Reader<DatedValue<unknown>>>(
  [keptSettings, keptCalendar, keptFormulaSets, keptRuleSets, keptSchemes, keptTemplates].map(
    ({ name, reads }) => [name, reads],
  ),
)

export const readerOfDated = (name: string): Reader<DatedValue<unknown>> => {
  const reads = name.startsWith('delegations#') ? enteredDelegationsOfItem : ofDatedName.get(name)
  if (!reads) throw new Error(`no data is kept under the name ${name}`)
  return reads
}

export const everyReader: readonly Reader[] = [
  ...Object.values(ofKind),
  eventOfItem,
  directiveEntryOfItem,
  userEntryOfItem,
  machineEntryOfItem,
  ...ofDatedName.values(),
  enteredDelegationsOfItem,
]

/** @throws Error for an item that the table's layout does not know */
export const kindOf = ({ pk }: Item): ItemKind => {
  const kind = kindOfKey(String(pk))
  if (!kind) throw new Error('an item of no known kind')
  return kind
}

const readerOfHistory = (pk: string): Reader => {
  if (isUserHistory(pk)) return userEntryOfItem
  if (isMachineHistory(pk)) return machineEntryOfItem
  return isDirectiveHistory(pk) ? directiveEntryOfItem : eventOfItem
}

/** The reader of whatever item. @throws UnreadableItem for one that the table's layout does not know */
export const readerOf = (item: Item): Reader => {
  const pk = String(item.pk)
  try {
    const kind = kindOf(item)
    if (kind === 'history') return readerOfHistory(pk)
    return kind === 'dated' ? readerOfDated(partitionName(pk)) : ofKind[kind]
  } catch (error) {
    throw new UnreadableItem(item, error)
  }
}
