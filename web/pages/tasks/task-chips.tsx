import { useLocation } from '../../app/router/location.tsx'
import { addressOfPage } from '../../app/router/pattern.ts'
import { useToday } from '../../session/clock.tsx'
import { useMe } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { addDays } from '../../values/dates.ts'
import { taskListTexts } from './task-list-texts.ts'

type Conditions = Readonly<Record<string, string>>

interface Chip {
  readonly name: keyof (typeof taskListTexts)['vi']['chips']
  readonly conditions: Conditions
}

/** What people ask a list for most, each in one press. */
const useChips = (): readonly Chip[] => {
  const today = useToday()
  const { id, department, may } = useMe()
  const chips: (Chip | false)[] = [
    { name: 'overdue', conditions: { status: 'open-overdue' } },
    { name: 'today', conditions: { status: 'open', dueFrom: today, dueTo: today } },
    { name: 'week', conditions: { status: 'open', dueFrom: today, dueTo: addDays(today, 7) } },
    may.includes('judge-result') && { name: 'acceptance', conditions: { awaiting: 'acceptance' } },
    (may.includes('decide-extension') || may.includes('prepare-extension')) && {
      name: 'decision',
      conditions: { awaiting: 'decision' },
    },
    may.includes('sign-papers') && { name: 'signature', conditions: { awaiting: 'signature' } },
    department !== undefined && { name: 'mine', conditions: { status: 'open', holder: id } },
  ]
  return chips.filter((chip) => chip !== false)
}

/** How a list is shown, not what is in it. */
const aside = new Set(['department', 'cursor', 'sort', 'columns', 'limit'])

const isAsked = (query: URLSearchParams, conditions: Conditions): boolean => {
  const asked = [...query].filter(([name, value]) => !aside.has(name) && value !== '')
  return (
    asked.length === Object.keys(conditions).length &&
    asked.every(([name, value]) => conditions[name] === value)
  )
}

/** The department stays chosen. */
export const TaskChips = () => {
  const t = useTexts(taskListTexts)
  const { path, query } = useLocation()
  const department = query.get('department')
  return (
    <nav class="chips" aria-label={t.quick}>
      {useChips().map(({ name, conditions }) => (
        <a
          key={name}
          href={addressOfPage(path, {}, { ...(department && { department }), ...conditions })}
          aria-current={isAsked(query, conditions) ? 'true' : undefined}
        >
          {t.chips[name]}
        </a>
      ))}
    </nav>
  )
}
