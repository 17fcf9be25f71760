import { assert, date, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedOf, minuteOf, secondsUntilNext } from '../../../../functions/platform/limits/request-limit.ts'
import { operations } from '../../../support/operations.ts'

const anyInstant = date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

describe('a minute', () => {
  it('is that of the clock, wherever in it somebody asks', () => {
    const { name, endsAt } = minuteOf(new Date('2021-07-26T02:00:59.999Z'))
    expect(name).toBe('2021-07-26T02:00Z')
    expect(endsAt).toEqual(new Date('2021-07-26T02:01:00.000Z'))
    expect(minuteOf(new Date('2021-07-26T02:00:00.000Z')).name).toBe(name)
    expect(minuteOf(endsAt).name).toBe('2021-07-26T02:01Z')
  })

  it('is over after 1 to 60 whole seconds: whoever waits so long is in the next one, and no second too long', () => {
    assert(
      property(anyInstant, (now) => {
        const seconds = secondsUntilNext(now)
        expect(seconds).toBeGreaterThanOrEqual(1)
        expect(seconds).toBeLessThanOrEqual(60)
        const { endsAt } = minuteOf(now)
        expect(now.getTime() + seconds * 1_000).toBeGreaterThanOrEqual(endsAt.getTime())
        expect(now.getTime() + (seconds - 1) * 1_000).toBeLessThan(endsAt.getTime())
      }),
    )
  })
})

describe('what is counted', () => {
  const person = { id: 'cv.sxd' }
  const ownerOf = async () => person
  const token = 'a-secret-that-nobody-may-find'

  it('of people only what is heavy', () => {
    expect(countedOf({}, person, {})).toBeUndefined()
    expect(countedOf({ isHeavy: true }, person, {})).toEqual({ of: 'person', key: 'cv.sxd' })
  })

  it('every request at a secret address, apart from its owner and from his other addresses', () => {
    const one = countedOf({ ownerOf }, person, { token })
    expect(one?.of).toBe('address')
    expect(one).toEqual(countedOf({ ownerOf }, person, { token }))
    expect(one).not.toEqual(countedOf({ ownerOf }, person, { token: 'another' }))
    expect(JSON.stringify(one)).not.toContain(token)
  })

  it('everything of a program, together, whatever it asks for', () => {
    const program = { id: 'machine.aaaaaaaaaaaa' }
    const counted = { of: 'machine', key: program.id }
    expect(countedOf({ ownerOf, machine: {} }, program, {})).toEqual(counted)
    expect(countedOf({ ownerOf, machine: { scope: 'read-tasks' } }, program, { id: 'x' })).toEqual(counted)
  })

  it('nothing that is open to everybody', () => {
    const open = operations.filter(({ permission, ownerOf: owner }) => !permission && !owner)
    expect(open.map(({ name }) => name).sort()).toEqual(['getDescription', 'getSignIn'])
    for (const operation of open) expect(countedOf(operation, undefined, {})).toBeUndefined()
  })

  it('everything that folds a year', () => {
    const ofYears = operations.filter(({ answeredBy }) => answeredBy === 'year')
    expect(ofYears.length).toBeGreaterThan(5)
    for (const { name, isHeavy } of ofYears) expect([name, isHeavy]).toEqual([name, true])
  })
})
