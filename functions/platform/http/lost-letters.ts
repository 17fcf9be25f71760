/** What a program leaves where it could not read a letter's bytes: whoever reads it later cannot tell which letter it was. */
const lostLetter = '\ufffd'

type Path = readonly (string | number)[]

interface Place {
  readonly value: unknown
  readonly step?: string | number
  readonly within?: Place
}

const pathTo = (found: Place): Path => {
  const path: (string | number)[] = []
  for (let at: Place | undefined = found; at?.step !== undefined; at = at.within) path.push(at.step)
  return path.reverse()
}

const placesIn = (within: Place): Place[] => {
  const { value } = within
  if (Array.isArray(value)) return value.map((one, step) => ({ value: one, step, within }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([step, one]) => ({ value: one, step, within }))
}

/**
 * Where in a body there are texts with letters that were lost on the way to us, in order, by the steps that lead to each. Whoever sends it
 * decides how deep it is: no call within a call, and no path is written down before it is needed.
 */
export const lostLettersIn = (body: unknown): Path[] => {
  const lost: Path[] = []
  const toSee: Place[] = [{ value: body }]
  for (let place = toSee.pop(); place; place = toSee.pop()) {
    if (typeof place.value === 'string' && place.value.includes(lostLetter)) lost.push(pathTo(place))
    for (const inner of placesIn(place).reverse()) toSee.push(inner)
  }
  return lost
}
