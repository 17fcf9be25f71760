import { ruleTexts } from '../../pages/admin/rules/rules-texts.ts'
import { useTexts } from '../../texts/language.tsx'
import { Tag, type TagColour } from '../layout/tag.tsx'
import type { DepartmentRow, Verdict } from './row.ts'

export type Level = DepartmentRow['levels'][number]
export type Condition = Level['all'][number]

export const isUrging = ({ level }: Pick<Level, 'level'>): boolean =>
  level === 'request' || level === 'remind' || level === 'criticise'

const colours: Record<Level['level'], TagColour> = {
  commend: 'green',
  acknowledge: 'blue',
  request: 'orange',
  remind: 'orange',
  criticise: 'red',
}

/** The word of the letter for a department; nothing where it has none. */
export const VerdictTag = ({ verdict: { level } }: { readonly verdict: Verdict }) => {
  const { levels } = useTexts(ruleTexts)
  return level ? <Tag colour={colours[level]}>{levels[level]}</Tag> : null
}

/** Why a level is given: all of its conditions that must hold, and of those of which one is enough, the ones that do. */
export const reasonsOf = ({ all, any }: Level): readonly Condition[] => {
  const held = any.filter(({ holds }) => holds)
  return held.length > 0 ? held : all
}
