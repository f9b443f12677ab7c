import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { type Answer, file, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import type { SeenItem } from '../item.ts'
import { findActions } from '../meetings/actions/store.ts'
import { minutesTo } from '../meetings/minutes/write-minutes.ts'
import { inModule } from '../teams/look-up.ts'
import { text as words } from '../text.ts'
import { AnonymousPage } from './bringing/bring-in.view.tsx'
import { bringInAnonymously } from './bringing/bring-in-anonymously.ts'
import { mostBytes, parseConsent } from './consent/consent.form.ts'
import { ConsentPage } from './consent/consent.view.tsx'
import { decidersFor, mayRecord, openConsentDocument, recordConsent } from './consent/record-consent.ts'
import { contribute } from './contribute.ts'
import { parseAnonymous, parseClosing, parseContribution, parseGuest, parsePlacing } from './item.form.ts'
import { ItemPage } from './item.view.tsx'
import { type ItemState, itemPage } from './item-page.ts'
import { LetterPage } from './letter.view.tsx'
import { logged, openItem } from './look-up.ts'
import { closeItem, inviteGuest, placeItem } from './steer-item.ts'
import { text } from './text.ts'

export const careTeamItems = router('professional')

const at = (asked: Asked, rest = ''): string => `/schoolzorg/besprekingen/${asked.params.id ?? ''}${rest}`
const opened = (ctx: Ctx, asked: Asked): Promise<SeenItem> => openItem(ctx, asked.params.id ?? '')

async function shown(answer: typeof page, ctx: Ctx, seen: SeenItem, state: ItemState): Promise<Answer> {
  return answer(words.about(seen.item, seen.child), ItemPage(await itemPage(ctx, seen, state)))
}

careTeamItems.get(
  '/schoolzorg/besprekingen/:id',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => shown(page, ctx, await opened(ctx, asked), {})),
)

careTeamItems.post(
  '/schoolzorg/besprekingen/:id/inbreng',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const seen = await opened(ctx, asked)
    const parsed = parseContribution(asked.form)
    if (!parsed.ok) return shown(invalid, ctx, seen, parsed)
    const typed = typedWords(asked.form)
    const { section, ...entry } = parsed.value
    const written = await contribute(ctx, seen.item.id, section, entry)
    switch (written.kind) {
      case 'written':
        return see(at(asked, `#deel-${section}`))
      case 'stale':
        return shown(stale, ctx, seen, { typed, newer: written.newer })
      case 'names-somebody':
        return shown(invalid, ctx, seen, { typed, faults: { words: words.namesSomebody(written.word) } })
    }
  }),
)

careTeamItems.post(
  '/schoolzorg/besprekingen/:id/agenda',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const seen = await opened(ctx, asked)
    const parsed = parsePlacing(asked.form)
    if (!parsed.ok) return shown(invalid, ctx, seen, parsed)
    const placing = await placeItem(ctx, seen.item.id, parsed.value.meeting, parsed.value.minutes)
    if (placing.kind === 'placed') return see(at(asked))
    const faults = { meeting: text.steer.refused[placing.because] }
    return shown(invalid, ctx, seen, { faults, typed: typedWords(asked.form) })
  }),
)

careTeamItems.post(
  '/schoolzorg/besprekingen/:id/genodigden',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const seen = await opened(ctx, asked)
    const parsed = parseGuest(asked.form)
    if (!parsed.ok) return shown(invalid, ctx, seen, parsed)
    await inviteGuest(ctx, seen.item.id, parsed.value.professional)
    return see(at(asked))
  }),
)

careTeamItems.post(
  '/schoolzorg/besprekingen/:id/afronding',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const seen = await opened(ctx, asked)
    const parsed = parseClosing(asked.form)
    if (!parsed.ok) return shown(invalid, ctx, seen, parsed)
    await closeItem(ctx, seen.item.id, parsed.value.outcome)
    return see(at(asked))
  }),
)

