import * as z from 'zod'
import { whenRight } from '../../shared/across-fields.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { contactSettings, noContact } from './contact.ts'
import { noPaperNames, type PaperNames, paperNames } from './paper-names.ts'
import { settingsFromTooEarly } from './setting-problems.ts'
import { hasNamesakes, maySign, type SignedPaper, signerNamed } from './signers.ts'

/** Nobody, or somebody of the list who may sign that paper. */
const isSignerOf = (paper: SignedPaper, name: string, { signers }: Pick<PaperNames, 'signers'>): boolean => {
  const signer = signerNamed(signers, name)
  return name === '' || (signer !== undefined && maySign(paper, signer))
}

/**
 * What the city sets for itself. Every change is kept with the day it holds from, so that a past figure
 * is computed with the settings of its day.
 */
export const settingsSchema = z
  .strictObject({
    updateWindowDays: z
      .int()
      .min(1)
      .max(92)
      .meta({ description: 'every open task is due an update in each window' }),
    silentMonths: z
      .int()
      .min(1)
      .max(24)
      .meta({ description: 'a task without due date and update for so long is listed' }),
    overdueMails: z.enum(['daily', 'every-3-days', 'weekly']),
    headAfterDays: z
      .int()
      .min(0)
      .max(60)
      .meta({ description: 'days overdue from which the head is written to' }),
    leaderAfterDays: z
      .int()
      .min(0)
      .max(90)
      .meta({ description: 'days overdue from which the leader is told' }),
    urgingsBeforeListed: z
      .int()
      .min(1)
      .max(20)
      .meta({ description: 'a task urged more often is listed for the leader' }),
    flashHours: z
      .int()
      .min(1)
      .max(48)
      .meta({ description: 'hours in which a task of the highest urgency (hỏa tốc) is to be acknowledged' }),
    veryUrgentHours: z.int().min(1).max(72).meta({
      description: 'hours in which a task of the second urgency (thượng khẩn) is to be acknowledged',
    }),
    maxExtensions: z.int().min(0).max(20).meta({ description: 'extensions one task may be granted' }),
    maxExtensionDays: z
      .int()
      .min(1)
      .max(730)
      .meta({ description: 'days by which one extension may move the due date' }),
    extensionsCountFrom: z.enum(['decision', 'signature']).meta({
      description:
        "whether a leader's decision on an extension counts from the day it is entered, or from the day its paper is signed",
    }),
    decidingOwnPreparation: z.enum(['refused', 'allowed']).meta({
      description:
        "whether a leader's deputy may decide an extension on which they themselves have prepared the decision",
    }),
    finishedReportsNeed: z.enum(['evidence', 'words']).meta({
      description:
        'whether a report of finished work needs a document number, a link or a file that proves it, or words alone',
    }),
    reportingMonthEndsOn: z.int().min(1).max(31).meta({ description: '31 is the last day of each month' }),
    volumeLargeAbove: z
      .int()
      .min(1)
      .max(10_000)
      .meta({ description: 'departments with more assigned tasks are ranked among the large ones' }),
    volumeSmallBelow: z
      .int()
      .min(1)
      .max(10_000)
      .meta({ description: 'departments with fewer assigned tasks are ranked among the small ones' }),
    mailTime: z
      .string()
      .regex(/^(0[6-9]|1[01]):(00|30)$/, { error: 'mail-time-form' })
      .meta({ description: 'each half hour from 06:00 to 11:30' }),
    ...contactSettings,
    ...paperNames,
  })
  .refine(({ volumeLargeAbove, volumeSmallBelow }) => volumeSmallBelow <= volumeLargeAbove, {
    path: ['volumeSmallBelow'],
    error: 'above-large-volume',
  })
  .refine(({ signers }) => !hasNamesakes(signers), {
    path: ['signers'],
    error: 'signer-twice',
    ...whenRight({ signers: paperNames.signers }),
  })
  .refine((names) => isSignerOf('letter', names.letterSigner, names), {
    path: ['letterSigner'],
    error: 'no-signer-of-letters',
    ...whenRight({ signers: paperNames.signers, letterSigner: paperNames.letterSigner }),
  })
  .refine((names) => isSignerOf('report', names.reportSigner, names), {
    path: ['reportSigner'],
    error: 'no-signer-of-reports',
    ...whenRight({ signers: paperNames.signers, reportSigner: paperNames.reportSigner }),
  })
  .meta({ id: 'Settings' })

export type Settings = z.infer<typeof settingsSchema>

/** Until the city sets its own. */
export const defaultSettings: Settings = {
  updateWindowDays: 7,
  silentMonths: 3,
  overdueMails: 'daily',
  headAfterDays: 3,
  leaderAfterDays: 7,
  urgingsBeforeListed: 3,
  flashHours: 2,
  veryUrgentHours: 8,
  maxExtensions: 3,
  maxExtensionDays: 180,
  extensionsCountFrom: 'decision',
  decidingOwnPreparation: 'refused',
  finishedReportsNeed: 'evidence',
  reportingMonthEndsOn: 31,
  volumeLargeAbove: 200,
  volumeSmallBelow: 50,
  mailTime: '07:30',
  ...noContact,
  ...noPaperNames,
}

/** What is only shown and printed. */
const isOnlySaid = (name: string): boolean =>
  Object.hasOwn(paperNames, name) || Object.hasOwn(contactSettings, name)

const onlyNamesDiffer = (before: Settings, after: Settings): boolean =>
  (Object.keys(after) as (keyof Settings)[]).every((name) => isOnlySaid(name) || after[name] === before[name])

/**
 * A day has one set of settings from its first minute to its last, and what has been computed with them stays. Two things
 * hold from today on if one wishes: the first settings that the city enters, before there is anything to compute; and how
 * papers name it, who signs them and whom to ask, which enters no figure.
 * @param held the settings in force today, if anybody has entered some
 * @throws Refused settings-from-too-early
 */
export const requireDayOfSettings = (
  { from, settings }: { readonly from: LocalDate; readonly settings: Settings },
  today: LocalDate,
  held: Settings | undefined,
): void => {
  const mayHoldToday = held === undefined || onlyNamesDiffer(held, settings)
  const earliest = mayHoldToday ? today : addDays(today, 1)
  if (from < earliest) throw new Refused(settingsFromTooEarly, { from, earliest })
}
