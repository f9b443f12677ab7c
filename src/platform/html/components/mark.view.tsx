/** Three building blocks. The shapes never change; the colours follow the municipality. */
export const Mark = () => (
  <svg class="cjg-mark" viewBox="0 0 108 36" width="108" height="36" aria-hidden="true" focusable="false">
    <rect class="cjg-mark--1" width="36" height="36" />
    <path class="cjg-mark--letter-1" d="M28 10a12 12 0 1 0 0 16" />
    <path class="cjg-mark--2" d="M36 0h36v18a18 18 0 0 1-36 0z" />
    <path class="cjg-mark--letter-2" d="M60 8v12a6 6 0 0 1-12 0" />
    <circle class="cjg-mark--3" cx="90" cy="18" r="18" />
    <path class="cjg-mark--letter-3" d="M97.5 12a9.5 9.5 0 1 0 2 7H91" />
  </svg>
)

type Props = {
  readonly href: string
  readonly organisation: string
  readonly municipality: string
  /** The three letters are the name's: without it they are not there. */
  readonly isUnnamed: boolean
}

/** Whose page this is, and the way to its beginning. */
export const Brand = ({ href, organisation, municipality, isUnnamed }: Props) => (
  <a class="cjg-brand" href={href}>
    {!isUnnamed && <Mark />}
    <span class="cjg-brand__words">
      {!isUnnamed && <span>{organisation}</span>}
      <strong>{isUnnamed ? `${organisation} ${municipality}`.trim() : municipality}</strong>
    </span>
  </a>
)
