import { useState } from 'preact/hooks'
import { Problem } from '../../../api/problem.ts'
import { saveFile } from '../../../api/save-file.ts'
import type { Body } from '../../../api/types.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { FileInput } from '../../../parts/forms/file-input.tsx'
import { DateInput } from '../../../parts/forms/inputs.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { dayTyped } from '../../../values/dates.ts'
import { paperTemplateTexts } from './paper-templates-texts.ts'

type Kind = Body<'getPaperTemplate'>['kind']

/** What is wrong with the file, each fault in words with its paragraph. */
const Faults = ({ failure }: { readonly failure: unknown }) => {
  const { language } = useLanguage()
  if (!(failure instanceof Problem) || failure.fields.length === 0) return <Failed failure={failure} />
  const { title, detail } = failure.words[language]
  return (
    <div class="failed" role="alert">
      <h3 class="govuk-heading-s">{title}</h3>
      <p>{detail}</p>
      <ol class="govuk-list govuk-list--number">
        {failure.fields.map((fault) => (
          <li key={fault.pointer}>{fault[language]}</li>
        ))}
      </ol>
    </div>
  )
}

interface Sending {
  readonly failure?: unknown
  readonly preview?: string
  readonly isBusy?: boolean
}

/** Of which kind another version is entered, which versions were there, and what follows. */
export interface EnteringProps {
  readonly kind: Kind
  readonly etag: string
  readonly onSaved: (notice: string) => void
}

const useNewTemplate = ({ kind, etag, onSaved }: EnteringProps) => {
  const t = useTexts(paperTemplateTexts)
  const call = useCall()
  const [file, setFile] = useState<File>()
  const [state, setState] = useState<Sending>({})
  const during = async (work: () => Promise<Sending>) => {
    setState((before) => ({ ...before, isBusy: true, failure: undefined }))
    try {
      setState(await work())
    } catch (failure) {
      setState((before) => ({ ...before, isBusy: false, failure }))
    }
  }
  return {
    file,
    state,
    choose: (chosen: File | undefined) => {
      setFile(chosen)
      setState({})
    },
    tryIt: () =>
      file &&
      during(async () => {
        const { body, name = file.name } = await call('tryPaperTemplate', { path: { kind }, file })
        saveFile(body, name)
        return { preview: name }
      }),
    apply: (from: string) =>
      file &&
      during(async () => {
        const query = { from, name: file.name }
        await call('putPaperTemplate', { path: { kind }, query, file, ifMatch: etag })
        onSaved(t.applied)
        return {}
      }),
  }
}

/** Since when it holds: asked once the preview is there. */
const Apply = ({ isBusy, apply }: { readonly isBusy: boolean; readonly apply: (from: string) => void }) => {
  const t = useTexts(paperTemplateTexts)
  const { day } = useFormats()
  const [typed, setTyped] = useState(day(useToday()))
  const [isWrong, setWrong] = useState(false)
  const send = () => {
    const from = dayTyped(typed)
    setWrong(!from)
    if (from) apply(from)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <DateInput
        id="template-from"
        name="from"
        label={t.from}
        hint={t.fromHint}
        value={typed}
        onValue={setTyped}
        error={isWrong ? t.dayWrong : undefined}
      />
      <Button isBusy={isBusy}>{t.apply}</Button>
    </form>
  )
}

/** A file that was edited in Word: checked, seen as a paper, and only then used. */
export const NewTemplate = (props: EnteringProps) => {
  const t = useTexts(paperTemplateTexts)
  const { file, state, choose, tryIt, apply } = useNewTemplate(props)
  const [isMissing, setMissing] = useState(false)
  const field = {
    id: 'template-file',
    label: t.file,
    hint: t.fileHint,
    error: isMissing && !file ? t.chooseFile : undefined,
  }
  return (
    <>
      <p class="measure">{t.how}</p>
      <FileInput {...field} accept=".docx" onFile={choose} />
      <Button
        look="secondary"
        isBusy={state.isBusy === true && !state.preview}
        busy={t.trying}
        onClick={() => {
          setMissing(!file)
          void tryIt()
        }}
      >
        {t.try}
      </Button>
      <div role="status">{state.preview && <p>{t.tried(state.preview)}</p>}</div>
      {state.failure !== undefined && <Faults failure={state.failure} />}
      {state.preview && <Apply isBusy={state.isBusy === true} apply={(from) => void apply(from)} />}
    </>
  )
}
