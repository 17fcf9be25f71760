import * as z from 'zod'
import { mostAssigneeWords } from '../../directives/assignees/assignee-wording.ts'
import { directiveKeySchema, directiveSchema, directiveStates } from '../../directives/directive/directive.ts'
import { directiveChangeSchema } from '../../directives/directive/directive-changes.ts'
import { newDirectiveSchema } from '../../directives/directive/new-directive.ts'
import { taskRequestsSchema } from '../../directives/requests/task-requests.ts'
import { waitingRequestSchema } from '../../directives/requests/waiting-tasks.ts'
import { whenRight } from '../../shared/across-fields.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { textOf, wordsOf } from '../../shared/text.ts'
import type { Contract } from '../contract.ts'
import type { directiveRoutes } from '../routes/directives.ts'
import type { OperationIn } from '../routes/route.ts'
import { page, searchWords, shortPage, summary, year } from './fields.ts'

const requests = {
  tasks: taskRequestsSchema,
  waiting: z.array(waitingRequestSchema).max(100).default([]).meta({
    description: 'what the directive names no lead for: it waits for one, in nobody’s figures',
  }),
}

const atLeastOne = <
  T extends z.ZodType<{ readonly tasks: readonly unknown[]; readonly waiting: readonly unknown[] }>,
>(
  body: T,
) =>
  body.refine(({ tasks, waiting }) => tasks.length + waiting.length > 0, {
    path: ['tasks'],
    error: 'empty',
    ...whenRight({ tasks: z.array(z.unknown()), waiting: z.array(z.unknown()).optional() }),
  })

export const directiveContracts = {
  listDirectives: {
    summary: summary('Văn bản giao việc trong năm', "A year's directives, the latest first"),
    query: z.strictObject({
      year: year.optional(),
      q: searchWords
        .optional()
        .meta({ description: 'words of the abstract, number and symbol, issuer, signer' }),
      kind: directiveSchema.shape.kind.optional(),
      state: z
        .enum(directiveStates)
        .optional()
        .meta({ description: 'unwritten: a registration that stopped half-way' }),
      ...page,
    }),
  },
  registerDirective: {
    summary: summary('Vào sổ văn bản và các nhiệm vụ', 'Register a directive with its tasks'),
    body: atLeastOne(z.strictObject({ directive: newDirectiveSchema, ...requests })),
    creates: true,
  },
  getDirective: {
    summary: summary('Một văn bản và các nhiệm vụ', 'A directive and its tasks, a page at a time'),
    path: z.strictObject({ key: directiveKeySchema }),
    query: z.strictObject(shortPage),
  },
  addTasks: {
    summary: summary('Thêm nhiệm vụ vào văn bản', 'Add tasks to a directive'),
    path: z.strictObject({ key: directiveKeySchema }),
    body: atLeastOne(z.strictObject(requests)),
    creates: true,
  },
  changeDirective: {
    summary: summary('Sửa, thay thế hoặc thu hồi văn bản', 'Correct, supersede or withdraw a directive'),
    path: z.strictObject({ key: directiveKeySchema }),
    body: directiveChangeSchema,
  },
  getDirectiveHistory: {
    summary: summary('Lịch sử văn bản', 'Every change of a directive'),
    path: z.strictObject({ key: directiveKeySchema }),
  },
  listDueDates: {
    summary: summary(
      'Thời hạn tính được sau khi rõ ngày ban hành',
      'Due dates that open tasks without one would get by the date of their directive',
    ),
    path: z.strictObject({ key: directiveKeySchema }),
    query: z.strictObject(shortPage),
  },
  previewDeadline: {
    summary: summary('Đọc thử thời hạn theo văn bản', 'What the words of a deadline mean; writes nothing'),
    body: z.strictObject({
      wording: wordsOf(200),
      issuedOn: localDateSchema.optional(),
      until: localDateSchema.optional().meta({
        description: 'recurring work: list its dates up to this day; without it, those that would be entered',
      }),
    }),
  },
  previewAssignees: {
    summary: summary('Đọc thử đơn vị được giao', 'Whom the words of an assignment name; writes nothing'),
    body: z.strictObject({
      wording: textOf(mostAssigneeWords).meta({ description: 'as in a cell: on one line or several' }),
      on: localDateSchema.optional().meta({ description: 'the register of which day; default: today' }),
    }),
  },
} as const satisfies Record<OperationIn<typeof directiveRoutes>, Contract>
