import * as z from 'zod'

export const fileBytes = z.string().meta({ format: 'binary', description: 'the bytes of the file' })

/** Signs that a file's name may not hold on some system become hyphens. */
export const fileName = (words: string): string => words.replace(/[/\\:*?"<>|]/g, '-')
