import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Parsed, type Typed, typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import type { Seat } from '../open-plan.ts'
import { baseOf, reads, writes } from '../with-plan.ts'
import { compareHeld } from './compare.ts'
import { fixVersion } from './fix-version.ts'
import { heldNow, heldThen, versionsOf } from './look-up.ts'
import { type NewSignature, signVersion } from './sign-version.ts'
import { versionText } from './text.ts'
import { parseFixing, parseOfOther, parseOwn } from './version.form.ts'
import { DifferencePage, VersionPage } from './version.view.tsx'
import { VersionsPage } from './versions.view.tsx'

export const planVersions = bothShells()

const { title } = versionText

planVersions.get(
  '/versies',
  reads(async (ctx, seat, asked) => page(title, await versionsPage(ctx, seat, asked))),
)

planVersions.post(
  '/versies',
  writes(async (ctx, seat, asked) => {
    const parsed = parseFixing(asked.form)
    if (!parsed.ok) return invalid(title, await versionsPage(ctx, seat, asked, parsed))
    const fixing = await fixVersion(ctx, seat, parsed.value)
    if (fixing.kind === 'fixed') return see(`${baseOf(asked)}/versies`)
    const shown = { faults: { form: versionText.fixedMeanwhile }, typed: typedWords(asked.form) }
    return stale(title, await versionsPage(ctx, seat, asked, shown))
  }),
)

planVersions.get(
  '/versies/:number',
  reads(async (ctx, seat, asked) => {
    const number = numberAsked(asked)
    const { versions } = await versionsOf(ctx, seat)
    const version = versions.find(one => one.number === number)
    if (!version) throw new NotFound(`version ${number}`)
    const held = await heldThen(ctx, seat, number)
    return page(versionText.version(number), VersionPage({ plan: seat.plan, base: baseOf(asked), version, held }))
  }),
)

/** With the plan of now, or with the version that `met` names. */
planVersions.get(
  '/versies/:number/verschil',
  reads(async (ctx, seat, asked) => {
    const number = numberAsked(asked)
    const other = Number(asked.query.get('met') ?? Number.NaN)
    const isVersion = Number.isInteger(other) && other > 0 && other < 100_000
    const before = await heldThen(ctx, seat, number)
    const after = isVersion ? await heldThen(ctx, seat, other) : await heldNow(ctx, seat)
    const to = isVersion ? versionText.versionName(other) : versionText.now
    const words = versionText.difference(versionText.versionName(number), to)
    const comparison = compareHeld(before, after)
    return page(words, DifferencePage({ plan: seat.plan, base: baseOf(asked), title: words, comparison }))
  }),
)

planVersions.post(
  '/versies/:number/handtekening',
  writes((ctx, seat, asked) => sign(ctx, seat, asked, parseOwn(asked.form, seat, numberAsked(asked), ctx.today))),
)

planVersions.post(
  '/versies/:number/handtekening-van',
  writes((ctx, seat, asked) => sign(ctx, seat, asked, parseOfOther(asked.form, seat, numberAsked(asked), ctx.today))),
)

async function sign(ctx: Ctx, seat: Seat, asked: Asked, parsed: Parsed<NewSignature>): Promise<Answer> {
  if (!parsed.ok) return invalid(title, await versionsPage(ctx, seat, asked, parsed))
  const signing = await signVersion(ctx, seat, parsed.value)
  if (signing.kind === 'signed')
    return see(signing.isAgreed ? `${baseOf(asked)}?gedaan=akkoord` : `${baseOf(asked)}/versies`)
  const shown = { faults: { form: versionText.newerMeanwhile }, typed: typedWords(asked.form) }
  return stale(title, await versionsPage(ctx, seat, asked, shown))
}

function numberAsked({ params }: Asked): number {
  const number = Number(params.number)
  if (!Number.isInteger(number) || number < 1 || number > 100_000) throw new NotFound(`version ${params.number}`)
  return number
}

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function versionsPage(ctx: Ctx, seat: Seat, asked: Asked, { faults, typed }: Shown = { faults: {}, typed: {} }) {
  const standing = await versionsOf(ctx, seat)
  return VersionsPage({ seat, base: baseOf(asked), standing, today: ctx.today, faults, typed })
}
