import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { type Idle, idleAt, lastUseOf } from './idle.ts'
import { signedInAt } from './sign-in.ts'

const uses = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const
const lookedAtEveryMs = 1_000

/**
 * Watches whether anybody is still there. While somebody is asked, only their answer, a key or another tab says so: a hand
 * that reaches for the mouse does not close the question before it was read.
 */
export const useIdle = (person: string, limitMinutes: number | undefined, onEnd: () => void) => {
  const lastUse = useMemo(() => lastUseOf(localStorage, person, signedInAt()), [person])
  const [idle, setIdle] = useState<Idle>({ kind: 'active' })
  const isAsked = idle.kind === 'warned'

  // Until the limit is known nothing ends; a page that comes back from yesterday does at once.
  useEffect(() => {
    if (limitMinutes === undefined) return
    const look = () => {
      const now = Date.now()
      const used = lastUse.read()
      if (used === undefined) lastUse.note(now)
      const next = idleAt(now, used ?? now, limitMinutes)
      setIdle((before) => (before.kind === 'active' && next.kind === 'active' ? before : next))
      if (next.kind === 'ended') onEnd()
    }
    look()
    const timer = setInterval(look, lookedAtEveryMs)
    // Timers sleep with the machine: whoever opens it again is looked at before they see anything.
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [lastUse, limitMinutes, onEnd])

  // While somebody is asked nothing they do is taken for use by itself.
  useEffect(() => {
    if (limitMinutes === undefined || isAsked) return
    const note = () => {
      const now = Date.now()
      if (idleAt(now, lastUse.read() ?? now, limitMinutes).kind !== 'ended') lastUse.note(now)
    }
    for (const use of uses) addEventListener(use, note, { capture: true, passive: true })
    return () => {
      for (const use of uses) removeEventListener(use, note, { capture: true })
    }
  }, [lastUse, limitMinutes, isAsked])

  const stay = useCallback(() => {
    lastUse.note(Date.now())
    setIdle({ kind: 'active' })
  }, [lastUse])
  /** Whether it has ended, whatever the timers of a sleeping tab say; until the limit is known nobody can say that it has not. */
  const isOver = useCallback(() => {
    const now = Date.now()
    return limitMinutes === undefined || idleAt(now, lastUse.read() ?? now, limitMinutes).kind === 'ended'
  }, [lastUse, limitMinutes])
  return { idle, stay, isOver }
}
