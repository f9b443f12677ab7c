import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { CollegeRequest } from '../requests/college-requests.ts'
import { text as requestText } from '../requests/text.ts'
import { text } from './text.ts'

const words = text.letter

type Props = { readonly view: CollegeRequest; readonly municipality: string; readonly today: Temporal.PlainDate }

/** To everyone who asked, each on a sheet of their own: what the college decided, or why it takes longer. */
export const CollegeLetterPage = ({ view, municipality, today }: Props) => (
  <>
    <div class="cjg-not-on-paper cjg-stack">
      <PageHeader title={words.title} actions={<PrintButton />} />
      <Notice tone="info">{view.request.decision || view.request.extension ? words.hand : words.nothing}</Notice>
    </div>
    {(view.request.decision || view.request.extension) &&
      view.request.voices.map(voice => (
        <article class="cjg-letter">
          <p>
            <strong>{words.college(municipality)}</strong>
          </p>
          <p class="cjg-letter__address">{nameOf(view, voice.person)}</p>
          <p>{format.day(today)}</p>
          <h2>{words.subject(requestText.wanted[view.request.wanted])}</h2>
          <p>{words.dear(nameOf(view, voice.person))}</p>
          <p>{words.asked(view.request.askedOn)}</p>
          <Outcome view={view} />
          <p>
            {words.regards}
            <br />
            {words.college(municipality)}
          </p>
        </article>
      ))}
  </>
)

const nameOf = ({ names }: CollegeRequest, person: string): string => names.get(person) ?? text.request.someone

const Outcome = ({ view }: { readonly view: CollegeRequest }) => {
  const { request, standing } = view
  if (request.decision)
    return (
      <>
        <p>{words.decided(requestText.outcome(request.wanted, request.decision))}</p>
        <p>{request.decision.reason}</p>
        {request.wanted === 'access' && request.decision.outcome === 'granted' && <Overview view={view} />}
        <p>{requestText.complain}</p>
      </>
    )
  return request.extension && standing.kind === 'open' ? (
    <p>{words.extended(standing.answerBy, request.extension.reason)}</p>
  ) : null
}

/** Only what everyone who asked may know of. */
const Overview = ({ view: { reports, hiddenFromAskers } }: { readonly view: CollegeRequest }) => {
  const hidden: ReadonlySet<string> = new Set(hiddenFromAskers.map(({ id }) => id))
  const known = reports.filter(({ id }) => !hidden.has(id))
  if (known.length === 0) return <p>{words.overviewNone}</p>
  return (
    <>
      <p>{words.overview}</p>
      <ul>
        {known.map(({ reporter, reportedAt, removeBy }) => (
          <li>
            {words.line(dayInTheNetherlands(reportedAt), `${reporter.name}, ${reporter.organisation.name}`, removeBy)}
          </li>
        ))}
      </ul>
    </>
  )
}
