import { file, live } from '../../../../platform/web/answer.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import { newsAfter } from '../changes/changes-since.ts'
import { topicOf } from '../changes/note-change.ts'
import { newsText } from '../changes/text.ts'
import { participantIn } from '../rules.ts'
import { reads } from '../with-plan.ts'
import { revisionFor } from './revision-for.ts'

export const planLive = bothShells()

/** How far the page that asks shows the plan. */
const shownBy = ({ query }: Asked): number => {
  const shown = Number(query.get('na'))
  return Number.isSafeInteger(shown) && shown >= 0 && shown < 2 ** 31 ? shown : 0
}

/** A page that shows the plan stands open, and wants to hear when there is more. */
planLive.get(
  '/live',
  async (ctx, asked) => {
    const id = asked.params.id ?? ''
    return live(topicOf(id), await revisionFor(ctx, id, shownBy(asked)))
  },
  { byItself: true },
)

/** Who wrote since then, in a sentence; empty when there is nothing for this reader. */
planLive.get(
  '/nieuws',
  reads(async (ctx, seat, asked) => {
    const news = await newsAfter(ctx, seat, shownBy(asked))
    const names = new Set(news.flatMap(({ by }) => participantIn(seat.plan, by)?.name ?? []))
    return file('nieuws.txt', 'text/plain; charset=utf-8', newsText.justNow(news.length > 0, [...names]))
  }),
  { byItself: true },
)
