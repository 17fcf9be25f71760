import { followingItems, withHistoryHashes } from '../../functions/documents/city-file/following-items.ts'
import { checkedRecords } from '../../functions/documents/city-file/record-checks.ts'
import { itemOfRecord } from '../../functions/documents/city-file/record-items.ts'
import { readerOf } from '../../functions/documents/city-file/stored-kinds.ts'
import { readUsers } from '../../functions/organisation/people/users-store.ts'
import { openStore } from '../../functions/platform/table/store.ts'
import { putMany } from '../../functions/platform/table/writes.ts'
import { type Words, words } from '../words/words.ts'
import type { Session } from './session.ts'

type Attributes = readonly { Name?: string | undefined; Value?: string | undefined }[] | undefined

const subOf = (given: Attributes): string => given?.find(({ Name }) => Name === 'sub')?.Value ?? ''

/** The account by which the person proves who they are. A mail with a first password goes out when it is made. */
const accountOf = async ({ aws, stage }: Session, pool: string): Promise<string> => {
  const { email } = stage.administrator
  const who = { UserPoolId: pool, Username: email }
  const UserAttributes = [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
  ]
  try {
    const made = await aws.cognito.adminCreateUser({
      ...who,
      UserAttributes,
      DesiredDeliveryMediums: ['EMAIL'],
    })
    return subOf(made.User?.Attributes)
  } catch (error) {
    if (!(error instanceof Error && error.name === 'UsernameExistsException')) throw error
    return subOf((await aws.cognito.adminGetUser(who)).UserAttributes)
  }
}

/**
 * Enters the first administrator, who enters everybody else: an account, then the person's record, by the way that a
 * city's file takes. A city that has an administrator is left alone; one that stopped between the two goes on.
 */
export const enterFirstAdministrator = async (
  session: Session,
  table: string,
  pool: string,
): Promise<Words> => {
  const { stage, isDry } = session
  const { name, email } = stage.administrator
  const store = openStore({ tableName: table })
  const there =
    !isDry && (await readUsers(store)).some(({ role, active }) => role === 'administrator' && active)
  if (there) return words('Thành phố đã có người quản trị.', 'The city has its administrator.')
  const id = await accountOf(session, pool)
  const record = { kind: 'user', user: { id, name, email, role: 'administrator', active: true } }
  if (isDry)
    session.tell(
      words(
        `DynamoDB BatchWriteItem ${table} ${JSON.stringify(record)}`,
        `DynamoDB BatchWriteItem ${table} ${JSON.stringify(record)}`,
      ),
    )
  else {
    const checked = withHistoryHashes(checkedRecords([record]))
    await putMany(store, [...checked.map(itemOfRecord), ...followingItems(checked)], readerOf)
  }
  return words(`Đã mời ${name} <${email}>.`, `${name} <${email}> was invited.`)
}
