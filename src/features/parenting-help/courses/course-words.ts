/** All that families read about courses: the same in every language. Numbers are whole; ages and days come as they are written in it. */
import type { StepKind } from '../../../knowledge/courses/line.ts'
import type { CourseStanding } from '../../../knowledge/courses/standing.ts'
import type { CourseAudience, CourseKind, CourseTheme } from './course.ts'

type StandingKind = CourseStanding['kind']
type People = (adults: number, children: number) => string

export type CourseWords = {
  readonly kind: Readonly<Record<CourseKind, string>>
  readonly theme: Readonly<Record<CourseTheme, string>>
  readonly audience: Readonly<Record<CourseAudience, string>>
  /** The one language of a course that no reader's language has a name for in the browser. */
  readonly signLanguage: string
  readonly hours: (from: string, until: string) => string
  readonly times: (count: number) => string
  readonly ages: {
    readonly every: string
    readonly until: (age: string) => string
    readonly from: (age: string) => string
    readonly between: (from: string, until: string) => string
  }
  readonly free: string
  readonly standing: Readonly<Record<Exclude<StandingKind, 'open' | 'opens-later' | 'full'>, string>> & {
    readonly open: (free: number) => string
    readonly 'opens-later': (day: string) => string
    readonly full: string
    readonly waiting: (families: number) => string
  }
  readonly agenda: AgendaWords
  readonly course: CoursePageWords
  readonly signUp: SignUpWords
  readonly own: OwnWords
  readonly enter: Readonly<Record<'title' | 'label' | 'hint' | 'action' | 'fault' | 'again' | 'lost', string>>
  readonly evaluation: EvaluationWords
  /** That who gives an activity wrote about it in Dutch, and that one may ask; empty in Dutch. */
  readonly inDutch: string
  readonly ask: string
  /** Behind a link to a page that is there in Dutch alone; empty in Dutch. */
  readonly dutchOnly: string
  /** That nobody who speaks this language read these words yet; empty in Dutch. */
  readonly notReviewed: string
}

type AgendaWords = {
  readonly title: string
  readonly lead: string
  /** What is given in the reader's own language alone; empty in Dutch. */
  readonly onlyOwn: string
  readonly filter: string
  readonly theme: string
  readonly everyTheme: string
  readonly age: string
  readonly ageUnit: string
  readonly place: string
  readonly everyPlace: string
  readonly language: string
  readonly everyLanguage: string
  readonly month: string
  readonly everyMonth: string
  readonly onlyFree: string
  readonly show: string
  readonly all: string
  readonly none: Readonly<Record<'title' | 'filtered' | 'body', string>>
  readonly calendar: string
  readonly calendarHint: string
  readonly feedName: string
  readonly haveCode: string
  readonly toCode: string
}

type CoursePageWords = {
  readonly back: string
  readonly signUp: string
  readonly join: string
  readonly facts: Readonly<
    Record<'when' | 'where' | 'audience' | 'language' | 'price' | 'minimum' | 'capacity' | 'signUpBy', string>
  >
  readonly minimum: (people: number) => string
  readonly capacity: (free: number, capacity: number) => string
  readonly priceFamily: (price: string) => string
  readonly calledOff: string
  readonly walkIn: string
  readonly fullHow: string
  readonly together: string
  readonly closed: string
  readonly over: string
  readonly ownCalendar: string
}

type SignUpWords = {
  /** Before the title of a course. */
  readonly title: string
  readonly intro: string
  readonly waits: string
  readonly name: string
  readonly nameHint: string
  readonly email: string
  readonly emailHint: string
  readonly phone: string
  readonly phoneHint: string
  readonly either: string
  readonly adults: string
  readonly children: string
  readonly peopleHint: string
  readonly send: string
  readonly kept: (months: number) => string
  readonly privacy: string
  readonly refused: Readonly<Record<'not-open' | 'too-large', string>>
  readonly missing: Readonly<Record<'name' | 'email' | 'reach' | 'people' | 'nobody', string>> & {
    readonly tooLong: (letters: number) => string
  }
}

type OwnWords = {
  readonly title: string
  readonly codeTitle: string
  readonly codeHow: string
  readonly who: People
  readonly standing: Readonly<Record<StepKind, { readonly title: string; readonly body: string }>>
  readonly offeredUntil: (moment: string) => string
  /** Why a family that waits is offered nothing now. */
  readonly why: {
    readonly tooLarge: (chairs: number) => string
    readonly first: (free: number, needs: number) => string
    readonly firstKept: string
    readonly firstNotKept: string
    readonly keptForEarlier: (ahead: number) => string
    readonly behind: (ahead: number, free: number, needs: number) => string
  }
  readonly calledOff: string
  readonly accept: string
  readonly decline: string
  readonly cancel: string
  readonly cancelHow: string
  readonly again: string
  readonly tooLate: string
  readonly sent: string
  readonly opinion: string
  readonly certificate: string
}

type EvaluationWords = Readonly<
  Record<
    | 'title'
    | 'lead'
    | 'score'
    | 'scoreHint'
    | 'words'
    | 'send'
    | 'thanks'
    | 'thanksBody'
    | 'notYet'
    | 'back'
    | 'missing',
    string
  >
> & { readonly tooLong: (letters: number) => string }
