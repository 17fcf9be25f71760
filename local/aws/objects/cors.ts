import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'

/** A rule of a bucket by which a browser may call it from another address, as the template has it. */
export interface CorsRule {
  readonly AllowedMethods: readonly string[]
  readonly AllowedOrigins: readonly string[]
  readonly AllowedHeaders?: readonly string[]
  readonly MaxAge?: number
}

const listOf = (header: string | undefined): string[] =>
  (header ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '')

const ruleFor = (
  rules: readonly CorsRule[],
  origin: string,
  method: string,
  headers: readonly string[] = [],
): CorsRule | undefined =>
  rules.find(
    ({ AllowedMethods, AllowedOrigins, AllowedHeaders = [] }) =>
      AllowedOrigins.includes(origin) &&
      AllowedMethods.includes(method) &&
      headers.every((header) => AllowedHeaders.includes(header)),
  )

/** What a browser is answered that asks beforehand, or undefined where it may not. */
export const preflightAnswer = (
  rules: readonly CorsRule[],
  { headers }: IncomingMessage,
): OutgoingHttpHeaders | undefined => {
  const { origin = '' } = headers
  const wanted = listOf(headers['access-control-request-headers'])
  const rule = ruleFor(rules, origin, headers['access-control-request-method'] ?? '', wanted)
  return (
    rule && {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': rule.AllowedMethods.join(', '),
      'access-control-allow-headers': wanted.join(', '),
      ...(rule.MaxAge && { 'access-control-max-age': String(rule.MaxAge) }),
    }
  )
}

/** What the answer itself says, so that the browser shows it to the page. */
export const corsHeaders = (
  rules: readonly CorsRule[],
  { method = '', headers: { origin = '' } }: IncomingMessage,
): OutgoingHttpHeaders => (ruleFor(rules, origin, method) ? { 'access-control-allow-origin': origin } : {})
