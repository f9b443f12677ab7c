/** What was asked without a name: a talk that went on with the code, hours for the chat, and what colleagues ask each other. */
import {
  answerColleague,
  answerQuestion,
  askColleagues,
  askQuestion,
  colleagueQuestion,
  setQuestionSetting,
  talkWithCode,
  writeLine,
} from '../src/features/information/index.ts'
import { newId } from '../src/platform/new-id.ts'
import type { As } from './acting.ts'
import { actorOf, storyteller } from './open-town.ts'
import { professionals } from './town.ts'

export async function playQuestions(as: As): Promise<void> {
  await playPromise(as)
  await playTalk(as)
  await playColleagues(as)
}

const nine = Temporal.PlainTime.from('09:00')
const nineInTheEvening = Temporal.PlainTime.from('21:00')

async function playPromise(as: As): Promise<void> {
  const chatHours = [1, 2, 3, 4, 5].map(weekday => ({ weekday, from: nine, until: nineInTheEvening }))
  const reason = 'Afgesproken in het overleg van de balie en het CJG, nu ouders ook ’s avonds chatten.'
  await as(actorOf(professionals.administrator), 30, ctx =>
    setQuestionSetting(ctx, { answerDays: 2, keptMonths: 12, escalateTo: null, chatHours, reason }, ''),
  )
}

/** A mother asks in the chat, gets an answer the next day and writes on. */
async function playTalk(as: As): Promise<void> {
  const body =
    'Mijn dochter van 3 wil niet meer in haar eigen bed slapen. Elke avond duurt het twee uur. Wat kan ik doen?'
  const question = { body, topic: 'peuter-en-kleuter', asker: 'parent', childAge: 3, email: null } as const
  const code = await as(storyteller, 3, ctx => askQuestion(ctx, question, newId<string>(), 'chat'))
  const answer =
    'Dat is vermoeiend, en het komt vaak voor op deze leeftijd.\n\nDoe elke avond hetzelfde: tandenpoetsen, een boekje, een knuffel, licht uit. Komt ze eruit? Breng haar rustig terug en zeg weinig. Meestal gaat het na een week of twee beter. Hoe is het overdag met haar?'
  await as(actorOf(professionals.pedagogue), 2, async ctx =>
    answerQuestion(ctx, await talkWithCode(ctx, code), { body: answer, version: 0, seenLines: 0 }),
  )
  const more = 'Overdag is ze vrolijk. We zijn vorige maand verhuisd, kan dat het zijn?'
  await as(storyteller, 0, async ctx => writeLine(ctx, await talkWithCode(ctx, code), more, newId<string>()))
}

async function playColleagues(as: As): Promise<void> {
  const title = 'Wanneer stuur je een kleuter met taalachterstand door?'
  const body =
    'In onze groep zit een meisje van 4 dat nog in zinnen van twee woorden praat. Thuis spreken ze Turks. Kijken jullie eerst zelf, of gaat ze meteen naar een logopedist?'
  const asked = await as(actorOf(professionals.careCoordinatorAtSchool), 12, ctx => askColleagues(ctx, { title, body }))
  const answer =
    'Vraag eerst hoe het praten in het Turks gaat: gaat dat goed, dan is het vooral wennen aan het Nederlands. Twijfelen de ouders ook? Dan kijken wij graag mee op het spreekuur, met een tolk als dat helpt.'
  await as(actorOf(professionals.doctor), 11, async ctx =>
    answerColleague(ctx, await colleagueQuestion(ctx, asked), { body: answer, version: 0 }),
  )
}
