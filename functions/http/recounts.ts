import { logRecount } from '../middleware/recount-log.ts'
import { recountYear } from '../store/recount.ts'
import { type Call, resourceHandler } from './resource.ts'

const recount = async ({ store, path, today }: Call<'recountYear'>) => {
  const body = await recountYear(store, path.year, today)
  logRecount(body)
  return { body }
}

export const handler = resourceHandler('recounts', { recountYear: recount })
