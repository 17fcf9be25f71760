/** Values that a Lambda keeps from one call to the next, by name: those that were asked for last. */
export interface KeptBetweenCalls<Value> {
  get(name: string): Value | undefined
  put(name: string, value: Value): void
}

/** @param most how many it holds; one more, and the one that nobody has asked for the longest is forgotten */
export const keptBetweenCalls = <Value>(most: number): KeptBetweenCalls<Value> => {
  const kept = new Map<string, Value>()
  const put = (name: string, value: Value): void => {
    kept.delete(name)
    kept.set(name, value)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }
  return {
    get: (name) => {
      const value = kept.get(name)
      if (value !== undefined) put(name, value)
      return value
    },
    put,
  }
}
