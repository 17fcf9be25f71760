import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Problem, SignedOut } from '../../api/problem.ts'
import type { Body, Operation } from '../../api/types.ts'
import type { Asked } from '../../api/use-answer.ts'
import { useSession } from '../../session/session.tsx'
import { secondsToWait, wordsOf } from '../../texts/failures.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { Button } from '../forms/button.tsx'
import { partTexts } from '../parts-texts.ts'
import { Loading } from './loading.tsx'

/** What an address can lead to that is not there, each with its own words. */
export type Sought = keyof (typeof partTexts)['vi']['missing']

interface FailedProps {
  readonly failure: unknown
  /** What the address names, where it names something. */
  readonly sought?: Sought | undefined
  readonly retry?: () => void
}

/** Nothing has this address, be it well formed or not. */
const isMissing = (failure: unknown): boolean =>
  failure instanceof Problem &&
  (failure.status === 404 ||
    (failure.fields.length > 0 && failure.fields.every(({ pointer }) => pointer.startsWith('#/path/'))))

/** That what the address names is not there. */
export const Missing = ({ sought }: { readonly sought: Sought }) => {
  const { title, detail } = useTexts(partTexts).missing[sought]
  return (
    <div class="failed" role="alert">
      <h2 class="govuk-heading-m">{title}</h2>
      <p>{detail}</p>
    </div>
  )
}

/** Takes no press before it is of any use. */
const Retry = ({ failure, retry }: { readonly failure: unknown; readonly retry: () => void }) => {
  const t = useTexts(partTexts)
  const [isEarly, setEarly] = useState(secondsToWait(failure) > 0)
  useEffect(() => {
    const seconds = secondsToWait(failure)
    setEarly(seconds > 0)
    const timer = setTimeout(() => setEarly(false), 1_000 * seconds)
    return () => clearTimeout(timer)
  }, [failure])
  return (
    <Button look="secondary" onClick={retry} isBusy={isEarly} busy={t.retryLater}>
      {t.retry}
    </Button>
  )
}

/** What could not be read, why, and what to do. */
export const Failed = ({ failure, sought, retry }: FailedProps) => {
  const { language } = useLanguage()
  const { me } = useSession()
  if (me && failure instanceof SignedOut) return null // said once, around the page
  if (sought && isMissing(failure)) return <Missing sought={sought} />
  const { title, detail } = wordsOf(failure, language)
  // Of an address that was mistyped: nothing was to be saved here.
  const fields = failure instanceof Problem ? failure.fields.map((problem) => problem[language]) : []
  return (
    <div class="failed" role="alert">
      <h2 class="govuk-heading-m">{title}</h2>
      <p>{fields.length > 0 ? fields.join(' ') : detail}</p>
      {retry && <Retry failure={failure} retry={retry} />}
    </div>
  )
}

interface Props<O extends Operation> {
  readonly of: Asked<O>
  readonly sought?: Sought
  readonly children: (body: Body<O>) => ComponentChildren
}

/** What the API answered, or that it is on its way, or why it did not come. */
export const Answered = <O extends Operation>({ of, sought, children }: Props<O>) => {
  const { body, failure, isLoading, reload } = of
  const isRefused = failure instanceof Problem && secondsToWait(failure) === 0
  const failed = failure !== undefined && <Failed failure={failure} sought={sought} retry={reload} />
  if (body === undefined || isRefused) return failed || <Loading />
  // Without network or session, or asked too often, what was read before stays, and with it what somebody is typing there.
  return (
    <>
      {failed}
      <div aria-busy={isLoading}>{children(body)}</div>
    </>
  )
}
