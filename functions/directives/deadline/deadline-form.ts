import type { Token } from './deadline-token.ts'

/** A piece of a wording by how it looks, and what it then means; undefined where it only looks like it. */

export type Groups = Readonly<Record<string, string | undefined>>
export type Meaning = Token extends infer T ? (T extends Token ? Omit<T, 'text'> : never) : never
export type Form = readonly [form: RegExp, read: (groups: Groups) => Meaning | undefined]

export const form = (parts: string, read: Form[1]): Form => [new RegExp(parts, 'uy'), read]
