import { format } from '../../../../platform/i18n/format.ts'
import { euros } from '../../packages/text.ts'

export const text = {
  title: 'Subsidies voor het CJG',
  conclusion: (count: number, cents: number) =>
    count === 0
      ? 'De gemeente verleende nog geen subsidie.'
      : `De gemeente verleende ${format.count(count, 'subsidie', 'subsidies')}, samen ${euros(cents)}.`,
  intro:
    'Het CJG is van de gemeente. Andere organisaties doen een deel van het werk. Hier zie je welke organisatie daar geld voor krijgt, en hoeveel.',
  caption: 'Verleende subsidies',
  columns: {
    organisation: 'Organisatie',
    purpose: 'Waarvoor',
    period: 'Wanneer',
    granted: 'Verleend',
    settled: 'Vastgesteld',
  },
  notSettled: 'nog niet',
  explanation:
    'Verleend is wat de gemeente toezegt. Vastgesteld is wat het na afloop wordt. Elk besluit nemen twee mensen samen.',
  openData: 'Gegevens om zelf te gebruiken',
  csv: 'Download als CSV',
  json: 'Download als JSON',
  csvHeadings: ['organisatie', 'regeling', 'waarvoor', 'van', 'tot en met', 'verleend in euro', 'vastgesteld in euro'],
}
