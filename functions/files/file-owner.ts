/** What a file may be handed in for. */
const ownerKinds = ['task', 'directive', 'letter', 'explanation'] as const

/** What a file was handed in for: the thing in whose history it is told. */
export interface FileOwner {
  readonly kind: (typeof ownerKinds)[number]
  /** The code of a task, the key of a directive, the id of a paper or of a request for explanation. */
  readonly id: string
}

/** What this names, or undefined where it is none of ours. */
export const ownerOfNames = (name: string | undefined, id: string | undefined): FileOwner | undefined => {
  const kind = ownerKinds.find((one) => one === name)
  return kind && id ? { kind, id } : undefined
}

/** Where its bytes lie, in either bucket. */
export const objectKeyOf = ({ kind, id }: FileOwner, file: string): string => `${kind}/${id}/${file}`

/** The same the other way round; undefined where it is none of ours. */
export const ownerOfKey = (key: string): { readonly owner: FileOwner; readonly file: string } | undefined => {
  const [name, id, file, ...more] = key.split('/')
  const owner = ownerOfNames(name, id)
  return owner && file && more.length === 0 ? { owner, file } : undefined
}
