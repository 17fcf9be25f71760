import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useTexts } from '../../texts/language.tsx'
import { Button } from '../forms/button.tsx'
import { partTexts } from '../parts-texts.ts'

interface Props {
  readonly title: string
  readonly children?: ComponentChildren
}

/** A receipt: what was done, with its number. It is the page's heading and takes the focus. */
export const Panel = ({ title, children }: Props) => {
  const t = useTexts(partTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    document.title = `${title} – ${t.product}`
    heading.current?.focus()
  }, [title, t])
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <h1 class="govuk-panel__title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children && <div class="govuk-panel__body">{children}</div>}
    </div>
  )
}

/** Not on a phone, whose browser has its own and whose screen has no room for it. */
export const PrintButton = () => {
  const t = useTexts(partTexts)
  return (
    <div class="print-button">
      <Button look="secondary" onClick={() => print()}>
        {t.print}
      </Button>
    </div>
  )
}
