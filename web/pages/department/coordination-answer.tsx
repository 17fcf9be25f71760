import { Textarea } from '../../parts/forms/inputs.tsx'
import { SummaryList } from '../../parts/lists/summary-list.tsx'
import { useMe } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import type { GivenTask } from '../task/ending/given-task.tsx'
import { Due } from '../tasks/due.tsx'
import { CommandPage, OnTask, useCommand, useDone } from './command.tsx'
import { departmentTexts } from './department-texts.ts'
import { EvidenceField } from './report/proof.tsx'
import { proofTyped, wrongInLines, wrongInText } from './report/typed.ts'

const max = 2000

const AnswerForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(departmentTexts)
  const { department: own } = useMe()
  const done = useDone(given)
  const asked = given.history.coordination.find(({ department }) => department === own)
  const form = useCommand('answerCoordination', given, {
    initial: { text: '', evidence: '' },
    wrongIn: ({ text, evidence }) => ({ text: wrongInText(text, max), evidence: wrongInLines(evidence) }),
    labels: { ...t.fields, text: t.fields.answer },
    bodyOf: ({ text, evidence }) => ({ text, ...proofTyped({ evidence }) }),
    onSent: () => done(t.answered),
  })
  const rows = [
    ...(asked?.part ? [{ name: t.part, value: asked.part }] : []),
    ...(asked?.dueOn ? [{ name: t.answerBy, value: <Due dueOn={asked.dueOn} isOpen /> }] : []),
  ]
  return (
    <CommandPage given={given} title={t.coordinate} form={form} button={t.send}>
      {rows.length > 0 && <SummaryList rows={rows} />}
      <Textarea label={t.fields.answer} max={max} {...form.field('text')} />
      <EvidenceField {...form.field('evidence')} />
    </CommandPage>
  )
}

/** What a coordinating department has to say of another's task. */
export const CoordinationAnswerPage = ({ id }: { readonly id: string }) => (
  <OnTask id={id} command="answerCoordination">
    {(given) => <AnswerForm given={given} />}
  </OnTask>
)
