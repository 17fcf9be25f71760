import { useRegister } from '../../../../api/register.tsx'
import { useAnswer } from '../../../../api/use-answer.ts'
import { ButtonLink } from '../../../../parts/forms/button.tsx'
import { Answered } from '../../../../parts/layout/answered.tsx'
import { Page } from '../../../../parts/layout/page.tsx'
import { BackLink } from '../../../../parts/layout/way.tsx'
import { type Row, SummaryList } from '../../../../parts/lists/summary-list.tsx'
import { useMay } from '../../../../session/session.tsx'
import { useFormats, useTexts } from '../../../../texts/language.tsx'
import { nameTexts } from '../../../../texts/names.ts'
import { adminTexts } from '../../admin-texts.ts'
import { accountStateOf, lastInvitation, type Person } from './account-state.ts'
import { AccountTag } from './account-tag.tsx'
import { PersonHistory } from './person-history.tsx'
import { personTexts } from './person-texts.ts'

const addressOf = ({ id }: Person, change: string): string =>
  `/users/${encodeURIComponent(id)}/changes?change=${change}`

interface Shown {
  readonly person: Person
  readonly mayChange: boolean
}

/** Where the person works, and where from a day on. */
const Department = ({ person, mayChange }: Shown) => {
  const t = useTexts(personTexts)
  const { day } = useFormats()
  const { departmentName, personName } = useRegister()
  const { department, move } = person
  return (
    <>
      {department ? departmentName(department) : '–'}
      {move && (
        <span class="note">
          {t.willMove(departmentName(move.department), day(move.on), personName(move.by))}{' '}
          {mayChange && <a href={addressOf(person, 'withdraw-move')}>{t.withdraw.link}</a>}
        </span>
      )}
    </>
  )
}

/** How far the person is on the way to signing in, and what is to be done about it. */
const Account = ({ person }: Pick<Shown, 'person'>) => {
  const t = useTexts(personTexts)
  const mayRead = useMay('read-notices')
  const period = mayRead && person.account.state === 'ready' ? person.invitation?.askedOn : undefined
  const { body } = useAnswer('listNotices', period ? { path: { period } } : undefined)
  const state = accountStateOf(person, body && lastInvitation(person, body.notices))
  return (
    <>
      <AccountTag state={state} />
      <span class="note">{t.states[state].what}</span>
    </>
  )
}

const useRows = ({ person, mayChange }: Shown): Row[] => {
  const t = useTexts(personTexts)
  const admin = useTexts(adminTexts)
  const names = useTexts(nameTexts)
  const { day, number } = useFormats()
  const { personName } = useRegister()
  const { name, role, department, email, invitation, signedInOn } = person
  const changeAt = (change: string) => (mayChange ? { changeAt: addressOf(person, change) } : {})
  return [
    { name: admin.name, value: name, ...changeAt('place') },
    { name: admin.role, value: names.role[role], ...changeAt('place') },
    {
      name: admin.department,
      value: <Department {...{ person, mayChange }} />,
      ...(department && changeAt('move')),
    },
    { name: admin.email, value: email, ...changeAt('mail') },
    { name: t.account, value: <Account person={person} /> },
    { name: t.signedIn, value: signedInOn ? day(signedInOn) : t.neverSignedIn },
    ...(invitation
      ? [
          {
            name: t.invitation,
            value: t.invitedBy(number(invitation.number), day(invitation.askedOn), personName(invitation.by)),
          },
        ]
      : []),
  ]
}

const Facts = (shown: Shown) => <SummaryList rows={useRows(shown)} />

/** A person: what they may do, how they sign in, and all that was changed. */
export const PersonPage = ({ id }: { readonly id: string }) => {
  const t = useTexts(personTexts)
  const mayChange = useMay('change-users')
  const mayReadHistory = useMay('read-user-history')
  const asked = useAnswer('getUser', { path: { id } })
  return (
    <Answered of={asked} sought="user">
      {(person) => (
        <Page
          title={person.name}
          way={<BackLink href="/users" label={t.back} />}
          actions={
            mayChange && (
              <>
                {person.active && (
                  <ButtonLink look="secondary" href={addressOf(person, 'invite')}>
                    {t.invite.title}
                  </ButtonLink>
                )}
                <ButtonLink
                  look={person.active ? 'warning' : 'secondary'}
                  href={addressOf(person, person.active ? 'lock' : 'unlock')}
                >
                  {person.active ? t.lock.title : t.unlock.title}
                </ButtonLink>
              </>
            )
          }
        >
          <Facts {...{ person, mayChange }} />
          {mayReadHistory && <PersonHistory id={id} version={person.version} />}
        </Page>
      )}
    </Answered>
  )
}
