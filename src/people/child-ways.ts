/** What can be done for a child from every page about it: each only for who may. */
import type { Module } from '../centre/index.ts'
import { may } from '../platform/auth/roles.ts'
import type { Actor } from '../platform/ctx.ts'
import type { IconName } from '../platform/html/components/icons.ts'
import type { Child } from './person.ts'
import { text } from './text.ts'

export type ChildWay = { readonly href: string; readonly label: string; readonly icon: IconName }

/** `modules`: what the municipality has on. */
export function childWays(actor: Actor, { id }: Pick<Child, 'id'>, modules: ReadonlySet<Module>): readonly ChildWay[] {
  const ways = [
    { href: `/balie?kind=${id}`, label: text.ways.contact, icon: 'chat', may: may.registerContact },
    {
      href: `/afsprakenboek/nieuw?child=${id}`,
      label: text.ways.appointment,
      icon: 'calendar',
      may: may.keepAppointments,
    },
    { href: `/signalen/nieuw?kind=${id}`, label: text.ways.concern, icon: 'flag', may: may.signal },
    ...(modules.has('school-care-link')
      ? [
          {
            href: `/schoolzorg/aanmelden?kind=${id}`,
            label: text.ways.careTeam,
            icon: 'school' as const,
            may: may.sitInCareTeam,
          },
        ]
      : []),
    { href: '/signalen/meldcode/nieuw', label: text.ways.reportingCode, icon: 'shield', may: may.useReportingCode },
    { href: `/verwijzingen/nieuw?kind=${id}`, label: text.ways.referral, icon: 'arrow', may: may.refer },
    ...(modules.has('youth-care-link')
      ? [
          {
            href: `/jeugdzorg/nieuw?kind=${id}`,
            label: text.ways.youthCare,
            icon: 'send' as const,
            may: may.askYouthCare,
          },
        ]
      : []),
    { href: `/lichte-hulp/nieuw?kind=${id}`, label: text.ways.lightHelp, icon: 'handshake', may: may.giveLightHelp },
    { href: `/bemoeizorg/nieuw?kind=${id}`, label: text.ways.outreach, icon: 'family', may: may.reachOut },
    { href: `/plannen/nieuw?kind=${id}`, label: text.ways.plan, icon: 'target', may: may.startPlans },
  ] as const
  return ways.filter(way => way.may(actor)).map(({ href, label, icon }) => ({ href, label, icon }))
}
