import type { Command } from './command.ts'
import { auditing } from './commands/audit.ts'
import { comparing } from './commands/compare.ts'
import { exporting } from './commands/export.ts'
import { handingOver } from './commands/figures-file.ts'
import { importing } from './commands/import.ts'
import { writingLetter } from './commands/letter.ts'
import { rollingUp } from './commands/national-roll-up.ts'
import { recounting } from './commands/recount.ts'
import { reinviting } from './commands/reinvite.ts'
import { repairing } from './commands/repair.ts'
import { resending } from './commands/resend.ts'
import { restoring } from './commands/restore.ts'
import { scanning } from './commands/scan.ts'
import { indexing } from './commands/search-index.ts'

/** What the command line can do, by the word that asks for it. */
export const commands: Readonly<Record<string, Command>> = {
  export: exporting,
  restore: restoring,
  compare: comparing,
  audit: auditing,
  repair: repairing,
  recount: recounting,
  scan: scanning,
  'figures-file': handingOver,
  'national-roll-up': rollingUp,
  'search-index': indexing,
  resend: resending,
  reinvite: reinviting,
  letter: writingLetter,
  import: importing,
}
