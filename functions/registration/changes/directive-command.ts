import type { Directive } from '../../directives/directive/directive.ts'
import type { DirectiveChangeTold, DirectiveEntry } from '../../directives/directive/directive-changes.ts'
import type { Command } from '../../platform/table/command.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'

/** A command on the directive that is known by a key. */
export interface DirectiveCommand {
  readonly store: Store
  readonly key: string
  readonly command: Command
  readonly today: LocalDate
}

interface Changed {
  readonly change: DirectiveChangeTold
  readonly before: Directive
  readonly after: Directive
}

/** The entry of the directive's history that a command leaves. */
export const entryOf = (
  { command: { by, at, ...command }, today }: DirectiveCommand,
  { change, before, after }: Changed,
): DirectiveEntry => ({ ...command, on: today, at: at.toISOString(), by, change, before, after })
