import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { newKey } from '../../../api/client.ts'
import { Problem } from '../../../api/problem.ts'
import type { Input, ListedTask } from '../../../api/types.ts'
import { draftsOf } from '../../../parts/forms/drafts.ts'
import { useToday } from '../../../session/clock.tsx'
import { useCall, useMe } from '../../../session/session.tsx'
import { wordsOf } from '../../../texts/failures.ts'
import { type Act, type ActValues, acts, isVerb, type Verb } from './acts.ts'
import { chosenTexts } from './chosen-texts.ts'
import { carryOn, isOver, type Run, type Step, type Why, type Work } from './run.ts'
import { keepRun, readRun, runDraft } from './run-draft.ts'

const said = (words: 'notNow' | 'changed' | 'newDueOn'): Why => ({
  vi: chosenTexts.vi[words],
  en: chosenTexts.en[words],
})

/** The API's own words, where the task or the rule is what stands in the way; all else is thrown on. */
const whyOf = (failure: unknown): Why => {
  const isRule = failure instanceof Problem && failure.status < 500 && failure.status !== 429
  if (!isRule) throw failure
  return { vi: wordsOf(failure, 'vi'), en: wordsOf(failure, 'en') }
}

const workOf = (
  call: ReturnType<typeof useCall>,
  { operation, seenOf, lacks, bodyOf }: Act,
  values: ActValues,
  today: string,
): Omit<Work, 'keep'> => ({
  prepare: async ({ id, seen }) => {
    try {
      const { body: task, etag = '' } = await call('getTask', { path: { id } })
      if (!(task.actions as readonly string[]).includes(operation)) return { why: said('notNow') }
      if (seenOf && seenOf(task) !== seen) return { why: said('changed') }
      const lacking = lacks?.(values, task, today)
      if (lacking) return { why: said(lacking) }
      return { body: bodyOf(values, task, today), etag }
    } catch (failure) {
      return { why: whyOf(failure) }
    }
  },
  send: async ({ id, key }, { body, etag }) => {
    try {
      await call(operation, { path: { id }, body, ifMatch: etag, key } as Input<typeof operation>)
      return { state: 'done' }
    } catch (failure) {
      return { state: 'refused', why: whyOf(failure) }
    }
  },
})

const stepOf = (task: ListedTask, { seenOf }: Act): Step => ({
  id: task.id,
  title: task.title,
  key: newKey(),
  ...(seenOf && { seen: seenOf(task) }),
  state: 'waiting',
})

/** What this person does with several tasks at once: one run at a time, from its beginning until it is put away. */
export const useRun = () => {
  const { id } = useMe()
  const call = useCall()
  const today = useToday()
  const drafts = useMemo(() => draftsOf(localStorage, id), [id])
  const [run, setRun] = useState<Run | undefined>(() => readRun(drafts))
  const [failure, setFailure] = useState<unknown>()
  const [isUnderWay, setUnderWay] = useState(false)
  const [isKept, setKept] = useState(true)
  const stopping = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => stopping.current?.abort(), [])
  const keep = (next: Run) => {
    setKept(keepRun(drafts, next))
    setRun(next)
  }
  const go = async (begun: Run) => {
    if (!isVerb(begun.verb)) return
    setUnderWay(true)
    setFailure(undefined)
    stopping.current = new AbortController()
    const work = { ...workOf(call, acts[begun.verb], begun.values, today), keep }
    setFailure(await carryOn(begun, work, stopping.current.signal))
    setUnderWay(false)
  }
  const putAway = () => {
    drafts.drop(runDraft)
    setRun(undefined)
  }
  return {
    run,
    failure,
    isUnderWay,
    isKept,
    isOver: run !== undefined && isOver(run),
    begin: (verb: Verb, values: ActValues, tasks: readonly ListedTask[]) => {
      const begun = { verb, values, steps: tasks.map((task) => stepOf(task, acts[verb])) }
      keep(begun)
      return go(begun)
    },
    goOn: () => void (run && go(run)),
    stop: () => stopping.current?.abort(),
    putAway,
  }
}
