/**
 * What a file of tests names when it starts something, speaks to it, or changes what its process has once: the environment,
 * the clock, a module. A file that names none of it leaves nothing behind, and a process can run one after the other.
 */
const signs =
  /dynamodb|journeys\/|command-line|\bvi\.|process\.|spawn|execFile|browser|infra|inject|api\.ts|city\.ts|Date\.now|setTimeout|worker/

/** Whether a file of tests must have a process to itself; where its text leaves a doubt, it has one. */
export const needsItsOwnProcess = (text: string): boolean => signs.test(text)
