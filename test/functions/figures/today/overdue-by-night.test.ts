import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostOverdue } from '../../../../functions/figures/today/overdue-by-night.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'

const night = (overdue: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(overdue).map(([code, openOverdue]) => [code, { ...noTally(), openOverdue }]),
  )

test('the most overdue on the last night stand first, equals by what was before, then by code', () => {
  const nights = [night({ A: 9, B: 0, C: 1, D: 1 }), night({ A: 2, B: 3, C: 2, D: 2, E: 5 })]
  expect(mostOverdue(nights, 50).departments).toEqual([
    { code: 'E', openOverdue: [null, 5] },
    { code: 'B', openOverdue: [0, 3] },
    { code: 'A', openOverdue: [9, 2] },
    { code: 'C', openOverdue: [1, 2] },
    { code: 'D', openOverdue: [1, 2] },
  ])
})

test('who has settled everything is told still, who never had anything overdue is not', () => {
  const nights = [night({ A: 4, B: 0 }), night({ A: 0, B: 0 })]
  expect(mostOverdue(nights, 50)).toEqual({
    departments: [{ code: 'A', openOverdue: [4, 0] }],
    anyOverdue: 1,
  })
  expect(mostOverdue([], 50)).toEqual({ departments: [], anyOverdue: 0 })
})

test('of a thousand departments those that are asked for are told, and how many there are', () => {
  const codes = Array.from({ length: 1000 }, (_, place) => `D${place}`)
  const nights = Array.from({ length: 13 }, () =>
    night(Object.fromEntries(codes.map((code, place) => [code, place]))),
  )
  const { departments, anyOverdue } = mostOverdue(nights, 20)
  expect(departments.map(({ code }) => code)).toEqual(
    Array.from({ length: 20 }, (_, place) => `D${999 - place}`),
  )
  expect(anyOverdue).toBe(999)
})

test('nobody who is left out has more overdue on the last night than somebody who is told', () => {
  const anyNight = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), fc.nat(9)).map(night)
  fc.assert(
    fc.property(fc.array(anyNight, { minLength: 1, maxLength: 5 }), fc.nat(6), (nights, most) => {
      const all = mostOverdue(nights, 50).departments
      const told = mostOverdue(nights, most).departments
      expect(told).toEqual(all.slice(0, most))
      const last = all.map(({ openOverdue }) => openOverdue.at(-1) ?? 0)
      expect(last).toEqual([...last].sort((one, other) => other - one))
    }),
  )
})
