import * as z from 'zod'

const table = { TABLE_NAME: z.string().min(1) }

/** What each kind of Lambda finds in its environment; the CDK code must give exactly these. */
export const tableEnvironment = z.object(table)

/** For those who hand work over to be done after the answer. */
export const workEnvironment = z.object({ ...table, WORK_FUNCTION: z.string().min(1) })

/** For whoever gives out addresses of files that were handed in, or keeps them: where they arrive, and where they stay. */
export const filesEnvironment = z.object({
  ...table,
  FILES_BUCKET: z.string().min(1),
  UPLOADS_BUCKET: z.string().min(1),
})

/** For whoever has other systems called. */
const delivering = { DELIVER_FUNCTION: z.string().min(1) }
export const deliveringEnvironment = z.object({ ...table, ...delivering })

/** For whoever takes commands, and for what goes on with what they left. */
export const writingEnvironment = z.object({ ...filesEnvironment.shape, ...delivering })

const archive = { ARCHIVE_BUCKET: z.string().min(1) }

/** For the nightly scan of a city that tells its figures to its ministry; any other has nothing of it. */
export const publishingEnvironment = z.object({
  SIGNING_KEY: z.string().min(1),
  CITY_CODE: z.string().min(1),
  CITY_NAME: z.string().min(1),
})

/** For whatever answers requests: what only the distribution knows beside it. */
export const originEnvironment = z.object({ ORIGIN_SECRET: z.string().min(32) })

/** For what keeps the entries of histories, and knows nothing else. */
export const archiveEnvironment = z.object(archive)

/** For what holds the histories against the archive. */
export const comparisonEnvironment = z.object({ ...table, ...archive })

/** For what keeps the whole city as a file, every so many days. */
export const exportEnvironment = z.object({
  ...table,
  EXPORT_BUCKET: z.string().min(1),
  EXPORT_EVERY_DAYS: z.coerce.number().int().positive(),
})

/** For what has links to the page: what is read at a person's own address, lists in files. */
export const linkingEnvironment = z.object({ ...table, SITE_ADDRESS: z.url() })

/** For those who look after people's accounts. */
export const accountsEnvironment = z.object({ ...table, USER_POOL: z.string().min(1) })

/** Where people sign in, and as which client the page does it for them. */
export const signInEnvironment = z.object({
  SIGN_IN_ISSUER: z.string().min(1),
  SIGN_IN_CLIENT: z.string().min(1),
  IDLE_MINUTES: z.coerce.number().int().positive(),
})

export const mailEnvironment = z.object({
  ...table,
  MAIL_FROM: z.string().min(1),
  MAIL_CONFIGURATION_SET: z.string().min(1),
  MAIL_REPLY_TO: z.email(),
  MAILS_PER_SECOND: z.coerce.number().positive(),
  SITE_ADDRESS: z.url(),
})

/** The variables as CDK sets them: text, before parsing. */
export type TableVariables = Record<keyof z.input<typeof tableEnvironment>, string>
export type AccountsVariables = Record<keyof z.input<typeof accountsEnvironment>, string>
export type WorkVariables = Record<keyof z.input<typeof workEnvironment>, string>
export type FilesVariables = Record<keyof z.input<typeof filesEnvironment>, string>
export type WritingVariables = Record<keyof z.input<typeof writingEnvironment>, string>
export type DeliveringVariables = Record<keyof z.input<typeof deliveringEnvironment>, string>
export type ArchiveVariables = Record<keyof z.input<typeof archiveEnvironment>, string>
export type ComparisonVariables = Record<keyof z.input<typeof comparisonEnvironment>, string>
export type PublishingVariables = Record<keyof z.input<typeof publishingEnvironment>, string>
export type OriginVariables = Record<keyof z.input<typeof originEnvironment>, string>
export type ExportVariables = Record<keyof z.input<typeof exportEnvironment>, string>
export type LinkingVariables = Record<keyof z.input<typeof linkingEnvironment>, string>
export type SignInVariables = Record<keyof z.input<typeof signInEnvironment>, string>
export type MailVariables = Record<keyof z.input<typeof mailEnvironment>, string>
