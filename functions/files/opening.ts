import * as z from 'zod'
import { Refused } from '../shared/problems/refused.ts'
import { attachedFileSchema, fileIdSchema } from './attached-file.ts'
import { downloadOf } from './file-addresses.ts'
import { isShown } from './file-kinds.ts'
import type { FileOwner } from './file-owner.ts'
import { fileInfected } from './file-problems.ts'
import { attachedFileOf, type HandedInFile } from './handed-in-file.ts'

/** What an operation that opens a file takes and answers, whatever the file was handed in for. */

export const filePath = { file: fileIdSchema }

export const openingQuery = z.strictObject({ as: z.enum(['download', 'preview']).default('download') })

export const openedFileAnswer = z
  .object({
    file: attachedFileSchema,
    scan: z
      .enum(['not-yet', 'clean', 'not-scannable'])
      .meta({ description: 'what the scanner for malware said; not-yet: none has looked' }),
    isShown: z.boolean().meta({ description: 'whether a page can show it' }),
    address: z.url(),
    seconds: z.int().meta({ description: 'so long the address is good' }),
  })
  .meta({ id: 'OpenedFile' })

/** The address of an attached file; a kind that no page shows is only downloaded. @throws Refused file-infected */
export const openedFile = (
  owner: FileOwner,
  file: HandedInFile,
  as: z.infer<typeof openingQuery>['as'],
  now: Date,
): z.infer<typeof openedFileAnswer> => {
  const { scan = 'not-yet', name, kind } = file
  if (scan === 'threat') throw new Refused(fileInfected, { name })
  const shows = isShown(kind)
  const address = downloadOf(owner, file, shows ? as : 'download', now)
  return { file: attachedFileOf(file), scan, isShown: shows, ...address }
}
