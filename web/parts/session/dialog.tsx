import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

interface Props {
  readonly title: string
  readonly said: string
  /** Esc. */
  readonly onCancel: () => void
  /** It must be answered soon: read out at once. */
  readonly isUrgent?: boolean
  readonly children: ComponentChildren
}

/** A question before everything else. The browser keeps the focus in it and gives it back where it was. */
export const Dialog = ({ title, said, onCancel, isUrgent = false, children }: Props) => {
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  // Once: it is there as long as it is asked.
  useEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={box}
      class="dialog"
      role={isUrgent ? 'alertdialog' : undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-said`}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 class="govuk-heading-m" id={`${id}-title`}>
        {title}
      </h2>
      <p id={`${id}-said`}>{said}</p>
      {children}
    </dialog>
  )
}
