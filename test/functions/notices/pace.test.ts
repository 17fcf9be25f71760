import { expect, it } from 'vitest'
import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { itemOfNotice, putNotice } from '../../../functions/notices/ledger/notices-store.ts'
import { type Sender, sendNotice } from '../../../functions/notices/mail/send-notice.ts'
import { withCalls } from '../../support/faults.ts'
import { memoryStore } from '../../support/memory-table/memory-store.ts'
import { userOf } from '../platform/http/city.ts'
import { digest, noticeOf } from './letters.ts'

const perSecond = 5

it('the next mail waits its turn also where the answer to this one could not be kept', async () => {
  const store = memoryStore()
  await restoreCity(store, [{ kind: 'user', user: userOf('cv.sxd', 'office') }])
  const notice = noticeOf(digest({ userId: 'cv.sxd' }), { recipient: 'cv.sxd', state: 'ready' })
  await putNotice(store, notice)
  let updates = 0
  const faulty = withCalls(store, async ({ name }, send) => {
    if (name === 'Update') updates += 1
    if (updates === 2) throw new Error('the answer could not be kept')
    return send()
  })
  const client = { send: async () => ({ MessageId: 'message-1' }) } as unknown as Sender['mailer']['client']
  const mailer = { client, from: 'dung-han@example.vn', configurationSet: 'mails' }
  const sender = {
    store: faulty,
    mailer,
    site: 'https://city.example.vn',
    mailsPerSecond: perSecond,
    now: () => new Date(),
  }
  const began = performance.now()
  await expect(sendNotice(sender, { ...itemOfNotice(notice), schema: 1 })).rejects.toThrow(
    'could not be kept',
  )
  // Timers may be a millisecond early.
  expect(performance.now() - began).toBeGreaterThan(1_000 / perSecond - 5)
})
