/** Why a file is not what its kind says; the words of `file-content-refused`. */
export type ContentFault = 'other-content' | 'cut-off' | 'macros' | 'password'

/** Reads a file in pieces: nobody holds 50 MB to see what it is. */
export interface FileBytes {
  readonly size: number
  /** From one byte up to another, which is not read; shorter where the file ends. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>
}
