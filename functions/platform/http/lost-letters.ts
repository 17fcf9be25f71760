/** What a program leaves where it could not read a letter's bytes: whoever reads it later cannot tell which letter it was. */
const lostLetter = '\ufffd'

type Path = readonly (string | number)[]

/** Where in a body there are texts with letters that were lost on the way to us, by the steps that lead to each. */
export const lostLettersIn = (body: unknown, path: Path = []): Path[] => {
  if (typeof body === 'string') return body.includes(lostLetter) ? [path] : []
  if (Array.isArray(body)) return body.flatMap((one, place) => lostLettersIn(one, [...path, place]))
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([name, one]) => lostLettersIn(one, [...path, name]))
}
