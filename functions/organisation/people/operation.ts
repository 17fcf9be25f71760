import type { RequestShape } from '../../platform/http/input.ts'
import { type Call, operationFor } from '../../platform/http/operation.ts'
import type { Permission } from './permission.ts'
import type { Actor } from './user.ts'

/** Declares an operation that people sign in for: in one file of its room, found by the file's name. */
export const operation = operationFor<Actor, Permission>()

/** What such an operation works on. */
export type ActorCall<Request extends RequestShape = RequestShape> = Call<Request, Actor, Permission>
