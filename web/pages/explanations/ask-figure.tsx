import { useRegister } from '../../api/register.tsx'
import type { Input } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLocation } from '../../app/router/location.tsx'
import type { DepartmentRow, PeriodFigures } from '../../parts/figures/row.ts'
import { Button } from '../../parts/forms/button.tsx'
import { Radios } from '../../parts/forms/choices.tsx'
import { DateInput, Textarea } from '../../parts/forms/inputs.tsx'
import { useForm } from '../../parts/forms/use-form.ts'
import { Answered } from '../../parts/layout/answered.tsx'
import { Empty } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import { useToday } from '../../session/clock.tsx'
import { useCall } from '../../session/session.tsx'
import { wrongDay } from '../../texts/days.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { addDays, dayTyped, dayWritten } from '../../values/dates.ts'
import { explanationTexts } from './explanations-texts.ts'
import { type FigureAbout, useFigureWords } from './figure-words.ts'

type About = Input<'askExplanation'>['body']['about']

const usualDays = 7

/** The counts that a leader reads of a department, in the order of its page. */
const counts = [
  'assigned',
  'done',
  'doneOnTime',
  'doneLate',
  'doneNoDeadline',
  'openInTerm',
  'openOverdue',
  'openNoDeadline',
] as const

/** Whose figures, of which year's tasks, on which day. */
interface Seen {
  readonly department: string
  readonly year: number
  readonly asOf: string
}

/** What can be asked about, with the number that it has: the server counts it again when it is asked. */
const figuresOf = (row: DepartmentRow, { formulaSet }: PeriodFigures, seen: Seen): readonly FigureAbout[] => {
  const { name, version, words } = formulaSet
  const rates = Object.entries({ ...row.rates, reportRate: row.reportRate }).map(
    ([rate, { formula, unknown: _, ...answer }]): FigureAbout => ({
      ...answer,
      ...seen,
      kind: 'rate',
      rate,
      formulaSet: name,
      formulaSetVersion: version,
      words: words[formula] ?? { vi: rate, en: rate },
    }),
  )
  return [
    ...rates,
    ...counts.map(
      (count): FigureAbout => ({ ...seen, kind: 'figure', count, value: row.counts[count] ?? 0 }),
    ),
  ]
}

/** The same for the same figure, whatever set the address asks for: a draft comes back to it. */
const choiceOf = (about: FigureAbout): string => (about.kind === 'rate' ? about.rate : `#${about.count}`)

/** Without the number: nobody types it. */
const askedOf = (about: FigureAbout): About => {
  const { department, year, asOf } = about
  return about.kind === 'rate'
    ? { kind: 'rate', department, year, asOf, rate: about.rate, formulaSet: about.formulaSet }
    : { kind: 'figure', department, year, asOf, count: about.count }
}

interface FormProps {
  readonly seen: Seen
  readonly figures: readonly FigureAbout[]
}

const AskForm = ({ seen, figures }: FormProps) => {
  const t = useTexts(explanationTexts)
  const { day } = useFormats()
  const call = useCall()
  const { open } = useLocation()
  const { departmentName } = useRegister()
  const words = useFigureWords()
  const { department, year, asOf } = seen
  const chosen = (choice: string) => figures.find((about) => choiceOf(about) === choice)
  const form = useForm({
    name: `askExplanation:${department}:${year}:${asOf}`,
    initial: { figure: '', question: '', dueOn: dayWritten(addDays(useToday(), usualDays)) },
    check: ({ figure, question, dueOn }) => ({
      figure: chosen(figure) ? undefined : t.figureMissing,
      question: question.trim() ? undefined : t.questionMissing,
      dueOn: wrongDay(dueOn, t.dayWrong),
    }),
    send: ({ figure, question, dueOn }, key) => {
      const about = askedOf(chosen(figure) as FigureAbout)
      return call('askExplanation', { key, body: { about, question, dueOn: dayTyped(dueOn) ?? '' } })
    },
    onSent: ({ body }) => open(`/explanations/${body.id}`, { notice: t.sent }),
    fieldOfCode: { 'explanation-due-passed': 'dueOn', 'unknown-rate': 'figure' },
  })
  return (
    <Page
      title={t.askFigure}
      caption={departmentName(department)}
      form={form}
      way={<BackLink href={`/departments/${department}/figures`} label={t.toFigures} />}
    >
      <form onSubmit={form.submit} class="measure" noValidate>
        <Radios
          label={t.figure}
          hint={t.figureHint(String(year), day(asOf))}
          options={figures.map((about) => ({ value: choiceOf(about), label: words(about) }))}
          {...form.field('figure')}
        />
        <Textarea label={t.toExplain} max={2000} {...form.field('question')} />
        <DateInput label={t.answerBy} {...form.field('dueOn')} />
        <Button isBusy={form.isSending}>{t.send}</Button>
      </form>
    </Page>
  )
}

/** A leader asks a department about one of its figures of a year, as of the day that the address says. */
export const AskFigure = ({ code }: { readonly code: string }) => {
  const t = useTexts(explanationTexts)
  const { query } = useLocation()
  const today = useToday()
  const asOf = query.get('asOf') ?? today
  const period = query.get('year') ?? asOf.slice(0, 4)
  const formulaSet = query.get('formulaSet') ?? undefined
  const asked = useAnswer('getFigures', {
    query: { period, asOf, department: code, ...(formulaSet && { formulaSet }) },
  })
  const seen = { department: code, year: Number(period), asOf }
  return (
    <Answered of={asked} sought="department">
      {(figures) => {
        const [row] = figures.departments
        return row ? (
          <AskForm seen={seen} figures={figuresOf(row, figures, seen)} />
        ) : (
          <Page title={t.askFigure}>
            <Empty>
              <p>{t.noFigures}</p>
            </Empty>
          </Page>
        )
      }}
    </Answered>
  )
}
