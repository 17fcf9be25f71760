import { prices } from './prices.ts'
import type { Usage } from './usage.ts'

/** One service's part of a month's bill, in USD. */
export interface BillRow {
  readonly service: string
  readonly usd: number
  /** Mail is asked for apart: whoever has a mail service of their own does not pay for it here. */
  readonly isMail?: true
}

/** `infra/firewall/rules.json`; a test counts them. */
export const firewallRules = 4

/** A page's files are kept by browsers: what comes beside the API's requests. */
const pageShare = 0.2

const firewallRow = (usage: Usage): BillRow => ({
  service: 'WAF',
  usd:
    prices.webAcl +
    firewallRules * prices.webAclRule +
    usage.requests * (1 + pageShare) * prices.webAclRequest,
})

/** Of a city that tells its figures: nobody else has a key. */
const signingRow = ({ signingKeys, signingRequests }: Usage): BillRow => ({
  service: 'KMS',
  usd: signingKeys * prices.signingKey + signingRequests * prices.signingRequest,
})

const beyond = (used: number, free: number): number => Math.max(0, used - free)

/** Bytes of files go from S3 to the browser, past CloudFront. */
const filesRow = ({ filePuts, fileGigabytes, fileTransferGigabytes }: Usage): BillRow => ({
  service: 'S3, files',
  usd:
    filePuts * prices.s3Put +
    fileGigabytes * prices.s3Gigabyte +
    beyond(fileTransferGigabytes, prices.freeS3TransferGigabytes) * prices.s3TransferGigabyte,
})

/** What the use of a month costs, by service. Nothing is rounded. */
export const billOf = (usage: Usage, { firewall = false } = {}): BillRow[] => [
  ...(firewall ? [firewallRow(usage)] : []),
  ...(usage.signingKeys > 0 ? [signingRow(usage)] : []),
  {
    service: 'DynamoDB',
    usd:
      usage.writeUnits * prices.writeUnit +
      usage.readUnits * prices.readUnit +
      usage.tableGigabytes * (prices.tableGigabyte + prices.recoveryGigabyte),
  },
  {
    service: 'Lambda',
    usd:
      beyond(usage.runs, prices.freeRuns) * prices.lambdaRun +
      beyond(usage.gigabyteSeconds, prices.freeGigabyteSeconds) * prices.lambdaGigabyteSecond,
  },
  { service: 'API Gateway', usd: usage.requests * prices.apiRequest },
  {
    service: 'CloudWatch',
    usd:
      beyond(usage.alarmMetrics, prices.freeAlarmMetrics) * prices.alarmMetric +
      beyond(usage.logGigabytes, prices.freeLogGigabytes) * prices.logGigabyte,
  },
  {
    service: 'S3',
    usd: usage.archivePuts * prices.s3Put + usage.archiveGigabytes * prices.s3Gigabyte,
  },
  ...(usage.fileGigabytes > 0 ? [filesRow(usage)] : []),
  {
    service: 'CloudFront',
    usd: beyond(usage.transferGigabytes, prices.freeTransferGigabytes) * prices.transferGigabyte,
  },
  { service: 'Cognito', usd: beyond(usage.signIns, prices.freeSignIns) * prices.signIn },
  { service: 'SES', usd: usage.mails * prices.mail, isMail: true },
]

export const totalOf = (rows: readonly BillRow[]): number => rows.reduce((sum, { usd }) => sum + usd, 0)
