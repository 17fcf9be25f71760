import { describe, expect, test } from 'vitest'
import { momentsOf } from '../../local/aws/cron.ts'

const at = (text: string) => Date.parse(text)
const isoOf = (moments: number[]) => moments.map((moment) => new Date(moment).toISOString())
const zone = 'Asia/Ho_Chi_Minh'

describe('cron(…) in a zone', () => {
  test('a nightly schedule fires at the city’s quarter past midnight, the evening before in UTC', () => {
    const moments = momentsOf(
      'cron(15 0 * * ? *)',
      zone,
      at('2021-07-25T16:59:00Z'),
      at('2021-07-27T17:15:00Z'),
    )
    expect(isoOf(moments)).toEqual([
      '2021-07-25T17:15:00.000Z',
      '2021-07-26T17:15:00.000Z',
      '2021-07-27T17:15:00.000Z',
    ])
  })

  test('the start is excluded and the end included, so that two moves in a row fire each moment once', () => {
    const moment = at('2021-07-25T17:15:00Z')
    expect(momentsOf('cron(15 0 * * ? *)', zone, moment, moment + 1)).toEqual([])
    expect(momentsOf('cron(15 0 * * ? *)', zone, moment - 1, moment)).toEqual([moment])
  })

  test('SUN is the Sunday of the zone', () => {
    const moments = momentsOf(
      'cron(0 3 ? * SUN *)',
      zone,
      at('2021-07-20T00:00:00Z'),
      at('2021-08-02T00:00:00Z'),
    )
    expect(isoOf(moments)).toEqual(['2021-07-24T20:00:00.000Z', '2021-07-31T20:00:00.000Z'])
  })

  test('lists, ranges, steps and names are read', () => {
    const moments = momentsOf(
      'cron(0/30 8,17 1-3 JUL-AUG ? 2021)',
      'UTC',
      at('2021-06-01T00:00:00Z'),
      at('2022-12-31T00:00:00Z'),
    )
    expect(moments).toHaveLength(2 * 2 * 3 * 2)
    expect(isoOf(moments)[1]).toBe('2021-07-01T08:30:00.000Z')
  })

  test.each([
    'cron(0 0 L * ? *)',
    'cron(0 0 ? * 2#1 *)',
    'cron(60 0 * * ? *)',
    'cron(0 0 * * *)',
    'rate(1 day)',
  ])('%s is refused rather than misread', (expression) => {
    expect(() => momentsOf(expression, zone, 0, 1)).toThrow()
  })
})
