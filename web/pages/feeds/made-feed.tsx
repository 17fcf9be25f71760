import type { Body } from '../../api/types.ts'
import { ToldOnce } from '../../parts/forms/told-once.tsx'
import { Panel } from '../../parts/layout/panel.tsx'
import { useTexts } from '../../texts/language.tsx'
import { feedTexts } from './feeds-texts.ts'

/** The address, this once, and what to do with it. */
export const MadeFeed = ({ kind, name, address: path }: Body<'makeFeed'>) => {
  const t = useTexts(feedTexts)
  const address = `${location.origin}${path}`
  return (
    <div class="measure">
      <Panel title={t.made}>{name}</Panel>
      <p>
        <strong>{t.once}</strong>
      </p>
      <ToldOnce label={t.address} value={address} />
      <ul class="govuk-list govuk-list--bullet">
        {t.how[kind].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {(kind === 'tasks' || kind === 'figures') && <p>{t.warning}</p>}
      <p>
        <a href="/feeds">{t.toList}</a>
      </p>
    </div>
  )
}
