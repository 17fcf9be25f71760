import {
  type FileKind,
  fileKinds,
  kindOfName,
  maxFileBytes,
  maxFiles,
} from '../../../../functions/files/file-kinds.ts'
import type { FormFile } from './handed-in.ts'

/** What may be chosen from a person's machine. */

export type FileMistake = 'kind' | 'empty' | 'tooLarge' | 'twice' | 'tooMany'

/** Why a file is not taken from the person's machine, or undefined. */
export const mistakeIn = (
  { name, size }: { readonly name: string; readonly size: number },
  there: readonly FormFile[],
): FileMistake | undefined => {
  if (there.length >= maxFiles) return 'tooMany'
  if (size === 0) return 'empty'
  if (size > maxFileBytes) return 'tooLarge'
  if (!kindOfName(name)) return 'kind'
  return there.some((one) => one.name === name && one.size === size) ? 'twice' : undefined
}

/** What a browser offers to choose from. */
export const accepted = (Object.keys(fileKinds) as FileKind[])
  .flatMap((kind) => fileKinds[kind].endings.map((ending) => `.${ending}`))
  .join(',')
