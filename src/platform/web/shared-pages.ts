/** Whole public pages, kept for a short while: the same for everyone, so one rendering serves a town. */
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type SharedPage = {
  readonly etag: string
  readonly plain: Buffer
  readonly brotli: Buffer
  readonly gzip: Buffer
  readonly until: number
}
export type SharedPages = {
  find(key: string, now: Temporal.Instant): SharedPage | undefined
  keep(key: string, html: string, seconds: number, now: Temporal.Instant): SharedPage
  /** After a change in what the public sees. */
  forget(): void
}

const mostPages = 500

export function sharedPages(): SharedPages {
  const pages = new Map<string, SharedPage>()
  return {
    find(key, now) {
      const kept = pages.get(key)
      return kept && kept.until > now.epochMilliseconds ? kept : undefined
    },
    keep(key, html, seconds, now) {
      // Every visitor would send the same form: of two questions the second would be lost.
      if (html.includes('name="_key"')) throw new Error(`A page with a form can not be shared: ${key}`)
      if (pages.size >= mostPages) pages.clear()
      const kept = compressed(html, now.epochMilliseconds + seconds * 1000)
      pages.set(key, kept)
      return kept
    },
    forget: () => pages.clear(),
  }
}

function compressed(html: string, until: number): SharedPage {
  const plain = Buffer.from(html)
  return {
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    gzip: gzipSync(plain),
    until,
  }
}
