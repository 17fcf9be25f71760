import { FilesField } from '../../parts/files/handing-in/files-later.tsx'
import { filesNamed, noFiles } from '../../parts/files/handing-in/handed-in.ts'
import { useFilesCheck } from '../../parts/files/handing-in/use-files-check.ts'
import { Textarea } from '../../parts/forms/inputs.tsx'
import { SummaryList } from '../../parts/lists/summary-list.tsx'
import { useCall, useMe } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import type { GivenTask } from '../task/ending/given-task.tsx'
import { TaskForm, taskFormPage, useTaskForm } from '../task/forms/task-form.tsx'
import { Due } from '../tasks/due.tsx'
import { departmentTexts } from './department-texts.ts'
import { useMistakes } from './report/mistakes.ts'
import { EvidenceField } from './report/proof.tsx'
import { proofTyped, wrongInLines, wrongInText } from './report/typed.ts'

const max = 2000

const AnswerForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(departmentTexts)
  const call = useCall()
  const { department: own } = useMe()
  const said = useMistakes({ ...t.fields, text: t.fields.answer })
  const wrongInFiles = useFilesCheck()
  const asked = given.history.coordination.find(({ department }) => department === own)
  const form = useTaskForm(given, {
    operation: 'answerCoordination',
    initial: { text: '', evidence: '', files: noFiles },
    check: ({ text, evidence, files }) => ({
      ...said({ text: wrongInText(text, max), evidence: wrongInLines(evidence) }),
      files: wrongInFiles(files),
    }),
    send: ({ text, evidence, files }, sent) =>
      call('answerCoordination', {
        ...sent,
        body: { text, ...proofTyped({ evidence }), ...filesNamed(files) },
      }),
    done: () => t.answered,
  })
  const rows = [
    ...(asked?.part ? [{ name: t.part, value: asked.part }] : []),
    ...(asked?.dueOn ? [{ name: t.answerBy, value: <Due dueOn={asked.dueOn} isOpen /> }] : []),
  ]
  return (
    <TaskForm {...{ form, given }} operation="answerCoordination" title={t.coordinate} submit={t.send}>
      {rows.length > 0 && <SummaryList rows={rows} />}
      <Textarea label={t.fields.answer} max={max} {...form.field('text')} />
      <EvidenceField {...form.field('evidence')} />
      <FilesField field={form.field('files')} of={{ task: given.task.id }} />
    </TaskForm>
  )
}

/** What a coordinating department has to say of another's task. */
export const CoordinationAnswerPage = taskFormPage(AnswerForm)
