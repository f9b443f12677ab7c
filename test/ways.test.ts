/** Whoever follows the links of the program from the first page on meets no page that is not there. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../cast/open-town.ts'
import { admit } from '../cast/register-family.ts'
import { professionals, vlierdam } from '../cast/town.ts'
import { publishArticles } from '../src/features/information/index.ts'
import { as, type Browser } from './as.ts'
import { liveIn } from './lives.ts'
import { testTown } from './town.ts'

const town = await testTown()
await town.database.transaction({ role: 'cjg_jobs', municipality: null }, db => publishArticles(db))
const families = await liveIn(town, vlierdam, 'Proef')
const noor = [...families.values()].map(({ children }) => children.get('Noor')).find(id => id !== undefined)
if (noor) await town.act(storyteller, ctx => admit(ctx, 'jongere', 'Noor Proef', noor, 'youth'))

const pages = Object.values(professionals).map(({ slug }) => ({ slug, first: '/vandaag' }))
const readers = [...pages, { slug: 'ouder', first: '/mijn' }, { slug: 'jongere', first: '/mijn' }]

for (const { slug, first } of readers)
  test(`every link on a page of ${slug} leads somewhere`, async () => {
    const dead = await deadLinks(await as(town.app, slug), first)
    assert.deepEqual(dead, [])
  })

/** The pages of one kind are alike: of each, a few are opened. */
const ofEachKind = 3
const kindOf = (href: string): string => href.replace(/\?.*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')

async function deadLinks(reader: Browser, first: string): Promise<readonly string[]> {
  const found = new Map([[first, '']])
  const opened = new Map<string, number>()
  const dead: string[] = []
  for (const [href, from] of found) {
    const times = opened.get(kindOf(href)) ?? 0
    if (times >= ofEachKind) continue
    opened.set(kindOf(href), times + 1)
    const answer = await reader.get(href)
    if (answer.status >= 400) dead.push(`${from} → ${kindOf(href)}: ${answer.status}`)
    if (!answer.headers.get('content-type')?.includes('html')) continue
    for (const next of linksOn(await answer.text())) if (!found.has(next)) found.set(next, kindOf(href))
  }
  return dead
}

/** Of the workplace and of Mijn CJG: the public side is not walked, nor the foot that leads there. */
const linksOn = (page: string): readonly string[] =>
  page.includes('cjg-body--public') ? [] : linksAbove(page.split('<footer')[0] ?? '')

const linksAbove = (page: string): readonly string[] =>
  [...page.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
