import type { Store } from '../../../functions/platform/table/store.ts'
import { withCalls } from '../../support/faults.ts'

/** Defects that are put between the product and its table, to see that the simulation finds them. */

interface Write {
  readonly Put?: { readonly Item: { sk: string; role?: string } }
  readonly Update?: {
    readonly Key: { readonly pk: string }
    readonly UpdateExpression: string
    readonly ExpressionAttributeValues: Record<string, unknown>
  }
}

const writesOf = (input: Readonly<Record<string, unknown>>): Write[] => (input.TransactItems ?? []) as Write[]

/** Every third time that a task changes its tally does not. */
const lostTallies = (store: Store): Store => {
  let number = 0
  return withCalls(store, ({ name, input }, send) => {
    const writes = writesOf(input)
    const place = writes.findIndex(({ Update }) => Update?.Key.pk.startsWith('TALLY#'))
    const isOfChange = writes.some(({ Update }) => Update?.Key.pk.startsWith('D#'))
    if (name === 'TransactWrite' && place >= 0 && isOfChange && ++number % 3 === 0) writes.splice(place, 1)
    return send()
  })
}

/** A result that was late is kept as one in time. */
const neverLate = (store: Store): Store =>
  withCalls(store, ({ input }, send) => {
    for (const { Update } of writesOf(input)) {
      const values = Update?.ExpressionAttributeValues
      if (values?.[':outcome'] === 'done-late') values[':outcome'] = 'done-on-time'
    }
    return send()
  })

/** Whoever works for a department is taken for one of the first. */
const oneDepartment = (store: Store): Store =>
  withCalls(store, async (_, send) => {
    const answer = (await send()) as { Item?: Record<string, unknown> }
    const { pk, department } = answer.Item ?? {}
    return pk === 'USER' && department ? { ...answer, Item: { ...answer.Item, department: 'SXD' } } : answer
  })

/** The index of open tasks tells of one task less than there are. */
const shortIndex = (store: Store): Store =>
  withCalls(store, async ({ name, input }, send) => {
    const answer = (await send()) as { Items?: unknown[] }
    if (name !== 'Query' || input.IndexName !== 'open' || (answer.Items?.length ?? 0) < 2) return answer
    return { ...answer, Items: answer.Items?.slice(1) }
  })

/** An entry of a history goes by another key each time, so that a repeated command is not known again. */
const forgottenKeys = (store: Store): Store => {
  let number = 0
  return withCalls(store, ({ input }, send) => {
    for (const { Put } of writesOf(input)) {
      number += 1
      if (Put?.Item.sk.startsWith('E#')) Put.Item.sk += `.${number}`
    }
    return send()
  })
}

/** The night finds nothing that has passed unmet. */
const blindNights = (store: Store): Store =>
  withCalls(store, async ({ name, input }, send) => {
    const values = (input.ExpressionAttributeValues ?? {}) as Record<string, unknown>
    const isNights = name === 'Query' && input.IndexName === 'open' && Object.keys(values).length > 1
    return isNights ? { Items: [], Count: 0, ScannedCount: 0 } : send()
  })

/** What a coordinating department answers is in the task's history, and with its part it is not. */
const lostAnswers = (store: Store): Store =>
  withCalls(store, ({ input }, send) => {
    const writes = writesOf(input)
    const place = writes.findIndex(({ Update }) => Update?.UpdateExpression.includes(' answer = '))
    if (place >= 0) writes.splice(place, 1)
    return send()
  })

/** Who is released goes on with its part. */
const noRelease = (store: Store): Store =>
  withCalls(store, ({ input }, send) => {
    for (const { Put } of writesOf(input)) if (Put?.Item.role === 'released') Put.Item.role = 'coordinating'
    return send()
  })

