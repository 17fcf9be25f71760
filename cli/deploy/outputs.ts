import { mailFromOf } from '../../infra/constructs/jobs/mail.ts'
import type { Stage } from '../../infra/stages/stage.ts'
import { lines, type Words, words } from '../words/words.ts'
import type { Outputs } from './smoke.ts'

export interface DnsRecord {
  readonly name: string
  readonly type: 'CNAME' | 'MX' | 'TXT'
  readonly value: string
}

/**
 * What the technician enters at whoever keeps the city's names: the site, and what makes others trust its mail
 * (DKIM, the MAIL FROM domain with its SPF, DMARC). SES's own names: docs.aws.amazon.com/ses, "Creating and verifying
 * identities" and "Using a custom MAIL FROM domain".
 */
export const dnsRecordsOf = (
  stage: Stage,
  siteDomain: string,
  dkimTokens: readonly string[],
): DnsRecord[] => {
  const { domain } = stage.mail
  const mailFrom = mailFromOf(domain)
  return [
    { name: new URL(stage.siteAddress).hostname, type: 'CNAME', value: siteDomain },
    ...dkimTokens.map(
      (token): DnsRecord => ({
        name: `${token}._domainkey.${domain}`,
        type: 'CNAME',
        value: `${token}.dkim.amazonses.com`,
      }),
    ),
    { name: mailFrom, type: 'MX', value: `10 feedback-smtp.${stage.region}.amazonses.com` },
    { name: mailFrom, type: 'TXT', value: '"v=spf1 include:amazonses.com ~all"' },
    {
      name: `_dmarc.${domain}`,
      type: 'TXT',
      value: `"v=DMARC1; p=quarantine; rua=mailto:${stage.administrator.email}"`,
    },
  ]
}

/** Everything that somebody needs to know of what stands now. */
export const outputWords = (stage: Stage, outputs: Outputs, records: readonly DnsRecord[]): Words => {
  const rows = records.map(({ name, type, value }) => `  ${name}  ${type}  ${value}`).join('\n')
  return lines(
    words(`Trang: ${stage.siteAddress}`, `Site: ${stage.siteAddress}`),
    words(`Bảng: ${outputs.Table}`, `Table: ${outputs.Table}`),
    words(`Trang đăng nhập: ${outputs.SignInAddress}`, `Sign-in: ${outputs.SignInAddress}`),
    words(`Cảnh báo: ${outputs.AlarmTopic}`, `Alarms: ${outputs.AlarmTopic}`),
    words(`Bản ghi DNS cần có:\n${rows}`, `DNS records that must stand:\n${rows}`),
    words(
      `Người nhận cảnh báo (${stage.alarmReceivers.join(', ')}) phải bấm xác nhận trong thư của AWS.`,
      `The alarm receivers (${stage.alarmReceivers.join(', ')}) must confirm in the mail from AWS.`,
    ),
  )
}
