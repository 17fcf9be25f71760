import { describe, expect, test } from 'vitest'
import {
  type Directive,
  directiveKeyOf,
  directiveKeySchema,
  directiveSchema,
  issuedOnOf,
} from '../../../../functions/directives/directive/directive.ts'
import {
  type ChangeInPlace,
  changeDirective,
  directiveChangeSchema,
  versionOf,
} from '../../../../functions/directives/directive/directive-changes.ts'
import { citationOf } from '../../../../functions/directives/directive/directive-number.ts'
import {
  newDirectiveSchema,
  numbered,
  refuseSecrets,
  registerSymbol,
} from '../../../../functions/directives/directive/new-directive.ts'
import { correct } from '../../../../functions/tasks/assignment/holding.ts'
import { reassign } from '../../../../functions/tasks/ending/lifecycle.ts'
import { story } from '../../tasks/task/stories.ts'
import { realAssignments } from '../real-assignments.ts'

const refusal = (code: string, facts: Record<string, unknown>) => expect.objectContaining({ code, facts })

const given = {
  kind: 'oral-instruction',
  issuedOn: '2021-07-26',
  issuer: 'Chủ tịch UBND thành phố',
  abstract: 'Chỉ đạo tại cuộc họp giao ban',
}
const issuesOf = (value: unknown) =>
  newDirectiveSchema
    .safeParse(value)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('a directive as the Office enters it', () => {
  test('with its own number, or with one of the register', () => {
    const own = newDirectiveSchema.parse({ ...given, number: '4651', symbol: 'UBND-KSTT' })
    expect(directiveKeyOf(numbered(own, undefined, '2021-07-26'))).toBe('2021-07-26_4651_UBND-KSTT')
    const oral = numbered(newDirectiveSchema.parse(given), 12, '2021-07-26')
    expect(directiveKeyOf(oral)).toBe('2021-07-26_12_SGV')
    expect(directiveSchema.parse(oral)).toEqual({ ...given, number: '12', symbol: registerSymbol })
  })

  test('a symbol goes with a number, and the register keeps its symbol for itself', () => {
    expect(issuesOf({ ...given, symbol: 'UBND' })).toEqual(['number: number-goes-with-symbol'])
    expect(issuesOf({ ...given, number: '1', symbol: 'SGV' })).toEqual(['symbol: directive-symbol-reserved'])
  })

  test('with a number alone it is known by its date and number', () => {
    const plain = numbered(newDirectiveSchema.parse({ ...given, number: '0123' }), undefined, '2021-07-26')
    expect(plain.symbol).toBeUndefined()
    expect(directiveKeyOf(plain)).toBe('2021-07-26_123')
    expect(directiveKeySchema.parse('2021-07-26_0123')).toBe('2021-07-26_123')
    expect(citationOf('2021-07-26_123')).toBe('số 123')
    expect(issuedOnOf('2021-07-26_123')).toBe('2021-07-26')
  })

  test('without a date it is one of the year of its entry, and that is said', () => {
    const { issuedOn: _, ...undated } = given
    expect(issuesOf({ ...undated, number: '1' })).toEqual(['issuedOn: missing'])
    expect(issuesOf({ ...given, number: '1', dateUnknown: true })).toEqual([
      'dateUnknown: date-known-and-unknown',
    ])
    const parsed = newDirectiveSchema.parse({ ...undated, number: '9', symbol: 'TB-UBND', dateUnknown: true })
    const directive = numbered(parsed, undefined, '2021-08-02')
    expect(directiveSchema.parse(directive)).toEqual({
      ...undated,
      number: '9',
      symbol: 'TB-UBND',
      registeredIn: 2021,
    })
    const key = directiveKeyOf(directive)
    expect(key).toBe('2021-00-00_9_TB-UBND')
    expect(directiveKeySchema.parse(key)).toBe(key)
    expect([issuedOnOf(key), citationOf(key)]).toEqual([undefined, '09/TB-UBND'])
  })

  test('nobody enters that it has ended or how often it was changed', () => {
    const ended = { how: 'withdrawn', on: '2021-07-26' }
    expect(issuesOf({ ...given, ended, version: 7 })).toHaveLength(1)
  })

  test('every real directive is of a kind the register knows', () => {
    for (const { words, kind, number, symbol, issuedOn, issuer } of realAssignments) {
      const directive = {
        kind,
        ...(number && { number, symbol }),
        issuedOn: issuedOn ?? '2026-07-01',
        issuer: issuer ?? 'UBND thành phố',
        abstract: words,
      }
      expect([words, issuesOf(directive)]).toEqual([words, undefined])
    }
  })
})

