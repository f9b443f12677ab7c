/** What calls and answers look like. Invented people; the numbers are from the range that is given to nobody. */
const reportId = '01990000-0000-7000-8000-000000000001'
const matchId = '01990000-0000-7000-8000-000000000002'

const melder = {
  nummer: 'm-204',
  naam: 'Ilse Kerkhof',
  telefoon: '088 000 02 04',
  email: 'i.kerkhof@jeugdhulp.example',
}
const report = {
  id: reportId,
  kenmerk: 'traject-8812',
  gemeldOp: '2026-11-23T10:00:00Z',
  stand: 'staat',
  tot: '2028-11-23',
}
const match = {
  id: matchId,
  melding: { id: reportId, kenmerk: 'traject-8812' },
  gevondenOp: '2026-11-23',
  isActueel: true,
  verschillendeJeugdigen: false,
  uitArchief: false,
  andereMelder: {
    naam: 'Bo Willems',
    organisatie: 'Wijkteam Noord',
    telefoon: '088 000 01 03',
    email: 'b.willems@wijkteam.example',
  },
  contact: { datum: '2026-11-25', nuttig: true },
  regie: null,
}

export const examples = {
  byName: {
    jeugdige: {
      identificatie: 'naam',
      geslachtsnaam: 'Zandstra',
      geboortedatum: '2014-05-17',
      geslacht: 'vrouw',
      adres: { postcode: '1234 AB', huisnummer: '12a' },
    },
    melder,
    kenmerk: 'traject-8812',
  },
  byNumber: {
    jeugdige: {
      identificatie: 'bsn',
      bsn: '999990160',
      geboortedatum: '2014-05-17',
      woonadres: { postcode: '1234 AB', huisnummer: '12a', isInstelling: false },
      bsnOuders: ['999990172'],
    },
    melder,
    kenmerk: 'traject-8812',
  },
  report,
  withdrawal: { reden: 'risico-voorbij' },
  withdrawn: { id: reportId, ingetrokken: true },
  match,
  matches: { matches: [match], volgende: null, vraagSinds: '2026-11-25T08:59:00Z' },
  talk: { gesproken: true, datum: '2026-11-25', nuttig: true },
  noTalk: { gesproken: false },
  lead: { bij: 'eigen' },
  problem: {
    type: '/api/verwijsindex/v1/uitleg#ongeldige-invoer',
    title: 'De aanroep klopt niet',
    status: 400,
    detail: 'Er is niets opgeslagen. In errors staat per plaats wat er niet klopt.',
    instance: 'urn:uuid:01990000-0000-4000-8000-000000000003',
    code: 'ongeldige-invoer',
    errors: [{ pointer: '#/jeugdige/geboortedatum', detail: 'Schrijf een dag die bestaat als jjjj-mm-dd.' }],
  },
} as const
