import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseArticle } from './front-matter.ts'

const fields = {
  title: 'Driftbuien',
  slug: 'driftbuien',
  theme: 'peuter-en-kleuter',
  audience: '[ouders]',
  from: '1',
  until: '6',
  summary: 'Blijf rustig.',
  keywords: '[boos, gillen]',
  related: '[]',
  written: '2026-11-22',
  reviewBy: '2027-11-01',
  sources: '[Algemene opvoedkennis]',
  status: 'published',
}

const fileOf = (changed: Readonly<Record<string, string | undefined>> = {}): string => {
  const lines = Object.entries({ ...fields, ...changed }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return `---\n${lines.join('\n')}\n---\n\nEen peuter die gilt.\n`
}

test('a text is read with its ages, words and days', () => {
  const parsed = parseArticle(fileOf({ reviewed: '2026-12-01', reviewedBy: 'jeugdarts' }))
  assert.ok(parsed.kind === 'published')
  assert.deepEqual(parsed.article.advice, { theme: 'peuter-en-kleuter', audience: ['ouders'], fromAge: 1, untilAge: 6 })
  assert.deepEqual(parsed.article.keywords, ['boos', 'gillen'])
  assert.equal(parsed.article.reviewed?.toString(), '2026-12-01')
  assert.equal(parsed.article.body, 'Een peuter die gilt.')
})

test('a text without a theme is a page about the centre', () => {
  const parsed = parseArticle(fileOf({ theme: undefined, audience: undefined, from: undefined, until: undefined }))
  assert.ok(parsed.kind === 'published')
  assert.equal(parsed.article.advice, null)
})

test('a draft is not published', () => {
  assert.equal(parseArticle(fileOf({ status: 'draft' })).kind, 'draft')
})

for (const [what, changed] of Object.entries({
  'a theme that does not exist': { theme: 'puber' },
  'an age that is no number': { from: 'een' },
  'a day that does not exist': { written: '2026-02-30' },
  'a field that does not exist': { review: '2026-11-22' },
  'a day on which nobody looked at it': { reviewed: '2026-12-01' },
  'no summary': { summary: undefined },
  'keywords that are no list': { keywords: 'boos' },
})) {
  test(`a text with ${what} is refused`, () => assert.throws(() => parseArticle(fileOf(changed))))
}
