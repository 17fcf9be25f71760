import type { DynamoDBRecord } from 'aws-lambda'
import { log } from '../../../platform/lambda/log.ts'
import { itemOfStreamImage } from '../../../platform/lambda/stream-images.ts'
import { isUserHistory, userOfHistory } from '../../../platform/table/keys.ts'
import type { PersonLine } from '../accounts/sign-in-line.ts'
import type { UserEntry } from './user-changes.ts'
import { userEntryOfItem } from './user-changes-store.ts'

/** What each change is called in the log; of a change of name and role that of the role is told. */
const messages: Readonly<Record<UserEntry['change'], string>> = {
  entered: 'person-entered',
  changed: 'person-changed',
  'mail-changed': 'mail-address-changed',
  moved: 'person-moved',
  'move-planned': 'move-planned',
  'move-withdrawn': 'move-withdrawn',
  disabled: 'person-locked',
  enabled: 'person-unlocked',
  invited: 'person-invited',
}

const placeOf = ({ role, department }: UserEntry['after']) => (department ? `${role} ${department}` : role)

/**
 * What the log says of an entry of a person's history: by whom, whom, when, and what the person was and is. Neither name nor
 * mail address, also where these were changed: they stand in the history.
 */
const personLine = (person: string, { change, by, at, before, after }: UserEntry): PersonLine => {
  const [was, is] = [before && placeOf(before), placeOf(after)]
  const isOtherRole = change === 'changed' && before?.role !== after.role
  return {
    message: isOtherRole ? 'role-changed' : messages[change],
    said: { person, by, at, ...(was !== is && { ...(was && { was }), is }) },
  }
}

/**
 * Says each entry of a person's history in the log, whoever made it and wherever: by the page, by the night, by a technician's command. An
 * entry may be said twice, with the same instant.
 */
export const logPeople = (records: readonly DynamoDBRecord[]): void => {
  for (const { eventName, dynamodb } of records) {
    if (eventName !== 'INSERT' || !dynamodb?.NewImage) continue
    const item = itemOfStreamImage(dynamodb.NewImage)
    if (!isUserHistory(String(item.pk))) continue
    const { message, said } = personLine(userOfHistory(String(item.pk)), userEntryOfItem(item))
    log.info(message, said)
  }
}
