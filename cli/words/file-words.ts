import * as z from 'zod'
import type { FileFault } from '../../functions/documents/city-file/files/kept-files.ts'
import type { Option } from '../command.ts'
import { lines, number, type Words, words } from './words.ts'

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

/** As many are named as one looks into. */
const shownUntold = 20

/** What is in the bucket and told by nothing is no fault: no address of it is given out. */
export const untoldWords = (untold: readonly string[]): Words => {
  const { vi, en } = number(untold.length)
  return lines(
    words(
      `${vi} bản chép trong kho tệp không được mục lịch sử nào nêu (lệnh bị từ chối sau khi tệp đã được chép và không gửi lại): hệ thống không cho ai mở, và kho tệp không cho xóa.`,
      `${en} copies in the bucket of files that no history tells (their command was refused after they were taken in, and not sent again): nobody is given their address, and the bucket lets nobody delete them.`,
    ),
    ...untold.slice(0, shownUntold).map((key) => words(key, key)),
  )
}
