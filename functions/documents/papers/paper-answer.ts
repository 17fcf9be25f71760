import * as z from 'zod'
import type { Answer } from '../../platform/http/operation.ts'
import { wordType } from '../sheets/media-types.ts'
import { wordFileOf } from '../word/word.ts'
import type { Paper } from './paper.ts'

export const fileBytes = z.string().meta({ format: 'binary', description: 'the bytes of the file' })

/** Signs that a file's name may not hold on some system become hyphens. */
export const fileName = (words: string): string => words.replace(/[/\\:*?"<>|]/g, '-')

export const wordAnswer = async (paper: Paper, name: string): Promise<Answer> => ({
  file: {
    name: `${name}.docx`,
    type: wordType,
    bytes: await wordFileOf(paper),
  },
})
