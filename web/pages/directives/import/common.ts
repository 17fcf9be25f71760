import type { ImportReport } from '../../../../functions/documents/imports/run/import-report.ts'
import type { Input } from '../../../api/types.ts'
import { dayTyped, dayWritten } from '../../../values/dates.ts'

/** What holds for every row of a file that does not say it itself, as it is typed and as the API takes it. */

export const commonNames = ['kind', 'number', 'symbol', 'issuedOn', 'issuer', 'signer', 'abstract'] as const
export const choiceNames = ['dateUnknown', 'awaitLead'] as const

export type CommonTyped = Readonly<Record<(typeof commonNames)[number], string>> & {
  /** Names of what was ticked. */
  readonly choices: readonly string[]
}
type CommonFacts = NonNullable<Input<'previewImportAgain'>['body']['common']>

export const nothingTyped: CommonTyped = {
  kind: '',
  number: '',
  symbol: '',
  issuedOn: '',
  issuer: '',
  signer: '',
  abstract: '',
  choices: [],
}

/** As it was typed for the last check of the file. */
export const typedOf = ({ common }: Pick<ImportReport, 'common'>): CommonTyped => ({
  ...nothingTyped,
  ...Object.fromEntries(commonNames.map((name) => [name, common[name] ?? ''])),
  issuedOn: common.issuedOn ? dayWritten(common.issuedOn) : '',
  choices: choiceNames.filter((name) => common[name]),
})

export const commonOf = (typed: CommonTyped): CommonFacts => ({
  ...Object.fromEntries(
    commonNames
      .map((name) => [name, name === 'issuedOn' ? (dayTyped(typed.issuedOn) ?? '') : typed[name].trim()])
      .filter(([, value]) => value),
  ),
  ...Object.fromEntries(typed.choices.map((name) => [name, true])),
})

/** A date that is given and said not to be known. */
export const isDateSaidTwice = ({ issuedOn, choices }: CommonTyped): boolean =>
  issuedOn.trim() !== '' && choices.includes('dateUnknown')

/** In an address there are only texts. */
export const inAddress = ({ dateUnknown, awaitLead, ...facts }: CommonFacts) => ({
  ...facts,
  ...(dateUnknown && { dateUnknown: 'true' as const }),
  ...(awaitLead && { awaitLead: 'true' as const }),
})
