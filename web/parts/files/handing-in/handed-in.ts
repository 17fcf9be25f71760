/** Files that are handed in with a form: what its draft keeps of each, and what a command names. */

/** A file of a form: without an id it is still on its way. */
export interface FormFile {
  /** Under which it is announced, however often it is sent. */
  readonly key: string
  readonly name: string
  readonly size: number
  readonly id?: string
}

/** What a form begins with. */
export const noFiles: readonly string[] = []

/** As a form keeps it, whose values are texts. */
export const keptFile = (file: FormFile): string => JSON.stringify(file)

const fileKept = (text: string): FormFile => JSON.parse(text) as FormFile

export const filesKept = (values: readonly string[]): FormFile[] => values.map(fileKept)

/** Those that have arrived, as a command names them; nothing where there are none. */
export const filesNamed = (values: readonly string[]): { files?: string[] } => {
  const ids = filesKept(values).flatMap(({ id }) => id ?? [])
  return ids.length > 0 ? { files: ids } : {}
}

/** One that is still on its way holds the form up. */
export const isUnderWay = (values: readonly string[]): boolean =>
  filesKept(values).some(({ id }) => id === undefined)
