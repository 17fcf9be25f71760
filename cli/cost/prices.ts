/**
 * List prices in USD, without tax, by which a bill is worked out: of ap-southeast-1 (Singapore) as they were known on
 * `asOf`. Check them against the price pages of the services before a budget hangs on them, and put them right here.
 */
export const prices = {
  asOf: '2026-11-29',
  region: 'ap-southeast-1',
  /** A write or read request unit on demand. */
  writeUnit: 0.71 / 1e6,
  readUnit: 0.1425 / 1e6,
  /** A gigabyte of table for a month, and of its point-in-time recovery. */
  tableGigabyte: 0.285,
  recoveryGigabyte: 0.228,
  /** HTTP API, each request. */
  apiRequest: 1.25 / 1e6,
  /** Lambda on arm64; the first of each month are free. */
  lambdaRun: 0.2 / 1e6,
  lambdaGigabyteSecond: 13.3334e-6,
  freeRuns: 1e6,
  freeGigabyteSeconds: 400_000,
  mail: 0.1 / 1e3,
  logGigabyte: 0.7,
  freeLogGigabytes: 5,
  /** A number that an alarm looks at, a month; the first ten are free. */
  alarmMetric: 0.1,
  freeAlarmMetrics: 10,
  /** AWS WAF: a web ACL, each of its rules or groups a month, and each request that it looks at. */
  webAcl: 5,
  webAclRule: 1,
  webAclRequest: 0.6 / 1e6,
  /** A key of KMS a month, and each request of it that signs by an elliptic curve. */
  signingKey: 1,
  signingRequest: 0.15 / 1e4,
  s3Put: 0.005 / 1e3,
  s3Gigabyte: 0.025,
  /** From S3 to the internet; the first of each month are free. */
  s3TransferGigabyte: 0.12,
  freeS3TransferGigabytes: 100,
  /** A person who signs in within the month, with the pool itself; the first are free. */
  signIn: 0.015,
  freeSignIns: 10_000,
  /** CloudFront to Asia; the first of each month are free. */
  transferGigabyte: 0.12,
  freeTransferGigabytes: 1_000,
} as const
