import type { Verdict } from '../model/verdict.ts'
import type { Author } from './author.ts'
import type { Client } from './client.ts'
import type { Fault } from './fault.ts'
import { type IssueRun, idOf, readRuns, runsLine, runsWith } from './issue-runs.ts'
import { type Item, itemsOf, type Listing, mostPages, type Page, pageSize, readPage, withPage } from './listing.ts'
import { type FoundMarker, isNewer, type Marker, markerLine, readMarker, withoutMarker, written } from './marker.ts'
import { repositoryPath } from './paths.ts'
import { bodyIn, countIn, field, loginIn, textIn, webIn } from './plain.ts'
import { newestOf, ownOf, type Place, type Posted, type Step, settle } from './settle.ts'
import { longestBody, tooLong, upsert } from './sticky.ts'
import { type IssueState, turnOf } from './turn.ts'
import type { Where } from './where.ts'

/** WantedIssue is what a run has to say in the issue of its load test. */
export interface WantedIssue {
  readonly marker: Marker
  readonly exitCode: Verdict['exitCode']
  /** When the run was, `2026-11-24`; absent where that is not known. */
  readonly day?: string
  /** Of a new issue; people may change it. */
  readonly title: string
  /** The text behind hidden lines, with the runs that it tells of, newest first. */
  readonly body: (hidden: string, runs: readonly IssueRun[]) => string
  /** The comment, behind a hidden line, that says why the issue is closed. */
  readonly closing: (hidden: string) => string
}

/**
 * keepIssue leaves at most one issue of this load test, which says what its newest run has to say: opened, kept current,
 * closed with one comment and opened again as `turnOf` has it. The comment comes first, so that an issue is not closed without.
 */
export async function keepIssue(
  client: Client,
  where: Where,
  author: Author,
  wanted: WantedIssue,
): Promise<Posted | Fault> {
  const marker = written(wanted.marker, where.evidenceId)
  const tracker: Tracker = { client, root: repositoryPath(where), author, wanted, marker }
  const listing = await list(tracker)
  if ('kind' in listing) return listing
  const closing = closingOf(tracker, await ownOf(listing, author))
  const told = closing === undefined ? {} : await comment(tracker, closing)
  return 'kind' in told ? told : settle(client, author, placeOf(tracker), listing)
}

/** speaksOf says whether runs like this one keep an issue: those of the default branch that no pull request and no fork can start. */
export function speaksOf({ event, branch, defaultBranch }: Where): boolean {
  const isOfDefault = branch !== undefined && branch === defaultBranch
  return event === 'schedule' || (isOfDefault && (event === 'push' || event === 'workflow_dispatch'))
}

/** isRed says whether a run would open an issue where there is none. */
export function isRed({ marker, exitCode }: WantedIssue): boolean {
  return turnOf(marker.outcome, exitCode, 'none') === 'open'
}

interface Tracker {
  readonly client: Client
  readonly root: string
  readonly author: Author
  readonly wanted: WantedIssue
  readonly marker: FoundMarker
}

/** Issue is one that carries our marker, whoever opened it; its id is its number. */
interface Issue extends Item {
  readonly state: 'open' | 'closed'
}

/** What was touched last comes first, and an issue that is kept current is among that. */
async function list(tracker: Tracker): Promise<Listing<Issue> | Fault> {
  const pages: Page<Issue>[] = []
  let isLast = false
  while (!isLast && pages.length < mostPages) {
    const page = await pageOf(tracker, pages.length + 1)
    if ('kind' in page) return page
    pages.push(page)
    isLast = page.size < pageSize || page.items.length > 0
  }
  return { items: itemsOf(pages), complete: isLast, nextPage: 1 }
}

async function pageOf({ client, root, author, marker }: Tracker, number: number): Promise<Page<Issue> | Fault> {
  const creator = encodeURIComponent(await author.login())
  const path = `${root}/issues?state=all&creator=${creator}&sort=updated&direction=desc`
  return readPage(client, path, number, (data, at) => {
    const issue = issueOf(data, at)
    return issue?.marker.name === marker.name ? issue : undefined
  })
}

