import type { ComponentChildren } from 'preact'
import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'

export interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  /** The label is the page's only question: `<h1>` size without being a second heading. */
  readonly isLarge?: boolean
}

/** What a control names in aria-describedby: its hint and its error, if there are any. */
export const describedBy = ({ id, hint, error }: FieldProps): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined

const groupClass = (error: string | undefined): string =>
  `govuk-form-group${error ? ' govuk-form-group--error' : ''}`

const HintAndError = ({ id, hint, error }: FieldProps) => {
  const t = useTexts(partTexts)
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{t.errorPrefix}</span>
          {error}
        </p>
      )}
    </>
  )
}

/** A control with its label, hint and error above it. */
export const Field = ({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) => (
  <div class={groupClass(field.error)}>
    <label class={`govuk-label govuk-label--${field.isLarge ? 'm' : 's'}`} for={field.id}>
      {field.label}
    </label>
    <HintAndError {...field} />
    {children}
  </div>
)

/** Several controls that answer one question. */
export const FieldGroup = ({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) => (
  <div class={groupClass(field.error)}>
    <fieldset class="govuk-fieldset" aria-describedby={describedBy(field)}>
      <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${field.isLarge ? 'm' : 's'}`}>
        {field.label}
      </legend>
      <HintAndError {...field} />
      {children}
    </fieldset>
  </div>
)
