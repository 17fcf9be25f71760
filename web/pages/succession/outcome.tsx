import { useRegister } from '../../api/register.tsx'
import { Figures, Section } from '../../parts/figures/figures.tsx'
import { Panel } from '../../parts/layout/panel.tsx'
import type { Column } from '../../parts/lists/column.ts'
import { Table } from '../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { PlannedWords } from './planned.tsx'
import { plannedSuccessionTexts } from './planned-succession-texts.ts'
import { type Answer, leftIn, type OpenWork } from './succession.ts'
import { successionTexts } from './succession-texts.ts'

/** How far the handing over has come, while it is under way. */
export const Progress = ({ answer }: { readonly answer: Answer | undefined }) => {
  const t = useTexts(successionTexts)
  const { number } = useFormats()
  const done = answer ? answer.moved + answer.parts.moved : 0
  const all = answer ? done + leftIn(answer) : 0
  const words = answer ? t.progress(number(done), number(all)) : t.beginning
  return (
    <div class="progress" role="status">
      {words}
      <progress aria-label={words} {...(all > 0 && { value: done, max: all })} />
    </div>
  )
}

type StillThere = Answer['kept'][number]

const Left = ({ kept, openWork }: { readonly kept: readonly StillThere[]; readonly openWork: OpenWork }) => {
  const t = useTexts(successionTexts)
  const { number } = useFormats()
  const titles = new Map([...openWork.tasks, ...openWork.parts].map(({ id, title }) => [id, title]))
  const columns: readonly Column<StillThere>[] = [
    {
      name: 'task',
      heading: t.task,
      isRowHeading: true,
      cell: ({ id }) => <a href={`/tasks/${id}`}>{titles.get(id) ?? id}</a>,
    },
    { name: 'why', heading: t.reason, cell: ({ why }) => t.why[why] ?? t.whyElse },
  ]
  const title = t.kept(number(kept.length))
  return (
    <Section title={title}>
      <p class="measure">{t.keptLead}</p>
      <Table caption={title} isCaptionHidden columns={columns} rows={kept} keyOf={({ id }) => id} isList />
    </Section>
  )
}

/** A decision that waits for its day. */
export const Kept = ({ department }: Pick<Answer, 'department'>) => {
  const t = useTexts(plannedSuccessionTexts)
  const { allDepartments } = useTexts(successionTexts)
  return (
    <>
      <Panel title={t.kept}>
        {department.name}: {department.planned && <PlannedWords planned={department.planned} />}
      </Panel>
      <p class="measure">{t.andUntil}</p>
      <p>
        <a href="/departments">{allDepartments}</a>
      </p>
    </>
  )
}

/** What was moved, and what is still where it was. */
export const Outcome = ({ answer, openWork }: { readonly answer: Answer; readonly openWork: OpenWork }) => {
  const t = useTexts(successionTexts)
  const { number } = useFormats()
  const { departmentName } = useRegister()
  const { department, moved, people, parts, kept } = answer
  const left = [...kept, ...parts.kept]
  return (
    <>
      <Panel title={t.done}>{t.doneWith(departmentName(department.code))}</Panel>
      <Figures
        figures={[
          { name: t.moved, value: number(moved) },
          { name: t.partsMoved, value: number(parts.moved) },
          { name: t.peopleMoved, value: number(people.length) },
        ]}
      />
      {left.length > 0 && <Left kept={left} openWork={openWork} />}
      <p>
        <a href="/departments">{t.allDepartments}</a>
      </p>
    </>
  )
}
