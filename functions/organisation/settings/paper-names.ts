import * as z from 'zod'
import { Refused } from '../../shared/problems/refused.ts'
import { lineOrNothing } from '../../shared/text.ts'
import { papersWithoutNames } from './setting-problems.ts'
import { signerSchema } from './signers.ts'

/** "tỉnh" or "thành phố", as a province begins its name and texts go on calling it. */
const kindOfProvince = /^(tỉnh|thành phố) /iu

const person = (description: string) => lineOrNothing(100).meta({ description })

/** How the city's papers name it and who signs them: settings that are empty until an administrator enters them. */
export const paperNames = {
  cityName: lineOrNothing(60)
    .refine((name) => name === '' || kindOfProvince.test(name), { error: 'city-name-form' })
    .meta({ description: 'in full, as in "UBND thành phố Đà Nẵng": with "thành phố" or "tỉnh"' }),
  cityPlace: lineOrNothing(60).meta({ description: 'the place before the date of a paper' }),
  officeSymbol: lineOrNothing(20)
    .refine((symbol) => !/[\s/]/.test(symbol), { error: 'office-symbol-form' })
    .meta({ description: "the unit in the letters' symbol: KSTT in UBND-KSTT" }),
  signers: z.array(signerSchema).max(30).meta({ description: 'who signs papers, and as what' }),
  letterSigner: person('the name of whom of them signs letters, where nobody else is chosen'),
  reportSigner: person('the name of whom of them signs reports, where nobody else is chosen'),
}

export type PaperNames = { readonly [Name in keyof typeof paperNames]: z.infer<(typeof paperNames)[Name]> }

export const noPaperNames: PaperNames = {
  cityName: '',
  cityPlace: '',
  officeSymbol: '',
  signers: [],
  letterSigner: '',
  reportSigner: '',
}

/** "tỉnh" or "thành phố". */
export const shortNameOf = ({ cityName }: Pick<PaperNames, 'cityName'>): string =>
  kindOfProvince.exec(cityName)?.[1]?.toLocaleLowerCase('vi') ?? cityName

/**
 * No paper goes out with a blank where its city or its signer should stand.
 * @throws Refused papers-without-names
 */
export const requirePaperNames = (names: PaperNames): PaperNames => {
  const missing = Object.keys(paperNames).filter((name) => names[name as keyof PaperNames].length === 0)
  if (missing.length > 0) throw new Refused(papersWithoutNames, { missing: missing.join(', ') })
  return names
}
