import { expect, test } from 'vitest'
import { listed, namedBy, namedIn, optionOf } from '../../web/pages/letters/named.ts'

const verdict = (level?: 'commend' | 'request') => ({ ...(level && { level }) })
const departments = [
  { code: 'SXD', verdict: verdict('request') },
  { code: 'STC', verdict: verdict('commend') },
  { code: 'SNV', verdict: verdict() },
]

test('the rules name some; a letter may leave one out and name others', () => {
  const found = namedIn({ departments } as never)
  expect(found.map(optionOf)).toEqual(['SXD request', 'STC commend'])
  const chosen = ['STC commend', 'SNV acknowledge']
  expect(listed(found, chosen).map(optionOf)).toEqual(['SXD request', 'STC commend', 'SNV acknowledge'])
  expect(chosen.map(namedBy)).toEqual([
    { department: 'STC', level: 'commend' },
    { department: 'SNV', level: 'acknowledge' },
  ])
})
