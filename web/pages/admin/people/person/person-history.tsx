import { useRegister } from '../../../../api/register.tsx'
import type { Body } from '../../../../api/types.ts'
import { useAnswer } from '../../../../api/use-answer.ts'
import { Answered } from '../../../../parts/layout/answered.tsx'
import type { Column } from '../../../../parts/lists/column.ts'
import { Table } from '../../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../../texts/language.tsx'
import { nameTexts } from '../../../../texts/names.ts'
import { todayInCity } from '../../../../values/dates.ts'
import { changeTexts } from '../../../task/history/change-texts.ts'
import { adminTexts } from '../../admin-texts.ts'
import { personTexts } from './person-texts.ts'

type Entry = Body<'getUserHistory'>['entries'][number]

const facts = ['name', 'email', 'role', 'department'] as const
type Fact = (typeof facts)[number]

const Changed = ({ entry: { change, before, after, on, at, move } }: { readonly entry: Entry }) => {
  const t = useTexts(personTexts)
  const admin = useTexts(adminTexts)
  const changes = useTexts(changeTexts)
  const { role } = useTexts(nameTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  const wordOf = (of: Entry['after'], fact: Fact): string => {
    if (fact === 'role') return role[of.role]
    if (fact === 'department') return of.department ? departmentName(of.department) : '–'
    return of[fact]
  }
  const changed = before ? facts.filter((fact) => before[fact] !== after[fact]) : []
  return (
    <>
      {changes[change]}
      {before &&
        changed.map((fact) => (
          <span key={fact} class="note">
            {t.wasBecomes(admin[fact], wordOf(before, fact), wordOf(after, fact))}
          </span>
        ))}
      {move && <span class="note">{t.moveTo(departmentName(move.department), day(move.on))}</span>}
      {change === 'moved' && on !== todayInCity(new Date(at)) && (
        <span class="note">{t.countsFrom(day(on))}</span>
      )}
    </>
  )
}

/** Who changed what of a person, and when; the last change first. */
export const PersonHistory = ({ id, version }: { readonly id: string; readonly version: number }) => {
  const t = useTexts(personTexts)
  const { time } = useFormats()
  const { personName } = useRegister()
  const asked = useAnswer('getUserHistory', { path: { id } })
  const columns: readonly Column<Entry>[] = [
    { name: 'what', heading: t.what, isRowHeading: true, cell: (entry) => <Changed entry={entry} /> },
    { name: 'who', heading: t.who, cell: ({ by }) => personName(by) },
    { name: 'when', heading: t.when, cell: ({ at }) => time(at) },
  ]
  return (
    <Answered of={asked}>
      {({ entries }) =>
        entries.length === 0 ? (
          <p>{t.noHistory}</p>
        ) : (
          <Table
            key={version}
            caption={t.history}
            columns={columns}
            rows={entries.toReversed()}
            keyOf={({ at }) => at}
            isList
          />
        )
      }
    </Answered>
  )
}
