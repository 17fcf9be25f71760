/** Told of each phase of a start when it is over, with the seconds it took. */
export type OnPhase = (name: string, seconds: number) => void

/** The same work, timed; what fails is not a phase that is over. */
export const timing =
  (onPhase: OnPhase = () => {}) =>
  async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const startedAt = performance.now()
    const result = await work()
    onPhase(name, (performance.now() - startedAt) / 1000)
    return result
  }
