/** Files that somebody could send, each made here, and why each is refused. */
export interface Hostile {
  readonly name: string
  readonly file: string
  readonly expected: string
  readonly make: () => Uint8Array
}

export const hostile = (
  expected: string,
  cases: Readonly<Record<string, () => Uint8Array>>,
  file = 'danh-sach.xlsx',
): Hostile[] => Object.entries(cases).map(([name, make]) => ({ name, make, expected, file }))
