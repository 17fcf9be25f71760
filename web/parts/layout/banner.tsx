import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'

interface Props {
  readonly children: ComponentChildren
  readonly isSuccess?: boolean
  /** So that it is read first; what says that something was done always does. */
  readonly takesFocus?: boolean
  readonly title?: string
}

export const NotificationBanner = ({ children, isSuccess = false, takesFocus = isSuccess, title }: Props) => {
  const t = useTexts(partTexts)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  // With what is drawn: coming later, it would take the focus away from somebody who is quick.
  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles it may have are named by their title
    <div
      class={`govuk-notification-banner${isSuccess ? ' govuk-notification-banner--success' : ''}`}
      role={isSuccess ? 'alert' : 'region'}
      aria-labelledby={id}
      ref={box}
      tabIndex={-1}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {title ?? (isSuccess ? t.success : t.important)}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{children}</div>
    </div>
  )
}
