import { useFormats, useTexts } from '../../texts/language.tsx'
import { Tag } from '../layout/tag.tsx'
import type { Column } from '../lists/column.ts'
import { Table } from '../lists/table.tsx'
import { type Condition, isUrging, type Level } from './conditions.tsx'
import { figureTexts } from './figures-texts.ts'
import { useThresholdWords } from './threshold.tsx'

const wantsMore = ({ threshold: { is } }: Condition): boolean => is === '>' || is === '>='

/** What no work changes: how many were assigned, how often a department was commended. */
const isGiven = ({ quantity }: Condition): boolean => quantity === 'assigned' || quantity === 'timesCommended'

const useDistance = (isUrged: boolean) => {
  const t = useTexts(figureTexts)
  const { number } = useFormats()
  return (condition: Condition): string | undefined => {
    const { holds, by, limit } = condition
    const more = wantsMore(condition)
    if (limit < 0) return t.never
    if (!isUrged) return holds ? undefined : (more ? t.missing : t.tooMany)(number(by))
    if (!holds) return t.away(number(by))
    return isGiven(condition) ? undefined : (more ? t.fewerClear : t.moreClear)(number(by + 1))
  }
}

const Outcome = ({ condition, isUrged }: { readonly condition: Condition; readonly isUrged: boolean }) => {
  const t = useTexts(figureTexts)
  const distance = useDistance(isUrged)(condition)
  const { holds, outOfReach } = condition
  const words = isUrged ? { true: t.applies, false: t.appliesNot } : { true: t.holds, false: t.fails }
  return (
    <>
      <Tag colour={holds === isUrged ? 'orange' : isUrged ? 'grey' : 'green'}>
        {holds && <span aria-hidden="true">✓ </span>}
        {words[`${holds}`]}
      </Tag>{' '}
      {distance}
      {outOfReach && <span class="note">{t.outOfReach[outOfReach]}</span>}
    </>
  )
}

interface Props {
  readonly caption: string
  readonly level: Level
}

/** Each condition of a level as a row: what it looks at, its threshold, how it stands, and by how many tasks. */
export const ConditionTable = ({ caption, level }: Props) => {
  const t = useTexts(figureTexts)
  const { number } = useFormats()
  const wordsOf = useThresholdWords()
  const isUrged = isUrging(level)
  const { all, any } = level
  const columns: readonly Column<Condition>[] = [
    {
      name: 'criterion',
      heading: t.criterion,
      isRowHeading: true,
      cell: (condition) => (
        <>
          <span class="capitalised">{wordsOf(condition.threshold).quantity}</span>
          {any.length > 1 && any.includes(condition) && <span class="note">{t.oneIsEnough}</span>}
        </>
      ),
    },
    {
      name: 'threshold',
      heading: t.threshold,
      cell: (condition) => (
        <>
          {wordsOf(condition.threshold).bound}
          {'share' in condition.threshold && condition.limit >= 0 && (
            <span class="note">{(wantsMore(condition) ? t.atLeast : t.atMost)(number(condition.limit))}</span>
          )}
        </>
      ),
    },
    { name: 'value', heading: t.value, isNumber: true, cell: ({ value }) => number(value) },
    {
      name: 'outcome',
      heading: t.outcome,
      cell: (condition) => <Outcome condition={condition} isUrged={isUrged} />,
    },
  ]
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={[...all, ...any]}
      keyOf={({ condition }) => condition}
      isList
    />
  )
}
