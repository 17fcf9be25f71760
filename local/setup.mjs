// Makes a fresh clone ready to run: packages, and a Java for DynamoDB Local. Plain JavaScript for whatever
// Node (20 or newer) the machine has; afterwards `node` in npm scripts is the pinned one from node_modules.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const leastJava = 17

const stop = (vietnamese, english) => {
  console.error(`${vietnamese}\n${english}`)
  process.exit(1)
}

const requireNode = () => {
  const pinnedNodeComesAlong = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = pinnedNodeComesAlong ? major >= 20 : major > 22 || (major === 22 && minor >= 18)
  if (enough) return
  const least = pinnedNodeComesAlong ? '20' : '22.18'
  stop(
    `Cần Node.js ${least} trở lên (đang có ${process.versions.node}); tải tại nodejs.org.`,
    `Node.js ${least} or newer is needed (this is ${process.versions.node}); get it from nodejs.org.`,
  )
}

/** npm writes the second file when an installation is complete. */
const packagesAreInstalled = () => {
  const installed = join(root, 'node_modules/.package-lock.json')
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  )
}

const installPackages = () => {
  console.error(
    'Đang cài các gói npm, có thể mất 1–3 phút… / Installing npm packages, this may take 1–3 minutes…',
  )
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  stop(
    'Không cài được các gói npm; lý do ở trên. Kiểm tra mạng rồi chạy lại.',
    'The npm packages could not be installed; the reason is above. Check the network and run again.',
  )
}

/** The release file beside a Java says its version at once; asking the Java itself takes a quarter of a second. */
const javaVersion = () => {
  const java = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'java.exe' : 'java'))
    .find(existsSync)
  if (!java) return 0
  const release = join(realpathSync(java), '../../release')
  const text = existsSync(release)
    ? readFileSync(release, 'utf8').match(/JAVA_VERSION="([^"]+)"/)?.[1]
    : spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr?.match(/version "([^"]+)"/)?.[1]
  return Number(text?.split('.')[0] ?? 0)
}

/** The list of packages may be there already; if it is missing or too old, it is fetched first. */
const aptGetJava = () => {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  const aptGet = (...args) => spawnSync('apt-get', ['-qq', ...args], options).status === 0
  const install = () => aptGet('install', '-y', '--no-install-recommends', 'openjdk-17-jre-headless')
  return install() || (aptGet('update') && install())
}

const installJava = () => {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (mayInstall) {
    console.error(
      'Đang cài Java 17 (apt-get), khoảng một phút… / Installing Java 17 (apt-get), about a minute…',
    )
    aptGetJava()
  }
  if (mayInstall && javaVersion() >= leastJava) return
  stop(
    `Cần Java ${leastJava} trở lên cho DynamoDB Local: cài openjdk-17-jre-headless (Debian, Ubuntu) hoặc tải tại adoptium.net.`,
    `Java ${leastJava} or newer is needed for DynamoDB Local: install openjdk-17-jre-headless (Debian, Ubuntu) or get it from adoptium.net.`,
  )
}

requireNode()
if (!packagesAreInstalled()) installPackages()
if (javaVersion() < leastJava) installJava()
