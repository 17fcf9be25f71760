import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import type { Task } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { paperStepTexts } from '../../../parts/papers/paper-step-texts.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { changeTexts } from '../history/change-texts.ts'
import { taskHistoryTexts } from '../history/history-texts.ts'
import type { History, Words } from '../history/lines.ts'
import { taskPageTexts } from '../task-texts.ts'

/** A task with its history, and the version that a command on it sends back. */
export interface GivenTask {
  readonly task: Task
  readonly history: History
  readonly etag: string
  /** Reads both anew, and says whether they came. */
  readonly reload: () => Promise<boolean>
}

interface Props {
  readonly id: string
  readonly children: (given: GivenTask) => ComponentChildren
}

/** Reads a task with its history. What was read stays while it is read again, and with it what somebody types. */
export const WithTask = ({ id, children }: Props) => {
  const t = useTexts(taskPageTexts)
  const asked = useAnswer('getTask', { path: { id } })
  const askedHistory = useAnswer('getHistory', { path: { id } })
  const reload = async () => (await Promise.all([asked.reload(), askedHistory.reload()])).every(Boolean)
  const answered = (
    <Answered of={asked} sought="task">
      {(task) => (
        <Answered of={askedHistory} sought="task">
          {(history) => children({ task, history, etag: asked.etag ?? '', reload })}
        </Answered>
      )}
    </Answered>
  )
  return asked.body && askedHistory.body ? answered : <Page title={t.task}>{answered}</Page>
}

/** The words in which a history is told; of people it names everybody who stands in it. */
export const useWords = ({ people }: History): Words => {
  const texts = useTexts(taskHistoryTexts)
  const changes = useTexts(changeTexts)
  const paperSteps = useTexts(paperStepTexts)
  const names = useTexts(nameTexts)
  const formats = useFormats()
  const { departmentName, personName } = useRegister()
  return useMemo(() => {
    const known = new Map(people.map(({ id, name }) => [id, name]))
    const nameOf = (id: string) => known.get(id) ?? personName(id)
    return { texts, changes, paperSteps, names, formats, departmentName, personName: nameOf }
  }, [texts, changes, paperSteps, names, formats, departmentName, personName, people])
}
