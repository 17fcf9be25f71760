import type { Action } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Loading } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { useToday } from '../../session/clock.tsx'
import { useMe } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { adminTexts } from './admin-texts.ts'
import { assessmentSchemeTexts } from './assessment/assessment-scheme-texts.ts'
import { undeliveredTexts } from './mails/undelivered-texts.ts'
import { paperTemplateTexts } from './paper-templates/paper-templates-texts.ts'
import { PapersUnnamed } from './settings/papers-unnamed.tsx'
import { statusTexts } from './status/status-texts.ts'

interface Entry {
  readonly href: string
  readonly name: string
  readonly hint: string
  readonly action: Action
}

/** What the Office and the administrator keep in order. */
export const Admin = () => {
  const t = useTexts(adminTexts)
  const words = useTexts(undeliveredTexts)
  const status = useTexts(statusTexts)
  const papers = useTexts(paperTemplateTexts)
  const scoring = useTexts(assessmentSchemeTexts)
  const { may } = useMe()
  const today = useToday()
  const { body: answer, failure } = useAnswer('getSettings', {})
  const entries: readonly Entry[] = [
    { href: '/first-steps', name: t.firstSteps, hint: t.firstStepsHint, action: 'read-first-steps' },
    { href: '/system-status', name: status.title, hint: status.hint, action: 'read-system-status' },
    { href: '/departments', name: t.departments, hint: t.departmentsHint, action: 'read-departments' },
    { href: '/users', name: t.users, hint: t.usersHint, action: 'read-users' },
    { href: '/delegations', name: t.delegations, hint: t.delegationsHint, action: 'read-delegations' },
    {
      href: `/calendar/${today.slice(0, 4)}`,
      name: t.calendar,
      hint: t.calendarHint,
      action: 'read-settings',
    },
    { href: '/rule-sets', name: t.ruleSets, hint: t.ruleSetsHint, action: 'read-dashboard' },
    { href: '/formula-sets', name: t.formulaSets, hint: t.formulaSetsHint, action: 'read-dashboard' },
    { href: '/assessment-scheme', name: scoring.title, hint: scoring.hint, action: 'read-settings' },
    { href: '/paper-templates', name: papers.title, hint: papers.hint, action: 'read-settings' },
    { href: '/machines/all', name: t.machines, hint: t.machinesHint, action: 'read-machines' },
    { href: '/settings', name: t.settings, hint: t.settingsHint, action: 'read-settings' },
    { href: '/urgings', name: t.urgings, hint: t.urgingsHint, action: 'read-urgings' },
    {
      href: '/undelivered-mails',
      name: words.title,
      hint: words.hint,
      action: 'read-notices',
    },
    { href: `/notices/${today}`, name: t.notices, hint: t.noticesHint, action: 'read-notices' },
  ]
  return (
    <Page title={t.title}>
      {answer ? <PapersUnnamed {...answer} /> : !failure && <Loading />}
      <ul class="govuk-list govuk-list--spaced">
        {entries
          .filter(({ action }) => may.includes(action))
          .map(({ href, name, hint }) => (
            <li key={href}>
              <a href={href}>
                <strong>{name}</strong>
              </a>
              <span class="note">{hint}</span>
            </li>
          ))}
      </ul>
    </Page>
  )
}