function issueOf(data: unknown, page: number): Issue | undefined {
  const id = countIn(data, 'number')
  const body = bodyIn(data)
  const author = loginIn(data, 'user', 'login')
  const marker = readMarker('issue', body)
  const state = stateIn(data)
  if (id === undefined || author === undefined || marker === undefined || state === undefined) return undefined
  const isBot = textIn(data, 'user', 'type') === 'Bot'
  return { id, body, author, isBot, marker, page, state, url: webIn(data, 'html_url') ?? '' }
}

/** A pull request is listed like an issue, and is none of ours. */
function stateIn(data: unknown): Issue['state'] | undefined {
  const state = field(data, 'state')
  return field(data, 'pull_request') === undefined && (state === 'open' || state === 'closed') ? state : undefined
}

/** Closing is the issue that a run closes, and the run that spoke in it last. */
interface Closing {
  readonly issue: Issue
  readonly after: string
}

function closingOf({ wanted, marker }: Tracker, own: readonly Issue[]): Closing | undefined {
  const [issue] = own
  const newest = newestOf(own)
  if (issue === undefined || newest === undefined || isNewer(newest.marker, marker)) return undefined
  const closes = turnOf(marker.outcome, wanted.exitCode, stateOf(own)) === 'close'
  return closes ? { issue, after: idOf(newest.marker) } : undefined
}

function stateOf(own: readonly Issue[]): IssueState {
  if (own.length === 0) return 'none'
  return own.some(({ state }) => state === 'open') ? 'open' : 'closed'
}

/** One comment each time that the issue is closed, however many runs close it: it is named after the run that spoke last. */
async function comment(tracker: Tracker, { issue, after }: Closing): Promise<Posted | Fault> {
  const { client, root, author, wanted, marker } = tracker
  const own = { ...wanted.marker, name: `${wanted.marker.name}\nclosed after ${after}` }
  const saying = { marker: own, failing: false, mode: 'always', body: wanted.closing } as const
  return upsert({ client, root, number: issue.id }, author, saying, marker.runId)
}

function placeOf(tracker: Tracker): Place<Issue> {
  const { root, wanted } = tracker
  return {
    again: async known => {
      const newest = await pageOf(tracker, known.nextPage)
      return 'kind' in newest ? newest : withPage(known, newest)
    },
    next: own => {
      const goal = goalOf(tracker, own)
      if (goal === undefined) return { kind: 'nothing' }
      if (goal.body.length > longestBody) return { kind: 'nothing', why: tooLong(goal.body) }
      const [issue, ...extras] = own
      if (issue !== undefined) return changed(root, issue, extras, goal)
      const body = { title: wanted.title, body: goal.body }
      return { kind: 'write', asking: { method: 'POST', path: `${root}/issues`, body } }
    },
  }
}

/** Goal is how the issue is to stand. */
type Goal = Pick<Issue, 'state' | 'body'>

/** What the newest run has to say stands, whichever of the duplicates it was said in; undefined where there is to be none. */
function goalOf({ wanted, marker }: Tracker, own: readonly Issue[]): Goal | undefined {
  const newest = newestOf(own)
  if (newest !== undefined && isNewer(newest.marker, marker)) return newest
  const turn = turnOf(marker.outcome, wanted.exitCode, stateOf(own))
  if (turn === 'leave') return newest
  const runs = runsWith(marker, wanted.day, readRuns(newest?.body ?? ''))
  const body = wanted.body(`${markerLine('issue', marker)}\n${runsLine(runs)}`, runs)
  return { state: turn === 'close' ? 'closed' : 'open', body }
}

/** The oldest of ours stays, because everybody sees the same one as oldest. An issue can't be deleted, so others lose their marker. */
function changed(root: string, issue: Issue, extras: readonly Issue[], { state, body }: Goal): Step<Issue> {
  const pathOf = ({ id }: Issue): string => `${root}/issues/${id}`
  const given = {
    state: 'closed',
    state_reason: 'not_planned',
    body: `A duplicate of #${issue.id}, opened by another run.`,
  }
  const removals = extras.map(extra => ({ method: 'PATCH', path: pathOf(extra), body: given }) as const)
  return issue.state === state && withoutMarker(issue.body) === withoutMarker(body)
    ? { kind: 'stands', item: issue, removals }
    : { kind: 'write', asking: { method: 'PATCH', path: pathOf(issue), body: { state, body } }, item: issue }
}
