import { expect, test } from 'vitest'
import { urgencyInWords } from '../../../../functions/directives/deadline/urgency.ts'

test.each([
  ['khan', 'urgent'],
  ['thuong khan', 'very-urgent'],
  ['hoa toc', 'flash'],
  ['very urgent', 'very-urgent'],
  ['thuong', ''],
  ['', ''],
  ['gap', undefined],
  ['constructor', undefined],
] as const)('"%s" says of the urgency: %s', (words, read) => expect(urgencyInWords(words)).toBe(read))
