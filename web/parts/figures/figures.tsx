import type { ComponentChildren } from 'preact'

interface FigureProps {
  readonly name: string
  readonly value: string
  /** Another figure that says what this one means: its share, or what it is a part of. */
  readonly note?: ComponentChildren
  /** Its share, beside it. */
  readonly beside?: string | undefined
  /** The page that lists exactly what it counts. */
  readonly href?: string | undefined
}

const Figure = ({ name, value, note, beside, href }: FigureProps) => (
  <div class="figure">
    <dt>{name}</dt>
    <dd>
      <span class="figure-value">
        {href ? (
          <a href={href}>
            {value}
            <span class="govuk-visually-hidden"> {name}</span>
          </a>
        ) : (
          value
        )}
      </span>
      {beside && <span class="figure-beside"> {beside}</span>}
      {note && <span class="note">{note}</span>}
    </dd>
  </div>
)

/** A few figures side by side, each with its name. */
export const Figures = ({ figures }: { readonly figures: readonly FigureProps[] }) => (
  <dl class="figures">
    {figures.map((figure) => (
      <Figure key={figure.name} {...figure} />
    ))}
  </dl>
)

/** A part of a page with its heading. */
export const Section = ({
  id,
  title,
  isTitleHidden = false,
  children,
}: {
  /** So that a link on the page leads here. */
  readonly id?: string
  readonly title: string
  /** Where what is shown says it to the eye. */
  readonly isTitleHidden?: boolean
  readonly children: ComponentChildren
}) => (
  <section class="section" id={id}>
    <h2 class={isTitleHidden ? 'govuk-visually-hidden' : 'govuk-heading-m'}>{title}</h2>
    {children}
  </section>
)
