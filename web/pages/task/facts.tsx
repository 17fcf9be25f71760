import { useRegister } from '../../api/register.tsx'
import { StatusTag, Tag } from '../../parts/layout/tag.tsx'
import { type Row, SummaryList } from '../../parts/lists/summary-list.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { TaskDue } from '../tasks/due.tsx'
import type { GivenTask } from './ending/given-task.tsx'
import { TaskLinks } from './history/entries.tsx'
import type { Words } from './history/lines.ts'
import { taskPageTexts } from './task-texts.ts'

export const UrgencyTag = ({ task: { urgency } }: Pick<GivenTask, 'task'>) => {
  const names = useTexts(nameTexts)
  return urgency ? <Tag colour="red">{names.urgency[urgency]}</Tag> : null
}

/** Status, star and urgency, in words on a ground. */
export const Marks = ({ task }: Pick<GivenTask, 'task'>) => {
  const names = useTexts(nameTexts)
  const { status, awaiting, starred } = task
  return (
    <p class="marks">
      <StatusTag status={status} awaiting={awaiting} />
      <UrgencyTag task={task} />
      {starred && (
        <Tag colour="yellow">
          <span aria-hidden="true">★ </span>
          {names.starred}
        </Tag>
      )}
    </p>
  )
}

interface Registration {
  readonly content?: string | undefined
  readonly deadlineAsWorded?: string | undefined
  readonly assigneeAsWorded?: string | undefined
}

/** What stands in the directive, as the first entry of the history has it. */
export const registrationOf = ({ events }: GivenTask['history']) => {
  const first = events.map(({ details }) => details).find((details) => details.type === 'registered')
  const task: Registration = first?.task ?? {}
  return { ...task, from: first?.from }
}

const successorsOf = ({ events }: GivenTask['history']): readonly string[] =>
  events.flatMap(({ details }) => {
    if (details.type === 'reassigned' || details.type === 'split') return details.successors
    return details.type === 'merged' ? [details.into] : []
  })

const useRows = ({ task, history }: GivenTask, { personName }: Words): readonly (Row | false)[] => {
  const t = useTexts(taskPageTexts)
  const { day, number, wholePercent, directive } = useFormats()
  const { departmentName } = useRegister()
  const { originalDueOn, extensions, holder, updatedOn, acknowledgedOn } = task
  const { content, deadlineAsWorded, assigneeAsWorded, from } = registrationOf(history)
  const successors = successorsOf(history)
  const row = (name: string, value: Row['value'] | undefined): Row | false =>
    value !== undefined && { name, value }
  const due = <TaskDue task={task} />
  const done = task.percent === undefined ? undefined : wholePercent(task.percent)
  return [
    row(t.department, departmentName(task.department)),
    row(t.holder, holder && personName(holder)),
    row(
      t.directive,
      <a href={`/directives/${encodeURIComponent(task.directive)}`}>{directive(task.directive)}</a>,
    ),
    row(t.content, content && <div class="as-written">{content}</div>),
    row(t.assigneeAsWorded, assigneeAsWorded),
    row(t.assignedOn, day(task.assignedOn)),
    row(t.deadlineAsWorded, deadlineAsWorded && `“${deadlineAsWorded}”`),
    row(
      t.dueOn,
      extensions ? (
        <>
          {due}
          <span class="note">{t.extensions(number(extensions))}</span>
        </>
      ) : (
        due
      ),
    ),
    row(t.originalDueOn, originalDueOn && day(originalDueOn)),
    row(
      t.acknowledgedOn,
      acknowledgedOn ? day(acknowledgedOn) : task.lifecycle === 'open' ? t.notAcknowledged : undefined,
    ),
    done ? row(t.percent, t.percentOn(done, day(updatedOn))) : row(t.updatedOn, updatedOn && day(updatedOn)),
    row(t.urgings, task.urgings ? t.timesUrged(number(task.urgings)) : undefined),
    row(t.from, from && <TaskLinks ids={[from]} />),
    row(t.successors, successors.length > 0 ? <TaskLinks ids={successors} /> : undefined),
    row(t.id, task.id),
  ]
}

/** What the task is: who has it, by which directive, until when, originally and now. */
export const Facts = ({ given, words }: { readonly given: GivenTask; readonly words: Words }) => (
  <SummaryList rows={useRows(given, words).filter((row) => row !== false)} />
)
