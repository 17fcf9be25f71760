import { columnHeadings } from '../../../../functions/documents/imports/columns/import-columns.ts'
import {
  type ImportReport,
  incompleteIn,
  type Lacked,
  type ReportedRow,
  type Undated,
  waitingIn,
} from '../../../../functions/documents/imports/run/import-report.ts'
import { Details } from '../../../parts/layout/details.tsx'
import { Table } from '../../../parts/lists/table.tsx'
import { withDaysWritten } from '../../../texts/formats.ts'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { useColumnWords } from './columns-form.tsx'
import { importReportTexts } from './report-texts.ts'

/** What is to be known before the rows are looked at one by one. */

/** Tasks that come without a due date, by reason: a deadline that was lost is never overdue. */
export const UndatedSummary = ({ undated }: { readonly undated: readonly Undated[] }) => {
  const t = useTexts(importReportTexts)
  const { number } = useFormats()
  const { language } = useLanguage()
  if (undated.length === 0) return null
  const all = undated.reduce((sum, { tasks }) => sum + tasks, 0)
  return (
    <div class="govuk-inset-text">
      <p>
        <strong>{t.undated(number(all))}</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {undated.map((one) => (
          <li key={one.because}>{t.undatedBy(number(one.tasks), withDaysWritten(one[language]))}</li>
        ))}
      </ul>
    </div>
  )
}

/** Tasks that come without a lead: nobody works on them until the Office names one. */
export const WaitingSummary = ({ rows }: Pick<ImportReport, 'rows'>) => {
  const t = useTexts(importReportTexts)
  const { number } = useFormats()
  const count = waitingIn(rows)
  if (count === 0) return null
  const isDone = rows.some(({ state, waits }) => waits && state === 'written')
  return (
    <div class="govuk-inset-text">
      <p>
        <strong>{isDone ? t.waitingDone(number(count)) : t.waiting(number(count))}</strong>
      </p>
      <p>{t.waitingHint}</p>
    </div>
  )
}

const useLacks = () => {
  const { lackedOf } = useTexts(importReportTexts)
  return (lacks: readonly Lacked[]) => lacks.map((one) => lackedOf[one]).join(', ')
}

/** Directives that are known by less than they should be, to be completed later. */
export const IncompleteSummary = ({ rows }: Pick<ImportReport, 'rows'>) => {
  const t = useTexts(importReportTexts)
  const { number } = useFormats()
  const inWords = useLacks()
  const incomplete = incompleteIn(rows)
  if (incomplete.length === 0) return null
  return (
    <div class="govuk-inset-text">
      <p>
        <strong>{t.incomplete(number(incomplete.length))}</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {incomplete.map(({ number: of, lacks, firstRow }) => (
          <li key={firstRow}>{t.incompleteOf(of ?? t.byRegister, inWords(lacks))}</li>
        ))}
      </ul>
      <p>{t.incompleteHint}</p>
    </div>
  )
}

/** What the directive of a row lacks. */
export const DirectiveLacks = ({ row: { incomplete } }: { readonly row: ReportedRow }) => {
  const t = useTexts(importReportTexts)
  const inWords = useLacks()
  return incomplete ? <span class="note">{t.lacks(inWords(incomplete.lacks))}</span> : null
}

/** Rows that are no tasks, and were not read as such. */
export const AsideRows = ({ aside }: Pick<ImportReport, 'aside'>) => {
  const t = useTexts(importReportTexts)
  const { number } = useFormats()
  if (aside.length === 0) return null
  return (
    <Details summary={t.aside(number(aside.length))}>
      <Table
        caption={t.asideCaption}
        isCaptionHidden
        rows={aside}
        keyOf={({ row }) => String(row)}
        columns={[
          { name: 'aside-row', heading: t.row, isNumber: true, cell: ({ row }) => row },
          { name: 'kind', heading: t.asideKind, cell: ({ kind }) => t.asideKinds[kind] },
          {
            name: 'words',
            heading: t.asideWords,
            isRowHeading: true,
            cell: ({ words, gives }) => (
              <>
                {words || '–'}
                {gives && <span class="note">{t.asideGives[gives]}</span>}
              </>
            ),
          },
        ]}
      />
    </Details>
  )
}

/** Facts that every wrong row lacks, since the file has no column for them: they can be said once. */
const lackedFacts = ({ columns, rows }: ImportReport) => {
  const facts = ['number', 'issuedOn', 'kind', 'issuer', 'abstract'] as const
  return facts.filter(
    (fact) =>
      !columns.some(({ is }) => is === fact) &&
      rows.some(({ errors }) =>
        errors.some(
          ({ column, code }) =>
            column === columnHeadings[fact] && (code === 'missing' || code === 'issued-on-missing'),
        ),
      ),
  )
}

/** Where it was said what the columns are, which of them are not used, and the way to say it otherwise. */
export const ColumnsRead = ({ report, id }: { readonly report: ImportReport; readonly id: string }) => {
  const t = useTexts(importReportTexts)
  const { day, number } = useFormats()
  const words = useColumnWords()
  const { columns, source, unusedDays } = report
  const lacked = lackedFacts(report)
  const leadless = report.rows.filter(({ errors }) => errors.some(({ code }) => code === 'lead-missing'))
  const unused = columns.filter(({ is }) => !is).map(words.nameOf)
  return (
    <>
      <p class="measure">
        {source.from === 'remembered' && `${t.remembered(source.by, day(source.at.slice(0, 10)))} `}
        {unused.length > 0 && `${t.others(unused.join('; '))} `}
        <a href={`/directives/import?checked=${id}&columns=yes`}>{t.changeColumns}</a>
      </p>
      {unusedDays.length > 0 && (
        <p class="govuk-inset-text">{t.unusedDays(unusedDays.map((heading) => `“${heading}”`).join(', '))}</p>
      )}
      {lacked.length > 0 && (
        <p class="govuk-inset-text">
          {t.lacked(lacked.map((fact) => words.columns[fact]).join(', '))}{' '}
          <a href={`/directives/import?checked=${id}&columns=yes`}>{t.sayOnce}</a>
        </p>
      )}
      {leadless.length > 0 && (
        <p class="govuk-inset-text">
          {t.leadless(number(leadless.length))}{' '}
          <a href={`/directives/import?checked=${id}&columns=yes`}>{t.chooseWaiting}</a>
        </p>
      )}
    </>
  )
}

/** A row's deadline as it stands in the file, and why it became what it did. */
export const DeadlineRead = ({ row: { deadline } }: { readonly row: ReportedRow }) => {
  const { language } = useLanguage()
  if (!deadline) return null
  const why = deadline[language]
  return (
    <>
      {deadline.words && <span class="note">“{deadline.words}”</span>}
      {why && <span class="note">{withDaysWritten(why)}</span>}
    </>
  )
}
