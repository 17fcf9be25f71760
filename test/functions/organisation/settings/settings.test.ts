import { describe, expect, test } from 'vitest'
import { contactOf } from '../../../../functions/organisation/settings/contact.ts'
import {
  noPaperNames,
  type PaperNames,
  requirePaperNames,
  shortNameOf,
} from '../../../../functions/organisation/settings/paper-names.ts'
import {
  defaultSettings,
  requireDayOfSettings,
  type Settings,
  settingsSchema,
} from '../../../../functions/organisation/settings/settings.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { refusalOf } from '../../tasks/task/stories.ts'

describe('the settings', () => {
  test('the defaults are settings', () => {
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings)
  })

  test.each(['06:00', '07:30', '11:30'])('mails may go out at %s', (mailTime) => {
    expect(settingsSchema.safeParse({ ...defaultSettings, mailTime }).success).toBe(true)
  })

  test.each(['05:30', '07:15', '12:00', '7:30', ''])('mails may not go out at %j', (mailTime) => {
    const { error } = settingsSchema.safeParse({ ...defaultSettings, mailTime })
    expect(error?.issues.map(({ message }) => message)).toEqual(['mail-time-form'])
  })

  const today = '2021-07-26'
  const enter = (from: LocalDate, change: Partial<Settings>, held?: Settings) => () =>
    requireDayOfSettings({ from, settings: { ...defaultSettings, ...change } }, today, held)

  test('hold from tomorrow at the earliest', () => {
    const change = { maxExtensions: 2 }
    expect(enter('2021-07-27', change, defaultSettings)).not.toThrow()
    for (const from of [today, '2021-07-25'] as const)
      expect(refusalOf(enter(from, change, defaultSettings))).toBe('settings-from-too-early')
  })

  test('the first that are entered may hold from today, and never from a day that has passed', () => {
    expect(enter(today, { maxExtensions: 2 })).not.toThrow()
    expect(refusalOf(enter('2021-07-25', {}))).toBe('settings-from-too-early')
  })

  test('names and signers may hold from today, and nothing else with them', () => {
    const names = { cityPlace: 'Đà Nẵng', signers: [{ name: 'Lê Văn Một', position: 'chairman' as const }] }
    expect(enter(today, names, defaultSettings)).not.toThrow()
    expect(refusalOf(enter(today, { ...names, mailTime: '08:00' }, defaultSettings))).toBe(
      'settings-from-too-early',
    )
  })
})

describe('whom to ask about the figures', () => {
  const contact = {
    contactName: 'Phòng Kiểm soát thủ tục hành chính',
    contactPhone: '0236 3821 233, máy lẻ 12',
    contactEmail: 'kstt@danang.example',
  }
  const errorsOf = (change: Partial<Settings>) =>
    settingsSchema
      .safeParse({ ...defaultSettings, ...contact, ...change })
      .error?.issues.map(({ message }) => message)

  test('is a name and a way to reach them, or nobody', () => {
    expect(contactOf(defaultSettings)).toBeUndefined()
    expect(contactOf(contact)).toEqual({
      name: contact.contactName,
      phone: contact.contactPhone,
      email: contact.contactEmail,
    })
    expect(contactOf({ ...contact, contactPhone: '' })).toEqual({
      name: contact.contactName,
      email: contact.contactEmail,
    })
    expect(contactOf({ ...contact, contactPhone: '', contactEmail: '' })).toBeUndefined()
    expect(contactOf({ ...contact, contactName: '' })).toBeUndefined()
  })

  test.each([
    '',
    '0236 3821 233',
    '(0236) 3.821.233',
    '+84 236 3821 233',
    '02363821233, ext. 12',
    '1022-123',
  ])('a telephone may be written %j', (contactPhone) => expect(errorsOf({ contactPhone })).toBeUndefined())

  test.each(['abc', '12', '0236 3821 233 gặp anh Nam'])('and not %j', (contactPhone) =>
    expect(errorsOf({ contactPhone })).toEqual(['phone-form']),
  )

  test('a mail address is one', () => expect(errorsOf({ contactEmail: 'kstt@' })).toEqual(['email-form']))

  test('may change from today on, as names and signers may', () => {
    const from = '2021-07-26'
    const enter = (change: Partial<Settings>) => () =>
      requireDayOfSettings({ from, settings: { ...defaultSettings, ...change } }, from, defaultSettings)
    expect(enter(contact)).not.toThrow()
    expect(refusalOf(enter({ ...contact, silentMonths: 4 }))).toBe('settings-from-too-early')
  })
})

describe('how papers name the city', () => {
  const entered: PaperNames = {
    cityName: 'tỉnh Quảng Nam',
    cityPlace: 'Quảng Nam',
    officeSymbol: 'KSTT',
    signers: [
      { name: 'Lê Văn Hai', position: 'vice-chairman' },
      { name: 'Lê Văn Ba', position: 'office-head' },
      { name: 'Lê Văn Bốn', position: 'authorised', title: 'Giám đốc Sở Nội vụ' },
    ],
    letterSigner: 'Lê Văn Hai',
    reportSigner: 'Lê Văn Ba',
  }
  const errorsOf = (change: Partial<PaperNames>) =>
    settingsSchema
      .safeParse({ ...defaultSettings, ...entered, ...change })
      .error?.issues.map(({ message }) => message)

  test('is empty until it is entered, and then all of it is needed for a paper', () => {
    expect(errorsOf(noPaperNames)).toBeUndefined()
    expect(requirePaperNames(entered)).toEqual(entered)
    expect(refusalOf(() => requirePaperNames(noPaperNames))).toBe('papers-without-names')
    expect(() => requirePaperNames({ ...entered, signers: [], cityPlace: '' })).toThrow(
      expect.objectContaining({ facts: { missing: 'cityPlace, signers' } }),
    )
  })

  test.each([
    ['tỉnh Quảng Nam', 'tỉnh'],
    ['thành phố Đà Nẵng', 'thành phố'],
    ['Thành phố Hồ Chí Minh', 'thành phố'],
  ])('%s is called %s', (cityName, short) => {
    expect(errorsOf({ cityName })).toBeUndefined()
    expect(shortNameOf({ cityName })).toBe(short)
  })

  test.each([
    [{ cityName: 'Đà Nẵng' }, 'city-name-form'],
    [{ officeSymbol: 'UBND/KSTT' }, 'office-symbol-form'],
    [{ letterSigner: 'Lê Văn\nHai' }, 'line-break'],
    [{ letterSigner: 'Lê Văn Năm' }, 'no-signer-of-letters'],
    [{ reportSigner: 'Lê Văn Hai' }, 'no-signer-of-reports'],
    [{ signers: [...entered.signers, { name: 'lê văn ba', position: 'chairman' as const }] }, 'signer-twice'],
    [
      { signers: entered.signers.map(({ name, position }) => ({ name, position })) },
      'title-goes-with-authority',
    ],
  ])('%o is refused', (change, code) => expect(errorsOf(change)).toEqual([code]))
})
