import { useCallback, useEffect, useState } from 'preact/hooks'
import { readIdleMinutes } from '../../session/provider.ts'
import { useMe, useSession } from '../../session/session.tsx'
import { loadTabs } from '../../session/sign-in.ts'
import { readTokens } from '../../session/tokens.ts'
import { useIdle } from '../../session/use-idle.ts'
import type { IdleQuestion } from './idle-question.tsx'

/** As long as the city has not said, or cannot be reached: what it says by default. */
const defaultMinutes = 30

/** Ends the session of a person who does nothing, and asks before. */
export const IdleWatch = () => {
  const { id } = useMe()
  const { signOut, leave, token } = useSession()
  const [limitMinutes, setLimit] = useState<number>()
  const [Question, setQuestion] = useState<typeof IdleQuestion>()
  // Once: it is the same for everybody, as long as the page is open. The question is there before there may be no network.
  useEffect(() => {
    readIdleMinutes().then(setLimit, () => setLimit(defaultMinutes))
    import('./idle-question.tsx').then(
      (loaded) => setQuestion(() => loaded.IdleQuestion),
      () => undefined, // nobody is asked then, and the session ends all the same
    )
  }, [])
  const end = useCallback(() => signOut('idle'), [signOut])
  const { idle, stay, isOver } = useIdle(id, limitMinutes, end)
  useEffect(() => {
    const fresh = async () => (!isOver() && (await token()) ? readTokens() : undefined)
    const sharing = loadTabs().then(({ shareSession }) =>
      shareSession({ fresh, held: readTokens, onLeft: leave }),
    )
    // Where it cannot be loaded, other tabs ask to sign in by themselves.
    return () => void sharing.then((end) => end()).catch(() => undefined)
  }, [isOver, token, leave])
  if (idle.kind !== 'warned' || limitMinutes === undefined || !Question) return null
  return (
    <Question
      limitMinutes={limitMinutes}
      secondsLeft={idle.secondsLeft}
      onStay={stay}
      onLeave={() => signOut('asked')}
    />
  )
}
