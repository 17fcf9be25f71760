import { useId, useState } from 'preact/hooks'
import { useTexts } from '../../texts/language.tsx'
import { Button } from './button.tsx'
import { toldOnceTexts } from './told-once-texts.ts'

interface Props {
  readonly label: string
  readonly value: string
}

/** A secret that is shown this once: to be copied. */
export const ToldOnce = ({ label, value }: Props) => {
  const t = useTexts(toldOnceTexts)
  const id = useId()
  const [answer, setAnswer] = useState('')
  const copy = () =>
    // Where the page is not served safely, a browser has no clipboard at all.
    (navigator.clipboard?.writeText(value) ?? Promise.reject()).then(
      () => setAnswer(t.copied),
      () => setAnswer(t.notCopied),
    )
  return (
    <>
      <div class="govuk-form-group">
        <label class="govuk-label" for={id}>
          {label}
        </label>
        <textarea
          id={id}
          class="govuk-textarea"
          rows={3}
          readOnly
          value={value}
          spellcheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <Button look="secondary" onClick={copy}>
        {t.copy}
      </Button>
      <p role="status">{answer}</p>
    </>
  )
}
