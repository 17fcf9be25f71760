import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Section } from '../../parts/figures/figures.tsx'
import type { Verdict } from '../../parts/figures/row.ts'
import { Answered } from '../../parts/layout/answered.tsx'
import { Details } from '../../parts/layout/details.tsx'
import { StatusTag } from '../../parts/layout/tag.tsx'
import type { Column } from '../../parts/lists/column.ts'
import { Table } from '../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { ruleTexts } from '../admin/rules/rules-texts.ts'
import { dashboardTexts } from './dashboard-texts.ts'
import { whatIfTexts } from './what-if-texts.ts'

type Answer = Body<'getWhatIf'>
type Effect = Answer['effects'][number]

/** The titles of the tasks that wait, so that nobody reads ids. */
const useTitles = (department: string): ReadonlyMap<string, string> => {
  const waiting = (awaiting: 'acceptance' | 'decision' | 'signature') =>
    ({ query: { department, awaiting, limit: 200 } }) as const
  const results = useAnswer('listTasks', waiting('acceptance')).body?.tasks ?? []
  const requests = useAnswer('listTasks', waiting('decision')).body?.tasks ?? []
  const signatures = useAnswer('listTasks', waiting('signature')).body?.tasks ?? []
  return new Map([...results, ...requests, ...signatures].map(({ id, title }) => [id, title]))
}

const Shown = ({ department, now, all, effects }: Answer) => {
  const t = useTexts(dashboardTexts)
  const whatIfWords = useTexts(whatIfTexts)
  const { levels } = useTexts(ruleTexts)
  const { number } = useFormats()
  const titles = useTitles(department)
  const said = (verdict: Verdict) => (verdict.level ? levels[verdict.level] : whatIfWords.notNamed)
  const columns: readonly Column<Effect>[] = [
    {
      name: 'task',
      heading: t.task,
      isRowHeading: true,
      cell: ({ taskId }) => <a href={`/tasks/${taskId}`}>{titles.get(taskId) ?? taskId}</a>,
    },
    {
      name: 'decision',
      heading: whatIfWords.ifDecided,
      cell: ({ decision }) => whatIfWords.decision[decision],
    },
    { name: 'to', heading: whatIfWords.becomes, cell: ({ to }) => <StatusTag status={to} /> },
    { name: 'verdict', heading: whatIfWords.verdictThen, cell: ({ verdict }) => said(verdict) },
  ]
  if (effects.length === 0) return <p>{whatIfWords.whatIfNone}</p>
  return (
    <>
      <p class="measure">
        <strong>
          {said(now) === said(all)
            ? whatIfWords.whatIfSame(said(now))
            : whatIfWords.whatIfChanges(said(now), said(all))}
        </strong>
      </p>
      <Details summary={whatIfWords.whatIfEach(number(effects.length))}>
        <div class="what-if">
          <Table
            caption={whatIfWords.whatIf}
            isCaptionHidden
            columns={columns}
            rows={effects}
            keyOf={({ taskId }) => taskId}
            isList
          />
        </div>
      </Details>
    </>
  )
}

interface Props {
  readonly department: string
  readonly ruleSet: string
}

/** What each awaited decision would do to the verdict of the letter, and all of them together. */
export const WhatIf = ({ department, ruleSet }: Props) => {
  const t = useTexts(whatIfTexts)
  const asked = useAnswer('getWhatIf', { query: { department, ruleSet } })
  return (
    <Section title={t.whatIf}>
      <Answered of={asked}>
        {(answer) => (
          <>
            <p class="measure">{t.whatIfLead(String(answer.year))}</p>
            <Shown {...answer} />
          </>
        )}
      </Answered>
    </Section>
  )
}
