import { hasPageBefore } from '../../app/router/location.tsx'
import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'

interface BackProps {
  /** Always there, wherever one came from. */
  readonly href?: string
  /** Where there is no page before, because a link in a mail was opened. */
  readonly otherwise?: string
  readonly label?: string
}

/** To the page before, or to the one that is named. */
export const BackLink = ({ href, otherwise = '/', label }: BackProps) => {
  const t = useTexts(partTexts)
  const goBack = (event: MouseEvent) => {
    if (href || !hasPageBefore()) return
    event.preventDefault()
    history.back()
  }
  return (
    <a href={href ?? otherwise} class="govuk-back-link" onClick={goBack}>
      {label ?? t.back}
    </a>
  )
}

interface Step {
  readonly href: string
  readonly label: string
}

export const Breadcrumbs = ({ steps }: { readonly steps: readonly Step[] }) => {
  const t = useTexts(partTexts)
  return (
    <nav class="govuk-breadcrumbs" aria-label={t.breadcrumbs}>
      <ol class="govuk-breadcrumbs__list">
        {steps.map(({ href, label }) => (
          <li key={href} class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
