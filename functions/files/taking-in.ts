import { uploadsEnvironment } from '../platform/lambda/environment.ts'
import {
  arrivedAt,
  bytesOfObject,
  type ObjectPlace,
  type ObjectStore,
  openObjects,
  takeOver,
} from '../platform/objects/object-store.ts'
import { Refused } from '../shared/problems/refused.ts'
import type { AttachedFile } from './attached-file.ts'
import { contentFault } from './content/content-fault.ts'
import { type FileOwner, objectKeyOf } from './file-owner.ts'
import { fileContentRefused, fileNotArrived } from './file-problems.ts'

/** Loaded by a command that names files, and by no other: it brings S3's client with it. */

/** @throws Refused file-not-arrived, file-content-refused */
const requireWhole = async (objects: ObjectStore, at: ObjectPlace, file: AttachedFile): Promise<void> => {
  const { name, size, kind } = file
  const arrived = await arrivedAt(objects, at)
  const sha256 = Buffer.from(file.sha256, 'hex').toString('base64')
  if (arrived?.size !== size || arrived.sha256 !== sha256) throw new Refused(fileNotArrived, { name })
  const read = (from: number, to: number) => bytesOfObject(objects, at, from, to)
  const fault = await contentFault(kind, { size, read })
  if (fault) throw new Refused(fileContentRefused, { name, fault })
}

let opened: ObjectStore | undefined

/**
 * Looks whether each file arrived whole and is what it says, and takes all of them over to where files are kept for good.
 * Repeated it does the same again. What is taken over and then not told by any entry counts for nothing.
 * @throws Refused file-not-arrived, file-content-refused
 */
export const takeIn = async (owner: FileOwner, files: readonly AttachedFile[]): Promise<void> => {
  opened ??= openObjects()
  const objects = opened
  const { UPLOADS_BUCKET: bucket, FILES_BUCKET: kept } = uploadsEnvironment
    .pick({ UPLOADS_BUCKET: true, FILES_BUCKET: true })
    .parse(process.env)
  const places = files.map((file) => ({ file, at: { bucket, key: objectKeyOf(owner, file.id) } }))
  await Promise.all(places.map(({ file, at }) => requireWhole(objects, at, file)))
  await Promise.all(places.map(({ at }) => takeOver(objects, at, kept)))
}
