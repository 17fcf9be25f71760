import { FileButtons } from '../../../parts/files/file-buttons.tsx'
import { paperTexts } from '../../../parts/files/papers-texts.ts'
import { useMe } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import type { Entry } from '../history/lines.ts'

const isDecision = ({ details: { type } }: Entry): boolean =>
  type === 'extension-decided' || type === 'extension-corrected'

interface Props {
  readonly task: { readonly id: string; readonly department: string }
  readonly entry: Entry
}

/** The paper of a decision on an extension, under its entry; who only coordinates has no paper of it. */
export const DecisionFile = ({ task: { id, department }, entry }: Props) => {
  const t = useTexts(paperTexts)
  const { department: own } = useMe()
  const version = entry.after?.version
  if (!isDecision(entry) || version === undefined || (own && own !== department)) return null
  return (
    <FileButtons
      files={[
        {
          label: t.decision,
          ask: (call) => call('getExtensionPaper', { path: { id }, query: { version } }),
        },
      ]}
    />
  )
}
