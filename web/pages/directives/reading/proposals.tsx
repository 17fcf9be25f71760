import { useRegister } from '../../../api/register.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { withChoice } from '../grid/choice.ts'
import type { Proposed } from './assignees.ts'
import { readingTexts } from './reading-texts.ts'

interface Props {
  readonly proposed: readonly Proposed[]
  readonly value: string
  readonly onValue: (value: string) => void
}

/** Below words that were not read: the departments that may be meant; a click puts the name in their place. */
export const Proposals = ({ proposed, value, onValue }: Props) => {
  const t = useTexts(readingTexts)
  const { departmentName } = useRegister()
  return proposed.map(({ words, proposals }) => (
    <fieldset key={words} class="proposals">
      <legend>{t.mayBe(words)}</legend>
      {proposals.map((code) => (
        <button
          key={code}
          type="button"
          class="quiet-button"
          onClick={() => onValue(withChoice(value, words, departmentName(code)))}
        >
          {departmentName(code)}
        </button>
      ))}
    </fieldset>
  ))
}
