import type { ListedTask } from '../../api/types.ts'
import { Marked } from '../../parts/layout/marked.tsx'
import { Tag } from '../../parts/layout/tag.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { taskTexts } from './tasks-texts.ts'

/** A task in a list: what it is called, the way to it, its star, its urgency and its directive. */
export const TaskTitle = ({
  task: { id, title, directive, starred, urgency },
  found = '',
}: {
  readonly task: Pick<ListedTask, 'id' | 'title' | 'directive' | 'starred' | 'urgency'>
  /** Words that were looked for: they are marked where they stand. */
  readonly found?: string | undefined
}) => {
  const t = useTexts(taskTexts)
  const names = useTexts(nameTexts)
  const formats = useFormats()
  return (
    <>
      <a href={`/tasks/${id}`}>
        <Marked text={title} found={found} />
      </a>
      {urgency && (
        <>
          {' '}
          <Tag colour="red">{names.urgency[urgency]}</Tag>
        </>
      )}
      <span class="note">
        {starred && (
          <span class="star">
            <span aria-hidden="true">★</span> {names.starred} ·{' '}
          </span>
        )}
        <Marked text={t.directive(formats.directive(directive))} found={found} />
      </span>
    </>
  )
}
