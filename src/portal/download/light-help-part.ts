import { type LightHelp, lightHelpWords } from '../../features/parenting-help/index.ts'
import type { Plain } from './plain.ts'

/** As the pages of Mijn CJG have it: what was talked about stands there in the words of who helps. */
export const lightHelpPart = (all: readonly LightHelp[]): Plain =>
  all.map(({ question, goal, scoreBefore, startedOn, holder, talks, end, calls }) => ({
    ...{ vraag: question, doel: goal, cijferVooraf: scoreBefore },
    begonnenOp: startedOn.toString(),
    wieHelpt: holder.name,
    gesprekken: talks.map(({ on, way, note, score, byName }) => ({
      ...{ op: on.toString(), hoe: lightHelpWords.way[way], verslag: note, cijfer: score, door: byName },
    })),
    einde: end && {
      op: end.on.toString(),
      reden: lightHelpWords.reason[end.reason],
      doel: lightHelpWords.result[end.result],
      cijfer: end.scoreAfter,
      woorden: end.words,
    },
    gebeld: calls.map(({ on, how, score, words }) => ({
      ...{ op: on.toString(), cijfer: score, woorden: words },
      hoeHetGaat: how && lightHelpWords.how[how],
    })),
  }))
