import { useFormats, useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'
import type { FieldOf } from './use-form.ts'

type OfText = FieldProps & FieldOf<string>

/** What every control says of its field to those who do not see it. */
const aria = (field: FieldProps) => ({
  'aria-describedby': describedBy(field),
  'aria-invalid': field.error ? true : undefined,
})

const widths = { full: '', date: ' govuk-input--width-10', short: ' govuk-input--width-5' }

interface TextProps {
  readonly width?: keyof typeof widths
  readonly inputMode?: 'text' | 'numeric'
  readonly autoComplete?: string
}

export const TextInput = ({
  width = 'full',
  inputMode = 'text',
  autoComplete = 'off',
  ...field
}: OfText & TextProps) => (
  <Field {...field}>
    <input
      class={`govuk-input${widths[width]}${field.error ? ' govuk-input--error' : ''}`}
      id={field.id}
      name={field.name}
      type="text"
      inputMode={inputMode}
      autoComplete={autoComplete}
      value={field.value}
      onInput={(event) => field.onValue(event.currentTarget.value)}
      {...aria(field)}
    />
  </Field>
)

/** A day, typed as it is spoken: 5/7/2021, 05-07-21 …; `dayTyped` of dates.ts reads it. */
export const DateInput = (field: OfText) => {
  const t = useTexts(partTexts)
  return <TextInput hint={t.dayHint} {...field} width="date" inputMode="numeric" />
}

interface LongTextProps {
  /** How many characters the API takes. */
  readonly max: number
  readonly rows?: number
}

export const Textarea = ({ max, rows = 5, ...field }: OfText & LongTextProps) => {
  const t = useTexts(partTexts)
  const { number } = useFormats()
  const left = max - field.value.trim().length
  const words = left < 0 ? t.charactersOver(number(-left)) : t.charactersLeft(number(left))
  return (
    <Field {...field}>
      <textarea
        class={`govuk-textarea${field.error || left < 0 ? ' govuk-textarea--error' : ''}`}
        id={field.id}
        name={field.name}
        rows={rows}
        value={field.value}
        onInput={(event) => field.onValue(event.currentTarget.value)}
        {...aria(field)}
        aria-describedby={[describedBy(field), `${field.id}-count`].filter(Boolean).join(' ')}
      />
      <div
        id={`${field.id}-count`}
        class={left < 0 ? 'govuk-error-message' : 'govuk-hint govuk-character-count__message'}
      >
        {words}
      </div>
      {/* Said aloud only near the end: not at every letter. */}
      <div class="govuk-visually-hidden" aria-live="polite">
        {left < max / 10 && words}
      </div>
    </Field>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

interface SelectProps {
  readonly options: readonly Option[]
  /** What stands there while nothing is chosen; by default "Choose". */
  readonly none?: string
}

export const Select = ({ options, none, ...field }: OfText & SelectProps) => {
  const t = useTexts(partTexts)
  return (
    <Field {...field}>
      <select
        class={`govuk-select${field.error ? ' govuk-select--error' : ''}`}
        id={field.id}
        name={field.name}
        value={field.value}
        onChange={(event) => field.onValue(event.currentTarget.value)}
        {...aria(field)}
      >
        <option value="">{none ?? t.choose}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
