import * as z from 'zod'

export const rollUp = z
  .enum(['asGiven', 'current'])
  .default('asGiven')
  .meta({ description: 'current: figures of ended departments count for their successor' })
