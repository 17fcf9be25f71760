import * as z from 'zod'
import { etagOfVersion } from '../../platform/http/etag.ts'
import { datedAnswer } from '../../platform/table/dated-data.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { settingsSchema } from './settings.ts'
import { readSettings, settingsHistory } from './settings-store.ts'
import { maySign, type SignedPaper, signedPapers } from './signers.ts'

export const settingsAnswer = z.object({
  on: z.iso.date(),
  settings: settingsSchema,
  signedBy: z
    .record(z.enum(signedPapers), z.array(z.string()))
    .meta({ description: 'the names of those who may sign a paper of each kind' }),
  history: z.array(datedAnswer(settingsSchema)),
})

/** The settings in force on a day, with all there ever were. */
export const settingsOn = async (store: Store, on: LocalDate) => {
  const [settings, history] = await Promise.all([readSettings(store, on), settingsHistory(store)])
  const namesOf = (paper: SignedPaper) =>
    settings.signers.filter((signer) => maySign(paper, signer)).map(({ name }) => name)
  const signedBy = {
    letter: namesOf('letter'),
    decision: namesOf('decision'),
    report: namesOf('report'),
    officeLetter: namesOf('officeLetter'),
  }
  return { body: { on, settings, signedBy, history }, etag: etagOfVersion(history.length) }
}
