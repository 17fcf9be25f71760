import { useEffect } from 'preact/hooks'
import { useAnswer } from '../../../../api/use-answer.ts'
import { useFormats, useTexts } from '../../../../texts/language.tsx'
import { nameTexts } from '../../../../texts/names.ts'
import { type Person, suggestedFor } from './mention.ts'
import { mentionTexts } from './mention-texts.ts'

interface Props {
  readonly task: string
  readonly begun: string
  readonly onChoose: (person: Person) => void
  readonly onClose: () => void
}

/** Who may be named, as buttons after the field: the next stop of the Tab key. Escape puts the offer away. */
export const Suggestions = ({ task, begun, onChoose, onClose }: Props) => {
  const t = useTexts(mentionTexts)
  const names = useTexts(nameTexts)
  const { number } = useFormats()
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose()
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  })
  const { body } = useAnswer('listMentionablePeople', { path: { id: task } })
  if (!body) return null
  const offered = suggestedFor(body.people, begun)
  return (
    <fieldset class="govuk-fieldset mentions">
      <legend class="govuk-visually-hidden">{t.offered}</legend>
      {offered.map((person) => (
        <button type="button" class="quiet-button" key={person.id} onClick={() => onChoose(person)}>
          @{person.name} <span class="note">{names.role[person.role]}</span>
        </button>
      ))}
      <span class={offered.length > 0 ? 'govuk-visually-hidden' : 'note'} role="status">
        {offered.length > 0 ? t.found(number(offered.length)) : begun.trim() && t.nobody}
      </span>
    </fieldset>
  )
}
