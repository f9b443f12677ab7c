import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { addressOf, typedDivision } from './division.form.ts'
import type { Scenario } from './division.ts'
import { refusalWords } from './fault-words.ts'
import type { Sandbox, Trial } from './open-sandbox.ts'
import { OutcomeParts, OwnPart } from './outcome.view.tsx'
import { ScenarioFields } from './scenario-fields.view.tsx'
import { SaveScenario, Scenarios } from './scenarios.view.tsx'
import { text } from './text.ts'

const here = '/gemeente/financiering'

type Props = { readonly sandbox: Sandbox } & Optional<{ justSaved: boolean; newer: Scenario | null }>

export const SandboxPage = ({ sandbox, justSaved, newer = null }: Props) => (
  <>
    <ErrorSummary faults={sandbox.faults} />
    {sandbox.trial?.scenario && (
      <Breadcrumb trail={[{ href: here, label: text.title }]} current={text.scenarioName(sandbox.trial.scenario)} />
    )}
    <PageHeader
      title={sandbox.trial?.scenario ? text.scenarioName(sandbox.trial.scenario) : text.title}
      remark={text.intro}
      actions={sandbox.trial?.outcome.kind === 'divided' && <Actions typed={sandbox.typed} />}
    />
    {justSaved && (
      <Notice tone="positive" live>
        {text.save.saved}
      </Notice>
    )}
    {newer && <Newer newer={newer} />}
    {!sandbox.trial && <Notice tone="warning">{text.unknown.notice}</Notice>}
    {sandbox.kept.length === 0 ? (
      <EmptyState
        icon="euro"
        title={text.noFigures.title}
        action={{ href: `${here}/cijfers`, label: text.noFigures.way, icon: 'upload' }}
      >
        {text.noFigures.about}
      </EmptyState>
    ) : (
      <Columns side={<Beside sandbox={sandbox} newer={newer} />}>
        {sandbox.trial ? <Result sandbox={sandbox} trial={sandbox.trial} /> : <ScenarioFields sandbox={sandbox} />}
      </Columns>
    )}
    <Unknown />
  </>
)

const Actions = ({ typed }: Pick<Sandbox, 'typed'>) => (
  <>
    <ButtonLink href={addressOf(`${here}/verdeling.csv`, typed)} look="secondary" icon="download">
      {text.download}
    </ButtonLink>
    <PrintButton />
  </>
)

const Newer = ({ newer }: { readonly newer: Scenario }) => (
  <Notice tone="warning">
    <p>{text.save.stale(newer.savedByName, newer.savedAt)}</p>
    <p>
      <Link href={`${here}/scenarios/${newer.id}?versie=${newer.version}`}>
        {`${text.save.openNewer}: ${text.scenarioName(newer)}`}
      </Link>
    </p>
  </Notice>
)

const Result = ({ sandbox, trial }: { readonly sandbox: Sandbox; readonly trial: Trial }) =>
  trial.outcome.kind === 'refused' ? (
    <Notice tone="negative">{refusalWords(trial.outcome)}</Notice>
  ) : (
    <>
      <OwnPart sandbox={sandbox} trial={trial} portions={trial.outcome.portions} />
      <OutcomeParts sandbox={sandbox} trial={trial} portions={trial.outcome.portions} />
    </>
  )

const Beside = ({ sandbox, newer }: { readonly sandbox: Sandbox; readonly newer: Scenario | null }) => (
  <>
    {sandbox.trial && <ScenarioFields sandbox={sandbox} />}
    {sandbox.trial?.outcome.kind === 'divided' && (
      <SaveScenario trial={sandbox.trial} typed={sandbox.typed} fault={sandbox.faults.naam} newer={newer} />
    )}
    <Scenarios scenarios={sandbox.scenarios} />
    {sandbox.trial && (
      <Card id="link" title={text.permanent}>
        <Paragraph>{text.link}</Paragraph>
        <Link href={addressOf(here, typedDivision(sandbox.trial.division))} icon="link">
          {text.permanent}
        </Link>
        {sandbox.trial.mark !== '' && <Paragraph look="small">{text.mark(sandbox.trial.mark)}</Paragraph>}
      </Card>
    )}
  </>
)

const Unknown = () => (
  <Card id="onbekend" title={text.unknown.title}>
    <Details summary={text.unknown.more}>
      {text.unknown.lines.map(line => (
        <Paragraph>{line}</Paragraph>
      ))}
    </Details>
    <Link href={`${here}/2008-2011`} icon="history">
      {text.formerlyAll}
    </Link>
  </Card>
)
