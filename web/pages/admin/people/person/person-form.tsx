import type { ComponentChildren } from 'preact'
import { useRegister } from '../../../../api/register.tsx'
import { useLocation } from '../../../../app/router/location.tsx'
import { Button } from '../../../../parts/forms/button.tsx'
import type { Values } from '../../../../parts/forms/drafts.ts'
import type { FieldsOfCodes } from '../../../../parts/forms/errors.ts'
import { type Form, type FormState, useForm } from '../../../../parts/forms/use-form.ts'
import { Page } from '../../../../parts/layout/page.tsx'
import { BackLink } from '../../../../parts/layout/way.tsx'
import { useTexts } from '../../../../texts/language.tsx'
import type { Person } from './account-state.ts'
import { personTexts } from './person-texts.ts'

/** A person as they were read, and the version that a change of them names. */
export interface GivenPerson {
  readonly person: Person
  readonly etag: string
  readonly reload: () => Promise<boolean>
}

interface Sent {
  readonly path: { readonly id: string }
  readonly ifMatch: string
  readonly key: string
}

interface Options<V extends Values> {
  readonly name: string
  readonly initial: V
  readonly check?: (values: V) => { readonly [Name in keyof V]?: string | undefined }
  readonly send: (values: V, sent: Sent) => Promise<unknown>
  readonly done: (values: V) => string
  readonly fieldOfCode?: FieldsOfCodes<keyof V & string>
}

const pageOf = ({ id }: Person): string => `/users/${encodeURIComponent(id)}`

/** A change of a person: of the version it was filled in on. Of two at once the second is told who was first. */
export const usePersonForm = <V extends Values>(
  { person, etag, reload }: GivenPerson,
  { name, send, done, ...options }: Options<V>,
): Form<V> => {
  const { open } = useLocation()
  const register = useRegister()
  return useForm({
    ...options,
    name: `${name}:${person.id}`,
    send: async (values, key) => {
      await send(values, { path: { id: person.id }, ifMatch: etag, key })
      return values
    },
    onSent: (values) => {
      register.reload()
      open(pageOf(person), { notice: done(values), replace: true })
    },
    reload,
  })
}

interface Props {
  readonly given: GivenPerson
  readonly form: FormState
  readonly words: { readonly title: string; readonly submit: string }
  readonly lead?: string
  readonly isGrave?: boolean
  readonly children?: ComponentChildren
}

export const PersonForm = ({ given: { person }, form, words, lead, isGrave = false, children }: Props) => {
  const t = useTexts(personTexts)
  const back = pageOf(person)
  return (
    <Page
      title={words.title}
      caption={person.name}
      form={form}
      way={<BackLink href={back} label={person.name} />}
    >
      <form onSubmit={form.submit} class="measure" noValidate>
        {lead && <p>{lead}</p>}
        {children}
        <div class="govuk-button-group">
          <Button look={isGrave ? 'warning' : 'main'} isBusy={form.isSending}>
            {words.submit}
          </Button>
          <a class="govuk-link" href={back}>
            {t.cancel}
          </a>
        </div>
      </form>
    </Page>
  )
}
