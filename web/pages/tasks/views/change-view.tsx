import { useState } from 'preact/hooks'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { TextInput } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered, Failed } from '../../../parts/layout/answered.tsx'
import { NotFound } from '../../../parts/layout/not-found.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { addressOfView, type View } from './views.ts'
import { viewsTexts } from './views-texts.ts'

const listAddress = '/list-views'

/** Removes the list, once. */
const Remove = ({ of, id }: View) => {
  const t = useTexts(viewsTexts)
  const call = useCall()
  const { open } = useLocation()
  const [state, setState] = useState<{ readonly isSending: boolean; readonly failure?: unknown }>({
    isSending: false,
  })
  const remove = () => {
    setState({ isSending: true })
    call('removeView', { path: { of, id } }).then(
      () => open(listAddress, { notice: t.removed }),
      (failure) => setState({ isSending: false, failure }),
    )
  }
  return (
    <section class="measure" aria-labelledby="remove-list">
      <h2 class="govuk-heading-m" id="remove-list">
        {t.remove}
      </h2>
      <p>{t.removeLead}</p>
      {state.failure !== undefined && <Failed failure={state.failure} />}
      <Button look="warning" isBusy={state.isSending} onClick={remove}>
        {t.remove}
      </Button>
    </section>
  )
}

const Form = ({ view }: { readonly view: View }) => {
  const t = useTexts(viewsTexts)
  const call = useCall()
  const { open } = useLocation()
  const { of, id } = view
  const form = useForm({
    name: `list-view:${id}`,
    initial: { name: view.name },
    check: ({ name }) => ({ name: name.trim() ? undefined : t.nameMissing }),
    send: ({ name }) => call('changeView', { path: { of, id }, body: { name: name.trim() } }),
    onSent: () => open(listAddress, { notice: t.renamed }),
    fieldOfCode: { 'view-name-taken': 'name' },
  })
  return (
    <Page
      title={view.name}
      caption={t.title}
      form={form}
      way={<BackLink href={listAddress} label={t.title} />}
    >
      <form onSubmit={form.submit} class="measure" noValidate>
        <TextInput label={t.name} {...form.field('name')} />
        <Button isBusy={form.isSending}>{t.rename}</Button>
      </form>
      <section class="measure" aria-labelledby="change-shown">
        <h2 class="govuk-heading-m" id="change-shown">
          {t.changeShown}
        </h2>
        <p>{t.changeShownLead}</p>
        <p>
          <a href={addressOfView(view)}>{t.openList}</a>
        </p>
      </section>
      <Remove {...view} />
    </Page>
  )
}

/** Another name for a saved list, the way to have it show something else, or its end. */
export const ChangeView = ({ of, id }: { readonly of: string; readonly id: string }) => {
  const asked = useAnswer('listViews', {})
  return (
    <Answered of={asked}>
      {({ views, kept }) => {
        const view = views.find((one) => one.id === id && one.of === of)
        return view && kept.includes(view.of) ? <Form view={view} /> : <NotFound />
      }}
    </Answered>
  )
}
