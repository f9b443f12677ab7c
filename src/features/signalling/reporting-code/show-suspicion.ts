/** What the page of a file needs: the file, the names in it, and what the organisation set. */
import { professionalsOf } from '../../../centre/index.ts'
import { mayWrite } from '../../../knowledge/reporting-code/readers.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { getSuspicion } from './look-up.ts'
import { type Setting, settingFor } from './settings/setting.ts'
import { findSettings } from './settings/store.ts'
import type { Suspicion } from './suspicion.ts'
import { SuspicionPage } from './suspicion.view.tsx'

export async function showSuspicion(ctx: Ctx, id: string, isSaved: boolean): Promise<Html> {
  const suspicion = await getSuspicion(ctx, id)
  return SuspicionPage({
    suspicion,
    setting: await settingOf(ctx, suspicion),
    today: ctx.today,
    isHolder: mayWrite(suspicion, ctx.actor.id),
    names: await namesOfProfessionals(ctx),
    isSaved,
  })
}

/** Of the organisation where the file began. */
export async function settingOf(ctx: Ctx, { organisation }: Pick<Suspicion, 'organisation'>): Promise<Setting> {
  const settings = await findSettings(ctx)
  return settingFor(
    settings.map(({ setting }) => setting),
    organisation,
  )
}

export async function namesOfProfessionals(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  return new Map((await professionalsOf(ctx)).map(({ id, name, profession }) => [id, `${name}, ${profession}`]))
}
