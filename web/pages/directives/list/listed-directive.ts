import type { Body } from '../../../api/types.ts'

export type ListedDirective = Body<'listDirectives'>['directives'][number]
