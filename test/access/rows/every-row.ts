import { figureRows } from './figures.ts'
import { ownRows } from './own.ts'
import { registerRows } from './registers.ts'
import type { Row } from './row.ts'
import { taskRows } from './tasks.ts'

/** Of every operation for which people sign in. */
export const rows: Readonly<Record<string, Row>> = {
  ...taskRows,
  ...registerRows,
  ...figureRows,
  ...ownRows,
}

/** What is open to everybody, with or without a token. */
export const openToAll = ['getDescription', 'getSignIn'] as const

/** At an address that is a secret: whoever knows it reads what its owner reads. By the kind of address. */
export const bySecretAddress = {
  getCalendarFeed: 'calendar',
  getTasksFeed: 'tasks',
  getFiguresFeed: 'figures',
  getNightlyFile: 'nightly',
} as const

/** For programs, with the scope that their token must have; a token is given for the account's own secret. */
export const forPrograms = {
  giveMachineToken: undefined,
  machineRegistersDirective: 'register-tasks',
  machineGetsDirective: 'read-directives',
  machineGetsTask: 'read-tasks',
  machineListsTasks: 'read-tasks',
  machineOpensFile: 'read-tasks',
} as const
