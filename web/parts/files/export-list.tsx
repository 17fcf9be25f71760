import { useState } from 'preact/hooks'
import type { ListColumn } from '../../../functions/tasks/lists/list-columns.ts'
import { saveFile } from '../../api/save-file.ts'
import type { Input, Job } from '../../api/types.ts'
import { jobFile } from '../../api/use-job.ts'
import { useCall } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { Button } from '../forms/button.tsx'
import { Failed } from '../layout/answered.tsx'
import { JobProgress } from './job-progress.tsx'
import { jobTexts } from './jobs-texts.ts'

type Wanted = Input<'askForExport'>['body']

/** Of the list's address only its conditions: all pages go into the file. */
const conditionsOf = (query: URLSearchParams): [string, string][] =>
  [...query].filter(([name]) => !['cursor', 'limit', 'sort', 'columns'].includes(name))

const useSaving = () => {
  const call = useCall()
  const [failure, setFailure] = useState<unknown>()
  const save = (job: Job) => {
    const [file] = job.files
    if (!file) return
    setFailure(undefined)
    jobFile(call, job).then((content) => saveFile(content, file.name), setFailure)
  }
  return { save, failure }
}

interface KeptProps {
  readonly job: Job
  readonly failure: unknown
  readonly save: (job: Job) => void
}

/** The file went to the browser; whoever lost it takes it again. */
const Kept = ({ job, failure, save }: KeptProps) => {
  const t = useTexts(jobTexts)
  const { number } = useFormats()
  if (failure !== undefined) return <Failed failure={failure} retry={() => save(job)} />
  return (
    <>
      <p>{t.kept(job.files[0]?.name ?? '', number(job.counts?.rows ?? 0))}</p>
      <Button look="secondary" onClick={() => save(job)}>
        {t.again}
      </Button>
    </>
  )
}

interface Props {
  readonly list: Wanted['list']
  readonly conditions: readonly [string, string][]
  /** Those of the list on the page, in their order. */
  readonly columns?: readonly ListColumn[] | undefined
  /** As the address has it. */
  readonly sort?: string | null
}

const Exporting = ({ list, conditions, columns, sort }: Props) => {
  const t = useTexts(jobTexts)
  const call = useCall()
  const saving = useSaving()
  const [asked, setAsked] = useState<{ readonly id?: string; readonly failure?: unknown }>()
  const ask = (format: Wanted['format']) => {
    setAsked({})
    const body = {
      list,
      query: Object.fromEntries(conditions),
      format,
      columns,
      sort: sort ?? undefined,
    } as Wanted
    call('askForExport', { body }).then(
      ({ body: { id } }) => setAsked({ id }),
      (failure) => setAsked({ failure }),
    )
  }
  const isBusy = asked !== undefined && asked.id === undefined && asked.failure === undefined
  return (
    <section class="export" aria-label={t.download}>
      <div class="page-actions">
        <Button look="secondary" isBusy={isBusy} onClick={() => ask('xlsx')}>
          {t.toExcel}
        </Button>
        <Button look="secondary" isBusy={isBusy} onClick={() => ask('csv')}>
          {t.toCsv}
        </Button>
      </div>
      {asked?.failure !== undefined && <Failed failure={asked.failure} />}
      {asked?.id && (
        <JobProgress key={asked.id} id={asked.id} onOver={saving.save}>
          {(job) => <Kept job={job} {...saving} />}
        </JobProgress>
      )}
    </section>
  )
}

/** The whole list of this address as a file, written by the server while somebody waits; another list begins anew. */
export const ExportList = ({
  query,
  ...list
}: Omit<Props, 'conditions'> & { readonly query: URLSearchParams }) => {
  const conditions = conditionsOf(query)
  const key = `${new URLSearchParams(conditions)} ${list.columns} ${list.sort}`
  return <Exporting key={key} {...list} conditions={conditions} />
}
