import { hash } from 'node:crypto'

const codeLength = 12

/**
 * Codes follow from the command's key: a repeat finds the entries of the first attempt wherever the tasks
 * belong, so that no second record of the key is needed.
 */
export const taskCodeOf = (commandKey: string, place: number): string =>
  BigInt(`0x${hash('sha256', `${commandKey}#${place}`)}`)
    .toString(36)
    .padStart(codeLength, '0')
    .slice(-codeLength)

/** What waits for its lead has a code of its own: its tasks are told apart from it. */
export const waitingCodeOf = ({ key }: { readonly key: string }, place: number): string =>
  taskCodeOf(`${key}~waiting`, place)
