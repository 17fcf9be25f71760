import type * as z from 'zod'
import type { Contracts } from '../../functions/http/contracts.ts'
import type { responses } from '../../functions/http/responses.ts'
import type { Operation } from '../../functions/http/routes.ts'

export type { Operation } from '../../functions/http/routes.ts'

type Responses = typeof responses

/** A part of a request as one writes it; it may be left out where nothing in it is required. */
type Part<O extends Operation, Name extends 'path' | 'query' | 'body'> =
  Contracts[O] extends Record<Name, infer Schema extends z.ZodType>
    ? Name extends 'query'
      ? Record<never, never> extends z.input<Schema>
        ? { readonly query?: z.input<Schema> }
        : { readonly query: z.input<Schema> }
      : { readonly [K in Name]: z.input<Schema> }
    : unknown

type Version<O extends Operation> = Contracts[O] extends { readonly ifMatch: true }
  ? { /** The ETag that came with the task. */ readonly ifMatch: string }
  : unknown

type Handed<O extends Operation> = Contracts[O] extends { readonly takesFile: object }
  ? { readonly file: Blob }
  : unknown

/** What an operation asks for: its path, query, body and version, as the API's own schemas say. */
export type Input<O extends Operation> = Part<O, 'path'> &
  Part<O, 'query'> &
  Part<O, 'body'> &
  Version<O> &
  Handed<O> & {
    /** Made once for each filling of a form, so that sending again does nothing twice. */
    readonly key?: string
  }

/** What it answers: a file as it is, everything else by its schema. */
export type Body<O extends Operation> = Contracts[O] extends { readonly answersBytes: true }
  ? Blob
  : z.output<Responses[O]>

export interface Answer<O extends Operation> {
  readonly body: Body<O>
  readonly etag: string | undefined
  /** Of a file. */
  readonly name: string | undefined
}

export type Job = Body<'getJob'>

export type Task = Body<'getTask'>
export type ListedTask = Body<'listTasks'>['tasks'][number]
export type Me = Body<'getMe'>
export type Department = Body<'listDepartments'>['departments'][number]
export type Dashboard = Body<'getDashboard'>
export type Status = ListedTask['status']
export type Action = Me['may'][number]
export type Role = Me['role']
