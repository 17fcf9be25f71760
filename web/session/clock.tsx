import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useState } from 'preact/hooks'
import { type Day, todayInCity } from '../values/dates.ts'
import { useSession } from './session.tsx'

interface Clock {
  readonly today: Day
  /** Counts up when the demonstration moves on, so that everything shown is asked for again. */
  readonly revision: number
  readonly moveOneDay: () => Promise<void>
}

const Context = createContext<Clock | undefined>(undefined)

export const useClock = (): Clock => {
  const clock = useContext(Context)
  if (!clock) throw new Error('No clock around this part')
  return clock
}

/** Today in the city: by the demonstration's clock where there is one, else by the real one. */
export const useToday = (): Day => useClock().today

const move: RequestInit = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ days: 1 }),
}

export const ClockProvider = ({ children }: { readonly children: ComponentChildren }) => {
  const { clock, today = todayInCity() } = useSession().demonstration
  const [state, setState] = useState({ today, revision: 0 })
  const moveOneDay = useCallback(async () => {
    if (!clock) return
    const answer = await fetch(clock, move)
    if (!answer.ok) throw new Error(`${clock}: ${answer.status}`)
    const { today } = await answer.json()
    setState(({ revision }) => ({ today, revision: revision + 1 }))
  }, [clock])
  return <Context.Provider value={{ ...state, moveOneDay }}>{children}</Context.Provider>
}
