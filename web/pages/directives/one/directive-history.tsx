import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import type { Asked } from '../../../api/use-answer.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { changeTexts } from '../../task/history/change-texts.ts'
import { directiveTexts } from '../directives-texts.ts'

type Change = Body<'getDirectiveHistory'>['changes'][number]

const corrected = ['kind', 'issuer', 'signer', 'abstract', 'urgency'] as const
type Fact = (typeof corrected)[number]

/** What a correction changed, from what to what. */
const Shown = ({ change: { change, before, after } }: { readonly change: Change }) => {
  const t = useTexts(directiveTexts)
  const changes = useTexts(changeTexts)
  const { urgency } = useTexts(nameTexts)
  const { directive } = useFormats()
  const wordOf = (of: Change['after'], fact: Fact): string => {
    if (fact === 'kind') return t.kinds[of.kind]
    if (fact === 'urgency') return of.urgency ? urgency[of.urgency] : t.noValue
    return of[fact] ?? t.noValue
  }
  const facts = corrected.filter((fact) => before[fact] !== after[fact])
  const by = after.ended?.by
  return (
    <>
      {changes[change.change]}
      {change.change === 'attach' && (
        <span class="note">{change.files.map(({ name }) => name).join(', ')}</span>
      )}
      {change.change === 'supersede' && by && (
        <span class="note">
          {t.by}: <a href={`/directives/${by}`}>{directive(by)}</a>
        </span>
      )}
      {change.change === 'correct' &&
        facts.map((fact) => (
          <span key={fact} class="note">
            {t.wasBecomes(t[fact], wordOf(before, fact), wordOf(after, fact))}
          </span>
        ))}
    </>
  )
}

interface Props {
  readonly asked: Asked<'getDirectiveHistory'>
}

/** Every change of a directive, the oldest first. */
export const DirectiveHistory = ({ asked }: Props) => {
  const t = useTexts(directiveTexts)
  const { time } = useFormats()
  const { personName } = useRegister()
  const columns: readonly Column<Change>[] = [
    {
      name: 'change',
      heading: t.change,
      isRowHeading: true,
      cell: (change) => <Shown change={change} />,
    },
    { name: 'reason', heading: t.reason, cell: ({ change }) => change.reason },
    { name: 'who', heading: t.who, cell: ({ by }) => personName(by) },
    { name: 'when', heading: t.when, cell: ({ at }) => time(at) },
  ]
  return (
    <Answered of={asked}>
      {({ changes }) =>
        changes.length === 0 ? (
          <section class="section">
            <h2 class="govuk-heading-m">{t.history}</h2>
            <p>{t.noHistory}</p>
          </section>
        ) : (
          <Table caption={t.history} columns={columns} rows={changes} keyOf={({ at }) => at} isList />
        )
      }
    </Answered>
  )
}
