import * as z from 'zod'
import { lineOf } from '../../shared/text.ts'

/**
 * As what somebody signs. A deputy signs in the place of the head (KT.), the Office by order of the Chairman (TL.), anybody
 * else on the Chairman's written authority (TUQ.), who holds an office for the time being as acting (Q.): Decree
 * 30/2020/NĐ-CP, article 13 and annex I.
 */
export const positions = [
  'chairman',
  'acting-chairman',
  'vice-chairman',
  'office-head',
  'acting-office-head',
  'deputy-office-head',
  'authorised',
] as const

type Position = (typeof positions)[number]

export const signerSchema = z
  .strictObject({
    name: lineOf(100),
    position: z.enum(positions),
    title: lineOf(100)
      .optional()
      .meta({ description: 'the office of who signs on written authority, as "Giám đốc Sở Nội vụ"' }),
  })
  .refine(({ position, title }) => (position === 'authorised') === (title !== undefined), {
    path: ['title'],
    error: 'title-goes-with-authority',
  })
  .meta({ id: 'Signer' })

export type Signer = z.infer<typeof signerSchema>

/** The papers that are signed: letters of the Committee, decisions of its Chairman, reports of its Office, its Office's letters by the Chairman's order. */
export const signedPapers = ['letter', 'decision', 'report', 'officeLetter'] as const
export type SignedPaper = (typeof signedPapers)[number]

type Lines = readonly string[]

const chairman = ['CHỦ TỊCH']
const actingChairman = ['Q. CHỦ TỊCH']
const forChairman = ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']
const officeHead = ['CHÁNH VĂN PHÒNG']
const actingOfficeHead = ['Q. CHÁNH VĂN PHÒNG']
const forOfficeHead = ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']

const ofCommittee = (lines: Lines): Lines => ['TM. ỦY BAN NHÂN DÂN', ...lines]
const byOrder = (lines: Lines): Lines => ['TL. CHỦ TỊCH', ...lines]

/** What stands above the name, by paper and position; a position that is not there does not sign that paper. */
const above: Record<SignedPaper, Partial<Record<Position, Lines>>> = {
  letter: {
    chairman: ofCommittee(chairman),
    'acting-chairman': ofCommittee(actingChairman),
    'vice-chairman': ofCommittee(forChairman),
    'office-head': byOrder(officeHead),
    'acting-office-head': byOrder(actingOfficeHead),
    'deputy-office-head': byOrder(forOfficeHead),
    authorised: ['TUQ. CHỦ TỊCH'],
  },
  decision: {
    chairman,
    'acting-chairman': actingChairman,
    'vice-chairman': forChairman,
  },
  report: {
    'office-head': officeHead,
    'acting-office-head': actingOfficeHead,
    'deputy-office-head': forOfficeHead,
  },
  officeLetter: {
    'office-head': byOrder(officeHead),
    'acting-office-head': byOrder(actingOfficeHead),
    'deputy-office-head': byOrder(forOfficeHead),
  },
}

export const maySign = (paper: SignedPaper, { position }: Pick<Signer, 'position'>): boolean =>
  above[paper][position] !== undefined

/** In whose name and as what the signer signs the paper: one line each, in capitals; empty where they may not sign it. */
export const signatureOf = (paper: SignedPaper, { position, title }: Omit<Signer, 'name'>): Lines => [
  ...(above[paper][position] ?? []),
  ...(title && maySign(paper, { position }) ? [title.toLocaleUpperCase('vi')] : []),
]

const sameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi')

export const signerNamed = (signers: readonly Signer[], name: string): Signer | undefined =>
  signers.find((signer) => sameName(signer.name, name))

/** Whether two of them have one name: a paper says whom it means by the name. */
export const hasNamesakes = (signers: readonly Signer[]): boolean =>
  signers.some(({ name }, place) => signers.findIndex((other) => sameName(other.name, name)) !== place)
