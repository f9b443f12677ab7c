import type { Rung } from '../../../../knowledge/referral-index/ladder.ts'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../../platform/html/components/tag.view.tsx'
import { Ways } from '../../../../platform/html/components/ways.view.tsx'
import { Rungs } from '../../index-settings/ladder/rungs.view.tsx'
import type { KeptMatch, KeptState } from '../kept-match.ts'
import { text } from '../text.ts'

type Props = { readonly matches: readonly KeptMatch[]; readonly ladder: readonly Rung[] }

export const KeptMatchesPage = ({ matches, ladder }: Props) => {
  const stalling = matches.filter(({ state }) => state === 'stalls')
  const others = matches.filter(({ state }) => state !== 'stalls')
  return (
    <>
      <PageHeader title={text.title} remark={text.remark(stalling.length, matches.length)} />
      <Notice tone="info">{text.intro}</Notice>
      <Columns side={<Side ladder={ladder} />}>
        <Card id="blijft-liggen" title={text.stalling}>
          {stalling.length === 0 ? (
            <EmptyState title={text.nothingStalls.title} icon="check">
              {text.nothingStalls.body}
            </EmptyState>
          ) : (
            <MatchTable matches={stalling.toReversed()} caption={text.stalling} />
          )}
        </Card>
        <Card id="andere" title={text.others}>
          {others.length === 0 ? (
            <Paragraph>{text.noOthers}</Paragraph>
          ) : (
            <MatchTable matches={others} caption={text.others} />
          )}
        </Card>
      </Columns>
    </>
  )
}

const Side = ({ ladder }: Pick<Props, 'ladder'>) => (
  <>
    <Card id="meer" title={text.more}>
      <Ways
        ways={[
          { href: '/afspraken/organisaties', label: text.ways.organisations, icon: 'building' },
          { href: '/afspraken/melders', label: text.ways.reporters, icon: 'users' },
          { href: '/afspraken/cijfers', label: text.ways.figures, icon: 'chart' },
          { href: '/afspraken/logboek', label: text.ways.log, icon: 'list' },
        ]}
      />
    </Card>
    <Card id="ladder" title={text.ladder}>
      <Rungs rungs={ladder} />
      <Paragraph look="small">{text.ladderNote}</Paragraph>
    </Card>
  </>
)

const tones: Readonly<Record<KeptState, Tone>> = {
  stalls: 'negative',
  runs: 'neutral',
  done: 'positive',
  closed: 'neutral',
}

const MatchTable = ({ matches, caption }: { readonly matches: readonly KeptMatch[]; readonly caption: string }) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.match },
      { label: text.columns.found, oneLine: true },
      { label: text.columns.talk },
      { label: text.columns.lead },
      { label: text.columns.state },
    ]}
    rows={matches.map(match => [
      <CellLines remark={text.organisationsOf(match)}>
        <Link href={`/afspraken/matches/${match.id}`}>{text.pair(match)}</Link>
      </CellLines>,
      text.foundOn(match.foundOn),
      text.talk(match),
      text.leadWords(match),
      <Tag tone={tones[match.state]}>{text.state[match.state]}</Tag>,
    ])}
  />
)
