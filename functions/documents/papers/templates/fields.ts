/**
 * What a template of a paper may hold: `{ten}` stands for a text; `{#co}…{/}` stays where a condition holds, `{^co}…{/}` where
 * it does not; `{#ds}…{/}` is repeated for each row of a list. The list of fields of a kind of paper is the one place that names
 * them: the check, the page, the guide and the type of what fills them follow from it.
 */
interface Named {
  readonly name: string
  readonly says: { readonly vi: string; readonly en: string }
  /** Without it the paper would not say what it is for: a template that lacks it is refused. */
  readonly required?: true
  /** It means the same in every row: a name, a day. A figure of the whole is not: it never stands in a row's place. */
  readonly common?: true
  /** Of several of which one holds at a time: an example of the paper has another one. */
  readonly notInExample?: true
}

/** A text; asked as a condition it holds where there is one. */
interface TextField extends Named {
  readonly example: string
}

/** Something that holds or not. */
interface ConditionField extends Named {
  readonly holds: true
}

/** Rows, each with the fields of its own and all that stands outside of it. */
interface RowsField extends Named {
  readonly rows: readonly Field[]
}

/** What is there as a whole or not at all, with fields of its own. */
interface PartField extends Named {
  readonly part: readonly Field[]
}

export type Field = TextField | ConditionField | RowsField | PartField

type FilledBy<One extends Field> = One extends { readonly rows: infer Rows extends readonly Field[] }
  ? readonly Filling<Rows>[]
  : One extends { readonly part: infer Part extends readonly Field[] }
    ? Filling<Part> | false
    : One extends { readonly holds: true }
      ? boolean
      : string

/** What fills the fields of a list: all of them, and nothing else. */
export type Filling<Fields extends readonly Field[]> = {
  readonly [One in Fields[number] as One['name']]: FilledBy<One>
}

/** The same of a kind that is not known: what the library is handed. */
export interface AnyFilling {
  readonly [name: string]: string | boolean | AnyFilling | readonly AnyFilling[]
}

export const text = <const Name extends string>(name: Name, example: string, vi: string, en: string) => ({
  name,
  example,
  says: { vi, en },
})

export const condition = <const Name extends string>(name: Name, vi: string, en: string) => ({
  name,
  holds: true as const,
  says: { vi, en },
})

export const rows = <const Name extends string, const Rows extends readonly Field[]>(
  name: Name,
  of: Rows,
  vi: string,
  en: string,
) => ({ name, rows: of, says: { vi, en } })

export const part = <const Name extends string, const Part extends readonly Field[]>(
  name: Name,
  of: Part,
  vi: string,
  en: string,
) => ({ name, part: of, says: { vi, en } })

/** Says of a field that no template may lack it. */
export const required = <const One extends Field>(field: One) => ({ ...field, required: true as const })

/** Says of a condition or part that it is another one that an example of the paper shows. */
export const otherwise = <const One extends Field>(field: One) => ({ ...field, notInExample: true as const })

/** Says of fields that they may stand anywhere, in the rows of lists, too. */
export const common = <const Fields extends readonly Field[]>(fields: Fields): Fields =>
  fields.map((field) => ({ ...field, common: true })) as unknown as Fields

/** The same fields where a template may do without any of them. */
export const optional = <const Fields extends readonly Field[]>(fields: Fields): Fields =>
  fields.map(({ required: _, ...field }) => field) as unknown as Fields

/** The fields that stand inside of one, if it has some. */
export const insideOf = (field: Field): readonly Field[] =>
  'rows' in field ? field.rows : 'part' in field ? field.part : []

/** Each field filled with its example, for a look at a paper that nothing was found for. */
export const exampleOf = (fields: readonly Field[]): AnyFilling =>
  Object.fromEntries(
    fields.map((field) => {
      if (field.notInExample) return [field.name, false]
      if ('rows' in field) return [field.name, [exampleOf(field.rows)]]
      if ('part' in field) return [field.name, exampleOf(field.part)]
      return [field.name, 'holds' in field ? true : field.example]
    }),
  )

/** Stands in any paragraph and counts up: items of which some may be left out are numbered so. */
export const numbering = text(
  'muc',
  '1',
  'Số thứ tự của mục: mỗi lần gặp tăng thêm 1',
  'A number that grows by one wherever it stands',
)
