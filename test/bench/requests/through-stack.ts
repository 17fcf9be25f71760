import type { LocalCity } from '../../../local/city/local-city.ts'
import type { Send } from '../in-turn.ts'

/** A directive with one task, as a clerk would give it. */
export const newDirective = (number: number, department: string) => ({
  directive: {
    kind: 'official-letter',
    number: String(number),
    symbol: 'UBND-KSTT',
    issuedOn: '2021-07-26',
    issuer: 'UBND thành phố',
    abstract: 'Về việc đo thời gian trả lời',
  },
  tasks: [{ title: 'Nhiệm vụ để đo thời gian', department, dueOn: '2021-08-31' }],
})

/** An address; of a create also what is sent, each time something new. */
export interface Asked {
  readonly address: string
  readonly sent?: () => { readonly key: string; readonly body: ReturnType<typeof newDirective> }
}

/** A request through the whole local stack: the token checked, the function, its rules. */
export const throughStack =
  (city: LocalCity, token: string, { address, sent }: Asked): Send =>
  () => {
    const given = sent?.()
    return fetch(city.url + address, {
      method: given ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        'accept-encoding': 'gzip',
        ...(given && { 'content-type': 'application/json', 'idempotency-key': given.key }),
      },
      ...(given && { body: JSON.stringify(given.body) }),
    })
  }
