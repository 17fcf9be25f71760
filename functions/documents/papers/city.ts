import { type PaperNames, shortNameOf } from '../../organisation/settings/paper-names.ts'
import { maySign, type SignedPaper, signatureOf, signerNamed } from '../../organisation/settings/signers.ts'
import type { Paper } from './paper.ts'
import { type PaperDate, upperCase } from './vietnamese.ts'

/** What a paper needs besides what it is about. */
export interface Drafting {
  readonly city: PaperNames
  readonly dated: PaperDate
  /** Who signs where it is not whom the city has named: whom somebody chose, the leader who took a decision. */
  readonly signer?: string
}

type Form = Pick<Paper, 'issuer' | 'symbol' | 'place' | 'dated' | 'signature' | 'signer'>

const committee = 'Ủy ban nhân dân'
const committeeName = ({ cityName }: PaperNames): string[] => [upperCase(committee), upperCase(cityName)]

/** Whoever decides and is not listed as one who signs decisions is a deputy of the Chairman. */
const signature = (paper: SignedPaper, name: string, { signers }: PaperNames) => {
  const listed = signerNamed(signers, name)
  return signatureOf(paper, listed && maySign(paper, listed) ? listed : { position: 'vice-chairman' })
}

/** A letter of the Committee. */
export const committeeLetter = ({ city, dated, signer = city.letterSigner }: Drafting): Form => ({
  issuer: {
    superior: [],
    name: committeeName(city),
    inWords: `${committee} ${city.cityName}`,
  },
  symbol: `/UBND-${city.officeSymbol}`,
  place: city.cityPlace,
  dated,
  signature: signature('letter', signer, city),
  signer,
})

/** A decision of the Chairman. */
export const chairmanDecision = (drafting: Drafting): Form & { readonly by: string } => {
  const form = committeeLetter(drafting)
  return {
    ...form,
    symbol: '/QĐ-UBND',
    signature: signature('decision', form.signer, drafting.city),
    by: `CHỦ TỊCH ${committeeName(drafting.city).join(' ')}`,
  }
}

/** A report of the Office to the Committee's leaders. */
export const officeReport = ({ city, dated, signer = city.reportSigner }: Drafting): Form => ({
  issuer: {
    superior: committeeName(city),
    name: ['VĂN PHÒNG'],
    inWords: `Văn phòng ${committee} ${city.cityName}`,
  },
  symbol: '/BC-VP',
  place: city.cityPlace,
  dated,
  signature: signature('report', signer, city),
  signer,
})

/** The Party's committee above the city's or province's. */
export const partyCommitteeOf = (city: PaperNames): string =>
  shortNameOf(city) === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy'
