import { openTable } from '../../../functions/platform/lambda/open-table.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { deployEnvironment } from '../../functions/lambdas/deployed-store.ts'
import { openOutside, tableName } from './outside.ts'

/** Where files arrive and where they are kept, in the environment of the Lambdas. */
export const buckets = {
  uploads: 'uploads',
  files: 'files',
  archive: 'archive',
  exports: 'exports',
} as const

/** A stage whose Lambdas speak to what is in memory, and find everything of a stage in their environment. */
export const deployed = async (): Promise<Store> => {
  openOutside()
  deployEnvironment(tableName)
  Object.assign(process.env, {
    UPLOADS_BUCKET: buckets.uploads,
    FILES_BUCKET: buckets.files,
    ARCHIVE_BUCKET: buckets.archive,
    EXPORT_BUCKET: buckets.exports,
    EXPORT_EVERY_DAYS: '1',
    WORK_FUNCTION: 'work',
    DELIVER_FUNCTION: 'deliver',
    USER_POOL: 'pool',
    SIGNING_KEY: 'key',
    CITY_CODE: '48',
    CITY_NAME: 'Thành phố Đà Nẵng',
    SIGN_IN_ISSUER: 'https://pool.example.vn',
    SIGN_IN_CLIENT: 'page',
    IDLE_MINUTES: '30',
  })
  return openTable()
}
