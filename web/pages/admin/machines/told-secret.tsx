import type { Body } from '../../../api/types.ts'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { ToldOnce } from '../../../parts/forms/told-once.tsx'
import { Panel } from '../../../parts/layout/panel.tsx'
import { SummaryList } from '../../../parts/lists/summary-list.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { machineTexts } from './machines-texts.ts'

interface Props {
  readonly of: Body<'addMachine'>
  readonly title: string
  readonly label: string
}

/** A secret, this once; or that it was shown before. */
export const ToldSecret = ({ of: { id, name, secret }, title, label }: Props) => {
  const t = useTexts(machineTexts)
  return (
    <div class="measure">
      <Panel title={title}>{name}</Panel>
      <SummaryList rows={[{ name: t.id, value: <code>{id}</code> }]} />
      <p>
        <strong>{secret ? t.told.once : t.told.repeated}</strong>
      </p>
      {secret && <ToldOnce label={label} value={secret} />}
      <p>
        <a href={addressOfPage('/machines/:id', { id })}>{t.told.back}</a>
      </p>
    </div>
  )
}
