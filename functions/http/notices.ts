import { noticesOf } from '../notices/ledger/notices-store.ts'
import { type Call, resourceHandler } from './resource.ts'

const list = async ({ store, path }: Call<'listNotices'>) => ({
  body: { notices: await noticesOf(store, path.period) },
})

export const handler = resourceHandler('notices', { listNotices: list })
