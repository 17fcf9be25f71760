import type { Body } from '../../../api/types.ts'
import { filledRows, type Row, type Rows } from '../../../parts/forms/rows.ts'

export type Signer = Body<'getSettings'>['settings']['signers'][number]
export type SignerPart = 'name' | 'position' | 'title'

export const signerRows: Rows<SignerPart> = {
  list: 'signers',
  parts: ['name', 'position', 'title'],
  max: 30,
}

export const rowsOfSigners = (signers: readonly Signer[]): Row<SignerPart>[] =>
  signers.map(({ name, position, title = '' }) => ({ name, position, title }))

/** The rows in which something stands, as the API wants them. */
export const signersTyped = (values: Readonly<Record<string, string>>): Signer[] =>
  filledRows<SignerPart>(values, signerRows).map(({ row: { name, position, title } }) => ({
    name,
    position: position as Signer['position'],
    ...(title && { title }),
  }))
