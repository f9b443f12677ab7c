export const text = {
  cancel: 'Annuleer',
  title: (name: string) => `Gezag van ${name}`,
  about: (child: string) => `Over ${child}. Wat eerder gold, blijft bewaard.`,
  status: 'Wat geldt er?',
  statuses: {
    'with-custody': 'heeft gezag',
    'without-custody': 'heeft geen gezag, zorgt wel voor het kind',
    ended: 'zorgt niet meer voor het kind',
  },
  relation: 'Is van het kind de',
  since: 'Vanaf',
  sinceHint: 'De dag van de uitspraak, de aantekening in het gezagsregister of het besluit.',
  submit: 'Leg vast',
  earlier: 'Er is al iets vastgelegd vanaf een latere dag. Kies een dag daarna.',
  missing: {
    status: 'Kies wat er geldt.',
    relation: 'Kies wie dit is van het kind.',
    since: 'Vul een datum in, bijvoorbeeld 14-2-2026.',
  },
}
