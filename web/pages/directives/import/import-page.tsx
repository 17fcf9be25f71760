import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ImportReport } from '../../../../functions/documents/imports/run/import-report.ts'
import { saveFile } from '../../../api/save-file.ts'
import type { Job } from '../../../api/types.ts'
import { jobFile } from '../../../api/use-job.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { JobProgress } from '../../../parts/files/job-progress.tsx'
import { Button, ButtonLink } from '../../../parts/forms/button.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { Loading } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Panel } from '../../../parts/layout/panel.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { ChooseFile } from './choose-file.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { columnTexts } from './columns-texts.ts'
import { importTexts } from './import-texts.ts'
import { ReportRows } from './report-rows.tsx'

/** The report is the first file of either job. */
const useReport = (job: Job) => {
  const call = useCall()
  const [report, setReport] = useState<ImportReport>()
  const [failure, setFailure] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    setFailure(undefined)
    jobFile(call, job)
      .then((content) => content.text())
      .then((text) => setReport(JSON.parse(text)))
      .catch(setFailure)
  }, [call, job, attempt])
  return { report, failure, retry: () => setAttempt(attempt + 1) }
}

/** The rows to correct come back as the second file. */
const RowsBack = ({ job }: { readonly job: Job }) => {
  const t = useTexts(importTexts)
  const call = useCall()
  const [failure, setFailure] = useState<unknown>()
  const file = job.files[1]
  if (!file) return null
  const save = () => {
    setFailure(undefined)
    jobFile(call, job, 1).then((content) => saveFile(content, file.name), setFailure)
  }
  return (
    <>
      <p class="measure">{t.backHint}</p>
      <Button look="secondary" onClick={save}>
        {t.back}
      </Button>
      {failure !== undefined && <Failed failure={failure} />}
    </>
  )
}

interface ReportProps {
  readonly job: Job
  /** Another preview of the same file. */
  readonly onAgain?: (job: Job) => void
  readonly children: ComponentChildren
}

const Report = ({ job, onAgain, children }: ReportProps) => {
  const { report, failure, retry } = useReport(job)
  if (failure !== undefined) return <Failed failure={failure} retry={retry} />
  return report ? (
    <ReportRows report={report} id={job.id} onAgain={onAgain}>
      {children}
    </ReportRows>
  ) : (
    <Loading />
  )
}

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

const Receipt = ({ job }: { readonly job: Job }) => {
  const t = useTexts(importTexts)
  const { number } = useFormats()
  const { written = 0, tasks = 0 } = job.counts ?? {}
  return (
    <>
      <Panel title={t.receipt}>{t.receiptOf(number(written), number(tasks))}</Panel>
      <p class="measure">{t.receiptNext}</p>
      <div class="page-actions">
        <ButtonLink href="/directives">{t.toDirectives}</ButtonLink>
        <ButtonLink look="secondary" href="/directives/import">
          {t.another}
        </ButtonLink>
      </div>
      <Report job={job}>
        <RowsBack job={job} />
      </Report>
    </>
  )
}

/** The rows on their way into the register, and the receipt. */
const Entered = ({ id }: StepProps) => {
  const t = useTexts(importTexts)
  const [job, setJob] = useState<Job>()
  if (job?.state === 'done') return <Receipt job={job} />
  return (
    <Page title={t.entering} way={<BackLink href="/directives/import" label={t.another} />} step={id}>
      <JobProgress id={id} onOver={setJob} />
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
