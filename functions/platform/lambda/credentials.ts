import { fromEnv } from '@aws-sdk/credential-provider-env'

/**
 * Where a Lambda finds its credentials: in its environment, and nowhere else. The bundles put this in the place of the
 * SDK's search through files, containers and sign-ins, a fifth of a bundle that no Lambda ever calls.
 */
export const defaultProvider = fromEnv
