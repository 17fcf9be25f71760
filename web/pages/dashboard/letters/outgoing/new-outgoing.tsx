import type { Input } from '../../../../api/types.ts'
import { useAnswer } from '../../../../api/use-answer.ts'
import { useLocation } from '../../../../app/router/location.tsx'
import type { PeriodFigures } from '../../../../parts/figures/row.ts'
import { Button } from '../../../../parts/forms/button.tsx'
import { Radios } from '../../../../parts/forms/choices.tsx'
import { TextInput } from '../../../../parts/forms/inputs.tsx'
import { useForm } from '../../../../parts/forms/use-form.ts'
import { Answered } from '../../../../parts/layout/answered.tsx'
import { Page } from '../../../../parts/layout/page.tsx'
import { BackLink } from '../../../../parts/layout/way.tsx'
import { useToday } from '../../../../session/clock.tsx'
import { useCall } from '../../../../session/session.tsx'
import { useTexts } from '../../../../texts/language.tsx'
import { PeriodWarnings } from '../../period/period-warnings.tsx'
import { requestOf, viewOf } from '../../period/view.ts'
import { letterTexts } from '../letters-texts.ts'
import {
  allNamed,
  type Named,
  type NamingValues,
  namedBy,
  namedByFigures,
  namedIn,
  optionOf,
} from '../named.ts'
import { type Basis, basisOfYear, NamedDepartments, useNamedCheck } from '../named-departments.tsx'
import { draftTexts } from './draft-texts.ts'
import { outgoingTexts } from './outgoing-texts.ts'

type Draft = Input<'draftOutgoingPaper'>['body']

interface DraftValues extends NamingValues {
  readonly kind: string
  readonly subject: string
  readonly symbol: string
}

const isNaming = (kind: string): kind is 'letter' | 'urging' => kind === 'letter' || kind === 'urging'

const draftOf = (values: DraftValues, ruleSet: string): Draft => {
  const { kind } = values
  const common = { subject: values.subject.trim(), symbol: values.symbol.trim() }
  return isNaming(kind)
    ? { kind, ...common, ruleSet, named: allNamed(values).map(namedBy) }
    : { kind: kind as 'report' | 'explanation-request', ...common }
}

interface Props {
  /** Whom the rules name. */
  readonly found: readonly Named[]
  readonly basis: Basis & { readonly ruleSet: { readonly name: string } } & Partial<
      Pick<PeriodFigures, 'warnings'>
    >
}

const DraftForm = ({ found, basis }: Props) => {
  const t = useTexts(outgoingTexts)
  const { add } = useTexts(draftTexts)
  const letters = useTexts(letterTexts)
  const call = useCall()
  const { open } = useLocation()
  const checkNamed = useNamedCheck(found)
  const form = useForm<DraftValues, { readonly body: { readonly id: string } }>({
    name: 'outgoing-paper',
    initial: {
      kind: 'letter',
      subject: '',
      symbol: 'UBND-KSTT',
      named: found.map(optionOf),
      besides: '',
      level: '',
    },
    check: (values) => ({
      subject: values.subject.trim() ? undefined : t.subjectMissing,
      symbol: values.symbol.trim() ? undefined : letters.symbolMissing,
      ...(isNaming(values.kind) && checkNamed(values)),
    }),
    send: (values, key) => call('draftOutgoingPaper', { body: draftOf(values, basis.ruleSet.name), key }),
    onSent: ({ body }) => open(`/outgoing-papers/${body.id}`, { notice: t.saved, replace: true }),
  })
  return (
    <Page title={add} form={form} way={<BackLink href="/letters" label={letters.title} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <PeriodWarnings warnings={basis.warnings} />
        <Radios
          label={t.kind}
          options={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
          {...form.field('kind')}
        />
        <TextInput label={t.subject} hint={t.subjectHint} {...form.field('subject')} />
        <TextInput label={letters.symbol} hint={t.symbolHint} width="date" {...form.field('symbol')} />
        {isNaming(form.values.kind) && <NamedDepartments {...{ form, found, basis }} />}
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

/**
 * A draft of a paper, and whom it names by the figures that its address asks for as that of the dashboard does: without any by
 * those of the year up to today.
 */
export const NewOutgoing = () => {
  const today = useToday()
  const { query, search } = useLocation()
  const ofPeriod = useAnswer('getFigures', search ? { query: requestOf(viewOf(query, today)) } : undefined)
  const ofYear = useAnswer('getDashboard', search ? undefined : { path: { year: today.slice(0, 4) } })
  return search ? (
    <Answered of={ofPeriod}>
      {(figures) => <DraftForm found={namedByFigures(figures.departments)} basis={figures} />}
    </Answered>
  ) : (
    <Answered of={ofYear}>{(year) => <DraftForm found={namedIn(year)} basis={basisOfYear(year)} />}</Answered>
  )
}
