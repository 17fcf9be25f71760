import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentTypeOf } from '../../local/page/site.ts'
import type { Aws } from './aws/aws.ts'

/** The page that names all other files. */
const page = 'index.html'
/** Named after their content by the build. */
const isAsset = (file: string): boolean => file.startsWith('assets/')
/** Which files were published when. CloudFront answers no path below it. */
const releasesFolder = 'releases/'
/** A page that is open somewhere goes on asking for the files it was made with. */
const keptDays = 30

const dayMs = 86_400_000

/** What was published at one time. */
export interface Release {
  readonly at: string
  readonly files: readonly string[]
}

/** Whoever loads the page at any moment finds all that it names: the page itself comes last. */
export const publishingOrder = (files: readonly string[]): string[] => {
  const rank = (file: string) => (file === page ? 2 : isAsset(file) ? 0 : 1)
  return [...files].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
}

/**
 * Files of earlier pages that nobody can have open any more: no page names them that was the published one within the
 * last 30 days.
 */
export const forgottenAssets = (
  stored: readonly string[],
  releases: readonly Release[],
  current: readonly string[],
  now: Date,
): string[] => {
  const byTime = [...releases].sort((one, other) => (one.at < other.at ? -1 : 1))
  const endOf = (index: number) => new Date(byTime[index + 1]?.at ?? now).getTime()
  const open = byTime.filter((_, index) => now.getTime() - endOf(index) < keptDays * dayMs)
  const needed = new Set([...current, ...open.flatMap(({ files }) => files)])
  return stored.filter((file) => isAsset(file) && !needed.has(file))
}

const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())

/** The bucket's files with their ETags, which for files put in one piece are their MD5. */
const storedIn = async ({ s3 }: Aws, bucket: string): Promise<Map<string, string>> => {
  const stored = new Map<string, string>()
  let token: string | undefined
  do {
    const answer = await s3.listObjectsV2({ Bucket: bucket, ...(token && { ContinuationToken: token }) })
    for (const { Key = '', ETag = '' } of answer.Contents ?? []) stored.set(Key, ETag.replaceAll('"', ''))
    token = answer.NextContinuationToken
  } while (token)
  return stored
}

const readReleases = ({ s3 }: Aws, bucket: string, stored: Iterable<string>): Promise<Release[]> =>
  Promise.all(
    [...stored]
      .filter((key) => key.startsWith(releasesFolder))
      .map(async (Key) =>
        JSON.parse((await (await s3.getObject({ Bucket: bucket, Key })).Body?.transformToString()) ?? ''),
      ),
  )

const cacheControlOf = (file: string): string =>
  isAsset(file) ? 'public, max-age=31536000, immutable' : 'no-cache'

/** @returns how many files were put and how many forgotten: none, when the same page stands there already */
export const publish = async (
  aws: Aws,
  bucket: string,
  folder: string,
  now: Date,
): Promise<{ put: number; forgotten: number }> => {
  const stored = await storedIn(aws, bucket)
  const files = publishingOrder(filesIn(folder))
  const put = async (Key: string, Body: Uint8Array, ContentType: string) =>
    aws.s3.putObject({ Bucket: bucket, Key, Body, ContentType, CacheControl: cacheControlOf(Key) })
  const isThere = (file: string, bytes: Uint8Array) =>
    stored.get(file) === createHash('md5').update(bytes).digest('hex')
  const changed = files
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
    .filter(({ file, bytes }) => !isThere(file, bytes))
  if (changed.length === 0) return { put: 0, forgotten: 0 }
  for (const { file, bytes } of changed.filter(({ file }) => file !== page))
    await put(file, bytes, contentTypeOf(file))
  const release: Release = { at: now.toISOString(), files }
  await put(`${releasesFolder}${release.at}.json`, Buffer.from(JSON.stringify(release)), 'application/json')
  for (const { file, bytes } of changed.filter(({ file }) => file === page))
    await put(file, bytes, contentTypeOf(file))
  const releases = [...(await readReleases(aws, bucket, stored.keys())), release]
  const forgotten = forgottenAssets([...stored.keys()], releases, files, now)
  for (const Key of forgotten) await aws.s3.deleteObject({ Bucket: bucket, Key })
  return { put: changed.length, forgotten: forgotten.length }
}

/** Before the bucket is removed: what stood in it can be built again. */
export const emptyBucket = async (aws: Aws, bucket: string): Promise<void> => {
  for (const Key of (await storedIn(aws, bucket)).keys()) await aws.s3.deleteObject({ Bucket: bucket, Key })
}
