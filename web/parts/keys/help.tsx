import { useState } from 'preact/hooks'
import { useTexts } from '../../texts/language.tsx'
import { Button } from '../forms/button.tsx'
import { Dialog } from '../session/dialog.tsx'
import { keysTexts } from './keys-texts.ts'
import { hasLetterKeys, type Shortcut, setLetterKeys, shortcuts } from './shortcuts.ts'

const keys: readonly (readonly [key: string, does: Shortcut])[] = [
  ['Ctrl K', 'palette'],
  ...Object.entries(shortcuts),
]

/** Which key does what, and whether single letters do anything. */
export const Help = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTexts(keysTexts)
  const [isOn, setOn] = useState(() => hasLetterKeys(localStorage))
  return (
    <Dialog title={t.title} said={t.said} onCancel={onClose}>
      <table class="govuk-table">
        <tbody class="govuk-table__body">
          {keys.map(([key, does]) => (
            <tr key={key} class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <kbd>{key}</kbd>
              </th>
              <td class="govuk-table__cell">{t.keys[does]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget: { checked } }) => {
              setLetterKeys(localStorage, checked)
              setOn(checked)
            }}
          />{' '}
          {t.letters}
        </label>
      </p>
      <Button look="secondary" onClick={onClose}>
        {t.close}
      </Button>
    </Dialog>
  )
}
