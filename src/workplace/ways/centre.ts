/** How the centre itself is run, and answers for it. */
import { may } from '../../platform/auth/roles.ts'
import type { Way } from './way.ts'

export const centreWays: readonly Way[] = [
  {
    href: '/teksten',
    label: 'Teksten',
    icon: 'edit',
    remark: 'Schrijf voor de site van het centrum',
    may: may.writeTexts,
  },
  {
    href: '/privacyvragen',
    label: 'Privacyvragen',
    icon: 'shield',
    remark: 'Wat gezinnen vragen over hun gegevens en wie er keek',
    may: may.answerPrivacy,
  },
  // The administrator finds it below Beheer.
  {
    href: '/beheer/basismodel',
    label: 'Basismodel',
    icon: 'building',
    remark: 'Of elk deel van het centrum geregeld is, en tot wanneer',
    may: actor => may.seeBasicModel(actor) && !may.configure(actor),
  },
  {
    href: '/beheer',
    label: 'Beheer',
    icon: 'settings',
    remark: 'Onderdelen, mensen en het logboek',
    may: may.configure,
  },
]
