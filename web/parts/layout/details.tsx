import type { ComponentChildren } from 'preact'
import { useOpened } from '../../app/router/location.tsx'

/** What only some want to read. */
export const Details = ({
  summary,
  children,
}: {
  readonly summary: string
  readonly children: ComponentChildren
}) => {
  const [isOpen, setOpen] = useOpened(summary)
  return (
    <details class="govuk-details" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
