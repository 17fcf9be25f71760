import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import type { TableVariables } from '../../../functions/platform/lambda/environment.ts'
import { CityFunction } from '../lambda/city-function.ts'
import type { CityTables } from '../tables/tables.ts'
import { DeadLetters } from './dead-letters.ts'

export interface WorkJobProps {
  readonly tables: CityTables
}

/** What people ask for and what takes longer than a request: the API hands it over and answers at once. */
export class WorkJob extends Construct {
  readonly lambda: CityFunction<TableVariables>
  readonly deadLetters: DeadLetters

  constructor(scope: Construct, id: string, { tables }: WorkJobProps) {
    super(scope, id)
    this.lambda = new CityFunction<TableVariables>(this, 'Function', 'called/work', {
      tables,
      environment: { TABLE_NAME: tables.main.tableName },
    })
    this.deadLetters = new DeadLetters(this, 'DeadLetters')
    this.deadLetters.catchFailedRunsOf(this.lambda)
  }

  /** May hand work over. Written out rather than taken from the library, which grants every version there ever was. */
  allowHandingOver(role: IRole): void {
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.lambda.functionArn] }),
    )
  }
}
