import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useCall } from '../session/session.tsx'
import type { Client } from './client.ts'
import { NotReached } from './problem.ts'
import type { Job } from './types.ts'

/** Asked often at first, for what is short; then seldom. */
const pauses = [400, 700, 1_000, 1_500]
const longestPause = 2_500

const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed' || state === 'cancelled'

export interface JobAsked {
  readonly job: Job | undefined
  /** Why nothing is known of it now. */
  readonly failure: unknown
  /** Has it go on after it stopped, or asks again after nothing was heard. */
  readonly goOn: () => void
}

/** So often in a row the network may fail before somebody is told: the work goes on without it. */
const patience = 5

/** How far a job is, asked again and again until it is over or stands still. */
export const useJob = (id: string, onOver?: (job: Job) => void): JobAsked => {
  const call = useCall()
  const [job, setJob] = useState<Job>()
  const [failure, setFailure] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  const answer = useRef(onOver)
  answer.current = onOver
  // A new attempt begins to ask anew.
  useEffect(() => {
    const abort = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    let unheard = 0
    const ask = async (times: number): Promise<void> => {
      const { body } = await call('getJob', { path: { id } }, abort.signal)
      unheard = 0
      setJob(body)
      if (isOver(body)) return answer.current?.(body)
      if (body.state !== 'stopped') timer = setTimeout(run, pauses[times] ?? longestPause, times + 1)
    }
    const failed = (error: unknown) => {
      if (abort.signal.aborted) return
      unheard += 1
      if (error instanceof NotReached && unheard < patience)
        timer = setTimeout(run, longestPause, pauses.length)
      else setFailure(error)
    }
    const run = (times: number) => void ask(times).catch(failed)
    setFailure(undefined)
    run(0)
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [call, id, attempt])
  const isStopped = job?.state === 'stopped'
  const goOn = useCallback(() => {
    const ready = isStopped && failure === undefined ? call('resumeJob', { path: { id } }) : Promise.resolve()
    ready.then(() => setAttempt((count) => count + 1), setFailure)
  }, [call, id, isStopped, failure])
  return { job, failure, goOn }
}

/** A file that came of a job, put together from its parts. */
export const jobFile = async (call: Client, { id, files }: Job, place = 0): Promise<Blob> => {
  const file = files[place]
  const parts: Blob[] = []
  for (let part = 0; part < (file?.parts ?? 0); part += 1) {
    const path = { id, file: String(place), part: String(part) }
    parts.push((await call('getJobFile', { path })).body)
  }
  return new Blob(parts, { type: file?.type ?? '' })
}
