/** What the system tells of a process. NaN where it does not tell. */
import { existsSync, readFileSync } from 'node:fs'

/** Time of a processor that it used so far; the system counts hundredths of a second. */
export function processorMs(pid: number): number {
  const counts = read(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  return (Number(counts[11]) + Number(counts[12])) * 10
}

export const residentMb = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(read(pid, 'status'))?.[1]) / 1024

const read = (pid: number, name: string): string => {
  const file = `/proc/${pid}/${name}`
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
