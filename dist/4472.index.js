export const id = 4472;
export const ids = [4472, 1858];
export const modules = {
	55683: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			demonstrate: () => (demonstrate)
		});
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
		var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49829);
		var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91686);
		var _config_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52267);
		var _config_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33116);
		var _measured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21858);
		const suite = `
target: "\${DEMO_TARGET}"
variables:
  intent: { endpoint: 40, ae: 25, dose: 15, eligibility: 10, general: 10 }
  task: [pico, effects, ae, dose, eligibility]
  query: { words: 6 }
requests:
  retrieve: { weight: 72, post: /retrieve, json: { intent: "\${intent}", query: "\${query}", top_k: 20 }, name: "/retrieve [\${intent}]" }
  extract: { weight: 13, post: "/extract/\${task}", json: { text: "\${query}" }, name: "/extract/\${task}", expect: { status: 200, jsonpath: "$.spans" } }
  facets: { weight: 10, post: /facets/generate, json: { chunk_ids: ["c1"] } }
  health: { weight: 5, get: /health }
scenarios:
  burst: { rate: 50/s, users: 50, spawn-rate: 25/s, duration: 20s }
`;
		const promises = [
			'p50 /retrieve 300ms',
			'p95 /retrieve 900ms',
			'p99 /retrieve 1500ms',
			'p50 /extract/* 800ms',
			'p95 /extract/* 2000ms',
			'p50 /facets/generate 600ms',
			'p95 /facets/generate 1800ms',
			'p50 /health 10ms',
			'errors < 1%',
			'All 50 users spawn successfully',
		];
		async function demonstrate(command, desk) {
			if (desk.load === undefined)
				throw new Error('a run needs somebody who watches it');
			const service = await serve(desk.load.program, (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.zy)(command, 'broken') ? 'red' : 'green');
			try {
				const world = { environment: { DEMO_TARGET: service.url }, readFile: async () => undefined };
				const given = (0, _config_config_js__WEBPACK_IMPORTED_MODULE_2__.Q)([], name => `--${name}`);
				const scenario = await (0, _config_config_js__WEBPACK_IMPORTED_MODULE_3__.CF)(await (0, _config_config_js__WEBPACK_IMPORTED_MODULE_4__.Xg)(suite, 'the demo'), 'burst', given, world);
				const asked = { ...command, values: new Map([...command.values, ['slo', promises]]) };
				return await (0, _measured_js__WEBPACK_IMPORTED_MODULE_5__.G)([scenario], asked, desk, desk.load);
			}
			finally {
				await service.close();
			}
		}
		async function serve(program, profile) {
			const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(program, { workerData: { demo: profile }, argv: [] });
			const url = await new Promise((resolve, reject) => {
				thread.once('message', (message) => resolve(String(message)));
				thread.once('error', reject);
			});
			return { url, close: () => thread.terminate() };
		}
	}),
	21858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => (judgedLoad),
			measured: () => (measured)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49829);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22059);
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62676);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68308);
		var _prepared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55535);
		var _setup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59513);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64621);
		var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14870);
		var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32652);
		var _watch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71508);
		async function measured(command, desk) {
			const { config } = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.Nf)(command, (0, _trust_js__WEBPACK_IMPORTED_MODULE_1__.X)(desk));
			const load = desk.load;
			if (load === undefined)
				throw new Error('a run needs somebody who watches it');
			const drill = await drillIn(command, desk, load, config);
			if (drill !== undefined)
				return drill;
			const scenarios = await (0, _trust_js__WEBPACK_IMPORTED_MODULE_1__.Z)(await scenariosOf(command, desk, load, config), command, desk);
			return judgedLoad(scenarios, command, desk, load);
		}
		async function judgedLoad(scenarios, command, desk, load) {
			const promises = desk.workflow === undefined ? 'optional' : 'required';
			const named = scenarios.map(scenario => ({ name: scenario.name, scenario }));
			const prepared = await (0, _prepared_js__WEBPACK_IMPORTED_MODULE_2__.Z)(named, command, desk, promises);
			for (const { secrets } of scenarios)
				for (const secret of secrets)
					load.mask(secret);
			const trials = [];
			for (const [at, scenario] of scenarios.entries()) {
				const standard = prepared.bases[at];
				if (standard === undefined)
					throw new Error('a run has a standard');
				if (load.signal.aborted && trials.length > 0)
					break;
				const again = () => sent(withPatience(scenario, standard), standard, load);
				trials.push({ scenario, repetition: standard.setup.repetition, again, first: await again() });
			}
			const { confirmed } = await Promise.all([__webpack_require__.e(3572), __webpack_require__.e(5795), __webpack_require__.e(4173), __webpack_require__.e(767), __webpack_require__.e(1027)]).then(__webpack_require__.bind(__webpack_require__, 21027));
			return confirmed(trials, prepared, desk);
		}
		function withPatience(scenario, { promised }) {
			const limits = promised.objectives.flatMap(({ unit, condition }) => unit === 'ms' && 'limit' in condition ? condition.limit : []);
			const leastMs = 1.1 * Math.max(0, ...limits);
			const { timeoutMs, drainMs } = scenario;
			return { ...scenario, timeoutMs: Math.max(timeoutMs, leastMs), drainMs: Math.max(drainMs, leastMs) };
		}
		async function sent(scenario, standard, desk) {
			const results = [];
			for (let time = 0; time < standard.setup.repetition.times; time += 1) {
				const result = await sentOnce(scenario, standard, desk);
				if (result.cancelled === true || result.aborted !== undefined)
					return { result, alike: [] };
				results.push(result);
			}
			const byTime = results.toSorted((a, b) => p95Of(a) - p95Of(b));
			const middle = byTime[(byTime.length - 1) >> 1];
			if (middle === undefined)
				throw new Error('a scenario is run at least once');
			return { result: tellingAll(scenario.name, middle, results), alike: results.filter(result => result !== middle) };
		}
		function tellingAll(name, middle, results) {
			if (results.length === 1)
				return middle;
			const p95 = results.map(p95Of).map(ms => (Number.isFinite(ms) ? (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.ee)(ms) : 'none'));
			const errors = results.map(({ total: { requests, failures } }) => requests > 0 ? (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.xi)(failures / requests, 'ratio') : 'none');
			const about = { name, count: results.length, p95: p95.join(', '), errors: errors.join(', ') };
			return { ...middle, source: { ...middle.source, warnings: [...middle.source.warnings, (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_4__.l)('repeated', about)] } };
		}
		function p95Of({ total }) {
			return (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_5__.Xf)(total.latency, 0.95)?.value ?? Number.POSITIVE_INFINITY;
		}
		async function sentOnce(scenario, { promised, setup }, desk) {
			const { load } = await Promise.all([__webpack_require__.e(1406), __webpack_require__.e(1435)]).then(__webpack_require__.bind(__webpack_require__, 41435));
			const watch = (0, _watch_js__WEBPACK_IMPORTED_MODULE_6__._)(scenario, promised.objectives);
			try {
				return await load(scenario, {
					...{ version: _version_js__WEBPACK_IMPORTED_MODULE_7__.r, signal: desk.signal, isCalibrated: setup.repetition.isCalibrated },
					onWait: (waiting) => desk.wait({ name: scenario.name, target: scenario.target, ...waiting }),
					onProgress: (progress) => desk.show(watch(progress)),
					onSecret: secret => desk.mask(secret),
				});
			}
			finally {
				desk.end();
			}
		}
		async function scenariosOf(command, { host }, { environment }, config) {
			const { scenarioNames, scenarioOf, scenarioOfUrl } = await Promise.all([__webpack_require__.e(8314), __webpack_require__.e(4375)]).then(__webpack_require__.bind(__webpack_require__, 72091));
			const urls = command.arguments.filter(_setup_js__WEBPACK_IMPORTED_MODULE_0__.gU);
			const given = await givenOf(command);
			const file = (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.Ze)(command);
			const world = (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.cO)(command, host, environment);
			if (urls.length > 0) {
				if (command.arguments.length > 1)
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__.y('run-url-alone', { url: urls[0] ?? '' });
				return [await scenarioOfUrl(given, world)];
			}
			const bare = command.arguments.find(one => isBareUrl(one) && config?.scenarios.has(one) !== true);
			if (bare !== undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__.y('url-without-scheme', { text: bare });
			if (config === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__.y('run-nothing', { file, folder: host.folder });
			const names = namesOf(command, scenarioNames(config), config, file);
			const scenarios = [];
			for (const name of names)
				scenarios.push(await scenarioOf(config, name, given, world));
			return scenarios;
		}
		async function givenOf(command) {
			const { loadNames, readGiven } = await Promise.all([__webpack_require__.e(8314), __webpack_require__.e(4375)]).then(__webpack_require__.bind(__webpack_require__, 72091));
			const urls = command.arguments.filter(_setup_js__WEBPACK_IMPORTED_MODULE_0__.gU);
			const texts = loadNames.flatMap(name => (0, _command_js__WEBPACK_IMPORTED_MODULE_9__.Q7)(command, name).map(text => [name, text]));
			return readGiven([...texts, ...urls.map(url => ['target', url])], name => name === 'target' && urls.length > 0 ? 'the URL' : `--${name}`);
		}
		async function drillIn(command, desk, { environment }, config) {
			const name = command.arguments.find(one => config?.scenarios.get(one)?.compare !== undefined);
			if (name === undefined || config === undefined)
				return undefined;
			if (command.arguments.length > 1)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__.y('compare-alone', { name });
			const [{ drillOf }, { drilled }] = await Promise.all([Promise.all([__webpack_require__.e(8314), __webpack_require__.e(4375)]).then(__webpack_require__.bind(__webpack_require__, 72091)), Promise.all([__webpack_require__.e(3572), __webpack_require__.e(5795), __webpack_require__.e(4173), __webpack_require__.e(1406), __webpack_require__.e(767), __webpack_require__.e(1435), __webpack_require__.e(1530), __webpack_require__.e(5346)]).then(__webpack_require__.bind(__webpack_require__, 65346))]);
			const drill = await drillOf(config, name, await givenOf(command), (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.cO)(command, desk.host, environment));
			return drill && drilled(name, drill, command, desk);
		}
		function isBareUrl(argument) {
			return /^(?:(?:\[[\da-f:.]+\]|[\w.-]+):\d{1,5}(?:[/?]|$)|(?:localhost|[\w-]+(?:\.[\w-]+)+)[/?])/i.test(argument);
		}
		function namesOf({ arguments: given }, usual, { scenarios }, file) {
			if (given.includes('all'))
				return usual;
			if (given.length > 0)
				return given;
			if (usual.length === 1)
				return usual;
			throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__.y('run-which', { file, names: [...scenarios.keys()].join(', ') || 'none' });
		}
	}),
	40166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => (tokenName)
		});
		const tokenName = 'auth.token';
	}),
	14870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => (trustedReader),
			Z: () => (withinBase)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _model_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10289);
		var _setup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59513);
		function trustedReader({ host, workflow }) {
			if (workflow?.event !== 'pull_request_target')
				return (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.wA)(host);
			return workflow.readAtBase ?? (file => Promise.reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('base-unreachable', { file, why: 'no token' })));
		}
		async function withinBase(scenarios, command, desk) {
			if (desk.workflow?.isFork !== true)
				return scenarios;
			const hosts = await hostsAtBase(command, desk);
			return scenarios.map(scenario => heldTo(hosts, scenario));
		}
		function heldTo(hosts, scenario) {
			const { hostname } = new URL(scenario.target);
			if (!(0, _model_hosts_js__WEBPACK_IMPORTED_MODULE_2__.X)(hostname, hosts))
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('host-not-at-base', { host: hostname, name: scenario.name });
			const allowedHosts = scenario.connection.allowedHosts.filter(host => host === hostname || hosts.includes(host));
			return { ...scenario, connection: { ...scenario.connection, allowedHosts } };
		}
		async function hostsAtBase(command, desk) {
			const file = (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.Ze)(command);
			const text = await desk.workflow?.readAtBase?.(file);
			if (text === undefined)
				return [];
			const { hostsOf, readConfig } = await Promise.all([__webpack_require__.e(8314), __webpack_require__.e(4375)]).then(__webpack_require__.bind(__webpack_require__, 72091));
			return hostsOf(await readConfig(text, file), (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.cO)(command, desk.host, desk.load?.environment ?? {}));
		}
	}),
	71508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => (makeWatch)
		});
		var matching = __webpack_require__(98265);
		;
		const least = 0.01;
		const most = 3_600_000;
		const step = Math.log(1.01);
		const bins = binOf(most) + 1;
		function makeSketch() {
			const counts = new Uint32Array(bins);
			let count = 0;
			return {
				bins: counts,
				get count() {
					return count;
				},
				add: value => {
					const bin = binOf(Math.min(most, Math.max(least, value)));
					counts[bin] = (counts[bin] ?? 0) + 1;
					count += 1;
				},
				join: other => {
					for (let bin = 0; bin < bins; bin += 1)
						counts[bin] = (counts[bin] ?? 0) + (other.bins[bin] ?? 0);
					count += other.count;
				},
				quantile: q => {
					const rank = Math.max(1, Math.ceil(q * count - 1e-9));
					let seen = 0;
					for (let bin = 0; bin < bins && count > 0; bin += 1) {
						seen += counts[bin] ?? 0;
						if (seen >= rank)
							return least * Math.exp((bin + 0.5) * step);
					}
					return undefined;
				},
			};
		}
		function binOf(value) {
			return Math.floor(Math.log(value / least) / step);
		}
		var promise = __webpack_require__(46199);
		;
		function makeWatch({ name, target }, objectives) {
			const columns = columnsOf(objectives);
			let seen = nothing();
			return progress => {
				if (isJudged(progress) && !seen.isJudged)
					seen = { ...nothing(), isJudged: true, toMs: seen.toMs };
				const before = seen.endpoints.length;
				take(seen, progress);
				if (seen.endpoints.length > before)
					seen.covered = (0, matching.UJ)(objectives, seen.endpoints);
				const standings = new Map(objectives.map(one => [one, standingOf(one, seen, progress)]));
				const missed = [...standings.values()].filter(mark => mark === 'missed').length;
				const ofRun = (...kinds) => gravest([...standings].flatMap(([one, mark]) => (isOfRun(one) && kinds.includes(one.indicator.kind) ? [mark] : [])));
				return {
					...{ name, target, progress, columns, missed, objectives: objectives.length },
					rows: rowsOf(objectives, { columns, standings, seen }),
					errors: ofRun('errors'),
					throughput: ofRun('throughput'),
					users: ofRun('users'),
				};
			};
		}
		const slotMs = 5000;
		const slotsShown = 24;
		const mostEndpoints = 200;
		function nothing() {
			return { isJudged: false, endpoints: [], covered: new Map(), toMs: 0, fromMs: undefined };
		}
		function isJudged({ phase }) {
			return phase === 'steady' || phase === 'draining';
		}
		function take(seen, { ended, phase, elapsedMs }) {
			if (ended.length > 0)
				seen.fromMs ??= seen.toMs;
			if (phase !== 'draining')
				seen.toMs = elapsedMs;
			const slot = Math.floor(elapsedMs / slotMs);
			for (const one of ended) {
				const known = seen.endpoints.find(({ method, name }) => method === one.method && name === one.name);
				if (known !== undefined)
					add(known, one, slot);
				else if (seen.endpoints.length < mostEndpoints) {
					const { method, name } = one;
					const fresh = { method, name, requests: 0, failures: 0, times: makeSketch(), slots: new Map() };
					seen.endpoints.push(fresh);
					add(fresh, one, slot);
				}
			}
		}
		function add(to, { requests, failures, timesMs }, slot) {
			const now = to.slots.get(slot) ?? makeSketch();
			to.slots.set(slot, now);
			for (const old of to.slots.keys())
				if (old <= slot - slotsShown)
					to.slots.delete(old);
			to.requests += requests;
			to.failures += failures;
			for (const ms of timesMs) {
				to.times.add(ms);
				now.add(ms);
			}
		}
		const usualColumns = [0.5, 0.95, 0.99];
		function columnsOf(objectives) {
			const named = objectives.flatMap(({ indicator }) => indicator.kind === 'percentile' && indicator.q < 1 ? [indicator.q] : []);
			return [...new Set([...usualColumns, ...named])].toSorted((a, b) => a - b).slice(-5);
		}
		function isOfRun({ scope }) {
			return scope.kind === 'run';
		}
		function membersOf(objective, { endpoints, covered }) {
			if (objective.scope.kind !== 'endpoint')
				return endpoints;
			return (covered.get(objective) ?? []).flatMap(at => endpoints[at] ?? []);
		}
		function standingOf(objective, seen, progress) {
			const members = membersOf(objective, seen);
			const groups = objective.scope.kind === 'each' ? members.map(one => [one]) : [members];
			return gravest(groups.map(group => markOf(objective, group, seen, progress)));
		}
		const leastRequests = 20;
		const nearFrom = 0.9;
		function markOf(objective, members, seen, progress) {
			const { condition, severity } = objective;
			const value = figureNow(objective, members, seen, progress);
			if (value === undefined || !('limit' in condition))
				return 'none';
			const bad = severity === 'warn' ? 'near' : 'missed';
			const { comparison, limit } = condition;
			switch (comparison) {
				case '<':
					return value >= limit ? bad : value > nearFrom * limit ? 'near' : 'kept';
				case '<=':
					return value > limit ? bad : value > nearFrom * limit ? 'near' : 'kept';
				case '>':
					return value <= limit ? bad : 'kept';
				case '>=':
					return value < limit ? bad : 'kept';
				case 'between':
					return value < limit[0] || value > limit[1] ? bad : 'kept';
				default:
					return comparison;
			}
		}
		function figureNow({ indicator }, members, { fromMs, toMs, isJudged: isCounted }, { users }) {
			const sum = (of) => members.reduce((all, one) => all + one[of], 0);
			const requests = sum('requests');
			const seconds = (toMs - (fromMs ?? toMs)) / 1000;
			if (!isCounted || requests < leastRequests)
				return undefined;
			switch (indicator.kind) {
				case 'percentile':
					return quantile(members, indicator.q);
				case 'median':
					return quantile(members, 0.5);
				case 'max':
					return quantile(members, 1);
				case 'errors':
					return sum('failures') / requests;
				case 'throughput':
					return seconds < 1 ? undefined : (requests - sum('failures')) / seconds;
				case 'users':
					return users;
				default:
					return undefined;
			}
		}
		function quantile(members, q) {
			return quantileIn(members.map(({ times }) => times), q);
		}
		function quantileIn(sketches, q) {
			const [only, ...more] = sketches;
			if (more.length === 0)
				return only?.quantile(q);
			const all = makeSketch();
			for (const sketch of sketches)
				all.join(sketch);
			return all.quantile(q);
		}
		function rowsOf(objectives, sighted) {
			const { seen } = sighted;
			const patterns = Map.groupBy(objectives.filter(({ scope, indicator }) => scope.kind === 'endpoint' && indicator.kind !== 'resource'), ({ scope }) => (0, promise.AN)(scope));
			if (patterns.size === 0)
				return seen.endpoints.toSorted((a, b) => b.requests - a.requests).map(one => rowOf(one.name, [one], [], sighted));
			return [...patterns].map(([label, promised]) => {
				const members = new Set(promised.flatMap(objective => membersOf(objective, seen)));
				return rowOf(label, [...members], promised, sighted);
			});
		}
		function rowOf(label, members, promised, sighted) {
			const { columns, standings, seen } = sighted;
			const standing = (fits) => gravest(promised.filter(fits).map(one => standings.get(one) ?? 'none'));
			return {
				label,
				mark: standing(({ indicator }) => indicator.kind === 'errors' || indicator.kind === 'throughput'),
				cells: columns.map(q => {
					const own = promised.find(one => isOfQuantile(one, q));
					const ms = quantile(own === undefined ? members : membersOf(own, seen), q);
					return { ...(ms !== undefined && { ms }), mark: standing(one => isOfQuantile(one, q)) };
				}),
				recent: recentOf(members),
			};
		}
		function isOfQuantile({ indicator }, q) {
			return indicator.kind === 'percentile' ? indicator.q === q : indicator.kind === 'median' && q === 0.5;
		}
		function recentOf(members) {
			const numbers = members.flatMap(({ slots }) => [...slots.keys()]);
			if (numbers.length === 0)
				return [];
			const last = Math.max(...numbers);
			const first = Math.max(Math.min(...numbers), last - slotsShown + 1);
			return Array.from({ length: last - first + 1 }, (_, at) => quantileIn(members.flatMap(({ slots }) => slots.get(first + at) ?? []), 0.95));
		}
		const gravity = ['missed', 'near', 'kept', 'none'];
		function gravest(marks) {
			return gravity.find(mark => marks.includes(mark)) ?? 'none';
		}
	})
};
