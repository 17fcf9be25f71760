import { useTexts } from '../texts/language.tsx'
import { partTexts } from '../texts/parts.ts'

/** To the page before, or to the one that is named. */
export const BackLink = ({ href, label }: { readonly href?: string; readonly label?: string }) => {
  const t = useTexts(partTexts)
  const goBack = (event: MouseEvent) => {
    if (href) return
    event.preventDefault()
    history.back()
  }
  return (
    <a href={href ?? '/'} class="govuk-back-link" onClick={goBack}>
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
