import type { ComponentChildren } from 'preact'
import type { Job } from '../../api/types.ts'
import { useJob } from '../../api/use-job.ts'
import { useFormats, useLanguage, useTexts } from '../../texts/language.tsx'
import { Button } from '../forms/button.tsx'
import { Failed } from '../layout/answered.tsx'
import { jobTexts } from './jobs-texts.ts'

const partsTold = 4

interface UnderWayProps {
  readonly job: Job | undefined
  /** Of what is done, in other words than of rows that are read. */
  readonly words?: ((job: Job) => string) | undefined
}

/**
 * How far it is, in words and as a bar; without an end in sight the bar only moves. Whoever listens instead of looking is told when it
 * begins and at each quarter, not at every word.
 */
export const UnderWay = ({ job, words: wordsOf }: UnderWayProps) => {
  const t = useTexts(jobTexts)
  const { number } = useFormats()
  const { state, done = 0, total } = job ?? {}
  const own = total && (wordsOf && job ? wordsOf(job) : t.soOf(number(done), number(total)))
  const waiting = state === 'running' ? t.running : t.queued
  const quarter = total ? Math.floor((partsTold * done) / total) : 0
  return (
    <>
      <p id="job-words">{own || (done > 0 ? t.so(number(done)) : waiting)}</p>
      <progress aria-labelledby="job-words" {...(total && { value: done, max: total })} />
      <p class="govuk-visually-hidden" role="status">
        {quarter > 0 ? t.percent(number((100 * quarter) / partsTold)) : waiting}
      </p>
    </>
  )
}

export const NotDone = ({ job, goOn }: { readonly job: Job; readonly goOn: () => void }) => {
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
    <div class="progress">
      {job?.state === 'done' ? <div role="status">{children?.(job)}</div> : <UnderWay job={job} />}
    </div>
  )
}
