export const settingsText = {
  title: 'Vragenlijsten',
  administration: 'Beheer',
  intro:
    'De vragenlijsten ter voorbereiding zijn van ons en kun je meteen gebruiken. Van de SDQ zijn de teksten van Youthinmind: voor gebruik op een scherm is hun toestemming nodig. Heeft jullie organisatie die, laad dan hier de teksten. Zonder teksten kan niemand deze lijst versturen.',
  name: 'Vragenlijst',
  words: 'Teksten',
  ownRemark: 'van ons, klaar om te gebruiken',
  noTeachers: 'leerkrachten kunnen hier nog niet invullen',
  loaded: (day: string) => `Teksten geladen op ${day}`,
  notLoaded: 'Nog geen teksten: niet te versturen',
  licence: (words: string) => `Toestemming: ${words}`,
  load: {
    title: 'Teksten laden',
    file: 'Bestand met de teksten (JSON)',
    how: 'Het bestand noemt de vragenlijst, de toestemming, de woorden van de drie antwoorden (1, 2 en 3) en de 25 zinnen:',
    example:
      '{"questionnaire": "sdq-parents-4-17", "licence": "…", "answers": {"1": "…", "2": "…", "3": "…"}, "items": {"1": "…", "2": "…"}}',
    button: 'Laad de teksten',
    done: 'De teksten zijn geladen.',
    refused: {
      'not-json': 'Dit bestand is geen JSON.',
      'wrong-shape': 'Dit bestand mist de vragenlijst, de toestemming, de antwoorden of de zinnen.',
      unknown: 'Deze vragenlijst kennen we niet, of de teksten zijn van ons.',
      incomplete: 'Er ontbreken zinnen of antwoorden.',
    },
    none: 'Kies een bestand.',
  },
  bands: {
    title: (name: string) => `Grenzen: ${name}`,
    link: 'Grenzen',
    intro:
      'Welke score verhoogd is, staat niet in een bron die we konden controleren. Vul in wat jullie hebben afgesproken. Leeg: het programma laat alleen de score zien. Bij „Rekening houden met anderen” is een hoge score juist goed: daar geldt de grens en lager.',
    total: 'Totaal (0-40)',
    borderline: 'twijfel vanaf',
    raised: 'verhoogd vanaf',
    save: 'Bewaar grenzen',
    saved: 'De grenzen zijn bewaard.',
  },
  wrong: { limit: 'Vul een heel getal in van 0 tot 40.' },
}