describe('secret directives are refused', () => {
  test.each(['secret', 'highly-secret', 'top-secret'] as const)('graded %s', (secrecy) => {
    expect(() => refuseSecrets(secrecy, [])).toThrow(refusal('secret-directive', {}))
  })

  test.each([
    '(MẬT) Về việc …',
    'TỐI MẬT: kế hoạch',
    '[Tuyệt mật] báo cáo',
    'Mật: về việc',
    'Công văn MẬT số 5',
  ])('stamped so in a text: %s', (text) => {
    expect(() => refuseSecrets(undefined, ['Về việc khác', text])).toThrow(refusal('secret-directive', {}))
    expect(() => refuseSecrets(undefined, [text.normalize('NFD')])).toThrow(refusal('secret-directive', {}))
  })

  test('also where a text is put right, or a task is given on, later', () => {
    const { task } = story({ dueOn: '2021-07-20' })
    const title = '(MẬT) Phương án'
    const directive: Directive = directiveSchema.parse({ ...given, number: '12', symbol: 'SGV' })
    const heir = { id: 'STC-2021-k3f9x2m8q1ac', department: 'STC', title }
    const abstract = { change: 'correct' as const, version: 1, reason: 'Ghi nhầm', abstract: title }
    for (const action of [
      () => correct(task, { title, reason: 'Ghi nhầm' }, '2021-07-10'),
      () => reassign(task, { reason: 'Đúng chức năng' }, heir, '2021-07-10'),
      () => changeDirective(directive, abstract, '2021-07-27'),
    ])
      expect(action).toThrow(refusal('secret-directive', {}))
  })

  test.each([
    'Bảo vệ bí mật nhà nước',
    'Phát triển nghề nuôi ong lấy mật',
    'Mật độ xây dựng',
    'BẢO MẬT THÔNG TIN',
  ])('what only speaks of it is no secret: %s', (text) => {
    expect(() => refuseSecrets(undefined, [text])).not.toThrow()
  })
})

describe('what can happen to a directive', () => {
  const directive: Directive = directiveSchema.parse({ ...given, number: '12', symbol: 'SGV' })
  const key = directiveKeyOf(directive)
  const correct = (version: number) =>
    directiveChangeSchema.parse({
      change: 'correct',
      version,
      reason: 'Ghi nhầm',
      signer: 'Lê Trung Chinh',
    }) as ChangeInPlace
  const withdraw = (version: number) =>
    directiveChangeSchema.parse({
      change: 'withdraw',
      version,
      reason: 'Không còn phù hợp',
    }) as ChangeInPlace
  const supersede = (version: number, by: string) =>
    directiveChangeSchema.parse({
      change: 'supersede',
      version,
      reason: 'Thay thế',
      by,
    }) as ChangeInPlace

  test('corrected, and corrected again, also when it has ended', () => {
    const once = changeDirective(directive, correct(1), '2021-07-27')
    expect(once).toEqual({ ...directive, signer: 'Lê Trung Chinh', version: 2 })
    const withdrawn = changeDirective(once, withdraw(2), '2021-07-28')
    expect(withdrawn.ended).toEqual({ how: 'withdrawn', on: '2021-07-28' })
    expect(versionOf(changeDirective(withdrawn, correct(3), '2021-07-29'))).toBe(4)
  })

  test('superseded by another, never by itself, and ended once', () => {
    const other = '2021-08-01_4700_UBND-KSTT'
    const ended = changeDirective(directive, supersede(1, other), '2021-08-01')
    expect(ended.ended).toEqual({ how: 'superseded', on: '2021-08-01', by: other })
    for (const again of [withdraw(2), supersede(2, other)])
      expect(() => changeDirective(ended, again, '2021-08-02')).toThrow(
        refusal('directive-not-in-force', { directive: key, how: 'superseded', on: '2021-08-01' }),
      )
    expect(() => changeDirective(directive, supersede(1, key), '2021-08-01')).toThrow(
      refusal('directive-supersedes-itself', { directive: key }),
    )
  })

  test('a correction corrects something, and never what it is known by', () => {
    const bare = { change: 'correct', version: 1, reason: 'Ghi nhầm' }
    expect(directiveChangeSchema.safeParse(bare).error?.issues).toMatchObject([
      { path: ['abstract'], message: 'nothing-to-correct' },
    ])
    expect(directiveChangeSchema.safeParse({ ...bare, number: '13' }).success).toBe(false)
  })
})
