import { describe, expect, test } from 'vitest'
import { maySign, positions, signatureOf } from '../../../../functions/organisation/settings/signers.ts'

describe('who signs, as what (Decree 30/2020, article 13)', () => {
  test.each([
    ['chairman', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['acting-chairman', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    ['vice-chairman', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['office-head', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['acting-office-head', ['TL. CHỦ TỊCH', 'Q. CHÁNH VĂN PHÒNG']],
    ['deputy-office-head', ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
  ] as const)('a letter by the %s', (position, lines) =>
    expect(signatureOf('letter', { position })).toEqual(lines),
  )

  test('a letter on written authority names the office of who signs', () => {
    const signer = { position: 'authorised', title: 'Giám đốc Sở Nội vụ' } as const
    expect(signatureOf('letter', signer)).toEqual(['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ'])
    expect(signatureOf('decision', signer)).toEqual([])
  })

  test.each([
    ['decision', ['chairman', 'acting-chairman', 'vice-chairman']],
    ['report', ['office-head', 'acting-office-head', 'deputy-office-head']],
  ] as const)('a %s is signed by %j alone', (paper, who) =>
    expect(positions.filter((position) => maySign(paper, { position }))).toEqual(who),
  )

  test('a report of the Office by its deputy', () =>
    expect(signatureOf('report', { position: 'deputy-office-head' })).toEqual([
      'KT. CHÁNH VĂN PHÒNG',
      'PHÓ CHÁNH VĂN PHÒNG',
    ]))
})
