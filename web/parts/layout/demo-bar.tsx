import { useState } from 'preact/hooks'
import { useClock } from '../../session/clock.tsx'
import { useSession } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'

/** Only where there is a demonstration's clock: its day, the next one, and the mails that were sent. */
export const DemoBar = () => {
  const t = useTexts(partTexts)
  const { day } = useFormats()
  const { clock, inbox } = useSession().demonstration
  const { today, moveOneDay } = useClock()
  const [state, setState] = useState<'still' | 'moving' | 'failed'>('still')
  if (!clock) return null
  const move = () => {
    if (state === 'moving') return
    setState('moving')
    moveOneDay().then(
      () => setState('still'),
      () => setState('failed'),
    )
  }
  return (
    <aside class="demo" aria-label={t.demo}>
      <div class="govuk-width-container demo-line">
        <span>{t.demo}</span>
        <span>
          {t.demoToday} <strong>{day(today)}</strong>
        </span>
        <button type="button" class="quiet-button" aria-disabled={state === 'moving'} onClick={move}>
          {t.demoNextDay}
        </button>
        {inbox && <a href={inbox}>{t.inbox}</a>}
        <span role="status">{state === 'moving' ? t.demoMoving : state === 'failed' && t.demoFailed}</span>
      </div>
    </aside>
  )
}
