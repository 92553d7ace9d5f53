export const id = 2638;
export const ids = [2638];
export const modules = {
	20911: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			compared: () => (compared)
		});
		var _beside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95848);
		var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49829);
		var _comparison_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87883);
		var _grounds_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51805);
		var _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88893);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59812);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4259);
		var _judgement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40767);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68308);
		var _setup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59513);
		var _standard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63767);
		var _trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14870);
		var _turns_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10576);
		async function compared(command, desk) {
			const given = givenSides(command, await scenarioHint(command, desk));
			if (given.kind === 'results')
				return comparedResults(given.files, command, desk);
			const { load } = desk;
			if (load === undefined)
				throw new Error('a comparison needs somebody who watches it');
			const event = desk.workflow?.event;
			if (given.kind === 'commands' && event === 'pull_request_target')
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('compare-commands-here', { event });
			const { config } = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.Nf)(command, (0, _trust_js__WEBPACK_IMPORTED_MODULE_2__.X)(desk));
			const [base, head] = await (0, _trust_js__WEBPACK_IMPORTED_MODULE_2__.Z)([
				await scenarioAt(given.base, command, desk, load, config),
				await scenarioAt(given.head, command, desk, load, config),
			], command, desk);
			if (base === undefined || head === undefined)
				throw new Error('a comparison has two sides');
			for (const secret of [...base.secrets, ...head.secrets])
				load.mask(secret);
			return given.kind === 'commands'
				? comparedCommands(given, { base, head }, command, desk)
				: comparedTargets({ base, head }, command, desk);
		}
		async function scenarioHint({ arguments: given }, { host }) {
			for (const name of given.filter(argument => !(0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.gU)(argument)))
				if ((await host.find(name)).length === 0)
					return ` \`${name}\` is no file: if it is a scenario, give it by \`--scenario ${name}\`.`;
			return '';
		}
		function givenSides(command, hint) {
			const urls = command.arguments.filter(_setup_js__WEBPACK_IMPORTED_MODULE_1__.gU);
			const files = command.arguments.filter(argument => !(0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.gU)(argument));
			const [baseUrl, headUrl] = urls;
			const [baseTarget, headTarget] = [
				(0, _command_js__WEBPACK_IMPORTED_MODULE_3__.j6)(command, 'base-target'),
				(0, _command_js__WEBPACK_IMPORTED_MODULE_3__.j6)(command, 'head-target') ?? (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.j6)(command, 'target'),
			];
			const [baseCommand, headCommand] = [(0, _command_js__WEBPACK_IMPORTED_MODULE_3__.j6)(command, 'base-command'), (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.j6)(command, 'head-command')];
			const hasCommands = baseCommand !== undefined || headCommand !== undefined;
			mustGoTogether([
				['results', files.length > 0],
				['URLs', urls.length > 0],
				['`--base-target`', urls.length > 0 && baseTarget !== undefined],
				['targets', files.length > 0 && (baseTarget ?? headTarget) !== undefined],
				['commands', (files.length > 0 || urls.length > 0) && hasCommands],
			], hint);
			const [one, other] = files;
			if (one !== undefined && other !== undefined && files.length === 2)
				return { kind: 'results', files: [one, other] };
			if (baseUrl !== undefined && headUrl !== undefined && urls.length === 2) {
				const url = (target, option) => ({ target, isUrl: true, option });
				return { kind: 'targets', base: url(baseUrl, 'BASE'), head: url(headUrl, 'HEAD') };
			}
			if (command.arguments.length > 0)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('compare-nothing', { hint });
			const side = (option, target, started) => ({
				...{ isUrl: false, option },
				...(target !== undefined && { target }),
				...(started !== undefined && { command: started }),
			});
			if (baseCommand !== undefined && headCommand !== undefined) {
				if (baseTarget !== undefined)
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('compare-base-fixed', {});
				return {
					kind: 'commands',
					base: side('--base-command', undefined, baseCommand),
					head: side('--head-command', headTarget, headCommand),
				};
			}
			if (hasCommands)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('compare-commands', {
					given: baseCommand === undefined ? 'head-command' : 'base-command',
					missing: baseCommand === undefined ? 'base-command' : 'head-command',
				});
			if (baseTarget === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('compare-nothing', { hint });
			const headOption = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.j6)(command, 'head-target') === undefined ? '--target' : '--head-target';
			return { kind: 'targets', base: side('--base-target', baseTarget), head: side(headOption, headTarget) };
		}
		function mustGoTogether(kinds, hint) {
			const names = kinds.filter(([, isGiven]) => isGiven).map(([name]) => name);
			if (names.length > 1)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('compare-mixed', { names: names.join(' and '), hint });
		}
		async function comparedResults([base, head], command, desk) {
			const setup = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.Nf)(command, (0, _trust_js__WEBPACK_IMPORTED_MODULE_2__.X)(desk));
			const size = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.$d)(command, setup.config);
			const [one, other] = [await resultIn(base, desk, size), await resultIn(head, desk, size)];
			const standard = await (0, _standard_js__WEBPACK_IMPORTED_MODULE_4__.D)(undefined, command, desk, 'optional');
			const tolerance = (0, _beside_js__WEBPACK_IMPORTED_MODULE_5__.fO)(standard.setup.judging(desk.host.now(), undefined));
			const found = (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_6__.T)(one, other, { sides: ['base', 'head'], tolerance });
			const sides = [{ result: { ...one, name: 'base' } }, { result: { ...other, name: 'head' }, found }];
			return (0, _judgement_js__WEBPACK_IMPORTED_MODULE_7__._o)('compare', sides, standard, command, desk);
		}
		async function resultIn(path, { host }, size) {
			const results = await (0, _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_8__.N)(host, [{ path }], size);
			const [result] = results;
			if (result === undefined || results.length > 1)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('compare-several', { file: path, count: results.length });
			return result;
		}
		async function comparedTargets(sides, command, desk) {
			const asked = { asked: { kind: 'not-slower' }, sides: ['base', 'head'], isOneInstance: true };
			const comparison = await (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.jb)(sides.head.name, asked, command, desk);
			const { question, name } = comparison;
			const plan = (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.XC)(comparison, sides, 'turns');
			const ground = (0, _grounds_js__WEBPACK_IMPORTED_MODULE_10__.Q6)(sides);
			const rules = {
				...{ plan, mostPairs: plan.mostPairs, mostMs: (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.Ok)(comparison, desk.host.now()), title: name },
				isSettled: (pairs) => (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_11__.Is)(pairs, question),
			};
			const made = await (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.zS)(ground, desk, () => (0, _turns_js__WEBPACK_IMPORTED_MODULE_12__.W)(ground, rules, (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.gn)(comparison)));
			const notices = [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_13__.l)('one-instance', {}), ...sharedHost(sides)];
			return (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.YN)(comparison, made, (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.aj)(made.turns, question), notices);
		}
		function sharedHost({ base, head }) {
			const [one, other] = [base, head].map(({ target }) => new URL(target).hostname);
			return one === other && one !== undefined ? [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_13__.l)('same-host', { host: one })] : [];
		}
		async function comparedCommands(given, scenarios, command, desk) {
			const asked = { asked: { kind: 'not-slower' }, sides: ['base', 'head'] };
			const comparison = await (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.jb)(scenarios.head.name, asked, command, desk);
			const { question, load, name } = comparison;
			const plan = (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.XC)(comparison, scenarios, 'restarts');
			const watched = (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.gn)(comparison);
			const processes = processesOf(desk);
			const sides = { base: processSide(given.base, scenarios.base), head: processSide(given.head, scenarios.head) };
			const bases = (0, _grounds_js__WEBPACK_IMPORTED_MODULE_10__.Hn)({ base: sides.base, head: sides.base }, processes, load);
			const began = desk.host.now();
			const checking = {
				...{ plan, mostPairs: plan.checkPairs, mostMs: (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.Ok)(comparison, began), title: `${name}, base and base` },
				isSettled: () => false,
			};
			const check = await (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.zS)(bases, desk, () => (0, _turns_js__WEBPACK_IMPORTED_MODULE_12__.W)(bases, checking, watched));
			const isWhole = check.turns.pairs.length === plan.checkPairs;
			const unlike = isWhole ? (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_11__.XP)(check.turns.pairs, { ...question, sides: ['base', 'base'] }) : undefined;
			if (!isWhole || unlike !== undefined) {
				const { base, head } = check.turns.segments;
				const { ended, unreached } = check.turns;
				const turns = {
					...check.turns,
					segments: { base: [...base, ...head], head: [] },
					...(ended && { ended: { ...ended, side: 'base' } }),
					...(unreached && { unreached: 'base' }),
				};
				return (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.YN)(comparison, { turns }, unlike === undefined ? [] : [unlike]);
			}
			const ground = (0, _grounds_js__WEBPACK_IMPORTED_MODULE_10__.Hn)(sides, processes, load);
			const rules = {
				...{ plan, mostPairs: plan.mostPairs, mostMs: (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.Ok)(comparison, began), title: `${name}, base and head` },
				isSettled: (pairs) => (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_11__.Is)(pairs, question),
			};
			const made = await (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.zS)(ground, desk, () => (0, _turns_js__WEBPACK_IMPORTED_MODULE_12__.W)(ground, rules, watched));
			return (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.YN)(comparison, made, (0, _comparison_js__WEBPACK_IMPORTED_MODULE_9__.aj)(made.turns, question));
		}
		function processesOf({ host: { processes } }) {
			if (processes === undefined)
				throw new Error('a door that takes commands can start them');
			return processes;
		}
		function processSide({ command = '', option, target }, scenario) {
			return { command, option, scenario, isFixed: target !== undefined };
		}
		async function scenarioAt({ target, isUrl: isWhole, option, command: started }, command, { host }, { environment }, config) {
			const { loadNames, readGiven, scenarioNames, scenarioOf, scenarioOfUrl } = await Promise.all([__webpack_require__.e(8314), __webpack_require__.e(2091)]).then(__webpack_require__.bind(__webpack_require__, 72091));
			const here = started === undefined ? target : (target ?? `http://127.0.0.1${pathIn(config)}`);
			const texts = loadNames
				.filter(name => name !== 'target')
				.flatMap(name => (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.Q7)(command, name).map(text => [name, text]));
			const given = readGiven([...texts, ...(here === undefined ? [] : [['target', here]])], name => name === 'target' ? option : `--${name}`);
			const world = (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.cO)(command, host, environment);
			const { duration: _, ...load } = given.load;
			if (isWhole || config === undefined)
				return scenarioOfUrl({ ...given, load: { ...load, duration: endless } }, world, command.name);
			const name = nameOf(command, scenarioNames(config), (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.Ze)(command));
			return scenarioOf(config, name, { ...given, load }, world);
		}
		const endless = { value: 86_400_000, place: { file: '--duration' } };
		function nameOf(command, names, file) {
			const [asked, ...more] = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.Q7)(command, 'scenario');
			if (asked !== undefined && more.length > 0)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('compare-alone', { name: asked });
			const [first, ...others] = names;
			if (asked !== undefined)
				return asked;
			if (first !== undefined && others.length === 0)
				return first;
			throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('run-which', { file, names: names.join(', ') || 'none' });
		}
		function pathIn(config) {
			return /^https?:\/\/[^/?#]+(\/[^?#]*)?$/.exec(config?.load?.target?.value.text ?? '')?.[1] ?? '';
		}
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
