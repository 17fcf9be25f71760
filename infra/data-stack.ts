import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { expiryAttribute, openIndex, tableKeys } from '../functions/platform/table/keys.ts'
import { CityStack, named } from './city-stack.ts'
import { Accounts } from './constructs/people/accounts.ts'
import type { Stage } from './stages/stage.ts'

const text = (name: string) => ({ name, type: AttributeType.STRING })

/** All that the city has entered, and its people's accounts. Its own stack, so that no change of the service can take it away. */
export class DataStack extends CityStack {
  readonly table: TableV2
  readonly accounts: Accounts

  constructor(scope: Construct, { stage }: { readonly stage: Stage }) {
    super(scope, 'data', {
      stage,
      description: 'Đúng Hạn: the table and the accounts, kept whatever happens',
      terminationProtection: true,
    })
    this.table = new TableV2(this, 'Table', {
      // Named here, so that a data stack made anew stops at a table that was kept, instead of starting an empty city.
      tableName: named(this),
      partitionKey: text(tableKeys.partition),
      sortKey: text(tableKeys.sort),
      globalSecondaryIndexes: [
        {
          indexName: openIndex.name,
          partitionKey: text(openIndex.partition),
          sortKey: text(openIndex.sort),
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: [...openIndex.projected],
        },
      ],
      billing: Billing.onDemand(),
      // AWS's own key: audited like a customer key, and no deleted or misgranted key can make the table unreadable.
      encryption: TableEncryptionV2.awsManagedKey(),
      // Jobs and their files, and nothing else, name a day on which they are forgotten: so no function need delete.
      timeToLiveAttribute: expiryAttribute,
      dynamoStream: StreamViewType.NEW_IMAGE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.accounts = new Accounts(this, 'Accounts', {
      table: this.table,
      mailDomain: stage.mail.domain,
      signInMail: stage.signIn.mail,
    })
  }
}
