import { findChild, fullName, planWay } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { aboutWords } from '../concerns/concern.ts'
import { getConcern } from '../concerns/look-up.ts'
import { agreeLead } from './agree-lead.ts'
import { climbsOf } from './climb/climbs-of.ts'
import { getMatches } from './look-up.ts'
import { parseContact, parseLead } from './match.form.ts'
import type { Match } from './match.ts'
import { MatchPage } from './match.view.tsx'
import type { Saved } from './match-page.ts'
import { recordContact } from './record-contact.ts'
import { text } from './text.ts'
import { ownWords } from './words/own-words.ts'

export const matches = router('professional')

const idOf = (asked: Asked) => asked.params.id ?? ''
const pathOf = (asked: Asked) => `/signalen/matches/${idOf(asked)}`

matches.get('/signalen/matches/:id', may.reportToIndex, async (ctx, asked) =>
  page(text.title, await matchPage(ctx, asked, { saved: savedIn(asked.query) })),
)

matches.post('/signalen/matches/:id/contact', may.reportToIndex, async (ctx, asked) => {
  const parsed = parseContact(asked.form)
  if (!parsed.ok) return invalid(text.title, await matchPage(ctx, asked, parsed))
  const recording = await recordContact(ctx, idOf(asked), parsed.value.answer, parsed.value.words)
  switch (recording.kind) {
    case 'recorded':
      return see(`${pathOf(asked)}?gesproken`)
    case 'refused': {
      const faults = { on: text.contact.refused[recording.because] }
      return invalid(text.title, await matchPage(ctx, asked, { faults, typed: typedWords(asked.form) }))
    }
  }
})

matches.post('/signalen/matches/:id/regie', may.reportToIndex, async (ctx, asked) => {
  const parsed = parseLead(asked.form)
  if (!parsed.ok) return invalid(text.title, await matchPage(ctx, asked, parsed))
  const agreement = await agreeLead(ctx, idOf(asked), parsed.value.lead, seenLead(asked.form))
  switch (agreement.kind) {
    case 'agreed':
      return see(`${pathOf(asked)}?regie`)
    case 'refused': {
      const faults = { lead: text.lead.refused[agreement.because] }
      return invalid(text.title, await matchPage(ctx, asked, { faults, typed: typedWords(asked.form) }))
    }
    case 'stale':
      return stale(text.title, await matchPage(ctx, asked, { typed: typedWords(asked.form), isStale: true }))
  }
})

/** Undefined when it was sent without having been shown. */
function seenLead(form: FormData): string | undefined {
  const version = form.get('version')
  return typeof version === 'string' ? version : undefined
}

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly saved?: Saved | null
  readonly isStale?: boolean
}

async function matchPage(ctx: Ctx, asked: Asked, { faults = {}, typed = {}, saved = null, isStale = false }: Shown) {
  const { match, alsoOnThisYouth } = await getMatches(ctx, idOf(asked))
  const climbs = await climbsOf(ctx, match.id)
  const way = match.mine.childId && (await planWay(ctx, { kind: 'match', id: match.id }))
  const words = await ownWords(ctx, match.id)
  return MatchPage({
    planWay: way,
    match,
    alsoOnThisYouth,
    climbs,
    words,
    name: await ownNameOf(ctx, match),
    today: ctx.today,
    faults,
    typed,
    saved,
    isStale,
  })
}

/** Of the reporter's own youth, as known here or as typed in the concern. */
async function ownNameOf(ctx: Ctx, { mine }: Match): Promise<string | null> {
  const child = mine.childId === null ? undefined : await findChild(ctx, mine.childId)
  if (child) return fullName(child)
  return mine.concern === null ? null : aboutWords(await getConcern(ctx, mine.concern))
}

const savedIn = (query: URLSearchParams): Saved | null =>
  query.has('gesproken') ? 'contact' : query.has('regie') ? 'lead' : null
