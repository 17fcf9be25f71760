import { useRef, useState } from 'preact/hooks'
import { newKey } from '../../../api/client.ts'
import { saveFile } from '../../../api/save-file.ts'
import type { Job } from '../../../api/types.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { FileInput } from '../../../parts/forms/file-input.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { Details } from '../../../parts/layout/details.tsx'
import { useCall } from '../../../session/session.tsx'
import { dayTexts, wrongDayIfAny } from '../../../texts/days.ts'
import { useTexts } from '../../../texts/language.tsx'
import { readingTexts } from '../reading/reading-texts.ts'
import { columnTexts } from './columns-texts.ts'
import { type CommonTyped, commonOf, inAddress, isDateSaidTwice, nothingTyped } from './common.ts'
import { CommonFields } from './common-fields.tsx'
import { importTexts } from './import-texts.ts'

const fileId = 'import-file'
const choicesId = 'import-common-choices'
const convertId = 'import-convert'
const maxBytes = 4 * 1024 * 1024

const Template = () => {
  const t = useTexts(importTexts)
  const call = useCall()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const download = () => {
    setBusy(true)
    setFailure(undefined)
    call('getImportTemplate', {})
      .then(({ body, name = '' }) => saveFile(body, name), setFailure)
      .finally(() => setBusy(false))
  }
  return (
    <>
      <Button look="secondary" onClick={download} isBusy={isBusy}>
        {t.template}
      </Button>
      {failure !== undefined && <Failed failure={failure} />}
    </>
  )
}

/** The file goes to the API once for each choice of it: sent again it is the same check. */
const useSending = (common: CommonTyped, onSent: (job: Job) => void) => {
  const t = useTexts(importTexts)
  const call = useCall()
  const key = useRef(newKey())
  const [file, setFile] = useState<File>()
  const [isConverted, setConverted] = useState(false)
  const [error, setError] = useState<string>()
  const [failure, setFailure] = useState<unknown>()
  const [isSending, setSending] = useState(false)
  const choose = (chosen: File | undefined) => {
    key.current = newKey()
    setFile(chosen)
    setError(undefined)
    setFailure(undefined)
  }
  const wrongOf = (chosen: File | undefined): string | undefined => {
    if (!chosen) return t.fileMissing
    if (!/\.(?:xlsx|xls|ods|csv)$/i.test(chosen.name)) return t.fileKind
    return chosen.size > maxBytes ? t.fileTooBig : undefined
  }
  const send = () => {
    const wrong = wrongOf(file)
    setError(wrong)
    if (wrongDayIfAny(common.issuedOn, dayTexts.vi))
      return document.getElementById('import-common-issuedOn')?.focus()
    if (isDateSaidTwice(common)) return document.getElementById(choicesId)?.focus()
    if (wrong) document.getElementById(fileId)?.focus()
    if (wrong || !file) return
    setFailure(undefined)
    setSending(true)
    const query = {
      name: file.name.slice(-200),
      ...(isConverted && { convert: 'true' as const }),
      ...inAddress(commonOf(common)),
    }
    call('previewImport', { query, file, key: key.current })
      .then(({ body }) => onSent(body), setFailure)
      .finally(() => setSending(false))
  }
  const convert = (wanted: boolean) => {
    key.current = newKey()
    setConverted(wanted)
  }
  const renewKey = () => {
    key.current = newKey()
  }
  return { choose, convert, isConverted, send, renewKey, error, failure, isSending }
}

interface SaidOnceProps {
  readonly common: CommonTyped
  readonly onSaid: (said: Partial<CommonTyped>) => void
}

/** What holds for all rows, typed before the file is sent. */
const SaidOnce = ({ common, onSaid }: SaidOnceProps) => {
  const t = useTexts(columnTexts)
  const dayWrong = useTexts(readingTexts).dayWrong
  return (
    <CommonFields
      field={(name) => ({
        id: `import-common-${name}`,
        name,
        value: common[name],
        onValue: (value) => onSaid({ [name]: value }),
        error: name === 'issuedOn' ? wrongDayIfAny(common.issuedOn, dayWrong) : undefined,
      })}
      choices={{
        id: choicesId,
        name: 'choices',
        value: common.choices,
        onValue: (choices) => onSaid({ choices }),
        error: isDateSaidTwice(common) ? t.dateSaidTwice : undefined,
      }}
    />
  )
}

/** The first step: the template, and a file that was filled in. */
export const ChooseFile = ({ onSent }: { readonly onSent: (job: Job) => void }) => {
  const t = useTexts(importTexts)
  const columnWords = useTexts(columnTexts)
  const [common, setCommon] = useState(nothingTyped)
  const { choose, convert, isConverted, send, renewKey, error, failure, isSending } = useSending(
    common,
    onSent,
  )
  const say = (said: Partial<CommonTyped>) => {
    setCommon({ ...common, ...said })
    renewKey()
  }
  const field = { id: fileId, label: t.file, hint: t.fileHint, error }
  return (
    <>
      <p class="measure">{t.lead}</p>
      <Template />
      {failure !== undefined && <Failed failure={failure} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <FileInput {...field} accept=".xlsx,.xls,.ods,.csv" onFile={choose} />
        <div class="govuk-form-group">
          <div class="govuk-checkboxes govuk-checkboxes--small">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                id={convertId}
                type="checkbox"
                aria-describedby={`${convertId}-hint`}
                checked={isConverted}
                onChange={(event) => convert(event.currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={convertId}>
                {t.convert}
              </label>
              <div class="govuk-hint govuk-checkboxes__hint" id={`${convertId}-hint`}>
                {t.convertHint}
              </div>
            </div>
          </div>
        </div>
        <Details summary={columnWords.common}>
          <SaidOnce common={common} onSaid={say} />
        </Details>
        <Button isBusy={isSending} busy={t.sendingFile}>
          {t.check}
        </Button>
      </form>
    </>
  )
}
