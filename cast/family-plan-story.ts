/** What the people of Kramer – Dijkstra write in their plan, each in words of their own. */
import {
  addPart,
  type PartContent,
  type PartKind,
  type Seat,
  type Topic,
  writeText,
} from '../src/features/care-coordination/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'

type Writer = 'eva' | 'mark' | 'isa' | 'ria' | 'karim' | 'yvonne' | 'ilse'

export type Part = {
  readonly by: Writer
  readonly daysAgo: number
  readonly kind: PartKind
  /** Whom it is about, by given name. */
  readonly about?: readonly string[]
  /** Only for the household of who writes it. */
  readonly atHome?: boolean
  readonly says: Partial<Omit<PartContent, 'about' | 'home' | 'watchedBy'>> & { readonly what: string }
}

export const parts: readonly Part[] = [
  {
    by: 'eva',
    daysAgo: 36,
    kind: 'strength',
    about: ['Tijn'],
    says: {
      what: 'Tijn kan heel goed vertellen wat hij voelt, als je naast hem gaat zitten.',
      since: 'hij klein is',
      effect: 'We weten wat hem dwarszit.',
    },
  },
  {
    by: 'mark',
    daysAgo: 36,
    kind: 'strength',
    says: {
      what: 'We komen allebei naar elk gesprek op school.',
      since: 'de scheiding',
      effect: 'De kinderen zien ons naast elkaar zitten.',
    },
  },
  {
    by: 'ria',
    daysAgo: 35,
    kind: 'strength',
    says: {
      what: 'Op vrijdag eten de kinderen bij mij. Dan is er rust.',
      since: 'deze zomer',
      effect: 'Tijn slaapt die nacht door.',
    },
  },
  {
    by: 'ilse',
    daysAgo: 34,
    kind: 'strength',
    says: {
      what: 'Tijn heeft twee vaste vrienden in groep 5.',
      since: 'dit schooljaar',
      effect: 'Hij speelt elke pauze mee.',
    },
  },
  {
    by: 'eva',
    daysAgo: 36,
    kind: 'worry',
    says: {
      what: 'We maken ruzie bij het ophalen, waar de kinderen bij zijn.',
      since: 'de verhuizing in maart',
      effect: 'Tijn krijgt buikpijn, Isa blijft op haar kamer.',
      lifeArea: 'safety',
      priority: 'first',
    },
  },
  {
    by: 'eva',
    daysAgo: 35,
    kind: 'worry',
    atHome: true,
    says: {
      what: 'Ik kom met één inkomen niet rond en durf de post niet open te maken.',
      since: 'april',
      effect: 'Ik lig er wakker van.',
      lifeArea: 'work-and-income',
      priority: 'next',
    },
  },
  {
    by: 'mark',
    daysAgo: 35,
    kind: 'worry',
    atHome: true,
    says: {
      what: 'Mijn flat is te klein: als de kinderen er zijn, slaap ik op de bank.',
      since: 'maart',
      effect: 'Ik ben moe en heb een kort lontje.',
      lifeArea: 'housing',
      priority: 'next',
    },
  },
  {
    by: 'isa',
    daysAgo: 34,
    kind: 'worry',
    about: ['Isa'],
    says: {
      what: 'Iedereen vraagt mij wat de ander zei. Ik wil geen boodschapper zijn.',
      since: 'vorig jaar',
      effect: 'Ik zeg dan maar niks meer.',
      lifeArea: 'youth-help',
      priority: 'first',
    },
  },
  {
    by: 'karim',
    daysAgo: 33,
    kind: 'safety-worry',
    about: ['Tijn'],
    says: {
      what: 'Tijn is bang als zijn ouders schreeuwen bij de deur.',
      since: 'het voorjaar',
      seriousness: 'Hij is niet in gevaar. Hij heeft er wel last van.',
      reportingCode: 'not-followed',
    },
  },
  {
    by: 'karim',
    daysAgo: 33,
    kind: 'bottom-line',
    says: {
      what: 'Tijn en Isa horen geen geschreeuw bij het ophalen.',
      byWhom: 'Eva, Mark en Karim samen',
      result: 'Karim belt elke twee weken met Tijn en Isa.',
    },
  },
  {
    by: 'mark',
    daysAgo: 32,
    kind: 'earlier-help',
    says: {
      what: 'Mediation, vijf gesprekken',
      byWhom: 'een mediator in Vlierdam',
      since: 'vorig jaar',
      result: 'Het geld is geregeld. Over de kinderen kwamen we niet uit.',
    },
  },
  {
    by: 'karim',
    daysAgo: 30,
    kind: 'agreement',
    says: { what: 'Eva en Mark sturen elkaar berichten over de kinderen in één app. Isa en Tijn geven niets door.' },
  },
]

export const texts: readonly {
  readonly by: Writer
  readonly daysAgo: number
  readonly topic: Topic
  readonly words: string
}[] = [
  {
    by: 'karim',
    daysAgo: 32,
    topic: 'analysis',
    words:
      'De zorgen komen bij elkaar op één moment: het ophalen. Daar gaat het over geld, over tijd en over vertrouwen.\n\nTijn merkt de spanning in zijn buik en slaapt slecht. Isa trekt zich terug, omdat ze tussen twee kanten staat. Op vrijdag bij oma is er rust: daar bouwen we op.',
  },
  {
    by: 'isa',
    daysAgo: 31,
    topic: 'result',
    words: 'Dat we gewoon kunnen zeggen wanneer we bij wie zijn, zonder dat iemand boos wordt.',
  },
  {
    by: 'eva',
    daysAgo: 31,
    topic: 'crisis',
    words:
      'Loopt het op, dan bellen we eerst Ria. Zij haalt de kinderen. Lukt dat niet, dan bellen we Karim. Bij gevaar bellen we 112.',
  },
  {
    by: 'karim',
    daysAgo: 30,
    topic: 'safety-review',
    words:
      'Elke twee weken vraagt Karim aan Tijn en Isa hoe het ophalen ging. Ria en Yvonne letten mee op. Elke zes weken kijken we samen.',
  },
]

export const agreements = [
  {
    atSign: 'Als een van ons zijn stem verheft bij de deur,',
    agreed: 'stopt het gesprek. Tijn en Isa gaan met Ria mee naar binnen. We bellen elkaar de volgende dag.',
    watcher: 'Ria',
  },
] as const

const nothing = {
  since: '',
  effect: '',
  lifeArea: null,
  priority: null,
  seriousness: '',
  reportingCode: null,
  byWhom: '',
  result: '',
  watchedBy: null,
}

export async function writePart(ctx: Ctx, seat: Seat, { kind, about = [], atHome = false, says }: Part): Promise<void> {
  const people = seat.plan.participants.filter(one => about.some(name => one.name.startsWith(name))).map(one => one.id)
  const content = { ...nothing, ...says, about: people, home: atHome ? seat.me.id : null }
  const added = await addPart(ctx, seat, kind, content)
  if (added.kind !== 'added') throw new Error(`${says.what} is refused: ${added.because}`)
}

export async function writeWords(
  ctx: Ctx,
  seat: Seat,
  { topic, words }: { readonly topic: Topic; readonly words: string },
): Promise<void> {
  await writeText(ctx, seat, { topic, words, versions: [], readVersion: 0 })
}
