import type { Stage } from '../../infra/stages/stage.ts'
import { type Words, words } from '../words/words.ts'

/** A stack as CloudFormation has it. */
export interface FoundStack {
  readonly status: string
  readonly outputs: Readonly<Record<string, string>>
  /** Names of the parameters that it was given. */
  readonly parameters: readonly string[]
}

/** What stands in the account before a deployment. */
export interface Found {
  /** The CDK's own stack, through which it deploys. */
  readonly bootstrapped: boolean
  readonly data: FoundStack | undefined
  readonly service: FoundStack | undefined
  /** Lambdas that the account may run at once. */
  readonly concurrency: number
  readonly mail: { readonly production: boolean; readonly perSecond: number; readonly domain: MailDomain }
  readonly certificate: { readonly status: string; readonly names: readonly string[] } | undefined
}

export type MailDomain = 'absent' | 'pending' | 'verified'

export type StepName =
  | 'bootstrap'
  | 'synth'
  | 'diff'
  | 'deploy-data'
  | 'deploy-service'
  | 'publish'
  | 'administrator'
  | 'smoke'
  | 'outputs'

export interface Plan {
  /** Why nothing may begin; each with what to do. */
  readonly stops: readonly Words[]
  /** What will not work yet, though the deployment does. */
  readonly warnings: readonly Words[]
  readonly steps: readonly StepName[]
}

/**
 * Seventy people at nine in the morning ask for some thirty answers at once, and the jobs run beside them. A new account
 * has 10 in all.
 */
export const neededConcurrency = 50

const isBusy = ({ status }: FoundStack) => status.endsWith('_IN_PROGRESS')
/** A first creation that failed: the stack is a shell that can only be removed. */
export const isShell = ({ status }: FoundStack) =>
  ['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'CREATE_FAILED'].includes(status)

const stackStops = (stage: Stage, part: 'data' | 'service', stack: FoundStack | undefined): Words[] => {
  const name = `dung-han-${stage.name}-${part}`
  if (stack && isBusy(stack))
    return [
      words(
        `${name} đang được thay đổi (${stack.status}). Hãy đợi xong rồi chạy lại.`,
        `${name} is being changed (${stack.status}). Wait until it is over, then run it again.`,
      ),
    ]
  // The CDK removes such a shell of the service by itself; of the data it may not, because that stack is protected.
  if (part === 'data' && stack && isShell(stack))
    return [
      words(
        `Lần tạo ${name} đầu tiên đã hỏng (${stack.status}). Hãy xem lý do trong CloudFormation, rồi làm theo “Lần tạo dữ liệu hỏng” trong docs/deploy.md.`,
        `The first creation of ${name} failed (${stack.status}). See why in CloudFormation, then follow "A first creation that failed" in docs/deploy.md.`,
      ),
    ]
  return []
}

const covers = (name: string, host: string): boolean =>
  name === host || (name.startsWith('*.') && host.slice(host.indexOf('.')) === name.slice(1))

const certificateStops = ({ siteAddress }: Stage, { certificate }: Found): Words[] => {
  const host = new URL(siteAddress).hostname
  if (!certificate)
    return [
      words(
        'certificate: không có chứng chỉ này ở us-east-1. Hãy xin trong ACM, vùng us-east-1, rồi ghi ARN của nó.',
        'certificate: there is no such certificate in us-east-1. Ask ACM for one in us-east-1 and write its ARN.',
      ),
    ]
  if (certificate.status !== 'ISSUED')
    return [
      words(
        `certificate: chứng chỉ chưa dùng được (${certificate.status}). Hãy thêm bản ghi DNS mà ACM cho, đợi ISSUED rồi chạy lại.`,
        `certificate: it cannot be used yet (${certificate.status}). Add the DNS record that ACM shows, wait for ISSUED, run it again.`,
      ),
    ]
  if (certificate.names.some((name) => covers(name, host))) return []
  return [
    words(
      `certificate: chứng chỉ cho ${certificate.names.join(', ')}, không cho ${host}. Hãy xin chứng chỉ cho ${host}.`,
      `certificate: it is for ${certificate.names.join(', ')}, not for ${host}. Ask for one for ${host}.`,
    ),
  ]
}

const accountStops = (stage: Stage, { concurrency, mail, service }: Found): Words[] => [
  ...(concurrency < neededConcurrency
    ? [
        words(
          `Tài khoản chỉ được chạy ${concurrency} Lambda cùng lúc, cần ${neededConcurrency}. Hãy xin tăng “Concurrent executions” (Service Quotas, Lambda, L-B99A9384) lên 1000, miễn phí.`,
          `The account may run ${concurrency} Lambdas at once, ${neededConcurrency} are needed. Ask for 1000 "Concurrent executions" (Service Quotas, Lambda, L-B99A9384); it is free.`,
        ),
      ]
    : []),
  ...(stage.mail.perSecond > mail.perSecond
    ? [
        words(
          `mail.perSecond: ${stage.mail.perSecond}, nhưng SES chỉ cho tài khoản ${mail.perSecond} thư mỗi giây. Hãy ghi nhiều nhất ${mail.perSecond}, hoặc xin SES tăng.`,
          `mail.perSecond: ${stage.mail.perSecond}, but SES grants the account ${mail.perSecond} a second. Write at most ${mail.perSecond}, or ask SES for more.`,
        ),
      ]
    : []),
  ...(!service && mail.domain !== 'absent'
    ? [
        words(
          `mail.domain: ${stage.mail.domain} đã có trong SES của vùng này, do nơi khác tạo. Mỗi giai đoạn cần tên miền riêng: hãy ghi tên miền con khác, hoặc xóa tên miền đó trong SES.`,
          `mail.domain: ${stage.mail.domain} is in SES of this region already, made by something else. Each stage needs its own: write another subdomain, or remove that one in SES.`,
        ),
      ]
    : []),
]

const warningsOf = (stage: Stage, { mail }: Found): Words[] => [
  ...(mail.production
    ? []
    : [
        words(
          'SES còn trong chế độ thử: thư chỉ tới các địa chỉ đã xác nhận. Hãy xin “production access” trong SES.',
          'SES is in its sandbox: mail reaches verified addresses alone. Ask for production access in SES.',
        ),
      ]),
  ...(mail.domain === 'verified'
    ? []
    : [
        words(
          `Tên miền thư ${stage.mail.domain} chưa được xác nhận: chưa gửi thư được. Các bản ghi DNS hiện ở cuối lần triển khai.`,
          `The mail domain ${stage.mail.domain} is not verified: no mail goes out yet. The DNS records are shown at the end.`,
        ),
      ]),
]

/** What a deployment of this stage would do to what stands in the account, or why it may not begin. */
export const planOf = (stage: Stage, found: Found): Plan => ({
  stops: [
    ...stackStops(stage, 'data', found.data),
    ...stackStops(stage, 'service', found.service),
    ...certificateStops(stage, found),
    ...accountStops(stage, found),
  ],
  warnings: warningsOf(stage, found),
  steps: [
    ...(found.bootstrapped ? [] : (['bootstrap'] as const)),
    'synth',
    'diff',
    'deploy-data',
    'deploy-service',
    'publish',
    'administrator',
    'smoke',
    'outputs',
  ],
})
