import { useState } from 'preact/hooks'
import { newKey } from '../../../api/client.ts'
import type { Job } from '../../../api/types.ts'
import { useJob } from '../../../api/use-job.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { NotDone, UnderWay } from '../../../parts/files/job-progress.tsx'
import { Button, ButtonLink } from '../../../parts/forms/button.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Panel } from '../../../parts/layout/panel.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { importTexts } from './import-texts.ts'
import { Report, RowsBack } from './job-report.tsx'

const ImportAnother = () => {
  const t = useTexts(importTexts)
  return (
    <ButtonLink look="secondary" href="/directives/import">
      {t.another}
    </ButtonLink>
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
        <ImportAnother />
      </div>
      <Report job={job}>
        <RowsBack job={job} />
      </Report>
    </>
  )
}

/** The file that was checked is checked once more: what was entered is found to be there. */
const CheckAgain = ({ checked }: { readonly checked: string }) => {
  const t = useTexts(importTexts)
  const call = useCall()
  const { setQuery } = useLocation()
  const [isSending, setSending] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const [key] = useState(newKey)
  const check = () => {
    setSending(true)
    setFailure(undefined)
    call('previewImportAgain', { path: { id: checked }, body: {}, key })
      .then(({ body: { id } }) => setQuery({ checked: id, entered: undefined, rows: undefined }), setFailure)
      .finally(() => setSending(false))
  }
  return (
    <>
      <Button onClick={check} isBusy={isSending}>
        {t.goOn}
      </Button>
      {failure !== undefined && <Failed failure={failure} retry={check} />}
    </>
  )
}

/** Stopped half-way: what was entered, what was not, and how to go on. */
const Stopped = ({ job }: { readonly job: Job }) => {
  const t = useTexts(importTexts)
  const { number } = useFormats()
  const { query } = useLocation()
  const checked = query.get('checked')
  const { written = 0, left = 0 } = job.counts ?? {}
  const isTold = job.files.length > 0
  return (
    <Page
      title={t.stopped}
      way={<BackLink href="/directives/import" label={t.another} />}
      step={`${job.id}-stopped`}
    >
      <p class="measure">{isTold ? t.stoppedOf(number(written), number(left)) : t.stoppedEarly}</p>
      <p class="measure">{t.stoppedNext}</p>
      <div class="page-actions">
        {checked && <CheckAgain checked={checked} />}
        <ImportAnother />
      </div>
      {isTold && (
        <Report job={job}>
          <RowsBack job={job} />
        </Report>
      )}
    </Page>
  )
}

/** Has the rows that are not being written yet left out. */
const Stop = ({ id, isAsked }: { readonly id: string; readonly isAsked: boolean }) => {
  const t = useTexts(importTexts)
  const call = useCall()
  const [isPressed, setPressed] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const stop = () => {
    setPressed(true)
    setFailure(undefined)
    call('cancelJob', { path: { id } }).catch((error: unknown) => {
      setPressed(false)
      setFailure(error)
    })
  }
  return (
    <>
      <p class="note" role="status">
        {(isPressed || isAsked) && t.stopping}
      </p>
      {!isPressed && !isAsked && (
        <Button look="secondary" onClick={stop}>
          {t.stop}
        </Button>
      )}
      {failure !== undefined && <Failed failure={failure} retry={stop} />}
    </>
  )
}

/** The rows on their way into the register, and what became of them. */
export const Entered = ({ id }: { readonly id: string }) => {
  const t = useTexts(importTexts)
  const { number } = useFormats()
  const { job, failure, goOn } = useJob(id)
  if (job?.state === 'done') return <Receipt job={job} />
  if (job?.state === 'cancelled') return <Stopped job={job} />
  const soFar = ({ done, total = 0, counts: { written = done, wrong = 0 } = {} }: Job) =>
    [t.soFar(number(written), number(total)), ...(wrong > 0 ? [t.refusedSoFar(number(wrong))] : [])].join(
      ' · ',
    )
  const isHeld = job?.state === 'failed' || job?.state === 'stopped'
  return (
    <Page title={t.entering} way={<BackLink href="/directives/import" label={t.another} />} step={id}>
      {failure !== undefined && <Failed failure={failure} retry={goOn} />}
      {failure === undefined && isHeld && <NotDone job={job} goOn={goOn} />}
      {failure === undefined && !isHeld && (
        <div class="progress">
          <UnderWay job={job} words={soFar} />
          <p class="measure note">{t.leave}</p>
          <Stop id={id} isAsked={job?.cancelAsked === true} />
        </div>
      )}
    </Page>
  )
}
