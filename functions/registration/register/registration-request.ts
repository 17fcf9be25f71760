import * as z from 'zod'
import { type TaskRequest, taskRequestsSchema } from '../../directives/requests/task-requests.ts'
import { waitingRequestSchema } from '../../directives/requests/waiting-tasks.ts'
import { whenRight } from '../../shared/across-fields.ts'

/** What is registered under a directive, with its lead or waiting for one. */
export const requestedTasks = {
  tasks: taskRequestsSchema,
  waiting: z.array(waitingRequestSchema).max(100).default([]).meta({
    description: 'what the directive names no lead for: it waits for one, in nobody’s figures',
  }),
}

export const atLeastOneTask = <
  T extends z.ZodType<{ readonly tasks: readonly unknown[]; readonly waiting: readonly unknown[] }>,
>(
  body: T,
) =>
  body.refine(({ tasks, waiting }) => tasks.length + waiting.length > 0, {
    path: ['tasks'],
    error: 'empty',
    ...whenRight({ tasks: z.array(z.unknown()), waiting: z.array(z.unknown()).optional() }),
  })

/** What a secret could stand in. */
export const textsOf = (requests: readonly Pick<TaskRequest, 'title' | 'content'>[]): string[] =>
  requests.flatMap(({ title, content = '' }) => [title, content])
