import { holderOf } from '../../../knowledge/reporting-code/readers.ts'
import { nextStep } from '../../../knowledge/reporting-code/steps.ts'
import { running } from '../../../knowledge/reporting-code/terms.ts'
import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { Ways } from '../../../platform/html/components/ways.view.tsx'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { mayAdd } from './entries/rules.ts'
import { text as entryText } from './entries/text.ts'
import { isClosed, type Kind, latestOf, runsSince, type Suspicion, walkedOf } from './suspicion.ts'
import type { SuspicionPageProps } from './suspicion-page.ts'
import { text } from './text.ts'

/** Beside the steps: what waits, who reads, and the ways out. */
export const SideCards = (props: SuspicionPageProps) => (
  <>
    <NowCard {...props} />
    {props.suspicion.reminders.length > 0 && <Reminders {...props} />}
    {props.isHolder && <VeiligThuisCard {...props} />}
    <ReadersCard {...props} />
    {props.isHolder && <FamilyCard {...props} />}
    {props.isHolder && <MoreCard {...props} />}
  </>
)

const NowCard = ({ suspicion, setting, today, isHolder }: SuspicionPageProps) => {
  const runs = running(dayInTheNetherlands(runsSince(suspicion)), setting.term, today)
  return (
    <Card id="nu" title={text.next} look="solid" first>
      <Paragraph>{nowWords(suspicion)}</Paragraph>
      {!isClosed(suspicion) && (
        <>
          <p>
            <strong>{text.runs(runs.days)}</strong>
          </p>
          <Paragraph look="small">
            {runs.until === null ? text.noTerm : runs.isOver ? text.isOver(runs.until) : text.until(runs.until)}
          </Paragraph>
        </>
      )}
      {isHolder && isToReport(suspicion) && (
        <ButtonRow>
          <ButtonLink href={`/signalen/meldcode/${suspicion.id}/melding`} icon="send">
            {text.toReport}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  )
}

const isToReport = (suspicion: Suspicion): boolean =>
  !isClosed(suspicion) && latestOf(suspicion, 'decision')?.words.report === 'yes' && !latestOf(suspicion, 'report')

function nowWords(suspicion: Suspicion): string {
  if (isClosed(suspicion)) return text.isClosedNow
  if (isToReport(suspicion)) return text.reportNow
  const next = nextStep(walkedOf(suspicion))
  return next === null ? text.nothingNext : text.nextStep[next]
}

const Reminders = ({ suspicion, today }: SuspicionPageProps) => (
  <Card id="herinneringen" title={text.reminders}>
    {suspicion.reminders.map(({ what, dueOn }) => (
      <div>
        <p>
          <strong>{text.by(dueOn)}</strong>{' '}
          {Temporal.PlainDate.compare(dueOn, today) < 0 && <Tag tone="negative">{text.late}</Tag>}
        </p>
        <Paragraph look="small">{text.reminder[what]}</Paragraph>
      </div>
    ))}
  </Card>
)

const VeiligThuisCard = ({ suspicion }: SuspicionPageProps) => {
  const own = `/signalen/meldcode/${suspicion.id}`
  return (
    <Card id="veilig-thuis" title={text.veiligThuis}>
      <Ways
        ways={[
          { href: `${own}/advies`, label: text.toAdvice, icon: 'phone', remark: text.adviceAbout },
          ...(isClosed(suspicion) ? [] : [{ href: `${own}/melding`, label: text.toReport, icon: 'send' } as const]),
        ]}
      />
    </Card>
  )
}

const ReadersCard = ({ suspicion, names, isHolder }: SuspicionPageProps) => (
  <Card id="lezers" title={text.readers}>
    <ul>
      <li>
        {names.get(holderOf(suspicion) ?? '')} ({text.holder})
      </li>
      {suspicion.named
        .filter(({ removed }) => !removed)
        .map(({ reader }) => (
          <li>{names.get(reader)}</li>
        ))}
    </ul>
    {isHolder && <Link href={`/signalen/meldcode/${suspicion.id}/lezers`}>{text.readersMore}</Link>}
  </Card>
)

const FamilyCard = ({ suspicion }: SuspicionPageProps) => (
  <Card id="gezin" title={text.family}>
    <Paragraph>{text.familyAbout}</Paragraph>
    <Link href={`/signalen/meldcode/${suspicion.id}/gezin`}>{text.toFamily}</Link>
  </Card>
)

const more: readonly Kind[] = ['emergency', 'answer', 'correction', 'follow-up', 'closure', 'reopening']
const icons = {
  emergency: 'phone',
  answer: 'mail',
  correction: 'edit',
  'follow-up': 'eye',
  closure: 'archive',
  reopening: 'refresh',
} as const

const MoreCard = ({ suspicion }: SuspicionPageProps) => (
  <Card id="meer" title={text.more}>
    <Ways
      ways={more
        .filter(kind => mayAdd(suspicion, kind) && (kind !== 'answer' || latestOf(suspicion, 'report') !== undefined))
        .map(kind => ({
          href: `/signalen/meldcode/${suspicion.id}/vastleggen/${kind}`,
          label: entryText.add[kind],
          icon: iconOf(kind),
        }))}
    />
  </Card>
)

const iconOf = (kind: Kind) => Object.entries(icons).find(([name]) => name === kind)?.[1] ?? 'edit'
