import { Duration } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import type { TableVariables } from '../../../functions/platform/lambda/environment.ts'
import { CityFunction } from '../lambda/city-function.ts'
import type { CityTables } from '../tables/tables.ts'
import { DeadLetters } from './dead-letters.ts'
import { type Mail, outcomePattern } from './mail.ts'

export interface MailOutcomeJobProps {
  readonly tables: CityTables
  readonly mail: Mail
}

/** Told by SES, over the account's event bus, what became of each mail. */
export class MailOutcomeJob extends Construct {
  readonly lambda: CityFunction<TableVariables>
  readonly deadLetters: DeadLetters

  constructor(scope: Construct, id: string, { tables, mail }: MailOutcomeJobProps) {
    super(scope, id)
    this.lambda = new CityFunction<TableVariables>(this, 'Function', 'called/mail-outcome', {
      tables,
      environment: { TABLE_NAME: tables.main.tableName },
    })
    this.deadLetters = new DeadLetters(this, 'DeadLetters')
    this.deadLetters.catchFailedRunsOf(this.lambda)
    new Rule(this, 'Outcomes', {
      eventPattern: outcomePattern(mail.configurationSetName),
      targets: [
        new LambdaFunction(this.lambda, {
          deadLetterQueue: this.deadLetters,
          retryAttempts: 30,
          maxEventAge: Duration.hours(6),
        }),
      ],
    })
  }
}
