import { later } from '../../layout/later.tsx'
import type { FilesOf } from '../files-of.ts'
import type { AttachedFile } from './attached-files.tsx'

const Loaded = later(() => import('./attached-files.tsx').then((loaded) => loaded.AttachedFiles))

interface Props {
  readonly of: FilesOf
  readonly files: readonly AttachedFile[]
}

/** The files of an entry; few entries have some, so that what shows them comes when there are. */
export const AttachedFiles = (props: Props) => (
  <div class="attached-place">
    <Loaded {...props} />
  </div>
)
