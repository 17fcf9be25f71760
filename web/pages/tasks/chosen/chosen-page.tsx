import { useEffect, useState } from 'preact/hooks'
import { NotReached } from '../../../api/problem.ts'
import type { ListedTask } from '../../../api/types.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Failed } from '../../../parts/layout/answered.tsx'
import { Empty, Loading } from '../../../parts/layout/loading.tsx'
import { NotFound } from '../../../parts/layout/not-found.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { chosenTasks, forgetChosen } from '../../../session/chosen-tasks.ts'
import { useMe } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { taskFormTexts } from '../../task/forms/task-forms-texts.ts'
import { TaskTable } from '../task-table.tsx'
import { type ActValues, acts, isVerb, type Verb } from './acts.ts'
import { ChosenRun } from './chosen-run.tsx'
import { chosenTexts } from './chosen-texts.ts'
import { loadFields } from './load-fields.ts'
import { useRun } from './use-run.ts'

const listAddress = '/tasks'

type Loaded = Awaited<ReturnType<typeof loadFields>>

interface Props extends Loaded {
  readonly verb: Verb
  readonly begin: (values: ActValues, tasks: readonly ListedTask[]) => void
}

/** What is filled in for all of them, above the tasks it is for. */
const ActPage = ({ verb, begin, Fields, useCheck }: Props) => {
  const t = useTexts(chosenTexts)
  const { cancel } = useTexts(taskFormTexts)
  const { number } = useFormats()
  const [all] = useState(() => chosenTasks(sessionStorage))
  const tasks = all.filter(acts[verb].fits)
  const leftOut = all.length - tasks.length
  const form = useForm({
    name: `chosen:${verb}`,
    initial: acts[verb].initial as ActValues,
    check: useCheck(verb, tasks),
    send: async (values) => values,
    onSent: (values) => {
      forgetChosen(sessionStorage)
      begin(values, tasks)
    },
  })
  const title = t.title(t.verbs[verb], number(tasks.length))
  const way = <BackLink otherwise={listAddress} />
  if (tasks.length === 0)
    return (
      <Page title={title} way={way}>
        <Empty>
          <p>{t.none}</p>
          <a href={listAddress}>{t.toTasks}</a>
        </Empty>
      </Page>
    )
  return (
    <Page title={title} way={way} form={form}>
      <form onSubmit={form.submit} noValidate>
        <p class="measure">{t.lead}</p>
        {leftOut > 0 && <p>{t.leftOut(number(leftOut))}</p>}
        <Fields form={form} tasks={tasks} />
        <div class="govuk-button-group">
          <Button isBusy={form.isSending}>{t.send(number(tasks.length))}</Button>
          <a class="govuk-link" href={listAddress}>
            {cancel}
          </a>
        </div>
      </form>
      <TaskTable tasks={tasks} caption={t.tasks} />
    </Page>
  )
}

/** The fields of an act, loaded when it is opened. */
const useFields = (verb: string): { readonly loaded?: Loaded; readonly failure?: unknown } => {
  const [found, setFound] = useState<{ readonly loaded?: Loaded; readonly failure?: unknown }>({})
  useEffect(() => {
    if (isVerb(verb))
      loadFields(verb).then(
        (loaded) => setFound({ loaded }),
        (failure) => setFound({ failure: new NotReached(String(failure)) }),
      )
  }, [verb])
  return found
}

/** The same act on all chosen tasks: what is filled in once, then what becomes of each. */
export const ChosenPage = ({ verb }: { readonly verb: string }) => {
  const { may } = useMe()
  const doing = useRun()
  const { loaded, failure } = useFields(verb)
  const { run } = doing
  if (run) return <ChosenRun doing={doing} run={run} />
  if (!isVerb(verb) || !may.includes(acts[verb].action)) return <NotFound />
  if (failure !== undefined) return <Failed failure={failure} />
  if (!loaded) return <Loading />
  return <ActPage {...loaded} verb={verb} begin={(values, tasks) => void doing.begin(verb, values, tasks)} />
}
