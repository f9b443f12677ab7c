/** Runs dependency-cruiser with the project's rules over a folder that holds a `src`. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'

const result = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

export type Cruise = {
  /** How many files under src were read. */
  readonly modules: number
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[]
}

export async function cruise(folder: string): Promise<Cruise> {
  const bin = join(import.meta.dirname, '../node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const words = [bin, 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json']
  const json = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, words, { cwd: folder, maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      // It also ends with an error when there are violations; then the report is there all the same.
      if (stdout.startsWith('{')) resolve(stdout)
      else reject(error ?? new Error(stderr))
    })
  })
  const { modules, summary } = result.parse(JSON.parse(json))
  return {
    modules: modules.filter(({ source }) => source.startsWith('src/')).length,
    violations: summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name })),
  }
}
