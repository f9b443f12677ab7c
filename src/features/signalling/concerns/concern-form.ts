/** The form of a concern, with what its sender may choose and the draft that was kept. */
import { actingProfessional, signalsAboutUnborn } from '../../../centre/index.ts'
import { ageWords, type Child, findChild, fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { findDraft } from '../../../platform/drafts/draft.ts'
import type { Html } from '../../../platform/html/html.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { aboutWords, type Concern, type Recipient } from './concern.ts'
import { ConcernFormPage } from './concern-form.view.tsx'
import { editDraft, newConcernDraft } from './draft.ts'
import { mayKeepConcern, mustTakePart } from './note-concern.ts'
import { text } from './text.ts'
import { typedYouth } from './youth.form.ts'

/** `typed`: the words of a form that came back; without them the draft is on the page. */
export type Filled = { readonly faults?: Faults; readonly typed?: Typed }

export async function newConcernForm(ctx: Ctx, childId: string, { faults = {}, typed }: Filled): Promise<Html> {
  await mustTakePart(ctx, await actingProfessional(ctx))
  const child = await namedChild(ctx, childId)
  const draft = typed ? undefined : await findDraft(ctx, newConcernDraft(child?.id ?? null))
  const usual = { recipient: usualRecipient(ctx) }
  return ConcernFormPage({
    ...(await senderOf(ctx)),
    title: text.newTitle,
    about: child ? childWords(ctx, child) : null,
    childId: child?.id ?? null,
    action: '/signalen/nieuw',
    back: '/signalen',
    asksRecipient: mayKeepConcern(ctx.actor),
    draftAt: draft?.savedAt ?? null,
    faults,
    typed: typed ?? draft?.typed ?? usual,
  })
}

export async function editConcernForm(
  ctx: Ctx,
  concern: Concern,
  { faults = {}, typed, newer }: Filled & { readonly newer?: Concern },
): Promise<Html> {
  const child = concern.childId === null ? undefined : await findChild(ctx, concern.childId)
  const draft = typed ? undefined : await findDraft(ctx, editDraft(concern.id))
  const path = `/signalen/zorgen/${concern.id}`
  return ConcernFormPage({
    ...(await senderOf(ctx)),
    title: text.editTitle,
    about: child ? childWords(ctx, child) : aboutWords(concern),
    childId: concern.childId,
    action: `${path}/wijzigen`,
    back: path,
    // A draft was begun on the words of its own version: what was saved since is shown beside it.
    version: draft ? Number(draft.typed.version ?? concern.version) : concern.version,
    newer,
    asksRecipient: false,
    draftAt: draft?.savedAt ?? null,
    faults,
    typed: typed ?? draft?.typed ?? typedFrom(concern),
  })
}

/** Who may not look children up is refused the same whether there is such a child or not. */
async function namedChild(ctx: Ctx, childId: string): Promise<Child | undefined> {
  if (childId === '') return undefined
  if (!may.findPeople(ctx.actor)) throw new NotAllowed('signalling.concern')
  const child = await findChild(ctx, childId)
  // Under the name of the concern, which a family is not shown: that somebody worries may have to stay among professionals.
  if (child) record(ctx, 'read', 'signalling.concern', child.id)
  return child
}

async function senderOf(ctx: Ctx) {
  const { organisation } = await actingProfessional(ctx)
  return {
    mayFind: may.findPeople(ctx.actor),
    mayUseCode: may.useReportingCode(ctx.actor),
    isUnbornLikely: signalsAboutUnborn(organisation.kind),
  }
}

/** Who works with families keeps it unless told otherwise; the desk sends it. */
const usualRecipient = ({ actor }: Ctx): Recipient => (may.startPlans(actor) ? 'self' : 'centre')

const childWords = (ctx: Ctx, child: Child) => `${fullName(child)} · ${ageWords(child.birth, ctx.today)}`

const typedFrom = (concern: Concern): Typed => ({
  ...typedYouth(concern.youth),
  seen: concern.seen,
  interpretation: concern.interpretation,
  since: concern.since,
  areas: concern.areas.join('\n'),
  strengths: concern.strengths.join('\n'),
  risks: concern.risks.join('\n'),
  urgency: concern.urgency,
  talkedWith: concern.talkedWith,
  whyNotTalked: concern.whyNotTalked,
  nextStep: concern.nextStep,
})
