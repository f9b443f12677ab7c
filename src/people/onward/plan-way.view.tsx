import { ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { SourceKind } from './source.ts'
import type { PlanWay } from './went-on.ts'

/** From a concern, a match and so on to the family's plan: begin one, or lay this by the one there is. */
export const PlanWayCard = ({ way }: { readonly way: PlanWay | null }) =>
  way && (
    <Card id="gezinsplan" title={text.title}>
      {way.wentOn && <Paragraph>{text.wentOn(format.moment(way.wentOn.on), way.wentOn.byName)}</Paragraph>}
      {!way.wentOn && <Paragraph>{text.why}</Paragraph>}
      <ButtonLink href={wayHref(way.source)} look="secondary" icon="target">
        {way.wentOn ? text.again : text.begin}
      </ButtonLink>
    </Card>
  )

const wayHref = ({ kind, id }: PlanWay['source']): string => `/plannen/naar-een-plan?${sourceWords[kind]}=${id}`

/** How a source is called in an address. */
export const sourceWords: Readonly<Record<SourceKind, string>> = {
  concern: 'zorg',
  match: 'match',
  'care-team-item': 'zorgteam',
  request: 'aanvraag',
  referral: 'verwijzing',
}

const text = {
  title: 'Eén gezin, één plan',
  why: 'Ga hier samen met het gezin mee verder.',
  begin: 'Begin een plan of leg het erbij',
  again: 'Naar het plan',
  wentOn: (when: string, name: string) => `Dit ging verder in een gezinsplan: ${name}, ${when}.`,
}
