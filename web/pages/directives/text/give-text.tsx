import { useState } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { describedBy, Field } from '../../../parts/forms/field.tsx'
import { FileInput } from '../../../parts/forms/file-input.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import { registrationTexts } from '../register/registration-texts.ts'
import { textTexts } from './text-texts.ts'
import { type TextTyped, typedOf } from './text-values.ts'

const textId = 'directive-text'
const fileId = 'directive-file'
const maxLetters = 300_000
const maxBytes = 4 * 1024 * 1024

interface Given {
  readonly text: string
  readonly notes: readonly string[]
}

type Wrong = Readonly<{ text?: string; file?: string }>

/** Reads what was pasted, or the text out of the file, and says what is wrong with it. */
const useReading = (onRead: (typed: TextTyped) => void) => {
  const t = useTexts(textTexts)
  const call = useCall()
  const { departments } = useRegister()
  const today = useToday()
  const { language } = useLanguage()
  const [wrong, setWrong] = useState<Wrong>({})
  const [failure, setFailure] = useState<unknown>()
  const [isReading, setReading] = useState(false)

  const textOf = async (pasted: string, file: File | undefined): Promise<Given> => {
    if (!file) return { text: pasted, notes: [] }
    const { body } = await call('readDirectiveFile', { query: { name: file.name.slice(-200) }, file })
    return { text: body.text, notes: body.notes.map((note) => note[language]) }
  }
  const read = async (pasted: string, file: File | undefined): Promise<Wrong> => {
    const { text, notes } = await textOf(pasted, file)
    if (text.length > maxLetters) return { [file ? 'file' : 'text']: t.tooLong }
    const loaded = await import('./read-text.ts').catch(() => undefined)
    if (!loaded) return { text: t.notRead }
    const reading = loaded.readText(text, departments, today)
    // Of a state secret nothing is kept, not as a draft either.
    if (reading.head.secret) return { text: t.secret }
    onRead(typedOf(reading, notes))
    return {}
  }
  const wrongOf = (pasted: string, file: File | undefined): Wrong => {
    if (file) return file.size > maxBytes ? { file: t.fileTooBig } : {}
    if (pasted.trim() === '') return { text: t.nothingGiven }
    return pasted.length > maxLetters ? { text: t.tooLong } : {}
  }
  const give = (pasted: string, file: File | undefined): void => {
    const found = wrongOf(pasted, file)
    setWrong(found)
    setFailure(undefined)
    const at = found.text ? textId : found.file ? fileId : undefined
    if (at) {
      document.getElementById(at)?.focus()
      return
    }
    setReading(true)
    read(pasted, file)
      .then(setWrong, setFailure)
      .finally(() => setReading(false))
  }
  return { give, wrong, failure, isReading }
}

/** The first step: the directive's text, pasted or in its file. */
export const GiveText = ({ onRead }: { readonly onRead: (typed: TextTyped) => void }) => {
  const t = useTexts(textTexts)
  const { notSecret } = useTexts(registrationTexts)
  const [pasted, setPasted] = useState('')
  const [file, setFile] = useState<File>()
  const { give, wrong, failure, isReading } = useReading(onRead)
  const text = { id: textId, label: t.text, hint: t.textHint, error: wrong.text }
  const chosen = { id: fileId, label: t.file, hint: t.fileHint, error: wrong.file }
  return (
    <Page title={t.title} way={<BackLink href="/directives" />}>
      <p class="measure">{t.lead}</p>
      <div class="govuk-inset-text">{notSecret}</div>
      {failure !== undefined && <Failed failure={failure} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isReading) give(pasted, file)
        }}
      >
        <Field {...text}>
          <textarea
            class={`govuk-textarea${wrong.text ? ' govuk-textarea--error' : ''}`}
            id={textId}
            rows={14}
            value={pasted}
            aria-describedby={describedBy(text)}
            aria-invalid={wrong.text ? true : undefined}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </Field>
        <FileInput {...chosen} accept=".docx,.pdf,.txt" onFile={setFile} />
        <Button isBusy={isReading} busy={t.reading}>
          {t.read}
        </Button>
      </form>
    </Page>
  )
}
