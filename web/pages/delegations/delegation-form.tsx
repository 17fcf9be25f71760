import { useRegister } from '../../api/register.tsx'
import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLocation } from '../../app/router/location.tsx'
import { Button } from '../../parts/forms/button.tsx'
import { FormRows } from '../../parts/forms/form-rows.tsx'
import { DateInput, Select } from '../../parts/forms/inputs.tsx'
import { fieldAt, filledRows, placeInRows, rowValues } from '../../parts/forms/rows.ts'
import { useForm } from '../../parts/forms/use-form.ts'
import { Answered } from '../../parts/layout/answered.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import { useCall, useMe } from '../../session/session.tsx'
import { wrongDay } from '../../texts/days.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { delegationRows, delegationsTyped, deputiesFor, ownRows } from './delegation-rows.ts'
import { delegationTexts } from './delegations-texts.ts'

type Values = Readonly<Record<string, string>>

const useDelegationForm = (before: ReturnType<typeof ownRows>) => {
  const t = useTexts(delegationTexts)
  const call = useCall()
  const { open } = useLocation()
  return useForm<Values, unknown>({
    name: 'delegations',
    initial: rowValues(delegationRows, before),
    check: (values) =>
      Object.fromEntries(
        filledRows(values, delegationRows).flatMap(({ place, row: { deputy, from, to } }) => [
          [fieldAt('delegations', place, 'deputy'), deputy ? undefined : t.chooseDeputy],
          [fieldAt('delegations', place, 'from'), wrongDay(from, t.dayWrong)],
          [fieldAt('delegations', place, 'to'), wrongDay(to, t.dayWrong)],
        ]),
      ),
    send: (values) => call('putDelegations', { body: { delegations: delegationsTyped(values) } }),
    onSent: () => open('/delegations', { notice: t.saved }),
    place: (values) => placeInRows(values, delegationRows),
  })
}

interface Props {
  readonly delegations: Body<'listDelegations'>['delegations']
  readonly users: Body<'listUsers'>['users']
}

const DelegationForm = ({ delegations, users }: Props) => {
  const t = useTexts(delegationTexts)
  const { role } = useTexts(nameTexts)
  const { number } = useFormats()
  const me = useMe()
  const { departmentName } = useRegister()
  const form = useDelegationForm(ownRows(delegations, me.id))
  const deputies = deputiesFor(me, users).map((user) => ({
    value: user.id,
    label: `${user.name}, ${user.department ? departmentName(user.department) : role[user.role]}`,
  }))
  return (
    <Page title={t.change} form={form} way={<BackLink href="/delegations" label={t.all} />}>
      <p class="measure">{t.changeLead}</p>
      <p class="measure">{t.inPerson}</p>
      <form onSubmit={form.submit} noValidate>
        <FormRows
          form={form}
          rows={delegationRows}
          atFirst={1}
          legend={(place) => t.row(number(place + 1))}
          add={t.another}
        >
          {(field) => (
            <>
              <Select label={t.deputy} options={deputies} {...field('deputy')} />
              <DateInput label={t.from} {...field('from')} />
              <DateInput label={t.to} {...field('to')} />
            </>
          )}
        </FormRows>
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

/** Who acts in one's own place, and when. */
export const ChangeDelegations = () => {
  const given = useAnswer('listDelegations', {})
  const people = useAnswer('listUsers', {})
  return (
    <Answered of={given}>
      {({ delegations }) => (
        <Answered of={people}>
          {({ users }) => <DelegationForm delegations={delegations} users={users} />}
        </Answered>
      )}
    </Answered>
  )
}
