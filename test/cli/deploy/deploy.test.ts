import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import type { Context } from 'aws-lambda'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Cdk, cdkFailed } from '../../../cli/deploy/aws/cdk.ts'
import { run } from '../../../cli/deploy/run.ts'
import { loadOperations } from '../../../functions/lambdas/api/operations.ts'
import { serve } from '../../../functions/lambdas/api/serve.ts'
import { putInvitation } from '../../../functions/notices/invitation/invitation.ts'
import { noticesOf } from '../../../functions/notices/ledger/notices-store.ts'
import { followRecord } from '../../../functions/organisation/people/accounts/follow-record.ts'
import { openSignInService } from '../../../functions/organisation/people/accounts/sign-in-service.ts'
import { readUserHistory } from '../../../functions/organisation/people/register/user-changes-store.ts'
import { readUsers } from '../../../functions/organisation/people/users-store.ts'
import { historyTableOf } from '../../../functions/platform/table/item-kinds.ts'
import { openStore } from '../../../functions/platform/table/store.ts'
import { localCredentials } from '../../../local/aws/credentials.ts'
import { pilot } from '../../infra/stages/pilot.ts'
import { asRoute } from '../../support/operations.ts'
import { originSecret, startAccount } from './account.ts'

/** The API's own Lambda that writes: the code that is deployed, on DynamoDB Local. */
const writing = async (event: unknown) => {
  const operations = (await loadOperations()).filter(({ answeredBy }) => answeredBy === 'write')
  return serve(operations.map(asRoute))(event as never, {} as Context)
}

const account = await startAccount({ 'api-write': writing })
const dynamodbEndpoint = inject('dynamodb')
const dynamodb = new DynamoDB({
  endpoint: dynamodbEndpoint,
  region: pilot.region,
  credentials: localCredentials,
})
Object.assign(process.env, {
  AWS_ENDPOINT_URL: account.endpoint,
  AWS_ENDPOINT_URL_DYNAMODB: dynamodbEndpoint,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_MAX_ATTEMPTS: '1',
  AWS_REGION: pilot.region,
  TABLE_NAME: 'dung-han-pilot',
  ORIGIN_SECRET: originSecret,
})

const folder = mkdtempSync(join(tmpdir(), 'dung-han-deploy-'))
const page = join(folder, 'page')
mkdirSync(join(page, 'assets'), { recursive: true })
writeFileSync(join(page, 'index.html'), '<!doctype html><script src="/assets/main-1.js"></script>')
writeFileSync(join(page, 'assets/main-1.js'), 'one()')
writeFileSync(join(folder, 'pilot.json'), JSON.stringify(pilot))

const TableName = 'dung-han-pilot'
const keys = ['pk', 'sk']

const newTable = async (TableName: string) => {
  await dynamodb.deleteTable({ TableName }).catch(() => undefined)
  await dynamodb.createTable({
    TableName,
    AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keys.map((AttributeName, index) => ({
      AttributeName,
      KeyType: index === 0 ? 'HASH' : 'RANGE',
    })),
    BillingMode: 'PAY_PER_REQUEST',
  })
}

const newTables = async () => {
  for (const name of [TableName, historyTableOf(TableName)]) await newTable(name)
}

beforeEach(async () => {
  account.reset()
  await newTables()
})
afterAll(async () => {
  dynamodb.destroy()
  await account.stop()
  rmSync(folder, { recursive: true })
})

const cdk: Cdk = async (...args) => {
  const answer = await fetch(`${account.endpoint}/cdk`, { method: 'POST', body: JSON.stringify(args) })
  const { code, said } = (await answer.json()) as { code: number; said: string }
  if (code !== 0) throw cdkFailed(args, code)
  return said
}

const start = async (args: readonly string[], typed?: string) => {
  let [out, err] = ['', '']
  const exit = await run(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    ask: async () => typed,
    env: Object.assign(process.env, { LANG: 'en_US.UTF-8' }),
    from: '/nowhere',
    cdk,
    page: async () => page,
  })
  return { exit, out, err }
}

const at = ['--stage', 'pilot', '--stages', folder]
const deploy = (...more: string[]) => start(['deploy', ...at, ...more])
const destroy = (args: readonly string[], typed?: string) => start(['destroy', ...at, ...args], typed)
const peopleIn = async () =>
  ((await dynamodb.scan({ TableName })).Items ?? [])
    .filter(({ pk }) => pk?.S === 'USER')
    .map(({ email, role }) => [email?.S, role?.S])
