/** Help that is laid before the family for its question, and what the family chose: in Mijn CJG, or together at the table. */
import { getOffer, type Offer, offersOf } from '../../../centre/index.ts'
import { ageInYears } from '../../../knowledge/ages/age.ts'
import { getChild, householdsOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { openQuestion } from '../questions/clarify-question.ts'
import type { HelpQuestion } from '../questions/question.ts'
import { findReferrals } from '../referrals/store.ts'
import { type Fit, fitOf, type Home, rankOffers } from './rules.ts'
import {
  type Choice,
  deleteProposal,
  findChoices,
  findProposals,
  insertChoice,
  insertProposal,
  type Proposal,
} from './store.ts'

/** Everything on the map, ranked for this question; logged as a sight of the address it was measured from. */
export async function fitsFor(ctx: Ctx, question: HelpQuestion): Promise<readonly Fit[]> {
  return rankOffers(await offersOf(ctx), await askedOn(ctx, question), await homesOf(ctx, question))
}

async function askedOn(ctx: Ctx, { child, now }: HelpQuestion) {
  return { ...now, age: ageInYears((await getChild(ctx, child)).birth.on, ctx.today) }
}

/** For the family none: how near something is would tell a parent where the other one lives. */
async function homesOf(ctx: Ctx, { child }: HelpQuestion): Promise<readonly Home[]> {
  if (ctx.actor.organisation === null) return []
  record(ctx, 'read', 'people.residence', child)
  return householdsOf(ctx, child)
}

export type Listed = Proposal & {
  readonly fit: Fit
  /** Referred to before for this question: declined, taken back or ended. */
  readonly isTried: boolean
}
export type Shortlist = { readonly listed: readonly Listed[]; readonly choice: Choice | null }

export async function shortlistOf(ctx: Ctx, question: HelpQuestion): Promise<Shortlist> {
  const { db, municipality } = ctx
  const proposals = await findProposals(db, municipality, question.id)
  const [choice = null] = await findChoices(db, municipality, question.id)
  const asked = await askedOn(ctx, question)
  const homes = await homesOf(ctx, question)
  const tried = await triedFor(ctx, question)
  const listed: Listed[] = []
  for (const proposal of proposals) {
    const fit = fitOf(await getOffer(ctx, proposal.offer), asked, homes)
    listed.push({ ...proposal, fit, isTried: tried.has(proposal.offer) })
  }
  return { listed, choice }
}

async function triedFor(ctx: Ctx, { child, id }: HelpQuestion): Promise<ReadonlySet<string>> {
  const all = await findReferrals(ctx.db, ctx.municipality, { kind: 'of-child', id: child })
  return new Set(all.filter(({ helpQuestion }) => helpQuestion === id).map(({ offer }) => offer.id))
}

/** What comes after a choice that led nowhere: the last choice when it is untried, else the first untried one. */
export const nextOf = ({ listed, choice }: Shortlist): Offer | null => {
  const untried = listed.filter(one => !one.isTried)
  return (untried.find(one => one.offer === choice?.offer) ?? untried[0])?.fit.offer ?? null
}

export async function proposeOffer(ctx: Ctx, id: string, offerId: string, why: string): Promise<void> {
  const question = await openQuestion(ctx, id)
  const offer = await getOffer(ctx, offerId)
  const put = { put_at: ctx.now, put_by: ctx.actor.id, put_by_name: ctx.actor.name, why }
  await insertProposal(ctx.db, { ...keyOf(ctx, question, offer), ...put })
  record(ctx, 'create', 'guidance.shortlist', question.child, offer.name)
}

/** What was chosen before stays: it was a choice of the family. */
export async function takeBackOffer(ctx: Ctx, id: string, offerId: string): Promise<void> {
  const question = await openQuestion(ctx, id)
  const choices = await findChoices(ctx.db, ctx.municipality, question.id)
  const offer = await getOffer(ctx, offerId)
  if (choices.some(choice => choice.offer === offer.id)) return
  await deleteProposal(ctx.db, keyOf(ctx, question, offer))
  record(ctx, 'delete', 'guidance.shortlist', question.child, offer.name)
}

export type NewChoice = { readonly offer: string; readonly words: string; readonly by: string | null }

/** `by`: who of the family chose at the table; null for who chooses in Mijn CJG. */
export async function chooseOffer(ctx: Ctx, id: string, { offer: offerId, words, by }: NewChoice): Promise<void> {
  const question = await openQuestion(ctx, id)
  const offer = await getOffer(ctx, offerId)
  const proposals = await findProposals(ctx.db, ctx.municipality, question.id)
  if (!proposals.some(proposal => proposal.offer === offer.id)) throw new NotFound(`proposal ${offerId}`)
  await insertChoice(ctx.db, {
    ...keyOf(ctx, question, offer),
    id: newId(),
    way: by === null ? 'in-portal' : 'together',
    chosen_at: ctx.now,
    chosen_by: ctx.actor.id,
    chosen_by_name: by ?? ctx.actor.name,
    words,
  })
  record(ctx, 'create', 'guidance.choice', question.child, offer.name)
}

const keyOf = (ctx: Ctx, question: HelpQuestion, offer: Offer) => ({
  municipality: ctx.municipality,
  question_id: question.id,
  offer_id: offer.id,
})
