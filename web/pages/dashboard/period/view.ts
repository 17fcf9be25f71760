import type { Input } from '../../../api/types.ts'
import { type Day, dayTyped, dayWritten, firstYear } from '../../../values/dates.ts'

/** What is chosen, named as the API names it: the address of the page is the request of its figures. */
export const viewNames = [
  'period',
  'assignedFrom',
  'assignedTo',
  'asOf',
  'basis',
  'starred',
  'formulaSet',
  'formulaSetVersion',
  'ruleSet',
  'ruleSetVersion',
  'rollUp',
  'group',
] as const
type Name = (typeof viewNames)[number]
export type View = Readonly<Partial<Record<Name, string>>>

const dayNames: readonly Name[] = ['assignedFrom', 'assignedTo', 'asOf']

/** What the address asks for; the year that runs while it says no days. */
export const viewOf = (query: URLSearchParams, today: Day): View => {
  const given = viewNames.flatMap((name): [Name, string][] => {
    const value = query.get(name)
    return value ? [[name, value]] : []
  })
  const view: View = Object.fromEntries(given)
  const hasDays = view.period ?? view.assignedFrom ?? view.assignedTo
  return hasDays ? view : { period: today.slice(0, 4), ...view }
}

/**
 * The API reads numbers off a text, and checks what somebody may have written into the address. The group is the table's alone: whom the letter names
 * is told of all departments.
 */
export const requestOf = ({ group: _, ...view }: View): NonNullable<Input<'getFigures'>['query']> =>
  view as unknown as NonNullable<Input<'getFigures'>['query']>

type SheetAsked = Input<'getFiguresFile'>['query']

/** The table as a file holds the rows that are shown. */
export const sheetRequestOf = (view: View, format: SheetAsked['format']): SheetAsked =>
  ({ ...view, format }) as unknown as SheetAsked

/** The choices as they stand in the form: days as they are written, `custom` where the days are chosen. */
export const choicesOf = (view: View): Readonly<Record<Name, string>> => {
  const all = viewNames.map((name) => {
    const value = view[name] ?? ''
    return [name, dayNames.includes(name) && dayTyped(value) ? dayWritten(value) : value]
  })
  return { ...Object.fromEntries(all), period: view.period ?? 'custom' }
}

/** Which days are needed and not there, or no days. */
export const wrongDays = (choices: Readonly<Record<Name, string>>): readonly Name[] =>
  dayNames.filter((name) => {
    const isPeriod = name !== 'asOf'
    if (isPeriod && choices.period !== 'custom') return false
    return choices[name] ? !dayTyped(choices[name]) : isPeriod
  })

/** What the form asks for, as it stands in the address; what holds by itself is left out. */
export const viewChosen = (choices: Readonly<Record<Name, string>>): View => {
  const isCustom = choices.period === 'custom'
  const chosen = (name: Name): string | undefined => {
    if (name === 'period') return isCustom ? '' : choices.period
    if (!dayNames.includes(name)) return choices[name]
    return isCustom || name === 'asOf' ? dayTyped(choices[name]) : ''
  }
  return Object.fromEntries(viewNames.map((name) => [name, chosen(name)]).filter(([, value]) => value))
}

const monthsOf = (year: string, max: number) =>
  Array.from({ length: max }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`)

const periodsOf = (year: string, lastMonth: number): readonly string[] => [
  year,
  ...[1, 2].filter((half) => lastMonth > 6 * (half - 1)).map((half) => `${year}-H${half}`),
  ...[1, 2, 3, 4].filter((quarter) => lastMonth > 3 * (quarter - 1)).map((quarter) => `${year}-Q${quarter}`),
  ...monthsOf(year, lastMonth).reverse(),
]

/** The periods that have begun: of this year and the last one each part, of earlier ones the year. */
export const periodsUpTo = (today: Day): readonly string[] => {
  const year = Number(today.slice(0, 4))
  const earlier = Array.from({ length: Math.max(0, year - 1 - firstYear) }, (_, place) =>
    String(year - 2 - place),
  )
  return [
    ...periodsOf(String(year), Number(today.slice(5, 7))),
    ...periodsOf(String(year - 1), 12),
    ...earlier,
  ]
}

interface PeriodWords {
  readonly year: (year: string) => string
  readonly half: (half: number, year: string) => string
  readonly quarter: (quarter: number, year: string) => string
  readonly month: (month: number, year: string) => string
}

/** `2021`, `2021-H1`, `2021-Q3`, `2021-07` as people say them. */
export const periodSaid = (word: string, t: PeriodWords): string => {
  const [year = '', part = ''] = word.split('-')
  const number = Number(part.replace(/\D/, ''))
  if (!part) return t.year(year)
  if (part.startsWith('H')) return t.half(number, year)
  return part.startsWith('Q') ? t.quarter(number, year) : t.month(number, year)
}
