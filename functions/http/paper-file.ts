import type { Drafting } from '../documents/papers/city.ts'
import type { Paper } from '../documents/papers/paper.ts'
import { wordType } from '../documents/sheets/media-types.ts'
import { wordFileOf } from '../documents/word/word.ts'
import { requirePaperNames } from '../organisation/settings/paper-names.ts'
import { readSettings } from '../organisation/settings/settings-store.ts'
import { type LocalDate, localTimeOf } from '../shared/dates/dates.ts'
import type { Answer, Call } from './resource.ts'

/**
 * The names of today on a paper of this month; its day is left to the pen.
 * @throws Refused papers-without-names
 */
export const draftingOn = async ({
  store,
  today,
}: Pick<Call<'getLetterPaper'>, 'store' | 'today'>): Promise<Drafting> => ({
  city: requirePaperNames(await readSettings(store, today)),
  dated: today.slice(0, 7),
})

/** The time at which figures of today are taken: its evening has not come. Those of a past day are of its evening. */
export const takenOn = (
  asOf: LocalDate,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): { readonly takenAt?: string } => (asOf < today ? {} : { takenAt: localTimeOf(now) })

/** Signs that a file's name may not hold on some system become hyphens. */
export const fileName = (words: string): string => words.replace(/[/\\:*?"<>|]/g, '-')

export const wordAnswer = async (paper: Paper, name: string): Promise<Answer> => ({
  file: {
    name: `${name}.docx`,
    type: wordType,
    bytes: await wordFileOf(paper),
  },
})
