import type { ComponentChildren } from 'preact'
import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'

const looks = { main: '', secondary: ' govuk-button--secondary', warning: ' govuk-button--warning' }

interface Props {
  readonly children: ComponentChildren
  readonly look?: keyof typeof looks
  /** A form's main button needs none. */
  readonly onClick?: () => void
  /** Under way: says so and takes no second click, but keeps the focus. */
  readonly isBusy?: boolean
  /** What it says meanwhile; by default that it is being sent. */
  readonly busy?: string
}

export const Button = ({ children, look = 'main', onClick, isBusy = false, busy }: Props) => {
  const t = useTexts(partTexts)
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      class={`govuk-button${looks[look]}`}
      aria-disabled={isBusy}
      onClick={(event) => {
        // People press twice; a second question must not be answered by the press on the first.
        const isSecondPress = !onClick && event.detail > 1
        if (isBusy || isSecondPress) event.preventDefault()
        else onClick?.()
      }}
    >
      {isBusy ? (busy ?? t.sending) : children}
    </button>
  )
}

/** A link that looks like the thing to do next. */
export const ButtonLink = ({
  href,
  look = 'main',
  children,
}: Omit<Props, 'onClick' | 'isBusy' | 'busy'> & { href: string }) => (
  <a href={href} class={`govuk-button${looks[look]}`}>
    {children}
  </a>
)
