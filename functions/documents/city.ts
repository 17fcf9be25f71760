import type { Paper } from './paper.ts'
import { type PaperDate, upperCase } from './vietnamese.ts'

/** How the city's papers name it. */
export interface City {
  /** As in "UBND thành phố Đà Nẵng". */
  readonly name: string
  /** Before the date. */
  readonly place: string
  /** The Office's unit in the letters' symbol. */
  readonly unit: string
}

export const daNang: City = { name: 'thành phố Đà Nẵng', place: 'Đà Nẵng', unit: 'KSTT' }

type Signer = 'first' | 'deputy'

/** What a paper needs besides what it is about. */
export interface Drafting {
  readonly city: City
  readonly dated: PaperDate
  /** Whether the head signs, or a deputy in the head's place. */
  readonly signer: Signer
}

type Form = Pick<Paper, 'issuer' | 'symbol' | 'place' | 'dated' | 'signature'>

const committee = 'Ủy ban nhân dân'
const committeeName = ({ name }: City): string[] => [upperCase(committee), upperCase(name)]

/** "thành phố", as texts go on calling it after its full name. */
export const shortName = ({ name, place }: City): string => name.replace(` ${place}`, '')

const chairman = (signer: Signer): string[] =>
  signer === 'first' ? ['CHỦ TỊCH'] : ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']

/** A letter of the Committee. */
export const committeeLetter = ({ city, dated, signer }: Drafting): Form => ({
  issuer: { superior: [], name: committeeName(city), inWords: `${committee} ${city.name}` },
  symbol: `/UBND-${city.unit}`,
  place: city.place,
  dated,
  signature: ['TM. ỦY BAN NHÂN DÂN', ...chairman(signer)],
})

/** A decision of the Chairman. */
export const chairmanDecision = (drafting: Drafting): Form & { readonly by: string } => ({
  ...committeeLetter(drafting),
  symbol: '/QĐ-UBND',
  signature: chairman(drafting.signer),
  by: `CHỦ TỊCH ${committeeName(drafting.city).join(' ')}`,
})

/** A report of the Office to the Committee's leaders. */
export const officeReport = ({ city, dated, signer }: Drafting): Form => ({
  issuer: {
    superior: committeeName(city),
    name: ['VĂN PHÒNG'],
    inWords: `Văn phòng ${committee} ${city.name}`,
  },
  symbol: '/BC-VP',
  place: city.place,
  dated,
  signature: signer === 'first' ? ['CHÁNH VĂN PHÒNG'] : ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
})
