export const supporterText = {
  title: 'Iemand erbij vragen',
  intro:
    'Vraag iemand die jullie helpt: oma, een buurvrouw, een vriend. Die krijgt een mail, maakt een account en schrijft mee in het plan.',
  sees: 'Wat diegene ziet: waarom dit plan, wat goed gaat, de doelen, de afspraken en de opmerkingen. De zorgen en de veiligheid niet, tenzij jullie die openzetten bij Wie ziet wat.',
  givenNames: 'Voornaam',
  familyName: 'Achternaam',
  part: 'Wat is diegene voor jullie?',
  partHint: 'Bijvoorbeeld oma, buurvrouw of vriend.',
  email: 'E-mailadres',
  emailHint: 'In de mail staat alleen een link, geen naam en niets over het plan.',
  agreedBy: 'Wie van het gezin vindt dit goed?',
  chooseName: 'Kies een naam',
  ask: 'Vraag erbij',
  people: 'Wie jullie erbij hebben gevraagd',
  none: 'Jullie hebben nog niemand erbij gevraagd.',
  end: 'Doet niet meer mee',
  endNote: 'Wie niet meer meedoet, kan het plan meteen niet meer openen.',
  done: {
    gevraagd: 'Er is een mail onderweg.',
    gestopt: 'Deze persoon kan het plan niet meer openen.',
  },
  missing: {
    givenNames: 'Vul een voornaam in.',
    familyName: 'Vul een achternaam in.',
    part: 'Vul in wat diegene voor jullie is.',
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    agreedBy: 'Kies wie van het gezin het goed vindt.',
  },
  refused: {
    'takes-part-already': 'Deze persoon doet al mee.',
    'cannot-be-asked': 'Deze persoon kan nu geen account krijgen. Vraag het aan jullie vaste contactpersoon.',
  },
}
