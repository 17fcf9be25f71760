import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  readonly title: string
  readonly errors: readonly { readonly id?: string; readonly text: string }[]
  /** What is new of each attempt: it takes the focus here again. */
  readonly attempt?: unknown
  readonly children?: ComponentChildren
}

/** The question comes into view with its field, not the field alone. */
const goTo = (event: MouseEvent, id: string): void => {
  const field = document.getElementById(id)
  if (!field) return
  event.preventDefault()
  const question =
    field.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${id}"]`)
  ;(question ?? field).scrollIntoView()
  field.focus({ preventScroll: true })
}

/** What went wrong, above everything else, with links to the fields. */
export const ErrorSummary = ({ title, errors, attempt, children }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  // Each attempt takes the focus, before anybody can see the summary without it.
  useLayoutEffect(() => box.current?.focus(), [attempt])
  return (
    <div class="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map(({ id, text }) => (
                <li key={id ?? text}>
                  {id ? (
                    <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          )}
          {children}
        </div>
      </div>
    </div>
  )
}
