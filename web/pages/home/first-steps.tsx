import type { ComponentChildren } from 'preact'
import { useRegister } from '../../api/register.tsx'
import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/layout/answered.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { Tag } from '../../parts/layout/tag.tsx'
import { useToday } from '../../session/clock.tsx'
import { useMay, useMe } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { settingTexts } from '../admin/settings/settings-texts.ts'
import { firstStepTexts } from './first-steps-texts.ts'

type Steps = Body<'getFirstSteps'>
type StepName = Exclude<keyof Steps, 'isComplete'>

/** So many departments are named; of the others their number is said. */
const maxNamed = 5

const Names = ({ names }: Steps) => {
  const t = useTexts(firstStepTexts)
  const settings = useTexts(settingTexts)
  if (names.isDone) return <p>{t.namesDone}</p>
  return <p>{t.namesMissing(names.missing.map((name) => settings.names[name]).join(', '))}</p>
}

const Departments = ({ departments }: Steps) => {
  const t = useTexts(firstStepTexts)
  const { number } = useFormats()
  return <p>{departments.isDone ? t.departmentsDone(number(departments.count)) : t.departmentsMissing}</p>
}

const People = ({ people }: Steps) => {
  const t = useTexts(firstStepTexts)
  const { role } = useTexts(nameTexts)
  const { number } = useFormats()
  const { departmentName } = useRegister()
  const { count, missingRoles, withoutPeople, failedAccounts } = people
  const others = withoutPeople.length - maxNamed
  const named = [
    ...withoutPeople.slice(0, maxNamed).map(departmentName),
    ...(others > 0 ? [t.and(number(others))] : []),
  ]
  return (
    <>
      <p>{t.peopleCount(number(count))}</p>
      {missingRoles.length > 0 && <p>{t.missingRoles(missingRoles.map((one) => role[one]).join(', '))}</p>}
      {withoutPeople.length > 0 && <p>{t.withoutPeople(number(withoutPeople.length), named.join(', '))}</p>}
      {failedAccounts > 0 && <p>{t.failedAccounts(number(failedAccounts))}</p>}
    </>
  )
}

const CalendarStep = ({ calendar }: Steps) => {
  const t = useTexts(firstStepTexts)
  return <p>{calendar.isDone ? t.calendarDone : t.calendarMissing(calendar.missingYears.join(', '))}</p>
}

const Directive = ({ directive }: Steps) => {
  const t = useTexts(firstStepTexts)
  return <p>{directive.isDone ? t.directiveDone : t.directiveMissing}</p>
}

interface Link {
  readonly href: string
  readonly label: string
  readonly isAllowed: boolean
}

const useLinks = (steps: Steps): Record<StepName, readonly Link[]> => {
  const { go } = useTexts(firstStepTexts)
  const year = useToday().slice(0, 4)
  const { may } = useMe()
  const maySettings = useMay('change-settings')
  const mayRegister = may.includes('register-tasks')
  const [missingYear = Number(year)] = steps.calendar.missingYears
  return {
    names: [{ href: '/settings/change', label: go.names, isAllowed: maySettings }],
    departments: [
      {
        href: '/departments/list',
        label: go.pasteDepartments,
        isAllowed: may.includes('change-departments'),
      },
      { href: '/departments', label: go.departments, isAllowed: true },
    ],
    people: [
      { href: '/users/list', label: go.pastePeople, isAllowed: may.includes('change-users') },
      { href: '/users', label: go.people, isAllowed: true },
    ],
    calendar: [
      {
        href: `/calendar/${missingYear}/change`,
        label: go.calendar(String(missingYear)),
        isAllowed: may.includes('change-calendar'),
      },
    ],
    directive: [
      { href: '/directives/new', label: go.directive, isAllowed: mayRegister },
      { href: '/directives/import', label: go.import, isAllowed: mayRegister },
    ],
  }
}

const Step = ({
  name,
  isDone,
  links,
  children,
}: {
  readonly name: string
  readonly isDone: boolean
  readonly links: readonly Link[]
  readonly children: ComponentChildren
}) => {
  const t = useTexts(firstStepTexts)
  return (
    <li>
      <h2 class="govuk-heading-s">
        {name} <Tag colour={isDone ? 'green' : 'yellow'}>{isDone ? t.done : t.open}</Tag>
      </h2>
      {children}
      {links.some(({ isAllowed }) => isAllowed) && (
        <p>
          {links
            .filter(({ isAllowed }) => isAllowed)
            .map(({ href, label }) => (
              <a key={href} class="choice" href={href}>
                {label}
              </a>
            ))}
        </p>
      )}
    </li>
  )
}

const kinds = {
  names: Names,
  departments: Departments,
  people: People,
  calendar: CalendarStep,
  directive: Directive,
} satisfies Record<StepName, unknown>

const StepList = (steps: Steps) => {
  const t = useTexts(firstStepTexts)
  const links = useLinks(steps)
  return (
    <>
      <p class="measure">{steps.isComplete ? t.complete : t.lead}</p>
      <ol class="govuk-list govuk-list--number govuk-list--spaced measure">
        {(Object.keys(kinds) as StepName[]).map((name) => {
          const Told = kinds[name]
          return (
            <Step key={name} name={t.steps[name]} isDone={steps[name].isDone} links={links[name]}>
              <Told {...steps} />
            </Step>
          )
        })}
      </ol>
    </>
  )
}

/** What a new city still needs before its first letter. */
export const FirstSteps = () => {
  const t = useTexts(firstStepTexts)
  const asked = useAnswer('getFirstSteps', {})
  return (
    <Page title={t.all}>
      <Answered of={asked}>{(steps) => <StepList {...steps} />}</Answered>
    </Page>
  )
}

/** The administrator's home: the first steps until they are done, then what stands in `children`. */
export const AdministratorHome = ({ children }: { readonly children: ComponentChildren }) => {
  const t = useTexts(firstStepTexts)
  const asked = useAnswer('getFirstSteps', {})
  return (
    <Answered of={asked}>
      {(steps) =>
        steps.isComplete ? (
          children
        ) : (
          <Page title={t.all}>
            <StepList {...steps} />
          </Page>
        )
      }
    </Answered>
  )
}
