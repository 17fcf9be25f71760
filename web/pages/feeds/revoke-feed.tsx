import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLocation } from '../../app/router/location.tsx'
import { Button } from '../../parts/forms/button.tsx'
import { useForm } from '../../parts/forms/use-form.ts'
import { Answered } from '../../parts/layout/answered.tsx'
import { Empty } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import { SummaryList } from '../../parts/lists/summary-list.tsx'
import { useCall } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { feedTexts } from './feeds-texts.ts'

type Feed = Body<'listFeeds'>['feeds'][number]

const Revocation = ({ feed }: { readonly feed: Feed }) => {
  const t = useTexts(feedTexts)
  const { day } = useFormats()
  const call = useCall()
  const { open } = useLocation()
  const { id, name, kind, madeOn } = feed
  const form = useForm({
    name: `revoke-feed:${id}`,
    initial: {},
    send: (_, key) => call('revokeFeed', { path: { id }, key }),
    onSent: () => open('/feeds', { notice: t.revoked }),
  })
  return (
    <Page title={t.revokeTitle} form={form} way={<BackLink href="/feeds" label={t.title} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <SummaryList
          rows={[
            { name: t.name, value: name },
            { name: t.kind, value: t.kinds[kind] },
            { name: t.madeOn, value: day(madeOn) },
          ]}
        />
        <p>{t.revokeLead}</p>
        <div class="govuk-button-group">
          <Button look="warning" isBusy={form.isSending}>
            {t.revokeNow}
          </Button>
          <a class="govuk-link" href="/feeds">
            {t.keep}
          </a>
        </div>
      </form>
    </Page>
  )
}

/** Has one of one's own addresses lead nowhere. */
export const RevokeFeed = ({ id }: { readonly id: string }) => {
  const t = useTexts(feedTexts)
  const asked = useAnswer('listFeeds', {})
  return (
    <Answered of={asked}>
      {({ feeds }) => {
        const feed = feeds.find((one) => one.id === id)
        if (feed) return <Revocation feed={feed} />
        return (
          <Page title={t.revokeTitle} way={<BackLink href="/feeds" label={t.title} />}>
            <Empty>
              <p>{t.gone}</p>
            </Empty>
          </Page>
        )
      }}
    </Answered>
  )
}
