import type { RequestShape } from '../../platform/http/input.ts'
import { type Call, operationFor } from '../../platform/http/operation.ts'
import type { Permission } from './permission.ts'
import type { Actor, AnyActor } from './user.ts'

/** Declares an operation that people sign in for: in one file of its room, found by the file's name. */
export const operation = operationFor<Actor, Permission>()

/** The same of one that is offered to programs as well (machines/machine-operation.ts): it knows no mail address and no deputies. */
export const operationForAll = operationFor<AnyActor, Permission>()

/** What such an operation works on. */
export type ActorCall<Request extends RequestShape = RequestShape> = Call<Request, Actor, Permission>
