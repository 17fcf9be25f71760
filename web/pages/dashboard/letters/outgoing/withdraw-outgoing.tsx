import { useLocation } from '../../../../app/router/location.tsx'
import { Button } from '../../../../parts/forms/button.tsx'
import { Textarea } from '../../../../parts/forms/inputs.tsx'
import { useForm } from '../../../../parts/forms/use-form.ts'
import { Page } from '../../../../parts/layout/page.tsx'
import { BackLink } from '../../../../parts/layout/way.tsx'
import { useCall } from '../../../../session/session.tsx'
import { useTexts } from '../../../../texts/language.tsx'
import { outgoingTexts } from './outgoing-texts.ts'

/** Gives a paper up before it is signed. */
export const WithdrawOutgoing = ({ id }: { readonly id: string }) => {
  const t = useTexts(outgoingTexts)
  const call = useCall()
  const { open } = useLocation()
  const address = `/outgoing-papers/${id}`
  const form = useForm({
    name: `withdraw-outgoing:${id}`,
    initial: { reason: '' },
    check: ({ reason }) => ({ reason: reason.trim() ? undefined : t.reasonMissing }),
    send: (body, key) => call('withdrawOutgoingPaper', { path: { id }, body, key }),
    onSent: () => open(address, { notice: t.givenUp, replace: true }),
  })
  return (
    <Page title={t.giveUp} form={form} way={<BackLink href={address} label={t.page} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <p>{t.giveUpLead}</p>
        <Textarea label={t.reason} max={500} rows={3} {...form.field('reason')} />
        <div class="govuk-button-group">
          <Button look="warning" isBusy={form.isSending}>
            {t.giveUp}
          </Button>
          <a class="govuk-link" href={address}>
            {t.keep}
          </a>
        </div>
      </form>
    </Page>
  )
}
