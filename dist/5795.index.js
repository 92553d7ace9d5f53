export const id = 5795;
export const ids = [5795];
export const modules = {
	43111: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b2: () => (isMissing),
			f6: () => (storeAt),
			y6: () => (stemsAt)
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		async function storeAt(address, around) {
			switch (address.kind) {
				case 'none':
					return undefined;
				case 'file': {
					const { fileStore } = await __webpack_require__.e(2034).then(__webpack_require__.bind(__webpack_require__, 72034));
					const path = address.path.endsWith('.jsonl')
						? address.path
						: `${address.path.replace(/\/+$/, '')}/${around.stem}.jsonl`;
					return fileStore(await around.host.place(path), path);
				}
				case 'git': {
					const { gitStore } = await __webpack_require__.e(5202).then(__webpack_require__.bind(__webpack_require__, 55202));
					return gitStore(around.repository(), address.branch, around.stem);
				}
				case 'artifact': {
					const { artifactStore } = await __webpack_require__.e(5349).then(__webpack_require__.bind(__webpack_require__, 5349));
					return artifactStore(around.repository(), address.name ?? around.artifact, around.stem, around.passedOver);
				}
				default:
					return address;
			}
		}
		async function stemsAt(address, { host, repository }) {
			switch (address.kind) {
				case 'none':
				case 'artifact':
					return undefined;
				case 'file': {
					if (address.path.endsWith(extension))
						return undefined;
					const files = await host.find(`*${extension}`, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(host.folder, address.path));
					return files.map(stemOf);
				}
				case 'git': {
					const { filesIn } = await __webpack_require__.e(5202).then(__webpack_require__.bind(__webpack_require__, 55202));
					const files = (await filesIn(repository(), address.branch)) ?? new Map();
					return [...files.keys()].filter(file => file.endsWith(extension)).map(stemOf);
				}
				default:
					return address;
			}
		}
		async function isMissing(address, { folder }) {
			return address.kind === 'file' && !(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, address.path)).catch(() => undefined));
		}
		const extension = '.jsonl';
		function stemOf(file) {
			return file.slice(0, -extension.length);
		}
	}),
	22797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			u_: () => (historyText),
			$9: () => (mostBytesRead),
			Lu: () => (readHistory),
			Ij: () => (withPin),
			q8: () => (withRecord),
			yu: () => (withRestart)
		});
		var errors = __webpack_require__(22059);
		var quantity = __webpack_require__(64621);
		var text_escape = __webpack_require__(34819);
		var fields = __webpack_require__(41525);
		var figure = __webpack_require__(74128);
		var json = __webpack_require__(45186);
		;
		const recordSchema = 'load-test/record/v1';
		const longestLine = 200_000;
		function recordLine({ total, endpoints, ...record }) {
			const usual = roundingOf(total.latency);
			return (0, text_escape.mL)(JSON.stringify({
				schema: recordSchema,
				...record,
				rounding: usual,
				total: measurementJson(total, usual),
				endpoints: endpoints.map(({ method, name, definition, ...measurement }) => ({
					method,
					name,
					definition,
					...measurementJson(measurement, usual),
				})),
			}));
		}
		function readRecord(line, place) {
			const complain = (why) => new errors.y('history-line', { ...place, why });
			if (line.length > longestLine)
				throw complain(`it has ${line.length} characters, and at most ${longestLine} are read`);
			const document = parsed(line);
			if (!(0, json.G)(document))
				throw complain('it is cut off, or no JSON object');
			const of = (0, fields.P)(document, (field, found, expected) => complain(`\`${field}\` is ${found}, and should be ${expected}`));
			const schema = of.maybeText('schema');
			if (schema !== recordSchema)
				throw of.wrong('schema', `\`${recordSchema}\``);
			return recordOf(of);
		}
		function parsed(line) {
			try {
				return JSON.parse(line);
			}
			catch {
				return undefined;
			}
		}
		function roundingOf({ rank, grid, meanGrid, extremesGrid }) {
			return { rank, grid, mean: meanGrid, extremes: extremesGrid };
		}
		function measurementJson(measurement, usual) {
			const { requests, failures, throughput, latency, quantileErrors, meanError } = measurement;
			const rounding = roundingOf(latency);
			return {
				requests,
				failures,
				throughput,
				quantiles: byQuantile(latency.quantiles),
				meanMs: latency.meanMs,
				medianMs: latency.medianMs,
				quantileErrors: quantileErrors && byQuantile(quantileErrors),
				meanError,
				rounding: JSON.stringify(rounding) === JSON.stringify(usual) ? undefined : rounding,
			};
		}
		function byQuantile(points) {
			return Object.fromEntries(points.map(([q, value]) => [String(q), value]));
		}
		const outcomes = ['pass', 'warn', 'inconclusive', 'fail', 'invalid'];
		const flags = ['strained', 'unsteady'];
		const mostSeries = 1000;
		const mostEndpoints = 10_000;
		function recordOf(of) {
			const usual = readRounding(of.object('rounding'));
			const verdict = of.maybeChoice('verdict', outcomes);
			const workflowRun = of.maybeObject('workflowRun');
			const restart = of.maybeObject('restart');
			const control = of.maybeObject('control');
			const given = of.textList('flags', 20);
			return {
				id: shortText(of, 'id', 100),
				name: shortText(of, 'name', 300),
				recordedAt: moment(of, 'recordedAt'),
				...(of.raw('startedAt') !== undefined && { startedAt: moment(of, 'startedAt') }),
				...of.figures('ms', 'durationMs'),
				...of.texts('commit', 'ref', 'event'),
				...(workflowRun && { workflowRun: { id: workflowRun.count('id'), attempt: workflowRun.count('attempt') } }),
				...(verdict && { verdict }),
				accepted: truth(of, 'accepted'),
				flags: flags.filter(flag => given.includes(flag)),
				regressions: seriesOf(of, 'regressions'),
				suspects: seriesOf(of, 'suspects'),
				...(restart && { restart: restartOf(restart) }),
				...(of.raw('pinned') === true && { pinned: true }),
				fingerprint: fingerprintOf(of.object('fingerprint')),
				...(control && { control: { p50Ms: control.number('p50Ms', 'ms'), p95Ms: control.number('p95Ms', 'ms') } }),
				total: measurementOf(of.object('total'), usual),
				endpoints: endpointsOf(of, usual),
				...of.figures('count', 'endpointsLeftOut'),
			};
		}
		function endpointsOf(of, usual) {
			const rows = of.list('endpoints');
			if (rows.length > mostEndpoints)
				throw of.wrong('endpoints', `a list of at most ${mostEndpoints}`);
			return rows.map(row => ({
				...row.texts('method', 'definition'),
				name: row.text('name'),
				...measurementOf(row, usual),
			}));
		}
		function fingerprintOf(of) {
			const load = of.object('load');
			return {
				tool: shortText(of, 'tool', 200),
				...of.texts('toolMajor', 'scenario', 'runner', 'cpu', 'target', 'transport'),
				load: {
					model: load.choice('model', ['open', 'closed', 'unknown']),
					...load.figures('rate', 'rate', 'spawnRate'),
					...load.figures('count', 'users', 'usersReached'),
				},
				...of.figures('count', 'measurementEpoch'),
			};
		}
		function measurementOf(of, usual) {
			const { requests, failures } = of.figures('count', 'requests', 'failures');
			if (failures !== undefined && requests !== undefined && failures > requests)
				throw of.wrong('failures', `at most the ${requests} requests`);
			const own = of.maybeObject('rounding');
			const { rank, grid, mean, extremes } = own === undefined ? usual : readRounding(own);
			const errors = of.maybeObject('quantileErrors');
			return {
				...of.figures('count', 'requests', 'failures'),
				...of.figures('rate', 'throughput'),
				latency: {
					quantiles: ascending(of, pointsOf(of.object('quantiles'))),
					...of.figures('ms', 'meanMs', 'medianMs'),
					rank,
					grid,
					meanGrid: mean,
					extremesGrid: extremes,
				},
				...(errors && { quantileErrors: pointsOf(errors) }),
				...of.figures('rate', 'meanError'),
			};
		}
		function pointsOf(of) {
			const points = of.keys().map((key) => {
				const q = /^(?:0(?:\.\d{1,12})?|1)$/.test(key) ? Number(key) : Number.NaN;
				const value = (0, figure.r)(of.raw(key), 'ms');
				if (Number.isNaN(q) || typeof of.raw(key) !== 'number' || typeof value !== 'number')
					throw of.wrong(key.slice(0, 60), 'a number that can be, under a quantile like `0.95`');
				return [q, value];
			});
			return points.sort(([a], [b]) => a - b);
		}
		function ascending(of, points) {
			if (points.some(([, value], index) => index > 0 && value < (points[index - 1]?.[1] ?? 0)))
				throw of.wrong('quantiles', 'ascending');
			return points;
		}
		function readRounding(of) {
			const grids = ['exact', 'locust', 'round', 'floor'];
			return {
				rank: of.choice('rank', ['locust', 'nearest']),
				grid: of.choice('grid', grids),
				mean: of.choice('mean', grids),
				extremes: of.choice('extremes', grids),
			};
		}
		function restartOf(of) {
			const pulls = of.raw('pulls');
			if (pulls === undefined)
				return { why: shortText(of, 'why', 1000) };
			if (!Array.isArray(pulls) || pulls.length > mostSeries)
				throw of.wrong('pulls', 'a list of numbers');
			return { why: shortText(of, 'why', 1000), pulls: pulls.map((pull) => numbered(of, pull)) };
		}
		function numbered(of, pull) {
			const number = typeof pull === 'number' ? (0, figure.r)(pull, 'count') : undefined;
			if (typeof number !== 'number')
				throw of.wrong('pulls', 'a list of numbers');
			return number;
		}
		function seriesOf(of, name) {
			return of
				.list(name)
				.slice(0, mostSeries)
				.map(series => ({ ...series.texts('method', 'endpoint'), indicator: series.text('indicator') }));
		}
		function moment(of, name) {
			const text = of.maybeText(name) ?? '';
			if (!/^\d{4}-\d{2}-\d{2}T[\d:.]{5,20}(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text)))
				throw of.wrong(name, 'a moment like `2026-11-24T02:00:00Z`');
			return text;
		}
		function shortText(of, name, most) {
			const text = of.text(name);
			if (text === '' || text.length > most)
				throw of.wrong(name, `a text of at most ${most} characters`);
			return text;
		}
		function truth(of, name) {
			const value = of.raw(name);
			if (typeof value !== 'boolean')
				throw of.wrong(name, 'true or false');
			return value;
		}
		;
		const mostBytesRead = 4_000_000;
		const most = { records: 200, bytes: 900_000 };
		function readHistory(text, file) {
			if (text.length > mostBytesRead)
				throw new errors.y('history-too-large', { file, size: (0, quantity.pF)(text.length), cap: (0, quantity.pF)(mostBytesRead) });
			return text.split('\n').flatMap((line, index) => {
				const json = line.trim();
				return json === '' ? [] : [{ line: json, record: readRecord(json, { file, line: index + 1 }) }];
			});
		}
		function historyText(history) {
			return history.map(({ line }) => `${line}\n`).join('');
		}
		function entryOf(record) {
			return { line: recordLine(record), record };
		}
		function withRecord(record) {
			return history => {
				const before = history.find(entry => isOf(entry, record));
				return trimmed([
					...history.filter(entry => entry !== before),
					entryOf(before ? kept(before.record, record) : record),
				]);
			};
		}
		function kept({ restart, pinned, accepted }, record) {
			return {
				...record,
				...(pinned === true && { pinned }),
				...(restart !== undefined && { accepted: accepted || record.accepted, restart: record.restart ?? restart }),
			};
		}
		function isOf({ record: { id, name } }, record) {
			return id === record.id && name === record.name;
		}
		function trimmed(history) {
			const kept = [...history];
			let bytes = kept.reduce((sum, entry) => sum + bytesOf(entry), 0);
			while (kept.length > most.records || bytes > most.bytes) {
				const oldest = kept.findIndex(({ record }, index) => record.pinned !== true && index < kept.length - 1);
				const [gone] = oldest < 0 ? [] : kept.splice(oldest, 1);
				if (gone === undefined)
					return kept;
				bytes -= bytesOf(gone);
			}
			return kept;
		}
		function bytesOf({ line }) {
			return Buffer.byteLength(line) + 1;
		}
		function withRestart(record, why) {
			return history => history.map(entry => (isOf(entry, record) ? entryOf({ ...entry.record, accepted: true, restart: { why } }) : entry));
		}
		function withPin(record) {
			return history => history.map(entry => {
				const { pinned, ...loose } = entry.record;
				if (isOf(entry, record))
					return entryOf({ ...loose, pinned: true });
				return pinned === true && loose.name === record.name ? entryOf(loose) : entry;
			});
		}
	}),
	85795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			heldAgainst: () => (heldAgainst)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49829);
		var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76935);
		var _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88893);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68308);
		var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38538);
		var _setup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59513);
		async function heldAgainst(runs, standards, command, desk) {
			const config = standards[0]?.setup.config;
			const name = (0, _naming_js__WEBPACK_IMPORTED_MODULE_0__.u)(runs, config, command, desk);
			const size = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.$d)(command, config);
			const texts = (0, _command_js__WEBPACK_IMPORTED_MODULE_2__.Q7)(command, 'base-report');
			const baseResults = texts.length === 0 ? [] : await (0, _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_3__.N)(desk.host, (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.q)(texts), size);
			const elsewhere = [];
			for (const path of (0, _command_js__WEBPACK_IMPORTED_MODULE_2__.Q7)(command, 'confirms'))
				elsewhere.push(...(await (0, _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_3__.N)(desk.host, [{ path }], size)));
			const bases = [];
			for (const [at, run] of runs.entries()) {
				const standard = standards[at];
				if (standard === undefined)
					throw new Error('a run has a standard');
				const isAlone = runs.length === 1;
				const known = await (0, _history_js__WEBPACK_IMPORTED_MODULE_4__.Sg)((0, _naming_js__WEBPACK_IMPORTED_MODULE_0__.L)(run, isAlone, name, command), standard.setup, command, desk);
				const { history, notices = [] } = known ?? {};
				const confirms = isAlone ? elsewhere : elsewhere.filter(one => one.name === run.name);
				const idle = confirms.length > 0 && history === undefined ? [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_5__.l)('confirms-idle', {})] : [];
				bases.push({ ...standard, confirms, notices: [...notices, ...idle], ...(history && { history }) });
			}
			return { name, bases, baseResults };
		}
	}),
	76935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c1: () => (circumstancesOf),
			Sg: () => (opened),
			t2: () => (recorded),
			_M: () => (repositoryOf),
			xX: () => (storeOf)
		});
		var baseline_baseline = __webpack_require__(43111);
		var baseline_history = __webpack_require__(22797);
		var model_record = __webpack_require__(15290);
		;
		function whether(occasion) {
			const { update, event, isOverridden, isEvidence } = occasion;
			if (update === 'never')
				return 'not-asked';
			if ((0, model_record.BV)(event))
				return 'pull-request';
			if (update === 'auto' && event !== 'push' && event !== 'schedule')
				return 'not-asked';
			if (update === 'auto' && !isOnDefaultBranch(occasion))
				return 'not-default-branch';
			if (isOverridden)
				return 'overridden';
			return isEvidence ? 'yes' : 'not-evidence';
		}
		function isOnDefaultBranch({ event, branch, defaultBranch }) {
			return defaultBranch === undefined ? event === 'schedule' : branch === defaultBranch;
		}
		var _compiled_command = __webpack_require__(49829);
		var middle = __webpack_require__(43615);
		var errors = __webpack_require__(22059);
		var notice = __webpack_require__(68308);
		var output = __webpack_require__(81444);
		var setup = __webpack_require__(59513);
		var redact = __webpack_require__(56089);
		;
		async function opened(wanted, setup, command, desk) {
			if (command.name === 'demo')
				return undefined;
			if (isElsewhere(setup, command, desk))
				return { notices: [(0, notice.l)('baseline-elsewhere', {})] };
			const notices = [];
			const store = await storeOf(wanted, setup, command, desk, why => notices.push((0, notice.l)('artifact-passed-over', { why })));
			if (store === undefined)
				return undefined;
			const entries = (await store.read()) ?? [];
			const records = entries.map(({ record }) => record).filter(({ name }) => name === wanted.name);
			if (records.length === 0)
				notices.push((0, notice.l)('first-run', { name: wanted.name, where: store.where }));
			const restart = await restartOf(records, command, desk);
			if (restart !== undefined && 'code' in restart)
				notices.push(restart);
			const past = {
				records,
				accepts: setup.accepts,
				...(restart !== undefined && 'why' in restart && { restart }),
			};
			if (past.restart !== undefined)
				notices.push((0, notice.l)('new-level', { why: past.restart.why }));
			const { run, name, scenario } = wanted;
			return { history: { run, name, store, entries, past, ...(scenario && { scenario }) }, notices };
		}
		function isElsewhere({ baseline }, command, { home }) {
			const isOnGitHub = baseline.kind === 'git' || baseline.kind === 'artifact';
			return isOnGitHub && home === undefined && !command.values.has('baseline');
		}
		async function storeOf({ name, step }, { baseline }, command, desk, passedOver) {
			const uploaded = (0, _compiled_command.j6)(command, 'artifact');
			const artifact = (0, output.Cs)(uploaded === undefined || uploaded === 'never' ? `load-test-${step}` : uploaded);
			const repository = () => repositoryOf(desk);
			return (0, baseline_baseline.f6)(baseline, { host: desk.host, repository, stem: (0, output.Md)(name), artifact, passedOver });
		}
		function repositoryOf({ home }) {
			if (home === undefined)
				throw new errors.y('baseline-without-github', {});
			return home.repository();
		}
		const usualLabel = 'load-test-accept';
		async function restartOf(records, command, { home, workflow }) {
			const [oldest] = records;
			const isOfBranch = home?.event === 'push' || home?.event === 'schedule';
			if (workflow === undefined || home?.commit === undefined || oldest === undefined || !isOfBranch)
				return undefined;
			const label = (0, _compiled_command.j6)(command, 'accept-label') ?? usualLabel;
			try {
				const repository = home.repository();
				const pulls = await newIn(home.commit, await repository.mergedWith(label), records, repository);
				const numbers = pulls.map(({ number }) => number).sort((a, b) => a - b);
				if (numbers.length === 0)
					return undefined;
				const words = numbers.map(number => `#${number}`).join(', ');
				return { why: `Pull request ${words} with the label ${label} was merged`, pulls: numbers };
			}
			catch (error) {
				if (!(error instanceof errors.y))
					throw error;
				return (0, notice.l)('accept-unknown', { why: error.message });
			}
		}
		const mostPulls = 10;
		async function newIn(commit, pulls, records, repository) {
			const known = new Set(records.flatMap(({ restart }) => restart?.pulls ?? []));
			const since = Date.parse(records[0]?.recordedAt ?? '');
			const news = pulls.filter(({ number, mergedAt }) => !known.has(number) && Date.parse(mergedAt) > since);
			const found = [];
			for (const pull of news.slice(0, mostPulls)) {
				if (await repository.contains(commit, pull.commit))
					found.push(pull);
			}
			return found;
		}
		async function recorded(judgement, command, desk) {
			const warnings = [];
			const files = new Map();
			for (const history of judgement.histories) {
				const run = judgement.verdict.runs.find(({ name }) => name === history.run);
				if (run === undefined)
					continue;
				const { entries, warning } = await added(run, judgement.verdict, history, command, desk);
				if (warning !== undefined)
					warnings.push(warning);
				if (history.store.isReadOnly && entries.length > 0)
					files.set(`${(0, output.Md)(history.name)}.jsonl`, (0, baseline_history.u_)(entries));
			}
			return { ...judgement, warnings, files };
		}
		async function added(run, verdict, history, command, desk) {
			const { store, entries, name } = history;
			const why = reluctance(run, verdict, command, desk);
			if (why === undefined) {
				const about = circumstancesOf(history, desk);
				const record = (0, model_record.zv)(run, verdict, about);
				const alike = (0, redact.$)(history.alike ?? []).map(result => (0, model_record.zv)({ ...run, result }, verdict, about));
				const updated = await store.update((0, baseline_history.q8)((0, middle.X)(record, alike)));
				if (updated.kind === 'refused')
					return { entries, warning: refusal(store, updated) };
				const kept = updated.history.filter(entry => entry.record.name === name).length;
				desk.host.log(`kept as run ${kept} of ${name} in ${store.where}`);
				return { entries: updated.history };
			}
			return { entries, ...(why !== 'silent' && { warning: (0, notice.l)('not-kept', { why }) }) };
		}
		function reluctance(run, { findings }, command, desk) {
			const { home, workflow } = desk;
			const { event, branch, defaultBranch } = home ?? {};
			const answer = whether({
				update: updateOf(command, desk),
				...(event !== undefined && { event }),
				...(branch !== undefined && { branch }),
				...(defaultBranch !== undefined && { defaultBranch }),
				isOverridden: isOverridden(command),
				isEvidence: (0, model_record.em)(run, findings.filter(finding => finding.run === run.name)),
			});
			switch (answer) {
				case 'yes':
					return undefined;
				case 'overridden':
					return 'its load is not that of the scenario';
				case 'not-evidence':
					return 'it was cut short or is no evidence, or its load generator was late';
				case 'pull-request':
					return workflow === undefined ? 'it is of a pull request' : 'silent';
				case 'not-asked':
				case 'not-default-branch':
					return 'silent';
				default:
					return answer;
			}
		}
		function updateOf(command, { workflow }) {
			if (workflow !== undefined)
				return (0, _compiled_command.j6)(command, 'update-baseline') === 'never' ? 'never' : 'auto';
			return (0, _compiled_command.zy)(command, 'update-baseline') ? 'asked' : 'never';
		}
		const loadOptions = ['rate', 'users', 'spawn-rate', 'duration', 'think-time', 'pacing', 'arrivals'];
		function isOverridden(command) {
			const isScenario = command.name === 'run' && !command.arguments.some(setup.gU);
			return isScenario && loadOptions.some(option => command.values.has(option));
		}
		function circumstancesOf({ name, scenario, past }, { host, home, load }) {
			const { commit, branch, event, workflowRun } = home ?? {};
			return {
				name,
				nowMs: host.now(),
				...(commit !== undefined && { commit }),
				...(branch !== undefined && { ref: branch }),
				...(event !== undefined && { event }),
				...(workflowRun && { workflowRun }),
				...(scenario && { scenario }),
				...(load && { machine: load.machine }),
				...(past.restart && { restart: past.restart }),
			};
		}
		function refusal({ where }, { why, lacks }) {
			return lacks === undefined
				? (0, notice.l)('not-recorded', { where, why })
				: (0, notice.l)('not-permitted', { where, why, permission: lacks });
		}
	}),
	96363: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => (decoded),
			a: () => (garbled)
		});
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68308);
		function decoded(bytes) {
			const wide = wideEncoding(bytes);
			if (wide !== undefined)
				return { text: new TextDecoder(wide).decode(bytes), isWide: true, isGarbled: false };
			try {
				return {
					text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }),
					isWide: false,
					isGarbled: false,
				};
			}
			catch {
				return { text: new TextDecoder('windows-1252').decode(bytes), isWide: false, isGarbled: true };
			}
		}
		function wideEncoding(bytes) {
			const [a, b, c, d] = bytes;
			if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0 && c !== 0))
				return 'utf-16le';
			if ((a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b !== 0 && d !== 0))
				return 'utf-16be';
			return undefined;
		}
		function garbled(file) {
			return (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_0__.l)('garbled-names', { file });
		}
	}),
	22150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => (makeDoubts)
		});
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68308);
		var _short_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96575);
		const mostShown = 5;
		function makeDoubts(file) {
			const shown = [];
			const told = [];
			let more = 0;
			let coarse = 0;
			const doubt = (made) => {
				if (shown.length < mostShown)
					shown.push(made());
				else
					more += 1;
			};
			return {
				file,
				unusable: (row, figure, value) => doubt(() => (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_0__.l)('unusable-figure', { file, row: (0, _short_text_js__WEBPACK_IMPORTED_MODULE_1__.o)(row), figure, value: (0, _short_text_js__WEBPACK_IMPORTED_MODULE_1__.o)(String(value)) })),
				contradicting: (row, why) => doubt(() => (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_0__.l)('contradicting-figures', { file, row: (0, _short_text_js__WEBPACK_IMPORTED_MODULE_1__.o)(row), why })),
				offGrid: count => {
					coarse += count;
				},
				tell: said => {
					told.push(said);
				},
				notices: () => [
					...shown,
					...(more > 0 ? [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_0__.l)('more-unusable-figures', { file, count: more })] : []),
					...(coarse > 0 ? [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_0__.l)('off-grid', { file, count: coarse })] : []),
					...told,
				],
			};
		}
	}),
	34494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => (groupFailures)
		});
		function groupFailures(failures) {
			const groups = new Map();
			for (const failure of failures) {
				const error = unwrapped(failure.error);
				const normal = normalised(error);
				const key = `${failure.method ?? ''}\u0000${failure.name}\u0000${normal}`;
				const group = groups.get(key);
				const one = { ...failure, error };
				if (group === undefined)
					groups.set(key, { failure: one, same: true, normal });
				else
					groups.set(key, {
						failure: joined(group.failure, one),
						same: group.same && group.failure.error === error,
						normal,
					});
			}
			return [...groups.values()]
				.map(({ failure, same, normal }) => (same ? failure : { ...failure, error: normal }))
				.sort((a, b) => b.count - a.count);
		}
		function joined(a, b) {
			const firstSeen = earliest(a.firstSeen, b.firstSeen);
			const lastSeen = latest(a.lastSeen, b.lastSeen);
			return {
				...a,
				count: a.count + b.count,
				...(firstSeen !== undefined && { firstSeen }),
				...(lastSeen !== undefined && { lastSeen }),
			};
		}
		function earliest(a, b) {
			return a === undefined || b === undefined ? (a ?? b) : a < b ? a : b;
		}
		function latest(a, b) {
			return a === undefined || b === undefined ? (a ?? b) : a > b ? a : b;
		}
		function unwrapped(error) {
			const text = error.trim();
			const quote = text[0];
			const twice = text.length > 2 && (quote === '"' || quote === "'") && text.endsWith(quote);
			return twice && !text.slice(1, -1).includes(quote) ? text.slice(1, -1) : text;
		}
		function normalised(error) {
			return error
				.replace(/\b0x[0-9a-fA-F]+/g, '0x…')
				.replace(/\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b/g, '…')
				.replace(/\bport=\d+/g, 'port=…')
				.replace(/(['"], ?)\d{4,5}\)/g, '$1…)')
				.replace(/:\d{5}\b/g, ':…')
				.replace(/\b[0-9a-fA-F]{16,64}\b/g, '…')
				.replace(/\d{6,}/g, '…');
		}
	}),
	61445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => (htmlHistory)
		});
		var _text_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74128);
		var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45186);
		var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76349);
		var _thin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83862);
		function htmlHistory(args, startedAt) {
			const history = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(args, 'history');
			const rows = Array.isArray(history) ? history : [];
			const users = mostUsers(rows);
			const charted = percentilesCharted(args);
			const clock = makeClock(startedAt);
			const timed = (0, _thin_js__WEBPACK_IMPORTED_MODULE_1__.yL)(rows)
				.filter(_text_json_js__WEBPACK_IMPORTED_MODULE_0__.G)
				.flatMap(row => {
				const at = clock((0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(row, 'time'));
				return at === undefined ? [] : [{ row, at }];
			});
			const ascending = timed.filter(({ at }, index) => index === 0 || at > (timed[index - 1]?.at ?? at));
			const first = timed[0]?.at ?? 0;
			const series = ascending.map(({ row, at }) => pointOf(row, at - first, charted));
			return { ...(users >= 0 && { usersReached: users }), ...(series.length > 0 && { series }) };
		}
		function mostUsers(rows) {
			let most = -1;
			for (const row of rows) {
				const users = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.G)(row) ? (figureIn(row, 'user_count') ?? -1) : -1;
				if (users > most)
					most = users;
			}
			return most;
		}
		function figureIn(row, name) {
			const raw = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(row, name);
			return figureOf(Array.isArray(raw) ? raw[1] : raw);
		}
		function figureOf(raw) {
			const figure = (0, _text_figure_js__WEBPACK_IMPORTED_MODULE_2__.r)(raw, 'rate');
			return typeof figure === 'number' ? figure : undefined;
		}
		function pointOf(row, atMs, charted) {
			const throughput = figureIn(row, 'current_rps');
			const failuresPerSecond = figureIn(row, 'current_fail_per_sec');
			const users = figureIn(row, 'user_count');
			return {
				atMs,
				...(throughput !== undefined && { throughput }),
				...(failuresPerSecond !== undefined && { failuresPerSecond }),
				...(users !== undefined && { users }),
				quantiles: quantilesOf(row, charted),
			};
		}
		function percentilesCharted(args) {
			const [first, second] = ['percentile1', 'percentile2'].map(name => figureOf((0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(args, name)));
			return new Map([
				['response_time_percentile_1', first ?? 0.5],
				['response_time_percentile_2', second ?? 0.95],
			]);
		}
		function quantilesOf(row, charted) {
			const nested = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(row, 'current_response_time_percentiles');
			const points = new Map();
			for (const key of [...Object.keys(row), ...((0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.G)(nested) ? Object.keys(nested) : [])]) {
				const q = charted.get(key) ?? Number(/^response_time_percentile_(0?\.\d{1,12}|1\.0)$/.exec(key)?.[1]);
				const value = figureIn(row, key) ?? ((0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.G)(nested) ? figureIn(nested, key) : undefined);
				if (q > 0 && q <= 1 && value !== undefined && value > 0)
					points.set(q, value);
			}
			return [...points].sort(([a], [b]) => a - b);
		}
		const dayMs = 86_400_000;
		function makeClock(startedAt) {
			const midnight = startedAt === undefined ? 0 : startedAt - (startedAt % dayMs);
			let previous = startedAt ?? 0;
			return raw => {
				if (typeof raw !== 'string')
					return undefined;
				const whole = (0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.T$)(raw);
				if (whole !== undefined)
					return whole;
				const time = (0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.T$)(`1970-01-01 ${raw}`);
				if (time === undefined)
					return undefined;
				const days = Math.max(0, Math.ceil((previous - dayMs / 2 - midnight - time) / dayMs));
				previous = midnight + time + days * dayMs;
				return previous;
			};
		}
	}),
	88893: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => (ingest)
		});
		var errors = __webpack_require__(22059);
		var notice = __webpack_require__(68308);
		var ingest_part = __webpack_require__(37300);
		var merged = __webpack_require__(20384);
		;
		function mergeShards(shards) {
			const sorted = shards.toSorted((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0));
			const [first] = sorted;
			if (first?.shard === undefined)
				throw new Error('shards say which they are');
			const run = first.runId ?? '';
			const of = first.shard.of;
			const present = sorted.map(({ shard }) => shard?.index ?? 0);
			if (present.length !== of || present.some((index, at) => index !== at + 1)) {
				throw new errors.y('shards-missing', { run, present: present.join(', '), of });
			}
			if (new Set(sorted.map(({ source, workload, timing }) => `${source.kind} ${workload} ${timing}`)).size > 1) {
				throw new errors.y('shards-unequal', { run, why: 'they were not measured in the same way' });
			}
			const { shard: _, pumpLag: __, generator: ___, aborted: ____, ...whole } = first;
			const durationMs = Math.max(...sorted.map(one => one.durationMs ?? 0));
			return {
				...whole,
				source: {
					...first.source,
					files: sorted.flatMap(({ source }) => source.files),
					warnings: sorted.flatMap(({ source }) => source.warnings),
				},
				...(durationMs > 0 && { durationMs }),
				...usersOf(sorted),
				...arrivalsOf(sorted),
				total: (0, merged.Tq)(sorted.map(({ total }) => total)),
				endpoints: (0, merged.h2)(sorted.flatMap(({ endpoints }) => endpoints)),
				failures: sorted.flatMap(({ failures }) => failures),
				...generatorsOf(sorted),
			};
		}
		function generatorsOf(shards) {
			const lags = shards.flatMap(({ pumpLag }) => pumpLag ?? []);
			const generators = shards.flatMap(({ generator }) => generator ?? []);
			const [first] = generators;
			const busy = generators.flatMap(({ usersBusy }) => usersBusy ?? []);
			const aborted = shards.find(shard => shard.aborted !== undefined)?.aborted;
			return {
				...(aborted !== undefined && { aborted }),
				...(lags.length > 0 && { pumpLag: (0, merged.$i)(lags) }),
				...(first && {
					generator: {
						transport: first.transport,
						...(busy.length > 0 && { usersBusy: Math.max(...busy) }),
						causes: [...new Set(generators.flatMap(({ causes }) => causes))],
						...clockOf(generators),
					},
				}),
			};
		}
		function usersOf(shards) {
			const reached = sumOf(shards.map(({ users }) => users?.reached));
			const asked = sumOf(shards.map(({ users }) => users?.asked));
			if (reached === undefined && asked === undefined)
				return {};
			return { users: { ...(asked !== undefined && { asked }), ...(reached !== undefined && { reached }) } };
		}
		function arrivalsOf(shards) {
			const all = shards.flatMap(({ arrivals }) => (arrivals === undefined ? [] : [arrivals]));
			if (all.length < shards.length)
				return {};
			const add = (read) => all.reduce((sum, one) => sum + read(one), 0);
			const judged = sumOf(all.map(one => one.judged));
			const offeredRate = sumOf(all.map(one => one.offeredRate));
			return {
				arrivals: {
					planned: add(({ planned }) => planned),
					sent: add(({ sent }) => sent),
					late: add(({ late }) => late),
					unfinished: add(({ unfinished }) => unfinished),
					...(judged !== undefined && { judged }),
					...(offeredRate !== undefined && { offeredRate }),
				},
			};
		}
		function sumOf(values) {
			return values.reduce((all, one) => (all === undefined || one === undefined ? undefined : all + one), 0);
		}
		function clockOf(generators) {
			const lost = generators.flatMap(({ clockLostMs }) => clockLostMs ?? []);
			const [worst] = lost.toSorted((a, b) => Math.abs(b) - Math.abs(a));
			return worst === undefined ? {} : { clockLostMs: worst };
		}
		;
		const suffixes = [
			'_stats.csv',
			'_requests.csv',
			'_distribution.csv',
			'_stats_history.csv',
			'_failures.csv',
			'_exceptions.csv',
		];
		async function filesFor(host, pattern) {
			const matched = await host.find(pattern);
			const asked = matched.length > 0 ? matched : await setOf(host, pattern);
			if (asked.length === 0)
				throw await none(host, pattern);
			const found = new Map(asked.map(path => [path, { path, asked: true, stem: stemOf(path) }]));
			for (const stem of new Set(asked.filter(isOfSet).map(stemOf))) {
				for (const path of await setOf(host, stem))
					if (!found.has(path))
						found.set(path, { path, asked: false, stem });
			}
			return [...found.values()];
		}
		async function none(host, pattern) {
			const [inside] = /[*?[{]/.test(pattern) ? [] : await host.find(`${pattern}/*`);
			return inside === undefined
				? new errors.y('report-none', { pattern })
				: new errors.y('report-folder', { folder: pattern, file: inside });
		}
		async function setOf(host, prefix) {
			const files = await Promise.all(suffixes.map(suffix => host.find(`${prefix}${suffix}`)));
			return files.flat();
		}
		function isOfSet(path) {
			return suffixes.some(suffix => path.endsWith(suffix));
		}
		function stemOf(path) {
			const suffix = suffixes.find(one => path.endsWith(one));
			return suffix === undefined ? path.replace(/\.(?:html?|json|csv)$/i, '') : path.slice(0, -suffix.length);
		}
		var decoded = __webpack_require__(96363);
		var json = __webpack_require__(45186);
		var ingest_json = __webpack_require__(71583);
		var model_latency = __webpack_require__(62676);
		var text_figure = __webpack_require__(74128);
		var ingest_doubts = __webpack_require__(22150);
		var measure = __webpack_require__(8709);
		var moment = __webpack_require__(76349);
		var ingest_rows = __webpack_require__(97152);
		;
		const rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'exact' };
		function readLocustJson(list, file, scale) {
			const doubts = (0, ingest_doubts._)(file);
			const entries = list.filter(json.G);
			if (entries.length < list.length)
				throw new errors.y('report-broken', { file, why: 'its list holds other things than entries' });
			(0, ingest_rows.L)(entries.length, { doubts, scale });
			const span = spanOfEntries(entries);
			const read = entries.map(entry => entryOf(entry, doubts));
			const total = totalOf(read, span.durationMs);
			if (entries.length === 0)
				doubts.tell((0, notice.l)('empty-list', { file }));
			return {
				form: 'json',
				file,
				...span,
				requests: total.requests,
				figures: { total, endpoints: read.map(({ endpoint }) => endpoint) },
				warnings: doubts.notices(),
			};
		}
		function isEntry(value) {
			return (0, json.G)(value) && (0, json.G)((0, json.Z)(value, 'response_times')) && (0, json.Z)(value, 'num_requests') !== undefined;
		}
		function entryOf(entry, doubts) {
			const requests = countIn(entry, 'num_requests') ?? Number.NaN;
			const timed = requests - (countIn(entry, 'num_none_requests') ?? 0);
			const sum = (0, text_figure.r)((0, json.Z)(entry, 'total_response_time'), 'sum');
			const measured = (0, measure.W)({
				method: (0, ingest_json.M8)(entry, 'method') ?? '',
				name: (0, ingest_json.M8)(entry, 'name') ?? '',
				requests: (0, json.Z)(entry, 'num_requests'),
				failures: (0, json.Z)(entry, 'num_failures'),
				throughput: rateOf(requests, spanOfEntries([entry]).durationMs),
				...(timed > 0 && {
					mean: typeof sum === 'number' ? sum / timed : (0, json.Z)(entry, 'total_response_time'),
					min: (0, json.Z)(entry, 'min_response_time'),
					max: (0, json.Z)(entry, 'max_response_time'),
				}),
				quantiles: [],
			}, rounding, doubts);
			const buckets = timed > 0 ? bucketsOf(entry, timed, measured, doubts) : undefined;
			if (buckets === undefined)
				return { endpoint: measured, timed };
			return { endpoint: { ...measured, latency: { ...measured.latency, buckets } }, timed };
		}
		function countIn(entry, name) {
			const figure = (0, text_figure.r)((0, json.Z)(entry, name), 'count');
			return typeof figure === 'number' ? figure : undefined;
		}
		function bucketsOf(entry, timed, { name, latency }, doubts) {
			const raw = (0, json.Z)(entry, 'response_times');
			const pairs = Object.entries((0, json.G)(raw) ? raw : {}).map(([value, count]) => [(0, text_figure.r)(value, 'ms'), (0, text_figure.r)(count, 'count')]);
			const usable = pairs.flatMap(([value, count]) => bucketOf(value, count));
			const buckets = (0, model_latency.E0)([usable]);
			const sumMs = (0, text_figure.r)((0, json.Z)(entry, 'total_response_time'), 'sum');
			const why = usable.length < pairs.length ? 'not all numbers' : whyNot(buckets, timed, sumMs, latency);
			if (why === undefined) {
				doubts.offGrid(buckets.filter(([value]) => !(0, model_latency.o2)(value)).length);
				return buckets;
			}
			doubts.unusable(name, 'the histogram', why);
			return undefined;
		}
		function bucketOf(value, count) {
			return typeof value === 'number' && typeof count === 'number' ? [[value, count]] : [];
		}
		function whyNot(buckets, timed, sumMs, { minMs, maxMs }) {
			const counted = (0, model_latency.pq)(buckets);
			if (counted !== timed)
				return `one of ${counted} requests, of ${timed}`;
			const [lowest, highest] = [buckets[0]?.[0] ?? 0, buckets.at(-1)?.[0] ?? 0];
			if (maxMs !== undefined && highest > maxMs * 2 + 1)
				return 'beyond the maximum';
			if (minMs !== undefined && (lowest + 1) * 2 < minMs)
				return 'below the minimum';
			if (typeof sumMs === 'number' && !fits(buckets, sumMs))
				return 'not one of times with this sum';
			return undefined;
		}
		function fits(buckets, sumMs) {
			const room = buckets.every(([value]) => (0, model_latency.o2)(value)) ? 1 : 2;
			const readings = buckets.map(([value, count]) => ({ ...(0, model_latency.MU)(value, 'locust'), count }));
			const sum = (of) => readings.reduce((all, reading) => all + of(reading) * reading.count, 0);
			const slack = 1 + sumMs * 1e-9;
			return sumMs >= sum(({ low }) => low) / room - slack && sumMs <= sum(({ high }) => high) * room + slack;
		}
		function totalOf(entries, durationMs) {
			const sum = (of) => entries.reduce((all, { endpoint }) => all + of(endpoint), 0);
			const requests = sum(endpoint => endpoint.requests);
			const throughput = rateOf(requests, durationMs);
			return {
				requests,
				failures: sum(endpoint => endpoint.failures),
				...(throughput !== undefined && { throughput }),
				latency: joinedLatency(entries.filter(({ timed }) => timed !== 0)),
			};
		}
		function joinedLatency(entries) {
			const latencies = entries.map(({ endpoint }) => endpoint.latency);
			const histograms = latencies.map(({ buckets }) => buckets).filter(buckets => buckets !== undefined);
			if (entries.length === 0 || histograms.length < entries.length)
				return { quantiles: [], ...rounding };
			const n = entries.reduce((all, { timed }) => all + timed, 0);
			const means = entries.map(({ timed, endpoint }) => (endpoint.latency.meanMs ?? Number.NaN) * (timed / n));
			const figures = {
				meanMs: means.reduce((all, mean) => all + mean, 0),
				minMs: Math.min(...extremes(latencies, 'minMs')),
				maxMs: Math.max(...extremes(latencies, 'maxMs')),
			};
			const known = Object.fromEntries(Object.entries(figures).filter(([, value]) => Number.isFinite(value)));
			return { quantiles: [], buckets: (0, model_latency.E0)(histograms), ...known, ...rounding };
		}
		function extremes(latencies, which) {
			return latencies.map(latency => latency[which] ?? Number.NaN);
		}
		function rateOf(requests, durationMs) {
			return durationMs === undefined || !(durationMs > 0) || !(requests >= 0) ? undefined : (requests * 1000) / durationMs;
		}
		function spanOfEntries(entries) {
			const starts = entries.map(entry => (0, moment.uv)((0, json.Z)(entry, 'start_time'))).filter(ms => ms !== undefined);
			const ends = entries.map(entry => (0, moment.uv)((0, json.Z)(entry, 'last_request_timestamp'))).filter(ms => ms !== undefined);
			if (starts.length === 0 || ends.length === 0)
				return {};
			const startedAt = starts.reduce((a, b) => Math.min(a, b));
			const endedAt = ends.reduce((a, b) => Math.max(a, b));
			if (endedAt < startedAt)
				return {};
			return {
				startedAt,
				endedAt,
				durationMs: endedAt - startedAt,
				durationErrorMs: 1000 + firstRequestMs(entries, startedAt),
			};
		}
		function firstRequestMs(entries, startedAt) {
			const first = entries.find(entry => (0, moment.uv)((0, json.Z)(entry, 'start_time')) === startedAt);
			const longest = first === undefined ? 'absent' : (0, text_figure.r)((0, json.Z)(first, 'max_response_time'), 'ms');
			return typeof longest === 'number' ? longest : 0;
		}
		var failures = __webpack_require__(34494);
		var html_history = __webpack_require__(61445);
		;
		const locust_html_rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'round' };
		function readModernHtml(args, file, scale) {
			const doubts = (0, ingest_doubts._)(file);
			const rows = (0, ingest_json.FZ)(args, 'requests_statistics') ?? [];
			const text = rows.some(row => (0, ingest_json.M8)(row, 'safe_name') !== undefined) ? unescapeHtml : asIs;
			const figures = (0, ingest_rows.h)(rawRows(rows, args, text), { rounding: locust_html_rounding, doubts, scale });
			if (figures === undefined)
				throw new errors.y('report-cut-off', { file, where: 'it has no row of the whole run' });
			const start = (0, moment.T$)((0, ingest_json.M8)(args, 'start_time'));
			const end = (0, moment.T$)((0, ingest_json.M8)(args, 'end_time'));
			const { requests, throughput } = figures.total;
			const span = (0, moment.ee)(start, end, (0, moment.ur)(requests, throughput));
			if (throughput === undefined && requests > 0)
				doubts.tell((0, notice.l)('throughput-derived', { file }));
			const target = text((0, ingest_json.M8)(args, 'host') ?? 'None');
			return {
				form: 'html',
				file,
				...span,
				...(target !== 'None' && target !== '' && { target }),
				...(0, html_history.a)(args, start),
				requests,
				figures,
				failures: failuresOf(args, text, doubts),
				exceptions: exceptionsOf(args),
				warnings: doubts.notices(),
			};
		}
		function unescapeHtml(text) {
			return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, entity => entities.get(entity) ?? entity);
		}
		const entities = new Map([
			['&amp;', '&'],
			['&lt;', '<'],
			['&gt;', '>'],
			['&quot;', '"'],
			['&#x27;', "'"],
		]);
		function asIs(text) {
			return text;
		}
		function rawRows(rows, args, text) {
			const times = timesByRow(args);
			return rows.map((row, index) => {
				const key = (0, ingest_part.r4)(namedAs(row, asIs));
				const table = times.get(`${index}\u0000${key}`) ?? times.get(key);
				return {
					...namedAs(row, text),
					requests: (0, json.Z)(row, 'num_requests'),
					failures: (0, json.Z)(row, 'num_failures'),
					throughput: (0, json.Z)(row, 'total_rps'),
					mean: (0, json.Z)(row, 'avg_response_time'),
					median: (0, json.Z)(row, 'median_response_time'),
					min: (0, json.Z)(row, 'min_response_time'),
					max: (0, json.Z)(row, 'max_response_time'),
					quantiles: [...quantilesIn(table), ...quantilesIn(row)],
				};
			});
		}
		function timesByRow(args) {
			const times = new Map();
			for (const [index, row] of ((0, ingest_json.FZ)(args, 'response_time_statistics') ?? []).entries()) {
				const key = (0, ingest_part.r4)(namedAs(row, asIs));
				times.set(`${index}\u0000${key}`, row);
				if (!times.has(key))
					times.set(key, row);
			}
			return times;
		}
		function namedAs(row, text) {
			return { method: text((0, ingest_json.M8)(row, 'method') ?? ''), name: text((0, ingest_json.M8)(row, 'name') ?? '') };
		}
		const older = new Map([
			['ninetieth_response_time', 0.9],
			['ninety_ninth_response_time', 0.99],
		]);
		function quantilesIn(row) {
			return Object.entries(row ?? {}).flatMap(([key, value]) => {
				const q = older.get(key) ?? quantileOfKey(key);
				return q === undefined ? [] : [[q, value]];
			});
		}
		function quantileOfKey(key) {
			const match = /^(?:response_time_percentile_)?([01]\.\d{1,12})$/.exec(key);
			const q = Number(match?.[1]);
			return q > 0 && q <= 1 ? q : undefined;
		}
		function failuresOf(args, text, doubts) {
			const rows = (0, ingest_json.FZ)(args, 'failures_statistics') ?? [];
			return (0, failures.B)(rows.flatMap(row => {
				const { method, name } = namedAs(row, text);
				const count = (0, text_figure.r)((0, json.Z)(row, 'occurrences'), 'count');
				if (typeof count !== 'number') {
					doubts.unusable(name, 'the number of a failure', (0, json.Z)(row, 'occurrences'));
					return [];
				}
				const firstSeen = (0, moment.uv)((0, json.Z)(row, 'first_seen'));
				const lastSeen = (0, moment.uv)((0, json.Z)(row, 'last_seen'));
				return {
					...(method !== '' && { method }),
					name,
					error: text((0, ingest_json.M8)(row, 'error') ?? ''),
					count,
					...(firstSeen !== undefined && { firstSeen: (0, moment.dF)(firstSeen) }),
					...(lastSeen !== undefined && { lastSeen: (0, moment.dF)(lastSeen) }),
				};
			}));
		}
		function exceptionsOf(args) {
			return ((0, ingest_json.FZ)(args, 'exceptions_statistics') ?? []).map(row => {
				const count = (0, text_figure.r)((0, json.Z)(row, 'count'), 'count');
				return {
					message: (0, ingest_json.M8)(row, 'msg') ?? '',
					traceback: (0, ingest_json.M8)(row, 'traceback') ?? '',
					count: typeof count === 'number' ? count : 1,
				};
			});
		}
		;
		const locust_web_json_rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'round' };
		function isWebJson(object) {
			const [row] = (0, ingest_json.FZ)(object, 'stats') ?? [];
			return row !== undefined && (0, json.Z)(row, 'num_requests') !== undefined;
		}
		function readWebJson(object, file, scale) {
			const doubts = (0, ingest_doubts._)(file);
			const rows = (0, ingest_json.FZ)(object, 'stats') ?? [];
			const text = rows.some(row => (0, ingest_json.M8)(row, 'safe_name') !== undefined) ? unescapeHtml : (plain) => plain;
			const figures = (0, ingest_rows.h)(rows.map(row => rawRow(row, text)), { rounding: locust_web_json_rounding, doubts, scale });
			if (figures === undefined)
				throw new errors.y('report-cut-off', { file, where: 'it has no row of the whole run' });
			const users = (0, text_figure.r)((0, json.Z)(object, 'user_count'), 'count');
			return {
				form: 'json-web',
				file,
				...(typeof users === 'number' && { usersReached: users }),
				requests: figures.total.requests,
				figures,
				failures: (0, failures.B)(((0, ingest_json.FZ)(object, 'errors') ?? []).flatMap(row => failureOf(row, text))),
				warnings: doubts.notices(),
			};
		}
		function rawRow(row, text) {
			return {
				method: text((0, ingest_json.M8)(row, 'method') ?? ''),
				name: text((0, ingest_json.M8)(row, 'name') ?? ''),
				requests: (0, json.Z)(row, 'num_requests'),
				failures: (0, json.Z)(row, 'num_failures'),
				mean: (0, json.Z)(row, 'avg_response_time'),
				median: (0, json.Z)(row, 'median_response_time'),
				min: (0, json.Z)(row, 'min_response_time'),
				max: (0, json.Z)(row, 'max_response_time'),
				quantiles: Object.keys(row).flatMap(key => {
					const q = key === 'ninetieth_response_time' ? 0.9 : key === 'ninety_ninth_response_time' ? 0.99 : quantileOfKey(key);
					return q === undefined ? [] : [[q, (0, json.Z)(row, key)]];
				}),
			};
		}
		function failureOf(row, text) {
			const count = (0, text_figure.r)((0, json.Z)(row, 'occurrences') ?? (0, json.Z)(row, 'occurences'), 'count');
			const method = text((0, ingest_json.M8)(row, 'method') ?? '');
			const failure = { name: text((0, ingest_json.M8)(row, 'name') ?? ''), error: text((0, ingest_json.M8)(row, 'error') ?? '') };
			return typeof count === 'number' ? [{ ...(method !== '' && { method }), ...failure, count }] : [];
		}
		var saved_result = __webpack_require__(59051);
		var text_fields = __webpack_require__(41525);
		;
		const mostEndpoints = 10_000;
		async function readSaved(document, file) {
			const schema = (0, json.Z)(document, 'schema');
			if (schema !== saved_result.U)
				throw new errors.y('result-schema', { file, schema: String(schema).slice(0, 60) });
			const fields = (0, text_fields.P)(document, (field, found, expected) => new errors.y('result-field', { file, field, found, expected }));
			const saved = await resultOf(fields, file);
			const startedAt = (0, moment.T$)(saved.startedAt);
			const endedAt = (0, moment.T$)(saved.endedAt);
			return {
				form: 'saved',
				file,
				...(startedAt !== undefined && { startedAt }),
				...(endedAt !== undefined && { endedAt }),
				requests: saved.total.requests,
				figures: { total: saved.total, endpoints: saved.endpoints },
				failures: saved.failures,
				warnings: saved.source.warnings,
				saved,
			};
		}
		async function resultOf(of, file) {
			const source = of.object('source');
			const kind = source.choice('kind', ['locust-html', 'locust-csv', 'locust-json', 'load-test']);
			const usual = kind === 'load-test' ? exact : locust;
			const arrivals = of.maybeObject('arrivals');
			const users = of.maybeObject('users');
			const series = of.maybeList('series');
			const generator = of.maybeObject('generator');
			const warmUp = of.maybeObject('warmUp');
			const control = of.maybeObject('control');
			const pumpLag = await maybeLatency(of, 'pumpLagMs', Number.POSITIVE_INFINITY, usual);
			return {
				...of.texts('name', 'runId', 'startedAt', 'endedAt', 'target'),
				...shardOf(of),
				source: {
					kind,
					tool: source.text('tool'),
					...source.texts('toolVersion'),
					files: [file],
					warnings: (source.maybeList('warnings') ?? []).slice(0, 100).map(warningOf),
				},
				...of.figures('ms', 'durationMs', 'durationErrorMs'),
				workload: of.choice('workload', ['open', 'closed', 'unknown']),
				...(users && { users: saved_usersOf(users) }),
				...(arrivals && { arrivals: saved_arrivalsOf(arrivals) }),
				total: await measurementOf(of.object('total'), usual),
				endpoints: await endpointsOf(of, usual, file),
				failures: (of.maybeList('failures') ?? []).map(saved_failureOf),
				...(series && { series: series.slice(0, 2000).map(pointOf) }),
				timing: of.maybeChoice('timing', ['service', 'response']) ?? (kind === 'load-test' ? 'response' : 'service'),
				latencyOf: of.maybeChoice('latencyOf', ['all', 'successful']) ?? (kind === 'load-test' ? 'successful' : 'all'),
				...(warmUp && { warmUp: await warmUpOf(warmUp, usual, file) }),
				...(of.raw('unsteady') === true && { unsteady: true }),
				...(of.raw('cancelled') === true && { cancelled: true }),
				...of.texts('aborted'),
				...(pumpLag && { pumpLag }),
				...(generator && { generator: generatorOf(generator) }),
				...(control && { control: { p50Ms: control.number('p50Ms', 'ms'), p95Ms: control.number('p95Ms', 'ms') } }),
			};
		}
		async function warmUpOf(of, usual, file) {
			return {
				durationMs: of.number('durationMs', 'ms'),
				total: await measurementOf(of.object('total'), usual),
				endpoints: await endpointsOf(of, usual, file),
			};
		}
		async function endpointsOf(of, usual, file) {
			const rows = of.list('endpoints');
			if (rows.length > mostEndpoints)
				throw new errors.y('report-endpoints', { file, most: mostEndpoints });
			const endpoints = [];
			for (const row of rows)
				endpoints.push({ ...row.texts('method'), name: row.text('name'), ...(await measurementOf(row, usual)) });
			return endpoints;
		}
		function shardOf(of) {
			const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(of.maybeText('shard') ?? '') ?? [];
			if (index === undefined || count === undefined)
				return {};
			const shard = { index: Number(index), of: Number(count) };
			return shard.index >= 1 && shard.index <= shard.of ? { shard } : {};
		}
		function saved_usersOf(of) {
			return of.figures('count', 'asked', 'reached');
		}
		function saved_arrivalsOf(of) {
			return {
				planned: of.count('planned'),
				sent: of.count('sent'),
				late: of.count('late'),
				unfinished: of.count('unfinished'),
				...of.figures('count', 'judged'),
				...of.figures('rate', 'offeredRate'),
			};
		}
		function generatorOf(of) {
			const { usersBusy } = of.figures('rate', 'usersBusy');
			const lost = of.raw('clockLostMs');
			if (usersBusy !== undefined && usersBusy > 1)
				throw of.wrong('usersBusy', 'a share of at most 1');
			return {
				transport: of.text('transport'),
				...of.figures('count', 'measurementEpoch'),
				...(usersBusy !== undefined && { usersBusy }),
				causes: of.textList('causes', 20),
				...(typeof lost === 'number' && Number.isFinite(lost) && { clockLostMs: lost }),
			};
		}
		const exact = { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' };
		const locust = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'round' };
		const grids = ['exact', 'locust', 'round', 'floor'];
		async function measurementOf(of, usual) {
			const requests = of.countOrUnusable('requests');
			const failures = of.countOrUnusable('failures');
			if (failures > requests)
				throw of.wrong('failures', `at most the ${requests} requests`);
			const serviceTime = await maybeLatency(of, 'serviceTime', requests, usual);
			const details = of.maybeObject('details');
			return {
				requests,
				failures,
				...of.figures('rate', 'throughput', 'throughputError'),
				latency: await latencyOf(of.object('latency'), requests, usual),
				...(serviceTime && { serviceTime }),
				...(details && { details: await detailsOf(details, requests, usual) }),
			};
		}
		async function detailsOf(of, requests, usual) {
			const [firstByte, connect, waited] = [of.object('firstByte'), of.object('connect'), of.object('waited')];
			const pumpLag = await maybeLatency(of, 'pumpLag', requests, usual);
			return {
				firstByte: await latencyOf(firstByte, requests, usual),
				connect: await latencyOf(connect, requests, usual),
				waited: await latencyOf(waited, requests, usual),
				...(pumpLag && { pumpLag }),
				statuses: statusesOf(of.object('statuses')),
				bytes: of.number('bytes', 'sum'),
			};
		}
		function statusesOf(of) {
			const wrong = of.keys().find(key => !/^\dxx$/.test(key));
			if (wrong !== undefined)
				throw of.wrong(wrong, 'a class of status like `2xx`');
			return Object.fromEntries(of.keys().map(key => [key, of.count(key)]));
		}
		async function maybeLatency(of, name, requests, usual) {
			const latency = of.maybeObject(name);
			return latency && latencyOf(latency, requests, usual);
		}
		async function latencyOf(of, requests, usual) {
			const buckets = await saved_bucketsOf(of);
			if (buckets !== undefined && buckets.reduce((sum, [, count]) => sum + count, 0) > requests) {
				throw of.wrong('buckets', `of at most the ${requests} requests`);
			}
			return {
				quantiles: quantilesOf(of),
				...(buckets && { buckets }),
				...unfinishedOf(of, buckets),
				...of.figures('ms', 'meanMs', 'medianMs', 'minMs', 'maxMs'),
				...roundingOf(of.maybeObject('rounding'), usual),
			};
		}
		function roundingOf(of, usual) {
			if (of === undefined)
				return usual;
			return {
				rank: of.choice('rank', ['locust', 'nearest']),
				grid: of.choice('grid', grids),
				meanGrid: of.choice('mean', grids),
				extremesGrid: of.choice('extremes', grids),
			};
		}
		async function saved_bucketsOf(of) {
			const encoded = of.maybeText('histogram');
			if (encoded !== undefined) {
				const { decodeHdr } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 93740));
				const decoded = await decodeHdr(encoded);
				if (decoded === undefined)
					throw of.wrong('histogram', 'an HdrHistogram V2, compressed, in base64');
				return decoded;
			}
			return pairsOf(of, 'buckets');
		}
		function unfinishedOf(of, buckets) {
			const unfinished = pairsOf(of, 'unfinished') ?? [];
			const counts = new Map(buckets);
			if (unfinished.some(([ms, count]) => count > (counts.get(ms) ?? 0)))
				throw of.wrong('unfinished', 'among the requests of the histogram');
			return unfinished.length > 0 ? { unfinished } : {};
		}
		function pairsOf(of, name) {
			const raw = of.raw(name);
			if (raw === undefined)
				return undefined;
			if (!Array.isArray(raw) || raw.length > 100_000)
				throw of.wrong(name, 'a list of pairs');
			const buckets = raw.map((pair) => {
				const [ms, count] = Array.isArray(pair) && pair.length === 2 ? [(0, text_figure.r)(pair[0], 'ms'), (0, text_figure.r)(pair[1], 'count')] : [];
				if (typeof ms !== 'number' || typeof count !== 'number')
					throw of.wrong(name, 'pairs of milliseconds and a count');
				return [ms, count];
			});
			if (buckets.some(([ms], index) => index > 0 && ms <= (buckets[index - 1]?.[0] ?? 0)))
				throw of.wrong(name, 'ascending');
			return buckets;
		}
		function quantilesOf(of) {
			const quantiles = of.maybeObject('quantiles');
			const points = (quantiles?.keys() ?? []).map((key) => {
				const q = /^(?:0(?:\.\d{1,12})?|1)$/.test(key) ? Number(key) : Number.NaN;
				const value = (0, text_figure.r)(quantiles?.raw(key), 'ms');
				if (Number.isNaN(q) || typeof value !== 'number')
					throw of.wrong('quantiles', 'milliseconds by quantiles like `0.95`');
				return [q, value];
			});
			const ascending = points.sort(([a], [b]) => a - b);
			if (ascending.some(([, value], index) => index > 0 && value < (ascending[index - 1]?.[1] ?? 0)))
				throw of.wrong('quantiles', 'ascending');
			return ascending;
		}
		function saved_failureOf(of) {
			return {
				...of.texts('method', 'firstSeen', 'lastSeen'),
				name: of.text('name'),
				error: of.text('error'),
				count: of.count('count'),
			};
		}
		function pointOf(of) {
			return {
				atMs: of.number('atMs', 'ms'),
				...of.figures('rate', 'throughput', 'failuresPerSecond'),
				...of.figures('count', 'users'),
				quantiles: quantilesOf(of),
			};
		}
		function warningOf(of) {
			const text = of.text('message').slice(0, 1000);
			const isEnd = of.maybeText('code') === 'data-exhausted';
			return isEnd ? { code: 'data-exhausted', message: text } : (0, notice.l)('saved-warning', { text });
		}
		;
		async function readJson(text, file, scale) {
			const whole = (0, ingest_json.qF)(text);
			if (whole !== undefined)
				return readDocument(whole, file, scale);
			const { documents, between } = documentsIn(text);
			const lists = documents.filter(isStatistics);
			const parts = await Promise.all(lists.map(document => readDocument(document, file, scale)));
			const [largest] = parts.toSorted((a, b) => (b.requests ?? 0) - (a.requests ?? 0));
			if (largest === undefined)
				throw whyNone(text, documents, file);
			if (documents.some(isEntry) || between.some(hasEntries))
				throw broken(file);
			if (parts.length === 1)
				return largest;
			return { ...largest, warnings: [...largest.warnings, (0, notice.l)('several-documents', { file, count: parts.length })] };
		}
		function isStatistics(document) {
			if (Array.isArray(document))
				return document.every(isEntry);
			return (0, json.G)(document) && (isWebJson(document) || isOurs(document));
		}
		async function readDocument(document, file, scale) {
			if (Array.isArray(document) && document.every(isEntry))
				return readLocustJson(document, file, scale);
			if ((0, json.G)(document)) {
				if (isOurs(document))
					return readSaved(document, file);
				if (isWebJson(document))
					return readWebJson(document, file, scale);
				if (isTaskRatio(document))
					throw new errors.y('report-task-ratio', { file });
			}
			throw new errors.y('not-a-report', { file, seen: 'is JSON' });
		}
		function isOurs(document) {
			return (0, ingest_json.M8)(document, 'schema')?.startsWith('load-test/') === true;
		}
		function isTaskRatio(document) {
			return (0, json.G)((0, json.Z)(document, 'per_class')) && (0, json.G)((0, json.Z)(document, 'total'));
		}
		function whyNone(text, documents, file) {
			if (documents.some(document => (0, json.G)(document) && isTaskRatio(document)))
				return new errors.y('report-task-ratio', { file });
			const start = text.search(/\S/);
			if (/[[{]/.test(text[start] ?? '') && (0, ingest_json.iK)(text, start) === undefined) {
				return new errors.y('report-cut-off', { file, where: 'its JSON does not end' });
			}
			return hasEntries(text) ? broken(file) : new errors.y('not-a-report', { file, seen: 'is text' });
		}
		function hasEntries(text) {
			return /"(?:num_requests|response_times)"/.test(text);
		}
		function broken(file) {
			return new errors.y('report-broken', { file, why: 'its JSON has a mistake' });
		}
		const mostLookedAt = 8;
		function documentsIn(text) {
			const documents = [];
			const between = [];
			let work = mostLookedAt * text.length + 1_000_000;
			let rest = 0;
			const begin = /^[ \t]*[[{]/gm;
			for (let found = begin.exec(text); found !== null && work > 0; found = begin.exec(text)) {
				const start = begin.lastIndex - 1;
				const end = (0, ingest_json.iK)(text, start);
				work -= (end ?? text.length) - start;
				const document = end === undefined ? undefined : (0, ingest_json.qF)(text.slice(start, end));
				if (document === undefined || end === undefined)
					continue;
				documents.push(document);
				between.push(text.slice(rest, start));
				rest = end;
				begin.lastIndex = end;
			}
			return { documents, between: [...between, text.slice(rest)] };
		}
		;
		const assignment = Buffer.from('window.templateArgs');
		const mostLooks = 4;
		function findTemplateArgs(page) {
			let other = { kind: 'none' };
			let work = mostLooks * page.length + 1_000_000;
			for (let hit = page.indexOf(assignment); hit >= 0 && work > 0; hit = page.indexOf(assignment, hit + 1)) {
				const start = objectStart(page, hit + assignment.length);
				if (start === undefined)
					continue;
				work -= page.length - start;
				const args = objectAt(page, start);
				if (args === 'unended')
					other = other.kind === 'none' ? { kind: 'cut-off' } : other;
				else if (args !== undefined && isReport(args))
					return { kind: 'report', args };
				else if (args !== undefined)
					other = { kind: 'live-page' };
			}
			return other;
		}
		function isReport(args) {
			return (0, json.Z)(args, 'is_report') === true && Array.isArray((0, json.Z)(args, 'requests_statistics'));
		}
		function objectStart(page, from) {
			const equals = skipBlanks(page, from);
			if (page[equals] !== 0x3d)
				return undefined;
			const brace = skipBlanks(page, equals + 1);
			return page[brace] === 0x7b ? brace : undefined;
		}
		function skipBlanks(page, from) {
			let at = from;
			while (page[at] === 0x20 || (page[at] ?? 0) === 0x0a || page[at] === 0x0d || page[at] === 0x09)
				at += 1;
			return at;
		}
		function objectAt(page, start) {
			const newline = page.indexOf(0x0a, start);
			const line = page.toString('utf8', start, newline < 0 ? page.length : newline);
			const parsed = line.trimEnd().endsWith('}') ? (0, ingest_json.qF)(line) : undefined;
			if ((0, json.G)(parsed))
				return parsed;
			const rest = page.toString('utf8', start);
			const end = (0, ingest_json.iK)(rest, 0);
			if (end === undefined)
				return 'unended';
			const careful = (0, ingest_json.qF)(rest.slice(0, end));
			return (0, json.G)(careful) ? careful : undefined;
		}
		;
		const usualBytes = { whole: 64_000_000, streamed: 256_000_000 };
		const headBytes = 16_384;
		async function readFile(host, path, maxBytes) {
			const scale = Math.max(1, (maxBytes ?? 0) / usualBytes.whole);
			const opened = await host.open(path, Math.max(usualBytes.streamed, maxBytes ?? 0));
			if (opened.size === 0)
				throw new errors.y('report-empty', { file: opened.path });
			const bytes = async () => {
				const whole = await host.open(path, Math.max(usualBytes.whole, maxBytes ?? 0));
				return whole.bytes();
			};
			const head = (0, decoded.D)(await opened.slice(0, headBytes));
			if (!/^[\s\ufeff]*[<[{]/.test(head.text)) {
				const { readCsv } = await Promise.all([__webpack_require__.e(3552), __webpack_require__.e(2069)]).then(__webpack_require__.bind(__webpack_require__, 22069));
				const part = await readCsv({ opened, head, bytes, scale });
				if (part !== undefined)
					return part;
			}
			return readPage(await bytes(), opened.path, scale);
		}
		async function readPage(bytes, file, scale) {
			const found = findTemplateArgs(bytes);
			if (found.kind === 'report')
				return readModernHtml(found.args, file, scale);
			const { text, isGarbled } = (0, decoded.D)(bytes);
			const part = await textPart(text, file, scale, found.kind);
			return isGarbled ? { ...part, warnings: [...part.warnings, (0, decoded.a)(file)] } : part;
		}
		async function textPart(text, file, scale, found) {
			const start = text.trimStart().slice(0, 200).toLowerCase();
			if (!start.startsWith('<'))
				return readText(text, file, scale);
			const { isLegacyHtml, readLegacyHtml } = await __webpack_require__.e(9798).then(__webpack_require__.bind(__webpack_require__, 39798));
			if (isLegacyHtml(text))
				return readLegacyHtml(text, file, scale);
			if (found === 'live-page')
				throw new errors.y('report-live-page', { file });
			if (found === 'cut-off')
				throw new errors.y('report-cut-off', { file, where: 'its figures do not end' });
			if (/<title>(?:Locust|Test Report)/.test(text))
				throw new errors.y('report-cut-off', { file, where: 'before its figures' });
			throw new errors.y('not-a-report', { file, seen: 'is a web page' });
		}
		async function readText(text, file, scale) {
			if (text.trim() === '')
				throw new errors.y('report-empty', { file });
			if (text.includes('\0'))
				throw new errors.y('not-a-report', { file, seen: 'is not text' });
			return readJson(text, file, scale);
		}
		;
		const preference = ['html', 'html-legacy', 'json', 'csv-log', 'json-web', 'csv-stats'];
		const kinds = {
			html: 'locust-html',
			'html-legacy': 'locust-html',
			json: 'locust-json',
			'json-web': 'locust-json',
			saved: 'load-test',
			'csv-stats': 'locust-csv',
			'csv-distribution': 'locust-csv',
			'csv-history': 'locust-csv',
			'csv-failures': 'locust-csv',
			'csv-exceptions': 'locust-csv',
			'csv-log': 'locust-csv',
		};
		function views_resultOf(parts, base) {
			const others = parts.filter(part => part !== base);
			const pick = (key) => [base, ...others].find(part => part[key] !== undefined)?.[key];
			const failures = longest([base, ...others].map(part => part.failures ?? []));
			const exceptions = longest([base, ...others].map(part => part.exceptions ?? []));
			const users = usersReached(parts, base);
			const [startedAt, endedAt, target, series] = [pick('startedAt'), pick('endedAt'), pick('target'), pick('series')];
			return {
				source: {
					kind: kinds[base.form],
					tool: 'locust',
					files: parts.map(({ file }) => file),
					warnings: warningsOf(parts, base),
				},
				...(startedAt !== undefined && { startedAt: (0, moment.dF)(startedAt) }),
				...(endedAt !== undefined && { endedAt: (0, moment.dF)(endedAt) }),
				...durationOf([base, ...others]),
				workload: 'closed',
				...(users > 0 && { users: { reached: users } }),
				...(target !== undefined && { target }),
				...joinedFigures(base, others),
				failures,
				...(exceptions.length > 0 && { exceptions }),
				...(series !== undefined && series.length > 0 && { series }),
				timing: 'service',
				latencyOf: 'all',
			};
		}
		function usersReached(parts, base) {
			const whole = parts.filter(({ form, requests = 0 }) => form !== 'csv-history' || requests >= (1 - countTolerance) * (base.requests ?? 0));
			return Math.max(0, ...whole.map(part => part.usersReached ?? 0));
		}
		const countTolerance = 0.2;
		function baseOf(parts) {
			return parts
				.filter(ingest_part.Mp)
				.toSorted((a, b) => (b.requests ?? 0) - (a.requests ?? 0) || preference.indexOf(a.form) - preference.indexOf(b.form))[0];
		}
		function longest(lists) {
			return lists.find(list => list.length > 0) ?? [];
		}
		function durationOf(parts) {
			const known = parts.filter(part => part.durationMs !== undefined);
			const [best] = known.toSorted((a, b) => (a.durationErrorMs ?? 0) - (b.durationErrorMs ?? 0));
			if (best?.durationMs === undefined)
				return {};
			return {
				durationMs: best.durationMs,
				...(best.durationErrorMs !== undefined && { durationErrorMs: best.durationErrorMs }),
			};
		}
		function warningsOf(parts, base) {
			const all = parts.flatMap(part => part.warnings.filter(({ code }) => part === base || code !== 'csv-behind'));
			if (parts.filter(ingest_part.Mp).length < 2)
				return all;
			const words = parts.filter(ingest_part.Mp).map(({ file, requests }) => `${file} (${requests} requests)`);
			return [...all, (0, notice.l)('views-combined', { used: `counts from ${base.file}; read ${words.join(', ')}` })];
		}
		function joinedFigures(base, others) {
			const distribution = others.flatMap(part => part.distribution ?? []);
			const more = others.filter(ingest_part.Mp).map(part => rowsByKey(part.figures));
			const endpoints = base.figures.endpoints.map(endpoint => {
				const same = more.flatMap(rows => rows.get((0, ingest_part.r4)(endpoint)) ?? []).filter(row => isSame(row, endpoint));
				const listed = distribution.filter(row => isListedAs(row, endpoint));
				return {
					...endpoint,
					latency: enriched(endpoint.latency, [...same.map(({ latency }) => latency), ...listed.map(quantilesOnly)]),
				};
			});
			const totals = others
				.filter(ingest_part.Mp)
				.map(part => part.figures.total)
				.filter(total => isSame(total, base.figures.total));
			const listed = distribution.filter(row => (0, ingest_part.Ym)(row.name) && row.requests === base.figures.total.requests);
			const latency = enriched(base.figures.total.latency, [
				...totals.map(total => total.latency),
				...listed.map(quantilesOnly),
			]);
			return {
				total: { ...base.figures.total, latency: withAllBuckets(latency, base.figures.total, endpoints) },
				endpoints,
			};
		}
		function rowsByKey({ endpoints }) {
			const rows = new Map();
			for (const endpoint of endpoints)
				rows.set((0, ingest_part.r4)(endpoint), [...(rows.get((0, ingest_part.r4)(endpoint)) ?? []), endpoint]);
			return rows;
		}
		function isSame(a, b) {
			return a.requests === b.requests && a.failures === b.failures;
		}
		function isListedAs({ name, requests }, { method, name: own, requests: count }) {
			return requests === count && name === (method === undefined ? own : `${method} ${own}`);
		}
		function quantilesOnly({ quantiles }) {
			return { quantiles, rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'exact' };
		}
		function enriched(latency, others) {
			const known = new Set(latency.quantiles.map(([q]) => q));
			const added = [];
			for (const [q, value] of others.flatMap(other => other.quantiles)) {
				if (known.has(q))
					continue;
				known.add(q);
				added.push([q, value]);
			}
			const quantiles = [...latency.quantiles, ...added].sort(([a], [b]) => a - b);
			const rises = quantiles.every(([, value], index) => index === 0 || value >= (quantiles[index - 1]?.[1] ?? 0));
			const buckets = latency.buckets ?? others.find(other => other.buckets !== undefined)?.buckets;
			return { ...latency, quantiles: rises ? quantiles : latency.quantiles, ...(buckets && { buckets }) };
		}
		function withAllBuckets(latency, total, endpoints) {
			if (latency.buckets !== undefined)
				return latency;
			const histograms = endpoints.filter(({ requests }) => requests > 0).map(endpoint => endpoint.latency.buckets);
			if (histograms.length === 0 || histograms.some(buckets => buckets === undefined))
				return latency;
			const buckets = (0, model_latency.E0)(histograms.flatMap(one => (one === undefined ? [] : [one])));
			return (0, model_latency.pq)(buckets) === total.requests ? { ...latency, buckets } : latency;
		}
		;
		async function ingest(host, requests, { maxBytes }) {
			const read = new Map();
			for (const { name, path } of requests) {
				for (const found of await filesFor(host, path)) {
					const known = read.get(found.path);
					if (known === undefined || (found.asked && !known.asked)) {
						const piece = await pieceOf(host, found, name, maxBytes);
						if (piece !== undefined)
							read.set(found.path, piece);
					}
				}
			}
			const runs = [...byName([...read.values()])].flatMap(([name, pieces]) => runsOf(pieces, name));
			return mustDiffer(runs);
		}
		async function pieceOf(host, found, name, maxBytes) {
			try {
				return { ...found, name, part: await readFile(host, found.path, maxBytes) };
			}
			catch (error) {
				if (found.asked || !(error instanceof errors.y))
					throw error;
				const skipped = (0, notice.l)('sibling-skipped', { file: found.path, why: error.message });
				return error.code === 'report-empty'
					? undefined
					: { ...found, name, part: { form: 'csv-failures', file: found.path, warnings: [skipped] } };
			}
		}
		function byName(pieces) {
			const groups = new Map();
			for (const piece of pieces)
				groups.set(piece.name, [...(groups.get(piece.name) ?? []), piece]);
			return groups;
		}
		function runsOf(pieces, name) {
			const saved = pieces.flatMap(({ part }) => (part.saved === undefined ? [] : [part.saved]));
			const groups = groupsOf(pieces.filter(({ part }) => part.saved === undefined));
			const runs = [...savedRuns(saved), ...groups.map(runOf)];
			if (name === undefined)
				return runs;
			if (runs.length > 1)
				throw new errors.y('run-several', { name, count: runs.length, groups: listed(runs) });
			return runs.map(run => ({ ...run, name }));
		}
		function savedRuns(saved) {
			const shards = new Map();
			const whole = [];
			for (const result of saved) {
				if (result.shard === undefined || result.runId === undefined)
					whole.push(result);
				else
					shards.set(result.runId, [...(shards.get(result.runId) ?? []), result]);
			}
			return [...whole, ...[...shards.values()].map(mergeShards)];
		}
		function runOf(pieces) {
			const parts = pieces.map(({ part }) => part);
			const base = baseOf(parts);
			const [first] = parts;
			if (base !== undefined)
				return views_resultOf(parts, base);
			throw new errors.y('report-part', { file: first?.file ?? '', what: whatOf(first) });
		}
		function whatOf(part) {
			switch (part?.form) {
				case 'csv-failures':
					return 'failures';
				case 'csv-exceptions':
					return 'exceptions';
				case 'csv-distribution':
					return 'percentiles';
				default:
					return 'course over time';
			}
		}
		function groupsOf(pieces) {
			const groups = [];
			for (const piece of pieces) {
				const matching = groups.filter(group => group.some(other => areViews(piece, other)));
				const joined = [...matching.flat(), piece];
				for (const group of matching)
					groups.splice(groups.indexOf(group), 1);
				groups.push(joined);
			}
			return withTimes(withParts(groups));
		}
		function withParts(groups) {
			const isWhole = (group) => group.some(({ part }) => (0, ingest_part.Mp)(part));
			const whole = groups.filter(isWhole).map(group => [...group]);
			const parts = groups.filter(group => !isWhole(group));
			const left = parts.filter(group => {
				const owner = whole.find(other => other.some(({ stem }) => stem === group[0]?.stem));
				owner?.push(...group);
				return owner === undefined;
			});
			return [...whole, ...left];
		}
		function withTimes(groups) {
			const merged = [];
			for (const group of groups) {
				const at = merged.findIndex(other => !group.some(piece => other.some(one => areDifferent(piece, one))) &&
					isClose(startOf(group), startOf(other), [...group, ...other]) &&
					isAlike(countOf(group), countOf(other)));
				const other = merged[at];
				if (other === undefined)
					merged.push(group);
				else
					merged[at] = [...other, ...group];
			}
			return merged;
		}
		function startOf(group) {
			return group.find(({ part }) => part.startedAt !== undefined)?.part.startedAt;
		}
		function countOf(group) {
			return (group.map(({ part }) => part).filter(ingest_part.Mp)[0]?.requests ??
				group.find(({ part }) => part.requests !== undefined)?.part.requests);
		}
		function areViews(a, b) {
			if (areDifferent(a, b))
				return false;
			const alike = isAlike(a.part.requests, b.part.requests);
			if (a.stem !== b.stem)
				return alike === true && isClose(a.part.startedAt, b.part.startedAt, [a, b]);
			if (isCsv(a) && isCsv(b))
				return (0, ingest_part.Mp)(a.part) && (0, ingest_part.Mp)(b.part) ? alike !== false : true;
			return alike === true || isBehind(a, b) || isBehind(b, a);
		}
		function areDifferent(a, b) {
			const [targetA, targetB] = [a.part.target, b.part.target];
			if (targetA !== undefined && targetB !== undefined && targetA !== targetB)
				return true;
			if (a.stem === b.stem || a.part.form !== b.part.form || !(0, ingest_part.Mp)(a.part) || !(0, ingest_part.Mp)(b.part))
				return false;
			return a.part.requests !== b.part.requests;
		}
		const mostBehindSeconds = 2;
		function isBehind(csv, whole) {
			if (!isCsv(csv) || isCsv(whole))
				return false;
			const lacks = (whole.part.requests ?? Number.NaN) - (csv.part.requests ?? Number.NaN);
			return lacks >= 0 && lacks <= mostBehindSeconds * (whole.part.figures?.total.throughput ?? 0);
		}
		function isCsv({ part }) {
			return part.form.startsWith('csv-');
		}
		const startTolerance = 5000;
		const quarterOfAnHour = 900_000;
		function isClose(a, b, pieces) {
			if (a === undefined || b === undefined)
				return false;
			const apart = Math.abs(a - b);
			if (apart <= startTolerance)
				return true;
			if (!pieces.some(({ part }) => part.zoneUnknown))
				return false;
			const rest = apart % quarterOfAnHour;
			return Math.min(rest, quarterOfAnHour - rest) <= startTolerance && apart <= 15 * 3_600_000;
		}
		function isAlike(a, b) {
			if (a === undefined || b === undefined)
				return undefined;
			return Math.abs(a - b) <= countTolerance * Math.max(a, b);
		}
		function mustDiffer(runs) {
			if (runs.length < 2)
				return runs;
			const unnamed = runs.filter(({ name }) => name === undefined);
			if (unnamed.length > 0)
				throw new errors.y('runs-unnamed', { count: runs.length, groups: listed(runs) });
			const twice = runs.find((run, index) => runs.findIndex(({ name }) => name === run.name) < index);
			if (twice !== undefined) {
				throw new errors.y('run-name-twice', {
					name: twice.name ?? '',
					groups: listed(runs.filter(({ name }) => name === twice.name)),
				});
			}
			return runs;
		}
		function listed(runs) {
			return runs.map(({ source }) => source.files.join(' + ')).join('; ');
		}
	}),
	71583: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FZ: () => (listField),
			M8: () => (textField),
			iK: () => (jsonEnd),
			qF: () => (parseJson)
		});
		var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45186);
		function textField(object, name) {
			const value = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name);
			return typeof value === 'string' ? value : undefined;
		}
		function listField(object, name) {
			const value = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name);
			return Array.isArray(value) ? value.filter(_text_json_js__WEBPACK_IMPORTED_MODULE_0__.G) : undefined;
		}
		function parseJson(text) {
			const strict = parseStrict(text);
			return strict === undefined && /NaN|Infinity/.test(text) ? parseStrict(quoteNoNumbers(text)) : strict;
		}
		function parseStrict(text) {
			try {
				return JSON.parse(text);
			}
			catch {
				return undefined;
			}
		}
		function quoteNoNumbers(text) {
			const pieces = [];
			let at = 0;
			while (at < text.length) {
				const quote = text.indexOf('"', at);
				const end = quote < 0 ? text.length : quote;
				pieces.push(text.slice(at, end).replace(/-?\bInfinity\b|\bNaN\b/g, '"$&"'));
				at = quote < 0 ? text.length : stringEnd(text, quote);
				pieces.push(text.slice(end, at));
			}
			return pieces.join('');
		}
		function stringEnd(text, quote) {
			let at = quote + 1;
			while (at < text.length && text[at] !== '"')
				at += text[at] === '\\' ? 2 : 1;
			return Math.min(at + 1, text.length);
		}
		function jsonEnd(text, start) {
			let depth = 0;
			for (let at = start; at < text.length; at += 1) {
				const sign = text.charCodeAt(at);
				if (sign === 0x22)
					at = stringEnd(text, at) - 1;
				else if (sign === 0x7b || sign === 0x5b)
					depth += 1;
				else if (sign === 0x7d || sign === 0x5d) {
					depth -= 1;
					if (depth === 0)
						return at + 1;
				}
			}
			return undefined;
		}
	}),
	8709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => (measureEndpoint),
			p: () => (measureTotal)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62676);
		var _text_figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74128);
		var _part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37300);
		function measureEndpoint(raw, rounding, doubts) {
			const { method, name } = raw;
			const measured = measure(raw, (0, _part_js__WEBPACK_IMPORTED_MODULE_0__.xZ)(methodAndName(raw)), rounding, doubts);
			return { ...(method !== '' && { method }), name, ...measured };
		}
		function measureTotal(raw, rounding, doubts) {
			return measure(raw, 'the whole run', rounding, doubts);
		}
		function methodAndName({ method, name }) {
			return method === '' ? { name } : { method, name };
		}
		function measure(raw, label, rounding, doubts) {
			const figure = figureReader(label, doubts);
			const requests = figure('count', 'the number of requests', raw.requests) ?? missing(label, 'requests', doubts);
			const counted = figure('count', 'the number of failures', raw.failures) ?? missing(label, 'failures', doubts);
			const throughput = figure('rate', 'the throughput', raw.throughput);
			return {
				requests,
				failures: notAbove(counted, requests, label, doubts),
				...(throughput !== undefined && { throughput }),
				...(throughput !== undefined && raw.throughputError !== undefined && { throughputError: raw.throughputError }),
				latency: requests > 0 ? latencyOf(raw, label, rounding, doubts) : { quantiles: [], ...rounding },
			};
		}
		function figureReader(label, doubts) {
			return (kind, what, value) => {
				const figure = (0, _text_figure_js__WEBPACK_IMPORTED_MODULE_1__.r)(value, kind);
				if (figure === 'unusable')
					doubts.unusable(label, what, value);
				return typeof figure === 'number' ? figure : undefined;
			};
		}
		function missing(label, what, doubts) {
			doubts.unusable(label, `the number of ${what}`, 'no number');
			return Number.NaN;
		}
		function notAbove(failures, requests, label, doubts) {
			if (!(failures > requests))
				return failures;
			doubts.unusable(label, 'the number of failures', `${failures} of ${requests} requests`);
			return Number.NaN;
		}
		function latencyOf(raw, label, rounding, doubts) {
			const figure = figureReader(label, doubts);
			const meanMs = figure('ms', 'the mean', raw.mean);
			const medianMs = figure('ms', 'the median', raw.median);
			const minMs = figure('ms', 'the minimum', raw.min);
			const maxMs = figure('ms', 'the maximum', raw.max);
			const latency = {
				quantiles: quantilesOf(raw, label, doubts, figure),
				...(meanMs !== undefined && { meanMs }),
				...(medianMs !== undefined && { medianMs }),
				...(minMs !== undefined && { minMs }),
				...(maxMs !== undefined && { maxMs }),
				...rounding,
			};
			if (hasNoTimes(latency))
				return { quantiles: [], ...rounding };
			const why = contradiction(latency);
			if (why !== undefined) {
				doubts.contradicting(label, why);
				return { quantiles: [], ...rounding };
			}
			if (rounding.grid === 'locust')
				doubts.offGrid(latency.quantiles.filter(([, value]) => !(0, _model_latency_js__WEBPACK_IMPORTED_MODULE_2__.o2)(value)).length);
			return latency;
		}
		function quantilesOf(raw, label, doubts, figure) {
			const points = new Map();
			for (const [q, value] of raw.quantiles) {
				const ms = figure('ms', `p${Number((q * 100).toFixed(6))}`, value);
				if (ms === undefined)
					points.set(q, undefined);
				else if (!points.has(q))
					points.set(q, ms);
				else if (points.get(q) !== ms) {
					doubts.contradicting(label, `p${Number((q * 100).toFixed(6))} stands there twice`);
					points.set(q, undefined);
				}
			}
			return [...points].flatMap(([q, ms]) => (ms === undefined ? [] : [[q, ms]])).sort(([a], [b]) => a - b);
		}
		function hasNoTimes({ meanMs, maxMs, meanGrid, quantiles }) {
			return meanMs === 0 && maxMs === 0 && meanGrid === 'exact' && quantiles.every(([, value]) => value === 0);
		}
		const tolerance = 2;
		function contradiction(latency) {
			const { quantiles, meanMs, minMs, maxMs, medianMs } = latency;
			const descent = quantiles.findIndex(([, value], index) => index > 0 && value < (quantiles[index - 1]?.[1] ?? 0));
			if (descent > 0)
				return 'a higher percentile is less than a lower one';
			const min = minMs === undefined ? 0 : (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_2__.MU)(minMs, latency.extremesGrid).low;
			const max = maxMs === undefined ? Number.POSITIVE_INFINITY : (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_2__.MU)(maxMs, latency.extremesGrid).high;
			if (min > max)
				return 'the minimum is above the maximum';
			const middle = [meanMs, medianMs].filter(value => value !== undefined);
			if (middle.some(value => value > max * tolerance + 1 || (value + 1) * tolerance < min)) {
				return 'the mean or the median is not between minimum and maximum';
			}
			if (meanMs !== undefined && !overlaps((0, _model_latency_js__WEBPACK_IMPORTED_MODULE_2__.MU)(meanMs, latency.meanGrid), min, max)) {
				return 'the mean is not between minimum and maximum';
			}
			const beyond = quantiles.some(([, value]) => value > max * tolerance + 1 || (value + 1) * tolerance < min);
			return beyond ? 'a percentile is not between minimum and maximum' : undefined;
		}
		function overlaps({ low, high }, min, max) {
			const noise = 1e-9 * Math.max(1, high);
			return high + noise >= min && low - noise <= max;
		}
	}),
	76349: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T$: () => (readMoment),
			dF: () => (isoOf),
			ee: () => (spanOf),
			ur: () => (durationByRate),
			uv: () => (readEpoch)
		});
		function readMoment(text) {
			const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?Z?$/.exec(text?.trim() ?? '');
			if (match === null)
				return undefined;
			const ms = Date.parse(`${match[1]}T${match[2]}Z`);
			return Number.isNaN(ms) ? undefined : ms;
		}
		function readEpoch(raw) {
			const seconds = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
			return typeof seconds === 'number' && seconds > 9e8 && seconds < 1e10 ? seconds * 1000 : undefined;
		}
		function isoOf(ms) {
			return new Date(ms).toISOString().replace('.000Z', 'Z');
		}
		const secondsError = 1000;
		function spanOf(start, end, byRate) {
			const clock = start !== undefined && end !== undefined && end >= start ? end - start : undefined;
			return {
				...(start !== undefined && { startedAt: start }),
				...(end !== undefined && end >= (start ?? 0) && { endedAt: end }),
				...durationOf(clock, byRate),
			};
		}
		function durationOf(clock, byRate) {
			if (byRate === undefined)
				return clock === undefined ? {} : { durationMs: clock, durationErrorMs: secondsError };
			const { durationMs, errorMs } = byRate;
			const apart = clock === undefined ? 0 : Math.abs(clock - durationMs);
			const error = apart > secondsError * 2 + errorMs ? apart : errorMs;
			if (clock !== undefined && errorMs > secondsError && apart <= errorMs) {
				return { durationMs: clock, durationErrorMs: secondsError };
			}
			return { durationMs, ...(error > 0 && { durationErrorMs: error }) };
		}
		function durationByRate(requests, rate, rateError = 0) {
			if (!(requests > 0) || rate === undefined || !(rate > rateError))
				return undefined;
			const durationMs = (requests / rate) * 1000;
			return { durationMs, errorMs: rateError === 0 ? 0 : (requests / (rate - rateError)) * 1000 - durationMs };
		}
	}),
	37300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mp: () => (hasFigures),
			Ym: () => (isTotalName),
			r4: () => (endpointKey),
			xZ: () => (rowLabel)
		});
		function hasFigures(part) {
			return part.figures !== undefined;
		}
		function endpointKey({ method, name }) {
			return `${method ?? ''}\u0000${name}`;
		}
		function rowLabel({ method, name }) {
			return method === undefined ? name : `${method} ${name}`;
		}
		function isTotalName(name) {
			return /^(?:None )?(?:Total|Aggregated)$/.test(name);
		}
	}),
	97152: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => (mustBeFew),
			h: () => (figuresOf)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68308);
		var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8709);
		var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37300);
		var _short_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96575);
		const mostEndpoints = 10_000;
		function figuresOf(rows, settings) {
			const { doubts, rounding } = settings;
			const last = rows.findLastIndex(isTotal);
			const total = rows[last];
			if (total === undefined)
				return undefined;
			mustBeFew(rows.length - 1, settings);
			const endpoints = rows.filter((_, index) => index !== last).map(row => (0, _measure_js__WEBPACK_IMPORTED_MODULE_0__.W)(row, rounding, doubts));
			const whole = (0, _measure_js__WEBPACK_IMPORTED_MODULE_0__.p)(total, rounding, doubts);
			tellSums(endpoints, whole, doubts);
			tellDuplicates(endpoints, doubts);
			return { total: whole, endpoints };
		}
		function mustBeFew(count, { doubts, scale }) {
			const most = mostEndpoints * scale;
			if (count > most)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('report-endpoints', { file: doubts.file, most });
		}
		function isTotal({ method, name }) {
			return method === '' && (name === 'Aggregated' || name === 'Total');
		}
		function tellSums(endpoints, total, doubts) {
			for (const what of ['requests', 'failures']) {
				const rows = endpoints.reduce((sum, endpoint) => sum + endpoint[what], 0);
				if (rows === total[what] || Number.isNaN(rows) || Number.isNaN(total[what]))
					continue;
				if (rows < total[what])
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('report-rows-missing', { file: doubts.file, rows, what, total: total[what] });
				doubts.tell((0, _model_notice_js__WEBPACK_IMPORTED_MODULE_2__.l)('rows-do-not-add-up', { file: doubts.file, rows, what, total: total[what] }));
			}
		}
		function tellDuplicates(endpoints, doubts) {
			const seen = new Set();
			const twice = endpoints.find(endpoint => seen.size === seen.add((0, _part_js__WEBPACK_IMPORTED_MODULE_3__.r4)(endpoint)).size);
			if (twice === undefined)
				return;
			doubts.tell((0, _model_notice_js__WEBPACK_IMPORTED_MODULE_2__.l)('duplicate-rows', { file: doubts.file, row: (0, _short_text_js__WEBPACK_IMPORTED_MODULE_4__.o)((0, _part_js__WEBPACK_IMPORTED_MODULE_3__.xZ)(twice)) }));
		}
	}),
	96575: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => (shortText)
		});
		function shortText(text) {
			const letters = [...text.slice(0, 200)];
			return letters.length <= 80 && text.length <= 200 ? text : `${letters.slice(0, 79).join('')}…`;
		}
	}),
	83862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l_: () => (makeThinner),
			yL: () => (thin)
		});
		const mostPoints = 600;
		function thin(items, most = mostPoints) {
			if (items.length <= most)
				return items;
			const step = (items.length - 1) / (most - 1);
			return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter(item => item !== undefined);
		}
		function makeThinner() {
			let items = [];
			let seen = 0;
			let step = 1;
			return {
				wants: () => seen++ % step === 0,
				keep: item => {
					items.push(item);
					if (items.length < 2 * mostPoints)
						return;
					items = items.filter((_, index) => index % 2 === 0);
					step *= 2;
				},
				kept: () => thin(items),
			};
		}
	}),
	43615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => (middleOf)
		});
		var _stats_calibrate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11401);
		var _stats_median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66616);
		function middleOf(first, others) {
			if (others.length === 0)
				return first;
			const { control: _, ...record } = first;
			const control = controlOf(first, others);
			return {
				...record,
				...(control && { control }),
				total: middle(first.total, others.map(({ total }) => total)),
				endpoints: first.endpoints.map(row => ({ ...row, ...middle(row, likeIn(others, row)) })),
			};
		}
		function likeIn(runs, { name, method }) {
			return runs.flatMap(({ endpoints }) => endpoints.find(row => row.name === name && row.method === method) ?? []);
		}
		function middle(first, others) {
			const { latency, throughput } = first;
			const { meanMs, medianMs } = latency;
			const ofAll = (own, read) => (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)([own, ...others.flatMap(row => read(row) ?? [])]);
			return {
				...first,
				...(throughput !== undefined && { throughput: ofAll(throughput, row => row.throughput) }),
				latency: {
					...latency,
					quantiles: latency.quantiles.map(([q, value]) => [q, ofAll(value, row => valueAt(row, q))]),
					...(meanMs !== undefined && { meanMs: ofAll(meanMs, row => row.latency.meanMs) }),
					...(medianMs !== undefined && { medianMs: ofAll(medianMs, row => row.latency.medianMs) }),
				},
			};
		}
		function valueAt({ latency }, q) {
			return latency.quantiles.find(([of]) => of === q)?.[1];
		}
		function controlOf(first, others) {
			const runs = [first, ...others];
			const controls = runs.flatMap(({ control }) => (control !== undefined && control.p50Ms > 0 ? [control] : []));
			if (controls.length < runs.length)
				return undefined;
			const fitting = first.endpoints.flatMap(row => {
				const means = [row, ...likeIn(others, row)].map(({ latency }) => Math.log(latency.meanMs ?? Number.NaN));
				const { control } = (0, _stats_calibrate_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(means.map((value, at) => ({ value, control: Math.log(controls[at]?.p50Ms ?? 0) })));
				return means.length === runs.length && Number.isFinite(control) ? [Math.exp(control ?? 0)] : [];
			});
			const p50s = fitting.length > 0 ? fitting : controls.map(({ p50Ms }) => p50Ms);
			return { p50Ms: (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(p50s), p95Ms: (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(controls.map(({ p95Ms }) => p95Ms)) };
		}
	}),
	20384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$i: () => (mergedLag),
			Tq: () => (mergedMeasurement),
			h2: () => (mergedEndpoints)
		});
		var _latency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62676);
		function mergedEndpoints(parts) {
			const rows = Map.groupBy(parts, ({ method, name }) => JSON.stringify([method, name]));
			return [...rows.values()].map(same => {
				const [{ method, name } = { method: undefined, name: '' }] = same;
				return { ...(method !== undefined && { method }), name, ...mergedMeasurement(same) };
			});
		}
		function mergedMeasurement(parts) {
			const throughputs = parts.map(({ throughput }) => throughput);
			const sum = throughputs.reduce((all, one) => (all === undefined || one === undefined ? undefined : all + one), 0);
			return {
				requests: parts.reduce((all, { requests }) => all + requests, 0),
				failures: parts.reduce((all, { failures }) => all + failures, 0),
				...(sum !== undefined && { throughput: sum }),
				latency: mergedLatency(parts.filter(isTimed)),
				...serviceTimeOf(parts),
				...detailsOf(parts),
			};
		}
		function isTimed({ requests, failures, latency }) {
			const isEmpty = latency.buckets === undefined && latency.quantiles.length === 0 && latency.meanMs === undefined;
			return requests > 0 && !(isEmpty && requests === failures);
		}
		function serviceTimeOf(parts) {
			const times = parts.flatMap(({ serviceTime }) => serviceTime ?? []);
			return times.length === parts.length ? { serviceTime: mergedTimes(times) } : {};
		}
		function detailsOf(parts) {
			const all = parts.flatMap(({ details }) => details ?? []);
			if (all.length === 0 || all.length < parts.length)
				return {};
			const times = (of) => mergedTimes(all.map(of));
			const lags = all.flatMap(({ pumpLag }) => pumpLag ?? []);
			const statuses = new Map();
			for (const [status, count] of all.flatMap(one => Object.entries(one.statuses)))
				statuses.set(status, (statuses.get(status) ?? 0) + count);
			return {
				details: {
					firstByte: times(({ firstByte }) => firstByte),
					connect: times(({ connect }) => connect),
					waited: times(({ waited }) => waited),
					...(lags.length === all.length && { pumpLag: mergedTimes(lags) }),
					statuses: Object.fromEntries(statuses),
					bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
				},
			};
		}
		function mergedTimes(times) {
			return mergedLatency(times
				.map(latency => ({ requests: (0, _latency_js__WEBPACK_IMPORTED_MODULE_0__.pq)(latency.buckets ?? []), latency }))
				.filter(({ requests }) => requests > 0));
		}
		function mergedLag(lags) {
			if (lags.every(({ buckets }) => buckets !== undefined))
				return mergedTimes(lags);
			const p99 = (lag) => (0, _latency_js__WEBPACK_IMPORTED_MODULE_0__.Xf)(lag, 0.99)?.value ?? 0;
			return lags.reduce((worst, lag) => (p99(lag) > p99(worst) ? lag : worst));
		}
		function mergedLatency(parts) {
			const [first] = parts;
			const base = first?.latency ?? { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' };
			const histograms = parts.flatMap(({ latency }) => (latency.buckets === undefined ? [] : [latency.buckets]));
			const known = (read) => parts.flatMap(({ latency }) => read(latency) ?? []);
			const [mins, maxs, means] = [known(({ minMs }) => minMs), known(({ maxMs }) => maxMs), known(({ meanMs }) => meanMs)];
			const weighed = parts.map(part => ({
				...part,
				weight: part.latency.buckets ? (0, _latency_js__WEBPACK_IMPORTED_MODULE_0__.pq)(part.latency.buckets) : part.requests,
			}));
			const weights = weighed.reduce((all, { weight }) => all + weight, 0);
			const unfinished = (0, _latency_js__WEBPACK_IMPORTED_MODULE_0__.E0)(parts.map(({ latency }) => latency.unfinished ?? []));
			return {
				quantiles: [],
				rank: base.rank,
				grid: base.grid,
				meanGrid: base.meanGrid,
				extremesGrid: base.extremesGrid,
				...(parts.length > 0 && histograms.length === parts.length && { buckets: (0, _latency_js__WEBPACK_IMPORTED_MODULE_0__.E0)(histograms) }),
				...(unfinished.length > 0 && { unfinished }),
				...(parts.length > 0 && mins.length === parts.length && { minMs: Math.min(...mins) }),
				...(parts.length > 0 && maxs.length === parts.length && { maxMs: Math.max(...maxs) }),
				...(parts.length > 0 &&
					means.length === parts.length && {
					meanMs: weighed.reduce((all, { latency, weight }) => all + (latency.meanMs ?? 0) * weight, 0) / weights,
				}),
			};
		}
	}),
	15290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			em: () => (isEvidence),
			BV: () => (isOfPull),
			zv: () => (recordOf),
			wr: () => (sinceRestart),
			_U: () => (withSaid)
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var hosts = __webpack_require__(10289);
		var known = __webpack_require__(31905);
		;
		const version = 1;
		function scenarioHash(scenario) {
			const { load, flows, setup, connection } = scenario;
			const { cookies, mostRedirects } = connection;
			const sent = flows.map(flow => digest(flowOf(flow, scenario))).sort();
			return versioned({ load, sent, setup: setup.map(sentBy), cookies, mostRedirects });
		}
		function definitionOf(scenario, method, name) {
			const isNamed = (step) => (method === undefined || step.method === method) && fits(step.name, name);
			const flows = scenario.flows.filter(({ steps }) => steps.some(isNamed));
			if (flows.length === 0)
				return undefined;
			return versioned({ load: scenario.load, sent: flows.map(flow => digest(flowOf(flow, scenario))).sort() });
		}
		function flowOf({ weight, steps }, { variables }) {
			const sent = steps.map(sentBy);
			const used = new Set([...JSON.stringify(sent).matchAll(/\$\{([^{}]{1,200})\}/g)].map(([, name]) => name));
			return {
				weight,
				sent,
				variables: variables
					.filter(({ name }) => used.has(name))
					.map(digest)
					.sort(),
			};
		}
		function sentBy({ method, path, body, capture, thinkMs }) {
			return { method, path, capture, thinkMs, ...(body && { body: bodyOf(body) }) };
		}
		function bodyOf(body) {
			switch (body.kind) {
				case 'text':
					return body;
				case 'bytes':
					return { ...body, bytes: hashed(body.bytes) };
				case 'multipart':
					return {
						...body,
						parts: body.parts.map(part => ({
							...part,
							...(typeof part.value !== 'string' && { value: hashed(part.value) }),
						})),
					};
				default:
					return body;
			}
		}
		function versioned(value) {
			return `${version}:${digest(value).slice(0, 16)}`;
		}
		function digest(value) {
			return hashed(JSON.stringify(canonical(value)));
		}
		function canonical(value) {
			if (Array.isArray(value))
				return value.map(canonical);
			if (typeof value !== 'object' || value === null)
				return value;
			const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
			return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
		}
		function hashed(content) {
			return (0, external_node_crypto_.createHash)('sha256').update(content).digest('hex');
		}
		function fits(template, name) {
			if (template === name)
				return true;
			const [start = '', ...pieces] = template.split(/(?<!\$)\$\{[^{}]*\}/).map(piece => piece.replaceAll('$${', '${'));
			const end = pieces.pop();
			if (end === undefined)
				return start === name;
			if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length)
				return false;
			const inner = name.slice(start.length, name.length - end.length);
			let at = 0;
			return pieces.every(piece => {
				const found = inner.indexOf(piece, at);
				at = found + piece.length;
				return found >= 0;
			});
		}
		;
		function fingerprintOf({ source, target, users, arrivals, workload, generator }, { scenario, machine }) {
			const load = scenario?.load;
			return {
				tool: source.tool,
				...(scenario && { scenario: scenarioHash(scenario) }),
				load: {
					model: workload,
					...(0, known.e)({
						rate: arrivals?.offeredRate,
						users: users?.asked,
						usersReached: users?.reached,
						spawnRate: load !== undefined && load.kind !== 'open' ? load.spawnRate : undefined,
					}),
				},
				...(0, known.e)({
					toolMajor: source.kind === 'load-test' ? undefined : source.toolVersion?.split('.')[0],
					runner: machine?.runner,
					cpu: machine?.cpu,
					target: target === undefined ? undefined : targetLabel(target),
					transport: generator?.transport,
					measurementEpoch: generator?.measurementEpoch,
				}),
			};
		}
		function targetLabel(target) {
			if (!URL.canParse(target))
				return target.slice(0, 200);
			const { hostname, host, pathname } = new URL(target);
			return `${(0, hosts.U)(hostname) ? 'this machine' : host}${pathname.replace(/\/+$/, '')}`.slice(0, 200);
		}
		var model_latency = __webpack_require__(62676);
		;
		function recordOf(run, { findings }, about) {
			const { result, verdict } = run;
			const own = findings.filter(finding => finding.run === run.name);
			const flags = flagsOf(run, own);
			const { commit, ref, event, workflowRun, restart, scenario } = about;
			const { startedAt, control } = result;
			const durationMs = result.durationMs === undefined ? undefined : Math.round(result.durationMs);
			const sound = {
				id: idOf(result),
				name: about.name,
				recordedAt: new Date(about.nowMs).toISOString(),
				...(0, known.e)({ startedAt, durationMs, commit, ref, event, workflowRun, verdict, control, restart }),
				accepted: isEvidence(run, own) && flags.length === 0,
				flags,
				regressions: [],
				suspects: [],
				fingerprint: fingerprintOf(result, about),
				total: measurementOf(result.total),
				...endpointsOf(result.endpoints, scenario),
			};
			return withSaid(sound, own);
		}
		function withSaid(record, findings) {
			const regressions = seriesOf(findings, 'regression');
			const accepted = record.accepted && (regressions.length === 0 || record.restart !== undefined);
			return { ...record, accepted, regressions, suspects: seriesOf(findings, 'suspect') };
		}
		function isEvidence({ result, strained }, findings) {
			const { cancelled, aborted, total } = result;
			if (strained === true || cancelled === true || aborted !== undefined || !(total.requests > 0))
				return false;
			return !findings.some(({ kind, outcome }) => kind === 'validity' && (outcome === 'inconclusive' || outcome === 'invalid'));
		}
		function isOfPull(event) {
			if (event === undefined)
				return false;
			return event.startsWith('pull_request') || event === 'merge_group' || event === 'workflow_run';
		}
		function flagsOf({ strained }, findings) {
			return [
				...(strained === true ? ['strained'] : []),
				...(findings.some(({ code }) => code === 'unsteady') ? ['unsteady'] : []),
			];
		}
		function seriesOf(findings, code) {
			return findings.flatMap(({ code: own, method, endpoint, indicator }) => own === code && indicator !== undefined ? [{ ...(0, known.e)({ method, endpoint }), indicator }] : []);
		}
		function idOf({ runId, source, startedAt, endedAt, total, endpoints }) {
			if (runId !== undefined && runId.length <= 100)
				return runId;
			const rows = endpoints.map(({ method, name, requests, failures }) => [method, name, requests, failures]);
			return hash([source.tool, runId, startedAt, endedAt, total.requests, total.failures, total.latency.meanMs, rows]);
		}
		function hash(value) {
			return (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
		}
		const quantiles = [0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 0.999];
		const gatedQuantiles = [0.5, 0.95, 0.99];
		function measurementOf({ requests, failures, throughput, latency }) {
			const { buckets, minMs, maxMs, quantiles: _, meanMs, ...same } = latency;
			const points = quantiles.flatMap((q) => {
				const value = (0, model_latency.Xf)(latency, q)?.value;
				return value === undefined ? [] : [[q, record_short(value)]];
			});
			return {
				...(0, known.e)({ requests: finite(requests), failures: finite(failures), throughput: shortened(throughput) }),
				latency: { ...same, quantiles: points, ...(0, known.e)({ meanMs: shortened(meanMs) }) },
				...(buckets !== undefined && errorsOf(latency)),
			};
		}
		const z = 1.96;
		function errorsOf(latency) {
			const buckets = latency.buckets ?? [];
			const n = (0, model_latency.pq)(buckets);
			const quantileErrors = gatedQuantiles.flatMap((q) => {
				const reach = z * Math.sqrt((q * (1 - q)) / n);
				const [low, high] = [(0, model_latency.Xf)(latency, q - reach)?.value, (0, model_latency.Xf)(latency, q + reach)?.value];
				if (low === undefined || high === undefined || q - reach < 0 || q + reach > 1 || !(low > 0))
					return [];
				return [[q, record_short(Math.log(high / low) / (2 * z))]];
			});
			const mean = buckets.reduce((sum, [value, count]) => sum + value * count, 0) / n;
			const variance = buckets.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0) / (n - 1);
			const meanError = Math.sqrt(variance / n) / mean;
			return { quantileErrors, ...(0, known.e)({ meanError: shortened(finite(meanError)) }) };
		}
		const mostOfEndpoints = 40_000;
		function endpointsOf(all, scenario) {
			const endpoints = [];
			let size = 0;
			for (const { method, name, ...measurement } of all.toSorted((a, b) => requestsOf(b) - requestsOf(a))) {
				const definition = scenario && definitionOf(scenario, method, name);
				const endpoint = { ...(0, known.e)({ method, definition }), name, ...measurementOf(measurement) };
				size += JSON.stringify(endpoint).length;
				if (size > mostOfEndpoints)
					break;
				endpoints.push(endpoint);
			}
			const leftOut = all.length - endpoints.length;
			return { endpoints, ...(leftOut > 0 && { endpointsLeftOut: leftOut }) };
		}
		function requestsOf({ requests }) {
			return finite(requests) ?? 0;
		}
		function finite(value) {
			return Number.isFinite(value) ? value : undefined;
		}
		function record_short(value) {
			return Number(value.toPrecision(6));
		}
		function shortened(value) {
			return value === undefined ? undefined : record_short(value);
		}
		function sinceRestart(history) {
			return history.slice(Math.max(0, history.findLastIndex(({ restart }) => restart !== undefined)));
		}
	}),
	11401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EP: () => (isControlUseful),
			ZD: () => (repeated),
			g: () => (calibrated)
		});
		var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66616);
		function isControlUseful(histories) {
			const useful = histories.filter(history => {
				const pairs = pairsOf(history);
				return pairs.length >= 8 && (0, _median_js__WEBPACK_IMPORTED_MODULE_0__.k8)(pairs.map(ratio)) <= (0, _median_js__WEBPACK_IMPORTED_MODULE_0__.k8)(pairs.map(pair => pair.value));
			});
			return 2 * useful.length > histories.length;
		}
		function repeated(runs) {
			const value = (0, _median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(runs.map(run => run.value));
			const pairs = pairsOf(runs);
			return pairs.length < runs.length ? { value } : { value, control: value - (0, _median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(pairs.map(ratio)) };
		}
		function calibrated(history, runs) {
			const earlier = pairsOf(history);
			const judged = pairsOf(runs);
			if (judged.length < runs.length || earlier.length === 0)
				return undefined;
			const usual = (0, _median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(earlier.map(pair => pair.control));
			return {
				history: earlier.map(pair => ratio(pair) + usual),
				runs: judged.map(pair => ratio(pair) + usual),
				machine: judged.map(pair => pair.control - usual),
			};
		}
		function pairsOf(runs) {
			return runs.flatMap(({ value, control }) => (control === undefined ? [] : [{ value, control }]));
		}
		function ratio({ value, control }) {
			return value - control;
		}
	}),
	66616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JZ: () => (median),
			k8: () => (medianDeviation),
			p9: () => (robustDeviation)
		});
		function median(values) {
			const sorted = [...values].sort((a, b) => a - b);
			const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
			const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
			return (lower + upper) / 2;
		}
		function medianDeviation(values) {
			const middle = median(values);
			return median(values.map(value => Math.abs(value - middle)));
		}
		function robustDeviation(values) {
			const n = values.length;
			return 1.4826 * (fewValues[n - 2] ?? n / (n - 0.8)) * medianDeviation(values);
		}
		const fewValues = [1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107];
	}),
	41525: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => (fieldsOf)
		});
		var _figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74128);
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45186);
		const longestText = 20_000;
		function fieldsOf(object, complain, path = '') {
			const at = (name) => (path === '' ? name : `${path}.${name}`);
			const wrong = (name, expected) => complain(at(name), foundWords((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name)), expected);
			const fields = {
				raw: name => (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name),
				keys: () => Object.keys(object),
				wrong,
				maybeObject: name => {
					const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name);
					if (value === undefined)
						return undefined;
					if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.G)(value))
						throw wrong(name, 'an object');
					return fieldsOf(value, complain, at(name));
				},
				object: name => fields.maybeObject(name) ?? raise(wrong(name, 'an object')),
				maybeList: name => {
					const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name);
					if (value === undefined)
						return undefined;
					if (!Array.isArray(value))
						throw wrong(name, 'a list');
					return value.map((item, index) => {
						if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.G)(item))
							throw wrong(name, 'a list of objects');
						return fieldsOf(item, complain, `${at(name)}[${index}]`);
					});
				},
				list: name => fields.maybeList(name) ?? raise(wrong(name, 'a list')),
				maybeText: name => {
					const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name);
					if (value === undefined)
						return undefined;
					if (typeof value !== 'string' || (name !== 'histogram' && value.length > longestText))
						throw wrong(name, 'a text');
					return value;
				},
				text: name => fields.maybeText(name) ?? raise(wrong(name, 'a text')),
				textList: (name, most) => {
					const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name) ?? [];
					if (!Array.isArray(value))
						throw wrong(name, 'a list');
					return value.slice(0, most).map((item) => {
						if (typeof item !== 'string' || item.length > longestText)
							throw wrong(name, 'a list of texts');
						return item;
					});
				},
				texts: (...names) => collected(names, name => fields.maybeText(name)),
				maybeChoice: (name, words) => {
					const value = fields.maybeText(name);
					const word = words.find(one => one === value);
					if (value !== undefined && word === undefined)
						throw wrong(name, `one of ${words.join(', ')}`);
					return word;
				},
				choice: (name, words) => fields.maybeChoice(name, words) ?? raise(wrong(name, `one of ${words.join(', ')}`)),
				number: (name, kind) => {
					const figure = (0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.r)((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name), kind);
					if (typeof figure !== 'number' || typeof (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name) !== 'number')
						throw wrong(name, 'a number that can be');
					return figure;
				},
				count: name => fields.number(name, 'count'),
				countOrUnusable: name => ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name) === null ? Number.NaN : fields.count(name)),
				figures: (kind, ...names) => collected(names, name => ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Z)(object, name) === undefined ? undefined : fields.number(name, kind))),
			};
			return fields;
		}
		function collected(names, read) {
			const found = {};
			for (const name of names) {
				const value = read(name);
				if (value !== undefined)
					found[name] = value;
			}
			return found;
		}
		function raise(error) {
			throw error;
		}
		function foundWords(value) {
			if (value === undefined)
				return 'missing';
			if (Array.isArray(value))
				return 'a list';
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.G)(value) ? 'an object' : `\`${String(value).slice(0, 60)}\``;
		}
	}),
	74128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => (readFigure)
		});
		const most = { count: 1e12, ms: 1e9, rate: 1e9, sum: 1e18 };
		const decimal = /^\+?\d{1,30}(?:\.\d{0,30})?(?:[eE][+-]?\d{1,3})?$/;
		function readFigure(raw, kind) {
			if (raw === undefined || raw === null)
				return 'absent';
			if (typeof raw === 'string')
				return readCell(raw.trim(), kind);
			return typeof raw === 'number' ? checked(raw, kind) : 'unusable';
		}
		function readCell(cell, kind) {
			if (cell === '' || cell === 'N/A' || cell === 'None')
				return 'absent';
			return decimal.test(cell) ? checked(Number(cell), kind) : 'unusable';
		}
		function checked(value, kind) {
			if (!(value >= 0 && value <= most[kind]))
				return 'unusable';
			return kind === 'count' && !Number.isInteger(value) ? 'unusable' : value;
		}
	}),
	45186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => (isObject),
			Z: () => (field)
		});
		function isObject(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
		function field(object, name) {
			return Object.hasOwn(object, name) ? object[name] : undefined;
		}
	})
};
