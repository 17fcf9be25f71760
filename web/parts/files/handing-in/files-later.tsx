import type { FieldOf } from '../../forms/use-form.ts'
import { later } from '../../layout/later.tsx'
import type { FilesOf } from '../files-of.ts'

const Loaded = later(() => import('./files-field.tsx').then((loaded) => loaded.FilesField))

interface Props {
  readonly field: FieldOf<readonly string[]>
  readonly of: FilesOf
  readonly isNeeded?: boolean
}

/** The field for files, loaded once the form is there; its place is kept, so that nothing moves when it comes. */
export const FilesField = (props: Props) => (
  <div class="files-place">
    <Loaded {...props} />
  </div>
)
