import type { ItemStanding } from '../../../knowledge/development/item-standing.ts'
import type { LanguageAdvice } from '../../../knowledge/growth/advice/language-advice.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { CorrectedAge } from './corrected-age.view.tsx'
import type { ScoredDay } from './d-score/course.ts'
import { DScoreCard } from './d-score/d-score-card.view.tsx'
import type { ChosenScale } from './d-score/scales.ts'
import type { RecordedAnswer } from './examination.ts'
import { LanguageCard } from './language/language-card.view.tsx'
import { Scheme } from './scheme.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  /** Every item, in the order of the scheme. */
  readonly standings: readonly ItemStanding<RecordedAnswer>[]
  readonly gestationDays: number | null
  readonly scale: ChosenScale
  readonly lastScore: ScoredDay | null
  /** Null at ages at which language is not judged. */
  readonly language: LanguageAdvice | null
  readonly notice: 'saved' | 'corrected' | null
}

export const DevelopmentPage = (props: Props) => {
  const { page, standings, notice } = props
  const isBorn = page.child.birth.kind === 'born'
  const hasAnswers = standings.some(({ tried }) => tried.length > 0)
  return (
    <RecordFrame page={page} part="ontwikkeling" actions={isBorn && <Actions page={page} />}>
      {notice && (
        <Notice tone="positive" live>
          {text.notice[notice]}
        </Notice>
      )}
      {hasAnswers ? <Examined {...props} /> : <Nothing isBorn={isBorn} />}
    </RecordFrame>
  )
}

const Actions = ({ page }: Pick<Props, 'page'>) => (
  <>
    <ButtonLink href={`/jeugd/${page.child.id}/ontwikkeling/nieuw`} icon="add">
      {text.examine}
    </ButtonLink>
    <PrintButton />
  </>
)

const Nothing = ({ isBorn }: { readonly isBorn: boolean }) => {
  const words = isBorn ? text.none : text.unborn
  return (
    <EmptyState icon="brain" title={words.title}>
      {words.body}
    </EmptyState>
  )
}

const Examined = ({ page, standings, gestationDays, scale, lastScore, language }: Props) => {
  const { child, today } = page
  const isAlarming = standings.some(({ standing }) => standing === 'repeat')
  return (
    <Stack>
      <Notice tone={isAlarming ? 'warning' : 'info'}>{conclusion(standings)}</Notice>
      <CorrectedAge birth={child.birth.on} on={today} gestationDays={gestationDays} />
      {language && <LanguageCard child={child} advice={language} />}
      {lastScore && <DScoreCard child={child} scale={scale} last={lastScore} />}
      <Card id="schema" title={text.scheme.title} actions={<Link href="#nu">{text.scheme.toNow}</Link>}>
        <Scheme child={child} today={today} standings={standings} />
      </Card>
    </Stack>
  )
}

/** What was examined, and what is left to do. Not tried never means not passed. */
function conclusion(standings: Props['standings']): string {
  const count = (standing: ItemStanding<RecordedAnswer>['standing']): number =>
    standings.filter(one => one.standing === standing).length
  const examined = text.summary.examined(standings.filter(({ tried }) => tried.length > 0).length)
  const left = [
    count('repeat') > 0 ? text.summary.repeat(count('repeat')) : '',
    count('skipped') > 0 ? text.summary.skipped(count('skipped')) : '',
    count('due') > 0 ? text.summary.due(count('due')) : '',
  ].filter(Boolean)
  return [`${examined}.`, ...(left.length === 0 ? [text.summary.upToDate] : left)].join(' ')
}
