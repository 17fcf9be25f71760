import type { Input } from '../../../api/types.ts'
import type { Column } from '../grid/task-rows.ts'

export type TaskRequest = Input<'registerDirective'>['body']['tasks'][number]

export type WaitingRequest = NonNullable<Input<'registerDirective'>['body']['waiting']>[number]

export type Urgency = NonNullable<TaskRequest['urgency']>

export type Words = Partial<Record<Column, string>>