/** Calls that change something. */
const changes = () =>
  account.calls.filter((name) =>
    /^(PUT|DELETE|POST \/v2|cdk (bootstrap|deploy|destroy)|AdminCreate)/.test(name),
  )

describe('a first deployment', () => {
  it('goes from nothing to a city with its administrator, the page last, and says what must be entered elsewhere', async () => {
    const { exit, out, err } = await deploy('--yes')
    expect([exit, err]).toEqual([0, ''])
    const published = changes().filter((name) => name.startsWith('PUT'))
    expect(published).toEqual([
      'PUT /pilot-pages/assets/main-1.js',
      expect.stringMatching(/^PUT \/pilot-pages\/releases\/.*Z\.json$/),
      'PUT /pilot-pages/index.html',
    ])
    expect(changes().filter((name) => !name.startsWith('PUT'))).toEqual([
      'cdk bootstrap aws://210987654321/ap-southeast-1',
      'cdk deploy dung-han-pilot-data',
      'cdk deploy dung-han-pilot-service',
      'POST /v2/email/outbound-emails',
    ])
    expect(await peopleIn()).toEqual([[pilot.administrator.email, 'administrator']])
    expect(out).toContain(`arn:aws:iam::${pilot.account}:user/technician, account ${pilot.account}`)
    expect(out).toContain('a1._domainkey.danang.gov.vn  CNAME  a1.dkim.amazonses.com')
    expect(out).toContain('bounce.danang.gov.vn  MX  10 feedback-smtp.ap-southeast-1.amazonses.com')
    expect(out).toContain('_dmarc.danang.gov.vn  TXT')
    expect(out).not.toContain('WRONG')
  })

  it('a second time changes nothing and says so', async () => {
    await deploy('--yes')
    account.calls.length = 0
    const { exit, out } = await deploy()
    expect(exit).toBe(0)
    expect(changes()).toEqual([])
    expect(out).toContain('Nothing had to be changed.')
  })

  it('asks before it changes anything, and takes no silence for a yes', async () => {
    const refusals = [await start(['deploy', ...at], 'no'), await start(['deploy', ...at])]
    expect(refusals.map(({ exit }) => exit)).toEqual([1, 1])
    expect(refusals[1]?.err).toContain('add --yes')
    expect(changes()).toEqual(['cdk bootstrap aws://210987654321/ap-southeast-1'])
    expect((await start(['deploy', ...at], 'yes')).exit).toBe(0)
  })

  it('keeps the files of the page before', async () => {
    await deploy('--yes')
    account.newVersion()
    writeFileSync(join(page, 'index.html'), '<!doctype html><script src="/assets/main-2.js"></script>')
    writeFileSync(join(page, 'assets/main-2.js'), 'two()')
    rmSync(join(page, 'assets/main-1.js'))
    await deploy('--yes')
    expect([...account.objects.keys()]).toEqual(
      expect.arrayContaining(['assets/main-1.js', 'assets/main-2.js']),
    )
  })
})

describe('a deployment that stops', () => {
  it.each([
    ['1/9', 'cdk bootstrap aws://210987654321/ap-southeast-1'],
    ['2/9', 'cdk synth --quiet'],
    ['3/9', 'cdk diff --app'],
    ['4/9', 'cdk deploy dung-han-pilot-data'],
    ['5/9', 'cdk deploy dung-han-pilot-service'],
    ['6/9', 'PUT /pilot-pages/index.html'],
    ['8/9', 'GET /api/me'],
  ])('at step %s says so, and the same command goes on', async (place, call) => {
    account.break(call)
    const stopped = await deploy('--yes')
    expect(stopped.exit).toBeGreaterThan(0)
    expect(stopped.err).toContain(`Stopped at step ${place}`)
    expect(stopped.err).toContain('the same command goes on')
    account.break(undefined)
    expect((await deploy('--yes')).exit).toBe(0)
    expect([...account.stacks.keys()].sort()).toEqual([
      'CDKToolkit',
      'dung-han-pilot-data',
      'dung-han-pilot-service',
    ])
    expect(account.objects.has('index.html')).toBe(true)
    expect(await peopleIn()).toEqual([[pilot.administrator.email, 'administrator']])
  })

  it('before the administrator is entered says so, and the same command enters them once', async () => {
    await dynamodb.deleteTable({ TableName })
    const stopped = await deploy('--yes')
    expect([stopped.exit > 0, stopped.err]).toEqual([true, expect.stringContaining('Stopped at step 7/9')])
    await newTables()
    expect((await deploy('--yes')).exit).toBe(0)
    expect((await deploy('--yes')).exit).toBe(0)
    expect(await peopleIn()).toEqual([[pilot.administrator.email, 'administrator']])
  })
})

