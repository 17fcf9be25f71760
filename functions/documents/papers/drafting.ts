import { contactOf } from '../../organisation/settings/contact.ts'
import { requirePaperNames } from '../../organisation/settings/paper-names.ts'
import {
  papersWithoutNames,
  signerOfAnotherPaper,
  unknownSigner,
} from '../../organisation/settings/setting-problems.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import { maySign, type SignedPaper, type Signer, signerNamed } from '../../organisation/settings/signers.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { lineOf } from '../../shared/text.ts'
import type { Drafting } from './templates/form-fields.ts'

/** Whom one may name to sign a paper. */
export const signerAsked = {
  signer: lineOf(100).optional().meta({
    description: "the name of one of the settings' signers; default: whom the settings name for this paper",
  }),
}

/** Why a paper may be refused, whatever it is about. */
export const draftingProblems = [papersWithoutNames, unknownSigner, signerOfAnotherPaper] as const

const chosen = (signers: readonly Signer[], name: string, paper: SignedPaper): string => {
  const signer = signerNamed(signers, name)
  if (!signer) throw new Refused(unknownSigner, { name })
  if (!maySign(paper, signer)) throw new Refused(signerOfAnotherPaper, { name: signer.name })
  return signer.name
}

/**
 * The names of today on a paper of this month; its day is left to the pen.
 * @throws Refused papers-without-names, unknown-signer, signer-of-another-paper
 */
export const draftingOn = async (
  { store, today }: { readonly store: Store; readonly today: LocalDate },
  { paper, signer }: { readonly paper: SignedPaper; readonly signer?: string | undefined },
): Promise<Drafting> => {
  const settings = await readSettings(store, today)
  const city = requirePaperNames(settings)
  return {
    city,
    contact: contactOf(settings),
    dated: today.slice(0, 7),
    ...(signer && { signer: chosen(city.signers, signer, paper) }),
  }
}
