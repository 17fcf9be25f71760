import { Details } from '../../../parts/layout/details.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { textTexts } from './text-texts.ts'
import { notTakenOf } from './text-values.ts'

interface Props {
  readonly text: string
  readonly notTaken: readonly string[]
  readonly onAdd: (place: number) => void
  readonly onDismiss: (place: number) => void
}

/** Sentences that speak like an assignment and were not understood: a person decides on each. */
export const NotTaken = ({ text, notTaken, onAdd, onDismiss }: Props) => {
  const t = useTexts(textTexts)
  const { number } = useFormats()
  if (notTaken.length === 0) return null
  return (
    <Details summary={t.notTaken(number(notTaken.length))} isNeeded>
      <ul class="govuk-list govuk-list--bullet">
        {notTakenOf(notTaken).map(({ at, because }, place) => (
          <li key={at[0]}>
            “{text.slice(...at).trim()}”<span class="note">{t.because[because]}</span>
            <span class="page-actions">
              <button type="button" class="quiet-button" onClick={() => onAdd(place)}>
                {t.addLine}
              </button>
              <button type="button" class="quiet-button" onClick={() => onDismiss(place)}>
                {t.dismiss}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </Details>
  )
}
