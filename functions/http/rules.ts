import { ruleSetInForce } from '../domain/rule-sets.ts'
import { putFormulaSet, putRuleSet, readFormulaSets, readRuleSets } from '../store/rules.ts'
import { type Call, resourceHandler } from './resource.ts'
import { requireSameCode } from './same-code.ts'

const listFormulaSets = async ({ store, today }: Call<'listFormulaSets'>) => ({
  body: { formulaSets: await readFormulaSets(store, today) },
})

const enterFormulaSet = async ({ store, actor, path, body, now, today }: Call<'putFormulaSet'>) => {
  requireSameCode('name', path.name, body.name)
  await putFormulaSet(store, body, { from: today, by: actor.id, at: now.toISOString() })
  return { body }
}

const listRuleSets = async ({ store, today }: Call<'listRuleSets'>) => {
  const ruleSets = await readRuleSets(store)
  return { body: { ruleSets, inForce: ruleSetInForce(today, ruleSets).name } }
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
