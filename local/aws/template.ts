/** Values of a CloudFormation template as this machine knows them: what Ref, Fn::GetAtt and the like come to. */

interface Resource {
  readonly Type: string
  readonly Properties?: Record<string, unknown>
}

export interface Template {
  readonly Resources?: Record<string, Resource>
  readonly Outputs?: Record<string, { Value: unknown; Export?: { Name: unknown } }>
  readonly Parameters?: Record<string, { Default?: unknown }>
}

export const region = 'ap-southeast-1'
export const account = '000000000000'

const pseudoParameters: Record<string, string> = {
  'AWS::Region': region,
  'AWS::AccountId': account,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackId': 'local',
}

/** The property that names a resource, where it is not the logical id that does. */
const namedBy: Record<string, string> = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::Scheduler::Schedule': 'Name',
}

type Resolve = (value: unknown) => unknown

/**
 * Resolves values of one template; exports of the other stacks are found in `templates`.
 * `refs` gives the physical ids that this machine decides, by resource type, attributes, by `type.attribute`, and values
 * of parameters by their names.
 */
export const resolver = (
  template: Template,
  templates: readonly Template[],
  refs: Record<string, string>,
): Resolve => {
  const refTo = (id: string): unknown => {
    if (id in pseudoParameters) return pseudoParameters[id]
    const parameter = template.Parameters?.[id]
    if (parameter) return refs[id] ?? parameter.Default
    const resource = template.Resources?.[id]
    if (!resource) throw new Error(`The template refers to ${id}, which is not in it`)
    const name = resource.Properties?.[namedBy[resource.Type] ?? '']
    return refs[resource.Type] ?? (name === undefined ? id : resolve(name))
  }
  const attributeOf = (id: string, attribute: string): string => {
    const type = template.Resources?.[id]?.Type
    if (!type) throw new Error(`The template refers to ${id}, which is not in it`)
    const known = refs[`${type}.${attribute}`]
    if (known !== undefined) return known
    const service = type.split('::')[1]?.toLowerCase()
    const arn = `arn:aws:${service}:${region}:${account}:${id}`
    if (attribute === 'Arn') return arn
    return attribute === 'StreamArn' ? `${arn}/stream` : `${id}.${attribute}`
  }
  const importOf = (name: unknown): unknown => {
    for (const other of templates) {
      const resolveOther = other === template ? resolve : resolver(other, templates, refs)
      for (const { Value, Export } of Object.values(other.Outputs ?? {}))
        if (Export && resolveOther(Export.Name) === name) return resolveOther(Value)
    }
    throw new Error(`No stack exports ${name}`)
  }
  const substitute = (text: string, values: Record<string, unknown>) =>
    text.replace(/\$\{([^!}][^}]*)\}/g, (_, name: string) => {
      if (name in values) return String(values[name])
      const [id = '', attribute] = name.split('.')
      return String(attribute ? attributeOf(id, attribute) : refTo(id))
    })
  const call = (name: string, argument: unknown): unknown => {
    if (name === 'Ref') return refTo(argument as string)
    if (name === 'Fn::GetAtt') return attributeOf(...(argument as [string, string]))
    const resolved = resolve(argument)
    if (name === 'Fn::ImportValue') return importOf(resolved)
    const list = Array.isArray(resolved) ? resolved : [resolved, {}]
    if (name === 'Fn::Sub') return substitute(list[0], list[1])
    if (name === 'Fn::Join') return list[1].join(list[0])
    if (name === 'Fn::Split') return list[1].split(list[0])
    if (name === 'Fn::Select') return list[1][Number(list[0])]
    throw new Error(`${name} is not known to the local runner`)
  }
  const resolve: Resolve = (value) => {
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    const [name, argument] = entries[0] ?? ['', undefined]
    if (entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))) return call(name, argument)
    return Object.fromEntries(entries.map(([key, inner]) => [key, resolve(inner)]))
  }
  return resolve
}