describe('the first administrator', () => {
  it('is entered as any person is: the city’s own job makes the account and sends the invitation in Vietnamese', async () => {
    await deploy('--yes')
    expect(account.calls).not.toContain('AdminCreateUser')
    const store = openStore({ tableName: TableName })
    const [entered] = await readUsers(store)
    expect(entered).toMatchObject({
      email: pilot.administrator.email,
      account: { state: 'pending' },
      invitation: { number: 1 },
    })
    const id = entered?.id ?? ''
    expect(await readUserHistory(store, id)).toMatchObject([{ change: 'entered', by: 'ky-thuat-vien' }])

    const service = openSignInService('pool')
    const at = new Date()
    await followRecord({ store, service, welcome: (user) => putInvitation(store, user, at) }, id, at)
    expect((await readUsers(store))[0]).toMatchObject({ account: { state: 'ready' } })
    expect(account.calls.filter((name) => name.startsWith('Admin'))).toEqual([
      'AdminCreateUser',
      'AdminSetUserPassword',
    ])
    const [notice] = await noticesOf(store, entered?.invitation?.askedOn ?? '')
    expect(notice).toMatchObject({
      state: 'ready',
      to: [pilot.administrator.email],
      content: { kind: 'invitation', inviter: { name: 'Quản trị hệ thống' } },
    })
  })
})

