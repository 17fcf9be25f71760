import { filesEnvironment } from '../platform/lambda/environment.ts'
import {
  arrivedAt,
  bytesOfObject,
  keysUntil,
  type ObjectPlace,
  type ObjectStore,
  openObjects,
  removeObjects,
  takeOver,
} from '../platform/objects/object-store.ts'
import { Refused } from '../shared/problems/refused.ts'
import type { AttachedFile } from './attached-file.ts'
import { contentFault } from './content/content-fault.ts'
import { type FileOwner, objectKeyOf } from './file-owner.ts'
import { fileContentRefused, fileNotArrived } from './file-problems.ts'

/** Loaded by whoever has files to look at or to keep, and by nobody else: it brings S3's client with it. */

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

const open = () => {
  opened ??= openObjects()
  const buckets = filesEnvironment.pick({ UPLOADS_BUCKET: true, FILES_BUCKET: true }).parse(process.env)
  return { objects: opened, arriving: buckets.UPLOADS_BUCKET, kept: buckets.FILES_BUCKET }
}

/**
 * Looks whether each file arrived whole and is what it says. Nothing is left by it.
 * @throws Refused file-not-arrived, file-content-refused
 */
export const requireArrived = async (owner: FileOwner, files: readonly AttachedFile[]): Promise<void> => {
  const { objects, arriving: bucket } = open()
  await Promise.all(
    files.map((file) => requireWhole(objects, { bucket, key: objectKeyOf(owner, file.id) }, file)),
  )
}

/** Copies a file from where it arrived to where nobody removes it, for as long as it lies there. A repeat finds the same copy. */
export const copyToStay = async (
  owner: FileOwner,
  { id }: Pick<AttachedFile, 'id'>,
  until?: AbortSignal,
): Promise<void> => {
  const { objects, arriving: bucket, kept } = open()
  await takeOver(objects, { bucket, key: objectKeyOf(owner, id) }, kept, until)
}

/** What arrived then or before and still lies where it arrived, by its keys. */
export const arrivedUntil = async (until: Date): Promise<string[]> => {
  const { objects, arriving } = open()
  return keysUntil(objects, arriving, until)
}

/** Removes what arrived from where it arrived. */
export const removeArrived = async (keys: readonly string[]): Promise<void> => {
  const { objects, arriving } = open()
  await removeObjects(objects, arriving, keys)
}
