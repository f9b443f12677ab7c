import type { Refusal } from './finish.ts'
import type { Message } from './message.view.tsx'

const again = { href: '/inloggen', label: 'Naar inloggen' }
const ask = { href: '/locaties', label: 'Zo bereik je ons' }
const home = { href: '/', label: 'Naar het begin' }

type Words = (label: string) => Message

const refused: Record<Refusal, Words> = {
  gone: () => ({
    title: 'Begin nog een keer',
    body: [
      'Je kwam terug van het inloggen, maar we weten niet meer waar je was begonnen.',
      'Dat gebeurt als het lang duurde, als je de pagina twee keer opende of een ander apparaat gebruikte.',
    ],
    ways: [again],
  }),
  cancelled: label => ({
    title: 'Je bent niet ingelogd',
    body: [`Het inloggen met ${label} is gestopt.`, 'Er is niets gebeurd. Je kunt het opnieuw proberen.'],
    ways: [again, home],
  }),
  'not-trusted': label => ({
    title: 'Inloggen is niet gelukt',
    body: [
      `Het antwoord van ${label} klopte niet. Voor de zekerheid hebben we je niet ingelogd.`,
      'Probeer het opnieuw. Lukt het dan niet, laat het ons weten.',
    ],
    ways: [again, ask],
  }),
  unreachable: label => ({
    title: `${label} werkt nu even niet`,
    body: [
      `We krijgen geen antwoord van ${label}. Probeer het over een paar minuten opnieuw.`,
      'Heb je een gebruikersnaam en wachtwoord van het CJG? Daarmee kun je wel inloggen.',
    ],
    ways: [again, ask],
  }),
  'no-claim': label => ({
    title: 'Inloggen is niet gelukt',
    body: [
      `${label} vertelde ons niet wie je bent. Daar kun jij niets aan doen.`,
      'Laat het ons weten, dan zoeken we het uit.',
    ],
    ways: [ask, again],
  }),
  'too-low': label => ({
    title: 'Log in op een veiliger manier',
    body: [
      `Om jullie gegevens goed te beschermen, is hier een veiliger manier van inloggen met ${label} nodig.`,
      `Kies bij ${label} een manier met extra controle, bijvoorbeeld met de app.`,
    ],
    ways: [again, ask],
  }),
  unknown: () => ({
    title: 'We kunnen je nog geen Mijn CJG laten zien',
    body: [
      'Je bent goed ingelogd, maar er hoort bij het CJG geen Mijn CJG bij jou.',
      'Ben je ouder of verzorger, of ben je 12 jaar of ouder? Dan kloppen je gegevens bij ons misschien niet. Neem contact op: we kijken het samen na.',
    ],
    ways: [ask, home],
  }),
  locked: () => ({
    title: 'Dit account is op slot',
    body: [
      'Iemand van het CJG heeft dit account op slot gezet.',
      'Neem contact op om te horen waarom, en wat je kunt doen.',
    ],
    ways: [ask, home],
  }),
  'linked-before': label => ({
    title: `Dit is al gekoppeld`,
    body: [`Dit ${label} hoort al bij een account. Er is niets veranderd.`],
    ways: [{ href: '/mijn/inloggegevens', label: 'Naar je inloggegevens' }],
  }),
}

export const text = {
  message: {
    refused: (because: Refusal, label: string | null): Message => refused[because](label ?? 'de inlogdienst'),
    notHere: {
      title: 'Zo inloggen kan hier niet',
      body: ['Deze gemeente gebruikt deze manier van inloggen niet.'],
      ways: [again],
    } satisfies Message,
    surer: (label: string | null, way: string): Message =>
      label === null
        ? {
            title: 'Log opnieuw in',
            body: ['Voor deze pagina willen we zekerder weten wie je bent.'],
            ways: [again],
          }
        : {
            title: 'Even extra controleren',
            body: [
              'Voor deze pagina willen we zekerder weten dat jij het bent.',
              `Log nog één keer in met ${label}, op een veiliger manier. Daarna ga je meteen verder.`,
            ],
            ways: [
              { href: way, label: `Verder met ${label}` },
              { href: '/begin', label: 'Toch niet' },
            ],
          },
    signedOut: (provider: { readonly label: string; readonly path: string } | null): Message => ({
      title: 'Je bent uitgelogd',
      body: provider
        ? [
            'Je bent uitgelogd bij het CJG.',
            `Bij ${provider.label} kun je nog ingelogd zijn. Gebruik je een computer van iemand anders? Log daar dan ook uit.`,
          ]
        : ['Niemand kan nu nog met jouw account verder op dit apparaat.'],
      ways: provider
        ? [{ href: `/uitloggen/via/${provider.path}`, label: `Log ook uit bij ${provider.label}` }, home]
        : [home],
    }),
    noWayOut: {
      title: 'Sluit nu je browser',
      body: [
        'Bij het CJG ben je uitgelogd. Bij de inlogdienst kunnen we je niet uitloggen.',
        'Sluit alle vensters van je browser. Dan kan niemand verder met jouw inlog.',
      ],
      ways: [home],
    } satisfies Message,
  },
  setting: {},
}
