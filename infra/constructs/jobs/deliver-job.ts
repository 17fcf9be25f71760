import type { IRole } from 'aws-cdk-lib/aws-iam'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import type { TableVariables } from '../../../functions/platform/lambda/environment.ts'
import { CityFunction } from '../lambda/city-function.ts'
import type { CityTables } from '../tables/tables.ts'
import type { DeadLetters } from './dead-letters.ts'

export interface DeliverJobProps {
  readonly tables: CityTables
  /** Of all that follow a change: the message names the function. */
  readonly deadLetters: DeadLetters
}

/** Calls the city's other systems when something happened to a task (docs/decisions/0056). */
export class DeliverJob extends Construct {
  readonly lambda: CityFunction<TableVariables>
  readonly deadLetters: DeadLetters

  constructor(scope: Construct, id: string, { tables, deadLetters }: DeliverJobProps) {
    super(scope, id)
    this.lambda = new CityFunction<TableVariables>(this, 'Function', 'called/deliver', {
      tables,
      environment: { TABLE_NAME: tables.main.tableName },
    })
    this.deadLetters = deadLetters
    this.deadLetters.catchFailedRunsOf(this.lambda)
  }

  /** May have a system called. */
  allowHandingOver(role: IRole | undefined): void {
    role?.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.lambda.functionArn] }),
    )
  }
}
