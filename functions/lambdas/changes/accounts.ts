import { putInvitation } from '../../notices/invitation/invitation.ts'
import { type Following, followRecord } from '../../organisation/people/accounts/follow-record.ts'
import { openSignInService } from '../../organisation/people/accounts/sign-in-service.ts'
import { userOfItem } from '../../organisation/people/users-store.ts'
import { accountsEnvironment } from '../../platform/lambda/environment.ts'
import { onStream } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: the table's stream, people whose account is to follow their record.
// Twice: the record as it stands asks for nothing any more; an invitation is entered in the ledger once by its number.
// Stopped half-way: every step finds what is done already; the night asks again for what hangs.

const store = openTable()
const service = openSignInService(accountsEnvironment.parse(process.env).USER_POOL)
const following: Following = { store, service, welcome: (user, at) => putInvitation(store, user, at) }

export const handler = onStream((item) => followRecord(following, userOfItem(item).id, new Date()))
