import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { Answer } from '../../platform/http/operation.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { wordType } from '../sheets/media-types.ts'
import { filledTemplate } from './templates/filled-template.ts'
import type { FillingOf, PaperKind } from './templates/kinds.ts'
import { standardTemplate } from './templates/standard-template.ts'
import { readTemplateFile, readTemplates, templateOn } from './templates/templates-store.ts'

/** A paper before it is a file: what fills its template, and what the file is called. */
export type FilledPaper<Kind extends PaperKind = PaperKind> = {
  readonly [One in Kind]: { readonly kind: One; readonly filling: FillingOf<One>; readonly name: string }
}[Kind]

/** The template of a kind that is in force on a day. */
const templateInForce = async (store: Store, kind: PaperKind, today: LocalDate): Promise<Uint8Array> => {
  const version = templateOn(await readTemplates(store), kind, today)
  return version?.value.file
    ? readTemplateFile(store, version.value.file.hash)
    : standardTemplate(kind, await readSettings(store, today))
}

/** The paper as a Word file, by the template that is in force on the day on which it is made. */
export const wordFileOf = async (
  { store, today }: { readonly store: Store; readonly today: LocalDate },
  { kind, filling }: Omit<FilledPaper, 'name'>,
): Promise<Uint8Array> => filledTemplate(await templateInForce(store, kind, today), filling)

/** The paper as what an operation answers. */
export const paperAnswer = async (
  call: { readonly store: Store; readonly today: LocalDate },
  paper: FilledPaper,
): Promise<Answer> => ({
  file: { name: `${paper.name}.docx`, type: wordType, bytes: await wordFileOf(call, paper) },
})
