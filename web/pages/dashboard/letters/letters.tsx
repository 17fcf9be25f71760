import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Section } from '../../../parts/figures/figures.tsx'
import { FileButtons } from '../../../parts/files/file-buttons.tsx'
import { paperTexts } from '../../../parts/files/papers-texts.ts'
import { useSignerChoice } from '../../../parts/files/signer-choice.tsx'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { yearsUpTo } from '../../../values/dates.ts'
import { citationOf, keyOf } from '../../../values/directive-keys.ts'
import { ruleTexts } from '../../admin/rules/rules-texts.ts'
import { letterTexts } from './letters-texts.ts'
import { OutgoingList } from './outgoing/outgoing-list.tsx'

type Letter = Body<'listLetters'>['letters'][number]

/** The letter that would go out by today's figures. */
const Draft = () => {
  const t = useTexts(paperTexts)
  const period = useToday().slice(0, 4)
  const { choiceFor, signerOf } = useSignerChoice()
  const query = { period, ...signerOf('letter') }
  return (
    <Section title={t.draft}>
      <p>{t.draftHint(period)}</p>
      {choiceFor('letter')}
      <FileButtons
        files={[
          { label: t.letter, ask: (call) => call('getLetterPaper', { query }) },
          { label: t.slip, ask: (call) => call('getLetterSlip', { query }) },
        ]}
      />
      <a href="/dashboard">{t.otherPeriod}</a>
    </Section>
  )
}

const Years = ({ chosen, years }: { readonly chosen: string; readonly years: readonly string[] }) => {
  const t = useTexts(letterTexts)
  return (
    <nav class="screen-only" aria-label={t.years}>
      <p>
        {years.map((year) => (
          <a
            key={year}
            class="choice"
            href={`/letters?year=${year}`}
            aria-current={year === chosen ? 'page' : undefined}
          >
            {t.ofYear(year)}
          </a>
        ))}
      </p>
    </nav>
  )
}

/** A year's letters, and whom each of them names. */
export const Letters = () => {
  const t = useTexts(letterTexts)
  const rules = useTexts(ruleTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  const mayRecord = useMay('record-letters')
  const mayReadPapers = useMay('read-outgoing-papers')
  const years = yearsUpTo(useToday())
  const year = useLocation().query.get('year') ?? years[0] ?? ''
  const asked = useAnswer('listLetters', { query: { year } })
  const columns: readonly Column<Letter>[] = [
    {
      name: 'letter',
      heading: t.letter,
      isRowHeading: true,
      cell: (letter) => {
        const name = citationOf(letter)
        const address = mayRecord
          ? `/letters/${encodeURIComponent(keyOf(letter))}`
          : letter.paper && `/outgoing-papers/${letter.paper}`
        return address ? <a href={address}>{name}</a> : name
      },
    },
    { name: 'issuedOn', heading: t.issuedOn, cell: ({ issuedOn }) => day(issuedOn) },
    {
      name: 'named',
      heading: t.named,
      cell: ({ named }) =>
        named.map(({ department, level }) => (
          <div key={department}>
            {rules.levels[level]}: {departmentName(department)}
          </div>
        )),
    },
  ]
  return (
    <Page title={t.title} actions={mayRecord && <ButtonLink href="/letters/new">{t.add}</ButtonLink>}>
      <p>{t.lead}</p>
      {mayRecord && <Draft />}
      <Years chosen={year} years={years} />
      {mayReadPapers && <OutgoingList year={year} />}
      <Answered of={asked}>
        {({ letters }) =>
          letters.length === 0 ? (
            <Empty>
              <p>{t.none(year)}</p>
            </Empty>
          ) : (
            <Table caption={t.caption(year)} columns={columns} rows={letters} keyOf={keyOf} isList />
          )
        }
      </Answered>
    </Page>
  )
}
