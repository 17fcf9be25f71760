import { useEffect, useRef, useState } from 'preact/hooks'
import { useRegister } from '../../api/register.tsx'
import type { Department } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLocation } from '../../app/router/location.tsx'
import { Button, ButtonLink } from '../../parts/forms/button.tsx'
import { fieldAt, filledRows, placeInRows } from '../../parts/forms/rows.ts'
import { useForm } from '../../parts/forms/use-form.ts'
import { Answered, Failed } from '../../parts/layout/answered.tsx'
import { Loading } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import { useToday } from '../../session/clock.tsx'
import { useCall } from '../../session/session.tsx'
import { wrongDay } from '../../texts/days.ts'
import { useTexts } from '../../texts/language.tsx'
import { dayTyped } from '../../values/dates.ts'
import { useOpenWork } from './open-work.ts'
import { Kept, Outcome, Progress } from './outcome.tsx'
import { Withdrawal } from './planned.tsx'
import { plannedSuccessionTexts } from './planned-succession-texts.ts'
import { Check, Shares } from './shares.tsx'
import {
  type Answer,
  decisionOf,
  handOverAll,
  newOne,
  type OpenWork,
  successorRows,
  successorsOf,
  type Values,
  valuesOf,
} from './succession.ts'
import { successionTexts } from './succession-texts.ts'
import { SuccessorFields } from './successor-fields.tsx'

const firstSuccessor = fieldAt('successors', 0, 'department')

/** What can be seen to be wrong before anything is done; a code of somebody else's would make them the successor. */
const useCheck = ({ successors = [] }: Department) => {
  const t = useTexts(successionTexts)
  const { departments } = useRegister()
  const isTaken = (code: string) =>
    departments.some((other) => other.code === code) && !successors.includes(code)
  const missing = (label: string, text = '') => (text.trim() ? undefined : t.missing(label))
  return (values: Values): Record<string, string | undefined> => {
    const rows = filledRows(values, successorRows)
    const wrongInNew = rows
      .filter(({ row }) => row.department === newOne)
      .flatMap(({ place, row: { code, name, kind } }) => [
        [
          fieldAt('successors', place, 'code'),
          missing(t.code, code) ?? (isTaken(code) ? t.codeTaken : undefined),
        ],
        [fieldAt('successors', place, 'name'), missing(t.name, name)],
        [fieldAt('successors', place, 'kind'), missing(t.kind, kind)],
      ])
    return {
      on: wrongDay(values.on ?? '', t.dayWrong),
      decision: missing(t.decision, values.decision),
      ...(rows.length === 0 && { [firstSuccessor]: t.chooseSuccessor }),
      ...Object.fromEntries(wrongInNew),
    }
  }
}

interface Props {
  readonly department: Department
  readonly openWork: OpenWork
}

const useSuccession = ({ department, openWork }: Props, onDone: (answer: Answer) => void) => {
  const call = useCall()
  const { reload } = useRegister()
  const [answer, setAnswer] = useState<Answer>()
  const so = useRef<Answer | undefined>(undefined)
  const form = useForm<Values, Answer>({
    name: `succession:${department.code}`,
    initial: valuesOf(department, openWork),
    check: useCheck(department),
    send: (values) => {
      const request = { path: { code: department.code }, body: decisionOf(values, openWork) }
      const onProgress = (now: Answer) => {
        so.current = now
        setAnswer(now)
      }
      return handOverAll(async () => (await call('succeedDepartment', request)).body, onProgress, so.current)
    },
    onSent: (all) => {
      reload()
      onDone(all)
    },
    place: (values) => placeInRows(values, successorRows),
    fieldOfCode: {
      'succession-too-far': 'on',
      'department-ended': 'on',
      'department-not-valid': 'on',
      'succeeds-itself': firstSuccessor,
    },
  })
  return { form, answer }
}

type Step = 'decision' | 'shares' | 'check'

const Questions = ({
  department,
  openWork,
  onDone,
}: Props & { readonly onDone: (answer: Answer) => void }) => {
  const t = useTexts(successionTexts)
  const planning = useTexts(plannedSuccessionTexts)
  const today = useToday()
  const { path, query, open } = useLocation()
  const { form, answer } = useSuccession({ department, openWork }, onDone)
  const isSplit = successorsOf(form.values).length > 1
  const asked = query.get('step')
  const isReady = (asked === 'shares' && isSplit) || asked === 'check'
  // An address that was kept leads to the first question while nothing is answered yet.
  const step: Step = isReady && successorsOf(form.values).length > 0 ? (asked as Step) : 'decision'
  const isWrong = Object.keys(form.errors).length > 0
  // All that can be wrong is asked on the first page.
  useEffect(() => {
    if (isWrong && step !== 'decision') open(`${path}?step=decision`)
  }, [isWrong, step])
  const goOn = (event: Event) => {
    event.preventDefault()
    if (form.passes()) open(`${path}?step=${step === 'decision' && isSplit ? 'shares' : 'check'}`)
  }
  const isAhead = (dayTyped(form.values.on ?? '') ?? '') > today
  const way = <BackLink {...(step === 'decision' && { href: `/departments/${department.code}/edit` })} />
  return (
    <Page
      title={t.titles[step]}
      caption={`${t.caption}: ${department.name}`}
      way={way}
      form={form}
      step={step}
      actions={
        department.planned &&
        !department.successors &&
        step === 'decision' && (
          <ButtonLink look="secondary" href={`${path}?step=withdrawal`}>
            {planning.withdraw}
          </ButtonLink>
        )
      }
    >
      <form onSubmit={step === 'check' ? form.submit : goOn} noValidate>
        {step === 'decision' && <SuccessorFields form={form} department={department} />}
        {step === 'shares' && <Shares form={form} openWork={openWork} />}
        {step === 'check' && <Check form={form} openWork={openWork} department={department} />}
        {form.isSending && <Progress answer={answer} />}
        <Button isBusy={form.isSending} look={step === 'check' ? 'warning' : 'main'}>
          {step !== 'check' ? t.goOn : isAhead ? planning.keep : t.send}
        </Button>
      </form>
    </Page>
  )
}

const Handing = (props: Props) => {
  const [done, setDone] = useState<Answer>()
  const { query } = useLocation()
  const { department, openWork } = props
  const { planned } = department
  if (done?.department.planned) return <Kept department={done.department} />
  if (done) return <Outcome answer={done} openWork={openWork} />
  if (planned && query.get('step') === 'withdrawal')
    return <Withdrawal department={{ ...department, planned }} />
  return <Questions {...props} onDone={setDone} />
}

/** A department ends: who takes over, who gets what, and the handing over with its progress. */
export const SuccessionPage = ({ code }: { readonly code: string }) => {
  const asked = useAnswer('getDepartment', { path: { code } })
  const { openWork, failure, retry } = useOpenWork(code)
  if (failure !== undefined) return <Failed failure={failure} sought="department" retry={retry} />
  if (!openWork) return <Loading />
  return (
    <Answered of={asked} sought="department">
      {(department) => <Handing key={code} department={department} openWork={openWork} />}
    </Answered>
  )
}
