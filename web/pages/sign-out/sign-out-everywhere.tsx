import { Button } from '../../parts/forms/button.tsx'
import { useForm } from '../../parts/forms/use-form.ts'
import { Page } from '../../parts/layout/page.tsx'
import { useCall, useSession } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { signOutTexts } from './sign-out-texts.ts'

/** Ends every session of the person. Unlike signing out here, it waits for the city to say that it is so. */
export const SignOutEverywhere = () => {
  const t = useTexts(signOutTexts)
  const call = useCall()
  const { signOut } = useSession()
  const form = useForm({
    name: 'sign-out-everywhere',
    initial: {},
    send: () => call('signOut', { body: { because: 'asked', everywhere: true } }),
    onSent: () => signOut('asked'),
  })
  return (
    <Page title={t.title} form={form}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <p>{t.lead}</p>
        <ul class="govuk-list govuk-list--bullet">
          <li>{t.what}</li>
          <li>{t.drafts}</li>
          <li>{t.links}</li>
        </ul>
        <div class="govuk-button-group">
          <Button look="warning" isBusy={form.isSending}>
            {t.now}
          </Button>
          <a class="govuk-link" href="/">
            {t.stay}
          </a>
        </div>
      </form>
    </Page>
  )
}
