import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'

/** A request as API Gateway's HTTP API hands it over, payload 2.0, the token already checked. */
export type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer
