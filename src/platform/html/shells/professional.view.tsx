import { HiddenText } from '../components/hidden-text.view.tsx'
import { Icon } from '../components/icon.view.tsx'
import { Mark } from '../components/mark.view.tsx'
import { currentOf, type Shell } from '../shell.ts'
import { textIn } from '../text.ts'
import { AccountMenu, Footer, Main, SkipLink } from './parts.view.tsx'

/** The workplace: search above, ways at the side; on a phone they stand below, beside the page and never over it. */
export const ProfessionalShell = ({ shell }: { readonly shell: Shell }) => (
  <div class="cjg-work">
    <SkipLink shell={shell} />
    <header class="cjg-work__top">
      <a class="cjg-work__brand" href="/vandaag">
        <Mark />
        <strong>
          {textIn(shell.lang).shortOrganisation} <bdi>{shell.municipality.name}</bdi>
        </strong>
      </a>
      {shell.search && <Search search={shell.search} />}
      <AccountMenu shell={shell} />
    </header>
    <WorkMenu shell={shell} />
    <div class="cjg-work__page">
      <Main shell={shell} name="cjg-main cjg-main--work" />
      <Footer shell={shell} urgent={false} />
    </div>
  </div>
)

const Search = ({ search }: { readonly search: NonNullable<Shell['search']> }) => (
  <search class="cjg-work__search">
    <form method="get" action={search.action}>
      <label class="cjg-hidden" for="work-search">
        {search.label}
      </label>
      <Icon name="search" />
      <input
        id="work-search"
        class="utrecht-textbox"
        type="search"
        name={search.name}
        placeholder={search.label}
        autocomplete="off"
        data-key="/"
        aria-keyshortcuts="/"
      />
      <span class="cjg-work__key" aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </form>
  </search>
)

/** Five ways fit at the bottom of a phone; with more, the rest wait behind the last button. */
const waysOnPhone = 5
/** A menu that is longer than this is read by its headings. */
const shortMenu = 9

type Nav = Shell['nav']

const WorkMenu = ({ shell }: { readonly shell: Shell }) => {
  const text = textIn(shell.lang)
  const later = shell.nav.length > waysOnPhone ? shell.nav.slice(waysOnPhone - 1) : []
  return (
    <nav class="cjg-work__menu" aria-label={text.mainMenu}>
      <ul>
        <Groups shell={shell} ways={shell.nav} later={later} name="menu" />
        {later.length > 0 && (
          <li class="cjg-work__more">
            <button type="button" popovertarget="more">
              <Icon name="menu" size={22} />
              <span>{text.menu}</span>
            </button>
          </li>
        )}
      </ul>
      <ul id="more" class="cjg-menu__list cjg-work__rest" popover="auto">
        <Groups shell={shell} ways={later} later={[]} name="more" />
      </ul>
    </nav>
  )
}

type GroupsProps = { readonly shell: Shell; readonly ways: Nav; readonly later: Nav; readonly name: string }

/** The ways in their order; those under a heading in a list of their own, when there are many. */
const Groups = ({ shell, ways, later, name }: GroupsProps) => {
  const isLong = shell.nav.length > shortMenu
  const groups = [...Map.groupBy(ways, ({ group }) => (isLong ? (group ?? '') : ''))]
  return (
    <>
      {groups.map(([heading, own], place) => (
        <Group heading={heading} id={`${name}-${place}`} ways={own} shell={shell} later={later} />
      ))}
    </>
  )
}

type GroupProps = Omit<GroupsProps, 'name'> & { readonly heading: string; readonly id: string }

const Group = ({ heading, id, ways, later, shell }: GroupProps) => {
  const items = ways.map(way => (
    <li class={later.includes(way) ? 'cjg-work__later' : undefined}>
      <WorkWay way={way} shell={shell} />
    </li>
  ))
  if (heading === '') return <>{items}</>
  return (
    <li class="cjg-work__group">
      <span id={id} class="cjg-work__heading">
        {heading}
      </span>
      <ul aria-labelledby={id}>{items}</ul>
    </li>
  )
}

const WorkWay = ({ way, shell }: { readonly way: Shell['nav'][number]; readonly shell: Shell }) => (
  <a href={way.href} aria-current={way.href === currentOf(shell.path, shell.nav) ? 'page' : undefined}>
    <Icon name={way.icon} size={22} />
    <span>{way.label}</span>
    {way.count !== undefined && way.count > 0 && (
      <span class="cjg-count cjg-count--waiting">
        <span aria-hidden="true">{way.count}</span>
        <HiddenText>, {textIn(shell.lang).waiting(way.count)}</HiddenText>
      </span>
    )}
  </a>
)
