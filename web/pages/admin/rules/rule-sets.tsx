import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Section } from '../../../parts/figures/figures.tsx'
import { useThresholdWords } from '../../../parts/figures/threshold.tsx'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag } from '../../../parts/layout/tag.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { adminTexts } from '../admin-texts.ts'
import { ruleTexts } from './rules-texts.ts'

type RuleSet = Body<'listRuleSets'>['ruleSets'][number]
type Rule = RuleSet['levels'][number]
type Threshold = Rule['all'][number]

const Threshold = ({ threshold }: { readonly threshold: Threshold }) => {
  const { quantity, bound } = useThresholdWords()(threshold)
  return (
    <li>
      {quantity} {bound}
    </li>
  )
}

const Conditions = ({
  lead,
  thresholds,
}: {
  readonly lead: string
  readonly thresholds: readonly Threshold[]
}) =>
  thresholds.length === 0 ? null : (
    <>
      <p>{lead}:</p>
      <ul class="govuk-list govuk-list--bullet">
        {thresholds.map((threshold) => (
          <Threshold key={JSON.stringify(threshold)} threshold={threshold} />
        ))}
      </ul>
    </>
  )

const LevelRule = ({ level, floor, all, any }: Rule) => {
  const t = useTexts(ruleTexts)
  const { number } = useFormats()
  return (
    <>
      <h3 class="govuk-heading-s">
        {t.levels[level]}
        {floor > 0 && `, ${t.floor(number(floor))}`}
      </h3>
      <Conditions lead={t.all} thresholds={all} />
      <Conditions lead={t.any} thresholds={any} />
    </>
  )
}

/** What holds today, then the latest letters. */
const inForceFirst = (ruleSets: readonly RuleSet[], inForce: string): RuleSet[] =>
  [...ruleSets].sort(
    (one, other) =>
      Number(other.name === inForce) - Number(one.name === inForce) || other.from.localeCompare(one.from),
  )

const capitalized = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)

/** The thresholds of each letter, in words. */
export const RuleSets = () => {
  const t = useTexts(adminTexts)
  const words = useTexts(ruleTexts)
  const { day, letter: written, number } = useFormats()
  const mayChange = useMay('change-rules')
  const asked = useAnswer('listRuleSets', {})
  return (
    <Page
      title={t.ruleSets}
      way={<Breadcrumbs steps={[{ href: '/admin', label: t.title }]} />}
      actions={mayChange && <ButtonLink href="/rule-sets/new">{words.add}</ButtonLink>}
    >
      <p class="measure">{words.lead}</p>
      <Answered of={asked}>
        {({ ruleSets, inForce }) =>
          inForceFirst(ruleSets, inForce).map(({ name, letter, version, from, award, levels, builtIn }) => (
            <Section key={name} title={capitalized(written(letter))}>
              <p class="quiet">
                {name === inForce && <Tag colour="green">{t.inForce}</Tag>}{' '}
                {t.version(number(version), day(from))}
                {award && ` · ${words.award}`}
              </p>
              {levels.map((rule) => (
                <LevelRule key={rule.level} {...rule} />
              ))}
              {mayChange && (
                <p>
                  <a href={`/rule-sets/new?of=${name}`}>
                    {builtIn ? words.begunFrom(written(letter)) : words.addVersion(written(letter))}
                  </a>
                </p>
              )}
            </Section>
          ))
        }
      </Answered>
    </Page>
  )
}
