import { mailEventSchema, settleByMailEvent } from '../../../functions/notices/ledger/mail-events.ts'
import { type Sender, sendNotice } from '../../../functions/notices/mail/send-notice.ts'
import { sweepNotices } from '../../../functions/notices/mail/sweep-notices.ts'
import type { Item } from '../../../functions/platform/table/items.ts'
import { diceOf } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { insist, type Life } from '../life.ts'
import { dayAt } from '../model/days.ts'
import type { UrgingMail } from '../model/urging-mails.ts'
import { MailService, noticeOfTag, type Word } from './mail-service.ts'

/** What has its time: a record of the stream, a word of the mail service, a sweep. */
interface Due {
  readonly at: number
  readonly name: string
  readonly does: (name: string) => Promise<void>
}

const second = 1_000
const minute = 60 * second
const sweepEvery = 30 * minute

/**
 * The mails of a city beside its people: the stream hands notices that are ready to the sender, twice, in another order, late or not at
 * all; the mail service takes them or not, and says so; each half hour the sweep goes on with what stands still.
 */
export class Post {
  readonly service: MailService
  readonly #life: Life
  readonly #seed: string
  readonly #due: Due[] = []
  #clock: number
  #number = 0

  constructor(life: Life, seed: string, began: number) {
    this.#life = life
    this.#seed = seed
    this.#clock = began
    this.service = new MailService(seed, {
      began,
      now: () => this.#clock,
      dies: () => life.store.die(),
      says: (words) => {
        for (const word of words) this.#enter('word', word.at, (name) => this.#hear(name, word))
      },
    })
    this.#sweepAt(Math.ceil(began / sweepEvery) * sweepEvery)
  }

  /** The stream has this record. */
  record(image: Item): void {
    const dice = diceOf(`${this.#seed}#record ${image['pk']} ${image['sk']} ${image['stateAt']}`)
    const times = dice.weighted('times', { once: 82, twice: 14, never: 4 })
    if (times === 'never') return
    for (const copy of times === 'twice' ? ['first', 'second'] : ['first']) {
      const at = this.#clock + dice.between(`seconds ${copy}`, 0, 90) * second
      this.#enter('record', at, (name) => this.#send(name, image))
    }
  }

  /** Whatever has its time by this instant is done, one after the other; then it is that late. */
  async until(instant: number): Promise<void> {
    for (let next = this.#next(instant); next; next = this.#next(instant)) {
      this.#clock = Math.max(this.#clock, next.at)
      await next.does(next.name)
    }
    this.#clock = Math.max(this.#clock, instant)
  }

  #next(instant: number): Due | undefined {
    let first = -1
    for (const [place, { at }] of this.#due.entries())
      if (at <= instant && (first < 0 || at < (this.#due[first] as Due).at)) first = place
    return first < 0 ? undefined : this.#due.splice(first, 1)[0]
  }

  #enter(kind: string, at: number, does: Due['does']): void {
    this.#number += 1
    this.#due.push({ at, name: `${kind} ${this.#number}`, does })
  }

  #sweepAt(at: number): void {
    this.#enter('sweep', at, async () => {
      this.#sweepAt(at + sweepEvery)
      const dice = diceOf(`${this.#seed}#sweep ${at}`)
      const runs = dice.weighted('runs', { once: 85, twice: 8, never: 7 })
      if (runs === 'never') return
      for (const run of runs === 'twice' ? ['first', 'second'] : ['first'])
        await insist(this.#life, diceOf(`${this.#seed}#sweep ${at} ${run}`), 6, () =>
          sweepNotices(this.#life.store, new Date(this.#clock)),
        )
    })
  }

  get #sender(): Sender {
    return {
      store: this.#life.store,
      mailer: { client: this.service.client, from: 'dung-han@example.vn', configurationSet: 'mails' },
      site: 'https://city.example.vn',
      mailsPerSecond: 10,
      now: () => new Date(this.#clock),
      pause: async () => {},
    }
  }

  async #send(name: string, image: Item): Promise<void> {
    const { service } = this
    await insist(this.#life, diceOf(`${this.#seed}#${name}`), 6, async () => {
      const before = service.answered.length
      try {
        await sendNotice(this.#sender, structuredClone(image))
        this.#tellTaken(service.answered.slice(before), true)
      } catch (error) {
        this.#tellTaken(service.answered.slice(before), false)
        throw error
      }
    })
    requireSame('mails that went out twice', [], service.twice)
  }

  #mailOf(tag: string): UrgingMail | undefined {
    const { kind, period, recipient } = noticeOfTag(tag)
    if (kind !== 'lagging') return undefined
    const mail = this.#life.model.urgingMails.of(recipient, period)
    requireSame(`whether ${recipient} lags in ${period}`, true, mail !== undefined)
    return mail
  }

  #tellTaken(tags: readonly string[], isSure: boolean): void {
    for (const tag of tags) {
      const mail = this.#mailOf(tag)
      if (mail) this.#life.model.urgingMails.taken(mail, dayAt(this.#clock), isSure)
    }
  }

  async #hear(name: string, { type, at, tag, messageId }: Word): Promise<void> {
    const mail = { messageId, tags: { notice: [tag] } }
    const event = {
      'detail-type': type,
      time: new Date(at).toISOString(),
      detail: { mail, ...bounceOf(type) },
    }
    await insist(this.#life, diceOf(`${this.#seed}#${name}`), 4, () =>
      settleByMailEvent(this.#life.store, mailEventSchema.parse(event)),
    )
    const urging = this.#mailOf(tag)
    if (!urging) return
    const { urgingMails } = this.#life.model
    if (type === 'Email Bounced') urgingMails.cameBack(urging)
    else urgingMails.taken(urging, dayAt(at), true)
  }
}

const bounceOf = (type: Word['type']) =>
  type === 'Email Bounced'
    ? {
        bounce: {
          bounceType: 'Permanent',
          bounceSubType: 'General',
          bouncedRecipients: [{ emailAddress: 'gd@example.vn' }],
        },
      }
    : {}
