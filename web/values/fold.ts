import { fold as withoutMarks } from '../../functions/shared/folded-text.ts'

/** What stays of a text when nobody types marks, and of signs between words: "Sở Xây dựng" and "so xay  dung" are alike. */
export const fold = (text: string): string =>
  withoutMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
