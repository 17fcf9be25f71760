import { columnHeadings } from '../../../../functions/documents/imports/columns/import-columns.ts'
import type {
  ColumnQuestion,
  MappedColumn,
} from '../../../../functions/documents/imports/columns/import-mapping.ts'
import type { ImportReport } from '../../../../functions/documents/imports/run/import-report.ts'
import type { Input, Job } from '../../../api/types.ts'
import { Button, ButtonLink } from '../../../parts/forms/button.tsx'
import { Select } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDayIfAny } from '../../../texts/days.ts'
import { useTexts } from '../../../texts/language.tsx'
import { readingTexts } from '../reading/reading-texts.ts'
import { columnTexts } from './columns-texts.ts'
import { type CommonTyped, choiceNames, commonNames, commonOf, isDateSaidTwice, typedOf } from './common.ts'
import { CommonFields } from './common-fields.tsx'
import { importTexts } from './import-texts.ts'

type Columns = NonNullable<Input<'previewImportAgain'>['body']['columns']>
type Values = Readonly<Record<`column-${string}`, string>> & CommonTyped

const fieldOf = ({ letter }: Pick<MappedColumn, 'letter'>): `column-${string}` => `column-${letter}`

/** What a column can be; one of secrets is known by its heading alone. */
const choices = Object.keys(columnHeadings).filter((column) => column !== 'secrecy')

export const useColumnWords = () => {
  const t = useTexts(columnTexts)
  return {
    nameOf: ({ letter, heading, above }: Pick<MappedColumn, 'letter' | 'heading' | 'above'>) =>
      t.columnName(letter, above ? `${above} – ${heading}` : heading),
    columns: t.columns as Readonly<Record<string, string>>,
  }
}

/** What has to be answered, in sentences. */
const Questions = ({ questions, columns }: Pick<ImportReport, 'questions' | 'columns'>) => {
  const t = useTexts(columnTexts)
  const words = useColumnWords()
  const named = (letters: readonly string[]) =>
    columns
      .filter(({ letter }) => letters.includes(letter))
      .map(words.nameOf)
      .join('; ')
  const sentence = (question: ColumnQuestion): string => {
    const what = words.columns[question.column] ?? ''
    return question.why === 'missing'
      ? t.questions.missing(what)
      : t.questions[question.why](what, named(question.letters))
  }
  if (questions.length === 0) return null
  return (
    <div class="govuk-inset-text">
      <p>{t.questionsLead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {questions.map((question) => (
          <li key={`${question.why}-${question.column}`}>{sentence(question)}</li>
        ))}
      </ul>
    </div>
  )
}

const initialOf = (report: ImportReport): Values => ({
  ...Object.fromEntries(
    report.columns.map((column) => [
      fieldOf(column),
      choices.includes(column.is ?? '') ? (column.is ?? '') : '',
    ]),
  ),
  ...typedOf(report),
})

/** Two columns of one kind, a list without tasks, a day that is none. */
const useCheck = ({ columns }: ImportReport) => {
  const t = useTexts(columnTexts)
  const dayWrong = useTexts(readingTexts).dayWrong
  return (values: Values): Record<string, string | undefined> => {
    const chosen = columns.map((column) => [fieldOf(column), values[fieldOf(column)] ?? ''] as const)
    const wrong = chosen.flatMap(([field, is], place) =>
      is && chosen.findIndex(([, other]) => other === is) < place ? [[field, t.columnTwice] as const] : [],
    )
    const [first] = chosen
    const noTitle = first && !chosen.some(([, is]) => is === 'title') ? { [first[0]]: t.titleMissing } : {}
    const { issuedOn } = values
    return {
      ...noTitle,
      ...Object.fromEntries(wrong),
      issuedOn: wrongDayIfAny(issuedOn, dayWrong),
      choices: isDateSaidTwice(values) ? t.dateSaidTwice : undefined,
    }
  }
}

interface Props {
  readonly id: string
  readonly report: ImportReport
  readonly onSent: (job: Job) => void
}

/** What each column of the file is, and what holds for all of its rows. */
export const ColumnsForm = ({ id, report, onSent }: Props) => {
  const t = useTexts(importTexts)
  const columnWords = useTexts(columnTexts)
  const call = useCall()
  const words = useColumnWords()
  const check = useCheck(report)
  const form = useForm<Values, Job>({
    name: `import-columns:${id}`,
    initial: initialOf(report),
    check,
    send: async (values, key) => {
      const columns = Object.fromEntries(
        report.columns.map((column) => [column.letter, values[fieldOf(column)] || 'none']),
      ) as Columns
      const common = commonOf(values)
      return (await call('previewImportAgain', { path: { id }, body: { columns, common }, key })).body
    },
    onSent,
    place: () => (field) => {
      const name = commonNames.find((one) => field === `common.${one}`)
      const isChoice = choiceNames.some((one) => field === `common.${one}`)
      return isChoice ? { name: 'choices' } : name && { name }
    },
  })
  const options = choices.map((value) => ({ value, label: words.columns[value] ?? value }))
  return (
    <Page
      title={columnWords.columnsTitle}
      form={form}
      way={<BackLink href="/directives/import" label={t.another} />}
      step={`columns-${id}`}
    >
      <p class="measure">{columnWords.columnsLead(report.file, report.sheet)}</p>
      <Questions {...report} />
      <form onSubmit={form.submit} noValidate>
        <fieldset class="govuk-fieldset section">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
            {columnWords.columnsLegend}
          </legend>
          <div class="fields">
            {report.columns.map((column) => (
              <Select
                key={column.letter}
                label={words.nameOf(column)}
                hint={
                  column.samples.length > 0
                    ? columnWords.samples(column.samples.join(' · '))
                    : columnWords.noSamples
                }
                none={columnWords.unused}
                options={options}
                {...form.field(fieldOf(column))}
              />
            ))}
          </div>
        </fieldset>
        <fieldset class="govuk-fieldset section">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{columnWords.common}</legend>
          <CommonFields field={form.field} choices={form.field('choices')} />
        </fieldset>
        <div class="page-actions">
          <Button isBusy={form.isSending}>{columnWords.checkAgain}</Button>
          {report.questions.length === 0 && (
            <ButtonLink look="secondary" href={`/directives/import?checked=${id}`}>
              {columnWords.backToResult}
            </ButtonLink>
          )}
        </div>
      </form>
    </Page>
  )
}
