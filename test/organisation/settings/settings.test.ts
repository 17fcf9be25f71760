import { describe, expect, test } from 'vitest'
import {
  noPaperNames,
  type PaperNames,
  requirePaperNames,
  shortNameOf,
} from '../../../functions/organisation/settings/paper-names.ts'
import {
  defaultSettings,
  requireLaterDay,
  settingsSchema,
} from '../../../functions/organisation/settings/settings.ts'
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

  test('hold from tomorrow at the earliest', () => {
    expect(() => requireLaterDay('2021-07-27', '2021-07-26')).not.toThrow()
    for (const from of ['2021-07-26', '2021-07-25'] as const)
      expect(refusalOf(() => requireLaterDay(from, '2021-07-26'))).toBe('settings-from-too-early')
  })
})

describe('how papers name the city', () => {
  const entered: PaperNames = {
    cityName: 'tỉnh Quảng Nam',
    cityPlace: 'Quảng Nam',
    officeSymbol: 'KSTT',
    chairman: 'Lê Văn Một',
    letterSigner: 'Lê Văn Hai',
    officeHead: 'Lê Văn Ba',
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
    expect(() => requirePaperNames({ ...entered, chairman: '', cityPlace: '' })).toThrow(
      expect.objectContaining({ facts: { missing: 'cityPlace, chairman' } }),
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
    [{ chairman: 'Lê Văn\nMột' }, 'line-break'],
  ])('%o is refused', (change, code) => expect(errorsOf(change)).toEqual([code]))
})
