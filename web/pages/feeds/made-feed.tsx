import { useId, useState } from 'preact/hooks'
import type { Body } from '../../api/types.ts'
import { Button } from '../../parts/forms/button.tsx'
import { Panel } from '../../parts/layout/panel.tsx'
import { useTexts } from '../../texts/language.tsx'
import { feedTexts } from './feeds-texts.ts'

const Copy = ({ address }: { readonly address: string }) => {
  const t = useTexts(feedTexts)
  const [answer, setAnswer] = useState('')
  const copy = () =>
    // Where the page is not served safely, a browser has no clipboard at all.
    (navigator.clipboard?.writeText(address) ?? Promise.reject()).then(
      () => setAnswer(t.copied),
      () => setAnswer(t.notCopied),
    )
  return (
    <>
      <Button look="secondary" onClick={copy}>
        {t.copy}
      </Button>
      <p role="status">{answer}</p>
    </>
  )
}

/** The address, this once, and what to do with it. */
export const MadeFeed = ({ kind, name, address: path }: Body<'makeFeed'>) => {
  const t = useTexts(feedTexts)
  const id = useId()
  const address = `${location.origin}${path}`
  return (
    <div class="measure">
      <Panel title={t.made}>{name}</Panel>
      <p>
        <strong>{t.once}</strong>
      </p>
      <div class="govuk-form-group">
        <label class="govuk-label" for={id}>
          {t.address}
        </label>
        <textarea
          id={id}
          class="govuk-textarea"
          rows={3}
          readOnly
          value={address}
          spellcheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <Copy address={address} />
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
