/** Plays the demo: opens the town and lets its people live for half a year, through the real use cases. */
import { type Acting, act } from '../src/platform/act.ts'
import type { Ctx, MunicipalityCode } from '../src/platform/ctx.ts'
import type { As, People } from './acting.ts'
import { families } from './families.ts'
import { generateTown } from './generate-town.ts'
import { actorOf, openTown, storyteller } from './open-town.ts'
import { playAdvice } from './play-advice.ts'
import { playAppointments } from './play-appointments.ts'
import { playCareTeam } from './play-care-team.ts'
import { playCourses } from './play-courses.ts'
import { playDesk } from './play-desk.ts'
import { playExchange } from './play-exchange.ts'
import { playFamilyPlan } from './play-family-plan.ts'
import { playFigures } from './play-figures.ts'
import { playFunding } from './play-funding.ts'
import { playGuidance } from './play-guidance.ts'
import { playHealthySchools } from './play-healthy-schools.ts'
import { neighbour, playMatches, playNeighbour } from './play-matches.ts'
import { playMessages } from './play-messages.ts'
import { playNeighbourhoods } from './play-neighbourhoods.ts'
import { playOutreach } from './play-outreach.ts'
import { playPartners } from './play-partners.ts'
import { playPlan } from './play-plan.ts'
import { playPlanMeasures } from './play-plan-measures.ts'
import { playPlanMeetings } from './play-plan-meetings.ts'
import { playQuestions } from './play-questions.ts'
import { playRecords } from './play-records.ts'
import { playReportingCode } from './play-reporting-code.ts'
import { playRights } from './play-rights.ts'
import { playRightsOfFamilies } from './play-rights-of-families.ts'
import { playSignals } from './play-signals.ts'
import { playSigningIn } from './play-signing-in.ts'
import { playSteering } from './play-steering.ts'
import { playSubsidies } from './play-subsidies.ts'
import { playTexts } from './play-texts.ts'
import { playTwoCentres } from './play-two-centres.ts'
import { playWalkIn } from './play-walk-in.ts'
import { playYouthCare } from './play-youth-care.ts'
import { playYouthCareMessages } from './play-youth-care-messages.ts'
import { admit, registerFamily } from './register-family.ts'
import { openSocialMap } from './social-map.ts'
import { biezendrecht, professionals, vlierdam } from './town.ts'

/** So many children are added by chance to those who have a story. */
const generated = 400

export async function playStory(parts: Pick<Acting, 'database' | 'keys' | 'now'>): Promise<void> {
  const asIn =
    (municipality: MunicipalityCode): As =>
    (actor, daysAgo, work) =>
      act({ ...parts, actor, municipality, now: parts.now.subtract({ hours: Math.round(24 * daysAgo) }) }, work)
  const as = asIn(vlierdam.code)
  await openTown(parts)
  await as(storyteller, 0, openSocialMap)
  const people = await as(storyteller, 0, welcomeFamilies)
  const nurse = actorOf(professionals.nurse)
  await generateTown(
    work => as(nurse, 0, work),
    generated,
    parts.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(),
  )
  await playLives(as, people)
  await playNeighbour(as, asIn(biezendrecht.code), people)
  await playTwoCentres(as, asIn(biezendrecht.code), neighbour.organisation.id)
  await playSteering(as, asIn(biezendrecht.code))
}

/** What the town's people do, each on a day of their own. */
export async function playLives(as: As, people: People): Promise<void> {
  await playRecords(as, people)
  await playDesk(as)
  await playCourses(as)
  await playAppointments(as)
  await playTexts(as)
  await playQuestions(as)
  await playSignals(as, people)
  await playExchange(as)
  await playRights(as, people)
  await playMatches(as, people)
  await playReportingCode(as)
  await playPartners(as, people)
  await playCareTeam(as, people)
  await playPlan(as, people)
  await playMessages(as, people)
  await playGuidance(as, people)
  await playFamilyPlan(as, people)
  await playPlanMeasures(as, people)
  await playPlanMeetings(as, people)
  await playOutreach(as, people)
  await playYouthCare(as, people)
  await playYouthCareMessages(as, people)
  await playRightsOfFamilies(as, people)
  await playSigningIn(as, people)
  await playFunding(as)
  await playNeighbourhoods(as)
  await playSubsidies(as)
  await playWalkIn(as, people)
  await playHealthySchools(as)
  await playFigures(as)
  await playAdvice(as, people)
}

async function welcomeFamilies(ctx: Ctx): Promise<People> {
  const people = new Map<string, Awaited<ReturnType<typeof registerFamily>>>()
  for (const family of families) people.set(family.name, await registerFamily(ctx, family))
  const noor = people.get('Yıldız')?.children.get('Noor')
  if (noor) await admit(ctx, 'jongere', 'Noor Yıldız', noor, 'youth')
  return people
}
