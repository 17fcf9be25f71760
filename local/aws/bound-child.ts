import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'

/**
 * A program under a shell that lets it die with this process, however this process ends: when the pipe breaks before the
 * word "stopped" came through it, the shell kills the process it has become.
 */
const dieWithParent =
  'exec 3<&0; (read -r word <&3 || kill -9 $$ 2>/dev/null) & exec 3<&-; exec "$@" </dev/null'

/** Starts a program that ends with this process at the latest; `release` is called before it is told to stop, and takes it from the shell's care. */
export const spawnBound = (
  program: string,
  args: readonly string[],
  given: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'>,
): { readonly child: ChildProcess; readonly release: () => void } => {
  // In a process group of its own: Ctrl-C reaches this process alone, which then stops the program in good order.
  const options: SpawnOptions = { ...given, stdio: ['pipe', 'pipe', 'pipe'], detached: true }
  const child =
    process.platform === 'win32'
      ? spawn(program, [...args], options)
      : spawn('sh', ['-c', dieWithParent, 'sh', program, ...args], options)
  child.stdin?.on('error', () => undefined) // the shell that reads it may be gone before the program
  return { child, release: () => void child.stdin?.end('stopped\n') }
}
