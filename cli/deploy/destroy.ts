import { waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { stackName } from '../../infra/city-stack.ts'
import { exitCodes, Failed } from '../failures.ts'
import { words } from '../words/words.ts'
import { findStack } from './aws/look.ts'
import { emptyBucket } from './pages.ts'
import { type Session, stageContext } from './session.ts'

/** How often, and how, it was said that something is to go. */
export interface Confirmation {
  /** The stage's name, typed as `--confirm`; asked for where it is missing. */
  readonly confirm: string | undefined
  /** `--with-data`: the table and the accounts, too. */
  readonly withData: boolean
}

const refused = (code: string, vi: string, en: string) =>
  new Failed({ exit: exitCodes.wrong, code, text: words(vi, en) })

const requireTypedName = async (
  { stage, ask, tell }: Session,
  { confirm, withData }: Confirmation,
): Promise<void> => {
  tell(
    withData
      ? words(
          `Sẽ xóa dịch vụ và TOÀN BỘ DỮ LIỆU của ${stage.cityName} (${stage.name}): bảng và tài khoản người dùng. AWS còn giữ bản sao hệ thống của bảng 35 ngày, của tài khoản thì không.`,
          `The service and ALL DATA of ${stage.cityName} (${stage.name}) will be removed: the table and the accounts. AWS keeps a system backup of the table for 35 days, of the accounts none.`,
        )
      : words(
          `Sẽ xóa dịch vụ của ${stage.cityName} (${stage.name}). Bảng và tài khoản người dùng được giữ.`,
          `The service of ${stage.cityName} (${stage.name}) will be removed. The table and the accounts stay.`,
        ),
  )
  const typed =
    confirm ?? (await ask(words('Gõ tên giai đoạn để xác nhận: ', "Type the stage's name to confirm: ")))
  if (typed?.trim() !== stage.name)
    throw refused(
      'not-confirmed',
      `Chưa xóa gì: cần gõ đúng "${stage.name}" (hoặc --confirm ${stage.name}).`,
      `Nothing was removed: type "${stage.name}" (or --confirm ${stage.name}).`,
    )
}

const removeService = async (session: Session): Promise<void> => {
  const { aws, cdk, stage, tell } = session
  const name = stackName(stage, 'service')
  const found = await findStack(aws, name)
  if (!found) return tell(words(`${name} không có.`, `There is no ${name}.`))
  if (found.outputs.PagesBucket) await emptyBucket(aws, found.outputs.PagesBucket)
  await cdk('destroy', name, '--force', '--exclusively', ...stageContext(session))
}

/** Each is protected by the stack and by itself: both protections are taken off, one after the other, and only here. */
const removeData = async ({ aws, stage, tell }: Session): Promise<void> => {
  const StackName = stackName(stage, 'data')
  if (!(await findStack(aws, StackName)))
    return tell(words(`${StackName} không có.`, `There is no ${StackName}.`))
  const { StackResources = [] } = await aws.cloudFormation.describeStackResources({ StackName })
  const idsOf = (...types: readonly string[]) =>
    StackResources.filter(({ ResourceType = '' }) => types.includes(ResourceType)).map(
      ({ PhysicalResourceId = '' }) => PhysicalResourceId,
    )
  await aws.cloudFormation.updateTerminationProtection({ StackName, EnableTerminationProtection: false })
  await aws.cloudFormation.deleteStack({ StackName })
  for (const TableName of idsOf('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table')) {
    await aws.dynamodb.updateTable({ TableName, DeletionProtectionEnabled: false })
    await waitUntilTableExists({ client: aws.dynamodb, maxWaitTime: 300, minDelay: 1 }, { TableName })
    await aws.dynamodb.deleteTable({ TableName })
    tell(words(`Đã xóa bảng ${TableName}.`, `Table ${TableName} was removed.`))
  }
  for (const UserPoolId of idsOf('AWS::Cognito::UserPool')) {
    await aws.cognito.updateUserPool({ UserPoolId, DeletionProtection: 'INACTIVE' })
    await aws.cognito.deleteUserPool({ UserPoolId })
    tell(words(`Đã xóa tài khoản người dùng (${UserPoolId}).`, `The accounts (${UserPoolId}) were removed.`))
  }
}

/**
 * Removes a stage's service; its data only when told twice, by the name typed and by `--with-data`.
 * @throws Failed not-confirmed
 */
export const destroy = async (session: Session, confirmation: Confirmation): Promise<void> => {
  await requireTypedName(session, confirmation)
  await removeService(session)
  if (confirmation.withData) await removeData(session)
  else session.tell(words('Dữ liệu còn nguyên.', 'The data stays as it is.'))
}
