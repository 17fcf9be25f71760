import { useState } from 'preact/hooks'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { FieldGroup } from '../../forms/field.tsx'
import type { FieldOf } from '../../forms/use-form.ts'
import { Failed } from '../../layout/answered.tsx'
import { sizeOf } from '../attached/file-size.ts'
import type { FilesOf } from '../files-of.ts'
import { accepted } from './choosing.ts'
import type { FormFile } from './handed-in.ts'
import { handingInTexts } from './handing-in-texts.ts'
import { NotSent } from './sending.ts'
import { type UnderWay, useHandingIn } from './use-handing-in.ts'

interface LineProps {
  readonly file: FormFile
  readonly underWay: UnderWay | undefined
  readonly remove: () => void
  readonly again: () => void
}

const Line = ({ file: { name, size, id }, underWay, remove, again }: LineProps) => {
  const t = useTexts(handingInTexts)
  const { number, wholePercent } = useFormats()
  const { sent, failure } = underWay ?? {}
  const part = sent === undefined ? t.preparing : t.sending(wholePercent(Math.floor((100 * sent) / size)))
  return (
    <li>
      <span class="file-name">{name}</span>{' '}
      <span class="note">
        {sizeOf(size, number)}
        {failure === undefined && `, ${id ? t.sent : part}`}
      </span>
      {!id && failure === undefined && <progress aria-label={name} value={sent ?? 0} max={size} />}
      {failure !== undefined &&
        (failure instanceof NotSent ? (
          <p class="govuk-error-message" role="alert">
            {t.notSent}
          </p>
        ) : (
          <Failed failure={failure} />
        ))}{' '}
      {failure !== undefined && (
        <button type="button" class="link-button" onClick={again}>
          {t.again}
        </button>
      )}{' '}
      <button type="button" class="link-button" onClick={remove} aria-label={t.removeFile(name)}>
        {t.remove}
      </button>
    </li>
  )
}

interface Props {
  readonly field: FieldOf<readonly string[]>
  readonly of: FilesOf
  /** Nothing can be sent without one. */
  readonly isNeeded?: boolean
}

/** Files chosen, dropped or photographed go out at once, while the rest of the form is filled in. */
export const FilesField = ({ field, of, isNeeded = false }: Props) => {
  const t = useTexts(handingInTexts)
  const { files, underWay, refused, add, remove, again } = useHandingIn(field, of)
  const [isOver, setOver] = useState(false)
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    add([...(event.currentTarget.files ?? [])])
    // The same file may be chosen again once it was removed.
    event.currentTarget.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add([...(event.dataTransfer?.files ?? [])])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <FieldGroup id={field.id} label={isNeeded ? t.labelNeeded : t.label} hint={t.hint} error={field.error}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can as well be chosen below */}
      <div
        class={`drop${isOver ? ' drop-over' : ''}`}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {files.length > 0 && (
          <ul class="govuk-list files">
            {files.map((file) => (
              <Line
                key={file.key}
                file={file}
                underWay={underWay.get(file.key)}
                remove={() => remove(file.key)}
                again={() => {
                  const chosen = underWay.get(file.key)?.file
                  if (chosen) void again(file.key, chosen)
                }}
              />
            ))}
          </ul>
        )}
        {refused.length > 0 && (
          <div role="alert">
            {refused.map(({ name, mistake }) => (
              <p key={name} class="govuk-error-message">
                {t.mistakes[mistake](name)}
              </p>
            ))}
          </div>
        )}
        <div class="choose-files">
          <label class="govuk-button govuk-button--secondary">
            {t.choose}
            <input id={field.id} type="file" multiple accept={accepted} onChange={choose} />
          </label>
          <label class="govuk-button govuk-button--secondary camera">
            {t.camera}
            <input type="file" accept="image/jpeg" capture="environment" onChange={choose} />
          </label>
        </div>
      </div>
    </FieldGroup>
  )
}
