import { useState } from 'preact/hooks'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { Button } from '../forms/button.tsx'
import { Dialog } from './dialog.tsx'
import { sessionTexts } from './session-texts.ts'

interface Props {
  /** How many drafts the person has on this machine. */
  readonly drafts: number
  readonly onLeave: (dropsDrafts: boolean) => void
  readonly onStay: () => void
}

/** Before somebody leaves drafts behind on a machine that may not be theirs alone. */
export const SignOutQuestion = ({ drafts, onLeave, onStay }: Props) => {
  const t = useTexts(sessionTexts)
  const { number } = useFormats()
  const [drops, setDrops] = useState(false)
  return (
    <Dialog title={t.leaveTitle} said={t.leaveDetail(number(drafts))} onCancel={onStay}>
      <div class="govuk-form-group">
        <div class="govuk-checkboxes">
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              id="drop-drafts"
              type="checkbox"
              checked={drops}
              aria-describedby="drop-drafts-hint"
              onChange={({ currentTarget }) => setDrops(currentTarget.checked)}
            />
            <label class="govuk-label govuk-checkboxes__label" for="drop-drafts">
              {t.dropDrafts}
            </label>
            <div id="drop-drafts-hint" class="govuk-hint govuk-checkboxes__hint">
              {t.dropDraftsHint}
            </div>
          </div>
        </div>
      </div>
      <div class="govuk-button-group">
        <Button onClick={() => onLeave(drops)}>{t.leave}</Button>
        <Button look="secondary" onClick={onStay}>
          {t.stay}
        </Button>
      </div>
    </Dialog>
  )
}
