import { historyTableOf } from '../../functions/platform/table/item-kinds.ts'
import { instantOf, localDateOf } from '../../functions/shared/dates/dates.ts'
import {
  type FunctionName,
  functionSettings,
  nameInAccount,
} from '../../infra/constructs/lambda/functions.ts'
import { product } from '../../infra/stages/stage.ts'
import { type Words, words } from '../words/words.ts'
import { mixedTransactionIsRefused } from './mixed-transaction.ts'
import type { Session } from './session.ts'

/** The places of what was deployed, as the stacks give them. */
export type Outputs = Readonly<Record<string, string>>

interface Check {
  readonly about: Words
  /** @returns what is wrong; undefined where nothing is */
  readonly run: (session: Session, outputs: Outputs) => Promise<Words | undefined>
}

const answered = (wanted: string, status: number, type: string): Words =>
  words(`mong ${wanted}, nhận ${status} ${type}`, `${wanted} was expected, ${status} ${type} came`)

/** Asks an address and compares; in a dry run the call is printed and nothing compared. */
const asks =
  (
    address: (session: Session, outputs: Outputs) => string,
    wanted: { readonly status: number; readonly type: string },
  ): Check['run'] =>
  async (session, outputs) => {
    const { status, type } = await session.http(address(session, outputs))
    const isRight = session.isDry || (status === wanted.status && type.startsWith(wanted.type))
    return isRight ? undefined : answered(`${wanted.status} ${wanted.type}`, status, type)
  }

/** The distribution's own name: the site's may not lead there yet. */
const site = ({ SiteDomain = '' }: Outputs, path: string) =>
  SiteDomain.includes('://') ? `${SiteDomain}${path}` : `https://${SiteDomain}${path}`

