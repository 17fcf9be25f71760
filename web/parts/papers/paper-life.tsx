import { useFormats, useTexts } from '../../texts/language.tsx'
import { AttachedFiles } from '../files/attached/attached-later.tsx'
import type { FilesOf } from '../files/files-of.ts'
import { type RecordedStep, standingSteps, stepNames } from './life.ts'
import { paperLifeTexts } from './paper-life-texts.ts'
import { paperStepTexts } from './paper-step-texts.ts'

interface Props {
  /** What the paper's files are attached to. */
  readonly of: FilesOf
  readonly recorded: readonly RecordedStep[]
  readonly personName: (id: string) => string
}

/** The steps of a paper, each with its day and who recorded it; what is to come is there, too. */
export const PaperLife = ({ of, recorded, personName }: Props) => {
  const t = useTexts(paperLifeTexts)
  const names = useTexts(paperStepTexts)
  const { day } = useFormats()
  const life = standingSteps(recorded)
  const said = (name: (typeof stepNames)[number]): string => {
    const taken = life.find(({ step }) => step.step === name)
    if (!taken) return t.notYet
    const { step, by } = taken
    const who = personName(by)
    return step.step === 'numbered' ? t.numberedOn(step.number, day(step.day), who) : t.on(day(step.day), who)
  }
  return (
    <>
      <ol class="paper-life" aria-label={t.life}>
        {stepNames.map((name) => (
          <li key={name} class={life.some(({ step }) => step.step === name) ? 'is-taken' : undefined}>
            <strong>{names[name]}</strong>
            <span class="note">{said(name)}</span>
          </li>
        ))}
      </ol>
      {life.map(
        ({ step, files }) =>
          files && (
            <div key={step.step}>
              <span class="note">{t.filesOf(names[step.step])}</span>
              <AttachedFiles of={of} files={files} />
            </div>
          ),
      )}
    </>
  )
}
