import { App, Stack } from 'aws-cdk-lib'
import { Queue } from 'aws-cdk-lib/aws-sqs'

/** Loaded before the app by the test of the rules: slips in a queue that breaks them. */
const synth = App.prototype.synth
App.prototype.synth = function (...options) {
  new Queue(new Stack(this, 'Careless'), 'Open')
  return synth.apply(this, options)
}
