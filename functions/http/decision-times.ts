import { readDecisionTimes } from '../oversight/decisions/decisions-store.ts'
import { type Call, resourceHandler } from './resource.ts'

const read = async ({ store, query: { from, to } }: Call<'getDecisionTimes'>) => ({
  body: { from, to, ...(await readDecisionTimes(store, from, to)) },
})

export const handler = resourceHandler('decision-times', { getDecisionTimes: read })
