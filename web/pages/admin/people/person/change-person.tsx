import type { ComponentType } from 'preact'
import { useAnswer } from '../../../../api/use-answer.ts'
import { useLocation } from '../../../../app/router/location.tsx'
import { Answered, Missing } from '../../../../parts/layout/answered.tsx'
import { ChangeMail, Invite, Lock, Unlock } from './account-forms.tsx'
import type { GivenPerson } from './person-form.tsx'
import { ChangePlace, Move, WithdrawMove } from './place-forms.tsx'

/** What can be changed of a person, each by a form of its own. */
const forms: Readonly<Record<string, ComponentType<{ readonly given: GivenPerson }>>> = {
  place: ChangePlace,
  mail: ChangeMail,
  move: Move,
  'withdraw-move': WithdrawMove,
  invite: Invite,
  lock: Lock,
  unlock: Unlock,
}

export const ChangePerson = ({ id }: { readonly id: string }) => {
  const { query } = useLocation()
  const asked = useAnswer('getUser', { path: { id } })
  const change = query.get('change') ?? 'place'
  const Shown = forms[change]
  if (!Shown) return <Missing sought="user" />
  return (
    <Answered of={asked} sought="user">
      {(person) => <Shown key={change} given={{ person, etag: asked.etag ?? '', reload: asked.reload }} />}
    </Answered>
  )
}
