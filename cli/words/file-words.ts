import * as z from 'zod'
import type { FileFault } from '../../functions/documents/city-file/files/kept-files.ts'
import type { Option } from '../command.ts'
import { type Words, words } from './words.ts'

/** The files of a city: where they lie, and what is wrong with one. */

export const filesOption = (about: Words): Option => ({
  value: words('TÊN-KHO', 'BUCKET'),
  about,
  schema: z.string().min(3),
})

/** Beside the file with the lines. */
export const folderBeside = (file: string): string => `${file}.files`

const faults: Record<FileFault['what'], (name: string) => Words> = {
  missing: (name) => words(`tệp “${name}” không có`, `file "${name}" is not there`),
  altered: (name) =>
    words(`tệp “${name}” không còn như khi được gửi`, `file "${name}" is not what was handed in`),
}

export const fileFaultWords = ({ what, key, name }: FileFault): Words => {
  const { vi, en } = faults[what](name)
  return words(`${key}: ${vi}`, `${key}: ${en}`)
}
