import { helplines } from '../../../../knowledge/helplines/helplines.ts'
import { format } from '../../../../platform/i18n/format.ts'

export const safetyText = {
  intro: `Wat het gezin afspreekt voor als de spanning oploopt. Is er gevaar? Bel ${helplines.emergency}. Twijfel je over veiligheid? Bel Veilig Thuis, ${helplines.veiligThuis}.`,
  none: 'Nog geen afspraken. Maak ze samen met het gezin en de mensen om hen heen.',
  write: 'Nieuwe afspraak',
  atSign: 'Waaraan merk je dat het spannend wordt?',
  atSignHint: 'Begin met Als, bijvoorbeeld: Als de spanning oploopt,',
  agreed: 'Wie doet dan wat?',
  agreedHint: 'Bijvoorbeeld: belt Joris zijn broer en gaat een rondje lopen. Amina belt Els.',
  watchedBy: 'Wie let mee op?',
  nobody: 'niemand in het bijzonder',
  save: 'Leg afspraak vast',
  writtenBy: (name: string, at: Temporal.Instant) => `Vastgelegd door ${name}, ${format.moment(at)}`,
  watches: (name: string) => `${name} let mee op`,
  end: 'Geldt niet meer',
  endReason: 'Waarom geldt deze afspraak niet meer?',
  endSave: 'Laat vervallen',
  past: 'Afspraken die niet meer gelden',
  ended: (reason: string, at: Temporal.Instant) => `Geldt niet meer sinds ${format.moment(at)}: ${reason}`,
  missing: {
    atSign: 'Vul in waaraan je merkt dat het spannend wordt.',
    agreed: 'Vul in wie dan wat doet.',
    reason: 'Vul in waarom de afspraak niet meer geldt.',
  },
}
