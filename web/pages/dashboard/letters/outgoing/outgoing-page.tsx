import { useRegister } from '../../../../api/register.tsx'
import type { Body } from '../../../../api/types.ts'
import { useAnswer } from '../../../../api/use-answer.ts'
import { useLocation } from '../../../../app/router/location.tsx'
import { Section } from '../../../../parts/figures/figures.tsx'
import { AttachedFiles } from '../../../../parts/files/attached/attached-later.tsx'
import { Button } from '../../../../parts/forms/button.tsx'
import { useForm } from '../../../../parts/forms/use-form.ts'
import { Answered } from '../../../../parts/layout/answered.tsx'
import { Page } from '../../../../parts/layout/page.tsx'
import { BackLink } from '../../../../parts/layout/way.tsx'
import { type Row, SummaryList } from '../../../../parts/lists/summary-list.tsx'
import { type RecordedStep, standingSteps, stepsOpen } from '../../../../parts/papers/life.ts'
import { PaperLife } from '../../../../parts/papers/paper-life.tsx'
import { paperLifeTexts } from '../../../../parts/papers/paper-life-texts.ts'
import { StepFields } from '../../../../parts/papers/step-fields.tsx'
import {
  emptyFiledStep,
  filedStepOf,
  StepFiles,
  useFiledStepCheck,
} from '../../../../parts/papers/step-files.tsx'
import { useToday } from '../../../../session/clock.tsx'
import { useCall, useMay } from '../../../../session/session.tsx'
import { useFormats, useTexts } from '../../../../texts/language.tsx'
import { dayWritten } from '../../../../values/dates.ts'
import { citationOf } from '../../../../values/directive-keys.ts'
import { ruleTexts } from '../../../admin/rules/rules-texts.ts'
import { letterTexts } from '../letters-texts.ts'
import { outgoingTexts } from './outgoing-texts.ts'

type Outgoing = Body<'getOutgoingPaper'>

const recordedOf = ({ steps }: Outgoing): readonly RecordedStep[] =>
  steps.flatMap(({ step, by, files }) =>
    step.step === 'withdrawn' || step.step === 'file-kept' ? [] : [{ step, by, ...(files && { files }) }],
  )

/** Files that came when their step was recorded already. */
const filesKeptLater = ({ steps }: Outgoing) =>
  steps.flatMap(({ step, files = [] }) => (step.step === 'file-kept' ? files : []))

/** Whose mails wait, and for what; or where they can be seen. */
const Mails = ({ paper, departments }: { readonly paper: Outgoing; readonly departments: number }) => {
  const t = useTexts(outgoingTexts)
  const { number } = useFormats()
  const maySee = useMay('record-letters')
  const { state, waitsFor, letter } = paper
  if (letter)
    return maySee ? <a href={`/letters/${encodeURIComponent(letter)}`}>{t.mailsSent}</a> : t.states.out
  if (state === 'withdrawn') return t.mailsWithdrawn
  return t.mailsWait(number(departments), waitsFor.map((step) => t.waitsFor[step]).join(', '))
}

const Facts = ({ paper }: { readonly paper: Outgoing }) => {
  const t = useTexts(outgoingTexts)
  const rules = useTexts(ruleTexts)
  const { day } = useFormats()
  const { departmentName, personName } = useRegister()
  const { draft } = paper
  const life = standingSteps(recordedOf(paper))
  const numbered = life.flatMap(({ step }) => (step.step === 'numbered' ? [step.number] : []))[0]
  const { symbol } = draft
  const naming: readonly Row[] =
    'named' in draft
      ? [
          {
            name: t.named,
            value: draft.named.map(({ department, level }) => (
              <div key={department}>
                {rules.levels[level]}: {departmentName(department)}
              </div>
            )),
          },
          { name: t.mails, value: <Mails paper={paper} departments={draft.named.length} /> },
        ]
      : []
  return (
    <SummaryList
      rows={[
        { name: t.kind, value: t.kinds[draft.kind] },
        { name: t.number, value: numbered ? citationOf({ number: numbered, symbol }) : t.noNumber(symbol) },
        { name: t.drafted, value: t.draftedBy(personName(paper.draftedBy), day(paper.draftedOn)) },
        ...naming,
      ]}
    />
  )
}

