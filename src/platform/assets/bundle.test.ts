import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { assets, assetUrl, themeUrl } from './bundle.ts'
import { usedRules } from './vendor-css.ts'

const bodyOf = (name: string): string => new TextDecoder().decode(assets().get(assetUrl(name))?.body)
const weight = (name: string): number => assets().get(assetUrl(name))?.packed?.br.length ?? Number.NaN

test('every address that is given out leads to a file', () => {
  for (const name of [
    'public.css',
    'family.css',
    'work.css',
    'public.js',
    'family.js',
    'work.js',
    'icon.svg',
    'figtree-latin.woff2',
  ])
    assert.ok(assets().get(assetUrl(name)), name)
  assert.ok(assets().get(themeUrl('groen')))
})

test('what is packed is, unpacked, the file itself', () => {
  for (const { body, packed } of assets().values())
    if (packed) {
      assert.deepEqual(new Uint8Array(brotliDecompressSync(packed.br)), body)
      assert.deepEqual(new Uint8Array(gunzipSync(packed.gzip)), body)
    }
})

test('a name that does not exist is refused when the page is drawn', () => {
  assert.throws(() => assetUrl('private.css'), /No such asset/)
})

test('the stylesheets fetch nothing but our own fonts', () => {
  for (const name of ['public.css', 'family.css', 'work.css']) {
    const addresses = [...bodyOf(name).matchAll(/url\(([^)]*)\)/g)].map(match => String(match[1]))
    assert.equal(addresses.length, 2)
    for (const address of addresses) assert.ok(assets().has(address), address)
    assert.doesNotMatch(bodyOf(name), /@import/)
  }
})

test('what a first visit fetches beside the page itself weighs less than 39 kB', () => {
  const font = assets().get(assetUrl('figtree-latin.woff2'))?.body.length ?? 0
  const total = weight('public.css') + weight('theme-opencjg.css') + weight('public.js') + font
  assert.ok(total < 39_000, String(total))
})

test('of the design system only rules remain that our pages can meet', () => {
  const css = '.nl-button{a:b}.nl-button--pressed{a:b}.x,.nl-button--busy{a:b}@media(x){.nl-button--disabled{a:b}}'
  assert.equal(usedRules(css), '.nl-button{a:b}.x,.nl-button--busy{a:b}@media(x){}')
})

test('every colour, space and corner that our styles ask for is given', () => {
  const css = ['public.css', 'family.css', 'work.css', 'theme-opencjg.css'].map(bodyOf).join('')
  const given = new Set([...css.matchAll(/(--[\w-]+):/g)].map(match => match[1]))
  const asked = [...css.matchAll(/var\((--(?:cjg|basis|_)[\w-]*)\)/g)].map(match => String(match[1]))
  assert.deepEqual(
    [...new Set(asked)].filter(name => !given.has(name)),
    [],
  )
})
