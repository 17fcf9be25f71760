import { describe, expect, it } from 'vitest'
import { maxSignatures, signaturesIn } from '../../../functions/files/signatures/pdf-signatures.ts'
import { pdf } from '../../support/files.ts'
import { signedPdf, signingPerson } from '../../support/signed-pdf.ts'

const chairman = signingPerson('Trần Văn Một', 'UBND thành phố')
const committee = signingPerson('Ủy ban nhân dân thành phố', 'UBND thành phố', 'ec')
const signed = signedPdf(pdf('Công văn'), chairman)
const statesIn = (file: Uint8Array) => signaturesIn(file).map(({ state }) => state)

describe('a signature in a PDF', () => {
  it('is told with whoever signed and when, as it was signed', () =>
    expect(signaturesIn(signed)).toEqual([
      {
        state: 'intact',
        signer: 'Trần Văn Một',
        organisation: 'UBND thành phố',
        signedAt: '2021-07-26T02:00:00Z',
      },
    ]))

  it('is none where there is none, whatever the file says', () => {
    expect(signaturesIn(pdf('/ByteRange [mười]'))).toEqual([])
    expect(signaturesIn(new Uint8Array())).toEqual([])
  })

  it.each([
    ['by another kind of key', signedPdf(pdf(), committee), 'intact'],
    [
      'of the file itself, without attributes',
      signedPdf(pdf(), chairman, { withAttributes: false }),
      'intact',
    ],
    [
      'with the key of another',
      signedPdf(pdf(), chairman, { keyOf: signingPerson('Khác', 'Khác') }),
      'not-by-this-certificate',
    ],
    [
      'by a hash that proves nothing any more',
      signedPdf(pdf(), chairman, { digestName: 'sha1' }),
      'unknown-algorithm',
    ],
    [
      'that is no signature',
      signedPdf(pdf(), chairman, { cms: () => Buffer.from('không phải') }),
      'unreadable',
    ],
    [
      'that is a place kept for one',
      signedPdf(pdf(), chairman, { cms: () => Buffer.alloc(16) }),
      'unreadable',
    ],
  ])('%s', (_, file, state) => expect(statesIn(file)).toEqual([state]))
})

describe('what was done to the file since', () => {
  it('one byte of what was signed', () => {
    for (const at of [20, signed.indexOf('/Filter'), signed.length - 3]) {
      const altered = Buffer.from(signed)
      altered.writeUInt8((altered[at] ?? 0) ^ 1, at)
      expect([at, statesIn(altered)]).toEqual([at, ['altered']])
    }
    const unsigned = signedPdf(pdf(), chairman, { withAttributes: false })
    unsigned.writeUInt8(0x41, 20)
    expect(statesIn(unsigned)).toEqual(['altered'])
  })

  it('something behind it', () =>
    expect(statesIn(Buffer.concat([signed, Buffer.from('\n% thêm\n%%EOF\n')]))).toEqual(['added-to']))

  it('a seal after the signature: the seal is of the whole, the signature of what it signed', () => {
    const both = signaturesIn(signedPdf(signed, committee))
    expect(both.map(({ state, signer }) => [state, signer])).toEqual([
      ['added-to', 'Trần Văn Một'],
      ['intact', 'Ủy ban nhân dân thành phố'],
    ])
  })

  it('it is cut off', () => expect(statesIn(signed.subarray(0, signed.length - 10))).toEqual(['unreadable']))

  it('text in the gap, beside the signature', () => {
    const text = signed
      .toString('latin1')
      .replace('/Contents<', '/Contents(')
      .replace(/>>>endobj/, ')>>endobj')
    expect(statesIn(Buffer.from(text, 'latin1'))).toEqual(['unreadable'])
  })
})

it('a signature that is broken at whatever byte is told, never thrown', () => {
  const from = signed.indexOf('/Contents<') + '/Contents<'.length
  const states = new Set<string>()
  for (let at = from; at < from + 2_400; at += 7) {
    const broken = Buffer.from(signed)
    broken.write(broken[at] === 0x66 ? '0' : 'f', at, 'latin1')
    for (const state of statesIn(broken)) states.add(state)
  }
  expect([...states].sort()).toEqual(expect.arrayContaining(['not-by-this-certificate', 'unreadable']))
})

it('of very many only the first are looked at', () => {
  const range = '/ByteRange[0 10 20 30]'
  expect(signaturesIn(Buffer.from(range.repeat(10_000)))).toHaveLength(maxSignatures)
})
