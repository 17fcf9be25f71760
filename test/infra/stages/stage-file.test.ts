import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import example from '../../../infra/stages/example.json' with { type: 'json' }
import { stageFields } from '../../../infra/stages/stage-fields.ts'
import { readStage, StageRefused, stageProblems } from '../../../infra/stages/stage-file.ts'
import { pilot } from './pilot.ts'

const folder = mkdtempSync(join(tmpdir(), 'dung-han-stages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const refusalOf = (name: string): StageRefused => {
  try {
    readStage(name, folder)
  } catch (error) {
    if (error instanceof StageRefused) return error
    throw error
  }
  throw new Error(`${name} was not refused`)
}

/** [field, kind] of all that is wrong. */
const wrongIn = (given: unknown) => stageProblems(given).map(({ field, kind }) => [field, kind])

/** The pilot with one field set to another value, or, without one, taken away. */
const withField = (field: string, value?: unknown) => {
  const changed: Record<string, unknown> = structuredClone(pilot)
  const path = field.split('.')
  const last = path.pop() as string
  const holder = path.reduce((inner, key) => inner[key] as Record<string, unknown>, changed)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return changed
}

const isOptional = (field: string) =>
  /^(signIn\.provider|nationalFigures)/.test(field) ||
  ['tables', 'firewall', 'signIn.idleMinutes'].includes(field)
const fields = Object.keys(stageFields).filter((field) => !isOptional(field))

describe('a stage', () => {
  it('is read with its name when nothing is wrong', () => {
    writeFileSync(join(folder, 'pilot.json'), JSON.stringify(pilot))
    expect(readStage('pilot', folder)).toEqual({ ...pilot, name: 'pilot' })
  })

  it('has the page sign out after half an hour without use, unless it says otherwise', () => {
    const idleMinutesOf = (stage: object) => {
      writeFileSync(join(folder, 'pilot.json'), JSON.stringify(stage))
      return readStage('pilot', folder).signIn.idleMinutes
    }
    expect(idleMinutesOf(withField('signIn.idleMinutes'))).toBe(30)
    expect(idleMinutesOf(withField('signIn.idleMinutes', 60))).toBe(60)
  })

  it.each(fields)('without %s is refused, with what to write there', (field) => {
    const [problem, ...more] = stageProblems(withField(field))
    expect(problem).toMatchObject({ field, kind: 'missing' })
    expect(problem?.vi).toBe(`${field}: còn thiếu. Hãy ghi ${stageFields[field]?.vi}.`)
    expect(problem?.en).toBe(`${field}: missing. Write ${stageFields[field]?.en}.`)
    expect(more).toEqual([])
  })

  it.each([
    ['signIn.idleMinutes', 0],
    ['signIn.idleMinutes', 481],
    ['signIn.idleMinutes', '30'],
    ['account', 210987654321],
    ['account', '2109876543'],
    ['region', 'singapore'],
    ['cityName', ' '],
    ['cityName', 'Đà Nẵng\nHuế'],
    [
      'firewall',
      'arn:aws:wafv2:ap-southeast-1:210987654321:regional/webacl/a/6e1d0c9a-5b1f-4f43-9c8e-0c6a4b1f2d3e',
    ],
    ['firewall', 'arn:aws:wafv2:us-east-1:310987654321:global/webacl/a/6e1d0c9a-5b1f-4f43-9c8e-0c6a4b1f2d3e'],
    ['siteAddress', 'http://dunghan.danang.gov.vn'],
    ['siteAddress', 'https://dunghan.danang.gov.vn/'],
    ['siteAddress', 'dunghan.danang.gov.vn'],
    ['certificate', pilot.certificate.replace('us-east-1', 'ap-southeast-1')],
    ['certificate', pilot.certificate.replace(pilot.account, '310987654321')],
    ['mail.domain', 'DaNang.gov.vn'],
    ['mail.domain', 'danang'],
    ['mail.perSecond', '5'],
    ['mail.perSecond', 0],
    ['signIn.prefix', 'dung-han-cognito'],
    ['signIn.prefix', 'Dung Han'],
    ['signIn.mail', 'smtp'],
    ['nationalFigures', '48'],
    ['signIn.provider', 'VNeID'],
    ['administrator.email', 'quản trị'],
    ['retention.logDays', 300],
    ['retention.exportEveryDays', 0],
    ['retention.exportDays', 1],
    ['retention.objectDays', 30.5],
    ['tables', 'R-1'],
    ['alarmReceivers', []],
    ['alarmReceivers', 'it@danang.gov.vn'],
    ['monthlyBudgetUsd', -1],
  ])('with %s %j is refused', (field, value) =>
    expect(wrongIn(withField(field, value))).toEqual([[field, 'wrong']]),
  )

  it.each([
    ['account', '000000000000'],
    ['account', '123456789012'],
    ['cityName', '<TÊN THÀNH PHỐ>'],
    ['cityName', 'TODO'],
    ['siteAddress', 'https://dunghan.example.vn'],
    ['mail.domain', 'mail.example.com'],
    ['administrator.name', 'điền tên'],
    ['administrator.email', 'a@example.org'],
  ])('with the placeholder %s %j is refused as one', (field, value) =>
    expect(wrongIn(withField(field, value))).toContainEqual([field, 'placeholder']),
  )

  it('may hold a name in which "example" is only a part of a word', () =>
    expect(wrongIn(withField('siteAddress', 'https://exampleton.gov.vn'))).toEqual([]))

  it.each(['sitAddress', 'mail.rate', 'retention.days'])(
    'with a field that is not known, %s, is refused',
    (field) => expect(wrongIn(withField(field, 'x'))).toEqual([[field, 'unknown']]),
  )

  it('hears of everything that is wrong at once', () => {
    const given = { ...withField('region'), account: '000000000000', mail: { domain: 'x' }, colour: 'red' }
    expect(wrongIn(given).sort()).toEqual([
      ['account', 'placeholder'],
      ['colour', 'unknown'],
      ['mail.domain', 'wrong'],
      ['mail.perSecond', 'missing'],
      ['mail.replyTo', 'missing'],
      ['region', 'missing'],
    ])
  })

  it('of whatever shape is refused without breaking', () => {
    for (const given of [null, [], 'pilot', 7, { mail: null }])
      expect(stageProblems(given).length).toBeGreaterThan(0)
  })

  it('may name a sign-in of the city, whose secret stands elsewhere', () => {
    const provider = {
      name: 'DaNang',
      issuer: 'https://dangnhap.danang.gov.vn',
      clientId: 'dung-han',
      clientSecretArn: `arn:aws:secretsmanager:ap-southeast-1:${pilot.account}:secret:dung-han-oidc-a1b2c3`,
    }
    expect(wrongIn(withField('signIn.provider', provider))).toEqual([])
    const given = withField('signIn.provider', { ...provider, clientSecretArn: 'hunter2' })
    expect(wrongIn(given)).toEqual([['signIn.provider.clientSecretArn', 'wrong']])
  })
})

describe('the example', () => {
  it('is synthesised as it is', () => expect(readStage('example').name).toBe('example'))

  it('copied and not filled in is refused at each field that only a city knows', () => {
    writeFileSync(join(folder, 'copied.json'), JSON.stringify(example))
    const { problems } = refusalOf('copied')
    expect(problems.map(({ field, kind }) => [field, kind])).toEqual(
      [
        'account',
        'cityName',
        'siteAddress',
        'certificate',
        'mail.domain',
        'mail.replyTo',
        'signIn.prefix',
        'administrator.name',
        'administrator.email',
        'alarmReceivers.0',
      ].map((field) => [field, 'placeholder']),
    )
    for (const { en } of problems) expect(en).toMatch(/still the example's value\. Write .{10}/)
  })
})

describe('the file', () => {
  it.each([
    ['Pilot', 'stage-name'],
    ['../pilot', 'stage-name'],
    ['', 'stage-name'],
    ['absent', 'no-file'],
  ])('of a stage called %j: %s', (name, kind) => expect(refusalOf(name).problems).toMatchObject([{ kind }]))

  it('that is no JSON is refused', () => {
    writeFileSync(join(folder, 'broken.json'), '{"account": "1",}')
    expect(refusalOf('broken').problems).toMatchObject([{ kind: 'no-json' }])
  })
})