const signInPage = ({ stage }: Session, { SignInAddress = '', ClientId = '' }: Outputs): string => {
  const query = {
    client_id: ClientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${stage.siteAddress}/`,
  }
  return `${SignInAddress}/login?${new URLSearchParams(query)}`
}

const altering = [
  'BatchWriteItem',
  'DeleteItem',
  'PartiQLDelete',
  'PartiQLInsert',
  'PartiQLUpdate',
  'UpdateItem',
].map((verb) => `dynamodb:${verb}`)

/**
 * What the role of a function may not do with the histories, and does it? IAM cannot tell a new entry from one that is written over another, so those
 * who enter have `PutItem` (docs/decisions/0015); nobody else may have it.
 */
const allowedTooMuch = async (
  { aws, stage }: Session,
  historyTable: string,
  name: FunctionName,
): Promise<string[]> => {
  const FunctionName = `${product}-${stage.name}-${nameInAccount(name)}`
  const { Role = '' } = await aws.lambda.getFunctionConfiguration({ FunctionName })
  const isEntering = functionSettings[name].history?.includes('PutItem')
  const ActionNames = isEntering ? altering : [...altering, 'dynamodb:PutItem']
  const { EvaluationResults = [] } = await aws.iam.simulatePrincipalPolicy({
    PolicySourceArn: Role,
    ActionNames,
    ResourceArns: [`arn:aws:dynamodb:${stage.region}:${stage.account}:table/${historyTable}`],
  })
  const refused = EvaluationResults.filter(({ EvalDecision }) => EvalDecision !== 'allowed')
  const names = new Set(refused.map(({ EvalActionName }) => EvalActionName))
  return ActionNames.filter((action) => !names.has(action)).map((action) => `${FunctionName} ${action}`)
}

/** May any role alter or delete an entry of a history, or one that enters nothing write there? IAM itself is asked, and changes nothing. */
const historyIsClosed: Check['run'] = async (session, { Table = '' }) => {
  const found: string[] = []
  for (const name of Object.keys(functionSettings) as FunctionName[])
    found.push(...(await allowedTooMuch(session, historyTableOf(Table), name)))
  const said = found.join(', ')
  return said === '' ? undefined : words(`vai trò được phép ${said}`, `a role may ${said}`)
}

const quarterHourMs = 900_000

/** The scan that closed yesterday: one that was done is left alone, so running it again changes nothing. */
const scanRuns: Check['run'] = async ({ aws, stage, now }) => {
  const scanned = localDateOf(new Date(now.getTime() - quarterHourMs))
  const scheduledTime = instantOf(scanned, '00:15').toISOString().replace('.000Z', 'Z')
  const { FunctionError, Payload } = await aws.lambda.invoke({
    FunctionName: `dung-han-${stage.name}-nightly-scan`,
    Payload: Buffer.from(JSON.stringify({ scheduledTime })),
  })
  if (!FunctionError) return undefined
  const said = Buffer.from(Payload ?? [])
    .toString()
    .slice(0, 300)
  return words(said, said)
}

/** In the sandbox, or before the domain is verified, SES says why it refuses: a warning, for the rest works. */
const mailGoesOut: Check['run'] = async ({ aws, stage }) => {
  const text = `Hệ thống Đúng Hạn (${stage.name}) gửi được thư.\n${stage.siteAddress}\n`
  try {
    await aws.ses.sendEmail({
      FromEmailAddress: `nhac-viec@${stage.mail.domain}`,
      Destination: { ToAddresses: [stage.administrator.email] },
      Content: {
        Simple: {
          Subject: { Data: 'Đúng Hạn: thư kiểm tra sau khi triển khai' },
          Body: { Text: { Data: text } },
        },
      },
    })
    return undefined
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return words(said, said)
  }
}

/** Without these the city does not work: one that fails stops the deployment. */
const needed: readonly Check[] = [
  {
    about: words('trang mở được', 'the page opens'),
    run: asks((_, outputs) => site(outputs, '/'), { status: 200, type: 'text/html' }),
  },
  {
    about: words('trang đăng nhập mở được', 'the sign-in page opens'),
    run: asks(signInPage, { status: 200, type: 'text/html' }),
  },
  {
    about: words('API nói nơi đăng nhập', 'the API says where to sign in'),
    run: asks((_, outputs) => site(outputs, '/api/sign-in'), { status: 200, type: 'application/json' }),
  },
  {
    about: words('API từ chối người chưa đăng nhập', 'the API refuses whoever has no token'),
    run: asks((_, outputs) => site(outputs, '/api/me'), { status: 401, type: '' }),
  },
  {
    about: words('API từ chối bằng lời, đọc được bảng', 'the API refuses in words and reads the table'),
    run: asks((_, outputs) => site(outputs, '/api/feeds/smoke-test/tasks.csv'), {
      status: 404,
      type: 'application/problem+json',
    }),
  },
  {
    about: words('API chỉ trả lời qua trang', 'the API answers through the site alone'),
    run: asks((_, { ApiAddress = '' }) => `${ApiAddress}/api/sign-in`, {
      status: 403,
      type: 'application/problem+json',
    }),
  },
  {
    about: words('lịch sử không sửa, xóa được', 'a history cannot be altered or deleted'),
    run: historyIsClosed,
  },
  {
    about: words(
      'một lệnh ghi cả hai bảng trong một giao dịch',
      'a command writes over both tables in one transaction',
    ),
    run: mixedTransactionIsRefused,
  },
  { about: words('đợt quét đêm qua chạy được', 'the scan of yesterday runs'), run: scanRuns },
]

const wanted: readonly Check[] = [
  { about: words('thư tới người quản trị', 'a mail to the administrator'), run: mailGoesOut },
]

export interface SmokeResult {
  readonly about: Words
  readonly wrong: Words | undefined
  /** The city does not work without it. */
  readonly isNeeded: boolean
}

/** Tries what was deployed at its real endpoints; it changes nothing that the city keeps. */
export const smokeTest = async (
  session: Session,
  outputs: Outputs,
  withMail: boolean,
): Promise<SmokeResult[]> => {
  const results: SmokeResult[] = []
  for (const [checks, isNeeded] of [
    [needed, true],
    [withMail ? wanted : [], false],
  ] as const)
    for (const { about, run } of checks) results.push({ about, wrong: await run(session, outputs), isNeeded })
  return results
}
