import fc from 'fast-check'

/** Texts that people, their programs and their keyboards really send, and a few that nobody should. */
export const oddPieces = [
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u0000',
  '\u0007',
  '\u2028',
  '\r\n',
  '\t',
  '\ud800',
  '\udfff',
  '\u0301',
  '\u0323\u0302',
  'e\u0302\u0323',
  'ệ',
  'Đ',
  'đ',
  '０１２３',
  '２０２１',
  '٣١',
  'Ⅳ',
  '½',
  '1e9',
  '-0',
  'NaN',
  '00',
  '2021-02-29',
  '2021-13-01',
  '31/6/2021',
  '29/2/2020',
  '99999999999999999999',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'undefined',
  'null',
  '../..',
  '%2e%2e%2f',
  '%00',
  '%',
  '#',
  '?',
  '&',
  '~',
  '|',
  '=1+1',
  '<script>',
  '"><img src=x>',
  "' OR 1=1 --",
  '{x',
  '👨‍👩‍👧',
  'Sở Xây dựng',
  'trước ngày 31/8/2021',
  'chậm nhất là quý III',
  'UBND thành phố',
]

/** A text of ordinary and odd pieces; now and then a very long one. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.array(fc.constantFrom(...oddPieces), { maxLength: 6 }).map((parts) => parts.join('')),
  },
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...oddPieces, 'a'), fc.integer({ min: 100, max: 3_000 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
)

const oddLeaf: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom(null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, -1e-300, [], {}),
  fc.integer(),
)

/** Any JSON at all. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddLeaf },
  { weight: 1, arbitrary: fc.array(oddLeaf, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(oddText, oddLeaf, { maxKeys: 4 }) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 2, max: 400 })
      .map((depth) => Array.from({ length: depth }).reduce((inner) => [inner], 1 as unknown)),
  },
)
