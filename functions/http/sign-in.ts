import middy from '@middy/core'
import httpSecurityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { signInEnvironment } from '../platform/lambda/environment.ts'

const { SIGN_IN_ISSUER: issuer, SIGN_IN_CLIENT: clientId } = signInEnvironment.parse(process.env)

/** Open to everybody: whom to ask who somebody is. The issuer's own description says how. */
export const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
  .use(httpSecurityHeaders())
  .handler(async () => ({
    statusCode: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' },
    body: JSON.stringify({ issuer, clientId }),
  }))
