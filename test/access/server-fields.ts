/** What the city itself writes of things: states, versions, counts, who did what and when. No request may say them. */
const fieldsOfTheCity: Readonly<Record<string, unknown>> = {
  id: 'SXD-2021-aaaaaaaaaaaa',
  state: 'done',
  status: 'done-on-time',
  lifecycle: 'accepted',
  version: 9,
  createdAt: '2021-07-01T00:00:00.000Z',
  updatedAt: '2021-07-01T00:00:00.000Z',
  at: '2021-07-01T00:00:00.000Z',
  by: 'ct.mot',
  createdBy: 'ct.mot',
  onBehalfOf: 'ct.mot',
  recordedOn: '2021-07-01',
  registeredOn: '2021-07-01',
  acceptedOn: '2021-07-01',
  missedFor: '2021-07-01',
  originalDueOn: '2021-07-01',
  extensions: 0,
  timesUrged: 0,
  reportsOwed: 0,
  counts: {},
  bodyHash: '-',
  historyHash: '0',
  account: { state: 'ready' },
  subjects: {},
  pk: 'USER',
  sk: 'ct.mot',
  schema: 1,
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names that a form has no fields of: whatever stands there is a key, not a field. */
const isMap = (name: string): boolean => ['formulas', 'names', 'columns'].includes(name)

/**
 * A body with all of them in each of its objects, and where they stand, as JSON pointers.
 * @param own what the request says of itself, under the same names: where it stands in the body
 */
export const withFieldsOfTheCity = (
  body: object,
  own: readonly string[],
): { readonly body: unknown; readonly pointers: string[] } => {
  const pointers: string[] = []
  const fields = Object.entries(fieldsOfTheCity)
  const filled = (value: unknown, at: string): unknown => {
    if (Array.isArray(value)) return value.map((one, place) => filled(one, `${at}/${place}`))
    if (!isObject(value)) return value
    const inner = Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, filled(one, `${at}/${name}`)]),
    )
    if (isMap(at.split('/').at(-1) ?? '')) return inner
    const added = fields.filter(
      ([name]) => !Object.hasOwn(value, name) && !own.includes(`${at}/${name}`.slice('#/'.length)),
    )
    pointers.push(...added.map(([name]) => `${at}/${name}`))
    return { ...inner, ...Object.fromEntries(added) }
  }
  return { body: filled(body, '#'), pointers }
}
