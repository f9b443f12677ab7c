import type { Centre } from '../../../../centre/index.ts'
import {
  addressWords,
  birthWords,
  type Child,
  fullName,
  type Guardian,
  type Household,
  relationWords,
} from '../../../../people/index.ts'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { CareRequest } from '../request.ts'
import { askedOf } from './request.view.tsx'
import { stepText } from './text.ts'

type Props = {
  readonly request: CareRequest
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly centre: Centre
}

/** The request on paper, for a recipient without an account here. No number of the child is on it. */
export const LetterPage = ({ request, child, guardians, households, centre }: Props) => (
  <>
    <div class="cjg-not-on-paper">
      <PageHeader title={stepText.letter} actions={<PrintButton />} />
    </div>
    <article class="cjg-letter">
      <p>
        <strong>{stepText.centre(centre.name)}</strong>
        <br />
        {`${request.holder.name}, ${request.sender.name}`}
      </p>
      <p class="cjg-letter__address">{request.recipient.name}</p>
      <p>{format.day(request.sentOn)}</p>
      <h2>{stepText.asked}</h2>
      <SummaryList
        items={[
          { label: fullName(child), value: birthWords(child.birth) },
          ...households.map(household => ({ label: stepText.address, value: addressWords(household) })),
          ...guardians.map(guardian => ({
            label: fullName(guardian),
            value: [relationWords[guardian.relation], guardian.phone].filter(Boolean).join(', '),
          })),
        ]}
      />
      <p>{request.question}</p>
      <SummaryList items={askedOf(request)} />
    </article>
  </>
)
