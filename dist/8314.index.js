export const id = 8314;
export const ids = [8314];
export const modules = {
	96909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E3: () => (expect),
			Fg: () => (capture),
			U1: () => (jsonPath),
			cG: () => (variableName)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22059);
		var _model_scenario_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40166);
		var _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2126);
		var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14187);
		var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11525);
		const status = (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.d_)('a status like `200` or `2xx`', { type: ['integer', 'string'], minimum: 100, maximum: 599, pattern: '^[1-5](?:\\d\\d|xx|XX)(?:-[1-5]\\d\\d)?$' }, given => {
			const [, digit, from, to = from] = /^(?:([1-5])xx|([1-5]\d\d)(?:-([1-5]\d\d))?)$/i.exec(given) ?? [];
			if (digit !== undefined)
				return [Number(digit) * 100, Number(digit) * 100 + 99];
			return from === undefined || Number(to) < Number(from) ? undefined : [Number(from), Number(to)];
		});
		const jsonPath = (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.d_)('a JSON path like `$.id`', { type: 'string', pattern: '^\\$', description: 'A JSON path.', examples: ['$.id', '$.items[0].id'] }, given => (isPath(given) ? given : undefined));
		function isPath(given) {
			return /^\$(?:$|[.[])/.test(given);
		}
		const contains = (0, _template_js__WEBPACK_IMPORTED_MODULE_1__.vs)('A text that must be in it, which may hold ${name}.', 0);
		const expectation = (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({
			status: (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.p_)(status, 'One of these must be the status.'),
			header: (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.CV)((0, _keys_js__WEBPACK_IMPORTED_MODULE_2__.KT)(contains, 'Names, and what each must hold; an empty text only wants it there.'), headersOf),
			jsonpath: (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.gP)('map', (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.CV)((0, _keys_js__WEBPACK_IMPORTED_MODULE_2__.KT)(contains, 'Paths, and the value that each must have.', pathName), valuesOf), (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.CV)((0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.p_)(jsonPath, 'Paths that must be there.'), paths => paths.map((path) => ({ kind: 'jsonpath', path })))),
			body: (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.CV)((0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.p_)(contains, 'Texts that must be in the body.'), texts => texts.map((one) => ({ kind: 'body', contains: one }))),
		}, 'What must hold of the answer, or the request counts as failed.', new Map([
			['code', '`status`'],
			['statusCode', '`status`'],
			['json', '`jsonpath`'],
			['headers', '`header`'],
			['contains', '`body`'],
		]));
		const expect = (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.CV)(expectation, given => [
			...(given.status === undefined ? [] : [{ kind: 'status', anyOf: given.status }]),
			...(given.header ?? []),
			...(given.jsonpath ?? []),
			...(given.body ?? []),
		]);
		function headersOf(entries) {
			return entries.map(({ key, value }) => ({ kind: 'header', name: key.toLowerCase(), contains: value }));
		}
		function valuesOf(entries) {
			return entries.map(({ key, value }) => ({ kind: 'jsonpath', path: key, equals: value }));
		}
		function pathName(path, place) {
			if (!isPath(path))
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('value-unexpected', { ...place, found: `\`${path}\``, expected: 'a JSON path like `$.id`' });
		}
		const source = (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.gP)('map', (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({ jsonpath: jsonPath, header: (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.Qq)('Name of a header.'), regex: pattern() }, 'Where it is taken from.'), jsonPath);
		const capture = (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.CV)((0, _keys_js__WEBPACK_IMPORTED_MODULE_2__.KT)((0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.CV)(source, (given, node) => ({ given, node })), 'Names for the steps behind, and where in the answer the value of each is found.', variableName), entries => entries.map(({ key, keyPlace, value }) => ({ capture: captureOf(key, value.given, value.node), place: keyPlace })));
		function captureOf(name, given, node) {
			if (typeof given === 'string')
				return { name, from: 'jsonpath', path: given };
			if (Object.keys(given).length === 1) {
				if (given.jsonpath !== undefined)
					return { name, from: 'jsonpath', path: given.jsonpath };
				if (given.header !== undefined)
					return { name, from: 'header', header: given.header.toLowerCase() };
				if (given.regex !== undefined)
					return { name, from: 'regex', pattern: given.regex };
			}
			throw (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.os)(node, 'one of `jsonpath`, `header` and `regex`');
		}
		function variableName(name, place) {
			(0, _template_js__WEBPACK_IMPORTED_MODULE_1__.kW)(`\${${name}}`, place);
			if (!(0, _template_js__WEBPACK_IMPORTED_MODULE_1__.Eo)(name))
				throw new Error('a template holds names only');
			if (name === _model_scenario_js__WEBPACK_IMPORTED_MODULE_4__.v)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('value-unexpected', { ...place, found: `\`${name}\``, expected: 'a name of your own' });
		}
		function pattern() {
			return (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.d_)('a regular expression of at most 500 characters', {
				type: 'string',
				minLength: 1,
				maxLength: 500,
				description: 'A regular expression; its first group is the value.',
			}, given => (given.length <= 500 && compiles(given) ? given : undefined));
		}
		function compiles(given) {
			try {
				return given !== '' && new RegExp(given, 'u') instanceof RegExp;
			}
			catch {
				return false;
			}
		}
	}),
	60103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$r: () => (targetOf),
			ao: () => (connectionOf),
			bx: () => (baseOf)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16355);
		const mostBytesOfAnswer = 64_000_000;
		async function connectionOf(keys, target, outside) {
			if (keys.transport === 'raw')
				(0, _load_js__WEBPACK_IMPORTED_MODULE_0__.TR)(keys.proxy, '`transport: raw` goes through no proxy', 'Leave one of them out');
			const isKnown = keys.target !== undefined && outside.isSet(keys.target.value);
			return {
				transport: keys.transport ?? 'auto',
				...(keys.proxy && { proxy: proxyOf(keys.proxy, outside) }),
				tls: await tlsOf(keys.tls ?? {}, outside),
				mostRedirects: keys.redirects ?? 0,
				cookies: keys.cookies ?? false,
				mostBytes: mostBytesOfAnswer,
				allowedHosts: [...new Set([isKnown ? target.hostname : '*', ...(keys['allow-hosts'] ?? [])])],
			};
		}
		function targetOf(given, file, outside) {
			if (given === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('target-missing', { file });
			const text = outside.resolved(given.value);
			if (!outside.isSet(given.value))
				return new URL('http://localhost');
			const url = urlOf(text, given);
			if (url.search !== '' || url.hash !== '')
				throw invalid(given, 'has a query or a fragment, which belong to requests');
			if (url.username !== '' || url.password !== '')
				throw invalid(given, 'holds a password, which belongs to `auth: { basic: … }`');
			return url;
		}
		function baseOf(target) {
			return `${target.origin}${target.pathname.replace(/\/+$/, '')}`;
		}
		function proxyOf(given, outside) {
			const text = outside.secret(given.value);
			if (outside.isSet(given.value))
				urlOf(text, given);
			return text;
		}
		function urlOf(text, given) {
			const url = URL.canParse(text) ? new URL(text) : undefined;
			if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
				throw invalid(given, /^[a-z]+:\/\//i.test(text) ? 'is no URL for HTTP' : 'is no URL with `http://` or `https://`');
			return url;
		}
		function invalid({ value, place }, why) {
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('target-invalid', { ...place, text: value.text.replace(/\/\/[^/]*@/, '//***@'), why });
		}
		async function tlsOf(given, outside) {
			const [ca, certificate, key] = [
				await pemOf(given.ca, outside),
				await pemOf(given.cert, outside),
				await pemOf(given.key, outside),
			];
			if ((certificate === undefined) !== (key === undefined))
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('load-conflict', {
					...(given.cert ?? given.key)?.place,
					file: (given.cert ?? given.key)?.place.file ?? '',
					what: '`cert` and `key` belong together',
					offer: 'Give both',
				});
			if (key !== undefined)
				outside.keep(key);
			const name = given['server-name'];
			return {
				...(ca !== undefined && { ca }),
				...(certificate !== undefined && { certificate }),
				...(key !== undefined && { key }),
				...(name && { serverName: outside.resolved(name.value) }),
				insecure: given.insecure ?? false,
			};
		}
		async function pemOf(given, outside) {
			if (given === undefined)
				return undefined;
			const path = { value: outside.resolved(given.value), place: given.place };
			if (!outside.isSet(given.value))
				return path.value;
			const text = new TextDecoder().decode(await outside.bytes(path));
			if (!text.includes('-----BEGIN '))
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('data-broken', {
					...given.place,
					path: path.value,
					why: 'is no PEM',
					offer: 'Give a file with `-----BEGIN …-----`',
				});
			return text;
		}
	}),
	33116: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qn: () => (configSchema),
			Xg: () => (readConfig),
			e$: () => (readReportSize)
		});
		var decoder = __webpack_require__(2126);
		var read_quantity = __webpack_require__(98972);
		var errors = __webpack_require__(22059);
		var keys = __webpack_require__(14187);
		var load_keys = __webpack_require__(29134);
		var step = __webpack_require__(79658);
		;
		const shape = (0, decoder.Ik)({
			before: (0, keys.GS)((0, decoder.Qq)('The scenario that is run before; it says what is sent.')),
			after: (0, keys.GS)((0, decoder.Qq)('The scenario that is run behind the switch; mostly the same.')),
			between: step.PM,
		}, 'Runs of a target before and behind a request that switches it.', new Map([
			['base', '`before`'],
			['head', '`after`'],
			['switch', '`between`'],
		]));
		const sides = (0, decoder.CV)({ ...shape, schema: { ...shape.schema, required: ['before', 'after', 'between'] } }, ({ before, after, between }, node) => {
			if (before === undefined || after === undefined || between === undefined)
				throw (0, decoder.os)(node, '`before`, `after` and `between`');
			return { before, after, between, place: node.place };
		});
		const none = (0, decoder.d_)('`none`, or a request like `{ post: /admin/reload }`', { enum: ['none'] }, given => given === 'none' ? 'none' : undefined);
		const restore = {
			schema: {
				description: 'The request that undoes `between`, sent on cancel too; or none, and then the sides can not take turns.',
				anyOf: [none.schema, step.PM.schema],
			},
			decode: node => (node.kind === 'map' ? step.PM : none).decode(node),
		};
		const shown = /^(improved|unchanged)(?:\s+(?!by\b)(\S.*?))?(?:\s+by\s+(?:at least\s+)?([\d.]+ ?%))?$/;
		const expected = (0, decoder.d_)('`improved`, `improved /retrieve by 20%` or `unchanged`', {
			type: 'string',
			pattern: shown.source,
			description: 'What the comparison is to show, of any endpoint or of those that a pattern covers.',
			examples: ['improved', 'improved by 20%', 'improved /retrieve by 20%', 'unchanged'],
		}, (given) => {
			const [, kind, endpoint, by] = shown.exec(given) ?? [];
			const of = endpoint === undefined ? {} : { endpoint };
			if (kind === 'unchanged')
				return by === undefined ? { kind, ...of } : undefined;
			const ratio = by === undefined ? undefined : (0, read_quantity.Y$)(by);
			if (kind !== 'improved' || (by !== undefined && !(ratio !== undefined && ratio > 0 && ratio < 1)))
				return undefined;
			return { kind, ...of, ...(ratio !== undefined && { by: ratio }) };
		});
		const compareShape = {
			compare: sides,
			restore: (0, keys.GS)(restore),
			expect: (0, keys.GS)(expected),
		};
		function compareOf(given, load) {
			const { compare, restore: undo, expect } = given;
			if (compare === undefined) {
				for (const [key, value] of [
					['restore', undo],
					['expect', expect],
				])
					if (value !== undefined)
						throw alone(`\`${key}\` is of \`compare\`, and there is none`, value.place);
				return undefined;
			}
			for (const key of Object.keys(load_keys.cA))
				if (load !== undefined && Object.hasOwn(load, key))
					throw alone(`\`${key}\` stands beside \`compare\`, whose scenarios say it already`, compare.place);
			if (undo === undefined)
				throw missing('`compare` has no `restore`', 'the request that undoes `between`, or `restore: none`', compare.place);
			if (expect === undefined)
				throw missing('`compare` has no `expect`', 'what it is to show: `expect: improved` or `expect: unchanged`', compare.place);
			return {
				...{ before: compare.before, after: compare.after, between: compare.between },
				...(undo.value !== 'none' && { restore: undo.value }),
				...{ asked: expect.value, place: expect.place },
			};
		}
		function alone(what, place) {
			return new errors.y('load-conflict', { ...place, what, offer: 'Leave it out' });
		}
		function missing(what, offer, place) {
			return new errors.y('load-missing', { ...place, what, offer });
		}
		var foreign = __webpack_require__(25951);
		var settings = __webpack_require__(91517);
		;
		const sloEntry = (0, decoder.CV)((0, decoder.Qq)('Objectives in words, a path, or path#heading.'), (given, node) => ({ text: given, place: node.place }));
		const size = (0, decoder.d_)('a size like `100MB`', { type: 'string', description: 'Largest report that is read.', examples: ['100MB', '1GB'] }, read_quantity.ik);
		const scenarioLoad = { ...load_keys.M8, ...load_keys.cA };
		const scenario = (0, decoder.CV)((0, decoder.Ik)({
			slo: (0, decoder.p_)(sloEntry, 'SLO sources of this scenario.'),
			...settings.W0,
			...scenarioLoad,
			...compareShape,
			...load_keys.YV,
		}, 'A kind of run, with objectives, settings and a load of its own.', foreign.PR), (read, node) => {
			const load = (0, keys.BU)(read, scenarioLoad);
			const later = (0, keys.BU)(read, load_keys.YV);
			const compare = compareOf((0, keys.BU)(read, compareShape) ?? {}, load);
			return {
				...(0, settings.f5)(read),
				...(read.slo && { slo: read.slo }),
				...(load && { load }),
				...(compare && { compare }),
				...(later && { later }),
				place: node.place,
			};
		});
		const config = (0, decoder.Ik)({
			slo: (0, decoder.p_)(sloEntry, 'SLO sources: objectives in words, paths, or path#heading.'),
			name: (0, decoder.Qq)('One identity over time, for comment, check run, artifact and output folder.'),
			'max-report-size': size,
			...settings.W0,
			...load_keys.M8,
			...load_keys.XI,
			scenarios: (0, decoder.g1)(scenario, 'Kinds of run by name.'),
			...load_keys.C,
		}, 'What load-test sends, and what it judges by.', foreign.Z);
		async function readConfig(content, file) {
			const { parseDocument } = await __webpack_require__.e(3265).then(__webpack_require__.bind(__webpack_require__, 93265));
			const read = config.decode(parseDocument(content, file));
			const load = (0, keys.BU)(read, load_keys.M8);
			const written = (0, keys.BU)(read, load_keys.XI);
			const later = (0, keys.BU)(read, load_keys.C);
			return {
				...(0, settings.f5)(read),
				...(read.slo && { slo: read.slo }),
				...(read.name !== undefined && { name: read.name }),
				...(read['max-report-size'] !== undefined && { maxReportSize: read['max-report-size'] }),
				scenarios: read.scenarios ?? new Map(),
				...(load && { load }),
				...(written && { content: written }),
				...(later && { later }),
			};
		}
		async function readReportSize(given, file) {
			const { parseDocument } = await __webpack_require__.e(3265).then(__webpack_require__.bind(__webpack_require__, 93265));
			return size.decode(parseDocument(given, file));
		}
		function configSchema() {
			return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'load-test.yml', ...config.schema };
		}
	}),
	25951: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PR: () => (foreignScenario),
			Z: () => (foreignConfig),
			rt: () => (foreignStep)
		});
		const foreignJudging = words({
			'thresholds threshold budget slos': '`slo`',
			objectives: '`slo`: objectives in words, or the path of a file with them',
			'p(95)': '`slo: "p95 < 900ms"`',
			max_error_rate_percent: '`slo: "errors < 1%"`',
		});
		const connection = words({
			'host base-url baseUrl base_url url': '`target`',
			'request-timeout http-timeout': '`timeout`',
			'stop-timeout gracefulStop graceful-stop': '`drain`',
			'insecureSkipTLSVerify insecure verify': '`tls: { insecure: true }`',
			'maxRedirects max-redirects follow-redirects followRedirects': '`redirects`',
			'max-connections maxConnections maxSockets': '`connections`',
			'http-proxy https-proxy': '`proxy`',
			'abortOnFail abort-on-fail': '`abort: "errors > 50% for 1m"`',
			warmup: '`warm-up`',
			'cooldown ramp-down': '`drain`, or a stage at the end',
		});
		const foreignConfig = new Map([
			...foreignJudging,
			...connection,
			...words({
				'rate users duration stages spawn-rate think-time pacing arrivals': 'a key of a scenario, under `scenarios`',
				'vus num-users users-count': '`users`, a key of a scenario, under `scenarios`',
				'run-time runtime': '`duration`, a key of a scenario, under `scenarios`',
				'hatch-rate': '`spawn-rate`, a key of a scenario, under `scenarios`',
				'arrivalRate arrival-rate rps': '`rate`, a key of a scenario, under `scenarios`',
				'phases executor': '`stages`, a key of a scenario, under `scenarios`',
				'payload data': '`variables`',
				'endpoints tasks flow': '`requests`',
			}),
		]);
		const foreignScenario = new Map([
			...foreignJudging,
			...connection,
			...words({
				'vus VUs virtual-users num-users concurrency threads': '`users`',
				'hatch-rate hatch_rate ramp-up rampUp ramp_up': '`spawn-rate`',
				'run-time run_time runtime time hold-for holdFor': '`duration`',
				'arrivalRate arrival-rate rps qps throughput ratePerSecond': '`rate`',
				'phases steps rampTo': '`stages`, like `[{ rate: 20/s, for: 2m }]`',
				executor: '`rate`, `users` or `stages`; which of them is written says how it is driven',
				'preAllocatedVUs maxVUs': '`users` beside `rate`: the most that carry the arrivals',
				'iterations loops': '`duration`',
				'wait-time wait_time sleep think': '`think-time`',
				'constant-pacing constant_pacing': '`pacing`',
				'tasks mix weights flow': '`requests`',
			}),
		]);
		const foreignStep = words({
			'url path endpoint uri': 'the method: `get: /path`, `post: /path`',
			method: 'a key with the path: `post: /path`',
			'data payload': '`json`, `form` or `body`',
			files: '`multipart`',
			'params qs': '`query`',
			'assert assertions check checks validate': '`expect`',
			'extract save variables': '`capture`',
			'think sleep wait-time wait_time pause': '`think-time`',
			'tag tags label': '`name`',
			timeout: '`timeout` of the scenario',
		});
		function words(table) {
			return new Map(Object.entries(table).flatMap(([theirs, ours]) => theirs.split(' ').map(word => [word, ours])));
		}
	}),
	91686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => (readGiven),
			n: () => (loadNames)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22059);
		var _text_decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2126);
		var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14187);
		var _load_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29134);
		var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79658);
		var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11525);
		const overrides = {
			target: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.M8.target,
			timeout: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.M8.timeout,
			drain: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.M8.drain,
			seed: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.M8.seed,
			connections: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.M8.connections,
			transport: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.M8.transport,
			'max-rate': _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.M8['max-rate'],
			'max-users': _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.M8['max-users'],
			rate: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.cA.rate,
			users: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.cA.users,
			'spawn-rate': _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.cA['spawn-rate'],
			duration: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.cA.duration,
			arrivals: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.cA.arrivals,
			'warm-up': _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.M8['warm-up'],
			'think-time': _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.cA['think-time'],
			pacing: _load_keys_js__WEBPACK_IMPORTED_MODULE_0__.cA.pacing,
		};
		const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
		const header = (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_1__.d_)('a header like `name: value`', { type: 'string' }, (text, { place }) => {
			const at = text.indexOf(':');
			if (at < 1)
				return undefined;
			const key = text.slice(0, at).trim();
			(0, _step_js__WEBPACK_IMPORTED_MODULE_2__.Bv)(key, place);
			return { key, keyPlace: place, value: (0, _template_js__WEBPACK_IMPORTED_MODULE_3__.kW)(text.slice(at + 1).trim(), place) };
		});
		const given = (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
			...overrides,
			method: (0, _keys_js__WEBPACK_IMPORTED_MODULE_4__.GS)((0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(methods, 'The method.')),
			header: (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_1__.p_)(header, 'Headers.'),
			body: (0, _template_js__WEBPACK_IMPORTED_MODULE_3__.vs)('The body.'),
			'allow-host': (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_1__.p_)(_load_keys_js__WEBPACK_IMPORTED_MODULE_0__.Hc, 'Hosts that requests may go to.'),
		}, 'A load.');
		const loadNames = [...Object.keys(overrides), 'method', 'header', 'body', 'allow-host'];
		function readGiven(texts, file) {
			const read = given.decode({ kind: 'map', entries: entriesOf(texts, file), place: { file: file('') } });
			const hosts = read['allow-host'];
			const load = (0, _keys_js__WEBPACK_IMPORTED_MODULE_4__.BU)(read, overrides) ?? {};
			return {
				load: { ...load, ...(hosts && { 'allow-hosts': hosts }) },
				headers: read.header ?? [],
				...(read.method && { method: read.method }),
				...(read.body && { body: read.body }),
			};
		}
		function entriesOf(texts, file) {
			const nodes = new Map();
			for (const [name, written] of texts) {
				const place = { file: file(name) };
				const text = name === 'method' ? written.toUpperCase() : written;
				const items = [];
				const node = nodes.get(name) ?? { place, items };
				node.items.push({ kind: 'scalar', value: text, text, place });
				nodes.set(name, node);
			}
			return [...nodes].map(([key, { place, items }]) => ({ key, keyPlace: place, value: oneOrAll(key, items, place) }));
		}
		function oneOrAll(name, items, place) {
			const [first, second] = items;
			if (first !== undefined && second === undefined)
				return first;
			if (name === 'header' || name === 'allow-host')
				return { kind: 'list', items, place };
			throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__.y('value-unexpected', { ...place, found: 'several', expected: 'one' });
		}
	}),
	14187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BU: () => (partOf),
			GS: () => (placed),
			KT: () => (named),
			zN: () => (some)
		});
		var _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2126);
		function placed(decoder) {
			return (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.CV)(decoder, (value, node) => ({ value, place: node.place }));
		}
		function named(value, description, check = () => undefined) {
			return {
				schema: { type: 'object', description, additionalProperties: value.schema },
				decode: node => {
					if (node.kind !== 'map')
						throw (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.os)(node, 'keys with values');
					return node.entries.map(entry => {
						check(entry.key, entry.keyPlace);
						return { key: entry.key, keyPlace: entry.keyPlace, value: value.decode(entry.value) };
					});
				},
			};
		}
		function some(value, description) {
			const any = named(value, description);
			return {
				schema: { ...any.schema, minProperties: 1 },
				decode: node => {
					const entries = any.decode(node);
					if (entries.length === 0)
						throw (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.os)(node, 'at least one key with a value');
					return entries;
				},
			};
		}
		function partOf(read, shape) {
			const entries = Object.entries(read).filter(([key]) => Object.hasOwn(shape, key));
			const part = Object.fromEntries(entries);
			if (entries.length === 0)
				return undefined;
			if (!isPart(part, shape))
				throw new Error('a part holds only the keys that its shape has');
			return part;
		}
		function isPart(value, shape) {
			return typeof value === 'object' && value !== null && Object.keys(value).every(key => Object.hasOwn(shape, key));
		}
	}),
	29134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M8: () => (connectionShape),
			XI: () => (contentShape),
			Hc: () => (host),
			C: () => (laterConfigShape),
			YV: () => (laterScenarioShape),
			cA: () => (loadShape),
			hS: () => (mostOutside)
		});
		var decoder = __webpack_require__(2126);
		var errors = __webpack_require__(22059);
		var read_quantity = __webpack_require__(98972);
		var quantities = __webpack_require__(24834);
		;
		const example = '`errors > 50% for 1m` or `p95 > 2s for 30s`';
		const defaultForMs = 10_000;
		const condition = (0, decoder.d_)(`a rule like ${example}`, {
			type: 'string',
			description: 'Ends the run early.',
			examples: ['errors > 50% for 1m', 'p95 > 2s for 30s after 20s'],
		}, (text, node) => {
			if (text.length > 200)
				return undefined;
			const match = /^([^<>≤≥=]{1,40}?) ?(>=?|≥|\bover\b|\babove\b) ?(\S{1,30}?)(?: for (\w{1,20}))?(?: after (\w{1,20}))?$/i.exec(text.replace(/\s+/g, ' '));
			const [, indicator = '', , limit = '', held, after] = match ?? [];
			const forMs = held === undefined ? defaultForMs : (0, read_quantity.$7)(held);
			const afterMs = after === undefined ? 0 : (0, read_quantity.$7)(after);
			const what = match === null ? undefined : figureOf(indicator.trim(), limit);
			if (what === undefined || forMs === undefined || afterMs === undefined)
				throw syntax(node, text);
			return { text, ...what, forMs, afterMs };
		});
		const rule = (0, decoder.CV)((0, decoder.Ik)({
			when: condition,
			for: (0, quantities.p0)('How long it must hold; 10s where left out.'),
			after: (0, quantities.p0)('Not before this.', 0),
		}, 'Ends the run early.'), ({ when, for: forMs, after }, node) => {
			if (when === undefined)
				throw (0, decoder.os)(node, `\`when\`, a rule like ${example}`);
			return { ...when, ...(forMs !== undefined && { forMs }), ...(after !== undefined && { afterMs: after }) };
		});
		const abort = (0, decoder.p_)((0, decoder.gP)('map', rule, condition), 'What ends the run early.');
		function figureOf(indicator, limit) {
			const q = /^(?:median|med)$/i.test(indicator) ? 0.5 : (0, read_quantity.uz)(indicator);
			const above = q === undefined ? (0, read_quantity.Y$)(limit) : (0, read_quantity.$7)(limit);
			if (above === undefined)
				return undefined;
			if (q !== undefined)
				return { indicator: { kind: 'percentile', q }, above };
			const isErrors = /^(?:errors?|error rate|failures?|failure rate|fail ratio)$/i.test(indicator);
			return isErrors && above < 1 ? { indicator: { kind: 'errors' }, above } : undefined;
		}
		function syntax(node, text) {
			return new errors.y('abort-syntax', { ...node.place, text: text.slice(0, 60), example });
		}
		var keys = __webpack_require__(14187);
		var step = __webpack_require__(79658);
		var template = __webpack_require__(11525);
		var answer = __webpack_require__(96909);
		;
		const sources = ['csv', 'jsonl', 'json', 'uuid', 'integer', 'words'];
		const path = (0, keys.GS)((0, decoder.Qq)('A path, relative to the folder of this file.'));
		const range = (0, decoder.d_)('whole numbers from one to another, like `1-100`', { type: 'string', pattern: '^-?\\d{1,15} ?- ?-?\\d{1,15}$', description: 'A whole number drawn evenly.' }, given => {
			const [, from, to] = /^(-?\d{1,15}) ?- ?(-?\d{1,15})$/.exec(given) ?? [];
			return from === undefined || Number(from) > Number(to) ? undefined : [Number(from), Number(to)];
		});
		const yes = (0, decoder.d_)('true', { enum: [true], description: 'A UUID of its own each time.' }, given => given === 'true' ? true : undefined);
		const source = (0, decoder.Ik)({
			csv: path,
			jsonl: path,
			json: path,
			column: (0, keys.GS)((0, decoder.Qq)('The column of the CSV; may be left out where there is one.')),
			field: (0, keys.GS)((0, decoder.Qq)('The field of each object; left out where they are texts or numbers.')),
			order: (0, decoder.Yq)(['sequential', 'shuffled', 'once'], 'How rows are taken: in order and again, shuffled, or each once.'),
			uuid: yes,
			integer: range,
			words: (0, quantities.WQ)('So many words of chance.', 1, 10_000),
		}, 'Where values come from.');
		const value = (0, decoder.d_)('a text or a number', { type: ['string', 'number', 'boolean'] }, (_, node) => node.text);
		const values = {
			schema: { type: 'array', items: value.schema, minItems: 1, description: 'Values, each as likely as the others.' },
			decode: node => {
				if (node.kind !== 'list' || node.items.length === 0)
					throw (0, decoder.os)(node, 'values');
				return node.items.map(item => value.decode(item));
			},
		};
		const evenly = (0, decoder.CV)(values, (given) => ({ kind: 'choice', values: given, weights: given.map(() => 1) }));
		const weighted = (0, decoder.CV)((0, keys.zN)(step.VA, 'Values and their weights.'), (entries) => ({
			kind: 'choice',
			values: entries.map(({ key }) => key),
			weights: entries.map(one => one.value),
		}));
		const fromSource = (0, decoder.CV)(source, (given, node) => {
			const kinds = sources.filter(kind => given[kind] !== undefined);
			if (kinds.length !== 1)
				throw (0, decoder.os)(node, `one of ${sources.join(', ')}`);
			if (given.uuid !== undefined)
				return { kind: 'uuid' };
			if (given.integer !== undefined)
				return { kind: 'integer', from: given.integer[0], to: given.integer[1] };
			if (given.words !== undefined)
				return { kind: 'words', count: given.words };
			const { order = 'sequential' } = given;
			if (given.csv !== undefined)
				return rows('csv', given.csv, given.column ?? given.field, order);
			if (given.jsonl !== undefined)
				return rows('jsonl', given.jsonl, given.field ?? given.column, order);
			if (given.json !== undefined)
				return rows('json', given.json, given.field ?? given.column, order);
			throw new Error('one of the sources is there');
		});
		function rows(format, file, field, order) {
			return { kind: 'file', format, file, ...(field && { field }), order };
		}
		function isSource(node) {
			if (node.kind !== 'map')
				return false;
			const first = node.entries.find(({ key }) => sources.some(kind => kind === key));
			if (first === undefined)
				return false;
			const isNumber = first.value.kind === 'scalar' && typeof first.value.value === 'number';
			return !isNumber || node.entries.length === 1;
		}
		const variable = (0, decoder.gP)('list', evenly, (() => ({
			schema: { anyOf: [fromSource.schema, weighted.schema] },
			decode: node => (isSource(node) ? fromSource : weighted).decode(node),
		}))());
		const variables = (0, decoder.CV)((0, keys.KT)(variable, 'Values for ${name} in requests, drawn anew by each iteration.', answer.cG), entries => new Map(entries.map(({ key, value: entry }) => [key, entry])));
		;
		const mostOutside = { rate: 200, users: 500 };
		const stage = (0, decoder.CV)((0, decoder.Ik)({ rate: (0, quantities.It)('A rate, or a ramp from one to another.'), for: (0, quantities.p0)('How long.') }, 'A stretch of the load.', new Map([
			['duration', '`for`'],
			['target', '`rate`'],
			['users', '`rate`: stages are of arrivals'],
			['arrivalRate', '`rate`'],
			['rampTo', '`rate: 20/s-50/s`'],
		])), ({ rate: ends, for: durationMs }, node) => {
			if (ends === undefined || durationMs === undefined)
				throw (0, decoder.os)(node, 'both `rate` and `for`');
			return { from: ends[0], to: ends[1], durationMs, place: node.place };
		});
		const stages = {
			schema: {
				type: 'array',
				items: stage.schema,
				minItems: 1,
				description: 'Stretches of the load, one after the other.',
			},
			decode: node => {
				if (node.kind !== 'list' || node.items.length === 0)
					throw (0, decoder.os)(node, 'stages, like `[{ rate: 20/s, for: 2m }]`');
				return node.items.map(item => stage.decode(item));
			},
		};
		const load_keys_path = (what) => (0, keys.GS)((0, template.vs)(`${what}: a path, relative to the folder of this file.`));
		const tls = (0, decoder.Ik)({
			ca: load_keys_path('Certificates that are trusted, as PEM'),
			cert: load_keys_path('The certificate that is shown, as PEM'),
			key: load_keys_path('Its key, as PEM'),
			'server-name': (0, keys.GS)((0, template.vs)('The name that the certificate must bear.')),
			insecure: (0, decoder.Jt)('Takes any certificate.'),
		}, 'TLS.', new Map([
			['certificate', '`cert`'],
			['servername', '`server-name`'],
			['rejectUnauthorized', '`insecure: true`'],
		]));
		const warmUp = (0, decoder.d_)('a time like `30s`, or auto', {
			type: 'string',
			description: 'What is left out of the judgement behind the spawn phase.',
			examples: ['30s', 'auto'],
		}, (given, node) => (given === 'auto' ? 'auto' : warmUpTime.decode(node)));
		const warmUpTime = (0, quantities.p0)('', 0);
		const host = (0, decoder.d_)('a host like `pr-7.preview.example.com` or `*.preview.example.com`', { type: 'string', pattern: hostPattern().source }, given => (hostPattern().test(given) ? given.toLowerCase() : undefined));
		function hostPattern() {
			return /^(?:[\w-]*\*[\w-]*(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*|\[[\da-fA-F:.]+\])$/;
		}
		const connectionShape = {
			target: (0, keys.GS)((0, template.vs)('Base URL under test; ${NAME} comes from the environment.')),
			headers: step.b3,
			auth: step.j2,
			timeout: (0, keys.GS)((0, quantities.p0)('Total deadline of one request; 30s where left out.')),
			drain: (0, quantities.p0)('What is due or in flight at the end may finish within this; 30s where left out.', 0),
			seed: (0, quantities.WQ)('What chance begins with; 1 where left out.', 0, 4_294_967_295),
			'max-rate': (0, quantities.TS)(`Most arrivals to another machine; ${mostOutside.rate}/s where left out.`),
			'max-users': (0, quantities.WQ)(`Most users against another machine; ${mostOutside.users} where left out.`, 1, 100_000),
			'allow-hosts': (0, decoder.p_)(host, 'Hosts beside that of the target that requests may go to.'),
			connections: (0, keys.GS)((0, quantities.WQ)('Connections that may be open at once; 1,000 where left out, with `users` one for each.', 1, 60_000)),
			transport: (0, decoder.Yq)(['auto', 'undici', 'raw'], 'What speaks HTTP.'),
			proxy: (0, keys.GS)((0, template.vs)('URL of an HTTP proxy; ${NAME} comes from the environment.')),
			tls,
			redirects: (0, quantities.WQ)('How often a redirect is followed; 0 where left out.', 0, 20),
			cookies: (0, decoder.Jt)('Whether each user keeps its cookies.'),
			ready: step.Gc,
			setup: (0, step.Ci)('Requests before the load; what they capture holds for all.'),
			teardown: (0, step.Ci)('Requests behind the load.'),
			abort: abort,
			'warm-up': (0, keys.GS)(warmUp),
		};
		const loadShape = {
			rate: (0, keys.GS)((0, quantities.TS)('Arrivals at this rate, whatever the target does.')),
			users: (0, keys.GS)((0, quantities.WQ)('Users: alone, each sends one request after the other; beside `rate`, they carry the arrivals.', 1, 100_000)),
			'spawn-rate': (0, keys.GS)((0, quantities.TS)('How many users begin each second; all within one second where left out.')),
			duration: (0, keys.GS)((0, quantities.p0)('How long, with the spawn phase.')),
			stages: (0, keys.GS)(stages),
			arrivals: (0, keys.GS)((0, decoder.Yq)(['even', 'poisson'], 'Evenly spaced, or as of users who know nothing of each other.')),
			'think-time': (0, keys.GS)((0, quantities.SB)('What a user waits between two iterations.')),
			pacing: (0, keys.GS)((0, quantities.p0)('From the start of one iteration of a user to the next.')),
			requests: (0, keys.zN)((0, keys.GS)(step.VA), 'The requests of this scenario and their weights.'),
		};
		const contentShape = {
			variables: variables,
			requests: (0, keys.KT)(step.Em, 'What arrives, by name.'),
		};
		const later = (description) => ({
			schema: { description },
			decode: node => ({ value: asGiven(node), place: node.place }),
		});
		const laterConfigShape = {
			resources: later("What the target's own metrics say."),
		};
		const laterScenarioShape = {
			find: later('What is looked for, like breaking-point.'),
			until: later('Where the search ends.'),
		};
		function asGiven(node) {
			switch (node.kind) {
				case 'scalar':
					return node.value;
				case 'list':
					return node.items.map(asGiven);
				case 'map':
					return Object.fromEntries(node.entries.map(({ key, value }) => [key, asGiven(value)]));
				default:
					return node;
			}
		}
	}),
	16355: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IP: () => (warmUpOf),
			M9: () => (loadOf),
			TR: () => (refuse),
			op: () => (refuseTooMuch)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22059);
		var _model_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10289);
		var _load_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29134);
		function loadOf(keys, scenario) {
			const { stages, rate, users } = keys;
			if (stages !== undefined)
				return staged(keys, stages);
			if (rate === undefined && users === undefined)
				throw missing(scenario, 'no load', '`rate`, `users` or `stages`');
			const { duration } = keys;
			if (duration === undefined)
				throw missing(scenario, 'no `duration`', 'one, like `duration: 2m`');
			if (users === undefined) {
				refuse(keys['spawn-rate'], '`spawn-rate` is of `users`, and there are none', 'Give `users`, or leave it out');
				refuseWaiting(keys);
				const { value } = rate ?? { value: 0 };
				return {
					kind: 'open',
					stages: [{ from: value, to: value, durationMs: duration.value }],
					arrivals: arrivalsOf(keys),
				};
			}
			refuse(keys.connections, '`connections` stands beside `users`, who have one each', 'Leave it out');
			const crowd = { users: users.value, spawnRate: keys['spawn-rate']?.value ?? users.value, durationMs: duration.value };
			if (spawnMs(crowd) >= duration.value)
				refuse(duration, 'all of it is needed until all users have begun', 'Raise `duration` or `spawn-rate`');
			if (rate !== undefined) {
				refuseWaiting(keys);
				return { kind: 'carried', rate: rate.value, ...crowd, arrivals: arrivalsOf(keys) };
			}
			refuse(keys.arrivals, '`arrivals` is of `rate` and `stages`, and `users` alone arrive when they can', 'Leave it out');
			return { kind: 'closed', ...crowd, between: betweenOf(keys) };
		}
		function staged(keys, stages) {
			for (const key of ['rate', 'users', 'spawn-rate', 'duration'])
				refuse(keys[key], `\`${key}\` stands beside \`stages\`, which say it already`, 'Keep one of them');
			refuseWaiting(keys);
			if (stages.value.every(({ from, to }) => from === 0 && to === 0))
				refuse(stages, 'no stage has a rate above 0', 'Give one a rate');
			return {
				kind: 'open',
				stages: stages.value.map(({ from, to, durationMs }) => ({ from, to, durationMs })),
				arrivals: arrivalsOf(keys),
			};
		}
		function refuseWaiting(keys) {
			for (const key of ['think-time', 'pacing'])
				refuse(keys[key], `\`${key}\` between iterations does not fit a rate, which says itself when each begins`, 'Leave it out, or leave out the rate; a step of a flow may have a `think-time`');
		}
		function betweenOf(keys) {
			const { 'think-time': think, pacing } = keys;
			if (pacing === undefined) {
				const [fromMs, toMs] = think?.value ?? [0, 0];
				return { kind: 'think', fromMs, toMs };
			}
			refuse(think, '`think-time` stands beside `pacing`', 'Keep one of them');
			return { kind: 'pacing', everyMs: pacing.value };
		}
		function arrivalsOf(keys) {
			return keys.arrivals?.value ?? 'even';
		}
		function spawnMs({ users, spawnRate }) {
			return (users / spawnRate) * 1000;
		}
		const leastForAutoMs = 300_000;
		function warmUpOf(keys, load) {
			const given = keys['warm-up'];
			if (given === undefined)
				return 0;
			const wholeMs = load.kind === 'open' ? load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0) : load.durationMs;
			const leftMs = wholeMs - (load.kind === 'open' ? 0 : spawnMs(load));
			if (given.value === 'auto') {
				if (wholeMs < leastForAutoMs)
					refuse(given, '`warm-up: auto` needs a run of 5 minutes or more', 'Write a time, like `warm-up: 10s`');
				return 'auto';
			}
			if (given.value >= leftMs)
				refuse(given, 'nothing of the run is left behind its warm-up', 'Write a shorter one');
			return given.value;
		}
		function refuseTooMuch(keys, load, target) {
			if ((0, _model_hosts_js__WEBPACK_IMPORTED_MODULE_0__.U)(target.hostname))
				return;
			const mostRate = keys['max-rate'] ?? _load_keys_js__WEBPACK_IMPORTED_MODULE_1__.hS.rate;
			const mostUsers = keys['max-users'] ?? _load_keys_js__WEBPACK_IMPORTED_MODULE_1__.hS.users;
			const too = (what, most, key, place) => {
				if (place !== undefined)
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('load-too-large', { ...place, what, most, key, host: target.hostname });
			};
			const rate = load.kind === 'carried' ? load.rate : load.kind === 'open' ? highest(load) : 0;
			if (rate > mostRate)
				too(`${rate}/s`, `${mostRate}/s`, 'max-rate', (keys.rate ?? highestStage(keys))?.place);
			if (load.kind !== 'open' && load.users > mostUsers)
				too(`${load.users} users`, `${mostUsers}`, 'max-users', keys.users?.place);
		}
		function highest({ stages }) {
			return Math.max(...stages.map(({ from, to }) => Math.max(from, to)));
		}
		function highestStage({ stages }) {
			const [first, ...rest] = stages?.value ?? [];
			return rest.reduce((top, one) => (one && top && Math.max(one.from, one.to) > Math.max(top.from, top.to) ? one : top), first);
		}
		function refuse(given, what, offer) {
			if (given !== undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('load-conflict', { ...given.place, what, offer });
		}
		function missing({ value, place }, what, offer) {
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('load-missing', { ...place, what: `\`${value}\` says ${what}`, offer });
		}
	}),
	24834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			It: () => (rates),
			SB: () => (durations),
			TS: () => (rate),
			WQ: () => (whole),
			p0: () => (duration)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22059);
		var _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2126);
		var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98972);
		const longestMs = 14 * 86_400_000;
		const fastest = 1_000_000;
		function duration(description, leastMs = 1) {
			return (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.d_)(`a time like \`30s\` or \`2m\`${leastMs === 0 ? '' : ', above 0'}, and at most 14 days`, { type: 'string', description, examples: ['30s', '2m', '1h30m'] }, (text, node) => {
				const ms = timeOf(text, node);
				return ms !== undefined && ms >= leastMs && ms <= longestMs ? ms : undefined;
			});
		}
		function durations(description) {
			return (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.d_)('a time like `2s`, or from one to another, like `1s-3s`', { type: 'string', description, examples: ['2s', '1s-3s'] }, (text, node) => {
				const [from, to] = ends(text).map(end => timeOf(end, node));
				return inOrder(from, to, longestMs);
			});
		}
		function rate(description) {
			return (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.d_)('a rate like `50/s` or `600/min`, above 0 and at most 1,000,000/s', { type: ['string', 'number'], description, examples: ['50/s', '600/min'] }, text => {
				const value = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_1__.nm)(text);
				return value !== undefined && value > 0 && value <= fastest ? value : undefined;
			});
		}
		function rates(description) {
			return (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.d_)('a rate like `20/s`, or a ramp like `20/s-50/s`, at most 1,000,000/s', { type: ['string', 'number'], description, examples: ['20/s', '20/s-50/s'] }, text => {
				const [from, to = from] = ends(text).map(_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_1__.nm);
				if (from === undefined || to === undefined)
					return undefined;
				return Math.max(from, to) <= fastest ? [from, to] : undefined;
			});
		}
		function whole(description, least, most) {
			return (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_0__.d_)(`a whole number from ${least} to ${most}`, { type: 'integer', minimum: least, maximum: most, description }, text => {
				const value = /^\d{1,10}$/.test(text) ? Number(text) : undefined;
				return value !== undefined && value >= least && value <= most ? value : undefined;
			});
		}
		function timeOf(text, node) {
			if (/^\d+(?:\.\d+)?$/.test(text))
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('duration-bare', { ...node.place, text, offer: `${text}s` });
			return (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_1__.$7)(text);
		}
		function ends(text) {
			const match = /^([^-–]{1,30}?)\s?[-–]\s?([^-–]{1,30})$/.exec(text);
			if (match === null)
				return [text];
			const [, from = '', to = ''] = match;
			return [/^[\d.,]+$/.test(from) ? from + to.replace(/^[\d.,]+/, '') : from, to];
		}
		function inOrder(from, to = from, most) {
			return from !== undefined && to !== undefined && from <= to && to <= most ? [from, to] : undefined;
		}
	}),
	52267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			pL: () => (drillOf),
			sb: () => (prepared),
			LZ: () => (scenarioNames),
			CF: () => (scenarioOf)
		});
		var errors = __webpack_require__(22059);
		var nearest = __webpack_require__(49988);
		var config_connection = __webpack_require__(60103);
		;
		function wholeWeights(weights) {
			const thousandths = weights.map(weight => Math.round(weight * 1000));
			const common = thousandths.reduce(greatestDivisor, 0);
			return thousandths.map(weight => weight / Math.max(1, common));
		}
		function greatestDivisor(a, b) {
			return b === 0 ? a : greatestDivisor(b, a % b);
		}
		;
		async function variableOf(name, entry, outside) {
			if (entry.kind === 'choice')
				return { name, ...entry, weights: wholeWeights(entry.weights) };
			if (entry.kind !== 'file')
				return { name, ...entry };
			const text = new TextDecoder().decode(await outside.bytes(entry.file));
			const values = await valuesOf(entry, text);
			if (values.length === 0)
				throw broken(entry, 'holds no rows', 'Write one for each value');
			return { name, kind: 'rows', values, order: entry.order };
		}
		async function valuesOf(entry, text) {
			switch (entry.format) {
				case 'csv':
					return columnOf(entry, text);
				case 'jsonl':
					return linesOf(text).map(({ line, number }) => fieldOf(entry, parsed(entry, line, number), `line ${number}`));
				case 'json':
					return itemsOf(entry, parsed(entry, text)).map((item, at) => fieldOf(entry, item, `item ${at + 1}`));
				default:
					return entry.format;
			}
		}
		async function columnOf(entry, text) {
			const { parseCsv } = await __webpack_require__.e(3552).then(__webpack_require__.bind(__webpack_require__, 73552));
			const table = parseCsv(text, delimiterOf(text));
			if (table.kind === 'problem')
				throw broken(entry, 'is no CSV', 'Look at its quotes');
			const [header = [], ...rows] = table.records;
			const names = header.map(name => name.trim());
			const at = entry.field === undefined ? onlyColumn(names) : names.indexOf(entry.field.value);
			if (at < 0) {
				const why = entry.field === undefined ? 'has several columns' : `has no column \`${entry.field.value}\``;
				throw broken(entry, why, `Its columns are ${names.map(name => `\`${name}\``).join(', ')}`);
			}
			return rows.map((row, index) => {
				const cell = row[at];
				if (cell === undefined)
					throw broken(entry, `row ${index + 1} has no such cell`, 'Write it, or quote its commas');
				return cell;
			});
		}
		function delimiterOf(text) {
			const [header = ''] = text.split('\n', 1);
			if (header.includes(','))
				return ',';
			return header.includes(';') ? ';' : header.includes('\t') ? '\t' : ',';
		}
		function onlyColumn(names) {
			return names.length === 1 ? 0 : -1;
		}
		function linesOf(text) {
			return text
				.split('\n')
				.map((line, at) => ({ line: line.trim(), number: at + 1 }))
				.filter(({ line }) => line !== '');
		}
		function parsed(entry, text, line) {
			try {
				return JSON.parse(text);
			}
			catch {
				throw broken(entry, `${line === undefined ? 'it' : `line ${line}`} is no JSON`, 'Mend it');
			}
		}
		function itemsOf(entry, value) {
			if (!Array.isArray(value))
				throw broken(entry, 'is no list', 'Write `[…]` around its items');
			return value;
		}
		function fieldOf(entry, item, where) {
			const { field } = entry;
			const value = field === undefined ? item : ownValue(item, field.value);
			if (typeof value === 'string')
				return value;
			if (typeof value === 'number' || typeof value === 'boolean')
				return String(value);
			if (value !== undefined && value !== null && field !== undefined)
				return JSON.stringify(value);
			const why = field === undefined ? 'is neither a text nor a number' : `has no field \`${field.value}\``;
			throw broken(entry, `${where} ${why}`, field === undefined ? 'Name its field with `field`' : 'Write it there');
		}
		function ownValue(item, field) {
			if (typeof item !== 'object' || item === null || Array.isArray(item))
				return undefined;
			return new Map(Object.entries(item)).get(field);
		}
		function broken({ file, field }, why, offer) {
			return new errors.y('data-broken', { ...(field ?? file).place, path: file.value, why, offer });
		}
		var config_load = __webpack_require__(16355);
		var hosts = __webpack_require__(10289);
		var scenario = __webpack_require__(40166);
		var template = __webpack_require__(11525);
		var config_world = __webpack_require__(13051);
		;
		async function flowOf(entries, scope) {
			const captured = new Set(scope.captured);
			const steps = [];
			for (const entry of entries) {
				steps.push(await stepOf(entry, { ...scope, captured }));
				for (const { name } of capturesOf(entry, scope))
					captured.add(name);
			}
			return steps;
		}
		async function stepOf(entry, scope) {
			const headers = headersOf(entry, scope);
			const type = entry.body === undefined ? undefined : headers.get('content-type')?.[1];
			if (entry.body !== undefined)
				headers.delete('content-type');
			return {
				name: nameOf(entry, scope),
				method: entry.method,
				path: pathOf(entry, scope),
				headers: [...headers.values()],
				...(entry.body && { body: await bodyOf(entry.body, type, scope) }),
				expect: entry.expect.map(one => expectationOf(one, scope)),
				capture: capturesOf(entry, scope),
				...(entry.thinkMs && { thinkMs: entry.thinkMs }),
				source: entry.place,
			};
		}
		function textOf(template, scope) {
			for (const use of template.uses) {
				if (isKnown(use.name, scope))
					scope.use(use.name);
				else if (scope.borrow !== undefined)
					scope.borrow(use);
				else
					throw (0, config_world.V)(use, [...scope.variables.keys(), ...scope.captured]);
			}
			return template.text;
		}
		function isKnown(name, scope) {
			return scope.variables.has(name) || scope.captured.has(name);
		}
		function nameOf({ name, path }, scope) {
			return name === undefined ? (0, template.Bq)(path, use => `{${use.name}}`) : textOf(name, scope);
		}
		function pathOf({ path, query }, scope) {
			const text = textOf(path, scope);
			if (!/^(?:\/(?!\/)|https?:\/\/|\$\{)/i.test(text))
				throw wrongPath(path, 'a path that begins with one `/`, or a URL');
			refuseHost(text, path.place, scope);
			const pairs = query.map(({ key, value }) => `${encodeURIComponent(key)}=${(0, template.dS)(textOf(value, scope))}`);
			const joint = text.includes('?') ? '&' : '?';
			return text + (pairs.length === 0 ? '' : joint + pairs.join('&'));
		}
		function refuseHost(text, place, { allowedHosts }) {
			const base = baseOf(text);
			if (base === undefined)
				return;
			const host = URL.canParse(base) && !base.includes('${') ? new URL(base).hostname : undefined;
			if (host === undefined || !(0, hosts.X)(host, allowedHosts))
				throw new errors.y('host-not-allowed', { ...place, host: host ?? base });
		}
		function isElsewhere(text, { targetHost }) {
			const base = baseOf(text);
			return base !== undefined && !(URL.canParse(base) && new URL(base).host === targetHost);
		}
		function baseOf(text) {
			return /^https?:\/\/[^/?#]*/i.exec(text)?.[0];
		}
		function wrongPath({ text, place }, expected) {
			return new errors.y('value-unexpected', { ...place, found: `\`${text.slice(0, 60)}\``, expected });
		}
		function headersOf(entry, scope) {
			const headers = new Map();
			const isOther = isElsewhere(entry.path.text, scope);
			const shared = isOther ? scope.headers.filter(header => isPublic(header, scope)) : scope.headers;
			const common = isOther || entry.headers.some(({ key }) => key.toLowerCase() === shownBy(scope.auth)) ? undefined : scope.auth;
			const auth = entry.auth ?? common;
			for (const { key, value } of [...shared, ...entry.headers]) {
				if (auth === undefined || key.toLowerCase() !== shownBy(auth))
					headers.set(key.toLowerCase(), [key, headerText(value, scope)]);
			}
			if (auth !== undefined)
				headers.set(shownBy(auth), [shownBy(auth), authorization(auth, scope)]);
			return headers;
		}
		function shownBy(auth) {
			return auth?.kind === 'token' && auth.header !== undefined ? auth.header : 'authorization';
		}
		function isPublic({ key, value }, scope) {
			return !/^(?:authorization|cookie)$/i.test(key) && value.uses.every(({ name }) => isKnown(name, scope));
		}
		function authorization(auth, scope) {
			if (auth.kind === 'bearer')
				return `Bearer ${headerText(auth.token, scope)}`;
			if (auth.kind === 'token')
				return `${auth.header === undefined ? 'Bearer ' : ''}\${${scenario.v}}`;
			const pair = scope.outside.secret(auth.pair);
			if (scope.outside.isSet(auth.pair) && !pair.includes(':'))
				throw new errors.y('value-unexpected', {
					...auth.pair.place,
					found: 'no `:`',
					expected: 'a name and a password with `:` between them',
				});
			const encodedPair = Buffer.from(pair, 'utf8').toString('base64');
			scope.outside.keep(encodedPair);
			return `Basic ${encodedPair}`;
		}
		function headerText(value, scope) {
			const text = scope.outside.mixed(value, name => {
				const isOurs = isKnown(name, scope);
				if (isOurs)
					scope.use(name);
				return isOurs;
			});
			if (/[\r\n\0]/.test(text))
				throw new errors.y('header-value', value.place);
			return text;
		}
		function expectationOf(entry, scope) {
			switch (entry.kind) {
				case 'status':
					return entry;
				case 'header':
					return { kind: 'header', name: entry.name, contains: textOf(entry.contains, scope) };
				case 'body':
					return { kind: 'body', contains: textOf(entry.contains, scope) };
				case 'jsonpath':
					return { kind: 'jsonpath', path: entry.path, ...(entry.equals && { equals: textOf(entry.equals, scope) }) };
				default:
					return entry;
			}
		}
		function capturesOf({ capture }, { variables }) {
			return capture.map(({ capture: one, place }) => {
				if (variables.has(one.name))
					throw new errors.y('capture-shadows', { ...place, name: one.name });
				return one;
			});
		}
		async function bodyOf(entry, type, scope) {
			switch (entry.kind) {
				case 'json':
					return written(entry.pieces.map(piece => jsonText(piece, scope)).join(''), type ?? 'application/json', 'json');
				case 'form':
					return written(formText(entry.fields, scope), type ?? 'application/x-www-form-urlencoded', 'form');
				case 'text':
					return written(textOf(entry.text, scope), type ?? 'text/plain; charset=utf-8', 'none');
				case 'file': {
					const bytes = await scope.outside.bytes(entry.file);
					return { kind: 'bytes', bytes, type: type ?? typeOf(entry.file.value) };
				}
				case 'multipart':
					return { kind: 'multipart', parts: await Promise.all(entry.parts.map(part => partOf(part, scope))) };
				default:
					return entry;
			}
		}
		function written(text, type, how) {
			return { kind: 'text', text, type, escape: how };
		}
		function jsonText(piece, scope) {
			if (piece.kind === 'text')
				return textOf({ text: piece.text, uses: piece.uses, place: { file: '' } }, scope);
			const { name, place } = piece.use;
			const text = textOf({ text: `\${${name}}`, uses: [piece.use], place }, scope);
			return scope.variables.get(name)?.kind === 'integer' ? text : `"${text}"`;
		}
		function formText(fields, scope) {
			return fields.map(([name, value]) => `${encodeURIComponent(name)}=${(0, template.dS)(textOf(value, scope))}`).join('&');
		}
		function typeOf(path) {
			return /\.json$/i.test(path) ? 'application/json' : 'application/octet-stream';
		}
		async function partOf({ name, value, file, fileName, type }, scope) {
			const bytes = file === undefined ? undefined : await scope.outside.bytes(file);
			return {
				name,
				value: bytes ?? (value === undefined ? '' : textOf(value, scope)),
				...(fileName !== undefined && { fileName }),
				...(type !== undefined && { type }),
			};
		}
		;
		async function tokenOf({ step, path, everyMs }, scope) {
			const values = new Map();
			const [made] = await flowOf([step], {
				...scope,
				auth: undefined,
				variables: new Map(),
				captured: new Set(),
				borrow: ({ name, place }) => values.set(name, scope.outside.secret((0, template.kW)(`\${${name}}`, place))),
			});
			if (made === undefined)
				throw new Error('one request makes one step');
			return {
				step: { ...made, capture: [{ name: scenario.v, from: 'jsonpath', path }] },
				values: [...values],
				...(everyMs !== undefined && { everyMs }),
			};
		}
		;
		const defaults = { timeoutMs: 30_000, drainMs: 30_000, seed: 1, openConnections: 1000 };
		async function scenarioOf(config, name, given, world) {
			return prepared(writtenOf(config, name, given), world);
		}
		async function drillOf(config, name, given, world) {
			const entry = config.scenarios.get(name);
			const { compare, load } = entry ?? {};
			if (compare === undefined)
				return undefined;
			const { before, after, between, restore, asked, place } = compare;
			const [first, second] = [before, after].map(side => writtenOf(config, side.value, given, { load, place: side.place }));
			if (first === undefined || second === undefined)
				throw new Error('a comparison has two sides');
			const switching = await preparedWith(first, world, [between, ...(restore === undefined ? [] : [restore])]);
			const [to, back] = switching.steps;
			if (to === undefined)
				throw new Error('each entry becomes a step');
			return {
				before: switching.scenario,
				after: await prepared(second, world),
				between: to,
				...(back && { restore: back }),
				...{ asked, place },
			};
		}
		function writtenOf(config, name, given, side) {
			const found = entryOf(config, name, side?.place);
			const entry = side?.load === undefined ? found : { ...found, load: { ...found.load, ...side.load } };
			const content = given.method ?? given.body;
			if (content !== undefined)
				throw new errors.y('load-conflict', {
					...content.place,
					what: 'a scenario says itself what is sent',
					offer: 'Leave it out, or give a URL in place of the scenario',
				});
			return {
				name: { value: name, place: entry.place },
				keys: merged(config, entry, given),
				headers: [...(config.load?.headers ?? []), ...(entry.load?.headers ?? []), ...given.headers],
				requests: mixed(config.content?.requests ?? [], entry),
				variables: config.content?.variables ?? new Map(),
			};
		}
		function scenarioNames(config) {
			return [...config.scenarios]
				.filter(([, { compare, later }]) => compare === undefined && later?.find === undefined)
				.map(([name]) => name);
		}
		async function prepared(written, world) {
			return (await preparedWith(written, world, [])).scenario;
		}
		async function preparedWith(written, world, more) {
			const { keys, name } = written;
			const outside = (0, config_world.Y)(world);
			const target = (0, config_connection.$r)(keys.target, name.place.file, outside);
			const load = (0, config_load.M9)(keys, name);
			(0, config_load.op)(keys, load, target);
			const connection = await (0, config_connection.ao)(keys, target, outside);
			const used = new Set();
			const scope = {
				variables: written.variables,
				captured: new Set(),
				headers: written.headers,
				auth: keys.auth,
				targetHost: target.host,
				allowedHosts: connection.allowedHosts,
				outside,
				use: variable => used.add(variable),
			};
			const token = keys.auth?.kind === 'token' ? await tokenOf(keys.auth, scope) : undefined;
			const early = token === undefined ? scope : { ...scope, auth: undefined };
			const [ready] = keys.ready === undefined ? [] : await flowOf([keys.ready.step], early);
			const setup = await flowOf(keys.setup ?? [], scope);
			const inner = { ...scope, captured: new Set(setup.flatMap(({ capture }) => capture.map(one => one.name))) };
			const steps = await flowOf(more, inner);
			const scenario = {
				name: name.value,
				target: (0, config_connection.bx)(target),
				load,
				...(ready && keys.ready && { ready: { step: ready, withinMs: keys.ready.withinMs } }),
				...(token && { token }),
				setup,
				flows: await flowsOf(written, inner),
				teardown: await flowOf(keys.teardown ?? [], inner),
				variables: await Promise.all([...written.variables]
					.filter(([variable]) => used.has(variable))
					.map(([variable, entry]) => variableOf(variable, entry, outside))),
				seed: keys.seed ?? defaults.seed,
				timeoutMs: keys.timeout?.value ?? defaults.timeoutMs,
				drainMs: keys.drain ?? defaults.drainMs,
				connection,
				abort: keys.abort ?? [],
				warmUp: (0, config_load.IP)(keys, load),
				mostConnections: keys.connections?.value ?? (load.kind === 'open' ? defaults.openConnections : load.users),
				secrets: outside.secrets(),
			};
			return { scenario, steps };
		}
		async function flowsOf({ requests, name }, scope) {
			if (requests.length === 0)
				throw new errors.y('requests-missing', { ...name.place, example: 'health: { get: /health }' });
			const weights = wholeWeights(requests.map(({ value }) => value.weight));
			const flows = [];
			for (const [at, { key, value }] of requests.entries()) {
				const [first] = value.steps;
				(0, config_load.TR)(first?.thinkMs && first, '`think-time` stands at the first request of an iteration, which is sent when it is due', 'Write it at a later step, or at a scenario of `users`, between whose iterations it then is');
				flows.push({ name: key, weight: weights[at] ?? 1, steps: await flowOf(value.steps, scope) });
			}
			return flows;
		}
		function entryOf(config, name, place) {
			const entry = config.scenarios.get(name);
			const known = [...config.scenarios.keys()];
			if (entry === undefined)
				throw new errors.y('scenario-unknown', {
					...(place ?? { file: config.scenarios.values().next().value?.place.file ?? 'load-test.yml' }),
					name,
					near: (0, errors.a)((0, nearest.p)(name, known)),
					names: known.join(', ') || 'none',
				});
			const { compare, later } = entry;
			if (later?.find !== undefined)
				throw new errors.y('scenario-later', { ...entry.place, ...later.find.place, key: 'find' });
			if (compare !== undefined)
				throw new errors.y('scenario-compares', { ...entry.place, name });
			return entry;
		}
		function merged(config, entry, given) {
			const own = { ...entry.load, ...given.load };
			const { connections, ...common } = config.load ?? {};
			const keys = { ...(connections && own.users === undefined && { connections }), ...common, ...own };
			const hosts = [config.load, entry.load, given.load].flatMap(one => one?.['allow-hosts'] ?? []);
			const all = hosts.length === 0 ? keys : { ...keys, 'allow-hosts': hosts };
			if (all.stages === undefined || (given.load.rate === undefined && given.load.users === undefined))
				return all;
			const { stages, ...others } = all;
			const lastedMs = stages.value.reduce((sum, { durationMs }) => sum + durationMs, 0);
			return { duration: { value: lastedMs, place: stages.place }, ...others };
		}
		function mixed(requests, entry) {
			const mix = entry.load?.requests;
			if (mix === undefined)
				return requests;
			return mix.map(({ key, keyPlace, value }) => {
				const request = requests.find(one => one.key === key);
				if (request !== undefined)
					return { key, keyPlace, value: { ...request.value, weight: value.value } };
				const names = requests.map(one => one.key);
				throw new errors.y('request-unknown', {
					...keyPlace,
					name: key,
					near: (0, errors.a)((0, nearest.p)(key, names)),
					names: names.join(', ') || 'none',
				});
			});
		}
	}),
	91517: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			sb: () => (readSettings),
			W0: () => (settings),
			f5: () => (settingsOf)
		});
		;
		const usualBranch = 'load-test-history';
		const addressSyntax = '`file:PATH`, `git`, `git:BRANCH`, `artifact`, `artifact:NAME` or `none`';
		function readAddress(text) {
			const [, kind, , rest = ''] = /^(none|file|git|artifact)(:(.{1,1000}))?$/.exec(text.trim()) ?? [];
			if (kind === 'none' && rest === '')
				return { kind };
			if (kind === 'file' && rest !== '')
				return { kind, path: rest };
			if (kind === 'git' && (rest === '' || isBranch(rest)))
				return { kind, branch: rest === '' ? usualBranch : rest };
			return kind === 'artifact' ? { kind, ...(rest !== '' && { name: rest }) } : undefined;
		}
		function isBranch(name) {
			return name.length <= 255 && !/[\s\p{C}~^:?*[\\]|\.\.|\/\/|^[-/.]|[/.]$|\.lock$|@\{/u.test(name);
		}
		var decoder = __webpack_require__(2126);
		var read_quantity = __webpack_require__(98972);
		var quantities = __webpack_require__(24834);
		var errors = __webpack_require__(22059);
		;
		const example = '10%, p99 20%, /health 50%, at least 5ms';
		const tolerance = (0, decoder.CV)((0, decoder.p_)((0, decoder.d_)(`how much worse is no regression, like \`${example}\``, { type: 'string', minLength: 2, examples: [example] }, (text, { place }) => {
			const parts = partsOf(text);
			return parts.length === 0 ? undefined : parts.map(part => ruleOf(part, place));
		}), 'How much worse than usual is no regression; 10% where left out.'), given => {
			const all = given.flat();
			const least = all.findLast(one => typeof one === 'number');
			return { rules: all.filter(one => typeof one !== 'number'), ...(least !== undefined && { leastMs: least }) };
		});
		function partsOf(text) {
			return (text.match(/(?:`[^`]*`|"[^"]*"|[^,`"]|[`"])+/g) ?? []).map(part => part.trim());
		}
		const indicators = new Map(Object.entries({
			p50: 'p50',
			median: 'p50',
			p95: 'p95',
			p99: 'p99',
			mean: 'mean',
			avg: 'mean',
			throughput: 'throughput',
		}));
		function ruleOf(part, place) {
			const [, time] = /^at least (.+)$/.exec(part) ?? [];
			const ms = time === undefined ? undefined : (0, read_quantity.$7)(time);
			if (ms !== undefined)
				return ms;
			const [, subject = '', share = ''] = /^(?:(.*\S)\s+)?(\d[\d.]*\s*%)$/.exec(part) ?? [];
			const ratio = (0, read_quantity.Y$)(share);
			if (ratio === undefined || ratio > 10)
				throw unread(part, place);
			return { ratio, ...subjectOf(subject, part, place) };
		}
		const path = /^(?:`.+`|".+"|[^`"]*[/*][^`"]*)$/;
		const word = /^(?:`.+`|".+"|[^`"]+)$/;
		function subjectOf(text, part, place) {
			const words = text.match(/`[^`]+`|"[^"]+"|\S+/g) ?? [];
			const at = words.findIndex(word => indicators.has(word.toLowerCase()));
			const indicator = indicators.get(words[at]?.toLowerCase() ?? '');
			const rest = words.filter((_, index) => index !== at || indicator === undefined);
			const [name, ...before] = rest.toReversed();
			if (name !== undefined && !(indicator === undefined ? path : word).test(name))
				throw unread(part, place);
			if (before.length > 1 || !before.every(method => /^[A-Z]+$/.test(method)))
				throw unread(part, place);
			const endpoint = rest.map(word => word.replace(/^([`"])(.+)\1$/, '$2')).join(' ');
			return { ...(indicator !== undefined && { indicator }), ...(endpoint !== '' && { endpoint }) };
		}
		function unread(part, place) {
			return new errors.y('value-unexpected', {
				...place,
				found: `\`${part}\``,
				expected: `how much worse is no regression, like \`${example}\``,
			});
		}
		;
		const classes = ['breach', 'regression', 'inconclusive', 'invalid', 'warning'];
		const failOn = {
			schema: {
				description: 'What fails the build: breach, regression, inconclusive, invalid, warning; or never.',
				type: ['string', 'array'],
				items: { enum: classes },
				minItems: 1,
				examples: ['breach, inconclusive, invalid', 'never'],
			},
			decode: node => {
				const words = node.kind === 'list' ? node.items.map(one => settings_word.decode(one)) : settings_word.decode(node).split(/[\s,]+/);
				if (words.length === 1 && words[0] === 'never')
					return 'never';
				const listed = words.filter(one => one !== '');
				if (listed.length === 0)
					throw (0, decoder.os)(node, `${classes.join(', ')}, or never alone`);
				return listed.map(one => {
					const known = classes.find(name => name === one);
					if (known === undefined)
						throw (0, decoder.os)(node, `${classes.join(', ')}, or never alone`);
					return known;
				});
			},
		};
		const settings_word = (0, decoder.Qq)('A word.');
		const positive = (0, decoder.d_)('a whole number above 0', { type: 'integer', minimum: 1, description: 'Fewer requests than this behind an objective make it inconclusive.' }, given => (/^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined));
		const age = (0, decoder.d_)('a time like `1d` or `12h`, or never', { type: 'string', description: 'A report that ended longer ago is inconclusive.', examples: ['1d', '12h', 'never'] }, given => (given === 'never' ? 'never' : (0, read_quantity.$7)(given)));
		const date = (description) => (0, decoder.d_)('a date like `2027-01-31`', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description }, given => isDate(given) ? given : undefined);
		function isDate(given) {
			if (!/^\d{4}-\d{2}-\d{2}$/.test(given))
				return false;
			const day = new Date(`${given}T00:00:00Z`);
			return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
		}
		const waiver = (0, decoder.CV)((0, decoder.Ik)({
			endpoint: (0, decoder.Qq)('Endpoint or pattern; any where left out.'),
			indicator: (0, decoder.Qq)('Indicator, like p95, errors or gpu; any where left out.'),
			why: (0, decoder.Qq)('The reason, for those who read the report.'),
			until: date('Last day on which this holds.'),
		}, 'Findings shown as warnings until a date.'), ({ endpoint, indicator, why, until }, node) => {
			if (why === undefined || until === undefined)
				throw (0, decoder.os)(node, 'both `why` and `until`');
			if (endpoint === undefined && indicator === undefined)
				throw (0, decoder.os)(node, '`endpoint`, `indicator`, or both');
			return { ...(endpoint && { endpoint }), ...(indicator && { indicator }), why, until, source: node.place };
		});
		const acceptance = (0, decoder.CV)((0, decoder.Ik)({
			endpoint: (0, decoder.Qq)('Endpoint or pattern; any where left out.'),
			indicator: (0, decoder.Qq)('Indicator, like p95 or mean; any where left out.'),
			since: date('First day of the new level.'),
			why: (0, decoder.Qq)('The reason, for those who read the report.'),
		}, 'A new level that is accepted from a day on.'), ({ endpoint, indicator, since, why }, node) => {
			if (why === undefined || since === undefined)
				throw (0, decoder.os)(node, 'both `since` and `why`');
			if (endpoint === undefined && indicator === undefined)
				throw (0, decoder.os)(node, '`endpoint`, `indicator`, or both');
			return { ...(endpoint && { endpoint }), ...(indicator && { indicator }), since, why, source: node.place };
		});
		const baseline = (0, decoder.d_)(addressSyntax, {
			type: 'string',
			pattern: '^(none|file:.+|git(:.+)?|artifact(:.+)?)$',
			description: 'Where earlier runs are kept, to be compared with.',
			examples: ['git', 'file:perf/history.jsonl', 'artifact'],
		}, readAddress);
		const repeats = new Map([1, 3, 5].map(count => [String(count), count]));
		const settings = {
			'fail-on': failOn,
			strict: (0, decoder.Jt)("A limit inside the source's rounding fails, and too few requests are inconclusive."),
			require: (0, decoder.Yq)(['proven'], 'Warn where a limit is kept but the 95 % interval reaches over it.'),
			'min-requests': positive,
			'max-age': age,
			waive: (0, decoder.p_)(waiver, 'Findings shown as warnings until a date.'),
			baseline,
			accept: (0, decoder.p_)(acceptance, 'New levels that are accepted from a day on.'),
			budget: (0, quantities.p0)('How long a comparison may take in all; 20m where left out.'),
			tolerance: tolerance,
			confirm: (0, decoder.Yq)(['auto', 'never'], 'Whether a run that looks slower than usual is run again, up to twice.'),
			'confirm-budget': (0, quantities.p0)('How long running again may take in all; 15m where left out.', 0),
			repeat: (0, decoder.d_)('1, 3 or 5', { enum: [1, 3, 5], description: 'A run is the median of so many in a row.' }, given => repeats.get(given)),
			calibrate: (0, decoder.Yq)(['auto', 'never'], 'Whether a small server of our own is measured beside the target, to tell a slow machine.'),
		};
		async function readSettings(given, file) {
			const { parseDocument } = await __webpack_require__.e(3265).then(__webpack_require__.bind(__webpack_require__, 93265));
			const read = [...given].map(([name, value]) => {
				const node = parseDocument(value, file(name));
				const place = { file: file(name) };
				return oneSetting.decode({ kind: 'map', entries: [{ key: name, keyPlace: place, value: node }], place });
			});
			return settingsOf(Object.assign({}, ...read));
		}
		const oneSetting = (0, decoder.Ik)(settings, 'One setting.');
		function settingsOf(read) {
			return {
				...(read['fail-on'] && { failOn: read['fail-on'] }),
				...(read.strict !== undefined && { strict: read.strict }),
				...(read.require && { require: read.require }),
				...(read['min-requests'] !== undefined && { minRequests: read['min-requests'] }),
				...(read['max-age'] !== undefined && { maxAgeMs: read['max-age'] }),
				...(read.waive && { waive: read.waive }),
				...(read.baseline && { baseline: read.baseline }),
				...(read.accept && { accept: read.accept }),
				...(read.budget !== undefined && { budgetMs: read.budget }),
				...(read.tolerance && { tolerance: read.tolerance }),
				...(read.confirm && { confirm: read.confirm }),
				...(read['confirm-budget'] !== undefined && { confirmBudgetMs: read['confirm-budget'] }),
				...(read.repeat !== undefined && { repeat: read.repeat }),
				...(read.calibrate && { calibrate: read.calibrate }),
			};
		}
	}),
	79658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j2: () => (auth),
			Bv: () => (headerName),
			b3: () => (headers),
			Gc: () => (ready),
			Em: () => (request),
			PM: () => (step),
			Ci: () => (steps),
			VA: () => (weight)
		});
		var errors = __webpack_require__(22059);
		var decoder = __webpack_require__(2126);
		var answer = __webpack_require__(96909);
		var keys = __webpack_require__(14187);
		var template = __webpack_require__(11525);
		;
		const file = (0, decoder.Ik)({ file: (0, keys.GS)((0, decoder.Qq)('A path, relative to the folder of this file.')) }, 'The bytes of a file.');
		const filePart = (0, decoder.Ik)({
			file: (0, keys.GS)((0, decoder.Qq)('A path, relative to the folder of this file.')),
			'file-name': (0, decoder.Qq)('The name that is sent; that of the file where left out.'),
			type: (0, decoder.Qq)('Its content type.'),
		}, 'A file.');
		const value = (0, template.vs)('A text, which may hold ${name}.', 0);
		const bodyShape = {
			json: json(),
			form: (0, decoder.CV)((0, keys.KT)(value, 'Fields, sent as a form.'), (fields) => ({ kind: 'form', fields: fields.map(field => [field.key, field.value]) })),
			multipart: (0, decoder.CV)((0, keys.KT)((0, decoder.gP)('map', filePart, value), 'Fields and files, sent as multipart/form-data.'), (parts, node) => ({
				kind: 'multipart',
				parts: parts.map(part => partEntry(part.key, part.value, node)),
			})),
			body: (0, decoder.CV)((0, decoder.gP)('map', file, (0, template.vs)('A text, sent as it is.', 0)), (given, node) => {
				if ('text' in given)
					return { kind: 'text', text: given };
				if (given.file === undefined)
					throw (0, decoder.os)(node, 'a text, or `{ file: PATH }`');
				return { kind: 'file', file: given.file };
			}),
		};
		function partEntry(name, given, node) {
			if ('text' in given)
				return { name, value: given };
			if (given.file === undefined)
				throw (0, decoder.os)(node, '`{ file: PATH }` for each file');
			const { file: path, 'file-name': fileName = path.value.replace(/^.*\//, ''), type } = given;
			return { name, file: path, fileName, ...(type !== undefined && { type }) };
		}
		function json() {
			return {
				schema: { description: 'Any value, sent as JSON; its texts may hold ${name}.' },
				decode: node => ({ kind: 'json', pieces: joined(jsonOf(node)) }),
			};
		}
		function jsonOf(node) {
			switch (node.kind) {
				case 'scalar':
					return [jsonScalar(node)];
				case 'list':
					return [plain('['), ...node.items.flatMap((item, at) => [comma(at), ...jsonOf(item)]), plain(']')];
				case 'map':
					return [
						plain('{'),
						...node.entries.flatMap(({ key, keyPlace, value }, at) => [
							comma(at),
							{ kind: 'text', text: `${JSON.stringify(key)}:`, uses: (0, template.cS)(key, keyPlace) },
							...jsonOf(value),
						]),
						plain('}'),
					];
				default:
					return node;
			}
		}
		function jsonScalar(node) {
			const { value, text: written, place } = node;
			if (typeof value === 'string') {
				const uses = (0, template.cS)(value, place);
				const [use] = uses;
				if (use !== undefined && value === `\${${use.name}}`)
					return { kind: 'whole', use };
				return { kind: 'text', text: JSON.stringify(value), uses };
			}
			if (typeof value !== 'number')
				return plain(JSON.stringify(value));
			if (!Number.isFinite(value))
				throw (0, decoder.os)(node, 'a value that JSON can hold');
			return plain(/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written) ? written : JSON.stringify(value));
		}
		function plain(text) {
			return { kind: 'text', text, uses: [] };
		}
		function comma(at) {
			return plain(at === 0 ? '' : ',');
		}
		function joined(pieces) {
			const out = [];
			for (const piece of pieces) {
				const last = out.at(-1);
				if (piece.kind === 'text' && last?.kind === 'text')
					out[out.length - 1] = { kind: 'text', text: last.text + piece.text, uses: [...last.uses, ...piece.uses] };
				else
					out.push(piece);
			}
			return out;
		}
		var foreign = __webpack_require__(25951);
		var quantities = __webpack_require__(24834);
		;
		const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
		const path = (0, template.vs)('A path below the target, or a whole URL; may hold ${name}.');
		const headers = (0, keys.KT)((0, template.vs)('A value, which may hold ${name}.', 0), 'Headers; ${NAME} is that variable, else comes from the environment.', headerName);
		const written = {
			bearer: (0, template.vs)('A token, like ${API_TOKEN}.'),
			basic: (0, template.vs)('`name:password`, like ${API_LOGIN}.'),
		};
		const ownAuth = (0, decoder.CV)((0, decoder.Ik)(written, 'The authorization header.', new Map([['token', '`token` of the whole config or a scenario']])), (given, node) => authOf(given, node, 'one of `bearer` and `basic`'));
		function authOf({ bearer, basic }, node, expected) {
			if (bearer !== undefined && basic === undefined)
				return { kind: 'bearer', token: bearer };
			if (basic !== undefined && bearer === undefined)
				return { kind: 'basic', pair: basic };
			throw (0, decoder.os)(node, expected);
		}
		const stepShape = {
			get: path,
			post: path,
			put: path,
			patch: path,
			delete: path,
			head: path,
			options: path,
			name: (0, template.vs)('Under which it is recorded; the path where left out.'),
			headers,
			query: (0, keys.KT)((0, template.vs)('A value, which may hold ${name}.', 0), 'What is behind the `?` of the path.'),
			...bodyShape,
			auth: ownAuth,
			expect: answer.E3,
			capture: answer.Fg,
			'think-time': (0, quantities.SB)('Thinking before this step of a flow.'),
		};
		const stepKeys = (0, decoder.Ik)(stepShape, 'One request.', foreign.rt);
		const weight = (0, decoder.d_)('a weight above 0, like `40` or `2.5`', { type: 'number', exclusiveMinimum: 0, maximum: 999_999, description: 'How often it arrives, against the others.' }, given => (/^(?:\d{1,6}|\d{1,4}\.\d{1,3})$/.test(given) && Number(given) > 0 ? Number(given) : undefined));
		const step = withMethod((0, decoder.CV)(stepKeys, stepOf));
		const single = withMethod((0, decoder.CV)((0, decoder.Ik)({ weight, ...stepShape }, 'A request.', foreign.rt), singleOf));
		const flow = (0, decoder.CV)((0, decoder.Ik)({ weight, steps: steps('Requests, one after the other.') }, 'A flow of requests.', foreign.rt), (given, node) => {
			if (given.steps === undefined)
				throw (0, decoder.os)(node, 'steps');
			return { weight: given.weight ?? 1, steps: given.steps };
		});
		const request = {
			schema: { anyOf: [single.schema, { ...flow.schema, required: ['steps'] }] },
			decode: node => (isFlow(node) ? flow : single).decode(node),
		};
		const ready = withMethod((0, decoder.CV)((0, decoder.Ik)({ ...stepShape, within: (0, quantities.p0)('How long to wait for an answer below 400; one minute where left out.') }, 'A request that must be answered before the load begins.', foreign.rt), (given, node) => ({ step: stepOf(given, node), withinMs: given.within ?? 60_000 })));
		const { name: _, capture: __, 'think-time': ___, ...tokenShape } = stepShape;
		const token = withMethod((0, decoder.CV)((0, decoder.Ik)({
			...tokenShape,
			jsonpath: answer.U1,
			header: (0, decoder.Qq)('The header that shows it, without `Bearer`; authorization where left out.'),
			every: (0, quantities.p0)('How often it is fetched again; before what the answer calls `expires_in` where left out.'),
		}, 'The request that fetches a token, before the load and again before it expires; ${NAME} comes from the environment.', new Map([
			...foreign.rt,
			['path', '`jsonpath`'],
			['refresh', '`every`'],
			['interval', '`every`'],
			['expires', '`every`'],
		])), (given, node) => ({
			kind: 'token',
			step: stepOf(given, node),
			path: given.jsonpath ?? '$.access_token',
			...(given.header !== undefined && { header: tokenHeader(given.header, node.place) }),
			...(given.every !== undefined && { everyMs: given.every }),
		})));
		function tokenHeader(name, place) {
			headerName(name, place);
			return name.toLowerCase();
		}
		const auth = (0, decoder.CV)((0, decoder.Ik)({ ...written, token }, 'What requests show of their sender.'), (given, node) => {
			const expected = 'one of `bearer`, `basic` and `token`';
			if (given.token === undefined)
				return authOf(given, node, expected);
			if (given.bearer !== undefined || given.basic !== undefined)
				throw (0, decoder.os)(node, expected);
			return given.token;
		});
		function steps(description) {
			return {
				schema: { description, anyOf: [step.schema, { type: 'array', items: step.schema, minItems: 1 }] },
				decode: node => {
					if (node.kind !== 'list')
						return [step.decode(node)];
					if (node.items.length === 0)
						throw (0, decoder.os)(node, 'requests');
					return node.items.map(item => step.decode(item));
				},
			};
		}
		function isFlow(node) {
			return node.kind === 'map' && node.entries.some(({ key }) => key === 'steps');
		}
		function singleOf(given, node) {
			return { weight: given.weight ?? 1, steps: [stepOf(given, node)] };
		}
		function stepOf(given, node) {
			const [called, more] = methods.flatMap(method => {
				const to = given[method];
				return to === undefined ? [] : [{ method, path: to }];
			});
			if (called === undefined || more !== undefined)
				throw (0, decoder.os)(node, 'one method with its path, like `get: /health`');
			const [body, another] = [given.json, given.form, given.multipart, given.body].filter(one => one !== undefined);
			if (another !== undefined)
				throw (0, decoder.os)(node, 'one of `json`, `form`, `multipart` and `body`');
			const { name, auth: shown, 'think-time': thinkMs } = given;
			return {
				method: called.method.toUpperCase(),
				path: called.path,
				headers: given.headers ?? [],
				query: given.query ?? [],
				...(body && { body }),
				...(name && { name }),
				expect: given.expect ?? [],
				capture: given.capture ?? [],
				...(thinkMs && { thinkMs }),
				...(shown && { auth: shown }),
				place: node.place,
			};
		}
		function withMethod(decoder) {
			const two = ['json', 'form', 'multipart', 'body'].flatMap((one, at, all) => all.slice(at + 1).map(other => ({ required: [one, other] })));
			return {
				...decoder,
				schema: { ...decoder.schema, oneOf: methods.map(method => ({ required: [method] })), not: { anyOf: two } },
			};
		}
		const ownHeaders = ['host', 'content-length', 'connection', 'transfer-encoding', 'keep-alive', 'upgrade', 'expect'];
		function headerName(name, place) {
			if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name))
				throw new errors.y('value-unexpected', { ...place, found: `\`${name}\``, expected: 'the name of a header' });
			if (ownHeaders.includes(name.toLowerCase()))
				throw new errors.y('header-own', { ...place, name });
		}
	}),
	11525: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bq: () => (filled),
			Eo: () => (isName),
			cS: () => (usesIn),
			dS: () => (encoded),
			e1: () => (asText),
			kW: () => (templateOf),
			vs: () => (template)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
		var _text_decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2126);
		const plainGap = '$${';
		const gap = /\$\$\{|\$\{[^}]*\}?/g;
		function isName(text) {
			return /^[A-Za-z_][\w.-]{0,99}$/.test(text);
		}
		function usesIn(text, place) {
			return [...text.matchAll(gap)]
				.filter(([found]) => found !== plainGap)
				.map(([found]) => {
				const name = found.endsWith('}') ? found.slice(2, -1) : '';
				if (!isName(name))
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('template-name', { ...place, text: found.slice(0, 60), example: '${intent}' });
				return { name, place };
			});
		}
		function templateOf(text, place) {
			return { text, uses: usesIn(text, place), place };
		}
		function filled({ text, uses }, value, plain = plainGap) {
			let index = -1;
			return text.replace(gap, found => {
				if (found === plainGap)
					return plain;
				index += 1;
				const use = uses[index];
				return use === undefined ? found : value(use);
			});
		}
		function asText(text) {
			return text.replaceAll('${', () => plainGap);
		}
		function template(description, least = 1) {
			return {
				schema: { type: ['string', 'number', 'boolean'], ...(least === 1 && { minLength: 1 }), description },
				decode: node => {
					if (node.kind !== 'scalar' || node.value === null || node.text.length < least)
						throw (0, _text_decoder_js__WEBPACK_IMPORTED_MODULE_1__.os)(node, 'a text');
					return templateOf(node.text, node.place);
				},
			};
		}
		function encoded(text) {
			return text
				.split(/(?<!\$)(\$\{[^}]*\})/)
				.map((part, at) => (at % 2 === 1 ? part : encodeURIComponent(part.replaceAll(plainGap, '${').toWellFormed())))
				.join('');
		}
	}),
	13051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => (undefinedVariable),
			Y: () => (makeOutside)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49988);
		var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11525);
		function makeOutside(world) {
			const secrets = new Set();
			const keep = (value) => void secrets.add(value);
			const kept = (use) => {
				const value = valueIn(use, world);
				keep(value);
				return value;
			};
			return {
				resolved: template => (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(template, use => valueIn(use, world), '${'),
				secret: template => (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(template, kept, '${'),
				mixed: (template, isVariable) => (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(template, use => (isVariable(use.name) ? `\${${use.name}}` : (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.e1)(kept(use)))),
				isSet: ({ uses }) => uses.every(({ name }) => given(name, world) !== undefined),
				bytes: async ({ value, place }) => {
					const bytes = await world.readFile(value);
					if (bytes === undefined)
						throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('data-missing', { ...place, path: value });
					return bytes;
				},
				secrets: () => [...secrets],
				keep,
			};
		}
		function valueIn(use, world) {
			const { name, place } = use;
			const value = given(name, world);
			if (value !== undefined)
				return value;
			if (world.unset === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('environment-undefined', { ...place, text: `\${${name}}`, name });
			world.unset(use);
			return 'unset';
		}
		function given(name, { environment }) {
			const value = Object.hasOwn(environment, name) ? environment[name]?.replace(/[\r\n]+$/, '') : undefined;
			return value === '' ? undefined : value;
		}
		function undefinedVariable({ name, place }, known) {
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('variable-undefined', {
				...place,
				text: `\${${name}}`,
				near: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)((0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(name, known)),
			});
		}
	}),
	2126: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CV: () => (mapped),
			Ik: () => (object),
			Jt: () => (flag),
			Qq: () => (text),
			Yq: () => (choice),
			d_: () => (scalar),
			g1: () => (record),
			gP: () => (either),
			os: () => (unexpected),
			p_: () => (list)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49988);
		function scalar(expected, schema, read) {
			return {
				schema,
				decode: node => {
					const value = node.kind === 'scalar' && node.value !== null ? read(node.text.trim(), node) : undefined;
					if (value === undefined)
						throw unexpected(node, expected);
					return value;
				},
			};
		}
		function text(description) {
			return scalar('a text', { type: 'string', minLength: 1, description }, given => given || undefined);
		}
		function flag(description) {
			const values = new Map([
				['true', true],
				['false', false],
			]);
			return scalar('true or false', { type: 'boolean', description }, given => values.get(given));
		}
		function choice(words, description) {
			return scalar(`one of ${words.join(', ')}`, { enum: words, description }, given => words.find(word => word === given));
		}
		function list(item, description) {
			return {
				schema: { description, anyOf: [item.schema, { type: 'array', items: item.schema, minItems: 1 }] },
				decode: node => (node.kind === 'list' ? node.items.map(one => item.decode(one)) : [item.decode(node)]),
			};
		}
		function record(value, description) {
			return {
				schema: { type: 'object', description, additionalProperties: value.schema },
				decode: node => new Map(mapOf(node).entries.map(entry => [entry.key, value.decode(entry.value)])),
			};
		}
		function either(kind, first, second) {
			return {
				schema: { anyOf: [first.schema, second.schema] },
				decode: node => (node.kind === kind ? first.decode(node) : second.decode(node)),
			};
		}
		function object(shape, description, foreign = new Map()) {
			const properties = Object.fromEntries(Object.entries(shape).map(([key, { schema }]) => [key, schema]));
			return {
				schema: { type: 'object', description, properties, additionalProperties: false },
				decode: node => {
					const values = new Map(mapOf(node)
						.entries.filter(({ value }) => !isNothing(value))
						.map(entry => [entry.key, known(shape, entry, foreign).decode(entry.value)]));
					const decoded = Object.fromEntries(values);
					if (!hasShape(decoded, shape))
						throw new Error('an object holds only the keys that its shape has');
					return decoded;
				},
			};
		}
		function mapped(from, change) {
			return { schema: from.schema, decode: node => change(from.decode(node), node) };
		}
		function unexpected(node, expected) {
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('value-unexpected', { ...node.place, found: foundWords(node), expected });
		}
		function known(shape, { key, keyPlace }, foreign) {
			const decoder = Object.hasOwn(shape, key) ? shape[key] : undefined;
			if (decoder !== undefined)
				return decoder;
			throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('key-unknown', { ...keyPlace, key, hint: hintFor(key, Object.keys(shape), foreign.get(key)) });
		}
		function hintFor(key, keys, ours) {
			if (ours !== undefined)
				return ` (here it is ${ours})`;
			return (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)((0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(key, keys)) || `. The keys are ${keys.join(', ')}`;
		}
		function mapOf(node) {
			if (node.kind !== 'map')
				throw unexpected(node, 'keys with values');
			return node;
		}
		function isNothing(node) {
			return node.kind === 'scalar' && node.value === null;
		}
		function hasShape(value, shape) {
			return typeof value === 'object' && value !== null && Object.keys(value).every(key => Object.hasOwn(shape, key));
		}
		function foundWords(node) {
			switch (node.kind) {
				case 'scalar':
					return node.text === '' ? 'nothing' : `\`${node.text.length > 60 ? `${node.text.slice(0, 60)}…` : node.text}\``;
				case 'list':
					return 'a list';
				case 'map':
					return 'keys with values';
				default:
					return node;
			}
		}
	})
};
