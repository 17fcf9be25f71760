import { useRegister } from '../../../api/register.tsx'
import type { Body, Input } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { DateInput, Select, Textarea, TextInput } from '../../../parts/forms/inputs.tsx'
import { type Form, useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay, wrongDayIfAny } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { dayTyped } from '../../../values/dates.ts'
import { numberTyped, symbolTyped } from '../../../values/directive-keys.ts'
import { directiveTexts } from '../directives-texts.ts'
import { changed, keyTyped } from '../register/facts.ts'
import { optionsOf, useUrgencies } from '../register/facts-fields.tsx'
import { directiveChangeTexts } from './change-texts.ts'

type Directive = Body<'getDirective'>
type Change = Input<'changeDirective'>['body']
/** Files are attached on a page of their own. */
type Kind = Exclude<Change['change'], 'await-lead' | 'attach'>

const kinds = ['correct', 'supersede', 'withdraw', 'complete', 'name-lead', 'withdraw-waiting'] as const

const initialOf = ({ kind, issuer, signer = '', abstract, urgency }: Directive) => ({
  kind: kind as string,
  issuer,
  signer,
  abstract,
  urgency: (urgency ?? '') as string,
  number: '',
  symbol: '',
  lead: '',
  assigned: '',
  day: '',
  reason: '',
})

type Typed = ReturnType<typeof initialOf>

const useCheck = (change: Kind, before: Typed) => {
  const t = useTexts(directiveTexts)
  const changeWords = useTexts(directiveChangeTexts)
  const emptied = (typed: Typed, name: 'issuer' | 'signer' | 'abstract' | 'urgency') =>
    before[name] && !typed[name].trim() ? changeWords.cannotEmpty : undefined
  return (typed: Typed) => {
    const reason = typed.reason.trim() ? undefined : changeWords.reasonMissing
    if (change === 'withdraw') return { reason }
    if (change === 'withdraw-waiting') return { reason }
    if (change === 'name-lead')
      return {
        lead: typed.lead ? undefined : changeWords.leadMissing,
        day: wrongDayIfAny(typed.day, t.dayWrong),
        assigned: wrongDayIfAny(typed.assigned, t.dayWrong),
      }
    if (change === 'complete') {
      const isNothing = !typed.symbol.trim() && !typed.day.trim()
      return {
        day: isNothing ? wrongDay('', t.dayWrong) : wrongDayIfAny(typed.day, t.dayWrong),
        symbol: typed.symbol.trim() && !symbolTyped(typed.symbol) ? changeWords.symbolWrong : undefined,
      }
    }
    if (change === 'supersede')
      return {
        number: numberTyped(typed.number) ? undefined : t.numberWrong,
        day: wrongDay(typed.day, t.dayWrong),
        reason,
      }
    const nothing = Object.keys(changed(before, typed)).length === 0 ? changeWords.nothingChanged : undefined
    return {
      issuer: emptied(typed, 'issuer'),
      signer: emptied(typed, 'signer'),
      urgency: emptied(typed, 'urgency'),
      abstract: emptied(typed, 'abstract') ?? nothing,
      reason,
    }
  }
}

const bodyOf = (change: Kind, version: number, waiting: string, before: Typed, typed: Typed): Change => {
  const said = { version, reason: typed.reason.trim() }
  if (change === 'withdraw') return { change, ...said }
  if (change === 'withdraw-waiting') return { change, ...said, waiting }
  if (change === 'name-lead') {
    const dueOn = dayTyped(typed.day)
    const assignedOn = dayTyped(typed.assigned)
    return {
      change,
      version,
      waiting,
      leads: [typed.lead],
      ...(dueOn && { dueOn }),
      ...(assignedOn && { assignedOn }),
    }
  }
  if (change === 'complete') {
    const symbol = symbolTyped(typed.symbol)
    const issuedOn = dayTyped(typed.day)
    return { change, version, ...(symbol && { symbol }), ...(issuedOn && { issuedOn }) }
  }
  if (change === 'supersede') return { change, ...said, by: keyTyped(typed.number, typed.day) ?? '' }
  return { change, ...said, ...changed(before, typed) } as Change
}

const CorrectFields = ({ form }: { readonly form: Form<Typed> }) => {
  const t = useTexts(directiveTexts)
  const { usual } = useTexts(nameTexts).urgency
  const urgencies = useUrgencies()
  return (
    <>
      <Select label={t.kind} options={optionsOf(t.kinds)} {...form.field('kind')} />
      <TextInput label={t.issuer} {...form.field('issuer')} />
      <TextInput label={t.signer} {...form.field('signer')} />
      <Select label={t.urgency} none={usual} options={urgencies} {...form.field('urgency')} />
      <Textarea label={t.abstract} max={500} rows={3} {...form.field('abstract')} />
    </>
  )
}

