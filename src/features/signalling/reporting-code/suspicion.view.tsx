import { nextStep, type Step, standingOf, steps } from '../../../knowledge/reporting-code/steps.ts'
import { normOf } from '../../../knowledge/reporting-code/weigh.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Steps } from '../../../platform/html/components/progress-bar.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { CallBar } from './call-bar.view.tsx'
import { EntryView } from './entries/entry.view.tsx'
import { mayAdd, mayChange } from './entries/rules.ts'
import { text as entryText } from './entries/text.ts'
import { SideCards } from './side.view.tsx'
import { type Entry, entriesOf, isClosed, type Kind, latestOf, nameOf, walkedOf, weighingOf } from './suspicion.ts'
import type { SuspicionPageProps } from './suspicion-page.ts'
import { text } from './text.ts'

/** Which entries belong to which step. */
const kindsOf: Readonly<Record<Step, readonly Kind[]>> = {
  signals: ['signal', 'child-check', 'special-violence'],
  consultation: ['consultation'],
  talk: ['talk'],
  weighing: ['weighing'],
  decision: ['decision'],
}

export const SuspicionPage = (props: SuspicionPageProps) => {
  const { suspicion, isHolder, isSaved } = props
  const name = nameOf(suspicion) ?? text.unnamed
  const walked = walkedOf(suspicion)
  const next = nextStep(walked)
  return (
    <>
      <CallBar />
      {isSaved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/signalen/meldcode', label: text.title }]} current={name} />
      <PageHeader title={name} remark={<Remark suspicion={suspicion} isHolder={isHolder} />} />
      <Steps
        label={text.steps}
        steps={steps.map(step => ({ label: text.step[step], href: `#${step}` }))}
        current={next === null ? steps.length + 1 : steps.indexOf(next) + 1}
      />
      <Norm suspicion={suspicion} />
      <Columns side={<SideCards {...props} />}>
        <AboutCard {...props} />
        {entriesOf(suspicion, 'emergency').length > 0 && <Loose id="spoed" kind="emergency" {...props} />}
        {steps.map(step => (
          <StepCard step={step} isNext={step === next && !isClosed(suspicion)} {...props} />
        ))}
        <Afterwards {...props} />
      </Columns>
    </>
  )
}

const Remark = ({ suspicion, isHolder }: Pick<SuspicionPageProps, 'suspicion' | 'isHolder'>) => (
  <>
    {text.title} {suspicion.path === 'emergency' && <Tag tone="negative">{text.isEmergency}</Tag>}{' '}
    {isClosed(suspicion) && <Tag tone="neutral">{text.isClosed}</Tag>} {!isHolder && text.readOnly}
  </>
)

const Norm = ({ suspicion }: Pick<SuspicionPageProps, 'suspicion'>) => {
  const weighing = weighingOf(suspicion)
  if (!weighing || isClosed(suspicion) || latestOf(suspicion, 'report')) return null
  const norm = normOf(weighing)
  return (
    <Notice
      tone={norm === 'own-judgement' ? 'info' : norm === 'report' ? 'negative' : 'warning'}
      title={text.norm[norm].title}
    >
      <p>{text.norm[norm].body}</p>
    </Notice>
  )
}

const AboutCard = (props: SuspicionPageProps) => {
  const about = latestOf(props.suspicion, 'about')
  return (
    <Card id="over" title={text.about}>
      {about ? (
        <Written entry={about} isOnlyKind {...props} />
      ) : (
        <AddButtons kinds={['about']} look="primary" {...props} />
      )}
    </Card>
  )
}

const tones: Readonly<Record<'done' | 'passed-over' | 'open', Tone>> = {
  done: 'positive',
  'passed-over': 'warning',
  open: 'neutral',
}

const StepCard = ({
  step,
  isNext,
  ...props
}: SuspicionPageProps & { readonly step: Step; readonly isNext: boolean }) => {
  const { suspicion } = props
  const standing = standingOf(step, walkedOf(suspicion))
  const entries = suspicion.entries.filter(({ kind }) => kindsOf[step].includes(kind))
  return (
    <Card
      id={step}
      title={text.stepTitle(steps.indexOf(step) + 1, text.step[step])}
      actions={<Tag tone={tones[standing]}>{text.standing[standing]}</Tag>}
    >
      {entries.length === 0 && <Paragraph>{isNext ? text.nextStep[step] : text.noEntries[step]}</Paragraph>}
      {entries.map(entry => (
        <Written entry={entry} isOnlyKind={kindsOf[step].length === 1} {...props} />
      ))}
      <AddButtons kinds={kindsOf[step]} look={isNext ? 'primary' : 'secondary'} {...props} />
    </Card>
  )
}

const Loose = ({ id, kind, ...props }: SuspicionPageProps & { readonly id: string; readonly kind: Kind }) => (
  <Card id={id} title={entryText.kind[kind]}>
    {entriesOf(props.suspicion, kind).map(entry => (
      <Written entry={entry} isOnlyKind {...props} />
    ))}
  </Card>
)

const later: readonly Kind[] = ['report', 'answer', 'correction', 'follow-up', 'closure', 'reopening']

/** What came after the decision, as it came. */
const Afterwards = (props: SuspicionPageProps) => {
  const entries = props.suspicion.entries.filter(({ kind }) => later.includes(kind))
  if (entries.length === 0) return null
  return (
    <Card id="daarna" title={text.afterwards}>
      {entries.map(entry => (
        <Written entry={entry} {...props} />
      ))}
    </Card>
  )
}

type WrittenProps = SuspicionPageProps & { readonly entry: Entry } & Optional<{ isOnlyKind: boolean }>

const Written = ({ entry, isOnlyKind, suspicion, isHolder, names }: WrittenProps) => (
  <EntryView
    entry={entry}
    isOnlyKind={isOnlyKind}
    writer={names.get(entry.writtenBy) ?? ''}
    change={
      isHolder && mayChange(suspicion, entry.kind) ? `/signalen/meldcode/${suspicion.id}/regels/${entry.id}` : undefined
    }
  />
)

type AddProps = SuspicionPageProps & { readonly kinds: readonly Kind[]; readonly look: 'primary' | 'secondary' }

/** The first is what the step asks; the others are asked only now and then. */
const AddButtons = ({ kinds, look, suspicion, isHolder }: AddProps) => {
  if (!isHolder || isClosed(suspicion)) return null
  return (
    <ButtonRow>
      {kinds
        .filter(kind => mayAdd(suspicion, kind))
        .map((kind, place) => (
          <ButtonLink
            href={`/signalen/meldcode/${suspicion.id}/vastleggen/${kind}`}
            look={place === 0 ? look : 'subtle'}
            icon={place === 0 ? 'add' : undefined}
          >
            {entryText.add[kind]}
          </ButtonLink>
        ))}
    </ButtonRow>
  )
}
