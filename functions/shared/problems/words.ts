import { scanUserId } from '../ids.ts'

/** Who is meant where no person did something. */
export const systemWords = { [scanUserId]: ['hệ thống', 'the system'] } as const
