import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { ConsentCard } from './consent/consent-card.view.tsx'
import { consentText } from './consent/text.ts'
import { CorrectionsCard } from './corrections.view.tsx'
import { HoldsCard } from './holds/holds-card.view.tsx'
import { holdText } from './holds/text.ts'
import { pageText } from './page-text.ts'
import { Given, PlanTable } from './plan-table.view.tsx'
import { hasSchemes, SchemeCard } from './scheme/scheme-card.view.tsx'
import { schemeText } from './scheme/text.ts'
import { SharingCard } from './sharing/sharing-card.view.tsx'
import type { SharingOfChild } from './sharing/sharing-of.ts'
import { sharingText } from './sharing/text.ts'
import { text } from './text.ts'
import { ConclusionNotice } from './vaccination-card.view.tsx'
import type { Vaccinations } from './vaccinations.ts'

/** What was just done on one of the pages behind this one. */
export const doneWords = {
  vastgelegd: pageText.saved,
  verbeterd: pageText.corrected,
  antwoord: consentText.saved,
  schema: pageText.decided,
  zwangerschap: schemeText.saved,
  uitstel: holdText.saved,
  opgeheven: holdText.lifted,
  rivm: sharingText.saved,
}

type Props = {
  readonly page: RecordPage
  readonly vaccinations: Vaccinations
  readonly sharing: SharingOfChild
  readonly done: keyof typeof doneWords | null
}

export const VaccinationsPage = ({ page, vaccinations, sharing, done }: Props) => {
  const here = `/jeugd/${page.child.id}/vaccinaties`
  const isBorn = page.child.birth.kind === 'born'
  return (
    <RecordFrame
      page={page}
      part="vaccinaties"
      actions={
        isBorn && (
          <ButtonLink href={`${here}/nieuw`} icon="add">
            {pageText.record}
          </ButtonLink>
        )
      }
    >
      {done && (
        <Notice tone="positive" live>
          {doneWords[done]}
        </Notice>
      )}
      {isBorn ? (
        <Born page={page} vaccinations={vaccinations} sharing={sharing} />
      ) : (
        <Unborn vaccinations={vaccinations} here={here} />
      )}
    </RecordFrame>
  )
}

const Born = ({ page, vaccinations, sharing }: Omit<Props, 'done'>) => (
  <Stack>
    <ConclusionNotice vaccinations={vaccinations} today={page.today} />
    {vaccinations.plan.length > 0 && (
      <Card id="vaccinaties" title={pageText.card}>
        <PlanTable vaccinations={vaccinations} look="why" />
      </Card>
    )}
    {vaccinations.outsidePlan.length > 0 && <OutsidePlan vaccinations={vaccinations} />}
    <Columns
      side={
        <>
          {hasSchemes(vaccinations.child) && <SchemeCard vaccinations={vaccinations} />}
          <SharingCard child={vaccinations.child} {...sharing} />
        </>
      }
    >
      <ConsentCard vaccinations={vaccinations} today={page.today} />
      <HoldsCard child={vaccinations.child} holds={vaccinations.holds} today={page.today} />
    </Columns>
    <LeftOut />
    <CorrectionsCard recorded={vaccinations.recorded} />
  </Stack>
)

/** What the rules behind the plan do not hold, because no source confirms it. */
const LeftOut = () => (
  <Details summary={pageText.leftOut.title}>
    <ul class="cjg-stack">
      {pageText.leftOut.rules.map(rule => (
        <li>{rule}</li>
      ))}
    </ul>
  </Details>
)

const OutsidePlan = ({ vaccinations: { outsidePlan, child } }: Pick<Props, 'vaccinations'>) => (
  <Card id="buiten-de-reeks" title={pageText.outsidePlan}>
    <Table
      caption={pageText.outsidePlan}
      columns={[
        { label: pageText.columns.vaccine },
        { label: pageText.columns.given },
        { label: pageText.columns.effect, sentences: true },
      ]}
      rows={outsidePlan.map(({ dose, effect }) => [
        <CellLines remark={text.against(dose.vaccine)}>
          {text.nameOf({ vaccine: dose.vaccine, ordinal: 1 }, [])}
        </CellLines>,
        <Given dose={dose} planned={dose.vaccine} correct={`/jeugd/${child.id}/vaccinaties/gegeven`} />,
        text.effect(effect, dose.on),
      ])}
    />
  </Card>
)

const Unborn = ({ vaccinations, here }: Pick<Props, 'vaccinations'> & { readonly here: string }) => (
  <Card id="vaccinaties" title={pageText.card}>
    <EmptyState
      icon="baby"
      title={pageText.unborn.title}
      action={{ href: `${here}/schema`, label: pageText.unborn.action }}
    >
      {pageText.unborn.body}
    </EmptyState>
    {vaccinations.pregnancy && <Paragraph look="small">{schemeText.known}</Paragraph>}
  </Card>
)
