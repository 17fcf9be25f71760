import type { operations } from '../../../../../web/api/__generated__/description.ts'
import { operationNamed } from '../../../../support/operations.ts'
import type { Api } from '../handlers.ts'
import { accountCommands } from './account-commands.ts'
import { cityCommands } from './city-commands.ts'
import type { CommandCase } from './command-case.ts'
import { paperCommands } from './paper-commands.ts'
import { taskCommands } from './task-commands.ts'

type Command = {
  [O in keyof operations]: operations[O] extends {
    requestBody: { content: { 'application/json': unknown } }
  }
    ? O
    : never
}[keyof operations]
/** Write nothing of what is said in them, or say nothing. */
type Silent =
  | 'previewDeadline'
  | 'previewAssignees'
  | 'previewCalendar'
  | 'sendLetterMails'
  | 'sendMailsAgain'
  | 'askForExport'
  | 'askForCount'
  | 'previewImportAgain'
  | 'previewUsers'
  | 'previewDepartments'
  | 'signOut'

/** A request in order for every command with a body of JSON that is stored. */
export const commandCases: Readonly<Record<Exclude<Command, Silent>, CommandCase>> = {
  ...taskCommands,
  ...paperCommands,
  ...accountCommands,
  ...cityCommands,
}

/** How a command about this thing is sent, with the version on which it acts. */
export const requestOf = async (
  api: Api,
  operation: string,
  { user, path, version }: CommandCase,
  about: string,
) => {
  const route = operationNamed(operation)
  const address = path?.(about) ?? route.path.replace('{id}', about)
  const isOnTask = address.startsWith('/api/tasks/')
  const at = version?.(about) ?? (isOnTask ? `/api/tasks/${about}` : undefined)
  const ifMatch = at && (await api.ask(user, `GET ${at}`)).etag
  return { request: `${route.method} ${address}`, sent: ifMatch ? { ifMatch } : {} }
}
