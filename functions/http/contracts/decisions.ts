import * as z from 'zod'
import {
  explanationAnswerSchema,
  extensionCorrectionSchema,
  extensionPreparationSchema,
} from '../../directives/requests/commands.ts'
import { isSpan } from '../../oversight/decisions/decision-times.ts'
import { explanationStates, questionSchema } from '../../oversight/explanations/explanation.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, explanationIdSchema } from '../../shared/ids.ts'
import type { Contract } from '../contract.ts'
import type { decisionRoutes } from '../routes/decisions.ts'
import type { OperationIn } from '../routes/route.ts'
import { page, summary, taskPath, year } from './fields.ts'

export const decisionContracts = {
  prepareExtension: {
    summary: summary('Trình phương án gia hạn', 'Prepare the decision on an extension'),
    path: taskPath,
    body: extensionPreparationSchema,
    ifMatch: true,
  },
  correctExtension: {
    summary: summary('Sửa quyết định gia hạn', 'Put a wrong extension decision right'),
    path: taskPath,
    body: extensionCorrectionSchema,
    ifMatch: true,
  },
  listExplanations: {
    summary: summary('Các yêu cầu giải trình', "A year's requests for explanation"),
    query: z.strictObject({
      department: departmentCodeSchema.optional(),
      year: year.optional(),
      state: z.enum(explanationStates).optional(),
      ...page,
    }),
  },
  getExplanation: {
    summary: summary('Một yêu cầu giải trình', 'One request for explanation, with its answer'),
    path: z.strictObject({ id: explanationIdSchema }),
  },
  askExplanation: {
    summary: summary('Yêu cầu giải trình', 'Ask a department to explain a task or a figure'),
    body: questionSchema,
    creates: true,
  },
  answerExplanation: {
    summary: summary('Giải trình', 'Answer a request for explanation'),
    path: z.strictObject({ id: explanationIdSchema }),
    body: explanationAnswerSchema,
    creates: true,
  },
  getDecisionTimes: {
    summary: summary('Thời gian xử lý của Văn phòng và lãnh đạo', 'How long decisions took'),
    query: z
      .strictObject({ from: localDateSchema, to: localDateSchema })
      .refine(({ from, to }) => isSpan(from, to), { path: ['to'], error: 'span-not-valid' }),
  },
} as const satisfies Record<OperationIn<typeof decisionRoutes>, Contract>
