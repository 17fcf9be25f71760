import { describe, expect, test } from 'vitest'
import { resolver, type Template } from '../../local/aws/template.ts'

/** A placeholder of Fn::Sub. */
const hole = (name: string) => `\${${name}}`

const data: Template = {
  Resources: { Table1: { Type: 'AWS::DynamoDB::GlobalTable' } },
  Outputs: {
    Name: { Value: { Ref: 'Table1' }, Export: { Name: 'Data:Table' } },
    Arn: {
      Value: { 'Fn::GetAtt': ['Table1', 'Arn'] },
      Export: { Name: { 'Fn::Sub': `${hole('AWS::Region')}:Arn` } },
    },
  },
}
const service: Template = {
  Parameters: { Prefix: { Default: 'dung-han' } },
  Resources: {
    Scan: {
      Type: 'AWS::Lambda::Function',
      Properties: { FunctionName: { 'Fn::Sub': `${hole('Prefix')}-scan` } },
    },
    Client: { Type: 'AWS::Cognito::UserPoolClient' },
    People: { Type: 'AWS::Cognito::UserPool' },
  },
}
const resolve = resolver(service, [data, service], {
  'AWS::Cognito::UserPoolClient': 'dung-han-web',
  'AWS::Cognito::UserPool.ProviderURL': 'http://127.0.0.1/sign-in',
})

describe('values of a template', () => {
  test.each([
    [{ Ref: 'AWS::Region' }, 'ap-southeast-1'],
    [{ Ref: 'Prefix' }, 'dung-han'],
    [{ Ref: 'Scan' }, 'dung-han-scan'],
    [{ Ref: 'Client' }, 'dung-han-web'],
    [{ 'Fn::GetAtt': ['People', 'ProviderURL'] }, 'http://127.0.0.1/sign-in'],
    [{ 'Fn::GetAtt': ['Scan', 'Arn'] }, 'arn:aws:lambda:ap-southeast-1:000000000000:Scan'],
    [{ 'Fn::ImportValue': 'Data:Table' }, 'Table1'],
    [{ 'Fn::ImportValue': 'ap-southeast-1:Arn' }, 'arn:aws:dynamodb:ap-southeast-1:000000000000:Table1'],
    [{ 'Fn::Join': ['/', ['integrations', { Ref: 'Prefix' }]] }, 'integrations/dung-han'],
    [
      { 'Fn::Sub': [`${hole('One')}-${hole('Scan.Arn')}`, { One: 1 }] },
      '1-arn:aws:lambda:ap-southeast-1:000000000000:Scan',
    ],
    [{ 'Fn::Select': ['1', { 'Fn::Split': [':', 'a:b'] }] }, 'b'],
    [{ list: [{ Ref: 'Prefix' }, 3, null] }, { list: ['dung-han', 3, null] }],
  ])('%j', (value, expected) => {
    expect(resolve(value)).toEqual(expected)
  })

  test.each([{ Ref: 'Nowhere' }, { 'Fn::ImportValue': 'Nowhere' }, { 'Fn::Base64': 'x' }])(
    'what cannot be resolved is said, not guessed: %j',
    (value) => {
      expect(() => resolve(value)).toThrow()
    },
  )
})
