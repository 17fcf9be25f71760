import type { PaperDate } from './vietnamese.ts'

/** A paragraph of the body; `lead` stands before the text in bold, as in "Điều 1." */
export interface BodyText {
  readonly text: string
  readonly lead?: string
}

/** Headings of the body, as in "I. KẾT QUẢ CHUNG". */
interface BodyHeading {
  readonly heading: string
}

export type Block = BodyText | BodyHeading

export interface Column {
  readonly heading: string
  /** Neighbours of one group have a common heading above theirs. */
  readonly group?: string
  /** Its part of the width, against the other columns' parts. */
  readonly width: number
  readonly align?: 'left' | 'right'
}

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly strong?: boolean }[]
}

/** A table on pages of its own, numbered apart. */
export interface Annex {
  readonly title: readonly string[]
  readonly table: Table
  readonly notes: readonly string[]
  readonly isLandscape: boolean
}

/** A letter (công văn) has its subject under the number; papers with a name of their own have a title. */
type PaperTitle =
  | { readonly kind: 'letter'; readonly subject: string }
  | {
      readonly kind: 'named'
      readonly name: string
      readonly subject: string
      /** What a decision stands on, and who decides. */
      readonly decision?: { readonly by: string; readonly grounds: readonly string[] }
    }

/** Everything an official paper says, in words: what becomes a file. Number and perhaps the day stay blank. */
export interface Paper {
  readonly issuer: {
    readonly superior: readonly string[]
    readonly name: readonly string[]
    /** As sentences call it. */
    readonly inWords: string
  }
  readonly symbol: string
  readonly place: string
  readonly dated: PaperDate
  readonly title: PaperTitle
  readonly addressees: readonly string[]
  readonly body: readonly Block[]
  readonly recipients: readonly string[]
  /** In whose name and as what the signer signs. */
  readonly signature: readonly string[]
  readonly signer: string
  readonly annex?: Annex
}
