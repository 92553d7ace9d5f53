export const id = 2626;
export const ids = [2626];
export const modules = {
	42626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			concluded: () => (concluded),
			perform: () => (perform)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49829);
		var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76935);
		var _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88893);
		var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40767);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22059);
		var _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44173);
		var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81444);
		var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94305);
		var _report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48039);
		var _setup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59513);
		var _text_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56089);
		var _validated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52595);
		async function perform(name, command, desk) {
			switch (name) {
				case 'check':
					return (0, _output_js__WEBPACK_IMPORTED_MODULE_0__.SP)(await (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.t2)(await (0, _judgement_js__WEBPACK_IMPORTED_MODULE_2__.g$)(command, desk, 'required'), command, desk), command, desk);
				case 'report':
					return (0, _output_js__WEBPACK_IMPORTED_MODULE_0__.gj)(await (0, _judgement_js__WEBPACK_IMPORTED_MODULE_2__.g$)(command, desk, 'optional'), command, desk);
				case 'publish':
					return (0, _output_js__WEBPACK_IMPORTED_MODULE_0__.SP)(await (0, _judgement_js__WEBPACK_IMPORTED_MODULE_2__.H3)(command, desk), command, desk);
				case 'compare':
					return comparison(command, desk);
				case 'demo':
					return demonstrated(command, desk);
				case 'inspect':
					return inspected(command, desk);
				case 'validate':
					return (0, _validated_js__WEBPACK_IMPORTED_MODULE_3__.P)(command, desk);
				case 'schema':
					return schema();
				case 'completion':
					return { exitCode: 0, output: await completionFor(command) };
				case 'baseline':
					return { exitCode: 0, output: await correctionOf(command, desk) };
				case 'init':
					return initialised(desk);
				case 'doctor':
					return examined(command, desk);
				default:
					return name;
			}
		}
		async function concluded(judgement, command, desk) {
			return ended(await (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.t2)(judgement, command, desk), command, desk);
		}
		async function ended(judgement, command, desk) {
			if (desk.load?.signal.aborted !== true)
				return (0, _output_js__WEBPACK_IMPORTED_MODULE_0__.SP)(judgement, command, desk);
			const { verdict: _, ...verdict } = judgement.verdict;
			const runs = verdict.runs.map(({ verdict: __, ...run }) => run);
			const done = await (0, _output_js__WEBPACK_IMPORTED_MODULE_0__.SP)({ ...judgement, verdict: { ...verdict, runs } }, command, desk);
			return { ...done, exitCode: desk.load.cancelCode() };
		}
		async function comparison(command, desk) {
			const { compared } = await Promise.all([__webpack_require__.e(1406), __webpack_require__.e(1435), __webpack_require__.e(1530), __webpack_require__.e(2638)]).then(__webpack_require__.bind(__webpack_require__, 20911));
			return ended(await compared(command, desk), command, desk);
		}
		async function demonstrated(command, desk) {
			const { demonstrate } = await Promise.all([__webpack_require__.e(8314), __webpack_require__.e(4472)]).then(__webpack_require__.bind(__webpack_require__, 55683));
			return ended(await demonstrate(command, desk), withOutput(command), desk);
		}
		function withOutput(command) {
			return { ...command, values: new Map([...command.values, ['output', ['load-test/demo']]]) };
		}
		async function schema() {
			const { configSchema } = await Promise.all([__webpack_require__.e(8314), __webpack_require__.e(3888)]).then(__webpack_require__.bind(__webpack_require__, 72091));
			return { exitCode: 0, output: `${JSON.stringify(configSchema(), undefined, 2)}\n` };
		}
		async function inspected(command, { host }) {
			const results = (0, _text_redact_js__WEBPACK_IMPORTED_MODULE_4__.$)(await (0, _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_5__.N)(host, (0, _setup_js__WEBPACK_IMPORTED_MODULE_6__.uD)(command), await (0, _setup_js__WEBPACK_IMPORTED_MODULE_6__.$d)(command, undefined)));
			const output = (0, _output_js__WEBPACK_IMPORTED_MODULE_0__.X0)(command, { json: () => (0, _report_report_js__WEBPACK_IMPORTED_MODULE_7__.jj)(results), text: () => (0, _report_report_js__WEBPACK_IMPORTED_MODULE_8__.O)(results) });
			return { exitCode: 0, output };
		}
		async function correctionOf(command, desk) {
			const { corrected } = await __webpack_require__.e(1445).then(__webpack_require__.bind(__webpack_require__, 31445));
			return corrected(command, desk);
		}
		async function completionFor({ arguments: [given = ''] }) {
			const { completion, shells } = await __webpack_require__.e(7265).then(__webpack_require__.bind(__webpack_require__, 17265));
			const shell = shells.find(name => name === given);
			if (shell === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_9__.y('shell-unknown', { shell: given, shells: shells.join(', ') });
			return completion(shell, grammar());
		}
		function grammar() {
			const names = Object.keys(_command_js__WEBPACK_IMPORTED_MODULE_10__.Pi).filter(_command_js__WEBPACK_IMPORTED_MODULE_10__.y9);
			return {
				program: 'load-test',
				commands: names.map(name => ({
					name,
					summary: _command_js__WEBPACK_IMPORTED_MODULE_10__.Pi[name].summary,
					options: (0, _command_js__WEBPACK_IMPORTED_MODULE_10__.cz)(name).map(({ name: option, summary, value, choices }) => ({
						name: option,
						summary,
						takesValue: value !== undefined,
						...(choices && { values: choices }),
					})),
				})),
			};
		}
		async function initialised({ host }) {
			const { initialise } = await __webpack_require__.e(7848).then(__webpack_require__.bind(__webpack_require__, 7848));
			const { written, kept, slo } = await initialise(host, path => objectivesIn(host, path));
			const lines = [
				...written.map(file => `wrote ${file}`),
				...kept.map(file => `${file} is there already, and stays as it is`),
				`Next: look at ${slo}, then \`load-test validate\`, then \`load-test check REPORT\`.`,
			];
			return { exitCode: 0, output: `${lines.join('\n')}\n` };
		}
		async function objectivesIn(host, path) {
			try {
				return (await (0, _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_11__.B0)((0, _setup_js__WEBPACK_IMPORTED_MODULE_6__.wA)(host), [{ text: path, origin: 'option' }])).objectives.length;
			}
			catch (error) {
				if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_9__.y)
					return 0;
				throw error;
			}
		}
		async function examined(command, desk) {
			if ((0, _command_js__WEBPACK_IMPORTED_MODULE_10__.zy)(command, 'history'))
				return (await __webpack_require__.e(9297).then(__webpack_require__.bind(__webpack_require__, 9297))).replayed(command, desk);
			return (await Promise.all([__webpack_require__.e(1406), __webpack_require__.e(9297), __webpack_require__.e(8974)]).then(__webpack_require__.bind(__webpack_require__, 18974))).checked(command, desk);
		}
	}),
	48039: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => (inspectText),
			q: () => (objectivesText)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62676);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34819);
		var _text_promise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46199);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64621);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16830);
		function inspectText(results) {
			return `${results.map(result => lines(result).join('\n')).join('\n\n')}\n`;
		}
		function lines(result) {
			const { source, startedAt, durationMs, durationErrorMs, users, target, failures, aborted } = result;
			const tool = source.toolVersion === undefined ? source.tool : `${source.tool} ${source.toolVersion}`;
			const lasted = durationMs === undefined
				? undefined
				: `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.sK)(durationMs)}${durationErrorMs === undefined ? '' : ` ± ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.ee)(durationErrorMs)}`}`;
			const facts = [
				['source', `${source.kind}, ${tool}${source.files.length === 0 ? '' : `: ${source.files.join(', ')}`}`],
				['name', result.name],
				['target', target],
				['started', startedAt],
				['lasted', lasted],
				['users', users?.reached === undefined ? undefined : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.DK)(users.reached)],
				['workload', (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.bf)(result)],
				['arrivals', arrivalsWords(result)],
				['aborted', aborted === undefined ? undefined : `by ${aborted}`],
				['clock', (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.mV)(result)],
				['pump lag', pumpLagWords(result)],
				['transport', result.generator?.transport],
				[
					'histogram',
					result.total.latency.buckets || result.endpoints.some(({ latency }) => latency.buckets)
						? 'yes'
						: 'no: percentiles as reported',
				],
			];
			return [
				...facts
					.filter(([, value]) => value !== undefined)
					.map(([name, value]) => `${name.padEnd(11)}${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.Ah)(value ?? '')}`),
				'',
				...table(result),
				...(failures.length === 0 ? [] : ['', ...failureLines(result)]),
				...(source.warnings.length === 0 ? [] : ['', ...source.warnings.map(noticeLine)]),
			];
		}
		function arrivalsWords(result) {
			const { arrivals, generator } = result;
			if (arrivals === undefined)
				return undefined;
			const counts = ['planned', 'sent', 'late', 'unfinished'].map(name => `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.DK)(arrivals[name])} ${name}`);
			const iterations = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.xS)(result).find(([, word]) => word === 'iterations/s');
			const busy = generator?.usersBusy;
			return [
				...counts,
				...(iterations === undefined ? [] : [iterations.join(' ')]),
				...(busy === undefined
					? []
					: [
						`all ${result.users === undefined ? 'connections' : 'users'} busy ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.xi)(busy * 100, 'percent')} of the time`,
					]),
			].join(', ');
		}
		function pumpLagWords(result) {
			const lag = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.gD)(result);
			const causes = result.generator?.causes ?? [];
			return lag === undefined ? undefined : [`p99 ${lag}`, ...causes].join(', ');
		}
		const serviceQuantiles = [0.5, 0.95, 0.99];
		function table(result) {
			const quantiles = [
				...new Set([...result.endpoints, result.total].flatMap(({ latency }) => latency.buckets ? [0.5, 0.9, 0.95, 0.99, 1] : latency.quantiles.map(([q]) => q))),
			].sort((a, b) => a - b);
			const hasService = result.total.serviceTime !== undefined;
			const head = [
				'endpoint',
				'requests',
				'failures',
				'req/s',
				'mean',
				'min',
				'max',
				...quantiles.map(q => `p${Number((q * 100).toFixed(4))}`),
				...(hasService ? serviceQuantiles.map(q => `service p${q * 100}`) : []),
			];
			const rows = [
				...result.endpoints.map(one => row(`${one.method === undefined ? '' : `${one.method} `}${one.name}`, one, quantiles, hasService)),
				row('whole run', result.total, quantiles, hasService),
			];
			const widths = head.map((title, index) => Math.max(title.length, ...rows.map(cells => cells[index]?.length ?? 0)));
			return [head, ...rows].map(cells => cells
				.map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
				.join('  ')
				.trimEnd());
		}
		function row(name, { requests, failures, throughput, latency, serviceTime }, quantiles, hasService) {
			return [
				(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.Ah)(name),
				count(requests),
				count(failures),
				throughput === undefined ? '–' : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.xi)(throughput, 'per-second').replace('/s', ''),
				...[latency.meanMs, latency.minMs, latency.maxMs].map(ms),
				...quantiles.map(q => ms(quantileValue(latency, q))),
				...(hasService ? serviceQuantiles.map(q => ms(serviceTime && quantileValue(serviceTime, q))) : []),
			];
		}
		function quantileValue(latency, q) {
			return (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_3__.Xf)(latency, q)?.value;
		}
		function ms(value) {
			return value === undefined ? '–' : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.ee)(value);
		}
		function count(value) {
			return Number.isFinite(value) ? (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.DK)(value) : '–';
		}
		function failureLines({ failures }) {
			const largest = failures.toSorted((a, b) => b.count - a.count).slice(0, 20);
			const more = failures.length - largest.length;
			return [
				(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.hS)(failures.length, 'kind') + ' of failure',
				...largest.map(({ count: times, method, name, error }) => `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.DK)(times).padStart(9)}  ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.Ah)(`${method ?? ''} ${name}: ${error}`.trim())}`),
				...(more > 0 ? [`           and ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.DK)(more)} more`] : []),
			];
		}
		function objectivesText(objectives, notices, scenarios = new Map()) {
			const own = [...scenarios].map(([name, understood]) => `${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.Ah)(`scenario ${name}`)}\n${understoodText(understood.objectives, understood.notices)}`);
			if (objectives.length > 0 || own.length === 0)
				return [understoodText(objectives, notices), ...own].join('\n');
			return [...own, ...(notices.length === 0 ? [] : [`${notices.map(noticeLine).join('\n')}\n`])].join('\n');
		}
		function understoodText(objectives, notices) {
			const rows = objectives.map(objective => [(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.fp)(objective.source), (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_4__.Db)(objective), objective.severity === 'warn' ? 'warns' : '']);
			const width = Math.max(0, ...rows.map(([place]) => place.length));
			return `${[
				...rows.map(([place, words, severity]) => (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.Ah)(`${place.padEnd(width)}  ${words}${severity && `  (${severity})`}`)),
				(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.hS)(objectives.length, 'objective'),
				...(notices.length === 0 ? [] : ['', ...notices.map(noticeLine)]),
			].join('\n')}\n`;
		}
		function noticeLine({ code, message, source }) {
			const where = source === undefined || message.includes((0, _words_js__WEBPACK_IMPORTED_MODULE_1__.fp)(source)) ? '' : `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.fp)(source)}: `;
			return (0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.Ah)(`${code}: ${where}${message}`);
		}
	}),
	52595: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => (understand),
			P: () => (validated)
		});
		var _compiled_command = __webpack_require__(49829);
		var notice = __webpack_require__(68308);
		var run_result = __webpack_require__(47289);
		var promise = __webpack_require__(46199);
		var matching = __webpack_require__(98265);
		var pattern = __webpack_require__(9598);
		var judge_rows = __webpack_require__(48483);
		var unmatched = __webpack_require__(38569);
		;
		function unsentNotices(scenarios) {
			const claims = scenarios.flatMap(claimsOf);
			return [...Map.groupBy(claims, ({ objective }) => placeKey(objective)).values()].flatMap(group => {
				const [first] = group;
				const rows = group.flatMap(one => one.rows);
				return first === undefined || group.some(({ isCalled }) => isCalled)
					? []
					: [told(first.objective, [...new Set(group.map(({ scenario }) => scenario))], rows)];
			});
		}
		function claimsOf({ name, objectives, calls }) {
			const figures = { requests: 0, failures: 0, latency: run_result.G };
			const rows = (0, judge_rows.RO)({ endpoints: (calls ?? []).map(call => ({ method: call.method, name: call.name, ...figures })) });
			const open = rows.filter((_, at) => calls?.[at]?.isExact === false);
			const coverage = (0, matching.ZP)(objectives, rows);
			return objectives
				.filter(matching.Jo)
				.filter(matching.q$)
				.map(objective => ({
				...{ scenario: name, objective, rows },
				isCalled: calls === undefined ||
					(coverage.get(objective)?.matched ?? 0) > 0 ||
					open.some(row => mayBecome(row, objective.scope)),
			}));
		}
		function mayBecome({ method, forms }, scope) {
			if (scope.method !== undefined && scope.method.toUpperCase() !== method)
				return false;
			const wanted = (0, pattern.VI)(scope.pattern);
			return forms.some(form => {
				const known = form.startsWith('/') ? (0, pattern.VI)(form) : '';
				return known.startsWith(wanted) || wanted.startsWith(known);
			});
		}
		function placeKey({ source: { file, line }, scope }) {
			return JSON.stringify([file, line, (0, promise.AN)(scope)]);
		}
		function told({ scope, source }, scenarios, rows) {
			const names = [...new Set(rows.map(({ label }) => label))];
			return (0, notice.l)('endpoint-unsent', {
				...source,
				endpoint: (0, promise.AN)(scope),
				scenarios: scenarios.map(name => `\`${name}\``).join(', '),
				near: (0, unmatched.yS)((0, unmatched.wQ)(scope, rows), names),
			});
		}
		var quantity = __webpack_require__(64621);
		var evidence = __webpack_require__(81671);
		var latency_figure = __webpack_require__(26591);
		var offered = __webpack_require__(78023);
		;
		function offerNotices(scenario, offer, objectives) {
			const rows = (0, judge_rows.RO)({
				endpoints: offer.calls.map(({ method, name }) => ({
					method,
					name,
					requests: 0,
					failures: 0,
					latency: run_result.G,
				})),
			});
			const calls = new Map(rows.map((row, at) => [row, offer.calls[at]]));
			const timesOf = (some) => some.reduce((sum, row) => sum + (calls.get(row)?.times ?? 0), 0);
			const planned = { scenario, offer, rows, timesOf, coverage: (0, matching.ZP)(objectives, rows) };
			return [...objectives.flatMap(objective => floorNotices(objective, planned)), ...usersNotice(objectives, planned)];
		}
		function floorNotices(objective, planned) {
			const floor = (0, offered.Et)(objective);
			if (floor === undefined)
				return [];
			const { offer, rows, timesOf } = planned;
			switch (objective.scope.kind) {
				case 'run':
					return floorNotice(objective, floor, 'in all', timesOf(rows), planned);
				case 'each':
					return rows.flatMap(row => floorNotice(objective, floor, `to ${row.label}`, timesOf([row]), planned));
				case 'endpoint': {
					const { won = [], matched = 0 } = planned.coverage.get(objective) ?? {};
					const isElsewhere = matched > 0 || offer.calls.some(({ isExact }) => !isExact);
					if (won.length === 0 && isElsewhere)
						return [];
					return floorNotice(objective, floor, `to ${(0, promise.AN)(objective.scope)}`, timesOf(won), planned);
				}
				default:
					return objective.scope;
			}
		}
		function floorNotice({ source: { file, line } }, floor, where, times, { scenario, offer: { rate, isStaged } }) {
			const sent = rate * times;
			if (sent >= floor * offered.iC - 1e-9)
				return [];
			const enough = `${(0, offered.cM)(floor, times)}/s`;
			const details = {
				...{ scenario, where, file, ...(line !== undefined && { line }) },
				sent: sent === 0 ? 'nothing' : `${rateWords(sent, floor)}${isStaged ? ' on average' : ''}`,
				floor: (0, promise.rW)(floor, 'per-second').replace('/s', '+/s'),
				offer: sent === 0 ? 'give it a request there' : isStaged ? `let its stages average ≥ ${enough}` : `set rate ≥ ${enough}`,
			};
			return [(0, notice.l)(sent < floor - 1e-9 ? 'not-offered' : 'barely-offered', details)];
		}
		function rateWords(rate, floor) {
			const short = rounded(rate);
			return (0, promise.rW)(short === floor ? rate : short, 'per-second');
		}
		function rounded(rate) {
			return Number(rate < 1 ? rate.toPrecision(2) : rate.toFixed(2));
		}
		const mostBusy = 0.6;
		function usersNotice(objectives, planned) {
			const { scenario, rows, timesOf, offer } = planned;
			const { rate, users, thinkMs } = offer;
			const eachMs = thinkMs + rows.reduce((sum, row) => sum + timesOf([row]) * promisedMs(row, objectives, planned), 0);
			const need = (rate * eachMs) / 1000;
			if (users === undefined || need <= mostBusy * users)
				return [];
			const step = need < 12 ? 1 : 10;
			return [
				(0, notice.l)('few-users', {
					scenario,
					rate: (0, promise.rW)(rounded(rate), 'per-second'),
					each: (0, quantity.ee)(eachMs),
					need: (0, quantity.DK)(Math.ceil(need - 1e-9)),
					users: (0, quantity.DK)(users),
					enough: (0, quantity.DK)(Math.ceil(need / mostBusy / step - 1e-9) * step),
				}),
			];
		}
		function promisedMs(row, objectives, { coverage }) {
			const medians = objectives.flatMap(objective => {
				const latency = (0, latency_figure.EO)(objective.indicator);
				const isMedian = latency?.kind === 'median' || (latency?.kind === 'percentile' && latency.q === 0.5);
				const upper = isMedian ? (0, evidence.Of)(objective.condition) : undefined;
				return upper === undefined ? [] : [{ objective, limit: upper.limit }];
			});
			const own = medians.filter(({ objective }) => coverage.get(objective)?.won.includes(row));
			const common = medians.filter(({ objective }) => objective.scope.kind !== 'endpoint');
			return Math.max(0, ...(own.length > 0 ? own : common).map(({ limit }) => limit));
		}
		var errors = __webpack_require__(22059);
		var objectives = __webpack_require__(44173);
		var _compiled_output = __webpack_require__(81444);
		var json = __webpack_require__(94305);
		var inspect = __webpack_require__(48039);
		var setup = __webpack_require__(59513);
		var text_escape = __webpack_require__(34819);
		;
		async function validated(command, desk) {
			const read = (0, setup.wA)(desk.host);
			const { config, sources, notices } = await (0, setup.Nf)(command, read);
			const common = await (0, objectives.B0)(read, sources);
			const scenarios = [];
			for (const name of namesOf(command, config))
				scenarios.push(await understand(name, common, command, desk));
			const own = scenarios.flatMap(one => (one.own === undefined ? [] : [[one.name, one.own]]));
			if (sources.length === 0 && own.length === 0 && scenarios.every(({ sent }) => sent.length === 0))
				throw new errors.y('no-objectives-given', {});
			const unsent = unsentNotices(scenarios.flatMap(({ sending }) => sending ?? []));
			const told = distinct([...notices, ...common.notices, ...scenarios.flatMap(one => one.notices), ...unsent]);
			const output = (0, _compiled_output.X0)(command, {
				json: () => (0, json.xb)(common.objectives, told, new Map(own)),
				text: () => (0, inspect.q)(common.objectives, told, new Map(own)) + readyText(scenarios),
			});
			return { exitCode: scenarios.some(({ isRefused }) => isRefused) ? 2 : 0, output };
		}
		function namesOf(command, config) {
			const names = [...(config?.scenarios.keys() ?? [])];
			const asked = (0, _compiled_command.j6)(command, 'scenario');
			return asked === undefined ? names : names.filter(name => name === asked);
		}
		async function understand(name, common, command, desk) {
			const read = (0, setup.wA)(desk.host);
			const chosen = { ...command, values: new Map([...command.values, ['scenario', [name]]]) };
			const { config, sources, notices } = await (0, setup.Nf)(chosen, read);
			const hasOwn = (0, _compiled_command.j6)(command, 'scenario') === undefined && config?.scenarios.get(name)?.slo !== undefined;
			const promises = hasOwn ? await (0, objectives.B0)(read, sources) : common;
			const plan = config && (await planOf(name, config, chosen, desk));
			const offered = plan?.offer === undefined ? [] : offerNotices(name, plan.offer, promises.objectives);
			const isRefused = offered.some(({ code }) => code === 'not-offered');
			return {
				name,
				...(hasOwn && { own: { ...promises, notices: [...promises.notices, ...offered] } }),
				notices: [...notices, ...(plan?.notices ?? []), ...(hasOwn ? [] : offered)],
				sent: plan?.sent ?? [],
				isPlaced: plan?.isPlaced ?? false,
				...(config?.scenarios.get(name)?.compare === undefined && {
					sending: { name, objectives: promises.objectives, ...(plan?.calls && { calls: plan.calls }) },
				}),
				offered,
				isRefused,
				isReady: plan?.hasTarget === true && !isRefused,
			};
		}
		async function planOf(name, config, command, desk) {
			const { drillOf, readGiven, scenarioNames, scenarioOf } = await Promise.all([__webpack_require__.e(8314), __webpack_require__.e(3888)]).then(__webpack_require__.bind(__webpack_require__, 72091));
			const entry = config.scenarios.get(name);
			const isSent = entry?.load !== undefined && scenarioNames(config).includes(name);
			if (entry === undefined || !(isSent || entry.compare !== undefined))
				return undefined;
			const notices = [];
			const unset = new Set();
			const connections = connectionsOf(entry, config);
			const hasTarget = connections.every(({ target }) => target !== undefined);
			if (!hasTarget)
				notices.push((0, notice.l)('target-open', { ...entry.place, scenario: name }));
			const given = readGiven(hasTarget ? [] : [['target', 'http://localhost']], key => `--${key}`);
			const world = {
				...(0, setup.cO)(command, desk.host, desk.environment ?? {}),
				unset: use => {
					unset.add(use.name);
					notices.push((0, notice.l)('environment-unset', { ...use.place, text: `\${${use.name}}` }));
				},
			};
			const isPlaced = () => hasTarget && connections.every(one => namesIn(one).every(variable => !unset.has(variable)));
			if (entry.compare !== undefined) {
				const drill = await drillOf(config, name, given, world);
				const sent = drill === undefined ? [] : [drill.before, drill.after];
				return { offer: undefined, notices, sent, hasTarget, isPlaced: isPlaced() };
			}
			const scenario = await scenarioOf(config, name, given, world);
			const { callsOf, offerOf } = await Promise.all([__webpack_require__.e(1406), __webpack_require__.e(1435)]).then(__webpack_require__.bind(__webpack_require__, 41435));
			return {
				...{ offer: offerOf(scenario), calls: callsOf(scenario) },
				...{ notices, sent: [scenario], hasTarget, isPlaced: isPlaced() },
			};
		}
		function connectionsOf({ load, compare }, config) {
			const sides = compare === undefined ? [undefined] : [compare.before, compare.after];
			return sides.map(side => ({
				...config.load,
				...(side && config.scenarios.get(side.value)?.load),
				...load,
			}));
		}
		function namesIn({ target, proxy, tls = {} }) {
			const given = [target, proxy, tls.ca, tls.cert, tls.key, tls['server-name']];
			return given.flatMap(one => one?.value.uses ?? []).map(({ name }) => name);
		}
		function readyText(scenarios) {
			const names = scenarios.filter(({ isReady }) => isReady).map(({ name }) => name);
			return names.length === 0 ? '' : `\n${(0, text_escape.Ah)(`can be run: ${names.join(', ')}`)}\n`;
		}
		function distinct(notices) {
			const seen = new Set();
			return notices.filter(({ message }) => !seen.has(message) && seen.add(message));
		}
	})
};
