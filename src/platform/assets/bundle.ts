import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { themeCss } from '../theme/theme-css.ts'
import { defaultTheme, themes } from '../theme/themes.ts'
import { parts, scripts, stylesheets } from './stylesheets.ts'
import { usedRules } from './vendor-css.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A file as it goes over the line. Its address holds a hash of its content, so it may be kept for ever. */
export type Asset = {
  readonly body: Bytes
  readonly type: string
  readonly etag: string
  /** The same, for who accepts it; absent for fonts, which are packed already. */
  readonly packed?: { readonly br: Bytes; readonly gzip: Bytes }
}
type Named = { readonly name: string; readonly type: string; readonly body: string | Bytes }

/** Every file the pages use, by address. Made once, at the first call, by joining the files of this folder. */
export const assets = (): ReadonlyMap<string, Asset> => built().files

/** The address of 'public.css', 'figtree-latin.woff2' and so on. Throws on a name that does not exist. */
export function assetUrl(name: string): string {
  const url = built().urls.get(name)
  if (url === undefined) throw new Error(`No such asset: ${name}`)
  return url
}

/** The address of a municipality's theme; of our own when it has none of that name. */
export const themeUrl = (id: string): string =>
  built().urls.get(`theme-${id}.css`) ?? assetUrl(`theme-${defaultTheme}.css`)

type Built = { readonly files: ReadonlyMap<string, Asset>; readonly urls: ReadonlyMap<string, string> }
let kept: Built | undefined
const built = (): Built => {
  kept ??= build()
  return kept
}

function build(): Built {
  const fonts = fontFiles.map(([name, path]) => ({ name, type: 'font/woff2', body: read(path) }))
  const icon = { name: 'icon.svg', type: 'image/svg+xml', body: readText('icon.svg') }
  const early = addressed([...fonts, icon])
  const late = addressed([...sheets(early.urls), ...joinedScripts()])
  return { files: new Map([...early.files, ...late.files]), urls: new Map([...early.urls, ...late.urls]) }
}

/** The stylesheets name the fonts, so those must have their addresses first. */
function sheets(urls: ReadonlyMap<string, string>): readonly Named[] {
  const type = 'text/css; charset=utf-8'
  const joined = stylesheets.map(({ name, own }) => ({ name, type, body: withFonts(styles(own), urls) }))
  return [...joined, ...themes.map(theme => ({ name: `theme-${theme.id}.css`, type, body: themeCss(theme) }))]
}

const layers = '@layer reset, base, nlds, components, shells, print;\n'

function styles(own: readonly string[]): string {
  const vendor = parts.vendor.map(path => `@layer nlds {\n${usedRules(readText(`../../../node_modules/${path}`))}\n}`)
  return small(layers + [...vendor, ...own.map(name => readText(`css/${name}.css`))].join('\n'))
}

/** Each enhancement in a block of its own, so that their names do not meet. */
const joinedScripts = (): readonly Named[] =>
  scripts.map(({ name, own }) => ({
    name,
    type: 'text/javascript; charset=utf-8',
    body: own.map(part => `{\n${brief(readText(`js/${part}.js`))}}\n`).join(''),
  }))

const withFonts = (css: string, urls: ReadonlyMap<string, string>): string =>
  css.replace(/url\(([\w-]+\.woff2)\)/g, (_, name: string) => `url(${urls.get(name)})`)

/** Without remarks and indents; the licence lines of others stay. */
const small = (css: string): string =>
  css
    .replace(/\/\*(?![\s\S]{0,40}@license)[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ ?([{};,]) ?\n/g, '$1')

/** Without lines that only remark, and without indents: no line of ours begins inside a string. */
const brief = (script: string): string => script.replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '')

function addressed(named: readonly Named[]): Built {
  const entries = named.map(({ name, type, body }) => {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12)
    const file = { body: bytes, type, etag: `"${hash}"`, ...(typeof body === 'string' && { packed: packed(bytes) }) }
    return { name, url: `/assets/${name.replace('.', `.${hash}.`)}`, file }
  })
  return {
    files: new Map(entries.map(({ url, file }) => [url, file])),
    urls: new Map(entries.map(({ name, url }) => [name, url])),
  }
}

const packed = (bytes: Bytes) => ({
  br: new Uint8Array(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })),
  gzip: new Uint8Array(gzipSync(bytes, { level: 9 })),
})

const fontFiles = [
  ['figtree-latin.woff2', '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'],
  ['figtree-latin-ext.woff2', '@fontsource-variable/figtree/files/figtree-latin-ext-wght-normal.woff2'],
] as const

const read = (path: string): Bytes =>
  new Uint8Array(readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url)))

const readText = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
