import { recountYear } from '../store/recount.ts'
import { type Call, resourceHandler } from './resource.ts'

const recount = async ({ store, path, today }: Call<'recountYear'>) => ({
  body: await recountYear(store, path.year, today),
})

export const handler = resourceHandler('recounts', { recountYear: recount })
