import { Section } from '../../../parts/figures/figures.tsx'
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
        </li>
      ))}
    </ol>
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
          <Button look="secondary" isBusy={form.isSending}>
            {t.send}
          </Button>
          <p role="status">{wasSent && t.commentSent}</p>
        </form>
      )}
    </Section>
  )
}
