import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { log } from '../../../../functions/platform/lambda/log.ts'
import { countRequest } from '../../../../functions/platform/limits/request-counts-store.ts'
import { requestsAMinute } from '../../../../functions/platform/limits/request-limit.ts'
import { requireWithinLimit } from '../../../../functions/platform/limits/within-limit.ts'
import { expiryAttribute } from '../../../../functions/platform/table/item-kinds.ts'
import { requestCountKey } from '../../../../functions/platform/table/keys.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { withCalls } from '../../../support/faults.ts'

const now = new Date('2021-07-26T02:00:20.000Z')
const clerk = { of: 'person', key: 'cv.sxd' } as const
const limit = requestsAMinute.person

let store: Store
beforeEach(async () => {
  store = await newStore()
})

/** So many requests at once; answers how many were counted. */
const atOnce = async (count: number, counted: Parameters<typeof countRequest>[1], at = now) => {
  const all = await Promise.all(Array.from({ length: count }, () => countRequest(store, counted, at)))
  return all.filter(Boolean).length
}

describe('the count', () => {
  it('lets exactly as many through as may be, however many come at once', async () => {
    expect(await atOnce(limit + 60, clerk)).toBe(limit)
    expect(await countRequest(store, clerk, now)).toBe(false)
  })

  it('begins anew with the next minute, and is nobody else’s', async () => {
    expect(await atOnce(limit + 1, clerk)).toBe(limit)
    expect(await countRequest(store, { ...clerk, key: 'cv2.sxd' }, now)).toBe(true)
    expect(await countRequest(store, { of: 'address', key: clerk.key }, now)).toBe(true)
    expect(await countRequest(store, clerk, new Date(now.getTime() + 40_000))).toBe(true)
  })

  it('costs one write unit, no read, one call', async () => {
    const counted = metered(store)
    await countRequest(counted, clerk, now)
    expect(counted.spent()).toEqual({ calls: 1, reads: 0, writes: 1 })
  })

  it('goes by itself an hour after its minute', async () => {
    await countRequest(store, clerk, now)
    const Key = requestCountKey('person', clerk.key, '2021-07-26T02:00Z')
    const { Item } = await store.client.send(new GetCommand({ TableName: store.table, Key }))
    expect(Item?.[expiryAttribute]).toBe(new Date('2021-07-26T03:01:00.000Z').getTime() / 1_000)
  })
})

describe('a request', () => {
  it('beyond the limit is refused with the seconds to wait, and the log says whose', async () => {
    await atOnce(limit, clerk)
    const warn = vi.spyOn(log, 'warn').mockReturnValue()
    await expect(requireWithinLimit(store, clerk, 'cv.sxd', now)).rejects.toMatchObject({
      code: 'too-many-requests',
      facts: { limit, seconds: 40 },
    })
    expect(warn.mock.calls).toEqual([['too-many-requests', { of: 'person', person: 'cv.sxd' }]])
  })

  it.each([
    ['fails', () => Promise.reject(new Error('no database'))],
    ['does not answer', () => new Promise(() => undefined)],
  ])('goes on where the count %s, and the log says so', async (_, answer) => {
    const warn = vi.spyOn(log, 'warn').mockReturnValue()
    const broken = withCalls(store, answer)
    await requireWithinLimit(broken, clerk, 'cv.sxd', now)
    expect(warn.mock.calls).toEqual([['request-not-counted', { of: 'person', error: expect.any(Error) }]])
  })
})