describe('a deployment that may not begin', () => {
  it('in another account changes nothing, and asks nothing else', async () => {
    account.set({ account: '310987654321' })
    const { exit, err } = await deploy('--yes')
    expect([exit, err]).toEqual([1, expect.stringContaining('signed in to account 310987654321')])
    expect(account.calls).toEqual(['GetCallerIdentity'])
  })

  it('where something would break on the way says all of it and changes nothing', async () => {
    account.set({ concurrency: 10, certificate: undefined })
    const { exit, err } = await deploy('--yes')
    expect([exit, err]).toEqual([1, expect.stringMatching(/no such certificate(.|\n)*10 Lambdas/)])
    expect(changes()).toEqual([])
  })

  it('with a wrong file says each field', async () => {
    writeFileSync(
      join(folder, 'wrong.json'),
      JSON.stringify({ ...pilot, account: '000000000000', region: 1 }),
    )
    const { exit, err } = await start(['deploy', '--stage', 'wrong', '--stages', folder])
    expect([exit, err]).toEqual([1, expect.stringMatching(/account: still the example's(.|\n)*region: /)])
    expect(account.calls).toEqual([])
  })

  it.each([[[]], [['--stage', 'example']], [['--stag', 'pilot']]])(
    'typed as %j is wrong use',
    async (args) => {
      expect((await start(['deploy', ...args])).exit).toBe(2)
      expect(account.calls).toEqual([])
    },
  )

  it.each([
    'api-write dynamodb:UpdateItem',
    'recount dynamodb:DeleteItem',
    'api-read dynamodb:PutItem',
    'work dynamodb:PartiQLUpdate',
  ])('of which %s is allowed on the histories fails its trial, and is named', async (mayOnHistory) => {
    account.set({ mayOnHistory })
    const { exit, out } = await deploy('--yes')
    expect([exit, out]).toEqual([1, expect.stringContaining('WRONG: a history cannot be altered or deleted')])
    expect(out).toContain(`a role may dung-han-pilot-${mayOnHistory}`)
  })
})

describe('the trial of a command over both tables', () => {
  const everything = async () => {
    const scanned = await Promise.all(
      [TableName, historyTableOf(TableName)].map((name) => dynamodb.scan({ TableName: name })),
    )
    return scanned.flatMap(({ Items = [] }) => Items)
  }

  it('is sent by the Lambda itself, with every item that such a command writes, and leaves nothing', async () => {
    await deploy('--yes')
    const before = await everything()
    expect(before.map(({ pk }) => pk?.S?.split('#')[0]).sort()).toEqual(['MAIL', 'T', 'USER'])
    const { exit, out } = await deploy('--yes')
    expect([exit, out]).toEqual([
      0,
      expect.stringContaining('ok: a command writes over both tables in one transaction'),
    ])
    expect(await everything()).toEqual(before)
  })

  it('fails where the table of histories is not the one that the Lambda writes to', async () => {
    await deploy('--yes')
    await dynamodb.deleteTable({ TableName: historyTableOf(TableName) })
    const { exit, out } = await deploy('--yes')
    expect([exit, out]).toEqual([
      1,
      expect.stringContaining('WRONG: a command writes over both tables in one transaction: mail-taken'),
    ])
  })

  it('names its calls in a dry run, and not what the API and the distribution share', async () => {
    const { out } = await deploy('--dry-run')
    expect(out).toContain('DynamoDB Query {"TableName":"dung-han-pilot"')
    expect(out).toMatch(/Lambda Invoke \{"FunctionName":"dung-han-pilot-api-write","Payload":"\d+ bytes"\}/)
  })
})

describe('what the distribution and the API share', () => {
  const secrets = () => account.givenParameters.map((given) => given.split('OriginSecret=')[1] ?? '')

  it('is made for the first deployment and kept in later ones', async () => {
    await deploy('--yes')
    account.newVersion()
    await deploy('--yes')
    expect(secrets()).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
  })

  it('is made anew where that is asked for, also when nothing else has changed', async () => {
    await deploy('--yes')
    await deploy('--yes', '--new-secret')
    expect(new Set(secrets()).size).toBe(2)
  })

  it('is not printed by a dry run', async () => {
    const { out } = await deploy('--dry-run')
    expect(out).toContain('--parameters dung-han-pilot-service:OriginSecret=<secret>')
  })

  it('is tried: an API that answers anybody fails the trial', async () => {
    account.set({ answersAnybody: true })
    const { exit, out } = await deploy('--yes')
    expect([exit, out]).toEqual([1, expect.stringContaining('WRONG: the API answers through the site alone')])
  })
})

describe('a dry run', () => {
  it('prints each call that a first deployment would make, and makes none', async () => {
    const { exit, out } = await deploy('--dry-run')
    expect(exit).toBe(0)
    for (const call of [
      'STS GetCallerIdentity',
      'cdk bootstrap',
      'cdk deploy dung-han-pilot-service',
      'S3 PutObject',
    ])
      expect(out).toContain(call)
    expect(out).toContain(`DynamoDB TransactWriteItems`)
    expect(out).not.toContain('was invited')
    expect(account.calls).toEqual([])
    expect(await peopleIn()).toEqual([])
  })

  it('of a removal prints what would go', async () => {
    const { out } = await destroy(['--dry-run', '--with-data', '--confirm', 'pilot'])
    expect(out).toContain(
      'DynamoDB UpdateTable {"TableName":"dung-han-pilot","DeletionProtectionEnabled":false}',
    )
    expect(account.calls).toEqual([])
  })
})

describe('destroy', () => {
  it.each([
    [[], undefined],
    [[], 'pilo'],
    [['--confirm', 'live'], undefined],
    [['--with-data'], undefined],
    [['--with-data'], 'yes'],
  ])('with %j and %j typed removes nothing', async (args, typed) => {
    await deploy('--yes')
    account.calls.length = 0
    const { exit, err } = await destroy(args, typed)
    expect([exit, err]).toEqual([1, expect.stringContaining('Nothing was removed')])
    expect(changes()).toEqual([])
  })

  it('told once removes the service with its page, and spares the data', async () => {
    await deploy('--yes')
    const { exit, out } = await destroy([], 'pilot')
    expect([exit, out]).toEqual([0, expect.stringContaining('The data stays as it is.')])
    expect([...account.stacks.keys()]).toEqual(['CDKToolkit', 'dung-han-pilot-data'])
    expect(account.objects.size).toBe(0)
    expect(await peopleIn()).toHaveLength(1)
  })
})
