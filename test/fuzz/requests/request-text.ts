import type { FuzzRequest } from './requests.ts'

/** The request as one would type it. */
export const asText = ({ who, method, address, headers, body }: FuzzRequest): string => {
  const told =
    body instanceof Uint8Array ? `base64 ${Buffer.from(body).toString('base64').slice(0, 400)}` : body
  return `${who}: ${method} ${address} ${JSON.stringify(headers)} ${told?.slice(0, 1_500) ?? ''}`
}
