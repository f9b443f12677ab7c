import { anyone, may } from '../../../platform/auth/roles.ts'
import { file, page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { browserFile, browserRevision } from './browser-files.ts'
import { candidatesOf } from './candidates.ts'
import { endPackage } from './end-package.ts'
import { packVisits } from './pack-visits.ts'
import { parseGone, parsePart } from './part.form.ts'
import { PreparePage } from './prepare.view.tsx'
import { receivePart } from './receive-part.ts'
import { findGiven } from './store.ts'
import { text } from './text.ts'
import { UnderwayPage } from './underway.view.tsx'
import { unrecordedOf } from './unrecorded/unrecorded-of.ts'
import type { Packed, Received } from './visit-package.ts'

export const homeVisits = router('professional')

homeVisits.get('/huisbezoeken', may.writeRecord, async (ctx, { query }) => {
  const asked = query.get('kind')
  const [candidates, given, unrecorded] = await Promise.all([
    candidatesOf(ctx, asked),
    findGiven(ctx.db, ctx.municipality, ctx.actor.id, ctx.today),
    unrecordedOf(ctx),
  ])
  return page(text.title, PreparePage({ candidates, given, unrecorded, asked, today: ctx.today }))
})

/** Asked by the page's own script. An answer that was lost is asked for again: each giving is written down. */
homeVisits.post(
  '/huisbezoeken/pakket',
  may.writeRecord,
  async (ctx, { form }) => {
    const wanted = form.getAll('child').map(String)
    const asked = form.get('kind')
    return json(await packVisits(ctx, wanted, typeof asked === 'string' && asked !== '' ? asked : null))
  },
  { repeatable: true },
)

/** Carries its own key: stored once, however often it is sent. */
homeVisits.post(
  '/huisbezoeken/deel',
  may.writeRecord,
  async (ctx, { form }) => {
    const parsed = parsePart(form)
    return json(parsed.ok ? await receivePart(ctx, parsed.value, form) : unreadable)
  },
  { repeatable: true, byItself: true },
)

homeVisits.post(
  '/huisbezoeken/gewist',
  may.writeRecord,
  async (ctx, { form }) => {
    const parsed = parseGone(form)
    if (parsed.ok) await endPackage(ctx, parsed.value.package, parsed.value.because)
    return json({ kind: 'stored', told: null })
  },
  { repeatable: true, byItself: true },
)

/** An empty page, the same for everybody: a browser keeps it to open without network, and finds in its own store what to show. */
homeVisits.get('/huisbezoeken/onderweg', anyone, () => page(text.underway.title, UnderwayPage()))

homeVisits.get('/huisbezoeken/meenemen.js', anyone, () => script('meenemen.js', browserFile('prepare')))
homeVisits.get('/huisbezoeken/onderweg.js', anyone, () => script('onderweg.js', browserFile('underway')))
/** From this address it can answer for what is below /huisbezoeken/ and for nothing else. */
homeVisits.get('/huisbezoeken/bewaker.js', anyone, () =>
  script('bewaker.js', `/* ${browserRevision(UnderwayPage().toString())} */\n${browserFile('worker')}`),
)

const unreadable: Received = { kind: 'faults', faults: {}, asked: [] }
const json = (said: Packed | Received) => file('antwoord.json', 'application/json; charset=utf-8', JSON.stringify(said))
const script = (name: string, body: string) => file(name, 'text/javascript; charset=utf-8', body)
