import { type LocalCredentials, localCredentials } from '../../local/aws/credentials.ts'

/**
 * DynamoDB Local has a database for each access key and serves each of them one request at a time: with one for each of the two
 * workers of a run neither waits for the other. Who speaks to a store of `newStore` by itself does it with these.
 */
export const storeCredentials: LocalCredentials = {
  ...localCredentials,
  accessKeyId: `stores${process.env.VITEST_POOL_ID ?? ''}`,
}
