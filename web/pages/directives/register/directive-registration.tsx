import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { newKey } from '../../../api/client.ts'
import { Problem } from '../../../api/problem.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button, ButtonLink } from '../../../parts/forms/button.tsx'
import { draftsOf } from '../../../parts/forms/drafts.ts'
import { NotificationBanner } from '../../../parts/layout/banner.tsx'
import { Loading } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { SummaryList } from '../../../parts/lists/summary-list.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall, useMe } from '../../../session/session.tsx'
import { wrongDay } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { dayTyped, dayWritten } from '../../../values/dates.ts'
import { citationOf, numberTyped } from '../../../values/directive-keys.ts'
import { directiveTexts } from '../directives-texts.ts'
import { undated } from '../reading/reading-context.ts'
import { readingTexts } from '../reading/reading-texts.ts'
import { type DirectiveTyped, emptyTable, type TableValues } from './directive-values.ts'
import { directiveOf, factOfField, isUndated, keyTyped } from './facts.ts'
import { CheckStep, ReceiptStep, useLaterSteps } from './later-steps.tsx'
import { addTasksForm } from './registration-forms.ts'
import { registrationTexts } from './registration-texts.ts'
import { useRegistration } from './use-registration.ts'

const useFactsCheck = () => {
  const t = useTexts(registrationTexts)
  const readingWords = useTexts(readingTexts)
  const today = useToday()
  return ({ kind, number, issuedOn, dateUnknown, issuer, abstract }: DirectiveTyped) => {
    const day = dayTyped(issuedOn)
    const isToCome = day !== undefined && day > today
    const dayWrong = isToCome ? t.dayInFuture(dayWritten(today)) : wrongDay(issuedOn, readingWords.dayWrong)
    return {
      kind: kind ? undefined : t.kindMissing,
      number: number.trim() && !numberTyped(number) ? t.numberWrong : undefined,
      issuedOn: isUndated({ dateUnknown }) ? undefined : issuedOn.trim() ? dayWrong : t.dayMissing,
      issuer: issuer.trim() ? undefined : t.issuerMissing,
      abstract: abstract.trim() ? undefined : t.abstractMissing,
    }
  }
}

/** The directive is in the register: its tasks are added to it, and what was typed goes with them. */
interface ExistsProps {
  readonly found: string
  readonly values: TableValues
  readonly onMoved: () => void
}

const Exists = ({ found, values, onMoved }: ExistsProps) => {
  const t = useTexts(registrationTexts)
  const { directive } = useFormats()
  const { open } = useLocation()
  const { id } = useMe()
  const move = () => {
    const { rows, awaitLead } = values
    const draft = { values: { ...emptyTable, rows, awaitLead }, key: newKey(), savedAt: Date.now() }
    draftsOf(localStorage, id).keep(addTasksForm(found), draft)
    onMoved()
    open(`/directives/${found}/tasks/new`)
  }
  return (
    <NotificationBanner title={t.exists(directive(found))} takesFocus>
      <p>{t.existsDetail}</p>
      <div class="page-actions">
        <Button look="secondary" onClick={move}>
          {t.existsMove}
        </Button>
        <ButtonLink look="secondary" href={`/directives/${found}`}>
          {t.existsOpen}
        </ButtonLink>
      </div>
    </NotificationBanner>
  )
}

const FactsToCheck = ({ values }: { readonly values: DirectiveTyped }) => {
  const t = useTexts(registrationTexts)
  const names = useTexts(directiveTexts)
  const { urgency } = useTexts(nameTexts)
  const { day } = useFormats()
  const { path } = useLocation()
  const typed = directiveOf(values)
  const rows = [
    { name: names.kind, value: names.kinds[typed.kind] },
    {
      name: t.number,
      value: typed.number ? citationOf({ ...typed, number: typed.number }) : t.numberByRegister,
    },
    { name: names.issuedOn, value: typed.issuedOn ? day(typed.issuedOn) : t.dateUnknown },
    { name: names.issuer, value: typed.issuer },
    { name: names.signer, value: typed.signer },
    { name: names.urgency, value: typed.urgency && urgency[typed.urgency] },
    { name: names.abstract, value: typed.abstract },
  ].filter(({ value }) => value)
  return <SummaryList rows={values.request ? rows : rows.map((row) => ({ ...row, changeAt: path }))} />
}

/** The registration of a directive with its tasks, however its form is filled in. `exists` says that it stands in the register. */
export const useDirectiveRegistration = <V extends DirectiveTyped>(name: string, initial: V) => {
  const call = useCall()
  const checkFacts = useFactsCheck()
  const [found, setFound] = useState<string>()
  const year = useToday().slice(0, 4)
  const keyIn = (typed: V) => keyTyped(typed.number, typed.issuedOn, isUndated(typed) ? year : undefined)
  const mayGoOn = async (typed: V): Promise<boolean> => {
    const key = keyIn(typed)
    if (!key) return true
    try {
      const { body } = await call('getDirective', { path: { key }, query: { limit: 1 } })
      setFound(body.key)
      return false
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'not-found') throw error
      setFound(undefined)
      return true
    }
  }
  useLaterSteps()
  const registration = useRegistration<V>({
    name,
    initial,
    issuedOnOf: (typed) => (isUndated(typed) ? undated : dayTyped(typed.issuedOn)),
    checkFacts,
    mayGoOn,
    bodyOf: (values, requests) => ({ directive: directiveOf(values), ...requests }),
    send: async (body, key) => (await call('registerDirective', { body, key })).body,
    fieldOf: factOfField,
  })
  return { registration, found, key: keyIn(registration.form.values) }
}

interface Props<V extends DirectiveTyped> {
  readonly of: ReturnType<typeof useDirectiveRegistration<V>>
  readonly title: string
  readonly children: ComponentChildren
}

/** A form that registers a directive, from filling in by way of a look at what that becomes to the receipt. */
export const DirectiveRegistration = <V extends DirectiveTyped>({ of, title, children }: Props<V>) => {
  const t = useTexts(registrationTexts)
  const { registration, found, key } = of
  const { form, step, receipt, toCheck } = registration
  if (receipt) return <ReceiptStep title={t.receipt} registered={receipt} onAgain={registration.again} />
  if (step === 'wait') return <Loading />
  if (step === 'check')
    return (
      <CheckStep registration={registration} sendLabel={t.send} directive={key}>
        <FactsToCheck values={form.values} />
      </CheckStep>
    )
  return (
    <Page title={title} way={<BackLink href="/directives" />} form={form} step={step}>
      {found && <Exists found={found} values={form.values} onMoved={form.discard} />}
      <div class="govuk-inset-text">{t.notSecret}</div>
      <form onSubmit={toCheck} noValidate>
        {children}
      </form>
    </Page>
  )
}
