/** What the journeys of one file are played on: the program with a town of its own, and a browser in front of it. */
import { after, before } from 'node:test'
import {
  type Browser,
  type FreshProgram,
  freshProgram,
  noBrowser,
  openBrowser,
  type Page,
  signIn,
  type VisitorOptions,
  visitor,
} from './program.ts'

export type Stage = {
  /** Somebody who comes in from the street. */
  visit(options?: VisitorOptions): Promise<Page>
  /** Somebody of the cast, signed in on a page of their own. */
  enter(who: string, options?: VisitorOptions): Promise<Page>
  /** It is another moment from now on, for everybody; who was signed in still is, unless a session ends in between. */
  at(now: Temporal.Instant): Promise<void>
  /** The program dies in the middle of its work, and is started again. */
  crash(): Promise<void>
}

/** Opened before the first step of the file and closed after the last. @param prepare what has to be there before the first step */
export function openStage(prepare: () => Promise<void> = async () => {}): Stage {
  let open: { readonly program: FreshProgram; readonly browser: Browser } | undefined
  const visit = (options?: VisitorOptions): Promise<Page> => {
    if (!open) throw new Error('nobody is let in before the doors are open')
    return visitor(open.browser, open.program.address, options)
  }
  const enter = async (who: string, options?: VisitorOptions): Promise<Page> => {
    const page = await visit(options)
    await signIn(page, who)
    return page
  }
  const at = async (now: Temporal.Instant): Promise<void> => {
    await open?.program.at(now)
  }
  const crash = async (): Promise<void> => {
    await open?.program.crash()
  }
  before(async () => {
    if (noBrowser) return
    open = { program: await freshProgram(), browser: await openBrowser() }
    await prepare()
  })
  after(async () => {
    await open?.browser.close()
    await open?.program.stop()
  })
  return { visit, enter, at, crash }
}
