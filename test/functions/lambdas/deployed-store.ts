import { inject } from 'vitest'
import type { Store } from '../../../functions/platform/table/store.ts'
import { newStore } from '../../support/dynamodb.ts'
import { storeCredentials } from '../../support/store-credentials.ts'

/** What the distribution adds to each request. */
export const originSecret = 'shared-by-the-distribution-and-the-api'

/** What the Lambdas find in their environment, beside where DynamoDB is. */
export const deployEnvironment = (table: string): void => {
  Object.assign(process.env, {
    TABLE_NAME: table,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: storeCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: storeCredentials.secretAccessKey,
    MAIL_FROM: 'dung-han@example.vn',
    MAIL_CONFIGURATION_SET: 'mails',
    MAIL_REPLY_TO: 'vanphong@example.vn',
    MAILS_PER_SECOND: '1000',
    SITE_ADDRESS: 'https://city.example.vn',
    ORIGIN_SECRET: originSecret,
  })
}

/** A table of its own, and the environment in which a job finds it: to be set before the job is imported. */
export const deployedStore = async (): Promise<Store> => {
  const store = await newStore()
  deployEnvironment(store.table)
  process.env.AWS_ENDPOINT_URL_DYNAMODB = inject('dynamodb')
  return store
}
