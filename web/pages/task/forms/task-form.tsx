import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Operation } from '../../../api/types.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import type { Values } from '../../../parts/forms/drafts.ts'
import type { FieldsOfCodes } from '../../../parts/forms/errors.ts'
import { type Form, type FormState, useForm } from '../../../parts/forms/use-form.ts'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { type GivenTask, useWords, WithTask } from '../ending/given-task.tsx'
import { Standing } from '../history/entries.tsx'
import { standingOf } from '../state.ts'
import { Brief } from './brief.tsx'
import { doneInRow, hasNext, nextOf } from './next-task.ts'
import { taskFormTexts } from './task-forms-texts.ts'

interface Sent {
  readonly path: { readonly id: string }
  readonly ifMatch: string
  readonly key: string
}

/** What follows once it was sent: the task says that it was done, or something else opens. */
type Next<V extends Values, Answer> =
  | { readonly done: (values: V) => string }
  | { readonly onSent: (answer: Answer) => void }

type Options<V extends Values, Answer> = Next<V, Answer> & {
  readonly operation: Operation
  readonly initial: V
  readonly check: (values: V) => { readonly [Name in keyof V]?: string | undefined }
  readonly send: (values: V, sent: Sent) => Promise<Answer>
  readonly fieldOfCode?: FieldsOfCodes<keyof V & string> | ((values: V) => FieldsOfCodes)
}

/** What a form of one decision can do besides sending. */
interface TaskFormState {
  /** Sends it and opens the next task that waits for the same; there where one decision follows the other. */
  readonly submitAndGoOn: (() => void) | undefined
}

/** Where the form leads once it was sent, and what is said there besides. */
interface Following {
  readonly address: string
  readonly words?: string
}

/** A form about a task: sends the version it was filled in on. Once it was sent, no way leads back to it. */
export const useTaskForm = <V extends Values, Answer = unknown>(
  { task, etag, reload }: GivenTask,
  { operation, send, ...options }: Options<V, Answer>,
): Form<V> & TaskFormState => {
  const { id } = task
  const { open, query } = useLocation()
  const call = useCall()
  const t = useTexts(taskFormTexts)
  const goesOn = useRef(false)
  const findNext = async (): Promise<Following> => {
    if (!goesOn.current) return { address: `/tasks/${id}` }
    const next = nextOf(call, operation, id, doneInRow(query))
    return next.then(
      (address) => (address ? { address } : { address: '/', words: t.noneLeft }),
      () => ({ address: '/' }),
    )
  }
  const form = useForm({
    ...options,
    name: `${operation}:${id}`,
    send: async (values, key) => {
      const following = await findNext()
      const answer = await send(values, { path: { id }, ifMatch: etag, key })
      return { values, answer, following }
    },
    onSent: ({ values, answer, following: { address, words } }) => {
      if ('onSent' in options) return options.onSent(answer)
      const notice = [options.done(values), words].filter(Boolean).join(' ')
      open(address, { notice, replace: true })
    },
    reload,
  })
  const submit = (isNext: boolean) => (event?: Event) => {
    goesOn.current = isNext
    form.submit(event)
  }
  return {
    ...form,
    submit: submit(false),
    submitAndGoOn: hasNext(operation, task) ? submit(true) : undefined,
  }
}

/** A page with a form about a task: once it was shown it stays, whatever becomes of the task, with what was typed. */
export const taskFormPage =
  (Shown: (props: { readonly given: GivenTask }) => ComponentChildren) =>
  ({ id }: { readonly id: string }) => <WithTask id={id}>{(given) => <Shown given={given} />}</WithTask>

interface Props {
  readonly form: FormState & Partial<TaskFormState>
  readonly given: GivenTask
  readonly operation: Operation
  readonly title: string
  readonly lead?: string
  readonly submit: string
  readonly isGrave?: boolean
  /** Shows what was reported and recommended so far. */
  readonly withReport?: boolean
  /** Of a form of several questions: what the questions belong to, which one this is, and the way on. */
  readonly caption?: string
  readonly step?: string
  readonly onSubmit?: (event: Event) => void
  readonly children: ComponentChildren
}

/** What was asked for is not possible, and was not when it was opened: the task, and the way to it. */
const NotNow = ({ given, title }: Pick<Props, 'given' | 'title'>) => {
  const t = useTexts(taskFormTexts)
  const address = `/tasks/${given.task.id}`
  return (
    <Page title={title} way={<BackLink otherwise={address} />}>
      <Brief given={given} />
      <div class="failed">{t.notNow}</div>
      <a href={address}>{t.toTask}</a>
    </Page>
  )
}

const Fields = ({
  form,
  given,
  lead,
  submit,
  isGrave = false,
  onSubmit = form.submit,
  children,
}: Omit<Props, 'operation'>) => {
  const t = useTexts(taskFormTexts)
  return (
    <form onSubmit={onSubmit} noValidate>
      {lead && <p class="measure">{lead}</p>}
      {children}
      <div class="govuk-button-group">
        <Button look={isGrave ? 'warning' : 'main'} isBusy={form.isSending}>
          {submit}
        </Button>
        {form.submitAndGoOn && (
          <Button look="secondary" onClick={form.submitAndGoOn} isBusy={form.isSending}>
            {t.saveAndGoOn}
          </Button>
        )}
        <a class="govuk-link" href={`/tasks/${given.task.id}`}>
          {t.cancel}
        </a>
      </div>
    </form>
  )
}

/** The form where the task allows it, below what the task is. One that was begun stays and says that it came too late. */
export const TaskForm = ({ operation, withReport = false, caption, step, ...props }: Props) => {
  const { form, given, title } = props
  const t = useTexts(taskFormTexts)
  const words = useWords(given.history)
  const { task, history } = given
  const isPossible = task.actions.includes(operation)
  const wasPossible = useRef(false)
  wasPossible.current ||= isPossible
  if (!wasPossible.current) return <NotNow given={given} title={caption ?? title} />
  return (
    <Page {...{ title, caption, step, form }} way={<BackLink otherwise={`/tasks/${task.id}`} />}>
      <Brief given={given} />
      {withReport && <Standing entries={standingOf(task, history.events)} words={words} />}
      {!isPossible && <div class="failed">{t.notNow}</div>}
      <Fields {...props} />
    </Page>
  )
}
