import { addressOfPage } from '../../../app/router/pattern.ts'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { machineTexts } from './machines-texts.ts'
import { webhookTexts } from './webhook-texts.ts'

/** What the address names is not there. */
export const NoWebhook = ({ id }: { readonly id: string }) => {
  const t = useTexts(machineTexts)
  const { title } = useTexts(webhookTexts)
  return (
    <Page title={title} way={<BackLink href={addressOfPage('/machines/:id', { id })} label={t.told.back} />}>
      <Empty>
        <p>{t.gone}</p>
      </Empty>
    </Page>
  )
}
