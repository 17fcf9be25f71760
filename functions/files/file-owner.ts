/** What a file was handed in for: the thing in whose history it is told. */
export interface FileOwner {
  readonly kind: 'task' | 'directive' | 'letter' | 'explanation'
  /** The code of a task, the key of a directive or a letter. */
  readonly id: string
}

/** Where its bytes lie, in either bucket. */
export const objectKeyOf = ({ kind, id }: FileOwner, file: string): string => `${kind}/${id}/${file}`
