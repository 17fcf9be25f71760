import { useState } from 'preact/hooks'
import { newKey } from '../../../api/client.ts'
import { Problem } from '../../../api/problem.ts'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { NotificationBanner } from '../../../parts/layout/banner.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Pagination } from '../../../parts/lists/pagination.tsx'
import { Table } from '../../../parts/lists/table.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { directiveTexts } from '../directives-texts.ts'

type Proposed = Body<'listDueDates'>['tasks'][number]

/** Sets a task's due date as its words say, now that the day of signing is known; one click for each. */
const useSetting = (reload: () => Promise<boolean>) => {
  const call = useCall()
  const t = useTexts(directiveTexts)
  const { language } = useLanguage()
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const set = async ({ id, dueOn }: Proposed) => {
    setBusy(id)
    setFailure(undefined)
    try {
      const { etag = '' } = await call('getTask', { path: { id } })
      const body = { dueOn, reason: t.dueByIssue }
      await call('correctTask', { path: { id }, body, ifMatch: etag, key: newKey() })
    } catch (error) {
      setFailure(error instanceof Problem ? error.words[language].detail : t.notSet)
    }
    await reload()
    setBusy(undefined)
  }
  return { busy, failure, set }
}

/** The due dates that the tasks of a directive get by its date, which was given later. Nothing is set by itself. */
export const DueDates = ({ directive: key }: { readonly directive: string }) => {
  const t = useTexts(directiveTexts)
  const { day, number } = useFormats()
  const asked = useAnswer('listDueDates', { path: { key }, query: { limit: 100 } })
  const { busy, failure, set } = useSetting(asked.reload)
  const columns: readonly Column<Proposed>[] = [
    {
      name: 'title',
      heading: t.task,
      isRowHeading: true,
      cell: ({ id, title }) => <a href={`/tasks/${id}`}>{title}</a>,
    },
    { name: 'words', heading: t.deadlineWords, cell: ({ deadlineAsWorded = '–' }) => deadlineAsWorded },
    { name: 'dueOn', heading: t.dueOn, cell: ({ dueOn }) => day(dueOn) },
    {
      name: 'set',
      heading: t.setDueDate,
      cell: (task) => (
        <Button look="secondary" isBusy={busy === task.id} onClick={() => void set(task)}>
          {t.setDueOn(day(task.dueOn))}
        </Button>
      ),
    },
  ]
  return (
    <Answered of={asked}>
      {({ tasks, cursor }) =>
        tasks.length > 0 && (
          <section class="section">
            {failure && (
              <NotificationBanner title={t.setDueDate} takesFocus>
                <p>{failure}</p>
              </NotificationBanner>
            )}
            <p>{t.dueDatesLead}</p>
            <Table
              caption={t.dueDates(number(tasks.length))}
              columns={columns}
              rows={tasks}
              keyOf={({ id }) => id}
              isList
            />
            <Pagination cursor={cursor} />
          </section>
        )
      }
    </Answered>
  )
}
