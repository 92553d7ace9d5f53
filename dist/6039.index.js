export const id = 6039;
export const ids = [6039];
export const modules = {
	98265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jo: () => (isEndpointed),
			Ke: () => (matcherOf),
			UJ: () => (coveredBy),
			ZP: () => (coverAll),
			q$: () => (isOfEndpoints)
		});
		var _model_objective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87245);
		var _model_run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47289);
		var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9598);
		var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48483);
		function coverAll(objectives, rows) {
			const tables = new Map();
			const claims = objectives.filter(isEndpointed).map(objective => claimOf(objective, rows, tables));
			for (const group of Map.groupBy(claims, ({ objective }) => competition(objective)).values()) {
				for (let index = 0; index < rows.length; index += 1)
					settle(group, rows, index);
			}
			return new Map(claims.map(({ objective, table, won, rivals, methodless }) => [
				objective,
				{
					won,
					contests: [...rivals].map(([rival, contested]) => ({ rival, rows: contested })),
					matched: table.reduce((sum, closeness) => sum + (closeness === undefined ? 0 : 1), 0),
					methodless,
				},
			]));
		}
		function isOfEndpoints({ indicator }) {
			return indicator.kind !== 'users' && indicator.kind !== 'resource';
		}
		function isEndpointed(objective) {
			return objective.scope.kind === 'endpoint';
		}
		function claimOf(objective, rows, tables) {
			const { pattern: text, method } = objective.scope;
			const key = JSON.stringify([method?.toUpperCase(), text]);
			const pattern = (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.Eb)(text);
			const table = tables.get(key) ?? rows.map(row => closenessOf(pattern, method, row));
			tables.set(key, table);
			const methodless = method === undefined ? [] : rows.filter(row => row.method === undefined && formOf(pattern, row) !== undefined);
			return { objective, table, won: [], rivals: new Map(), methodless };
		}
		function competition({ indicator, condition }) {
			const direction = condition.comparison.replace('=', '');
			const statistic = indicator.kind === 'resource' ? indicator.statistic : '';
			return JSON.stringify([indicator.kind, (0, _model_objective_js__WEBPACK_IMPORTED_MODULE_1__.p)(indicator), statistic, direction]);
		}
		function settle(group, rows, index) {
			const row = rows[index];
			if (row === undefined)
				return;
			const closest = closestOf(group, index);
			for (const claim of closest) {
				const rivals = closest.filter(other => disagree(claim.objective, other.objective));
				if (rivals.length === 0)
					claim.won.push(row);
				for (const { objective } of rivals) {
					const contested = claim.rivals.get(objective);
					if (contested === undefined)
						claim.rivals.set(objective, [row]);
					else
						contested.push(row);
				}
			}
		}
		function closestOf(group, index) {
			let best;
			let closest = [];
			for (const claim of group) {
				const closeness = claim.table[index];
				if (closeness === undefined)
					continue;
				const order = best === undefined ? -1 : compareCloseness(closeness, best);
				if (order < 0) {
					best = closeness;
					closest = [claim];
				}
				else if (order === 0)
					closest.push(claim);
			}
			return closest;
		}
		function disagree(a, b) {
			return a.severity === b.severity && limitOf(a) !== limitOf(b);
		}
		function limitOf({ condition }) {
			return 'limit' in condition ? JSON.stringify(condition.limit) : '';
		}
		function closenessOf(pattern, method, row) {
			if (method !== undefined && row.method !== method.toUpperCase())
				return undefined;
			const form = formOf(pattern, row);
			if (form === undefined)
				return undefined;
			const { literalSegments, anything, stars, parameters, literals } = pattern;
			const name = pattern.text === row.name ? 0 : (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.c$)(pattern) ? 1 : 2;
			return [name, method === undefined ? 1 : 0, -literalSegments, anything, stars, parameters, -literals];
		}
		function formOf(pattern, row) {
			return row.forms.find(form => form === pattern.text || (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.cK)(pattern, form));
		}
		function compareCloseness(a, b) {
			const at = a.findIndex((part, index) => part !== b[index]);
			return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
		}
		function matcherOf(text) {
			const pattern = (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.Eb)(text);
			return name => name === text || (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.cK)(pattern, name);
		}
		function coveredBy(objectives, endpoints) {
			const figures = { requests: 0, failures: 0, latency: _model_run_result_js__WEBPACK_IMPORTED_MODULE_2__.G };
			const rows = (0, _rows_js__WEBPACK_IMPORTED_MODULE_3__.RO)({ endpoints: endpoints.map(endpoint => ({ ...endpoint, ...figures })) });
			return new Map([...coverAll(objectives, rows)].map(([objective, { won }]) => [objective, won.map(row => rows.indexOf(row))]));
		}
	}),
	9598: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eb: () => (compilePattern),
			VI: () => (beginningOf),
			c$: () => (isLiteral),
			cK: () => (matches)
		});
		const mostWildcards = 32;
		function compilePattern(text) {
			const read = tokensOf(text);
			const plain = text === '' ? [] : [{ kind: 'text', text }];
			const tokens = read.filter(({ kind }) => kind !== 'text').length > mostWildcards ? plain : read;
			const count = (kind) => tokens.filter(token => token.kind === kind).length;
			return {
				text,
				tokens,
				literalSegments: text.split('/').filter(segment => segment !== '' && tokensOf(`/${segment}`).length === 1).length,
				anything: count('anything'),
				stars: count('star'),
				parameters: count('parameter'),
				literals: tokens.reduce((sum, token) => sum + (token.kind === 'text' ? token.text.length : 0), 0),
			};
		}
		function isLiteral(pattern) {
			return pattern.tokens.every(token => token.kind === 'text');
		}
		function beginningOf(text) {
			const [first] = compilePattern(text).tokens;
			return first?.kind === 'text' ? first.text : '';
		}
		function matches(pattern, name) {
			const { tokens } = pattern;
			const [first] = tokens;
			if (first === undefined)
				return name === '';
			if (first.kind !== 'text')
				return run(tokens, name, 0);
			if (!name.startsWith(first.text))
				return false;
			return tokens.length === 1 ? name.length === first.text.length : run(tokens.slice(1), name, first.text.length);
		}
		function run(tokens, name, from) {
			let ends = new Uint8Array(name.length + 1);
			ends[from] = 1;
			for (const token of tokens) {
				ends = advance(token, name, ends);
				if (!ends.includes(1))
					return false;
			}
			return ends[name.length] === 1;
		}
		function advance(token, name, ends) {
			const next = new Uint8Array(name.length + 1);
			let open = false;
			for (let at = 0; at <= name.length; at += 1) {
				const starts = ends[at] === 1;
				switch (token.kind) {
					case 'text':
						if (starts && name.startsWith(token.text, at))
							next[at + token.text.length] = 1;
						break;
					case 'anything':
						open ||= starts;
						if (open)
							next[at] = 1;
						break;
					case 'star':
					case 'parameter': {
						const carried = open && name[at - 1] !== '/';
						open = carried || starts;
						if (token.least === 0 ? open : carried)
							next[at] = 1;
						break;
					}
					default:
						token;
				}
			}
			return next;
		}
		function tokensOf(text) {
			const tokens = [];
			let plain = '';
			for (let at = 0; at < text.length;) {
				const wild = wildcardAt(text, at);
				if (wild === undefined) {
					plain += text[at];
					at += 1;
					continue;
				}
				if (plain !== '')
					tokens.push({ kind: 'text', text: plain });
				plain = '';
				tokens.push(wild.token);
				at += wild.length;
			}
			if (plain !== '')
				tokens.push({ kind: 'text', text: plain });
			return tokens;
		}
		function wildcardAt(text, at) {
			if (text.startsWith('**', at))
				return { token: { kind: 'anything' }, length: starsAt(text, at) };
			if (text[at] === '*')
				return { token: { kind: 'star', least: isSegment(text, at) ? 1 : 0 }, length: 1 };
			const parameter = parameterLength(text, at);
			return parameter === 0 ? undefined : { token: { kind: 'parameter', least: 1 }, length: parameter };
		}
		function isSegment(text, at) {
			const before = text[at - 1] ?? '/';
			const after = text[at + 1] ?? '/';
			return before === '/' && after === '/';
		}
		function starsAt(text, at) {
			let end = at;
			while (text[end] === '*')
				end += 1;
			return end - at;
		}
		function parameterLength(text, at) {
			if (text[at] === '{') {
				const end = text.indexOf('}', at);
				return end > at + 1 && !text.slice(at, end).includes('/') ? end + 1 - at : 0;
			}
			if (text[at] !== ':' || text[at - 1] !== '/')
				return 0;
			let end = at + 1;
			while (end < text.length && /\w/.test(text[end] ?? ''))
				end += 1;
			return end > at + 1 ? end - at : 0;
		}
	}),
	48483: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RO: () => (rowsOf),
			R_: () => (plainNameOf),
			e6: () => (totalOf),
			yg: () => (sumsOf)
		});
		function rowsOf(result) {
			return result.endpoints.map(rowOf);
		}
		function totalOf(result) {
			const figures = sound(result.total);
			return { label: 'whole run', name: '', forms: [], isTotal: true, ...(figures && { figures }) };
		}
		function sumsOf(rows) {
			const sum = (of) => rows.reduce((all, { figures }) => all + (figures?.[of] ?? 0), 0);
			return { requests: sum('requests'), failures: sum('failures') };
		}
		function plainNameOf(endpoint) {
			return formsOf(endpoint.name, methodInName(endpoint)?.rest).at(-1) ?? endpoint.name;
		}
		function rowOf(endpoint) {
			const figures = sound(endpoint);
			const named = methodInName(endpoint);
			const method = endpoint.method || named?.method;
			return {
				label: endpoint.method ? `${endpoint.method} ${endpoint.name}` : endpoint.name,
				name: endpoint.name,
				...(method !== undefined && { method: method.toUpperCase() }),
				forms: formsOf(endpoint.name, named?.rest),
				...(figures && { figures }),
			};
		}
		function formsOf(name, rest) {
			const path = pathOf(rest ?? name);
			const plain = withoutQuery(path);
			return [...new Set([name, path, plain, withoutTag(plain)])];
		}
		function methodInName({ method, name, }) {
			const found = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?=\/|https?:\/\/)/i.exec(name);
			if (found?.[1] === undefined)
				return undefined;
			if (method && method.toUpperCase() !== found[1].toUpperCase())
				return undefined;
			return { method: found[1], rest: name.slice(found[0].length) };
		}
		function pathOf(name) {
			const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(name);
			if (scheme === null)
				return name;
			const slash = name.slice(scheme[0].length).search(/[/?#]/);
			if (slash < 0)
				return '/';
			const path = name.slice(scheme[0].length + slash);
			return path.startsWith('/') ? path : `/${path}`;
		}
		function withoutQuery(name) {
			const query = name.indexOf('?');
			if (query < 0)
				return name;
			const tag = tagAt(name);
			return name.slice(0, query) + (tag > query ? name.slice(tag) : '');
		}
		function withoutTag(name) {
			const tag = tagAt(name);
			return tag > 0 ? name.slice(0, tag) : name;
		}
		function tagAt(name) {
			return name.endsWith(']') ? name.lastIndexOf(' [') : -1;
		}
		function sound(measurement) {
			const { requests, failures, throughput, throughputError, serviceTime, details } = measurement;
			if (!isCount(requests) || !isCount(failures) || failures > requests)
				return undefined;
			return {
				requests,
				failures,
				...(isFigure(throughput) && { throughput }),
				...(isFigure(throughputError) && { throughputError }),
				latency: soundLatency(measurement.latency),
				...(serviceTime && { serviceTime: soundLatency(serviceTime) }),
				...(details && { details }),
			};
		}
		function soundLatency(latency) {
			const { quantiles, buckets, meanMs, medianMs, minMs, maxMs, ...grids } = latency;
			return {
				...grids,
				quantiles: quantiles.filter(isSoundPoint),
				...(buckets !== undefined && areSound(buckets) && { buckets }),
				...(isFigure(meanMs) && { meanMs }),
				...(isFigure(medianMs) && { medianMs }),
				...(isFigure(minMs) && { minMs }),
				...(isFigure(maxMs) && { maxMs }),
			};
		}
		function isSoundPoint([q, value]) {
			return q >= 0 && q <= 1 && isFigure(value);
		}
		function areSound(buckets) {
			return buckets.some(([, count]) => count > 0) && buckets.every(([value, count]) => isFigure(value) && isCount(count));
		}
		function isFigure(value) {
			return value !== undefined && Number.isFinite(value) && value >= 0;
		}
		function isCount(value) {
			return Number.isInteger(value) && value >= 0;
		}
	}),
	10289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => (isLoopback),
			X: () => (isAllowedHost)
		});
		function isLoopback(host) {
			const name = bare(host);
			return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
		}
		function isAllowedHost(host, allowed) {
			return isLoopback(host) || allowed.some(pattern => fits(bare(host), bare(pattern)));
		}
		function fits(host, pattern) {
			if (!pattern.includes('*'))
				return host === pattern;
			const [before = '', after = '', more] = pattern.split('*');
			if (more !== undefined)
				return false;
			return host.length > before.length + after.length && host.startsWith(before) && host.endsWith(after);
		}
		function bare(host) {
			return host
				.toLowerCase()
				.replace(/^\[|\]$/g, '')
				.replace(/\.$/, '');
		}
	}),
	47289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => (emptyLatency),
			M: () => (nothingSent)
		});
		const emptyLatency = {
			quantiles: [],
			rank: 'nearest',
			grid: 'exact',
			meanGrid: 'exact',
			extremesGrid: 'exact',
		};
		const nothingSent = 'nothing could be sent';
	}),
	38538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => (wantedOf),
			u: () => (stepName)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49829);
		function stepName([first, ...others], config, command, { workflow }) {
			const own = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'scenario') ?? (others.length === 0 ? first?.name : undefined);
			const given = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'name');
			return given ?? (own && inFolder(own, command)) ?? config?.name ?? workflow?.name ?? 'report';
		}
		function wantedOf({ name, scenario }, isAlone, step, command) {
			const run = name ?? step;
			const given = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'name');
			const kept = isAlone ? step : given === undefined ? inFolder(run, command) : `${given}/${run}`;
			return { run, name: kept, step, ...(scenario && { scenario }) };
		}
		function inFolder(name, command) {
			const folder = folderOfConfig(command);
			return folder === '' ? name : `${folder}/${name}`;
		}
		function folderOfConfig(command) {
			const config = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'config') ?? '';
			const folder = config.slice(0, Math.max(0, config.lastIndexOf('/'))).replace(/^(?:\.\/)+/, '');
			return folder === '.' ? '' : folder;
		}
	}),
	55535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => (preparedFor)
		});
		var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38538);
		var _standard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63767);
		async function preparedFor(runs, command, desk, promises) {
			const standards = [];
			for (const { name } of runs)
				standards.push(await (0, _standard_js__WEBPACK_IMPORTED_MODULE_0__.D)(name, command, desk, promises));
			const isAlone = standards.every(({ setup }) => setup.baseline.kind === 'none');
			if (!isAlone || command.values.has('base-report') || command.values.has('confirms'))
				return (await Promise.all([__webpack_require__.e(3572), __webpack_require__.e(5795)]).then(__webpack_require__.bind(__webpack_require__, 85795))).heldAgainst(runs, standards, command, desk);
			const bases = standards.map(standard => ({ ...standard, notices: [], confirms: [] }));
			return { name: (0, _naming_js__WEBPACK_IMPORTED_MODULE_1__.u)(runs, standards[0]?.setup.config, command, desk), bases, baseResults: [] };
		}
	}),
	59513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ze: () => (configFile),
			gU: () => (isUrl),
			wA: () => (reader),
			q: () => (requestsIn),
			uD: () => (requestsOf),
			Nf: () => (setupOf),
			$d: () => (sizeOf),
			cO: () => (worldOf)
		});
		var _compiled_command = __webpack_require__(49829);
		;
		const defaultFailOn = ['breach', 'regression', 'inconclusive', 'invalid'];
		var errors = __webpack_require__(22059);
		var notice = __webpack_require__(68308);
		var nearest = __webpack_require__(49988);
		;
		async function setupOf(command, read, run) {
			const file = configFile(command);
			const text = isOnItsOwn(command) ? undefined : await read(file);
			if (text === undefined && (0, _compiled_command.j6)(command, 'config') !== undefined)
				throw new errors.y('file-missing', { file, near: '' });
			const config = text === undefined ? undefined : await (await configRoom()).readConfig(text, file);
			const scenario = scenarioOf(command, config, file, run);
			const given = await givenSettings(command);
			return {
				config,
				sources: sourcesOf(command, config, scenario, file),
				notices: [config, scenario].flatMap(one => Object.entries(one?.later ?? {})).map(unread),
				baseline: baselineOf(command, given?.baseline ?? inFolder(scenario?.baseline ?? config?.baseline, folderOf(file))),
				accepts: given?.accept ?? scenario?.accept ?? config?.accept ?? [],
				budgetMs: given?.budgetMs ?? scenario?.budgetMs ?? config?.budgetMs ?? usualComparisonMs,
				judging: (nowMs, maxAgeMs) => judgingOf([given, scenario, config], nowMs, maxAgeMs),
				repetition: repetitionOf([given, scenario, config]),
			};
		}
		function isOnItsOwn(command) {
			return command.name === 'run' && (0, _compiled_command.j6)(command, 'config') === undefined && command.arguments.some(isUrl);
		}
		function isUrl(argument) {
			return /^https?:\/\//i.test(argument);
		}
		const usualComparisonMs = 20 * 60_000;
		function baselineOf(command, address = { kind: 'none' }) {
			if (address.kind === 'none' && (0, _compiled_command.zy)(command, 'update-baseline'))
				throw new errors.y('baseline-absent', {});
			return address;
		}
		function folderOf(file) {
			return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
		}
		function inFolder(address, folder) {
			const isBelow = address?.kind === 'file' && folder !== '.' && !address.path.startsWith('/');
			return isBelow ? { kind: 'file', path: `${folder}/${address.path}` } : address;
		}
		function unread([key, { place }]) {
			return (0, notice.l)('key-unread', { ...place, key });
		}
		function scenarioOf(command, config, file, run) {
			const name = (0, _compiled_command.j6)(command, 'scenario');
			if (name === undefined)
				return run === undefined ? undefined : config?.scenarios.get(run);
			const known = [...(config?.scenarios.keys() ?? [])];
			const scenario = config?.scenarios.get(name);
			if (scenario !== undefined)
				return scenario;
			throw new errors.y('scenario-unknown', {
				file,
				name,
				near: (0, errors.a)((0, nearest.p)(name, known)),
				names: known.join(', ') || 'none',
			});
		}
		function sourcesOf(command, config, scenario, file) {
			const folder = folderOf(file);
			const options = (0, _compiled_command.Q7)(command, 'slo')
				.flatMap(text => text.split('\n'))
				.filter(text => text.trim() !== '')
				.map(text => ({ text, origin: 'option', place: { file: '--slo' } }));
			if (command.name === 'compare')
				return options;
			return [
				...options,
				...(scenario?.slo ?? []).map(entry => ({ ...entry, origin: 'scenario', folder })),
				...(scenario?.compare === undefined ? (config?.slo ?? []) : []).map(entry => ({
					...entry,
					origin: 'config',
					folder,
				})),
			];
		}
		const settingNames = [
			...['fail-on', 'strict', 'require', 'min-requests', 'max-age', 'waive', 'baseline', 'accept', 'budget'],
			...['tolerance', 'confirm', 'confirm-budget', 'repeat', 'calibrate'],
		];
		async function givenSettings(command) {
			const given = settingNames.flatMap(name => {
				const text = (0, _compiled_command.j6)(command, name);
				return text === undefined ? [] : [[name, text]];
			});
			return given.length === 0 ? undefined : await (await configRoom()).readSettings(given, name => `--${name}`);
		}
		function configRoom() {
			return Promise.all([__webpack_require__.e(8314), __webpack_require__.e(4375)]).then(__webpack_require__.bind(__webpack_require__, 72091));
		}
		function pickFrom(settings) {
			return (key) => settings.find(one => one?.[key] !== undefined)?.[key];
		}
		const usualBudgetMs = 900_000;
		function repetitionOf(settings) {
			const pick = pickFrom(settings);
			return {
				mayConfirm: pick('confirm') !== 'never',
				budgetMs: pick('confirmBudgetMs') ?? usualBudgetMs,
				times: pick('repeat') ?? 1,
				isCalibrated: pick('calibrate') === 'auto',
			};
		}
		function judgingOf(settings, nowMs, defaultMaxAgeMs) {
			const pick = pickFrom(settings);
			const maxAgeMs = pick('maxAgeMs') ?? defaultMaxAgeMs ?? 'never';
			const require = pick('require');
			const minRequests = pick('minRequests');
			const tolerance = pick('tolerance');
			return {
				strict: pick('strict') ?? false,
				...(require && { require }),
				...(minRequests !== undefined && { minRequests }),
				failOn: pick('failOn') ?? defaultFailOn,
				waivers: pick('waive') ?? [],
				...(tolerance && { tolerance }),
				...(maxAgeMs !== 'never' && { maxAgeMs }),
				nowMs,
			};
		}
		function requestsOf(command) {
			return requestsIn(command.arguments);
		}
		function requestsIn(texts) {
			return texts.map(argument => {
				const match = /^([\p{L}\p{N}][\p{L}\p{N} _.-]*)=(.+)$/u.exec(argument);
				const [, name, path] = match ?? [];
				return name === undefined || path === undefined ? { path: argument } : { name, path };
			});
		}
		async function sizeOf(command, config) {
			const given = (0, _compiled_command.j6)(command, 'max-report-size');
			const maxBytes = given === undefined ? config?.maxReportSize : await (await configRoom()).readReportSize(given, '--max-report-size');
			return maxBytes === undefined ? {} : { maxBytes };
		}
		function configFile(command) {
			return (0, _compiled_command.j6)(command, 'config') ?? 'load-test.yml';
		}
		function worldOf(command, host, environment) {
			const file = configFile(command);
			const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
			return { environment, readFile: path => host.read(`${folder}${path}`, mostBytesOfData) };
		}
		const mostBytesOfData = 64_000_000;
		const mostBytesOfSource = 4_000_000;
		function reader(host) {
			return async (file) => {
				const bytes = await host.read(file, mostBytesOfSource);
				return bytes && new TextDecoder().decode(bytes);
			};
		}
	}),
	63767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => (standardOf),
			J: () => (nothingPromised)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _setup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59513);
		async function standardOf(run, command, desk, promises) {
			const setup = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.Nf)(command, (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.wA)(desk.host), run);
			if (promises === 'required' && setup.sources.length === 0)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('no-objectives-given', {});
			if (setup.sources.length === 0)
				return { promised: nothingPromised, setup };
			const { promisesOf } = await Promise.all([__webpack_require__.e(4173), __webpack_require__.e(6440)]).then(__webpack_require__.bind(__webpack_require__, 6440));
			return { promised: await promisesOf(command, desk, setup, run), setup };
		}
		const nothingPromised = { objectives: [], notices: [] };
	})
};
