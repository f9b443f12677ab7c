import { Card } from '../../platform/html/components/card.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { text } from '../text.ts'
import type { Home } from './home.ts'
import { planHref } from './next-steps.ts'

/** What is new since the reader was here, and what changes soon; nothing when there is nothing. */
export const NewsCard = ({ home }: { readonly home: Pick<Home, 'news' | 'plans'> }) => {
  const lines = newsIn(home)
  return lines.length === 0 ? null : (
    <Card id="nieuw" title={text.news}>
      <ul class="cjg-stack">
        {lines.map(({ href, words }) => (
          <li>
            <Link href={href}>{words}</Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

type Line = { readonly href: string; readonly words: string }

const newsIn = ({ news, plans }: Pick<Home, 'news' | 'plans'>): readonly Line[] => [
  ...news.ages.map(({ child, name, age, days, isSelf }) => ({
    href: `/mijn/leeftijd?kind=${child}`,
    words: text.turns(name, age, days, isSelf),
  })),
  ...(news.answers > 0 ? [{ href: '/mijn/berichten', words: text.newAnswers(news.answers) }] : []),
  ...(news.letters > 0 ? [{ href: '/mijn/brieven', words: text.newLetters(news.letters) }] : []),
  ...plans
    .filter(({ unseen }) => unseen > 0)
    .map(({ id, family, unseen }) => ({ href: planHref(id), words: text.planNews(family, unseen) })),
]
