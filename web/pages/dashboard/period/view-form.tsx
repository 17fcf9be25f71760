import { useState } from 'preact/hooks'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { DateInput, type Option, Select } from '../../../parts/forms/inputs.tsx'
import { useToday } from '../../../session/clock.tsx'
import { wrongDayIfAny } from '../../../texts/days.ts'
import { useTexts } from '../../../texts/language.tsx'
import { dashboardTexts } from '../dashboard-texts.ts'
import {
  choicesOf,
  periodSaid,
  periodsUpTo,
  type View,
  viewChosen,
  type viewNames,
  wrongDays,
} from './view.ts'

type Name = (typeof viewNames)[number]

const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

const usePeriods = (chosen: string): Option[] => {
  const t = useTexts(dashboardTexts)
  const words = periodsUpTo(useToday())
  const all = chosen === 'custom' || words.includes(chosen) ? words : [...words, chosen]
  return [
    ...all.map((word) => ({ value: word, label: periodSaid(word, t) })),
    { value: 'custom', label: t.custom },
  ]
}

/** The formulas and rules there are, those that an administrator added too. */
const useSets = () => {
  const t = useTexts(dashboardTexts)
  const formulaSets = useAnswer('listFormulaSets', {}).body?.formulaSets ?? []
  const ruleSets = useAnswer('listRuleSets', {}).body?.ruleSets ?? []
  return {
    formulaSets: formulaSets
      .filter(({ name }) => name !== 'da-nang')
      .map(({ name }) => ({ value: name, label: t.formulaSets[name] ?? name })),
    ruleSets: ruleSets.map(({ name, letter }) => ({ value: name, label: letter })),
  }
}

type FieldOf = (name: Name) => {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly error: string | undefined
}

/** The period by its name, or by the days of one's own. The one that runs is there by itself. */
const Period = ({ field }: { readonly field: FieldOf }) => {
  const t = useTexts(dashboardTexts)
  const { value, onValue, ...period } = field('period')
  const [running, ...others] = usePeriods(value)
  return (
    <>
      <Select
        label={t.period}
        none={running?.label ?? ''}
        options={others}
        {...period}
        value={value === running?.value ? '' : value}
        onValue={(chosen) => onValue(chosen || (running?.value ?? ''))}
      />
      {value === 'custom' && (
        <>
          <DateInput label={t.assignedFrom} {...field('assignedFrom')} />
          <DateInput label={t.assignedTo} {...field('assignedTo')} />
        </>
      )}
    </>
  )
}

/** What most reports leave as it is. */
const More = ({ field, withGroup }: { readonly field: FieldOf; readonly withGroup: boolean }) => {
  const t = useTexts(dashboardTexts)
  const { formulaSets, ruleSets } = useSets()
  return (
    <>
      <Select
        label={t.basis}
        none={t.effective}
        options={optionsOf({ original: t.original })}
        {...field('basis')}
      />
      <Select
        label={t.formulaSet}
        none={t.formulaSets['da-nang'] ?? 'da-nang'}
        options={formulaSets}
        {...field('formulaSet')}
      />
      <Select label={t.ruleSet} none={t.ruleSetInForce} options={ruleSets} {...field('ruleSet')} />
      <Select
        label={t.starred}
        none={t.allTasks}
        options={optionsOf({ true: t.onlyStarred, false: t.notStarred })}
        {...field('starred')}
      />
      <Select
        label={t.rollUp}
        none={t.asGiven}
        options={optionsOf({ current: t.current })}
        {...field('rollUp')}
      />
      {withGroup && (
        <Select label={t.group} none={t.allGroups} options={optionsOf(t.groups)} {...field('group')} />
      )}
    </>
  )
}

interface Props {
  readonly view: View
  readonly errors: Readonly<Record<string, string>>
  /** What can be seen to be wrong before anything is asked; nothing when all is right. */
  readonly onChecked: (errors: Readonly<Record<string, string>>) => void
  /** One department alone is of no group. */
  readonly withGroup: boolean
}

const moreNames: readonly Name[] = ['basis', 'formulaSet', 'ruleSet', 'starred', 'rollUp', 'group']

/** Which period, as of which day and how it is counted. */
export const ViewForm = ({ view, errors, onChecked, withGroup }: Props) => {
  const t = useTexts(dashboardTexts)
  const { path, query, open } = useLocation()
  const [choices, setChoices] = useState(() => choicesOf(view))
  const field: FieldOf = (name) => ({
    id: `view-${name}`,
    name,
    value: choices[name],
    onValue: (value) => setChoices({ ...choices, [name]: value }),
    error: errors[name],
  })
  const submit = (event: Event) => {
    event.preventDefault()
    const wrong = wrongDays(choices)
    onChecked(
      Object.fromEntries(
        wrong.map((name) => [name, wrongDayIfAny(choices[name], t.dayWrong) ?? t.dayMissing]),
      ),
    )
    if (wrong.length === 0)
      open(addressOfPage(path, {}, { ...viewChosen(choices), sort: query.get('sort') ?? undefined }))
  }
  return (
    <form class="filters view-form" onSubmit={submit} noValidate aria-label={t.choose}>
      <Period field={field} />
      <DateInput label={t.asOf} {...field('asOf')} hint={t.asOfHint} />
      <details class="more" open={moreNames.some((name) => view[name] || errors[name])}>
        <summary>{t.more}</summary>
        <div class="filters">
          <More field={field} withGroup={withGroup} />
        </div>
      </details>
      <div class="filter-actions">
        <Button>{t.show}</Button>
        <a href={path}>{t.clear}</a>
      </div>
    </form>
  )
}
