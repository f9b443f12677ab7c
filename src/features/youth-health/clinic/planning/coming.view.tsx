import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Moment } from '../../../../platform/html/components/card.view.tsx'
import type { Coming } from './coming.ts'
import { planningText as words } from './text.ts'

type Props = {
  readonly child: string
  readonly coming: readonly Coming[]
  readonly today: Temporal.PlainDate
  /** In a closed record nothing is moved. */
  readonly mayPlan: boolean
}

/** In the card of the next contact moment: when and where the child is expected, and for what. */
export const ComingContacts = ({ child, coming, today, mayPlan }: Props) => (
  <>
    {coming.map(one => (
      <>
        <Moment>{words.whenFrom(one, today)}</Moment>
        <p>{words.comes(one)}</p>
        {mayPlan && (
          <ButtonRow>
            <ButtonLink href={`/jeugd/${child}/afspraak?moment=${one.moment}`} look="subtle" icon="calendar">
              {words.change}
            </ButtonLink>
          </ButtonRow>
        )}
      </>
    ))}
  </>
)
