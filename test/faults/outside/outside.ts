import { generateKeyPairSync } from 'node:crypto'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { vi } from 'vitest'
import { historyTableOf } from '../../../functions/platform/table/item-kinds.ts'
import { signedDigest } from '../../../local/aws/signing-keys.ts'
import { keyOf } from '../../support/memory-table/kept-table.ts'
import { answerTo, cityTables } from '../../support/memory-table/memory-store.ts'
import type { Tables } from '../../support/memory-table/tables.ts'
import type { StoredItem } from '../../support/memory-table/values.ts'
import { type Account, accountsAnswer } from './accounts.ts'
import { canBefall, type FaultKind, meeting, type OutsideCall, ProcessDied } from './faults.ts'
import { copyOfObjects, noObjects, type Objects, objectsAnswer, putObject } from './objects.ts'

/**
 * Everything that the product speaks to, in memory, behind the one method by which every client of the SDK sends: no call of
 * the product can go past it.
 */

export const tableName = 'city'

/** What others have taken from the product. */
interface Taken {
  /** By the tag of the notice. */
  readonly mails: readonly string[]
  readonly handedOver: readonly string[]
  readonly delivered: readonly string[]
}

/** All there is outside the process at one moment. */
export interface Moment {
  readonly items: readonly (readonly [table: string, item: StoredItem])[]
  readonly objects: Objects
  readonly accounts: ReadonlyMap<string, Account>
  readonly taken: Taken
}

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

const signatures = new Map<string, Buffer>()

let tables: Tables = cityTables(tableName)
let objects = noObjects()
let accounts = new Map<string, Account>()
let taken: { [name in keyof Taken]: string[] } = { mails: [], handedOver: [], delivered: [] }

const itemsOf = (name: string) => [...tables.named(name).all()].map(({ item }) => [name, item] as const)

export const momentNow = (): Moment => ({
  items: [...itemsOf(tableName), ...itemsOf(historyTableOf(tableName))],
  objects: copyOfObjects(objects),
  accounts: new Map(accounts),
  taken: { mails: [...taken.mails], handedOver: [...taken.handedOver], delivered: [...taken.delivered] },
})

export const itIsAgain = (moment: Moment): void => {
  tables = cityTables(tableName)
  for (const [name, item] of moment.items) tables.named(name).replace(keyOf(item), item)
  objects = copyOfObjects(moment.objects)
  accounts = new Map(moment.accounts)
  const { mails, handedOver, delivered } = moment.taken
  taken = { mails: [...mails], handedOver: [...handedOver], delivered: [...delivered] }
}

/** A file that somebody sends to the address that they were given. */
export const arrives = (bucket: string, key: string, bytes: Uint8Array): void => {
  putObject(objects, `${bucket}/${key}`, Buffer.from(bytes))
}

const tagIn = (input: Readonly<Record<string, unknown>>): string => {
  const [tag] = input.Tags as readonly { readonly Value: string }[]
  return tag?.Value ?? ''
}

const keysAnswer = (name: string, input: Readonly<Record<string, unknown>>): object => {
  if (name === 'GetPublicKey') return { PublicKey: publicKey.export({ format: 'der', type: 'spki' }) }
  if (name !== 'Sign') throw new Error(`The key in memory does not know ${name}`)
  // The service's signatures of one text differ; here they do not, so that what they stand in can be compared.
  const message = Buffer.from(input.Message as Uint8Array)
  const text = message.toString('hex')
  const signature = signatures.get(text) ?? signedDigest(message, privateKey)
  signatures.set(text, signature)
  return { Signature: signature }
}

const answerOf = ({ service, name, input }: OutsideCall): object => {
  switch (service) {
    case 'DynamoDBDocument':
      return answerTo(tables, name, input)
    case 'S3':
      return objectsAnswer(objects, name, input)
    case 'CognitoIdentityProvider':
      return accountsAnswer(accounts, name, input)
    case 'KMS':
      return keysAnswer(name, input)
    case 'Lambda':
      taken.handedOver.push(`${input.FunctionName} ${Buffer.from(input.Payload as Uint8Array)}`)
      return {}
    case 'SES':
      taken.mails.push(tagIn(input))
      return { MessageId: `message-${taken.mails.length}` }
    case 'receiver':
      taken.delivered.push(String(input.id))
      return { status: 204 }
    case 'address':
      return { bytes: objects.kept.get(String(input.place)) }
    default:
      throw new Error(`nobody answers for ${service}`)
  }
}

let processes = 0
let calls: OutsideCall[] = []
let faultOf: (call: OutsideCall) => FaultKind | undefined = () => undefined
let isDead = false

/** A new process, of which calls meet the faults that are told. */
export const newProcess = (faults: typeof faultOf = () => undefined): void => {
  processes += 1
  // What is spied on keeps every call and answer: days of mails would fill the memory.
  vi.clearAllMocks()
  calls = []
  faultOf = faults
  isDead = false
}

/** What the process has called since it is there, in order. */
export const callsMade = (): readonly OutsideCall[] => calls

export const hasDied = (): boolean => isDead

/** A transaction that the client sends twice by itself carries one token: it is done once. No other process ever has the same. */
const asSent = (call: OutsideCall): OutsideCall =>
  call.name === 'TransactWrite'
    ? { ...call, input: { ClientRequestToken: `process-${processes}-call-${call.number}`, ...call.input } }
    : call

/** How many mails SES has taken. */
export const mailsTaken = (): number => taken.mails.length

const askedMail: number[] = []
/** When SES was asked to send a mail, whatever it answered. */
export const mailCalls = (): readonly number[] => askedMail

/** @throws what the one who is asked refuses with, what befalls the call, ProcessDied */
export const ask = async (given: Omit<OutsideCall, 'number'>): Promise<unknown> => {
  if (isDead) throw new ProcessDied('the process is dead')
  const call = asSent({ ...given, number: calls.length + 1 })
  calls.push(call)
  if (call.service === 'SES') askedMail.push(Date.now())
  const take = async () => ({ ...answerOf(call), $metadata: {} })
  const fault = faultOf(call)
  if (!fault || !(await canBefall(fault, call))) return take()
  try {
    return await meeting(fault, call, take)
  } catch (error) {
    isDead ||= error instanceof ProcessDied
    throw error
  }
}

interface SdkClient {
  readonly config: { readonly maxAttempts?: () => Promise<number> }
}
type Command = { readonly input: Record<string, unknown> }

/** An address that is signed for one object is asked without the SDK. */
const fetchSigned = async (address: string): Promise<Response> => {
  const { hostname, pathname } = new URL(address)
  const place = `${hostname.split('.')[0]}${decodeURIComponent(pathname)}`
  const asked = { service: 'address', name: 'GET', input: { place }, attempts: async () => 1 }
  const { bytes } = (await ask(asked)) as { bytes?: Buffer }
  return new Response(bytes && new Uint8Array(bytes), { status: bytes ? 200 : 404 })
}

/** From now on every client of the SDK in this process sends here, and whatever is fetched is. */
export const openOutside = (): void => {
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => fetchSigned(String(address)))
  const clients = Object.getPrototypeOf(DynamoDBDocumentClient.prototype)
  vi.spyOn(clients, 'send').mockImplementation(async function (this: unknown, command: unknown) {
    const client = this as SdkClient
    const attempts = async () => (await client.config.maxAttempts?.()) ?? 1
    const service = client.constructor.name.replace(/Client$/, '')
    const name = (command as Command).constructor.name.replace(/Command$/, '')
    return ask({ service, name, input: (command as Command).input, attempts })
  })
}