const Steps = ({ paper }: { readonly paper: Outgoing }) => {
  const t = useTexts(outgoingTexts)
  const { day } = useFormats()
  const { personName } = useRegister()
  const last = paper.steps.at(-1)
  const keptLater = filesKeptLater(paper)
  return (
    <>
      <PaperLife of={{ paper: paper.id }} recorded={recordedOf(paper)} personName={personName} />
      {keptLater.length > 0 && (
        <>
          <p>{t.keptLater}</p>
          <AttachedFiles of={{ paper: paper.id }} files={keptLater} />
        </>
      )}
      {last?.step.step === 'withdrawn' && (
        <p class="govuk-inset-text">{t.givenUpOn(day(last.on), personName(last.by), last.step.reason)}</p>
      )}
    </>
  )
}

interface Props {
  readonly paper: Outgoing
  readonly reload: () => void
}

const Carried = ({ paper, reload }: Props) => {
  const t = useTexts(outgoingTexts)
  const life = useTexts(paperLifeTexts)
  const letters = useTexts(letterTexts)
  const call = useCall()
  const { open, path } = useLocation()
  const mayCarry = useMay('carry-papers')
  const maySign = useMay('sign-papers')
  const check = useFiledStepCheck()
  const today = useToday()
  const { id, state, draft } = paper
  const isOver = state === 'withdrawn' || !maySign
  const steps = isOver ? [] : stepsOpen(standingSteps(recordedOf(paper)), mayCarry)
  const form = useForm({
    name: `outgoing-paper:${id}`,
    initial: { ...emptyFiledStep, step: steps.length === 1 ? (steps[0] ?? '') : '', day: dayWritten(today) },
    check,
    send: (values, key) =>
      call('carryOutgoingPaper', {
        path: { id },
        body: { ...filedStepOf(values) },
        key,
      }),
    fieldOfCode: {
      'paper-step-day-wrong': 'day',
      'paper-step-taken': 'step',
      'paper-not-ready': 'step',
      'letter-exists': 'number',
    },
    onSent: () => {
      open(path, { notice: t.carried, replace: true })
      reload()
    },
  })
  const mayGiveUp = mayCarry && (state === 'draft' || state === 'being-signed')
  return (
    <Page title={draft.subject} form={form} way={<BackLink href="/letters" label={letters.title} />}>
      <Facts paper={paper} />
      <Steps paper={paper} />
      {steps.length > 0 && (
        <Section title={life.next}>
          <form onSubmit={form.submit} class="measure" noValidate>
            <StepFields form={form} steps={steps} />
            <StepFiles form={form} of={{ paper: id }} />
            <Button isBusy={form.isSending}>{t.carry}</Button>
          </form>
        </Section>
      )}
      {maySign && (state === 'signed' || state === 'out') && (
        <p>
          <a href={`/outgoing-papers/${id}/files/new`}>{t.keepFile}</a>
        </p>
      )}
      {mayGiveUp && (
        <p>
          <a href={`/outgoing-papers/${id}/withdrawal`}>{t.giveUp}</a>
        </p>
      )}
    </Page>
  )
}

/** A paper on its way out: what it is, how far, what it waits for, and recording its next step. */
export const OutgoingPage = ({ id }: { readonly id: string }) => {
  const asked = useAnswer('getOutgoingPaper', { path: { id } })
  return (
    <Answered of={asked} sought="letter">
      {(paper) => <Carried key={paper.steps.length} paper={paper} reload={asked.reload} />}
    </Answered>
  )
}
