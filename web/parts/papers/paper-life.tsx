import { useFormats, useTexts } from '../../texts/language.tsx'
import { type RecordedStep, standingSteps, stepNames } from './life.ts'
import { paperLifeTexts } from './paper-life-texts.ts'
import { paperStepTexts } from './paper-step-texts.ts'

interface Props {
  readonly recorded: readonly RecordedStep[]
  readonly personName: (id: string) => string
}

/** The steps of a paper, each with its day and who recorded it; what is to come is there, too. */
export const PaperLife = ({ recorded, personName }: Props) => {
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
    <ol class="paper-life" aria-label={t.life}>
      {stepNames.map((name) => (
        <li key={name} class={life.some(({ step }) => step.step === name) ? 'is-taken' : undefined}>
          <strong>{names[name]}</strong>
          <span class="note">{said(name)}</span>
        </li>
      ))}
    </ol>
  )
}
