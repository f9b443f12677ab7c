/**
 * What runs in the browser on the way, made from `in-browser/` at the first request: one file for each page, and the service worker. The rules
 * in them are those of `knowledge`, not a copy. No part of them is about anybody.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

export type BrowserFile = 'prepare' | 'underway' | 'worker'

/** The script as it is sent. */
export function browserFile(name: BrowserFile): string {
  const known = kept.get(name)
  if (known !== undefined) return known
  const built = build(name)
  kept.set(name, built)
  return built
}

/** Another name after every change, so that a browser that keeps the page fetches it anew. */
export const browserRevision = (...words: readonly string[]): string =>
  createHash('sha256')
    .update([browserFile('underway'), browserFile('worker'), ...words].join('\n'))
    .digest('base64url')
    .slice(0, 12)

const kept = new Map<BrowserFile, string>()

function build(name: BrowserFile): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'in-browser', `${name}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}
