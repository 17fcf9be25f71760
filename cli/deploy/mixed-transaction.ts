import { unmarshall } from '@aws-sdk/util-dynamodb'
import { mailTaken } from '../../functions/organisation/people/people-problems.ts'
import { userOfItem } from '../../functions/organisation/people/users-store.ts'
import { originHeader } from '../../functions/platform/edge/origin-header.ts'
import { userPartition } from '../../functions/platform/table/keys.ts'
import { nameInAccount } from '../../infra/constructs/lambda/functions.ts'
import { product } from '../../infra/stages/stage.ts'
import { type Words, words } from '../words/words.ts'
import type { Session } from './session.ts'

/** Who enters people; there is one from the step before on. */
const administratorOf = async ({ aws, isDry }: Session, table: string) => {
  const { Items = [] } = await aws.dynamodb.query({
    TableName: table,
    KeyConditionExpression: 'pk = :people',
    ExpressionAttributeValues: { ':people': { S: userPartition } },
    ConsistentRead: true,
  })
  if (isDry) return { id: '<administrator>', name: '<name>', email: '<email>' }
  return Items.map((item) => userOfItem(unmarshall(item))).find(
    ({ role, active }) => role === 'administrator' && active,
  )
}

/** As the gateway hands a request over, once it has looked at the token. */
const requestOf = (person: string, secret: string, body: object) => ({
  version: '2.0',
  routeKey: 'POST /api/users',
  rawPath: '/api/users',
  rawQueryString: '',
  headers: {
    'content-type': 'application/json',
    'idempotency-key': 'trial-of-a-deployment',
    [originHeader]: secret,
  },
  requestContext: {
    http: { method: 'POST', path: '/api/users' },
    requestId: 'trial-of-a-deployment',
    authorizer: {
      jwt: { claims: { token_use: 'access', auth_time: Math.floor(Date.now() / 1_000), person } },
    },
  },
  body: JSON.stringify(body),
  isBase64Encoded: false,
})

const answerOf = (payload: Uint8Array | undefined): { status: number; body: string; code: string } => {
  const text = Buffer.from(payload ?? []).toString()
  const { statusCode = 0, body = text } = JSON.parse(text || '{}')
  const { code = '' } = body.startsWith('{') ? JSON.parse(body) : {}
  return { status: statusCode, body, code }
}

/**
 * Does the API's own Lambda write a command over both tables, with its own role? It is asked to enter a person with the
 * administrator's mail address: one transaction with the person, the address, and the entry in the table of histories, of
 * which the database looks at the rights first and then refuses the address, since it is taken. So all of it is tried each
 * time, and nothing of it ever stands anywhere: no person, no entry, no mail.
 */
export const mixedTransactionIsRefused = async (
  session: Session,
  { Table = '' }: Readonly<Record<string, string>>,
): Promise<Words | undefined> => {
  const { aws, stage, isDry } = session
  const administrator = await administratorOf(session, Table)
  if (!administrator)
    return words('không có người quản trị nào đang hoạt động', 'there is no active administrator')
  const FunctionName = `${product}-${stage.name}-${nameInAccount('api/write')}`
  const { Environment } = await aws.lambda.getFunctionConfiguration({ FunctionName })
  const secret = Environment?.Variables?.ORIGIN_SECRET ?? ''
  const { id, name, email } = administrator
  const request = requestOf(id, secret, { name, email, role: 'administrator' })
  const { Payload } = await aws.lambda.invoke({ FunctionName, Payload: Buffer.from(JSON.stringify(request)) })
  const { status, body, code } = answerOf(Payload)
  if (isDry || code === mailTaken.code) return undefined
  const said = `${status} ${body}`.slice(0, 300)
  return words(`mong ${mailTaken.code}, nhận ${said}`, `${mailTaken.code} was expected, ${said} came`)
}
