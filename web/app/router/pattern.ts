export type Parameters = Readonly<Record<string, string>>

/** Undefined where a percent sign stands for nothing, in a mistyped address. */
const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** What stands in a path for the names of a pattern such as `/tasks/:id`; undefined when it does not match. */
export const matchPattern = (pattern: string, path: string): Parameters | undefined => {
  const wanted = pattern.split('/')
  const given = path.replace(/(.)\/$/, '$1').split('/')
  if (wanted.length !== given.length) return undefined
  const found: Record<string, string> = {}
  for (const [place, step] of wanted.entries()) {
    const text = given[place] ?? ''
    const name = step.startsWith(':') && text ? decoded(text) : undefined
    if (name !== undefined) found[step.slice(1)] = name
    else if (step !== text) return undefined
  }
  return found
}

/** The address of a page: its pattern filled, and a query of what is given. */
export const addressOfPage = (
  pattern: string,
  parameters: Parameters = {},
  query: Readonly<Record<string, string | undefined>> = {},
): string => {
  const path = pattern.replace(/:(\w+)/g, (_, name) => encodeURIComponent(parameters[name] ?? ''))
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}
