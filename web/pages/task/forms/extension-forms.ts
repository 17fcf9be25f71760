/** From the proposal on an extension to the paper of its decision, in one piece: who opens one often opens another. */

export { CarryDecision } from '../extension/carry-decision.tsx'
export { CorrectExtension } from '../extension/correct-extension.tsx'
export { DecideExtension } from '../extension/decide-extension.tsx'
export { PrepareExtension } from '../extension/prepare-extension.tsx'
