import type * as z from 'zod'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Problem } from '../../shared/problems/problem.ts'
import type { Store } from '../table/store.ts'
import type { FreshFile } from './fresh-file.ts'
import type { Caller, Input, RequestShape } from './input.ts'

/**
 * The Lambdas that answer HTTP requests, docs/decisions/0027. They differ in what their work costs and may do with the
 * table, not in what it is about: `read` and `write` answer nearly everything, so that they are seldom cold.
 */
export const apiFunctions = ['read', 'write', 'year', 'files', 'feeds', 'open'] as const
export type ApiFunction = (typeof apiFunctions)[number]

export interface FileAnswer {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** What an operation answers: something as JSON, with the version of it where it can be changed, or a file. */
export type Answer =
  | { readonly body: unknown; readonly etag?: string }
  | { readonly file: FileAnswer }
  | { readonly fresh: FreshFile }

/** One request, understood, and permitted to the role of the actor: what an operation works on. */
export interface Call<
  Request extends RequestShape = RequestShape,
  Actor = unknown,
  Permission extends string = string,
  Read = unknown,
> extends Input<Request> {
  readonly store: Store
  /** What the operation has read beside its caller; throws where that failed. Asked for only by whoever may know it. */
  readonly read: () => Read
  readonly actor: Actor
  /** What the operation declares that the caller must be permitted. */
  readonly permission: Permission
  readonly now: Date
  /** The day in Asia/Ho_Chi_Minh. */
  readonly today: LocalDate
}

/** What is known of a request before its caller is. */
export interface Addressed {
  readonly store: Store
  /** The header Authorization as it came: API Gateway has looked at it only where people sign in. */
  readonly authorization: string | undefined
  /** What the token says that API Gateway has checked; nothing where it asks for none. */
  readonly claims: Readonly<Record<string, unknown>>
  readonly now: Date
  /** The parameters of the path as they stand in it. */
  readonly path: Readonly<Record<string, string>>
}

/** A secret address: whoever knows it reads what its owner may read, without a token. */
export type SecretAddress = Addressed

/** Everything there is to know of an operation: how it is reached, who may, what it takes, what it answers. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  /** What the caller must be permitted; an operation without one is open to everybody, without a token. */
  readonly permission?: string
  /** The Lambda that answers it. */
  readonly answeredBy: ApiFunction
  readonly summary: { readonly vi: string; readonly en: string }
  readonly request: RequestShape
  readonly answer: z.ZodType
  /** 201: what it is asked for is something new; 202: it is done afterwards. 200 unless it says otherwise. */
  readonly status?: 201 | 202
  /** The media types of the file that it answers instead of JSON. */
  readonly answersFile?: readonly string[]
  /** It answers 304 to whoever has the file already. */
  readonly answersUnchanged?: true
  /** What of the rules it may refuse, besides what every request may be refused for. */
  readonly errors?: readonly Problem[]
  /**
   * It reads more than some 20 units in a city of 100 departments, or has work done that does: of these a person has so
   * many a minute (platform/limits). What does not say so is not counted and pays nothing for it.
   */
  readonly isHeavy?: true
  /** So long anybody may keep its answer; nobody may keep one of an operation that does not say so. */
  readonly cacheSeconds?: number
  /**
   * It is for programs with a machine account (docs/decisions/0056): with a token of this scope, or, where none is
   * named, with the account's own secret.
   */
  readonly machine?: { readonly scope?: string }
  /** Whose the secret is that came with the request: asked before anything else of the request is looked at. */
  ownerOf?(secret: SecretAddress): Promise<Caller>
  /** What it reads beside its caller's own record, so that both take one round trip. */
  reads?(asked: Addressed): Promise<unknown>
  // A method, so that operations of different requests are all operations.
  run(call: Call): Promise<Answer>
}

/** Where an operation is reached. It is loaded when it is first called: a cold Lambda reads what it is asked for, no more. */
export interface Route extends Pick<Operation, 'method' | 'path'> {
  load(): Promise<Operation>
}

interface Declared<Request extends RequestShape, Actor, Permission extends string, Read>
  extends Omit<Operation, 'run' | 'ownerOf' | 'reads'> {
  readonly permission: Permission
  readonly request: Request
  reads?(asked: Addressed): Promise<Read>
  run(call: Call<Request, Actor, Permission, Read>): Promise<Answer>
}

/** How a city declares an operation: `Actor` is what it knows of the caller, `Permission` what it gives to roles. */
export const operationFor =
  <Actor extends Caller, Permission extends string>() =>
  <const Request extends RequestShape, Read = unknown>(
    declared: Declared<Request, Actor, Permission, Read>,
  ): Operation =>
    declared

interface DeclaredOpen<Request extends RequestShape>
  extends Omit<Operation, 'run' | 'permission' | 'ownerOf' | 'reads' | 'isHeavy'> {
  readonly request: Request
  run(call: Call<Request, undefined>): Promise<Answer>
}

/** Declares an operation that is open to everybody, without a token. */
export const openOperation = <const Request extends RequestShape>(
  declared: DeclaredOpen<Request>,
): Operation => declared

interface DeclaredSecret<Request extends RequestShape, Owner extends Caller>
  extends Omit<Operation, 'run' | 'permission' | 'ownerOf' | 'reads' | 'isHeavy'> {
  readonly request: Request
  ownerOf(secret: SecretAddress): Promise<Owner>
  run(call: Call<Request, Owner>): Promise<Answer>
}

/** Declares an operation at a secret address; what it may tell is what the owner of the address may read. Each request is counted. */
export const secretOperation = <const Request extends RequestShape, Owner extends Caller>(
  declared: DeclaredSecret<Request, Owner>,
): Operation => declared
