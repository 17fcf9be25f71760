import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import type { LinkingVariables } from '../../../functions/platform/lambda/environment.ts'
import { CityFunction } from '../lambda/city-function.ts'
import type { CityTables } from '../tables/tables.ts'
import { DeadLetters } from './dead-letters.ts'

export interface WorkJobProps {
  readonly tables: CityTables
  /** Where people open the city's page, without a slash at the end: lists in files lead there. */
  readonly siteAddress: string
}

/** What people ask for and what takes longer than a request: the API hands it over and answers at once. */
export class WorkJob extends Construct {
  readonly lambda: CityFunction<LinkingVariables>
  readonly deadLetters: DeadLetters

  constructor(scope: Construct, id: string, { tables, siteAddress }: WorkJobProps) {
    super(scope, id)
    this.lambda = new CityFunction<LinkingVariables>(this, 'Function', 'called/work', {
      tables,
      environment: { TABLE_NAME: tables.main.tableName, SITE_ADDRESS: siteAddress },
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
