import { useState } from 'preact/hooks'
import type { Job } from '../../../api/types.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { JobProgress } from '../../../parts/files/job-progress.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { Loading } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { ChooseFile } from './choose-file.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { columnTexts } from './columns-texts.ts'
import { Entered } from './entered.tsx'
import { importTexts } from './import-texts.ts'
import { Report, RowsBack, useReport } from './job-report.tsx'

/** What the columns are: where that is not clear, or to be said otherwise. */
const Columns = ({ job, onSent }: { readonly job: Job; readonly onSent: (job: Job) => void }) => {
  const t = useTexts(importTexts)
  const columnWords = useTexts(columnTexts)
  const { report, failure, retry } = useReport(job)
  if (report) return <ColumnsForm id={job.id} report={report} onSent={onSent} />
  return (
    <Page title={columnWords.columnsTitle} way={<BackLink href="/directives/import" label={t.another} />}>
      {failure === undefined ? <Loading /> : <Failed failure={failure} retry={retry} />}
    </Page>
  )
}

/** The key follows from the preview: pressed twice, or again after a lost network, it enters once. */
const Enter = ({ job, onEntered }: { readonly job: Job; readonly onEntered: (job: Job) => void }) => {
  const t = useTexts(importTexts)
  const { number } = useFormats()
  const call = useCall()
  const [isSending, setSending] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const count = job.counts?.new ?? 0
  if (count === 0) return <p>{t.nothingNew}</p>
  const enter = () => {
    setSending(true)
    setFailure(undefined)
    call('writeImport', { path: { id: job.id }, key: `enter-${job.id}` })
      .then(({ body }) => onEntered(body), setFailure)
      .finally(() => setSending(false))
  }
  return (
    <>
      <div class="page-actions">
        <Button onClick={enter} isBusy={isSending}>
          {t.enter(number(count))}
        </Button>
      </div>
      {failure !== undefined && <Failed failure={failure} retry={enter} />}
    </>
  )
}

interface StepProps {
  readonly id: string
  readonly onEntered?: (job: Job) => void
}

/** A file that is being checked, and what the check found. */
const Checked = ({ id, onEntered = () => undefined }: StepProps) => {
  const t = useTexts(importTexts)
  const [job, setJob] = useState<Job>()
  const { query, setQuery } = useLocation()
  const isDone = job?.state === 'done'
  if (job && isDone && (job.counts?.asked || query.get('columns')))
    return (
      <Columns
        job={job}
        onSent={({ id: checked }) => setQuery({ checked, columns: undefined, rows: undefined })}
      />
    )
  return (
    <Page
      title={isDone ? t.result : t.checking}
      way={<BackLink href="/directives/import" label={t.another} />}
      step={id}
    >
      {!isDone && <JobProgress id={id} onOver={setJob} />}
      {job && isDone && (
        <>
          <Enter job={job} onEntered={onEntered} />
          <Report job={job} onAgain={(again) => setQuery({ checked: again.id, rows: undefined })}>
            <RowsBack job={job} />
          </Report>
        </>
      )}
    </Page>
  )
}

/** Tasks from a file: it is chosen, checked row by row, and entered. Each step stands in the address. */
export const ImportPage = () => {
  const t = useTexts(importTexts)
  const { query, setQuery } = useLocation()
  const [checked, entered] = [query.get('checked'), query.get('entered')]
  if (entered) return <Entered key={entered} id={entered} />
  if (checked)
    return (
      <Checked
        key={checked}
        id={checked}
        onEntered={({ id }) => setQuery({ entered: id, rows: undefined, sort: undefined })}
      />
    )
  return (
    <Page title={t.title} way={<BackLink href="/directives" />}>
      <ChooseFile onSent={({ id }) => setQuery({ checked: id })} />
    </Page>
  )
}
