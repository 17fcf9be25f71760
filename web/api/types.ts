import type { components, operations } from './__generated__/description.ts'

/** What an operation asks for and answers, from the API's description. */

export type Operation = keyof operations

type Parameters<O extends Operation> = operations[O]['parameters']

/** The description tells what may be left out; a page may also say that it has nothing to say. */
type OrNothing<Fields> = {
  [Name in keyof Fields]: Record<never, never> extends Pick<Fields, Name>
    ? Fields[Name] | undefined
    : Fields[Name]
}

type Path<O extends Operation> =
  Parameters<O> extends { readonly path: infer P extends object } ? { readonly path: P } : unknown

type Query<O extends Operation> =
  Parameters<O> extends { readonly query: infer Q extends object }
    ? { readonly query: OrNothing<Q> }
    : Parameters<O> extends { readonly query?: infer Q }
      ? { readonly query?: OrNothing<NonNullable<Q>> }
      : unknown

type Content<Part, Type extends string> = Part extends {
  readonly content: { readonly [T in Type]: infer Body }
}
  ? Body
  : never

type Sent<O extends Operation> = operations[O] extends { readonly requestBody: infer Part }
  ? [Content<Part, 'application/json'>] extends [never]
    ? { readonly file: Blob }
    : { readonly body: Content<Part, 'application/json'> }
  : unknown

type Version<O extends Operation> =
  Parameters<O> extends { readonly header: { readonly 'If-Match': string } }
    ? { /** The ETag that came with what is changed. */ readonly ifMatch: string }
    : unknown

/** Its path, query, body and version. */
export type Input<O extends Operation> = Path<O> &
  Query<O> &
  Sent<O> &
  Version<O> & {
    /** Made once for each filling of a form, so that sending again does nothing twice. */
    readonly key?: string
  }

type Responses<O extends Operation> = operations[O]['responses']
type Good<O extends Operation> = Responses<O>[Extract<keyof Responses<O>, 200 | 201 | 202>]

type IsFile<Part> = Part extends { readonly headers: { readonly 'Content-Disposition': string } }
  ? true
  : false

/** What it answers: a file as it is, everything else as described. */
export type Body<O extends Operation> =
  IsFile<Good<O>> extends true ? Blob : Content<Good<O>, 'application/json'>

export interface Answer<O extends Operation> {
  readonly body: Body<O>
  readonly etag: string | undefined
  /** Of a file. */
  readonly name: string | undefined
}

export type ProblemBody = components['schemas']['Problem']
export type Job = Body<'getJob'>
export type Task = Body<'getTask'>
export type ListedTask = Body<'listTasks'>['tasks'][number]
export type Me = Body<'getMe'>
export type Department = Body<'listDepartments'>['departments'][number]
export type Dashboard = Body<'getDashboard'>
export type Status = ListedTask['status']
export type Action = Me['may'][number]
export type Role = Me['role']
