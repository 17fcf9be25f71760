/**
 * What a machine account may be allowed: permissions of people, by their names. Whatever is not here no program may do,
 * whatever an administrator would allow it.
 */
export const machineScopes = ['register-tasks', 'read-directives', 'read-tasks'] as const
export type MachineScope = (typeof machineScopes)[number]
