import type { ExtensionDecision } from '../../../../functions/directives/requests/commands.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { correct as correctTask, star } from '../../../../functions/tasks/assignment/holding.ts'
import { reassign, withdraw } from '../../../../functions/tasks/ending/lifecycle.ts'
import {
  correctExtension,
  decideExtension,
  prepareExtension,
} from '../../../../functions/tasks/extension/extension.ts'
import { register } from '../../../../functions/tasks/registration/registration.ts'
import { judge, report, updateProgress } from '../../../../functions/tasks/report/reporting.ts'
import { type Change, type Entry, missEntry, missOf } from '../../../../functions/tasks/task/change.ts'
import { type Status, statusOn } from '../../../../functions/tasks/task/lateness.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { urge } from '../../../../functions/tasks/urging/urging.ts'

/** A day of July 2021, the month in which the stories play; the 32nd is 1 August. */
export const july = (day: number): LocalDate => addDays('2021-07-01', day - 1)

type Action = (task: TaskFacts, today: LocalDate) => Change

export const finish: Action = (task, today) =>
  report(task, { outcome: 'finished', result: 'Đã ban hành quyết định' }, today)

export const askFor =
  (proposedDueOn: LocalDate): Action =>
  (task, today) =>
    report(
      task,
      {
        outcome: 'unfinished',
        reason: 'other-bodies',
        cause: 'Chưa có ý kiến của Sở Tư pháp',
        plan: 'Họp ngày 15',
        proposedDueOn,
      },
      today,
    )

export const accept: Action = (task, today) => judge(task, { decision: 'accept' }, today)
export const giveBack: Action = (task, today) =>
  judge(task, { decision: 'return', reason: 'Thiếu phụ lục' }, today)

export const approve =
  (dueOn: LocalDate): Action =>
  (task, today) =>
    decideExtension(
      task,
      { decision: 'approve', dueOn, objectiveCause: false, beyondLimits: 'Việc trọng điểm' },
      today,
    )

/** One extension of at most 8 days. */
export const approveWithin =
  (dueOn: LocalDate): Action =>
  (task, today) =>
    decideExtension(task, { decision: 'approve', dueOn, objectiveCause: false }, today, {
      maxExtensions: 1,
      maxExtensionDays: 8,
      extensionsCountFrom: 'decision',
      mayExceed: true,
    })

/** The same where a decision counts once its paper is signed. */
export const decideForSignature =
  (extension: ExtensionDecision): Action =>
  (task, today) =>
    decideExtension(task, extension, today, {
      maxExtensions: 2,
      maxExtensionDays: 60,
      extensionsCountFrom: 'signature',
      mayExceed: true,
    })

export const prepare =
  (dueOn: LocalDate): Action =>
  (task, today) =>
    prepareExtension(task, { recommendation: 'approve', dueOn }, today)

export const correct =
  (dueOn: LocalDate): Action =>
  (task, today) =>
    correctExtension(task, { dueOn, objectiveCause: false, reason: 'Ghi nhầm ngày' }, today)

/** The same where a correction counts once its paper is signed. */
export const correctForSignature =
  (dueOn: LocalDate): Action =>
  (task, today) =>
    correctExtension(task, { dueOn, objectiveCause: true, reason: 'Ghi nhầm ngày' }, today, {
      extensionsCountFrom: 'signature',
    })

export const refuse: Action = (task, today) =>
  decideExtension(task, { decision: 'refuse', reason: 'Không có lý do khách quan' }, today)

export const update: Action = (task, today) =>
  updateProgress(task, { text: 'Đang lấy ý kiến', percent: 40 }, today)

export const starred =
  (isStarred: boolean): Action =>
  (task, today) =>
    star(task, { starred: isStarred }, today)

/** The Office puts the due date right. */
export const amend =
  (dueOn: LocalDate): Action =>
  (task, today) =>
    correctTask(task, { dueOn, reason: 'Ghi nhầm ngày' }, today)

export const hurry: Action = (task, today) => urge(task, { words: 'Báo cáo ngay' }, today)

export const takeBack: Action = (task, today) => withdraw(task, { reason: 'Không còn cần thiết' }, today)

export const giveAway: Action = (task, today) =>
  reassign(
    task,
    { reason: 'Thuộc chức năng Sở Tài chính' },
    { id: 'STC-2021-k3f9x2m8q1ac', department: 'STC', title: 'Báo cáo tiến độ' },
    today,
  ).ended

/** What the nightly scan does with one task of the index. */
export const scan: Action = (task, today) => {
  const miss = task.lifecycle === 'open' ? missOf(task, today) : undefined
  if (!miss) return { before: task, after: task, entries: [] }
  const reportsOwed = task.reportsOwed + (miss.reportGiven ? 0 : 1)
  const after = { ...task, version: task.version + 1, missedFor: miss.forDueOn, reportsOwed }
  return { before: task, after, entries: [missEntry(miss)] }
}

export interface Beginning {
  readonly assignedOn?: LocalDate
  readonly registeredOn?: LocalDate
  readonly dueOn?: LocalDate
}

export interface Story {
  readonly task: TaskFacts
  readonly entries: readonly Entry[]
  /** The facts that each action left, as the history carries them. */
  readonly left: readonly { readonly on: LocalDate; readonly after: TaskFacts }[]
  /** The status at the end of each of these days, as asked when the story has been told. */
  readonly statuses: (...days: number[]) => (Status | undefined)[]
  /** The misses recorded: for which due date, since when, and whether there was a report. */
  readonly misses: readonly { forDueOn: string; on: string; reportGiven: boolean }[]
}

const storyOf = (task: TaskFacts, entries: readonly Entry[], left: Story['left']): Story => ({
  task,
  entries,
  left,
  statuses: (...days) => days.map((day) => statusOn(task, july(day))),
  misses: entries.flatMap(({ on, details }) =>
    details.type === 'deadline-missed'
      ? [{ forDueOn: details.forDueOn, on, reportGiven: details.reportGiven }]
      : [],
  ),
})

/** A task given on 1 July unless said otherwise, and what was then done with it on which day of July. */
export const story = (beginning: Beginning, ...actions: [day: number, action: Action][]): Story => {
  const { assignedOn = july(1), registeredOn = assignedOn, ...due } = beginning
  const given = { department: 'SXD', title: 'Báo cáo tiến độ', starred: false, assignedOn, ...due }
  const first = register('SXD-2021-k3f9x2m8q1ab', given, registeredOn)
  return actions.reduce(
    (told, [day, action]) => {
      const { after, entries } = action(told.task, july(day))
      return storyOf(after, [...told.entries, ...entries], [...told.left, { on: july(day), after }])
    },
    storyOf(first.after, first.entries, [{ on: registeredOn, after: first.after }]),
  )
}

const refusedBy = (action: () => unknown): { readonly code?: unknown; readonly facts?: unknown } => {
  try {
    action()
  } catch (error) {
    return error as object
  }
  throw new Error('nothing was refused')
}

/** The code of the refusal, or a failure of the test when nothing was refused. */
export const refusalOf = (action: () => unknown): unknown => {
  const error = refusedBy(action)
  return error.code ?? error
}

/** What the refusal says beside its code. */
export const toldWith = (action: () => unknown): unknown => {
  const error = refusedBy(action)
  return error.facts ?? error
}
