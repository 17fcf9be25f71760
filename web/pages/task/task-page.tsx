import { useState } from 'preact/hooks'
import { Section } from '../../parts/figures/figures.tsx'
import { AttachedFiles } from '../../parts/files/attached/attached-later.tsx'
import { filesNamed, noFiles } from '../../parts/files/handing-in/handed-in.ts'
import { useFilesCheck } from '../../parts/files/handing-in/use-files-check.ts'
import { useForm } from '../../parts/forms/use-form.ts'
import { Page } from '../../parts/layout/page.tsx'
import { Breadcrumbs } from '../../parts/layout/way.tsx'
import { useCall } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { Coordination } from './coordination/coordination.tsx'
import { type GivenTask, useWords, WithTask } from './ending/given-task.tsx'
import { DecisionFile } from './extension/decision-file.tsx'
import { Facts } from './facts.tsx'
import { Comments } from './history/comments.tsx'
import { EntryShown, Evidence, Standing } from './history/entries.tsx'
import { filesOfEntry, happenedOn, headingOf } from './history/entry-words.ts'
import type { Words } from './history/lines.ts'
import type { CommentValues } from './history/mentioning/comment-field.tsx'
import { namedIn } from './history/mentioning/mention.ts'
import { proofs } from './history/proofs.ts'
import { Now } from './now.tsx'
import { pressingOf } from './state.ts'
import { taskPageTexts } from './task-texts.ts'

interface Props {
  readonly given: GivenTask
  readonly words: Words
}

const Proofs = ({ given, words }: Props) => {
  const t = useTexts(taskPageTexts)
  const found = proofs(given.history.events)
  if (found.length === 0) return null
  return (
    <Section title={t.evidence}>
      {found.map(({ entry, evidence, files }) => (
        <div key={entry.key} class="as-written">
          {headingOf(entry.details, words)}, {words.formats.day(happenedOn(entry))}
          {evidence.length > 0 && <Evidence documents={evidence} />}
          {files.length > 0 && <AttachedFiles of={filesOfEntry(entry)} files={files} />}
        </div>
      ))}
    </Section>
  )
}

const Timeline = ({ given: { task, history }, words }: Props) => {
  const t = useTexts(taskPageTexts)
  return (
    <Section title={t.history}>
      <p class="quiet">{t.newestFirst}</p>
      <ol class="govuk-list timeline" reversed>
        {history.events.toReversed().map((entry) => (
          <li key={entry.key}>
            <EntryShown entry={entry} words={words} />
            <DecisionFile {...{ task, entry, history }} personName={words.personName} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** The comment is a form of the page, so that what is wrong with it stands where all errors stand. */
const useComment = ({ task: { id }, reload }: GivenTask) => {
  const t = useTexts(taskPageTexts)
  const call = useCall()
  const wrongInFiles = useFilesCheck()
  const [wasSent, setSent] = useState(false)
  const form = useForm({
    name: `commentOnTask:${id}`,
    initial: { text: '', chosen: [], files: noFiles } as CommentValues,
    check: ({ text, files }) => ({
      text: text.trim() ? undefined : t.commentMissing,
      files: wrongInFiles(files),
    }),
    send: ({ text, chosen, files }, key) => {
      const mentions = namedIn(text, chosen)
      const body = { text, ...(mentions.length > 0 && { mentions }), ...filesNamed(files) }
      return call('commentOnTask', { path: { id }, body, key })
    },
    onSent: () => {
      form.discard()
      setSent(true)
      void reload()
    },
  })
  return { form, wasSent: wasSent && !form.isWrong }
}

const Shown = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskPageTexts)
  const words = useWords(given.history)
  const { form, wasSent } = useComment(given)
  const { task, history } = given
  const steps = [
    { href: '/', label: t.home },
    { href: '/tasks', label: t.tasks },
  ]
  return (
    <Page title={task.title} caption={t.task} way={<Breadcrumbs steps={steps} />} form={form}>
      <Now given={given} words={words} />
      <Standing entries={pressingOf(task, history.events)} words={words} />
      <Section title={t.facts}>
        <Facts given={given} words={words} />
      </Section>
      <Coordination parts={history.coordination} />
      <Proofs given={given} words={words} />
      <Comments given={given} words={words} form={form} wasSent={wasSent} />
      <Timeline given={given} words={words} />
    </Page>
  )
}

/** Everything about one task, and what whoever reads it may do with it. */
export const TaskPage = ({ id }: { readonly id: string }) => (
  <WithTask id={id}>{(given) => <Shown given={given} />}</WithTask>
)
