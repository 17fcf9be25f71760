import { recountYear } from '../figures/today/recount.ts'
import { logRecount } from '../platform/lambda/recount-log.ts'
import { type Call, resourceHandler } from './resource.ts'

const recount = async ({ store, path, today }: Call<'recountYear'>) => {
  const body = await recountYear(store, path.year, today)
  logRecount(body)
  return { body }
}

export const handler = resourceHandler('recounts', { recountYear: recount })
