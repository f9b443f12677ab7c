import { format } from '../../platform/i18n/format.ts'

const closing = (centre: string, phone: string) => [
  '',
  `Vragen? Bel ${phone}.`,
  'Heb je hier niet om gevraagd? Gooi dit bericht dan weg; er gebeurt niets.',
  '',
  `CJG ${centre}`,
]

export const text = {
  mail: {
    invited: (address: string, until: Temporal.Instant, centre: string, phone: string) => ({
      subject: 'Maak je account voor Mijn CJG',
      body: [
        'Je kunt een account maken voor Mijn CJG.',
        '',
        `Open daarvoor deze link. Hij werkt één keer, tot ${format.moment(until)}:`,
        address,
        '',
        'Geef de link aan niemand anders.',
        ...closing(centre, phone),
      ].join('\n'),
    }),
    waiting: (address: string, centre: string, phone: string) => ({
      subject: 'Er staat iets voor je klaar in Mijn CJG',
      body: [
        'Er staat iets voor je klaar in Mijn CJG. Log in om het te lezen:',
        address,
        ...closing(centre, phone),
      ].join('\n'),
    }),
  },
}
