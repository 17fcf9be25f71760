import { useState } from 'preact/hooks'
import type { Body } from '../../../api/types.ts'
import { useMay } from '../../../session/session.tsx'
import { useFormats } from '../../../texts/language.tsx'
import { later } from '../../layout/later.tsx'
import type { FilesOf } from '../files-of.ts'
import { sizeOf } from './file-size.ts'

export type AttachedFile = Body<'openTaskFile'>['file']

const OpenedFile = later(() => import('./opened-file.tsx').then((loaded) => loaded.OpenedFile))

interface Props {
  readonly of: FilesOf
  readonly files: readonly AttachedFile[]
}

/** The files of an entry, each opened where it stands; whoever may not open them sees what there is. */
export const AttachedFiles = ({ of, files }: Props) => {
  const { number } = useFormats()
  const mayOpen = useMay('open-files')
  const [opened, setOpened] = useState<string>()
  return (
    <ul class="govuk-list files">
      {files.map(({ id, name, size }) => (
        <li key={id}>
          {mayOpen ? (
            <button
              type="button"
              class="link-button"
              aria-expanded={opened === id}
              onClick={() => setOpened(opened === id ? undefined : id)}
            >
              {name}
            </button>
          ) : (
            name
          )}{' '}
          <span class="note">{sizeOf(size, number)}</span>
          {opened === id && <OpenedFile of={of} file={id} close={() => setOpened(undefined)} />}
        </li>
      ))}
    </ul>
  )
}
