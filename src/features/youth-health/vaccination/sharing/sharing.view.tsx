import type { ConsentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import type { Choice } from '../../../../platform/html/components/field.ts'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import { SpokenWordFields } from '../../record/spoken-word.view.tsx'
import { visitText } from '../visit-text.ts'
import { sharingText } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly standing: ConsentStanding
  /** The youth and the parents with custody, as far as their word is heard today. */
  readonly speakers: readonly Choice[]
  readonly faults: Faults
  readonly typed: Typed
}

export const SharingPage = (props: Props) => (
  <>
    <ErrorSummary faults={props.faults} />
    <RecordFrame page={props.page} part="vaccinaties">
      <Card id="rivm" title={sharingText.title}>
        <Reading>
          <Paragraph>
            <strong>{sharingText.standing(props.standing, props.page.child.givenNames)}</strong>
          </Paragraph>
          <Paragraph>{sharingText.explanation}</Paragraph>
          {props.speakers.length === 0 ? (
            <Notice tone="warning">{visitText.noCustody}</Notice>
          ) : (
            <SharingForm {...props} />
          )}
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

const SharingForm = ({ page: { child, today }, speakers, faults, typed }: Props) => (
  <Form action={`/jeugd/${child.id}/vaccinaties/rivm`}>
    <SpokenWordFields
      labels={sharingText}
      speakers={speakers}
      sayings={(['yes', 'no'] as const).map(value => ({ value, label: sharingText.saying[value] }))}
      routes={visitText.route}
      today={today}
      faults={faults}
      typed={typed}
    />
    <ButtonRow>
      <Button icon="check">{sharingText.save}</Button>
      <ButtonLink href={`/jeugd/${child.id}/vaccinaties`} look="subtle">
        {visitText.cancel}
      </ButtonLink>
    </ButtonRow>
  </Form>
)
