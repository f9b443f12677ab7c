/** What somebody opens many times a day: it stands in front, below on a phone. */
import { may } from '../../platform/auth/roles.ts'
import type { Way } from './way.ts'

export const everyDayWays: readonly Way[] = [
  { href: '/vandaag', label: 'Vandaag', icon: 'calendar', may: may.useWorkplace },
  {
    href: '/spreekuur',
    label: 'Spreekuur',
    icon: 'stethoscope',
    remark: 'De kinderen van vandaag, en wie er wacht',
    may: may.writeRecord,
  },
  { href: '/jeugd', label: 'Kinderen', icon: 'baby', remark: 'Zoek of registreer een kind', may: may.findPeople },
  {
    href: '/balie',
    label: 'Balie',
    icon: 'users',
    remark: 'Leg een contact vast, ook zonder naam',
    may: may.registerContact,
  },
]
