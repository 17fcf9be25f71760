import type { Values } from '../../../parts/forms/drafts.ts'
import { emptyRow, textOfRow } from '../grid/task-rows.ts'
import type { FactsTyped } from './facts.ts'

export interface TableValues extends Values {
  readonly rows: readonly string[]
  /** Not empty: rows that name no lead wait for one. */
  readonly awaitLead: readonly string[]
  /** What was sent and not answered: it goes out again as it was, so that nothing is written twice. */
  readonly request: string
}

const firstRows = 3
export const emptyTable: TableValues = {
  rows: Array.from({ length: firstRows }, () => textOfRow(emptyRow)),
  awaitLead: [],
  request: '',
}

/** The form of a new directive: its facts and the table of its tasks. */
export type DirectiveTyped = FactsTyped & TableValues

export const emptyDirective: DirectiveTyped = {
  ...emptyTable,
  kind: '',
  number: '',
  issuedOn: '',
  dateUnknown: [],
  issuer: '',
  signer: '',
  abstract: '',
  urgency: '',
}
