import { format } from '../../platform/i18n/format.ts'

export const text = {
  title: 'Adres geheim houden',
  intro: (child: string) =>
    `Over ${child}. Een geheim adres ziet alleen wie het moet weten: de balie en de jeugdgezondheidszorg. Alle anderen lezen “Geheim adres”, ook een ouder die er niet woont. Die ouder ziet dan ook niet waar een afspraak is.`,
  who: 'Wie mag niet gevonden worden?',
  whoHint: 'Het adres waar zij wonen is dan geheim, ook na een verhuizing.',
  since: 'Vanaf',
  reason: 'Waarom?',
  reasonHint: 'Voor wie het register bijhoudt. Het gezin leest dit niet.',
  submit: 'Houd geheim',
  cancel: 'Annuleer',
  standing: 'Nu geheim',
  standingOf: (name: string, since: Temporal.PlainDate) => `${name}, sinds ${format.day(since)}`,
  by: (name: string) => `Vastgelegd door ${name}.`,
  endReason: 'Waarom mag het adres weer bekend zijn?',
  end: 'Niet meer geheim',
  missing: {
    who: 'Kies wie niet gevonden mag worden.',
    since: 'Vul een datum in, bijvoorbeeld 14-2-2026.',
    sinceLater: 'Deze dag is nog niet geweest.',
    reason: 'Schrijf op waarom.',
  },
}
