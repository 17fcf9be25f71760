import { expect, test } from 'vitest'
import { directiveKeyOf, directiveSchema } from '../../../functions/directives/directive/directive.ts'
import { directiveWritten, keyOf, numberTyped, symbolTyped } from '../../../web/values/directive-keys.ts'

test.each([
  ['05/ct-ubnd', '2021-07-26_5_CT-UBND', '05/CT-UBND, 26/07/2021'],
  ['số 12A/qđ – ttg', '2021-07-26_12a_QĐ-TTg', '12a/QĐ-TTg, 26/07/2021'],
  ['15/2021/NĐ-CP', '2021-07-26_15_2021.NĐ-CP', '15/2021/NĐ-CP, 26/07/2021'],
  ['123', '2021-07-26_123', '123, 26/07/2021'],
])('%s typed is looked for under the key that the register has it by', (text, key, written) => {
  const typed = numberTyped(text)
  if (!typed) throw new Error('this is a number')
  expect(keyOf({ ...typed, issuedOn: '2021-07-26' })).toBe(key)
  const directive = {
    kind: 'official-letter',
    issuedOn: '2021-07-26',
    issuer: 'UBND',
    abstract: 'Đôn đốc',
    ...typed,
  }
  expect(directiveKeyOf(directiveSchema.parse(directive))).toBe(key)
  expect(directiveWritten(key, '')).toBe(written)
})

test.each(['ngày 26/7', 'Ủy ban', '', 'A'.repeat(31)])('%s is no symbol', (text) =>
  expect(symbolTyped(text)).toBeUndefined(),
)
