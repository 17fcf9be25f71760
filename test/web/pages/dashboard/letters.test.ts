import { expect, test } from 'vitest'
import { listed, namedBy, namedIn, optionOf } from '../../../../web/pages/dashboard/letters/named.ts'

const named = [
  { level: 'request', departments: ['SXD'] },
  { level: 'commend', departments: ['STC'] },
] as const

test('the rules name some; a letter may leave one out and name others', () => {
  const found = namedIn({ named })
  expect(found.map(optionOf)).toEqual(['SXD request', 'STC commend'])
  const chosen = ['STC commend', 'SNV acknowledge']
  expect(listed(found, chosen).map(optionOf)).toEqual(['SXD request', 'STC commend', 'SNV acknowledge'])
  expect(chosen.map(namedBy)).toEqual([
    { department: 'STC', level: 'commend' },
    { department: 'SNV', level: 'acknowledge' },
  ])
})
