import { Card } from '../../platform/html/components/card.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { text } from '../text.ts'
import type { NextStep } from './next-steps.ts'

type Props = { readonly today: Temporal.PlainDate; readonly phone: string }

/** The one thing that comes first on the page. */
export const NextSteps = ({ steps, ...props }: Props & { readonly steps: readonly NextStep[] }) => (
  <Card id="next" title={text.next} look="solid">
    {steps.length === 0 ? (
      <p>{text.nothingNext}</p>
    ) : (
      <ul class="cjg-stack">
        {steps.map(step => (
          <li>
            <Step step={step} {...props} />
          </li>
        ))}
      </ul>
    )}
  </Card>
)

const Step = ({ step, today, phone }: Props & { readonly step: NextStep }) => {
  switch (step.kind) {
    case 'appointment':
      return (
        <span>
          <strong>{text.appointment(step.child, step.appointment, today)}</strong>{' '}
          {text.aboutAppointment(step.appointment)}{' '}
          <Link href={`/mijn/afspraken/${step.appointment.id}`}>{text.cannotCome}</Link>
        </span>
      )
    case 'join-request':
      return <Link href={step.href}>{text.joinRequest(step.child, step.until)}</Link>
    case 'own-action':
      return <Link href={step.href}>{text.ownAction(step.title, step.dueOn)}</Link>
    case 'look-back':
      return <Link href={step.href}>{text.lookBack(step.on)}</Link>
    case 'questionnaire':
      return <Link href={step.href}>{text.questionnaire(step.title, step.about, step.until)}</Link>
    case 'vaccination':
      return <Vaccination step={step} phone={phone} />
  }
}

type Doses = Extract<NextStep, { kind: 'vaccination' }>

const Vaccination = ({ step, phone }: { readonly step: Doses; readonly phone: string }) => (
  <span>
    <strong>{text.vaccination(step.child, step.doses)}</strong>{' '}
    {step.hasAppointment ? (
      text.askAtAppointment(phone)
    ) : (
      <>
        {text.makeAppointment(phone)}{' '}
        <Link href={`/mijn/berichten/nieuw?kind=${step.childId}&onderwerp=vaccination`}>{text.askAppointment}</Link>.
      </>
    )}
  </span>
)
