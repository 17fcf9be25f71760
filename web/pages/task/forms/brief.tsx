import { useRegister } from '../../../api/register.tsx'
import { StatusTag } from '../../../parts/layout/tag.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { TaskDue } from '../../tasks/due.tsx'
import { TaskTitle } from '../../tasks/task-title.tsx'
import { type GivenTask, useWords } from '../ending/given-task.tsx'
import { UrgencyTag } from '../facts.tsx'
import { WhoseTurn } from '../now.tsx'
import { taskPageTexts } from '../task-texts.ts'

/** The task above a form about it: what it is, whose it is and until when, and whose turn it is where that is not plain. */
export const Brief = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskPageTexts)
  const { departmentName } = useRegister()
  const { task, history } = given
  const words = useWords(history)
  const { status, awaiting, lifecycle } = task
  return (
    <div class="govuk-inset-text measure">
      <TaskTitle task={task} />
      <p class="brief">
        <span>{departmentName(task.department)}</span>
        <span>
          {t.dueOn}: <TaskDue task={task} />
        </span>
        <span>
          <StatusTag status={status} awaiting={awaiting} /> <UrgencyTag task={task} />
        </span>
      </p>
      {(awaiting || lifecycle !== 'open') && <WhoseTurn given={given} words={words} />}
    </div>
  )
}
