/** Whatever a broken or hostile system could send, the same each time. */
import { type Random, seeded } from '../../cast/random.ts'
import { byName, byNumber } from './system.fixture.ts'

/** A number that must never come back in an answer. */
export const secretBsn = '999990184'
export const junk = seeded(20261123)

const { between, pick, next }: Random = junk
const repeat = (text: string, times: number): string => text.repeat(times)

const strings: readonly (() => string)[] = [
  () => '',
  () => secretBsn,
  () => repeat('a', between(60, 400)),
  () => '\u0000',
  () => 'a\u0000b',
  () => '\ud800',
  () => 'Zo\u0301e\u202e',
  () => '\ufeff',
  () => "'; drop table referral_index.report; --",
  () => '{{7*7}}#{7*7}<script>alert(1)</script>',
  () => '../../etc/passwd',
  () => '2014-13-45',
  () => '0000-00-00',
  () => '99999-01-01',
  () => '999990185',
  () => `${secretBsn}@voorbeeld.example`,
  () => `kenmerk-${secretBsn}`,
  () => '٣٤٥٦٧٨٩٠١',
  () => '１２３４５６７８９',
  () => String.fromCharCode(...Array.from({ length: between(1, 30) }, () => between(0, 65_535))),
]
const values: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => false,
  () => 0,
  () => -1,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => 999_990_184,
  () => [],
  () => ({}),
  () => [[[[[[]]]]]],
  () => Array.from({ length: between(3, 200) }, () => secretBsn),
  () => ({ $gt: '' }),
  () => ({ toString: 'x', valueOf: 1 }),
  () => JSON.parse('{"__proto__":{"isAdmin":true}}'),
  () => JSON.parse('{"constructor":{"prototype":{"x":1}}}'),
  () => pick(strings)(),
]
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'reden',
  'risico',
  'toelichting',
  '',
  '0',
  secretBsn,
  'a.b',
  '$where',
  'ID',
  'Jeugdige',
  'hasOwnProperty',
  'length',
  'then',
]

type Json = unknown
const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A body that was right, with something in it changed, left out or added. */
export function spoiled(body: Json): Json {
  if (!isRecord(body) || next() < 0.05) return pick(values)()
  const names = Object.keys(body)
  const name = names.length > 0 ? pick(names) : 'x'
  const inner = body[name]
  const chance = next()
  if (chance < 0.45 && isRecord(inner)) return { ...body, [name]: spoiled(inner) }
  if (chance < 0.75) return { ...body, [name]: pick(values)() }
  if (chance < 0.85) return Object.fromEntries(Object.entries(body).filter(([one]) => one !== name))
  return withKey(body, pick(keys), pick(values)())
}

/** Also a key that only JSON can give an object. */
const withKey = (body: Record<string, Json>, key: string, value: Json): Json =>
  JSON.parse(`${JSON.stringify(body).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}}`)

export const rightBody = (): Json =>
  pick([
    byName(),
    byNumber(secretBsn),
    { reden: 'onterecht' },
    { gesproken: true, datum: '2026-11-20', nuttig: true },
    { bij: 'eigen' },
  ])

const texts: readonly (() => string)[] = [
  () => '',
  () => ' ',
  () => '{',
  () => '[',
  () => repeat('[', between(1000, 16_000)),
  () => repeat('{"a":', 3000),
  () => `${repeat('[', 4000)}${repeat(']', 4000)}`,
  () => '{"jeugdige":1e99999}',
  () => `{"jeugdige":${repeat('9', 5000)}}`,
  () => '{"a":NaN}',
  () => "{'a':1}",
  () => '{"a":1,}',
  () => '\ufeff{"a":1}',
  () => `{"jeugdige":{"identificatie":"bsn","bsn":"${secretBsn}","bsn":"${secretBsn}"}}`,
  () => '"\\ud800"',
  () => 'null',
  () => '123',
  () => `"${secretBsn}"`,
  () => repeat('x', between(16_000, 40_000)),
]
export const rawText = (): string => pick(texts)()

/** Bytes that are no UTF-8 either. */
export const rawBytes = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Array.from({ length: between(1, 600) }, () => between(0, 255)))

const headerWords = [
  '',
  'x',
  '*/*',
  'text/html',
  'application/json',
  'application/json; charset=latin1',
  'application/json;q=0',
  'multipart/form-data',
  ',,,;;;',
  'Bearer',
  'Bearer  ',
  `Bearer ${'A'.repeat(43)}`,
  `Bearer ${'A'.repeat(5000)}`,
  'Basic Og==',
  secretBsn,
  '"',
  `"${'a'.repeat(200)}"`,
  '\u00ff\u00fe',
  "' or 1=1 --",
  '%00',
  '99999999999999999999',
  '-1',
]
const headerNames = [
  'accept',
  'content-type',
  'idempotency-key',
  'authorization',
  'content-length',
  'transfer-encoding',
  'x-forwarded-proto',
  'cookie',
  'sec-fetch-site',
  'origin',
  'if-none-match',
  'range',
  'accept-encoding',
  'expect',
]

export const junkHeaders = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: between(1, 3) }, () => [pick(headerNames), pick(headerWords)]))

const pieces = [
  '/meldingen',
  '/matches',
  '/contact',
  '/regie',
  '/intrekking',
  '/openapi.json',
  '/',
  '//',
  '/..',
  '/%2e%2e',
  '/%00',
  '/%ff',
  `/${secretBsn}`,
  '/__proto__',
  '/constructor',
  `/${crypto.randomUUID()}`,
  '/%E0%A4%A',
  `/${'a'.repeat(300)}`,
  '?sinds=',
  '?na=',
  '?limiet=',
  '?sinds=2026-02-30T00:00:00Z',
  '?sinds=2026-01-01T00:00:00+99:99',
  '?limiet=999',
  '?limiet=-1',
  '?na=AAAAAAAAAAAAAAAAAAAAAAAA',
  '?__proto__=1',
  '&limiet=1&limiet=2',
  '?constructor[prototype]=1',
  '%',
  '?sinds[]=1',
  '?q=%00',
]
export const junkPath = (): string => Array.from({ length: between(1, 4) }, () => pick(pieces)).join('')
