import type { FileOwner } from '../../files/file-owner.ts'

/** Files stand with the key that the directive had when they were attached. */
export const filesOfDirective = (key: string): FileOwner => ({ kind: 'directive', id: key })
