import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { newKey } from '../../api/client.ts'
import { Problem } from '../../api/problem.ts'
import { useMe } from '../../session/session.tsx'
import { useLanguage } from '../../texts/language.tsx'
import { type Draft, draftsOf, typedOver, type Value, type Values } from './drafts.ts'
import { type FieldErrors, type FieldsOfCodes, type Place, placed, wrongOnly } from './errors.ts'

interface Options<V extends Values, Sent> {
  /** Names the draft: the same for the same filling, `report:SXD-2021-k3f9x2m8q1ab`. */
  readonly name: string
  readonly initial: V
  /** What can be seen to be wrong before sending: `{ result: isEmpty ? t.resultMissing : undefined }`. */
  readonly check?: (values: V) => { readonly [Name in keyof V]?: string | undefined }
  /** Sends it; `key` is the Idempotency-Key of this filling. */
  readonly send: (values: V, key: string) => Promise<Sent>
  readonly onSent: (sent: Sent) => void
  /** Which field a refusal speaks of, by its code; of several of a kind, the one that is filled in so. */
  readonly fieldOfCode?: FieldsOfCodes<keyof V & string> | ((values: V) => FieldsOfCodes)
  /** Where the form is not shaped as the request is: its fields by the API's. */
  readonly place?: (values: V) => Place
  /**
   * Reads what the form is about anew when somebody else has changed it, and says whether the new version is there.
   * What was typed stays; what nobody touched is as the new version has it.
   */
  readonly reload?: () => Promise<boolean>
}

/** What a part of a form needs to show its field: `<TextInput label={…} {...form.field('title')} />`. */
export interface FieldOf<T extends Value> {
  readonly id: string
  readonly name: string
  readonly value: T
  readonly onValue: (value: T) => void
  readonly error: string | undefined
}

/** What the notices above a form and its summary of errors show. */
export interface FormState {
  readonly idOf: (name: string) => string
  readonly errors: FieldErrors
  readonly failure: unknown
  /** A field is wrong, or it could not be sent. */
  readonly isWrong: boolean
  /** What the API said of no field of the form. */
  readonly others: readonly string[]
  /** Counts the attempts that failed, so that each of them takes the focus to the summary. */
  readonly failures: number
  readonly isSending: boolean
  readonly draftFrom: number | undefined
  readonly draftIsKept: boolean
  readonly discard: () => void
  /** For `<form onSubmit>`. While one sending is under way another is not begun. */
  readonly submit: (event?: Event) => void
  /** Reads anew what somebody else has changed, where the form can. */
  readonly reload: (() => void) | undefined
  readonly isReading: boolean
  readonly wasReloaded: boolean
}

export interface Form<V extends Values> extends FormState {
  readonly values: V
  readonly set: (changes: Partial<V>) => void
  readonly field: <Name extends keyof V & string>(name: Name) => FieldOf<V[Name]>
  /** Checks these fields, shows what is wrong, and says whether nothing is: for one question per page. */
  readonly passes: (names?: readonly (keyof V & string)[]) => boolean
}

/** What was typed over the first values, with its draft on this machine. The key lives as long as the draft. */
const useFilling = <V extends Values>(name: string, initial: V) => {
  const { id } = useMe()
  const drafts = useMemo(() => draftsOf(localStorage, id), [id])
  const [found, setFound] = useState<Draft | undefined>(() => drafts.read(name))
  const [typed, setTyped] = useState<Values>(found?.values ?? {})
  const [draftIsKept, setKept] = useState(true)
  const latest = useRef({ typed, key: found?.key ?? newKey() })
  const first = useRef(initial)
  first.current = initial
  const take = (next: Values, key = latest.current.key) => {
    latest.current = { typed: next, key }
    setTyped(next)
  }
  return {
    values: { ...initial, ...typed } as V,
    /** What is to be sent now, with what was typed since the form was last shown. */
    now: () => ({ values: { ...first.current, ...latest.current.typed } as V, key: latest.current.key }),
    draftFrom: found?.savedAt,
    draftIsKept,
    set: (changes: Partial<V>) => {
      const next = typedOver(first.current, { ...latest.current.typed, ...(changes as Values) })
      take(next)
      setKept(drafts.keep(name, { values: next, key: latest.current.key, savedAt: Date.now() }))
    },
    renewKey: () => {
      latest.current = { ...latest.current, key: newKey() }
    },
    drop: () => drafts.drop(name),
    discard: () => {
      drafts.drop(name)
      setFound(undefined)
      take({}, newKey())
    },
  }
}

