import { useState } from 'preact/hooks'
import type { Body } from '../../../../api/types.ts'
import { FileInput } from '../../../../parts/forms/file-input.tsx'
import { Select } from '../../../../parts/forms/inputs.tsx'
import { Failed } from '../../../../parts/layout/answered.tsx'
import { useCall } from '../../../../session/session.tsx'
import { useTexts } from '../../../../texts/language.tsx'
import { listTexts } from './list-texts.ts'
import { textOfSheet } from './read-list.ts'

type Sheet = Body<'readSheet'>

/** A file of which one sheet is read: what stands in it is handed on as if it had been pasted. */
const useSheetFile = (onText: (text: string) => void) => {
  const call = useCall()
  const [file, setFile] = useState<File>()
  const [sheet, setSheet] = useState<Omit<Sheet, 'rows'>>()
  const [failure, setFailure] = useState<unknown>()
  const [isReading, setReading] = useState(false)
  const read = async (chosen: File, name?: string) => {
    setFailure(undefined)
    setReading(true)
    try {
      const query = { name: chosen.name.slice(-200), ...(name && { sheet: name }) }
      const { body } = await call('readSheet', { query, file: chosen })
      setSheet(body)
      onText(textOfSheet(body.rows))
    } catch (error) {
      setFailure(error)
    } finally {
      setReading(false)
    }
  }
  return {
    sheet,
    failure,
    isReading,
    choose: (chosen: File | undefined) => {
      setFile(chosen)
      setSheet(undefined)
      if (chosen) void read(chosen)
    },
    chooseSheet: (name: string) => {
      if (file && name) void read(file, name)
    },
  }
}

export const SheetFile = ({ onText }: { readonly onText: (text: string) => void }) => {
  const t = useTexts(listTexts)
  const { sheet, failure, isReading, choose, chooseSheet } = useSheetFile(onText)
  const field = { id: 'list-file', label: t.file, hint: t.fileHint, error: undefined }
  return (
    <>
      <FileInput {...field} accept=".xlsx,.xls,.ods,.csv" onFile={choose} />
      <div role="status">{isReading && t.reading}</div>
      {failure !== undefined && <Failed failure={failure} />}
      {sheet && sheet.sheets.length > 1 && (
        <Select
          id="list-sheet"
          name="sheet"
          label={t.sheet}
          value={sheet.sheet}
          error={undefined}
          onValue={chooseSheet}
          options={sheet.sheets.map((name) => ({ value: name, label: name }))}
        />
      )}
      {sheet?.converted && <p class="govuk-inset-text">{t.converted}</p>}
    </>
  )
}
