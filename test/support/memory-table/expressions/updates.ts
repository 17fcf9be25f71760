import { ValidationException } from '../errors.ts'
import { notModelled, type StoredItem, sumOf, typeOf, type Value } from '../values.ts'
import {
  namedValue,
  type Placeholders,
  pathOf,
  readPath,
  valueAt,
  type WrittenPath,
  withValueAt,
} from './paths.ts'
import { readingOnce, type Tokens } from './tokens.ts'

type Term =
  | { readonly kind: 'path'; readonly path: WrittenPath }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'if_not_exists'; readonly path: WrittenPath; readonly other: Term }
  | { readonly kind: 'list_append'; readonly left: Term; readonly right: Term }
  | { readonly kind: 'plus'; readonly left: Term; readonly right: Term }
  | { readonly kind: 'minus'; readonly left: Term; readonly right: Term }

interface Action {
  readonly kind: 'set' | 'remove' | 'add'
  readonly path: WrittenPath
  readonly term?: Term
}

const readTerm = (tokens: Tokens): Term => {
  if (tokens.next?.startsWith(':')) return { kind: 'value', name: tokens.take() }
  if (tokens.takes('if_not_exists')) {
    tokens.take('(')
    const path = readPath(tokens)
    tokens.take(',')
    const other = readTerm(tokens)
    tokens.take(')')
    return { kind: 'if_not_exists', path, other }
  }
  if (tokens.takes('list_append')) {
    tokens.take('(')
    const left = readTerm(tokens)
    tokens.take(',')
    const right = readTerm(tokens)
    tokens.take(')')
    return { kind: 'list_append', left, right }
  }
  return { kind: 'path', path: readPath(tokens) }
}

const readSum = (tokens: Tokens): Term => {
  const left = readTerm(tokens)
  if (tokens.takes('+')) return { kind: 'plus', left, right: readTerm(tokens) }
  if (tokens.takes('-')) return { kind: 'minus', left, right: readTerm(tokens) }
  return left
}

const readAction = (tokens: Tokens, kind: Action['kind']): Action => {
  const path = readPath(tokens)
  if (kind === 'remove') return { kind, path }
  if (kind === 'add') return { kind, path, term: readTerm(tokens) }
  tokens.take('=')
  return { kind, path, term: readSum(tokens) }
}

const clauses: ReadonlySet<string> = new Set(['set', 'remove', 'add'])

/** An update as it is written. @throws ValidationException */
const readUpdate = readingOnce((tokens): readonly Action[] => {
  const actions: Action[] = []
  while (tokens.next !== undefined) {
    const kind = tokens.take().toLowerCase()
    if (!clauses.has(kind)) throw notModelled(`the clause ${kind} of an update`)
    do actions.push(readAction(tokens, kind as Action['kind']))
    while (tokens.takes(','))
  }
  return actions
})

const wrongType = () =>
  new ValidationException('An operand in the update expression has an incorrect data type')

const asNumber = (value: Value): number | bigint => {
  if (typeof value !== 'number' && typeof value !== 'bigint') throw wrongType()
  return value
}

const asList = (value: Value): readonly Value[] => {
  if (!Array.isArray(value)) throw wrongType()
  return value
}

const valueBy = (term: Term, item: StoredItem, placeholders: Placeholders): Value => {
  const inner = (one: Term) => valueBy(one, item, placeholders)
  if (term.kind === 'value') return namedValue(term.name, placeholders)
  if (term.kind === 'if_not_exists')
    return valueAt(item, pathOf(term.path, placeholders)) ?? inner(term.other)
  if (term.kind === 'list_append') return [...asList(inner(term.left)), ...asList(inner(term.right))]
  if (term.kind === 'plus') return sumOf(asNumber(inner(term.left)), asNumber(inner(term.right)))
  if (term.kind === 'minus') {
    const right = asNumber(inner(term.right))
    return sumOf(asNumber(inner(term.left)), -right)
  }
  const found = valueAt(item, pathOf(term.path, placeholders))
  if (found === undefined)
    throw new ValidationException(
      'The provided expression refers to an attribute that does not exist in the item',
    )
  return found
}

const added = (before: Value | undefined, by: Value): Value => {
  if (typeOf(by) !== 'N') throw notModelled('adding to sets')
  return before === undefined ? by : sumOf(asNumber(before), asNumber(by))
}

type Path = readonly (string | number)[]

const requireApart = (paths: readonly Path[]): void => {
  const texts = paths.map((path) => path.map((step) => `${typeof step}:${step}/`).join(''))
  const overlap = texts.some((text, place) =>
    texts.some((other, at) => at !== place && other.startsWith(text)),
  )
  if (overlap)
    throw new ValidationException('Invalid UpdateExpression: Two document paths overlap with each other')
}

export interface Updated {
  readonly item: StoredItem
  /** The attributes that the update names. */
  readonly named: readonly string[]
}

const requireNoKey = (paths: readonly Path[]): void => {
  const key = paths.map(([name]) => name).find((name) => name === 'pk' || name === 'sk')
  if (key)
    throw new ValidationException(
      `One or more parameter values were invalid: Cannot update attribute ${key}. This attribute is part of the key`,
    )
}

/**
 * An update that is understood: what it leaves of an item, all that it reads it reads of the item before.
 * @throws ValidationException here for what no item can answer, in turn for what this item does not
 */
export const updateOf = (expression: string, placeholders: Placeholders) => {
  const actions = readUpdate(expression)
  const paths = actions.map(({ path }) => pathOf(path, placeholders))
  requireApart(paths)
  const valueAfter = ({ kind, term }: Action, before: StoredItem, path: Path): Value | undefined => {
    if (kind === 'remove' || !term) return undefined
    const value = valueBy(term, before, placeholders)
    return kind === 'add' ? added(valueAt(before, path), value) : value
  }
  return (before: StoredItem): Updated => {
    requireNoKey(paths)
    const values = actions.map((action, place) => valueAfter(action, before, paths[place] as Path))
    const item = paths.reduce<StoredItem>((so, path, place) => withValueAt(so, path, values[place]), before)
    return { item, named: paths.map(([name]) => String(name)) }
  }
}
