import { useState } from 'preact/hooks'
import { Problem } from '../../../../api/problem.ts'
import { useRegister } from '../../../../api/register.tsx'
import { Button } from '../../../../parts/forms/button.tsx'
import { Textarea } from '../../../../parts/forms/inputs.tsx'
import { type Form, useForm } from '../../../../parts/forms/use-form.ts'
import { Failed } from '../../../../parts/layout/answered.tsx'
import { Page } from '../../../../parts/layout/page.tsx'
import { BackLink } from '../../../../parts/layout/way.tsx'
import { useCall } from '../../../../session/session.tsx'
import { useFormats, useTexts } from '../../../../texts/language.tsx'
import { adminTexts } from '../../admin-texts.ts'
import { EnteredList } from './entered-list.tsx'
import { JudgedRows } from './judged-rows.tsx'
import { departmentsList, type Judged, type ListKind, maxRows, peopleList } from './list-kinds.ts'
import { listTexts } from './list-texts.ts'
import { readList } from './read-list.ts'
import { SheetFile } from './sheet-file.tsx'
import { type Outcome, useEntering } from './use-entering.ts'

/** What the API says of the rows, and of which text. */
interface Looked {
  readonly text: string
  readonly judged: readonly Judged[]
}

const useLooking = (kind: ListKind) => {
  const call = useCall()
  const [looked, setLooked] = useState<Looked>()
  const [failure, setFailure] = useState<unknown>()
  const [isLooking, setLooking] = useState(false)
  const [isConverted, setConverted] = useState(false)
  /** Answers the text that was looked at: letters of before Unicode as what they mean. */
  const look = async (given: string) => {
    setFailure(undefined)
    setLooking(true)
    let text = given
    try {
      const { inUnicode } = await import('../../../../values/in-unicode.ts')
      text = inUnicode(given)
      setConverted(text !== given)
      setLooked({ text, judged: await kind.preview(call, readList(text, kind).rows) })
    } catch (error) {
      setFailure(error)
    } finally {
      setLooking(false)
    }
    return text
  }
  return { looked, failure, isLooking, isConverted, look }
}

interface ReadyProps {
  readonly kind: ListKind
  readonly form: Form<{ text: string }>
  readonly looked: Looked
  readonly done: number
}

/** Below the rows that were looked at: the way on, or why there is none yet. */
const Ready = ({ kind, form, looked, done }: ReadyProps) => {
  const t = useTexts(listTexts)
  const { number } = useFormats()
  const count = (outcome: Judged['outcome']) => looked.judged.filter((one) => one.outcome === outcome).length
  if (looked.text !== form.values.text) return <p class="govuk-inset-text">{t.stale}</p>
  if (count('wrong') > 0) return <p class="govuk-inset-text">{t.wrongFirst(number(count('wrong')))}</p>
  if (count('new') === 0) return <p class="govuk-inset-text">{t.nothingNew}</p>
  return (
    <>
      <p class="measure">{t.again}</p>
      <Button onClick={form.submit} isBusy={form.isSending}>
        {t[kind.thing].enter(number(count('new')))}
      </Button>
      <div role="status">
        {form.isSending && (
          <p>
            <progress aria-label={t.result} max={looked.judged.length} value={done} />{' '}
            {t.progress(number(done), number(looked.judged.length))}
          </p>
        )}
      </div>
    </>
  )
}

interface FillingProps {
  readonly kind: ListKind
  readonly onEntered: (outcome: Outcome) => void
}

/** The list is pasted or read, looked at row by row, corrected, and entered. What was pasted is kept on this machine until it is. */
const FillIn = ({ kind, onEntered }: FillingProps) => {
  const t = useTexts(listTexts)
  const admin = useTexts(adminTexts)
  const { number } = useFormats()
  const call = useCall()
  const { reload } = useRegister()
  const { looked, failure, isLooking, isConverted, look } = useLooking(kind)
  const { done, enter } = useEntering(kind, call)
  const wrongOf = (text: string): string | undefined => {
    const { length } = readList(text, kind).rows
    if (length === 0) return t.nothing
    return length > maxRows ? t.tooMany(number(length), number(maxRows)) : undefined
  }
  const form = useForm({
    name: `list:${kind.thing}`,
    initial: { text: '' },
    check: ({ text }) => ({ text: wrongOf(text) }),
    send: async ({ text }, key) => {
      try {
        return await enter(readList(text, kind).rows, key)
      } catch (error) {
        // The register has changed since it was looked at: what is wrong now stands at its rows.
        if (error instanceof Problem && error.code === 'invalid-fields') await look(text)
        throw error
      }
    },
    onSent: (outcome) => {
      reload()
      onEntered(outcome)
    },
  })
  const { text } = form.values
  const { rows, skipped } = readList(text, kind)
  const lookNow = (event: Event) => {
    event.preventDefault()
    if (form.passes()) void look(text).then((read) => read !== text && form.set({ text: read }))
  }
  return (
    <Page
      title={t[kind.thing].title}
      form={form}
      way={<BackLink href={`/${kind.thing}`} label={admin[kind.thing]} />}
    >
      <p class="measure">{t[kind.thing].lead}</p>
      <form onSubmit={lookNow} noValidate>
        <Textarea label={t.text} hint={t.textHint} rows={12} max={200_000} {...form.field('text')} />
        <SheetFile onText={(read) => form.set({ text: read })} />
        {skipped.length > 0 && <p class="govuk-inset-text">{t.skipped(skipped.join('; '))}</p>}
        <Button look={looked ? 'secondary' : 'main'} isBusy={isLooking} busy={t.looking}>
          {t.look}
        </Button>
      </form>
      {failure !== undefined && <Failed failure={failure} />}
      {isConverted && <p class="govuk-inset-text">{t.converted}</p>}
      {looked && (
        <>
          <Ready {...{ kind, form, looked, done }} />
          <JudgedRows
            kind={kind}
            sent={looked.text === text ? rows : readList(looked.text, kind).rows}
            judged={looked.judged}
          />
        </>
      )}
    </Page>
  )
}

const ListPage = ({ kind }: { readonly kind: ListKind }) => {
  const [outcome, setOutcome] = useState<Outcome>()
  return outcome ? (
    <EnteredList kind={kind} outcome={outcome} onAnother={() => setOutcome(undefined)} />
  ) : (
    <FillIn kind={kind} onEntered={setOutcome} />
  )
}

export const PeopleList = () => <ListPage kind={peopleList} />

export const DepartmentList = () => <ListPage kind={departmentsList} />
