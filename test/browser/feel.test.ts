import { describe, expect, test } from 'vitest'
import { type City, departmentNamed, openCity, person, tasksGiven } from '../journeys/city.ts'
import { visit } from './visiting/browser.ts'
import { feelOf } from './visiting/feel.ts'
import { today } from './visiting/pages.ts'
import { shownCity } from './visiting/shown-city.ts'

/**
 * How a page comes to be: after how many answers in turn, of how many bytes, and whether what is there already moves. Every page
 * there is: `npm run bench -- pages`.
 */

const kilobyte = 1024
const mostBytes = 200 * kilobyte
const mostShift = 0.05

/** On a busy machine a request may be heard of too late, and one round is taken for two; never the other way round. */
const tries = 6

describe('a page', () => {
  const shown = shownCity()

  test.each([
    [1280, 'lanhdao', '/', 4],
    [360, 'lanhdao', '/', 4],
    [360, 'sxd.cv', '/', 4],
    [360, 'sxd.cv', '/tasks', 4],
    [360, 'sxd.cv', '/search?q=quy+hoach', 4],
    [360, 'vp.kstt', '/directives', 4],
    [360, 'vp.kstt', '/letters', 4],
    [360, 'quantri', '/admin', 4],
    [360, 'lanhdao', '/dashboard', 4],
    [1280, 'lanhdao', '/dashboard', 4],
  ])(
    '%d px, %s, %s: is whole after %d answers in turn, and nothing moves',
    async (width, who, address, rounds) => {
      const { page, close } = await visit(shown.browser, shown.city.url, who, { width })
      let feel = await feelOf(page, address)
      for (let done = 1; done < tries && feel.rounds > rounds; done += 1) feel = await feelOf(page, address)
      const told = feel.told.join('\n')
      expect(feel.rounds, told).toBeLessThanOrEqual(rounds)
      expect(feel.bytes, told).toBeLessThan(mostBytes)
      expect(feel.shift, told).toBeLessThanOrEqual(mostShift)
      // Nothing is asked for twice.
      const asked = feel.told.flatMap((line) => line.split(' ')).filter((word) => word.startsWith('/api/'))
      expect(asked).toEqual([...new Set(asked)])
      await close()
    },
  )
})

describe('the figures of a hundred departments', () => {
  const shown = shownCity()
  const departments = Array.from({ length: 100 }, (_, place) => `D${String(place).padStart(2, '0')}`)
  const tasks = departments.flatMap((department) =>
    (['2021-07-12', '2021-07-26', '2021-08-30'] as const).map((dueOn) => ({ department, dueOn })),
  )
  const openLarge = (): Promise<City> =>
    openCity(
      [
        ...departments.map((code) => departmentNamed(code, `Ủy ban nhân dân xã số ${code}`)),
        person('vp.kstt', 'office'),
        person('lanhdao', 'leader'),
        ...tasksGiven(tasks),
      ],
      today,
      '08:00',
    )

  test('come in at most 60 KB, and their page in at most 200', async () => {
    const large = await openLarge()
    const answer = await large.api.as('lanhdao').get('/api/figures?period=2021')
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(60 * kilobyte)
    const { page, close } = await visit(shown.browser, large.url, 'lanhdao')
    const { bytes, shift, told } = await feelOf(page, '/dashboard')
    expect(bytes, told.join('\n')).toBeLessThan(mostBytes)
    expect(shift, told.join('\n')).toBeLessThanOrEqual(mostShift)
    await close()
    await large.stop()
  })
})
