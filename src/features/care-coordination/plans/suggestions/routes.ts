import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import { draftAddress, draftOf, endPlanDraft } from '../drafts/draft.ts'
import { openPlan, type Seat } from '../open-plan.ts'
import { baseOf, reads, readsToWrite, writes } from '../with-plan.ts'
import {
  acceptSuggestion,
  type Deciding,
  declineSuggestion,
  type Proposed,
  propose,
  withdrawSuggestion,
} from './propose.ts'
import { readTalk, type Talk } from './read-talk.ts'
import { say, settle } from './say.ts'
import { DecidePage, ProposePage } from './suggestion.view.tsx'
import { parseAcceptance, parseRefusal, parseRemark, parseSuggestion } from './talk.form.ts'
import { TalkPage } from './talk.view.tsx'
import { type Target, targetIn } from './target.ts'
import { talkText } from './text.ts'

export const planTalk = bothShells()

const place = '/gesprek'
const atTalk = (asked: Asked) => `${baseOf(asked)}${place}`

planTalk.get(
  '/gesprek',
  reads(async (ctx, seat, asked) => page(talkText.title, await talkPage(ctx, seat, asked))),
)

planTalk.post(
  '/gesprek',
  writes(async (ctx, seat, asked) => {
    const parsed = parseRemark(asked.form)
    if (!parsed.ok) return invalid(talkText.title, await talkPage(ctx, seat, asked, parsed))
    const { words, part, answers: answered } = parsed.value
    const talk = await readTalk(ctx, seat)
    const target = part === null ? null : partIn(talk, part)
    const answers = answered === null ? null : remarkIn(talk, answered)
    await say(ctx, seat, { words, target, answers })
    await endPlanDraft(ctx, seat, place)
    return see(atTalk(asked))
  }),
)

planTalk.post(
  '/gesprek/:comment/klaar',
  writes(async (ctx, seat, asked) => {
    const talk = await readTalk(ctx, seat)
    const remark = remarkIn(talk, asked.params.comment ?? '')
    await settle(ctx, seat, remark, remark.part === null ? null : partIn(talk, remark.part))
    return see(atTalk(asked))
  }),
)

planTalk.get(
  '/gesprek/voorstel',
  readsToWrite(async (ctx, seat, asked) => {
    const target = targetAsked(await readTalk(ctx, seat), asked)
    return page(talkText.propose, proposePage(seat, asked, target, { faults: {}, typed: {} }))
  }),
)

planTalk.post(
  '/gesprek/voorstel',
  writes(async (ctx, seat, asked) => {
    const target = targetAsked(await readTalk(ctx, seat), asked)
    const parsed = parseSuggestion(asked.form, target.most)
    if (!parsed.ok) return invalid(talkText.propose, proposePage(seat, asked, target, parsed))
    const { words, why, version: readVersion } = parsed.value
    await propose(ctx, seat, { target, words, why, readVersion })
    return see(atTalk(asked))
  }),
)

planTalk.get(
  '/gesprek/voorstellen/:suggestion',
  readsToWrite(async (ctx, seat, asked) => {
    const proposal = proposalAsked(await readTalk(ctx, seat), asked)
    return page(talkText.decide, decidePage(seat, asked, proposal, { faults: {}, typed: {} }))
  }),
)

planTalk.post(
  '/gesprek/voorstellen/:suggestion',
  writes(async (ctx, seat, asked) => {
    const proposal = proposalAsked(await readTalk(ctx, seat), asked)
    const parsed = parseAcceptance(asked.form, proposal.target.most)
    if (!parsed.ok) return invalid(talkText.decide, decidePage(seat, asked, proposal, parsed))
    const { words, version: readVersion } = parsed.value
    return afterDecision(ctx, seat, asked, await acceptSuggestion(ctx, seat, proposal, { words, readVersion }))
  }),
)

planTalk.post(
  '/gesprek/voorstellen/:suggestion/afwijzing',
  writes(async (ctx, seat, asked) => {
    const proposal = proposalAsked(await readTalk(ctx, seat), asked)
    const parsed = parseRefusal(asked.form)
    if (!parsed.ok) return invalid(talkText.decide, decidePage(seat, asked, proposal, parsed))
    return afterDecision(ctx, seat, asked, await declineSuggestion(ctx, seat, proposal, parsed.value.reason))
  }),
)

planTalk.post(
  '/gesprek/voorstellen/:suggestion/intrekking',
  writes(async (ctx, seat, asked) => {
    const proposal = proposalAsked(await readTalk(ctx, seat), asked)
    return afterDecision(ctx, seat, asked, await withdrawSuggestion(ctx, seat, proposal))
  }),
)

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function talkPage(ctx: Ctx, seat: Seat, asked: Asked, shown?: Shown) {
  const talk = await readTalk(ctx, seat)
  const draft = shown ? null : await draftOf(ctx, seat, place)
  const typed = shown?.typed ?? draft?.typed ?? { part: asked.query.get('deel') ?? '' }
  const keepAt = draftAddress(baseOf(asked), place)
  const keeping = { keepAt, keptAt: draft?.savedAt ?? null }
  return TalkPage({ seat, base: baseOf(asked), talk, draft: keeping, faults: shown?.faults ?? {}, typed })
}

const proposePage = ({ plan }: Seat, asked: Asked, target: Target, shown: Shown) =>
  ProposePage({ plan, base: baseOf(asked), target, ...shown })

const decidePage = ({ plan }: Seat, asked: Asked, proposal: Proposed, shown: Shown, overtaken = false) =>
  DecidePage({ plan, base: baseOf(asked), proposal, overtaken, ...shown })

async function afterDecision(ctx: Ctx, seat: Seat, asked: Asked, deciding: Deciding): Promise<Answer> {
  if (deciding.kind === 'decided') return see(atTalk(asked))
  const now = await openPlan(ctx, seat.plan.id)
  const proposal = proposalAsked(await readTalk(ctx, now), asked)
  const shown = { faults: {}, typed: typedWords(asked.form) }
  return stale(talkText.decide, decidePage(now, asked, proposal, shown, true))
}

function targetAsked({ targets }: Talk, { query }: Asked): Target {
  const target = targetIn(targets, query.get('deel') ?? '', query.get('regel') ?? '')
  if (!target) throw new NotFound('part of the plan')
  return target
}

function partIn({ parts }: Talk, part: string): Target {
  const target = parts.find(one => one.part === part)
  if (!target) throw new NotFound(`part ${part}`)
  return target
}

function proposalAsked({ suggestions }: Talk, { params }: Asked): Proposed {
  const proposal = suggestions.find(one => one.id === params.suggestion)
  if (!proposal) throw new NotFound(`suggestion ${params.suggestion}`)
  return proposal
}

function remarkIn({ remarks }: Talk, id: string) {
  const remark = remarks.find(one => one.id === id)
  if (!remark) throw new NotFound(`comment ${id}`)
  return remark
}
