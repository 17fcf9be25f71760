import type { ImportReport } from '../../../functions/domain/import-report.ts'
import type { Input } from '../../api/types.ts'
import { dayTyped, dayWritten } from '../../dates.ts'

/** What holds for every row of a file that does not say it itself, as it is typed and as the API takes it. */

export const commonNames = ['kind', 'number', 'issuedOn', 'issuer', 'signer', 'abstract'] as const
export type CommonTyped = Readonly<Record<(typeof commonNames)[number], string>>
type CommonFacts = NonNullable<Input<'previewImportAgain'>['body']['common']>

export const nothingTyped: CommonTyped = {
  kind: '',
  number: '',
  issuedOn: '',
  issuer: '',
  signer: '',
  abstract: '',
}

/** As it was typed for the last check of the file. */
export const typedOf = ({ common }: Pick<ImportReport, 'common'>): CommonTyped => ({
  ...nothingTyped,
  ...Object.fromEntries(Object.entries(common).filter(([, value]) => value !== undefined)),
  issuedOn: common.issuedOn ? dayWritten(common.issuedOn) : '',
})

export const commonOf = (typed: CommonTyped): CommonFacts =>
  Object.fromEntries(
    commonNames
      .map((name) => [name, name === 'issuedOn' ? (dayTyped(typed.issuedOn) ?? '') : typed[name].trim()])
      .filter(([, value]) => value),
  )
