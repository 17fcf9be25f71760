import type { ComponentChildren } from 'preact'
import type { Job } from '../../api/types.ts'
import { useJob } from '../../api/use-job.ts'
import { useFormats, useLanguage, useTexts } from '../../texts/language.tsx'
import { Button } from '../forms/button.tsx'
import { Failed } from '../layout/answered.tsx'
import { jobTexts } from './jobs-texts.ts'

/** How far it is, in words and as a bar; without an end in sight the bar only moves. */
const UnderWay = ({ job }: { readonly job: Job | undefined }) => {
  const t = useTexts(jobTexts)
  const { number } = useFormats()
  const { state, done = 0, total } = job ?? {}
  const words = total ? t.soOf(number(done), number(total)) : done > 0 ? t.so(number(done)) : undefined
  return (
    <>
      <p id="job-words">{words ?? (state === 'running' ? t.running : t.queued)}</p>
      <progress aria-labelledby="job-words" {...(total && { value: done, max: total })} />
    </>
  )
}

const NotDone = ({ job, goOn }: { readonly job: Job; readonly goOn: () => void }) => {
  const t = useTexts(jobTexts)
  const { language } = useLanguage()
  const { failure } = job
  const words = failure && (language === 'vi' ? failure : failure.en)
  return (
    <div class="failed" role="alert">
      <h2 class="govuk-heading-s">{words?.title ?? t.stopped}</h2>
      <p>{words?.detail ?? t.stoppedDetail}</p>
      {!failure && (
        <Button look="secondary" onClick={goOn}>
          {t.goOn}
        </Button>
      )}
    </div>
  )
}

interface Props {
  readonly id: string
  /** Told once, when it is done or has failed. */
  readonly onOver?: (job: Job) => void
  /** What is shown of a job that is done. */
  readonly children?: (job: Job) => ComponentChildren
}

/** A job that somebody waits for: how far it is, what came of it, or why it came to nothing and what to do. */
export const JobProgress = ({ id, onOver, children }: Props) => {
  const { job, failure, goOn } = useJob(id, onOver)
  if (failure !== undefined) return <Failed failure={failure} retry={goOn} />
  if (job?.state === 'failed' || job?.state === 'stopped') return <NotDone job={job} goOn={goOn} />
  return (
    <div class="progress" role="status">
      {job?.state === 'done' ? children?.(job) : <UnderWay job={job} />}
    </div>
  )
}
