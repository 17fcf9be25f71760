import type { Dashboard } from '../../api/types.ts'
import { useMay } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { figureTexts } from './figures-texts.ts'

interface Props {
  readonly computedAt: string
  /** Of the nightly scan, as the year's dashboard tells it. */
  readonly freshness: Dashboard['freshness'] | undefined
}

/** How fresh figures are, and how far the nightly scan has come. */
export const Freshness = ({ computedAt, freshness }: Props) => {
  const t = useTexts(figureTexts)
  const { day, time } = useFormats()
  const mayStatus = useMay('read-system-status')
  const { scannedThrough, scanIsCurrent } = freshness ?? {}
  const scan = scannedThrough
    ? (scanIsCurrent ? t.scanned : t.notScanned)(day(scannedThrough))
    : t.neverScanned
  return (
    <p class="quiet">
      {t.counted(time(computedAt))} {freshness && scan}{' '}
      {freshness && mayStatus && (
        <a class="screen-only" href="/system-status">
          {t.status}
        </a>
      )}
    </p>
  )
}
