import { vi } from 'vitest'
import type { Notice } from '../../../functions/notices/ledger/notice.ts'
import { noticeOfItem } from '../../../functions/notices/ledger/notices-store.ts'
import { randomFrom } from '../../../local/sample/random.ts'
import type { StoredItem } from '../../support/memory-table/values.ts'
import { invoke, isUnfinished, itemsNow, readyNoticesNow, streamOf } from '../jobs/lambdas.ts'
import { type FaultKind, faultKinds, type OutsideCall } from '../outside/faults.ts'
import { hasDied, momentNow, newProcess } from '../outside/outside.ts'

/** Days on which mails go out through a stream, a sweep each half hour, and SES's words of them, while calls meet their faults. */

/** As the stream is deployed (infra/constructs/jobs/stream-job.ts). */
const [batchSize, retries] = [10, 5]

interface Days {
  readonly seed: number
  /** Of so many calls one meets a fault. */
  readonly oneIn: number
  readonly isDown: () => boolean
}

/** A sweep moves each mail that waits and stops at the first call that fails: with one in five at fault it would hardly move any. */
const oneInSweeps = 200

/** So long it takes at least until there is another process. */
const coldStart = 200

const minutes = 60_000
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

export const openDays = ({ seed, oneIn, isDown }: Days) => {
  const { next: random } = randomFrom(seed)
  const happens = (times: number) => random() < 1 / times
  const faultsOf =
    (times: number) =>
    (call: OutsideCall): FaultKind | undefined => {
      if (call.service === 'SES' && isDown()) throw refused
      return happens(times) ? faultKinds[Math.floor(random() * faultKinds.length)] : undefined
    }
  /** One call of a Lambda: whether it came to its end and asked for nothing more. */
  const works = async (job: string, event: unknown): Promise<boolean> => {
    newProcess(faultsOf(job === 'scheduled/sweep-notices' ? oneInSweeps : oneIn))
    try {
      const answer = await invoke(job, event)
      if (!hasDied()) return !isUnfinished(answer)
    } catch {
      // Whoever called tries again.
    }
    if (hasDied()) vi.setSystemTime(Date.now() + coldStart)
    return false
  }
  const tried = async (job: string, event: unknown, times: number): Promise<boolean> => {
    for (let attempt = 0; attempt < times; attempt += 1) if (await works(job, event)) return true
    return false
  }
  const streamed = new Set<string>()
  /** What has become ready, in batches, one in ten of them a second time. */
  const stream = async () => {
    const fresh = readyNoticesNow().filter(({ pk, sk, stateAt }) => !streamed.has(`${pk} ${sk} ${stateAt}`))
    for (const { pk, sk, stateAt } of fresh) streamed.add(`${pk} ${sk} ${stateAt}`)
    for (let from = 0; from < fresh.length; from += batchSize) {
      const batch = streamOf(fresh.slice(from, from + batchSize))
      await tried('changes/send-notices', batch, 1 + retries)
      if (happens(10)) await tried('changes/send-notices', batch, 1 + retries)
    }
  }
  let told = 0
  const wordsOf = (place: number): string[] => {
    if (place % 50 === 0) return ['Email Sent', 'Email Bounced']
    if (place % 77 === 0) return ['Email Delivered', 'Email Bounced', 'Email Sent']
    return place % 10 === 0 ? ['Email Sent', 'Email Delivered', 'Email Delivered'] : ['Email Delivered']
  }
  /** What SES says of the mails that it took since: EventBridge tries until it is heard. */
  const words = async () => {
    const { mails } = momentNow().taken
    for (; told < mails.length; told += 1) {
      const mail = { messageId: `message-${told + 1}`, tags: { notice: [mails[told]] } }
      for (const type of wordsOf(told + 1)) {
        const event = { 'detail-type': type, time: new Date().toISOString(), detail: { mail } }
        await tried('called/mail-outcome', event, 100)
      }
    }
  }
  const sweep = async () => {
    const event = { scheduledTime: new Date().toISOString() }
    await tried('scheduled/sweep-notices', event, 3)
    if (happens(10)) await tried('scheduled/sweep-notices', event, 3)
  }
  /** From one half hour to the next, as everything comes that comes by itself. */
  const halfHour = async () => {
    await stream()
    await words()
    vi.setSystemTime((Math.floor(Date.now() / (30 * minutes)) + 1) * 30 * minutes)
    await sweep()
  }
  return { halfHour, quiet: () => newProcess() }
}

const isNotice = ({ pk }: StoredItem): boolean => String(pk).startsWith('N#')

export const ledgerNow = (): Notice[] => itemsNow().filter(isNotice).map(noticeOfItem)

/** How often the mail of each notice was taken, by its name. */
export const timesTaken = (): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const tag of momentNow().taken.mails) {
    const [kind, period, recipient] = JSON.parse(Buffer.from(tag, 'base64url').toString())
    const name = `${kind} ${period} ${recipient}`
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  return times
}

export const nameOfNotice = ({ content, period, recipient }: Notice): string =>
  `${content.kind} ${period} ${recipient}`
