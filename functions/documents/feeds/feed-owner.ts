import * as z from 'zod'
import type { User } from '../../organisation/people/user.ts'
import { readUser } from '../../organisation/people/users-store.ts'
import type { SecretAddress } from '../../platform/http/operation.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Feed } from './feed.ts'
import { readFeedOfToken } from './feeds-store.ts'

/** Whatever is not a token that was given out leads nowhere: no form is told. */
export const tokenPath = z.strictObject({ token: z.string() })

/**
 * Finds the owner of an address of this kind, with the rights of this moment.
 * @throws Refused not-found, always in the same words: whoever tries addresses learns nothing
 */
export const ownerOfFeed =
  (kind: Feed['kind']) =>
  async ({ store, path: { token = '' } }: SecretAddress): Promise<User> => {
    const feed = await readFeedOfToken(store, token)
    const owner = feed?.kind === kind ? await readUser(store, feed.owner) : undefined
    if (!owner?.active) throw new Refused(notFound)
    return owner
  }