/** Of a calendar it is not heard which entries are switched off. */
const allObserved = (store: Store): Store =>
  withCalls(store, async ({ name }, send) => {
    const answer = (await send()) as { Items?: { value?: { days?: { observed: boolean }[] } }[] }
    if (name !== 'Query') return answer
    return {
      ...answer,
      Items: answer.Items?.map((item) => {
        const days = item.value?.days?.map((day) => ({ ...day, observed: true }))
        return days ? { ...item, value: { ...item.value, days } } : item
      }),
    }
  })

/** What was entered from a day on holds as if it always had. */
const fromEver =
  (data: string) =>
  (store: Store): Store =>
    withCalls(store, async ({ name }, send) => {
      const answer = (await send()) as { Items?: { pk: string; from: string; value: object }[] }
      if (name !== 'Query' || !answer.Items?.[0]?.pk.endsWith(data)) return answer
      const from = '2000-01-01'
      const ever = answer.Items.map((item) => ({
        ...item,
        from,
        value: 'from' in item.value ? { ...item.value, from } : item.value,
      }))
      return { ...answer, Items: ever }
    })

/** What is decided for a day to come is forgotten. */
const forgottenPlans = (store: Store): Store =>
  withCalls(store, ({ name, input }, send) => {
    const item = name === 'Put' ? (input.Item as { planned?: unknown }) : {}
    delete item.planned
    return send()
  })

/** A department that has ended is given tasks as before: its tallies do not hear of it. */
const neverEnded = (store: Store): Store =>
  withCalls(store, async ({ name, input }, send) => {
    const values = (input.ExpressionAttributeValues ?? {}) as Record<string, unknown>
    return name === 'Update' && values[':to'] !== undefined ? {} : send()
  })

/** A task that comes with a directive that is there is not found under it. */
const lostLists = (store: Store): Store =>
  withCalls(store, ({ input }, send) => {
    const writes = writesOf(input)
    const place = writes.findIndex(({ Update }) => Update?.Key.pk.startsWith('DIR#'))
    const isOfFile = writes.some(({ Put }) => Put?.Item.sk.includes('import~'))
    if (isOfFile && place >= 0) writes.splice(place, 1)
    return send()
  })

/** A mail is claimed whatever became of it before. */
const idleClaims = (store: Store): Store =>
  withCalls(store, ({ name, input }, send) => {
    const values = (input.ExpressionAttributeValues ?? {}) as Record<string, unknown>
    if (name !== 'Update' || values[':state'] !== 'sending') return send()
    const claim = input as { ConditionExpression: string }
    claim.ConditionExpression = `(${claim.ConditionExpression}) OR attribute_exists(pk)`
    return send()
  })

/** That a mail went out is not counted as an urging. */
const lostUrgings = (store: Store): Store =>
  withCalls(store, ({ input }, send) => {
    const writes = writesOf(input)
    const place = writes.findIndex(({ Update }) => Update?.Key.pk === 'URGED')
    if (place >= 0) writes.splice(place, 1)
    return send()
  })

/** Found in a city that has mails. */
export const plantedInMails: Readonly<Record<string, (store: Store) => Store>> = {
  'a mail that is claimed twice': idleClaims,
  'an urging that gets lost': lostUrgings,
}

export const planted: Readonly<Record<string, (store: Store) => Store>> = {
  'a tally that gets lost': lostTallies,
  'a late result that counts as in time': neverLate,
  'a department that is not asked for': oneDepartment,
  'an index that leaves a task out': shortIndex,
  'a repeat that is not known again': forgottenKeys,
  'a night that is blind': blindNights,
  'an answer of a coordinating department that gets lost': lostAnswers,
  'a part that nobody is released from': noRelease,
  'a day off that was switched off': allObserved,
  'a row of a file that is not under its directive': lostLists,
  'a succession that is forgotten': forgottenPlans,
  'a department that does not end': neverEnded,
  'a letter that holds before its day': fromEver('rule-sets'),
  'a setting that holds before its day': fromEver('settings'),
}
