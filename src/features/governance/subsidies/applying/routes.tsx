import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { endDraft, findDraft, keepDraft } from '../../../../platform/drafts/draft.ts'
import { draftKept } from '../../../../platform/drafts/draft-kept.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { subsidyDraft } from '../draft.ts'
import {
  getRound,
  organisationNames,
  ownApplication,
  ownApplications,
  roundsOf,
  type Seen,
  termsOf,
} from '../look-up.ts'
import { type ApplicationVersion, ownPath } from '../subsidy.ts'
import { parseApplication, typedApplication } from './application.form.ts'
import { ApplicationFormPage } from './application-form.view.tsx'
import { askable, beginApplication, isOpen, type Submitted, submitApplication, writeApplication } from './apply.ts'
import { OpenRoundPage, OwnListPage } from './list.view.tsx'
import { OwnApplicationPage, type Told } from './own.view.tsx'
import { text } from './text.ts'

/** An organisation's own subsidies. */
export const ownSubsidies = router('professional')

const here = '/subsidie'
const seenBy = (ctx: Ctx, { params }: Asked): Promise<Seen> => ownApplication(ctx, params.id ?? '')

ownSubsidies.get(here, may.applyForSubsidy, async ctx => {
  const own = await ownApplications(ctx)
  const rounds = await roundsOf(ctx)
  const begun = new Set(own.map(({ roundId }) => roundId))
  const open = rounds.filter(round => isOpen(round, ctx.today) && !begun.has(round.id))
  const organisation = (await organisationNames(ctx)).get(ctx.actor.organisation ?? '') ?? ''
  return page(text.title, OwnListPage({ organisation, rounds, own, open }))
})

ownSubsidies.get(`${here}/regelingen/:id`, may.applyForSubsidy, async (ctx, { params }) => {
  const seen = await getRound(ctx, params.id ?? '')
  const own = (await ownApplications(ctx)).find(({ roundId }) => roundId === seen.round.id) ?? null
  const about = { seen, priced: askable(seen), isOpen: isOpen(seen.round, ctx.today), own }
  return page(seen.round.title, OpenRoundPage(about))
})

ownSubsidies.post(`${here}/regelingen/:id`, may.applyForSubsidy, async (ctx, { params }) => {
  const { round } = await getRound(ctx, params.id ?? '')
  const id = await beginApplication(ctx, round)
  return see(id === null ? `${here}/regelingen/${round.id}` : `${ownPath(id)}/schrijven`)
})

const problems = ['nothing-asked', 'nothing-new', 'too-late', 'not-now'] as const satisfies readonly Submitted[]

ownSubsidies.get(`${here}/:id`, may.applyForSubsidy, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const { query } = asked
  const decision = seen.application.decisions.at(-1)
  const terms = decision ? await termsOf(ctx, seen.round, decision.roundVersion) : seen.round
  const problem = problems.find(one => one === query.get('kon-niet')) ?? null
  return page(seen.round.title, OwnApplicationPage({ seen, terms, told: toldBy(query), problem }))
})

function toldBy(query: URLSearchParams): Told {
  if (query.has('bewaard')) return 'saved'
  if (query.has('ingediend')) return 'submitted'
  return query.has('verantwoord') ? 'reported' : null
}

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly newer?: ApplicationVersion
  readonly isDraft?: boolean
}

function applicationForm(
  answer: typeof page,
  seen: Seen,
  { faults = {}, typed, newer, isDraft = false }: Shown,
): Answer {
  const words = typed ?? typedApplication(seen.application.versions.at(-1))
  const about = { seen, priced: askable(seen), faults, typed: words, newer: newer ?? null, isDraft }
  return answer(text.form.title, ApplicationFormPage(about))
}

ownSubsidies.get(`${here}/:id/schrijven`, may.applyForSubsidy, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const draft = await findDraft(ctx, subsidyDraft(seen.application.id, 'application'))
  return applicationForm(page, seen, draft ? { typed: draft.typed, isDraft: true } : {})
})

ownSubsidies.post(`${here}/:id/schrijven`, may.applyForSubsidy, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parseApplication(asked.form, askable(seen))
  if (!parsed.ok) return applicationForm(invalid, seen, parsed)
  const typed = typedWords(asked.form)
  const { id } = seen.application
  const wrote = await writeApplication(ctx, seen.application, parsed.value, Number(typed.version))
  switch (wrote.kind) {
    case 'written':
      await endDraft(ctx, subsidyDraft(id, 'application'))
      return see(`${ownPath(id)}?bewaard`)
    case 'stale':
      return applicationForm(stale, seen, { typed, newer: wrote.newer })
    case 'closed':
      return see(`${ownPath(id)}?kon-niet=not-now`)
  }
})

/** A draft grows every few seconds and loses nothing by being sent twice. */
ownSubsidies.post(
  `${here}/:id/concept`,
  may.applyForSubsidy,
  async (ctx, asked) => {
    const { application } = await seenBy(ctx, asked)
    await keepDraft(ctx, subsidyDraft(application.id, 'application'), typedWords(asked.form))
    return draftKept(ctx.now, asked.form, `${ownPath(application.id)}/schrijven`)
  },
  { repeatable: true },
)

ownSubsidies.post(`${here}/:id/concept/weg`, may.applyForSubsidy, async (ctx, asked) => {
  const { application } = await seenBy(ctx, asked)
  await endDraft(ctx, subsidyDraft(application.id, 'application'))
  return see(`${ownPath(application.id)}/schrijven`)
})

ownSubsidies.post(`${here}/:id/indienen`, may.applyForSubsidy, async (ctx, asked) => {
  const { application } = await seenBy(ctx, asked)
  const submitted = await submitApplication(ctx, application)
  return see(`${ownPath(application.id)}?${submitted === 'done' ? 'ingediend' : `kon-niet=${submitted}`}`)
})
