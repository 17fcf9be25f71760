import type { PeriodFigures } from '../../../parts/figures/row.ts'
import { useTexts } from '../../../texts/language.tsx'
import { dashboardTexts } from '../dashboard-texts.ts'

interface Props {
  readonly contact: PeriodFigures['contact'] | undefined
  /** At the foot of the screen; on paper above, since alone on a last page nobody would look for it. */
  readonly place: 'screen-only' | 'print-only'
}

/** Whom to ask about the figures, where the city has said; on paper too. */
export const AskAbout = ({ contact, place }: Props) => {
  const t = useTexts(dashboardTexts)
  if (!contact) return null
  const { name, phone, email } = contact
  return (
    <p class={`quiet ask-about ${place}`}>
      {t.askAbout}: {name}
      {phone && `, ${t.phone} ${phone}`}
      {email && (
        <>
          , <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </p>
  )
}
