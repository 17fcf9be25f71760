import * as z from 'zod'
import { Refused } from '../../shared/problems/refused.ts'
import { downloadOf } from '../file-addresses.ts'
import type { FileOwner } from '../file-owner.ts'
import { fileInfected } from '../file-problems.ts'
import type { HandedInFile } from '../handed-in-file.ts'
import { signatureStates } from './signature-states.ts'

/** What an operation that tells the signatures of a file answers, whatever the file was handed in for. */
export const fileSignaturesAnswer = z
  .object({
    looked: z
      .enum(['yes', 'not-a-pdf', 'too-large'])
      .meta({ description: 'whether the file was looked at; signatures are told of a PDF of at most 25 MB' }),
    signatures: z.array(
      z.object({
        state: z.enum(signatureStates).meta({
          description:
            'intact: the whole file is as it was signed; added-to: what was signed is, and something was added since; ' +
            'whether who issued the certificate may be trusted is not looked at',
        }),
        signer: z.string().optional().meta({ description: 'as the certificate names them' }),
        organisation: z.string().optional(),
        signedAt: z.string().optional().meta({ description: "by the signer's own clock" }),
      }),
    ),
  })
  .meta({ id: 'FileSignatures' })

/** Such a file is held whole: a letter with its annexes is some megabytes, and one that only was scanned is not signed. */
const maxBytes = 25 * 1024 * 1024

/**
 * The signatures in a file that was attached. What reads and checks them comes with the first that is asked for.
 * @throws Refused file-infected
 */
export const fileSignatures = async (
  owner: FileOwner,
  file: HandedInFile,
  now: Date,
): Promise<z.infer<typeof fileSignaturesAnswer>> => {
  const { name, kind, size, scan } = file
  if (scan === 'threat') throw new Refused(fileInfected, { name })
  if (kind !== 'pdf') return { looked: 'not-a-pdf', signatures: [] }
  if (size > maxBytes) return { looked: 'too-large', signatures: [] }
  // By an address, as a browser opens it: S3's client would make every cold reading Lambda larger.
  const [answer, { signaturesIn }] = await Promise.all([
    fetch(downloadOf(owner, file, 'download', now).address),
    import('./pdf-signatures.ts'),
  ])
  if (!answer.ok) throw new Error(`the bucket of files answered ${answer.status} for a file that is attached`)
  return { looked: 'yes', signatures: signaturesIn(new Uint8Array(await answer.arrayBuffer())) }
}
