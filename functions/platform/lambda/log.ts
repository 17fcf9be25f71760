import { Logger } from '@aws-lambda-powertools/logger'
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import type { MiddlewareObj } from '@middy/core'

/**
 * One JSON line an event, as CloudWatch's metric filters and queries read it. No personal data goes in, so that nothing
 * of a person is kept longer than the table keeps it.
 */
export const log = new Logger({ serviceName: 'dung-han' })

/** Puts the function and the id of its run on every line that is logged during it. */
export const withRunInLog = (): MiddlewareObj => injectLambdaContext(log)
