import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pilot } from '../../infra/stages/pilot.ts'

/** An AWS account on this machine: the few calls of a deployment, in the shapes in which the services answer them. */

/** What the stand-in's functions find in their environment. */
export const originSecret = 'shared-by-the-distribution-and-the-api'

const inOrder = {
  account: pilot.account,
  concurrency: 1000,
  production: true,
  perSecond: 14,
  certificate: { Status: 'ISSUED', SubjectAlternativeNames: ['*.danang.gov.vn'] } as object | undefined,
  /** What a role may do with the histories beside what it should: `api-read dynamodb:PutItem`. */
  mayOnHistory: '',
  answersAnybody: false,
}

type Settings = typeof inOrder

/** Those whose role may put there. */
const entering: ReadonlySet<string> = new Set(['api-write', 'nightly-scan', 'work'])

interface Reply {
  readonly status?: number
  readonly type?: string
  readonly body?: unknown
}

const xml = (body: string, status = 200): Reply => ({ status, type: 'text/xml', body })
const json = (body: object, status = 200): Reply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
})
const refusal = (name: string, message = name): Reply => json({ __type: name, message }, 400)
const xmlRefusal = (code: string, message: string): Reply =>
  xml(
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    400,
  )
const member = (tag: string, value: string) => `<${tag}>${value}</${tag}>`

/** Runs a function of the city with the event that it was invoked with. */
type Invoke = (event: unknown) => Promise<unknown>

