import type { ComponentChildren } from 'preact'
import { FieldGroup, type FieldProps } from './field.tsx'
import type { Option } from './inputs.tsx'
import type { FieldOf } from './use-form.ts'

interface ItemProps {
  readonly kind: 'radios' | 'checkboxes'
  readonly id: string
  readonly name: string
  readonly option: Option
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

const Item = ({ kind, id, name, option, isChosen, onChoose }: ItemProps) => (
  <div class={`govuk-${kind}__item`}>
    <input
      class={`govuk-${kind}__input`}
      id={id}
      name={name}
      type={kind === 'radios' ? 'radio' : 'checkbox'}
      value={option.value}
      checked={isChosen}
      aria-describedby={option.hint && `${id}-hint`}
      onChange={(event) => onChoose(event.currentTarget.checked)}
    />
    <label class={`govuk-label govuk-${kind}__label`} for={id}>
      {option.label}
    </label>
    {option.hint && (
      <div id={`${id}-hint`} class={`govuk-hint govuk-${kind}__hint`}>
        {option.hint}
      </div>
    )}
  </div>
)

/** The first has the field's own id, so that the summary of errors leads to it. */
const idAt = (id: string, place: number): string => (place === 0 ? id : `${id}-${place}`)

interface Options {
  readonly options: readonly Option[]
  /** What more there is to say, below. */
  readonly children?: ComponentChildren
}

interface RadioProps {
  readonly isInline?: boolean
}

export const Radios = ({
  options,
  isInline = false,
  children,
  ...field
}: FieldProps & FieldOf<string> & Options & RadioProps) => (
  <FieldGroup {...field}>
    <div class={`govuk-radios${isInline ? ' govuk-radios--inline' : ''}`}>
      {options.map((option, place) => (
        <Item
          key={option.value}
          kind="radios"
          id={idAt(field.id, place)}
          name={field.id}
          option={option}
          isChosen={field.value === option.value}
          onChoose={() => field.onValue(option.value)}
        />
      ))}
    </div>
    {children}
  </FieldGroup>
)

export const Checkboxes = ({
  options,
  children,
  ...field
}: FieldProps & FieldOf<readonly string[]> & Options) => (
  <FieldGroup {...field}>
    <div class="govuk-checkboxes">
      {options.map((option, place) => (
        <Item
          key={option.value}
          kind="checkboxes"
          id={idAt(field.id, place)}
          name={field.name}
          option={option}
          isChosen={field.value.includes(option.value)}
          onChoose={(isChosen) => {
            const others = field.value.filter((value) => value !== option.value)
            field.onValue(isChosen ? [...others, option.value] : others)
          }}
        />
      ))}
    </div>
    {children}
  </FieldGroup>
)
