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
import { indexes } from '../../../functions/platform/table/indexes/indexes.ts'
import { expiryAttribute, historyTableOf } from '../../../functions/platform/table/item-kinds.ts'
import { tableKeys } from '../../../functions/platform/table/keys.ts'
import { stageOf } from '../../city-stack.ts'
import { tableNameOf } from '../../stages/stage.ts'

/** The main table and that of the histories, which entries are only added to (docs/decisions/0015). */
export interface CityTables {
  readonly main: TableV2
  readonly history: TableV2
}

const text = (name: string) => ({ name, type: AttributeType.STRING })

const common = {
  partitionKey: text(tableKeys.partition),
  sortKey: text(tableKeys.sort),
  billing: Billing.onDemand(),
  // AWS's own key: audited like a customer key, and no deleted or misgranted key can make the tables unreadable.
  encryption: TableEncryptionV2.awsManagedKey(),
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
}

/** Both are named here, so that a data stack made anew stops at tables that were kept, instead of starting an empty city. */
export const addTables = (scope: Construct): CityTables => ({
  main: new TableV2(scope, 'Table', {
    ...common,
    tableName: tableNameOf(stageOf(scope)),
    globalSecondaryIndexes: indexes.map(({ name, partition, sort, projected }) => ({
      indexName: name,
      partitionKey: text(partition),
      sortKey: text(sort),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [...projected],
    })),
    // Jobs and their files, and nothing else, name a day on which they are forgotten: so no function need delete.
    timeToLiveAttribute: expiryAttribute,
    dynamoStream: StreamViewType.NEW_IMAGE,
  }),
  history: new TableV2(scope, 'History', {
    ...common,
    tableName: historyTableOf(tableNameOf(stageOf(scope))),
    // What an entry was before is told, too: nobody may change one, and whoever does is found out by it.
    dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
  }),
})
