import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Section } from '../../../parts/figures/figures.tsx'
import { figureTexts } from '../../../parts/figures/figures-texts.ts'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag } from '../../../parts/layout/tag.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { adminTexts } from '../admin-texts.ts'
import type { Count, Formula, FormulaSet } from './formula-rows.ts'
import { formulaSetTexts } from './formula-sets-texts.ts'
import { formulaSetNames } from './set-names.ts'

type Answer = Body<'listFormulaSets'>
type Named = Formula & { readonly name: string }

/** As people call a set; a city's own by its name. */
const useNameOf = (): ((name: string) => string) => {
  const names = useTexts(formulaSetNames)
  return (name) => names[name] ?? name
}

const FormulaTable = ({ set }: { readonly set: FormulaSet }) => {
  const t = useTexts(formulaSetTexts)
  const { rates } = useTexts(figureTexts)
  const { language } = useLanguage()
  const sum = (counts: readonly Count[]) => counts.map((count) => t.counts[count]).join(' + ')
  const columns: readonly Column<Named>[] = [
    {
      name: 'rate',
      heading: t.rate,
      isRowHeading: true,
      cell: ({ name, words }) => rates[name] ?? words[language],
    },
    { name: 'words', heading: t.words, cell: ({ words }) => words[language] },
    { name: 'numerator', heading: t.numerator, cell: ({ numerator }) => sum(numerator) },
    { name: 'denominator', heading: t.denominator, cell: ({ denominator }) => sum(denominator) },
  ]
  const rows = Object.entries(set.formulas).map(([name, formula]) => ({ ...formula, name }))
  return (
    <Table
      caption={useNameOf()(set.name)}
      isCaptionHidden
      columns={columns}
      rows={rows}
      keyOf={({ name }) => name}
      isList
    />
  )
}

const SetSection = ({
  set,
  versions,
}: {
  readonly set: FormulaSet
  readonly versions: Answer['versions']
}) => {
  const t = useTexts(formulaSetTexts)
  const { day, number } = useFormats()
  const mayChange = useMay('change-rules')
  const nameOf = useNameOf()
  const { name, version, from, builtIn, rounding = 'half-up', decimals = 2 } = set
  const ofName = versions.filter((one) => one.name === name)
  return (
    <Section title={nameOf(name)}>
      <p class="quiet">
        {builtIn ? <Tag colour="grey">{t.builtIn}</Tag> : t.version(number(version), day(from))}
      </p>
      {ofName.length > 1 && (
        <p class="quiet">
          {t.versions(ofName.map((one) => t.versionAt(number(one.version), day(one.from))).join(', '))}
        </p>
      )}
      <p class="quiet">{t.printed(t.roundings[rounding], number(decimals))}</p>
      <FormulaTable set={set} />
      {mayChange && (
        <p>
          <a href={`/formula-sets/new?of=${name}`}>{builtIn ? t.copy(nameOf(name)) : t.addVersion(name)}</a>
        </p>
      )}
    </Section>
  )
}

/** Every set of formulas in the version in force, each rate as counts over counts. */
export const FormulaSets = () => {
  const t = useTexts(formulaSetTexts)
  const admin = useTexts(adminTexts)
  const mayChange = useMay('change-rules')
  const asked = useAnswer('listFormulaSets', {})
  return (
    <Page
      title={t.title}
      way={useMay('read-notices') && <Breadcrumbs steps={[{ href: '/admin', label: admin.title }]} />}
      actions={mayChange && <ButtonLink href="/formula-sets/new">{t.add}</ButtonLink>}
    >
      <p class="measure">{t.lead}</p>
      <Answered of={asked}>
        {({ formulaSets, versions }) =>
          formulaSets.map((set) => <SetSection key={set.name} set={set} versions={versions} />)
        }
      </Answered>
    </Page>
  )
}
