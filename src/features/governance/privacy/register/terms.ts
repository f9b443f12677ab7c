/** How long each part keeps what it holds, in words: from the law, or from what this municipality chose. */
import { yearsKept } from '../../../../knowledge/consent/retention.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { TermName } from './processing.ts'
import { type ChosenTerms, findChosenTerms } from './store.ts'

export type Terms = Readonly<Record<TermName, string>>

export const termsNow = async (ctx: Ctx): Promise<Terms> => wordsOf(await findChosenTerms(ctx.db, ctx.municipality))

function wordsOf(chosen: ChosenTerms): Terms {
  const years = (count: number | null, after: string) =>
    count === null
      ? 'Er is nog geen termijn gekozen: tot die tijd wordt niets vernietigd.'
      : `${format.count(count, 'jaar', 'jaar')} ${after} (keuze van de gemeente).`
  const months = (count: number | null, after: string) =>
    count === null
      ? `Zoals het programma voorstelt ${after}; nog niet gekozen door de gemeente.`
      : `${format.count(count, 'maand', 'maanden')} ${after} (keuze van de gemeente).`
  const untilAge = chosen.healthUntilAge
  return {
    health: `${yearsKept} jaar na de laatste wijziging (BW 7:454)${untilAge === null ? '.' : `, of tot de leeftijd van ${untilAge} jaar als dat later is.`}`,
    'youth-act': `${yearsKept} jaar na de laatste wijziging (Jeugdwet 7.3.8).`,
    registration: 'Zolang er een dossier of traject is waar het bij hoort.',
    concerns: years(chosen.concernYears, 'na afsluiting'),
    'referral-index':
      'Een melding staat twee jaar, daarna vijf jaar in het archief; nooit na de 23e verjaardag (Jeugdwet 7.1.4.5 en 7.1.4.6).',
    'reporting-code': 'Zoals elke organisatie in haar eigen meldcode koos.',
    'youth-care': years(chosen.youthCareYears, 'na de laatste stap'),
    'care-team': years(chosen.careTeamYears, 'na afsluiting'),
    questions: months(chosen.questionMonths, 'na het antwoord verdwijnen de woorden; wat geteld wordt, blijft'),
    colleagues: months(chosen.colleagueMonths, 'na het laatste woord'),
    contacts: years(chosen.contactYears, 'na het contact verdwijnt over wie het ging; wat geteld wordt, blijft'),
    messages: years(chosen.messageYears, 'na het laatste bericht'),
    courses: months(chosen.courseMonths, 'na de laatste bijeenkomst verdwijnen de namen'),
    log: 'Het logboek: 5 tot 20 jaar (NEN 7513). Tellingen van kijkgedrag: 90 dagen.',
    mail: 'Tot het verstuurd is; wat niet weg kon, hooguit 30 dagen.',
    accounts: 'Zolang iemand er werkt of erbij hoort; inlogpogingen 90 dagen.',
    work: 'Zolang het plan loopt en verantwoord moet worden.',
    subsidies: 'Zoals de archiefregels van de gemeente bepalen; het programma kent die niet.',
  }
}
