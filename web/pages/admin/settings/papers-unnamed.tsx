import type { Body } from '../../../api/types.ts'
import { NotificationBanner } from '../../../parts/layout/banner.tsx'
import { useMay } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { settingTexts } from './settings-texts.ts'

type Answer = Body<'getSettings'>

const isUnnamed = (settings: Answer['settings']): boolean =>
  Object.values(settings).some((value) => value === '') || settings.signers.length === 0

/** Asks for the names without which no paper can be written, unless they are entered from a later day on. */
export const PapersUnnamed = ({ settings, history }: Answer) => {
  const t = useTexts(settingTexts)
  const mayChange = useMay('change-settings')
  const latest = history.at(-1)?.value ?? settings
  if (!isUnnamed(settings) || !isUnnamed(latest)) return null
  return (
    <NotificationBanner>
      <p>{t.papersUnnamed}</p>
      {mayChange && <a href="/settings/change">{t.enterNames}</a>}
    </NotificationBanner>
  )
}
