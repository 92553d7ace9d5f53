export const id = 1006;
export const ids = [1006];
export const modules = {
	81006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			fingerprint: () => (github_marker.Rj),
			openGitHub: () => (openGitHub),
			usualLimits: () => (usualLimits),
			whereOf: () => (where.d)
		});
		var errors = __webpack_require__(22059);
		var notice = __webpack_require__(68308);
		var redact = __webpack_require__(56089);
		;
		async function uploadArtifact({ name, files, folder, page }, mostMs) {
			const end = AbortSignal.timeout(mostMs);
			const { DefaultArtifactClient } = await Promise.all([__webpack_require__.e(3870), __webpack_require__.e(3701), __webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(1659), __webpack_require__.e(3489), __webpack_require__.e(7451)]).then(__webpack_require__.bind(__webpack_require__, 77451));
			const client = new DefaultArtifactClient();
			const archive = await within(client.uploadArtifact(name, [...files], folder), end);
			const pageId = page === undefined ? undefined : await pageUploaded(client, page, folder, end);
			return { ...(archive.id !== undefined && { id: archive.id }), ...(pageId !== undefined && { pageId }) };
		}
		async function pageUploaded(client, page, folder, end) {
			try {
				return (await within(client.uploadArtifact('', [page], folder, { skipArchive: true }), end)).id;
			}
			catch {
				return undefined;
			}
		}
		function within(work, end) {
			const over = Promise.withResolvers();
			const stop = () => over.reject(new Error('the upload took too long'));
			if (end.aborted)
				stop();
			end.addEventListener('abort', stop, { once: true });
			return Promise.race([work, over.promise]).finally(() => end.removeEventListener('abort', stop));
		}
		function takesArtifacts(serverUrl) {
			const { hostname } = new URL(serverUrl);
			return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
		}
		var plain = __webpack_require__(66634);
		;
		const usualAuthor = 'github-actions[bot]';
		function authorOf(client) {
			let known;
			return {
				login: async () => {
					known ??= viewer(client);
					return (await known) ?? usualAuthor;
				},
				created: answer => {
					const login = (0, plain.Xj)(answer, 'data', 'user', 'login');
					if (login !== undefined)
						known = Promise.resolve(login);
				},
			};
		}
		async function viewer(client) {
			const answer = await client.ask({
				method: 'POST',
				path: '/graphql',
				body: { query: 'query { viewer { login } }' },
			});
			return (0, plain.Xj)(answer, 'data', 'data', 'viewer', 'login');
		}
		function isBy({ author, isBot }, given) {
			const [name, login] = [author.toLowerCase(), given.toLowerCase()];
			return isBot ? name === login || name === `${login}[bot]` : name === login && !login.endsWith('[bot]');
		}
		;
		async function receive(fetch, url, sending, mostBytes) {
			try {
				const response = await fetch(url, sending);
				const body = await bytesOf(response, mostBytes);
				if (body === undefined)
					return { kind: 'too-large' };
				return { status: response.status, headers: new Map(response.headers), body };
			}
			catch (error) {
				return faultOf(error, sending.signal);
			}
		}
		async function bytesOf(response, mostBytes) {
			if (response.body === null)
				return new Uint8Array();
			const pieces = [];
			let size = 0;
			for await (const piece of response.body) {
				size += piece.byteLength;
				if (size > mostBytes)
					return undefined;
				pieces.push(piece);
			}
			return Buffer.concat(pieces);
		}
		function faultOf(error, signal) {
			if (signal.aborted)
				return { kind: 'silent' };
			const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
			return { kind: 'unreachable', message: cause instanceof Error ? cause.message : '' };
		}
		;
		async function openLine(token, apiUrl, given) {
			const { GitHub, getOctokitOptions } = await Promise.all([__webpack_require__.e(3870), __webpack_require__.e(3701), __webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
			const octokit = new GitHub(getOctokitOptions(token, { baseUrl: apiUrl, userAgent: 'load-test-action' }));
			const { origin } = new URL(apiUrl);
			const fetch = given ?? (await usualFetch(apiUrl));
			return async ({ method, path, body, accept = 'application/vnd.github+json' }, { ms, bytes }) => {
				let received = { kind: 'unreachable', message: '' };
				const signal = AbortSignal.timeout(ms);
				const send = async (url, sending) => {
					const isHome = new URL(url).origin === origin;
					received = isHome
						? await receive(fetch, url, { ...sending, signal, redirect: 'manual' }, bytes)
						: { kind: 'elsewhere' };
					return new Response(null, { status: 204 });
				};
				await octokit.request({
					method,
					url: path === '/graphql' ? `${apiUrl.replace(/\/v3$/, '')}${path}` : path,
					headers: { accept },
					...(body && { data: body }),
					request: { fetch: send },
				});
				return received;
			};
		}
		async function usualFetch(apiUrl) {
			const { defaults } = await Promise.all([__webpack_require__.e(3870), __webpack_require__.e(3701), __webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
			const isUsual = URL.canParse(defaults.baseUrl ?? '') && new URL(defaults.baseUrl ?? '').origin === new URL(apiUrl).origin;
			const usual = isUsual ? defaults.request?.fetch : undefined;
			return usual ?? globalThis.fetch;
		}
		;
		const usualLimits = {
			requests: 12,
			totalMs: 60_000,
			requestMs: 10_000,
			answerBytes: 32_000_000,
			retryMs: 1000,
		};
		const historyLimits = { ...usualLimits, requests: 60 };
		function connect(connection) {
			const state = { ...connection, line: undefined, sent: 0, spentMs: 0 };
			return {
				ask: asking => ask(state, asking),
				download: (path, mostBytes) => download(state, path, mostBytes),
				pause: ms => pause(state, ms),
				used: () => state.sent,
			};
		}
		async function ask(state, asking) {
			for (let tries = 1;; tries += 1) {
				const answer = await once(state, asking);
				const wait = waitAfter(answer, asking, tries, state.limits);
				if (wait === undefined || !(await pause(state, wait)))
					return answer;
			}
		}
		const downloadMs = 30_000;
		async function download(state, path, mostBytes) {
			const answer = await ask(state, { method: 'GET', path });
			if (answer.kind === 'answer')
				return { kind: 'garbled' };
			if (answer.kind !== 'elsewhere' || answer.to === undefined || !isSafe(answer.to, state.apiUrl))
				return answer;
			const ms = Math.min(downloadMs, Math.floor(state.limits.totalMs - state.spentMs));
			if (ms <= 0)
				return { kind: 'spent', of: 'time' };
			const { to } = answer;
			const fetch = state.fetch ?? (await usualFetch(state.apiUrl));
			const signal = AbortSignal.timeout(ms);
			state.sent += 1;
			const received = await timed(state, () => receive(fetch, to, { method: 'GET', headers: {}, signal, redirect: 'manual' }, mostBytes));
			if ('kind' in received)
				return received;
			return received.status === 200 ? received.body : { kind: 'failed', status: received.status };
		}
		function isSafe(to, apiUrl) {
			return URL.canParse(to) && [new URL(apiUrl).protocol, 'https:'].includes(new URL(to).protocol);
		}
		const passing = ['failed', 'silent', 'unreachable', 'garbled'];
		function waitAfter(answer, { method }, tries, { retryMs }) {
			if (answer.kind === 'limited')
				return tries <= 3 ? answer.waitMs : undefined;
			const isHarmless = method === 'GET' || method === 'DELETE';
			return isHarmless && tries === 1 && passing.includes(answer.kind) ? retryMs : undefined;
		}
		async function pause(state, ms) {
			if (state.spentMs + ms >= state.limits.totalMs || state.sent >= state.limits.requests)
				return false;
			await timed(state, () => state.clock.wait(ms));
			return true;
		}
		async function once(state, asking) {
			const { requests, totalMs, requestMs, answerBytes } = state.limits;
			if (state.sent >= requests)
				return { kind: 'spent', of: 'requests' };
			const ms = Math.min(requestMs, Math.floor(totalMs - state.spentMs));
			if (ms <= 0)
				return { kind: 'spent', of: 'time' };
			state.sent += 1;
			try {
				state.line ??= openLine(state.token, state.apiUrl, state.fetch);
				const line = await state.line;
				return answerOf(await timed(state, () => line(asking, { ms, bytes: answerBytes })), asking);
			}
			catch (error) {
				return { kind: 'unreachable', message: error instanceof Error ? error.message : '' };
			}
		}
		async function timed(state, work) {
			const began = state.clock.now();
			try {
				return await work();
			}
			finally {
				state.spentMs += Math.max(0, state.clock.now() - began);
			}
		}
		function answerOf(received, { accept }) {
			if ('kind' in received)
				return received;
			const { status, headers } = received;
			const text = new TextDecoder().decode(received.body);
			if (status >= 500)
				return { kind: 'failed', status };
			if (status >= 400)
				return refusalOf(received, text);
			if (status >= 300 && status < 400)
				return elsewhere(headers.get('location'));
			if (status === 204)
				return { kind: 'answer', data: undefined, headers };
			if (accept !== undefined)
				return { kind: 'answer', data: text, headers };
			const data = isJson(headers) ? parsed(text) : undefined;
			return data === undefined ? { kind: 'garbled' } : { kind: 'answer', data, headers };
		}
		function elsewhere(to) {
			return { kind: 'elsewhere', ...(to !== undefined && { to }) };
		}
		function isJson(headers) {
			return /^application\/json\b/i.test(headers.get('content-type') ?? '');
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			}
			catch {
				return undefined;
			}
		}
		function refusalOf({ status, headers }, text) {
			const message = (0, plain.r7)(parsed(text), 'message')?.slice(0, 500) ?? '';
			const waitMs = status === 403 || status === 429 ? rateWait(status, headers, message) : undefined;
			return waitMs === undefined ? { kind: 'refused', status, message } : { kind: 'limited', waitMs };
		}
		const unknown = Number.POSITIVE_INFINITY;
		function rateWait(status, headers, message) {
			const serverNow = Date.parse(headers.get('date') ?? '');
			const after = headers.get('retry-after');
			if (after !== undefined)
				return afterMs(after, serverNow);
			if (headers.get('x-ratelimit-remaining') === '0')
				return until(Number(headers.get('x-ratelimit-reset') ?? 'unknown') * 1000, serverNow);
			return status === 429 || /rate limit|abuse detection/i.test(message) ? unknown : undefined;
		}
		function afterMs(after, serverNow) {
			if (/^\d{1,9}$/.test(after))
				return Number(after) * 1000;
			return until(/^[A-Z][a-z]{2}, /.test(after) ? Date.parse(after) : Number.NaN, serverNow);
		}
		function until(ms, serverNow) {
			const wait = ms - serverNow;
			return Number.isFinite(wait) ? Math.max(0, wait) + 1000 : unknown;
		}
		var text_escape = __webpack_require__(34819);
		;
		function isCertain(fault) {
			return fault.kind === 'refused' || fault.kind === 'limited' || fault.kind === 'spent' || fault.kind === 'elsewhere';
		}
		function isForbidden(fault) {
			return fault.kind === 'refused' && fault.status === 403;
		}
		function why(fault) {
			switch (fault.kind) {
				case 'refused':
					return `GitHub refused (${fault.status}${said(fault.message)})`;
				case 'limited':
					return Number.isFinite(fault.waitMs)
						? `GitHub's rate limit is used up for another ${Math.ceil(fault.waitMs / 1000)} s`
						: "GitHub's rate limit is used up";
				case 'failed':
					return `GitHub failed (${fault.status})`;
				case 'silent':
					return 'GitHub did not answer in time';
				case 'unreachable':
					return `GitHub could not be reached${fault.message === '' ? '' : ` (${shown(fault.message)})`}`;
				case 'garbled':
					return 'GitHub gave an answer that can not be read';
				case 'too-large':
					return 'GitHub gave an answer that is too large';
				case 'elsewhere':
					return 'GitHub sent us to another place';
				case 'spent':
					return fault.of === 'requests'
						? 'all requests that one run may send are used up'
						: 'all the time that one run may take for this is used up';
				default:
					return fault;
			}
		}
		function said(message) {
			return message === '' ? '' : `: ${shown(message)}`;
		}
		function shown(message) {
			return (0, redact.E)((0, text_escape.RK)(message)).slice(0, 160);
		}
		;
		function repositoryPath({ owner, repo }) {
			return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
		}
		;
		const largestFile = 4_000_000;
		const mostFiles = 5;
		function readerAt(client, where, commit) {
			const asked = new Map();
			return async (path) => {
				const clean = cleaned(path);
				if (clean === undefined)
					return undefined;
				const before = asked.get(clean);
				if (before === undefined && asked.size >= mostFiles)
					throw new Error(`more than ${mostFiles} files are not read at the base of a pull request`);
				const text = before ?? read(client, where, clean, commit);
				asked.set(clean, text);
				return text;
			};
		}
		function cleaned(path) {
			const parts = path.split('/').filter((part, index) => part !== '.' && (part !== '' || index === 0));
			const isInside = parts.length > 0 && parts[0] !== '' && !parts.includes('..') && !/[\\\p{Cc}\p{Cs}]/u.test(path);
			return isInside ? parts.map(encodeURIComponent).join('/') : undefined;
		}
		async function read(client, where, path, commit) {
			const answer = await client.ask({
				method: 'GET',
				path: `${repositoryPath(where)}/contents/${path}?ref=${commit}`,
				accept: 'application/vnd.github.raw+json',
			});
			if (answer.kind === 'refused' && answer.status === 404)
				return undefined;
			if (answer.kind !== 'answer')
				throw new Error(why(answer));
			if (isJson(answer.headers) || typeof answer.data !== 'string')
				return undefined;
			if (answer.data.length > largestFile)
				throw new Error(whyTooLarge);
			return answer.data;
		}
		const tooLarge = { kind: 'too-large' };
		const whyTooLarge = why(tooLarge);
		;
		const batchSize = 50;
		const mostBatches = 3;
		const longestSummary = 65_535;
		async function createCheck(client, where, check) {
			const { headSha } = where;
			if (headSha === undefined)
				return { why: 'the event names no commit' };
			if (check.summary.length > longestSummary)
				return { why: `it has ${check.summary.length} characters, and GitHub takes ${longestSummary}` };
			const [first = [], ...rest] = batches(check.annotations);
			const answer = await created(client, where, headSha, bodyOf(where, headSha, check, first));
			if (answer.kind !== 'answer')
				return answer;
			const id = (0, plain.ry)(answer, 'data', 'id');
			for (const batch of id === undefined ? [] : rest) {
				const path = `${repositoryPath(where)}/check-runs/${id}`;
				const added = await client.ask({ method: 'PATCH', path, body: { output: outputOf(check, batch) } });
				if (added.kind !== 'answer')
					break;
			}
			const url = (0, plain.o0)(answer, 'data', 'html_url');
			return url === undefined ? {} : { url };
		}
		async function created(client, where, headSha, body) {
			const post = { method: 'POST', path: `${repositoryPath(where)}/check-runs`, body };
			const answer = await client.ask(post);
			if (answer.kind === 'answer' || isCertain(answer))
				return answer;
			await client.pause(1000);
			const query = `check_name=${encodeURIComponent(body.name)}&filter=latest`;
			const listed = await client.ask({
				method: 'GET',
				path: `${repositoryPath(where)}/commits/${headSha}/check-runs?${query}`,
			});
			if (listed.kind !== 'answer')
				return answer;
			const made = (0, plain.Of)(listed, 'data', 'check_runs')?.find(run => (0, plain.r7)(run, 'external_id') === body.external_id);
			return made === undefined ? client.ask(post) : { ...listed, data: made };
		}
		function bodyOf({ serverUrl, owner, repo, runId, runAttempt, event }, headSha, check, first) {
			const page = runId === undefined ? {} : { details_url: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}` };
			const isUnvouched = event === 'workflow_run' && check.conclusion === 'success';
			return {
				name: check.name,
				external_id: `load-test ${runId ?? 0}.${runAttempt} ${check.name}`.slice(0, 250),
				...{ head_sha: headSha, status: 'completed', conclusion: isUnvouched ? 'neutral' : check.conclusion },
				...page,
				...{ output: outputOf(check, first) },
			};
		}
		function outputOf({ title, summary }, annotations) {
			return { title, summary, annotations: annotations.map(annotationOf) };
		}
		const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
		function annotationOf({ level, file, line, title, message }) {
			return { path: file, start_line: line, end_line: line, annotation_level: levels[level], title, message };
		}
		function batches(annotations) {
			const placed = annotations.filter(({ file, line }) => file !== undefined && line !== undefined);
			const count = Math.min(mostBatches, Math.ceil(placed.length / batchSize));
			return Array.from({ length: count }, (_, index) => placed.slice(index * batchSize, (index + 1) * batchSize));
		}
		var github_marker = __webpack_require__(59198);
		;
		const mostRuns = 30;
		function runsWith(marker, day, earlier) {
			const { runId, runNumber, runAttempt, outcome, headSha } = marker;
			if (outcome === 'none')
				return earlier;
			const own = {
				...{ runId, runNumber, runAttempt, outcome },
				...(day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
				...(headSha !== 'none' && { commit: headSha.slice(0, 7) }),
			};
			return [own, ...earlier.filter(run => idOf(run) !== idOf(own))].slice(0, mostRuns);
		}
		function runsLine(runs) {
			return `<!-- load-test:runs${runs.map(run => ` ${wordOf(run)}`).join('')} -->`;
		}
		function readRuns(body) {
			const [, line = ''] = body.slice(0, 8000).split(/\r?\n/, 2);
			const [, words = ''] = /^<!-- load-test:runs((?: \S{1,80}){0,40}) -->$/.exec(line) ?? [];
			return words
				.split(' ')
				.flatMap(word => runOf(word) ?? [])
				.slice(0, mostRuns);
		}
		function idOf({ runId, runNumber, runAttempt }) {
			return `${runId}.${runNumber}.${runAttempt}`;
		}
		function wordOf(run) {
			return `${idOf(run)}/${run.outcome}/${run.day ?? 'none'}/${run.commit ?? 'none'}`;
		}
		const issue_runs_form = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})\/([a-z]{4,12})\/(\d{4}-\d\d-\d\d|none)\/([0-9a-f]{7}|none)$/;
		function runOf(word) {
			const [, runId, runNumber, runAttempt, said, day, commit] = issue_runs_form.exec(word) ?? [];
			const outcome = (0, github_marker.Ev)(said);
			if (outcome === undefined || outcome === 'none')
				return undefined;
			return {
				...{ runId: Number(runId), runNumber: Number(runNumber), runAttempt: Number(runAttempt), outcome },
				...(day !== undefined && day !== 'none' && { day }),
				...(commit !== undefined && commit !== 'none' && { commit }),
			};
		}
		;
		const pageSize = 100;
		const mostPages = 3;
		async function readPage(client, path, number, itemOf) {
			const paged = `${path}${path.includes('?') ? '&' : '?'}per_page=${pageSize}&page=${number}`;
			const answer = await client.ask({ method: 'GET', path: paged });
			if (answer.kind !== 'answer')
				return answer;
			const entries = (0, plain.Of)(answer, 'data');
			if (entries === undefined)
				return { kind: 'garbled' };
			const items = entries.flatMap(entry => itemOf(entry, number) ?? []);
			return { number, items, size: entries.length, headers: answer.headers };
		}
		function itemsOf(pages) {
			const byId = new Map(pages.flatMap(({ items }) => items).map(item => [item.id, item]));
			return [...byId.values()].sort((a, b) => a.id - b.id);
		}
		function withPage(known, newest) {
			const others = known.items.filter(({ page }) => page !== newest.number);
			return { ...known, items: itemsOf([{ items: others }, newest]) };
		}
		;
		const mostWrites = 3;
		const mostRemoved = 3;
		async function settle(client, author, place, listed) {
			let listing = listed;
			let lost;
			for (let writes = 0;; writes += 1) {
				const step = place.next(await ownOf(listing, author), listing.complete);
				if (step.kind === 'stands')
					return stands(client, step);
				if (step.kind === 'nothing')
					return step.why === undefined ? {} : { why: step.why };
				if (writes >= mostWrites)
					return lost ?? { why: 'others keep writing it' };
				const answer = await client.ask(step.asking);
				if (step.item === undefined)
					author.created(answer);
				lost = answer.kind === 'answer' ? undefined : answer;
				const gone = lost !== undefined && isGone(lost) ? step.item : undefined;
				if (lost !== undefined && isCertain(lost) && gone === undefined)
					return lost;
				if (lost !== undefined && gone === undefined)
					await client.pause(1000);
				const seen = await place.again(without(listing, gone));
				if ('kind' in seen)
					return lost ?? urlAfter(answer);
				if (step.item === undefined && isUnseen(answer, seen))
					return urlAfter(answer);
				listing = seen;
			}
		}
		async function ownOf({ items }, author) {
			if (items.length === 0)
				return [];
			const login = await author.login();
			return items.filter(item => isBy(item, login));
		}
		function newestOf(items) {
			return items.reduce((best, one) => (best === undefined || (0, github_marker.U4)(one.marker, best.marker) ? one : best), undefined);
		}
		function without(listing, gone) {
			return { ...listing, items: listing.items.filter(({ id }) => id !== gone?.id) };
		}
		function isGone(fault) {
			return fault.kind === 'refused' && (fault.status === 404 || fault.status === 410);
		}
		function isUnseen(answer, { items }) {
			const url = (0, plain.o0)(answer, 'data', 'html_url');
			return url !== undefined && items.every(item => item.url !== url);
		}
		function urlAfter(answer) {
			const url = (0, plain.o0)(answer, 'data', 'html_url');
			return url === undefined ? {} : { url };
		}
		async function stands(client, { item, removals }) {
			for (const asking of removals.slice(0, mostRemoved))
				await client.ask(asking);
			return { url: item.url };
		}
		;
		async function list(thread, name) {
			const first = await pageOf(thread, name, 1);
			if ('kind' in first)
				return first;
			const lastPage = lastPageOf(first.headers.get('link'));
			const pages = [first];
			for (let number = lastPage; number > Math.max(1, lastPage - mostPages + 1); number -= 1) {
				const next = await pageOf(thread, name, number);
				if ('kind' in next)
					return next;
				pages.push(next);
			}
			const size = pages.find(({ number }) => number === lastPage)?.size ?? 0;
			return {
				items: itemsOf(pages),
				complete: lastPage <= mostPages,
				nextPage: size < pageSize ? lastPage : lastPage + 1,
			};
		}
		async function listNewest(thread, name, known) {
			const newest = await pageOf(thread, name, known.nextPage);
			return 'kind' in newest ? newest : withPage(known, newest);
		}
		function pageOf({ client, root, number }, name, page) {
			return readPage(client, `${root}/issues/${number}/comments`, page, (data, at) => {
				const comment = commentOf(data, at);
				return comment?.marker.name === name ? comment : undefined;
			});
		}
		function lastPageOf(link) {
			const [, number] = /[?&]page=(\d{1,6})[^>]{0,2000}>;\s{0,9}rel="last"/.exec((link ?? '').slice(0, 8000)) ?? [];
			return number === undefined ? 1 : Math.max(1, Number(number));
		}
		function commentOf(data, page) {
			const id = (0, plain.ry)(data, 'id');
			const body = (0, plain.YS)(data);
			const author = (0, plain.Xj)(data, 'user', 'login');
			const marker = (0, github_marker.t7)('comment', body);
			if (id === undefined || author === undefined || marker === undefined)
				return undefined;
			const isBot = (0, plain.r7)(data, 'user', 'type') === 'Bot';
			return { id, body, author, isBot, marker, page, url: (0, plain.o0)(data, 'html_url') ?? '' };
		}
		;
		const longestBody = 65_536;
		async function upsert(thread, author, wanted, runId) {
			const marker = (0, github_marker.Mp)(wanted.marker, runId);
			const body = wanted.body((0, github_marker.B_)('comment', marker));
			if (body.length > longestBody)
				return { why: tooLong(body) };
			const listing = await list(thread, marker.name);
			if ('kind' in listing)
				return listing;
			return settle(thread.client, author, placeOf(thread, { ...wanted, marker, text: body }), listing);
		}
		function tooLong(body) {
			return `it has ${body.length} characters, and GitHub takes ${longestBody.toLocaleString('en')}`;
		}
		function placeOf(thread, meant) {
			const { root, number } = thread;
			const create = { method: 'POST', path: `${root}/issues/${number}/comments`, body: { body: meant.text } };
			return {
				again: known => listNewest(thread, meant.marker.name, known),
				next: (own, isComplete) => {
					const text = textFor(own, meant);
					const [comment, ...extras] = own;
					if (text === undefined)
						return { kind: 'nothing' };
					if (comment === undefined)
						return isComplete ? { kind: 'write', asking: create } : crowded;
					return changed(root, comment, extras, text);
				},
			};
		}
		const crowded = {
			kind: 'nothing',
			why: `the pull request has over ${mostPages * pageSize} comments, and ours may be among them`,
		};
		function changed(root, comment, extras, text) {
			const pathOf = ({ id }) => `${root}/issues/comments/${id}`;
			const removals = extras.map(extra => ({ method: 'DELETE', path: pathOf(extra) }));
			return (0, github_marker.rR)(comment.body) === (0, github_marker.rR)(text)
				? { kind: 'stands', item: comment, removals }
				: { kind: 'write', asking: { method: 'PATCH', path: pathOf(comment), body: { body: text } }, item: comment };
		}
		function textFor(own, meant) {
			const newest = newestOf(own);
			if (newest === undefined)
				return isWanted(meant, undefined) ? meant.text : undefined;
			return (0, github_marker.U4)(newest.marker, meant.marker) || !isWanted(meant, newest.marker) ? newest.body : meant.text;
		}
		function isWanted({ mode, marker, failing }, standing) {
			switch (mode) {
				case 'never':
					return false;
				case 'always':
					return true;
				case 'failures':
					return failing || (standing !== undefined && isRed(standing));
				case 'changes':
					return standing === undefined || standing.outcome !== marker.outcome || standing.missed !== marker.missed;
				default:
					return mode;
			}
		}
		function isRed({ outcome }) {
			return outcome !== 'pass' && outcome !== 'warn' && outcome !== 'none';
		}
		;
		function turnOf(outcome, exitCode, state) {
			if (outcome === 'none')
				return 'leave';
			if (exitCode === 1)
				return turns.red[state];
			return exitCode === 0 && (outcome === 'pass' || outcome === 'warn') ? turns.green[state] : turns.unsure[state];
		}
		const turns = {
			red: { none: 'open', open: 'update', closed: 'reopen' },
			green: { none: 'leave', open: 'close', closed: 'leave' },
			unsure: { none: 'leave', open: 'update', closed: 'leave' },
		};
		;
		async function keepIssue(client, where, author, wanted) {
			const marker = (0, github_marker.Mp)(wanted.marker, where.evidenceId);
			const tracker = { client, root: repositoryPath(where), author, wanted, marker };
			const listing = await issue_list(tracker);
			if ('kind' in listing)
				return listing;
			const closing = closingOf(tracker, await ownOf(listing, author));
			const told = closing === undefined ? {} : await comment(tracker, closing);
			return 'kind' in told ? told : settle(client, author, issue_placeOf(tracker), listing);
		}
		function speaksOf({ event, branch, defaultBranch }) {
			const isOfDefault = branch !== undefined && branch === defaultBranch;
			return event === 'schedule' || (isOfDefault && (event === 'push' || event === 'workflow_dispatch'));
		}
		function issue_isRed({ marker, exitCode }) {
			return turnOf(marker.outcome, exitCode, 'none') === 'open';
		}
		async function issue_list(tracker) {
			const pages = [];
			let isLast = false;
			while (!isLast && pages.length < mostPages) {
				const page = await issue_pageOf(tracker, pages.length + 1);
				if ('kind' in page)
					return page;
				pages.push(page);
				isLast = page.size < pageSize || page.items.length > 0;
			}
			return { items: itemsOf(pages), complete: isLast, nextPage: 1 };
		}
		async function issue_pageOf({ client, root, author, marker }, number) {
			const creator = encodeURIComponent(await author.login());
			const path = `${root}/issues?state=all&creator=${creator}&sort=updated&direction=desc`;
			return readPage(client, path, number, (data, at) => {
				const issue = issueOf(data, at);
				return issue?.marker.name === marker.name ? issue : undefined;
			});
		}
		function issueOf(data, page) {
			const id = (0, plain.ry)(data, 'number');
			const body = (0, plain.YS)(data);
			const author = (0, plain.Xj)(data, 'user', 'login');
			const marker = (0, github_marker.t7)('issue', body);
			const state = stateIn(data);
			if (id === undefined || author === undefined || marker === undefined || state === undefined)
				return undefined;
			const isBot = (0, plain.r7)(data, 'user', 'type') === 'Bot';
			return { id, body, author, isBot, marker, page, state, url: (0, plain.o0)(data, 'html_url') ?? '' };
		}
		function stateIn(data) {
			const state = (0, plain.ZZ)(data, 'state');
			return (0, plain.ZZ)(data, 'pull_request') === undefined && (state === 'open' || state === 'closed') ? state : undefined;
		}
		function closingOf({ wanted, marker }, own) {
			const [issue] = own;
			const newest = newestOf(own);
			if (issue === undefined || newest === undefined || (0, github_marker.U4)(newest.marker, marker))
				return undefined;
			const closes = turnOf(marker.outcome, wanted.exitCode, stateOf(own)) === 'close';
			return closes ? { issue, after: idOf(newest.marker) } : undefined;
		}
		function stateOf(own) {
			if (own.length === 0)
				return 'none';
			return own.some(({ state }) => state === 'open') ? 'open' : 'closed';
		}
		async function comment(tracker, { issue, after }) {
			const { client, root, author, wanted, marker } = tracker;
			const own = { ...wanted.marker, name: `${wanted.marker.name}\nclosed after ${after}` };
			const saying = { marker: own, failing: false, mode: 'always', body: wanted.closing };
			return upsert({ client, root, number: issue.id }, author, saying, marker.runId);
		}
		function issue_placeOf(tracker) {
			const { root, wanted } = tracker;
			return {
				again: async (known) => {
					const newest = await issue_pageOf(tracker, known.nextPage);
					return 'kind' in newest ? newest : withPage(known, newest);
				},
				next: own => {
					const goal = goalOf(tracker, own);
					if (goal === undefined)
						return { kind: 'nothing' };
					if (goal.body.length > longestBody)
						return { kind: 'nothing', why: tooLong(goal.body) };
					const [issue, ...extras] = own;
					if (issue !== undefined)
						return issue_changed(root, issue, extras, goal);
					const body = { title: wanted.title, body: goal.body };
					return { kind: 'write', asking: { method: 'POST', path: `${root}/issues`, body } };
				},
			};
		}
		function goalOf({ wanted, marker }, own) {
			const newest = newestOf(own);
			if (newest !== undefined && (0, github_marker.U4)(newest.marker, marker))
				return newest;
			const turn = turnOf(marker.outcome, wanted.exitCode, stateOf(own));
			if (turn === 'leave')
				return newest;
			const runs = runsWith(marker, wanted.day, readRuns(newest?.body ?? ''));
			const body = wanted.body(`${(0, github_marker.B_)('issue', marker)}\n${runsLine(runs)}`, runs);
			return { state: turn === 'close' ? 'closed' : 'open', body };
		}
		function issue_changed(root, issue, extras, { state, body }) {
			const pathOf = ({ id }) => `${root}/issues/${id}`;
			const given = {
				state: 'closed',
				state_reason: 'not_planned',
				body: `A duplicate of #${issue.id}, opened by another run.`,
			};
			const removals = extras.map(extra => ({ method: 'PATCH', path: pathOf(extra), body: given }));
			return issue.state === state && (0, github_marker.rR)(issue.body) === (0, github_marker.rR)(body)
				? { kind: 'stands', item: issue, removals }
				: { kind: 'write', asking: { method: 'PATCH', path: pathOf(issue), body: { state, body } }, item: issue };
		}
		;
		async function findPull(client, where) {
			const { headLabel, headSha, defaultBranch } = where;
			if (headLabel === undefined || headSha === undefined)
				return undefined;
			const query = `state=open&per_page=30&head=${encodeURIComponent(headLabel)}`;
			const answer = await client.ask({ method: 'GET', path: `${repositoryPath(where)}/pulls?${query}` });
			if (answer.kind !== 'answer')
				return answer;
			const pulls = (0, plain.Of)(answer, 'data');
			if (pulls === undefined)
				return { kind: 'garbled' };
			const ours = pulls.filter(pull => (0, plain.xt)(pull, 'head', 'sha') === headSha);
			return pullOf(ours.find(pull => (0, plain.oA)(pull, 'base', 'ref') === defaultBranch) ?? ours[0]);
		}
		function pullOf(pull) {
			const number = (0, plain.ry)(pull, 'number');
			const baseSha = (0, plain.xt)(pull, 'base', 'sha');
			return number === undefined ? undefined : { number, ...(baseSha !== undefined && { baseSha }) };
		}
		;
		const most = { pages: 3, bytes: 64_000_000 };
		const trustedEvents = ['push', 'schedule', 'workflow_dispatch'];
		async function findArtifact(client, where, defaultBranch, name) {
			const artifacts = await listed(client, where, name);
			if ('kind' in artifacts)
				return artifacts;
			const flaws = new Map();
			for (let page = 1; page <= most.pages && flaws.size < artifacts.length; page += 1) {
				const runs = await succeeded(client, where, defaultBranch, page);
				if ('kind' in runs)
					return runs;
				for (const artifact of artifacts) {
					const run = runs.find(one => (0, plain.ry)(one, 'id') === (0, plain.ry)(artifact, 'workflow_run', 'id'));
					const flaw = run === undefined ? undefined : flawOf(run, where, defaultBranch);
					if (run !== undefined && flaw === undefined)
						return downloaded(client, where, artifact, wordsFor(artifact));
					if (flaw !== undefined)
						flaws.set(artifact, flaw);
				}
				if (runs.length < 100)
					break;
			}
			const [newest] = artifacts;
			if (newest === undefined)
				return { kind: 'none' };
			const flaw = flaws.get(newest) ?? `its run is none that succeeded on ${defaultBranch}`;
			return { kind: 'none', passedOver: `the newest ${wordsFor(newest)} was passed over: ${flaw}` };
		}
		function wordsFor(artifact) {
			return `artifact ${(0, plain.r7)(artifact, 'name')} of run ${(0, plain.ry)(artifact, 'workflow_run', 'id') ?? 'unknown'}`;
		}
		async function listed(client, where, name) {
			const found = [];
			for (let page = 1; page <= most.pages; page += 1) {
				const query = `name=${encodeURIComponent(name)}&per_page=100&page=${page}`;
				const answer = await client.ask({ method: 'GET', path: `${repositoryPath(where)}/actions/artifacts?${query}` });
				if (answer.kind !== 'answer')
					return answer;
				const items = (0, plain.Of)(answer, 'data', 'artifacts');
				if (items === undefined)
					return { kind: 'garbled' };
				found.push(...items.filter(item => (0, plain.r7)(item, 'name') === name && (0, plain.ZZ)(item, 'expired') !== true));
				if (items.length < 100)
					break;
			}
			return found.sort((a, b) => momentOf(b) - momentOf(a));
		}
		function momentOf(artifact) {
			const moment = Date.parse((0, plain.r7)(artifact, 'created_at') ?? '');
			return Number.isFinite(moment) ? moment : 0;
		}
		async function succeeded(client, where, branch, page) {
			const file = where.workflow?.split('/').at(-1);
			const place = file === undefined ? 'actions/runs' : `actions/workflows/${encodeURIComponent(file)}/runs`;
			const query = `branch=${encodeURIComponent(branch)}&status=success&exclude_pull_requests=true&per_page=100&page=${page}`;
			const answer = await client.ask({ method: 'GET', path: `${repositoryPath(where)}/${place}?${query}` });
			if (answer.kind !== 'answer')
				return answer;
			return (0, plain.Of)(answer, 'data', 'workflow_runs') ?? { kind: 'garbled' };
		}
		function flawOf(run, where, defaultBranch) {
			const branch = (0, plain.r7)(run, 'head_branch');
			if (branch !== defaultBranch)
				return `it is of the branch ${branch ?? 'unknown'}`;
			const [repository, head] = [(0, plain.ry)(run, 'repository', 'id'), (0, plain.ry)(run, 'head_repository', 'id')];
			if (head === undefined || head !== repository || head !== (where.repositoryId ?? head))
				return 'it is of a fork';
			const event = (0, plain.r7)(run, 'event') ?? 'unknown';
			if (!trustedEvents.includes(event))
				return `its run was started by ${event}`;
			const conclusion = (0, plain.r7)(run, 'conclusion') ?? (0, plain.r7)(run, 'status') ?? 'unknown';
			if (conclusion !== 'success')
				return `its run did not succeed (${conclusion})`;
			const workflow = (0, plain.r7)(run, 'path')?.replace(/@.*$/, '');
			if (workflow !== (where.workflow ?? workflow))
				return `it is of another workflow (${workflow ?? 'unknown'})`;
			return undefined;
		}
		async function downloaded(client, where, artifact, of) {
			const id = (0, plain.ry)(artifact, 'id');
			if (id === undefined)
				return { kind: 'garbled' };
			const archive = await client.download(`${repositoryPath(where)}/actions/artifacts/${id}/zip`, most.bytes);
			return 'kind' in archive ? archive : { kind: 'found', archive, of };
		}
		;
		function repositoryOf(client, where) {
			const root = repositoryPath(where);
			let branch;
			const defaultBranch = () => {
				branch ??= where.defaultBranch === undefined ? askedBranch(client, root) : Promise.resolve(where.defaultBranch);
				return branch;
			};
			return {
				defaultBranch,
				files: name => files(client, root, name),
				text: version => repository_text(client, root, version),
				begin: (name, file) => begin(client, root, name, file),
				write: (name, file, replaces) => write(client, root, name, file, replaces),
				pause: client.pause,
				artifact: async (name) => {
					const search = await findArtifact(client, where, await defaultBranch(), name);
					if (search.kind !== 'found' && search.kind !== 'none')
						throw unreachable(`artifact ${name}`, search, 'actions: read');
					return search;
				},
				mergedWith: async (label) => merged(client, root, await defaultBranch(), label),
				contains: (commit, past) => contains(client, root, commit, past),
			};
		}
		function unreachable(what, fault, permission) {
			const hint = isForbidden(fault)
				? `Give the job \`${permission}\` under \`permissions\``
				: 'Run it again, or without it by `baseline: none`';
			return new errors.y('baseline-unreachable', { what, why: why(fault), hint });
		}
		async function repository_read(client, path, what, permission = 'contents: read') {
			const answer = await client.ask({ method: 'GET', path });
			if (answer.kind !== 'answer')
				throw unreachable(what, answer, permission);
			return answer;
		}
		async function askedBranch(client, root) {
			const what = 'the name of the default branch';
			const branch = (0, plain.oA)(await repository_read(client, root, what), 'data', 'default_branch');
			if (branch === undefined)
				throw unreachable(what, { kind: 'garbled' }, 'contents: read');
			return branch;
		}
		async function files(client, root, branch) {
			const path = `${root}/contents?ref=${encodeURIComponent(branch)}`;
			const answer = await client.ask({ method: 'GET', path });
			if (answer.kind === 'refused' && answer.status === 404) {
				await repository_read(client, root, `branch ${branch}`);
				return undefined;
			}
			const found = answer.kind === 'answer' ? (0, plain.Of)(answer, 'data') : undefined;
			if (found === undefined)
				throw unreachable(`branch ${branch}`, answer.kind === 'answer' ? { kind: 'garbled' } : answer, 'contents: read');
			return new Map(found.flatMap(item => {
				const [name, version] = [(0, plain.r7)(item, 'name'), (0, plain.xt)(item, 'sha')];
				return name === undefined || version === undefined || (0, plain.r7)(item, 'type') !== 'file' ? [] : [[name, version]];
			}));
		}
		async function repository_text(client, root, version) {
			const what = `file ${version.slice(0, 7)} of the history`;
			const answer = await repository_read(client, `${root}/git/blobs/${version}`, what);
			const { content, encoding } = Object(answer.data);
			if (typeof content !== 'string' || encoding !== 'base64')
				throw unreachable(what, { kind: 'garbled' }, 'contents: read');
			return Buffer.from(content, 'base64').toString('utf8');
		}
		async function write(client, root, branch, { name, text: content, message }, replaces) {
			const answer = await client.ask({
				method: 'PUT',
				path: `${root}/contents/${encodeURIComponent(name)}`,
				body: {
					message,
					branch,
					content: Buffer.from(content).toString('base64'),
					...(replaces !== undefined && { sha: replaces }),
				},
			});
			return answer.kind === 'answer' ? { kind: 'done' } : writtenAfter(answer);
		}
		async function begin(client, root, branch, { name, text, message }) {
			const made = async (path, body) => {
				const answer = await client.ask({ method: 'POST', path: `${root}/git/${path}`, body });
				return answer.kind === 'answer' ? ((0, plain.xt)(answer, 'data', 'sha') ?? { kind: 'garbled' }) : answer;
			};
			const tree = await made('trees', { tree: [{ path: name, mode: '100644', type: 'blob', content: text }] });
			if (typeof tree !== 'string')
				return writtenAfter(tree);
			const commit = await made('commits', { message, tree, parents: [] });
			if (typeof commit !== 'string')
				return writtenAfter(commit);
			const path = `${root}/git/refs`;
			const answer = await client.ask({ method: 'POST', path, body: { ref: `refs/heads/${branch}`, sha: commit } });
			return answer.kind === 'answer' ? { kind: 'done' } : writtenAfter(answer);
		}
		function writtenAfter(fault) {
			const isConflict = fault.kind === 'refused' && (fault.status === 409 || fault.status === 422);
			if (isConflict || !isCertain(fault))
				return { kind: 'again', why: why(fault) };
			const isHidden = fault.kind === 'refused' && fault.status === 404;
			return { kind: 'refused', why: why(fault), ...((isForbidden(fault) || isHidden) && { lacks: 'contents: write' }) };
		}
		async function merged(client, root, base, label) {
			const query = `state=closed&base=${encodeURIComponent(base)}&sort=updated&direction=desc&per_page=100`;
			const answer = await repository_read(client, `${root}/pulls?${query}`, 'merged pull requests', 'pull-requests: read');
			return ((0, plain.Of)(answer, 'data') ?? []).flatMap(pull => {
				const number = (0, plain.ry)(pull, 'number');
				const mergedAt = (0, plain.r7)(pull, 'merged_at');
				const commit = (0, plain.xt)(pull, 'merge_commit_sha');
				const isLabelled = ((0, plain.Of)(pull, 'labels') ?? []).some(one => (0, plain.r7)(one, 'name') === label);
				const isWhole = number !== undefined && mergedAt !== undefined && commit !== undefined;
				return isWhole && isLabelled ? [{ number, mergedAt, commit }] : [];
			});
		}
		async function contains(client, root, commit, past) {
			if (commit === past)
				return true;
			const answer = await client.ask({ method: 'GET', path: `${root}/compare/${past}...${commit}?per_page=1` });
			if (answer.kind === 'refused' && answer.status === 404)
				return false;
			if (answer.kind !== 'answer')
				throw unreachable('the past of this commit', answer, 'contents: read');
			return ['ahead', 'identical'].includes((0, plain.r7)(answer, 'data', 'status') ?? '');
		}
		var where = __webpack_require__(97201);
		;
		function openGitHub({ where, token, clock, limits, fetch, uploadMs = 60_000 }) {
			const connection = { token: token.trim(), apiUrl: where.apiUrl, clock, fetch };
			const client = connect({ ...connection, limits: { ...usualLimits, ...limits } });
			const pull = lazily(() => github_pullOf(client, where));
			const reader = lazily(async () => baseReader(client, where, await pull()));
			const state = { client, where, author: authorOf(client), pull, hasToken: token.trim() !== '' };
			return {
				pull: async () => {
					const found = await pull();
					return found === undefined || 'kind' in found ? undefined : found;
				},
				readAtBase: async (path) => (await reader())(path),
				comment: wanted => safely('comment', () => github_comment(state, wanted)),
				issue: wanted => safely('GitHub issue', () => issue(state, wanted)),
				check: wanted => safely('check run', () => check(state, wanted)),
				artifact: upload => safely('artifact', () => artifact(where, upload, uploadMs)),
				repository: () => {
					if (!state.hasToken)
						throw new errors.y('baseline-without-github', {});
					return repositoryOf(connect({ ...connection, limits: { ...historyLimits, ...limits } }), where);
				},
				used: client.used,
			};
		}
		async function github_pullOf(client, where) {
			const { pullNumber, baseSha } = where;
			if (pullNumber === undefined)
				return findPull(client, where);
			return { number: pullNumber, ...(baseSha !== undefined && { baseSha }) };
		}
		async function baseReader(client, where, pull) {
			if (pull === undefined)
				return async () => undefined;
			if ('kind' in pull)
				throw new Error(why(pull));
			const { baseSha } = pull;
			if (baseSha === undefined)
				throw new Error('the event does not name the base of the pull request');
			return readerAt(client, where, baseSha);
		}
		async function github_comment({ client, where, author, pull, hasToken }, wanted) {
			if (wanted.mode === 'never')
				return {};
			if (!hasToken)
				return undelivered('comment', noToken);
			const found = await pull();
			if (found === undefined)
				return isAboutPull(where) ? undelivered('comment', noPull) : {};
			if ('kind' in found)
				return told('comment', where, found);
			const thread = { client, root: repositoryPath(where), number: found.number };
			return told('comment', where, await upsert(thread, author, wanted, where.evidenceId));
		}
		async function issue({ client, where, author, hasToken }, wanted) {
			if (!speaksOf(where))
				return isOfPull(where) || !issue_isRed(wanted) ? {} : undelivered('GitHub issue', github_elsewhere);
			if (!hasToken)
				return undelivered('GitHub issue', noToken);
			return told('GitHub issue', where, await keepIssue(client, where, author, wanted));
		}
		async function check({ client, where, hasToken }, wanted) {
			if (!hasToken)
				return undelivered('check run', noToken);
			return told('check run', where, await createCheck(client, where, wanted));
		}
		async function artifact(where, upload, mostMs) {
			const { serverUrl, owner, repo, runId } = where;
			if (!takesArtifacts(serverUrl))
				return undelivered('artifact', `${new URL(serverUrl).hostname} does not take any`);
			const { id, pageId } = await uploadArtifact(upload, mostMs);
			const base = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/artifacts`;
			return {
				...(id !== undefined && { url: `${base}/${id}` }),
				...(pageId !== undefined && { pageUrl: `${base}/${pageId}` }),
			};
		}
		const noToken = 'there is no `github-token`';
		const noPull = 'no open pull request has the commit that was tested as its head';
		const github_elsewhere = 'runs of the default branch keep one, by `schedule`, `push` and `workflow_dispatch`';
		function isOfPull({ event }) {
			return event.startsWith('pull_request') || event === 'merge_group';
		}
		function isAboutPull({ event }) {
			return event === 'pull_request' || event === 'pull_request_target' || event === 'workflow_run';
		}
		function told(what, where, outcome) {
			if ('kind' in outcome)
				return { notice: noticeOf(what, where, outcome) };
			if (outcome.why !== undefined)
				return undelivered(what, outcome.why);
			return outcome.url === undefined || outcome.url === '' ? {} : { url: outcome.url };
		}
		function undelivered(what, reason) {
			return { notice: (0, notice.l)('not-delivered', { what, why: reason }) };
		}
		const permissions = {
			comment: 'pull-requests: write',
			'GitHub issue': 'issues: write',
			'check run': 'checks: write',
			artifact: 'actions: read',
		};
		function noticeOf(what, { isForeign }, fault) {
			const isHidden = fault.kind === 'refused' && fault.status === 404;
			if (!isForbidden(fault) && !isHidden)
				return (0, notice.l)('not-delivered', { what, why: why(fault) });
			if (isForeign)
				return (0, notice.l)('fork', { what });
			return (0, notice.l)('missing-permission', { what, why: why(fault), permission: permissions[what] });
		}
		async function safely(what, work) {
			try {
				return await work();
			}
			catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				return undelivered(what, (0, redact.E)(reason.replace(/\s+/g, ' ')).slice(0, 300));
			}
		}
		function lazily(make) {
			let made;
			return () => {
				made ??= make();
				return made;
			};
		}
	}),
	59198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B_: () => (markerLine),
			Ev: () => (outcomeNamed),
			Mp: () => (written),
			Rj: () => (fingerprint),
			U4: () => (isNewer),
			rR: () => (withoutMarker),
			t7: () => (readMarker)
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		const form = /^<!-- load-test:(comment|issue) name=([\w.%]{1,600}) run=(\d{1,15})\.(\d{1,15})\.(\d{1,15}) head=([0-9a-f]{40}|[0-9a-f]{64}|none) outcome=(pass|warn|inconclusive|fail|invalid|none) missed=([0-9a-f]{12}) -->$/;
		function written(marker, runId) {
			return { ...marker, name: encoded(marker.name), runId: runId ?? 0 };
		}
		function markerLine(kind, marker) {
			const { name, runId, runNumber, runAttempt, headSha, outcome, missed } = marker;
			return `<!-- load-test:${kind} name=${name} run=${runId}.${runNumber}.${runAttempt} head=${headSha} outcome=${outcome} missed=${missed} -->`;
		}
		const longestName = 300;
		function encoded(name) {
			const letters = encodeURIComponent(name.toWellFormed()).replace(/[-!'()*~]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
			return letters.length <= longestName && letters !== '' ? letters : `hash.${hash(name)}`;
		}
		const outcomes = ['pass', 'warn', 'inconclusive', 'fail', 'invalid', 'none'];
		function outcomeNamed(said) {
			return outcomes.find(one => one === said);
		}
		function readMarker(kind, body) {
			const [, found, name, runId, runNumber, runAttempt, headSha, said, missed] = form.exec(firstLine(body)) ?? [];
			const outcome = outcomeNamed(said);
			if (found !== kind || name === undefined || headSha === undefined || outcome === undefined || missed === undefined)
				return undefined;
			return {
				name,
				runId: Number(runId),
				runNumber: Number(runNumber),
				runAttempt: Number(runAttempt),
				headSha,
				outcome,
				missed,
			};
		}
		function firstLine(body) {
			return body.slice(0, 2000).split(/\r?\n/, 1)[0] ?? '';
		}
		function withoutMarker(body) {
			return body
				.replace(/\r\n/g, '\n')
				.replace(/^<!-- load-test:(?:comment|issue) [^\n]*(?:\n|$)/, '')
				.trimEnd();
		}
		function isNewer(a, b) {
			const isKnown = a.runId !== 0 && b.runId !== 0;
			if (isKnown && a.runId !== b.runId)
				return a.runId > b.runId;
			return a.runNumber > b.runNumber || (a.runNumber === b.runNumber && a.runAttempt > b.runAttempt);
		}
		function fingerprint(texts) {
			return hash(JSON.stringify([...new Set(texts)].sort()));
		}
		function hash(text) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
		}
	}),
	66634: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Of: () => (listIn),
			Xj: () => (loginIn),
			YS: () => (bodyIn),
			ZZ: () => (field),
			o0: () => (webIn),
			oA: () => (branchIn),
			r7: () => (textIn),
			ry: () => (countIn),
			xt: () => (commitIn)
		});
		function field(value, ...path) {
			return path.reduce((inner, key) => own(inner, key), value);
		}
		function own(value, key) {
			if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
				return undefined;
			const found = Reflect.get(value, key);
			return found;
		}
		function textIn(value, ...path) {
			const found = field(value, ...path);
			return typeof found === 'string' && found !== '' && found.length <= 65_536 ? found : undefined;
		}
		function bodyIn(value) {
			const body = field(value, 'body');
			return typeof body === 'string' ? body : '';
		}
		function countIn(value, ...path) {
			const found = field(value, ...path);
			const count = typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : found;
			return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : undefined;
		}
		function commitIn(value, ...path) {
			const found = textIn(value, ...path);
			if (found === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found))
				return undefined;
			return /^0+$/.test(found) ? undefined : found;
		}
		function branchIn(value, ...path) {
			const found = textIn(value, ...path)?.replace(/^refs\/heads\//, '');
			return found !== undefined && isBranch(found) ? found : undefined;
		}
		function isBranch(name) {
			return name.length <= 255 && !/[\s\p{C}~^:?*[\\]|\.\.|^[-/.]|[/.]$|@\{/u.test(name);
		}
		function loginIn(value, ...path) {
			const found = textIn(value, ...path);
			return found !== undefined && /^[\w.-]{1,100}(?:\[bot\])?$/.test(found) ? found : undefined;
		}
		function listIn(value, ...path) {
			const found = field(value, ...path);
			return Array.isArray(found) ? found : undefined;
		}
		function webIn(value, ...path) {
			const found = textIn(value, ...path);
			const url = found !== undefined && URL.canParse(found) ? new URL(found) : undefined;
			if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
				return undefined;
			return url.href.replace(/\/+$/, '');
		}
	}),
	97201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => (whereOf)
		});
		var _model_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31905);
		var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66634);
		function whereOf(env, payload) {
			const [owner, repo, more] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
			const serverUrl = addressOf(env, 'GITHUB_SERVER_URL', 'https://github.com');
			const apiUrl = addressOf(env, 'GITHUB_API_URL', 'https://api.github.com');
			if (!isName(owner) || !isName(repo) || more !== undefined || serverUrl === undefined || apiUrl === undefined)
				return undefined;
			const event = env['GITHUB_EVENT_NAME'] ?? '';
			return {
				event,
				owner,
				repo,
				serverUrl,
				apiUrl,
				job: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.r7)(env, 'GITHUB_JOB') ?? 'load-test',
				isFork: false,
				isForeign: false,
				...runOf(env),
				...(0, _model_known_js__WEBPACK_IMPORTED_MODULE_1__.e)({
					defaultBranch: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.oA)(payload, 'repository', 'default_branch'),
					branch: branchOf(env),
					repositoryId: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(env, 'GITHUB_REPOSITORY_ID'),
					workflow: workflowOf(env),
				}),
				...placeOf(event, env, payload, owner),
				isDependabot: isDependabot(env, payload),
			};
		}
		function branchOf(env) {
			return env['GITHUB_REF']?.startsWith('refs/heads/') === true ? (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.oA)(env, 'GITHUB_REF') : undefined;
		}
		function workflowOf(env) {
			return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.r7)(env, 'GITHUB_WORKFLOW_REF') ?? '')?.[1];
		}
		function addressOf(env, name, usual) {
			return (env[name] ?? '') === '' ? usual : (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.o0)(env, name);
		}
		function runOf(env) {
			const id = (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(env, 'GITHUB_RUN_ID');
			return {
				runNumber: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(env, 'GITHUB_RUN_NUMBER') ?? 0,
				runAttempt: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(env, 'GITHUB_RUN_ATTEMPT') ?? 1,
				...(0, _model_known_js__WEBPACK_IMPORTED_MODULE_1__.e)({ runId: id, evidenceId: id }),
			};
		}
		function placeOf(event, env, payload, owner) {
			switch (event) {
				case 'pull_request':
				case 'pull_request_target':
					return pullPlace(event, env, payload);
				case 'push':
					return pushPlace(env, payload, owner);
				case 'merge_group':
					return groupPlace(payload);
				case 'workflow_run':
					return workflowRunPlace(payload);
				default:
					return (0, _model_known_js__WEBPACK_IMPORTED_MODULE_1__.e)({ headSha: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.xt)(env, 'GITHUB_SHA') });
			}
		}
		function pullPlace(event, env, payload) {
			const pull = (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(payload, 'pull_request');
			const isFork = isOther((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(pull, 'head', 'repo'), (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(pull, 'base', 'repo'));
			return {
				...(0, _model_known_js__WEBPACK_IMPORTED_MODULE_1__.e)({
					pullNumber: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(pull, 'number'),
					headSha: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.xt)(pull, 'head', 'sha'),
					headLabel: labelOf((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.Xj)(pull, 'head', 'repo', 'owner', 'login'), (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.oA)(pull, 'head', 'ref')),
					baseSha: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.xt)(pull, 'base', 'sha'),
					baseRef: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.oA)(pull, 'base', 'ref'),
				}),
				isFork,
				isForeign: event === 'pull_request' && (isFork || isDependabot(env, payload)),
			};
		}
		function isOther(head, base) {
			const id = (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(head, 'id');
			return id === undefined || id !== (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(base, 'id');
		}
		function labelOf(owner, branch) {
			return owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`;
		}
		function pushPlace(env, payload, owner) {
			const ref = (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.r7)(env, 'GITHUB_REF') ?? (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.r7)(payload, 'ref');
			const branch = ref?.startsWith('refs/heads/') ? (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.oA)({ ref }, 'ref') : undefined;
			return (0, _model_known_js__WEBPACK_IMPORTED_MODULE_1__.e)({
				headSha: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.xt)(payload, 'after') ?? (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.xt)(env, 'GITHUB_SHA'),
				headLabel: labelOf(owner, branch),
			});
		}
		function groupPlace(payload) {
			const group = (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(payload, 'merge_group');
			return (0, _model_known_js__WEBPACK_IMPORTED_MODULE_1__.e)({
				headSha: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.xt)(group, 'head_sha'),
				baseSha: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.xt)(group, 'base_sha'),
				baseRef: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.oA)(group, 'base_ref'),
			});
		}
		function workflowRunPlace(payload) {
			const other = (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(payload, 'workflow_run');
			return {
				...(0, _model_known_js__WEBPACK_IMPORTED_MODULE_1__.e)({
					headSha: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.xt)(other, 'head_sha'),
					headLabel: labelOf((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.Xj)(other, 'head_repository', 'owner', 'login'), (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.oA)(other, 'head_branch')),
					evidenceId: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(other, 'id'),
				}),
				runNumber: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(other, 'run_number') ?? 0,
				runAttempt: (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ry)(other, 'run_attempt') ?? 1,
				isFork: isOther((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(other, 'head_repository'), (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(other, 'repository')),
			};
		}
		function isDependabot(env, payload) {
			const actors = [
				(0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.r7)(env, 'GITHUB_ACTOR'),
				(0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.r7)(payload, 'sender', 'login'),
				(0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.r7)(payload, 'workflow_run', 'actor', 'login'),
			];
			return actors.includes('dependabot[bot]');
		}
		function isName(given) {
			return given !== undefined && /^[\w.-]{1,100}$/.test(given) && !/^\.+$/.test(given);
		}
	})
};
