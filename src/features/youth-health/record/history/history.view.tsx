import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Alert } from '../alerts/alert.ts'
import { AlertsCard } from '../alerts/alerts-card.view.tsx'
import type { BirthDetails } from '../observations.ts'
import { RecordFrame } from '../record-frame.view.tsx'
import type { RecordPage } from '../record-page.ts'
import { relatives } from './history.ts'
import { PerinatalCard } from './perinatal-card.view.tsx'
import { familyIn, latestPerinatal, type Told, type ToldOf } from './rules.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  /** Ended ones too. */
  readonly alerts: readonly Alert[]
  readonly told: readonly Told[]
  readonly birth: BirthDetails
  readonly justSaved: boolean
}

export const HistoryPage = ({ page, alerts, told, birth, justSaved }: Props) => {
  const child = `/jeugd/${page.child.id}`
  const isOpen = page.standing.kind === 'open'
  return (
    <RecordFrame page={page} part="voorgeschiedenis">
      {justSaved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      <Paragraph>{text.about}</Paragraph>
      <Columns
        side={<PerinatalCard birth={birth} perinatal={latestPerinatal(told) ?? {}} child={isOpen ? child : null} />}
      >
        <AlertsCard alerts={alerts} at={isOpen ? `${child}/waarschuwingen` : null} />
        <FamilyCard told={told} at={isOpen ? `${child}/voorgeschiedenis/familie` : null} />
      </Columns>
    </RecordFrame>
  )
}

type FamilyProps = Pick<Props, 'told'> & { readonly at: string | null }

const FamilyCard = ({ told, at }: FamilyProps) => {
  const family = familyIn(told)
  const unasked = relatives.filter(relative => !family.some(one => one.relative === relative))
  return (
    <Card id="familie" title={text.family.title}>
      <Paragraph look="small">{text.family.about}</Paragraph>
      {family.length === 0 && <Paragraph>{text.family.none.body}</Paragraph>}
      <SummaryList
        items={family.map(({ relative, now, before }) => ({
          label: text.relative[relative],
          value: <Member now={now} before={before} />,
          ...(at ? { change: { href: `${at}/${relative}`, label: text.perinatal.change } } : {}),
        }))}
      />
      {at && unasked.length > 0 && (
        <ButtonRow>
          {unasked.map(relative => (
            <ButtonLink href={`${at}/${relative}`} look="secondary" icon="add" small>
              {text.relative[relative]}
            </ButtonLink>
          ))}
        </ButtonRow>
      )}
    </Card>
  )
}

const Member = ({ now, before }: { readonly now: ToldOf; readonly before: readonly ToldOf[] }) => (
  <>
    <Telling told={now} />
    {before.length > 0 && (
      <Details summary={text.family.earlier(before.length)}>
        {before.map(told => (
          <Telling told={told} />
        ))}
      </Details>
    )}
  </>
)

const Telling = ({ told: { familyHistory, on, recordedByName } }: { readonly told: ToldOf }) => (
  <div>
    {familyHistory.conditions.length > 0 && (
      <p>{familyHistory.conditions.map(code => text.condition[code]).join(', ')}</p>
    )}
    {familyHistory.note && <p>{familyHistory.note}</p>}
    <p class="cjg-remark">{text.family.by(format.shortDay(on), recordedByName)}</p>
  </div>
)
