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
  'being-kept': (name) =>
    words(
      `tệp “${name}” chưa chép xong vào kho tệp, hiện vẫn mở được; hãy chạy lại sau nửa giờ`,
      `file "${name}" is not yet copied into the bucket of files, and opens meanwhile; run this again in half an hour`,
    ),
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
      `${vi} bản chép trong kho tệp không được mục lịch sử nào nêu (từ trước khi tệp chỉ được chép sau mục lịch sử: lệnh bị từ chối sau khi đã chép): hệ thống không cho ai mở, và kho tệp không cho xóa.`,
      `${en} copies in the bucket of files that no history tells (from before files were copied after their entries: their command was refused once they were): nobody is given their address, and the bucket lets nobody delete them.`,
    ),
    ...untold.slice(0, shownUntold).map((key) => words(key, key)),
  )
}
