import { expect, it } from 'vitest'
import type { Notice } from '../../functions/notices/ledger/notice.ts'
import { noticesOf, putNotice } from '../../functions/notices/ledger/notices-store.ts'
import { digest, noticeOf } from '../functions/notices/letters.ts'
import { newStore } from '../support/dynamodb.ts'
import { city } from './command-line.ts'

it('hands over at once what waits and what the stream lost; what may have gone out stays as it is', async () => {
  const store = await newStore()
  const later = '2099-07-26T06:00:00.000Z'
  const tried = { times: 1, firstAt: later, lastAt: later }
  const states: Partial<Notice>[] = [
    {
      recipient: 'cv.cho',
      state: 'waiting',
      tried,
      tryAgainAt: new Date(Date.now() + 7_200_000).toISOString(),
    },
    { recipient: 'cv.mat', state: 'ready' },
    { recipient: 'cv.dang', state: 'sending', tried },
    { recipient: 'cv.roi', state: 'delivered', tried },
  ]
  for (const given of states) await putNotice(store, noticeOf(digest(), given))
  const ran = await city(['resend', '--json', '--table', store.table])
  expect(ran).toMatchObject({ exit: 0, json: { announced: 2, givenUp: 0, unsettled: 0 } })
  const left = await noticesOf(store, '2021-07-26')
  expect(left.map(({ recipient, state }) => `${recipient} ${state}`)).toEqual([
    'cv.cho ready',
    'cv.dang sending',
    'cv.mat ready',
    'cv.roi delivered',
  ])
})
