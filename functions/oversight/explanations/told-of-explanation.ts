import { beginningOf } from '../../shared/text.ts'
import type { Told } from '../decisions/decision.ts'
import { departmentAsked, type Explanation } from './explanation.ts'

const subjectOf = ({ id, about }: Explanation) => ({
  explanation: id,
  ...(about.kind === 'task' && { id: about.taskId }),
})

/** That a department is asked, as the page tells its people. @param key of the command that asked */
export const toldOfQuestion = (explanation: Explanation, key: string): Told => ({
  ...subjectOf(explanation),
  key,
  on: explanation.askedOn,
  kind: 'explanation-asked',
  reason: beginningOf(explanation.question),
  dueOn: explanation.dueOn,
  department: departmentAsked(explanation),
})

/** That it answered, as the page tells whoever asked, and in whose place. Undefined before. */
export const toldOfAnswer = (explanation: Explanation, key: string): Told | undefined => {
  const { answer, answeredOn, askedBy, askedFor } = explanation
  if (!answer || !answeredOn) return undefined
  return {
    ...subjectOf(explanation),
    key,
    on: answeredOn,
    kind: 'explanation-answered',
    reason: beginningOf(answer.text),
    to: 'office',
    people: [...new Set([askedBy, ...(askedFor ? [askedFor] : [])])],
    isForThemAlone: true,
  }
}
