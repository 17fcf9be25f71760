import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Answer, Input } from '../../api/types.ts'
import { useLocation } from '../../app/router/location.tsx'
import { Button } from '../../parts/forms/button.tsx'
import type { Values } from '../../parts/forms/drafts.ts'
import { type Form, type FormState, useForm } from '../../parts/forms/use-form.ts'
import { Page } from '../../parts/layout/page.tsx'
import { StatusTag } from '../../parts/layout/tag.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import { useCall } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { type GivenTask, useWords, WithTask } from '../task/ending/given-task.tsx'
import { WhoseTurn } from '../task/now.tsx'
import { TaskDue } from '../tasks/due.tsx'
import { TaskTitle } from '../tasks/task-title.tsx'
import { taskTexts } from '../tasks/tasks-texts.ts'
import { departmentTexts } from './department-texts.ts'
import type { Mistake } from './report/typed.ts'

/** What people of a department do with a task: each has a page of its own, with the task above the form. */
export type Command =
  | 'reportTask'
  | 'updateProgress'
  | 'acknowledgeTask'
  | 'returnTaskAsNotOurs'
  | 'assignToStaff'
  | 'answerCoordination'

export const Brief = ({ given }: { readonly given: GivenTask }) => {
  const { task, history } = given
  const t = useTexts(taskTexts)
  const words = useWords(history)
  const { status, awaiting } = task
  return (
    <div class="govuk-inset-text measure">
      <TaskTitle task={task} />
      <p class="brief">
        <span>{t.dueOn}:</span>
        <TaskDue task={task} />
        <StatusTag status={status} awaiting={awaiting} />
      </p>
      {(awaiting || task.lifecycle !== 'open') && <WhoseTurn given={given} words={words} />}
    </div>
  )
}

const NotNow = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(departmentTexts)
  return (
    <Page title={t.notNow} way={<BackLink otherwise={`/tasks/${given.task.id}`} />}>
      <p>{t.notNowHint}</p>
      <Brief given={given} />
      <a href={`/tasks/${given.task.id}`}>{t.toTask}</a>
    </Page>
  )
}

interface OnTaskProps {
  readonly id: string
  readonly command: Command
  readonly children: (given: GivenTask) => ComponentChildren
}

/** The form of a command where the task allows it. A form that was begun stays, whatever the task has become meanwhile. */
export const OnTask = ({ id, command, children }: OnTaskProps) => {
  const isBegun = useRef(false)
  return (
    <WithTask id={id}>
      {(given) => {
        isBegun.current ||= given.task.actions.includes(command)
        return isBegun.current ? children(given) : <NotNow given={given} />
      }}
    </WithTask>
  )
}

type BodyOf<O extends Command> = Input<O> extends { readonly body: infer B } ? B : never

interface CommandOptions<O extends Command, V extends Values> {
  readonly initial: V
  readonly wrongIn: (values: V) => { readonly [Name in keyof V]?: Mistake | undefined }
  /** What the fields are called where one of them is wrong. */
  readonly labels: { readonly [Name in keyof V]: string }
  readonly bodyOf: (values: V) => BodyOf<O>
  readonly onSent: (sent: Answer<O>['body']) => void
  readonly fieldOfCode?: Readonly<Record<string, keyof V & string>>
}

/** What a field is called, without what its label says besides: “Tỷ lệ hoàn thành, % (không bắt buộc)”. */
const nameOf = (label: string): string => label.replace(/(, | \().*/, '')

/** What is wrong, with the name of the field in it. */
export const useMistakes = <V extends Values>(labels: { readonly [Name in keyof V]: string }) => {
  const t = useTexts(departmentTexts)
  return (wrong: { readonly [Name in keyof V]?: Mistake | undefined }) =>
    Object.fromEntries(
      Object.entries(wrong).map(([name, mistake]) => [
        name,
        mistake && t.wrong[mistake as Mistake](nameOf(labels[name] ?? '')),
      ]),
    ) as { readonly [Name in keyof V]?: string | undefined }
}

/** A form that does something with a task, on the version that was read. */
export const useCommand = <O extends Command, V extends Values>(
  command: O,
  { task, etag, reload }: GivenTask,
  { initial, wrongIn, labels, bodyOf, onSent, fieldOfCode = {} }: CommandOptions<O, V>,
): Form<V> => {
  const call = useCall()
  const said = useMistakes<V>(labels)
  return useForm<V, Answer<O>>({
    name: `${command}:${task.id}`,
    initial,
    check: (values) => said(wrongIn(values)),
    send: (values, key) => {
      const input = { path: { id: task.id }, body: bodyOf(values), ifMatch: etag, key }
      return call(command, input as unknown as Input<O>)
    },
    onSent: ({ body }) => onSent(body),
    fieldOfCode,
    reload,
  })
}

/** To the task, which says what was done. */
export const useDone = ({ task }: GivenTask) => {
  const { open } = useLocation()
  return (notice: string) => open(`/tasks/${task.id}`, { notice, replace: true })
}

interface CommandPageProps {
  readonly given: GivenTask
  readonly title: string
  readonly form: FormState
  readonly button: string
  readonly children: ComponentChildren
}

export const CommandPage = ({ given, title, form, button, children }: CommandPageProps) => (
  <Page title={title} way={<BackLink otherwise={`/tasks/${given.task.id}`} />} form={form}>
    <Brief given={given} />
    <form onSubmit={form.submit} noValidate>
      {children}
      <Button isBusy={form.isSending}>{button}</Button>
    </form>
  </Page>
)
