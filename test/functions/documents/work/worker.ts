import type { Context } from 'aws-lambda'
import { startInvocations } from '../../../../local/aws/lambda/invocations.ts'

/**
 * The Lambda that works on jobs, called as the API calls it: Lambda's own address on this machine hands over, the worker
 * works, nothing in between is made up. The API finds it once the environment is set, so before it is opened.
 */
export const startWorker = async () => {
  const errors: string[] = []
  const worker = { isDown: false }
  const { endpoint, settled, stop } = await startInvocations({
    functions: [{ name: 'work', retries: 2 }] as never,
    invoke: async (_, event) => {
      if (worker.isDown) return undefined // the worker died before its first word
      const { handler } = await import('../../../../functions/lambdas/called/work.ts')
      return handler(event, {} as Context)
    },
    onError: (text) => void errors.push(text),
  })
  Object.assign(process.env, { WORK_FUNCTION: 'work', AWS_ENDPOINT_URL_LAMBDA: endpoint })
  return Object.assign(worker, { errors, settled, stop })
}

export type Worker = Awaited<ReturnType<typeof startWorker>>
