import type { ClassGroup, ProfileSubject } from '../../../knowledge/healthy-school/profile.ts'
import { format } from '../../../platform/i18n/format.ts'

export const text = {
  title: 'Schoolgezondheidsprofiel',
  intro:
    'Tellingen uit de jeugdgezondheidszorg, nooit over één kind. Een schooljaar wordt één keer geteld, als het voorbij is.',
  year: (words: string) => `Schooljaar ${words}`,
  none: {
    title: 'Nog geen cijfers',
    body: 'Na afloop van een schooljaar telt de computer de leerlingen die de jeugdgezondheidszorg van deze school kent.',
  },
  subject: {
    weight: 'Gewicht bij lengte en leeftijd',
    hearing: 'Gehoortest in dit schooljaar',
    vision: 'Oogtest in dit schooljaar',
    vaccination: 'Vaccinatie van de JGZ in dit schooljaar',
    questionnaire: 'Vragenlijst teruggestuurd in dit schooljaar',
  } satisfies Record<ProfileSubject, string>,
  category: new Map([
    ['underweight', 'ondergewicht'],
    ['healthy', 'gezond gewicht'],
    ['overweight', 'overgewicht'],
    ['obesity', 'obesitas'],
    ['not-measured', 'niet gemeten'],
    ['done', 'gedaan'],
    ['not-done', 'niet gedaan'],
    ['given', 'gegeven'],
    ['not-given', 'niet gegeven'],
    ['returned', 'teruggestuurd'],
    ['not-returned', 'niet teruggestuurd'],
  ]),
  group: {
    '1-2': 'groep 1 en 2',
    '3-4': 'groep 3 en 4',
    '5-6': 'groep 5 en 6',
    '7-8': 'groep 7 en 8',
    'class-1-2': 'klas 1 en 2',
    'class-3-4': 'klas 3 en 4',
    'class-5-6': 'klas 5 en 6',
    other: 'groep niet bekend',
  } satisfies Record<ClassGroup, string>,
  columns: { group: 'Groep', pupils: 'Leerlingen', total: 'Samen' },
  hidden: 'te weinig',
  hiddenAbout: '‘Te weinig’: een getal van 1 tot en met 4, of een getal waaruit dat zou volgen.',
  tooFew: (subjects: readonly string[]) => `Te weinig leerlingen om iets te zeggen over: ${format.list(subjects)}.`,
  leftOut: (groups: readonly string[]) => `Te klein om te vertellen, en dus nergens meegeteld: ${format.list(groups)}.`,
  share: (percent: number, category: string, pupils: number) =>
    `${format.number(percent)}% ${category} van ${format.count(pupils, 'leerling', 'leerlingen')}`,
  compare: 'Vergeleken met het jaar ervoor',
  was: (now: string, before: string) => `${now} (een jaar eerder ${before})`,
  discussed: 'Leg in het plan vast wanneer je dit met de school besprak.',
  show: {
    title: 'Tonen aan de school',
    intro: 'Mensen van de school die hier inloggen zien alleen wat je hier toont.',
    organisation: 'Aan welke school',
    pick: 'Kies een partner',
    noPartner: 'Geen school is partner van dit centrum. De beheerder voegt haar toe.',
    plan: 'Plan',
    noPlan: 'Geen plan',
    profile: 'Profiel',
    noProfile: 'Geen profiel',
    save: 'Toon',
    now: 'Wat de school nu ziet',
    nothing: 'De school ziet nu niets.',
    end: 'Toon niet meer',
    line: (organisation: string, parts: readonly string[], at: Temporal.Instant) =>
      `${organisation}: ${format.list(parts)}, sinds ${format.moment(at)}`,
  },
  school: {
    title: 'Gezonde school',
    intro: 'Wat de gezondheidsbevorderaar met jullie deelt.',
    none: {
      title: 'Er is nog niets gedeeld',
      body: 'De gezondheidsbevorderaar van de GGD deelt hier het plan en het gezondheidsprofiel van de school.',
    },
  },
}
