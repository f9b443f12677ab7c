/** Words of a thread that both sides read, and the mails. */
import { format } from '../../../platform/i18n/format.ts'
import type { Standing } from './rules.ts'
import type { Subject } from './thread.ts'

const subject: Record<Subject, string> = {
  health: 'Gezondheid, groei of ontwikkeling',
  vaccination: 'Vaccinaties',
  appointment: 'Een afspraak',
  parenting: 'Opvoeden en opgroeien',
  plan: 'Ons plan',
  file: 'Onze gegevens of het dossier',
  'important-facts': 'Hoe het gaat met een kind over wie ik geen gezag heb',
  other: 'Iets anders',
}

export const text = {
  subject,
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'waiting':
        return `antwoord uiterlijk ${format.weekday(standing.dueOn)}`
      case 'late':
        return `te laat, beloofd voor ${format.weekday(standing.since)}`
      case 'answered':
        return `beantwoord ${format.moment(standing.at)}`
      case 'closed':
        return `afgerond ${format.moment(standing.at)}`
    }
  },
  missing: {
    body: 'Schrijf je bericht op.',
    subject: 'Kies waar het over gaat.',
    version: 'Open het gesprek opnieuw.',
    to: 'Kies een collega.',
    person: 'Kies met wie je dit deelt.',
  },
  mail: {
    answer: {
      subject: 'Er staat een bericht voor je klaar in Mijn CJG',
      body: (link: string, municipality: string, phone: string) =>
        `Er staat een bericht voor je klaar in Mijn CJG ${municipality}.\n\nLog in om het te lezen:\n${link}\n\nJe kunt niet op deze mail reageren. Bellen kan: ${phone}.\n`,
    },
    assigned: {
      subject: 'Er wacht een bericht van een gezin op je',
      body: (link: string) => `Er wacht een bericht van een gezin op je.\n\nLog in om het te lezen:\n${link}\n`,
    },
  },
}
