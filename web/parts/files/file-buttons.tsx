import { useState } from 'preact/hooks'
import type { Client } from '../../api/client.ts'
import { saveFile } from '../../api/save-file.ts'
import { useCall } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { Button } from '../forms/button.tsx'
import { Failed } from '../layout/answered.tsx'
import { paperTexts } from './papers-texts.ts'

/** A file that the API makes while one waits. */
export interface FileAsked {
  readonly label: string
  readonly ask: (call: Client) => Promise<{ readonly body: Blob; readonly name: string | undefined }>
}

type State =
  | { readonly making: string }
  | { readonly kept: string }
  | { readonly failure: unknown }
  | undefined

interface Props {
  readonly files: readonly FileAsked[]
}

/** Buttons that have a file made and kept by the browser; they say that it is on its way, that it is there, or why not. */
export const FileButtons = ({ files }: Props) => {
  const t = useTexts(paperTexts)
  const call = useCall()
  const [state, setState] = useState<State>()
  const make = (file: FileAsked) => {
    if (state && 'making' in state) return
    setState({ making: file.label })
    file.ask(call).then(
      ({ body, name = file.label }) => {
        saveFile(body, name)
        setState({ kept: name })
      },
      (failure) => setState({ failure }),
    )
  }
  const isMade = (file: FileAsked) => state !== undefined && 'making' in state && state.making === file.label
  return (
    <div class="export">
      <div class="page-actions">
        {files.map((file) => (
          <Button
            key={file.label}
            look="secondary"
            isBusy={isMade(file)}
            busy={t.making}
            onClick={() => make(file)}
          >
            {file.label}
          </Button>
        ))}
      </div>
      <p class="note" role="status">
        {state && 'kept' in state && t.kept(state.kept)}
      </p>
      {state && 'failure' in state && <Failed failure={state.failure} />}
    </div>
  )
}