const LeadFields = ({ form }: { readonly form: Form<Typed> }) => {
  const t = useTexts(directiveChangeTexts)
  const { departments } = useRegister()
  const options = departments.map(({ code, name }) => ({ value: code, label: name }))
  return (
    <>
      <Select label={t.lead} none={t.leadNone} options={options} {...form.field('lead')} />
      <DateInput label={t.leadAssigned} {...form.field('assigned')} />
      <DateInput label={t.leadDue} {...form.field('day')} />
    </>
  )
}

const SupersedeFields = ({ form }: { readonly form: Form<Typed> }) => {
  const t = useTexts(directiveChangeTexts)
  return (
    <>
      <TextInput label={t.byNumber} {...form.field('number')} />
      <DateInput label={t.byDay} {...form.field('day')} />
    </>
  )
}

interface CompleteProps {
  readonly form: Form<Typed>
  readonly directive: Directive
}

const CompleteFields = ({ form, directive: { issuedOn, symbol } }: CompleteProps) => {
  const t = useTexts(directiveChangeTexts)
  const names = useTexts(directiveTexts)
  return (
    <>
      {!issuedOn && <DateInput label={names.issuedOn} {...form.field('day')} />}
      {!symbol && <TextInput label={t.symbol} hint={t.symbolHint} width="date" {...form.field('symbol')} />}
    </>
  )
}

const Changing = ({ directive, change, reload }: ChangingProps) => {
  const waiting = useLocation().query.get('waiting') ?? ''
  const t = useTexts(directiveTexts)
  const changeWords = useTexts(directiveChangeTexts)
  const formats = useFormats()
  const { open } = useLocation()
  const call = useCall()
  const { key } = directive
  const before = initialOf(directive)
  const form = useForm<Typed, { readonly body: Body<'changeDirective'> }>({
    name: `${change}:${key}${waiting}`,
    initial: before,
    check: useCheck(change, before),
    send: (typed, sendKey) => {
      const body = bodyOf(change, directive.version ?? 1, waiting, before, typed)
      return call('changeDirective', { path: { key }, body, key: sendKey })
    },
    onSent: ({ body }) =>
      open(`/directives/${body.key}`, { notice: changeWords.changed(changeWords[change]) }),
    fieldOfCode: {
      'assigned-in-future': change === 'name-lead' ? 'assigned' : 'day',
      'assigned-before-issued': 'assigned',
      'due-before-assigned': 'day',
      'unknown-directive': 'number',
      'directive-supersedes-itself': 'number',
    },
    reload,
  })
  return (
    <Page
      title={changeWords.changeTitles[change]}
      caption={formats.directive(key)}
      way={<BackLink href={`/directives/${key}`} />}
      form={form}
    >
      <p class="measure">{changeWords[`${change}Lead`]}</p>
      <form onSubmit={form.submit} noValidate>
        {change === 'correct' && <CorrectFields form={form} />}
        {change === 'supersede' && <SupersedeFields form={form} />}
        {change === 'complete' && <CompleteFields form={form} directive={directive} />}
        {change === 'name-lead' && <LeadFields form={form} />}
        {change !== 'complete' && change !== 'name-lead' && (
          <Textarea label={t.reason} max={1000} rows={4} {...form.field('reason')} />
        )}
        <Button
          look={change === 'correct' || change === 'complete' || change === 'name-lead' ? 'main' : 'warning'}
          isBusy={form.isSending}
        >
          {changeWords.changeTitles[change]}
        </Button>
      </form>
    </Page>
  )
}

interface ChangingProps {
  readonly directive: Directive
  readonly change: Kind
  readonly reload: () => Promise<boolean>
}

/** Corrects, supersedes or withdraws a directive, as the address says. */
export const ChangeDirective = ({ directive: key }: { readonly directive: string }) => {
  const wanted = useLocation().query.get('change')
  const change = kinds.find((kind) => kind === wanted) ?? 'correct'
  const asked = useAnswer('getDirective', { path: { key }, query: { limit: 1 } })
  return (
    <Answered of={asked} sought="directive">
      {(directive) => <Changing key={change} directive={directive} change={change} reload={asked.reload} />}
    </Answered>
  )
}
