import { ruleSetInForce } from '../figures/rules/rule-sets.ts'
import {
  isBuiltIn,
  putFormulaSet,
  putRuleSet,
  readFormulaSets,
  readRuleSets,
} from '../figures/rules/rules-store.ts'
import { requireSameCode } from '../platform/http/same-code.ts'
import { type Versioned, versionsOn } from '../shared/dates/set-versions.ts'
import { type Call, resourceHandler } from './resource.ts'

const namesOf = (sets: readonly Versioned<{ name: string }>[]) =>
  sets.map(({ name, version, from }) => ({ name, version, from }))

const listFormulaSets = async ({ store, query, today }: Call<'listFormulaSets'>) => {
  const { on = today } = query
  const sets = await readFormulaSets(store)
  const formulaSets = versionsOn(sets, on).map((set) => ({ ...set, builtIn: isBuiltIn.formulaSet(set.name) }))
  return { body: { on, formulaSets, versions: namesOf(sets) } }
}

const enterFormulaSet = async ({ store, actor, path, body, now, today }: Call<'putFormulaSet'>) => {
  requireSameCode('name', path.name, body.name)
  await putFormulaSet(store, body, { from: today, by: actor.id, at: now.toISOString() })
  return { body }
}

const listRuleSets = async ({ store, query, today }: Call<'listRuleSets'>) => {
  const { on = today } = query
  const sets = await readRuleSets(store)
  const ruleSets = versionsOn(sets, on).map((set) => ({ ...set, builtIn: isBuiltIn.ruleSet(set.name) }))
  return { body: { on, ruleSets, inForce: ruleSetInForce(on, ruleSets).name, versions: namesOf(sets) } }
}

const enterRuleSet = async ({ store, actor, path, body, now }: Call<'putRuleSet'>) => {
  requireSameCode('name', path.name, body.name)
  await putRuleSet(store, body, { from: body.from, by: actor.id, at: now.toISOString() })
  return { body }
}

export const handler = resourceHandler('rules', {
  listFormulaSets,
  putFormulaSet: enterFormulaSet,
  listRuleSets,
  putRuleSet: enterRuleSet,
})