interface Outcome {
  readonly checked: FieldErrors
  readonly failure: unknown
  readonly failures: number
  readonly wasReloaded: boolean
}

const untried: Outcome = { checked: {}, failure: undefined, failures: 0, wasReloaded: false }

/** Sends once at a time; what came of it last. */
const useSending = <V extends Values, Sent>(
  { check, send, onSent, reload }: Options<V, Sent>,
  filling: ReturnType<typeof useFilling<V>>,
) => {
  const [outcome, setOutcome] = useState(untried)
  const [isSending, setSending] = useState(false)
  const [isReading, setReading] = useState(false)
  const isUnderWay = useRef(false)

  const fail = (checked: FieldErrors, failure?: unknown) =>
    setOutcome(({ failures }) => ({ checked, failure, failures: failures + 1, wasReloaded: false }))
  const passes = (names?: readonly string[]): boolean => {
    const all = Object.entries(wrongOnly(check?.(filling.now().values) ?? {}))
    const found = all.filter(([name]) => names?.includes(name) ?? true)
    if (found.length > 0) fail(Object.fromEntries(found))
    else setOutcome(({ failures }) => ({ ...untried, failures }))
    return found.length === 0
  }
  const sendNow = async () => {
    isUnderWay.current = true
    setSending(true)
    try {
      const { values, key } = filling.now()
      const sent = await send(values, key)
      filling.drop()
      onSent(sent)
    } catch (error) {
      // What was sent before is saved, this is not: whoever still wants it sends it as something new.
      if (error instanceof Problem && error.code === 'idempotency-key-reused') filling.renewKey()
      fail({}, error)
    } finally {
      isUnderWay.current = false
      setSending(false)
    }
  }
  const submit = (event?: Event) => {
    event?.preventDefault()
    if (!isUnderWay.current && passes()) void sendNow()
  }
  // Until the new version is there, what is sent would be stale again.
  const readAnew = async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setReading(true)
    const isThere = await reload?.()
    if (isThere) setOutcome(({ failures }) => ({ ...untried, failures, wasReloaded: true }))
    isUnderWay.current = false
    setReading(false)
  }
  return { ...outcome, isSending, isReading, passes, submit, reload: reload && (() => void readAnew()) }
}

/**
 * A form from filling to receipt: values, checks, a draft that outlives a lost network or session, errors of the
 * API at their fields, one key however often it is sent.
 */
export const useForm = <V extends Values, Sent>(options: Options<V, Sent>): Form<V> => {
  const { language } = useLanguage()
  const prefix = useId()
  const filling = useFilling(options.name, options.initial)
  const { checked, ...sending } = useSending(options, filling)
  const names = Object.keys(options.initial)
  const { fieldOfCode = {} } = options
  const ofCode = typeof fieldOfCode === 'function' ? fieldOfCode(filling.values) : fieldOfCode
  const place = options.place?.(filling.values)
  const answer = placed(sending.failure, language, { names, ofCode, place })
  const errors = { ...answer.fields, ...checked }
  const idOf = (name: string) => `${prefix}-${name}`
  const { values, set, draftFrom, draftIsKept, discard } = filling
  return {
    ...sending,
    values,
    set,
    draftFrom,
    draftIsKept,
    discard,
    idOf,
    errors,
    isWrong: sending.failure !== undefined || Object.keys(errors).length > 0,
    others: answer.others,
    field: (name) => ({
      id: idOf(name),
      name,
      value: values[name],
      onValue: (value) => set({ [name]: value } as unknown as Partial<V>),
      error: errors[name],
    }),
  }
}
