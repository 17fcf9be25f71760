import type { ComponentChildren } from 'preact'
import { useOpened } from '../../app/router/location.tsx'

interface Props {
  /** So that a link on the page leads here. */
  readonly id?: string
  readonly title: string
  /** Also where there is room: what few ask for. */
  readonly isClosedAtFirst?: boolean
  /** On paper it is open, or not there. */
  readonly isPrinted?: boolean
  readonly children: ComponentChildren
}

/** As wide as the page's columns need: narrower, one screen has room for what matters most. */
const roomy = '(min-width: 48rem)'

/** A part of a page with its heading: open where there is room, folded on a phone. */
export const Fold = ({ id, title, isClosedAtFirst = false, isPrinted = false, children }: Props) => {
  const [isOpen, setOpen] = useOpened(title, !isClosedAtFirst && matchMedia(roomy).matches)
  return (
    <details
      class={`fold${isPrinted ? ' is-printed' : ''}`}
      id={id}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2 class="govuk-heading-m">{title}</h2>
      </summary>
      <div class="fold-content">{children}</div>
    </details>
  )
}
