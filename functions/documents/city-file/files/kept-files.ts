import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GetObjectCommand, PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3'
import { fileKinds } from '../../../files/file-kinds.ts'
import { type Archive, isThere, keysUnder } from '../../../platform/archive/archive-store.ts'
import type { ToldFile } from './told-files.ts'

/**
 * What is wrong with a file that a history tells: its bytes are not there, are others than were handed in, or are still where
 * they arrived, on their way.
 */
export interface FileFault {
  readonly what: 'missing' | 'altered' | 'being-kept'
  readonly key: string
  readonly name: string
}

const faultOf = ({ key, file }: ToldFile, bytes: Uint8Array | undefined): FileFault | undefined => {
  const told = { key, name: file.name }
  if (!bytes) return { what: 'missing', ...told }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return sha256 === file.sha256 && bytes.length === file.size ? undefined : { what: 'altered', ...told }
}

/** One at a time is in memory: 50 MB at most. */
const bytesAt = async ({ client, bucket }: Archive, key: string): Promise<Uint8Array | undefined> => {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    return await Body?.transformToByteArray()
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined
    throw error
  }
}

/** Whoever may not see the whole city must not see its files. */
const ownerOnly = { file: 0o600, folder: 0o700 }

/** In a folder beside the lines, by what is in it: two entries with one scan have one file. */
const placeIn = (folder: string, { file }: ToldFile): string => join(folder, file.sha256)

interface Copied {
  readonly files: number
  readonly faults: readonly FileFault[]
}

/** Whether the file with this key is on its way to the bucket. */
type OnItsWay = (key: string) => Promise<boolean>

/** The bytes of a file, or that they are on their way. Asked again once they are not: they came before that was known. */
const bytesOrOnTheirWay = async (bucket: Archive, key: string, isOnItsWay: OnItsWay) =>
  (await bytesAt(bucket, key)) ?? ((await isOnItsWay(key)) ? 'being-kept' : bytesAt(bucket, key))

/** Reads every file of the bucket that is told and holds it against what is told of it. @param keep what is done with one that is whole */
const eachChecked = async (
  bucket: Archive,
  told: Iterable<ToldFile> | AsyncIterable<ToldFile>,
  isOnItsWay: OnItsWay,
  keep: (one: ToldFile, bytes: Uint8Array) => void = () => {},
): Promise<Copied> => {
  const faults: FileFault[] = []
  let files = 0
  for await (const one of told) {
    files += 1
    const bytes = await bytesOrOnTheirWay(bucket, one.key, isOnItsWay)
    if (bytes === 'being-kept') {
      faults.push({ what: bytes, key: one.key, name: one.file.name })
      continue
    }
    const fault = faultOf(one, bytes)
    if (fault) faults.push(fault)
    else if (bytes) keep(one, bytes)
  }
  return { files, faults }
}

export interface FilesAudit extends Copied {
  /** Told, and on their way to the bucket: they open meanwhile, and it is no fault. */
  readonly beingKept: readonly FileFault[]
  /** Keys of copies that no history tells: their command was refused after they were taken in, and was not sent again. */
  readonly untold: readonly string[]
}

/** Holds every file that is told against what is told of it, and finds the copies that nothing tells. */
export const auditFiles = async (
  bucket: Archive,
  told: AsyncIterable<ToldFile>,
  isOnItsWay: OnItsWay,
): Promise<FilesAudit> => {
  // Before what is told is read: a copy comes after its entry, so each that counts is told by then.
  const untold = new Set<string>()
  for await (const key of keysUnder(bucket, '')) untold.add(key)
  const known = async function* () {
    for await (const one of told) {
      untold.delete(one.key)
      yield one
    }
  }
  const { files, faults } = await eachChecked(bucket, known(), isOnItsWay)
  const [beingKept, wrong] = [true, false].map((isOnWay) =>
    faults.filter(({ what }) => (what === 'being-kept') === isOnWay),
  ) as [FileFault[], FileFault[]]
  return { files, faults: wrong, beingKept, untold: [...untold] }
}

/** Copies the files that are told into a folder; what is missing, altered or still on its way is named and left out. */
export const copyFilesOut = (
  bucket: Archive,
  told: Iterable<ToldFile>,
  folder: string,
  isOnItsWay: OnItsWay,
): Promise<Copied> => {
  mkdirSync(folder, { recursive: true, mode: ownerOnly.folder })
  return eachChecked(bucket, told, isOnItsWay, (one, bytes) => {
    const place = placeIn(folder, one)
    if (existsSync(place)) return
    writeFileSync(`${place}.part`, bytes, { mode: ownerOnly.file })
    renameSync(`${place}.part`, place)
  })
}

/** What of the files that are told is not in a folder as it should be. */
export const faultsInFolder = (told: Iterable<ToldFile>, folder: string): FileFault[] => {
  const faults: FileFault[] = []
  for (const one of told) {
    const place = placeIn(folder, one)
    const fault = faultOf(one, existsSync(place) ? readFileSync(place) : undefined)
    if (fault) faults.push(fault)
  }
  return faults
}

/** Puts the files of a folder where the histories tell them; one that is there already stays. */
export const copyFilesIn = async (
  { client, bucket }: Archive,
  told: Iterable<ToldFile>,
  folder: string,
): Promise<number> => {
  let files = 0
  for (const one of told) {
    const Body = readFileSync(placeIn(folder, one))
    const ChecksumSHA256 = Buffer.from(one.file.sha256, 'hex').toString('base64')
    const ContentType = fileKinds[one.file.kind].type
    const object = { Bucket: bucket, Key: one.key, Body, ChecksumSHA256, ContentType, IfNoneMatch: '*' }
    await client.send(new PutObjectCommand(object)).catch((error: unknown) => {
      if (!isThere(error)) throw error
    })
    files += 1
  }
  return files
}
