import type { ComponentChildren } from 'preact'
import { useOpened } from '../../app/router/location.tsx'

interface Props {
  readonly summary: string
  /** Whatever somebody closed: something in it must be seen. */
  readonly isNeeded?: boolean
  /** What it asks for is asked for by who opens it. */
  readonly isMadeWhenOpened?: boolean
  readonly children: ComponentChildren
}

/** What only some want to read. */
export const Details = ({ summary, isNeeded = false, isMadeWhenOpened = false, children }: Props) => {
  const [isOpened, setOpen] = useOpened(summary)
  const isOpen = isOpened || isNeeded
  return (
    <details class="govuk-details" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{(isOpen || !isMadeWhenOpened) && children}</div>
    </details>
  )
}
