import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { Refused } from '../../shared/problems/refused.ts'
import type { ApiEvent } from '../http/api-event.ts'
import { originEnvironment } from '../lambda/environment.ts'
import { notThroughSite } from './edge-problems.ts'
import { originHeader } from './origin-header.ts'

/** Of one length whatever was sent, so that the comparison takes the same time. */
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Lets through what the distribution hands over, and nothing that was sent to the API's own address: only the distribution
 * adds the secret, docs/decisions/0035. Without a secret in the environment nothing passes.
 * @throws Refused not-through-site
 */
export const onlyFromSite = (): MiddlewareObj<ApiEvent, APIGatewayProxyStructuredResultV2> => ({
  before: ({ event }) => {
    const { ORIGIN_SECRET } = originEnvironment.parse(process.env)
    const given = event.headers[originHeader] ?? ''
    if (!timingSafeEqual(hashOf(given), hashOf(ORIGIN_SECRET))) throw new Refused(notThroughSite)
  },
})
