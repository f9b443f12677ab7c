/** From a worry to help that holds. */
import { may } from '../../platform/auth/roles.ts'
import type { Way } from './way.ts'

export const helpWays: readonly Way[] = [
  { href: '/signalen', label: 'Signalen', icon: 'flag', remark: 'Zorgen, meldingen en matches', may: may.signal },
  {
    href: '/signalen/verzoeken',
    label: 'Verzoeken',
    icon: 'scale',
    remark: 'Wat gezinnen vragen over een melding',
    may: may.decideOnRequests,
  },
  {
    href: '/lichte-hulp',
    label: 'Lichte hulp',
    icon: 'handshake',
    remark: 'Korte trajecten met een doel van het gezin',
    may: may.giveLightHelp,
  },
  { href: '/plannen', label: 'Plannen', icon: 'target', remark: 'Eén gezin, één plan', may: may.workOnPlans },
  {
    href: '/plannen/vastgelopen',
    label: 'Vastgelopen',
    icon: 'flag',
    remark: 'Plannen die stilstaan, zonder namen',
    may: may.unblockPlans,
  },
  {
    href: '/verwijzingen',
    label: 'Verwijzingen',
    icon: 'arrow',
    remark: 'Verwijs en houd bij hoe ver het is',
    may: may.receiveReferrals,
  },
  {
    href: '/jeugdzorg',
    label: 'Jeugdzorg',
    icon: 'send',
    remark: 'Verzoeken aan toegang, jeugdbescherming, Veilig Thuis en de Raad',
    may: may.askYouthCare,
    when: ({ modules }) => modules.has('youth-care-link'),
  },
  {
    href: '/bemoeizorg',
    label: 'Bemoeizorg',
    icon: 'family',
    remark: 'Gezinnen die hulp uit de weg gaan',
    may: may.reachOut,
  },
  {
    href: '/nazorg',
    label: 'Nazorg',
    icon: 'phone',
    remark: 'Bel gezinnen na afloop: houdt het stand?',
    may: may.giveAftercare,
  },
]
