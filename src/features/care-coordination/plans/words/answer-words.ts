/** The page with the family's words and what posting it leads to: the same for professionals and for the family itself. */
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { draftAddress, draftOf, endPlanDraft } from '../drafts/draft.ts'
import { openPlan, type Seat } from '../open-plan.ts'
import { goalIn } from '../rules.ts'
import { baseOf } from '../with-plan.ts'
import { wordsText } from './text.ts'
import { parseWords } from './words.form.ts'
import { OvertakenWordsPage, WordsPage, type WordsProps } from './words.view.tsx'
import { type About, versionsOf, writeWords } from './write-words.ts'

export type Trail = (seat: Seat) => WordsProps['trail']

export async function showWords(ctx: Ctx, seat: Seat, asked: Asked, trail: Trail): Promise<Answer> {
  const props = propsOf(seat, asked, trail)
  const draft = await draftOf(ctx, seat, placeOf(seat, asked))
  if (!draft) return page(wordsText.title, WordsPage(props))
  const version = Number(draft.typed.version ?? props.version)
  const kept = { ...props.draft, keptAt: draft.savedAt }
  return page(wordsText.title, WordsPage({ ...props, version, typed: draft.typed, draft: kept }))
}

export async function saveWords(ctx: Ctx, seat: Seat, asked: Asked, trail: Trail): Promise<Answer> {
  const parsed = parseWords(asked.form)
  if (!parsed.ok) return invalid(wordsText.title, WordsPage({ ...propsOf(seat, asked, trail), ...parsed }))
  const { words, version: readVersion } = parsed.value
  const writing = await writeWords(ctx, seat, { about: aboutAsked(seat, asked), words, readVersion })
  if (writing.kind === 'written') {
    await endPlanDraft(ctx, seat, placeOf(seat, asked))
    return see(`${baseOf(asked)}?gedaan=woorden`)
  }
  const now = propsOf(await openPlan(ctx, seat.plan.id), asked, trail)
  return stale(wordsText.overtaken.title, OvertakenWordsPage({ ...now, typed: typedWords(asked.form) }))
}

function propsOf(seat: Seat, asked: Asked, trail: Trail): WordsProps {
  const about = aboutAsked(seat, asked)
  const versions = versionsOf(seat, about)
  return {
    plan: seat.plan,
    base: baseOf(asked),
    goal: about.kind === 'goal' ? about.goal : null,
    versions,
    version: versions.at(-1)?.version ?? 0,
    draft: { keepAt: draftAddress(baseOf(asked), placeOf(seat, asked)), keptAt: null },
    faults: {},
    typed: {},
    trail: trail(seat),
  }
}

function placeOf(seat: Seat, asked: Asked): string {
  const about = aboutAsked(seat, asked)
  return about.kind === 'goal' ? `/woorden?doel=${about.goal.id}` : '/woorden'
}

function aboutAsked({ plan }: Seat, { query }: Asked): About {
  const id = query.get('doel')
  if (id === null) return { kind: 'plan' }
  const goal = goalIn(plan, id)
  if (!goal) throw new NotFound(`goal ${id}`)
  return { kind: 'goal', goal }
}
