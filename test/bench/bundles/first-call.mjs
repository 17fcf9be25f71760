// In a process of its own: the processor time that a Lambda takes from nothing to its first answer, in milliseconds.
// The runtime itself speaks HTTP before it loads a handler.
import 'node:http'
import { pathToFileURL } from 'node:url'

const [file, event] = process.argv.slice(2)
const context = {
  awsRequestId: 'first-call',
  functionName: 'first-call',
  getRemainingTimeInMillis: () => 10_000,
}
const write = process.stdout.write.bind(process.stdout)
// What the Lambda logs is none of the measure.
process.stdout.write = () => true

const began = process.cpuUsage()
const module = await import(pathToFileURL(file).href)
const handler = module.handler ?? module.default.handler
const answer = await handler(JSON.parse(event), context)
const { user, system } = process.cpuUsage(began)
const took = (user + system) / 1000
write(JSON.stringify({ took, status: answer?.statusCode ?? 0 }), () => process.exit())
