import { useFormats, useTexts } from '../../texts/language.tsx'
import { figureTexts } from './figures-texts.ts'
import type { Night } from './trend/spark.tsx'

interface Props {
  readonly now: number
  readonly before: Night
  readonly count: string
  /** More of it is worse, and less of it better. */
  readonly isBad?: boolean
}

/** By how much a count is more or fewer than on an earlier day, in words. */
export const Since = ({ now, before, count, isBad = false }: Props) => {
  const t = useTexts(figureTexts)
  const { day, number } = useFormats()
  const change = now - (before.counts[count] ?? 0)
  const look = isBad && change !== 0 ? (change > 0 ? ' is-worse' : ' is-better') : ''
  const words = change === 0 ? t.same : (change > 0 ? t.more : t.fewer)(number(Math.abs(change)))
  return (
    <span class={`change${look}`}>
      {words} {t.since(day(before.on))}
    </span>
  )
}
