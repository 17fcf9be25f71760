import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { adminTexts } from '../admin-texts.ts'
import { useAddressMark } from '../mails/address-mark.tsx'
import { listTexts } from './list/list-texts.ts'
import { accountStateOf } from './person/account-state.ts'
import { AccountTag } from './person/account-tag.tsx'
import { personTexts } from './person/person-texts.ts'

type User = Body<'listUsers'>['users'][number]

const useColumns = (): readonly Column<User>[] => {
  const t = useTexts(adminTexts)
  const person = useTexts(personTexts)
  const names = useTexts(nameTexts)
  const { departmentName } = useRegister()
  const { day } = useFormats()
  const markOf = useAddressMark()
  return [
    {
      name: 'name',
      heading: t.name,
      isRowHeading: true,
      cell: ({ id, name }) => <a href={`/users/${encodeURIComponent(id)}`}>{name}</a>,
      sortBy: ({ name }) => name,
    },
    { name: 'role', heading: t.role, cell: ({ role }) => names.role[role], sortBy: ({ role }) => role },
    {
      name: 'department',
      heading: t.department,
      cell: ({ department }) => (department ? departmentName(department) : '–'),
      sortBy: ({ department }) => department && departmentName(department),
    },
    { name: 'email', heading: t.email, cell: ({ email }) => [email, ' ', markOf(email)] },
    {
      name: 'state',
      heading: person.account,
      cell: (user) => <AccountTag state={accountStateOf(user)} />,
      sortBy: (user) => accountStateOf(user),
    },
    {
      name: 'signed-in',
      heading: person.signedIn,
      cell: ({ signedInOn }) => (signedInOn ? day(signedInOn) : person.neverSignedIn),
      // Who never did comes first: they are whom one looks for.
      sortBy: ({ signedInOn }) => signedInOn ?? '0000-00-00',
    },
  ]
}

/** Who may enter, in which role. */
export const Users = () => {
  const t = useTexts(adminTexts)
  const lists = useTexts(listTexts)
  const { number } = useFormats()
  const mayChange = useMay('change-users')
  const columns = useColumns()
  const asked = useAnswer('listUsers', {})
  return (
    <Page
      title={t.users}
      way={<Breadcrumbs steps={[{ href: '/admin', label: t.title }]} />}
      actions={
        mayChange && (
          <>
            <ButtonLink href="/users/new">{t.newUser}</ButtonLink>
            <ButtonLink look="secondary" href="/users/list">
              {lists.users.open}
            </ButtonLink>
          </>
        )
      }
    >
      <Answered of={asked}>
        {({ users }) => (
          <Table
            caption={t.userCount(number(users.length))}
            columns={columns}
            rows={users}
            keyOf={({ id }) => id}
            isList
          />
        )}
      </Answered>
    </Page>
  )
}
