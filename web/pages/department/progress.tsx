import { FilesField } from '../../parts/files/handing-in/files-later.tsx'
import { filesNamed, noFiles } from '../../parts/files/handing-in/handed-in.ts'
import { useFilesCheck } from '../../parts/files/handing-in/use-files-check.ts'
import { Textarea, TextInput } from '../../parts/forms/inputs.tsx'
import { useToday } from '../../session/clock.tsx'
import { useCall } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import type { GivenTask } from '../task/ending/given-task.tsx'
import { TaskForm, taskFormPage, useTaskForm } from '../task/forms/task-form.tsx'
import { departmentTexts } from './department-texts.ts'
import { useMistakes } from './report/mistakes.ts'
import { EvidenceField, HappenedOnField } from './report/proof.tsx'
import {
  percentTyped,
  proofTyped,
  wrongInLines,
  wrongInPercent,
  wrongInText,
  wrongInWorkDay,
} from './report/typed.ts'

const max = 2000
const none = { text: '', percent: '', evidence: '', files: noFiles, happenedOn: '' }

const useProgress = (given: GivenTask) => {
  const t = useTexts(departmentTexts)
  const call = useCall()
  const today = useToday()
  const said = useMistakes({ ...t.fields, text: t.fields.progress })
  const wrongInFiles = useFilesCheck()
  return useTaskForm(given, {
    operation: 'updateProgress',
    initial: none,
    check: ({ text, percent, evidence, files, happenedOn }) => ({
      ...said({
        text: wrongInText(text, max),
        percent: wrongInPercent(percent),
        evidence: wrongInLines(evidence),
        happenedOn: wrongInWorkDay(happenedOn, today),
      }),
      files: wrongInFiles(files),
    }),
    send: ({ text, percent, files, ...proof }, sent) => {
      const typed = percentTyped(percent)
      const body = {
        text,
        ...(typed !== undefined && { percent: typed }),
        ...proofTyped(proof),
        ...filesNamed(files),
      }
      return call('updateProgress', { ...sent, body })
    },
    fieldOfCode: { 'happened-outside': 'happenedOn' },
    done: () => t.progressSent,
  })
}

const ProgressForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(departmentTexts)
  const { wholePercent } = useFormats()
  const { percent: last } = given.task
  const form = useProgress(given)
  const lastTime = last !== undefined && { hint: t.percentHint(wholePercent(last)) }
  return (
    <TaskForm {...{ form, given }} operation="updateProgress" title={t.progress} submit={t.send}>
      <Textarea label={t.fields.progress} hint={t.progressHint} max={max} {...form.field('text')} />
      <TextInput
        label={t.fields.percent}
        {...lastTime}
        width="short"
        inputMode="numeric"
        {...form.field('percent')}
      />
      <EvidenceField {...form.field('evidence')} />
      <FilesField field={form.field('files')} of={{ task: given.task.id }} />
      <HappenedOnField {...form.field('happenedOn')} />
    </TaskForm>
  )
}

/** What was done since the last update. */
export const ProgressPage = taskFormPage(ProgressForm)
