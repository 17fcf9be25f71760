import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useEffect, useState } from 'preact/hooks'
import { type Day, todayInCity } from '../values/dates.ts'
import { useSession } from './session.tsx'

interface Clock {
  /** Today in the city; undefined until a demonstration's clock has answered. */
  readonly today: Day | undefined
  /** Counts up when the demonstration moves on, so that everything shown is asked for again. */
  readonly revision: number
  readonly moveOneDay: () => Promise<void>
}

const Context = createContext<Clock>({ today: undefined, revision: 0, moveOneDay: async () => undefined })

export const useClock = (): Clock => useContext(Context)

/** Today in the city: by the demonstration's clock where there is one, else by the real one. */
export const useToday = (): Day => useClock().today ?? todayInCity()

const move: RequestInit = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ days: 1 }),
}

export const ClockProvider = ({ children }: { readonly children: ComponentChildren }) => {
  const { clock } = useSession().demonstration
  const [state, setState] = useState<{ today: Day | undefined; revision: number }>({
    today: clock ? undefined : todayInCity(),
    revision: 0,
  })
  const ask = useCallback(
    async (init?: RequestInit) => {
      if (!clock) return
      const answer = await fetch(clock, init)
      if (!answer.ok) throw new Error(`${clock}: ${answer.status}`)
      const { today } = await answer.json()
      setState(({ revision }) => ({ today, revision: init ? revision + 1 : revision }))
    },
    [clock],
  )
  useEffect(() => void ask(), [ask])
  const value = { ...state, moveOneDay: () => ask(move) }
  return <Context.Provider value={value}>{children}</Context.Provider>
}
