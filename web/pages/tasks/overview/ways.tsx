import { useState } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import { useLocation } from '../../../app/router/location.tsx'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { Select } from '../../../parts/forms/inputs.tsx'
import { useMe } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { overviewTexts } from './overview-texts.ts'

/** The department whose tasks somebody looks at: their own, the one that is filtered by, or the first of all. */
export const useShownDepartment = (): string | undefined => {
  const { department } = useMe()
  const { query } = useLocation()
  const { departments } = useRegister()
  return department ?? query.get('department') ?? departments.find(({ validTo }) => !validTo)?.code
}

interface Props {
  readonly department: string | undefined
  readonly here?: 'dueDates' | 'board'
}

/** The other ways to see a department's tasks. */
export const Ways = ({ department, here }: Props) => {
  const t = useTexts(overviewTexts)
  const own = useMe().department
  if (!department) return null
  const ways = [
    ['list', addressOfPage('/tasks', {}, { department: own ? undefined : department })],
    ['dueDates', addressOfPage('/due-dates/:department', { department })],
    ['board', addressOfPage('/boards/:department', { department })],
  ] as const
  return (
    <>
      {ways
        .filter(([way]) => way !== (here ?? 'list'))
        .map(([way, address]) => (
          <a key={way} href={address}>
            {t[way]}
          </a>
        ))}
    </>
  )
}

/** For whoever sees every department: which one. */
export const ChooseDepartment = ({
  department,
  address,
}: {
  readonly department: string
  readonly address: string
}) => {
  const t = useTexts(overviewTexts)
  const { departments } = useRegister()
  const { open } = useLocation()
  const [chosen, setChosen] = useState(department)
  if (useMe().department) return null
  const submit = (event: Event) => {
    event.preventDefault()
    if (chosen) open(addressOfPage(address, { department: chosen }))
  }
  return (
    <form class="filters overview-choice screen-only" onSubmit={submit}>
      <Select
        id="overview-department"
        name="department"
        label={t.department}
        options={departments.map(({ code, name }) => ({ value: code, label: name }))}
        value={chosen}
        onValue={setChosen}
        error={undefined}
      />
      <div class="filter-actions">
        <Button>{t.show}</Button>
      </div>
    </form>
  )
}
