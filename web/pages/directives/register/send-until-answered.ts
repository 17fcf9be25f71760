import { NotAnswered, NotReached, Problem } from '../../../api/problem.ts'

/** An attempt that failed this late was at work and ran out of time; no network and refusals are known sooner. */
const longMs = 20_000
const maxAttempts = 5

const hasRunOut = (error: unknown, ms: number): boolean =>
  ms >= longMs &&
  (error instanceof NotReached ||
    error instanceof NotAnswered ||
    (error instanceof Problem && error.status >= 500))

/**
 * A registration of many tasks may take longer than one request is given. The same again, with the same key, goes on
 * where the one before stopped.
 */
export const sendUntilAnswered = async <T>(
  attempt: () => Promise<T>,
  now: () => number = Date.now,
): Promise<T> => {
  for (let left = maxAttempts; ; left--) {
    const began = now()
    try {
      return await attempt()
    } catch (error) {
      if (left === 1 || !hasRunOut(error, now() - began)) throw error
    }
  }
}
