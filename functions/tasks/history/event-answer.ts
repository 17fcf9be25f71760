import { type TaskEvent, taskEventSchema } from './event.ts'

export const eventAnswer = taskEventSchema.omit({ bodyHash: true, order: true })

/** An entry as people read it: without what only recognises repeats. */
export const presentEvent = ({ bodyHash: _, order: __, ...event }: TaskEvent) => event
