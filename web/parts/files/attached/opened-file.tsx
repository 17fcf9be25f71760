import { useState } from 'preact/hooks'
import type { Client } from '../../../api/client.ts'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { Button } from '../../forms/button.tsx'
import { Failed } from '../../layout/answered.tsx'
import { Loading } from '../../layout/loading.tsx'
import type { FilesOf } from '../files-of.ts'
import { attachedTexts } from './attached-texts.ts'
import { FileSignatures } from './file-signatures.tsx'

type Opened = Body<'openTaskFile'>

/** As the browser shows it itself, from the bucket's own address: nothing of the file runs in this page. */
const Preview = ({ opened: { file, address, isShown } }: { readonly opened: Opened }) => {
  const t = useTexts(attachedTexts)
  if (!isShown) return null
  if (file.kind !== 'pdf') return <img class="shown-file" src={address} alt={file.name} />
  return navigator.pdfViewerEnabled ? (
    <iframe class="shown-file" src={address} title={file.name} />
  ) : (
    <p>{t.noViewer}</p>
  )
}

interface Props {
  readonly of: FilesOf
  readonly file: string
  readonly close: () => void
}

const pathsOf = (of: FilesOf, file: string) => ({
  inTask: 'task' in of ? { id: of.task, file } : undefined,
  inPaper: 'paper' in of ? { id: of.paper, file } : undefined,
  inExplanation: 'explanation' in of ? { id: of.explanation, file } : undefined,
  inDirective: 'directive' in of ? { key: of.directive, file } : undefined,
})

/** Asks where its bytes are, to be kept. */
const keeping = (call: Client, of: FilesOf, file: string) => {
  const kept = { query: { as: 'download' } } as const
  if ('task' in of) return call('openTaskFile', { path: { id: of.task, file }, ...kept })
  if ('paper' in of) return call('openOutgoingFile', { path: { id: of.paper, file }, ...kept })
  if ('explanation' in of) return call('openExplanationFile', { path: { id: of.explanation, file }, ...kept })
  return call('openDirectiveFile', { path: { key: of.directive, file }, ...kept })
}

/** A file that somebody asked to see: its preview where there can be one, the way to keep it, and whether it was scanned. */
export const OpenedFile = ({ of, file, close }: Props) => {
  const t = useTexts(attachedTexts)
  const call = useCall()
  const { inTask, inPaper, inExplanation, inDirective } = pathsOf(of, file)
  const preview = { query: { as: 'preview' } } as const
  const ofTask = useAnswer('openTaskFile', inTask && { path: inTask, ...preview })
  const ofDirective = useAnswer('openDirectiveFile', inDirective && { path: inDirective, ...preview })
  const ofPaper = useAnswer('openOutgoingFile', inPaper && { path: inPaper, ...preview })
  const ofExplanation = useAnswer('openExplanationFile', inExplanation && { path: inExplanation, ...preview })
  const asked = (inTask && ofTask) ?? (inPaper && ofPaper) ?? (inExplanation && ofExplanation)
  const { body, failure, reload } = asked ?? ofDirective
  const [notKept, setNotKept] = useState<unknown>()
  const download = () => {
    setNotKept(undefined)
    keeping(call, of, file).then(({ body: { address } }) => {
      // The answer says that it is to be kept: the page stays.
      location.assign(address)
    }, setNotKept)
  }
  if (failure !== undefined) return <Failed failure={failure} retry={reload} />
  if (!body) return <Loading />
  return (
    <div class="opened-file">
      <Preview opened={body} />
      <p class="note">{t.scan[body.scan]}</p>
      {body.file.kind === 'pdf' && <FileSignatures of={of} file={file} />}
      <p class="note hash">
        {t.sha256}: {body.file.sha256}
      </p>
      {notKept !== undefined && <Failed failure={notKept} />}
      <div class="page-actions">
        <Button look="secondary" onClick={download}>
          {t.download}
        </Button>
        <Button look="secondary" onClick={close}>
          {t.close}
        </Button>
      </div>
    </div>
  )
}
