import type { StepKind, WhyNot } from '../../../../knowledge/courses/line.ts'
import { format } from '../../../../platform/i18n/format.ts'

const families = (count: number): string => format.count(count, 'gezin', 'gezinnen')
const chairs = (count: number): string => format.count(count, 'plek', 'plekken')

export const text = {
  title: (course: string) => `Aanmelden: ${course}`,
  intro: 'Je hebt geen account nodig. We vragen alleen wat nodig is om je te bereiken.',
  waits: 'Het is nu vol. Je komt op de wachtlijst.',
  name: 'Je naam',
  nameHint: 'Hoe mogen we je noemen?',
  email: 'E-mailadres',
  emailHint: 'Hier sturen we bericht naartoe als er iets verandert.',
  phone: 'Telefoonnummer',
  phoneHint: 'Heb je geen mail? Dan bellen we je.',
  either: '(mail of telefoon: één is genoeg)',
  adults: 'Hoeveel volwassenen komen er?',
  children: 'Hoeveel kinderen komen er mee?',
  peopleHint: 'Tel jezelf mee.',
  send: 'Meld ons aan',
  kept: (months: number) =>
    `Wij wissen je naam, mail en telefoonnummer ${format.count(months, 'maand', 'maanden')} na de laatste bijeenkomst.`,
  privacy: 'Lees hoe wij met je gegevens omgaan',
  refused: {
    'not-open': 'Aanmelden kan hier nu niet. Bel ons, dan zoeken we samen wat wel kan.',
    'too-large': 'Er zijn minder plekken dan jullie met mensen zijn. Bel ons, dan denken we mee.',
  },
  missing: {
    name: 'Vul je naam in.',
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    reach: 'Vul een e-mailadres of een telefoonnummer van tien cijfers in, anders kunnen we je niet bereiken.',
    people: 'Vul een heel getal in van 0 tot en met 20.',
    nobody: 'Vul in met hoeveel mensen je komt.',
  },
  own: {
    title: 'Jullie aanmelding',
    codeTitle: 'Jullie code',
    codeHow: 'Schrijf deze code op of bewaar het adres van deze pagina. Met de code kom je hier terug, zonder account.',
    who: (people: string) => `Jullie komen met ${people}.`,
    standing: {
      placed: { title: 'Jullie plekken staan vast', body: 'Tot dan!' },
      accepted: { title: 'Jullie plekken staan vast', body: 'Tot dan!' },
      waiting: { title: 'Jullie staan op de wachtlijst', body: '' },
      offered: { title: 'Er is plek voor jullie', body: '' },
      declined: { title: 'Jullie hebben de plek niet genomen', body: 'De plek ging naar een ander gezin.' },
      lapsed: {
        title: 'De plek ging naar een ander gezin',
        body: 'We hoorden niet op tijd van je. Wil je nog? Dan zetten we jullie weer op de wachtlijst.',
      },
      cancelled: { title: 'Jullie zijn afgemeld', body: 'Bedankt dat je het liet weten.' },
    } satisfies Record<StepKind, { readonly title: string; readonly body: string }>,
    offeredUntil: (until: Temporal.Instant) =>
      `Zeg voor ${format.moment(until)} of jullie komen. Daarna gaat de plek naar het volgende gezin.`,
    why: (why: WhyNot): string => {
      switch (why.kind) {
        case 'too-large':
          return `Er zijn hier ${chairs(why.capacity)} in totaal, minder dan jullie met mensen zijn. Bel ons, dan denken we mee.`
        case 'first':
          return `Jullie zijn als eerste aan de beurt. Nu ${why.free === 1 ? 'is' : 'zijn'} er ${chairs(why.free)} vrij en jullie hebben er ${why.needs} nodig.${why.isKept ? ' Plekken die vrijkomen houden we voor jullie vast.' : ' Een kleiner gezin mag hooguit twee keer voor. Daarna houden we plekken voor jullie vast, tot een week voor het begint.'}`
        case 'kept-for-earlier':
          return `Er zijn plekken vrij, maar die houden we vast voor een groter gezin dat langer wacht. Voor jullie ${why.ahead === 1 ? 'staat' : 'staan'} nog ${families(why.ahead)}.`
        case 'behind':
          return `Voor jullie ${why.ahead === 1 ? 'staat' : 'staan'} nog ${families(why.ahead)}. Nu ${why.free === 1 ? 'is' : 'zijn'} er ${chairs(why.free)} vrij en jullie hebben er ${why.needs} nodig.`
      }
    },
    calledOff: 'Dit gaat niet door',
    accept: 'Ja, we komen',
    decline: 'Nee, geef de plek door',
    cancel: 'Meld ons af',
    cancelHow: 'Kunnen jullie niet? Meld je af. Een ander gezin is er blij mee.',
    again: 'Zet ons weer op de wachtlijst',
    tooLate: 'De tijd om te antwoorden was net voorbij. De plek is al doorgegeven.',
    done: 'Het is gelukt.',
    sent: 'Je aanmelding is binnen.',
    opinion: 'Vertel wat je ervan vond',
    certificate: 'Bekijk je bewijs van deelname',
  },
  enter: {
    title: 'Bekijk je aanmelding',
    label: 'Je code',
    hint: 'Vier keer vier letters en cijfers, zoals K7QP-2MXW-9ABD-RT4E. Hij staat in de mail die je kreeg.',
    action: 'Bekijk',
    fault: 'Deze code kennen we niet. Kijk of je hem goed overtypte.',
    again: 'Probeer het nog eens.',
    lost: 'Code kwijt? Bel ons:',
  },
}
