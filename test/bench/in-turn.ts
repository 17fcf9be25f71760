/** A request whose answer is waited for to its end. */
export type Send = () => Promise<Response>

const medianOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds until the whole answer is there. */
export const timed = async (send: Send): Promise<number> => {
  const started = performance.now()
  const response = await send()
  const answer = await response.text()
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${answer}`)
  return performance.now() - started
}

export interface Compared {
  readonly product: number
  readonly other: number
}

/** The medians in milliseconds of so many requests of each, in turn, so that what else the machine does falls on both. */
export const mediansInTurn = async (product: Send, other: Send, repeats: number): Promise<Compared> => {
  const times = { product: [] as number[], other: [] as number[] }
  for (let warm = 0; warm < 20; warm += 1) await Promise.all([timed(product), timed(other)])
  for (let round = 0; round < repeats; round += 1) {
    times.product.push(await timed(product))
    times.other.push(await timed(other))
  }
  return { product: medianOf(times.product), other: medianOf(times.other) }
}
