import { format } from '../../../../platform/i18n/format.ts'
import type { MediaType } from '../../../../platform/web/media-type.ts'
import { mostBytes } from './document.ts'

const mediaType: Record<MediaType, string> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' }
const most = `${mostBytes / 1024 / 1024} MB`

export const text = {
  transfer: {
    title: 'Dossier overdragen',
    about: 'Aan een andere organisatie voor jeugdgezondheidszorg, als bestand.',
    link: 'Draag over',
  },
  title: 'Documenten',
  about: 'Brieven en beelden die bij dit dossier horen. Wie er een opent, staat in het logboek.',
  columns: { title: 'Document', on: 'Van', actions: 'Acties' },
  addedBy: (name: string, on: string) => `Toegevoegd door ${name}, ${on}.`,
  none: { title: 'Nog geen documenten', body: 'Voeg een brief of beeld toe dat bij dit dossier hoort.' },
  size: (bytes: number, type: MediaType) =>
    bytes < 1024 * 1024
      ? `${mediaType[type]}, ${format.number(Math.max(1, Math.round(bytes / 1024)))} kB`
      : `${mediaType[type]}, ${format.number(bytes / 1024 / 1024, 1)} MB`,
  share: 'Deel met het gezin',
  sharedSince: (on: string) => `Staat in Mijn CJG sinds ${on}.`,
  shared: 'Het document staat bij de brieven van het gezin in Mijn CJG.',
  withdraw: 'Trek in',
  withdrawTitle: (title: string) => `Trek in: ${title}`,
  withdrawAbout:
    'Het document is daarna voor niemand meer te openen. Het blijft bewaard, met je reden, tot het hele dossier wordt vernietigd.',
  withdrawn: (count: number) => `Ingetrokken documenten (${count})`,
  withdrawnBecause: (on: string, by: string, reason: string) => `Ingetrokken op ${on} door ${by}: ${reason}`,
  reason: 'Waarom trek je dit in?',
  already: 'Een collega heeft dit document intussen al ingetrokken.',
  added: 'Het document is toegevoegd.',
  taken: 'Het document is ingetrokken.',
  add: {
    title: 'Voeg een document toe',
    file: 'Bestand',
    fileHint: `Een PDF, JPEG of PNG van hooguit ${most}.`,
    name: 'Wat is het?',
    nameHint: 'Bijvoorbeeld: brief van de kinderarts.',
    purpose: 'Waarom hoort dit in het dossier?',
    on: 'Van welke datum is het?',
    save: 'Voeg toe',
  },
  cancel: 'Annuleer',
  wrong: {
    file: 'Kies een bestand.',
    again: 'Kies het bestand opnieuw.',
    kind: 'Dit bestand is geen PDF, JPEG of PNG. Er is naar de inhoud gekeken, niet naar de naam.',
    tooLarge: `Dit bestand is groter dan ${most}.`,
    title: 'Schrijf op wat het is.',
    purpose: 'Schrijf kort op waarom dit in het dossier hoort.',
    on: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
    future: 'De datum ligt in de toekomst.',
    reason: 'Schrijf kort op waarom.',
  },
}
