import type { Alert } from './alert.ts'

const kind: Record<Alert['kind'], string> = { allergy: 'Allergie', alert: 'Let op' }
const severity: Record<Alert['severity'], string> = {
  'life-threatening': 'levensbedreigend',
  serious: 'ernstig',
  mild: 'licht',
}
const source: Record<Alert['source'], string> = {
  parents: 'ouders vertelden het',
  youth: 'jeugdige vertelde het',
  'seen-here': 'hier gezien',
  letter: 'brief van een behandelaar',
}

export const text = {
  kind,
  severity,
  source,
  title: 'Allergieën en waarschuwingen',
  intro:
    'Staat bovenaan elke pagina van het gezondheidsdossier, voor iedereen die dat opent. Het staat niet op de gezinspagina: die ziet ook de balie.',
  none: { title: 'Geen allergie of waarschuwing bekend', body: 'Leg vast wat iedereen direct moet weten.' },
  add: 'Leg allergie of waarschuwing vast',
  fields: {
    kind: 'Soort',
    what: 'Wat?',
    whatHint: 'Kort, bijvoorbeeld: pinda, of: geen gipsbed in verband met …',
    severity: 'Hoe ernstig?',
    source: 'Van wie weten we dit?',
    on: 'Bekend sinds',
    endedOn: 'Geldt niet meer sinds',
    reason: 'Waarom geldt dit niet meer?',
  },
  save: 'Leg vast',
  end: 'Beëindig',
  endOf: (what: string) => `Beëindig: ${what}`,
  ended: (on: string, reason: string) => `Geldt niet meer sinds ${on}: ${reason}`,
  endedTitle: (count: number) => `Wat eerder gold (${count})`,
  since: (on: string, by: string) => `sinds ${on}, ${by}`,
  standsAlready: (which: string) => `Dit staat er al: ${which}. Klopt dat niet meer? Beëindig het dan eerst.`,
  already: 'Een collega heeft dit intussen al beëindigd.',
  cancel: 'Annuleer',
  wrong: {
    kind: 'Kies de soort.',
    what: 'Schrijf op wat het is.',
    severity: 'Kies hoe ernstig het is.',
    source: 'Kies van wie we dit weten.',
    on: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
    future: 'De datum ligt in de toekomst.',
    before: 'Deze datum ligt vóór de dag waarop dit bekend werd.',
    reason: 'Schrijf kort op waarom.',
  },
}
