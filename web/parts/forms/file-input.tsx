import { useState } from 'preact/hooks'
import { useTexts } from '../../texts/language.tsx'
import { describedBy, Field } from './field.tsx'
import { formTexts } from './forms-texts.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
  readonly accept: string
  readonly onFile: (file: File | undefined) => void
}

/** One file to choose, in the words of the page: a browser's own button speaks the language of the browser. */
export const FileInput = ({ accept, onFile, ...field }: Props) => {
  const t = useTexts(formTexts)
  const [name, setName] = useState<string>()
  const choose = (file: File | undefined) => {
    setName(file?.name)
    onFile(file)
  }
  return (
    <Field {...field}>
      <div class="choose-files">
        <span class="govuk-button govuk-button--secondary">
          {t.chooseFile}
          <input
            id={field.id}
            type="file"
            accept={accept}
            aria-describedby={describedBy(field)}
            aria-invalid={field.error ? true : undefined}
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        </span>
        <span class="chosen-file">{name ?? t.noFile}</span>
      </div>
    </Field>
  )
}
