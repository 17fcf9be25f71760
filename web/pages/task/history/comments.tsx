import { useState } from 'preact/hooks'
import { Section } from '../../../parts/figures/figures.tsx'
import { AttachedFiles } from '../../../parts/files/attached/attached-later.tsx'
import { FilesField } from '../../../parts/files/handing-in/files-later.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { formTexts } from '../../../parts/forms/forms-texts.ts'
import type { Form } from '../../../parts/forms/use-form.ts'
import { useMe } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import type { GivenTask } from '../ending/given-task.tsx'
import { taskPageTexts } from '../task-texts.ts'
import type { Words } from './lines.ts'
import { CommentField, type CommentValues } from './mentioning/comment-field.tsx'

interface Props {
  readonly given: GivenTask
  readonly words: Words
  /** The page's form; shown to those who may comment. */
  readonly form: Form<CommentValues>
  readonly wasSent: boolean
}

const Thread = ({ given: { history }, words: { personName } }: Pick<Props, 'given' | 'words'>) => {
  const t = useTexts(taskPageTexts)
  const forms = useTexts(formTexts)
  const { time } = useFormats()
  const comments = history.events.filter(({ details }) => details.type === 'commented')
  if (comments.length === 0) return <p class="quiet">{t.noComments}</p>
  return (
    <ol class="govuk-list thread">
      {comments.map(({ key, by, at, details }) => (
        <li key={key}>
          <strong>{by.startsWith('#') ? forms.scan : personName(by)}</strong>
          <span class="note">{time(at)}</span>
          <div class="as-written">{details.type === 'commented' && details.text}</div>
          {details.type === 'commented' && details.files && (
            <AttachedFiles of={{ task: details.task }} files={details.files} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** Most comments bring no file: what hands them in is loaded for those that do. */
const FilesOfComment = ({ task, form }: { readonly task: string; readonly form: Form<CommentValues> }) => {
  const t = useTexts(taskPageTexts)
  const field = form.field('files')
  const [isOpen, setOpen] = useState(field.value.length > 0)
  if (isOpen) return <FilesField field={field} of={{ task }} />
  return (
    <p>
      <button type="button" class="link-button" onClick={() => setOpen(true)}>
        {t.attach}
      </button>
    </p>
  )
}

/** What the lead department, the Office and the leaders say to each other about the task. */
export const Comments = ({ given, words, form, wasSent }: Props) => {
  const t = useTexts(taskPageTexts)
  const { department = given.task.department } = useMe()
  const may = given.task.actions.includes('commentOnTask')
  // To those who coordinate the API tells no comments.
  if (!may && department !== given.task.department) return null
  return (
    <Section title={t.comments}>
      <p class="quiet">{t.commentsHint}</p>
      <Thread given={given} words={words} />
      {may && (
        <form onSubmit={form.submit} noValidate>
          <CommentField task={given.task.id} form={form} />
          <FilesOfComment task={given.task.id} form={form} />
          <Button look="secondary" isBusy={form.isSending}>
            {t.send}
          </Button>
          <p role="status">{wasSent && t.commentSent}</p>
        </form>
      )}
    </Section>
  )
}
