export interface Found {
  readonly id: string
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation properties have no types here; each reader below knows its own
  readonly properties: any
}

export type Find = (...types: string[]) => Found[]
