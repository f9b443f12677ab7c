/** The words of an interface for other systems. Read by whoever builds or mends such a system. */

export const text = {
  problems: {
    'ongeldige-invoer': {
      status: 400,
      title: 'De aanroep klopt niet',
      detail: 'Er is niets opgeslagen. In errors staat per plaats wat er niet klopt.',
    },
    'geen-json': {
      status: 400,
      title: 'Dit is geen JSON',
      detail: 'De inhoud is niet te lezen als één JSON-object in UTF-8. Er is niets opgeslagen.',
    },
    'sleutel-ontbreekt': {
      status: 400,
      title: 'De kop Idempotency-Key ontbreekt',
      detail:
        'Geef elke nieuwe opdracht een eigen sleutel van 8 tot 128 letters, cijfers of de tekens . _ : - en herhaal de opdracht met dezelfde sleutel.',
    },
    'niet-ingelogd': {
      status: 401,
      title: 'Geen geldig token',
      detail: 'Haal een token bij /api/oauth/token van deze gemeente en stuur het mee als Authorization: Bearer.',
    },
    'geen-recht': {
      status: 403,
      title: 'Dit mag dit systeem niet',
      detail: 'Het token heeft de scope niet die hiervoor nodig is. De beheerder van de gemeente kan die geven.',
    },
    'niet-gevonden': {
      status: 404,
      title: 'Dit is er niet',
      detail: 'Het adres klopt niet, of wat er staat is niet van deze organisatie.',
    },
    'methode-niet-toegestaan': {
      status: 405,
      title: 'Dit adres kent deze methode niet',
      detail: 'In de kop Allow staat wat wel kan.',
    },
    'alleen-json': {
      status: 406,
      title: 'Wij antwoorden alleen in JSON',
      detail: 'Laat de kop Accept weg, of vraag om application/json.',
    },
    'te-langzaam': {
      status: 408,
      title: 'De inhoud kwam niet op tijd',
      detail: 'Er is niets opgeslagen. Probeer het opnieuw met dezelfde sleutel.',
    },
    'te-groot': {
      status: 413,
      title: 'Dit is te groot',
      detail: 'Er is niets opgeslagen. Een aanroep is hooguit 16 kB, een bericht hooguit 5 MB.',
    },
    'verkeerd-type': {
      status: 415,
      title: 'Stuur JSON',
      detail: 'Zet de kop Content-Type op application/json.',
    },
    'andere-inhoud': {
      status: 422,
      title: 'Deze sleutel hoort bij een andere aanroep',
      detail:
        'Met deze Idempotency-Key is al iets anders gevraagd. Er is niets opgeslagen. Geef een nieuwe opdracht een nieuwe sleutel.',
    },
    'te-vaak': {
      status: 429,
      title: 'Te veel aanroepen',
      detail: 'Er is niets opgeslagen. Wacht het aantal seconden in de kop Retry-After en probeer het opnieuw.',
    },
    storing: {
      status: 500,
      title: 'Er ging iets mis bij ons',
      detail:
        'Er is niets opgeslagen. Probeer het later opnieuw met dezelfde sleutel; noem bij een vraag het nummer in instance.',
    },
  },
  faults: {
    unknown: 'Dit veld bestaat niet.',
    missing: 'Dit veld ontbreekt.',
    wrong: 'Dit klopt niet.',
    repeated: 'Dit mag één keer.',
  },
} as const
