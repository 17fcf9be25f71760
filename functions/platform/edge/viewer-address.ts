import type { ApiEvent } from '../http/api-event.ts'

/**
 * From where a request came to the distribution, as it and the gateway write it down: each puts the address of whoever
 * called it at the end of `X-Forwarded-For`, the distribution the person's, the gateway the distribution's. What stands before
 * these two is what somebody sent, and counts for nothing. What came past the distribution is known by its own connection.
 */
export const viewerAddress = ({ headers, requestContext }: ApiEvent, isThroughSite: boolean): string => {
  const said = (headers['x-forwarded-for'] ?? '').split(',').map((address) => address.trim())
  return (isThroughSite ? said.at(-2) : undefined) ?? requestContext.http.sourceIp
}
