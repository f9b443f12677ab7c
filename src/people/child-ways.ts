/** What can be done for a child from every page about it: each only for who may. */
import { may } from '../platform/auth/roles.ts'
import type { Actor } from '../platform/ctx.ts'
import type { IconName } from '../platform/html/components/icons.ts'
import type { Child } from './person.ts'
import { text } from './text.ts'

export type ChildWay = { readonly href: string; readonly label: string; readonly icon: IconName }

/** @param careTeams the municipality has care teams at its schools */
export function childWays(actor: Actor, { id }: Pick<Child, 'id'>, careTeams = false): readonly ChildWay[] {
  const ways = [
    { href: `/balie?kind=${id}`, label: text.ways.contact, icon: 'chat', may: may.registerContact },
    { href: `/signalen/nieuw?kind=${id}`, label: text.ways.concern, icon: 'flag', may: may.signal },
    ...(careTeams
      ? [
          {
            href: `/schoolzorg/aanmelden?kind=${id}`,
            label: text.ways.careTeam,
            icon: 'school' as const,
            may: may.sitInCareTeam,
          },
        ]
      : []),
    { href: `/verwijzingen/nieuw?kind=${id}`, label: text.ways.referral, icon: 'arrow', may: may.refer },
    { href: `/jeugdzorg/nieuw?kind=${id}`, label: text.ways.youthCare, icon: 'send', may: may.askYouthCare },
    { href: `/plannen/nieuw?kind=${id}`, label: text.ways.plan, icon: 'target', may: may.workOnPlans },
  ] as const
  return ways.filter(way => way.may(actor)).map(({ href, label, icon }) => ({ href, label, icon }))
}
