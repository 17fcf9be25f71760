import type * as z from 'zod'
import { deadlineTexts } from '../../../directives/deadline/deadline-explained.ts'
import {
  BadRequest,
  type FieldError,
  fieldError,
  fieldErrors,
} from '../../../platform/problems/problem-answer.ts'
import { problemWords } from '../../../shared/problems/problem.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import type { CellProblem } from '../columns/import-cells.ts'
import { columnHeadings, type ImportColumn } from '../columns/import-columns.ts'
import type { CellError } from './import-report.ts'

/** Whatever refuses a row, told at the cell it is about: the reading, the API's contract, a rule, the register. */

export const cellError = ({ column, code, facts, proposals = [] }: CellProblem): CellError => {
  const { vi, en } = fieldError([], code, facts, deadlineTexts[code])
  const meant = proposals.length > 0 && { words: String(facts.words), proposals }
  return { column: columnHeadings[column], code, vi, en, ...meant }
}

const columnOfField: Readonly<Record<string, ImportColumn>> = {
  title: 'title',
  content: 'title',
  department: 'lead',
  jointLeads: 'lead',
  assigneeAsWorded: 'lead',
  coordinating: 'coordinating',
  forInformation: 'forInformation',
  assignedOn: 'assignedOn',
  dueOn: 'deadline',
  due: 'deadline',
  deadlineAsWorded: 'deadline',
  urgency: 'urgency',
  starred: 'starred',
}

const columnOfFact: Readonly<Record<string, ImportColumn>> = {
  number: 'number',
  symbol: 'number',
  issuedOn: 'issuedOn',
  kind: 'kind',
  issuer: 'issuer',
  signer: 'signer',
  abstract: 'abstract',
  urgency: 'directiveUrgency',
}

const atCell = (
  { pointer, code, vi, en }: FieldError,
  columns: Readonly<Record<string, ImportColumn>>,
): CellError => {
  const column = columns[pointer.split('/')[1] ?? ''] ?? 'title'
  // A date may be said not to be known: whoever reads that it is missing is told how.
  if (column === 'issuedOn' && code === 'missing')
    return cellError({ column, code: 'issued-on-missing', facts: {} })
  return { column: columnHeadings[column], code, vi, en }
}

/** What the contract says of a row's task, or of its directive. */
export const contractErrors = (error: z.ZodError, of: 'task' | 'directive'): CellError[] =>
  fieldErrors(error, 'body').map((field) => atCell(field, of === 'task' ? columnOfField : columnOfFact))

const columnOfRefusal: Readonly<Partial<Record<string, ImportColumn>>> = {
  'due-before-assigned': 'deadline',
  'series-empty': 'until',
  'too-many-tasks': 'lead',
  'too-many-at-once': 'coordinating',
  'unknown-department': 'lead',
  'department-not-valid': 'lead',
  'directive-not-in-force': 'number',
  'directive-full': 'number',
  'directive-exists': 'number',
  'directive-completed': 'number',
  'too-many-waiting': 'lead',
}

/** What a rule says of a row; anything unexpected is thrown on. */
export const refusalErrors = (error: unknown, row: number, days: 'assignedOn' | 'issuedOn'): CellError[] => {
  if (error instanceof BadRequest) return error.fields.map((field) => atCell(field, columnOfField))
  if (!(error instanceof Refused)) throw error
  const column = error.code === 'assigned-in-future' ? days : (columnOfRefusal[error.code] ?? 'title')
  const { detail, en } = problemWords(error.problem, {
    ...error.facts,
    ...('task' in error.facts && { task: row }),
  })
  return [{ column: columnHeadings[column], code: error.code, vi: detail, en: en.detail }]
}
