import { consentText } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Parsed, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { aboutChild, beginLightHelp } from './begin.ts'
import { BeginPage } from './begin.view.tsx'
import { FamilyOverviewPage, FamilyPage } from './family.view.tsx'
import { colleaguesOf, endLightHelp, handOver, noteCall, noteTalk, type Went } from './go-on.ts'
import * as forms from './light-help.form.ts'
import { LightHelpPage, OverviewPage } from './light-help.view.tsx'
import { myLightHelp, type Open, openAsFamily, openLightHelp, ownLightHelp } from './look-up.ts'
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
  return page(text.begin.title, BeginPage({ ...about, today: ctx.today, faults: {}, typed: {} }))
})

lightHelp.post(here, may.giveLightHelp, async (ctx, { form }) => {
  const about = await aboutChild(ctx, typedWords(form).child ?? '')
  const parsed = forms.parseBegin(form, about, ctx.today)
  const again = (faults: Faults, typed: Typed) =>
    invalid(text.begin.title, BeginPage({ ...about, today: ctx.today, faults, typed }))
  if (!parsed.ok) return again(parsed.faults, parsed.typed)
  const begun = await beginLightHelp(ctx, about, parsed.value)
  if (begun.kind === 'no-consent') return again({ consent: consentText.standing(begun.consent) }, typedWords(form))
  return see(`${here}/${begun.id}`)
})

lightHelp.get('/lichte-hulp/:id', may.giveLightHelp, async (ctx, asked) => show(ctx, page, idOf(asked)))

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: boolean }

async function show(ctx: Ctx, answer: typeof page, id: string, shown: Shown = {}): Promise<Answer> {
  const open = await openLightHelp(ctx, id)
  const colleagues = await colleaguesOf(ctx)
  const { faults = {}, typed = {}, overtaken = false } = shown
  return answer(text.title, LightHelpPage({ ...open, today: ctx.today, colleagues, faults, typed, overtaken }))
}

type Parse<T> = (form: FormData, today: Temporal.PlainDate) => Parsed<T>
type Write<T> = (ctx: Ctx, open: Open, value: T) => Promise<Went>

/** One thing that happens; who was overtaken gets the words back. @param after where one looks next */
function happens<T>(path: string, parse: Parse<T>, write: Write<T>, after: (id: string) => string): void {
  lightHelp.post(`/lichte-hulp/:id/${path}`, may.giveLightHelp, async (ctx, asked) => {
    const open = await openLightHelp(ctx, idOf(asked))
    const parsed = parse(asked.form, ctx.today)
    if (!parsed.ok) return show(ctx, invalid, open.help.id, parsed)
    const { version: _, ...typed } = typedWords(asked.form)
    switch (await write(ctx, open, parsed.value)) {
      case 'written':
        return see(after(open.help.id))
      case 'overtaken':
        return show(ctx, stale, open.help.id, { typed, overtaken: true })
      case 'why-more':
        return show(ctx, invalid, open.help.id, { typed, faults: { whyMore: text.missing.whyMore } })
    }
  })
}

const toPage = (id: string) => `${here}/${id}`
happens('gesprekken', forms.parseTalk, noteTalk, toPage)
happens('einde', forms.parseEnd, endLightHelp, toPage)
happens('nazorg', forms.parseCall, noteCall, toPage)
happens('overdracht', forms.parseHandOver, handOver, () => here)

familyLightHelp.get('/mijn/lichte-hulp', may.useFamilyPages, async ctx =>
  page(text.family.title, FamilyOverviewPage({ all: await ownLightHelp(ctx) })),
)

familyLightHelp.get('/mijn/lichte-hulp/:id', may.useFamilyPages, async (ctx, asked) =>
  page(text.family.title, FamilyPage(await openAsFamily(ctx, idOf(asked)))),
)
