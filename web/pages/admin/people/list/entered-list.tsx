import { Section } from '../../../../parts/figures/figures.tsx'
import { Button, ButtonLink } from '../../../../parts/forms/button.tsx'
import { NotificationBanner } from '../../../../parts/layout/banner.tsx'
import { Page } from '../../../../parts/layout/page.tsx'
import { BackLink } from '../../../../parts/layout/way.tsx'
import { useFormats, useLanguage, useTexts } from '../../../../texts/language.tsx'
import { adminTexts } from '../../admin-texts.ts'
import type { ListKind } from './list-kinds.ts'
import { listTexts } from './list-texts.ts'
import type { Outcome } from './use-entering.ts'

interface Props {
  readonly kind: ListKind
  readonly outcome: Outcome
  readonly onAnother: () => void
}

/** What became of the list, and what comes next. */
export const EnteredList = ({ kind, outcome: { entered, there, refused }, onAnother }: Props) => {
  const t = useTexts(listTexts)
  const admin = useTexts(adminTexts)
  const { language } = useLanguage()
  const { number } = useFormats()
  const words = t[kind.thing]
  return (
    <Page title={words.title} way={<BackLink href={`/${kind.thing}`} label={admin[kind.thing]} />}>
      <NotificationBanner isSuccess takesFocus>
        {words.entered(number(entered))}
      </NotificationBanner>
      {there > 0 && <p>{t.there(number(there))}</p>}
      {refused.length > 0 && (
        <Section title={t.refused(number(refused.length))}>
          <p>{t.refusedHint}</p>
          <ul class="govuk-list govuk-list--bullet">
            {refused.map((one) => (
              <li key={one.row}>
                {t.row} {one.row}: {one[language]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p class="measure">{words.after}</p>
      <div class="govuk-button-group">
        <ButtonLink href={`/${kind.thing}`}>{words.see}</ButtonLink>
        <Button look="secondary" onClick={onAnother}>
          {t.another}
        </Button>
      </div>
    </Page>
  )
}
