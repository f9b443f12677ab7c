/** The page of a concern for whoever decides on it or was given it, with all it needs. */
import { modulesOn, type Professional, professionalsOf } from '../../../centre/index.ts'
import { getChild, planWay } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { whoCanTakeUp } from './assign-concern.ts'
import { getTriage } from './look-up.ts'
import { TriagePage } from './triage.view.tsx'
import type { Shown } from './triage-props.ts'

export async function triagePage(ctx: Ctx, id: string, shown: Shown): Promise<Html> {
  const triage = await getTriage(ctx, id)
  const people = new Map<string, Professional>((await professionalsOf(ctx)).map(one => [one.id, one]))
  const modules = await modulesOn(ctx)
  const { faults = {}, typed = {}, said = null, newer = null, lost = null } = shown
  return TriagePage({
    triage,
    child: triage.child && (await getChild(ctx, triage.child)),
    childHref: triage.child && childHrefFor(ctx, triage.child),
    today: ctx.today,
    sender: people.get(triage.concern.notedBy) ?? null,
    people,
    candidates: await whoCanTakeUp(ctx),
    may: {
      link: may.findPeople(ctx.actor) && triage.concern.childId === null,
      youthCare: may.askYouthCare(ctx.actor) && modules.has('youth-care-link'),
      careTeam: may.sitInCareTeam(ctx.actor) && modules.has('school-care-link'),
      code: may.useReportingCode(ctx.actor),
      isOwn: triage.concern.notedBy === ctx.actor.id,
    },
    planWay: triage.child && (await planWay(ctx, { kind: 'concern', id })),
    faults,
    typed,
    said,
    newer,
    lost,
  })
}

/** Who works with the health record opens it; others see the family. */
function childHrefFor({ actor }: Ctx, child: string): string | null {
  if (may.readRecord(actor)) return `/jeugd/${child}`
  return may.findPeople(actor) ? `/jeugd/${child}/gezin` : null
}
