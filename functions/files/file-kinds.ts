/** The kinds of files that may be kept, docs/decisions/0052: what offices make and everybody can open, and nothing that runs. */

interface Kind {
  readonly type: string
  /** What the name ends in, the usual one first. */
  readonly endings: readonly string[]
  /** Shown in the page; anything else is only downloaded. */
  readonly isShown?: true
}

export const fileKinds = {
  pdf: { type: 'application/pdf', endings: ['pdf'], isShown: true },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  doc: { type: 'application/msword', endings: ['doc'] },
  xls: { type: 'application/vnd.ms-excel', endings: ['xls'] },
  jpeg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'], isShown: true },
  png: { type: 'image/png', endings: ['png'], isShown: true },
} as const satisfies Record<string, Kind>

export type FileKind = keyof typeof fileKinds

export const fileKindNames = Object.keys(fileKinds) as [FileKind, ...FileKind[]]

const kindOfEnding = new Map(
  fileKindNames.flatMap((kind) => fileKinds[kind].endings.map((ending) => [ending as string, kind])),
)

/** The kind that a name claims by its ending, or undefined where no such file may be kept. */
export const kindOfName = (name: string): FileKind | undefined =>
  kindOfEnding.get(/\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '')

export const isShown = (kind: FileKind): boolean => 'isShown' in fileKinds[kind]

export const maxFileBytes = 50 * 1024 * 1024

/** Of one entry. */
export const maxFiles = 10
