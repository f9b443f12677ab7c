import { format } from '../../platform/i18n/format.ts'
import type { LinkTask } from './link-task.ts'

const { count } = format

const title: Readonly<Record<LinkTask['kind'], (waiting: number) => string>> = {
  'answer-families': waiting => `Beantwoord ${count(waiting, 'bericht', 'berichten')} van gezinnen`,
  'answer-messages': waiting => `Beantwoord ${count(waiting, 'bericht', 'berichten')} van aanbieders`,
  'answer-requests': waiting => `Antwoord op ${count(waiting, 'verzoek', 'verzoeken')} aan jullie`,
  'add-to-requests': waiting => `Vul ${count(waiting, 'verzoek', 'verzoeken')} aan jeugdzorg aan`,
  'ask-after-requests': waiting => `Vraag naar ${count(waiting, 'verzoek', 'verzoeken')} aan jeugdzorg`,
  'care-team-actions': waiting => `Doe wat je beloofde in het zorgteam: ${count(waiting, 'afspraak', 'afspraken')}`,
  'ask-families': waiting => `Vraag ${count(waiting, 'gezin', 'gezinnen')} om toestemming voor het zorgteam`,
  'look-again': waiting => `Kijk opnieuw naar ${count(waiting, 'bestand', 'bestanden')} van de meldcode`,
  'stalled-matches': waiting => `Bel over ${count(waiting, 'match die blijft', 'matches die blijven')} liggen`,
  'call-families': waiting => `Bel ${count(waiting, 'gezin', 'gezinnen')}: houdt het stand?`,
  'call-after-light-help': waiting => `Bel ${count(waiting, 'gezin', 'gezinnen')} na lichte hulp`,
  'answer-privacy': waiting => `Antwoord op ${count(waiting, 'vraag', 'vragen')} over privacy`,
  'seek-families': waiting => `Zoek contact met ${count(waiting, 'gezin', 'gezinnen')}`,
  'look-at-outreach': waiting => `Bekijk bemoeizorg bij ${count(waiting, 'gezin', 'gezinnen')}`,
  'colleague-not-back': waiting => `Bel ${count(waiting, 'collega', 'collega’s')} op pad`,
}

/** Why it matters now, of what has no count of its own that is late. */
const remark: Readonly<Partial<Record<LinkTask['kind'], string>>> = {
  'add-to-requests': 'Wie je vroeg, wil meer weten',
  'ask-after-requests': 'Het antwoord had er moeten zijn',
  'ask-families': 'Zonder hun ja ziet het zorgteam niets',
  'look-again': 'De dag die je afsprak is er',
  'stalled-matches': 'De melders spraken elkaar niet op tijd',
  'colleague-not-back': 'De afgesproken tijd is voorbij',
}

export const linkWords = (task: LinkTask): { readonly title: string; readonly remark: string } => ({
  title: title[task.kind](task.waiting),
  remark: 'late' in task ? late(task.late) : (remark[task.kind] ?? ''),
})

const late = (count: number): string => (count > 0 ? `${count} over de termijn` : 'Binnen de termijn')