/** @param functions what runs where the city's own functions are invoked, by their names in the account */
export const startAccount = async (functions: Readonly<Record<string, Invoke>> = {}) => {
  let settings: Settings = { ...inOrder }
  let broken: string | undefined
  let endpoint = ''
  const calls: string[] = []
  const stacks = new Map<string, string>()
  /** Names of what each stack was given, and what it was given as it came. */
  const stackParameters = new Map<string, Set<string>>()
  const givenParameters: string[] = []
  const objects = new Map<string, Buffer>()
  const users = new Map<string, string>()
  /** What the checkout would deploy, and what was deployed last. */
  let version = 1
  const deployedVersion = new Map<string, number>()

  const outputs = () => ({
    PagesBucket: 'pilot-pages',
    SiteDomain: endpoint,
    ApiAddress: `${endpoint}/past-the-site`,
    SignInAddress: endpoint,
    ClientId: 'client',
    PoolId: 'pool',
    AlarmTopic: 'topic',
  })

  const describeStack = (name: string): Reply => {
    const status = stacks.get(name)
    if (!status) return xmlRefusal('ValidationError', `Stack with id ${name} does not exist`)
    const given = Object.entries(outputs()).map(([key, value]) =>
      member('member', member('OutputKey', key) + member('OutputValue', value)),
    )
    const parameters = [...(stackParameters.get(name) ?? [])].map((key) =>
      member('member', member('ParameterKey', key) + member('ParameterValue', '****')),
    )
    const stack = [
      member('StackName', name),
      member('StackStatus', status),
      member('Outputs', given.join('')),
      member('Parameters', parameters.join('')),
    ]
    return xml(
      `<DescribeStacksResponse><DescribeStacksResult><Stacks>${member('member', stack.join(''))}</Stacks></DescribeStacksResult></DescribeStacksResponse>`,
    )
  }

  const query = (form: URLSearchParams): Reply => {
    switch (form.get('Action')) {
      case 'GetCallerIdentity':
        return xml(
          `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::${settings.account}:user/technician</Arn><Account>${settings.account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
        )
      case 'DescribeStacks':
        return describeStack(form.get('StackName') ?? '')
      case 'SimulatePrincipalPolicy': {
        const [role, on] = ['PolicySourceArn', 'ResourceArns.member.1'].map((name) => form.get(name) ?? '')
        const actions = [...form].flatMap(([name, action]) => (name.startsWith('ActionNames.') ? action : []))
        const isAllowed = (action: string) =>
          on?.endsWith(':table/dung-han-pilot-history') &&
          (settings.mayOnHistory === `${role?.split('/')[1]} ${action}` ||
            (entering.has(role?.split('/')[1] ?? '') && action === 'dynamodb:PutItem'))
        const results = actions.map((action) =>
          member(
            'member',
            member('EvalActionName', action) +
              member('EvalDecision', isAllowed(action) ? 'allowed' : 'implicitDeny'),
          ),
        )
        return xml(
          `<SimulatePrincipalPolicyResponse><SimulatePrincipalPolicyResult><EvaluationResults>${results.join('')}</EvaluationResults></SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>`,
        )
      }
      default:
        return xmlRefusal('InvalidAction', String(form.get('Action')))
    }
  }

  const target = (
    name: string,
    input: { Username?: string; UserAttributes?: { Name: string; Value: string }[] },
  ): Reply => {
    const { Username = '', UserAttributes = [] } = input
    switch (name.split('.')[1]) {
      case 'DescribeCertificate':
        return settings.certificate
          ? json({ Certificate: settings.certificate })
          : refusal('ResourceNotFoundException')
      case 'AdminCreateUser': {
        if (users.has(Username)) return refusal('UsernameExistsException')
        users.set(Username, '6b1d3a2c-0000-4000-8000-000000000001')
        return json({
          User: {
            Username: users.get(Username),
            Enabled: true,
            UserStatus: 'FORCE_CHANGE_PASSWORD',
            Attributes: [{ Name: 'sub', Value: users.get(Username) }, ...UserAttributes],
          },
        })
      }
      case 'AdminSetUserPassword':
        return json({})
      default:
        return refusal('UnknownOperationException')
    }
  }

  const bucket = (method: string, key: string, body: Buffer): Reply => {
    const etag = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`
    if (key === '') {
      const contents = [...objects].map(([name, bytes]) =>
        member('Contents', member('Key', name) + member('ETag', etag(bytes).replaceAll('"', '&quot;'))),
      )
      return xml(`<ListBucketResult>${contents.join('')}</ListBucketResult>`)
    }
    if (method === 'PUT') objects.set(key, body)
    if (method === 'DELETE') objects.delete(key)
    return method === 'GET' ? { body: objects.get(key) } : { status: method === 'DELETE' ? 204 : 200 }
  }

  /** `--parameters stack:name=value`, which CloudFormation keeps. */
  const keepParameters = (name: string, args: readonly string[]) => {
    const given = args.filter((_, place) => args[place - 1] === '--parameters')
    givenParameters.push(...given)
    const names = given.map((one) => one.slice(name.length + 1).split('=')[0] ?? '')
    stackParameters.set(name, new Set([...(stackParameters.get(name) ?? []), ...names]))
  }

  const cdk = ([verb = '', name = '', ...args]: string[]): Reply => {
    if (verb === 'bootstrap') stacks.set('CDKToolkit', 'CREATE_COMPLETE')
    if (verb === 'destroy') {
      stacks.delete(name)
      stackParameters.delete(name)
    }
    if (verb === 'deploy') {
      keepParameters(name, args)
      stacks.set(name, stacks.has(name) ? 'UPDATE_COMPLETE' : 'CREATE_COMPLETE')
      deployedVersion.set(name, version)
    }
    const names = ['dung-han-pilot-data', 'dung-han-pilot-service']
    const different = names.filter((one) => deployedVersion.get(one) !== version).length
    return json({
      code: 0,
      said: verb === 'diff' ? `✨  Number of stacks with differences: ${different}` : verb,
    })
  }

  /** What the city itself answers, and the services that speak in paths. */
  const byPath: Readonly<Record<string, () => Reply>> = {
    '/2016-08-19/account-settings': () =>
      json({ AccountLimit: { ConcurrentExecutions: settings.concurrency } }),
    '/2015-03-31/functions/dung-han-pilot-nightly-scan/invocations': () => json({ writes: 0 }),
    '/v2/email/account': () =>
      json({ ProductionAccessEnabled: settings.production, SendQuota: { MaxSendRate: settings.perSecond } }),
    '/v2/email/identities/danang.gov.vn': () =>
      stacks.has('dung-han-pilot-service')
        ? json({ IdentityType: 'DOMAIN', DkimAttributes: { Tokens: ['a1', 'b2', 'c3'] } })
        : json({ message: 'none' }, 404),
    '/v2/email/outbound-emails': () => json({ MessageId: 'one' }),
    '/': () => ({ type: 'text/html', body: '<!doctype html>' }),
    '/login': () => ({ type: 'text/html', body: '<form>' }),
    '/past-the-site/api/sign-in': () => ({
      status: settings.answersAnybody ? 200 : 403,
      type: 'application/problem+json',
      body: '{}',
    }),
    '/api/sign-in': () => json({ issuer: endpoint, clientId: 'client', idleMinutes: 30 }),
    '/api/me': () => json({ message: 'Unauthorized' }, 401),
    '/api/feeds/smoke-test/tasks.csv': () => ({ status: 404, type: 'application/problem+json', body: '{}' }),
  }

  const nameOf = (request: IncomingMessage, path: string, form: URLSearchParams, body: Buffer): string => {
    const { method = '', headers } = request
    if (path === '/cdk') return `cdk ${JSON.parse(body.toString()).slice(0, 2).join(' ')}`
    if (headers['x-amz-target']) return String(headers['x-amz-target']).split('.')[1] ?? ''
    if (form.has('Action')) return `${form.get('Action')} ${form.get('StackName') ?? ''}`.trim()
    return `${method} ${path}`
  }

  /** A function that threw answers so, with 200. */
  const invoked = async (run: Invoke, body: Buffer): Promise<Reply> => {
    try {
      return json((await run(JSON.parse(body.toString()))) as object)
    } catch (error) {
      return json({ errorType: 'Error', errorMessage: String(error) })
    }
  }

  const answer = async (
    request: IncomingMessage,
    path: string,
    form: URLSearchParams,
    body: Buffer,
  ): Promise<Reply> => {
    if (path === '/cdk') return cdk(JSON.parse(body.toString()))
    if (request.headers['x-amz-target'])
      return target(String(request.headers['x-amz-target']), JSON.parse(body.toString()))
    if (form.has('Action')) return query(form)
    if (path.startsWith('/pilot-pages'))
      return bucket(request.method ?? '', path.slice('/pilot-pages/'.length), body)
    const [, configured] =
      /^\/2015-03-31\/functions\/dung-han-pilot-([a-z-]+)\/configuration$/.exec(path) ?? []
    if (configured)
      return json({
        Role: `arn:aws:iam::1:role/${configured}`,
        Environment: { Variables: { ORIGIN_SECRET: originSecret } },
      })
    const [, called = ''] =
      /^\/2015-03-31\/functions\/dung-han-pilot-([a-z-]+)\/invocations$/.exec(path) ?? []
    const run = functions[called]
    if (run) return invoked(run, body)
    const found = byPath[path] ?? byPath[path.replace(/\/$/, '')]
    return found ? found() : json({ message: `nothing at ${path}` }, 404)
  }

  const reply = (
    response: ServerResponse,
    { status = 200, type = 'application/octet-stream', body = '' }: Reply,
  ) => {
    const error: Record<string, string> = status === 404 ? { 'x-amzn-errortype': 'NotFoundException' } : {}
    response.writeHead(status, { 'content-type': type, ...error }).end(body)
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://account').pathname)
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    const form = new URLSearchParams(isForm ? body.toString() : '')
    const name = nameOf(request, path, form, body)
    calls.push(name)
    if (broken === undefined || name !== broken)
      return reply(response, await answer(request, path, form, body))
    if (path === '/cdk') return reply(response, json({ code: 1, said: 'CREATE_FAILED' }))
    return reply(
      response,
      form.has('Action')
        ? xmlRefusal('AccessDenied', 'broken')
        : json({ __type: 'AccessDeniedException' }, 403),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    endpoint,
    calls,
    stacks,
    objects,
    users,
    givenParameters,
    set: (given: Partial<Settings>) => {
      settings = { ...inOrder, ...given }
    },
    /** The call of this name is refused, until another is set. */
    break: (name: string | undefined) => {
      broken = name
    },
    /** The checkout has changed. */
    newVersion: () => {
      version += 1
    },
    reset: () => {
      for (const one of [stacks, stackParameters, objects, users, deployedVersion]) one.clear()
      givenParameters.length = 0
      calls.length = 0
      settings = { ...inOrder }
      broken = undefined
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
