import { useEffect, useRef, useState } from 'preact/hooks'
import { isReadOut } from '../../session/idle.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { Button } from '../forms/button.tsx'
import { Dialog } from './dialog.tsx'
import { sessionTexts } from './session-texts.ts'

interface Props {
  readonly limitMinutes: number
  readonly secondsLeft: number
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** What belongs to the question itself; any other key is somebody who types, and goes where they were typing. */
const keysOfQuestion = new Set(['Tab', 'Enter', ' ', 'Escape', 'Shift', 'Control', 'Alt', 'Meta'])

/** Whether somebody is still there, before the session ends by itself. */
export const IdleQuestion = ({ limitMinutes, secondsLeft, onStay, onLeave }: Props) => {
  const t = useTexts(sessionTexts)
  const { number } = useFormats()
  const box = useRef<HTMLDivElement>(null)
  const [minutes, seconds] = [Math.floor(secondsLeft / 60), secondsLeft % 60]
  const parts = [
    minutes > 0 && t.minutes(number(minutes)),
    (seconds > 0 || minutes === 0) && t.seconds(number(seconds)),
  ]
  const left = t.idleLeft(parts.filter(Boolean).join(' '))
  const [readOut, setReadOut] = useState(left)
  // The count is seen each second and heard four times.
  useEffect(() => {
    if (isReadOut(secondsLeft)) setReadOut(left)
  }, [secondsLeft, left])
  // The focus goes back before the key does its work: what is typed stands in the field it was meant for.
  useEffect(() => {
    const type = ({ key }: KeyboardEvent) => {
      if (keysOfQuestion.has(key)) return
      box.current?.closest('dialog')?.close()
      onStay()
    }
    addEventListener('keydown', type, { capture: true })
    return () => removeEventListener('keydown', type, { capture: true })
  }, [onStay])
  return (
    <Dialog title={t.idleTitle} said={t.idleDetail(number(limitMinutes))} onCancel={onStay} isUrgent>
      <div ref={box}>
        <p class="govuk-!-font-weight-bold" aria-hidden="true">
          {left}
        </p>
        <p class="govuk-visually-hidden" role="status">
          {readOut}
        </p>
        <div class="govuk-button-group">
          <Button onClick={onStay}>{t.goOn}</Button>
          <Button look="secondary" onClick={onLeave}>
            {t.leave}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
