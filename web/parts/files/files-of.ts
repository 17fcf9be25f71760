/** What files are handed in for, or were attached to. */
export type FilesOf =
  | { readonly task: string }
  | { readonly directive: string }
  | { readonly paper: string }
  | { readonly explanation: string }
