/** What the centre of Vlierdam wrote for its site: an addition and an article that are on it, one that waits for a colleague, one past its date. */
import { beginArticle, type NewVersion, publishText, saveVersion } from '../src/features/information/index.ts'
import type { As } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const desk = actorOf(professionals.desk)
const pedagogue = actorOf(professionals.pedagogue)
const nurse = actorOf(professionals.nurse)

export async function playTexts(as: As): Promise<void> {
  await as(desk, 40, ctx => saveVersion(ctx, 'driftbuien', additionAt(ctx.today, 'Driftbuien', talking), 0))
  await as(pedagogue, 39, ctx => publishText(ctx, 'driftbuien', { version: 1, decisions: 0 }))
  await as(nurse, 300, ctx => beginArticle(ctx, { ...playing, reviewBy: ctx.today.add({ days: 290 }) }))
  await as(pedagogue, 299, ctx => publishText(ctx, 'samen-spelen-in-vlierdam', { version: 1, decisions: 0 }))
  await as(pedagogue, 2, ctx =>
    saveVersion(ctx, 'huilende-baby', additionAt(ctx.today, 'Je baby huilt veel', crying), 0),
  )
}

const additionAt = (today: Temporal.PlainDate, title: string, body: string): NewVersion => ({
  title,
  summary: '',
  advice: null,
  keywords: [],
  sources: ['Afspraken van CJG Vlierdam'],
  reviewBy: today.add({ months: 11 }),
  body,
})

const talking = `Wil je erover praten met andere ouders? Loop binnen bij CJG Noord.

- Er is koffie en er is ruimte om te spelen.
- Je hoeft je niet aan te melden.
- Een pedagoog is er ook.`

const crying = `Huilt je baby veel en houd je het bijna niet vol? Bel ons. De jeugdverpleegkundige komt bij je thuis kijken, ook als je nog geen afspraak hebt.`

const playing: Omit<NewVersion, 'reviewBy'> = {
  title: 'Samen spelen in Vlierdam',
  summary: 'Op drie plekken in Vlierdam kun je gratis binnen spelen met je kind.',
  advice: { theme: 'peuter-en-kleuter', audience: ['ouders'], fromAge: 0, untilAge: 6 },
  keywords: ['spelen', 'speelgroep', 'inloop', 'ontmoeten', 'regen'],
  sources: ['Afspraken van CJG Vlierdam'],
  body: `Regent het, of zoek je andere ouders? Op drie plekken in Vlierdam kun je gratis binnen spelen. Je blijft zelf bij je kind.

## Waar kun je terecht?

- **CJG Noord**, in de hal met de grote blokken.
- **De bibliotheek**, tijdens het voorlezen.
- **Buurthuis De Zwaan**, in de zaal beneden.

## Vragen van ouders

| Vraag | Kort antwoord |
|---|---|
| Moet ik me aanmelden? | Nee. Loop gewoon binnen. |
| Mag mijn baby mee? | Ja. Er is een zachte hoek voor de kleinsten. |
| Ik spreek weinig Nederlands. | Dat geeft niet. Er zijn vaak ouders die je taal spreken. |

## Wat kan het CJG doen?

Wij vertellen je wanneer het waar open is. [Stel je vraag](/vraag) of loop binnen.`,
}
