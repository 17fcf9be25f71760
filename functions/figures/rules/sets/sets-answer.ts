import * as z from 'zod'
import type { Versioned } from '../../../shared/dates/set-versions.ts'

const day = z.iso.date()
const version = z.int().min(1).meta({ description: 'counted from 1 as they were entered' })

/** What a set in force carries beside what was entered. */
export const inForceAnswer = {
  version,
  builtIn: z.boolean().meta({ description: 'comes with the program, and no version can be added' }),
}

/** Every version there is, those that are no longer or not yet in force too. */
export const versionsAnswer = z.array(z.object({ name: z.string(), version, from: day }))

export const presentVersions = (sets: readonly Versioned<{ name: string }>[]) =>
  sets.map(({ name, version: number, from }) => ({ name, version: number, from }))
