import { SESServiceException } from '@aws-sdk/client-ses'
import type { Sender } from '../../../functions/notices/mail/send-notice.ts'
import { type Dice, diceOf } from '../dice.ts'

/** What becomes of a mail that is handed over. */
const fates = {
  takes: 78,
  'is busy': 8,
  refuses: 1,
  'fails, took nothing': 3,
  'takes, answer lost': 5,
  'dies before': 2,
  'dies after': 3,
} as const
type Fate = keyof typeof fates

/** What the mail service says of a mail that it took. */
export interface Word {
  readonly type: 'Email Sent' | 'Email Delivered' | 'Email Bounced' | 'Email Complaint Received'
  readonly at: number
  readonly tag: string
  readonly messageId: string
}

const minute = 60_000
/** Words come within the six hours in which EventBridge tries to bring them. */
const mostMinutes = 300

const endings = {
  delivered: ['Email Delivered'],
  bounced: ['Email Bounced'],
  'bounced late': ['Email Delivered', 'Email Bounced'],
  'complained of': ['Email Delivered', 'Email Complaint Received'],
} as const

/** The words of one mail, in any order, some twice; that it was sent is not always told. */
const wordsOf = (dice: Dice, tag: string, messageId: string, now: number): Word[] => {
  const ending = dice.weighted('ending', { delivered: 86, bounced: 6, 'bounced late': 4, 'complained of': 4 })
  const types: Word['type'][] = [
    ...(dice.chance('told', 0.9) ? ['Email Sent' as const] : []),
    ...endings[ending],
  ]
  return types.flatMap((type) => {
    const word = (name: string): Word => ({
      type,
      at: now + dice.between(`${type} ${name}`, 0, mostMinutes) * minute,
      tag,
      messageId,
    })
    return dice.chance(`${type} twice`, 0.15) ? [word('first'), word('second')] : [word('first')]
  })
}

const failing = (name: string, status: number): SESServiceException =>
  new SESServiceException({
    name,
    $fault: status < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode: status },
    message: 'says the simulation',
  })

interface Handed {
  readonly input: { readonly Tags?: readonly { readonly Value?: string | undefined }[] }
}

/** The notice that a tag names, whichever try it is. */
export const noticeOfTag = (tag: string): { kind: string; period: string; recipient: string } => {
  const [kind, period, recipient] = JSON.parse(Buffer.from(tag, 'base64url').toString()) as string[]
  return { kind: String(kind), period: String(period), recipient: String(recipient) }
}

/** A mail service whose every answer comes from the seed. */
export class MailService {
  /** By notice: the tag of the try that was taken. */
  readonly taken = new Map<string, string>()
  /** Tags of the mails that were taken and of which whoever sent them was told so. */
  readonly answered: string[] = []
  /** What went out though it had been taken before. */
  readonly twice: string[] = []
  /** How often each fate was met. */
  readonly met: Record<Fate | 'away', number> = {
    ...(Object.fromEntries(Object.keys(fates).map((fate) => [fate, 0])) as Record<Fate, number>),
    away: 0,
  }
  readonly #seed: string
  /** From when it is not there, for a day. */
  readonly #away: number
  readonly #now: () => number
  readonly #dies: () => void
  readonly #says: (words: readonly Word[]) => void

  constructor(
    seed: string,
    of: { began: number; now: () => number; dies: () => void; says: (words: readonly Word[]) => void },
  ) {
    this.#seed = seed
    this.#away = of.began + diceOf(`${seed}#away`).between('days', 3, 35) * 24 * 60 * minute
    this.#now = of.now
    this.#dies = of.dies
    this.#says = of.says
  }

  get client(): Sender['mailer']['client'] {
    return { send: (command: Handed) => this.#send(command) } as unknown as Sender['mailer']['client']
  }

  get #isAway(): boolean {
    const since = this.#now() - this.#away
    return since >= 0 && since < 24 * 60 * minute
  }

  async #send({ input }: Handed): Promise<{ MessageId: string }> {
    const tag = input.Tags?.[0]?.Value ?? ''
    const dice = diceOf(`${this.#seed}#mail ${tag}`)
    const fate = this.#isAway ? 'away' : dice.weighted('fate', fates)
    this.met[fate] += 1
    if (fate === 'away' || fate === 'is busy') throw failing('ServiceUnavailable', 503)
    if (fate === 'refuses') throw failing('MessageRejected', 400)
    if (fate === 'fails, took nothing') throw failing('InternalFailure', 500)
    if (fate === 'dies before') {
      this.#dies()
      throw new Error('the process has died')
    }
    return this.#take(dice, fate, tag)
  }

  #take(dice: Dice, fate: Fate, tag: string): { MessageId: string } {
    const { kind, period, recipient } = noticeOfTag(tag)
    const name = `${kind} ${period} ${recipient}`
    const before = this.taken.get(name)
    if (before) this.twice.push(name)
    this.taken.set(name, tag)
    const MessageId = `message ${this.taken.size}`
    this.#says(wordsOf(dice, tag, MessageId, this.#now()))
    if (fate !== 'takes, answer lost') this.answered.push(tag)
    if (fate === 'takes, answer lost') throw Object.assign(new Error('no answer'), { name: 'TimeoutError' })
    if (fate === 'dies after') this.#dies()
    return { MessageId }
  }
}
