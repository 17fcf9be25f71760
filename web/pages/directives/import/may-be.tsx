import { useState } from 'preact/hooks'
import type { CellError } from '../../../../functions/documents/imports/run/import-report.ts'
import { newKey } from '../../../api/client.ts'
import { useRegister } from '../../../api/register.tsx'
import type { Job } from '../../../api/types.ts'
import { Failed } from '../../../parts/layout/answered.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { importReportTexts } from './report-texts.ts'

interface Props {
  /** The preview. */
  readonly id: string
  readonly error: CellError
  readonly onAgain: (job: Job) => void
}

/** Who may be meant by words that were not read: a click has the whole file checked again, with these words so called. */
export const MayBe = ({ id, error: { words = '', proposals = [] }, onAgain }: Props) => {
  const t = useTexts(importReportTexts)
  const { departmentName } = useRegister()
  const call = useCall()
  const [isSending, setSending] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const mean = (code: string) => {
    setSending(true)
    setFailure(undefined)
    call('previewImportAgain', { path: { id }, body: { names: { [words]: code } }, key: newKey() })
      .then(({ body }) => onAgain(body), setFailure)
      .finally(() => setSending(false))
  }
  return (
    <fieldset class="proposals">
      <legend>{t.meant(words)}</legend>
      {proposals.map((code) => (
        <button
          key={code}
          type="button"
          class="quiet-button"
          aria-disabled={isSending}
          onClick={() => !isSending && mean(code)}
        >
          {departmentName(code)}
        </button>
      ))}
      {failure !== undefined && <Failed failure={failure} />}
    </fieldset>
  )
}
