/**
 * What a file of tests names when it starts something, speaks to it, or changes what its process has once: the environment,
 * the clock, a module. A file that names none of it leaves nothing behind, and a process can run one after the other.
 */
const signs =
  /dynamodb|journeys\/|command-line|\bvi\.|process\.|spawn|execFile|browser|infra|inject|api\.ts|city\.ts|Date\.now|setTimeout|worker/

/** Whether a file of tests must have a process to itself; where its text leaves a doubt, it has one. */
export const needsItsOwnProcess = (text: string): boolean => signs.test(text)

/** Where a city on the deployed stacks is opened: its functions run in threads of their own, each with its own modules and clock. */
const cities = /\bopenCity\b[^']*'[./]*(journeys\/)?city\.ts|shown-city\.ts/
/** What a process still has when the file is over. */
const changes =
  /\bvi\.(mock|stub|spyOn|reset|restore|use|set)|process\.|spawn|execFile|command-line|worker_threads|globalThis|newStore|storeWith/

/**
 * Whether all that a file of tests does is to open cities of its own and speak to them, as people and programs do. What it
 * opens it stops; so a process can run one such file after the other, and loads what a city is made of once.
 */
export const onlyOpensCities = (text: string): boolean => cities.test(text) && !changes.test(text)
