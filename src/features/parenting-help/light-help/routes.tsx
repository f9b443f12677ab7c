import { consentText, getChild } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type DraftPlace, endDraft, findDraft, keepDraft } from '../../../platform/drafts/draft.ts'
import { draftKept } from '../../../platform/drafts/draft-kept.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Parsed, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { aboutChild, beginLightHelp } from './begin.ts'
import { BeginPage } from './begin.view.tsx'
import { beginDraft, type DraftForm, draftForms, draftsOn, helpDraft } from './draft.ts'
import { FamilyOverviewPage, FamilyPage } from './family.view.tsx'
import { colleaguesOf, endLightHelp, handOver, noteCall, noteTalk, type Went } from './go-on.ts'
import * as forms from './light-help.form.ts'
import { LightHelpPage, OverviewPage } from './light-help.view.tsx'
import { heldLightHelp, myLightHelp, type Open, openAsFamily, openLightHelp, ownLightHelp } from './look-up.ts'
import { text } from './text.ts'

export const lightHelp = router('professional')
export const familyLightHelp = router('family')

const here = '/lichte-hulp'
const idOf = ({ params }: Asked): string => params.id ?? ''

lightHelp.get(here, may.giveLightHelp, async ctx =>
  page(text.title, OverviewPage({ all: await myLightHelp(ctx), today: ctx.today })),
)

lightHelp.get('/lichte-hulp/nieuw', may.giveLightHelp, async (ctx, { query }) => {
  const about = await aboutChild(ctx, query.get('kind') ?? '')
  const draft = await findDraft(ctx, beginDraft(about.child.id))
  const shown = { faults: {}, typed: draft?.typed ?? {}, draftAt: draft?.savedAt ?? null }
  return page(text.begin.title, BeginPage({ ...about, today: ctx.today, ...shown }))
})

lightHelp.post(here, may.giveLightHelp, async (ctx, { form }) => {
  const about = await aboutChild(ctx, typedWords(form).child ?? '')
  const parsed = forms.parseBegin(form, about, ctx.today)
  const again = (faults: Faults, typed: Typed) =>
    invalid(text.begin.title, BeginPage({ ...about, today: ctx.today, faults, typed, draftAt: null }))
  if (!parsed.ok) return again(parsed.faults, parsed.typed)
  const begun = await beginLightHelp(ctx, about, parsed.value)
  if (begun.kind === 'no-consent') return again({ consent: consentText.standing(begun.consent) }, typedWords(form))
  // Of whom is helped already nothing that was typed was stored.
  if (begun.kind === 'begun') await endDraft(ctx, beginDraft(about.child.id))
  return see(`${here}/${begun.id}`)
})

type Draft = { readonly place: DraftPlace; readonly page: string }

/** A draft grows every few seconds and loses nothing by being sent twice. */
function drafts(path: string, draftOf: (ctx: Ctx, asked: Asked) => Promise<Draft>): void {
  lightHelp.post(
    `${path}/concept`,
    may.giveLightHelp,
    async (ctx, asked) => {
      const draft = await draftOf(ctx, asked)
      await keepDraft(ctx, draft.place, typedWords(asked.form))
      return draftKept(ctx.now, asked.form, draft.page)
    },
    { repeatable: true },
  )
  lightHelp.post(`${path}/concept/weg`, may.giveLightHelp, async (ctx, asked) => {
    const draft = await draftOf(ctx, asked)
    await endDraft(ctx, draft.place)
    return see(draft.page)
  })
}

drafts(here, async (ctx, { form }) => {
  const { id } = await getChild(ctx, typedWords(form).child ?? '')
  return { place: beginDraft(id), page: `${here}/nieuw?kind=${id}` }
})

lightHelp.get('/lichte-hulp/:id', may.giveLightHelp, async (ctx, asked) => show(ctx, page, idOf(asked)))

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: boolean }

async function show(ctx: Ctx, answer: typeof page, id: string, shown: Shown = {}): Promise<Answer> {
  const open = await openLightHelp(ctx, id)
  const colleagues = await colleaguesOf(ctx)
  const { faults = {}, typed = {}, overtaken = false } = shown
  const kept = { colleagues, drafts: await draftsOn(ctx, open.help) }
  return answer(text.title, LightHelpPage({ ...open, ...kept, today: ctx.today, faults, typed, overtaken }))
}

type Parse<T> = (form: FormData, today: Temporal.PlainDate) => Parsed<T>
type Write<T> = (ctx: Ctx, open: Open, value: T) => Promise<Went>

type Happening = {
  /** Of which form a draft may have been kept; null for what has no words. */
  readonly form: DraftForm | null
  /** Where one looks next. */
  readonly after: (id: string) => string
}

/** One thing that happens; who was overtaken gets the words back. */
function happens<T>(path: string, parse: Parse<T>, write: Write<T>, { form, after }: Happening): void {
  lightHelp.post(`/lichte-hulp/:id/${path}`, may.giveLightHelp, async (ctx, asked) => {
    const open = await openLightHelp(ctx, idOf(asked))
    const parsed = parse(asked.form, ctx.today)
    if (!parsed.ok) return show(ctx, invalid, open.help.id, parsed)
    const { version: _, ...typed } = typedWords(asked.form)
    switch (await write(ctx, open, parsed.value)) {
      case 'written':
        if (form) await endDraft(ctx, helpDraft(open.help, form))
        return see(after(open.help.id))
      case 'overtaken':
        return show(ctx, stale, open.help.id, { typed, overtaken: true })
      case 'why-more':
        return show(ctx, invalid, open.help.id, { typed, faults: { whyMore: text.missing.whyMore } })
    }
  })
}

const toPage = (id: string) => `${here}/${id}`
happens('gesprekken', forms.parseTalk, noteTalk, { form: 'talk', after: toPage })
happens('einde', forms.parseEnd, endLightHelp, { form: 'end', after: toPage })
happens('nazorg', forms.parseCall, noteCall, { form: 'call', after: toPage })
happens('overdracht', forms.parseHandOver, handOver, { form: null, after: () => here })

const paths = { talk: 'gesprekken', end: 'einde', call: 'nazorg' } as const satisfies Record<DraftForm, string>

for (const form of draftForms)
  drafts(`${here}/:id/${paths[form]}`, async (ctx, asked) => {
    const help = await heldLightHelp(ctx, idOf(asked))
    return { place: helpDraft(help, form), page: `${toPage(help.id)}#${form}` }
  })

familyLightHelp.get('/mijn/lichte-hulp', may.useFamilyPages, async ctx =>
  page(text.family.title, FamilyOverviewPage({ all: await ownLightHelp(ctx) })),
)

familyLightHelp.get('/mijn/lichte-hulp/:id', may.useFamilyPages, async (ctx, asked) =>
  page(text.family.title, FamilyPage(await openAsFamily(ctx, idOf(asked)))),
)
