import type { PaperNames } from '../../../organisation/settings/paper-names.ts'
import { upperCase } from '../vietnamese.ts'
import { type PaperKind, paperKinds } from './kinds.ts'

/** The template of a kind as it comes with the product. Its writer is loaded only where no other one is in force. */
export const standardTemplate = async (
  kind: PaperKind,
  { cityName }: Pick<PaperNames, 'cityName'>,
): Promise<Uint8Array> => {
  const { templateFileOf } = await import('../../word/word.ts')
  const { standard, name } = paperKinds[kind]
  return templateFileOf(standard, { name: name.vi, provinceName: upperCase(cityName) })
}
