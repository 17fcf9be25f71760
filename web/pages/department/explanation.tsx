import { useRegister } from '../../api/register.tsx'
import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLocation } from '../../app/router/location.tsx'
import { Section } from '../../parts/figures/figures.tsx'
import { AttachedFiles } from '../../parts/files/attached/attached-later.tsx'
import { FileButtons } from '../../parts/files/file-buttons.tsx'
import { FilesField } from '../../parts/files/handing-in/files-later.tsx'
import { filesNamed, noFiles } from '../../parts/files/handing-in/handed-in.ts'
import { useFilesCheck } from '../../parts/files/handing-in/use-files-check.ts'
import { paperTexts } from '../../parts/files/papers-texts.ts'
import { Button } from '../../parts/forms/button.tsx'
import { Textarea } from '../../parts/forms/inputs.tsx'
import { useForm } from '../../parts/forms/use-form.ts'
import { Answered } from '../../parts/layout/answered.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import { type Row, SummaryList } from '../../parts/lists/summary-list.tsx'
import { useCall, useMay } from '../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { explanationTexts } from '../explanations/explanations-texts.ts'
import { useFigureWords } from '../explanations/figure-words.ts'
import { Evidence } from '../task/history/entries.tsx'
import { Due } from '../tasks/due.tsx'
import { departmentTexts } from './department-texts.ts'
import { useMistakes } from './report/mistakes.ts'
import { EvidenceField } from './report/proof.tsx'
import { proofTyped, wrongInLines, wrongInText } from './report/typed.ts'

type Explanation = Body<'getExplanation'>

const max = 4000

const useAbout = ({ about }: Explanation): Row => {
  const t = useTexts(departmentTexts)
  const explanations = useTexts(explanationTexts)
  const { language } = useLanguage()
  const { day } = useFormats()
  const figureWords = useFigureWords()
  const task = useAnswer('getTask', about.kind === 'task' ? { path: { id: about.taskId } } : undefined).body
  if (about.kind === 'task')
    return { name: t.aboutTask, value: <a href={`/tasks/${about.taskId}`}>{task?.title ?? about.taskId}</a> }
  const figure = explanations.figureOf(figureWords(about), String(about.year), day(about.asOf))
  if (about.kind === 'figure') return { name: t.aboutFigure, value: figure }
  const value = (
    <>
      {figure}
      <span class="note">{about.words[language]}</span>
    </>
  )
  return { name: t.aboutFigure, value }
}

const Question = ({ explanation }: { readonly explanation: Explanation }) => {
  const t = useTexts(departmentTexts)
  const { role } = useTexts(nameTexts)
  const { departmentName, personName } = useRegister()
  const { day } = useFormats()
  const { question, department, askedBy, askedFor, askedOn, dueOn, state } = explanation
  const about = useAbout(explanation)
  const asker = askedFor ?? askedBy
  // Departments do not read the names of leaders.
  const who = personName(asker) === asker ? role.leader : personName(asker)
  return (
    <SummaryList
      rows={[
        { name: t.question, value: question },
        about,
        { name: t.asked, value: t.askedBy(who, day(askedOn)) },
        { name: t.toExplain, value: departmentName(department) },
        { name: t.answerBy, value: <Due dueOn={dueOn} isOpen={state !== 'answered'} /> },
      ]}
    />
  )
}

const Answer = ({ explanation: { id, answer, answeredOn } }: { readonly explanation: Explanation }) => {
  const t = useTexts(departmentTexts)
  const { day } = useFormats()
  if (!answer) return <p>{t.notExplained}</p>
  return (
    <Section title={t.explainedOn(day(answeredOn))}>
      <p class="measure">{answer.text}</p>
      {answer.evidence && <Evidence documents={answer.evidence} />}
      {answer.files && <AttachedFiles of={{ explanation: id }} files={answer.files} />}
    </Section>
  )
}

interface FormProps {
  readonly explanation: Explanation
  readonly reload: () => void
}

const AnswerForm = ({ explanation, reload }: FormProps) => {
  const t = useTexts(departmentTexts)
  const call = useCall()
  const { open, path } = useLocation()
  const said = useMistakes({ ...t.fields, text: t.fields.explanation })
  const wrongInFiles = useFilesCheck()
  const { id } = explanation
  const form = useForm({
    name: `answerExplanation:${id}`,
    initial: { text: '', evidence: '', files: noFiles },
    check: ({ text, evidence, files }) => ({
      ...said({ text: wrongInText(text, max), evidence: wrongInLines(evidence) }),
      files: wrongInFiles(files),
    }),
    send: ({ text, evidence, files }, key) =>
      call('answerExplanation', {
        path: { id },
        body: { text, ...proofTyped({ evidence }), ...filesNamed(files) },
        key,
      }),
    onSent: () => {
      open(path, { notice: t.explained, replace: true })
      reload()
    },
  })
  return (
    <Page title={t.explain} way={<BackLink />} form={form}>
      <Question explanation={explanation} />
      <form onSubmit={form.submit} noValidate>
        <Textarea label={t.fields.explanation} rows={8} max={max} {...form.field('text')} />
        <EvidenceField {...form.field('evidence')} />
        <FilesField field={form.field('files')} of={{ explanation: id }} />
        <Button isBusy={form.isSending}>{t.sendExplanation}</Button>
      </form>
    </Page>
  )
}

/** A leader's request for explanation: its department answers it here, others read what was said. */
export const ExplanationPage = ({ id }: { readonly id: string }) => {
  const t = useTexts(departmentTexts)
  const papers = useTexts(paperTexts)
  const mayAnswer = useMay('answer-explanation')
  const asked = useAnswer('getExplanation', { path: { id } })
  if (mayAnswer && asked.body && !asked.body.answer)
    return (
      <Answered of={asked} sought="explanation">
        {(explanation) => <AnswerForm explanation={explanation} reload={asked.reload} />}
      </Answered>
    )
  return (
    <Page title={t.explain} way={<BackLink />}>
      <Answered of={asked} sought="explanation">
        {(explanation) => (
          <>
            <Question explanation={explanation} />
            <FileButtons
              files={[
                { label: papers.explanation, ask: (call) => call('getExplanationPaper', { path: { id } }) },
              ]}
            />
            <Answer explanation={explanation} />
          </>
        )}
      </Answered>
    </Page>
  )
}
