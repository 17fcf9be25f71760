import { filledTemplate } from '../../../../functions/documents/papers/templates/filled-template.ts'
import type { FillingOf, PaperKind } from '../../../../functions/documents/papers/templates/kinds.ts'
import { standardTemplate } from '../../../../functions/documents/papers/templates/standard-template.ts'
import { daNang } from './july.ts'
import { readWord } from './paper-words.ts'

/** A paper by the standard template, as one reads it in Word: its paragraphs, the tables of its form, and the annex. */
export const written = async <Kind extends PaperKind>(kind: Kind, filling: FillingOf<Kind>) => {
  const bytes = filledTemplate(await standardTemplate(kind, daNang), filling)
  const { paragraphs, tables } = readWord(bytes)
  const [head = [], end = [], annex] = tables
  return { bytes, texts: paragraphs, all: paragraphs.join('\n'), head: head.flat(), end: end.flat(), annex }
}

/** The rows of the annex of all departments: under two rows of headings the city's, then the groups. */
export const departmentRows = (annex: readonly string[][] = []): readonly string[][] =>
  annex.slice(3).filter(([number]) => /^\d+$/.test(number ?? ''))
