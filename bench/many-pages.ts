/** Public search as a visitor finds it, among 5,000 pages: a database of its own, filled and thrown away. */
import { rmSync } from 'node:fs'
import { openTown } from '../cast/open-town.ts'
import { seeded } from '../cast/random.ts'
import { vlierdam } from '../cast/town.ts'
import { application } from '../src/app.ts'
import type { Article } from '../src/features/information/articles/article.ts'
import { publishArticles } from '../src/features/information/articles/publish-articles.ts'
import { type ContentFile, readArticles } from '../src/features/information/articles/read-articles.ts'
import { connect } from '../src/platform/db/connect.ts'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { testKeys } from '../test/town.ts'
import { type Row, row, secondsWords } from './row.ts'

const pages = 5000
const rounds = 40
/** Half of a question, single words, words with errors, words that mean another, an age, and what nobody wrote about. */
const asked = [
  'q=mijn+baby+huilt+de+hele+nacht',
  'q=mijn+dochter+wordt+gepest+op+school',
  'q=slapen',
  'q=kind',
  'q=driftbui&leeftijd=1-3',
  'q=dreumes',
  'q=poepen',
  'q=vacinatie',
  'q=hiulen',
  'q=puberr&leeftijd=12-17',
  'q=mijn+kind+luistert+niet+naar+mij+wat+moet+ik+doen',
  'q=we+gaan+scheiden+en+nu+is+mijn+zoon+boos',
  'q=xyzzy',
]

export async function* measureManyPages(): AsyncGenerator<Row> {
  const folder = `.cache/bench-pages-${process.pid}`
  const embedded = await startEmbedded(folder)
  try {
    await migrate(embedded.url)
    const database = connect(embedded.url, { max: 4 })
    const begun = performance.now()
    await openTown({ database, keys: testKeys, now: Temporal.Now.instant() })
    await database.transaction({ role: 'cjg_jobs', municipality: null }, db => publishArticles(db, manyPages()))
    yield row('publish 5,000 pages', secondsWords(performance.now() - begun))
    const app = application({
      ...{ database, keys: testKeys, assets: new Map(), demo: false, mail: 'stays' },
      clock: () => Temporal.Now.instant(),
      log: () => {},
    })
    const times: number[] = []
    for (let round = 0; round < rounds; round++)
      for (const query of asked) {
        const started = performance.now()
        const answer = await app.request(`http://localhost:3000/zoeken?${query}`, { headers: { host: vlierdam.host } })
        await answer.text()
        if (answer.status !== 200) throw new Error(`${query} answers ${answer.status}`)
        // A server that has been at work for a while is meant.
        if (round >= rounds / 4) times.push(performance.now() - started)
      }
    yield searchRow(times)
    await database.close()
  } finally {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function searchRow(times: readonly number[]): Row {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN
  const words = `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`
  return row('public search among 5,000 pages, whole page, no network', words, 'p95 ≤ 10 ms', at(0.95) <= 10)
}

/** Sentences, titles and keywords of the real texts, shaken: words are as common and as rare as they are there. */
function manyPages(): readonly ContentFile[] {
  const real = readArticles().filter(article => article.advice !== null)
  const sentences = real
    .flatMap(({ body }) => body.match(/^[A-Z][^|#\n]*\.$/gm) ?? [])
    .flatMap(line => line.split(/(?<=\.) /))
  const { pick: one } = seeded(7)
  return Array.from({ length: pages }, (_, number) => {
    const article = one(real)
    const body = Array.from({ length: 30 }, () => one(sentences)).join(' ')
    const made: Article = {
      ...article,
      ...{ slug: `bench-${number}`, title: `${article.title} ${number}`, related: [], body },
      keywords: [one(real), article].flatMap(({ keywords }) => keywords.slice(0, 6)),
    }
    return { slug: made.slug, language: 'nl', checksum: Buffer.from(made.slug), read: () => made }
  })
}
