/** What Lotte wrote in the advice of Vlierdam. The town is invented, and so is what it learnt. */
export const adviceWords = (year: number) => [
  {
    chapter: 'youth' as const,
    words: `In ${year} opende het CJG een tweede locatie, in Vlierdam-Noord. Daar wonen de meeste jonge gezinnen.`,
  },
  {
    chapter: 'reach' as const,
    words:
      'Ouders lopen vaker binnen sinds de locatie in Noord op maandag, woensdag en donderdag open is.\n\nVaders komen nog weinig. Zij zeggen dat de tijden niet passen bij hun werk.',
  },
  {
    chapter: 'health' as const,
    words: 'Het centrum kon nog geen heel jaar meten. Volgend jaar staan hier de vaccinaties per geboortejaar.',
  },
  {
    chapter: 'questions' as const,
    words:
      'De meeste vragen gaan over slapen en luisteren. De vraagbaak hielp collega’s om hetzelfde antwoord te geven.',
  },
  {
    chapter: 'signals' as const,
    words:
      'Scholen en kinderopvang vinden de weg naar het CJG. Wie een signaal geeft, wil sneller horen wat ermee gebeurt.',
  },
  {
    chapter: 'help' as const,
    words:
      'Lichte hulp van een paar gesprekken blijkt voor veel gezinnen genoeg. Eén plan per gezin werkt, als iemand de regie neemt.',
  },
  {
    chapter: 'waiting' as const,
    words: 'Gezinnen wachten het langst op jeugd-ggz. Daar praat de gemeente over met De Brug.',
  },
  {
    chapter: 'money' as const,
    words: 'De producten hadden nog geen prijs. Vanaf volgend jaar staat hier wat hulp kost.',
  },
  {
    chapter: 'recommendations' as const,
    words:
      'Open de locatie in Noord ook een avond per week.\n\nLaat binnen een week weten wat er met een signaal gebeurt.\n\nMaak met De Brug een afspraak over hulp tijdens het wachten.',
  },
]
