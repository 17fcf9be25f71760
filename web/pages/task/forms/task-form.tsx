import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import type { Operation } from '../../../api/types.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import type { Value, Values } from '../../../parts/forms/drafts.ts'
import type { FieldsOfCodes } from '../../../parts/forms/errors.ts'
import { type Form, type FormState, useForm } from '../../../parts/forms/use-form.ts'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { TaskDue } from '../../tasks/due.tsx'
import { type GivenTask, useWords, WithTask } from '../ending/given-task.tsx'
import { Marks } from '../facts.tsx'
import { Standing } from '../history/entries.tsx'
import { standingOf } from '../state.ts'
import { taskFormTexts } from './task-forms-texts.ts'

interface Sent {
  readonly path: { readonly id: string }
  readonly ifMatch: string
  readonly key: string
}

interface Options<V extends Values> {
  readonly operation: Operation
  readonly initial: V
  readonly check: (values: V) => { readonly [Name in keyof V]?: string | undefined }
  readonly send: (values: V, sent: Sent) => Promise<unknown>
  readonly fieldOfCode?: FieldsOfCodes<keyof V & string> | ((values: V) => FieldsOfCodes)
  /** What the task's page says once it was sent. */
  readonly done: (values: V) => string
}

/** A form about a task: sends the version it was filled in on, and goes back to the task. */
export const useTaskForm = <V extends Values>(
  { task: { id }, etag, reload }: GivenTask,
  { operation, send, done, ...options }: Options<V>,
): Form<V> => {
  const { open } = useLocation()
  return useForm({
    ...options,
    name: `${operation}:${id}`,
    send: async (values, key) => {
      await send(values, { path: { id }, ifMatch: etag, key })
      return values
    },
    onSent: (values) => open(`/tasks/${id}`, { notice: done(values) }),
    reload,
  })
}

/** What checks say; undefined where nothing is wrong. */
export const needed = (value: Value, message: string): string | undefined =>
  (typeof value === 'string' ? value.trim() : value.length > 0) ? undefined : message

/** A page with a form about a task: once it was shown it stays, whatever becomes of the task, with what was typed. */
export const taskFormPage =
  (Shown: (props: { readonly given: GivenTask }) => ComponentChildren) =>
  ({ id }: { readonly id: string }) => <WithTask id={id}>{(given) => <Shown given={given} />}</WithTask>

interface Props {
  readonly form: FormState
  readonly given: GivenTask
  readonly operation: Operation
  readonly title: string
  readonly lead?: string
  readonly submit: string
  readonly isGrave?: boolean
  /** Shows what was reported and recommended so far. */
  readonly withReport?: boolean
  readonly children: ComponentChildren
}

const Brief = ({ given: { task } }: Pick<Props, 'given'>) => {
  const { departmentName } = useRegister()
  return (
    <div class="now">
      <Marks task={task} />
      <p>
        {departmentName(task.department)} · <TaskDue task={task} />
      </p>
    </div>
  )
}

export const TaskForm = (props: Props) => {
  const { form, given, operation, title, lead, submit, isGrave = false, withReport = false, children } = props
  const t = useTexts(taskFormTexts)
  const words = useWords(given.history)
  const { task, history } = given
  const isPossible = task.actions.includes(operation)
  const wasPossible = useRef(false)
  wasPossible.current ||= isPossible
  const address = `/tasks/${task.id}`
  return (
    <Page title={title} caption={task.title} form={form} way={<BackLink href={address} label={t.back} />}>
      <Brief given={given} />
      {withReport && <Standing entries={standingOf(task, history.events)} words={words} />}
      {!isPossible && <div class="failed">{t.notNow}</div>}
      {wasPossible.current && (
        <form onSubmit={form.submit} noValidate>
          {lead && <p class="measure">{lead}</p>}
          {children}
          <div class="govuk-button-group">
            <Button look={isGrave ? 'warning' : 'main'} isBusy={form.isSending}>
              {submit}
            </Button>
            <a class="govuk-link" href={address}>
              {t.cancel}
            </a>
          </div>
        </form>
      )}
    </Page>
  )
}
