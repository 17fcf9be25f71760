import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useClock } from '../session/clock.tsx'
import { useCall } from '../session/session.tsx'
import type { Body, Input, Operation } from './types.ts'

/** What the API has answered so far. While it is asked again, the answer before stays. */
export interface Asked<O extends Operation> {
  readonly body: Body<O> | undefined
  readonly etag: string | undefined
  readonly failure: unknown
  readonly isLoading: boolean
  /** Asks again, and says whether the answer came. */
  readonly reload: () => Promise<boolean>
}

interface State<O extends Operation> {
  readonly body?: Body<O>
  readonly etag?: string | undefined
  readonly failure?: unknown
  readonly isLoading: boolean
}

/**
 * Asks for something to show, again whenever the input changes; without an input it waits. What is known already is not
 * asked for at first.
 */
export const useAnswer = <O extends Operation>(
  operation: O,
  input: Input<O> | undefined,
  known?: Body<O>,
): Asked<O> => {
  const call = useCall()
  const { revision } = useClock()
  const [state, setState] = useState<State<O>>(
    known ? { body: known, isLoading: false } : { isLoading: true },
  )
  const isKnown = useRef(known !== undefined)
  const [attempt, setAttempt] = useState(0)
  const asked = input && JSON.stringify(input)
  const waiting = useRef<((came: boolean) => void)[]>([])
  // Asks again on reload, and when the demonstration moves on.
  useEffect(() => {
    const hasAnswer = isKnown.current
    isKnown.current = false
    if (!asked || hasAnswer) return
    const abort = new AbortController()
    const settle = (came: boolean, next: (before: State<O>) => State<O>) => {
      if (abort.signal.aborted) return
      setState(next)
      for (const tell of waiting.current.splice(0)) tell(came)
    }
    setState((before) => ({ ...before, isLoading: true, failure: undefined }))
    call(operation, JSON.parse(asked), abort.signal).then(
      ({ body, etag }) => settle(true, () => ({ body, etag, isLoading: false })),
      (failure) => settle(false, (before) => ({ ...before, failure, isLoading: false })),
    )
    return () => abort.abort()
  }, [call, operation, asked, attempt, revision])
  const reload = useCallback(
    () =>
      new Promise<boolean>((tell) => {
        waiting.current.push(tell)
        setAttempt((count) => count + 1)
      }),
    [],
  )
  return { body: undefined, etag: undefined, failure: undefined, ...state, reload }
}
