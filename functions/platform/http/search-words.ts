import { fold } from '../../shared/folded-text.ts'
import { lineOf } from '../../shared/text.ts'

/** What somebody looks for: too little of it would find everything. */
export const searchWords = lineOf(100).refine(
  (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, '').length >= 2,
  { error: 'search-too-short' },
)
