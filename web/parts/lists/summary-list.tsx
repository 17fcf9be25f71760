import type { ComponentChildren } from 'preact'
import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'

export interface Row {
  readonly name: string
  readonly value: ComponentChildren
  /** Where it can be changed; on a page of answers to check. */
  readonly changeAt?: string
}

/** Facts with their names; rows without a value are the caller's to leave out. */
export const SummaryList = ({ rows }: { readonly rows: readonly Row[] }) => {
  const t = useTexts(partTexts)
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ name, value, changeAt }) => (
        <div
          key={name}
          class={`govuk-summary-list__row${changeAt ? '' : ' govuk-summary-list__row--no-actions'}`}
        >
          <dt class="govuk-summary-list__key">{name}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {changeAt && (
            <dd class="govuk-summary-list__actions">
              <a href={changeAt}>
                {t.change}
                <span class="govuk-visually-hidden"> {name}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
