import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ImportReport } from '../../../../functions/documents/imports/run/import-report.ts'
import { saveFile } from '../../../api/save-file.ts'
import type { Job } from '../../../api/types.ts'
import { jobFile } from '../../../api/use-job.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { Loading } from '../../../parts/layout/loading.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { importTexts } from './import-texts.ts'
import { ReportRows } from './report-rows.tsx'

/** The report is the first file of either job. */
export const useReport = (job: Job) => {
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
export const RowsBack = ({ job }: { readonly job: Job }) => {
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

export const Report = ({ job, onAgain, children }: ReportProps) => {
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
