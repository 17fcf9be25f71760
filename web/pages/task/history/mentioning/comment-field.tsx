import { useState } from 'preact/hooks'
import { Textarea } from '../../../../parts/forms/inputs.tsx'
import type { Form } from '../../../../parts/forms/use-form.ts'
import { useTexts } from '../../../../texts/language.tsx'
import { taskPageTexts } from '../../task-texts.ts'
import { keptPerson, nameBegun, type Person, withName } from './mention.ts'
import { mentionTexts } from './mention-texts.ts'
import type { Suggestions as Offered } from './suggestions.tsx'

/** The words of a comment, and whom of them were chosen by name, see `keptPerson`. */
export type CommentValues = {
  readonly text: string
  readonly chosen: readonly string[]
  readonly files: readonly string[]
}

interface Props {
  readonly task: string
  readonly form: Form<CommentValues>
}

/** A comment is written; an @ offers whom to name. */
export const CommentField = ({ task, form }: Props) => {
  const t = useTexts(taskPageTexts)
  const texts = useTexts(mentionTexts)
  const [begun, setBegun] = useState<string>()
  const [Suggestions, setSuggestions] = useState<typeof Offered>()
  const field = form.field('text')
  const area = () => document.getElementById(field.id) as HTMLTextAreaElement
  const look = () => {
    const name = nameBegun(area().value, area().selectionStart)
    setBegun(name)
    // Without a network nobody is offered; the comment is written all the same.
    if (name !== undefined && !Suggestions)
      import('./suggestions.tsx').then(
        (loaded) => setSuggestions(() => loaded.Suggestions),
        () => undefined,
      )
  }
  const choose = (person: Person) => {
    const { text, caret } = withName(field.value, area().selectionStart, person.name)
    form.set({ text, chosen: [...form.values.chosen, keptPerson(person)] })
    setBegun(undefined)
    // The words stand in the field at once, so that the writing goes on after them.
    area().value = text
    area().focus()
    area().setSelectionRange(caret, caret)
  }
  const close = () => setBegun(undefined)
  const type = (value: string) => {
    field.onValue(value)
    look()
  }
  return (
    <>
      <Textarea label={t.comment} hint={texts.hint} max={2000} rows={3} {...field} onValue={type} />
      {begun !== undefined && Suggestions && (
        <Suggestions task={task} begun={begun} onChoose={choose} onClose={close} />
      )}
    </>
  )
}
