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

/** The medians in milliseconds of so many requests of each, in turn, so that what else the machine does falls on all. */
export const mediansInTurn = async <Name extends string>(
  sends: Readonly<Record<Name, Send>>,
  repeats: number,
): Promise<Record<Name, number>> => {
  const each = Object.entries(sends) as [Name, Send][]
  for (let warm = 0; warm < 20; warm += 1) await Promise.all(each.map(([, send]) => timed(send)))
  const times = each.map(([name]) => [name, [] as number[]] as const)
  for (let round = 0; round < repeats; round += 1)
    for (const [place, [, taken]] of times.entries())
      taken.push(await timed((each[place] as [Name, Send])[1]))
  return Object.fromEntries(times.map(([name, taken]) => [name, medianOf(taken)])) as Record<Name, number>
}
