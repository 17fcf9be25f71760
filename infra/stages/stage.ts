import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import * as z from 'zod'

/** Days that CloudWatch can keep a log; the library's other values are no numbers of days. */
const logDays = Object.values(RetentionDays).filter(
  (days): days is RetentionDays => typeof days === 'number' && days < RetentionDays.INFINITE,
)

const accountForm = /^\d{12}$/
const isAccount = (account: string) => accountForm.test(account)

const domain = z.string().regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/)
const line = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}]+$/u)
const email = z.email().max(200)

/** Whose mail brings the codes: SES takes a domain only once its DNS records stand, the pool's own is slow and few. */
const signInMails = ['cognito', 'ses'] as const
export type SignInMail = (typeof signInMails)[number]

/** The city's own sign-in (OpenID Connect). Its secret stands in Secrets Manager, here only where. */
const providerSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{2,31}$/),
  issuer: z.url({ protocol: /^https$/ }),
  clientId: z.string().min(1).max(200),
  clientSecretArn: z.string().regex(/^arn:aws:secretsmanager:[a-z0-9-]+:\d{12}:secret:.+$/),
})

export type SignInProvider = z.output<typeof providerSchema>

/** What differs between two cities, or two stages of one: all of it, and nothing that is secret. */
export const stageSchema = z
  .strictObject({
    account: z.string().regex(accountForm),
    region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
    cityName: line,
    /** Where people open the city's page, without a slash at the end. */
    siteAddress: z.string().regex(/^https:\/\/([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/),
    /** CloudFront takes certificates of us-east-1 alone, whatever the region of the stacks. */
    certificate: z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[0-9a-f-]{36}$/),
    mail: z.strictObject({
      domain,
      perSecond: z.number().positive().max(1000),
      /** Who reads what people answer to the system's mails. */
      replyTo: email,
    }),
    signIn: z.strictObject({
      /** The first part of the sign-in page's address. Cognito refuses these three words in it. */
      prefix: z.string().regex(/^(?!.*(aws|amazon|cognito))[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/),
      mail: z.enum(signInMails),
      provider: providerSchema.optional(),
      /** So many minutes without use end a session on the page. */
      idleMinutes: z.int().min(5).max(480).default(30),
    }),
    /** Who enters everybody else. */
    administrator: z.strictObject({ name: line, email }),
    retention: z.strictObject({
      logDays: z.literal(logDays),
      /** How often the whole city is exported by itself, and how long nobody deletes an export. */
      exportEveryDays: z.int().min(1).max(31),
      exportDays: z.int().min(30).max(36_500),
      /** Files that people hand in. */
      objectDays: z.int().min(365).max(36_500),
      /** Governance: whoever has the right in the account may still delete, the roles here have not. Compliance: nobody, ever. */
      archiveMode: z.enum(['governance', 'compliance']),
      /** What was entered in histories. */
      archiveYears: z.int().min(1).max(50),
    }),
    /** Behind the tables' name, where the city was restored into new ones: `r1`. */
    tables: z
      .string()
      .regex(/^[a-z0-9]{1,12}$/)
      .optional(),
    /** A web ACL of AWS WAF before the distribution; CloudFront takes those of us-east-1 alone. None unless it is named. */
    firewall: z
      .string()
      .regex(/^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[0-9a-f-]{36}$/)
      .optional(),
    /** Tells its ministry the figures of each night, signed; not unless it is named, for the key costs something each month. */
    nationalFigures: z
      .strictObject({
        /** Of the province or city in the national list of administrative units. */
        code: z.string().regex(/^[0-9A-Z]{1,8}$/),
      })
      .optional(),
    alarmReceivers: z.array(email).min(1).max(10),
    monthlyBudgetUsd: z.number().positive(),
  })
  .refine(({ certificate, account }) => !isAccount(account) || certificate.split(':')[4] === account, {
    path: ['certificate'],
  })
  .refine(({ firewall, account }) => !firewall || firewall.split(':')[4] === account, { path: ['firewall'] })
  .refine(
    ({ signIn, account }) => !signIn.provider || signIn.provider.clientSecretArn.includes(`:${account}:`),
    {
      path: ['signIn', 'provider', 'clientSecretArn'],
    },
  )

/** Part of every name in the account, so that several stages stand in one; short, as bucket and function names are. */
export const stageNameSchema = z.string().regex(/^[a-z][a-z0-9]{1,15}$/)

/** The stage that is there to be copied: it is synthesised and tried, never deployed. */
export const exampleStage = 'example'

export interface Stage extends z.output<typeof stageSchema> {
  readonly name: string
}

/** What every name in the account begins with. */
export const product = 'dung-han'

/** The main table's name; that of the histories is called after it. */
export const tableNameOf = ({ name, tables }: Pick<Stage, 'name' | 'tables'>): string =>
  [product, name, ...(tables ? [tables] : [])].join('-')
