import { readDecisionTimes } from '../store/decisions.ts'
import { type Call, resourceHandler } from './resource.ts'

const read = async ({ store, query: { from, to } }: Call<'getDecisionTimes'>) => ({
  body: { from, to, ...(await readDecisionTimes(store, from, to)) },
})

export const handler = resourceHandler('decision-times', { getDecisionTimes: read })
