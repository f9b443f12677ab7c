export const providerText = {
  title: 'Aanbieders van jeugdhulp',
  back: 'Beheer',
  intro:
    'Hier staat onder welke AGB-code een organisatie berichten stuurt, en op welk adres het systeem ervan berichten ontvangt. Dat systeem krijgt toegang onder Beheer, Systemen van partners.',
  known: 'Bekend',
  none: 'Er is nog geen aanbieder bekend. Zonder aanbieder komt er geen bericht binnen.',
  add: 'Zet erbij of verander',
  organisation: 'Organisatie',
  choose: 'Kies een organisatie',
  agb: 'AGB-code',
  agbHint: 'Acht cijfers. Staat de code er al, dan geldt wat je nu invult.',
  address: 'Adres voor berichten',
  addressHint: 'Begint met https://. Leeg: er gaat niets naartoe, en wat klaarstaat wacht.',
  noAddress: 'geen adres',
  set: 'Ingesteld',
  save: 'Bewaar',
  saved: 'De aanbieder is bewaard. Wat klaarstond gaat nu op weg.',
  missing: {
    organisation: 'Kies een organisatie.',
    agb: 'Vul een AGB-code in van acht cijfers.',
    address: 'Vul een adres in dat begint met https://.',
  },
}
