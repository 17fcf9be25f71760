import { FileButtons } from '../../../parts/files/file-buttons.tsx'
import { paperTexts } from '../../../parts/files/papers-texts.ts'
import { standingSteps, stepsOpen } from '../../../parts/papers/life.ts'
import { PaperLife } from '../../../parts/papers/paper-life.tsx'
import { paperLifeTexts } from '../../../parts/papers/paper-life-texts.ts'
import { useMay, useMe } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import type { Entry, History } from '../history/lines.ts'
import { isDecision, paperOfDecision } from './decision-life.ts'

interface Props {
  readonly task: { readonly id: string; readonly department: string }
  readonly entry: Entry
  readonly history: History
  readonly personName: (id: string) => string
}

/** The paper of a decision on an extension and how far it is, under its entry; who only coordinates has no paper of it. */
export const DecisionFile = ({ task: { id, department }, entry, history, personName }: Props) => {
  const t = useTexts(paperTexts)
  const life = useTexts(paperLifeTexts)
  const { department: own } = useMe()
  const maySign = useMay('sign-papers')
  const mayCarry = useMay('carry-papers')
  const mayPrepare = useMay('prepare-extension')
  const version = entry.after?.version
  const isLast = history.events.findLast(({ after }) => after)?.key === entry.key
  if (entry.details.type === 'extension-prepared' && mayPrepare && isLast)
    return (
      <FileButtons files={[{ label: t.slip, ask: (call) => call('getExtensionSlip', { path: { id } }) }]} />
    )
  if (!isDecision(entry) || version === undefined || (own && own !== department)) return null
  const recorded = paperOfDecision(history.events, version)
  return (
    <>
      <PaperLife of={{ task: id }} recorded={recorded} personName={personName} />
      <FileButtons
        files={[
          {
            label: t.decision,
            ask: (call) => call('getExtensionPaper', { path: { id }, query: { version } }),
          },
        ]}
      />
      {maySign && stepsOpen(standingSteps(recorded), mayCarry).length > 0 && (
        <a href={`/tasks/${id}/decision-paper?decision=${version}`}>{life.next}</a>
      )}
    </>
  )
}
