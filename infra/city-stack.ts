import { Stack, type StackProps, Tags } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { product, type Stage } from './stages/stage.ts'

/** `dung-han-pilot-data`: a stack's name; CloudFormation begins with it whatever it names itself. */
export const stackName = (stage: Pick<Stage, 'name'>, part: 'data' | 'service'): string =>
  `${product}-${stage.name}-${part}`

/** The service stack's one parameter: what the distribution and the API share, docs/decisions/0035. */
export const originParameter = 'OriginSecret'

/** Letters that every service takes in a tag: some refuse those with marks. */
const asciiOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\w .:/=+@-]/g, '')

export interface CityStackProps extends Pick<StackProps, 'description' | 'terminationProtection'> {
  readonly stage: Stage
}

/** A stack of one stage: in its account and region, named and tagged by it. */
export class CityStack extends Stack {
  readonly stage: Stage

  constructor(scope: Construct, part: 'data' | 'service', { stage, ...props }: CityStackProps) {
    const { account, region, cityName } = stage
    const tags = { product, stage: stage.name, city: asciiOf(cityName) }
    super(scope, stackName(stage, part), { ...props, env: { account, region }, tags })
    this.stage = stage
    for (const [key, value] of Object.entries(tags)) Tags.of(this).add(key, value)
  }
}

/** The stage that a construct belongs to. */
export const stageOf = (construct: Construct): Stage => {
  const stack = Stack.of(construct)
  if (!(stack instanceof CityStack)) throw new Error(`${construct.node.path} stands in no stack of a stage`)
  return stack.stage
}

/** A name that says to which stage it belongs, so that several stand in one account: `dung-han-pilot-nightly-scan`. */
export const named = (scope: Construct, ...parts: readonly string[]): string =>
  [product, stageOf(scope).name, ...parts].join('-')
