import type { WhyNot } from '../../../../knowledge/courses/line.ts'
import type { CourseWords } from '../course-words.ts'

/** Why a family that waits is offered nothing now, in the words of a language. */
export function whyWords({ own: { why: words } }: Pick<CourseWords, 'own'>, why: WhyNot): string {
  switch (why.kind) {
    case 'too-large':
      return words.tooLarge(why.capacity)
    case 'first':
      return `${words.first(why.free, why.needs)} ${why.isKept ? words.firstKept : words.firstNotKept}`
    case 'kept-for-earlier':
      return words.keptForEarlier(why.ahead)
    case 'behind':
      return words.behind(why.ahead, why.free, why.needs)
  }
}
