import { useMemo, useState } from 'preact/hooks'
import { Problem } from '../../../api/problem.ts'
import type { Body } from '../../../api/types.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { draftsOf } from '../../../parts/forms/drafts.ts'
import { type Form, useForm } from '../../../parts/forms/use-form.ts'
import { useMe } from '../../../session/session.tsx'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import type { Day } from '../../../values/dates.ts'
import { cellOfField, cellWords, problemsOf } from '../grid/cell-errors.ts'
import { gridTexts } from '../grid/task-grid-texts.ts'
import { cellName } from '../grid/task-rows.ts'
import type { undated } from '../reading/reading-context.ts'
import { keyOf } from '../reading/readings.ts'
import { type ReadRow, type Requests, requestsOf } from '../reading/task-requests.ts'
import { type Reader, useReader } from '../reading/use-reader.ts'
import { useReadingAlong, useReadings } from '../reading/use-readings.ts'
import type { TableValues } from './directive-values.ts'
import { sendUntilAnswered } from './send-until-answered.ts'

export type Registered = Body<'registerDirective'>

interface Options<V extends TableValues> {
  /** Names the draft. */
  readonly name: string
  readonly initial: V
  /** The directive's date, or that nobody knows it; undefined as long as nothing is typed. */
  readonly issuedOnOf: (values: V) => Day | typeof undated | undefined
  readonly checkFacts?: (values: V) => Readonly<Record<string, string | undefined>>
  /** Asked before the check page; true: go on. */
  readonly mayGoOn?: (values: V) => Promise<boolean>
  readonly bodyOf: (values: V, requests: Requests) => unknown
  readonly send: (body: never, key: string) => Promise<Registered>
  /** The form's field for one of the API's outside the table. */
  readonly fieldOf?: (field: string) => string | undefined
}

type Step = 'fill' | 'wait' | 'check'

export interface Registration<V extends TableValues> {
  readonly form: Form<V>
  readonly read: readonly ReadRow[]
  readonly suggest: (typed: string) => readonly string[]
  readonly step: Step
  /** An attempt was not answered: the same goes out again, and nothing is changed before. */
  readonly isLocked: boolean
  readonly isReading: boolean
  readonly receipt: Registered | undefined
  readonly toCheck: (event: Event) => void
  /** From the receipt to an empty form. */
  readonly again: () => void
}

/** What was sent goes out once more as it was, until the API has answered it. */
const useSender = <V extends TableValues>(options: Options<V>, readerOf: (values: V) => Reader) => {
  const { id } = useMe()
  const { path, open } = useLocation()
  const answered = (failure: unknown, form: Form<V>) => {
    if (!(failure instanceof Problem) || failure.status >= 500) return
    form.set({ request: '' } as Partial<V>)
    // State secrets are kept nowhere, not as a draft either.
    if (failure.code === 'secret-directive') draftsOf(localStorage, id).drop(options.name)
    if (failure.fields.length > 0) open(path, { replace: true })
  }
  return async (form: Form<V>, values: V, key: string): Promise<Registered> => {
    const requests = requestsOf(readerOf(values).rows(values.rows))
    const request = values.request || JSON.stringify(options.bodyOf(values, requests))
    form.set({ request } as Partial<V>)
    try {
      return await sendUntilAnswered(() => options.send(JSON.parse(request) as never, key))
    } catch (error) {
      answered(error, form)
      throw error
    }
  }
}

/** The form around the table: what is wrong in which cell, before sending and after. */
const useTableForm = <V extends TableValues>(
  options: Options<V>,
  readerOf: (values: V) => Reader,
  onSent: (registered: Registered) => void,
): Form<V> => {
  const { checkFacts, bodyOf, fieldOf } = options
  const t = useTexts(gridTexts)
  const { language } = useLanguage()
  const sendOnce = useSender(options, readerOf)
  const bytesOf = (values: V, read: readonly ReadRow[]): number =>
    new Blob([JSON.stringify(bodyOf(values, requestsOf(read)))]).size
  const form: Form<V> = useForm<V, Registered>({
    name: options.name,
    initial: options.initial,
    check: (values) => {
      if (values.request) return {}
      const read = readerOf(values).rows(values.rows)
      const cells = problemsOf(read, t, bytesOf(values, read))
      return { ...checkFacts?.(values), ...cells } as Record<string, string>
    },
    send: (values, key) => sendOnce(form, values, key),
    onSent,
    place: (values) => (field, problem) => {
      const at = cellOfField(field, readerOf(values).rows(values.rows))
      if (!at) return { name: fieldOf?.(field), text: problem[language] }
      const text = cellWords(t, at.place, at.column, problem[language])
      return { name: cellName(at.place, at.column), text }
    },
  })
  return form
}

/** Where somebody is: filling in, waiting until the words of a kept table are read again, or checking. */
const useStep = (read: readonly ReadRow[], isLocked: boolean, isWaiting: boolean): Step => {
  const isAsked = useLocation().query.get('step') === 'check'
  const isFine = read.length > 0 && read.every(({ wrong }) => Object.keys(wrong).length === 0)
  if (!isLocked && !isAsked) return 'fill'
  if (isWaiting) return 'wait'
  return isLocked || isFine ? 'check' : 'fill'
}

/** A table of tasks from filling to receipt, by itself or with a new directive. */
export const useRegistration = <V extends TableValues>(options: Options<V>): Registration<V> => {
  const { path, open } = useLocation()
  const [receipt, setReceipt] = useState<Registered>()
  const [isReading, setReading] = useState(false)
  const readings = useReadings()
  const readerOn = useReader(readings)
  const readerOf = (of: V) => readerOn(options.issuedOnOf(of), of.awaitLead.length > 0)
  const form = useTableForm(options, readerOf, setReceipt)
  const { values } = form
  const reader = readerOf(values)
  const read = useMemo(() => reader.rows(values.rows), [reader, values.rows])
  const questions = useMemo(() => reader.questions(values.rows), [reader, values.rows])
  useReadingAlong(readings, questions)

  const isUnread = questions.some((question) => !readings.answers.has(keyOf(question)))
  const isLocked = values.request !== '' && !receipt
  const step = useStep(read, isLocked, !reader.isReady || (isUnread && readings.rounds === 0))

  const goOn = async () => {
    setReading(true)
    await readings.complete(questions)
    // What cannot be asked now is refused by the registration itself.
    const mayGoOn = async () => (await options.mayGoOn?.(values).catch(() => true)) ?? true
    const passes = form.passes() && (await mayGoOn())
    setReading(false)
    if (passes) open(`${path}?step=check`)
  }
  const toCheck = (event: Event) => {
    event.preventDefault()
    if (!isReading) void goOn()
  }
  const again = () => {
    form.discard()
    setReceipt(undefined)
    open(path)
  }
  return { form, read, suggest: reader.index.suggest, step, isLocked, isReading, receipt, toCheck, again }
}
