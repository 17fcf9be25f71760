import type { Dashboard, Input } from '../../../api/types.ts'
import { commendedOf, urgedOf } from '../../../parts/figures/named.ts'
import type { DepartmentRow } from '../../../parts/figures/row.ts'
import type { Form } from '../../../parts/forms/use-form.ts'
import type { Level } from '../../admin/rules/rules-texts.ts'

export type Named = Input<'recordLetter'>['body']['named'][number]

/** Whom the rules name by the figures of a dashboard, each once. */
export const namedIn = ({ named }: Pick<Dashboard, 'named'>): Named[] =>
  named.flatMap(({ level, departments }) => departments.map((department) => ({ department, level })))

/** Whom the rules name by the figures of a period: whom they commend first, whom they urge last, the most overdue first. */
export const namedByFigures = (rows: readonly DepartmentRow[]): Named[] => {
  const between = rows.filter(({ verdict }) => !verdict.commended && !verdict.urged)
  return [...commendedOf(rows), ...between, ...urgedOf(rows)].flatMap(({ code, verdict: { level } }) =>
    level ? [{ department: code, level }] : [],
  )
}

export const optionOf = ({ department, level }: Named): string => `${department} ${level}`

export const namedBy = (value: string): Named => {
  const [department = '', level] = value.split(' ')
  return { department, level: level as Level }
}

/** Whom a form of a letter names. */
export interface NamingValues extends Readonly<Record<string, string | readonly string[]>> {
  readonly named: readonly string[]
  /** A department that is about to be named besides, and how. */
  readonly besides: string
  readonly level: string
}

export type NamingForm = Pick<Form<NamingValues>, 'values' | 'set' | 'passes' | 'field'>

/** Everybody the letter names, the one being entered too: nobody is left out because a button was not pressed. */
export const allNamed = ({ named, besides, level }: NamingValues): readonly string[] =>
  besides ? [...named, `${besides} ${level}`] : named

/** Those to choose from: whom the rules name, then whom the letter names besides. */
export const listed = (found: readonly Named[], chosen: readonly string[]): readonly Named[] => [
  ...found,
  ...chosen.filter((value) => !found.some((named) => optionOf(named) === value)).map(namedBy),
]
