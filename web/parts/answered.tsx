import type { ComponentChildren } from 'preact'
import { Problem, SignedOut } from '../api/problem.ts'
import type { Body, Operation } from '../api/types.ts'
import type { Asked } from '../api/use-answer.ts'
import { useSession } from '../session/session.tsx'
import { wordsOf } from '../texts/failures.ts'
import { useLanguage, useTexts } from '../texts/language.tsx'
import { partTexts } from '../texts/parts.ts'
import { Button } from './button.tsx'
import { Loading } from './loading.tsx'

interface FailedProps {
  readonly failure: unknown
  readonly retry?: () => void
}

/** What could not be read, why, and what to do. */
export const Failed = ({ failure, retry }: FailedProps) => {
  const t = useTexts(partTexts)
  const { language } = useLanguage()
  const { me } = useSession()
  if (me && failure instanceof SignedOut) return null // said once, around the page
  const { title, detail } = wordsOf(failure, language)
  // Of an address that was mistyped: nothing was to be saved here.
  const fields = failure instanceof Problem ? failure.fields.map((problem) => problem[language]) : []
  return (
    <div class="failed" role="alert">
      <h2 class="govuk-heading-m">{title}</h2>
      <p>{fields.length > 0 ? fields.join(' ') : detail}</p>
      {retry && (
        <Button look="secondary" onClick={retry}>
          {t.retry}
        </Button>
      )}
    </div>
  )
}

interface Props<O extends Operation> {
  readonly of: Asked<O>
  readonly children: (body: Body<O>) => ComponentChildren
}

/** What the API answered, or that it is on its way, or why it did not come. */
export const Answered = <O extends Operation>({ of, children }: Props<O>) => {
  const { body, failure, isLoading, reload } = of
  const isRefused = failure instanceof Problem
  const failed = failure !== undefined && <Failed failure={failure} retry={reload} />
  if (body === undefined || isRefused) return failed || <Loading />
  // Without network or session what was read before stays, and with it what somebody is typing there.
  return (
    <>
      {failed}
      <div aria-busy={isLoading}>{children(body)}</div>
    </>
  )
}
