/** The forms on a task but those of extensions and endings, in one piece: each is small, and who opens one often opens another. */

export { Coordinate } from '../coordination/coordinate.tsx'
export { AskExplanation } from '../office/ask-explanation.tsx'
export { Correct } from '../office/correct.tsx'
export { Judge } from '../office/judge.tsx'
export { ConfirmAssignment, Withdraw } from '../office/reason-forms.tsx'
export { Urge } from '../office/urge.tsx'
export { Urgency } from '../office/urgency.tsx'
