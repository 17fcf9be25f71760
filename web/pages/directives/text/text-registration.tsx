import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../parts/forms/button.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { cellName, isBlank, rowOfText } from '../grid/task-rows.ts'
import { DirectiveRegistration, useDirectiveRegistration } from '../register/directive-registration.tsx'
import { FactsFields } from '../register/facts-fields.tsx'
import { FillTasks } from '../register/fill-tasks.tsx'
import { fromTextForm } from '../register/registration-forms.ts'
import { NotTaken } from './not-taken.tsx'
import { SourceText } from './source-text.tsx'
import { textTexts } from './text-texts.ts'
import { emptyText, notTakenOf, rowOfSentence, type TextTyped } from './text-values.ts'

type Of = ReturnType<typeof useDirectiveRegistration<typeof emptyText>>

const Found = ({ of }: { readonly of: Of }) => {
  const t = useTexts(textTexts)
  const { number } = useFormats()
  const { rows, notTaken, fileNotes } = of.registration.form.values
  const count = rows.filter((row) => !isBlank(rowOfText(row))).length
  if (count === 0) return <div class="govuk-inset-text">{t.none}</div>
  const left = notTaken.length > 0 ? t.someLeft(number(notTaken.length)) : t.noneLeft
  return (
    <>
      <p class="govuk-body-l">{t.found(number(count), left)}</p>
      <p class="measure">{t.check}</p>
      {fileNotes.map((note) => (
        <p key={note} class="measure">
          {note}
        </p>
      ))}
    </>
  )
}

/** The table with the text that it was read out of beside it. */
const TasksBesideText = ({ of }: { readonly of: Of }) => {
  const { registration } = of
  const { form } = registration
  const { text, rows, notTaken, factPlaces } = form.values
  const [active, setActive] = useState<number>()
  const without = (place: number) => notTaken.filter((_, at) => at !== place)
  const add = (place: number) => {
    const sentence = notTakenOf(notTaken)[place]
    const filled = rows.filter((row) => !isBlank(rowOfText(row)))
    if (sentence) form.set({ rows: [...filled, rowOfSentence(text, sentence)], notTaken: without(place) })
  }
  const open = (row: number) => {
    const cell = document.getElementById(form.idOf(cellName(row, 'title')))
    cell?.scrollIntoView({ block: 'center' })
    cell?.focus({ preventScroll: true })
  }
  return (
    <>
      <NotTaken
        text={text}
        notTaken={notTaken}
        onAdd={add}
        onDismiss={(place) => form.set({ notTaken: without(place) })}
      />
      <div class="beside-text">
        <SourceText {...{ text, rows, notTaken, factPlaces, active }} onOpen={open} />
        <div>
          <FillTasks registration={registration} onCards onLine={setActive} />
        </div>
      </div>
    </>
  )
}

interface Props {
  /** What was read just now; absent where a draft goes on. */
  readonly given: TextTyped | undefined
  readonly onAnother: () => void
}

/** What was read out of a text: compared line by line, checked, registered. */
export const TextRegistration = ({ given, onAnother }: Props) => {
  const t = useTexts(textTexts)
  const of = useDirectiveRegistration(fromTextForm, emptyText)
  const { form, receipt } = of.registration
  const [isTaken, setTaken] = useState(given === undefined)
  useEffect(() => {
    if (given) form.set(given)
    setTaken(true)
  }, [])
  // Registered, or thrown away: the next text is asked for.
  const isOver = isTaken && form.values.text === '' && !receipt
  useEffect(() => {
    if (isOver) onAnother()
  }, [isOver])
  if (!isTaken || isOver) return null
  return (
    <DirectiveRegistration of={of} title={t.title}>
      <Found of={of} />
      <FactsFields form={form} />
      <TasksBesideText of={of} />
      <Button look="secondary" onClick={form.discard}>
        {t.another}
      </Button>
    </DirectiveRegistration>
  )
}
