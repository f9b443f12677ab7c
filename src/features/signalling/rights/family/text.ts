import type { NoticeParty } from '../../../../knowledge/referral-index/notice.ts'
import { joinDays } from '../../../../knowledge/referral-index/requests.ts'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { Wanted } from '../requests/request.ts'

const ask: Readonly<Record<Wanted, { readonly button: string; readonly title: string; readonly about: string }>> = {
  access: {
    button: 'Vraag alles op',
    title: 'Vraag alles op',
    about: 'Je krijgt een overzicht van alle meldingen waar deze gemeente over gaat, en van wie er van hoorde.',
  },
  rectification: {
    button: 'Laat iets verbeteren',
    title: 'Vraag om de melding te verbeteren',
    about: 'Klopt er iets niet aan de melding? Schrijf wat. Krijg je gelijk, dan gaat de melding eruit.',
  },
  erasure: {
    button: 'Vraag om weghalen',
    title: 'Vraag om de melding weg te halen',
    about: 'Krijg je gelijk, dan is de melding meteen weg. Die gaat ook niet naar het archief.',
  },
  objection: {
    button: 'Maak bezwaar',
    title: 'Maak bezwaar tegen de melding',
    about: 'Ben je het niet eens met de melding? Krijg je gelijk, dan is die meteen weg, ook uit het archief.',
  },
}
const other: Readonly<Record<NoticeParty, string>> = {
  youth: 'de jongere',
  'legal-representative': 'een ouder met gezag of de voogd',
}

export const text = {
  ask,
  list: {
    title: (name: string) => `Meldingen over ${name}`,
    titleSelf: 'Meldingen over jou',
    intro: 'De verwijsindex is een lijst van professionals die betrokken zijn. Waarom zij melden, staat er niet in.',
    none: { title: 'Er is geen melding', body: 'Niemand heeft iets gemeld, of je hoort het nog van wie meldde.' },
    report: (on: Temporal.Instant) => `Melding van ${format.day(dayInTheNetherlands(on))}`,
    by: 'Wie meldde',
    byWhom: (name: string, organisation: string) => `${name}, ${organisation}`,
    until: 'Staat tot',
    archivedUntil: 'Ligt in het archief tot',
    archive: 'Een melding in het archief geldt niet meer. Wie nieuw meldt, hoort één keer wie eerder meldde.',
    heard: 'Meldde ook over hetzelfde kind en hoorde hiervan',
    heardNobody: 'Nog niemand',
    heardFamily: 'Wie een broer of zus meldde, kan er ook van horen.',
    decidedBy: 'Wie erover besluit',
    college: (municipality: string) => `Het college van de gemeente ${municipality}`,
    elsewhere: (municipality: string) =>
      `Over deze melding gaat een andere gemeente. Vraag het aan de gemeente ${municipality}.`,
    yourRights: 'Wat kun je doen?',
    together: (name: string) =>
      `Van 12 tot en met 15 jaar vragen ${name} en een ouder met gezag dit samen. De een begint, de ander doet mee.`,
    togetherSelf:
      'Van 12 tot en met 15 jaar vraag je dit samen met een ouder met gezag of je voogd. De een begint, de ander doet mee.',
    all: 'Alles zien',
    requests: 'Jullie verzoeken',
    request: (on: Temporal.PlainDate) => `gevraagd op ${format.day(on)}`,
    waitsForYou: 'Wacht op jou',
    waitsForYouUntil: (until: Temporal.PlainDate) => `Wacht op jou, tot en met ${format.day(until)}`,
    waitsAbout: (wanted: Wanted) =>
      `De ander vroeg dit: „${ask[wanted].title}”. Het gaat pas naar de gemeente als jij meedoet.`,
    readAndChoose: 'Lees het en kies',
    running: {
      access: 'Bekijk het verzoek dat loopt',
      rectification: 'Bekijk het verzoek om te verbeteren',
      erasure: 'Bekijk het verzoek om weg te halen',
      objection: 'Bekijk het bezwaar dat loopt',
    } satisfies Record<Wanted, string>,
    back: 'Terug naar Mijn CJG',
  },
  missing: { wanted: 'Kies wat je wilt vragen.', report: 'Kies een melding.' },
  form: {
    words: 'Wil je er iets bij zeggen?',
    wordsHint: 'Het hoeft niet. De gemeente en wie meldde lezen dit.',
    term: 'De gemeente antwoordt binnen een maand. Lukt dat niet, dan hoor je waarom. Het mag dan hooguit twee maanden langer duren.',
    with: (party: NoticeParty) =>
      `Ook ${other[party]} moet dit vragen. Die ziet je verzoek in Mijn CJG. Doet de ander niet binnen ${joinDays} dagen mee, dan vervalt het.`,
    send: 'Verstuur',
    back: 'Terug',
    askedBefore: 'Dit vroeg je al',
  },
  page: {
    title: (wanted: Wanted) => ask[wanted].title,
    asked: 'Je verzoek is verstuurd.',
    joined: 'Je doet mee. De gemeente gaat nu aan het werk.',
    withdrawn: 'Je hebt het verzoek ingetrokken.',
    askedBefore: 'Dit verzoek liep al.',
    tooLate: 'Dit kan niet meer. Hieronder zie je waarom.',
    standing: 'Hoe staat het?',
    askedOn: 'Gevraagd op',
    who: 'Wie het vroeg',
    you: 'jij',
    theOther: 'de ander',
    yourWords: 'Wat erbij staat',
    noWords: 'Niets',
    extension: (reason: string) => `De gemeente heeft meer tijd nodig: ${reason}`,
    joinTitle: 'Doe je mee?',
    joinAbout:
      'De ander vroeg dit. Vind jij het ook? Dan gaat het verzoek naar de gemeente. Wil je niet, dan hoef je niets te doen.',
    join: 'Ja, ik vraag dit ook',
    withdrawTitle: 'Wil je het verzoek niet meer?',
    withdraw: 'Trek het verzoek in',
    alone: 'Je bent nu 16. Je mag dit voortaan alleen vragen: trek dit verzoek in en vraag het opnieuw.',
    decision: 'Het besluit',
    overview: 'Wat er in de verwijsindex staat',
    noReports: 'Er is geen melding waar deze gemeente over gaat.',
    back: 'Terug naar de meldingen',
    report: 'De melding',
  },
}
