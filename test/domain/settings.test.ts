import { describe, expect, test } from 'vitest'
import { defaultSettings, requireLaterDay, settingsSchema } from '../../functions/domain/settings.ts'
import { refusalOf } from './stories.ts'

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
    for (const from of ['2021-07-26', '2021-07-25'])
      expect(refusalOf(() => requireLaterDay(from, '2021-07-26'))).toBe('settings-from-too-early')
  })
})