careTeamItems.get(
  '/schoolzorg/besprekingen/:id/toestemming',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => consentPage(page, ctx, await opened(ctx, asked), {})),
)

careTeamItems.post(
  '/schoolzorg/besprekingen/:id/toestemming',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const seen = await opened(ctx, asked)
    const parsed = await parseConsent(asked.form, await decidersFor(ctx, seen), ctx.today)
    if (!parsed.ok) return consentPage(invalid, ctx, seen, parsed)
    const recorded = await recordConsent(ctx, seen.item.id, parsed.value)
    const typed = typedWords(asked.form)
    switch (recorded.kind) {
      case 'recorded':
        return see('/schoolzorg')
      case 'not-written':
        return consentPage(invalid, ctx, seen, { typed, faults: { manner: text.consent.missing.written } })
      case 'nobody-answered':
        return consentPage(invalid, ctx, seen, { typed, faults: { consent: text.consent.missing.nobody } })
    }
  }),
  { bodyLimit: mostBytes + 256 * 1024 },
)

async function consentPage(answer: typeof page, ctx: Ctx, seen: SeenItem, state: ItemState): Promise<Answer> {
  if (!mayRecord(ctx, seen)) throw new NotAllowed('school-care-link.consent', seen.item.child)
  const deciders = await decidersFor(ctx, seen)
  return answer(text.consent.title, ConsentPage({ seen, deciders, today: ctx.today, faults: {}, typed: {}, ...state }))
}

careTeamItems.get(
  '/schoolzorg/besprekingen/:id/toestemming/:consent',
  may.sitInCareTeam,
  inModule(async (ctx, { params }) => {
    const { media_type: type, content } = await openConsentDocument(ctx, params.id ?? '', params.consent ?? '')
    const ending = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }[type]
    return file(`toestemming.${ending}`, type, new Uint8Array(content))
  }),
)

careTeamItems.get(
  '/schoolzorg/besprekingen/:id/anoniem',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => anonymousPage(page, ctx, await opened(ctx, asked), {})),
)

/** The answer leads to the list: an address that ties the two together is nowhere kept. */
careTeamItems.post(
  '/schoolzorg/besprekingen/:id/anoniem',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const parsed = parseAnonymous(asked.form)
    if (!parsed.ok) return anonymousPage(invalid, ctx, await opened(ctx, asked), parsed)
    const brought = await bringInAnonymously(ctx, asked.params.id ?? '', parsed.value)
    switch (brought.kind) {
      case 'brought-in':
        return see('/schoolzorg')
      case 'not-now':
        return anonymousPage(invalid, ctx, await opened(ctx, asked), {})
      case 'names-somebody': {
        const faults = { [brought.field]: words.namesSomebody(brought.word) }
        return anonymousPage(invalid, ctx, await opened(ctx, asked), { faults, typed: typedWords(asked.form) })
      }
    }
  }),
)

async function anonymousPage(answer: typeof page, ctx: Ctx, seen: SeenItem, state: ItemState): Promise<Answer> {
  if (seen.item.requestedBy !== ctx.actor.id || seen.child === null)
    throw new NotAllowed('school-care-link.item', seen.item.child)
  const isPossible = seen.gate?.kind === 'anonymous-only' && seen.item.closure === null
  return answer(text.anonymous.title, AnonymousPage({ seen, isPossible, faults: {}, typed: {}, ...state }))
}

careTeamItems.get(
  '/schoolzorg/besprekingen/:id/brief',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const seen = await opened(ctx, asked)
    if (seen.sight !== 'whole') throw new NotAllowed(...logged(seen))
    record(ctx, 'print', ...logged(seen))
    const minutes = await minutesTo(ctx, seen)
    const actions = await findActions(ctx.db, ctx.municipality, [seen.item.id])
    return page(text.letter.title, LetterPage({ seen, minutes, actions }))
  }),
)
