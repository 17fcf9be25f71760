import type { AttachedFile } from '../../../parts/files/attached/attached-files.tsx'
import type { Plain } from './entry-words.ts'
import type { Details, Entry } from './lines.ts'

/** The documents that an entry brings as evidence: who adds an event says whether it brings some. */
const evidenceIn = (details: Details): readonly string[] => {
  switch (details.type) {
    case 'progress-updated':
      return details.progress.evidence ?? []
    case 'reported':
      return details.report.outcome === 'finished' ? (details.report.evidence ?? []) : []
    case 'explanation-answered':
    case 'coordination-answered':
      return details.answer.evidence ?? []
    default:
      details.type satisfies
        | Plain
        | 'judged'
        | 'extension-prepared'
        | 'extension-decided'
        | 'decision-paper-carried'
        | 'starred'
      return []
  }
}

/** The files that an entry brings. */
const filesIn = (details: Details): readonly AttachedFile[] => {
  switch (details.type) {
    case 'progress-updated':
      return details.progress.files ?? []
    case 'reported':
      return details.report.files ?? []
    case 'explanation-answered':
    case 'coordination-answered':
      return details.answer.files ?? []
    case 'commented':
    case 'decision-paper-carried':
      return details.files ?? []
    default:
      return []
  }
}

/** What an entry brings as proof. */
export interface Proof {
  readonly entry: Entry
  readonly evidence: readonly string[]
  readonly files: readonly AttachedFile[]
}

/** Every document that somebody named and every file handed in, with the entry that tells it; what is said in comments is none. */
export const proofs = (events: readonly Entry[]): readonly Proof[] =>
  events.flatMap((entry) => {
    const evidence = evidenceIn(entry.details)
    const files = entry.details.type === 'commented' ? [] : filesIn(entry.details)
    return evidence.length + files.length > 0 ? [{ entry, evidence, files }] : []
  })
