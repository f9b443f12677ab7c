import { record } from '../../platform/audit/record.ts'
import { ownerOf, setActing, stopActing } from '../../platform/auth/representation/act-for.ts'
import { endRepresentation, representationsOf } from '../../platform/auth/representation/record-representation.ts'
import {
  endsByOwnWord,
  representationKinds,
  scopes,
  stands,
} from '../../platform/auth/representation/representation.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { type PersonOfChild, personOfChild } from '../accounts/account-of-person.ts'
import { fullName } from '../person.ts'
import { MinePage } from './mine.view.tsx'
import { actingFor, representedBy } from './represent.ts'
import { parseEnding, parseRepresentation } from './representation.form.ts'
import { RepresentationsPage } from './representation.view.tsx'
import { mayBeRepresentedBy } from './rules.ts'
import { text } from './text.ts'
import { candidatesFor, getRepresentation, writeDown } from './write-down.ts'

/** Where a professional writes down who acts for a parent or youth. */
export const representation = router('professional')

const path = '/jeugd/:id/gezin/:guardian/namens'

representation.get(path, may.admitFamilies, async (ctx, asked) => {
  const done = asked.query.has('vastgelegd') ? 'saved' : asked.query.has('geeindigd') ? 'endedNow' : null
  return pageOf(ctx, await pairOf(ctx, asked), { done }, page)
})

representation.post(path, may.admitFamilies, async (ctx, asked) => {
  const pair = await pairOf(ctx, asked)
  const parsed = parseRepresentation(asked.form)
  if (!parsed.ok) return pageOf(ctx, pair, parsed, invalid)
  const written = await writeDown(ctx, pair, parsed.value)
  if (written.kind === 'recorded') return see(`${hrefOf(pair)}?vastgelegd`)
  return pageOf(ctx, pair, { faults: { kind: text.faults[written.because] }, typed: typedWords(asked.form) }, invalid)
})

representation.post(`${path}/:representation/einde`, may.admitFamilies, async (ctx, asked) => {
  const pair = await pairOf(ctx, asked)
  const found = await getRepresentation(ctx, pair.person.id, asked.params.representation ?? '')
  const parsed = parseEnding(asked.form)
  if (!parsed.ok) return pageOf(ctx, pair, parsed, invalid)
  await endRepresentation(ctx, found, { on: ctx.today, why: parsed.value.why })
  return see(`${hrefOf(pair)}?geeindigd`)
})

/** Where somebody sees for whom they act, and who acts for them. */
export const ownRepresentation = router('family')

ownRepresentation.get('/mijn/namens', may.useOwnPlans, async (ctx, asked) => {
  record(ctx, 'read', 'auth.representation', ctx.actor.id)
  const standing = (await representationsOf(ctx, ctx.actor.id)).filter(one => stands(one, ctx.today))
  const forOthers = await representedBy(ctx, ownerOf(ctx.actor))
  const forMe = standing.map(one => ({
    one,
    // Whoever acts for another ends nothing in their name.
    mayEnd: endsByOwnWord(one) && ctx.actor.through === undefined,
    isOfCourt: !endsByOwnWord(one),
  }))
  return page(text.mine.title, MinePage({ forOthers, forMe, told: toldFrom(ctx, asked) }))
})

const ofOneself = { alsoForWatchers: true }

ownRepresentation.post(
  '/mijn/namens/stop',
  may.useOwnPlans,
  async (ctx, { browser }) => {
    if (browser.session) await stopActing(ctx, browser.session)
    return see('/mijn/namens?gestopt')
  },
  ofOneself,
)

ownRepresentation.post(
  '/mijn/namens/:representation',
  may.useOwnPlans,
  async (ctx, { params, browser }) => {
    const own = await representedBy(ctx, ownerOf(ctx.actor))
    const chosen = own.find(one => one.id === params.representation)
    const acting = chosen && (await actingFor(ctx, chosen))
    if (!acting || !browser.session) throw new NotAllowed('auth.representation')
    await setActing(ctx, browser.session, acting)
    return see('/mijn')
  },
  ofOneself,
)

ownRepresentation.post('/mijn/namens/:representation/einde', may.useOwnPlans, async (ctx, { params }) => {
  const found = await getRepresentation(ctx, ctx.actor.id, params.representation ?? '')
  if (!endsByOwnWord(found) || ctx.actor.through) throw new NotAllowed('auth.representation', ctx.actor.id)
  await endRepresentation(ctx, found, { on: ctx.today, why: text.mine.endedByMe })
  return see('/mijn/namens?ingetrokken')
})

function toldFrom({ actor }: Ctx, { query }: Asked) {
  if (query.has('alleen-lezen')) {
    const words = actor.through ? text.mine.onlyRead(actor.name) : text.mine.onlyReadPlain
    return { words, tone: 'warning' } as const
  }
  if (query.has('gestopt')) return { words: text.mine.stopped, tone: 'positive' } as const
  return query.has('ingetrokken') ? ({ words: text.mine.gone, tone: 'positive' } as const) : null
}

async function pairOf(ctx: Ctx, { params }: Asked): Promise<PersonOfChild> {
  const pair = await personOfChild(ctx, params.id ?? '', params.guardian ?? '')
  if (pair.person.birth?.kind === 'expected') throw new NotFound('a child that is not born')
  return pair
}

const hrefOf = ({ child, person }: PersonOfChild): string => `/jeugd/${child.id}/gezin/${person.id}/namens`

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly done?: 'saved' | 'endedNow' | null }

async function pageOf(
  ctx: Ctx,
  pair: PersonOfChild,
  { faults = {}, typed = {}, done = null }: Shown,
  answer: typeof page,
): Promise<Answer> {
  record(ctx, 'read', 'auth.representation', pair.person.id)
  const all = await representationsOf(ctx, pair.person.id)
  const standing = all.filter(one => stands(one, ctx.today))
  const earlier = all.filter(one => !stands(one, ctx.today))
  const candidates = await candidatesFor(ctx, pair)
  const kinds = representationKinds.filter(kind => mayBeRepresentedBy(kind, pair.person.birth, ctx.today))
  return answer(
    text.title(fullName(pair.person)),
    RepresentationsPage({
      ...pair,
      standing,
      earlier,
      candidates,
      kinds,
      scopes,
      today: ctx.today,
      done,
      faults,
      typed,
    }),
  )
}
