import { type May, may } from '../auth/roles.ts'
import type { Ctx } from '../ctx.ts'
import type { Html } from '../html/html.ts'
import { type Answer, invalid, page, see, stale } from '../web/answer.ts'
import { type Faults, type Parsed, type Typed, typedWords } from '../web/form.ts'
import type { Router } from '../web/router.ts'
import type { Chosen, SettingSet } from './setting.ts'
import { SettingPage, type SettingPlace, type SettingWords } from './setting.view.tsx'
import { lockSetting } from './store.ts'

type Filled = { readonly faults: Faults; readonly typed: Typed }

/** One setting: where it stands, what it says, and how it is read and chosen. */
export type Setting<Choice, New> = SettingPlace & {
  readonly may?: May
  readonly words: SettingWords<Choice>
  readonly fields: (filled: Filled, ctx: Ctx) => Html | Promise<Html>
  readonly parse: (form: FormData) => Parsed<New>
  /** The choice that counts, as it would be typed; the proposal while there is none. */
  readonly typed: (newest: Choice | undefined) => Typed
  /** Everything that was ever set, the latest first; leaves its trace. */
  readonly settings: (ctx: Ctx) => Promise<readonly Chosen<Choice>[]>
  readonly choose: (ctx: Ctx, choice: New, seen: string) => Promise<SettingSet<Chosen<Choice>>>
}

/** Mounts the page of a setting and what its form does: two writers never overwrite each other unseen. */
export function settingPages<Choice, New>(routes: Router, setting: Setting<Choice, New>): void {
  const { path, parse, choose, may: holds = may.configure } = setting
  routes.get(path, holds, (ctx, { query }) => shown(ctx, setting, page, { justSet: query.has('ingesteld') }))
  routes.post(path, holds, async (ctx, { form }) => {
    const parsed = parse(form)
    if (!parsed.ok) return shown(ctx, setting, invalid, parsed)
    const { version = '', ...typed } = typedWords(form)
    await lockSetting(ctx, path)
    const outcome = await choose(ctx, parsed.value, version)
    switch (outcome.kind) {
      case 'set':
        return see(`${path}?ingesteld`)
      case 'stale':
        return shown(ctx, setting, stale, { typed, newer: outcome.newer })
    }
  })
}

type Shown<Choice> = Partial<Filled> & { readonly newer?: Chosen<Choice>; readonly justSet?: boolean }

async function shown<Choice, New>(
  ctx: Ctx,
  setting: Setting<Choice, New>,
  answer: typeof page,
  { faults = {}, typed, newer, justSet = false }: Shown<Choice>,
): Promise<Answer> {
  const settings = await setting.settings(ctx)
  const filled = { faults, typed: typed ?? setting.typed(settings[0]) }
  const body = SettingPage({
    place: setting,
    words: setting.words,
    settings,
    ...filled,
    newer: newer ?? null,
    justSet,
    children: await setting.fields(filled, ctx),
  })
  return answer(setting.words.title, body)
}
