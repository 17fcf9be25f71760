import { NotReached, Problem, SignedOut } from '../../api/problem.ts'
import { useRegister } from '../../api/register.tsx'
import { changeTexts } from '../../pages/task/history/change-texts.ts'
import { useSession } from '../../session/session.tsx'
import { wordsOf, wordsOfSending } from '../../texts/failures.ts'
import { useFormats, useLanguage, useTexts } from '../../texts/language.tsx'
import { NotificationBanner } from '../layout/banner.tsx'
import { partTexts } from '../parts-texts.ts'
import { Button } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { formTexts } from './forms-texts.ts'
import type { FormState } from './use-form.ts'

interface Props {
  readonly form: FormState
}

/** The version that was sent is no longer the one that holds. */
const stale = 412

/** Who changed what, that what was typed is still there, and how to go on. */
const Stale = ({ form, problem }: Props & { readonly problem: Problem }) => {
  const t = useTexts(formTexts)
  const changes = useTexts(changeTexts)
  const parts = useTexts(partTexts)
  const { language } = useLanguage()
  const { time } = useFormats()
  const { personName } = useRegister()
  const { changedBy = '', changedByName, change = '', changedAt } = problem.facts
  const name = String(changedByName ?? personName(String(changedBy)))
  const who = String(changedBy).startsWith('#') ? t.scan : name
  const what = changes[change as keyof typeof changes] ?? String(change)
  return (
    <ErrorSummary title={wordsOf(problem, language).title} errors={[]} attempt={form.failures}>
      <p>{t.staleDetail(who, what, changedAt ? time(String(changedAt)) : '')}</p>
      {form.reload && (
        <Button look="secondary" onClick={form.reload} isBusy={form.isReading} busy={parts.loading}>
          {t.staleReload}
        </Button>
      )}
    </ErrorSummary>
  )
}

const Failure = ({ form }: Props) => {
  const t = useTexts(formTexts)
  const parts = useTexts(partTexts)
  const { signIn } = useSession()
  const { language } = useLanguage()
  const { title, detail } = wordsOfSending(form.failure, language)
  return (
    <ErrorSummary title={title} errors={[]} attempt={form.failures}>
      <p>{detail}</p>
      {form.failure instanceof NotReached && (
        <Button look="secondary" onClick={form.submit} isBusy={form.isSending}>
          {t.resend}
        </Button>
      )}
      {form.failure instanceof Problem && form.failure.code === 'sign-in-not-recent' && (
        <Button onClick={signIn}>{parts.signInAgain}</Button>
      )}
    </ErrorSummary>
  )
}

const WrongFields = ({ form }: Props) => {
  const t = useTexts(partTexts)
  const fields = Object.entries(form.errors).map(([name, text]) => ({ id: form.idOf(name), text }))
  const others = form.others.map((text) => ({ text }))
  return <ErrorSummary title={t.errorTitle} errors={[...fields, ...others]} attempt={form.failures} />
}

/** A draft that came back, or one that this browser will not keep. */
const DraftNotice = ({ form }: Props) => {
  const t = useTexts(formTexts)
  const { time } = useFormats()
  if (!form.draftIsKept) return <NotificationBanner>{t.draftNotKept}</NotificationBanner>
  if (form.draftFrom === undefined) return null
  return (
    <NotificationBanner title={t.draftTitle}>
      <p>{t.draftDetail(time(new Date(form.draftFrom).toISOString()))}</p>
      <Button look="secondary" onClick={form.discard}>
        {t.draftDiscard}
      </Button>
    </NotificationBanner>
  )
}

/** Everything a form has to say of itself, above the heading. `Page` shows it for the form it is given. */
export const FormNotices = ({ form }: Props) => {
  const t = useTexts(formTexts)
  const { failure } = form
  if (Object.keys(form.errors).length > 0 || form.others.length > 0) return <WrongFields form={form} />
  if (failure instanceof Problem && failure.status === stale) return <Stale form={form} problem={failure} />
  if (failure instanceof SignedOut) return null // said once, around the page
  if (failure !== undefined) return <Failure form={form} />
  if (form.wasReloaded) return <NotificationBanner takesFocus>{t.staleRead}</NotificationBanner>
  return <DraftNotice form={form} />
}
