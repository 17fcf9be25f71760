import type { ComponentChildren } from 'preact'

/** What only some want to read. */
export const Details = ({
  summary,
  children,
}: {
  readonly summary: string
  readonly children: ComponentChildren
}) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)
