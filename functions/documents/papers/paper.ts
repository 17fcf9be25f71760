/** A paragraph of the body; `lead` stands before the text in bold, as in "Điều 1." */
interface BodyText {
  readonly text: string
  readonly lead?: string
  /** It stays on the page of what follows: a list is never parted from what announces it. */
  readonly isHead?: true
}

/** Headings of the body, as in "I. KẾT QUẢ CHUNG". */
interface BodyHeading {
  readonly heading: string
}

/** A line to be written on by hand: its words, and dots up to the margin. */
interface HandLine {
  readonly handLine: string
}

export type Block = BodyText | BodyHeading | HandLine

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
  /** Which paper it belongs to, in brackets under the title. */
  readonly attachedTo: string
  readonly table: Table
  /** What is to be known before the table is read. */
  readonly notes: readonly string[]
  readonly isLandscape: boolean
  /** The condition on which the paper has an annex at all. */
  readonly when?: string
}

/** A letter (công văn) has its subject under the number; papers with a name of their own have a title. */
type PaperTitle =
  | { readonly kind: 'letter'; readonly subject: string }
  | {
      readonly kind: 'named'
      readonly name: string
      readonly subject: string
      /** Who decides, and the lines that say what the decision stands on. */
      readonly decision?: { readonly by: string; readonly grounds: readonly string[] }
    }

/**
 * A paper as it comes with the product: its words, with the fields of its kind in them. The writer in `word` gives it the
 * form of Decree 30/2020 and makes a template of it, the same that the Office downloads, edits and sends back.
 */
export interface StandardPaper {
  /** The Committee of the city or province; or its Office, under the Committee. */
  readonly issuedBy: 'committee' | 'office'
  /** The line of the number, `Số: {so}/UBND-…`. */
  readonly number: string
  readonly title: PaperTitle
  /** One name to stand beside "Kính gửi:", or the lines under it. */
  readonly addressees: readonly string[]
  readonly body: readonly Block[]
  readonly recipients: readonly string[]
  readonly annex?: Annex
}
