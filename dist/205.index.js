export const id = 205;
export const ids = [205];
export const modules = {
	90708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => (parseInputs),
			W: () => (parseArguments)
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49829);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22059);
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49988);
		function parseArguments(argv) {
			const word = argv.find(argument => !argument.startsWith('-'));
			if (argv.includes('--version') || argv[0] === '-v')
				return { kind: 'version' };
			if (word === undefined || word === 'help')
				return helpWanted(argv, argv[argv.indexOf('help') + 1]);
			if (!(0, _command_js__WEBPACK_IMPORTED_MODULE_1__.y9)(word))
				throw unknownCommand(word);
			if (argv.includes('--help') || argv.includes('-h'))
				return { kind: 'help', command: word, asked: true };
			const rest = argv.toSpliced(argv.indexOf(word), 1);
			return { kind: 'command', command: parseCommand(word, rest) };
		}
		function helpWanted(argv, about) {
			const stray = argv.find(argument => argument.startsWith('-') && !['--help', '-h'].includes(argument));
			if (stray !== undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('option-without-command', { option: stray });
			if (about !== undefined && !about.startsWith('-') && !(0, _command_js__WEBPACK_IMPORTED_MODULE_1__.y9)(about))
				throw unknownCommand(about);
			const asked = argv.length > 0;
			return about !== undefined && (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.y9)(about) ? { kind: 'help', command: about, asked } : { kind: 'help', asked };
		}
		function parseCommand(name, argv) {
			const known = new Map((0, _command_js__WEBPACK_IMPORTED_MODULE_1__.cz)(name).map(setting => [setting.name, setting]));
			const { tokens, positionals } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
				args: [...argv],
				options: Object.fromEntries([...known.values()].map(setting => [setting.name, optionShape(setting)])),
				strict: false,
				allowPositionals: true,
				tokens: true,
			});
			const values = new Map();
			for (const token of tokens) {
				if (token.kind !== 'option')
					continue;
				const setting = known.get(token.name);
				if (setting === undefined)
					throw unknownOption(token.rawName, token.name, [...known.keys()]);
				const swallowed = token.inlineValue === false && token.value.startsWith('--');
				const value = checkedValue(setting, swallowed ? undefined : token.value);
				values.set(setting.name, [...(values.get(setting.name) ?? []), value]);
			}
			mustFit(name, positionals);
			return { name, arguments: positionals, values };
		}
		function optionShape(setting) {
			return { type: setting.value === undefined ? 'boolean' : 'string' };
		}
		function checkedValue(setting, given) {
			const value = given ?? (setting.value === undefined ? 'true' : undefined);
			if (value === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('option-without-value', { option: setting.name, value: setting.value ?? '' });
			const choices = setting.value === undefined ? ['true', 'false'] : setting.choices;
			if (choices !== undefined && !choices.includes(value)) {
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('value-unknown', { option: setting.name, value, choices: choices.join(', ') });
			}
			return value;
		}
		const otherTools = new Map([
			['thresholds', '`--slo`'],
			['threshold', '`--slo`'],
			['budget', '`--slo`'],
			['json', '`--format json`'],
			['out', '`--output`'],
		]);
		function unknownOption(rawName, name, known) {
			const ours = otherTools.get(name);
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('unknown-option', {
				option: rawName,
				near: ours === undefined ? (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)(near(name, known)) : ` (here it is ${ours})`,
			});
		}
		function near(name, known) {
			const found = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, known);
			return found && `--${found}`;
		}
		function unknownCommand(word) {
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('unknown-command', { word, near: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)((0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(word, Object.keys(_command_js__WEBPACK_IMPORTED_MODULE_1__.Pi))) });
		}
		const argumentCounts = {
			check: [1, Infinity],
			run: [0, Infinity],
			compare: [0, 2],
			inspect: [1, Infinity],
			report: [1, 1],
			publish: [1, 1],
			baseline: [1, 2],
			completion: [1, 1],
		};
		function mustFit(name, positionals) {
			const [least, most] = argumentCounts[name] ?? [0, 0];
			if (positionals.length >= least && positionals.length <= most)
				return;
			const shape = _command_js__WEBPACK_IMPORTED_MODULE_1__.Pi[name];
			throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('argument-count', {
				command: name,
				argument: shape.argument ?? 'no argument',
				example: shape.example,
			});
		}
		const commandsOf = { report: 'check', publish: 'publish', scenario: 'run' };
		function parseInputs(input) {
			const values = new Map();
			for (const setting of (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.QL)()) {
				const given = linesOf(setting, input(setting.name));
				if (given.length > 0)
					values.set(setting.name, given.map(line => checkedValue(setting, line)));
			}
			const evidence = ['report', 'publish'].filter(name => values.has(name));
			if (evidence.length > 1)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('too-much-evidence', { names: evidence.map(name => `\`${name}\``).join(' and ') });
			const [only = values.has('scenario') ? 'scenario' : undefined] = evidence;
			const side = ['base-target', 'base-command', 'head-command'].find(name => values.has(name));
			if (side !== undefined && only !== 'scenario')
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('side-without-scenario', { input: side });
			if (only === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('no-evidence-given', {});
			if (side !== undefined)
				return { name: 'compare', arguments: [], values };
			return { name: commandsOf[only], arguments: values.get(only) ?? [], values };
		}
		function linesOf(setting, text) {
			const lines = setting.multiple ? text.split('\n') : [text];
			return lines.map(line => line.trim()).filter(line => line !== '');
		}
	}),
	29633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			u_: () => (baseline_history.u_),
			f6: () => (storeAt),
			AA: () => (whether),
			Ij: () => (baseline_history.Ij),
			q8: () => (baseline_history.q8),
			yu: () => (baseline_history.yu)
		});
		var baseline_history = __webpack_require__(22797);
		;
		function whether(occasion) {
			const { update, event, isOverridden, isEvidence } = occasion;
			if (update === 'never')
				return 'not-asked';
			if (event !== undefined && isOfPull(event))
				return 'pull-request';
			if (update === 'auto' && event !== 'push' && event !== 'schedule')
				return 'not-asked';
			if (update === 'auto' && !isOnDefaultBranch(occasion))
				return 'not-default-branch';
			if (isOverridden)
				return 'overridden';
			return isEvidence ? 'yes' : 'not-evidence';
		}
		function isOfPull(event) {
			return event.startsWith('pull_request') || event === 'merge_group' || event === 'workflow_run';
		}
		function isOnDefaultBranch({ event, branch, defaultBranch }) {
			return defaultBranch === undefined ? event === 'schedule' : branch === defaultBranch;
		}
		;
		async function storeAt(address, around) {
			switch (address.kind) {
				case 'none':
					return undefined;
				case 'file': {
					const { fileStore } = await __webpack_require__.e(34).then(__webpack_require__.bind(__webpack_require__, 72034));
					const path = address.path.endsWith('.jsonl')
						? address.path
						: `${address.path.replace(/\/+$/, '')}/${around.stem}.jsonl`;
					return fileStore(await around.host.place(path), path);
				}
				case 'git': {
					const { gitStore } = await __webpack_require__.e(202).then(__webpack_require__.bind(__webpack_require__, 55202));
					return gitStore(around.repository(), address.branch, around.stem);
				}
				case 'artifact': {
					const { artifactStore } = await __webpack_require__.e(349).then(__webpack_require__.bind(__webpack_require__, 5349));
					return artifactStore(around.repository(), address.name ?? around.artifact, around.stem, around.passedOver);
				}
				default:
					return address;
			}
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
	49829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gu: () => (sendsLoad),
			Pi: () => (commands),
			Q7: () => (all),
			QL: () => (inputs),
			cz: () => (optionsOf),
			j6: () => (only),
			y9: () => (isCommand),
			zy: () => (has)
		});
		const commands = {
			check: {
				argument: 'REPORT…',
				summary: 'judge Locust reports, or our own result.json, against objectives',
				example: 'load-test check reports/burst.html --slo ops/README.md#latency-slos',
				exampleSays: 'exit 0 if every objective is kept, 1 if one is missed, 3 if one could not be judged',
			},
			run: {
				argument: 'SCENARIO… or URL',
				summary: 'send a load, from a scenario of the config or to one URL, and judge what it measured',
				example: "load-test run http://127.0.0.1:8080/health --rate 50 --duration 30s --slo 'p95 < 50ms'",
				exampleSays: 'without objectives it measures, judges whether the run is evidence, and exits 0 if it is',
			},
			compare: {
				argument: '[BASE HEAD]',
				summary: 'compare two results, or two targets or commands whose segments of load take turns, endpoint by endpoint',
				example: 'load-test compare http://127.0.0.1:8080/health http://127.0.0.1:8081/health --rate 200',
				exampleSays: 'says first how long it takes at most; exit 1 if an endpoint of the second is slower by more than chance and 10 %',
			},
			demo: {
				summary: 'send a burst to a simulated Medical KG API on this machine, and show the verdict',
				example: 'load-test demo --broken',
				exampleSays: 'a promise is broken: exit 1, and a report in load-test/demo/',
			},
			inspect: {
				argument: 'REPORT…',
				summary: 'show what a report holds, without judging it',
				example: 'load-test inspect reports/burst_stats.csv',
				exampleSays: 'endpoints, counts, percentiles, and what the reader noticed on the way',
			},
			validate: {
				summary: 'read config, scenarios and SLO sources without sending anything, and print each objective as it was understood',
				example: "load-test validate --slo 'p95 /retrieve < 900ms'",
				exampleSays: 'one line an objective, with file and line; exit 2 if something cannot be read, or a scenario sends less than is promised',
			},
			report: {
				argument: 'RESULT',
				summary: 'render a saved result again',
				example: 'load-test report load-test/burst/result.json --html burst.html',
				exampleSays: 'objectives are judged again where --slo or the config names them',
			},
			publish: {
				argument: 'FOLDER',
				summary: "post a fork's saved verdict from a privileged workflow; for the Action's `publish` input",
				example: 'load-test publish downloaded/load-test-burst',
				exampleSays: 'trusts nothing in the folder: judges its result.json again',
			},
			baseline: {
				argument: 'list|accept|pin|export [RUN]',
				summary: 'look at the earlier runs that are kept of a load test, and correct them',
				example: 'load-test baseline list --baseline file:perf --name burst',
				exampleSays: '`accept` begins a new level at a run, `pin` holds slow changes against it; the newest unless RUN says which',
			},
			init: {
				summary: 'write config, workflow and SLO table from what is found here',
				example: 'load-test init',
				exampleSays: 'never overwrites a file',
			},
			doctor: {
				summary: 'say what this machine, the config and the token can support',
				example: 'load-test doctor',
				exampleSays: 'one line a check, with what to do where one is not well',
			},
			schema: {
				summary: "print the JSON Schema of the config, for an editor's completion",
				example: 'load-test schema > load-test.schema.json',
				exampleSays: 'draft-07',
			},
			completion: {
				argument: 'SHELL',
				summary: 'print completion for bash, zsh, fish or pwsh',
				example: 'load-test completion bash >> ~/.bashrc',
				exampleSays: 'commands, options and their values',
			},
		};
		const judging = ['check', 'run', 'compare', 'validate', 'report', 'publish'];
		const loading = ['run', 'compare'];
		const ingesting = ['check', 'compare', 'inspect', 'report', 'publish'];
		const comparing = ['check', 'run', 'report', 'publish', 'baseline'];
		const recording = ['check', 'run'];
		const settings = [
			{
				name: 'report',
				value: 'REPORT',
				multiple: true,
				input: true,
				summary: 'existing reports: paths and globs, one a line, each optionally `name=path`. Locust HTML, CSV (any file of the set, or its prefix), JSON, or our own `result.json`',
			},
			{
				name: 'publish',
				value: 'FOLDER',
				input: true,
				summary: 'a folder with the saved verdict of another workflow run, to be posted from a privileged workflow',
			},
			{
				name: 'scenario',
				value: 'NAME',
				multiple: true,
				input: true,
				commands: ['check', 'compare', 'validate', 'report', 'publish', 'baseline'],
				summary: 'scenarios of the config to run, one a line, or `all`; with `report`, judge the report as this scenario, by its objectives and settings',
			},
			{
				name: 'working-directory',
				value: 'DIR',
				default: 'workspace',
				input: true,
				summary: "paths in inputs are relative to it; paths in a config to the config's own folder",
			},
			{
				name: 'config',
				value: 'FILE',
				default: '`load-test.yml`, if it exists',
				input: true,
				commands: [...judging, 'baseline', 'doctor'],
				summary: 'the config file',
			},
			{
				name: 'slo',
				value: 'SOURCE',
				multiple: true,
				input: true,
				commands: judging,
				summary: "SLO sources, one a line, before the config's own: objectives in words (`p95 /retrieve < 900ms`), a file (`SLO.md`), or one heading of it (`README.md#latency-slos`)",
			},
			{
				name: 'slo-from',
				value: 'WHERE',
				choices: ['head', 'base', 'stricter'],
				default: '`head`',
				input: true,
				summary: 'in a pull request: which side the SLO sources are read from. Loosened limits are told whichever it is',
			},
			{
				name: 'target',
				value: 'URL',
				default: 'from the config',
				input: true,
				commands: loading,
				summary: 'base URL under test',
			},
			{
				name: 'rate',
				value: 'RATE',
				default: 'from the scenario',
				input: true,
				commands: loading,
				summary: 'arrivals, like `50/s`: they come whatever the target does',
			},
			{
				name: 'users',
				value: 'COUNT',
				default: 'from the scenario',
				input: true,
				commands: loading,
				summary: 'virtual users: alone each sends one request after the other, with a rate they carry its arrivals',
			},
			{
				name: 'spawn-rate',
				value: 'RATE',
				default: 'from the scenario',
				input: true,
				commands: loading,
				summary: 'users that come, like `10/s`; what is due meanwhile is shown and not judged',
			},
			{
				name: 'duration',
				value: 'TIME',
				default: 'from the scenario',
				input: true,
				commands: loading,
				summary: 'how long arrivals become due, like `2m`; in a comparison that of the judged part of one segment',
			},
			{
				name: 'base-target',
				value: 'URL',
				input: true,
				commands: ['compare'],
				summary: "where the base of a comparison runs: its segments of load take turns with the target's, and each endpoint of the target must not be slower",
			},
			{
				name: 'head-target',
				value: 'URL',
				commands: ['compare'],
				summary: 'where the head of a comparison runs; the target where left out',
			},
			{
				name: 'base-command',
				value: 'COMMAND',
				input: true,
				commands: ['compare'],
				summary: 'starts the base of a comparison, without a shell, on the port `$PORT`; both sides are started anew every two pairs of segments',
			},
			{
				name: 'head-command',
				value: 'COMMAND',
				input: true,
				commands: ['compare'],
				summary: 'starts the head of a comparison, as `base-command` its base',
			},
			{
				name: 'base-report',
				value: 'REPORT',
				multiple: true,
				input: true,
				commands: ['check', 'run'],
				summary: 'a report of the base to hold the run against: one against one is provisional, and only warns',
			},
			{ name: 'method', value: 'METHOD', commands: loading, summary: 'of the requests to a URL; GET, or POST with a body' },
			{ name: 'header', value: 'NAME: VALUE', multiple: true, commands: loading, summary: 'a header of every request' },
			{ name: 'body', value: 'TEXT', commands: loading, summary: 'the body of the requests to a URL' },
			{ name: 'think-time', value: 'TIME', commands: loading, summary: 'between the requests of a user, like `1s-3s`' },
			{ name: 'pacing', value: 'TIME', commands: loading, summary: 'from the start of one request of a user to the next' },
			{
				name: 'warm-up',
				value: 'TIME',
				commands: loading,
				summary: 'what is left out behind the time in which users come, or `auto`; of each segment of a comparison, 5s',
			},
			{
				name: 'arrivals',
				value: 'KIND',
				choices: ['even', 'poisson'],
				default: '`even`',
				commands: loading,
				summary: 'evenly spaced, or by chance as strangers come',
			},
			{ name: 'seed', value: 'NUMBER', commands: loading, summary: 'of all that is drawn by chance' },
			{ name: 'timeout', value: 'TIME', commands: loading, summary: 'deadline of one request; 30s' },
			{ name: 'connections', value: 'COUNT', commands: loading, summary: 'connections open to one origin at most' },
			{
				name: 'transport',
				value: 'KIND',
				choices: ['auto', 'undici', 'raw'],
				default: '`auto`',
				commands: loading,
				summary: 'what speaks HTTP: undici, our own over sockets, or what the scenario allows',
			},
			{
				name: 'max-rate',
				value: 'RATE',
				default: '`200/s` off this machine',
				commands: loading,
				summary: 'a rate above it is refused',
			},
			{
				name: 'max-users',
				value: 'COUNT',
				default: '`500` off this machine',
				commands: loading,
				summary: 'more users are refused',
			},
			{
				name: 'allow-host',
				value: 'HOST',
				multiple: true,
				commands: loading,
				summary: 'a host that requests may go to beside the target and this machine',
			},
			{
				name: 'progress',
				value: 'MODE',
				choices: ['auto', 'live', 'plain', 'none'],
				default: '`auto`',
				commands: ['run', 'compare', 'demo'],
				summary: 'how a run is shown on stderr: a frame, a line every ten seconds, or nothing',
			},
			{ name: 'broken', commands: ['demo'], summary: 'let the service break one of its promises' },
			{
				name: 'fail-on',
				value: 'LIST',
				default: '`breach, regression, inconclusive, invalid`',
				input: true,
				commands: judging,
				summary: 'what fails the build; also `warning`, or `never` (the true verdict stays in the outputs)',
			},
			{
				name: 'strict',
				default: '`false`',
				input: true,
				commands: judging,
				summary: "a limit inside the source's rounding fails, and too few requests are inconclusive",
			},
			{
				name: 'require',
				value: 'proven',
				choices: ['proven'],
				input: true,
				commands: judging,
				summary: 'warn where a limit is kept but the 95 % interval reaches over it',
			},
			{
				name: 'min-requests',
				value: 'N',
				input: true,
				commands: judging,
				summary: 'fewer requests than this behind an objective make it inconclusive; in a comparison, behind an endpoint in one segment (500 there)',
			},
			{
				name: 'budget',
				value: 'TIME',
				default: '`20m`',
				input: true,
				commands: ['run', 'compare'],
				summary: 'how long a comparison may take in all: segments are as long as it allows',
			},
			{
				name: 'max-age',
				value: 'TIME',
				default: '`1d`',
				input: true,
				commands: judging,
				summary: 'in the Action: a report that ended longer ago is inconclusive; `never` for reports kept on purpose',
			},
			{
				name: 'max-report-size',
				value: 'SIZE',
				default: '64 MB; CSV 256 MB',
				input: true,
				commands: ingesting,
				summary: 'largest report that is read',
			},
			{
				name: 'waive',
				value: 'YAML',
				input: true,
				commands: judging,
				summary: 'findings shown as warnings until a date, as in the config: `[{ indicator: gpu, why: no GPU on staging, until: 2027-01-31 }]`',
			},
			{
				name: 'baseline',
				value: 'PLACE',
				default: 'from the config, else `none`',
				input: true,
				commands: comparing,
				summary: 'where earlier runs are kept: `file:PATH` (a `.jsonl` file, or a folder), `git` or `git:BRANCH` (a branch of its own, `load-test-history`), `artifact` or `artifact:NAME`, `none`',
			},
			{
				name: 'update-baseline',
				value: 'WHEN',
				choices: ['auto', 'never'],
				default: '`auto`',
				input: true,
				summary: "`auto`: complete, valid runs of a push or a schedule on the default branch with the scenario's own load are kept; never those of pull requests",
			},
			{
				name: 'update-baseline',
				commands: recording,
				summary: 'keep this run for later comparison',
			},
			{
				name: 'accept',
				value: 'YAML',
				input: true,
				commands: ['check', 'run', 'validate', 'report', 'publish'],
				summary: 'new levels from a day on, as in the config: `[{ endpoint: /extract/*, indicator: p95, since: 2026-11-20, why: reranker }]`',
			},
			{
				name: 'tolerance',
				value: 'LIST',
				default: '`10%`',
				input: true,
				commands: judging,
				summary: 'how much worse than earlier runs is no regression, like `10%, p99 20%, /health 50%, at least 5ms`; p99 has twice of what does not name it',
			},
			{
				name: 'confirm',
				value: 'WHEN',
				choices: ['auto', 'never'],
				default: '`auto`',
				input: true,
				commands: ['run'],
				summary: 'whether a scenario of at most 10 minutes that looks slower than usual is run again, up to twice: `auto`, `never`',
			},
			{
				name: 'confirm-budget',
				value: 'TIME',
				default: '`15m`',
				input: true,
				commands: ['run'],
				summary: 'how long running again may take in all',
			},
			{
				name: 'confirms',
				value: 'RESULT',
				multiple: true,
				input: true,
				commands: ['check', 'run'],
				summary: 'results of the same commit from other machines, oldest first, that this run confirms or clears: a suspicion fails once three agree',
			},
			{
				name: 'repeat',
				value: 'TIMES',
				choices: ['1', '3', '5'],
				default: '`1`',
				input: true,
				commands: ['run'],
				summary: 'a run is the median of so many in a row',
			},
			{
				name: 'calibrate',
				value: 'WHEN',
				choices: ['auto', 'never'],
				default: '`never`',
				input: true,
				commands: ['run'],
				summary: 'whether a small server of our own is measured beside the target, so that a slow machine is told from a slow service',
			},
			{
				name: 'accept-label',
				value: 'LABEL',
				default: '`load-test-accept`',
				input: true,
				summary: 'a pull request with this label, once merged, begins a new level in the history',
			},
			{
				name: 'why',
				value: 'TEXT',
				commands: ['baseline'],
				summary: 'the reason of `accept`, for those who read the report',
			},
			{
				name: 'name',
				value: 'NAME',
				default: "the scenario, behind its config's folder; the job's id for reports",
				input: true,
				commands: [...ingesting, 'run', 'baseline'],
				summary: 'one identity over time, for comment, check run, history, artifact, output folder and JUnit suite',
			},
			{
				name: 'comment',
				value: 'WHEN',
				choices: ['always', 'changes', 'failures', 'never'],
				default: '`always`',
				input: true,
				summary: 'one comment on the pull request, kept current: `always`; `changes` and `failures` relative to what it says; `never`',
			},
			{
				name: 'annotations',
				value: 'BOOL',
				choices: ['true', 'false'],
				default: '`true`',
				input: true,
				summary: "mark each missed objective on its own line of the SLO's file",
			},
			{
				name: 'summary',
				value: 'BOOL',
				choices: ['true', 'false'],
				default: '`true`',
				input: true,
				summary: 'write the job summary',
			},
			{
				name: 'check-name',
				value: 'NAME',
				input: true,
				summary: 'also publish a check run of this name',
			},
			{
				name: 'issue',
				value: 'WHEN',
				choices: ['never', 'failures'],
				default: '`never`',
				input: true,
				summary: 'one issue for runs of the default branch that no pull request starts: `failures` opens it where a run fails (exit code 1), keeps it current, and closes it with the first that passes',
			},
			{
				name: 'artifact',
				value: 'NAME',
				default: '`load-test-<name>`',
				input: true,
				summary: 'name of the artifact with all files, uploaded whatever the verdict; `never` turns it off',
			},
			{
				name: 'output-dir',
				value: 'DIR',
				default: '`load-test/<name>`',
				input: true,
				summary: 'where the files are written',
			},
			{
				name: 'github-token',
				value: 'TOKEN',
				default: '`${{ github.token }}`',
				input: true,
				summary: 'token for comment, issue, check run and reading the base branch',
			},
			{
				name: 'html',
				value: 'FILE',
				commands: ['report'],
				summary: 'write the HTML report here',
			},
			{
				name: 'markdown',
				value: 'FILE',
				commands: ['report'],
				summary: 'write the Markdown report here',
			},
			{
				name: 'junit',
				value: 'FILE',
				commands: ['report'],
				summary: 'write JUnit XML here',
			},
			{
				name: 'csv',
				value: 'FILE',
				commands: ['report'],
				summary: "write the figures here, in the columns of Locust's `_stats.csv`; of several runs each behind its name",
			},
			{
				name: 'format',
				value: 'FORMAT',
				choices: ['text', 'json', 'markdown'],
				default: '`text`',
				commands: ['check', 'run', 'compare', 'demo', 'inspect', 'validate', 'report', 'baseline', 'doctor'],
				summary: 'what stands on stdout; `json` is one document and nothing else',
			},
			{
				name: 'output',
				value: 'DIR',
				commands: ['check', 'run', 'compare', 'report'],
				summary: 'write verdict.json, result.json, report.html, report.md and junit.xml here; nothing is written without it',
			},
			{ name: 'quiet', commands: 'all', summary: 'no notices on stderr' },
			{ name: 'no-color', commands: 'all', summary: 'no colour; NO_COLOR does the same' },
			{ name: 'help', commands: 'all', summary: 'what a command does and takes' },
			{ name: 'version', commands: 'all', summary: 'the version, and nothing else' },
		];
		const outputs = {
			verdict: '`pass`, `warn`, `fail`, `inconclusive` or `invalid`: the gravest of the runs',
			headline: "the comment's first sentence as plain text",
			breaches: 'how many objectives were missed',
			regressions: 'how many figures are confirmed to be worse than usual',
			suspects: 'how many figures are perhaps worse than usual: a second job can repeat the run on another machine',
			'verdict-path': 'verdict.json',
			'result-path': 'result.json; one a line where there are several runs',
			'html-path': 'the HTML report',
			'markdown-path': 'the Markdown report',
			'junit-path': 'JUnit XML',
			'comment-url': 'the comment; empty if there is none',
			'artifact-url': 'the artifact; empty if there is none',
		};
		function inputs() {
			return settings.filter(setting => setting.input);
		}
		function optionsOf(name) {
			return settings.filter(({ commands: takers }) => takers === 'all' || takers?.includes(name));
		}
		function isCommand(word) {
			return Object.hasOwn(commands, word);
		}
		function sendsLoad({ name }) {
			return name === 'run' || name === 'compare' || name === 'demo';
		}
		function only(command, name) {
			return command.values.get(name)?.at(-1);
		}
		function all(command, name) {
			return command.values.get(name) ?? [];
		}
		function has(command, name) {
			return only(command, name) === 'true';
		}
	}),
	9028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Sg: () => (opened),
			c1: () => (circumstancesOf),
			t2: () => (recorded),
			xX: () => (storeOf)
		});
		var _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29633);
		var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49829);
		var _middle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43615);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68308);
		var _model_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15290);
		var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1475);
		var _text_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56089);
		async function opened(wanted, setup, command, desk) {
			if (command.name === 'demo')
				return undefined;
			if (isElsewhere(setup, command, desk))
				return { notices: [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('baseline-elsewhere', {})] };
			const notices = [];
			const store = await storeOf(wanted, setup, command, desk, why => notices.push((0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('artifact-passed-over', { why })));
			if (store === undefined)
				return undefined;
			const entries = (await store.read()) ?? [];
			const records = entries.map(({ record }) => record).filter(({ name }) => name === wanted.name);
			if (records.length === 0)
				notices.push((0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('first-run', { name: wanted.name, where: store.where }));
			const restart = await restartOf(records, command, desk);
			if (restart !== undefined && 'code' in restart)
				notices.push(restart);
			const past = {
				records,
				accepts: setup.accepts,
				...(restart !== undefined && 'why' in restart && { restart }),
			};
			if (past.restart !== undefined)
				notices.push((0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('new-level', { why: past.restart.why }));
			const { run, name, scenario } = wanted;
			return { history: { run, name, store, entries, past, ...(scenario && { scenario }) }, notices };
		}
		function isElsewhere({ baseline }, command, { home }) {
			const isOnGitHub = baseline.kind === 'git' || baseline.kind === 'artifact';
			return isOnGitHub && home === undefined && !command.values.has('baseline');
		}
		async function storeOf({ name, step }, { baseline }, command, { host, home }, passedOver) {
			const repository = () => {
				if (home === undefined)
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('baseline-without-github', {});
				return home.repository();
			};
			const artifact = (0, _output_js__WEBPACK_IMPORTED_MODULE_5__.Cs)((0, _command_js__WEBPACK_IMPORTED_MODULE_1__.j6)(command, 'artifact') ?? `load-test-${step}`);
			return (0, _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__.f6)(baseline, { host, repository, stem: (0, _output_js__WEBPACK_IMPORTED_MODULE_5__.Md)(name), artifact, passedOver });
		}
		const usualLabel = 'load-test-accept';
		async function restartOf(records, command, { home, workflow }) {
			const [oldest] = records;
			const isOfBranch = home?.event === 'push' || home?.event === 'schedule';
			if (workflow === undefined || home?.commit === undefined || oldest === undefined || !isOfBranch)
				return undefined;
			const label = (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.j6)(command, 'accept-label') ?? usualLabel;
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
				if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y))
					throw error;
				return (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('accept-unknown', { why: error.message });
			}
		}
		const mostPulls = 10;
		async function newIn(commit, pulls, records, repository) {
			const known = new Set(records.flatMap(({ restart }) => restart?.pulls ?? []));
			const since = Date.parse(records[0]?.recordedAt ?? '');
			const found = [];
			for (const pull of pulls.slice(0, mostPulls)) {
				if (known.has(pull.number) || !(Date.parse(pull.mergedAt) > since))
					continue;
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
					files.set(`${(0, _output_js__WEBPACK_IMPORTED_MODULE_5__.Md)(history.name)}.jsonl`, (0, _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__.u_)(entries));
			}
			return { ...judgement, warnings, files };
		}
		async function added(run, verdict, history, command, desk) {
			const { store, entries, name } = history;
			const why = reluctance(run, verdict, command, desk);
			if (why === undefined) {
				const about = circumstancesOf(history, desk);
				const record = (0, _model_record_js__WEBPACK_IMPORTED_MODULE_4__.zv)(run, verdict, about);
				const alike = (0, _text_redact_js__WEBPACK_IMPORTED_MODULE_6__.$)(history.alike ?? []).map(result => (0, _model_record_js__WEBPACK_IMPORTED_MODULE_4__.zv)({ ...run, result }, verdict, about));
				const updated = await store.update((0, _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__.q8)((0, _middle_js__WEBPACK_IMPORTED_MODULE_7__.X)(record, alike)));
				if (updated.kind === 'refused')
					return { entries, warning: refusal(store, updated) };
				desk.host.log(`kept as run ${updated.history.length} of ${name} in ${store.where}`);
				return { entries: updated.history };
			}
			return { entries, ...(why !== 'silent' && { warning: (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('not-kept', { why }) }) };
		}
		function reluctance(run, { findings }, command, desk) {
			const { home, workflow } = desk;
			const { event, branch, defaultBranch } = home ?? {};
			const answer = (0, _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__.AA)({
				update: updateOf(command, desk),
				...(event !== undefined && { event }),
				...(branch !== undefined && { branch }),
				...(defaultBranch !== undefined && { defaultBranch }),
				isOverridden: isOverridden(command),
				isEvidence: (0, _model_record_js__WEBPACK_IMPORTED_MODULE_4__.em)(run, findings.filter(finding => finding.run === run.name)),
			});
			switch (answer) {
				case 'yes':
					return undefined;
				case 'overridden':
					return 'its load is not that of the scenario';
				case 'not-evidence':
					return 'it was cut short, or is no evidence';
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
				return (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.j6)(command, 'update-baseline') === 'never' ? 'never' : 'auto';
			return (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.zy)(command, 'update-baseline') ? 'asked' : 'never';
		}
		const loadOptions = ['rate', 'users', 'spawn-rate', 'duration', 'think-time', 'pacing', 'arrivals'];
		function isOverridden(command) {
			const isScenario = command.name === 'run' && !command.arguments.some(argument => /^https?:/i.test(argument));
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
				? (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('not-recorded', { where, why })
				: (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('not-permitted', { where, why, permission: lacks });
		}
	}),
	83516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => (makeHost)
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22059);
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49988);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64621);
		const mostFiles = 200;
		function makeHost({ folder, roots, processes, log }) {
			return {
				folder,
				log,
				...(processes && { processes }),
				now: () => Date.now(),
				find: (pattern, base = folder) => find(pattern, base),
				open: (file, cap) => openFile(file, { folder, roots, cap }),
				read: async (file, cap) => {
					const exists = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, file)).catch(() => undefined)) !== undefined;
					return exists ? (await openFile(file, { folder, roots, cap })).bytes() : undefined;
				},
				place: file => place(file, folder, roots),
				write: (file, content) => write(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, file), content, roots),
			};
		}
		async function openFile(file, { folder, roots, cap }) {
			const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, file);
			const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch(() => undefined);
			if (real === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('file-missing', { file, near: await nearestFile(absolute) });
			await mustBeInside(real, roots, file);
			const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
			if (!found.isFile())
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('file-not-regular', { file });
			if (cap !== undefined && found.size > cap) {
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('file-too-large', { file, size: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_4__.pF)(found.size), cap: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_4__.pF)(cap) });
			}
			return {
				path: shownPath(absolute, folder),
				size: found.size,
				modifiedAt: found.mtimeMs,
				bytes: () => slice(real, 0, found.size),
				slice: (offset, length) => slice(real, offset, length),
				stream: () => stream(real),
			};
		}
		const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
		async function* stream(real) {
			const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, readOnly);
			yield* handle.createReadStream({ highWaterMark: 1 << 18 });
		}
		async function slice(real, offset, length) {
			const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, readOnly);
			try {
				const buffer = Buffer.allocUnsafe(length);
				const { bytesRead } = await handle.read(buffer, 0, length, offset);
				return buffer.subarray(0, bytesRead);
			}
			finally {
				await handle.close();
			}
		}
		async function write(absolute, content, roots) {
			await mustBeInside(await nearestReal(absolute), roots, absolute);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(absolute), { recursive: true });
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(absolute, content);
		}
		async function place(file, folder, roots) {
			const real = await nearestReal(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, file));
			await mustBeInside(real, roots, file);
			const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real).catch(() => undefined);
			if (found !== undefined && !found.isFile())
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('file-not-regular', { file });
			return real;
		}
		async function find(pattern, base) {
			const literal = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(base, pattern)).catch(() => undefined);
			if (literal?.isFile())
				return [shownPath(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(base, pattern), base)];
			const files = [];
			for await (const entry of (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(pattern, { cwd: base, withFileTypes: true })) {
				if (entry.isFile() || entry.isSymbolicLink())
					files.push(shownPath(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name), base));
				if (files.length > mostFiles)
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('too-many-files', { pattern, most: mostFiles });
			}
			return files.sort();
		}
		async function mustBeInside(real, roots, file) {
			if (roots === undefined)
				return;
			for (const root of roots) {
				const realRoot = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(() => root);
				const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(realRoot, real);
				if (relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(relative))
					return;
			}
			throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('file-outside', { file });
		}
		async function nearestReal(absolute) {
			const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch(() => undefined);
			if (real !== undefined)
				return real;
			const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(absolute);
			return parent === absolute ? absolute : node_path__WEBPACK_IMPORTED_MODULE_2__.join(await nearestReal(parent), node_path__WEBPACK_IMPORTED_MODULE_2__.basename(absolute));
		}
		async function nearestFile(absolute) {
			const siblings = await Array.fromAsync((0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)('*', { cwd: node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(absolute) })).catch(() => []);
			const near = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__.p)(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(absolute), siblings);
			return (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.a)(near);
		}
		function shownPath(absolute, folder) {
			const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(folder, absolute);
			return (relative.startsWith('..') ? absolute : relative).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
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
		var _text_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74128);
		var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45186);
		var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76349);
		var _thin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83862);
		function htmlHistory(args, startedAt) {
			const history = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(args, 'history');
			const rows = Array.isArray(history) ? history : [];
			const users = mostUsers(rows);
			const charted = percentilesCharted(args);
			const clock = makeClock(startedAt);
			const timed = (0, _thin_js__WEBPACK_IMPORTED_MODULE_2__.yL)(rows)
				.filter(_text_json_js__WEBPACK_IMPORTED_MODULE_1__.G)
				.flatMap(row => {
				const at = clock((0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(row, 'time'));
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
				const users = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.G)(row) ? (figureIn(row, 'user_count') ?? -1) : -1;
				if (users > most)
					most = users;
			}
			return most;
		}
		function figureIn(row, name) {
			const raw = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(row, name);
			return figureOf(Array.isArray(raw) ? raw[1] : raw);
		}
		function figureOf(raw) {
			const figure = (0, _text_figure_js__WEBPACK_IMPORTED_MODULE_0__.r)(raw, 'rate');
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
			const [first, second] = ['percentile1', 'percentile2'].map(name => figureOf((0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(args, name)));
			return new Map([
				['response_time_percentile_1', first ?? 0.5],
				['response_time_percentile_2', second ?? 0.95],
			]);
		}
		function quantilesOf(row, charted) {
			const nested = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(row, 'current_response_time_percentiles');
			const points = new Map();
			for (const key of [...Object.keys(row), ...((0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.G)(nested) ? Object.keys(nested) : [])]) {
				const q = charted.get(key) ?? Number(/^response_time_percentile_(0?\.\d{1,12}|1\.0)$/.exec(key)?.[1]);
				const value = figureIn(row, key) ?? ((0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.G)(nested) ? figureIn(nested, key) : undefined);
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
			const documents = documentsIn(text);
			const lists = documents.filter(isStatistics);
			const parts = await Promise.all(lists.map(document => readDocument(document, file, scale)));
			const [largest] = parts.toSorted((a, b) => (b.requests ?? 0) - (a.requests ?? 0));
			if (largest === undefined)
				throw whyNone(text, documents, file);
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
			if (/"(?:num_requests|response_times)"/.test(text))
				return new errors.y('report-broken', { file, why: 'its JSON has a mistake' });
			return new errors.y('not-a-report', { file, seen: 'is text' });
		}
		const mostLookedAt = 8;
		function documentsIn(text) {
			const documents = [];
			let work = mostLookedAt * text.length + 1_000_000;
			const begin = /^[ \t]*[[{]/gm;
			for (let found = begin.exec(text); found !== null && work > 0; found = begin.exec(text)) {
				const start = begin.lastIndex - 1;
				const end = (0, ingest_json.iK)(text, start);
				work -= (end ?? text.length) - start;
				const document = end === undefined ? undefined : (0, ingest_json.qF)(text.slice(start, end));
				if (document === undefined || end === undefined)
					continue;
				documents.push(document);
				begin.lastIndex = end;
			}
			return documents;
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
				const { readCsv } = await Promise.all([__webpack_require__.e(552), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 22069));
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
			const { isLegacyHtml, readLegacyHtml } = await __webpack_require__.e(798).then(__webpack_require__.bind(__webpack_require__, 39798));
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
		var _text_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74128);
		var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37300);
		function measureEndpoint(raw, rounding, doubts) {
			const { method, name } = raw;
			const measured = measure(raw, (0, _part_js__WEBPACK_IMPORTED_MODULE_1__.xZ)(methodAndName(raw)), rounding, doubts);
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
				const figure = (0, _text_figure_js__WEBPACK_IMPORTED_MODULE_0__.r)(value, kind);
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
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68308);
		var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8709);
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
			const endpoints = rows.filter((_, index) => index !== last).map(row => (0, _measure_js__WEBPACK_IMPORTED_MODULE_2__.W)(row, rounding, doubts));
			const whole = (0, _measure_js__WEBPACK_IMPORTED_MODULE_2__.p)(total, rounding, doubts);
			tellSums(endpoints, whole, doubts);
			tellDuplicates(endpoints, doubts);
			return { total: whole, endpoints };
		}
		function mustBeFew(count, { doubts, scale }) {
			const most = mostEndpoints * scale;
			if (count > most)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('report-endpoints', { file: doubts.file, most });
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
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('report-rows-missing', { file: doubts.file, rows, what, total: total[what] });
				doubts.tell((0, _model_notice_js__WEBPACK_IMPORTED_MODULE_1__.l)('rows-do-not-add-up', { file: doubts.file, rows, what, total: total[what] }));
			}
		}
		function tellDuplicates(endpoints, doubts) {
			const seen = new Set();
			const twice = endpoints.find(endpoint => seen.size === seen.add((0, _part_js__WEBPACK_IMPORTED_MODULE_3__.r4)(endpoint)).size);
			if (twice === undefined)
				return;
			doubts.tell((0, _model_notice_js__WEBPACK_IMPORTED_MODULE_1__.l)('duplicate-rows', { file: doubts.file, row: (0, _short_text_js__WEBPACK_IMPORTED_MODULE_4__.o)((0, _part_js__WEBPACK_IMPORTED_MODULE_3__.xZ)(twice)) }));
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
	14299: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UJ: () => (coveredBy),
			Nn: () => (defaultFailOn),
			Z4: () => (inARowFindings),
			Kq: () => (isRestart),
			Is: () => (isSettled),
			Q5: () => (isWarming),
			S4: () => (judge),
			q3: () => (offerNotices),
			mJ: () => (orderOf),
			HK: () => (pairFindings),
			dX: () => (planComparison),
			oR: () => (planInARow),
			BK: () => (runsInARow),
			Jh: () => (comparison_sides_sideOf),
			To: () => (singleFindings),
			_u: () => (startOrderOf),
			XP: () => (unlikeBases)
		});
		var notice = __webpack_require__(68308);
		var model_verdict = __webpack_require__(23439);
		var promise = __webpack_require__(46199);
		var model_latency = __webpack_require__(62676);
		;
		function compare(reading, condition) {
			if (Number.isNaN(reading.low) || Number.isNaN(reading.high))
				return 'unclear';
			switch (condition.comparison) {
				case '<':
				case '<=':
					return against(model_latency.UO, model_latency._f, reading, condition.limit, condition.comparison === '<');
				case '>':
				case '>=':
					return against(isAbove, isBelow, reading, condition.limit, condition.comparison === '>');
				case 'between':
					return both(compare(reading, { comparison: '>=', limit: condition.limit[0] }), compare(reading, { comparison: '<=', limit: condition.limit[1] }));
				case 'no-growth':
				case 'stable':
					return 'unclear';
				default:
					return condition;
			}
		}
		function against(inside, outside, reading, limit, strict) {
			if (inside(reading, limit, strict))
				return 'kept';
			return outside(reading, limit, strict) ? 'missed' : 'unclear';
		}
		function both(a, b) {
			if (a === 'missed' || b === 'missed')
				return 'missed';
			return a === 'kept' && b === 'kept' ? 'kept' : 'unclear';
		}
		function isAbove(reading, limit, strict) {
			return strict ? reading.low > limit : reading.low >= limit;
		}
		function isBelow(reading, limit, strict) {
			return reading.high < limit || (reading.high === limit && (strict || reading.highOpen === true));
		}
		function missedCode(condition) {
			switch (condition.comparison) {
				case '<':
				case '<=':
					return 'over-limit';
				case '>':
				case '>=':
					return 'under-limit';
				default:
					return 'outside-band';
			}
		}
		function marginOf(figure, condition) {
			switch (condition.comparison) {
				case '<':
				case '<=':
					return share(figure - condition.limit, condition.limit);
				case '>':
				case '>=':
					return share(condition.limit - figure, condition.limit);
				case 'between': {
					const [low, high] = condition.limit;
					const margins = [share(low - figure, low), share(figure - high, high)].filter(margin => margin !== undefined);
					return margins.length === 0 ? undefined : Math.max(...margins);
				}
				default:
					return undefined;
			}
		}
		function share(distance, limit) {
			return limit === 0 || !Number.isFinite(distance) ? undefined : distance / limit;
		}
		;
		function gap(code, why, next) {
			return { kind: 'gap', code, why, ...(next !== undefined && { next }) };
		}
		const cutOff = gap('cut-off', 'requests that had not ended were younger than the limit and may lie beyond it', 'Let the run come to its end.');
		const withinRounding = gap('within-rounding', "the limit lies inside the report's rounding");
		function marginAt({ reading, enclosed }, condition, standing) {
			if (standing === 'unclear')
				return undefined;
			if (!enclosed)
				return marginOf(reading.value, condition);
			if (condition.comparison === 'between')
				return undefined;
			const upper = condition.comparison === '<' || condition.comparison === '<=';
			return marginOf((standing === 'missed') === upper ? reading.low : reading.high, condition);
		}
		function upperLimit(condition) {
			switch (condition.comparison) {
				case '<':
				case '<=':
					return { limit: condition.limit, strict: condition.comparison === '<' };
				case 'between':
					return { limit: condition.limit[1], strict: false };
				default:
					return undefined;
			}
		}
		function listed(names, most = 4) {
			const shown = names.slice(0, most).map(clipped).join(', ');
			return names.length > most ? `${shown} and ${names.length - most} more` : shown;
		}
		const longest = 100;
		function clipped(text) {
			return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
		}
		;
		function mayFail(findings, failOn) {
			if (failOn === 'never')
				return [];
			return findings.filter(finding => {
				const mood = classOf(finding);
				return mood !== undefined && failOn.includes(mood);
			});
		}
		function exitCodeOf(failing) {
			const worst = (0, model_verdict.Z)(failing.map(({ outcome }) => outcome));
			switch (worst) {
				case undefined:
				case 'pass':
					return 0;
				case 'warn':
				case 'fail':
					return 1;
				case 'inconclusive':
				case 'invalid':
					return 3;
				default:
					return worst;
			}
		}
		function leftOut(findings, failOn) {
			if (failOn === 'never')
				return [];
			const moods = findings.filter(({ outcome }) => (0, model_verdict.C)(outcome, 'warn')).flatMap(finding => classOf(finding) ?? []);
			return [...new Set(moods)].filter(mood => !failOn.includes(mood));
		}
		function classOf({ kind, outcome }) {
			switch (outcome) {
				case 'pass':
					return undefined;
				case 'warn':
					return 'warning';
				case 'fail':
					return kind === 'regression' ? 'regression' : 'breach';
				default:
					return outcome;
			}
		}
		;
		function comparedWords(findings) {
			const compared = findings.filter(({ kind }) => kind === 'comparison');
			const told = compared.flatMap(finding => finding.effect === undefined ? [] : [{ ...finding, effect: finding.effect }]);
			const times = told.filter(({ indicator, code }) => indicator !== 'errors' && code !== 'not-judged');
			const [first] = times;
			const [unsaid] = compared.filter(({ effect, outcome }) => effect === undefined && outcome === 'inconclusive');
			const unjudged = times.filter(({ outcome }) => outcome === 'inconclusive').length;
			const parts = [
				...told.filter(({ code }) => code === 'more-errors').map(errorsWords),
				...(unsaid === undefined ? [] : [`nothing can be said: ${unsaid.message.replace(/\.$/, '')}`]),
				...(first === undefined ? [] : [timesWords(times, first.effect)]),
				...(unjudged > 0 ? [`${unjudged} could not be judged`] : []),
			];
			return parts.length === 0 ? undefined : parts.join(', ');
		}
		function errorsWords({ outcome, effect }) {
			return `${outcome === 'fail' ? '' : 'perhaps '}more errors than ${effect?.sides[0]}`;
		}
		function timesWords(times, { asked, sides: [base] }) {
			const count = (of) => times.filter(of).length;
			const slower = count(({ code, outcome }) => code === 'slower' && outcome === 'fail');
			const perhaps = count(({ code }) => code === 'one-instance' || code === 'provisional');
			const faster = count(({ code }) => code === 'faster');
			const changed = count(({ code }) => code === 'slower' || code === 'faster');
			switch (asked) {
				case 'not-slower':
					if (slower > 0)
						return `${of(slower, times)} slower than ${base}`;
					return perhaps > 0
						? `${of(perhaps, times)} perhaps slower than ${base}`
						: `${none(times)} shown to be slower than ${base}`;
				case 'improved':
					return faster > 0 ? `${of(faster, times)} improved` : 'no improvement is shown';
				case 'unchanged':
					return changed > 0 ? `${of(changed, times)} changed` : `${none(times)} shown to have changed`;
				default:
					return asked;
			}
		}
		function of(count, { length }) {
			if (length === 1)
				return '1 endpoint';
			return `${count === length ? 'all' : `${count} of`} ${length} endpoints`;
		}
		function none(times) {
			return times.length === 1 ? 'the one endpoint is not' : `none of ${times.length} endpoints`;
		}
		;
		function headlineOf(findings, runs) {
			const objectives = findings.filter(({ objective }) => objective !== undefined);
			const of = (one) => (runs > 1 ? `${one.run}: ${withoutStop(one.message)}` : withoutStop(one.message));
			const invalid = findings.find(({ outcome }) => outcome === 'invalid');
			if (invalid !== undefined)
				return isOfGenerator(invalid) ? firstSentence(of(invalid)) : `the run is no evidence: ${of(invalid)}`;
			const unsure = findings.find(({ kind, outcome }) => kind === 'validity' && outcome === 'inconclusive');
			if (unsure !== undefined && count(objectives, 'fail') === 0)
				return `nothing can be said: ${of(unsure)}`;
			const kept = objectives.length === 0 ? undefined : `${counted(objectives)}${runs > 1 ? inRuns(findings, runs) : ''}`;
			const changed = changedWords(findings);
			const parts = count(objectives, 'fail') > 0 ? [kept, changed] : [changed, kept];
			const said = [comparedWords(findings), ...parts].filter(part => part !== undefined);
			if (said.length > 0)
				return said.join(', ');
			return findings.some(({ kind }) => kind === 'regression')
				? 'nothing was promised, and all is as usual'
				: 'nothing was promised, so nothing was judged';
		}
		function changedWords(findings) {
			const changes = findings.filter(({ kind }) => kind === 'regression');
			const failed = changes.filter(({ outcome }) => outcome === 'fail');
			if (failed.length > 0)
				return slowerWords(failed, changes, '');
			const crept = changes.filter(({ code }) => code === 'crept');
			const doubtful = changes.filter(({ outcome, code }) => outcome === 'warn' && code !== 'crept');
			if (doubtful.length > 0)
				return slowerWords(doubtful, changes, 'perhaps ');
			if (crept.length > 0)
				return `${who(crept, changes)} slower than when pinned`;
			return changes.some(({ flags }) => flags.includes('shared')) ? 'the machine was slower than usual' : undefined;
		}
		function slowerWords(changes, all, perhaps) {
			const times = changes.filter(({ indicator }) => indicator !== 'errors');
			const slower = times.length === 0 ? [] : [`${who(times, all)} ${perhaps}slower than usual`];
			const errors = changes.some(({ indicator }) => indicator === 'errors') ? [`${perhaps}more errors than usual`] : [];
			return [...slower, ...errors].join(', ');
		}
		function who(changes, all) {
			const [slow, compared] = [endpointsOf(changes), endpointsOf(all)];
			if (slow === 0)
				return 'the run';
			return slow === 1 ? '1 endpoint' : `${slow === compared ? 'all ' : ''}${slow} endpoints`;
		}
		function endpointsOf(findings) {
			const named = findings.filter(({ endpoint }) => endpoint !== undefined);
			return new Set(named.map(({ run, method, endpoint }) => JSON.stringify([run, method, endpoint]))).size;
		}
		function isOfGenerator({ code }) {
			return code === 'saturated' || code === 'not-delivered';
		}
		function firstSentence(message) {
			return withoutStop(/^.*?\.(?= )/.exec(message)?.[0] ?? message);
		}
		function withoutStop(message) {
			return message.replace(/\.$/, '');
		}
		function counted(objectives) {
			const all = words(objectives.length);
			const missed = count(objectives, 'fail');
			const unjudged = count(objectives, 'inconclusive');
			const warned = count(objectives, 'warn');
			if (missed > 0)
				return `${missed} of ${all} missed${unjudged > 0 ? `, ${unjudged} could not be judged` : ''}`;
			if (unjudged > 0)
				return `${unjudged} of ${all} could not be judged`;
			if (warned > 0)
				return `no objective missed, ${warned} of ${all} with a warning`;
			return objectives.length === 1 ? 'the one objective kept' : `all ${all} kept`;
		}
		function count(findings, which) {
			return findings.filter(({ outcome }) => outcome === which).length;
		}
		function words(count) {
			return count === 1 ? '1 objective' : `${count} objectives`;
		}
		function inRuns(findings, runs) {
			const bad = new Set(findings.filter(({ outcome }) => outcome !== 'pass').map(({ run }) => run));
			return bad.size === 0 ? ` in ${runs} runs` : ` in ${bad.size} of ${runs} runs`;
		}
		var model_objective = __webpack_require__(87245);
		;
		const emptyLatency = {
			quantiles: [],
			rank: 'nearest',
			grid: 'exact',
			meanGrid: 'exact',
			extremesGrid: 'exact',
		};
		;
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
		;
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
		;
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
		function isEndpointed(objective) {
			return objective.scope.kind === 'endpoint';
		}
		function claimOf(objective, rows, tables) {
			const { pattern: text, method } = objective.scope;
			const key = JSON.stringify([method?.toUpperCase(), text]);
			const pattern = compilePattern(text);
			const table = tables.get(key) ?? rows.map(row => closenessOf(pattern, method, row));
			tables.set(key, table);
			const methodless = method === undefined ? [] : rows.filter(row => row.method === undefined && formOf(pattern, row) !== undefined);
			return { objective, table, won: [], rivals: new Map(), methodless };
		}
		function competition({ indicator, condition }) {
			const direction = condition.comparison.replace('=', '');
			const statistic = indicator.kind === 'resource' ? indicator.statistic : '';
			return JSON.stringify([indicator.kind, (0, model_objective.p)(indicator), statistic, direction]);
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
			const name = pattern.text === row.name ? 0 : isLiteral(pattern) ? 1 : 2;
			return [name, method === undefined ? 1 : 0, -literalSegments, anything, stars, parameters, -literals];
		}
		function formOf(pattern, row) {
			return row.forms.find(form => form === pattern.text || matches(pattern, form));
		}
		function compareCloseness(a, b) {
			const at = a.findIndex((part, index) => part !== b[index]);
			return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
		}
		function matcherOf(text) {
			const pattern = compilePattern(text);
			return name => name === text || matches(pattern, name);
		}
		function coveredBy(objectives, endpoints) {
			const figures = { requests: 0, failures: 0, latency: emptyLatency };
			const rows = rowsOf({ endpoints: endpoints.map(endpoint => ({ ...endpoint, ...figures })) });
			return new Map([...coverAll(objectives, rows)].map(([objective, { won }]) => [objective, won.map(row => rows.indexOf(row))]));
		}
		;
		function normalCdf(x) {
			if (x > 0)
				return 1 - normalCdf(-x);
			return x > -1.5 ? 0.5 + density(x) * series(x) : density(x) / fraction(-x);
		}
		function normalQuantile(p) {
			if (!(p > 0 && p < 1))
				return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN;
			if (p > 0.5)
				return -normalQuantile(1 - p);
			let x = -Math.sqrt(-2 * Math.log(p));
			for (let step = 0; step < 100; step += 1) {
				const chance = normalCdf(x);
				const next = x - (Math.log(chance / p) * chance) / density(x);
				if (Math.abs(next - x) <= 1e-15 * Math.abs(x))
					return next;
				x = next;
			}
			return x;
		}
		function density(x) {
			return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
		}
		function series(x) {
			let sum = x;
			let term = x;
			for (let odd = 3; odd < 200; odd += 2) {
				term *= (x * x) / odd;
				if (sum + term === sum)
					break;
				sum += term;
			}
			return sum;
		}
		function fraction(x) {
			let value = x;
			for (let level = 120; level > 0; level -= 1)
				value = x + level / value;
			return value;
		}
		;
		function betaCdf(x, a, b) {
			if (x <= 0)
				return 0;
			if (x >= 1)
				return 1;
			const fromBelow = x < (a + 1) / (a + b + 2);
			return fromBelow ? tail(x, a, b) : 1 - tail(1 - x, b, a);
		}
		function betaQuantile(p, a, b) {
			if (p <= 0)
				return 0;
			if (p >= 1)
				return 1;
			let low = 0;
			let high = 1;
			let x = a / (a + b);
			for (let step = 0; step < 200; step += 1) {
				const difference = betaCdf(x, a, b) - p;
				if (difference > 0)
					high = x;
				else
					low = x;
				const newton = x - difference / beta_density(x, a, b);
				const next = newton > low && newton < high ? newton : (low + high) / 2;
				if (Math.abs(next - x) <= 1e-15 * x)
					return next;
				x = next;
			}
			return x;
		}
		function tail(x, a, b) {
			return (factor(x, a, b) * b) / (a + b) / continuedFraction(x, a, b);
		}
		function beta_density(x, a, b) {
			return (factor(x, a, b) * a * b) / ((a + b) * x * (1 - x));
		}
		function factor(x, a, b) {
			const n = a + b;
			const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
			const distance = deviance(a, n * x) + deviance(b, n * (1 - x));
			return Math.exp(stirling - distance) * Math.sqrt(n / (2 * Math.PI * a * b));
		}
		function deviance(a, mean) {
			const ratio = (a - mean) / (a + mean);
			if (Math.abs(ratio) > 0.1)
				return a * Math.log(a / mean) + mean - a;
			let sum = (a - mean) * ratio;
			let term = 2 * a * ratio;
			for (let odd = 3; odd < 200; odd += 2) {
				term *= ratio * ratio;
				const next = sum + term / odd;
				if (next === sum)
					return sum;
				sum = next;
			}
			return sum;
		}
		function stirlingError(n) {
			if (n < 16)
				return lnGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
			const square = n * n;
			return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
		}
		const lanczos = [
			676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
			-0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
		];
		function lnGamma(z) {
			const sum = lanczos.reduce((total, coefficient, index) => total + coefficient / (z + index), 0.99999999999980993);
			const base = z + 6.5;
			return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(base) - base + Math.log(sum);
		}
		function continuedFraction(x, a, b) {
			const tiny = 1e-300;
			const away = (value) => (Math.abs(value) < tiny ? tiny : value);
			let c = 1;
			let d = 1 / away(1 - ((a + b) * x) / (a + 1));
			let fraction = d;
			for (let m = 1; m < 100_000; m += 1) {
				const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
				d = 1 / away(1 + even * d);
				c = away(1 + even / c);
				fraction *= d * c;
				const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
				d = 1 / away(1 + odd * d);
				c = away(1 + odd / c);
				fraction *= d * c;
				if (Math.abs(d * c - 1) < 1e-15)
					break;
			}
			return 1 / fraction;
		}
		;
		function studentCdf(t, freedom) {
			if (t > 0)
				return 1 - studentCdf(-t, freedom);
			const square = t * t;
			return square < 1
				? 0.5 - betaCdf(square / (freedom + square), 0.5, freedom / 2) / 2
				: betaCdf(freedom / (freedom + square), freedom / 2, 0.5) / 2;
		}
		function studentQuantile(p, freedom) {
			if (p > 0.5)
				return -studentQuantile(1 - p, freedom);
			if (p > 0.25) {
				const near = betaQuantile(1 - 2 * p, 0.5, freedom / 2);
				return -Math.sqrt((freedom * near) / (1 - near));
			}
			const far = betaQuantile(2 * p, freedom / 2, 0.5);
			return -Math.sqrt((freedom * (1 - far)) / far);
		}
		;
		function toleratedChange({ level }, { ratio, least = 0 }) {
			return Math.max(Math.log1p(ratio), Math.log1p(least * Math.exp(-level)));
		}
		function screenLimit(usual, { ratio, least = 0 }) {
			return Math.max(toleratedChange(usual, { ratio: 0.7 * ratio, least }), studentQuantile(0.95, usual.freedom) * strayOfOne(usual));
		}
		function visibleChange(usual, tolerance) {
			const ofThree = usual.scale * Math.sqrt(Math.PI / 6 + Math.PI / (2 * usual.levelRuns));
			const screened = screenLimit(usual, tolerance) + normalQuantile(Math.cbrt(0.95)) * strayOfOne(usual);
			const tested = Math.max(toleratedChange(usual, tolerance), studentQuantile(0.95, usual.freedom) * ofThree) +
				normalQuantile(0.95) * ofThree;
			return Math.expm1(Math.max(screened, tested));
		}
		function strayOfOne({ scale, levelRuns }) {
			return scale * Math.sqrt(1 + Math.PI / (2 * levelRuns));
		}
		var quantity = __webpack_require__(64621);
		;
		function subjectOfSeries({ method, endpoint, indicator }) {
			if (endpoint === undefined)
				return indicator;
			return clipped(`${indicator} of ${method === undefined ? '' : `${method} `}${endpoint}`);
		}
		function changeMessage(told) {
			const { series, trend, code, kind, move } = told;
			const subject = `${subjectOfSeries(series)} ${figure(trend.values.at(-1), told)}`;
			switch (code) {
				case 'noise':
					return move?.isOfMachine
						? `${subject}${machineWords(told, move)}`
						: `${subjectOfSeries(series)}: ${noiseWords(told)}`;
				case 'machine-changed':
					return `${subject}: ${change_words_against(told)}. Fewer than three earlier runs were made on a processor like this one, and another processor looks the same. ${noticeable(told)}`;
				case 'provisional':
					return `${subject}${kind === 'pass' ? usualWords(told) : `: ${change_words_against(told)}`}. ${provisionalWords(told)}`;
				case 'suspect':
					return `${subject}: ${slowWords(told)}${change_words_against(told)}. ${noticeable(told)}`;
				case 'regression':
					return `${subject}: ${slowWords(told)}${change_words_against(told)}; ${chanceWords(trend.chance)}. ${noticeable(told)}`;
				default:
					return kind === 'tolerated'
						? `${subject}: ${slowWords(told)}${change_words_against(told)}, which ${toleratedWords(told)}. ${noticeable(told)}`
						: `${subject}${usualWords(told)}. ${noticeable(told)}`;
			}
		}
		function figure(value = Number.NaN, { unit }) {
			return (0, quantity.xi)(value, unit);
		}
		function usualWords(told) {
			const { level, limit, runs } = told.trend;
			const range = percent(limit / level - 1);
			return `, usual ${figure(level, told)} (±${range}, ${earlierRuns(runs)})`;
		}
		function change_words_against(told) {
			const { change, level, limit, runs, machine } = told.trend;
			const edge = `normal ${told.unit === 'ms' ? 'up' : 'down'} to ${figure(limit, told)}`;
			const taken = machine === undefined
				? ''
				: `; the machine was ${percent(machine)} ${machine < 0 ? 'faster' : 'slower'} by its control endpoint, which is taken out`;
			return `${(0, quantity.cL)(change)} against the usual ${figure(level, told)} (${edge}, ${earlierRuns(runs)}${taken})`;
		}
		function earlierRuns(runs) {
			return `${(0, quantity.DK)(runs)} earlier ${runs === 1 ? 'run' : 'runs'}`;
		}
		function slowWords(told) {
			const { trend, unit } = told;
			const { values, streak, confirmedBy, excess = 0 } = trend;
			const slow = unit === 'ms' ? 'slow' : 'low';
			const all = values.map(value => figure(value, told)).join(', ');
			const beyond = `${percent(excess)} beyond the other endpoints`;
			if (confirmedBy === 'one-run')
				return `in one run, but ${beyond}: `;
			if (confirmedBy === 'nights')
				return `${streak} runs in a row ${slow} (${all}), `;
			if (confirmedBy === 'same-runner')
				return `${streak} of ${values.length} runs ${slow} (${all}; same-runner confirmation, which is weaker, but ${beyond}), `;
			return values.length < 2 ? '' : `${streak} of ${values.length} runs ${slow} (${all}), `;
		}
		function toleratedWords({ trend: { tolerance, change, chance } }) {
			return Math.abs(change) < tolerance || chance <= 0.05
				? `is within the tolerance of ${percent(tolerance)}`
				: `may be chance (${percent(chance)})`;
		}
		function chanceWords(chance) {
			return `chance of this by noise ${chance < 0.001 ? 'below 0.1 %' : percent(chance)}`;
		}
		function noiseWords(told) {
			const { trend } = told;
			const { values, level } = trend;
			const first = `${(0, quantity.cL)((values[0] ?? Number.NaN) / level - 1)} (${figure(values[0], told)})`;
			const last = figure(values.at(-1), told);
			const how = values.length === 3 ? `two runs were slow, the first ${first}` : `one run was ${first}`;
			return `${how}, the next was normal (${last}, usual ${figure(level, told)}): counted as noise of the runner. ${noticeable(told)}`;
		}
		function machineWords(told, { count, of }) {
			return `: ${change_words_against(told)}, like ${count} of ${of} endpoints, and the control endpoint, which is no part of the service, was slower too: it was the machine.`;
		}
		function provisionalWords({ trend: { runs, visible } }) {
			return `Only ${earlierRuns(runs)}: changes below about ${(0, quantity.nT)(visible)} can not be seen yet.`;
		}
		function noticeable({ trend: { visible } }) {
			return `This gate would notice ${(0, quantity.nT)(visible)} or more.`;
		}
		function creepMessage(told, pinned, commit) {
			const { series, trend } = told;
			const of = commit === undefined ? '' : `, commit ${commit.slice(0, 7)}`;
			const all = trend.values.map(value => figure(value, told)).join(', ');
			return `${subjectOfSeries(series)} has changed by ${(0, quantity.cL)(trend.change)} since the pinned run (${figure(trend.level, told)} on ${pinned}${of}), in steps too small to be seen one by one: the last ${trend.values.length} of ${(0, quantity.DK)(trend.runs)} runs took ${all}; ${chanceWords(trend.chance)}.`;
		}
		function spreadWords(scale) {
			return percent(scale);
		}
		function percent(ratio) {
			return (0, quantity.cL)(Math.abs(ratio)).slice(1);
		}
		function nextOfChange({ code, trend, series }) {
			if (code === 'suspect')
				return trend.values.length === 3 ? waiting : untilFailed(trend);
			if (code !== 'regression' || trend.since === undefined)
				return undefined;
			return `A new level since ${trend.since}: mend it, or accept it by \`${acceptLine(series, trend.since)}\`.`;
		}
		const waiting = 'Repeat it on another machine, or wait: if the next runs are as slow, the build fails.';
		function untilFailed({ excess = 0, streak, change, tolerance }) {
			if (Math.abs(change) < tolerance)
				return `That is within the tolerance of ${percent(tolerance)}, so it fails nothing.`;
			const left = (excess >= 0.1 ? 2 : 3) - streak;
			return left > 1
				? `If the next ${left} runs are as slow, the build fails.`
				: 'If the next run is as slow, the build fails.';
		}
		function acceptLine({ method, endpoint, indicator }, since) {
			const of = endpoint === undefined
				? ''
				: `endpoint: ${JSON.stringify(method === undefined ? endpoint : `${method} ${endpoint}`)}, `;
			return `accept: [{ ${of}indicator: ${indicator}, since: ${since}, why: "…" }]`;
		}
		function errorMessage({ values, level, runs, chance, streak, confirmedBy }, code) {
			const all = values.map(value => (0, quantity.xi)(value, 'ratio'));
			const beside = `against the usual ${(0, quantity.xi)(level, 'ratio')} (${earlierRuns(runs)})`;
			switch (code) {
				case 'noise':
					return `errors: one run had ${all[0]}, the next was normal (${all.at(-1)}, usual ${(0, quantity.xi)(level, 'ratio')}): counted as noise of the runner.`;
				case 'met':
					return `errors ${all.at(-1)}, usual ${(0, quantity.xi)(level, 'ratio')} (${earlierRuns(runs)}).`;
				case 'provisional':
					return `errors ${all.at(-1)} ${beside}, which are too few to tell how errors stray.`;
				default: {
					const how = confirmedBy === 'nights'
						? `${streak} runs in a row: `
						: values.length > 1
							? `${streak} of ${values.length} runs: `
							: '';
					return `${how}errors ${all.join(', ')} ${beside}; ${chanceWords(chance)}.`;
				}
			}
		}
		function nextOfErrors({ values }, code) {
			if (code !== 'suspect')
				return undefined;
			return values.length > 1
				? 'If the next run has as many, the build fails.'
				: 'If the next 2 runs have as many, the build fails.';
		}
		;
		function fisher(first, second) {
			const all = first.k + second.k;
			const least = Math.max(0, all - second.n);
			const most = Math.min(all, first.n);
			const likeliest = Math.min(most, Math.max(least, Math.floor(((all + 1) * (first.n + 1)) / (first.n + second.n + 2))));
			const upwards = (k) => ((first.n - k) * (all - k)) / ((k + 1) * (second.n - all + k + 1));
			let total = 0;
			let beyond = 0;
			const add = (k, weight) => {
				total += weight;
				if (k >= first.k)
					beyond += weight;
			};
			for (let k = likeliest, weight = 1; k <= most && weight > 0; weight *= upwards(k), k += 1)
				add(k, weight);
			for (let k = likeliest - 1, weight = 1; k >= least && weight > 0; k -= 1) {
				weight /= upwards(k);
				add(k, weight);
			}
			return beyond / total;
		}
		var stats_median = __webpack_require__(66616);
		;
		const leastRise = 0.001;
		function errorRise(history, run) {
			const shares = history.filter(({ n }) => n > 0).map(({ k, n }) => k / n);
			if (shares.length === 0 || run.n === 0)
				return undefined;
			const usual = (0, stats_median.JZ)(shares);
			const isProvisional = shares.length < 5;
			const chance = isProvisional ? fisher(run, pooled(history)) : chanceOf(shares, run);
			const isHigher = chance < (isProvisional ? 0.01 : 0.05) && run.k / run.n - usual >= leastRise;
			return { usual, chance, isHigher, isProvisional };
		}
		function chanceOf(shares, { k, n }) {
			const counts = shares.map(share => share * n);
			const expected = Math.max(0.5, (0, stats_median.JZ)(counts));
			const variance = Math.max(expected, (0, stats_median.p9)(counts) ** 2);
			const z = (k - expected) / Math.sqrt(variance * (1 + 1 / counts.length));
			return studentCdf(-z, counts.length - 1);
		}
		function pooled(history) {
			return {
				k: history.reduce((sum, { k }) => sum + k, 0),
				n: history.reduce((sum, { n }) => sum + n, 0),
			};
		}
		;
		function differing(a, b) {
			const isOurs = a.fingerprint.tool === 'load-test' && b.fingerprint.tool === 'load-test';
			const answers = [...common(a, b), ...(isOurs ? ofOurs(a, b) : ofReports(a, b))];
			return {
				differing: answers.filter(([, same]) => same === false).map(([aspect]) => aspect),
				unknown: answers.filter(([, same]) => same === undefined).map(([aspect]) => aspect),
			};
		}
		function common(a, b) {
			return [
				['tool', sameTool(a.fingerprint, b.fingerprint)],
				['target', same(a.fingerprint.target, b.fingerprint.target)],
				['duration', near(a.durationMs, b.durationMs)],
			];
		}
		function ofOurs({ fingerprint: a }, { fingerprint: b }) {
			return [
				['scenario', sameHash(a.scenario, b.scenario)],
				['load', sameLoad(a.load, b.load)],
				['users', same(a.load.users, b.load.users)],
				['runner', same(a.runner, b.runner)],
				['transport', same(a.transport, b.transport)],
				['measurementEpoch', same(a.measurementEpoch, b.measurementEpoch)],
			];
		}
		function ofReports(a, b) {
			const isWhole = a.endpointsLeftOut === undefined && b.endpointsLeftOut === undefined;
			return [
				['users', same(a.fingerprint.load.usersReached, b.fingerprint.load.usersReached)],
				['endpoints', isWhole ? namesOf(a) === namesOf(b) : undefined],
			];
		}
		function sameTool(a, b) {
			if (a.tool !== b.tool)
				return false;
			return a.tool === 'load-test' ? true : same(a.toolMajor, b.toolMajor);
		}
		function same(a, b) {
			return a === undefined || b === undefined ? undefined : a === b;
		}
		function near(a, b) {
			return a === undefined || b === undefined ? undefined : Math.abs(a - b) <= 0.2 * Math.max(a, b);
		}
		function sameHash(a, b) {
			return a?.split(':')[0] === b?.split(':')[0] ? same(a, b) : undefined;
		}
		function sameLoad(a, b) {
			return a.model === b.model && same(a.rate, b.rate) !== false && same(a.spawnRate, b.spawnRate) !== false;
		}
		function namesOf({ endpoints }) {
			return JSON.stringify(endpoints.map(({ method = '', name }) => `${method} ${name}`).sort());
		}
		var record = __webpack_require__(15290);
		;
		function roundingError(value, step) {
			return step / value / Math.sqrt(12);
		}
		const dependence = 1.5;
		function quantileError({ q, value }, n, below, above) {
			const slope = (above.value - below.value) / (above.q - below.q);
			return (Math.sqrt((q * (1 - q)) / n) * slope * dependence) / value;
		}
		;
		function binomialCdf(k, n, p) {
			if (k < 0)
				return 0;
			return k >= n ? 1 : betaCdf(1 - p, n - k, k + 1);
		}
		function shareAtMost(k, n, level = 0.95) {
			if (k >= n)
				return 1;
			return k === 0 ? -Math.expm1(Math.log(1 - level) / n) : betaQuantile(level, k + 1, n - k);
		}
		function shareAtLeast(k, n, level = 0.95) {
			return k <= 0 ? 0 : betaQuantile(1 - level, k, n - k + 1);
		}
		function isShareUnder(k, n, limit, level = 0.95) {
			return k < n ? betaCdf(limit, k + 1, n - k) > level : limit > 1;
		}
		function isShareOver(k, n, limit, level = 0.95) {
			return k > 0 && betaCdf(limit, k, n - k + 1) < 1 - level;
		}
		;
		function leastSamples(q) {
			return Math.ceil(Math.log(0.05) / Math.log(q));
		}
		function goodSamples(q) {
			return Math.ceil(10 / (1 - q) - 1e-6);
		}
		function quantileRanks(n, q) {
			const mean = n * q;
			const half = 1.96 * Math.sqrt(mean * (1 - q));
			const low = lastWhere(Math.floor(mean - half), k => binomialCdf(k - 1, n, q) <= 0.025);
			const high = firstWhere(Math.ceil(mean + half), k => binomialCdf(k - 1, n, q) >= 0.975);
			return { low: Math.max(0, low), ...(high <= n && { high }) };
		}
		function lastWhere(guess, holds) {
			let k = guess;
			while (k > 0 && !holds(k))
				k -= 1;
			while (holds(k + 1))
				k += 1;
			return k;
		}
		function firstWhere(guess, holds) {
			let k = guess;
			while (!holds(k))
				k += 1;
			while (k > 1 && holds(k - 1))
				k -= 1;
			return k;
		}
		;
		function gatedOf(run) {
			const throughput = run.fingerprint.load.model !== 'open';
			const seen = new Set();
			const endpoints = run.endpoints.flatMap(({ method, name, ...row }) => {
				const key = JSON.stringify([method, name]);
				if (seen.has(key))
					return [];
				seen.add(key);
				return gatedOfRow(row, { ...(method !== undefined && { method }), endpoint: name }, throughput);
			});
			return endpoints.length > 0 ? endpoints : gatedOfRow(run.total, {}, throughput);
		}
		function gatedOfRow(row, of, mayUseThroughput) {
			const { requests = 0 } = row;
			const wanted = [
				...(requests >= goodSamples(0.95) ? [percentile(0.95)] : []),
				...(requests >= goodSamples(0.99) ? [percentile(0.99)] : []),
				...(requests >= leastSamples(0.5) ? [centreOf(row)] : []),
			];
			const told = wanted.filter(figure => pointOfRow(row, figure) !== undefined);
			const instead = mayUseThroughput && hasNoTimes(row) ? [{ kind: 'throughput' }] : [];
			return (told.length > 0 ? told : instead).map(figure => ({
				series: { ...of, indicator: (0, model_objective.p)(figure) },
				figure,
				unit: figure.kind === 'throughput' ? 'per-second' : 'ms',
			}));
		}
		function percentile(q) {
			return { kind: 'percentile', q };
		}
		function centreOf({ latency }) {
			return latency.meanMs === undefined ? percentile(0.5) : { kind: 'mean' };
		}
		function hasNoTimes({ latency }) {
			return latency.quantiles.length === 0 && latency.meanMs === undefined && latency.medianMs === undefined;
		}
		function series_rowOf(run, { method, endpoint }) {
			if (endpoint === undefined)
				return run.total;
			return run.endpoints.find(row => row.name === endpoint && row.method === method);
		}
		function pointOf(run, { series, figure }) {
			const row = series_rowOf(run, series);
			return row && pointOfRow(row, figure);
		}
		function pointOfRow(row, figure) {
			const reading = readingIn(row, figure);
			if (reading === undefined || !(reading.value > 0 && Number.isFinite(reading.value)) || hasMostlyFailed(row))
				return undefined;
			const isTime = figure.kind !== 'throughput';
			const width = Number.isFinite(reading.high) ? reading.high - reading.low : 0;
			return {
				value: isTime ? Math.log(reading.value) : -Math.log(reading.value),
				least: isTime ? Math.log(reading.low) : -Math.log(reading.high),
				stray: Math.max(roundingError(reading.value, width), isTime ? series_chanceOf(row, figure) : 0),
				width,
			};
		}
		function hasMostlyFailed({ requests = 0, failures = 0 }) {
			return failures * 2 >= requests && failures > 0;
		}
		function readingIn({ latency, throughput }, figure) {
			switch (figure.kind) {
				case 'percentile':
					return (0, model_latency.Xf)(latency, figure.q) ?? (figure.q === 0.5 ? optional(latency.medianMs, latency.grid) : undefined);
				case 'mean':
					return optional(latency.meanMs, latency.meanGrid);
				case 'throughput':
					return optional(throughput, 'exact');
				default:
					return figure;
			}
		}
		function optional(value, grid) {
			return value === undefined ? undefined : (0, model_latency.MU)(value, grid);
		}
		function series_chanceOf(row, figure) {
			if (figure.kind === 'mean')
				return row.meanError ?? chanceOfQuantile(row, 0.5);
			return figure.kind === 'percentile' ? chanceOfQuantile(row, figure.q) : 0;
		}
		function chanceOfQuantile({ quantileErrors = [], latency, requests = 0 }, q) {
			const told = quantileErrors.find(([of]) => Math.abs(of - q) < 1e-9)?.[1];
			if (told !== undefined)
				return told;
			const marks = latency.quantiles.map(([of, value]) => ({ q: of, value }));
			const mark = marks.find(({ q: of }) => Math.abs(of - q) < 1e-9);
			if (mark === undefined || !(mark.value > 0) || requests === 0)
				return 0;
			const below = marks.findLast(({ q: of }) => of < mark.q) ?? mark;
			const above = marks.find(({ q: of }) => of > mark.q) ?? mark;
			return below === above ? 0 : quantileError(mark, requests, below, above);
		}
		function figureOf({ unit }, value) {
			return Math.exp(unit === 'ms' ? value : -value);
		}
		function ratioOf({ unit }, change) {
			return Math.expm1(unit === 'ms' ? change : -change);
		}
		;
		function waive(findings, { waivers, nowMs }) {
			const valid = waivers.filter(waiver => isValid(waiver, nowMs));
			if (valid.length === 0)
				return findings;
			return findings.map(finding => {
				const waiver = (0, model_verdict.C)(finding.outcome, 'warn') ? valid.find(one => covers(one, finding)) : undefined;
				return waiver === undefined ? finding : waived(finding, waiver);
			});
		}
		function waiverNotices(findings, runs) {
			return runs.flatMap(({ waivers, nowMs }) => waivers.flatMap(waiver => {
				const { endpoint, indicator, until, source } = waiver;
				const what = [indicator, endpoint].filter(part => part !== undefined).join(' of ') || 'everything';
				if (!isValid(waiver, nowMs))
					return [(0, notice.l)('waiver-expired', { what, until, ...source })];
				return findings.some(finding => covers(waiver, finding)) ? [] : [(0, notice.l)('waiver-idle', { what, ...source })];
			}));
		}
		function isValid({ until }, nowMs) {
			const today = new Date(nowMs).toISOString().slice(0, 10);
			return /^\d{4}-\d{2}-\d{2}$/.test(until) && today <= until;
		}
		function covers({ endpoint, indicator }, finding) {
			if (finding.objective === undefined)
				return false;
			if (indicator !== undefined && indicator.toLowerCase() !== finding.indicator?.toLowerCase())
				return false;
			return endpoint === undefined || coversEndpoint(endpoint, finding);
		}
		const wholeRun = ['total', 'aggregated', 'overall', 'whole run', '*', '**'];
		function coversEndpoint(text, { endpoint, method }) {
			if (endpoint === undefined)
				return wholeRun.some(name => name === text.toLowerCase());
			const named = /^([A-Z]+) (.+)$/i.exec(text);
			if (named?.[1] !== undefined && named[2] !== undefined && named[1].toUpperCase() === method?.toUpperCase()) {
				return matcherOf(named[2])(endpoint);
			}
			return matcherOf(text)(endpoint);
		}
		function waived(finding, { why, until }) {
			return {
				...finding,
				outcome: 'warn',
				code: 'waived',
				flags: [...finding.flags, 'waived'],
				message: `${finding.message} Waived until ${until}: ${why.replace(/\.$/, '')}.`,
			};
		}
		;
		function comparableWith(run, { records, restart }, repeats = []) {
			const own = new Set([run, ...repeats].map(({ id }) => id));
			const others = records.filter(({ id }) => !own.has(id));
			if (others.length === 0 || restart !== undefined)
				return { runs: [], notices: [] };
			const since = (0, record.wr)(others);
			const compared = since.map(record => ({ record, ...differing(record, run) }));
			const [same, different] = [compared.filter(isOfOneKind), compared.filter(one => !isOfOneKind(one))];
			return {
				runs: same.map(({ record, differing: by }) => ({ record, isWhole: by.length === 0 })),
				notices: [
					...leftOutNotice(same.length, different.map(one => one.differing)),
					...unknownNotice(same.map(({ unknown }) => unknown)),
				],
			};
		}
		function comparesWith(a, b) {
			return isOfOneKind(differing(a, b));
		}
		function isOfOneKind({ differing: by }) {
			return by.every(aspect => aspect === 'scenario');
		}
		const aspectWords = {
			tool: 'tool',
			scenario: 'what was sent',
			load: 'load',
			users: 'users',
			duration: 'duration',
			endpoints: 'endpoints',
			runner: 'runner',
			target: 'target',
			transport: 'transport',
			measurementEpoch: 'way of measuring',
		};
		function leftOutNotice(same, different) {
			if (different.length === 0)
				return [];
			const aspects = wordsOf(different);
			return same === 0
				? [(0, notice.l)('none-comparable', { count: (0, quantity.DK)(different.length), aspects })]
				: [(0, notice.l)('some-comparable', { left: different.length, of: same + different.length, aspects })];
		}
		function unknownNotice(unknown) {
			return unknown.every(aspects => aspects.length === 0) ? [] : [(0, notice.l)('taken-as-same', { aspects: wordsOf(unknown) })];
		}
		function wordsOf(aspects) {
			return listed([...new Set(aspects.flat())].map(aspect => aspectWords[aspect]), 10);
		}
		function mayBeCompared({ record, isWhole }, series, run, accepts) {
			if (!isWhole && !isDefinedAlike(record, run, series))
				return false;
			return !accepts.some(one => past_runs_covers(one, series) && dayOf(record) < one.since);
		}
		function isDefinedAlike(record, run, { method, endpoint }) {
			const definition = (of) => of.endpoints.find(row => row.name === endpoint && row.method === method)?.definition;
			return endpoint !== undefined && definition(run) !== undefined && definition(record) === definition(run);
		}
		function isOfLevel(record, accepts) {
			return record.accepted || (isEvidence(record) && record.regressions.every(one => isAccepted(one, record, accepts)));
		}
		function isAccepted(series, record, accepts) {
			return accepts.some(one => past_runs_covers(one, series) && dayOf(record) >= one.since);
		}
		function isEvidence({ accepted, regressions, flags }) {
			return accepted || (regressions.length > 0 && flags.length === 0);
		}
		function past_runs_covers({ endpoint, indicator }, series) {
			if (indicator !== undefined && indicator.toLowerCase() !== series.indicator)
				return false;
			return endpoint === undefined || coversEndpoint(endpoint, series);
		}
		function dayOf({ startedAt, recordedAt }) {
			const ms = Date.parse(startedAt ?? recordedAt);
			return Number.isNaN(ms) ? recordedAt.slice(0, 10) : new Date(ms).toISOString().slice(0, 10);
		}
		function isListed(all, { method, endpoint, indicator }) {
			return all.some(one => one.indicator === indicator && one.endpoint === endpoint && one.method === method);
		}
		function latestWhere(runs, holds) {
			return runs.slice(runs.findLastIndex(run => !holds(run)) + 1);
		}
		function failedIn(run, series) {
			const { requests, failures } = series_rowOf(run, series) ?? {};
			return requests === undefined || failures === undefined ? undefined : { k: failures, n: requests };
		}
		;
		const error_change_series = { indicator: 'errors' };
		function errorChange(name, scene, on) {
			const { run, repeats, earlier, accepts } = scene;
			const whole = earlier.filter(one => mayBeCompared(one, error_change_series, run, accepts)).map(({ record }) => record);
			const history = whole
				.filter(record => isOfLevel(record, accepts))
				.flatMap(shareIn)
				.slice(-20);
			const [now] = shareIn(run);
			const rise = now && errorRise(history, now);
			if (now === undefined || rise === undefined)
				return [];
			const seen = { now, rise, nights: nightsOf(whole), repeats: repeats.flatMap(shareIn), on, history };
			return [findingOf(name, seen, answerOf(seen))];
		}
		function findingOf(name, seen, { confirmedBy, ...answer }) {
			const { now, rise, nights, repeats, history } = seen;
			const tested = repeats.length > 0 && confirmedBy !== 'nights' ? [now, ...repeats] : [...nights, now];
			const trend = {
				kind: 'errors',
				runs: history.length,
				level: rise.usual,
				values: tested.map(({ k, n }) => k / n),
				streak: tested.length - 1 - tested.findLastIndex(share => !isHigh(share, history)),
				chance: rise.chance,
				...(confirmedBy && { confirmedBy }),
			};
			const next = nextOfErrors(trend, answer.code);
			return {
				run: name,
				kind: 'regression',
				...answer,
				severity: 'fail',
				...error_change_series,
				unit: 'ratio',
				observed: now.k / now.n,
				samples: now.n,
				rows: [],
				flags: [],
				trend,
				message: errorMessage(trend, answer.code),
				...(next !== undefined && { next }),
			};
		}
		function shareIn(record) {
			const share = failedIn(record, error_change_series);
			return share === undefined || share.n === 0 ? [] : [share];
		}
		function nightsOf(whole) {
			const told = latestWhere(whole.filter(isEvidence), ({ suspects, regressions }) => isListed([...suspects, ...regressions], error_change_series));
			return told.flatMap(shareIn).slice(-2);
		}
		function isHigh(share, history) {
			return errorRise(history, share)?.isHigher === true;
		}
		function answerOf({ rise, nights, repeats, on, history }) {
			if (!rise.isHigher)
				return { outcome: 'pass', code: rise.isProvisional ? 'provisional' : 'met' };
			if (rise.isProvisional)
				return { outcome: 'warn', code: 'provisional' };
			if (!repeats.every(share => isHigh(share, history)))
				return { outcome: 'pass', code: 'noise' };
			if (repeats.length >= 2 && on === 'fresh-runner')
				return { outcome: 'fail', code: 'regression', confirmedBy: 'fresh-runner' };
			if (nights.length >= 2)
				return { outcome: 'fail', code: 'regression', confirmedBy: 'nights' };
			return { outcome: 'warn', code: 'suspect' };
		}
		;
		function changePoints(series, sensitivity = {}) {
			const { window = 50, chance = 0.001, leastChange = 0 } = sensitivity;
			const weak = chance < 0.05 ? chance * 10 : chance < 0.5 ? chance * 2 : chance;
			return merged(series, weakPoints(series, window, weak), chance, leastChange);
		}
		function weakPoints(series, window, chance) {
			const points = new Map();
			let start = 0;
			while (start < series.length) {
				const found = divided(series.slice(start, start + window), chance);
				for (const { index, divergence } of found) {
					const at = start + index;
					if (!points.has(at))
						points.set(at, { index: at, divergence });
				}
				start = Math.max(start + (found.at(-1)?.index ?? 0), start + Math.floor(window / 2));
			}
			return [...points.values()].sort((a, b) => a.index - b.index);
		}
		function divided(series, chance) {
			const points = [];
			for (;;) {
				const [best] = segments(series, points)
					.flatMap(segment => mostDivergent(series, segment))
					.sort((a, b) => b.divergence - a.divergence);
				if (best === undefined || !(pointAt(series, best, points).chance <= chance))
					return points;
				points.push(best);
				points.sort((a, b) => a.index - b.index);
			}
		}
		function segments(series, points) {
			const edges = [0, ...points.map(point => point.index), series.length];
			return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
		}
		function mostDivergent(series, { start, end }) {
			const values = series.slice(start, end);
			const sums = distanceSums(values);
			let best;
			let withinLeft = 0;
			for (let left = 1; left < values.length; left += 1) {
				withinLeft += sums[left - 1]?.[left - 1] ?? 0;
				let across = 0;
				let withinRight = 0;
				for (let right = 1; left + right <= values.length; right += 1) {
					const last = sums[left + right - 1];
					across += last?.[left] ?? 0;
					withinRight += (last?.[left + right - 1] ?? 0) - (last?.[left] ?? 0);
					const ofLeft = left > 1 ? (right / (left - 1)) * withinLeft : 0;
					const ofRight = right > 1 ? (left / (right - 1)) * withinRight : 0;
					const divergence = (2 * (across - ofLeft - ofRight)) / (left + right);
					if (best === undefined || divergence > best.divergence)
						best = { index: start + left, divergence };
				}
			}
			return best === undefined ? [] : [best];
		}
		function distanceSums(values) {
			return values.map(value => {
				const sums = [0];
				let sum = 0;
				for (const other of values) {
					sum += Math.abs(other - value);
					sums.push(sum);
				}
				return sums;
			});
		}
		function merged(series, found, chance, least) {
			let points = found.map(point => pointAt(series, point, found));
			for (;;) {
				let weakest = points.toSorted((a, b) => b.chance - a.chance)[0];
				if (weakest !== undefined && weakest.chance < chance) {
					weakest = points.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
					if (weakest !== undefined && sizeOf(weakest) > least)
						return points;
				}
				if (weakest === undefined)
					return points;
				const kept = points.filter(point => point !== weakest);
				points = kept.map(point => pointAt(series, point, kept));
			}
		}
		function sizeOf({ before, after }) {
			const forwards = before === 0 ? 0 : Math.abs(after / before - 1);
			const backwards = after === 0 ? 0 : Math.abs(before / after - 1);
			return Math.max(forwards, backwards);
		}
		function pointAt(series, { index, divergence }, points) {
			const start = points.findLast(point => point.index < index)?.index ?? 0;
			const end = points.find(point => point.index > index)?.index ?? series.length;
			const left = momentsOf(series.slice(start, index));
			const right = momentsOf(series.slice(index, end));
			return { index, before: left.mean, after: right.mean, chance: change_points_chanceOf(left, right), divergence };
		}
		function momentsOf(values) {
			const n = values.length;
			const mean = values.reduce((sum, value) => sum + value, 0) / n;
			return { n, mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n };
		}
		function change_points_chanceOf(left, right) {
			const freedom = left.n + right.n - 2;
			if (freedom < 1 || left.mean === right.mean)
				return 1;
			const variance = ((left.n - 1) * left.variance + (right.n - 1) * right.variance) / freedom;
			const t = (right.mean - left.mean) / Math.sqrt(variance * (1 / left.n + 1 / right.n));
			return 2 * studentCdf(-Math.abs(t), freedom);
		}
		;
		function shiftOf(usual, runs) {
			const change = (0, stats_median.JZ)(runs) - usual.level;
			const error = usual.scale * Math.sqrt(varianceOfMedian(runs.length) + Math.PI / (2 * usual.levelRuns));
			const t = change / error;
			return { change, error, t, chance: studentCdf(-t, usual.freedom) };
		}
		function varianceOfMedian(runs) {
			return runs < 3 ? 1 / runs : Math.PI / (2 * runs);
		}
		;
		function sinceLastStep(history) {
			if (history.length < 15)
				return history;
			const last = changePoints(history.map(Math.exp), { leastChange: 0.05 }).at(-1)?.index ?? 0;
			return history.length - last < 5 ? history : history.slice(last);
		}
		function creepOf(pinned, since, tolerance) {
			if (since.length < 10)
				return undefined;
			const shift = shiftOf(pinned, since.slice(-5));
			const limit = Math.max(screenLimit(pinned, tolerance), toleratedChange(pinned, tolerance));
			return { shift, hasCrept: shift.change >= limit && shift.chance <= 0.05 };
		}
		function isNewLevel(usual, failing) {
			return failing.length >= 5 && (0, stats_median.p9)(failing.slice(-5)) <= usual.scale;
		}
		;
		function newLevelSince({ trial: { gated }, side: { usual }, tested }, scene) {
			const before = scene.earlier
				.filter(one => isEvidence(one.record) && mayBeCompared(one, gated.series, scene.run, scene.accepts))
				.map(({ record }) => record);
			const failing = latestWhere(before, ({ regressions }) => isListed(regressions, gated.series));
			const [first] = latestWhere(before, ({ regressions, suspects }) => isListed([...regressions, ...suspects], gated.series));
			const values = failing.flatMap(record => pointOf(record, gated)?.value ?? []);
			const now = tested.slice(-1).map(({ value }) => value);
			return first !== undefined && isNewLevel(usual, [...values, ...now]) ? dayOf(first) : undefined;
		}
		;
		function excesses(changes) {
			const sorted = changes.toSorted((a, b) => a - b);
			return changes.map(change => (changes.length < 4 ? undefined : change - medianWithout(sorted, change)));
		}
		function sharedChange(suspect, endpoints) {
			const middle = (0, stats_median.JZ)(suspect);
			const alike = suspect.filter(change => Math.abs(change - middle) <= Math.log1p(0.1));
			return endpoints >= 4 && alike.length > 0.6 * endpoints ? middle : undefined;
		}
		function medianWithout(sorted, value) {
			const at = (place) => {
				const here = sorted[place] ?? Number.NaN;
				return here < value ? here : (sorted[place + 1] ?? Number.NaN);
			};
			const others = sorted.length - 1;
			return (at(Math.floor((others - 1) / 2)) + at(Math.floor(others / 2))) / 2;
		}
		;
		function holm(chances) {
			const order = chances.map((chance, index) => ({ chance, index })).sort((a, b) => a.chance - b.chance);
			const adjusted = chances.map(() => 1);
			let largest = 0;
			for (const [rank, { chance, index }] of order.entries()) {
				largest = Math.max(largest, Math.min(1, chance * (chances.length - rank)));
				adjusted[index] = largest;
			}
			return adjusted;
		}
		;
		const rules = {
			'fresh-runner': [{ runs: 3, chance: 0.05 }],
			'same-runner': [{ runs: 3, chance: 0.05, excess: 0.1 }],
			nights: [
				{ runs: 1, chance: 0.001, excess: 0.25, history: 10 },
				{ runs: 2, chance: 0.05, isEach: true, excess: 0.1 },
				{ runs: 3, chance: 0.05, isEach: true },
			],
		};
		function gate(metrics, confirmation) {
			const excess = excessesOf(metrics);
			const trials = metrics.map((metric) => ({ metric, moves: movesOf(metric, excess.get(metric) ?? []) }));
			const confirmed = rules[confirmation].map(rule => confirmedBy(rule, trials));
			const chances = adjusted(trials, streakOf);
			return trials.map((trial, index) => {
				const isConfirmed = confirmed.some(by => by[index]);
				const chance = chances[index] ?? 1;
				const own = trial.moves.at(-1)?.excess;
				return {
					kind: isConfirmed ? 'regression' : unconfirmed(trial, confirmation, chance),
					streak: streakOf(trial),
					shift: shiftOfLatest(trial, Math.max(1, streakOf(trial))),
					chance,
					...(own !== undefined && { excess: own }),
				};
			});
		}
		function mayConfirm(metrics, rulings) {
			return rulings.some(({ kind }, index) => kind === 'suspect' && (metrics[index]?.runs.length ?? 3) < 3);
		}
		function movesOf(metric, excess) {
			const limit = screenLimit(metric.usual, metric.tolerance);
			return metric.runs.map((reading, run) => {
				if (reading === undefined)
					return undefined;
				const value = reading.value - metric.usual.level;
				const own = excess[run];
				const isSuspect = value >= limit - dust && reading.isCleared !== true;
				return { value, least: reading.least - metric.usual.level, isSuspect, ...(own !== undefined && { excess: own }) };
			});
		}
		function excessesOf(metrics) {
			const all = new Map();
			for (const like of Map.groupBy(metrics, metric => metric.group ?? metric).values())
				for (let run = 0; run < Math.max(...like.map(metric => metric.runs.length)); run += 1) {
					const measured = like.flatMap(metric => {
						const reading = metric.runs[run];
						return reading === undefined ? [] : [{ metric, change: reading.value - metric.usual.level }];
					});
					const told = excesses(measured.map(({ change }) => change));
					for (const [index, { metric }] of measured.entries()) {
						const of = all.get(metric) ?? [];
						of[run] = told[index];
						all.set(metric, of);
					}
				}
			return all;
		}
		function streakOf({ moves }) {
			const last = moves.findLastIndex(move => move?.isSuspect !== true);
			return Math.min(3, moves.length - 1 - last);
		}
		function confirmedBy(rule, trials) {
			const chances = adjusted(trials, trial => (streakOf(trial) >= rule.runs ? rule.runs : 0));
			return trials.map((trial, index) => {
				const moves = latest(trial, rule.runs);
				return (streakOf(trial) >= rule.runs &&
					trial.metric.usual.runs >= (rule.history ?? 1) &&
					(chances[index] ?? 1) <= rule.chance &&
					isBeyondTolerance(trial, rule.runs, rule.isEach) &&
					(rule.excess === undefined || moves.every(move => (move.excess ?? 0) >= Math.log1p(rule.excess ?? 0))));
			});
		}
		function adjusted(trials, runsOf) {
			return holm(trials.map(trial => (runsOf(trial) === 0 ? 1 : shiftOfLatest(trial, runsOf(trial)).chance)));
		}
		function shiftOfLatest(trial, runs) {
			const { usual } = trial.metric;
			return shiftOf(usual, latest(trial, runs).map(move => move.value + usual.level));
		}
		function latest({ moves }, runs) {
			return moves.slice(-runs).filter(move => move !== undefined);
		}
		function isBeyondTolerance(trial, runs, isEach = false) {
			const least = latest(trial, runs).map(move => move.least);
			const tolerated = toleratedChange(trial.metric.usual, trial.metric.tolerance);
			return (isEach ? Math.min(...least) : (0, stats_median.JZ)(least)) >= tolerated - dust;
		}
		const dust = 1e-12;
		function unconfirmed(trial, confirmation, chance) {
			const streak = streakOf(trial);
			if (confirmation === 'nights')
				return streak > 0 ? 'suspect' : trial.moves.at(-2)?.isSuspect ? 'noise' : 'pass';
			if (trial.moves[0]?.isSuspect !== true)
				return 'pass';
			if (streak < trial.moves.length)
				return 'noise';
			return streak < 3 || (chance <= 0.05 && isBeyondTolerance(trial, streak)) ? 'suspect' : 'tolerated';
		}
		;
		function ruleOn(trials, on) {
			const byNights = rulings(trials, 'nights', ({ nights }) => nights);
			const byRepeats = on && rulings(trials, on, ({ repeats }) => repeats);
			return trials.flatMap((trial, index) => {
				const [night, repeat] = [byNights[index], byRepeats?.[index]];
				if (night === undefined)
					return [];
				return repeat === undefined || (repeat.kind === 'suspect' && night.kind === 'regression')
					? [ruledByNights(trial, night)]
					: [ruledBy(trial, trial.repeats, repeat, trial.repeats.runs, on)];
			});
		}
		function rulings(trials, how, sideOf) {
			const metrics = trials.map((trial) => {
				const { series } = trial.gated;
				const { usual, runs } = sideOf(trial);
				return {
					usual,
					tolerance: trial.tolerance,
					runs,
					...(series.endpoint !== undefined && { group: series.indicator }),
				};
			});
			return gate(metrics, how);
		}
		function ruledByNights(trial, ruling) {
			const latest = trial.nights.runs.slice(ruling.kind === 'noise' ? -2 : -Math.max(1, ruling.streak));
			return ruledBy(trial, trial.nights, ruling, latest, ruling.streak > 1 ? 'nights' : 'one-run');
		}
		function ruledBy(trial, side, ruling, runs, by) {
			const tested = runs.filter(reading => reading !== undefined);
			return { trial, side, ruling, tested, ...(ruling.kind === 'regression' && by && { confirmedBy: by }) };
		}
		;
		function sharedMoves(all, scene) {
			const ofEndpoints = all.filter(({ trial }) => trial.gated.series.endpoint !== undefined);
			const groups = Map.groupBy(ofEndpoints, ({ trial }) => trial.gated.series.indicator);
			const machine = machineMove(scene);
			return new Map([...groups.values()].flatMap(group => {
				const slow = group.filter(isSlow);
				const middle = sharedChange(slow.map(moveOf), group.length);
				if (middle === undefined)
					return [];
				const moved = slow.filter(one => Math.abs(moveOf(one) - middle) <= alike);
				const isOfMachine = machine !== undefined && machine >= middle / 2;
				const move = { count: moved.length, of: group.length, change: Math.expm1(middle), isOfMachine };
				return moved.map(one => [one, move]);
			}));
		}
		const alike = Math.log1p(0.1);
		function isSlow({ ruling: { kind } }) {
			return kind === 'suspect' || kind === 'regression';
		}
		function moveOf({ tested, side }) {
			return (tested.at(-1)?.value ?? Number.NaN) - side.usual.level;
		}
		const leastControls = 3;
		function machineMove({ run, earlier, accepts }) {
			const controls = earlier.flatMap(({ record }) => (isOfLevel(record, accepts) ? (record.control?.p50Ms ?? []) : []));
			if (run.control === undefined || controls.length < leastControls)
				return undefined;
			return Math.log(run.control.p50Ms) - (0, stats_median.JZ)(controls.map(Math.log));
		}
		;
		const prior = { scale: 0.06, weight: 4 };
		const leastScale = 0.02;
		function usual(history, floor = 0, levelRuns = history.length) {
			const runs = history.length;
			const weight = 0.7 * (runs - 1);
			const own = (0, stats_median.p9)(history);
			const moderated = Math.sqrt((prior.weight * prior.scale ** 2 + weight * own ** 2) / (prior.weight + weight));
			return {
				level: (0, stats_median.JZ)(history),
				scale: Math.max(leastScale, floor, moderated),
				freedom: Math.round(prior.weight + weight),
				runs,
				levelRuns: Math.min(levelRuns, runs),
			};
		}
		var calibrate = __webpack_require__(11401);
		;
		function levelled(history, runs) {
			const all = [...history, ...runs].flatMap(({ machine }) => (machine === undefined ? [] : [machine]));
			if (new Set(all).size < 2)
				return asMeasured(history, runs, false);
			const byMachine = Map.groupBy(history, run => run.machine);
			const levels = new Map(byMachine.entries().map(([machine, of]) => [machine, levelOf(of)]));
			const isUnknown = ({ machine }) => machine !== undefined && levels.get(machine) === undefined;
			const isUnknownMachine = runs.some(isUnknown);
			const level = levels.get(runs.at(-1)?.machine);
			if (runs.at(-1)?.machine === undefined || level === undefined)
				return asMeasured(history, runs, isUnknownMachine);
			const moved = ({ value, machine }) => machine === undefined ? value : value - (levels.get(machine) ?? level) + level;
			return {
				history: history.filter(run => !isUnknown(run)).map(moved),
				runs: runs.map(moved),
				levelRuns: Math.min(...runs.map(({ machine }) => byMachine.get(machine)?.length ?? history.length)),
				isUnknownMachine,
			};
		}
		function asMeasured(history, runs, isUnknownMachine) {
			const levelRuns = history.length;
			return { history: history.map(run => run.value), runs: runs.map(run => run.value), levelRuns, isUnknownMachine };
		}
		function levelOf(runs) {
			return runs.length < 3 ? undefined : (0, stats_median.JZ)(runs.map(run => run.value));
		}
		;
		const usualRatio = 0.1;
		const usualLeastMs = 2;
		function toleranceFor(gated, width, allowance = { rules: [] }) {
			const { rules, leastMs } = allowance;
			const rule = rules
				.filter(one => allowance_covers(one, gated))
				.reduce((best, one) => (closeness(one) >= closeness(best) ? one : best), undefined);
			const ratio = (rule?.ratio ?? usualRatio) * (rule?.indicator === undefined ? factorOf(gated) : 1);
			if (gated.unit !== 'ms')
				return { ratio };
			return { ratio, least: width > 0 ? Math.max(width, leastMs ?? 0) : (leastMs ?? usualLeastMs) };
		}
		function allowance_covers({ indicator, endpoint }, { series }) {
			if (indicator !== undefined && indicator !== series.indicator)
				return false;
			return endpoint === undefined || coversEndpoint(endpoint, series);
		}
		function closeness(rule) {
			return (rule?.endpoint === undefined ? 0 : 2) + (rule?.indicator === undefined ? 0 : 1);
		}
		function factorOf({ figure }) {
			if (figure.kind === 'throughput')
				return 0.5;
			return figure.kind === 'percentile' && figure.q >= 0.99 ? 2 : 1;
		}
		;
		function trialsOf(gated, scene) {
			const known = gated
				.map(one => ({ gated: one, history: historyOf(one, scene), now: placed(scene.run, one) }))
				.filter(({ history, now }) => history.length > 0 && now !== undefined);
			const hasControl = [scene.run, ...scene.repeats].every(({ control }) => control !== undefined && control.p50Ms > 0);
			const isCalibrated = hasControl && (0, calibrate.EP)(known.map(({ history }) => history));
			return known.flatMap(one => (one.now === undefined ? [] : trialOf({ ...one, now: one.now, isCalibrated }, scene)));
		}
		const mostRuns = 20;
		function placed(run, gated) {
			const point = pointOf(run, gated);
			const control = run.control !== undefined && run.control.p50Ms > 0 ? Math.log(run.control.p50Ms) : undefined;
			return point && { value: point.value, point, machine: run.fingerprint.cpu, control };
		}
		function historyOf(gated, { run, earlier, accepts }) {
			return earlier
				.filter(one => mayBeCompared(one, gated.series, run, accepts) && isOfLevel(one.record, accepts))
				.flatMap(({ record }) => placed(record, gated) ?? [])
				.slice(-mostRuns);
		}
		function trialOf(known, scene) {
			const { gated, now } = known;
			const own = [now, ...scene.repeats.map(record => placed(record, gated))];
			const repeats = sideOf(own, known);
			const nights = trial_nightsOf(scene.earlier).map(night => nightOf(night, known, scene));
			const all = sideOf([...nights.map(night => night?.placed), ...own], known);
			return {
				gated,
				tolerance: toleranceFor(gated, now.point.width, scene.judging.tolerance),
				nights: {
					...all,
					runs: [...nights.map((night, at) => cleared(all.runs[at], night)), middleOf(all.runs.slice(nights.length))],
				},
				repeats,
			};
		}
		function sideOf(runs, { history, isCalibrated, now }) {
			const told = runs.filter(run => run !== undefined);
			const floor = (0, stats_median.JZ)([...history, now].map(({ point }) => point.stray));
			const control = isCalibrated ? (0, calibrate.g)(history, told) : undefined;
			const moved = control === undefined ? levelled(history, told) : { ...control, levelRuns: control.history.length };
			const readings = told.map(({ point }, at) => {
				const value = moved.runs[at] ?? Number.NaN;
				return { value, least: value - (point.value - point.least) };
			});
			const machine = control?.machine.at(-1);
			return {
				usual: usual(sinceLastStep(moved.history), floor, moved.levelRuns),
				runs: runs.map(run => (run === undefined ? undefined : readings[told.indexOf(run)])),
				isUnknownMachine: 'isUnknownMachine' in moved && moved.isUnknownMachine,
				...(machine !== undefined && { machine }),
			};
		}
		function trial_nightsOf(earlier) {
			return earlier.filter(({ record }) => isEvidence(record)).slice(-2);
		}
		function nightOf(night, { gated, history, isCalibrated }, scene) {
			const { record } = night;
			const of = mayBeCompared(night, gated.series, scene.run, scene.accepts) ? placed(record, gated) : undefined;
			if (of === undefined || (isCalibrated && of.control === undefined))
				return undefined;
			if (!isCalibrated && levelled(history, [of]).isUnknownMachine)
				return undefined;
			return { placed: of, isCleared: !isListed([...record.suspects, ...record.regressions], gated.series) };
		}
		function cleared(reading, night) {
			return reading && night?.isCleared ? { ...reading, isCleared: true } : reading;
		}
		function middleOf(readings) {
			const known = readings.filter(reading => reading !== undefined);
			if (known.length === 0)
				return undefined;
			return { value: (0, stats_median.JZ)(known.map(({ value }) => value)), least: (0, stats_median.JZ)(known.map(({ least }) => least)) };
		}
		;
		function creeps(name, trials, scene, { records }) {
			const at = records.findLastIndex(({ pinned, id }) => pinned === true && id !== scene.run.id);
			const pinned = records[at];
			if (pinned === undefined || !comparesWith(pinned, scene.run))
				return [];
			const before = (0, record.wr)(records.slice(0, at + 1)).filter(one => one.accepted && comparesWith(one, scene.run));
			const pin = { pinned, before: before.slice(-mostBefore), later: new Set(records.slice(at + 1)) };
			const found = trials.flatMap(trial => creepIn(trial, pin, scene) ?? []);
			const chances = holm(found.map(({ creep }) => creep.shift.chance));
			return found.flatMap((one, index) => {
				const chance = chances[index] ?? 1;
				return one.creep.hasCrept && chance <= 0.05 ? [slow_change_findingOf(name, one, chance, pinned)] : [];
			});
		}
		const mostBefore = 20;
		function creepIn(trial, { pinned, before, later }, scene) {
			const { gated, tolerance } = trial;
			const figureIn = (record) => [placed(record, gated)?.value ?? []].flat();
			const [level] = figureIn(pinned);
			if (level === undefined)
				return undefined;
			const runs = scene.earlier
				.filter(one => later.has(one.record) && isOfLevel(one.record, scene.accepts))
				.filter(one => mayBeCompared(one, gated.series, scene.run, []))
				.map(({ record }) => record);
			const since = [...runs, scene.run]
				.filter(record => record.fingerprint.cpu === pinned.fingerprint.cpu)
				.flatMap(figureIn);
			const known = { ...usual(before.flatMap(figureIn)), level, levelRuns: 1 };
			const creep = creepOf(known, since, tolerance);
			return creep && { trial, known, since, creep };
		}
		function slow_change_findingOf(name, { trial, known, since, creep }, chance, pinned) {
			const { gated, tolerance } = trial;
			const values = since.slice(-5).map(value => figureOf(gated, value));
			const observed = values.at(-1);
			const trend = {
				kind: 'figure',
				runs: since.length,
				level: figureOf(gated, known.level),
				scale: known.scale,
				freedom: known.freedom,
				limit: figureOf(gated, known.level + screenLimit(known, tolerance)),
				tolerance: tolerance.ratio,
				values,
				streak: values.length,
				change: ratioOf(gated, creep.shift.change),
				chance,
				visible: ratioOf(gated, Math.log1p(visibleChange(known, tolerance))),
			};
			return {
				run: name,
				kind: 'regression',
				outcome: 'warn',
				code: 'crept',
				severity: 'warn',
				...gated.series,
				unit: gated.unit,
				...(observed !== undefined && { observed }),
				rows: [],
				flags: [],
				trend,
				message: creepMessage({ series: gated.series, unit: gated.unit, trend }, dayOf(pinned), pinned.commit),
				next: 'Look at what was merged since, or pin a newer run by `load-test baseline pin`.',
			};
		}
		const least = { runs: 10, lasted: 5 };
		const mostLasted = 10;
		const slow_change_mostRuns = 50;
		function levelChanges(trials, scene) {
			const changes = trials
				.filter(({ gated }) => gated.series.indicator === 'p95')
				.flatMap(trial => levelChangeOf(trial, scene) ?? [])
				.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
			return changes.length === 0 ? [] : [(0, notice.l)('level-changed', { changes: listed(changes.map(({ words }) => words)) })];
		}
		function levelChangeOf({ gated }, { run, earlier, accepts }) {
			const told = [
				...earlier.filter(one => mayBeCompared(one, gated.series, run, accepts)).map(({ record }) => record),
				run,
			]
				.flatMap(record => {
				const value = placed(record, gated)?.value;
				return value === undefined ? [] : [{ record, value }];
			})
				.slice(-slow_change_mostRuns);
			const machines = new Set(told.map(({ record }) => record.fingerprint.cpu));
			if (told.length < least.runs || machines.size > 1)
				return undefined;
			const last = changePoints(told.map(({ value }) => Math.exp(value)), { leastChange: 0.05 }).at(-1);
			const first = told[last?.index ?? 0]?.record;
			if (last === undefined || first === undefined || !hasLasted(told.length - last.index))
				return undefined;
			const commit = first.commit === undefined ? '' : ` (commit ${first.commit.slice(0, 7)})`;
			const change = ratioOf(gated, Math.log(last.after / last.before));
			return { change, words: `${subjectOfSeries(gated.series)} ${(0, quantity.cL)(change)} since ${dayOf(first)}${commit}` };
		}
		function hasLasted(runs) {
			return runs >= least.lasted && runs <= mostLasted;
		}
		;
		function changeOf(name, compared, judging) {
			const { past, run, repeats } = compared;
			const { runs: earlier, notices } = comparableWith(run, past, repeats?.runs);
			if (earlier.length === 0)
				return { findings: [], notices };
			const again = repeats?.runs.slice(0, 2) ?? [];
			const scene = { run, repeats: again, earlier, accepts: past.accepts, judging };
			const gated = gatedOf(run);
			const trials = trialsOf(gated, scene);
			const ruled = ruleOn(trials, again.length === 0 ? undefined : repeats?.on);
			const moves = sharedMoves(ruled, scene);
			const findings = ruled.map(one => regression_findingOf(name, one, scene, moves.get(one)));
			return {
				findings: [...findings, ...errorChange(name, scene, repeats?.on), ...creeps(name, trials, scene, past)],
				notices: [
					...notices,
					...newSeries(gated, trials),
					...blind(trials),
					...improved(trials),
					...levelChanges(trials, scene),
				],
			};
		}
		const firmRuns = 5;
		function regression_answerOf({ ruling, side }, move) {
			const isFirm = side.usual.runs >= firmRuns;
			switch (ruling.kind) {
				case 'pass':
				case 'tolerated':
					return { outcome: 'pass', code: isFirm ? 'met' : 'provisional' };
				case 'noise':
					return { outcome: 'pass', code: 'noise' };
				case 'suspect':
				case 'regression':
					if (move?.isOfMachine)
						return { outcome: 'pass', code: 'noise' };
					if (side.isUnknownMachine)
						return { outcome: 'warn', code: 'machine-changed' };
					if (!isFirm)
						return { outcome: 'warn', code: 'provisional' };
					return ruling.kind === 'suspect' ? { outcome: 'warn', code: 'suspect' } : { outcome: 'fail', code: 'regression' };
				default:
					return ruling.kind;
			}
		}
		function regression_findingOf(name, ruled, scene, move) {
			const { series, unit } = ruled.trial.gated;
			const answer = regression_answerOf(ruled, move);
			const trend = trendOf(ruled, answer, scene);
			const told = { series, unit, trend, code: answer.code, kind: ruled.ruling.kind, ...(move && { move }) };
			const next = nextOfChange(told);
			const observed = trend.values.at(-1);
			return {
				run: name,
				kind: 'regression',
				...answer,
				severity: 'fail',
				...series,
				unit,
				...(observed !== undefined && { observed }),
				rows: [],
				flags: move === undefined ? [] : ['shared'],
				trend,
				message: changeMessage(told),
				...(next !== undefined && { next }),
			};
		}
		function trendOf(ruled, { code }, scene) {
			const { trial, side, ruling, tested, confirmedBy } = ruled;
			const { gated, tolerance } = trial;
			const { usual, machine } = side;
			const since = code === 'regression' ? newLevelSince(ruled, scene) : undefined;
			return {
				kind: 'figure',
				runs: usual.runs,
				level: figureOf(gated, usual.level),
				scale: usual.scale,
				freedom: usual.freedom,
				limit: figureOf(gated, usual.level + screenLimit(usual, tolerance)),
				tolerance: tolerance.ratio,
				values: tested.map(({ value }) => figureOf(gated, value)),
				streak: ruling.streak,
				change: ratioOf(gated, ruling.shift.change),
				chance: ruling.chance,
				...(ruling.excess !== undefined && { excess: ratioOf(gated, ruling.excess) }),
				visible: ratioOf(gated, Math.log1p(visibleChange(usual, tolerance))),
				...(code === 'regression' && confirmedBy && { confirmedBy }),
				...(machine !== undefined && { machine: Math.expm1(machine) }),
				...(since !== undefined && { since }),
			};
		}
		function newSeries(gated, trials) {
			const compared = new Set(trials.map(trial => trial.gated));
			const names = gated.filter(one => !compared.has(one)).map(({ series }) => subjectOfSeries(series));
			return names.length === 0 ? [] : [(0, notice.l)('new-series', { names: listed(names) })];
		}
		const blindFrom = 0.3;
		function blind(trials) {
			const firm = trials.filter(({ repeats: { usual } }) => usual.runs >= firmRuns);
			const [worst] = firm
				.map(trial => ({ trial, visible: visibleChange(trial.repeats.usual, trial.tolerance) }))
				.filter(({ trial, visible }) => visible > blindFrom && visible > 2 * trial.tolerance.ratio)
				.sort((a, b) => b.visible - a.visible);
			if (worst === undefined)
				return [];
			const { gated, repeats } = worst.trial;
			return [
				(0, notice.l)('blind', {
					scale: spreadWords(repeats.usual.scale),
					name: subjectOfSeries(gated.series),
					visible: (0, quantity.nT)(ratioOf(gated, Math.log1p(worst.visible))),
				}),
			];
		}
		function improved(trials) {
			const names = trials
				.filter(({ nights: { runs, usual }, tolerance }) => {
				const limit = usual.level - screenLimit(usual, tolerance);
				const latest = runs.slice(-2);
				return (usual.runs >= firmRuns && latest.length === 2 && latest.every(run => run !== undefined && run.value <= limit));
			})
				.map(({ gated }) => subjectOfSeries(gated.series));
			return names.length === 0 ? [] : [(0, notice.l)('improved', { names: listed(names) })];
		}
		;
		function serverErrors(result, rows) {
			const failures = rows.reduce((sum, { figures }) => sum + (figures?.failures ?? 0), 0);
			const groups = result.failures.filter(failure => failure.count > 0 && rows.some(row => isOf(failure, row)));
			const count = (kind) => groups.filter(({ error }) => isServerError(error) === kind).reduce((sum, group) => sum + group.count, 0);
			const low = Math.min(count(true), failures);
			return [low, Math.max(low, Math.min(failures - Math.max(0, count(false)), mostAnswered(rows)))];
		}
		function mostAnswered(rows) {
			return rows.reduce((sum, { figures: { details } = {} }) => sum + (details ? (details.statuses['5xx'] ?? 0) : Infinity), 0);
		}
		function isOf({ method, name }, row) {
			if (row.isTotal)
				return true;
			return name === row.name && (!method || row.method === undefined || method.toUpperCase() === row.method);
		}
		function isServerError(error) {
			const answers = new Set(statusesOf(error).map(status => status >= 500 && status <= 599));
			if (answers.size === 0)
				return isBrokenConnection(error) ? false : undefined;
			return answers.size === 1 ? answers.has(true) : undefined;
		}
		const statuses = [
			/\b([1-5]\d\d) (?:client|server) error\b/gi,
			/\bcode=([1-5]\d\d)\b/gi,
			/\bstatus(?:[ _]code)?[ :=]+([1-5]\d\d)\b/gi,
			/\bhttp[ /]([1-5]\d\d)\b/gi,
			/\bresponse code:? ([1-5]\d\d)\b/gi,
		];
		const server_errors_longest = 2000;
		function statusesOf(error) {
			const text = error.slice(0, server_errors_longest);
			return statuses.flatMap(pattern => [...text.matchAll(pattern)].map(([, status]) => Number(status)));
		}
		const neverConnected = [
			'connection refused',
			'connectionrefused',
			'econnrefused',
			'failed to establish a new connection',
			'name or service not known',
			'nodename nor servname',
			'temporary failure in name resolution',
			'gaierror',
			'enotfound',
			'no route to host',
			'network is unreachable',
			'host is unreachable',
			'ehostunreach',
			'enetunreach',
			'connecttimeout',
			'connection timed out',
		];
		const neverConnectedHere = /^(?:connection reset while it was opened$|connection failed: |certificate refused: |tls (?:handshake )?failed: )|is link-local or a metadata service, and is not allowed$/i;
		const brokeOffHere = /^(?:timeout after [\d.]+ s$|unfinished when the run ended$|never sent: |no (?:file descriptor|port|memory) left here)/;
		const outOfMeans = /^no (?:file descriptor|port|memory) left here/;
		const neverSent = 'never sent: every user was busy';
		const brokeOff = [
			'connection reset',
			'connectionreset',
			'econnreset',
			'connection aborted',
			'remotedisconnected',
			'brokenpipe',
			'broken pipe',
			'read timed out',
			'readtimeout',
			'timeouterror',
			'socket.timeout',
		];
		function isNeverConnected(error) {
			return (tells(error, neverConnected) || neverConnectedHere.test(error)) && statusesOf(error).length === 0;
		}
		function isOutOfMeans(error) {
			return outOfMeans.test(error);
		}
		function isNeverSent(error) {
			return error === neverSent;
		}
		function isBrokenConnection(error) {
			const isOurs = neverConnectedHere.test(error) || brokeOffHere.test(error);
			return isOurs || tells(error, neverConnected) || tells(error, brokeOff);
		}
		function tells(error, signs) {
			const lower = error.slice(0, server_errors_longest).toLowerCase();
			return signs.some(sign => lower.includes(sign));
		}
		;
		function errorsFigure(question) {
			const { requests, failures } = sumsOf(question.rows);
			return ratioFigure(exactly(failures / requests), requests, [failures, failures], question);
		}
		function serverErrorsFigure(question) {
			const { requests } = sumsOf(question.rows);
			const [low, high] = serverErrors(question.result, question.rows);
			const reading = { value: high / requests, low: low / requests, high: high / requests };
			const figure = ratioFigure(reading, requests, [low, high], question);
			if (low === high)
				return figure;
			const why = `${high - low} of the failures do not say their status, so 5xx may be ${low} to ${high} requests`;
			return { ...figure, enclosed: true, unclear: gap('not-reported', why) };
		}
		function ratioFigure(reading, n, [atLeast, atMost], { condition }) {
			const upper = upperLimit(condition);
			const counted = atLeast === atMost;
			const tail = upper && upper.limit > 0 && (() => ({ n, atLeast, atMost, allowed: upper.limit }));
			const confidence = [shareAtLeast(atLeast, n, 0.975), shareAtMost(atMost, n, 0.975)];
			return {
				kind: 'figure',
				reading,
				samples: n,
				...(tail && { tail }),
				...(counted && { counted, confidence }),
				unclear: withinRounding,
			};
		}
		function requestsFigure({ rows }) {
			return { kind: 'figure', reading: exactly(sumsOf(rows).requests), unclear: withinRounding };
		}
		function throughputFigure({ rows, result }) {
			const { requests, failures } = sumsOf(rows);
			const reading = overDuration(requests - failures, result) ?? fromRates(rows);
			if (reading === undefined) {
				return gap('not-reported', 'the report says neither how long the run took nor how many requests it made a second');
			}
			return { kind: 'figure', reading, samples: requests, unclear: withinRounding };
		}
		function overDuration(count, { durationMs, durationErrorMs = 0 }) {
			if (durationMs === undefined || !(durationMs > 0 && durationMs < Number.POSITIVE_INFINITY))
				return undefined;
			if (!(durationErrorMs >= 0))
				return undefined;
			const perSecond = (ms) => (ms > 0 ? (count * 1000) / ms : Number.POSITIVE_INFINITY);
			return {
				value: perSecond(durationMs),
				low: perSecond(durationMs + durationErrorMs),
				high: count === 0 ? 0 : perSecond(durationMs - durationErrorMs),
			};
		}
		function fromRates(rows) {
			let reading = { value: 0, low: 0, high: 0 };
			for (const { figures } of rows) {
				if (figures === undefined)
					return undefined;
				const { requests, failures, throughput, throughputError = 0 } = figures;
				if (requests === 0)
					continue;
				if (throughput === undefined)
					return undefined;
				const kept = 1 - failures / requests;
				reading = {
					value: reading.value + throughput * kept,
					low: reading.low + Math.max(0, throughput - throughputError) * kept,
					high: reading.high + (throughput + throughputError) * kept,
				};
			}
			return reading;
		}
		function usersFigure({ result }) {
			const reached = result.users?.reached;
			if (reached === undefined || !(reached >= 0 && Number.isFinite(reached))) {
				return gap('not-reported', 'the report does not say how many users ran');
			}
			return { kind: 'figure', reading: exactly(reached), unclear: withinRounding };
		}
		function exactly(value) {
			return { value, low: value, high: value };
		}
		;
		function pooledReading(parts, q) {
			const samples = parts.reduce((sum, part) => sum + part.samples, 0);
			const [first] = parts;
			if (first === undefined || samples === 0)
				return undefined;
			const rank = (0, model_latency.IQ)(samples, q, first.latency.rank);
			const known = parts.map(knownSamples);
			const low = lowest(known, samples - rank);
			const high = highest(known, rank + 1);
			if (low > high.at)
				return undefined;
			return { value: high.at, low, high: high.at, ...(high.open && { highOpen: true }) };
		}
		function mostBeyond(parts, limitMs, strict) {
			return parts.reduce((sum, part) => sum + part.samples - leastWithin(part, limitMs, strict), 0);
		}
		function leastWithin(part, limitMs, strict) {
			return knownSamples(part).reduce((most, { last, reading }) => ((0, model_latency.UO)(reading, limitMs, strict) ? Math.max(most, last + 1) : most), 0);
		}
		function knownSamples({ latency, samples }) {
			if (samples === 0)
				return [];
			if (latency.buckets !== undefined)
				return samplesOfBuckets(latency.buckets, latency, samples);
			const at = (number, reading) => ({ first: number, last: number, samples, reading });
			const { quantiles, grid, rank, minMs, medianMs, maxMs, extremesGrid } = latency;
			const points = quantiles.map(([q, value]) => at((0, model_latency.IQ)(samples, q, rank), (0, model_latency.MU)(value, grid)));
			if (minMs !== undefined)
				points.push(at(0, (0, model_latency.MU)(minMs, extremesGrid)));
			if (maxMs !== undefined)
				points.push(at(samples - 1, (0, model_latency.MU)(maxMs, extremesGrid)));
			const hasMiddle = quantiles.some(([q]) => q === 0.5);
			if (medianMs !== undefined && !hasMiddle)
				points.push({ ...at(0, (0, model_latency.MU)(medianMs, grid)), ...middle(samples) });
			return points;
		}
		function middle(samples) {
			return { first: Math.floor(samples / 2), last: Math.floor((samples - 1) / 2) };
		}
		function samplesOfBuckets(buckets, { grid }, samples) {
			let seen = 0;
			return buckets
				.filter(([, count]) => count > 0)
				.map(([value, count]) => {
				const first = seen;
				seen += count;
				return { first, last: seen - 1, samples, reading: (0, model_latency.MU)(value, grid) };
			});
		}
		function highest(rows, wanted) {
			const steps = rows.flatMap((known, row) => known.map(({ last, reading }) => ({ row, count: last + 1, at: reading.high, open: reading.highOpen === true })));
			steps.sort((a, b) => a.at - b.at || Number(b.open) - Number(a.open));
			const reached = sweep(steps, rows.length, wanted);
			return reached ?? { at: Number.POSITIVE_INFINITY, open: false };
		}
		function lowest(rows, wanted) {
			const steps = rows.flatMap((known, row) => known.map(({ first, samples, reading }) => ({ row, count: samples - first, at: reading.low })));
			steps.sort((a, b) => b.at - a.at);
			return sweep(steps, rows.length, wanted)?.at ?? 0;
		}
		function sweep(steps, rows, wanted) {
			const counts = new Float64Array(rows);
			let sum = 0;
			for (const step of steps) {
				const before = counts[step.row] ?? 0;
				if (step.count <= before)
					continue;
				sum += step.count - before;
				counts[step.row] = step.count;
				if (sum >= wanted)
					return step;
			}
			return undefined;
		}
		;
		function partsOf(rows, result) {
			return rows.flatMap(({ label, figures }) => {
				if (figures === undefined)
					return [];
				const samples = samplesOf(figures, result);
				return samples > 0 ? [{ label, latency: figures.latency, samples }] : [];
			});
		}
		function samplesOf({ requests, failures, latency }, { latencyOf }) {
			if (latency.buckets !== undefined)
				return (0, model_latency.pq)(latency.buckets);
			return latencyOf === 'successful' ? requests - failures : requests;
		}
		function percentileOf(parts, q, { condition }) {
			const merged = mergedLatency(parts);
			if (merged !== undefined)
				return countedFigure(merged, q, condition);
			const [only] = parts;
			const reported = parts.length === 1 && only !== undefined ? reportedFigure(only, q) : undefined;
			const samples = parts.reduce((sum, part) => sum + part.samples, 0);
			const tail = enclosedTail(parts, samples, q, condition);
			if (reported !== undefined)
				return { ...reported, samples, ...(tail && { tail }) };
			const reading = pooledReading(parts, q);
			if (reading === undefined)
				return gap('not-reported', "the report's percentiles contradict each other");
			return {
				kind: 'figure',
				reading,
				enclosed: true,
				samples,
				...(tail && { tail }),
				unclear: whyUnclear(parts, q, condition),
			};
		}
		function reportedFigure({ latency }, q) {
			const reading = (0, model_latency.Xf)(latency, q);
			if (reading !== undefined)
				return { kind: 'figure', reading, unclear: withinRounding };
			if (q !== 0.5 || latency.medianMs === undefined)
				return undefined;
			const median = (0, model_latency.MU)(latency.medianMs, latency.grid);
			return { kind: 'figure', reading: median, unclear: withinRounding, substitute: 'median-for-p50' };
		}
		function mergedLatency(parts) {
			const [first] = parts;
			if (first === undefined)
				return undefined;
			const histograms = parts.flatMap(({ latency }) => latency.buckets !== undefined && latency.grid === first.latency.grid && latency.rank === first.latency.rank
				? [latency.buckets]
				: []);
			const [only] = histograms;
			if (only === undefined || histograms.length < parts.length)
				return undefined;
			if (histograms.length === 1)
				return { ...first.latency, buckets: only };
			const unfinished = (0, model_latency.E0)(parts.map(({ latency }) => latency.unfinished ?? []));
			return { ...first.latency, buckets: (0, model_latency.E0)(histograms), ...(unfinished.length > 0 && { unfinished }) };
		}
		function countedFigure(latency, q, condition) {
			const n = (0, model_latency.pq)(latency.buckets);
			const reading = (0, model_latency.Xf)(latency, q);
			if (reading === undefined)
				return gap('no-requests', 'the histogram is empty');
			const upper = upperLimit(condition);
			const tail = upper && (() => ({ n, ...(0, model_latency.vA)(latency, upper.limit, upper.strict), allowed: 1 - q }));
			const confidence = confidenceOf(latency, n, q);
			return {
				kind: 'figure',
				reading,
				samples: n,
				counted: true,
				...(tail && { tail }),
				...(confidence && { confidence }),
				unclear: latency.unfinished === undefined ? withinRounding : cutOff,
			};
		}
		function confidenceOf({ buckets, grid }, n, q) {
			const { low, high } = quantileRanks(n, q);
			if (high === undefined || low === 0)
				return undefined;
			const from = (0, model_latency.o0)(buckets, low - 1);
			const to = (0, model_latency.o0)(buckets, high - 1);
			return from === undefined || to === undefined ? undefined : [(0, model_latency.MU)(from, grid).low, (0, model_latency.MU)(to, grid).high];
		}
		function enclosedTail(parts, n, q, condition) {
			const upper = upperLimit(condition);
			return upper && (() => ({ n, atLeast: 0, atMost: mostBeyond(parts, upper.limit, upper.strict), allowed: 1 - q }));
		}
		function whyUnclear(parts, q, condition) {
			const name = (0, model_objective.p)({ kind: 'percentile', q });
			const readings = parts.map(part => ({ part, reading: (0, model_latency.Xf)(part.latency, q) }));
			const without = readings.filter(({ reading }) => reading === undefined).map(({ part }) => part);
			if (without.length > 0)
				return notReported(name, without, parts.length);
			const standings = readings.map(({ part, reading }) => ({ part, standing: standingOf(reading, condition) }));
			if (standings.every(({ standing }) => standing === 'unclear'))
				return withinRounding;
			const beyond = standings.filter(({ standing }) => standing !== 'kept').map(({ part }) => part.label);
			return gap('rows-straddle', `${beyond.length} of ${parts.length} rows may lie beyond it (${listed(beyond)}), and the report has no histogram to join them`, 'Judge the run by its JSON report (`--json-file`), which has histograms, or promise each row for itself.');
		}
		function standingOf(reading, condition) {
			return reading === undefined ? 'unclear' : compare(reading, condition);
		}
		function notReported(name, without, rows) {
			const has = without[0]?.latency.quantiles.map(([q]) => (0, model_objective.p)({ kind: 'percentile', q })) ?? [];
			const where = without.length < rows ? ` for ${without.length} of ${rows} rows (${listed(without.map(({ label }) => label))})` : '';
			const instead = has.length > 0 ? `; it has ${listed(has, 12)}` : '';
			return gap('not-reported', `the report carries no ${name}${where}${instead}`, `Judge the JSON report (\`--json-file\`), which serves every percentile, or promise one that is reported.`);
		}
		;
		function latencyIndicator(indicator) {
			switch (indicator.kind) {
				case 'percentile':
					return indicator;
				case 'median':
				case 'mean':
				case 'min':
				case 'max':
					return { kind: indicator.kind };
				default:
					return undefined;
			}
		}
		function latencyFigure(indicator, question) {
			const parts = partsOf(question.rows, question.result);
			if (parts.length === 0)
				return gap('no-requests', 'no request there has a time');
			switch (indicator.kind) {
				case 'percentile':
					return indicator.q >= 1 ? extreme(parts, 'max') : percentileOf(parts, indicator.q, question);
				case 'median':
					return latency_figure_median(parts, question);
				case 'mean':
					return mean(parts);
				case 'min':
				case 'max':
					return extreme(parts, indicator.kind);
				default:
					return indicator;
			}
		}
		function detailed(total, endpoints, indicator) {
			if (total.figures === undefined || answers(total, indicator))
				return [total];
			const requests = endpoints.reduce((sum, { figures }) => sum + (figures?.requests ?? Number.NaN), 0);
			return requests === total.figures.requests ? endpoints : [total];
		}
		function answers({ figures }, indicator) {
			if (figures === undefined)
				return false;
			const { latency } = figures;
			switch (indicator.kind) {
				case 'percentile':
					if (indicator.q >= 1)
						return extremeOf(latency, 'max') !== undefined;
					return (0, model_latency.Xf)(latency, indicator.q) !== undefined || (indicator.q === 0.5 && latency.medianMs !== undefined);
				case 'median':
					return latency.medianMs !== undefined || (0, model_latency.Xf)(latency, 0.5) !== undefined;
				case 'mean':
					return latency.meanMs !== undefined;
				case 'min':
				case 'max':
					return extremeOf(latency, indicator.kind) !== undefined;
				default:
					return indicator;
			}
		}
		function latency_figure_median(parts, question) {
			const [only] = parts;
			const { medianMs, grid } = only?.latency ?? {};
			const samples = only?.samples;
			if (parts.length === 1 && medianMs !== undefined && grid !== undefined && samples !== undefined) {
				return { kind: 'figure', reading: (0, model_latency.MU)(medianMs, grid), samples, unclear: withinRounding };
			}
			const middle = percentileOf(parts, 0.5, question);
			return middle.kind === 'figure' ? { ...middle, substitute: 'p50-for-median' } : middle;
		}
		function mean(parts) {
			const without = parts.filter(({ latency }) => latency.meanMs === undefined);
			if (without.length > 0)
				return lacking('mean', without, parts.length);
			const samples = parts.reduce((sum, part) => sum + part.samples, 0);
			const weighted = parts.map(part => ({
				weight: part.samples / samples,
				reading: (0, model_latency.MU)(part.latency.meanMs ?? Number.NaN, part.latency.meanGrid),
			}));
			const total = (of) => weighted.reduce((sum, { weight, reading }) => sum + weight * of(reading), 0);
			const open = weighted.some(({ reading }) => reading.highOpen === true);
			const reading = {
				value: total(({ value }) => value),
				low: total(({ low }) => low),
				high: total(({ high }) => high),
				...(open && { highOpen: true }),
			};
			return unended({ kind: 'figure', reading, samples, unclear: withinRounding }, parts);
		}
		function unended(figure, parts) {
			if (parts.every(({ latency }) => latency.unfinished === undefined))
				return figure;
			return { ...figure, reading: { ...figure.reading, high: Number.POSITIVE_INFINITY }, unclear: cutOff };
		}
		function extreme(parts, which) {
			const readings = parts.map(({ latency }) => extremeOf(latency, which));
			const known = readings.filter(reading => reading !== undefined);
			const without = parts.filter((_, index) => readings[index] === undefined);
			if (known.length === 0)
				return lacking(which, without, parts.length);
			const samples = parts.reduce((sum, part) => sum + part.samples, 0);
			const farthest = known.reduce((a, b) => (which === 'max' ? larger(a, b) : smaller(a, b)));
			if (without.length === 0) {
				const figure = { kind: 'figure', reading: farthest, samples, unclear: withinRounding };
				return which === 'max' ? unended(figure, parts) : figure;
			}
			const { highOpen: _, ...closed } = farthest;
			const reading = which === 'max' ? { ...closed, high: Number.POSITIVE_INFINITY } : { ...farthest, low: 0 };
			return { kind: 'figure', reading, enclosed: true, samples, unclear: lacking(which, without, parts.length) };
		}
		function larger(a, b) {
			const top = a.high > b.high || (a.high === b.high && a.highOpen !== true) ? a : b;
			return { ...top, value: Math.max(a.value, b.value), low: Math.max(a.low, b.low) };
		}
		function smaller(a, b) {
			const bottom = a.high < b.high || (a.high === b.high && a.highOpen === true) ? a : b;
			return { ...bottom, value: Math.min(a.value, b.value), low: Math.min(a.low, b.low) };
		}
		function extremeOf(latency, which) {
			const exact = which === 'max' ? latency.maxMs : latency.minMs;
			return exact === undefined ? (0, model_latency.Xf)(latency, which === 'max' ? 1 : 0) : (0, model_latency.MU)(exact, latency.extremesGrid);
		}
		function lacking(figure, without, rows) {
			const where = without.length < rows ? ` for ${without.length} of ${rows} rows (${listed(without.map(({ label }) => label))})` : '';
			return gap('not-reported', `the report carries no ${figure}${where}`);
		}
		function failedShareOf(rows) {
			const { requests, failures } = sumsOf(rows);
			return failures / requests;
		}
		function countsFailures(result) {
			return result.latencyOf === 'all';
		}
		function mostlyFailed(rows) {
			const { requests, failures } = sumsOf(rows);
			const share = (0, quantity.xi)(failures / requests, 'ratio');
			return gap('mostly-failed', `${share} of the ${(0, quantity.DK)(requests)} requests failed, so their times say little`, 'Look at the errors first.');
		}
		;
		function notOffered({ objective, result: { arrivals, durationMs = 0, total }, rows, }) {
			const floor = floorOf(objective);
			const judged = arrivals?.judged ?? 0;
			if (floor === undefined || judged === 0 || !(durationMs > 0 && total.requests > 0))
				return undefined;
			const requests = rows.reduce((sum, { figures }) => sum + (figures?.requests ?? 0), 0);
			const each = Math.max(1, total.requests / judged) * (requests / total.requests);
			const offered = (judged / (durationMs / 1000)) * each;
			if (!(offered < floor))
				return undefined;
			const [sent] = (0, quantity.iN)(offered, floor, 'per-second');
			return gap('not-offered', `the run offered ${sent} only, so it could not show more`, `Set rate ≥ ${rateFor(floor, each)}/s.`);
		}
		function floorOf({ indicator, condition }) {
			if (indicator.kind !== 'throughput')
				return undefined;
			switch (condition.comparison) {
				case '>=':
				case '>':
					return condition.limit;
				case 'between':
					return condition.limit[0];
				default:
					return undefined;
			}
		}
		const spare = 1.02;
		function rateFor(floor, perArrival) {
			return Math.ceil((floor * spare) / perArrival - 1e-9);
		}
		;
		function needOf(indicator, condition) {
			switch (indicator.kind) {
				case 'percentile':
					return indicator.q > 0 && indicator.q < 1 ? quantileNeed(indicator.q) : undefined;
				case 'median':
					return quantileNeed(0.5);
				case 'errors':
				case '5xx': {
					const upper = upperLimit(condition);
					return upper && upper.limit > 0 ? { least: Math.ceil(1 / upper.limit - 1e-9) } : undefined;
				}
				default:
					return undefined;
			}
		}
		function quantileNeed(q) {
			return { least: leastSamples(q), good: goodSamples(q) };
		}
		function isProven({ n, atMost, allowed }) {
			return isShareUnder(atMost, n, allowed);
		}
		function isDisproven({ n, atLeast, allowed }) {
			return isShareOver(atLeast, n, allowed);
		}
		;
		const leastStrainMs = 5;
		const partOfLimit = 20;
		const reach = 10;
		function strainOf(result, judged) {
			const { source, pumpLag, cancelled, generator } = result;
			if (source.kind !== 'load-test' || cancelled === true || pumpLag === undefined)
				return undefined;
			const lagMs = (0, model_latency.Xf)(pumpLag, 0.99)?.value;
			if (lagMs === undefined || !(lagMs > Math.max(leastStrainMs, scaleOf(result, judged) / partOfLimit)))
				return undefined;
			return { lagMs, causes: generator?.causes ?? [] };
		}
		function scaleOf({ total }, judged) {
			const limits = judged
				.filter(({ indicator }) => latencyIndicator(indicator) !== undefined)
				.flatMap(({ condition }) => upperLimit(condition)?.limit ?? [])
				.filter(limit => Number.isFinite(limit));
			return limits.length > 0 ? Math.min(...limits) : ((0, model_latency.Xf)(total.latency, 0.95)?.value ?? 0);
		}
		function saturated(strain, { indicator, condition }, { reading }) {
			const upper = upperLimit(condition);
			if (strain === undefined || upper === undefined || latencyIndicator(indicator) === undefined)
				return undefined;
			if (!(0, model_latency._f)(reading, upper.limit, upper.strict))
				return undefined;
			const spared = { ...reading, low: reading.low - reach * strain.lagMs, high: reading.high - reach * strain.lagMs };
			return (0, model_latency._f)(spared, upper.limit, upper.strict) ? undefined : gap('saturated', lateness(strain), relief);
		}
		function lateness({ lagMs, causes }) {
			return `the load generator was late by ${(0, quantity.ee)(lagMs)} at p99 of its pump lag${inBrackets(causes)}`;
		}
		const relief = 'Give the load generator more CPU (a larger runner, fewer jobs beside it) or less to send.';
		function strainNotice(strain, { workload }) {
			if (strain === undefined || workload !== 'open')
				return [];
			return [(0, notice.l)('strained', { lag: (0, quantity.ee)(strain.lagMs), causes: inBrackets(strain.causes) })];
		}
		function inBrackets(causes) {
			return causes.length === 0 ? '' : ` (${causes.slice(0, 5).map(clipped).join('; ')})`;
		}
		;
		const busyFrom = 0.8;
		function usersBusy({ objective: { indicator, condition }, rows, result, }) {
			const busy = result.generator?.usersBusy ?? 0;
			const kind = latencyIndicator(indicator);
			if (!(busy >= busyFrom) || kind === undefined)
				return undefined;
			const timed = rows.flatMap(inServiceTime);
			if (timed.length < rows.length)
				return undefined;
			const served = latencyFigure(kind, { rows: timed, condition, result });
			if (served.kind === 'gap' || compare(served.reading, condition) !== 'kept')
				return undefined;
			const who = carriersOf(result);
			return gap('users-busy', `every ${who.one} was busy for ${Math.floor(busy * 100)} % of the time, and the service time of ${(0, quantity.ee)(served.reading.value)} keeps the limit${arithmetic(result)}`, `Set \`${who.key}\` ${enough(result)}.`);
		}
		function inServiceTime(row) {
			const { figures } = row;
			if (figures?.serviceTime === undefined)
				return figures?.requests === 0 ? [row] : [];
			return [{ ...row, figures: { ...figures, latency: figures.serviceTime } }];
		}
		function carriersOf({ users }) {
			return users === undefined ? { one: 'connection', key: 'connections' } : { one: 'user', key: 'users' };
		}
		function arithmetic(result) {
			const need = users_busy_needOf(result);
			if (need === undefined)
				return '';
			const { rate, eachMs, carriers } = need;
			return `: ${Number(rate.toFixed(1))}/s at ${(0, quantity.ee)(eachMs)} each needs ${(0, quantity.DK)(carriers)} ${carriersOf(result).one}s`;
		}
		function users_busy_needOf({ arrivals, total }) {
			const rate = Math.max(arrivals?.offeredRate ?? 0, total.throughput ?? 0);
			const eachMs = total.serviceTime?.meanMs;
			if (eachMs === undefined || !(rate > 0 && eachMs > 0))
				return undefined;
			return { rate, eachMs, carriers: Math.ceil((rate * eachMs) / 1000 - 1e-9) };
		}
		function enough(result) {
			const least = 1.5 * Math.max(users_busy_needOf(result)?.carriers ?? 0, result.users?.asked ?? 0);
			if (least === 0)
				return 'higher';
			const step = least < 20 ? 1 : 10;
			return `≥ ${Math.ceil(least / step - 1e-9) * step}`;
		}
		;
		function ruling_ruleOn(weighing) {
			const { objective, standing, figure } = weighing;
			const flags = flagsOf(weighing);
			switch (standing) {
				case 'missed': {
					const excuse = excuseOf(weighing);
					if (excuse !== undefined)
						return { ...excuse, code: excuse.because.code, flags };
					if (objective.indicator.kind === 'users' && isShort(figure, objective))
						return { outcome: 'invalid', code: 'users-missing', flags };
					return { outcome: 'fail', code: missedCode(objective.condition), flags };
				}
				case 'unclear':
					return ruleOnUnclear(weighing, flags);
				case 'kept':
					return ruleOnKept(weighing, flags);
				default:
					return standing;
			}
		}
		function excuseOf(weighing) {
			const { strain, objective, figure, result } = weighing;
			const late = result.workload === 'open' ? saturated(strain, objective, figure) : undefined;
			if (late !== undefined)
				return { outcome: 'invalid', because: late };
			const because = notOffered(weighing) ?? usersBusy(weighing);
			return because && { outcome: 'inconclusive', because };
		}
		function isShort({ reading }, { condition }) {
			return 'limit' in condition && reading.value <= Math.min(...[condition.limit].flat());
		}
		function ruleOnUnclear({ figure, judging, objective }, flags) {
			const because = figure.unclear;
			if (because.code !== 'within-rounding')
				return { outcome: 'inconclusive', code: because.code, flags, because };
			if (judging.strict)
				return { outcome: 'fail', code: 'within-rounding', flags, because };
			if (isBelowMinimum(figure, judging, objective))
				return { outcome: 'inconclusive', code: 'few-samples', flags };
			return { outcome: 'warn', code: 'within-rounding', flags, because };
		}
		function ruleOnKept({ figure, judging, objective, need, share = 0, result, rows }, flags) {
			const { indicator } = objective;
			if (indicator.kind === 'requests' && figure.reading.value === 0) {
				return { outcome: 'inconclusive', code: 'no-requests', flags, because: gap('no-requests', 'no request was made') };
			}
			if (!countsFailures(result) && indicator.kind === 'percentile' && share > 1 - indicator.q + 1e-9) {
				return { outcome: 'inconclusive', code: 'mostly-failed', flags, because: mostlyFailed(rows) };
			}
			if (isBelowMinimum(figure, judging, objective))
				return { outcome: 'inconclusive', code: 'few-samples', flags };
			if (isFew(figure, need))
				return { outcome: judging.strict ? 'inconclusive' : 'warn', code: 'few-samples', flags };
			const unproven = judging.require === 'proven' && figure.tail !== undefined && !isProven(figure.tail());
			return { outcome: unproven ? 'warn' : 'pass', code: 'met', flags };
		}
		function flagsOf({ figure, standing, need, judging, objective }) {
			const few = isFew(figure, need) || isBelowMinimum(figure, judging, objective);
			const fewInTail = !few && need?.good !== undefined && figure.samples !== undefined && figure.samples < need.good;
			return [
				...(few ? ['few-samples'] : []),
				...(fewInTail ? ['few-tail-samples'] : []),
				...(isClose(figure, standing) ? ['too-close-to-call'] : []),
			];
		}
		function isFew({ samples }, need) {
			return need !== undefined && samples !== undefined && samples < need.least;
		}
		function isBelowMinimum({ samples }, { minRequests }, { indicator }) {
			return minRequests !== undefined && samples !== undefined && indicator.kind !== 'throughput' && samples < minRequests;
		}
		function isClose({ tail, counted }, standing) {
			if (tail === undefined || counted !== true || standing === 'unclear')
				return false;
			return standing === 'kept' ? !isProven(tail()) : !isDisproven(tail());
		}
		function softened(outcome, { severity }) {
			return severity === 'warn' && outcome !== 'pass' ? 'warn' : outcome;
		}
		function nextOf({ code, flags }, wanted) {
			if (code === 'few-samples')
				return `Run longer or faster: from ${(0, quantity.DK)(wanted)} requests on it is good.`;
			if (code === 'within-rounding')
				return 'Set the limit outside of that range, or measure more finely.';
			return flags.includes('too-close-to-call') ? 'More requests would tell.' : undefined;
		}
		;
		function messageOf(told) {
			const { objective, standing } = told;
			const limit = (0, promise.ri)(objective.condition, objective.unit);
			const parts = [`${subject(told)} ${observedWords(told)}, limit ${limit}: ${standingWords(told)}${basis(told)}.`];
			if (standing === 'unclear')
				parts.push(roundingWords(told));
			for (const flag of told.flags)
				parts.push(flagWords(flag, told));
			if (isUnproven(told))
				parts.push('Kept, but the report cannot prove it: it does not count the requests beyond the limit.');
			return parts.filter(part => part !== '').join(' ');
		}
		function gapMessage(one, { code, why }, figure) {
			const { condition, unit } = one.objective;
			if (code === 'saturated' && figure !== undefined) {
				return `Not your service: ${why}. ${subject(one)} ${observedWords({ ...one, figure })}, limit ${(0, promise.ri)(condition, unit)}, is missed by less than such lateness can add.`;
			}
			const lies = figure === undefined || code !== 'rows-straddle'
				? ''
				: `it is ${enclosedWords(figure.reading.low, figure.reading.high, unit)}, `;
			return `${subject(one)} ${(0, promise.ri)(condition, unit)} could not be judged: ${lies}${why}.`;
		}
		function isUnproven({ standing, outcome, flags, figure }) {
			return standing === 'kept' && outcome === 'warn' && figure.counted !== true && !flags.includes('few-samples');
		}
		function subject({ objective, endpoint, method }) {
			if (endpoint === undefined)
				return clipped((0, promise.oR)(objective));
			return clipped(`${(0, model_objective.p)(objective.indicator)} of ${method === undefined ? '' : `${method} `}${endpoint}`);
		}
		function observedWords({ objective: { unit, condition }, figure: { reading, enclosed }, }) {
			if (enclosed)
				return enclosedWords(reading.low, reading.high, unit);
			const limit = 'limit' in condition ? nearestLimit(reading.value, [condition.limit].flat()) : undefined;
			const words = limit === undefined ? (0, quantity.xi)(reading.value, unit) : (0, quantity.iN)(reading.value, limit, unit)[0];
			return reading.high === Number.POSITIVE_INFINITY ? `> ${words}` : words;
		}
		function enclosedWords(low, high, unit) {
			const from = (0, quantity.xi)(low, unit);
			const to = (0, quantity.xi)(high, unit);
			if (!Number.isFinite(high))
				return `at least ${from}`;
			if (low === 0)
				return `at most ${to}`;
			return from === to ? from : `between ${from} and ${to}`;
		}
		function nearestLimit(value, limits) {
			return limits.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
		}
		function standingWords({ objective, standing, figure, outcome }) {
			if (standing === 'unclear')
				return 'within rounding';
			const margin = marginAt(figure, objective.condition, standing);
			const words = margin === undefined ? undefined : figure.enclosed ? atLeast(margin) : unsigned(margin);
			if (outcome === 'inconclusive')
				return 'too few requests to say that it is kept';
			if (standing === 'missed')
				return words === undefined ? 'missed' : `missed by ${words}`;
			return words === undefined || margin === 0 ? 'kept' : `kept, ${words} to spare`;
		}
		function unsigned(margin) {
			return Math.abs(margin) < 0.0005 ? 'less than 0.1 %' : (0, quantity.cL)(Math.abs(margin)).slice(1);
		}
		function atLeast(margin) {
			const percent = Math.abs(margin) * 100;
			const floored = percent < 1 ? Math.floor(percent * 10) / 10 : Math.floor(percent);
			return floored === 0 ? undefined : `at least ${unsigned(floored / 100)}`;
		}
		function basis({ figure: { samples }, rows }) {
			const requests = samples === undefined ? '' : `${(0, quantity.DK)(samples)} ${samples === 1 ? 'request' : 'requests'}`;
			const over = rows.length > 1 ? `${(0, quantity.DK)(rows.length)} rows` : '';
			const both = [requests, over].filter(part => part !== '').join(' in ');
			return both === '' ? '' : ` (${both})`;
		}
		function roundingWords({ figure: { reading }, objective: { unit }, outcome }) {
			const print = (value) => (unit === 'ms' ? (0, promise.rW)(value, unit) : (0, quantity.xi)(value, unit, 1));
			const strict = outcome === 'fail' ? ', which strict judging fails' : '';
			const to = Number.isFinite(reading.high) ? ` to ${print(reading.high)}` : ' or more';
			return `The figure stands for ${print(reading.low)}${to}, and the limit lies inside${strict}.`;
		}
		function flagWords(flag, told) {
			const { need, figure, objective, share } = told;
			const name = (0, model_objective.p)(objective.indicator);
			const n = (0, quantity.DK)(figure.samples ?? 0);
			switch (flag) {
				case 'few-samples':
					return fewWords(name, n, told);
				case 'few-tail-samples':
					return `Few tail samples: ${name} is good from ${(0, quantity.DK)(need?.good ?? 0)} requests on.`;
				case 'too-close-to-call':
					return closeWords(told);
				case 'failures-inside':
					return `${(0, quantity.xi)(share ?? 0, 'ratio')} of these requests failed, and their times count in it.`;
				case 'at-least':
					return 'What had not ended by then counts by its age.';
				case 'waived':
				case 'shared':
					return '';
				default:
					return flag;
			}
		}
		function fewWords(name, n, { need, figure, minRequests = 0 }) {
			if (need === undefined || (figure.samples ?? 0) >= need.least || (figure.samples ?? 0) < minRequests) {
				return `At least ${(0, quantity.DK)(minRequests)} requests were asked for; there were ${n}.`;
			}
			const good = need.good === undefined ? '' : ` and ${(0, quantity.DK)(need.good)} for a good one`;
			return `${name} ${name === 'errors' ? 'need' : 'needs'} ${(0, quantity.DK)(need.least)} requests for any statement${good}; there were ${n}.`;
		}
		function closeWords({ figure: { confidence }, objective: { unit } }) {
			if (confidence === undefined)
				return 'Too close to call.';
			return `Too close to call: 95 % interval ${(0, quantity.xi)(confidence[0], unit)} to ${(0, quantity.xi)(confidence[1], unit)}.`;
		}
		;
		function judgeCase(one) {
			const { objective, result } = one;
			const latency = latencyIndicator(objective.indicator);
			const rows = latency !== undefined && objective.scope.kind === 'run' ? oneOrAll(one, latency) : one.rows;
			const share = failedShareOf(rows);
			const evidence = unsound(one) ??
				(latency === undefined
					? countEvidence(objective.indicator, { rows, condition: objective.condition, result })
					: latencyEvidence(latency, { rows, condition: objective.condition, result }, share));
			if (evidence.kind === 'gap')
				return { finding: { ...gapFinding(one, evidence), ...slo_counted(one, rows, share) } };
			const finding = figureFinding({ ...one, rows }, evidence, latency === undefined ? undefined : share);
			return { finding, ...(evidence.substitute && { substitute: evidence.substitute }) };
		}
		function oneOrAll({ rows, endpoints }, latency) {
			const [total] = rows;
			return total === undefined ? rows : detailed(total, endpoints, latency);
		}
		function unsound({ rows, objective: { indicator, condition } }) {
			const limits = 'limit' in condition ? [condition.limit].flat() : [];
			if (!limits.every(Number.isFinite))
				return gap('not-reported', 'the limit is not a number');
			if (indicator.kind === 'resource')
				return noEvidence(indicator.name);
			if (limits.length === 0)
				return gap('no-evidence', 'only a resource can be watched for growth');
			if (indicator.kind === 'users')
				return undefined;
			if (rows.some(({ figures }) => figures === undefined)) {
				return gap('not-reported', 'the numbers of requests and failures contradict each other');
			}
			const requests = rows.reduce((sum, { figures }) => sum + (figures?.requests ?? 0), 0);
			return requests > 0 || indicator.kind === 'requests' ? undefined : gap('no-requests', 'no request was made');
		}
		function noEvidence(resource) {
			return gap('no-evidence', `the run holds no figures of ${resource}`, 'Promise it where it is measured, or waive it until it is.');
		}
		function latencyEvidence(indicator, question, share) {
			return share >= 0.5 ? mostlyFailed(question.rows) : latencyFigure(indicator, question);
		}
		function countEvidence(indicator, question) {
			switch (indicator.kind) {
				case 'errors':
					return errorsFigure(question);
				case '5xx':
					return serverErrorsFigure(question);
				case 'throughput':
					return throughputFigure(question);
				case 'requests':
					return requestsFigure(question);
				case 'users':
					return usersFigure(question);
				default:
					return gap('no-evidence', `nothing measures ${(0, model_objective.p)(indicator)}`);
			}
		}
		function slo_counted({ objective }, rows, share) {
			const { requests } = sumsOf(rows);
			const known = rows.every(({ figures }) => figures !== undefined);
			if (!known || requests === 0 || latencyIndicator(objective.indicator) === undefined)
				return {};
			return { samples: requests, failedShare: share };
		}
		function figureFinding(one, figure, share) {
			const { objective, result, judging } = one;
			const { minRequests } = judging;
			const need = needOf(objective.indicator, objective.condition);
			const standing = compare(figure.reading, objective.condition);
			const weighing = { ...one, figure, standing, need, share };
			const ruling = ruling_ruleOn(weighing);
			const inside = share !== undefined && share > 0 && countsFailures(result);
			const flags = [
				...ruling.flags,
				...(inside ? ['failures-inside'] : []),
				...(isLeast(figure) ? ['at-least'] : []),
			];
			if (ruling.because !== undefined && ruling.code !== 'within-rounding') {
				return {
					...gapFinding(one, ruling.because, figure),
					...measured(one, figure, standing, share),
					outcome: softened(ruling.outcome, objective),
					flags,
				};
			}
			const next = nextOf(ruling, Math.max(need?.good ?? need?.least ?? 0, minRequests ?? 0));
			return {
				...identity(one),
				...measured(one, figure, standing, share),
				outcome: softened(ruling.outcome, objective),
				code: ruling.code,
				flags,
				message: messageOf({ ...weighing, flags, outcome: ruling.outcome, minRequests }),
				...(next !== undefined && { next }),
			};
		}
		function isLeast({ enclosed, reading }) {
			return enclosed !== true && reading.high === Number.POSITIVE_INFINITY && Number.isFinite(reading.value);
		}
		function measured(one, figure, standing, share) {
			const { reading, enclosed, samples, confidence } = figure;
			const margin = marginAt(figure, one.objective.condition, standing);
			const bounded = Number.isFinite(reading.high);
			return {
				...(!enclosed && { observed: reading.value }),
				...(bounded && { interval: [reading.low, reading.high] }),
				...(confidence && { confidence }),
				...(margin !== undefined && { margin }),
				...(samples !== undefined && { samples }),
				...(share !== undefined && Number.isFinite(share) && { failedShare: share }),
			};
		}
		function gapFinding(one, why, figure) {
			return {
				...identity(one),
				outcome: softened('inconclusive', one.objective),
				code: why.code,
				flags: [],
				message: gapMessage(one, why, figure),
				...(why.next !== undefined && { next: why.next }),
			};
		}
		function identity({ run, objective, endpoint, method, rows }) {
			const where = endpoint ?? (0, model_objective.O)(objective.scope);
			const by = method ?? (objective.scope.kind === 'endpoint' ? objective.scope.method : undefined);
			return {
				run,
				kind: objective.indicator.kind === 'resource' ? 'resource' : 'slo',
				severity: objective.severity,
				objective,
				...(where !== undefined && { endpoint: where }),
				...(by !== undefined && { method: by }),
				indicator: (0, model_objective.p)(objective.indicator),
				condition: objective.condition,
				unit: objective.unit,
				rows: rows.filter(({ isTotal }) => !isTotal).map(({ label }) => label),
				source: objective.source,
			};
		}
		var nearest = __webpack_require__(49988);
		;
		function whyUnmatched(objective, coverage, rows) {
			if (coverage.methodless.length > 0)
				return withoutMethod(objective, coverage.methodless);
			if (objective.scope.kind !== 'endpoint')
				return gap('no-match', 'the report has no endpoints');
			const { pattern, method } = objective.scope;
			const others = method === undefined ? [] : rows.filter(row => row.forms.some(matcherOf(pattern)));
			if (method !== undefined && others.length > 0)
				return otherMethod(method, others);
			const near = (0, nearest.p)(pattern, namesNear(pattern, rows));
			const names = rows.map(({ label }) => label);
			return gap('no-match', names.length === 0 ? 'the report has no endpoints' : `no endpoint of the report matches${nearWords(near, names)}`, near === undefined
				? 'Write the name as the report has it, or a pattern like `/extract/*`.'
				: `Write \`${near}\` if that is meant.`);
		}
		const mostCompared = 1000;
		function namesNear(pattern, rows) {
			const names = new Set(rows.map(({ forms, name }) => forms.at(-1) ?? name));
			return [...names].filter(name => Math.abs(name.length - pattern.length) <= pattern.length / 3).slice(0, mostCompared);
		}
		function nearWords(near, names) {
			return near === undefined ? `; it has ${listed(names)}` : `; the nearest is ${near}`;
		}
		function withoutMethod({ scope }, rows) {
			const method = scope.kind === 'endpoint' ? (scope.method ?? '') : '';
			return gap('no-method', `the report does not say the method of ${listed(rows.map(({ label }) => label))}`, `Leave \`${method}\` out of the objective, or judge a report with methods.`);
		}
		function otherMethod(method, rows) {
			return gap('no-match', `the report has no ${method} there, only ${listed(rows.map(({ label }) => label))}`, 'Name that method, or none to cover all.');
		}
		;
		function validityOf(run, result, judging, strain) {
			const unreached = unreachable(result);
			const found = [
				starved(result, strain),
				clockTrouble(result),
				notDelivered(result),
				unreached ?? validity_cutOff(result),
				noRequests(result),
				usersMissing(result),
				unsteady(result),
				stale(result, judging),
			];
			return found.filter(problem => problem !== undefined).map(problem => validity_findingOf(run, result, problem));
		}
		function starved({ workload }, strain) {
			if (strain === undefined || workload === 'open')
				return undefined;
			return {
				outcome: 'invalid',
				code: 'saturated',
				message: `Not your service: ${lateness(strain)}, and closed users that are late send less than they would.`,
				next: relief,
			};
		}
		const mostLost = { share: 0.01, ms: 500 };
		function clockTrouble({ generator, durationMs = 0 }) {
			const { clockLostMs = 0 } = generator ?? {};
			if (Math.abs(clockLostMs) <= Math.max(mostLost.ms, mostLost.share * durationMs))
				return undefined;
			const what = clockLostMs > 0 ? 'stood still for' : 'ran ahead by';
			return {
				outcome: 'invalid',
				code: 'clock',
				message: `Not your service: the clock of the load generator ${what} ${(0, quantity.ee)(Math.abs(clockLostMs))} while the run went on.`,
				next: 'Keep the machine from sleeping, and its clock from being moved while a load runs.',
			};
		}
		const leastSent = 0.99;
		function notDelivered({ source, cancelled, arrivals, failures, generator, total }) {
			if (source.kind !== 'load-test' || cancelled === true)
				return undefined;
			const unable = failures.filter(({ error }) => isOutOfMeans(error));
			const unsent = countOf(unable);
			if (total.requests - unsent < total.requests * leastSent) {
				const what = `${(0, quantity.DK)(unsent)} of ${(0, quantity.DK)(total.requests)} requests could not be sent (${clipped(unable[0]?.error ?? '')})`;
				return undelivered(what, 'Keep connections alive, raise the limit of open files, or spread the load over machines.');
			}
			const { planned, sent } = arrivals ?? { planned: 0, sent: 0 };
			const waited = countOf(failures.filter(({ error }) => isNeverSent(error)));
			if (sent + waited >= planned * leastSent || (generator?.usersBusy ?? 0) >= busyFrom)
				return undefined;
			if (source.warnings.some(({ code }) => code === 'data-exhausted'))
				return undefined;
			const what = `${(0, quantity.DK)(sent)} of ${(0, quantity.DK)(planned)} planned arrivals were sent`;
			return undelivered(`the load generator did not deliver the load: ${what}${inBrackets(generator?.causes ?? [])}`, relief);
		}
		function undelivered(what, next) {
			return { outcome: 'invalid', code: 'not-delivered', message: `Not your service: ${what}.`, next };
		}
		function countOf(failures) {
			return failures.reduce((sum, { count }) => sum + count, 0);
		}
		function validity_cutOff({ cancelled, aborted }) {
			if (cancelled !== true && aborted !== undefined) {
				return {
					outcome: 'inconclusive',
					code: 'cut-off',
					message: `The run was aborted by its rule \`${clipped(aborted)}\`: what it measured is a part.`,
					next: 'Look at what broke the rule, and run it again to its end.',
				};
			}
			if (cancelled !== true)
				return undefined;
			return {
				outcome: 'inconclusive',
				code: 'cut-off',
				message: 'The run was cancelled: what it measured is a part, and was not judged.',
				next: 'Run it again to its end.',
			};
		}
		function noRequests({ total, endpoints }) {
			if (total.requests > 0 || endpoints.some(({ requests }) => requests > 0))
				return undefined;
			return {
				outcome: 'inconclusive',
				code: 'no-requests',
				message: 'The run made no requests.',
				next: 'Check that its users have tasks, and that it ran long enough for one.',
			};
		}
		function unreachable({ total, failures, target }) {
			if (!(total.requests > 0) || total.failures < total.requests || failures.length === 0)
				return undefined;
			const refused = failures.filter(({ error }) => isNeverConnected(error));
			const waited = countOf(failures.filter(({ error }) => isNeverSent(error)));
			if (refused.length === 0 || countOf(refused) + waited < total.requests)
				return undefined;
			const where = target === undefined ? 'The target' : clipped(target);
			return {
				outcome: 'invalid',
				code: 'unreachable',
				message: `${where} was never reachable: all ${(0, quantity.DK)(total.requests)} requests failed to connect (${clipped(refused[0]?.error ?? '')}).`,
				next: 'Start the target before the load, and check its address.',
			};
		}
		function unsteady({ unsteady: isUnsteady }) {
			if (isUnsteady !== true)
				return undefined;
			return {
				outcome: 'warn',
				code: 'unsteady',
				message: 'The run never became steady: no end of its warm-up was found in its first half, so nothing was left out.',
				next: 'Run longer, or say by `warm-up` what to leave out.',
			};
		}
		function usersMissing({ users, aborted }) {
			if (aborted !== undefined)
				return undefined;
			if (users?.asked === undefined || users.reached === undefined || users.reached >= users.asked)
				return undefined;
			return {
				outcome: 'invalid',
				code: 'users-missing',
				message: `Only ${(0, quantity.DK)(users.reached)} of ${(0, quantity.DK)(users.asked)} users were spawned.`,
				next: 'Give the load generator more time to spawn, or more machines.',
			};
		}
		const mostAhead = 86_400_000;
		function stale(result, { maxAgeMs, nowMs }) {
			const ended = endOf(result);
			if (maxAgeMs === undefined || ended === undefined)
				return undefined;
			const age = nowMs - ended;
			if (age <= maxAgeMs && age >= -Math.max(maxAgeMs, mostAhead))
				return undefined;
			const moment = `${new Date(ended).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
			const why = age < 0 ? 'which is still to come' : 'longer ago than max-age allows: it may be left over from another run';
			return {
				outcome: 'inconclusive',
				code: 'stale-report',
				message: `The report ended ${moment}, ${why}.`,
				next: 'Write the report in this job, or set `max-age: never` if it is kept on purpose.',
			};
		}
		function endOf({ startedAt, endedAt, durationMs }) {
			const ended = Date.parse(endedAt ?? '');
			if (Number.isFinite(ended))
				return ended;
			const derived = Date.parse(startedAt ?? '') + (durationMs ?? 0);
			return Number.isFinite(derived) ? derived : undefined;
		}
		function validity_findingOf(run, result, problem) {
			const [file] = result.source.files;
			const source = file === undefined ? undefined : { file };
			return { run, kind: 'validity', severity: 'fail', rows: [], flags: [], ...problem, ...(source && { source }) };
		}
		;
		const misses = ['over-limit', 'under-limit', 'outside-band'];
		function warmUpAsRun({ warmUp, ...result }) {
			return warmUp && { ...result, ...warmUp };
		}
		function warmUpMissed(run, { durationMs }, findings) {
			const missed = findings.filter(({ code, kind }) => kind === 'slo' && misses.includes(code));
			if (missed.length === 0)
				return undefined;
			const words = listed(missed.map(({ message }) => message.replace(/\. .*|\.$/s, '')));
			return {
				...{ run, kind: 'validity', outcome: 'warn', code: 'warm-up-missed', severity: 'warn', rows: [], flags: [] },
				message: `The warm-up of ${(0, quantity.ee)(durationMs ?? 0)} that was left out missed ${missed.length} of ${findings.length} objectives: ${words}.`,
				next: 'Who calls the service meets its warm-up too: promise for it, or warm it before it is called.',
			};
		}
		;
		function improvement(before, after, tolerance) {
			const change = (0, stats_median.JZ)(before) - (0, stats_median.JZ)(after);
			const spread = Math.max(...before) - Math.min(...before);
			const least = Math.min(...before) - Math.max(...after);
			const most = Math.max(...before) - Math.min(...after);
			const isShown = least > 0 && change >= Math.max(Math.log1p(tolerance), 2 * spread);
			return { change, interval: [least, most], isShown };
		}
		;
		function signedRank(differences) {
			const signed = differences.filter(difference => difference !== 0);
			const ranks = doubledRanks(signed.map(Math.abs));
			const positive = ranks.filter((_, index) => (signed[index] ?? 0) > 0).reduce((sum, rank) => sum + rank, 0);
			const ways = waysToSum(ranks);
			return ways.slice(positive).reduce((sum, count) => sum + count, 0) / 2 ** ranks.length;
		}
		function hodgesLehmann(differences) {
			return (0, stats_median.JZ)(walshAverages(differences));
		}
		function shiftInterval(differences) {
			const means = walshAverages(differences).toSorted((a, b) => a - b);
			const refused = refusedSums(differences.length);
			if (refused === 0)
				return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
			return [means[refused - 1] ?? Number.NaN, means[means.length - refused] ?? Number.NaN];
		}
		function walshAverages(differences) {
			return differences.flatMap((a, index) => differences.slice(index).map(b => (a + b) / 2));
		}
		function refusedSums(n) {
			const ways = waysToSum(Array.from({ length: n }, (_, index) => index + 1));
			let sums = 0;
			for (let chance = 0;; sums += 1) {
				chance += (ways[sums] ?? 1) / 2 ** n;
				if (chance > 0.025)
					return sums;
			}
		}
		function doubledRanks(sizes) {
			return sizes.map(size => sizes.filter(other => other < size).length + sizes.filter(other => other <= size).length + 1);
		}
		function waysToSum(ranks) {
			const ways = Array(ranks.reduce((sum, rank) => sum + rank, 1)).fill(0);
			ways[0] = 1;
			for (const rank of ranks)
				for (let sum = ways.length - 1; sum >= rank; sum -= 1)
					ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0);
			return ways;
		}
		;
		const looks = [8, 12, 16, 20];
		const lookChance = (metrics) => (metrics === 1 ? 0.004 : 0.016);
		function comparePairs(metrics, tolerance) {
			let rulings = metrics.map(() => ({ kind: 'open', pairs: 0, change: 0, chance: 1 }));
			const measured = Math.min(...metrics.map(differences => differences.length));
			for (const pairs of looks.filter(look => look <= measured)) {
				const seen = metrics.map(differences => differences.slice(0, pairs));
				const chances = holm(seen.map((differences, index) => (isOpen(rulings[index]) ? signedRank(differences) : 1)));
				rulings = rulings.map((ruling, index) => isOpen(ruling) ? looked(seen[index] ?? [], chances[index] ?? 1, metrics.length, tolerance) : ruling);
			}
			return rulings;
		}
		function areAlike(differences, tolerance) {
			const chance = 2 * Math.min(signedRank(differences), signedRank(differences.map(difference => -difference)));
			return chance > 0.016 || Math.abs(hodgesLehmann(differences)) < Math.log1p(tolerance) / 2;
		}
		function isStillWarming(firsts, seconds) {
			return median(firsts.map((first, pair) => first - (seconds[pair] ?? Number.NaN))) >= Math.log1p(0.1);
		}
		function isOpen(ruling) {
			return ruling?.kind === 'open';
		}
		function looked(differences, chance, metrics, tolerance) {
			const change = hodgesLehmann(differences);
			const asked = Math.log1p(tolerance);
			const pairs = differences.length;
			if (chance <= lookChance(metrics) && change >= asked)
				return { kind: 'slower', pairs, change, chance };
			const isSettled = change < 0.4 * asked || pairs === looks.at(-1);
			return { kind: isSettled ? 'not-shown' : 'open', pairs, change, chance };
		}
		;
		function effectMessage(told) {
			const { of, effect, code } = told;
			if (code === 'mostly-failed')
				return `${clipped(of)}: half of the requests of one side failed, or all of one segment, so its times say nothing.`;
			const figures = `${clipped(of)}: ${sidesWords(effect, quantity.ee)}, ${(0, quantity.cL)(effect.change)}${basisWords(effect, quantity.cL)}`;
			if (code === 'saturated')
				return `Not your service: the load generator was too late to tell. ${figures}.`;
			return `${figures}: ${verdictWords(told)}.`;
		}
		function errorsMessage(effect, code) {
			const points = (difference) => `${(0, quantity.cL)(difference).replace(' %', '')} points`;
			const said = { 'more-errors': `more errors; ${comparison_words_chanceWords(effect)}`, 'cut-off': 'not settled when it ended' };
			const words = code === 'more-errors' || code === 'cut-off' ? said[code] : 'not shown to be more';
			const sides = sidesWords(effect, share => (0, quantity.xi)(share, 'ratio'));
			return `errors: ${sides}, ${points(effect.change)}${basisWords(effect, points)}: ${words}.`;
		}
		function unlikeMessage(change, pairs) {
			return `Two instances of base differ by ${(0, quantity.cL)(change)} here (${pairs} pairs), so a difference of head would say nothing about head.`;
		}
		function nextOfEffect(code) {
			switch (code) {
				case 'one-instance':
					return 'Give commands that start both sides, and each is started anew every two pairs.';
				case 'provisional':
					return 'Let both sides take turns, by `base-target` or `base-command`, to know.';
				case 'mostly-failed':
					return 'Look at the failures first.';
				default:
					return undefined;
			}
		}
		function sidesWords({ sides, base, head }, print) {
			const [one, other] = sides.map(side => (side === 'before' || side === 'after' ? side : `on ${side}`));
			return `${print(base)} ${one}, ${print(head)} ${other}`;
		}
		function basisWords({ interval, confidence, design, pairs }, print) {
			const reach = interval === undefined || confidence === undefined
				? []
				: [`${(0, quantity.DK)(confidence * 100)} % interval ${interval.map(change => print(change)).join(' to ')}`];
			const counted = {
				interleaved: `${(0, quantity.DK)(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}`,
				'in-a-row': `${(0, quantity.DK)(pairs)} runs each`,
				single: 'one run each',
			};
			return ` (${[...reach, counted[design]].join(', ')})`;
		}
		function verdictWords(told) {
			const { effect, code, least, isSurplus } = told;
			switch (code) {
				case 'slower':
					return `slower; ${comparison_words_chanceWords(effect)}`;
				case 'faster':
					return `${effect.asked === 'improved' ? 'improved' : 'faster'}; ${comparison_words_chanceWords(effect)}`;
				case 'one-instance':
					return 'slower, but each side was one instance, and two of the same differ by so much now and then';
				case 'provisional':
					return 'slower, as far as one run can tell';
				case 'cut-off':
					return 'not settled when it ended';
				case 'not-judged':
					return isSurplus
						? 'shown, not judged: eight others with fewer requests were'
						: `shown, not judged: ${(0, quantity.DK)(Math.floor(effect.requestsEach))} requests a segment, and ${(0, quantity.DK)(least)} are needed`;
				default:
					return notShownWords(told);
			}
		}
		function notShownWords({ effect: { asked, design }, by }) {
			const change = (0, quantity.cL)(by).slice(1);
			const single = design === 'single' ? ', which one run against one can hardly do' : '';
			switch (asked) {
				case 'not-slower':
					return `not shown to be slower by ${change}${single}`;
				case 'improved':
					return `an improvement by ${change} is not shown`;
				case 'unchanged':
					return `no change by ${change} is shown`;
				default:
					return asked;
			}
		}
		function comparison_words_chanceWords({ chance, design }) {
			if (design === 'in-a-row')
				return 'before/after, not interleaved (about 5 % chance by drift)';
			return `chance of this without a change ${chance !== undefined && chance >= 0.001 ? (0, quantity.xi)(chance, 'ratio') : 'below 0.1 %'}`;
		}
		;
		function patternOf({ asked }) {
			return asked.kind === 'not-slower' ? undefined : asked.endpoint;
		}
		function soughtOf({ asked, tolerance }) {
			return asked.kind === 'improved' ? (asked.by ?? tolerance) : tolerance;
		}
		function toleranceOf(by) {
			return by / (1 - by);
		}
		function isJudged({ standing }) {
			return standing === 'judged';
		}
		function identityOf({ sides, source, run = sides[1], }) {
			return { run, kind: 'comparison', severity: 'fail', rows: [], flags: [], ...(source && { source }) };
		}
		function metricFinding(metric, effect, [outcome, code], question) {
			const { endpoint, method, rows, head, standing } = metric;
			const next = nextOfEffect(code);
			return {
				...identityOf(question),
				endpoint,
				...(method !== undefined && { method }),
				...{ indicator: 'p95', unit: 'ms', rows, outcome, code },
				...(Number.isFinite(effect.change) && { observed: effect.head, effect }),
				samples: head.reduce((sum, { timed }) => sum + timed, 0),
				message: effectMessage({
					of: `p95 of ${method === undefined ? '' : `${method} `}${endpoint}`,
					...{ effect, code, least: question.least, by: soughtOf(question), isSurplus: standing === 'surplus' },
				}),
				...(next !== undefined && { next }),
			};
		}
		function excused(findings, { asked }) {
			const isEnough = asked.kind === 'improved' && asked.endpoint === undefined;
			if (!isEnough || !findings.some(({ code }) => code === 'faster'))
				return findings;
			return findings.map(finding => (finding.code === 'not-shown' ? { ...finding, outcome: 'pass' } : finding));
		}
		function besideRuling({ standing }) {
			return standing === 'failing' ? ['inconclusive', 'mostly-failed'] : ['pass', 'not-judged'];
		}
		function nothingJudged(metrics, question) {
			if (metrics.some(({ standing }) => standing === 'judged' || standing === 'failing'))
				return [];
			const most = Math.max(0, ...metrics.map(({ requestsEach }) => requestsEach));
			const pattern = patternOf(question);
			const isUnmatched = metrics.length === 0 && pattern !== undefined;
			return [
				{
					...identityOf(question),
					outcome: 'inconclusive',
					code: isUnmatched ? 'no-match' : 'few-samples',
					message: isUnmatched
						? `Nothing was judged: no endpoint of the run is covered by ${pattern}.`
						: `Nothing was judged: ${(0, quantity.DK)(question.least)} requests to an endpoint are needed in each segment, and the most had ${(0, quantity.DK)(Math.floor(most))}.`,
					next: isUnmatched
						? 'Name an endpoint as the run records it, or leave it out.'
						: 'Raise the rate or the budget, or send fewer kinds of requests.',
				},
			];
		}
		;
		const leastErrors = 0.001;
		function errorsRuling(pairs) {
			const [ruling] = comparePairs([differencesOf(pairs)], leastErrors);
			return ruling ?? { kind: 'open', pairs: 0, change: 0, chance: 1 };
		}
		const comparison_errors_rulings = {
			slower: ['fail', 'more-errors'],
			'not-shown': ['pass', 'not-shown'],
			open: ['inconclusive', 'cut-off'],
		};
		function errorsOfPairs(pairs, question) {
			const ruling = errorsRuling(pairs);
			const differences = differencesOf(pairs).slice(0, ruling.pairs || undefined);
			const interval = shiftInterval(differences);
			return comparison_errors_findingOf(pairs, comparison_errors_rulings[ruling.kind], question, {
				...{ design: 'interleaved', change: hodgesLehmann(differences), pairs: differences.length },
				...(Number.isFinite(interval[0]) && { interval, confidence: 0.95 }),
				...(ruling.pairs > 0 && { chance: ruling.chance }),
			});
		}
		function errorsInARow(runs, question) {
			const [before, after] = [runs.map(({ base }) => shareOf(base)), runs.map(({ head }) => shareOf(head))];
			const interval = [Math.min(...after) - Math.max(...before), Math.max(...after) - Math.min(...before)];
			return comparison_errors_findingOf(runs, interval[0] >= leastErrors ? ['warn', 'more-errors'] : ['pass', 'not-shown'], question, {
				...{ design: 'in-a-row', change: (0, stats_median.JZ)(after) - (0, stats_median.JZ)(before), pairs: runs.length, interval, confidence: 0.9 },
			});
		}
		function comparison_errors_findingOf(pairs, [outcome, code], question, known) {
			const [base, head] = [pairs.map(pair => shareOf(pair.base)), pairs.map(pair => shareOf(pair.head))];
			if (![...base, ...head].some(share => share > 0))
				return [];
			const effect = {
				...{ ...known, asked: question.asked.kind, sides: question.sides, base: (0, stats_median.JZ)(base), head: (0, stats_median.JZ)(head) },
				requestsEach: (0, stats_median.JZ)(pairs.flatMap(pair => [pair.base.total.requests, pair.head.total.requests])),
			};
			const samples = pairs.reduce((sum, pair) => sum + pair.head.total.requests, 0);
			return [
				{
					...identityOf(question),
					...{ indicator: 'errors', unit: 'ratio', observed: effect.head, samples, effect, outcome, code },
					message: errorsMessage(effect, code),
				},
			];
		}
		function differencesOf(pairs) {
			return pairs.map(({ base, head }) => shareOf(head) - shareOf(base));
		}
		function shareOf({ total: { requests, failures } }) {
			return requests > 0 ? failures / requests : 0;
		}
		;
		const mostJudged = 8;
		function metricsOf(pairs, { least, pattern, by }) {
			const segments = pairs.map(({ base, head }) => ({ base: byLabel(base), head: byLabel(head) }));
			const early = segments.slice(0, by);
			const shared = sharedRows(early);
			const each = pattern === undefined ? pools(shared) : [comparison_metrics_coveredBy(pattern, shared)];
			const found = each.flatMap(pool => (pattern === undefined ? apart(pool, early, least) : [pool]));
			const choices = withoutSurplus(found.filter(({ rows }) => rows.length > 0).map(pool => comparison_metrics_measured(pool, early, least)));
			return choices.map(metric => comparison_metrics_latest(metric, segments));
		}
		function sharedRows(segments) {
			const [bases, heads] = ['base', 'head'].map(side => new Map(segments.flatMap(segment => [...segment[side]])));
			return [...(bases ?? [])].flatMap(([label, row]) => (heads?.has(label) ? [row] : []));
		}
		function apart(pool, segments, least) {
			const alone = pool.rows.map(row => ({ ...named(row), rows: [row] }));
			return alone.every(one => comparison_metrics_measured(one, segments, least).requestsEach >= least) ? alone : [pool];
		}
		function comparison_metrics_middleOf(cuts) {
			return (0, stats_median.JZ)(cuts.flatMap(({ p95Ms }) => p95Ms ?? []));
		}
		function byLabel(result) {
			return new Map(rowsOf(result).map(row => [row.label, row]));
		}
		function pools(rows) {
			const groups = Map.groupBy(rows, ({ method, forms, name }) => JSON.stringify([method, forms.at(-1) ?? name]));
			return [...groups.values()].flatMap(group => {
				const [first] = group;
				if (first === undefined)
					return [];
				return [
					{ ...named(first), endpoint: group.length === 1 ? first.name : (first.forms.at(-1) ?? first.name), rows: group },
				];
			});
		}
		function named({ name, method }) {
			return { endpoint: name, ...(method !== undefined && { method }) };
		}
		function comparison_metrics_coveredBy(pattern, rows) {
			const [, method, path = pattern] = /^([A-Z]+) (.+)$/.exec(pattern) ?? [];
			const fits = matcherOf(path);
			return {
				endpoint: path,
				...(method !== undefined && { method }),
				rows: rows.filter(row => (method === undefined || row.method === method) && row.forms.some(fits)),
			};
		}
		function comparison_metrics_measured({ rows, ...names }, segments, least) {
			const labels = rows.map(({ label }) => label);
			const [base, head] = [cutsOf(labels, segments, 'base'), cutsOf(labels, segments, 'head')];
			const requestsEach = (0, stats_median.JZ)([...base, ...head].map(({ timed }) => timed));
			const isFew = requestsEach < least || [...base, ...head].some(({ requests }) => requests === 0);
			const standing = isFailing(base) || isFailing(head) ? 'failing' : isFew ? 'few' : 'judged';
			return { ...names, rows: labels, base, head, requestsEach, standing };
		}
		function comparison_metrics_latest(metric, segments) {
			const [base, head] = [cutsOf(metric.rows, segments, 'base'), cutsOf(metric.rows, segments, 'head')];
			return { ...metric, base, head, ...((isFailing(base) || isFailing(head)) && { standing: 'failing' }) };
		}
		function cutsOf(labels, segments, side) {
			return segments.map(segment => cutOf(labels, segment[side]));
		}
		function isFailing(cuts) {
			const sum = (of) => cuts.reduce((all, cut) => all + cut[of], 0);
			return ((sum('failures') > 0 && 2 * sum('failures') >= sum('requests')) ||
				cuts.some(({ requests, p95Ms }) => requests > 0 && p95Ms === undefined));
		}
		function cutOf(labels, rows) {
			const figures = labels.flatMap(label => rows.get(label)?.figures ?? []);
			const buckets = (0, model_latency.E0)(figures.map(({ latency }) => latency.buckets ?? []));
			const p95Ms = (0, model_latency.Xf)({ ...emptyLatency, buckets }, 0.95)?.value;
			const sum = (of) => figures.reduce((all, one) => all + one[of], 0);
			return {
				requests: sum('requests'),
				failures: sum('failures'),
				timed: (0, model_latency.pq)(buckets),
				...(p95Ms !== undefined && p95Ms > 0 && { p95Ms }),
			};
		}
		function withoutSurplus(metrics) {
			const fewestFirst = metrics
				.filter(({ standing }) => standing === 'judged')
				.toSorted((a, b) => a.requestsEach - b.requestsEach);
			const surplus = new Set(fewestFirst.slice(mostJudged));
			return metrics.map(metric => (surplus.has(metric) ? { ...metric, standing: 'surplus' } : metric));
		}
		;
		const leastShown = 0.1;
		function inARowFindings(before, after, question) {
			const pattern = patternOf(question);
			const runs = before.flatMap((base, index) => {
				const head = after[index];
				return head === undefined ? [] : [{ base, head, first: 'base' }];
			});
			const metrics = metricsOf(runs, { ...question, ...(pattern !== undefined && { pattern }) });
			return [
				...nothingJudged(metrics, question),
				...errorsInARow(runs, question),
				...excused(metrics.map(metric => {
					const ruled = isJudged(metric) ? rulingOf(metric, question) : besideRuling(metric);
					return metricFinding(metric, effectOf(metric, question), ruled, question);
				}), question),
			];
		}
		function rulingOf(metric, question) {
			const [before, after] = [logarithms(metric.base), logarithms(metric.head)];
			const tolerance = toleranceOf(Math.max(leastShown, soughtOf(question)));
			const isFaster = improvement(before, after, tolerance).isShown;
			if (question.asked.kind === 'improved')
				return isFaster ? ['pass', 'faster'] : ['warn', 'not-shown'];
			if (isFaster)
				return [question.asked.kind === 'unchanged' ? 'warn' : 'pass', 'faster'];
			return improvement(turned(before), turned(after), tolerance).isShown ? ['warn', 'slower'] : ['pass', 'not-shown'];
		}
		function logarithms(cuts) {
			return cuts.flatMap(({ p95Ms }) => (p95Ms === undefined ? [] : [Math.log(p95Ms)]));
		}
		function turned(values) {
			return values.map(value => -value);
		}
		function effectOf(metric, { asked, sides }) {
			const [before, after] = [logarithms(metric.base), logarithms(metric.head)];
			const { change, interval } = improvement(before, after, 0);
			const [least, most] = interval.map(move => Math.expm1(-move));
			return {
				...{ design: 'in-a-row', asked: asked.kind, sides },
				...{ base: comparison_metrics_middleOf(metric.base), head: comparison_metrics_middleOf(metric.head), change: Math.expm1(-change) },
				...(least !== undefined && most !== undefined && { interval: [most, least], confidence: 0.9 }),
				pairs: metric.base.length,
				requestsEach: metric.requestsEach,
			};
		}
		var model_merged = __webpack_require__(20384);
		;
		function comparison_sides_sideOf(name, segments) {
			const [first] = segments;
			const last = segments.at(-1) ?? first;
			const { series: _, warmUp: __, cancelled: ___, aborted: ____, pumpLag: _____, ...same } = first;
			const durationMs = sum(segments.map(segment => segment.durationMs ?? 0));
			const seconds = durationMs / 1000;
			const aborted = segments.find(segment => segment.aborted !== undefined)?.aborted;
			const lags = segments.flatMap(({ pumpLag }) => pumpLag ?? []);
			return {
				...same,
				name,
				source: { ...first.source, warnings: distinct(segments.flatMap(({ source }) => source.warnings)) },
				...(last.endedAt !== undefined && { endedAt: last.endedAt }),
				durationMs,
				...usersOf(segments),
				...arrivalsOf(segments),
				total: told((0, model_merged.Tq)(segments.map(({ total }) => total)), seconds),
				endpoints: (0, model_merged.h2)(segments.flatMap(({ endpoints }) => endpoints)).map((endpoint) => told(endpoint, seconds)),
				failures: failuresOf(segments),
				...(segments.some(({ cancelled }) => cancelled === true) && { cancelled: true }),
				...(aborted !== undefined && { aborted }),
				...(lags.length > 0 && { pumpLag: (0, model_merged.$i)(lags) }),
				...generatorOf(segments),
			};
		}
		const comparison_sides_usual = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1];
		function told(figures, seconds) {
			const all = (latency) => (0, model_latency.F6)(latency, comparison_sides_usual);
			return {
				...figures,
				...(seconds > 0 && { throughput: figures.requests / seconds }),
				latency: all(figures.latency),
				...(figures.serviceTime && { serviceTime: all(figures.serviceTime) }),
			};
		}
		function usersOf(segments) {
			const users = segments.flatMap(segment => segment.users ?? []);
			const asked = users[0]?.asked;
			const reached = users.flatMap(one => one.reached ?? []);
			if (users.length === 0)
				return {};
			return {
				users: { ...(asked !== undefined && { asked }), ...(reached.length > 0 && { reached: Math.min(...reached) }) },
			};
		}
		function arrivalsOf(segments) {
			const all = segments.flatMap(({ arrivals }) => arrivals ?? []);
			const [first] = all;
			if (first === undefined)
				return {};
			const { offeredRate } = first;
			return {
				arrivals: {
					planned: sum(all.map(({ planned }) => planned)),
					sent: sum(all.map(({ sent }) => sent)),
					late: sum(all.map(({ late }) => late)),
					unfinished: sum(all.map(({ unfinished }) => unfinished)),
					...(first.judged !== undefined && { judged: sum(all.map(({ judged = 0 }) => judged)) }),
					...(offeredRate !== undefined && { offeredRate }),
				},
			};
		}
		function failuresOf(segments) {
			const all = segments.flatMap(({ failures }) => failures);
			const groups = Map.groupBy(all, ({ method, name, error }) => JSON.stringify([method, name, error]));
			return [...groups.values()]
				.flatMap(([first, ...others]) => first === undefined ? [] : [{ ...first, count: sum([first, ...others].map(({ count }) => count)) }])
				.sort((a, b) => b.count - a.count);
		}
		function generatorOf(segments) {
			const all = segments.flatMap(({ generator }) => generator ?? []);
			const [first] = all;
			if (first === undefined)
				return {};
			const busy = all.flatMap(({ usersBusy }) => usersBusy ?? []);
			const lost = all.flatMap(({ clockLostMs }) => clockLostMs ?? []);
			return {
				generator: {
					...first,
					...(lost.length > 0 && { clockLostMs: sum(lost) }),
					...(busy.length > 0 && { usersBusy: Math.max(...busy) }),
					causes: [...new Set(all.flatMap(({ causes }) => causes))],
				},
			};
		}
		function distinct(notices) {
			return notices.filter((one, index) => notices.findIndex(({ code }) => code === one.code) === index);
		}
		function sum(values) {
			return values.reduce((all, value) => all + value, 0);
		}
		;
		const perhapsInstance = 0.2;
		function isSettled(pairs, question) {
			if (!looks.some(look => look === pairs.length))
				return false;
			const { rulings } = lookedAt(pairs, question);
			return [...rulings.flat().map(({ ruling }) => ruling), errorsRuling(pairs)].every(({ kind }) => kind !== 'open');
		}
		function pairFindings(pairs, question) {
			const { metrics, rulings } = lookedAt(pairs, question);
			const strain = strainOfPairs(pairs);
			const judged = metrics
				.filter(isJudged)
				.map((metric, index) => judgedFinding(metric, rulings[index] ?? [], strain, question));
			return [
				...nothingJudged(metrics, question),
				...excused(judged, question),
				...errorsOfPairs(pairs, question),
				...metrics
					.filter(metric => !isJudged(metric))
					.map(metric => metricFinding(metric, comparison_pairs_effectOf(metric, undefined, question), besideRuling(metric), question)),
			];
		}
		function unlikeBases(pairs, question) {
			const each = metricsOf(pairs, question).filter(isJudged).map(comparison_pairs_differencesOf);
			const shared = pairs.map((_, index) => (0, stats_median.JZ)(each.map(differences => differences[index] ?? 0)));
			if (each.length === 0 || areAlike(shared, question.tolerance))
				return undefined;
			return {
				...identityOf(question),
				outcome: 'invalid',
				code: 'unlike-bases',
				message: unlikeMessage(Math.expm1(hodgesLehmann(shared)), pairs.length),
				next: 'Give it a machine of its own, or look what the two processes do not share alike: a port, a disk, a limit of CPU.',
			};
		}
		const warming = { every: 2, least: 4, faster: Math.log(0.9) };
		function isWarming(pairs) {
			if (pairs.length < warming.least || pairs.length % warming.every !== 0)
				return false;
			const moves = pairs.flatMap(({ base, head, first }) => {
				const [before, after] = (first === 'base' ? [base, head] : [head, base]).map(medianOf);
				return before !== undefined && after !== undefined ? [Math.log(after / before)] : [];
			});
			return (0, stats_median.JZ)(moves) <= warming.faster;
		}
		function medianOf({ total: { latency } }) {
			const value = latency.quantiles.find(([q]) => q === 0.5)?.[1];
			return value !== undefined && value > 0 ? value : undefined;
		}
		function lookedAt(pairs, question) {
			const pattern = patternOf(question);
			const metrics = metricsOf(pairs, { ...question, by: looks[0], ...(pattern !== undefined && { pattern }) });
			return { metrics, rulings: directed(metrics.filter(isJudged).map(comparison_pairs_differencesOf), question) };
		}
		function comparison_pairs_differencesOf({ base, head }) {
			return base.flatMap(({ p95Ms }, index) => {
				const other = head[index]?.p95Ms;
				return p95Ms === undefined || other === undefined ? [] : [Math.log(other / p95Ms)];
			});
		}
		function directed(each, question) {
			if (each.length === 0)
				return [];
			const { asked, tolerance } = question;
			const turned = each.map(differences => differences.map(difference => -difference));
			const of = (kind, rulings) => rulings.map(ruling => ({ of: kind, ruling }));
			switch (asked.kind) {
				case 'not-slower':
					return of('slower', comparePairs(each, tolerance)).map(one => [one]);
				case 'improved':
					return of('faster', comparePairs(turned, toleranceOf(soughtOf(question)))).map(one => [one]);
				case 'unchanged': {
					const both = comparePairs([...each, ...turned], tolerance);
					const faster = of('faster', both.slice(each.length));
					return of('slower', both.slice(0, each.length)).map((one, index) => [one, ...faster.slice(index, index + 1)]);
				}
				default:
					return asked;
			}
		}
		function judgedFinding(metric, rulings, strain, question) {
			const shown = rulings.find(({ ruling }) => ruling.kind === 'slower');
			const effect = comparison_pairs_effectOf(metric, (shown ?? rulings[0])?.ruling, question);
			const isOpen = shown === undefined && rulings.some(({ ruling }) => ruling.kind === 'open');
			return metricFinding(metric, effect, comparison_pairs_rulingOf(isOpen ? 'open' : shown?.of, effect, strain, question), question);
		}
		function comparison_pairs_rulingOf(shown, { change, base, head }, strain, { asked, isOneInstance }) {
			if (shown === 'open')
				return ['inconclusive', 'cut-off'];
			if (shown === undefined)
				return [asked.kind === 'improved' ? 'warn' : 'pass', 'not-shown'];
			if (strain?.worseOf === shown && Math.abs(head - base) <= reach * strain.lagMs)
				return ['invalid', 'saturated'];
			if (shown === 'faster')
				return [asked.kind === 'improved' ? 'pass' : 'fail', 'faster'];
			return isOneInstance && change < perhapsInstance ? ['warn', 'one-instance'] : ['fail', 'slower'];
		}
		const surely = 0.05;
		function strainOfPairs(pairs) {
			const [first, ...others] = pairs.flatMap(({ base, head }) => [base, head]);
			const lagMs = first && strainOf(comparison_sides_sideOf('', [first, ...others]), [])?.lagMs;
			if (lagMs === undefined)
				return undefined;
			const lags = pairs.map(({ base, head }) => lagOf(head) - lagOf(base));
			if (signedRank(lags) <= surely)
				return { lagMs, worseOf: 'slower' };
			return signedRank(lags.map(lag => -lag)) <= surely ? { lagMs, worseOf: 'faster' } : undefined;
		}
		function lagOf({ pumpLag }) {
			return (pumpLag && (0, model_latency.Xf)(pumpLag, 0.99)?.value) ?? 0;
		}
		function comparison_pairs_effectOf(metric, ruling, question) {
			const { asked, sides } = question;
			const differences = comparison_pairs_differencesOf(metric).slice(0, ruling?.pairs || undefined);
			const [low, high] = shiftInterval(differences);
			return {
				...{ design: 'interleaved', asked: asked.kind, sides, base: comparison_metrics_middleOf(metric.base), head: comparison_metrics_middleOf(metric.head) },
				change: Math.expm1(hodgesLehmann(differences)),
				...(Number.isFinite(low) && { interval: [Math.expm1(low), Math.expm1(high)], confidence: 0.95 }),
				...(ruling !== undefined && ruling.pairs > 0 && { chance: ruling.chance }),
				pairs: differences.length,
				requestsEach: metric.requestsEach,
			};
		}
		;
		function orderOf(pair) {
			return pair % 2 === 0 ? ['base', 'head'] : ['head', 'base'];
		}
		function isRestart(pair) {
			return pair % 2 === 0;
		}
		function startOrderOf(pair) {
			return pair % 4 === 0 ? ['base', 'head'] : ['head', 'base'];
		}
		const [checkPairs] = looks;
		const mostPairs = Math.max(...looks);
		const overheadMs = { segment: 500, start: 5000 };
		const wished = { factor: 2, leastMs: 10_000 };
		const unknownMs = 30_000;
		function planComparison(offer, rules) {
			const pairs = (rules.restarts ? checkPairs : 0) + mostPairs;
			const fixedMs = pairs * 2 * (rules.discardMs + overheadMs.segment) + (rules.restarts ? (pairs / 2) * overheadMs.start : 0);
			return planned(offer, rules, { segments: pairs * 2, fixedMs, checkPairs: rules.restarts ? checkPairs : 0 });
		}
		const runsInARow = 3;
		function planInARow(offer, rules) {
			const segments = 2 * runsInARow + 1;
			const fixedMs = segments * (rules.discardMs + overheadMs.segment);
			return planned(offer, rules, { segments, fixedMs, checkPairs: 0 });
		}
		function planned(offer, { least, discardMs, budgetMs, segmentMs: wanted, longestMs }, { segments, fixedMs, checkPairs }) {
			const mostMs = wanted ?? Math.max(0, (budgetMs - fixedMs) / segments);
			const endpoints = offer === undefined ? [] : comparison_plan_endpointsOf(offer);
			const judged = endpoints.filter(({ perSecond }) => (perSecond * mostMs) / 1000 >= least);
			const [busiest] = endpoints.toSorted((a, b) => b.perSecond - a.perSecond);
			if (judged.length === 0 && busiest !== undefined)
				return {
					busiest: busiest.name,
					perSecond: busiest.perSecond,
					neededMs: (least / busiest.perSecond) * 1000,
					segmentMs: mostMs,
				};
			const slowest = Math.min(...judged.map(({ perSecond }) => perSecond));
			const wishedMs = offer === undefined ? unknownMs : Math.max(wished.leastMs, ((wished.factor * least) / slowest) * 1000);
			const segmentMs = wanted ?? Math.min(mostMs, longestMs ?? wishedMs);
			return {
				...{ segmentMs, discardMs, checkPairs, mostPairs },
				worstMs: fixedMs + segments * segmentMs,
				judged: judged.map(({ name }) => name),
				beside: endpoints.filter(one => !judged.includes(one)).map(({ name }) => name),
			};
		}
		function comparison_plan_endpointsOf({ rate, calls }) {
			const groups = Map.groupBy(calls, call => `${call.method} ${plainNameOf(call)}`);
			return [...groups].map(([name, group]) => ({
				name,
				perSecond: rate * group.reduce((sum, { times }) => sum + times, 0),
			}));
		}
		;
		function singleFindings(base, head, question) {
			const rows = new Map(rowsOf(base).map(row => [row.label, row]));
			const shared = rowsOf(head).flatMap(row => {
				const other = rows.get(row.label);
				return other === undefined ? [] : [[other, row]];
			});
			const findings = shared.flatMap(([one, other]) => rowFinding(one, other, question));
			return [...(findings.length === 0 ? [nothingShared(question)] : []), ...findings, ...errorsOf(base, head, question)];
		}
		function nothingShared(question) {
			return {
				...identityOf(question),
				outcome: 'inconclusive',
				code: 'no-match',
				message: 'Nothing was compared: no endpoint is in both runs with a time and enough requests.',
				next: 'Give two runs of the same load.',
			};
		}
		function rowFinding(base, head, question) {
			const [one, other] = [base.figures, head.figures];
			if (one === undefined || other === undefined || isMostlyFailed(one) || isMostlyFailed(other))
				return [];
			const requests = Math.min(timedOf(one), timedOf(other));
			const figure = comparison_single_figureOf(one, other, requests);
			if (figure === undefined)
				return [];
			const [effect, ruled] = weighed(figure, requests, question);
			const { name, method, label } = head;
			const next = nextOfEffect(ruled[1]);
			return [
				{
					...identityOf(question),
					...{ endpoint: name, ...(method !== undefined && { method }), indicator: figure.indicator, unit: 'ms' },
					...{ observed: figure.head.value, samples: timedOf(other), rows: [label], effect },
					...{ outcome: ruled[0], code: ruled[1] },
					message: effectMessage({
						of: `${figure.indicator} of ${label}`,
						...{ effect, code: ruled[1], least: 1, by: question.tolerance, isSurplus: false },
					}),
					...(next !== undefined && { next }),
				},
			];
		}
		function isMostlyFailed({ requests, failures }) {
			return failures > 0 && 2 * failures >= requests;
		}
		function timedOf({ requests, latency }) {
			return latency.buckets === undefined ? requests : (0, model_latency.pq)(latency.buckets);
		}
		function comparison_single_figureOf(base, head, requests) {
			const both = (indicator, read) => {
				const [one, other] = [read(base), read(head)];
				if (one === undefined || other === undefined || !(one.value > 0 && other.low > 0))
					return undefined;
				return { indicator, base: one, head: other };
			};
			const p95 = requests < goodSamples(0.95) ? undefined : both('p95', ({ latency }) => (0, model_latency.Xf)(latency, 0.95));
			if (p95 !== undefined || requests < leastSamples(0.5))
				return p95;
			return (both('mean', ({ latency: { meanMs, meanGrid } }) => meanMs === undefined ? undefined : (0, model_latency.MU)(meanMs, meanGrid)) ?? both('p50', ({ latency }) => (0, model_latency.Xf)(latency, 0.5)));
		}
		const leastMs = 2;
		function weighed({ base, head }, requests, { tolerance, sides }) {
			const width = Math.max(widthOf(base), widthOf(head));
			const known = usual([Math.log(base.value)], roundingError(base.value, width));
			const { change, error } = shiftOf(known, [Math.log(head.value)]);
			const reach = studentQuantile(0.975, known.freedom) * error;
			const limit = screenLimit(known, { ratio: tolerance, least: Math.max(width, leastMs) });
			const effect = {
				...{ design: 'single', asked: 'not-slower', sides, base: base.value, head: head.value },
				change: Math.expm1(change),
				interval: [Math.expm1(change - reach), Math.expm1(change + reach)],
				confidence: 0.95,
				pairs: 1,
				requestsEach: requests,
			};
			return [effect, Math.log(head.low) - known.level >= limit ? ['warn', 'provisional'] : ['pass', 'not-shown']];
		}
		function widthOf({ low, high }) {
			return Number.isFinite(high) ? high - low : 0;
		}
		const errorRule = { chance: 0.01, least: 0.001 };
		function errorsOf({ total: base }, { total: head }, question) {
			const [one, other] = [base, head].map(({ requests, failures }) => ({ k: failures, n: requests }));
			if (one === undefined || other === undefined || !(one.n > 0 && other.n > 0 && one.k + other.k > 0))
				return [];
			const change = other.k / other.n - one.k / one.n;
			const chance = fisher(other, one);
			const effect = {
				...{ design: 'single', asked: 'not-slower', sides: question.sides },
				...{ base: one.k / one.n, head: other.k / other.n, change, chance, pairs: 1 },
				requestsEach: Math.min(one.n, other.n),
			};
			const isMore = change >= errorRule.least && chance < errorRule.chance;
			const [outcome, code] = isMore ? ['warn', 'more-errors'] : ['pass', 'not-shown'];
			return [
				{
					...identityOf(question),
					...{ indicator: 'errors', unit: 'ratio', observed: effect.head, samples: other.n, effect, outcome, code },
					message: errorsMessage(effect, code),
				},
			];
		}
		;
		function offerNotices(scenario, offer, objectives) {
			const rows = rowsOf({
				endpoints: offer.calls.map(({ method, name }) => ({
					method,
					name,
					requests: 0,
					failures: 0,
					latency: emptyLatency,
				})),
			});
			const calls = new Map(rows.map((row, at) => [row, offer.calls[at]]));
			const timesOf = (some) => some.reduce((sum, row) => sum + (calls.get(row)?.times ?? 0), 0);
			const planned = { scenario, offer, rows, timesOf, coverage: coverAll(objectives, rows) };
			return [...objectives.flatMap(objective => floorNotices(objective, planned)), ...usersNotice(objectives, planned)];
		}
		function floorNotices(objective, planned) {
			const floor = floorOf(objective);
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
			if (sent >= floor * spare - 1e-9)
				return [];
			const enough = `${rateFor(floor, times)}/s`;
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
				const latency = latencyIndicator(objective.indicator);
				const isMedian = latency?.kind === 'median' || (latency?.kind === 'percentile' && latency.q === 0.5);
				const upper = isMedian ? upperLimit(objective.condition) : undefined;
				return upper === undefined ? [] : [{ objective, limit: upper.limit }];
			});
			const own = medians.filter(({ objective }) => coverage.get(objective)?.won.includes(row));
			const common = medians.filter(({ objective }) => objective.scope.kind !== 'endpoint');
			return Math.max(0, ...(own.length > 0 ? own : common).map(({ limit }) => limit));
		}
		;
		const defaultFailOn = ['breach', 'regression', 'inconclusive', 'invalid'];
		;
		function judge(runs, judging) {
			const judged = runs.map(run => judgeRun(run, run.judging ?? judging));
			const findings = judged.flatMap(run => run.findings);
			const verdict = (0, model_verdict.Z)(findings.map(({ outcome }) => outcome));
			return {
				...(verdict && { verdict }),
				exitCode: exitCodeOf(judged.flatMap(run => run.failing)),
				headline: headlineOf(findings, runs.length),
				runs: judged.map(({ run }) => run),
				findings,
				notices: judge_distinct([
					...judged.flatMap(run => run.notices),
					...waiverNotices(findings, runs.map(run => run.judging ?? judging)),
				]),
			};
		}
		function judgeRun(input, judging) {
			const { name, result, objectives, notices = [], found = [] } = input;
			const rows = rowsOf(result);
			const coverage = coverAll(objectives.filter(isOfEndpoints), rows);
			const strain = strainOf(result, objectives.filter(objective => coverage.get(objective)?.won.length !== 0));
			const validity = validityOf(name, result, judging, strain);
			const all = { run: name, result, judging, strain, endpoints: rows };
			const slo = result.cancelled === true ? nothing : judgeObjectives(all, objectives, coverage);
			const missed = warmUpOf(all, objectives);
			const change = judge_compare(input, judging, validity, strain);
			const findings = waive([...validity, ...found, ...slo.findings, ...missed, ...change.findings], judging);
			const verdict = (0, model_verdict.Z)(findings.map(({ outcome }) => outcome));
			return {
				run: { name, result, ...(verdict && { verdict }), ...(strain && { strained: true }) },
				findings,
				failing: mayFail(findings, judging.failOn),
				notices: [
					...result.source.warnings,
					...notices,
					...ageNotice(result, judging),
					...strainNotice(strain, result),
					...slo.notices,
					...change.notices,
					...leftOut(findings, judging.failOn).map(mood => (0, notice.l)('left-out', { mood })),
				],
			};
		}
		const unchanged = { findings: [], notices: [] };
		function judge_compare({ name, result, compared }, judging, validity, strain) {
			const isEvidence = validity.every(({ outcome }) => outcome === 'pass' || outcome === 'warn');
			if (compared === undefined || !isEvidence || strain !== undefined)
				return unchanged;
			const why = incomparable(result);
			return why === undefined
				? changeOf(name, compared, judging)
				: { findings: [], notices: [(0, notice.l)('not-compared', { why })] };
		}
		function incomparable({ unsteady, workload, generator }) {
			if (unsteady === true)
				return 'it never became steady';
			if (workload === 'open' && (generator?.usersBusy ?? 0) >= busyFrom)
				return 'every user was busy nearly all of the time, so its times hold waiting that other loads would not have';
			return undefined;
		}
		function warmUpOf(all, objectives) {
			const { run, result } = all;
			const part = result.cancelled === true ? undefined : warmUpAsRun(result);
			if (part === undefined)
				return [];
			const rows = rowsOf(part);
			const ofTimes = objectives.filter(isOfEndpoints);
			const { findings } = judgeObjectives({ ...all, result: part, endpoints: rows }, ofTimes, coverAll(ofTimes, rows));
			return [warmUpMissed(run, part, findings) ?? []].flat();
		}
		const nothing = { findings: [], notices: [] };
		function judgeObjectives(all, objectives, coverage) {
			const { endpoints: rows, result } = all;
			const total = totalOf(result);
			const judged = objectives.flatMap(objective => {
				const one = { ...all, objective, rows: [total] };
				if (objective.scope.kind === 'each' && isOfEndpoints(objective))
					return judgeEach(one, rows);
				const covered = coverage.get(objective);
				return covered === undefined ? [judgeCase(one)] : judgeCovered(one, covered, rows);
			});
			return {
				findings: judged.map(({ finding }) => finding),
				notices: [...substitutes(judged), ...takenOver(coverage), ...uncovered(objectives, coverage, rows)],
			};
		}
		function isOfEndpoints({ indicator }) {
			return indicator.kind !== 'users' && indicator.kind !== 'resource';
		}
		function judgeEach(one, rows) {
			if (rows.length === 0)
				return [{ finding: gapFinding({ ...one, rows }, gap('no-match', 'the report has no endpoints')) }];
			return rows.map(row => judgeCase({ ...one, rows: [row], endpoint: row.name, ...(row.method !== undefined && { method: row.method }) }));
		}
		function judgeCovered(one, coverage, rows) {
			const { won, contests, matched, methodless } = coverage;
			const gaps = contests.map(contest => ({
				finding: gapFinding({ ...one, rows: contest.rows }, conflict(one.objective, contest)),
			}));
			if (matched === 0 || methodless.length > 0) {
				gaps.push({ finding: gapFinding({ ...one, rows: methodless }, whyUnmatched(one.objective, coverage, rows)) });
			}
			return won.length === 0 ? gaps : [judgeCase({ ...one, rows: won }), ...gaps];
		}
		function conflict(objective, { rival, rows }) {
			const other = `${(0, promise.Db)(rival)} (${placeWords(rival.source)})`;
			return gap('conflict', `${other} promises otherwise of ${listed(rows.map(({ label }) => label))}, and neither ${placeWords(objective.source)} nor it is drawn more closely`, 'Promise one limit, or draw one of the two patterns more closely.');
		}
		function placeWords({ file, line }) {
			return line === undefined ? file : `${file}:${line}`;
		}
		function takenOver(coverage) {
			return [...coverage]
				.filter(([, { matched, won, contests }]) => matched > 0 && won.length === 0 && contests.length === 0)
				.map(([objective]) => (0, notice.l)('taken-over', { words: (0, promise.Db)(objective), ...objective.source }));
		}
		function uncovered(objectives, coverage, rows) {
			if (coverage.size === 0 || objectives.some(({ scope }) => scope.kind === 'each'))
				return [];
			const covered = new Set([...coverage.values()].flatMap(({ won, contests }) => [...won, ...contests.flatMap(one => one.rows)]));
			const names = rows.filter(row => !covered.has(row)).map(({ label }) => label);
			return names.length === 0 ? [] : [(0, notice.l)('uncovered-endpoint', { names: listed(names, 10) })];
		}
		function substitutes(judged) {
			const used = new Set(judged.map(({ substitute }) => substitute));
			return [...used].filter(substitute => substitute !== undefined).map(substitute => (0, notice.l)(substitute, {}));
		}
		function ageNotice(result, { maxAgeMs }) {
			if (maxAgeMs === undefined || endOf(result) !== undefined)
				return [];
			const [file = 'the report'] = result.source.files;
			return [(0, notice.l)('age-unknown', { file })];
		}
		function judge_distinct(notices) {
			const seen = new Set();
			return notices.filter(({ code, message, source }) => {
				const key = JSON.stringify([code, message, source?.file, source?.line]);
				return !seen.has(key) && seen.add(key);
			});
		}
	}),
	61534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g$: () => (judged),
			_o: () => (judgedSides),
			ZB: () => (preparedFor),
			H3: () => (published),
			fO: () => (toleranceIn),
			Vj: () => (verdictOf)
		});
		var _compiled_command = __webpack_require__(49829);
		var _compiled_history = __webpack_require__(9028);
		var ingest = __webpack_require__(88893);
		var judge = __webpack_require__(14299);
		var _compiled_middle = __webpack_require__(43615);
		var errors = __webpack_require__(22059);
		var latency = __webpack_require__(62676);
		var notice = __webpack_require__(68308);
		var record = __webpack_require__(15290);
		var verdict = __webpack_require__(23439);
		;
		function stepName([first, ...others], config, command, { workflow }) {
			const own = others.length === 0 ? first?.name : undefined;
			return (0, _compiled_command.j6)(command, 'name') ?? scenarioName(command) ?? own ?? config?.name ?? workflow?.name ?? 'report';
		}
		function wantedOf({ name, scenario }, isAlone, step, command) {
			const run = name ?? step;
			const given = (0, _compiled_command.j6)(command, 'name') ?? folderOfConfig(command);
			const kept = isAlone ? step : [given, run].filter(part => part !== '').join('/');
			return { run, name: kept, step, ...(scenario && { scenario }) };
		}
		function scenarioName(command) {
			const scenario = (0, _compiled_command.j6)(command, 'scenario');
			const folder = folderOfConfig(command);
			return scenario === undefined || folder === '' ? scenario : `${folder}/${scenario}`;
		}
		function folderOfConfig(command) {
			const config = (0, _compiled_command.j6)(command, 'config') ?? '';
			const folder = config.slice(0, Math.max(0, config.lastIndexOf('/'))).replace(/^(?:\.\/)+/, '');
			return folder === '.' ? '' : folder;
		}
		var _compiled_setup = __webpack_require__(89953);
		var _compiled_standard = __webpack_require__(63767);
		var redact = __webpack_require__(56089);
		var version = __webpack_require__(32652);
		;
		async function judged(command, desk, promises) {
			const common = await (0, _compiled_setup.Nf)(command, (0, _compiled_setup.wA)(desk.host));
			const results = await (0, ingest.N)(desk.host, (0, _compiled_setup.uD)(command), await (0, _compiled_setup.$d)(command, common.config));
			return verdictOf(alone(results), await preparedFor(results, command, desk, promises), desk);
		}
		async function published(command, desk) {
			const [folder = ''] = command.arguments;
			const readAtBase = desk.workflow?.readAtBase;
			if (readAtBase === undefined)
				throw new errors.y('publish-outside', {});
			const setup = await (0, _compiled_setup.Nf)(command, readAtBase);
			const found = [
				...(await desk.host.find(`${folder}/**/result.json`)),
				...(await desk.host.find(`${folder}/**/*.result.json`)),
			];
			if (found.length === 0)
				throw new errors.y('published-nothing', { file: folder });
			const requests = found.map(path => ({
				path,
				...(found.length > 1 && { name: path.split('/').at(-1)?.replace('.result.json', '') ?? path }),
			}));
			const results = await (0, ingest.N)(desk.host, requests, await (0, _compiled_setup.$d)(command, setup.config));
			const standards = [];
			for (const { name } of results)
				standards.push(await (0, _compiled_standard.Ar)(name, command, readAtBase));
			const judgement = verdictOf(alone(results), await withHistories(results, standards, command, desk), desk);
			return { ...judgement, context: { ...judgement.context, fromFork: true } };
		}
		function alone(results) {
			return results.map(result => ({ result, alike: [] }));
		}
		async function preparedFor(runs, command, desk, promises) {
			const standards = [];
			for (const { name } of runs)
				standards.push(await (0, _compiled_standard.D1)(name, command, desk, promises));
			return withHistories(runs, standards, command, desk);
		}
		async function withHistories(runs, standards, command, desk) {
			const config = standards[0]?.setup.config;
			const name = stepName(runs, config, command, desk);
			const size = await (0, _compiled_setup.$d)(command, config);
			const texts = (0, _compiled_command.Q7)(command, 'base-report');
			const baseResults = texts.length === 0 ? [] : await (0, ingest.N)(desk.host, (0, _compiled_setup.q)(texts), size);
			const elsewhere = [];
			for (const path of (0, _compiled_command.Q7)(command, 'confirms'))
				elsewhere.push(...(await (0, ingest.N)(desk.host, [{ path }], size)));
			const bases = [];
			for (const [at, run] of runs.entries()) {
				const standard = standards[at];
				if (standard === undefined)
					throw new Error('a run has a standard');
				const isAlone = runs.length === 1;
				const known = await (0, _compiled_history.Sg)(wantedOf(run, isAlone, name, command), standard.setup, command, desk);
				const { history, notices = [] } = known ?? {};
				const confirms = isAlone ? elsewhere : elsewhere.filter(one => one.name === run.name);
				const idle = confirms.length > 0 && history === undefined ? [(0, notice.l)('confirms-idle', {})] : [];
				bases.push({ ...standard, confirms, notices: [...notices, ...idle], ...(history && { history }) });
			}
			return { name, bases, baseResults };
		}
		function verdictOf(runs, { name, bases, baseResults }, desk, again = new Map()) {
			const judgings = judgingsOf(bases, desk);
			const histories = [];
			const inputs = runs.map((run, at) => {
				const [basis, judging] = [bases[at], judgings[at]];
				if (basis === undefined || judging === undefined)
					throw new Error('what is judged was prepared');
				const own = run.result.name ?? name;
				const { history } = basis;
				if (history !== undefined)
					histories.push({ ...history, alike: run.alike });
				return {
					...inputOf(own, run.result, basis, judging),
					found: besideBase(own, run.result, baseResults, judging),
					...(history && { compared: comparedOf(run, { ...basis, history }, again.get(own) ?? [], judging, desk) }),
				};
			});
			return { histories, ...judgedTogether(name, inputs, judgings, desk) };
		}
		function judgedSides(name, sides, standard, command, desk) {
			const bases = sides.map((side, at) => ({
				...{ setup: standard.setup, notices: side.notices ?? [], confirms: [] },
				promised: at === sides.length - 1 ? standard.promised : _compiled_standard.JE,
			}));
			const judgings = judgingsOf(bases, desk);
			const inputs = sides.flatMap(({ result, found }, at) => {
				const [basis, judging] = [bases[at], judgings[at]];
				if (basis === undefined || judging === undefined)
					return [];
				return [{ ...inputOf(result.name ?? name, result, basis, judging), ...(found && { found }) }];
			});
			const step = stepName([{ name }], standard.setup.config, command, desk);
			return { histories: [], ...judgedTogether(step, inputs, judgings, desk) };
		}
		const oneDayMs = 86_400_000;
		function judgingsOf(standards, { host, workflow }) {
			return standards.map(({ setup }) => setup.judging(host.now(), workflow && oneDayMs));
		}
		function inputOf(name, result, { setup, promised, notices }, judging) {
			return {
				...{ name, judging, objectives: promised.objectives, result: telling(result, promised) },
				notices: [...setup.notices, ...promised.notices, ...notices],
			};
		}
		function telling(result, { objectives }) {
			const asked = objectives.flatMap(({ indicator }) => (indicator.kind === 'percentile' ? [indicator.q] : []));
			if (result.source.kind !== 'load-test' || asked.length === 0)
				return result;
			const told = (figures) => ({
				...figures,
				latency: (0, latency.F6)(figures.latency, asked),
				...(figures.serviceTime && { serviceTime: (0, latency.F6)(figures.serviceTime, asked) }),
			});
			return { ...result, total: told(result.total), endpoints: result.endpoints.map(told) };
		}
		function judgedTogether(name, inputs, [first], { workflow }) {
			if (first === undefined)
				throw new Error('reports hold at least one run');
			return {
				verdict: (0, redact.$)((0, judge.S4)(inputs, first)),
				context: {
					...{ name, version: version.r },
					...(workflow && { links: workflow.links }),
					...(workflow?.commit !== undefined && { commit: workflow.commit }),
				},
			};
		}
		function besideBase(name, result, bases, judging) {
			if (bases.length === 0)
				return [];
			const [only, ...others] = bases;
			const base = bases.find(one => one.name !== undefined && one.name === result.name) ?? (others.length === 0 ? only : undefined);
			if (base === undefined) {
				const names = bases.map(one => one.name ?? one.source.files[0] ?? '').join(', ');
				throw new errors.y('compare-unmatched', { file: '--base-report', run: name, names });
			}
			return (0, judge.To)(base, result, { sides: ['base', 'head'], run: name, tolerance: toleranceIn(judging) });
		}
		const usualTolerance = 0.1;
		function toleranceIn({ tolerance }) {
			const rules = tolerance?.rules.filter(({ endpoint, indicator = 'p95' }) => endpoint === undefined && indicator === 'p95');
			return rules?.at(-1)?.ratio ?? usualTolerance;
		}
		function comparedOf({ result, alike }, { history, confirms, promised }, again, judging, desk) {
			const { past, run } = history;
			const about = (0, _compiled_history.c1)(history, desk);
			const { machine: _, ...elsewhere } = about;
			const kept = (one, circumstances = about) => (0, record.zv)({ name: run, result: (0, redact.$)(one) }, { findings: [] }, circumstances);
			const middle = (one) => (0, _compiled_middle.X)(kept(one.result), one.alike.map(other => kept(other)));
			const own = middle({ result, alike });
			const sound = (one) => isSound(one, promised.objectives, judging);
			const [first, ...between] = confirms.filter(sound).map(one => kept(one, elsewhere));
			if (first !== undefined)
				return { past, run: first, repeats: { runs: [...between, own], on: 'fresh-runner' } };
			const repeats = again.filter(one => [one.result, ...one.alike].every(sound)).map(middle);
			return { past, run: own, ...(repeats.length > 0 && { repeats: { runs: repeats, on: 'same-runner' } }) };
		}
		function isSound(result, objectives, judging) {
			const { findings, runs } = (0, judge.S4)([{ name: '', result, objectives }], judging);
			const doubts = findings.filter(({ kind, outcome }) => kind === 'validity' && (0, verdict.C)(outcome, 'warn'));
			return doubts.length === 0 && runs.every(({ strained }) => strained !== true);
		}
	}),
	64249: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => (machineOf)
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
		function machineOf(environment) {
			const keeper = environment['RUNNER_ENVIRONMENT'] ?? 'own';
			const processors = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.cpus)();
			const cpu = processors[0]?.model.trim();
			return {
				runner: `${keeper}/${environment['RUNNER_OS'] ?? (0, node_os__WEBPACK_IMPORTED_MODULE_0__.type)()}/${environment['RUNNER_ARCH'] ?? (0, node_os__WEBPACK_IMPORTED_MODULE_0__.arch)()}/${processors.length}`,
				...(cpu !== undefined && cpu !== '' && { cpu }),
			};
		}
	}),
	22843: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => (judgedLoad),
			j: () => (measured)
		});
		var _compiled_command = __webpack_require__(49829);
		var judgement = __webpack_require__(61534);
		var notice = __webpack_require__(68308);
		;
		const longest = { starved: 300_000, suspect: 600_000 };
		const mostRepeats = 2;
		async function confirmed(trials, prepared, desk) {
			const runs = trials.map(({ first }) => first);
			const judged = (0, judgement.Vj)(runs, prepared, desk);
			const anew = await instead(trials, judged, desk);
			return anew === undefined
				? repeated(trials, runs, prepared, judged, desk)
				: repeated(trials, anew, prepared, (0, judgement.Vj)(anew, prepared, desk), desk);
		}
		async function instead(trials, { verdict: { findings } }, desk) {
			const starved = new Map();
			for (const trial of trials) {
				const why = findings.find(finding => finding.run === trial.scenario.name && isOfGenerator(finding));
				if (why === undefined || !mayRepeat(trial, longest.starved, desk))
					continue;
				desk.host.log(`${trial.scenario.name}: ${why.message} It is run once more.`);
				starved.set(trial, told(await trial.again(), why));
			}
			return starved.size === 0 ? undefined : trials.map(trial => starved.get(trial) ?? trial.first);
		}
		function isOfGenerator({ outcome, code }) {
			return outcome === 'invalid' && (code === 'saturated' || code === 'not-delivered');
		}
		function told(measured, { message }) {
			const { result } = measured;
			const warnings = [...result.source.warnings, (0, notice.l)('run-anew', { why: message })];
			return { ...measured, result: { ...result, source: { ...result.source, warnings } } };
		}
		async function repeated(trials, runs, prepared, first, desk) {
			const again = new Map();
			let judged = first;
			let spentMs = 0;
			for (let round = 1; round <= mostRepeats; round += 1) {
				for (const [at, trial] of trials.entries()) {
					const { name } = trial.scenario;
					const costMs = plannedMs(trial.scenario) * trial.repetition.times;
					const isConfirming = (prepared.bases[at]?.confirms.length ?? 0) > 0;
					if (!isSuspect(judged, name) || isConfirming || !mayRepeat(trial, longest.suspect, desk))
						continue;
					if (spentMs + costMs > trial.repetition.budgetMs)
						continue;
					desk.host.log(`${name}: looks slower than usual, so it is run again (${round} of ${mostRepeats})`);
					spentMs += costMs;
					again.set(name, [...(again.get(name) ?? []), await trial.again()]);
					judged = (0, judgement.Vj)(runs, prepared, desk, again);
				}
			}
			return judged;
		}
		function isSuspect({ verdict: { findings } }, name) {
			return findings.some(({ run, code, trend }) => run === name && (code === 'suspect' || trend?.confirmedBy === 'one-run'));
		}
		function mayRepeat({ scenario, repetition }, mostMs, { load }) {
			return repetition.mayConfirm && plannedMs(scenario) <= mostMs && load?.signal.aborted !== true;
		}
		function plannedMs({ load }) {
			return load.kind === 'open' ? load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0) : load.durationMs;
		}
		var errors = __webpack_require__(22059);
		var latency = __webpack_require__(62676);
		var setup = __webpack_require__(89953);
		var trust = __webpack_require__(14870);
		var version = __webpack_require__(32652);
		var _compiled_watch = __webpack_require__(71508);
		;
		async function measured(command, desk) {
			const { config } = await (0, setup.Nf)(command, (0, trust.X)(desk));
			const load = desk.load;
			if (load === undefined)
				throw new Error('a run needs somebody who watches it');
			const drill = await drillIn(command, desk, load, config);
			if (drill !== undefined)
				return drill;
			const scenarios = await (0, trust.Z)(await scenariosOf(command, desk, load, config), command, desk);
			return judgedLoad(scenarios, command, desk, load);
		}
		async function judgedLoad(scenarios, command, desk, load) {
			const promises = desk.workflow === undefined ? 'optional' : 'required';
			const named = scenarios.map(scenario => ({ name: scenario.name, scenario }));
			const prepared = await (0, judgement.ZB)(named, command, desk, promises);
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
				if (result.cancelled === true)
					return { result, alike: [] };
				results.push(result);
			}
			const byTime = results.toSorted((a, b) => p95Of(a) - p95Of(b));
			const middle = byTime[(byTime.length - 1) >> 1];
			if (middle === undefined)
				throw new Error('a scenario is run at least once');
			return { result: middle, alike: results.filter(result => result !== middle) };
		}
		function p95Of({ total }) {
			return (0, latency.Xf)(total.latency, 0.95)?.value ?? Number.POSITIVE_INFINITY;
		}
		async function sentOnce(scenario, { promised, setup }, desk) {
			const { load } = await __webpack_require__.e(944).then(__webpack_require__.bind(__webpack_require__, 71944));
			const watch = (0, _compiled_watch._)(scenario, promised.objectives);
			try {
				return await load(scenario, {
					...{ version: version.r, signal: desk.signal, isCalibrated: setup.repetition.isCalibrated },
					onSecond: (progress) => desk.show(watch(progress)),
					onSecret: secret => desk.mask(secret),
				});
			}
			finally {
				desk.end();
			}
		}
		async function scenariosOf(command, { host }, { environment }, config) {
			const { scenarioNames, scenarioOf, scenarioOfUrl } = await Promise.all([__webpack_require__.e(265), __webpack_require__.e(201), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 55201));
			const urls = command.arguments.filter(isUrl);
			const given = await givenOf(command);
			const file = (0, setup.Ze)(command);
			const world = (0, setup.cO)(command, host, environment);
			if (urls.length > 0) {
				if (command.arguments.length > 1)
					throw new errors.y('run-url-alone', { url: urls[0] ?? '' });
				return [await scenarioOfUrl(given, world)];
			}
			if (config === undefined)
				throw new errors.y('run-nothing', { file });
			const names = namesOf(command, scenarioNames(config), config, file);
			const scenarios = [];
			for (const name of names)
				scenarios.push(await scenarioOf(config, name, given, world));
			return scenarios;
		}
		async function givenOf(command) {
			const { loadNames, readGiven } = await Promise.all([__webpack_require__.e(265), __webpack_require__.e(201), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 55201));
			const urls = command.arguments.filter(isUrl);
			const texts = loadNames.flatMap(name => (0, _compiled_command.Q7)(command, name).map(text => [name, text]));
			return readGiven([...texts, ...urls.map(url => ['target', url])], name => name === 'target' && urls.length > 0 ? 'the URL' : `--${name}`);
		}
		async function drillIn(command, desk, { environment }, config) {
			const name = command.arguments.find(one => config?.scenarios.get(one)?.compare !== undefined);
			if (name === undefined || config === undefined)
				return undefined;
			if (command.arguments.length > 1)
				throw new errors.y('compare-alone', { name });
			const [{ drillOf }, { drilled }] = await Promise.all([Promise.all([__webpack_require__.e(265), __webpack_require__.e(201), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 55201)), Promise.all([__webpack_require__.e(944), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 39708))]);
			const drill = await drillOf(config, name, await givenOf(command), (0, setup.cO)(command, desk.host, environment));
			return drill && drilled(name, drill, command, desk);
		}
		function isUrl(argument) {
			return /^https?:\/\//i.test(argument);
		}
		function namesOf({ arguments: given }, usual, { scenarios }, file) {
			if (given.includes('all'))
				return usual;
			if (given.length > 0)
				return given;
			if (usual.length === 1)
				return usual;
			throw new errors.y('run-which', { file, names: [...scenarios.keys()].join(', ') || 'none' });
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
	22059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => (didYouMean),
			y: () => (UserError)
		});
		var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41809);
		const sentences = {
			'no-evidence-given': 'nothing to judge: give `report` (a Locust report, or a glob) or `publish` (a folder with a saved verdict).',
			'too-much-evidence': 'the inputs {names} are both given, and a step judges one kind of evidence. Use a step for each.',
			'unknown-command': '`{word}` is not a command{near}; `load-test --help` lists them.',
			'unknown-option': '`{option}` is not an option here{near}; `load-test COMMAND --help` lists them.',
			'option-without-command': '`{option}` needs a command in front of it, like `load-test check REPORT {option}`.',
			'option-without-value': '`--{option}` needs a value: `--{option} {value}`.',
			'value-unknown': '`{option}` can not be `{value}`. It is one of: {choices}.',
			'argument-count': '`load-test {command}` takes {argument}, like `{example}`.',
			'no-objectives-given': "nothing to judge by: give `slo`, like `--slo README.md` or `--slo 'p95 < 500ms'`, or a `load-test.yml` that names one.",
			'no-objectives-at-base': 'nothing to judge by: `slo-from` is `base`, and the base of this pull request promises nothing. Use `stricter` until it does.',
			'shell-unknown': '`{shell}` is not a shell that completion is made for. It is one of: {shells}.',
			'name-twice': 'two steps of this job judge under the name `{name}`, and the second would overwrite the first. Give each a `name`.',
			'published-nothing': '{file}: holds no result.json. Download the artifact that the other run uploaded, and give its folder.',
			'publish-outside': '`publish` works in a workflow that `workflow_run` started, where it finds the pull request of the other run.',
			'file-missing': '{file}: no such file{near}. Paths are relative to the working directory.',
			'too-many-files': '{pattern}: matches more than {most} files. Write a narrower pattern.',
			'file-outside': '{file}: lies outside the workspace. Move it inside, or start from its folder.',
			'file-not-regular': '{file}: is not a regular file. Give the path of a file.',
			'file-unwritable': '{file}: can not be written: {why}. Start where you may write.',
			'file-too-large': '{file}: has {size}, more than the {cap} that are read. Raise `max-report-size` if it is meant to be that large.',
			'document-too-large': '{file}: has {size}, more than the {cap} that are read of such a file. Split it.',
			'document-syntax': "{at}: can't read this as YAML: {problem}. Mend the line, or quote the text.",
			'document-too-deep': '{at}: is nested deeper than {most} levels. Write it flatter.',
			'document-aliases': '{at}: uses more than {most} aliases. Write the values out.',
			'report-none': '{pattern}: no file matches. Check the pattern, and that the step that writes the report ran before this one.',
			'report-folder': '{folder}: is a folder. Name the report in it, like `{file}`, or give a pattern.',
			'report-empty': '{file}: is empty. Look at the log of the load test: it ended before it wrote its report.',
			'not-a-report': '{file}: {seen}, and no report that can be read. Give a Locust HTML, CSV or JSON report, or a `result.json`.',
			'report-cut-off': '{file}: is cut off, {where}. Look at the log of the load test: it was ended while it wrote its report.',
			'report-broken': '{file}: can not be read, {why}. Write the report again, and do not edit it by hand.',
			'report-rows-missing': '{file}: lacks rows: they add up to {rows} {what}, and its last row says {total}. Write the report again, and do not edit it.',
			'report-live-page': '{file}: is a page of Locust\'s web interface, which carries no figures. Use its "Download Report", or run Locust with `--html`.',
			'report-task-ratio': '{file}: is the output of `--show-task-ratio-json`, which carries no figures. Run Locust with `--json-file` or `--html`.',
			'report-part': '{file}: holds only the {what} of a run. Give the report with its statistics too: `_stats.csv`, the HTML or the JSON.',
			'report-endpoints': '{file}: has more than {most} endpoints. Group URLs by a name in the Locust file (`name="/items/[id]"`), or raise `max-report-size`.',
			'report-rows': '{file}: has more than {most} rows. Raise `max-report-size` if it is meant to be that long.',
			'result-schema': '{file}: is a `{schema}` document, and `load-test/result/v1` is what is read here. Give the `result.json` beside it.',
			'result-field': '{file}: `{field}` is {found}, and should be {expected}. Give a `result.json` as `load-test` wrote it.',
			'runs-unnamed': 'the files are {count} different runs: {groups}. Name each (`burst=reports/burst*`), or give the files of one run.',
			'run-several': '`{name}` names {count} different runs: {groups}. Give each a name of its own.',
			'run-name-twice': 'two runs have the name `{name}`: {groups}. Give each a name of its own.',
			'shards-missing': 'of the run {run} there are the shards {present} of {of}. Give the `result.json` of each.',
			'shards-unequal': 'the shards of the run {run} do not fit together: {why}. Give the `result.json` files of one run.',
			'slo-missing': '{at}: `{text}`: there is no file {path}. Paths in a config are relative to its own folder.',
			'objective-syntax': "{at}: can't read `{text}`: {why}. Write an indicator, a comparison and a limit, like `p95 /retrieve < 900ms`.",
			'objective-direction': '{at}: `{text}`: {what}. {offer}',
			'limit-without-unit': '{at}: `{text}`: the number {what} has no unit. Write {offer}.',
			'limit-unit': '{at}: `{text}`: {what}. Write {offer}.',
			'limit-comma': '{at}: `{text}`: the comma in {what} can group thousands or be a decimal point. Write {offer}.',
			'limit-impossible': '{at}: `{text}`: {what}. {offer}',
			'endpoint-unclear': '{at}: `{text}`: {why}. Write the endpoint as a path, like `/retrieve`.',
			'objective-conflict': '{at}: promises `{words}`, and {otherPlace} promises `{otherWords}`. Keep one of them.',
			'tables-disagree': '{file}: the tables under {headings} disagree on `{words}` (line {line}) and `{otherWords}` (line {otherLine}). Pick one: `{file}#{slug}`.',
			'table-measured': '{at}: the table {heading} holds measured values ({why}), and what was measured is no promise. Pick the table with the limits.',
			'table-without-percentile': '{at}: the table {heading} does not say which percentile `{header}` is. Write `P95` in its header or its cells.',
			'levels-unclear': '{at}: `{text}`: {why}. Write the stricter limit under the warning, the looser one under the failure.',
			'heading-unknown': '{file}: no heading has `#{fragment}`. The headings are {slugs}.',
			'heading-ambiguous': '{file}: `#{fragment}` is part of several headings: {slugs}. Write one of them whole.',
			'profile-unnamed': '{file}: has profiles. Pick one: {choices}.',
			'profile-unknown': '{file}: has no profile `{profile}`{near}. It has {choices}.',
			'fragment-unused': '{file}: has neither headings nor profiles, so `#{fragment}` picks nothing. Leave it out.',
			'objectives-key-unknown': '{at}: `{key}` is not an indicator{near}. Write one like `p95`, `errors` or `throughput`.',
			'objectives-shape': '{at}: {what}. Write the endpoint as a key, like `/retrieve:`, and under it its limits, like `p95: 900ms`.',
			'markdown-too-large': '{file}: has {size}, more than the {cap} that are read. Put the objectives in a file of their own.',
			'markdown-too-dense': '{at}: has more marks of emphasis, links or quotes than can be read in good time. Put the objectives in a file of their own.',
			'sheet-syntax': '{file}: is no CSV table: {why}. Write a header line, and a line for each endpoint.',
			'objectives-none': '{file}: holds no objective{where}. {what}',
			'key-unknown': '{at}: `{key}` is not a key here{near}. The keys are {keys}.',
			'value-unexpected': '{at}: found {found}. Expected {expected}.',
			'duration-bare': '{at}: `{text}` has no unit. Write `{offer}`.',
			'template-name': '{at}: `{text}` names no variable. Write a name that begins with a letter and has letters, digits, `_`, `.` and `-`, like `{example}`; `$` twice makes it plain text.',
			'variable-undefined': '{at}: `{text}` is neither one of `variables` nor captured by an earlier step{near}. Define it; the environment is read in headers, `auth`, `target`, `proxy` and `tls` only.',
			'environment-undefined': '{at}: `{text}` is not set in the environment, or is empty. Set {name} where this runs, or leave it out here.',
			'header-own': '{at}: `{name}` is set by the connection itself. Leave it out.',
			'header-value': '{at}: a header can not hold a line break. Take it out, or out of the value that the environment gives it.',
			'abort-syntax': "{at}: can't read `{text}`. Write what ends the run like {example}.",
			'load-missing': '{at}: {what}. Give {offer}.',
			'load-conflict': '{at}: {what}. {offer}.',
			'target-missing': '{at}: there is no target. Write `target: https://api.example.com` in the config, or give a URL on the command line.',
			'target-invalid': '{at}: `{text}` {why}. Write it like `https://api.example.com`.',
			'load-too-large': '{at}: {what} is more than the {most} that are sent to another machine. Set `{key}` if the owner of {host} agrees.',
			'host-not-allowed': '{at}: requests to {host} are not allowed. Add it to `allow-hosts` if its owner agrees.',
			'request-unknown': '{at}: there is no request `{name}`{near}. The requests are {names}.',
			'requests-missing': '{at}: there is nothing to send. Name it under `requests`, like `{example}`.',
			'data-missing': '{at}: there is no file {path}. Paths in a config are relative to its own folder.',
			'data-broken': '{at}: {path}: {why}. {offer}.',
			'capture-shadows': '{at}: `{name}` is one of `variables` already. Give the captured value another name.',
			'scenario-later': '{at}: a scenario with `{key}` can not be run yet. Run one with `rate`, `users` or `stages`.',
			'scenario-compares': '{at}: `{name}` compares two other scenarios, and has no load of its own. Run it by its name alone, or name one of those.',
			'scenario-unknown': '{file}: has no scenario `{name}`{near}. It has {names}.',
			'compare-nothing': 'nothing to compare: give two results (`load-test compare base.json head.json`), two URLs, `--base-target`, or `--base-command` and `--head-command`.',
			'side-without-scenario': '`{input}` lets loads of our own take turns: give the `scenario` that is sent. A report is held against another by `base-report`.',
			'compare-mixed': '{names} do not go together: compare two results, two targets, or two commands.',
			'compare-commands': '`{given}` needs `{missing}`: each side is started by a command of its own.',
			'compare-commands-here': "commands are not run under `{event}`, whose token may write: they would run the pull request's own code with it. Use `pull_request`.",
			'compare-alone': '`{name}` is a comparison, and is run alone. Give it a step of its own.',
			'compare-several': '{file}: holds {count} runs, and a comparison is of one with one. Give the files of one run.',
			'compare-unmatched': '{file}: has no run `{run}` to compare with. It has {names}. Name it (`{run}=PATH`).',
			'compare-too-little': '{name}: sends {rate} to {busiest}, its busiest endpoint, and {least} requests in a segment take {needed}; the budget of {budget} has room for {room}. Raise the rate or `budget`, or lower `min-requests`.',
			'compare-too-long': '{name}: would take up to {worst}, and `budget` is {budget}. Raise it, or leave out `--duration`, which is that of a segment.',
			'command-not-ready': "{option}: {why}. {said}. Mend the command, or give it longer by `within` of the scenario's `ready`.",
			'switch-failed': '{at}: `{step}` failed: {why}. Nothing was judged.',
			'command-line': "{option}: can't run `{text}`: {why}. Write a program and its arguments, or have a shell run it: `sh -c '…'`.",
			'jsonpath-syntax': "{at}: can't read the JSONPath `{path}`: {why}. Build it of `$`, `.name`, `['name']`, `[0]`, `[-1]`, `[*]` and `..name`.",
			'pattern-syntax': "{at}: can't read the pattern `{pattern}`: {why}. Write a JavaScript regular expression.",
			'pattern-slow': '{at}: the pattern `{pattern}` could take forever: it has {why}. Repeat single characters or classes, like `"id":"([^"]*)"`.',
			'run-nothing': 'nothing to run: give a URL (`load-test run http://127.0.0.1:8080/health --rate 50 --duration 30s`), or write scenarios into {file}.',
			'run-which': '{file}: say which scenario to run, or `all`. It has {names}.',
			'run-url-alone': '{url}: a URL is run alone. Write scenarios into the config to run several loads.',
			'descriptors-few': '{name}: its {users} users need a connection each, and this machine lets the program open {left} more (`ulimit -n` is {limit}). Raise that limit, or run fewer users.',
			'target-not-ready': '{at}: {target} was not ready within {seconds} s: {why}. Start it before the load, or give it longer by `within`.',
			'token-failed': '{at}: no token was given: {why}. Nothing was measured.',
			'host-not-at-base': 'scenario `{name}`: requests of a fork to {host} are not allowed, since the base branch’s config names no such host. Merge it there first, or test against loopback.',
			'setup-failed': '{at}: the step `{step}` of the setup failed: {why}. Nothing was measured.',
			'history-line': '{at}: can not be read as an earlier run: {why}. Mend or remove this line; nothing was written.',
			'history-unreadable': '{file}: can not be read: {why}. Nothing was written.',
			'baseline-pull-request': 'a pull request never changes a history. Run this from the default branch, or on your own machine.',
			'history-too-large': '{file}: has {size}, more than the {cap} that are read of a history. Keep the newest of its lines.',
			'baseline-default-branch': 'the baseline can not be kept in `{branch}`, which is the default branch. Give it a branch of its own, like `git:load-test-history`.',
			'baseline-branch-strange': 'the branch `{branch}` was not made for histories: it has no {marker}. Give the baseline a branch of its own, like `git:load-test-history`.',
			'baseline-without-github': 'this baseline is kept on GitHub: give `github-token`, on the command line GITHUB_REPOSITORY (`owner/name`) and GITHUB_TOKEN, or keep it in a file by `file:PATH`.',
			'history-archive': '{file}: can not be read: {why}. Delete the artifact, or begin anew under another name by `artifact:NAME`.',
			'baseline-action': '`{action}` is nothing that can be done with a history{near}. It is one of: {actions}.',
			'baseline-absent': 'there is no history: give `--baseline`, like `--baseline file:perf`, or a `baseline` in the config.',
			'baseline-unnamed': 'the history of which load test? Give `--name`, like `--name burst`.',
			'baseline-empty': '{where}: nothing is kept there of {name}.',
			'baseline-run-unknown': '{where}: no run of {name} begins with `{run}`. `load-test baseline list` shows them.',
			'baseline-read-only': '{where}: is written by the runs themselves, and can not be changed. Keep the history in `git` or `file:PATH` to correct it.',
			'baseline-unwritten': '{where}: was not changed: {why}. Mend that, and do it again.',
			'baseline-unreachable': '{what}: can not be read from GitHub: {why}. {hint}.',
			'base-unreachable': '{file}: could not be read at the base of this pull request: {why}',
		};
		class UserError extends Error {
			code;
			place;
			constructor(code, details) {
				super((0, _sentence_js__WEBPACK_IMPORTED_MODULE_0__.G)(sentences[code], details));
				this.name = 'UserError';
				this.code = code;
				this.place = (0, _sentence_js__WEBPACK_IMPORTED_MODULE_0__.$)(details);
			}
		}
		function didYouMean(near) {
			return near === undefined ? '' : ` (did you mean \`${near}\`?)`;
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
	31905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => (known)
		});
		function known(fields) {
			return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
		}
	}),
	62676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E0: () => (mergeBuckets),
			F6: () => (withQuantiles),
			IQ: () => (rankOf),
			MU: () => (readingOf),
			UO: () => (isWithin),
			Xf: () => (quantileOf),
			_f: () => (isBeyond),
			o0: () => (sampleAt),
			o2: () => (onLocustGrid),
			pq: () => (countOf),
			vA: () => (countBeyond)
		});
		function readingOf(value, grid) {
			switch (grid) {
				case 'exact':
					return { value, low: value, high: value };
				case 'round':
					return Number.isInteger(value)
						? { value, low: Math.max(0, value - 0.5), high: value + 0.5 }
						: readingOf(value, 'exact');
				case 'floor':
					return Number.isInteger(value)
						? { value, low: value, high: value + 1, highOpen: true }
						: readingOf(value, 'exact');
				case 'locust':
					return onLocustGrid(value)
						? { value, low: Math.max(0, value - stepBelow(value) / 2), high: value + stepAt(value) / 2 }
						: readingOf(value, 'exact');
				default:
					return grid;
			}
		}
		function onLocustGrid(value) {
			return value >= 0 && value % stepAt(value) === 0;
		}
		function stepAt(value) {
			if (value < 100)
				return 1;
			if (value < 1000)
				return 10;
			return value < 10_000 ? 100 : 1000;
		}
		function stepBelow(value) {
			if (value <= 100)
				return 1;
			if (value <= 1000)
				return 10;
			return value <= 10_000 ? 100 : 1000;
		}
		function rankOf(n, q, rank) {
			const position = rank === 'locust' ? Math.floor(n * q) : Math.ceil(withoutNoise(n * q)) - 1;
			return Math.min(Math.max(position, 0), n - 1);
		}
		function withoutNoise(product) {
			const whole = Math.round(product);
			return Math.abs(product - whole) < 1e-9 * Math.max(1, whole) ? whole : product;
		}
		function quantileOf(latency, q) {
			if (latency.buckets !== undefined)
				return quantileOfBuckets({ ...latency, buckets: latency.buckets }, q);
			const reported = latency.quantiles.find(([reportedQ]) => Math.abs(reportedQ - q) < 1e-9);
			return reported && readingOf(reported[1], latency.grid);
		}
		function withQuantiles(latency, asked) {
			const { buckets } = latency;
			const isTold = (q) => latency.quantiles.some(([told]) => Math.abs(told - q) < 1e-9);
			const more = [...new Set(asked)].flatMap(q => {
				const value = buckets && !isTold(q) ? quantileOfBuckets({ ...latency, buckets }, q)?.value : undefined;
				return value === undefined ? [] : [[q, value]];
			});
			return more.length === 0
				? latency
				: { ...latency, quantiles: [...latency.quantiles, ...more].toSorted(([a], [b]) => a - b) };
		}
		function quantileOfBuckets({ buckets, unfinished, rank, grid }, q) {
			const n = countOf(buckets);
			if (n === 0)
				return undefined;
			const position = rankOf(n, q, rank);
			const value = sampleAt(buckets, position);
			const reading = value === undefined ? undefined : readingOf(value, grid);
			if (reading === undefined || unfinished === undefined)
				return reading;
			const highest = sampleAt(without(buckets, unfinished), position);
			if (highest === undefined)
				return { ...reading, high: Number.POSITIVE_INFINITY };
			return { ...readingOf(highest, grid), value: reading.value, low: reading.low };
		}
		function sampleAt(buckets, number) {
			let seen = 0;
			for (const [value, count] of buckets) {
				seen += count;
				if (seen > number)
					return value;
			}
			return undefined;
		}
		function without(buckets, taken) {
			const less = new Map(taken);
			return buckets.map(([value, count]) => [value, count - (less.get(value) ?? 0)]);
		}
		function countOf(buckets) {
			return buckets.reduce((sum, [, count]) => sum + count, 0);
		}
		function countBeyond({ buckets, unfinished = [], grid }, limitMs, strict) {
			let atLeast = 0;
			let atMost = 0;
			for (const [value, count] of unfinished) {
				if (isWithin(readingOf(value, grid), limitMs, strict))
					atMost += count;
			}
			for (const [value, count] of buckets) {
				const reading = readingOf(value, grid);
				if (isBeyond(reading, limitMs, strict))
					atLeast += count;
				if (!isWithin(reading, limitMs, strict))
					atMost += count;
			}
			return { atLeast, atMost };
		}
		function isWithin(reading, limit, strict) {
			return reading.high < limit || (reading.high === limit && (!strict || reading.highOpen === true));
		}
		function isBeyond(reading, limit, strict) {
			return strict ? reading.low >= limit : reading.low > limit;
		}
		function mergeBuckets(histograms) {
			const counts = new Map();
			for (const [value, count] of histograms.flat())
				counts.set(value, (counts.get(value) ?? 0) + count);
			return [...counts].sort(([a], [b]) => a - b);
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
	68308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => (notice)
		});
		var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41809);
		const sentences = {
			'unusable-figure': '{file}: {figure} of {row} is {value}, which can not be: it counts as not reported.',
			'contradicting-figures': '{file}: the response times of {row} contradict each other ({why}): they count as not reported.',
			'more-unusable-figures': '{file}: {count} more figures can not be, and count as not reported.',
			'rows-do-not-add-up': '{file}: its rows add up to {rows} {what}, and its last row says {total}.',
			'duplicate-rows': '{file}: {row} has more than one row.',
			'off-grid': '{file}: {count} response times are not on the steps that Locust rounds to, and are taken as exact.',
			'garbled-names': '{file}: is not UTF-8 and was read as Windows-1252, so names may look wrong.',
			'csv-behind': "{file}: Locust's CSV lacks up to the last second of a run; its HTML and JSON reports have all of it.",
			'views-combined': 'Views of one run: {used}.',
			'throughput-derived': '{file}: carries only the throughput of the last seconds; that of the run is its count by its duration.',
			'history-cumulative': '{file}: its percentiles are of the run so far, not of each moment, so they are not charted.',
			'zone-unknown': '{file}: its times have no zone and are taken as UTC.',
			'several-documents': '{file}: holds {count} reports one after the other; the one with the most requests is used.',
			'empty-list': '{file}: holds an empty list. Locust writes one when `--json` and `--json-file` are used together.',
			'sibling-skipped': '{file}: belongs to the CSV files given, and was left out: {why}',
			'saved-warning': '{text}',
			'key-unread': '{at}: `{key}` is understood, and changes nothing yet.',
			'not-judged-yet': 'The first {seconds} s, in which users came, were not judged: {requests} requests.',
			'never-sent': '{count} arrivals were never sent: every user was busy until the end. They count as failed, and as old as they are.',
			clamped: '{count} requests took longer than an hour, and count as an hour.',
			retried: '{count} requests were sent a second time, since the server had ended the kept connection. Their times hold both. A server that keeps connections for longer than the load generator (4 s) avoids it.',
			'descriptors-few': 'The load may need {most} connections at once, and this machine lets the program open {left} more (`ulimit -n` is {limit}): requests beyond that fail here.',
			'run-anew': 'The first run was no evidence, so this is the second: {why}',
			'data-exhausted': 'The data of the variables came to its end, and so did the run.',
			'token-stale': 'The token could not be fetched again ({times} ×): {why}. Requests went on with the one before.',
			'teardown-failed': 'The step `{step}` of the teardown failed: {why}. What was measured stands.',
			'same-machine': 'The target {target} runs on the machine that the load comes from: differences between such runs mean something, absolute latency and capacity hold for this machine only.',
			strained: 'The load generator was late: by {lag} at p99{causes}. That only adds to response times, so a limit that is kept is kept. Do not compare these times with those of other runs.',
			'service-time': '{tool} measures service time and counts failed requests in its latencies: waiting that it did not see is not in them.',
			'not-judged': '{at}: `{text}` is not judged: {why}.',
			'condition-not-checked': '{at}: `{text}` names a condition that is not checked: `{condition}`.',
			'read-as': '{at}: `{name}` is read as `{row}`, the only such row of the tables here.',
			'table-skipped': '{at}: the table {heading} is not judged: {why}.',
			overridden: '{at}: `{words}` gives way to `{otherWords}` of {otherPlace}, which comes first.',
			drift: '{at}: `{words}` and {otherPlace} (`{otherWords}`) promise different limits. The latter counts.',
			'promise-loosened': '{at}: loosened to `{words}`; it was `{otherWords}` ({otherPlace} of the base).',
			'promise-tightened': '{at}: tightened to `{words}`; it was `{otherWords}` ({otherPlace} of the base).',
			'promise-removed': '{at} of the base promised `{words}`, and nothing does now.',
			'promise-added': '{at}: promises `{words}`, which the base does not.',
			'environment-unset': '{at}: `{text}` is not set here, so what holds it was not looked into. A run needs it.',
			'target-open': '{at}: `{scenario}` names no target, so a run needs `--target`.',
			'not-offered': '{scenario} sends {sent} {where}, {at} promises {floor}; {offer}.',
			'barely-offered': '{scenario} sends {sent} {where}, {at} promises {floor}, and a few failures would miss that; {offer}.',
			'few-users': '{scenario}: {rate} at {each} each, as the P50 promised, needs {need} users, and has {users}; set users ≥ {enough}.',
			'uncovered-endpoint': 'No objective covers {names}.',
			'taken-over': '{at}: `{words}` judges nothing: more closely drawn objectives took all of its endpoints.',
			'median-for-p50': 'The report has no p50 there; its median stands in.',
			'p50-for-median': 'The report has no median there; its p50 stands in.',
			'left-out': '`fail-on` does not list `{mood}`, so that alone does not fail the build.',
			'waiver-expired': 'The waiver of {what} ended on {until}: its findings count again.',
			'waiver-idle': 'The waiver of {what} covers no objective.',
			'age-unknown': '{file}: does not say when the run ended, so its age was not checked.',
			'none-comparable': 'None of the {count} earlier runs is of the same kind ({aspects} differ), so this one was not compared with them.',
			'some-comparable': '{left} of {of} earlier runs were left out of the comparison: {aspects} differ.',
			'taken-as-same': 'Not known of both this run and earlier ones, and taken as the same: {aspects}.',
			'not-compared': 'This run was not compared with earlier ones: {why}.',
			'confirms-idle': '`confirms` changes nothing where no earlier runs are kept: give `baseline` a place to keep them.',
			'new-series': 'Not compared, since no earlier run has it: {names}.',
			blind: 'Runs differ by {scale} here ({name}), so only {visible} or more would be noticed. Set `repeat: 3` and `calibrate: auto`: together they see changes about half as large.',
			'level-changed': 'The level changed lately, by what lasted for several runs: {changes}.',
			improved: 'Better than usual for the second time in a row: {names}. `load-test baseline pin` makes it what slow changes are held against.',
			'one-instance': 'Each side was one instance all the time, and two instances of the same software may differ by a few per cent: less than +20 % can only warn. With `base-command` and `head-command` both are started anew every two pairs.',
			'same-host': 'Both sides run on {host} and share it, with all that stands behind them.',
			'idle-busy': 'While the other side was asked, {side} used {share} of a processor: it takes from what is measured.',
			'first-run': 'Nothing is kept of {name} in {where} yet, so this run is compared with none.',
			'baseline-elsewhere': 'Earlier runs are kept on GitHub, and GITHUB_REPOSITORY and GITHUB_TOKEN are not set: this run is compared with none.',
			'artifact-passed-over': 'No history was read: {why}.',
			'accept-unknown': 'Whether a merged pull request accepts a new level is not known: {why}',
			'new-level': '{why}: a new level begins with this run, and earlier ones are not held against it.',
			'not-kept': 'This run is not kept for later comparison: {why}.',
			'not-recorded': 'This run was not added to {where}: {why}. The verdict is the same.',
			'not-permitted': 'This run was not added to {where}: {why}. If the token lacks the permission, add this to the job:\npermissions:\n  {permission}',
			'base-unreadable': 'The promises at the base of this pull request could not be read, so changes to them are not told: {why}',
			'not-delivered': 'No {what}: {why}. The verdict is the same, and the job summary has everything.',
			'not-written': 'Could not write {files}: {why}. The verdict is the same.',
			'missing-permission': 'No {what}: {why}. If the token lacks the permission, add this to the job:\npermissions:\n  contents: read\n  {permission}',
			fork: "No {what}: the token of a fork's or Dependabot's pull request may only read. The job summary has everything; a second workflow can publish it, as the README shows.",
		};
		function notice(code, details) {
			const source = (0, _sentence_js__WEBPACK_IMPORTED_MODULE_0__.$)(details);
			return { code, message: (0, _sentence_js__WEBPACK_IMPORTED_MODULE_0__.G)(sentences[code], details), ...(source && { source }) };
		}
	}),
	87245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => (scopeName),
			p: () => (indicatorName)
		});
		function indicatorName(indicator) {
			switch (indicator.kind) {
				case 'percentile':
					return `p${Number((indicator.q * 100).toFixed(6))}`;
				case 'resource':
					return indicator.name;
				default:
					return indicator.kind;
			}
		}
		function scopeName(scope) {
			switch (scope.kind) {
				case 'run':
					return undefined;
				case 'each':
					return 'each';
				case 'endpoint':
					return scope.pattern;
				default:
					return scope;
			}
		}
	}),
	15290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			em: () => (isEvidence),
			zv: () => (recordOf),
			wr: () => (sinceRestart)
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
			const regressions = seriesOf(own, 'regression');
			const { commit, ref, event, workflowRun, restart, scenario } = about;
			const { startedAt, control } = result;
			const durationMs = result.durationMs === undefined ? undefined : Math.round(result.durationMs);
			return {
				id: idOf(result),
				name: about.name,
				recordedAt: new Date(about.nowMs).toISOString(),
				...(0, known.e)({ startedAt, durationMs, commit, ref, event, workflowRun, verdict, control, restart }),
				accepted: isEvidence(run, own) && flags.length === 0 && (regressions.length === 0 || restart !== undefined),
				flags,
				regressions,
				suspects: seriesOf(own, 'suspect'),
				fingerprint: fingerprintOf(result, about),
				total: measurementOf(result.total),
				...endpointsOf(result.endpoints, scenario),
			};
		}
		function isEvidence({ result }, findings) {
			const { cancelled, aborted, total } = result;
			if (cancelled === true || aborted !== undefined || !(total.requests > 0))
				return false;
			return !findings.some(({ kind, outcome }) => kind === 'validity' && (outcome === 'inconclusive' || outcome === 'invalid'));
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
	59051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => (savedResultSchema)
		});
		const savedResultSchema = 'load-test/result/v1';
	}),
	41809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => (placeOf),
			G: () => (fill)
		});
		function fill(template, details) {
			const values = new Map(Object.entries(details));
			return template.replace(/\{(\w+)\}/g, (slot, name) => {
				if (name === 'at')
					return at(values);
				const value = values.get(name);
				return value === undefined ? slot : String(value);
			});
		}
		function at(values) {
			return ['file', 'line', 'column']
				.map(name => values.get(name))
				.filter(part => part !== undefined)
				.join(':');
		}
		function placeOf(details) {
			const { file, line, column } = details;
			if (file === undefined)
				return undefined;
			return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
		}
	}),
	23439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => (isGraver),
			Z: () => (gravest)
		});
		const gravity = ['pass', 'warn', 'inconclusive', 'fail', 'invalid'];
		function gravest(outcomes) {
			return outcomes.reduce((worst, outcome) => (worst === undefined || isGraver(outcome, worst) ? outcome : worst), undefined);
		}
		function isGraver(outcome, than) {
			return gravity.indexOf(outcome) > gravity.indexOf(than);
		}
	}),
	60823: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rf: () => (mergeSources),
			ZS: () => (promiseKey),
			fp: () => (placeWords),
			jP: () => (withoutRepeats),
			ow: () => (subjectKey),
			vT: () => (refuseDisagreement)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68308);
		var _text_promise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46199);
		var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34729);
		function subjectKey({ scope, indicator, condition }) {
			return [(0, _scope_js__WEBPACK_IMPORTED_MODULE_2__.OD)(scope), JSON.stringify(indicator), directionOf(condition)].join(' ');
		}
		function promiseKey(objective) {
			return `${objective.severity} ${subjectKey(objective)}`;
		}
		function directionOf({ comparison }) {
			if (comparison === 'between' || comparison === 'no-growth' || comparison === 'stable')
				return comparison;
			return comparison.startsWith('<') ? 'upper' : 'lower';
		}
		function sameLimit(a, b) {
			return JSON.stringify(limitOf(a)) === JSON.stringify(limitOf(b));
		}
		function limitOf(condition) {
			return 'limit' in condition ? condition.limit : undefined;
		}
		function disagree(a, b) {
			return a.unit !== b.unit || !sameLimit(a.condition, b.condition);
		}
		function refuseDisagreement(readings, file) {
			const seen = new Map();
			for (const { grid, promises } of readings) {
				for (const objective of promises.objectives) {
					const other = seen.get(promiseKey(objective));
					if (other === undefined)
						seen.set(promiseKey(objective), { objective, grid });
					else if (other.grid !== grid && disagree(objective, other.objective))
						throw tablesDisagree(other, { objective, grid }, file);
				}
			}
		}
		function tablesDisagree(first, second, file) {
			const headings = [first, second].map(({ grid }) => grid.headings[0]);
			const names = headings.map(heading => (heading === undefined ? 'no heading' : `\`${heading.plain}\``)).join(' and ');
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('tables-disagree', {
				file,
				headings: names,
				words: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_3__.Db)(first.objective),
				line: first.objective.source.line ?? 0,
				otherWords: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_3__.Db)(second.objective),
				otherLine: second.objective.source.line ?? 0,
				slug: (headings[1] ?? headings[0])?.slug ?? 'heading',
			});
		}
		function withoutRepeats({ objectives, notices }) {
			const kept = new Map();
			for (const objective of objectives) {
				const key = promiseKey(objective);
				const other = kept.get(key);
				if (other !== undefined && disagree(objective, other))
					throw conflict(objective, other);
				if (other === undefined || isStrict(objective))
					kept.set(key, objective);
			}
			return { objectives: [...kept.values()], notices };
		}
		function isStrict({ condition }) {
			return condition.comparison === '<' || condition.comparison === '>';
		}
		function conflict(objective, other) {
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('objective-conflict', {
				...objective.source,
				words: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_3__.Db)(objective),
				otherWords: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_3__.Db)(other),
				otherPlace: placeWords(other.source),
			});
		}
		const order = ['option', 'scenario', 'config'];
		function mergeSources(sources) {
			const kept = new Map();
			const notices = [];
			for (const { promises, origin } of sources.toSorted((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin))) {
				notices.push(...promises.notices);
				for (const objective of promises.objectives) {
					const key = promiseKey(objective);
					const winner = kept.get(key);
					if (winner === undefined)
						kept.set(key, { objective, origin });
					else if (disagree(objective, winner.objective))
						notices.push(givesWay(objective, origin, winner.objective, winner.origin));
				}
			}
			return { objectives: [...kept.values()].map(({ objective }) => objective), notices };
		}
		function givesWay(later, origin, winner, winnerOrigin) {
			const details = {
				...later.source,
				words: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_3__.Db)(later),
				otherWords: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_3__.Db)(winner),
				otherPlace: placeWords(winner.source),
			};
			return origin === winnerOrigin ? (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_1__.l)('drift', details) : (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_1__.l)('overridden', details);
		}
		function placeWords({ file, line }) {
			return line === undefined ? file : `${file}:${line}`;
		}
	}),
	19859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => (endOfNoGrowth),
			z: () => (readHead)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49988);
		var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98972);
		var _indicator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36444);
		var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19514);
		var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34729);
		const fillers = new Set(('latency latencies response time times duration request http of for on to the a an is are be must should shall stay stays ' +
			'remain remains keep kept target targets limit limits slo sla objective goal threshold budget percentile rate ratio ' +
			'utilization utilisation usage consumption successfully with-in all does do not').split(' '));
		const fillerSigns = new Set([...':,()=–—-|[]·•']);
		function readHead(text, tokens, resources, ownSubject) {
			const reading = { text, tokens, resources, draft: { conditions: [] } };
			let at = 0;
			while (at < tokens.length) {
				const end = endAt(reading, at, ownSubject);
				if (end !== undefined)
					return { ...settled(reading.draft), ...end };
				const next = step(reading, at);
				if (typeof next !== 'number')
					return next;
				at = next;
			}
			return { ...settled(reading.draft), next: at };
		}
		function settled({ word: _word, latency: _latency, ...draft }) {
			const suspect = _word ?? draft.name;
			const near = suspect === undefined ? undefined : (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__.p)(suspect, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.To);
			return { ...draft, ...(near !== undefined && { near: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(near) }) };
		}
		function endAt({ tokens, draft }, at, ownSubject) {
			const phrase = phraseAt(tokens, at);
			if (phrase !== undefined)
				return phrase;
			const spawned = usersAhead(tokens, at, draft);
			if (spawned !== undefined)
				return spawned;
			if (isOfRequests(tokens, at))
				return undefined;
			if (ownSubject && isOrdinal(tokens, at))
				return undefined;
			const limit = (0, _limit_js__WEBPACK_IMPORTED_MODULE_3__.tI)(tokens, at, true);
			if (limit === undefined)
				return undefined;
			const rate = limit.value.amounts.some(({ unit }) => unit?.dimension === 'rate');
			const implied = rate && draft.latency === undefined ? (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.$e)('throughput', new Set()) : undefined;
			return { limit: limit.value, ...(implied && { implied }), next: limit.next };
		}
		function phraseAt(tokens, at) {
			if (endOfNoGrowth(tokens.slice(0, at + 1)) === at + 1)
				return { phrase: 'no-growth', next: at + 1 };
			if (tokens[at]?.text !== 'stable')
				return undefined;
			const grown = endOfNoGrowth(tokens);
			return grown === undefined
				? { phrase: 'stable', next: at + 1 }
				: { phrase: 'no-growth', next: Math.max(grown, at + 1) };
		}
		function endOfNoGrowth(tokens) {
			let end;
			for (const [index, { text, kind }] of tokens.entries()) {
				if (kind !== 'word')
					continue;
				if (/^no-(?:growth|leaks?)$/.test(text))
					end = index + 1;
				if (/^(?:growth|leaks?|leaking)$/.test(text) && [1, 2].some(back => tokens[index - back]?.text === 'no'))
					end = index + 1;
			}
			return end;
		}
		function isOrdinal(tokens, at) {
			return tokens[at]?.kind === 'number' && (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.qv)(tokens, at, new Set()) !== undefined;
		}
		function isOfRequests(tokens, at) {
			const [number, percent, of, ...rest] = tokens.slice(at, at + 6);
			const nouns = rest.slice(0, rest[0]?.text === 'all' || rest[0]?.text === 'the' ? 2 : 1);
			return (number?.kind === 'number' &&
				percent?.text === '%' &&
				of?.text === 'of' &&
				/^(?:requests|responses|calls)$/.test(nouns.at(-1)?.text ?? ''));
		}
		function usersAhead(tokens, at, { subject }) {
			const compared = (0, _limit_js__WEBPACK_IMPORTED_MODULE_3__.D0)(tokens, at);
			const from = compared?.next ?? at;
			const [number, ...after] = tokens.slice(from, from + 4);
			const plus = after[0]?.text === '+';
			const noun = after.slice(plus ? 1 : 0);
			const length = noun[0]?.text === 'virtual' || noun[0]?.text === 'concurrent' ? 2 : 1;
			if (subject !== undefined || number?.kind !== 'number' || noun[length - 1]?.text !== 'users')
				return undefined;
			const implied = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.$e)('users', new Set());
			const comparison = compared && { comparison: compared.value };
			const limit = { ...comparison, amounts: [{ decimal: number.text, text: number.text }], plus };
			return { limit, ...(implied && { implied }), next: from + 1 + (plus ? 1 : 0) + length };
		}
		const steps = [
			shareOfRequests,
			negative,
			scopeWord,
			subject,
			method,
			endpoint,
			circumstance,
			filler,
			bareName,
		];
		function step(reading, at) {
			for (const take of steps) {
				const next = take(reading, at);
				if (next !== undefined)
					return next;
			}
			const token = reading.tokens[at];
			return { why: `\`${token === undefined ? '' : written(reading, token)}\` is not understood here` };
		}
		function shareOfRequests({ tokens, draft }, at) {
			if (!isOfRequests(tokens, at))
				return undefined;
			const q = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_1__.uz)(`p${tokens[at]?.text}`);
			if (q === undefined || draft.subject !== undefined)
				return { why: 'its share of requests is not understood' };
			draft.subject = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.u7)(q);
			const next = tokens.findIndex((token, index) => index > at && /^(?:requests|responses|calls)$/.test(token.text)) + 1;
			return /^(?:complete|completed|finish|served|answered|return|respond|in|take)$/.test(tokens[next]?.text ?? '')
				? next + 1
				: next;
		}
		function negative({ tokens }, at) {
			const compared = tokens[at]?.kind === 'comparison';
			const [sign, number] = tokens.slice(compared ? at + 1 : at);
			const minus = sign !== undefined && /^[-−]$/.test(sign.text) && number?.kind === 'number' && number.glued;
			return minus && (compared || !sign.glued) ? { why: 'a limit is never negative' } : undefined;
		}
		function scopeWord({ tokens, draft }, at) {
			for (const length of [2, 1]) {
				const words = tokens.slice(at, at + length);
				if (words.length < length || words.some(({ kind, text }) => kind !== 'word' && text !== '*' && text !== '**'))
					continue;
				const name = words.map(({ text }) => text).join(' ');
				const scope = name === 'all' || name === 'total requests' ? undefined : (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.i0)(name);
				if (scope === undefined)
					continue;
				if (draft.scope !== undefined || draft.name !== undefined)
					return { why: 'it names two endpoints' };
				draft.scope = scope;
				return at + length;
			}
			return undefined;
		}
		function subject({ tokens, resources, draft }, at) {
			const matched = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.qv)(tokens, at, resources);
			const statistic = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(tokens[at]?.text ?? '');
			if (matched === undefined) {
				if (statistic === undefined || draft.subject?.measure !== 'resource')
					return undefined;
				draft.statistic = statistic;
				return at + 1;
			}
			return merged(draft, matched.value, statistic, matched.next);
		}
		function merged(draft, found, statistic, next) {
			const before = draft.subject;
			if (before === undefined) {
				draft.subject = found;
				return next;
			}
			if (before.measure === 'resource' && statistic !== undefined) {
				draft.statistic = statistic;
				return next;
			}
			if (before.indicator.kind === 'throughput' && found.indicator.kind === 'throughput') {
				draft.subject = { ...before, ...found };
				return next;
			}
			const earlier = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(before.indicator.kind);
			if (found.measure === 'resource' && earlier !== undefined) {
				draft.subject = found;
				draft.statistic = earlier;
				return next;
			}
			if (found.indicator.kind === 'requests' && (before.measure === 'latency' || before.measure === 'ratio'))
				return next;
			if (before.indicator.kind === 'errors' && found.indicator.kind === '5xx') {
				draft.subject = found;
				return next;
			}
			return { why: 'it names two indicators; write each as its own objective' };
		}
		function method({ tokens, draft }, at) {
			const token = tokens[at];
			const found = token?.kind === 'word' ? (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.NY)(token.text) : undefined;
			const beside = tokens[at + 1]?.kind === 'path' || tokens[at + 1]?.kind === 'quoted' || draft.name !== undefined;
			if (found === undefined || !beside || draft.method !== undefined)
				return undefined;
			draft.method = found;
			return at + 1;
		}
		function endpoint({ tokens, draft }, at) {
			const token = tokens[at];
			if (token?.kind !== 'path' && token?.kind !== 'quoted')
				return undefined;
			if (draft.word !== undefined)
				return notUnderstood(draft.word);
			if (draft.name !== undefined || draft.scope !== undefined)
				return { why: 'it names two endpoints' };
			if (token.text.trim() === '')
				return { why: 'the quoted name is empty' };
			if (token.kind === 'quoted' && (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.Cn)(token.text))
				return route(draft, token.text, at + 1);
			draft.name = token.text;
			return at + 1;
		}
		function route(draft, text, next) {
			const scope = (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.hx)(text);
			draft.name = scope.kind === 'endpoint' ? scope.pattern : text;
			if (scope.kind === 'endpoint' && scope.method !== undefined)
				draft.method = scope.method;
			return next;
		}
		const prepositions = new Set([
			'@',
			'at',
			'during',
			'under',
			'over',
			'with',
			'in',
			'when',
			'while',
			'per',
			'by',
		]);
		function circumstance(reading, at) {
			const { tokens, draft, text } = reading;
			if (!prepositions.has(tokens[at]?.text ?? ''))
				return undefined;
			let end = at + 1;
			while (end < tokens.length && !endsCircumstance(tokens, end))
				end += 1;
			if (end >= tokens.length)
				return undefined;
			const words = tokens.slice(at, end);
			if (words.length === 1 && draft.word !== undefined)
				return undefined;
			if (words.some(({ kind }) => kind === 'number'))
				draft.conditions.push(text.slice(words[0]?.from, words.at(-1)?.to));
			return end;
		}
		function endsCircumstance(tokens, at) {
			const next = (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.NY)(tokens[at]?.text ?? '') === undefined ? at : at + 1;
			return tokens[at]?.text === ':' || (0, _limit_js__WEBPACK_IMPORTED_MODULE_3__.D0)(tokens, at) !== undefined || isEndpoint(tokens[next]);
		}
		function isEndpoint(token) {
			return token?.kind === 'quoted' || (token?.kind === 'path' && token.text !== '/');
		}
		function filler({ tokens, draft }, at) {
			const token = tokens[at];
			if (token === undefined || token.kind === 'quoted' || token.kind === 'number')
				return undefined;
			if (token.kind === 'sign')
				return fillerSigns.has(token.text) ? at + 1 : undefined;
			if (token.text === 'no' && endOfNoGrowth(tokens.slice(at, at + 4)) !== undefined)
				return at + 1;
			if (!fillers.has(token.text))
				return undefined;
			if (/^latenc|^response|^duration|^time/.test(token.text))
				draft.latency = true;
			return at + 1;
		}
		function bareName(reading, at) {
			const { tokens, draft } = reading;
			const token = tokens[at];
			if (token?.kind !== 'word')
				return undefined;
			const name = written(reading, token);
			const called = token.text === 'p' && tokens[at + 1]?.text === '(';
			if (called || /^p\d|^[1-5]xx$/.test(token.text)) {
				return { why: `\`${name}\` is no indicator${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)((0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__.p)(token.text, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.To))}` };
			}
			if (draft.name !== undefined || draft.scope !== undefined) {
				return notUnderstood(name);
			}
			draft.name = name;
			draft.word = name;
			return at + 1;
		}
		function notUnderstood(word) {
			const near = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__.p)(word, [..._indicator_js__WEBPACK_IMPORTED_MODULE_2__.To, ...fillers]);
			return { why: `\`${word}\` is not understood${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(near)}; a name with spaces needs backticks` };
		}
		function written({ text }, { from, to }) {
			return text.slice(from, to);
		}
	}),
	36444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$e: () => (readSubject),
			Dv: () => (knownResources),
			Qr: () => (statisticOf),
			To: () => (indicatorWords),
			fu: () => (resourceSubject),
			jJ: () => (sameSubject),
			qv: () => (matchSubject),
			u7: () => (percentileSubject)
		});
		var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98972);
		var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95980);
		const knownResources = ['cpu', 'memory', 'gpu', 'disk', 'network'];
		const perSecond = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.uF)('/s');
		const throughput = { indicator: { kind: 'throughput' }, measure: 'rate' };
		const namedByUnit = { ...throughput, ...(perSecond && { unit: perSecond }) };
		const errors = { indicator: { kind: 'errors' }, measure: 'ratio' };
		const availability = { ...errors, inverted: true };
		const serverErrors = { indicator: { kind: '5xx' }, measure: 'ratio' };
		const latency = (kind) => ({ indicator: { kind }, measure: 'latency' });
		const count = (kind) => ({ indicator: { kind }, measure: 'count' });
		const phrases = [
			[
				serverErrors,
				'http 5xx error rate',
				'http 5xx errors',
				'http 5xx rate',
				'http 5xx',
				'5xx error rate',
				'5xx error ratio',
				'5xx errors',
				'5xx responses',
				'5xx rate',
				'5xx ratio',
				'5xx',
				'error rate ( 5xx )',
				'errors ( 5xx )',
			],
			[
				namedByUnit,
				'requests per second',
				'queries per second',
				'requests/second',
				'requests/sec',
				'requests/s',
				'reqs/s',
				'req/sec',
				'req/s',
				'rps',
				'qps',
			],
			[throughput, 'request rate', 'throughput'],
			[
				errors,
				'failed requests',
				'request failure rate',
				'request error rate',
				'http error rate',
				'error percentage',
				'error rate',
				'error ratio',
				'errors rate',
				'failure percentage',
				'failure rate',
				'failure ratio',
				'failures rate',
				'fail rate',
				'fail ratio',
				'errors',
				'error',
				'failures',
			],
			[availability, 'availability', 'success rate', 'success ratio', 'success percentage'],
			[latency('median'), 'median', 'med'],
			[latency('mean'), 'mean', 'average', 'avg'],
			[latency('min'), 'minimum', 'min'],
			[latency('max'), 'maximum', 'max'],
			[count('requests'), 'request count', 'number of requests', 'total requests', 'requests'],
			[count('users'), 'virtual users', 'concurrent users', 'user count', 'users'],
		];
		const byFirstWord = new Map();
		for (const [subject, ...wordings] of phrases) {
			for (const wording of wordings) {
				const words = wording.split(' ');
				const first = words[0] ?? '';
				const others = [...(byFirstWord.get(first) ?? []), [words, subject]];
				byFirstWord.set(first, others.sort(([a], [b]) => b.length - a.length));
			}
		}
		const indicatorWords = [
			'p50',
			'p75',
			'p90',
			'p95',
			'p99',
			'p99.9',
			...phrases.flatMap(([, ...wordings]) => wordings).filter(wording => !wording.includes('(')),
			...knownResources,
		];
		function matchSubject(tokens, at, resources) {
			return matchPercentile(tokens, at) ?? matchPhrase(tokens, at) ?? matchResource(tokens, at, resources);
		}
		function matchPercentile(tokens, at) {
			const [first, second, third, fourth] = tokens.slice(at, at + 4);
			if (first?.kind === 'word') {
				const q = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.uz)(first.text);
				if (q !== undefined)
					return percentile(q, at + 1);
				if (first.text === 'p' && second?.text === '(' && third?.kind === 'number' && fourth?.text === ')') {
					return percentile((0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__._3)(third.text), at + 4);
				}
				if (first.text === 'percentile' && second?.kind === 'number')
					return percentile((0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__._3)(second.text), at + 2);
			}
			if (first?.kind !== 'number' || second?.kind !== 'word')
				return undefined;
			const ordinal = second.glued && /^(?:st|nd|rd|th)$/.test(second.text);
			if (ordinal && isPercentileWord(third))
				return percentile((0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__._3)(first.text), at + 3);
			return undefined;
		}
		function isPercentileWord(token) {
			return token?.kind === 'word' && /^(?:percentile|pctl|pct|percent)$/.test(token.text);
		}
		function percentile(q, next) {
			if (q === undefined)
				return undefined;
			return { value: percentileSubject(q), next };
		}
		function percentileSubject(q) {
			return { indicator: q === 1 ? { kind: 'max' } : { kind: 'percentile', q }, measure: 'latency' };
		}
		function matchPhrase(tokens, at) {
			const folded = foldedWords(tokens, at);
			for (const [words, subject] of byFirstWord.get(folded[0]?.word ?? '') ?? []) {
				const last = folded[words.length - 1];
				if (last?.ends && words.every((word, index) => folded[index]?.word === word))
					return { value: subject, next: last.next };
			}
			return undefined;
		}
		function foldedWords(tokens, at) {
			return tokens.slice(at, at + 6).flatMap((token, offset) => {
				const words = token.kind === 'word' ? token.text.split(/[_\-‑]/) : [token.text];
				return words.map((word, index) => ({ word, ends: index === words.length - 1, next: at + offset + 1 }));
			});
		}
		function matchResource(tokens, at, resources) {
			const token = tokens[at];
			const name = token?.text.toLowerCase();
			if (token === undefined || name === undefined || !(token.kind === 'word' || token.kind === 'quoted'))
				return undefined;
			const words = name.split(/[_-]/);
			const known = resources.has(name) ? name : undefined;
			const split = token.kind === 'word' && words.length === 2 && fillers.has(words[1] ?? '') ? words[0] : undefined;
			const resource = known ?? (split !== undefined && resources.has(split) ? split : undefined);
			return resource === undefined ? undefined : { value: resourceSubject(resource, 'average'), next: at + 1 };
		}
		const fillers = new Set(['utilization', 'utilisation', 'usage', 'use', 'load']);
		function resourceSubject(name, statistic) {
			return { indicator: { kind: 'resource', name, statistic }, measure: 'resource' };
		}
		const statistics = new Map([
			['average', 'average'],
			['avg', 'average'],
			['mean', 'average'],
			['max', 'max'],
			['maximum', 'max'],
			['min', 'min'],
			['minimum', 'min'],
			['last', 'last'],
		]);
		function statisticOf(word) {
			return statistics.get(word);
		}
		function readSubject(text, resources) {
			const tokens = (0, _token_js__WEBPACK_IMPORTED_MODULE_1__.k)(text) ?? [];
			const matched = matchSubject(tokens, 0, resources);
			return matched !== undefined && matched.next === tokens.length ? matched.value : undefined;
		}
		function sameSubject(a, b) {
			return JSON.stringify([a.indicator, a.inverted]) === JSON.stringify([b.indicator, b.inverted]);
		}
	}),
	19514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D0: () => (matchComparison),
			qq: () => (matchUnit),
			rI: () => (conditionOf),
			tI: () => (matchLimit)
		});
		var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98972);
		var _indicator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36444);
		const wordings = [
			['<=', 'no more than', 'not more than', 'not exceed', 'at most', 'up to', 'within'],
			['>=', 'no less than', 'not less than', 'at least'],
			['<', 'less than', 'lower than', 'faster than', 'fewer than', 'under', 'below'],
			['>', 'more than', 'greater than', 'higher than', 'above', 'over'],
			['between', 'between'],
		];
		function matchLimit(tokens, at, bare) {
			const compared = matchComparison(tokens, at);
			if (compared === undefined && !bare)
				return undefined;
			const first = matchAmount(tokens, compared?.next ?? at);
			if (first === undefined)
				return undefined;
			const comparison = compared === undefined ? {} : { comparison: compared.value };
			const second = matchSecond(tokens, first.next, compared?.value === 'between');
			if (second !== undefined) {
				const unit = first.value.unit ?? second.value.unit;
				const amounts = [
					{ ...first.value, ...(unit && { unit }) },
					{ ...(unit && { unit }), ...second.value },
				];
				return { value: { ...comparison, amounts, plus: false }, next: second.next };
			}
			return withPlus(tokens, first, comparison);
		}
		function withPlus(tokens, { value, next }, comparison) {
			if (tokens[next]?.text !== '+')
				return { value: { ...comparison, amounts: [value], plus: false }, next };
			const unit = value.unit === undefined ? matchUnit(tokens, next + 1) : undefined;
			const end = unit?.next ?? next + 1;
			const amount = {
				...value,
				text: value.text + writtenOf(tokens.slice(next + 1, end)),
				...(unit && { unit: unit.value }),
			};
			return { value: { ...comparison, amounts: [amount], plus: true }, next: end };
		}
		function matchComparison(tokens, at) {
			const first = tokens[at];
			if (first?.kind === 'comparison')
				return { value: asBound(first.text), next: at + 1 };
			if (first?.kind !== 'word')
				return undefined;
			for (const [comparison, ...texts] of wordings) {
				for (const text of texts) {
					const words = text.split(' ');
					if (words.every((word, index) => tokens[at + index]?.text === word))
						return { value: comparison, next: at + words.length };
				}
			}
			return undefined;
		}
		function asBound(text) {
			return text === '<' || text === '<=' || text === '>' ? text : '>=';
		}
		function matchAmount(tokens, at) {
			const token = tokens[at];
			if (token?.kind !== 'number')
				return undefined;
			const unit = matchUnit(tokens, at + 1);
			const next = unit?.next ?? at + 1;
			const text = token.text + writtenOf(tokens.slice(at + 1, next));
			return { value: { decimal: token.text, text, ...(unit && { unit: unit.value }) }, next };
		}
		function writtenOf(tokens) {
			return tokens.map(({ text, glued }) => (glued ? text : ` ${text}`)).join('');
		}
		const rangeSigns = new Set(['-', '–', '—', '−', '‐', '‑', '…', 'to']);
		function matchSecond(tokens, at, between) {
			const sign = tokens[at]?.text ?? '';
			return rangeSigns.has(sign) || (between && sign === 'and') ? matchAmount(tokens, at + 1) : undefined;
		}
		const spokenRates = new Map([
			['second', '/s'],
			['sec', '/s'],
			['s', '/s'],
			['minute', '/min'],
			['min', '/min'],
		]);
		function matchUnit(tokens, at) {
			const token = tokens[at];
			if (token === undefined || token.kind === 'quoted')
				return undefined;
			const noun = /^(?:req|reqs|request|requests|query|queries)$/.test(token.text) ? at + 1 : at;
			const per = tokens[noun];
			const spoken = per?.text === 'per' || (per?.text === '/' && per.kind === 'path') ? tokens[noun + 1] : undefined;
			const rate = spokenRates.get(spoken?.text ?? '');
			if (rate !== undefined)
				return unitAt(rate, noun + 2);
			if (noun > at)
				return per?.kind === 'path' ? unitAt(per.text, noun + 1) : undefined;
			return unitAt(token.text, at + 1);
		}
		function unitAt(word, next) {
			const unit = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.uF)(word);
			return unit && { value: unit, next };
		}
		function conditionOf(subject, limit, headerUnit) {
			const values = [];
			let unit = 'none';
			for (const amount of limit.amounts) {
				const value = amountIn(subject, { ...amount, ...unitFor(amount, headerUnit ?? subject.unit) });
				if ('code' in value)
					return value;
				values.push(value.value);
				unit = value.unit;
			}
			const [first = 0, second] = values;
			if (second !== undefined)
				return band(first, second, unit, subject, limit);
			return bounded(first, unit, subject, limit);
		}
		function unitFor(amount, other) {
			const unit = amount.unit ?? other;
			return unit === undefined ? {} : { unit };
		}
		function band(first, second, unit, subject, limit) {
			if (limit.comparison !== undefined && limit.comparison !== 'between')
				return comparedRange(limit);
			const [low, high] = subject.inverted ? [second, first] : [first, second];
			if (low < high)
				return { condition: { comparison: 'between', limit: [low, high] }, unit };
			const [a, b] = limit.amounts.map(({ text }) => text);
			return {
				code: 'limit-impossible',
				what: `nothing lies between ${a} and ${b}`,
				offer: 'Write the smaller edge first.',
			};
		}
		function comparedRange({ amounts, comparison }) {
			const range = amounts.map(({ text }) => text).join('-');
			return {
				code: 'limit-impossible',
				what: `\`${comparison}\` and the range ${range} do not go together`,
				offer: 'Write one limit.',
			};
		}
		function comparedPlus({ amounts: [{ text }] }, written) {
			return {
				code: 'limit-impossible',
				what: `\`${written}\` and the \`+\` of ${text} do not go together`,
				offer: 'Write one limit.',
			};
		}
		function bounded(value, unit, subject, limit) {
			const written = limit.comparison ?? (limit.plus ? '>=' : natural(subject));
			if (written === undefined || written === 'between')
				return unclear(limit);
			const wanted = natural(subject);
			if (limit.plus && written[0] === '<')
				return comparedPlus(limit, written);
			if (wanted !== undefined && wanted[0] !== written[0])
				return wrongWay(limit, written);
			const comparison = subject.inverted ? flipped(written) : written;
			if (comparison === '<' && value === 0) {
				return { code: 'limit-impossible', what: 'nothing is below 0', offer: 'Write `<= 0` with the unit.' };
			}
			return { condition: { comparison, limit: value }, unit };
		}
		function natural(subject) {
			if (subject.measure === 'resource')
				return undefined;
			const upwards = subject.measure === 'rate' || subject.measure === 'count' || subject.inverted;
			return upwards ? '>=' : '<=';
		}
		function flipped(comparison) {
			const other = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
			return other[comparison];
		}
		function unclear({ amounts: [{ text }], comparison }) {
			const what = comparison === 'between' ? '`between` has one edge' : `it does not say whether ${text} is the most or the least`;
			return {
				code: 'objective-direction',
				what,
				offer: comparison === 'between' ? 'Write `between A and B`.' : 'Write `<` or `>` in front.',
			};
		}
		function wrongWay({ amounts: [{ text }] }, written) {
			const [is, other] = written.startsWith('>') ? ['at least', '<'] : ['at most', '>'];
			return {
				code: 'objective-direction',
				what: `it asks for ${is} ${text}, and this indicator is better the other way`,
				offer: `Did you mean \`${other}${written.slice(1)} ${text}\`?`,
			};
		}
		function amountIn(subject, { decimal: written, unit, text }) {
			const decimal = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.e4)(written);
			if (decimal === undefined)
				return { code: 'limit-impossible', what: `${shortened(text)} is no number`, offer: 'Write digits.' };
			if (decimal === 'comma')
				return commaProblem(written);
			if (unit === undefined)
				return withoutUnit(subject, decimal);
			switch (subject.measure) {
				case 'latency':
					return unit.dimension === 'time'
						? { value: (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.IP)(decimal, unit), unit: 'ms' }
						: wrongUnit(text, 'a time', '`ms` or `s`');
				case 'ratio':
					return unit.dimension === 'ratio' ? ratioOf(subject, decimal, unit) : wrongUnit(text, 'a share', '`%`');
				case 'rate':
					return unit.dimension === 'rate'
						? { value: (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.IP)(decimal, unit), unit: 'per-second' }
						: wrongUnit(text, 'a rate', '`/s` or `/min`');
				case 'count':
					return wrongUnit(text, 'a count', 'the number alone');
				case 'resource':
					return resourceValue(decimal, unit);
				default:
					return subject.measure;
			}
		}
		function withoutUnit(subject, decimal) {
			if (subject.measure === 'count')
				return { value: Number(decimal), unit: 'count' };
			if (subject.measure === 'resource' && !isKnownResource(subject))
				return { value: Number(decimal), unit: 'none' };
			return { code: 'limit-without-unit', what: decimal, offer: unitsFor(subject, decimal) };
		}
		function isKnownResource({ indicator }) {
			return indicator.kind === 'resource' && _indicator_js__WEBPACK_IMPORTED_MODULE_1__.Dv.some(name => name === indicator.name);
		}
		function unitsFor(subject, decimal) {
			switch (subject.measure) {
				case 'latency':
					return `\`${decimal}ms\` or \`${decimal}s\``;
				case 'ratio':
					return Number(decimal) > 1 ? `\`${decimal}%\`` : `\`${decimal}%\`, or \`${decimal} ratio\` for a share of 1`;
				case 'rate':
					return `\`${decimal}/s\` or \`${decimal}/min\``;
				case 'count':
				case 'resource':
					return `\`${decimal}%\` or \`${decimal} GB\``;
				default:
					return subject.measure;
			}
		}
		function ratioOf(subject, decimal, unit) {
			const hundredths = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.T0)(unit) ? decimal : undefined;
			const rest = hundredths === undefined ? undefined : (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(hundredths);
			if ((0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.IP)(decimal, unit) > 1)
				return { code: 'limit-impossible', what: `${decimal} is more than all`, offer: 'A share is at most 100%.' };
			if (!subject.inverted)
				return { value: (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.IP)(decimal, unit), unit: 'ratio' };
			if (rest !== undefined)
				return { value: (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.IP)(rest, unit), unit: 'ratio' };
			return { value: Number((1 - Number(decimal)).toFixed(15)), unit: 'ratio' };
		}
		function resourceValue(decimal, unit) {
			switch (unit.dimension) {
				case 'ratio':
					return { value: (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.T0)(unit) ? Number(decimal) : Number(`${decimal}e2`), unit: 'percent' };
				case 'size':
					return { value: (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.IP)(decimal, unit), unit: 'bytes' };
				case 'time':
					return { value: (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.IP)(decimal, unit), unit: 'ms' };
				case 'rate':
					return { value: (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__.IP)(decimal, unit), unit: 'per-second' };
				default:
					return unit.dimension;
			}
		}
		function wrongUnit(text, measured, offer) {
			return {
				code: 'limit-unit',
				what: `${shortened(text)} does not fit, since the indicator is ${measured}`,
				offer,
			};
		}
		function commaProblem(text) {
			const readings = [text.replace(/[^\d.]/g, ''), text.replace(',', '.')];
			const offers = readings.filter(one => !/^0\d/.test(one) && /^\d+(?:\.\d+)?$/.test(one)).map(one => `\`${one}\``);
			return { code: 'limit-comma', what: text, offer: offers.join(' or ') || 'it without commas' };
		}
		function shortened(text) {
			return text.length > 40 ? `${text.slice(0, 39)}…` : text;
		}
	}),
	24727: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qw: () => (comparePromises),
			B0: () => (readObjectives),
			Rn: () => (stricter)
		});
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22059);
		var conflict = __webpack_require__(60823);
		var indicator = __webpack_require__(36444);
		var words = __webpack_require__(88368);
		var notice = __webpack_require__(68308);
		var promise = __webpack_require__(46199);
		;
		function comparePromises(head, base) {
			const pairs = pairsOf(head.objectives, base.objectives);
			const paired = new Set([...pairs.values()]);
			const changed = [...pairs].flatMap(([now, before]) => changeOf(now, before));
			const removed = base.objectives.filter(objective => !paired.has(objective)).map(removal);
			const added = head.objectives.filter(objective => !pairs.has(objective)).map(addition);
			return [...changed.filter(isLoosened), ...removed, ...changed.filter(change => !isLoosened(change)), ...added];
		}
		function isLoosened({ code }) {
			return code === 'promise-loosened';
		}
		function pairsOf(head, base) {
			const pairs = new Map();
			const taken = new Set();
			for (const keyOf of [conflict.ZS, conflict.ow]) {
				for (const now of head) {
					const before = pairs.has(now) ? undefined : base.find(one => !taken.has(one) && keyOf(one) === keyOf(now));
					if (before === undefined)
						continue;
					pairs.set(now, before);
					taken.add(before);
				}
			}
			return pairs;
		}
		function changeOf(now, before) {
			const details = {
				...now.source,
				words: promiseWords(now),
				otherWords: promiseWords(before),
				otherPlace: (0, conflict.fp)(before.source),
			};
			if (isLooser(now, before))
				return [(0, notice.l)('promise-loosened', details)];
			return isLooser(before, now) ? [(0, notice.l)('promise-tightened', details)] : [];
		}
		function promiseWords(objective) {
			return objective.severity === 'warn' ? `${(0, promise.Db)(objective)} (warns)` : (0, promise.Db)(objective);
		}
		function isLooser(a, b) {
			if (a.severity !== b.severity && a.severity === 'warn')
				return true;
			return a.unit !== b.unit || !isWithin(a.condition, b.condition);
		}
		function isWithin(a, b) {
			if (a.comparison === 'between' || b.comparison === 'between') {
				if (a.comparison !== 'between' || b.comparison !== 'between')
					return false;
				return a.limit[0] >= b.limit[0] && a.limit[1] <= b.limit[1];
			}
			if (!('limit' in a) || !('limit' in b))
				return a.comparison === b.comparison;
			if (a.limit === b.limit)
				return a.comparison.length <= b.comparison.length;
			return a.comparison.startsWith('<') ? a.limit < b.limit : a.limit > b.limit;
		}
		function removal(objective) {
			return (0, notice.l)('promise-removed', { ...objective.source, words: promiseWords(objective) });
		}
		function addition(objective) {
			return (0, notice.l)('promise-added', { ...objective.source, words: promiseWords(objective) });
		}
		function stricter(head, base) {
			const kept = new Map(head.objectives.map(objective => [(0, conflict.ZS)(objective), objective]));
			for (const objective of base.objectives) {
				const key = (0, conflict.ZS)(objective);
				const other = kept.get(key);
				kept.set(key, other === undefined ? objective : stricterOf(other, objective));
			}
			return { objectives: [...kept.values()], notices: head.notices };
		}
		function stricterOf(now, before) {
			if (now.unit !== before.unit)
				return before;
			if (isWithin(now.condition, before.condition))
				return now;
			const [a, b] = [now.condition, before.condition];
			if (a.comparison !== 'between' || b.comparison !== 'between')
				return before;
			const [low, high] = [Math.max(a.limit[0], b.limit[0]), Math.min(a.limit[1], b.limit[1])];
			return low < high ? { ...now, condition: { comparison: 'between', limit: [low, high] } } : before;
		}
		;
		async function readObjectives(read, sources, options = {}) {
			const resources = new Set([...indicator.Dv, ...(options.resources ?? []).map(name => name.toLowerCase())]);
			const written = sources.filter(({ text }) => text.trim() !== '');
			const parts = [];
			for (const [index, source] of written.entries()) {
				const { origin } = source;
				if (isPath(source))
					parts.push({ origin, promises: await readFile(read, source, resources) });
				else if (index === written.findIndex(one => one.origin === origin && !isPath(one))) {
					const words = written.filter(one => one.origin === origin && !isPath(one));
					parts.push({ origin, promises: readAllWords(words, resources) });
				}
			}
			return (0, conflict.Rf)(parts);
		}
		function isPath({ text }) {
			return /\.(?:md|yml|yaml|json|csv)$/i.test(partsOf(text).path);
		}
		function partsOf(text) {
			const entry = text.trim();
			const at = entry.lastIndexOf('#');
			return at < 0 ? { path: entry } : { path: entry.slice(0, at), fragment: entry.slice(at + 1) };
		}
		function readAllWords(sources, resources) {
			const promises = (0, words.v8)(sources.map(source => (0, words.ux)(source.text, { place: placeOf(source), resources })));
			return (0, conflict.jP)(refuseNone(promises, placeOf(sources[0]), ''));
		}
		function placeOf(source) {
			return source?.place ?? { file: source?.origin === 'option' ? '--slo' : 'slo' };
		}
		async function readFile(read, source, resources) {
			const { path, fragment } = partsOf(source.text);
			const file = source.folder === undefined ? external_node_path_.posix.normalize(path) : external_node_path_.posix.join(source.folder, path);
			const text = await read(file);
			if (text === undefined)
				throw missing(source, file);
			const promises = await readText(text, file, fragment, resources);
			return (0, conflict.jP)(refuseNone(promises, { file }, fragment === undefined ? '' : ` under \`#${fragment}\``));
		}
		function missing({ text, folder, place }, file) {
			return folder === undefined || place === undefined
				? new errors.y('file-missing', { file, near: '' })
				: new errors.y('slo-missing', { ...place, text: text.trim(), path: file });
		}
		async function readText(text, file, fragment, resources) {
			if (/\.md$/i.test(file))
				return (await Promise.all([__webpack_require__.e(809), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 94311))).readMarkdown(text, file, fragment, resources);
			if (/\.csv$/i.test(file))
				return (await Promise.all([__webpack_require__.e(552), __webpack_require__.e(809), __webpack_require__.e(462)]).then(__webpack_require__.bind(__webpack_require__, 56462))).readSheet(text, file, fragment, resources);
			return (await Promise.all([__webpack_require__.e(265), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 40655))).readDocument(text, file, fragment, resources);
		}
		function refuseNone(promises, { file }, where) {
			if (promises.objectives.length > 0)
				return promises;
			const said = promises.notices.slice(0, 3).map(({ message }) => message);
			const offer = /\.(?:yml|yaml|json)$/i.test(file)
				? 'Write an endpoint under `objectives`, and under it its limits, like `p95: 900ms`.'
				: 'Write a table with a column of endpoints and a column like `P95`, or list items like `p95 < 900ms`.';
			throw new errors.y('objectives-none', { file, where, what: said.length > 0 ? said.join(' ') : offer });
		}
	}),
	34729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cn: () => (isRoute),
			NY: () => (methodOf),
			OD: () => (scopeKey),
			Q9: () => (readScopes),
			hx: () => (readScope),
			i0: () => (wholeScope)
		});
		const methods = new Set([
			'GET',
			'POST',
			'PUT',
			'PATCH',
			'DELETE',
			'HEAD',
			'OPTIONS',
			'TRACE',
			'CONNECT',
		]);
		const runNames = new Set([
			'',
			'*',
			'**',
			'total',
			'aggregated',
			'aggregate',
			'overall',
			'whole run',
			'the whole run',
		]);
		const eachNames = new Set([
			'each',
			'all',
			...['each', 'every', 'all', 'per'].flatMap(word => ['endpoint', 'endpoints', 'route', 'routes'].map(noun => `${word} ${noun}`)),
		]);
		function methodOf(word) {
			const method = word.toUpperCase();
			return methods.has(method) ? method : undefined;
		}
		function wholeScope(name) {
			const folded = name.trim().toLowerCase();
			if (runNames.has(folded))
				return { kind: 'run' };
			return eachNames.has(folded) ? { kind: 'each' } : undefined;
		}
		function readScope(text, method) {
			const name = text.trim();
			const whole = wholeScope(name);
			if (whole !== undefined)
				return whole;
			const [first = '', rest] = cut(name, ' ');
			const leading = methodOf(first);
			if (leading !== undefined && rest !== '')
				return endpoint(rest, method ?? leading);
			const { stem, note } = noteOf(name);
			const trailing = methodOf(note);
			if (trailing !== undefined && stem !== '')
				return endpoint(stem, method ?? trailing);
			return endpoint(name, method);
		}
		function endpoint(pattern, method) {
			const { stem, note } = noteOf(pattern);
			return {
				kind: 'endpoint',
				...(method !== undefined && { method }),
				pattern,
				...(note !== '' && stem !== '' && { withoutNote: stem }),
			};
		}
		function noteOf(name) {
			const from = name.lastIndexOf(' (');
			if (from < 0 || !name.endsWith(')'))
				return { stem: name, note: '' };
			return { stem: name.slice(0, from).trim(), note: name.slice(from + 2, -1).trim() };
		}
		function readScopes(cell, method) {
			const routes = routesOf(cell);
			return routes.flatMap(route => {
				const { several, pattern } = severalMethods(route);
				return several.length > 1 ? several.map(one => readScope(pattern, one)) : [readScope(route, method)];
			});
		}
		function routesOf(cell) {
			const parts = cell
				.split(/[\n,;]| and | or | & /)
				.map(part => part.trim())
				.filter(part => part !== '');
			return parts.length > 1 && parts.every(isRoute) ? parts : [cell];
		}
		function isRoute(text) {
			const [first = '', rest] = cut(text, ' ');
			return text.startsWith('/') || /^https?:\/\//i.test(text) || (methodOf(first) !== undefined && rest.startsWith('/'));
		}
		function severalMethods(route) {
			const from = route.indexOf(' /');
			const several = route
				.slice(0, Math.max(0, from))
				.split(/[,/|& ]/)
				.filter(word => word !== '')
				.map(methodOf);
			const known = several.filter(method => method !== undefined);
			return known.length === several.length
				? { several: known, pattern: route.slice(from + 1) }
				: { several: [], pattern: route };
		}
		function cut(text, separator) {
			const at = text.indexOf(separator);
			return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trim()];
		}
		function scopeKey(scope) {
			return scope.kind === 'endpoint' ? `endpoint ${scope.method ?? ''} ${scope.pattern}` : scope.kind;
		}
	}),
	95980: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => (tokensOf)
		});
		const quotes = new Map([
			['`', '`'],
			['"', '"'],
			["'", "'"],
			['“', '”'],
			['‘', '’'],
		]);
		const comparisons = new Map([
			['<=', '<='],
			['=<', '<='],
			['>=', '>='],
			['<', '<'],
			['>', '>'],
			['≤', '<='],
			['⩽', '<='],
			['≥', '>='],
			['⩾', '>='],
		]);
		function tokensOf(text) {
			const tokens = [];
			let from = 0;
			while (from < text.length) {
				if (isSpace(text[from])) {
					from += 1;
					continue;
				}
				const token = tokenAt(text, from, tokens.at(-1));
				if (token === undefined)
					return undefined;
				tokens.push(token);
				from = token.to;
			}
			return tokens;
		}
		function tokenAt(text, from, before) {
			const glued = before !== undefined && before.to === from;
			const sign = text[from] ?? '';
			const make = (kind, to, shown = text.slice(from, to)) => ({
				kind,
				text: shown,
				from,
				to,
				glued,
			});
			const closing = quotes.get(sign);
			if (closing !== undefined) {
				const end = text.indexOf(closing, from + 1);
				return end < 0 ? undefined : make('quoted', end + 1, text.slice(from + 1, end));
			}
			const comparison = comparisons.get(text.slice(from, from + 2)) ?? comparisons.get(sign);
			if (comparison !== undefined)
				return make('comparison', from + (comparisons.has(text.slice(from, from + 2)) ? 2 : 1), comparison);
			if (startsNumber(text, from)) {
				const end = endOfNumber(text, from);
				const status = /^[1-5]xx(?![\p{L}\d])/iu.exec(text.slice(from, from + 4));
				return status === null ? make('number', end) : make('word', from + 3, status[0].toLowerCase());
			}
			if (sign === '/' || sign === '*' || /^https?:\/\//i.test(text.slice(from, from + 8))) {
				return make('path', endOfPath(text, from));
			}
			if (isLetter(sign)) {
				const end = endOfWord(text, from);
				return make('word', end, text.slice(from, end).toLowerCase());
			}
			return make('sign', from + String.fromCodePoint(text.codePointAt(from) ?? 0).length);
		}
		function startsNumber(text, at) {
			return isDigit(text[at]) || (text[at] === '.' && isDigit(text[at + 1]));
		}
		function endOfNumber(text, from) {
			let to = from;
			while (isDigit(text[to]) || (/[.,\u2009\u202f\u2007]/.test(text[to] ?? '') && isDigit(text[to + 1])))
				to += 1;
			return to;
		}
		function endOfPath(text, from) {
			let to = from;
			while (to < text.length && !isSpace(text[to]) && !/^(?:[<>≤≥|`"“”]|,\/)/.test(text.slice(to, to + 2)))
				to += 1;
			while (to > from + 1 && /[:,;.)]/.test(text[to - 1] ?? '') && !closesBracket(text, from, to))
				to -= 1;
			return to;
		}
		function closesBracket(text, from, to) {
			return text[to - 1] === ')' && text.lastIndexOf('(', to) >= from;
		}
		function endOfWord(text, from) {
			let to = from + 1;
			while (isWordSign(text[to]) || (/[.\-/'’‑]/.test(text[to] ?? '') && isWordSign(text[to + 1])))
				to += 1;
			return to;
		}
		function isSpace(sign) {
			return sign !== undefined && /\s/.test(sign);
		}
		function isDigit(sign) {
			return sign !== undefined && sign >= '0' && sign <= '9';
		}
		function isLetter(sign) {
			return sign !== undefined && /\p{L}/u.test(sign);
		}
		function isWordSign(sign) {
			return isLetter(sign) || isDigit(sign) || sign === '_';
		}
	}),
	88368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v8: () => (joinPromises),
			ux: () => (readWords),
			SP: () => (shown),
			bC: () => (unjudged)
		});
		var errors = __webpack_require__(22059);
		var notice = __webpack_require__(68308);
		var objectives_head = __webpack_require__(19859);
		var indicator = __webpack_require__(36444);
		var limit = __webpack_require__(19514);
		var objectives_scope = __webpack_require__(34729);
		;
		function readTail(text, tokens, head, resources) {
			const tail = tokens.slice(head.next);
			const second = secondPromise(tail, head, resources);
			if (second !== undefined)
				return second;
			const [name, other] = namesIn(text, tail);
			if (other !== undefined || (name !== undefined && (head.name ?? head.scope) !== undefined))
				return { why: 'it names two endpoints' };
			const subject = head.subject === undefined && head.implied === undefined ? latencyIn(tail) : undefined;
			const statistic = head.subject?.measure === 'resource' || head.subject === undefined ? statisticIn(tail) : undefined;
			const kept = tail.slice(statistic === undefined ? 0 : statistic.next);
			const qualifier = wordsOf(text, subject === undefined ? kept : []);
			return {
				...(subject && { subject }),
				...(statistic && { statistic: statistic.value }),
				...(name !== undefined && { name }),
				qualifier,
				conditions: subject === undefined && kept.some(({ kind }) => kind === 'number') ? [qualifier] : [],
			};
		}
		function secondPromise(tail, head, resources) {
			const two = { why: 'it holds two promises; write each as its own objective' };
			if (tail.some(({ kind }) => kind === 'comparison'))
				return misplaced(head, tail, resources) ?? two;
			if (head.phrase === undefined && (0, objectives_head.R)(tail) !== undefined)
				return two;
			const own = head.subject ?? head.implied;
			if (own === undefined)
				return undefined;
			for (const at of tail.keys()) {
				const found = (0, indicator.qv)(tail, at, resources);
				if (found === undefined || isPartOf(own, found.value))
					continue;
				const limitFollows = tail.slice(found.next).some(({ kind, text }) => kind === 'number' || text === 'stable');
				const isNone = /^(?:no|zero|without)$/.test(tail[at - 1]?.text ?? '');
				if (limitFollows || isNone || found.value.indicator.kind === 'percentile')
					return two;
			}
			return undefined;
		}
		function misplaced({ limit, subject }, tail, resources) {
			if (limit === undefined || limit.comparison !== undefined || limit.amounts.length > 1)
				return undefined;
			if (subject !== undefined && tail.some((_, at) => (0, indicator.qv)(tail, at, resources) !== undefined))
				return undefined;
			return { why: `\`${limit.amounts[0].text}\` is not understood in front of the comparison` };
		}
		function isPartOf(own, found) {
			const statistic = own.measure === 'resource' && (0, indicator.Qr)(found.indicator.kind) !== undefined;
			return statistic || found.measure === 'count' || (0, indicator.jJ)(own, found);
		}
		function namesIn(text, tail) {
			return tail.flatMap((token, at) => {
				if ((token.kind === 'quoted' || token.kind === 'path') && (0, objectives_scope.Cn)(token.text)) {
					const method = token.kind === 'path' ? (0, objectives_scope.NY)(tail[at - 1]?.text ?? '') : undefined;
					return [method === undefined ? token.text : `${method} ${token.text}`];
				}
				const words = text.slice(token.from, tail[at + 1]?.to);
				return token.kind === 'word' && (0, objectives_scope.i0)(words)?.kind === 'each' ? [words] : [];
			});
		}
		function latencyIn(tail) {
			const found = tail
				.map((_, at) => (0, indicator.qv)(tail, at, new Set())?.value)
				.filter(subject => subject?.measure === 'latency');
			return found.length === 1 ? found[0] : undefined;
		}
		function statisticIn(tail) {
			for (const [at, { text, kind }] of tail.entries()) {
				if (/^(?:during|under|over|at|in|for|with|when|while|@)$/.test(text))
					return undefined;
				const value = kind === 'word' ? (0, indicator.Qr)(text) : undefined;
				if (value !== undefined)
					return { value, next: at + 1 };
			}
			return undefined;
		}
		function wordsOf(text, tokens) {
			const [first, last] = [tokens[0], tokens.at(-1)];
			if (first === undefined || last === undefined)
				return '';
			const words = text.slice(first.from, last.to).replace(/\s+/g, ' ');
			return bare(words);
		}
		function bare(words) {
			let [from, to] = [0, words.length];
			while (from < to && /[,;:.()\-–— ]/.test(words[from] ?? ''))
				from += 1;
			while (from < to && /[,;:. ]/.test(words[to - 1] ?? ''))
				to -= 1;
			const inside = words.slice(from, to);
			return inside.endsWith(')') && !inside.includes('(') ? inside.slice(0, -1) : inside;
		}
		var token = __webpack_require__(95980);
		;
		const longest = 1000;
		function readWords(text, context) {
			const tokens = text.length > longest ? undefined : (0, token.k)(text);
			if (tokens === undefined)
				throw unreadable(text, context, text.length > longest ? 'it is too long' : 'a quote is not closed');
			const head = (0, objectives_head.z)(text, tokens, context.resources, context.subject === undefined);
			if ('why' in head)
				throw unreadable(text, context, head.why);
			return assembled(text, tokens, head, context);
		}
		function assembled(text, tokens, head, context) {
			const tail = readTail(text, tokens, head, context.resources);
			if ('why' in tail)
				throw unreadable(text, context, tail.why);
			const subject = subjectOf(text, { ...head, ...(tail.subject && { subject: tail.subject }) }, context);
			if (head.limit === undefined && head.phrase === undefined)
				throw unreadable(text, context, 'it names no limit');
			if (isUnjudgedRange(head, subject))
				return unjudged(text, context, 'a range is no limit here; `between` makes it one');
			const { scope, notices } = scopeOf(text, tail.name === undefined ? head : { ...head, ...nameParts(tail.name) }, subject, context);
			const measured = measuredOf(text, head, subject, context);
			if (measured === 'alarm')
				return unjudged(text, context, 'it says when to raise an alarm, against the direction of a promise');
			const conditions = [...head.conditions, ...tail.conditions];
			const objective = {
				scope,
				indicator: tail.statistic === undefined ? subject.indicator : withStatistic(subject, tail.statistic),
				...measured,
				severity: context.severity ?? 'fail',
				source: sourceOf(context.place),
				text: context.wording ?? oneLine(text),
				...(tail.qualifier !== '' && { qualifier: tail.qualifier }),
			};
			return {
				objectives: [objective],
				notices: [...notices, ...conditions.map(words => unchecked(objective, words, context))],
			};
		}
		function withStatistic({ indicator }, statistic) {
			return indicator.kind === 'resource' ? { ...indicator, statistic } : indicator;
		}
		function subjectOf(text, head, context) {
			const subject = head.subject ?? context.subject ?? head.implied;
			if (subject === undefined)
				throw unreadable(text, context, `it names no indicator${head.near ?? ''}`);
			const given = context.subject;
			if (head.subject !== undefined && given !== undefined && !(0, indicator.jJ)(head.subject, given)) {
				throw unreadable(text, context, 'it names another indicator than the header, row or item it stands in');
			}
			return head.statistic === undefined || subject.indicator.kind !== 'resource'
				? subject
				: { ...subject, indicator: { ...subject.indicator, statistic: head.statistic } };
		}
		function isUnjudgedRange(head, subject) {
			const { limit } = head;
			return (limit !== undefined &&
				limit.amounts.length === 2 &&
				limit.comparison === undefined &&
				subject.measure !== 'resource');
		}
		function scopeOf(text, head, subject, context) {
			const named = namedScope(head, context);
			const own = named?.scope ?? head.scope;
			if (own !== undefined && context.scope !== undefined && JSON.stringify(own) !== JSON.stringify(context.scope)) {
				throw unreadable(text, context, 'it names another endpoint than the row, heading or item it stands in');
			}
			const scope = own ?? context.scope ?? { kind: 'run' };
			const whole = subject.measure === 'resource' || subject.indicator.kind === 'users';
			if (whole && scope.kind !== 'run')
				throw unreadable(text, context, 'resources and users belong to the whole run, not to an endpoint');
			if (named?.row === undefined)
				return { scope, notices: [] };
			return { scope, notices: [(0, notice.l)('read-as', { ...context.place, name: head.name ?? '', row: named.row })] };
		}
		function nameParts(text) {
			const scope = (0, objectives_scope.hx)(text);
			if (scope.kind !== 'endpoint')
				return { scope };
			return { name: scope.pattern, ...(scope.method !== undefined && { method: scope.method }) };
		}
		function namedScope(head, context) {
			if (head.name === undefined)
				return undefined;
			const named = context.nameOf?.(head.name, context.place) ?? {
				scope: { kind: 'endpoint', pattern: head.name },
			};
			return head.method === undefined || named.scope.kind !== 'endpoint'
				? named
				: { ...named, scope: { ...named.scope, method: head.method } };
		}
		function measuredOf(text, head, subject, context) {
			if (head.limit === undefined) {
				if (subject.measure === 'resource' && head.phrase !== undefined)
					return { condition: { comparison: head.phrase }, unit: 'none' };
				throw unreadable(text, context, `only a resource can be \`${head.phrase ?? ''}\``);
			}
			const measured = (0, limit.rI)(subject, head.limit, context.unit);
			if (context.alarm && subject.measure === 'resource' && 'condition' in measured && isLower(measured.condition))
				return 'alarm';
			if ('code' in measured) {
				if (context.alarm && measured.code === 'objective-direction')
					return 'alarm';
				const { code, what, offer } = measured;
				throw new errors.y(code, { ...context.place, text: shown(context.wording ?? text), what, offer });
			}
			return measured;
		}
		function isLower({ comparison }) {
			return comparison === '>' || comparison === '>=';
		}
		function unjudged(text, context, why) {
			return {
				objectives: [],
				notices: [(0, notice.l)('not-judged', { ...context.place, text: shown(context.wording ?? text), why })],
			};
		}
		function unchecked({ text }, condition, { place }) {
			return (0, notice.l)('condition-not-checked', { ...place, text: shown(text), condition: shown(condition) });
		}
		function unreadable(text, { place, wording }, why) {
			return new errors.y('objective-syntax', { ...place, text: shown(wording ?? text), why });
		}
		function sourceOf({ file, line }) {
			return { file, ...(line !== undefined && { line }) };
		}
		function oneLine(text) {
			return text.replace(/\s+/g, ' ').trim();
		}
		function shown(text) {
			const line = oneLine(text.slice(0, longest));
			return line.length > 100 ? `${line.slice(0, 99)}…` : line;
		}
		function joinPromises(parts) {
			return { objectives: parts.flatMap(part => part.objectives), notices: parts.flatMap(part => part.notices) };
		}
	}),
	1475: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => (artifactName),
			Md: () => (fileName),
			SP: () => (shown),
			X0: () => (formatted),
			aq: () => (files),
			gj: () => (rendered)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49829);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68308);
		var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82339);
		async function files({ verdict, context, files: more = new Map() }, event) {
			const origin = { ...(context.commit && { headSha: context.commit }), ...(event && { event }) };
			return new Map([
				['verdict.json', (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.Gq)(verdict, origin)],
				...resultFiles(verdict.runs),
				['report.html', (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.qy)(verdict, context)],
				['report.md', (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.Im)(verdict, context)],
				['junit.xml', await (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.bA)(verdict)],
				...more,
			]);
		}
		function resultFiles(runs) {
			return byFileName(runs).map(([name, { result }]) => [runs.length > 1 ? `${name}.result.json` : 'result.json', (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.y3)(result)]);
		}
		function byFileName(runs) {
			const taken = new Set();
			return runs.map(run => {
				const own = fileName(run.name);
				let file = own;
				for (let number = 2; taken.has(file.toLowerCase()); number += 1)
					file = `${own}-${number}`;
				taken.add(file.toLowerCase());
				return [file, run];
			});
		}
		function tables(runs, file) {
			const named = (name) => (runs.length === 1 ? file : file.replace(/(?=\.[^./]*$)|$/, `.${name}`));
			return byFileName(runs).map(([name, { result }]) => [named(name), (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.fu)(result)]);
		}
		function fileName(name) {
			return (name
				.replace(/[^\p{L}\p{N}._-]+/gu, '-')
				.replace(/^[.-]+/, '')
				.slice(0, 100) || 'report');
		}
		function artifactName(name) {
			return name.replace(/["<>|*?:\r\n\\/]+/g, '-').slice(0, 200);
		}
		async function shown(judgement, command, desk) {
			const { verdict } = judgement;
			const folder = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'output');
			if (folder !== undefined)
				await keep(judgement, folder, desk);
			return { exitCode: verdict.exitCode, output: printed(judgement, command, desk), judged: judgement };
		}
		async function keep(judgement, folder, { host, workflow }) {
			const contents = [...(await files(judgement, workflow?.event))];
			await write(contents.map(([name, content]) => [`${folder}/${name}`, content]), host);
		}
		async function write(contents, host) {
			const refused = [];
			for (const [file, content] of contents) {
				try {
					await host.write(file, content);
				}
				catch (error) {
					if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y)
						throw error;
					refused.push({ file, why: error instanceof Error ? error.message : String(error) });
				}
			}
			const [first] = refused;
			if (first === undefined)
				return;
			const more = refused.length === 1 ? '' : ` and ${refused.length - 1} more`;
			host.log((0, _model_notice_js__WEBPACK_IMPORTED_MODULE_2__.l)('not-written', { files: `${first.file}${more}`, why: first.why }).message);
		}
		function printed({ verdict, context, warnings = [] }, command, { colour, width, host, workflow }) {
			const format = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'format') ?? 'text';
			if (workflow === undefined)
				for (const { message } of warnings)
					host.log(message);
			if (format === 'json')
				return (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.Gq)(verdict);
			for (const { message, source } of verdict.notices) {
				const where = source?.line === undefined || message.startsWith(source.file) ? '' : `${source.file}:${source.line}: `;
				host.log(`${where}${message}`);
			}
			return format === 'markdown' ? (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.Im)(verdict, context) : (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.Fo)(verdict, { colour, width });
		}
		async function rendered(judgement, command, desk) {
			const { verdict, context } = judgement;
			const wanted = [
				['html', () => (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.qy)(verdict, context)],
				['markdown', () => (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.Im)(verdict, context)],
				['junit', () => (0, _report_report_js__WEBPACK_IMPORTED_MODULE_3__.bA)(verdict)],
			];
			const contents = [];
			for (const [option, make] of wanted) {
				const file = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, option);
				if (file !== undefined)
					contents.push([file, await make()]);
			}
			const table = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'csv');
			if (table !== undefined)
				contents.push(...tables(verdict.runs, table));
			await write(contents, desk.host);
			return shown(judgement, command, desk);
		}
		function formatted(command, { json, text }) {
			switch ((0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'format')) {
				case 'json':
					return json();
				case 'markdown':
					return text().replace(/^(?=.)/gm, '    ');
				default:
					return text();
			}
		}
	}),
	66233: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => (makeShower),
			V: () => (modeOf)
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82339);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34819);
		const msBetweenLines = 10_000;
		function makeShower(mode, screen, write) {
			switch (mode) {
				case 'none':
					return { show: () => undefined, stop: () => undefined, end: () => undefined };
				case 'plain':
					return lines(write);
				case 'grouped':
					return grouped(write);
				case 'live':
					return live(screen, write);
				default:
					return mode;
			}
		}
		function lines(write) {
			let [shown, run] = [0, ''];
			return {
				show: sight => {
					const passed = Math.floor(sight.progress.elapsedMs / msBetweenLines);
					if (run !== sight.name)
						[shown, run] = [0, sight.name];
					if (passed > shown)
						write(`${(0, _report_report_js__WEBPACK_IMPORTED_MODULE_1__.oz)(sight)}\n`);
					shown = Math.max(shown, passed);
				},
				stop: () => undefined,
				end: () => undefined,
			};
		}
		function grouped(write) {
			const inner = lines(write);
			let open;
			const end = () => {
				if (open !== undefined)
					write('::endgroup::\n');
				open = undefined;
			};
			return {
				show: sight => {
					if (open !== sight.name) {
						end();
						open = sight.name;
						write(`::group::${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__.Ah)(`Load of ${sight.name}`).replaceAll('%', '%25')}\n`);
					}
					inner.show(sight);
				},
				stop: () => undefined,
				end,
			};
		}
		const hideCursor = '\x1b[?25l';
		const showCursor = '\x1b[?25h';
		const [together, shown] = ['\x1b[?2026h', '\x1b[?2026l'];
		const clearToEnd = '\x1b[J';
		const clearLine = '\x1b[K';
		function live(screen, write) {
			let drawn = [];
			let last;
			const draw = (sight, isStopping) => {
				const now = screen();
				const frame = (0, _report_report_js__WEBPACK_IMPORTED_MODULE_1__.RN)(sight, now, isStopping);
				const start = drawn.length === 0 ? hideCursor : upFrom(drawn, now);
				write(`${together}${start}${frame.map(line => `${line}${clearLine}\n`).join('')}${clearToEnd}${shown}`);
				drawn = frame;
				last = sight;
			};
			return {
				show: sight => draw(sight, false),
				stop: () => {
					if (last !== undefined && drawn.length > 0)
						draw(last, true);
				},
				end: () => {
					if (drawn.length > 0)
						write(`${upFrom(drawn, screen())}${clearToEnd}${showCursor}`);
					drawn = [];
				},
			};
		}
		function upFrom(lines, { width }) {
			const rows = lines.map(line => Math.max(1, Math.ceil((0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).length / width)));
			return `\r\x1b[${rows.reduce((sum, count) => sum + count, 0)}A`;
		}
		function modeOf(asked, { isTerminal, environment }) {
			if (asked === 'live' || asked === 'none')
				return asked;
			const isWorkflow = environment['GITHUB_ACTIONS'] === 'true';
			const isPlain = asked === 'plain' || (environment['CI'] ?? '') !== '' || environment['TERM'] === 'dumb' || isWorkflow;
			if (isTerminal && !isPlain)
				return 'live';
			return isWorkflow ? 'grouped' : 'plain';
		}
	}),
	82339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			hk: () => (annotations),
			Q5: () => (checkRun),
			Im: () => (comment),
			fu: () => (csv),
			qy: () => (html),
			jj: () => (inspectJson),
			O0: () => (inspectText),
			sn: () => (issue),
			DC: () => (issueClosing),
			al: () => (issueTitle),
			bA: () => (junit),
			xb: () => (objectivesJson),
			qP: () => (objectivesText),
			RN: () => (progressFrame),
			oz: () => (progressLine),
			iF: () => (recordsText),
			y3: () => (resultJson),
			z: () => (summary),
			Fo: () => (terminal),
			Gq: () => (verdictJson)
		});
		var verdict = __webpack_require__(23439);
		var quantity = __webpack_require__(64621);
		var model_latency = __webpack_require__(62676);
		var objective = __webpack_require__(87245);
		var promise = __webpack_require__(46199);
		;
		function markOf(outcome) {
			switch (outcome) {
				case undefined:
					return 'ℹ️';
				case 'pass':
					return '✅';
				case 'warn':
					return '⚠️';
				case 'inconclusive':
					return '❔';
				case 'fail':
					return '❌';
				case 'invalid':
					return '🚫';
				default:
					return outcome;
			}
		}
		function indicatorTitle(name) {
			return name === '5xx' ? name : `${name[0]?.toUpperCase()}${name.slice(1)}`;
		}
		function titleOf(finding) {
			if (finding.objective !== undefined)
				return indicatorTitle((0, objective.p)(finding.objective.indicator));
			return finding.indicator === undefined ? 'Run' : indicatorTitle(finding.indicator);
		}
		function endpointOf({ endpoint, method }) {
			if (endpoint === undefined)
				return undefined;
			return method === undefined ? endpoint : `${method} ${endpoint}`;
		}
		function observedWords({ observed, interval, condition, flags, unit = 'none' }) {
			if (observed === undefined)
				return interval === undefined ? '–' : enclosed(interval, unit);
			const limit = nearestLimit(observed, condition);
			const words = limit === undefined ? (0, quantity.xi)(observed, unit) : (0, quantity.iN)(observed, limit, unit)[0];
			return flags.includes('at-least') ? `> ${words}` : words;
		}
		function enclosed([low, high], unit) {
			const [from, to] = [(0, quantity.xi)(low, unit), (0, quantity.xi)(high, unit)];
			if (from === to)
				return from;
			return low === 0 ? `≤ ${to}` : `${from} to ${to}`;
		}
		function limitWords(condition, unit) {
			switch (condition.comparison) {
				case '<':
				case '<=':
					return wholeLimit(condition.limit, unit);
				case '>':
				case '>=':
					return `≥ ${wholeLimit(condition.limit, unit)}`;
				default:
					return (0, promise.ri)(condition, unit);
			}
		}
		function wholeLimit(limit, unit) {
			const [like, whole] = [(0, quantity.xi)(limit, unit), (0, promise.rW)(limit, unit)];
			return whole.length > like.length ? whole : like;
		}
		function nearestLimit(observed, condition) {
			if (condition === undefined || !('limit' in condition))
				return undefined;
			return [condition.limit].flat().toSorted((a, b) => Math.abs(a - observed) - Math.abs(b - observed))[0];
		}
		function headroomOf({ outcome, observed, condition }) {
			if (outcome !== 'pass' || observed === undefined || condition === undefined)
				return undefined;
			if (condition.comparison !== '<' && condition.comparison !== '<=')
				return undefined;
			return condition.limit > 0 ? observed / condition.limit : undefined;
		}
		function factsOf(result) {
			const { total, users, durationMs } = result;
			const { requests, failures, throughput } = total;
			const iterations = iterationsPerSecond(result);
			const facts = [[(0, quantity.DK)(requests), requests === 1 ? 'request' : 'requests']];
			if (iterations !== undefined)
				facts.push([rate(iterations), 'iterations/s']);
			if (throughput !== undefined)
				facts.push([rate(throughput), 'req/s']);
			if (users?.reached !== undefined)
				facts.push([(0, quantity.DK)(users.reached), 'users']);
			if (durationMs !== undefined)
				facts.push([(0, quantity.sK)(durationMs), durationMs < 3_599_500 ? 'min' : 'h']);
			if (requests > 0)
				facts.push([(0, quantity.xi)(failures / requests, 'ratio'), 'errors']);
			return facts.filter(([figure]) => !figure.includes('NaN'));
		}
		function rate(perSecond) {
			return (0, quantity.xi)(perSecond, 'per-second').replace('/s', '');
		}
		const worthTelling = 0.05;
		function iterationsPerSecond({ source, arrivals, total, series = [] }) {
			const { requests, throughput } = total;
			if (source.kind !== 'load-test' || arrivals === undefined || !(throughput !== undefined && throughput > 0))
				return undefined;
			const isFlow = requests > arrivals.sent && series.length > 0;
			const iterations = arrivals.offeredRate ?? (isFlow ? arrivals.sent / series.length : throughput);
			return iterations > 0 && Math.abs(throughput / iterations - 1) > worthTelling ? iterations : undefined;
		}
		function clockWords({ timing }) {
			return timing === 'service' ? 'service time, failed requests count in it' : 'response time from the intended start';
		}
		function workloadWords({ workload, source }) {
			if (source.kind !== 'load-test')
				return workload;
			switch (workload) {
				case 'open':
					return 'open: arrivals wait for nobody';
				case 'closed':
					return 'closed: a stall is seen at most once per user';
				case 'unknown':
					return workload;
				default:
					return workload;
			}
		}
		function lagWords({ pumpLag }) {
			const reading = pumpLag && (0, model_latency.Xf)(pumpLag, 0.99);
			return reading && (0, quantity.ee)(reading.value);
		}
		function generatorWords(result) {
			const { source, generator } = result;
			if (source.kind !== 'load-test')
				return [];
			const lag = lagWords(result);
			return [
				clockWords(result),
				workloadWords(result),
				...(lag === undefined ? [] : [`pump lag p99 ${lag}`]),
				...(generator === undefined ? [] : [`transport ${generator.transport}`]),
			];
		}
		function toolName({ source: { tool } }) {
			return `${tool[0]?.toUpperCase() ?? ''}${tool.slice(1)}`;
		}
		function placeWords({ file, line }) {
			return line === undefined ? file : `${file}:${line}`;
		}
		function counted(count, noun) {
			return `${(0, quantity.DK)(count)} ${noun}${count === 1 ? '' : 's'}`;
		}
		;
		function isChange({ kind }) {
			return kind === 'regression';
		}
		function isCompared(finding) {
			return isChange(finding) && finding.code !== 'crept';
		}
		function toldOnce(findings) {
			const groups = Map.groupBy(findings.filter(isTold), keyOf);
			const worst = new Map([...groups.values()].map(group => [worstOf(group), group]));
			return findings.flatMap(finding => {
				if (!isTold(finding))
					return [finding];
				const group = worst.get(finding);
				return group === undefined ? [] : [joined(finding, group)];
			});
		}
		function isTold(finding) {
			return isChange(finding) && finding.trend?.kind === 'figure' && (finding.outcome !== 'pass' || isNoise(finding));
		}
		function isNoise({ code }) {
			return code === 'noise';
		}
		function keyOf(finding) {
			const { run, code, flags, method, endpoint } = finding;
			const isOfRun = flags.includes('shared') || isNoise(finding);
			return JSON.stringify(isOfRun ? [run, code, flags] : [run, code, method, endpoint]);
		}
		function worstOf(group) {
			return group.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
		}
		function sizeOf({ trend }) {
			return Math.abs(changeOf(trend) ?? 0);
		}
		function changeOf(trend) {
			return trend?.kind === 'figure' ? trend.change : undefined;
		}
		function joined(finding, group) {
			if (group.length === 1)
				return finding;
			if (finding.flags.includes('shared'))
				return { ...finding, message: sharedMessage(finding, group) };
			if (!isNoise(finding))
				return { ...finding, message: withOthers(finding, group) };
			return { ...finding, message: `${finding.message} So it was with ${counted(group.length - 1, 'more figure')}.` };
		}
		function withOthers(finding, group) {
			const others = group
				.filter(one => one !== finding)
				.map(one => `${one.indicator} ${(0, quantity.cL)(changeOf(one.trend) ?? 0)}`);
			return `${finding.message} Also ${others.join(', ')}.`;
		}
		function sharedMessage(finding, group) {
			const endpoints = new Set(group.map(endpointOf)).size;
			const sizes = group.map(sizeOf);
			const [least, most] = [Math.min(...sizes), Math.max(...sizes)].map(size => (0, quantity.cL)(size));
			return `${counted(endpoints, 'endpoint')} changed alike, by ${least === most ? most : `${least} to ${most}`}. The most: ${finding.message}`;
		}
		function comparedWords(findings) {
			const compared = findings.filter(isCompared);
			const trends = trendsOf(compared);
			if (trends.length === 0)
				return undefined;
			const visible = trends.map(trend => Math.abs(trend.visible));
			const [least, most] = [Math.min(...visible), Math.max(...visible)].map(quantity.nT);
			const runs = Math.max(...trends.map(trend => trend.runs));
			const usual = compared.filter(({ outcome }) => outcome === 'pass').length;
			const all = compared.length;
			const asUsual = usual === all ? `${counted(all, 'figure')} as usual` : `${(0, quantity.DK)(usual)} of ${counted(all, 'figure')} as usual`;
			const seen = least === most ? most : `${least} to ${most}`;
			return `Compared with ${counted(runs, 'earlier run')}: ${asUsual}. This gate would notice ${seen} or more.`;
		}
		function trendsOf(findings) {
			return findings.flatMap(({ trend }) => (trend?.kind === 'figure' ? [trend] : []));
		}
		const changeHeads = ['Figure', 'This run', 'Usual', 'Change', 'Noticed from', 'Earlier runs'];
		function changeRows(findings) {
			return findings
				.filter(isCompared)
				.toSorted((a, b) => worseOf(b) - worseOf(a))
				.map(finding => {
				const { observed, outcome, trend, unit = 'none' } = finding;
				const endpoint = endpointOf(finding);
				const print = (value) => (value === undefined ? '–' : (0, quantity.xi)(value, unit));
				return {
					outcome,
					...(endpoint !== undefined && { endpoint }),
					cells: [
						titleOf(finding),
						print(observed),
						print(trend?.level),
						trend?.kind === 'figure' ? (0, quantity.cL)(trend.change) : '–',
						trend?.kind === 'figure' ? (0, quantity.nT)(trend.visible) : '–',
						(0, quantity.DK)(trend?.runs ?? 0),
					],
				};
			});
		}
		function worseOf({ trend, unit }) {
			const change = changeOf(trend) ?? 0;
			return unit === 'per-second' ? -change : change;
		}
		;
		const most = 9;
		const longestMessage = 2000;
		function annotations(verdict) {
			const findings = toldOnce(verdict.findings);
			return [
				...marked(findings.filter(isError), 'error'),
				...marked(findings.filter(({ outcome }) => outcome === 'warn'), 'warning'),
			];
		}
		function isError({ outcome }) {
			return (0, verdict.C)(outcome, 'warn');
		}
		function marked(findings, level) {
			const gravestFirst = findings.toSorted((a, b) => Number((0, verdict.C)(b.outcome, a.outcome)) - Number((0, verdict.C)(a.outcome, b.outcome)));
			const more = findings.length - most;
			const shown = gravestFirst.slice(0, most).map(finding => annotationOf(finding, level));
			if (more <= 0)
				return shown;
			return [
				...shown,
				{ level, title: 'Load test', message: `and ${counted(more, 'finding')} more; the job summary has all of them` },
			];
		}
		function annotationOf(finding, level) {
			const { source, message, next } = finding;
			const endpoint = endpointOf(finding);
			const text = next === undefined ? message : `${message} ${next}`;
			const place = source === undefined || source.file.startsWith('--')
				? {}
				: { file: source.file, ...(source.line !== undefined && { line: source.line }) };
			return {
				level,
				...place,
				title: `Load test: ${endpoint === undefined ? '' : `${endpoint} `}${titleOf(finding)}`.slice(0, 200),
				message: text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text,
			};
		}
		var text_escape = __webpack_require__(34819);
		;
		const mostPoints = 60;
		function xychart({ result }, findings, most) {
			const series = thinned(result.series ?? []);
			if (series.length < 3)
				return '';
			const q = upperQuantile(series);
			const charts = [
				q === undefined ? undefined : latencyChart(series, q, findings),
				chart('Requests per second', series, point => point.throughput),
				series.some(({ failuresPerSecond }) => (failuresPerSecond ?? 0) > 0)
					? chart('Failures per second', series, point => point.failuresPerSecond)
					: undefined,
			];
			return charts
				.filter(one => one !== undefined)
				.slice(0, most)
				.join('\n\n');
		}
		function latencyChart(series, q, findings) {
			const name = `P${Number((q * 100).toFixed(4))}`;
			const limit = wholeRunLimit(findings, q);
			const body = chart(`${name} of the whole run in ms`, series, point => point.quantiles.find(([one]) => one === q)?.[1], limit);
			return body && limit !== undefined ? `${body}\n\n<sub>blue: observed · red: limit</sub>` : body;
		}
		function wholeRunLimit(findings, q) {
			const found = findings.find(({ objective }) => objective?.scope.kind === 'run' && objective.indicator.kind === 'percentile' && objective.indicator.q === q);
			const condition = found?.condition;
			return condition?.comparison === '<' || condition?.comparison === '<=' ? condition.limit : undefined;
		}
		function chart(title, series, read, limit) {
			const points = series.flatMap(point => {
				const value = read(point);
				return value === undefined || !Number.isFinite(value) ? [] : [{ second: point.atMs / 1000, value }];
			});
			const last = points.at(-1);
			if (points.length < 3 || last === undefined || last.second <= 0)
				return undefined;
			const top = Math.max(...points.map(({ value }) => value), limit ?? 0);
			if (top <= 0)
				return undefined;
			return [
				'```mermaid',
				'---',
				'config:',
				'  xyChart:',
				'    width: 900',
				'    height: 260',
				'  themeVariables:',
				'    xyChart:',
				'      backgroundColor: "#00000000"',
				'      plotColorPalette: "#2f81f7,#cf222e"',
				'---',
				'xychart-beta',
				`  title "${title}"`,
				`  x-axis "seconds" 0 --> ${Math.round(last.second)}`,
				`  y-axis 0 --> ${number(top * 1.1)}`,
				`  line [${points.map(({ value }) => number(value)).join(', ')}]`,
				...(limit === undefined ? [] : [`  line [${points.map(() => number(limit)).join(', ')}]`]),
				'```',
			].join('\n');
		}
		function thinned(series) {
			const step = Math.ceil(series.length / mostPoints);
			return series.filter((_, index) => index % step === 0);
		}
		function upperQuantile(series) {
			const q = Math.max(...series.flatMap(({ quantiles }) => quantiles.map(([one]) => one)));
			return Number.isFinite(q) ? q : undefined;
		}
		function number(value) {
			return String(Number(value.toFixed(value < 10 ? 2 : 0)));
		}
		;
		function composed(sections, budget, size, told) {
			const kept = sections.filter(({ text }) => text !== '');
			const leftOut = [];
			for (;;) {
				const note = leftOut.length === 0 ? [] : [told(leftOut)];
				const text = `${[...kept.map(section => section.text), ...note].join('\n\n')}\n`;
				const last = kept.findLastIndex(({ name }) => name !== undefined);
				if (size(text) <= budget || last < 0)
					return { text, leftOut };
				leftOut.unshift(kept[last]?.name ?? '');
				kept.splice(last, 1);
			}
		}
		function bytesOf(text) {
			return Buffer.byteLength(text);
		}
		function charactersOf(text) {
			return text.length;
		}
		;
		function isOfComparison({ kind }) {
			return kind === 'comparison';
		}
		function effectHeads(findings) {
			const [first] = toldOf(findings);
			if (first === undefined)
				return [];
			const { sides, confidence = 0.95, design } = first.effect;
			const [base, head] = sides.map(titled);
			return [
				...['Figure', base ?? '', head ?? '', 'Change', `${(0, quantity.DK)(confidence * 100)} % interval`],
				...(design === 'interleaved' ? ['Pairs'] : design === 'in-a-row' ? ['Runs each'] : []),
				design === 'single' ? 'Requests' : 'Requests a segment',
			];
		}
		function effectRows(findings) {
			return toldOf(findings)
				.toSorted((a, b) => order(a, b))
				.map(finding => {
				const { effect, outcome, unit = 'none' } = finding;
				const { base, head, interval, pairs, requestsEach, design } = effect;
				const endpoint = endpointOf(finding);
				return {
					...(isSaying(finding) && { outcome }),
					...(endpoint !== undefined && { endpoint }),
					cells: [
						...[
							titleOf(finding),
							(0, quantity.xi)(base, unit),
							(0, quantity.xi)(head, unit),
							printEffect(effect.change, finding),
						],
						interval === undefined ? '–' : interval.map(change => printEffect(change, finding)).join(' to '),
						...(design === 'single' ? [] : [(0, quantity.DK)(pairs)]),
						(0, quantity.DK)(Math.floor(requestsEach)),
					],
				};
			});
		}
		function effectsWords(findings) {
			const all = toldOf(findings);
			const [most] = all
				.filter(({ indicator, code }) => indicator !== 'errors' && code !== 'not-judged')
				.toSorted((a, b) => effects_sizeOf(b) - effects_sizeOf(a));
			const [first] = all;
			if (first === undefined)
				return undefined;
			const figure = most === undefined ? '' : ` What changed the most: ${most.indicator} of ${endpointOf(most)}, ${changeWords(most)}.`;
			return `${designWords(first.effect)}.${figure}`;
		}
		function designWords({ design, sides: [base, head], pairs }) {
			switch (design) {
				case 'interleaved':
					return `${titled(base)} and ${head} took turns, in ${counted(pairs, 'pair')} of segments`;
				case 'in-a-row':
					return `${counted(pairs, 'run')} ${base} and as many ${head}, not interleaved`;
				case 'single':
					return `One run of ${base} against one of ${head}: provisional`;
				default:
					return design;
			}
		}
		function changeWords(finding) {
			const { change, interval } = finding.effect;
			const reach = interval === undefined ? '' : ` (${interval.map(one => printEffect(one, finding)).join(' to ')})`;
			return `${printEffect(change, finding)}${reach}`;
		}
		function toldOf(findings) {
			return findings.flatMap(finding => (finding.effect === undefined ? [] : [{ ...finding, effect: finding.effect }]));
		}
		function printEffect(change, { unit }) {
			return unit === 'ratio' ? `${(0, quantity.cL)(change).replace(' %', '')} points` : (0, quantity.cL)(change);
		}
		function isSaying({ code, effect, outcome }) {
			return code !== 'not-judged' && !(effect.asked === 'improved' && code === 'not-shown' && outcome === 'pass');
		}
		function order(a, b) {
			if (a.outcome !== b.outcome)
				return (0, verdict.C)(a.outcome, b.outcome) ? -1 : 1;
			return effects_sizeOf(b) - effects_sizeOf(a);
		}
		function effects_sizeOf({ effect: { change } }) {
			return Math.abs(change);
		}
		function titled(side) {
			return `${side[0]?.toUpperCase() ?? ''}${side.slice(1)}`;
		}
		;
		function sheetOf(findings) {
			const judged = findings.filter(({ objective }) => objective !== undefined);
			const groups = new Map();
			for (const finding of judged) {
				const key = endpointOf(finding) ?? '';
				groups.set(key, [...(groups.get(key) ?? []), finding]);
			}
			return { columns: columnsOf(judged), rows: [...groups.values()].map(rowOf).sort(byGravity) };
		}
		function columnsOf(findings) {
			const ranks = new Map(findings.map(finding => [titleOf(finding), rankOfColumn(finding)]));
			return [...ranks].sort(([, a], [, b]) => a - b).map(([title]) => title);
		}
		const after = ['Median', 'Mean', 'Min', 'Max', 'Errors', '5xx', 'Throughput', 'Requests', 'Users'];
		function rankOfColumn(finding) {
			const indicator = finding.objective?.indicator;
			if (indicator?.kind === 'percentile')
				return indicator.q;
			const place = after.indexOf(titleOf(finding));
			return place < 0 ? 1 + after.length : 1 + place;
		}
		function rowOf(findings) {
			const [first] = findings;
			const endpoint = first && endpointOf(first);
			const cells = new Map();
			for (const finding of findings)
				cells.set(titleOf(finding), [...(cells.get(titleOf(finding)) ?? []), finding]);
			const samples = sheet_most(findings.map(finding => finding.samples));
			const failedShare = sheet_most(findings.map(finding => finding.failedShare));
			return {
				outcome: (0, verdict.Z)(findings.map(({ outcome }) => outcome)) ?? 'inconclusive',
				cells,
				...(endpoint !== undefined && { endpoint }),
				...(samples !== undefined && { samples }),
				...(failedShare !== undefined && { failedShare }),
			};
		}
		function sheet_most(values) {
			return values.reduce((a, b) => (b === undefined || (a !== undefined && a >= b) ? a : b), undefined);
		}
		function byGravity(a, b) {
			if (a.outcome !== b.outcome)
				return (0, verdict.C)(a.outcome, b.outcome) ? -1 : 1;
			return usedUp(b) - usedUp(a);
		}
		function usedUp({ cells }) {
			return Math.max(0, ...[...cells.values()].flat().map(finding => headroomOf(finding) ?? finding.margin ?? 0));
		}
		;
		const widest = 30;
		const bars = '▁▂▃▄▅▆▇█';
		function sparklines({ series = [] }) {
			const lines = [quantileLine(series), rateLine(series), failureLine(series)].filter(line => line !== undefined);
			const last = series.at(-1);
			if (lines.length === 0 || last === undefined)
				return '';
			const label = Math.max(...lines.map(([name]) => name.length));
			const axis = `${' '.repeat(label + 2)}0:00${(0, quantity.sK)(last.atMs).padStart(widthOf(series) - 4)}`;
			return [...lines.map(([name, drawn, words]) => `${name.padEnd(label)}  ${drawn}  ${words}`), axis].join('\n');
		}
		function quantileLine(series) {
			const q = Math.max(...series.flatMap(({ quantiles }) => quantiles.map(([one]) => one)));
			if (!Number.isFinite(q))
				return undefined;
			return drawn(`P${Number((q * 100).toFixed(4))}`, series, point => point.quantiles.find(([one]) => one === q)?.[1], quantity.ee);
		}
		function rateLine(series) {
			return drawn('req/s', series, point => point.throughput, value => (0, quantity.xi)(value, 'per-second'));
		}
		function failureLine(series) {
			if (!series.some(({ failuresPerSecond }) => (failuresPerSecond ?? 0) > 0))
				return undefined;
			return drawn('failures', series, point => point.failuresPerSecond, value => (0, quantity.xi)(value, 'per-second'));
		}
		function drawn(name, series, read, print) {
			const points = series.flatMap(point => {
				const value = read(point);
				return value === undefined || !Number.isFinite(value) ? [] : [{ atMs: point.atMs, value }];
			});
			const peak = points.reduce((best, point) => (best === undefined || point.value > best.value ? point : best), points[0]);
			if (peak === undefined || peak.value <= 0)
				return undefined;
			const end = series.at(-1)?.atMs ?? 0;
			const width = widthOf(series);
			const columns = Array.from({ length: width }, (_, column) => columnValue(points, column, width, end));
			const line = columns.map(value => value === undefined ? ' ' : (bars[Math.min(7, Math.floor((value / peak.value) * 8))] ?? '█'));
			return [name, line.join(''), `peak ${print(peak.value)} at ${(0, quantity.sK)(peak.atMs)}`];
		}
		function widthOf(series) {
			return Math.min(widest, Math.max(8, series.length));
		}
		function columnValue(points, column, width, end) {
			const inside = points.filter(({ atMs }) => Math.round((atMs / Math.max(1, end)) * (width - 1)) === column);
			return inside.length === 0 ? undefined : Math.max(...inside.map(({ value }) => value));
		}
		;
		function unbroken(text) {
			return text.replace(/(\d) (?=(?:ms|s|%|B|kB|MB|GB|TB)(?![\w]))/g, '$1\u00a0');
		}
		function headline(verdict, context, level) {
			const fork = context.fromFork ? " (reported by the fork's own run)" : '';
			const said = unbroken((0, text_escape.p7)(verdict.headline));
			return `${'#'.repeat(level)} ${markOf(verdict.verdict)} Load test ${(0, text_escape.SS)(context.name)}: ${said}${fork}`;
		}
		function causes(findings, context, most) {
			const others = findings.filter(({ kind, outcome }) => outcome === 'invalid' || !(['slo', 'resource', 'regression'].includes(kind) || outcome === 'pass'));
			const missed = groupsOf(findings.filter(({ objective, outcome }) => objective !== undefined && outcome === 'fail'));
			const unjudged = findings.filter(({ objective, outcome }) => objective !== undefined && outcome === 'inconclusive');
			const warned = findings.filter(({ objective, outcome }) => objective !== undefined && outcome === 'warn');
			const lines = [
				...others.map(sentence),
				...missed.map(group => missedLine(group, context)),
				...unjudged.map(sentence),
				...warned.map(sentence),
			];
			if (lines.length === 0)
				return findings.some(one => isChange(one) && one.outcome !== 'pass') ? '' : leastHeadroom(findings);
			const more = lines.length - most;
			const shown = lines.slice(0, most).map(line => (lines.length === 1 ? line : `- ${line}`));
			return [...shown, ...(more > 0 ? [`- … and ${(0, quantity.DK)(more)} more`] : [])].join('\n');
		}
		function slower(findings, most) {
			const changes = findings.filter(isChange);
			const told = toldOnce(changes).filter(one => one.outcome !== 'pass' || isNoise(one));
			const gravestFirst = ['fail', 'warn', 'pass'].flatMap(outcome => told.filter(one => one.outcome === outcome));
			const more = told.length - most;
			const words = comparedWords(changes);
			return [
				...gravestFirst.slice(0, most).map(one => `- ${sentence(one)}`),
				...(more > 0 ? [`- … and ${(0, quantity.DK)(more)} more`] : []),
				...(words === undefined ? [] : [told.length === 0 ? unbroken(words) : `\n${unbroken(words)}`]),
			].join('\n');
		}
		function changesTable(findings, most) {
			const rows = changeRows(findings);
			if (rows.length === 0)
				return '';
			const more = rows.length - most;
			const lines = [
				tableLine(['', 'Endpoint', ...changeHeads]),
				tableLine([':-:', ':--', ':--', ...changeHeads.slice(1).map(() => '--:')]),
				...rows
					.slice(0, most)
					.map(({ outcome, endpoint, cells }) => tableLine([markOf(outcome), endpoint === undefined ? 'whole run' : (0, text_escape.GA)(endpoint), ...cells])),
				...(more > 0 ? ['', `… and ${counted(more, 'row')} more`] : []),
			];
			return folded('Compared with earlier runs', lines.join('\n'));
		}
		function effects(findings, most) {
			const words = effectsWords(findings);
			if (words === undefined)
				return '';
			const rows = effectRows(findings);
			const more = rows.length - most;
			const heads = effectHeads(findings);
			const table = [
				tableLine(['', 'Endpoint', ...heads]),
				tableLine([':-:', ':--', ':--', ...heads.slice(1).map(() => '--:')]),
				...rows
					.slice(0, most)
					.map(({ outcome, endpoint, cells }) => tableLine([
					outcome === undefined ? '' : markOf(outcome),
					endpoint === undefined ? 'whole run' : (0, text_escape.GA)(endpoint),
					...cells,
				])),
				...(more > 0 ? ['', `… and ${counted(more, 'row')} more`] : []),
			].join('\n');
			const isGreen = rows.every(({ outcome = 'pass' }) => outcome === 'pass');
			return `${unbroken((0, text_escape.p7)(words))}\n\n${isGreen ? folded('All that was compared', table) : table}`;
		}
		function sentence(finding) {
			const next = finding.next === undefined ? '' : ` ${(0, text_escape.nv)(finding.next)}`;
			return unbroken(`${(0, text_escape.p7)(finding.message)}${next}`);
		}
		function groupsOf(findings) {
			const groups = new Map();
			for (const finding of findings) {
				const key = `${finding.run}\n${endpointOf(finding) ?? ''}`;
				groups.set(key, [...(groups.get(key) ?? []), finding]);
			}
			return [...groups.values()];
		}
		function missedLine(findings, context) {
			const endpoint = findings[0] && endpointOf(findings[0]);
			const worstFirst = findings.toSorted((a, b) => (b.margin ?? 0) - (a.margin ?? 0));
			const places = new Set(findings.map(finding => sourceLink(finding, context)));
			const shared = places.size === 1 ? [...places].map(place => (place === '' ? '' : ` (${place})`)) : [];
			const parts = worstFirst.map(finding => missedPart(finding, shared.length > 0 ? '' : sourceLink(finding, context)));
			return `${endpoint === undefined ? 'Whole run:' : (0, text_escape.SS)(endpoint)} ${parts.join(' · ')}${shared.join('')}`;
		}
		function missedPart(finding, place) {
			const limit = finding.condition === undefined ? '' : `, limit ${limitWords(finding.condition, finding.unit ?? 'none')}`;
			const asides = [place, rounding(finding), ...doubts(finding)].filter(part => part !== '');
			const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
			return unbroken(`${titleOf(finding)} **${observedWords(finding)}**${limit}${aside}`);
		}
		function rounding({ code, interval, unit = 'none' }) {
			if (code !== 'within-rounding' || interval === undefined)
				return '';
			return `within rounding, stands for ${interval.map(value => (unit === 'ms' ? (0, promise.rW)(value, unit) : (0, quantity.xi)(value, unit, 1))).join(' to ')}`;
		}
		function doubts({ flags, confidence, unit = 'none' }) {
			return flags.flatMap(flag => {
				if (flag === 'few-samples')
					return ['few samples'];
				if (flag === 'few-tail-samples')
					return ['few tail samples'];
				if (flag !== 'too-close-to-call')
					return [];
				const reach = confidence?.map(value => (0, quantity.xi)(value, unit)).join(' to ');
				return [reach === undefined ? 'too close to call' : `too close to call: ${reach}`];
			});
		}
		function sourceLink({ source }, { links }) {
			if (source === undefined)
				return '';
			const words = (0, text_escape.p7)(placeWords(source));
			if (links?.blob === undefined || source.line === undefined || /^(--|\/|\.\.)/.test(source.file))
				return words;
			const path = source.file.toWellFormed().split('/').map(encodeURIComponent).join('/');
			return `[${words}](${links.blob}${path.replace(/[()]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)}#L${source.line})`;
		}
		function leastHeadroom(findings) {
			const [nearest] = findings
				.filter(finding => headroomOf(finding) !== undefined)
				.toSorted((a, b) => (headroomOf(b) ?? 0) - (headroomOf(a) ?? 0));
			const share = nearest && headroomOf(nearest);
			if (nearest?.condition === undefined || share === undefined)
				return '';
			const endpoint = endpointOf(nearest);
			const of = endpoint === undefined ? '' : `${(0, text_escape.SS)(endpoint)} `;
			const limit = limitWords(nearest.condition, nearest.unit ?? 'none');
			return unbroken(`Nearest to its limit: ${of}${titleOf(nearest)} at ${observedWords(nearest)}, ${Math.floor(share * 100)} % of ${limit}.`);
		}
		function sheetTable(findings, most, elsewhere) {
			const sheet = sheetOf(findings);
			if (sheet.rows.length === 0)
				return '';
			const more = sheet.rows.length - most;
			return [
				tableLine(['', 'Endpoint', ...sheet.columns, ...(hasOwnErrors(sheet) ? [] : ['Errors']), 'Requests']),
				tableLine([':-:', ':--', ...sheet.columns.map(() => '--:'), ...(hasOwnErrors(sheet) ? [] : ['--:']), '--:']),
				...sheet.rows.slice(0, most).map(row => sheetLine(row, sheet)),
				...(more > 0 ? ['', `… and ${counted(more, 'row')} more ${elsewhere}`.trimEnd()] : []),
				'',
				'<sub>observed / limit</sub>',
			].join('\n');
		}
		function hasOwnErrors({ columns }) {
			return columns.includes('Errors');
		}
		function sheetLine(row, sheet) {
			const errors = row.failedShare === undefined ? '' : (0, quantity.xi)(row.failedShare, 'ratio');
			return tableLine([
				markOf(row.outcome),
				row.endpoint === undefined ? 'whole run' : (0, text_escape.GA)(row.endpoint),
				...sheet.columns.map(column => cell(row.cells.get(column) ?? [])),
				...(hasOwnErrors(sheet) ? [] : [errors]),
				row.samples === undefined ? '' : (0, quantity.DK)(row.samples),
			]);
		}
		function cell(findings) {
			const [first] = findings;
			if (first === undefined)
				return '';
			const limits = findings.map(({ condition, unit = 'none', outcome }) => {
				const limit = condition === undefined ? '' : limitWords(condition, unit);
				return outcome === 'pass' ? limit : `${limit} ${markOf(outcome)}`;
			});
			const missed = findings.some(({ outcome }) => outcome === 'fail');
			const observed = observedWords(first);
			return `${missed ? `**${observed}**` : observed} / ${limits.join(' · ')}`.replaceAll(' ', '\u00a0');
		}
		function tableLine(cells) {
			return `| ${cells.map(text => unbroken(text)).join(' | ')} |`;
		}
		function facts(result) {
			const figures = factsOf(result).map(([figure, word]) => `**${figure}** ${word}`);
			const measured = generatorWords(result).map(words => (0, text_escape.p7)(words));
			return unbroken(`${figures.join(' · ')}${measured.length === 0 ? '' : `\n\n<sub>${measured.join(' · ')}</sub>`}`);
		}
		function folded(title, text) {
			return text === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`;
		}
		function noticeList(notices, context) {
			return notices
				.map(({ message, source }) => {
				const told = source === undefined || message.includes(placeWords(source));
				return `- ${unbroken((0, text_escape.nv)(message))}${told ? '' : ` (${sourceLink({ source }, context)})`}`;
			})
				.join('\n');
		}
		function isPromiseChange({ code }) {
			return code.startsWith('promise-');
		}
		function promiseChanges({ notices }, context, most) {
			const changes = notices.filter(isPromiseChange);
			if (changes.length === 0)
				return '';
			const more = changes.length - most;
			return `**This pull request changes what is promised:**\n${noticeList(changes.slice(0, most), context)}${more > 0 ? `\n- … and ${(0, quantity.DK)(more)} more` : ''}`;
		}
		function failureTable({ failures }, most) {
			if (failures.length === 0)
				return '';
			const largest = failures.toSorted((a, b) => b.count - a.count);
			const more = failures.length - most;
			return [
				'| Requests | Endpoint | Error |',
				'| --: | :-- | :-- |',
				...largest
					.slice(0, most)
					.map(({ count, method, name, error }) => tableLine([(0, quantity.DK)(count), (0, text_escape.GA)(method === undefined ? name : `${method} ${name}`), (0, text_escape.GA)(error)])),
				...(more > 0 ? ['', `… and ${(0, quantity.DK)(more)} more`] : []),
			].join('\n');
		}
		function overTime(run) {
			const text = sparklines(run.result);
			return text === '' ? '' : folded('Over time', `\`\`\`text\n${text}\n\`\`\``);
		}
		function footer(verdict, context) {
			const { links, commit } = context;
			const service = verdict.runs.find(({ result }) => result.timing === 'service');
			const parts = [
				service &&
					`${(0, text_escape.p7)(toolName(service.result))} measures service time, and failed requests count in its latencies`,
				commit && `commit ${commit.slice(0, 7)}`,
				links?.report && `[full report](${links.report})`,
				links?.run && `[workflow run](${links.run})`,
				`load-test ${context.version}`,
			].filter(part => part !== undefined && part !== '');
			return `<sub>${parts.join(' · ')}</sub>`;
		}
		;
		function comment(verdict, context, more = []) {
			const how = {
				level: 3,
				causes: 5,
				changes: 10,
				rows: 20,
				failures: 10,
				elsewhere: 'in the job summary',
				charts: 0,
			};
			const marker = context.marker === undefined ? '' : `${context.marker}\n`;
			const { text } = composed([...sections(verdict, context, how), ...more], 60_000 - marker.length, charactersOf, names => `<sub>Left out for length: ${names.join(', ')}. The job summary has it.</sub>`);
			return marker + text;
		}
		function summary(verdict, context) {
			for (const rows of [5000, 1000, 200]) {
				const how = {
					level: 2,
					causes: 50,
					changes: 50,
					rows,
					failures: 100,
					elsewhere: 'in the HTML report',
					charts: 3,
				};
				const { text, leftOut } = composed(sections(verdict, context, how), 900_000, bytesOf, names => `<sub>Left out for length: ${names.join(', ')}. The HTML report has it.</sub>`);
				if (rows === 200 || !leftOut.some(name => name.startsWith('the table')))
					return text;
			}
			return '';
		}
		function sections(verdict, context, how) {
			const several = verdict.runs.length > 1;
			return [
				{ text: headline(verdict, context, how.level) },
				{ text: causes(several ? verdict.findings.filter(isOfComparison) : verdict.findings, context, how.causes) },
				{ text: effects(verdict.findings, how.rows), name: 'what was compared' },
				{ text: several ? '' : slower(verdict.findings, how.changes) },
				{ text: promiseChanges(verdict, context, how.causes) },
				...verdict.runs.flatMap(run => runSections(run, verdict, context, how)),
				{ text: noticeSection(verdict, context), name: 'the notices' },
				{ text: footer(verdict, context) },
			];
		}
		function runSections(run, verdict, context, how) {
			const several = verdict.runs.length > 1;
			const findings = verdict.findings.filter(finding => finding.run === run.name && !isOfComparison(finding));
			const table = sheetTable(findings, how.rows, how.elsewhere);
			const green = run.verdict === 'pass' && how.charts === 0 && table !== '';
			const of = several ? ` of ${run.name}` : '';
			return [
				{ text: several ? `${'#'.repeat(how.level + 1)} ${markOf(run.verdict)} ${(0, text_escape.SS)(run.name)}` : '' },
				{ text: several ? causes(findings, context, how.causes) : '' },
				{ text: several ? slower(findings, how.changes) : '' },
				{
					text: green
						? folded('Every objective', `${table}

${facts(run.result)}`)
						: table,
					name: `the table${of}`,
				},
				{ text: green ? '' : facts(run.result) },
				{ text: changesTable(findings, how.rows), name: `what was compared${of}` },
				{ text: how.charts > 0 ? xychart(run, findings, how.charts) : overTime(run), name: `the course over time${of}` },
				{
					text: folded(counted(run.result.failures.length, 'kind') + ' of failure', failureTable(run.result, how.failures)),
					name: `the failures${of}`,
				},
			];
		}
		function noticeSection({ notices }, context) {
			const shown = notices.filter(notice => !isPromiseChange(notice) && notice.code !== 'service-time');
			return shown.length === 0 ? '' : folded(counted(shown.length, 'notice'), noticeList(shown, context));
		}
		;
		function checkRun(verdict, context) {
			const { marker: _, ...unmarked } = context;
			return {
				conclusion: conclusionOf(verdict, context),
				title: verdict.headline.slice(0, 200),
				summary: comment(verdict, unmarked),
				annotations: annotations(verdict),
			};
		}
		function conclusionOf({ exitCode, verdict }, { fromFork }) {
			if (exitCode !== 0)
				return 'failure';
			return fromFork || verdict === undefined ? 'neutral' : 'success';
		}
		;
		const percents = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99, 100];
		const header = [
			'Type',
			'Name',
			'Request Count',
			'Failure Count',
			'Median Response Time',
			'Average Response Time',
			'Min Response Time',
			'Max Response Time',
			'Average Content Size',
			'Requests/s',
			'Failures/s',
			...percents.map(percent => `${percent}%`),
		];
		function csv({ endpoints, total }) {
			const rows = [
				...endpoints.map(row => [(0, text_escape.u5)(row.method ?? ''), (0, text_escape.u5)(row.name), ...figuresOf(row)]),
				['', 'Aggregated', ...figuresOf(total)],
			];
			return [header, ...rows].map(cells => `${cells.join(',')}\r\n`).join('');
		}
		function figuresOf({ requests, failures, throughput, latency }) {
			const failuresPerSecond = throughput === undefined ? undefined : (throughput * failures) / requests;
			return [
				count(requests),
				count(failures),
				figure(latency.medianMs ?? at(latency, 0.5)),
				figure(latency.meanMs),
				figure(latency.minMs),
				figure(latency.maxMs),
				'N/A',
				figure(throughput),
				figure(requests > 0 ? failuresPerSecond : throughput),
				...percents.map(percent => figure(at(latency, Number(`${percent}e-2`)))),
			];
		}
		function at(latency, q) {
			return (0, model_latency.Xf)(latency, q)?.value;
		}
		function count(value) {
			return Number.isNaN(value) ? 'N/A' : String(value);
		}
		function figure(value) {
			return value === undefined || !Number.isFinite(value) ? 'N/A' : String(value);
		}
		;
		const css = `
:root{--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--panel:#f6f8fa;--ok:#1a7f37;--warn:#9a6700;--bad:#cf222e;--odd:#8250df}
@media (prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--panel:#151b23;--ok:#3fb950;--warn:#d29922;--bad:#f85149;--odd:#ab7df8}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1080px;margin:0 auto;padding:24px 16px}
h1{font-size:20px;line-height:1.35;margin:0;overflow-wrap:anywhere}
h2{font-size:18px;margin:32px 0 8px}
h3{font-size:16px;margin:28px 0 8px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}
small{color:var(--soft);font-weight:400}
.banner{border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:16px 20px;background:var(--panel)}
.banner.pass{border-left-color:var(--ok)}
.banner.warn,.banner.inconclusive{border-left-color:var(--warn)}
.banner.fail{border-left-color:var(--bad)}
.banner.invalid{border-left-color:var(--odd)}
.banner ul{margin:12px 0 0;padding:0;list-style:none}
.banner li{margin:6px 0;overflow-wrap:anywhere}
.meta{color:var(--soft);margin:16px 0}
.meta span{margin-right:20px}
.meta b{color:var(--ink);font-weight:500;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));margin:0;border:1px solid var(--line);border-radius:8px}
.tiles div{padding:12px 16px}
.tiles dt{color:var(--soft);font-size:13px}
.tiles dd{margin:0;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:500;font-size:13px;white-space:nowrap}
tbody th{font-weight:500;min-width:160px}
.n{text-align:right;white-space:nowrap}
.cell{white-space:nowrap;min-width:140px}
.cell+.cell{margin-top:8px}
.cell.fail b{color:var(--bad)}
.cell.warn b,.cell.inconclusive b{color:var(--warn)}
.bar{display:block;width:140px;height:6px;margin-top:4px}
.track{fill:var(--line)}
.reach{fill:var(--ok)}
.warn .reach,.inconclusive .reach{fill:var(--warn)}
.fail .reach{fill:var(--bad)}
.tick{fill:var(--ink)}
details{margin:24px 0}
summary{cursor:pointer}
footer{color:var(--soft);font-size:13px;margin-top:32px}
@media (max-width:600px){.cell{white-space:normal}.bar{width:100px}}
@media print{body{font-size:11px}.banner{break-inside:avoid}tr{break-inside:avoid}.scroll{overflow:visible}main{padding:0}}
`;
		const cssHash = '/T0Gt6KxHA62BV17kkRaBFUUL4XZ06EwD5ESQMM0APM=';
		;
		function html(verdict, context) {
			const title = `${context.name}: ${verdict.headline}`;
			return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${cssHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0, text_escape.ZD)(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
${banner(verdict, context)}
${effectsPart(verdict.findings)}${verdict.runs.map(run => runPart(run, verdict)).join('\n')}
${noticesPart(verdict)}
${smallPrint(verdict, context)}
</main>
</body>
</html>
`;
		}
		function banner(verdict, context) {
			const fork = context.fromFork ? "<p>Reported by the fork's own run.</p>" : '';
			return `<header class="banner ${verdict.verdict ?? 'none'}">
<h1><span aria-hidden="true">${markOf(verdict.verdict)}</span> Load test <code>${(0, text_escape.ZD)(context.name)}</code>: ${(0, text_escape.ZD)(verdict.headline)}</h1>
${problemList(toldOnce(verdict.findings))}${fork}</header>`;
		}
		function problemList(findings) {
			const order = ['invalid', 'fail', 'inconclusive', 'warn'];
			const problems = [
				...order.flatMap(outcome => findings.filter(finding => finding.outcome === outcome)),
				...findings.filter(isNoise),
			];
			if (problems.length === 0)
				return '';
			const more = problems.length - 200;
			const items = problems.slice(0, 200).map(problemItem);
			return `<ul>\n${items.join('\n')}${more > 0 ? `\n<li>and ${(0, quantity.DK)(more)} more</li>` : ''}\n</ul>\n`;
		}
		function problemItem({ outcome, message, next, source }) {
			const where = source === undefined ? '' : ` <small>${(0, text_escape.ZD)(placeWords(source))}</small>`;
			const todo = next === undefined ? '' : ` ${prose(next)}`;
			return `<li><span aria-hidden="true">${markOf(outcome)}</span> ${prose(message)}${todo}${where}</li>`;
		}
		function prose(sentence) {
			return (0, text_escape.ZD)(sentence).replace(/`([^`]+)`/g, '<code>$1</code>');
		}
		function runPart(run, verdict) {
			const findings = verdict.findings.filter(finding => finding.run === run.name);
			const heading = verdict.runs.length > 1 ? `<h2>${markOf(run.verdict)} <code>${(0, text_escape.ZD)(run.name)}</code></h2>\n` : '';
			return `<section>
${heading}${meta(run.result)}
${tiles(run.result)}
${objectivesTable(findings)}
${comparedTable(findings)}
${rowsTable(run.result)}
${failuresTable(run.result)}
</section>`;
		}
		function meta(result) {
			const { target, startedAt, source, generator, aborted } = result;
			const isOurs = source.kind === 'load-test';
			const facts = [
				['Target', target],
				['Started', startedAt?.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')],
				['Source', sourceWords(result)],
				['Clock', isOurs ? clockWords(result) : undefined],
				['Workload', isOurs ? workloadWords(result) : undefined],
				['Pump lag p99', lagWords(result)],
				['Transport', generator?.transport],
				['Aborted by', aborted],
			].filter(([, value]) => value !== undefined);
			return `<p class="meta">${facts.map(([name, value]) => `<span>${name} <b>${(0, text_escape.ZD)(value ?? '')}</b></span>`).join(' ')}</p>`;
		}
		function sourceWords({ source: { tool, toolVersion, files } }) {
			return [toolVersion === undefined ? tool : `${tool} ${toolVersion}`, ...files].join(', ');
		}
		function tiles(result) {
			const cells = factsOf(result).map(([figure, word]) => {
				const title = word === 'min' || word === 'h' ? 'duration' : word;
				return `<div><dt>${title}</dt><dd>${figure}</dd></div>`;
			});
			return `<dl class="tiles">${cells.join('')}</dl>`;
		}
		function objectivesTable(findings) {
			const sheet = sheetOf(findings);
			if (sheet.rows.length === 0)
				return '';
			const head = sheet.columns
				.map(column => `<th scope="col">${(0, text_escape.ZD)(column)} <small>observed / limit</small></th>`)
				.join('');
			const rows = sheet.rows.map(row => objectiveRow(row, sheet.columns));
			return `<h3>Objectives</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Objectives"><table>
<thead><tr><th scope="col">Endpoint</th><th scope="col" class="n">Requests</th>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
		}
		function objectiveRow({ endpoint, samples, cells }, columns) {
			const name = endpoint === undefined ? 'whole run' : `<code>${(0, text_escape.ZD)(endpoint)}</code>`;
			const judged = columns.map(column => `<td>${(cells.get(column) ?? []).map(judgedCell).join('')}</td>`);
			return `<tr><th scope="row">${name}</th><td class="n">${samples === undefined ? '' : (0, quantity.DK)(samples)}</td>${judged.join('')}</tr>`;
		}
		function effectsPart(findings) {
			const words = effectsWords(findings);
			if (words === undefined)
				return '';
			const rows = effectRows(findings);
			const head = effectHeads(findings).map(title => `<th scope="col" class="n">${(0, text_escape.ZD)(title)}</th>`);
			const lines = rows.slice(0, mostRows).map(({ outcome, endpoint, cells }) => {
				const name = endpoint === undefined ? 'whole run' : `<code>${(0, text_escape.ZD)(endpoint)}</code>`;
				const sign = outcome === undefined ? '' : `<span aria-label="${outcome}">${markOf(outcome)}</span> `;
				return `<tr><th scope="row">${sign}${name}</th>${cells.map(text => `<td class="n">${(0, text_escape.ZD)(text)}</td>`).join('')}</tr>`;
			});
			const more = rows.length - lines.length;
			return `<section>
<h2>Both sides</h2>
<p>${(0, text_escape.ZD)(words)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Both sides"><table>
<thead><tr><th scope="col">Endpoint</th>${head.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${counted(more, 'row')} more in verdict.json</p>` : ''}
</section>
`;
		}
		function comparedTable(findings) {
			const rows = changeRows(findings);
			if (rows.length === 0)
				return '';
			const head = changeHeads.map(title => `<th scope="col" class="n">${title}</th>`).join('');
			const lines = rows.slice(0, mostRows).map(({ outcome, endpoint, cells }) => {
				const name = endpoint === undefined ? 'whole run' : `<code>${(0, text_escape.ZD)(endpoint)}</code>`;
				const sign = `<span aria-label="${outcome}">${markOf(outcome)}</span>`;
				return `<tr><th scope="row">${sign} ${name}</th>${cells.map(text => `<td class="n">${(0, text_escape.ZD)(text)}</td>`).join('')}</tr>`;
			});
			const more = rows.length - lines.length;
			return `<h3>Compared with earlier runs</h3>
<p>${(0, text_escape.ZD)(comparedWords(findings) ?? '')}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Compared with earlier runs"><table>
<thead><tr><th scope="col">Endpoint</th>${head}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${counted(more, 'row')} more in verdict.json</p>` : ''}`;
		}
		function judgedCell(finding) {
			const { outcome, condition, unit = 'none' } = finding;
			const limit = condition === undefined ? '' : limitWords(condition, unit);
			return `<div class="cell ${outcome}"><span aria-label="${outcome}">${markOf(outcome)}</span> <b>${(0, text_escape.ZD)(observedWords(finding))}</b> <small>/ ${(0, text_escape.ZD)(limit)}</small>${bar(finding)}</div>`;
		}
		function bar({ observed, condition }) {
			if (observed === undefined ||
				condition === undefined ||
				!('limit' in condition) ||
				typeof condition.limit !== 'number')
				return '';
			const { limit } = condition;
			if (!(limit > 0) || !(observed >= 0))
				return '';
			const length = Math.min(100, (observed / limit) * 70);
			return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4" y="1"/><rect class="reach" width="${length.toFixed(1)}" height="4" y="1"/><rect class="tick" x="70" width="1" height="6"/></svg>`;
		}
		const mostRows = 5000;
		const serviceQuantiles = [0.5, 0.95, 0.99];
		function rowsTable(result) {
			const quantiles = [0.5, 0.9, 0.95, 0.99].filter(q => result.endpoints.some(({ latency }) => (0, model_latency.Xf)(latency, q) !== undefined));
			const served = serviceQuantiles.filter(q => result.endpoints.some(({ serviceTime }) => serviceTime && (0, model_latency.Xf)(serviceTime, q) !== undefined));
			const titles = [
				...['Requests', 'Failures', 'Req/s', 'Mean'],
				...[...quantiles.map(q => `P${q * 100}`), 'Max'],
				...served.map(q => `Service P${q * 100}`),
			];
			const head = titles.map(title => `<th scope="col" class="n">${title}</th>`);
			const rows = result.endpoints.slice(0, mostRows).map(endpoint => {
				const { method, name, requests, failures, throughput, latency, serviceTime } = endpoint;
				const figures = [
					html_count(requests),
					html_count(failures),
					throughput === undefined ? '–' : (0, quantity.xi)(throughput, 'per-second').replace('/s', ''),
					ms(latency.meanMs),
					...quantiles.map(q => ms((0, model_latency.Xf)(latency, q)?.value)),
					ms(latency.maxMs),
					...served.map(q => ms(serviceTime && (0, model_latency.Xf)(serviceTime, q)?.value)),
				];
				return `<tr><th scope="row">${(0, text_escape.ZD)(method ?? '')} <code>${(0, text_escape.ZD)(name)}</code></th>${figures.map(text => `<td class="n">${text}</td>`).join('')}</tr>`;
			});
			const more = result.endpoints.length - rows.length;
			return `<h3>What was measured</h3>
<div class="scroll" tabindex="0" role="region" aria-label="What was measured"><table>
<thead><tr><th scope="col">Endpoint</th>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${counted(more, 'row')} more in result.json</p>` : ''}`;
		}
		function html_count(value) {
			return Number.isFinite(value) ? (0, quantity.DK)(value) : '–';
		}
		function ms(value) {
			return value === undefined ? '–' : (0, quantity.ee)(value);
		}
		function failuresTable({ failures }) {
			if (failures.length === 0)
				return '';
			const largest = failures.toSorted((a, b) => b.count - a.count);
			const rows = largest
				.slice(0, 200)
				.map(({ method, name, error, count: times }) => `<tr><td class="n">${(0, quantity.DK)(times)}</td><th scope="row">${(0, text_escape.ZD)(method ?? '')} <code>${(0, text_escape.ZD)(name)}</code></th><td><code>${(0, text_escape.ZD)(error.slice(0, 500))}</code></td></tr>`);
			const more = failures.length - rows.length;
			return `<h3>Failures</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Failures"><table>
<thead><tr><th scope="col" class="n">Requests</th><th scope="col">Endpoint</th><th scope="col">Error</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${(0, quantity.DK)(more)} more in result.json</p>` : ''}`;
		}
		function noticesPart({ notices }) {
			if (notices.length === 0)
				return '';
			const items = notices
				.slice(0, 200)
				.map(({ message, source }) => `<li>${source === undefined ? '' : `<small>${(0, text_escape.ZD)(placeWords(source))}</small> `}${(0, text_escape.ZD)(message)}</li>`);
			return `<details><summary>${counted(notices.length, 'notice')}</summary><ul>\n${items.join('\n')}\n</ul></details>`;
		}
		function smallPrint(verdict, { commit, version }) {
			const { result } = verdict.runs.find(run => run.result.timing === 'service') ?? {};
			const clock = result === undefined
				? ''
				: `<p>${(0, text_escape.ZD)(toolName(result))} measures service time, and failed requests count in its latencies: waiting that it did not see is not in these figures.</p>`;
			return `<footer>${clock}<p>load-test ${version}${commit === undefined ? '' : `, commit ${(0, text_escape.ZD)(commit.slice(0, 7))}`}</p></footer>`;
		}
		;
		function inspectText(results) {
			return `${results.map(result => lines(result).join('\n')).join('\n\n')}\n`;
		}
		function lines(result) {
			const { source, startedAt, durationMs, durationErrorMs, users, target, failures, aborted } = result;
			const tool = source.toolVersion === undefined ? source.tool : `${source.tool} ${source.toolVersion}`;
			const lasted = durationMs === undefined
				? undefined
				: `${(0, quantity.sK)(durationMs)}${durationErrorMs === undefined ? '' : ` ± ${(0, quantity.ee)(durationErrorMs)}`}`;
			const facts = [
				['source', `${source.kind}, ${tool}${source.files.length === 0 ? '' : `: ${source.files.join(', ')}`}`],
				['name', result.name],
				['target', target],
				['started', startedAt],
				['lasted', lasted],
				['users', users?.reached === undefined ? undefined : (0, quantity.DK)(users.reached)],
				['workload', workloadWords(result)],
				['arrivals', arrivalsWords(result)],
				['aborted', aborted === undefined ? undefined : `by ${aborted}`],
				['clock', clockWords(result)],
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
					.map(([name, value]) => `${name.padEnd(11)}${(0, text_escape.Ah)(value ?? '')}`),
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
			const counts = ['planned', 'sent', 'late', 'unfinished'].map(name => `${(0, quantity.DK)(arrivals[name])} ${name}`);
			const iterations = factsOf(result).find(([, word]) => word === 'iterations/s');
			const busy = generator?.usersBusy;
			return [
				...counts,
				...(iterations === undefined ? [] : [iterations.join(' ')]),
				...(busy === undefined
					? []
					: [
						`all ${result.users === undefined ? 'connections' : 'users'} busy ${(0, quantity.xi)(busy * 100, 'percent')} of the time`,
					]),
			].join(', ');
		}
		function pumpLagWords(result) {
			const lag = lagWords(result);
			const causes = result.generator?.causes ?? [];
			return lag === undefined ? undefined : [`p99 ${lag}`, ...causes].join(', ');
		}
		const inspect_serviceQuantiles = [0.5, 0.95, 0.99];
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
				...(hasService ? inspect_serviceQuantiles.map(q => `service p${q * 100}`) : []),
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
				(0, text_escape.Ah)(name),
				inspect_count(requests),
				inspect_count(failures),
				throughput === undefined ? '–' : (0, quantity.xi)(throughput, 'per-second').replace('/s', ''),
				...[latency.meanMs, latency.minMs, latency.maxMs].map(inspect_ms),
				...quantiles.map(q => inspect_ms(quantileValue(latency, q))),
				...(hasService ? inspect_serviceQuantiles.map(q => inspect_ms(serviceTime && quantileValue(serviceTime, q))) : []),
			];
		}
		function quantileValue(latency, q) {
			return (0, model_latency.Xf)(latency, q)?.value;
		}
		function inspect_ms(value) {
			return value === undefined ? '–' : (0, quantity.ee)(value);
		}
		function inspect_count(value) {
			return Number.isFinite(value) ? (0, quantity.DK)(value) : '–';
		}
		function failureLines({ failures }) {
			const largest = failures.toSorted((a, b) => b.count - a.count).slice(0, 20);
			const more = failures.length - largest.length;
			return [
				counted(failures.length, 'kind') + ' of failure',
				...largest.map(({ count: times, method, name, error }) => `${(0, quantity.DK)(times).padStart(9)}  ${(0, text_escape.Ah)(`${method ?? ''} ${name}: ${error}`.trim())}`),
				...(more > 0 ? [`           and ${(0, quantity.DK)(more)} more`] : []),
			];
		}
		function objectivesText(objectives, notices, scenarios = new Map()) {
			const own = [...scenarios].map(([name, understood]) => `${(0, text_escape.Ah)(`scenario ${name}`)}\n${understoodText(understood.objectives, understood.notices)}`);
			const common = objectives.length === 0 && own.length > 0 ? [] : [understoodText(objectives, notices)];
			return [...common, ...own].join('\n');
		}
		function understoodText(objectives, notices) {
			const rows = objectives.map(objective => [placeWords(objective.source), (0, promise.Db)(objective), objective.severity === 'warn' ? 'warns' : '']);
			const width = Math.max(0, ...rows.map(([place]) => place.length));
			return `${[
				...rows.map(([place, words, severity]) => (0, text_escape.Ah)(`${place.padEnd(width)}  ${words}${severity && `  (${severity})`}`)),
				counted(objectives.length, 'objective'),
				...(notices.length === 0 ? [] : ['', ...notices.map(noticeLine)]),
			].join('\n')}\n`;
		}
		function noticeLine({ code, message, source }) {
			const where = source === undefined || message.includes(placeWords(source)) ? '' : `${placeWords(source)}: `;
			return (0, text_escape.Ah)(`${code}: ${where}${message}`);
		}
		;
		function issueTitle({ name }) {
			return `Load test ${(0, text_escape.SS)(name)} fails`;
		}
		function issue(verdict, context, runs) {
			return comment(verdict, context, [pastRuns(runs), { text: how }]);
		}
		const how = '<sub>Each run replaces this text. The first one that passes closes the issue.</sub>';
		function pastRuns(runs) {
			const lines = ['| Day | Run | Verdict | Commit |', '| :-- | :-- | :-- | :-- |', ...runs.map(lineOf)];
			return { text: folded(`The last ${counted(runs.length, 'run')}`, lines.join('\n')), name: 'the earlier runs' };
		}
		function lineOf({ number, outcome, day = '', commit = '', url }) {
			const run = url === undefined ? String(number) : `[${number}](${url})`;
			return `| ${day} | ${run} | ${markOf(outcome)} ${outcome} | ${commit} |`;
		}
		function issueClosing(verdict, { marker, links, commit }) {
			const said = `${markOf(verdict.verdict)} Green again: ${(0, text_escape.p7)(verdict.headline)}.`;
			const asides = [
				commit && `commit ${commit.slice(0, 7)}`,
				links?.report && `[full report](${links.report})`,
				links?.run && `[workflow run](${links.run})`,
			].filter(aside => aside !== undefined && aside !== '');
			return [marker, said, asides.length === 0 ? undefined : `\n<sub>${asides.join(' · ')}</sub>`]
				.filter(line => line !== undefined)
				.join('\n');
		}
		var saved_result = __webpack_require__(59051);
		var hdr = __webpack_require__(93740);
		;
		function verdictJson(verdict, origin) {
			return json_document({
				schema: 'load-test/verdict/v1',
				verdict: verdict.verdict,
				exitCode: verdict.exitCode,
				headline: verdict.headline,
				github: origin,
				runs: verdict.runs.map(run => ({ name: run.name, verdict: run.verdict, result: savedResult(run.result) })),
				findings: verdict.findings.map(findingJson),
				notices: verdict.notices,
			});
		}
		function findingJson(finding) {
			const { objective, condition, flags, ...rest } = finding;
			return {
				...rest,
				comparison: condition?.comparison,
				limit: condition !== undefined && 'limit' in condition ? condition.limit : undefined,
				objective: objective?.text,
				flags: flags.length > 0 ? flags : undefined,
			};
		}
		function resultJson(result) {
			return json_document(savedResult(result));
		}
		function inspectJson(results) {
			const saved = results.map(savedResult);
			return json_document(saved.length === 1 ? saved[0] : saved);
		}
		function objectivesJson(objectives, notices, scenarios = new Map()) {
			const own = [...scenarios].map(([name, understood]) => [name, { objectives: understood.objectives.map(objectiveJson), notices: understood.notices }]);
			return json_document({
				schema: 'load-test/objectives/v1',
				objectives: objectives.map(objectiveJson),
				notices,
				scenarios: own.length === 0 ? undefined : Object.fromEntries(own),
			});
		}
		function objectiveJson({ scope, indicator, condition, unit, severity, source }) {
			return {
				method: scope.kind === 'endpoint' ? scope.method : undefined,
				endpoint: (0, objective.O)(scope),
				indicator: (0, objective.p)(indicator),
				...condition,
				unit: unit === 'none' ? undefined : unit,
				severity,
				source: placeJson(source),
			};
		}
		function placeJson({ file, line, column }) {
			return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
		}
		function savedResult(result) {
			const { shard, total, endpoints, series, warmUp, pumpLag, ...same } = result;
			const latency = result.source.kind === 'load-test' ? withHistogram : withBuckets;
			return {
				schema: saved_result.U,
				...same,
				...(shard && { shard: `${shard.index}/${shard.of}` }),
				...measurements({ total, endpoints }, latency),
				...(warmUp && { warmUp: { durationMs: warmUp.durationMs, ...measurements(warmUp, latency) } }),
				...(series && { series: series.map(savedPoint) }),
				...(pumpLag && { pumpLagMs: latency(pumpLag) }),
			};
		}
		function measurements({ total, endpoints }, latency) {
			return {
				total: savedMeasurement(total, latency),
				endpoints: endpoints.map(({ method, name, ...measurement }) => ({
					...(method !== undefined && { method }),
					name,
					...savedMeasurement(measurement, latency),
				})),
			};
		}
		function savedMeasurement(measurement, write) {
			const { requests, failures, throughput, throughputError, latency, serviceTime, details } = measurement;
			return {
				requests: Number.isFinite(requests) ? requests : null,
				failures: Number.isFinite(failures) ? failures : null,
				...(throughput !== undefined && { throughput }),
				...(throughputError !== undefined && { throughputError }),
				latency: write(latency),
				...(serviceTime && { serviceTime: write(serviceTime) }),
				...(details && { details: savedDetails(details, write) }),
			};
		}
		function savedDetails({ firstByte, connect, waited, pumpLag, statuses, bytes }, write) {
			const lag = pumpLag && { pumpLag: write(pumpLag) };
			return { firstByte: write(firstByte), connect: write(connect), waited: write(waited), ...lag, statuses, bytes };
		}
		function withHistogram(latency) {
			const { buckets } = latency;
			return savedLatency(latency, buckets && { histogram: (0, hdr.p)(buckets) });
		}
		function withBuckets(latency) {
			const { buckets } = latency;
			return savedLatency(latency, buckets && { buckets });
		}
		function savedLatency({ quantiles, unfinished, meanMs, medianMs, minMs, maxMs, rank, grid, meanGrid, extremesGrid }, counts) {
			return {
				quantiles: Object.fromEntries(quantiles.map(([q, value]) => [String(q), value])),
				...(meanMs !== undefined && { meanMs }),
				...(medianMs !== undefined && { medianMs }),
				...(minMs !== undefined && { minMs }),
				...(maxMs !== undefined && { maxMs }),
				...counts,
				...(unfinished !== undefined && { unfinished }),
				rounding: { rank, grid, mean: meanGrid, extremes: extremesGrid },
			};
		}
		function savedPoint({ quantiles, ...point }) {
			return { ...point, quantiles: Object.fromEntries(quantiles.map(([q, value]) => [String(q), value])) };
		}
		function json_document(value) {
			return `${(0, text_escape.mL)(JSON.stringify(value, undefined, 2))}\n`;
		}
		;
		async function junit(verdict) {
			const { default: Builder } = await __webpack_require__.e(489).then(__webpack_require__.bind(__webpack_require__, 43489));
			const builder = new Builder({
				ignoreAttributes: false,
				format: true,
				suppressEmptyNode: true,
				attributeNamePrefix: '@',
				textNodeName: '#text',
			});
			const suites = verdict.runs.map(run => suiteOf(run.name, verdict.findings.filter(finding => finding.run === run.name)));
			const body = builder.build({
				testsuites: { '@name': 'load-test', ...countsOf(verdict.findings), testsuite: suites },
			});
			return `<?xml version="1.0" encoding="UTF-8"?>\n${(0, text_escape.zn)(body)}`;
		}
		function suiteOf(name, findings) {
			return { '@name': plain(name), ...countsOf(findings), testcase: findings.map(caseOf) };
		}
		function countsOf(findings) {
			return {
				'@tests': findings.length,
				'@failures': findings.filter(({ outcome }) => outcome === 'fail').length,
				'@errors': findings.filter(({ outcome }) => outcome === 'inconclusive' || outcome === 'invalid').length,
			};
		}
		function caseOf(finding) {
			const { objective, endpoint, run, message, next, source, code, outcome } = finding;
			const name = objective === undefined ? nameOf(finding) : (0, promise.Db)(objective);
			const text = plain([message, next, source && placeWords(source)].filter(part => part !== undefined).join('\n'));
			return {
				'@classname': plain(run),
				'@name': plain(endpoint === undefined || objective?.scope.kind !== 'each' ? name : `${name}: ${endpoint}`),
				...(source?.line !== undefined && { '@file': plain(source.file), '@line': source.line }),
				...(outcome === 'fail' && { failure: { '@message': plain(message), '@type': code, '#text': text } }),
				...((outcome === 'inconclusive' || outcome === 'invalid') && {
					error: { '@message': plain(message), '@type': code, '#text': text },
				}),
				...(code === 'not-judged' && { skipped: { '@message': plain(message) } }),
				...((outcome === 'warn' || outcome === 'pass') && { 'system-out': text }),
			};
		}
		function nameOf(finding) {
			const { code, kind, indicator = '', effect } = finding;
			const endpoint = endpointOf(finding);
			const figure = `${indicator}${endpoint === undefined ? '' : ` of ${endpoint}`}`;
			if (kind === 'comparison' && effect !== undefined)
				return `${figure} beside ${effect.sides[0]}`;
			return kind === 'regression' ? `${figure} as usual` : code;
		}
		function plain(text) {
			return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
		}
		var external_node_util_ = __webpack_require__(57975);
		;
		function progressLine(sight) {
			const { elapsedMs, durationMs, requests, failures, perSecond, users, busy, p50Ms, p95Ms } = sight.progress;
			const parts = [
				`${(0, quantity.sK)(elapsedMs)} / ${(0, quantity.sK)(durationMs)}`,
				`${(0, quantity.DK)(requests)} requests`,
				`${(0, quantity.DK)(perSecond)} req/s`,
				...(p50Ms === undefined ? [] : [`p50 ${(0, quantity.ee)(p50Ms)}`]),
				...(p95Ms === undefined ? [] : [`p95 ${(0, quantity.ee)(p95Ms)}`]),
				`${(0, quantity.DK)(failures)} failed`,
				...(users === 0 ? [] : [`${(0, quantity.DK)(users)} users, ${(0, quantity.DK)(busy)} busy`]),
				...[stateOf(sight).text].filter(text => text !== ''),
			];
			return (0, text_escape.Ah)(`${sight.name}  ${parts.join(' · ')}`);
		}
		function progressFrame(sight, screen, isStopping = false) {
			const { name, target, progress } = sight;
			const { elapsedMs, durationMs } = progress;
			const state = stateOf(sight);
			const time = `${(0, quantity.sK)(Math.min(elapsedMs, durationMs))} / ${(0, quantity.sK)(durationMs)}`;
			const room = Math.max(8, Math.min(54, screen.width - time.length - longestState));
			const done = Math.round(Math.min(1, elapsedMs / Math.max(1, durationMs)) * room);
			const blank = [];
			const isLow = 9 + Math.min(progress_mostRows, sight.rows.length) >= screen.height;
			const rows = fitting(sight.rows, isLow ? screen.height - 6 : progress_mostRows);
			const lines = [
				[span(name, 'bold'), span(' → ', 'dim'), span(target, 'dim')],
				blank,
				[
					span('  '),
					span('━'.repeat(done), 'blue'),
					span('━'.repeat(room - done), 'dim'),
					span(` ${time}`),
					span(state.text === '' ? '' : `  ${state.text}`, ...state.formats),
				],
				blank,
				[span('  '), ...figures(sight)],
				blank,
				...(rows.length === 0 ? [] : [...progress_table(sight.columns, rows, screen.width), blank]),
				[span('  '), span(isStopping ? 'Stopping. Ctrl-C again quits at once.' : usual, 'dim')],
			];
			const shown = isLow ? lines.filter(line => line !== blank).slice(0, screen.height - 1) : lines;
			return shown.map(line => progress_drawn(line, screen));
		}
		const progress_mostRows = 10;
		const longestState = 36;
		const usual = 'Ctrl-C stops and reports what was measured; twice quits.';
		function span(text, ...formats) {
			return { text: /^ *$/.test(text) ? text : (0, text_escape.Ah)(text), formats };
		}
		function stateOf({ progress, missed, objectives }) {
			const { phase, busy, waiting, users } = progress;
			switch (phase) {
				case 'spawning':
					return { text: 'users are coming: not judged yet', formats: ['dim'] };
				case 'warming-up':
					return { text: 'warming up: not judged yet', formats: ['dim'] };
				case 'draining':
					return { text: `draining: ${(0, quantity.DK)(busy + waiting)} under way`, formats: ['dim'] };
				case 'steady':
					if (missed > 0)
						return { text: `✗ ${(0, quantity.DK)(missed)} of ${(0, quantity.DK)(objectives)} missed so far`, formats: ['red', 'bold'] };
					if (waiting > 0)
						return {
							text: `${(0, quantity.DK)(waiting)} arrivals wait for a ${users === 0 ? 'connection' : 'user'}`,
							formats: ['yellow'],
						};
					return { text: '', formats: [] };
				default:
					return phase;
			}
		}
		function figures({ progress, errors, throughput, users }) {
			const { requests, failures, perSecond } = progress;
			const share = requests === 0 ? '–' : (0, quantity.xi)(failures / requests, 'ratio');
			const figure = (label, text, mark) => [
				span(`${label} `, 'dim'),
				span(`${text}${signs[mark].trimEnd()}`, 'bold', ...colours[mark]),
				span('   '),
			];
			return [
				...(progress.users === 0 ? [] : figure('users', (0, quantity.DK)(progress.users), users)),
				...figure('req/s', (0, quantity.DK)(perSecond), throughput),
				...figure('requests', (0, quantity.DK)(requests), 'none'),
				...figure('errors', share, errors),
			];
		}
		const signs = { none: '  ', kept: '  ', near: ' !', missed: ' ✗' };
		const colours = {
			none: [],
			kept: [],
			near: ['yellow'],
			missed: ['red', 'bold'],
		};
		const gravity = ['missed', 'near', 'kept', 'none'];
		function fitting(rows, room) {
			const most = Math.max(1, Math.min(progress_mostRows, room));
			const rank = ({ mark, cells }) => Math.min(...[mark, ...cells.map(cell => cell.mark)].map(one => gravity.indexOf(one)));
			if (rows.length <= most)
				return rows;
			const worst = new Set(rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
			return rows.filter(row => worst.has(row));
		}
		const cellWidth = 11;
		const sparkWidth = 24;
		function progress_table(columns, rows, width) {
			const longest = Math.max('endpoint'.length, ...rows.map(({ label }) => progress_widthOf((0, text_escape.Ah)(label))));
			const least = Math.min(longest, 16);
			const fit = Math.max(1, Math.min(columns.length, Math.floor((width - 2 - least) / cellWidth)));
			const label = Math.max(8, Math.min(longest, width - 2 - fit * cellWidth));
			const hasSpark = 2 + label + fit * cellWidth + 2 + sparkWidth <= width;
			const shown = columns.slice(columns.length - fit);
			const head = shown.map(q => `P${Number((q * 100).toFixed(4))}  `.padStart(cellWidth)).join('');
			return [
				[span(`  ${padded('endpoint', label)}${head}${hasSpark ? '  P95, last 2 min' : ''}`, 'dim')],
				...rows.map(row => [
					span('  '),
					span(padded(`${row.label}${signs[row.mark].trimEnd()}`, label), ...colours[row.mark]),
					...row.cells.slice(columns.length - fit).map(({ ms, mark }) => {
						const text = `${ms === undefined ? '–' : (0, quantity.ee)(ms)}${signs[mark]}`;
						return span(text.padStart(cellWidth), ...colours[mark]);
					}),
					...(hasSpark ? [span('  '), span(sparkOf(row.recent), 'blue')] : []),
				]),
			];
		}
		const progress_bars = '▁▂▃▄▅▆▇█';
		function sparkOf(recent) {
			const top = Math.max(...recent.map(value => value ?? 0));
			const bar = (value) => progress_bars[Math.min(7, Math.floor((value / top) * 8))] ?? '█';
			return recent.map(value => (value === undefined || top === 0 ? ' ' : bar(value))).join('');
		}
		function progress_drawn(line, { width, colour }) {
			let left = width;
			return line
				.map(({ text, formats }) => {
				const part = cut(text, left);
				left -= progress_widthOf(part);
				if (!colour || part === '')
					return part;
				return formats.reduce((painted, format) => (0, external_node_util_.styleText)(format, painted, { validateStream: false }), part);
			})
				.join('');
		}
		function padded(text, width) {
			const shown = progress_widthOf(text) <= width ? text : `${cut(text, width - 1)}…`;
			return shown + ' '.repeat(Math.max(0, width - progress_widthOf(shown)));
		}
		function cut(text, width) {
			if (text.length * 2 <= width)
				return text;
			let [shown, left] = ['', width];
			for (const letter of text) {
				left -= progress_columnsOf(letter);
				if (left < 0)
					return shown;
				shown += letter;
			}
			return shown;
		}
		function progress_widthOf(text) {
			return [...text].reduce((sum, letter) => sum + progress_columnsOf(letter), 0);
		}
		function progress_columnsOf(letter) {
			if (/^[ -~]$/.test(letter))
				return 1;
			if (/^[\p{M}\p{Cf}]/u.test(letter))
				return 0;
			return /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}])/u.test(letter)
				? 2
				: 1;
		}
		var record = __webpack_require__(15290);
		;
		function recordsText(records) {
			const counting = new Set((0, record.wr)(records).filter(({ accepted }) => accepted));
			const rows = [head, ...records.map(record => cells(record, counting.has(record)))];
			const widths = head.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
			return rows.map(row => `${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd() + '\n').join('');
		}
		const head = ['run', 'recorded', 'commit', 'verdict', 'requests', 'p95', 'mean', 'counts', ''];
		function cells(record, counts) {
			const { id, recordedAt, commit = '', verdict = '', total } = record;
			const p95 = (0, model_latency.Xf)(total.latency, 0.95)?.value;
			const { meanMs } = total.latency;
			return [
				id.slice(0, 12),
				recordedAt.slice(0, 16).replace('T', ' '),
				commit.slice(0, 7),
				verdict,
				total.requests === undefined ? '' : (0, quantity.DK)(total.requests),
				p95 === undefined ? '' : (0, quantity.ee)(p95),
				meanMs === undefined ? '' : (0, quantity.ee)(meanMs),
				counts ? 'yes' : 'no',
				marks(record).join(', '),
			].map(text_escape.Ah);
		}
		function marks({ pinned, restart, regressions, suspects, flags }) {
			return [
				...(pinned === true ? ['pinned'] : []),
				...(restart === undefined ? [] : [`new level: ${restart.why.slice(0, 100)}`]),
				...(regressions.length === 0 ? [] : [`regressed in ${regressions.length}`]),
				...(suspects.length === 0 ? [] : [`suspected in ${suspects.length}`]),
				...flags,
			];
		}
		;
		function terminal(verdict, { colour, width }) {
			const paint = colour
				? (text, ...formats) => formats.reduce((painted, format) => (0, external_node_util_.styleText)(format, painted, { validateStream: false }), text)
				: text => text;
			const several = verdict.runs.length > 1;
			const lines = [
				...verdict.runs.flatMap(run => runLines(run, verdict, paint, width)),
				...effectLines(verdict.findings, paint),
				'',
				`${signOf(verdict.verdict, paint)} ${paint(oneLine(verdict.headline), 'bold')}`,
				...problems(toldOnce(verdict.findings)).flatMap(finding => problemLines(finding, several, paint)),
			];
			return `${lines.join('\n').replace(/^\n+/, '')}\n`;
		}
		function runLines({ name, result }, { findings }, paint, width) {
			const sheet = sheetOf(findings.filter(finding => finding.run === name));
			const target = result.target === undefined ? '' : paint(` → ${oneLine(result.target)}`, 'dim');
			const facts = factsOf(result).map(([figure, word]) => `${paint(figure, 'bold')} ${paint(word, 'dim')}`);
			const generator = generatorWords(result);
			const compared = comparedWords(findings.filter(finding => finding.run === name));
			return [
				'',
				`${paint(oneLine(name), 'bold')}${target}`,
				`  ${facts.join('  ')}`,
				...(generator.length === 0 ? [] : [`  ${paint(oneLine(generator.join(' · ')), 'dim')}`]),
				...(sheet.rows.length === 0 ? [] : ['', ...terminal_table(sheet, paint, width)]),
				...(compared === undefined ? [] : ['', `  ${paint(compared, 'dim')}`]),
			];
		}
		const mostEffects = 30;
		function effectLines(findings, paint) {
			const words = effectsWords(findings);
			if (words === undefined)
				return [];
			const rows = effectRows(findings);
			const more = rows.length - mostEffects;
			const shown = rows.slice(0, mostEffects).map(({ outcome, endpoint = 'whole run', cells }) => ({
				outcome,
				texts: [terminal_cut(oneLine(endpoint), 40), ...cells],
			}));
			const heads = ['endpoint', ...effectHeads(findings).map(head => head.toLowerCase())];
			const widths = heads.map((head, column) => Math.max(head.length, ...shown.map(({ texts }) => (texts[column] ?? '').length)));
			const line = (texts) => texts
				.map((text, column) => (column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
				.join('  ');
			return [
				'',
				`  ${paint(oneLine(words), 'dim')}`,
				paint(`    ${line(heads)}`.trimEnd(), 'dim'),
				...shown.map(({ outcome, texts }) => `  ${outcome === undefined ? ' ' : signOf(outcome, paint)} ${line(texts)}`),
				...(more > 0 ? [`    … and ${(0, quantity.DK)(more)} more`] : []),
			];
		}
		function terminal_table(sheet, paint, width) {
			const names = sheet.rows.map(({ endpoint }) => (endpoint === undefined ? 'whole run' : oneLine(endpoint)));
			const room = Math.max(12, Math.min(40, width - 20 * (sheet.columns.length + 1)));
			const label = Math.min(room, Math.max(8, ...names.map(name => name.length)));
			const cells = sheet.rows.map(row => sheet.columns.map(column => cellOf(row, column)));
			const widths = sheet.columns.map((column, index) => Math.max(column.length, ...cells.map(row => (row[index]?.text.length ?? 0) + 2)));
			const head = sheet.columns.map((column, index) => `${column}  `.padStart((widths[index] ?? 0) + 2)).join('');
			return [
				paint(`  ${'endpoint'.padEnd(label)}${head}requests`.trimEnd(), 'dim'),
				...sheet.rows.map((row, at) => {
					const shown = (cells[at] ?? []).map((cell, index) => painted(cell, widths[index] ?? 0, paint)).join('');
					const samples = row.samples === undefined ? '' : (0, quantity.DK)(row.samples).padStart(8);
					return `  ${terminal_cut(names[at] ?? '', label).padEnd(label)}${shown}${samples}`.trimEnd();
				}),
			];
		}
		function cellOf(row, column) {
			const findings = row.cells.get(column);
			const [first] = findings ?? [];
			if (findings === undefined || first === undefined)
				return undefined;
			const limits = findings.map(({ condition, unit = 'none' }) => condition === undefined ? '' : limitWords(condition, unit));
			const outcome = (0, verdict.Z)(findings.map(finding => finding.outcome)) ?? first.outcome;
			return { text: `${observedWords(first)} / ${limits.join(', ')}`, outcome };
		}
		function painted(cell, width, paint) {
			if (cell === undefined)
				return ' '.repeat(width + 2);
			const text = `${cell.text} ${terminal_signs[cell.outcome]}`.padStart(width);
			return `  ${paint(text, ...coloursOf(cell.outcome))}`;
		}
		const terminal_signs = { pass: ' ', warn: '!', inconclusive: '?', fail: '✗', invalid: '✗' };
		function coloursOf(outcome) {
			switch (outcome) {
				case undefined:
					return [];
				case 'pass':
					return ['green'];
				case 'warn':
				case 'inconclusive':
					return ['yellow'];
				case 'fail':
					return ['red', 'bold'];
				case 'invalid':
					return ['magenta', 'bold'];
				default:
					return outcome;
			}
		}
		function signOf(outcome, paint) {
			const sign = outcome === undefined ? '·' : outcome === 'pass' ? '✓' : terminal_signs[outcome];
			return paint(sign, ...coloursOf(outcome));
		}
		function problems(findings) {
			const order = ['invalid', 'fail', 'inconclusive', 'warn'];
			return [
				...order.flatMap(outcome => findings.filter(finding => finding.outcome === outcome)),
				...findings.filter(isNoise),
			];
		}
		function problemLines(finding, several, paint) {
			const where = finding.source === undefined ? '' : paint(`  ${oneLine(placeWords(finding.source))}`, 'dim');
			const run = several && !isOfComparison(finding) ? `${oneLine(finding.run)}: ` : '';
			return [
				`  ${signOf(finding.outcome, paint)} ${run}${oneLine(finding.message)}${where}`,
				...(finding.next === undefined ? [] : [`    ${paint(oneLine(finding.next), 'dim')}`]),
			];
		}
		function terminal_cut(text, width) {
			return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
		}
		function oneLine(text) {
			return (0, text_escape.Ah)(text);
		}
		;
	}),
	78372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => (run)
		});
		var _compiled_command = __webpack_require__(49829);
		var _compiled_history = __webpack_require__(9028);
		var ingest = __webpack_require__(88893);
		var judgement = __webpack_require__(61534);
		var measured = __webpack_require__(22843);
		var errors = __webpack_require__(22059);
		var objectives = __webpack_require__(24727);
		var _compiled_output = __webpack_require__(1475);
		var report = __webpack_require__(82339);
		var setup = __webpack_require__(89953);
		var text_escape = __webpack_require__(34819);
		var redact = __webpack_require__(56089);
		var judge = __webpack_require__(14299);
		var notice = __webpack_require__(68308);
		;
		async function validated(command, desk) {
			const read = (0, setup.wA)(desk.host);
			const { config, sources, notices } = await (0, setup.Nf)(command, read);
			const common = await (0, objectives.B0)(read, sources);
			const scenarios = [];
			for (const name of namesOf(command, config))
				scenarios.push(await understand(name, common, command, desk));
			const own = scenarios.flatMap(one => (one.own === undefined ? [] : [[one.name, one.own]]));
			if (sources.length === 0 && own.length === 0 && !scenarios.some(({ isReady }) => isReady))
				throw new errors.y('no-objectives-given', {});
			const told = distinct([...notices, ...common.notices, ...scenarios.flatMap(one => one.notices)]);
			const output = (0, _compiled_output.X0)(command, {
				json: () => (0, report.xb)(common.objectives, told, new Map(own)),
				text: () => (0, report.qP)(common.objectives, told, new Map(own)) + readyText(scenarios),
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
			const offered = plan?.offer === undefined ? [] : (0, judge.q3)(name, plan.offer, promises.objectives);
			return {
				name,
				...(hasOwn && { own: { ...promises, notices: [...promises.notices, ...offered] } }),
				notices: [...notices, ...(plan?.notices ?? []), ...(hasOwn ? [] : offered)],
				isReady: plan !== undefined,
				isRefused: offered.some(({ code }) => code === 'not-offered'),
			};
		}
		async function planOf(name, config, command, desk) {
			const { readGiven, scenarioNames, scenarioOf } = await Promise.all([__webpack_require__.e(265), __webpack_require__.e(201), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 55201));
			const entry = config.scenarios.get(name);
			if (entry?.load === undefined || !scenarioNames(config).includes(name))
				return undefined;
			const notices = [];
			const target = entry.load.target ?? config.load?.target;
			if (target === undefined)
				notices.push((0, notice.l)('target-open', { ...entry.place, scenario: name }));
			const given = readGiven(target === undefined ? [['target', 'http://localhost']] : [], key => `--${key}`);
			const scenario = await scenarioOf(config, name, given, {
				...(0, setup.cO)(command, desk.host, desk.environment ?? {}),
				unset: use => notices.push((0, notice.l)('environment-unset', { ...use.place, text: `\${${use.name}}` })),
			});
			const { offerOf } = await __webpack_require__.e(944).then(__webpack_require__.bind(__webpack_require__, 71944));
			return { offer: offerOf(scenario), notices };
		}
		function readyText(scenarios) {
			const names = scenarios.filter(({ isReady, isRefused }) => isReady && !isRefused).map(({ name }) => name);
			return names.length === 0 ? '' : `\n${(0, text_escape.Ah)(`can be run: ${names.join(', ')}`)}\n`;
		}
		function distinct(notices) {
			const seen = new Set();
			return notices.filter(({ message }) => !seen.has(message) && seen.add(message));
		}
		;
		async function run(command, desk) {
			switch (command.name) {
				case 'check':
					return (0, _compiled_output.SP)(await (0, _compiled_history.t2)(await (0, judgement.g$)(command, desk, 'required'), command, desk), command, desk);
				case 'report':
					return (0, _compiled_output.gj)(await (0, judgement.g$)(command, desk, 'optional'), command, desk);
				case 'publish':
					return (0, _compiled_output.SP)(await (0, judgement.H3)(command, desk), command, desk);
				case 'run':
					return ended(await (0, _compiled_history.t2)(await (0, measured.j)(command, desk), command, desk), command, desk);
				case 'compare':
					return comparison(command, desk);
				case 'demo':
					return demonstrated(command, desk);
				case 'inspect':
					return inspected(command, desk);
				case 'validate':
					return validated(command, desk);
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
					return command.name;
			}
		}
		async function ended(judgement, command, desk) {
			const done = await (0, _compiled_output.SP)(judgement, command, desk);
			const isCancelled = desk.load?.signal.aborted === true;
			return isCancelled ? { ...done, exitCode: desk.load?.cancelCode() ?? 130 } : done;
		}
		async function comparison(command, desk) {
			const { compared } = await Promise.all([__webpack_require__.e(944), __webpack_require__.e(911)]).then(__webpack_require__.bind(__webpack_require__, 20911));
			return ended(await compared(command, desk), command, desk);
		}
		async function demonstrated(command, desk) {
			const { demonstrate } = await Promise.all([__webpack_require__.e(265), __webpack_require__.e(201), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 55683));
			return ended(await demonstrate(command, desk), withOutput(command), desk);
		}
		function withOutput(command) {
			return { ...command, values: new Map([...command.values, ['output', ['load-test/demo']]]) };
		}
		async function schema() {
			const { configSchema } = await Promise.all([__webpack_require__.e(265), __webpack_require__.e(201), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 55201));
			return { exitCode: 0, output: `${JSON.stringify(configSchema(), undefined, 2)}\n` };
		}
		async function inspected(command, { host }) {
			const results = (0, redact.$)(await (0, ingest.N)(host, (0, setup.uD)(command), await (0, setup.$d)(command, undefined)));
			const output = (0, _compiled_output.X0)(command, { json: () => (0, report.jj)(results), text: () => (0, report.O0)(results) });
			return { exitCode: 0, output };
		}
		async function correctionOf(command, desk) {
			const { corrected } = await __webpack_require__.e(953).then(__webpack_require__.bind(__webpack_require__, 17953));
			return corrected(command, desk);
		}
		async function completionFor({ arguments: [given = ''] }) {
			const { completion, shells } = await __webpack_require__.e(646).then(__webpack_require__.bind(__webpack_require__, 17265));
			const shell = shells.find(name => name === given);
			if (shell === undefined)
				throw new errors.y('shell-unknown', { shell: given, shells: shells.join(', ') });
			return completion(shell, grammar());
		}
		function grammar() {
			const names = Object.keys(_compiled_command.Pi).filter(_compiled_command.y9);
			return {
				program: 'load-test',
				commands: names.map(name => ({
					name,
					summary: _compiled_command.Pi[name].summary,
					options: (0, _compiled_command.cz)(name).map(({ name: option, summary, value, choices }) => ({
						name: option,
						summary,
						takesValue: value !== undefined,
						...(choices && { values: choices }),
					})),
				})),
			};
		}
		async function initialised({ host }) {
			const { initialise } = await __webpack_require__.e(848).then(__webpack_require__.bind(__webpack_require__, 7848));
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
				return (await (0, objectives.B0)((0, setup.wA)(host), [{ text: path, origin: 'option' }])).objectives.length;
			}
			catch (error) {
				if (error instanceof errors.y)
					return 0;
				throw error;
			}
		}
		async function examined(command, { host, machine }) {
			const { examine } = await __webpack_require__.e(811).then(__webpack_require__.bind(__webpack_require__, 10811));
			const facts = { nodeVersion: 'unknown', ...(await machine?.()), ...(await readings(command, host)) };
			const checks = examine(facts);
			const ill = checks.some(({ state }) => state === 'ill');
			return {
				exitCode: ill ? 2 : 0,
				output: (0, _compiled_output.X0)(command, {
					json: () => `${JSON.stringify(checks, undefined, 2)}\n`,
					text: () => `${checks.map(checkLine).join('\n')}\n`,
				}),
			};
		}
		async function readings(command, host) {
			const file = (0, setup.Ze)(command);
			try {
				const { config, sources } = await (0, setup.Nf)(command, (0, setup.wA)(host));
				const count = sources.length === 0 ? undefined : (await (0, objectives.B0)((0, setup.wA)(host), sources)).objectives.length;
				return { config: config === undefined ? {} : { found: file }, objectives: count === undefined ? {} : { count } };
			}
			catch (error) {
				if (!(error instanceof errors.y))
					throw error;
				return { config: { problem: error.message }, objectives: {} };
			}
		}
		function checkLine({ name, state, text, next }) {
			const sign = { well: '✓', note: '·', ill: '✗' }[state];
			return (0, text_escape.Ah)(`${sign} ${name.padEnd(11)}${text}${next === undefined ? '' : ` — ${next}`}`);
		}
	}),
	89953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$d: () => (sizeOf),
			Nf: () => (setupOf),
			Ze: () => (configFile),
			cO: () => (worldOf),
			q: () => (requestsIn),
			uD: () => (requestsOf),
			wA: () => (reader)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49829);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14299);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68308);
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49988);
		async function setupOf(command, read, run) {
			const file = configFile(command);
			const text = await read(file);
			if (text === undefined && (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'config') !== undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('file-missing', { file, near: '' });
			const config = text === undefined ? undefined : (await configRoom()).readConfig(text, file);
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
		const usualComparisonMs = 20 * 60_000;
		function baselineOf(command, address = { kind: 'none' }) {
			if (address.kind === 'none' && (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.zy)(command, 'update-baseline'))
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('baseline-absent', {});
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
			return (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('key-unread', { ...place, key });
		}
		function scenarioOf(command, config, file, run) {
			const name = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'scenario');
			if (name === undefined)
				return run === undefined ? undefined : config?.scenarios.get(run);
			const known = [...(config?.scenarios.keys() ?? [])];
			const scenario = config?.scenarios.get(name);
			if (scenario !== undefined)
				return scenario;
			throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.y('scenario-unknown', {
				file,
				name,
				near: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)((0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__.p)(name, known)),
				names: known.join(', ') || 'none',
			});
		}
		function sourcesOf(command, config, scenario, file) {
			const folder = folderOf(file);
			const options = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.Q7)(command, 'slo')
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
				const text = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, name);
				return text === undefined ? [] : [[name, text]];
			});
			return given.length === 0 ? undefined : (await configRoom()).readSettings(given, name => `--${name}`);
		}
		function configRoom() {
			return Promise.all([__webpack_require__.e(265), __webpack_require__.e(201), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 55201));
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
				failOn: pick('failOn') ?? _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__.Nn,
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
			const given = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'max-report-size');
			const maxBytes = given === undefined ? config?.maxReportSize : (await configRoom()).readReportSize(given, '--max-report-size');
			return maxBytes === undefined ? {} : { maxBytes };
		}
		function configFile(command) {
			return (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'config') ?? 'load-test.yml';
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
	99002: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => (makeSpawner)
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
		var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
		var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77030);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
		const usualGraceMs = 3000;
		function makeSpawner(folder, environment, graceMs = usualGraceMs) {
			const running = new Set();
			const killAll = () => {
				for (const group of running)
					signal(group, 'SIGKILL');
			};
			return {
				start: command => {
					if (!process.listeners('exit').includes(killAll))
						process.once('exit', killAll);
					return start(command, { folder, environment: withoutOurs(environment), running, graceMs });
				},
				freePort,
				killAll,
			};
		}
		function withoutOurs(environment) {
			const ours = /^(?:INPUT_|ACTIONS_|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/;
			return Object.fromEntries(Object.entries(environment).filter(([name]) => !ours.test(name)));
		}
		function start({ words: [program, ...more], variables }, how) {
			const env = { ...how.environment, ...variables };
			const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, more, { cwd: how.folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
			const { pid } = child;
			if (pid !== undefined)
				how.running.add(pid);
			const tail = makeTail(child);
			let ended;
			const ending = new Promise(resolve => {
				child.once('error', error => resolve(`could not be started: ${error.message}`));
				child.once('exit', (code, by) => resolve(by === null ? `ended with exit code ${code}` : `was ended by ${by}`));
			}).then(words => {
				ended = words;
				return words;
			});
			return {
				ending,
				ended: () => ended,
				output: tail,
				cpuMs: () => (pid === undefined ? undefined : cpuMsOf(pid)),
				stop: async () => {
					if (pid === undefined)
						return;
					await end(pid, how.graceMs);
					await Promise.race([ending, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(killedMs, undefined, { ref: false })]);
					how.running.delete(pid);
					child.stdout?.destroy();
					child.stderr?.destroy();
				},
			};
		}
		const mostKept = 2000;
		function makeTail({ stdout, stderr }) {
			let kept = '';
			for (const stream of [stdout, stderr])
				stream?.setEncoding('utf8').on('data', (text) => {
					kept = (kept + text).slice(-mostKept);
				});
			return () => kept.trim();
		}
		const pauseMs = 25;
		const killedMs = 1000;
		async function end(group, graceMs) {
			signal(group, 'SIGTERM');
			for (let waited = 0; isThere(group) && waited < graceMs; waited += pauseMs)
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs);
			if (!isThere(group))
				return;
			signal(group, 'SIGKILL');
			for (let waited = 0; isThere(group) && waited < killedMs; waited += pauseMs)
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pauseMs);
		}
		function signal(group, name) {
			try {
				process.kill(-group, name);
			}
			catch {
				return;
			}
		}
		function isThere(group) {
			const members = membersOf(group);
			if (members !== undefined)
				return members.some(({ state }) => state !== 'Z');
			try {
				process.kill(-group, 0);
				return true;
			}
			catch {
				return false;
			}
		}
		const msPerTick = 10;
		function cpuMsOf(group) {
			return membersOf(group)?.reduce((sum, { ticks }) => sum + ticks * msPerTick, 0);
		}
		function membersOf(group) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
					.filter(name => /^\d+$/.test(name))
					.flatMap(name => memberOf(name, group));
			}
			catch {
				return undefined;
			}
		}
		function memberOf(id, group) {
			try {
				const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${id}/stat`, 'utf8');
				const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
				const [state = '', , of] = fields;
				return Number(of) === group ? [{ state, ticks: Number(fields[11]) + Number(fields[12]) }] : [];
			}
			catch {
				return [];
			}
		}
		async function freePort() {
			const server = (0, node_net__WEBPACK_IMPORTED_MODULE_3__.createServer)().listen(0, '127.0.0.1');
			await (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(server, 'listening');
			const address = server.address();
			server.close();
			await (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(server, 'close');
			if (address === null || typeof address === 'string')
				throw new Error('a server on loopback has a port');
			return address.port;
		}
	}),
	63767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ar: () => (standardAtBase),
			D1: () => (standardOf),
			JE: () => (nothingPromised)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49829);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68308);
		var _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24727);
		var _setup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89953);
		async function standardOf(run, command, desk, promises) {
			const setup = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_4__.Nf)(command, (0, _setup_js__WEBPACK_IMPORTED_MODULE_4__.wA)(desk.host), run);
			if (promises === 'required' && setup.sources.length === 0)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('no-objectives-given', {});
			const promised = setup.sources.length === 0 ? nothingPromised : await promisesOf(command, desk, setup, run);
			return { promised, setup };
		}
		async function standardAtBase(run, command, readAtBase) {
			const setup = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_4__.Nf)(command, readAtBase, run);
			if (setup.sources.length === 0)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('no-objectives-given', {});
			return { promised: await (0, _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_3__.B0)(readAtBase, setup.sources), setup };
		}
		const nothingPromised = { objectives: [], notices: [] };
		async function promisesOf(command, { host, workflow }, setup, run) {
			const head = await (0, _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_3__.B0)((0, _setup_js__WEBPACK_IMPORTED_MODULE_4__.wA)(host), setup.sources);
			if (workflow?.readAtBase === undefined)
				return head;
			const base = await promisesAtBase(command, workflow.readAtBase, run);
			if ('code' in base)
				return { ...head, notices: [...head.notices, base] };
			const notices = (0, _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_3__.Qw)(head, base);
			const chosen = { head, base, stricter: (0, _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_3__.Rn)(head, base) }[sideOf(command)];
			if (chosen.objectives.length === 0)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('no-objectives-at-base', {});
			return { ...chosen, notices: [...chosen.notices, ...notices] };
		}
		async function promisesAtBase(command, readAtBase, run) {
			try {
				return await (0, _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_3__.B0)(readAtBase, (await (0, _setup_js__WEBPACK_IMPORTED_MODULE_4__.Nf)(command, readAtBase, run)).sources);
			}
			catch (error) {
				if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y) || sideOf(command) !== 'head')
					throw error;
				return (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_2__.l)('base-unreadable', { why: error.message });
			}
		}
		function sideOf(command) {
			const side = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'slo-from');
			return side === 'base' || side === 'stricter' ? side : 'head';
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
		var _figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74128);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45186);
		const longestText = 20_000;
		function fieldsOf(object, complain, path = '') {
			const at = (name) => (path === '' ? name : `${path}.${name}`);
			const wrong = (name, expected) => complain(at(name), foundWords((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name)), expected);
			const fields = {
				raw: name => (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name),
				keys: () => Object.keys(object),
				wrong,
				maybeObject: name => {
					const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name);
					if (value === undefined)
						return undefined;
					if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.G)(value))
						throw wrong(name, 'an object');
					return fieldsOf(value, complain, at(name));
				},
				object: name => fields.maybeObject(name) ?? raise(wrong(name, 'an object')),
				maybeList: name => {
					const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name);
					if (value === undefined)
						return undefined;
					if (!Array.isArray(value))
						throw wrong(name, 'a list');
					return value.map((item, index) => {
						if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.G)(item))
							throw wrong(name, 'a list of objects');
						return fieldsOf(item, complain, `${at(name)}[${index}]`);
					});
				},
				list: name => fields.maybeList(name) ?? raise(wrong(name, 'a list')),
				maybeText: name => {
					const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name);
					if (value === undefined)
						return undefined;
					if (typeof value !== 'string' || (name !== 'histogram' && value.length > longestText))
						throw wrong(name, 'a text');
					return value;
				},
				text: name => fields.maybeText(name) ?? raise(wrong(name, 'a text')),
				textList: (name, most) => {
					const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name) ?? [];
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
					const figure = (0, _figure_js__WEBPACK_IMPORTED_MODULE_0__.r)((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name), kind);
					if (typeof figure !== 'number' || typeof (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name) !== 'number')
						throw wrong(name, 'a number that can be');
					return figure;
				},
				count: name => fields.number(name, 'count'),
				countOrUnusable: name => ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name) === null ? Number.NaN : fields.count(name)),
				figures: (kind, ...names) => collected(names, name => ((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Z)(object, name) === undefined ? undefined : fields.number(name, kind))),
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
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.G)(value) ? 'an object' : `\`${String(value).slice(0, 60)}\``;
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
	93740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			decodeHdr: () => (decodeHdr),
			p: () => (encodeHdr)
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		const mostPayload = 1_000_000;
		const highestUs = 3_600_000_000;
		const digits = 3;
		const compressedCookie = 0x1c849304;
		const plainCookie = 0x1c849303;
		function encodeHdr(buckets) {
			const counts = countsOf(buckets);
			const payload = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(Buffer.concat([headOf(counts.length), counts]));
			const head = Buffer.alloc(8);
			head.writeUInt32BE(compressedCookie | zeroRuns, 0);
			head.writeUInt32BE(payload.length, 4);
			return Buffer.concat([head, payload]).toString('base64');
		}
		const zeroRuns = 0x10;
		function headOf(length) {
			const head = Buffer.alloc(40);
			head.writeUInt32BE(plainCookie | zeroRuns, 0);
			head.writeUInt32BE(length, 4);
			head.writeUInt32BE(1, 8);
			head.writeUInt32BE(digits, 12);
			head.writeBigInt64BE(1n, 16);
			head.writeBigInt64BE(BigInt(highestUs), 24);
			head.writeBigInt64BE(1n, 32);
			return head;
		}
		function countsOf(buckets) {
			const cells = new Map();
			for (const [ms, count] of buckets) {
				const cell = cellOf(Math.min(Math.max(Math.round(ms * 1000), 0), highestUs));
				cells.set(cell, (cells.get(cell) ?? 0) + count);
			}
			const bytes = [];
			let next = 0;
			for (const [cell, count] of [...cells].filter(([, held]) => held > 0).sort(([a], [b]) => a - b)) {
				const empty = cell - next;
				if (empty > 0)
					put(bytes, empty === 1 ? 0 : -empty);
				put(bytes, count);
				next = cell + 1;
			}
			if (next === 0)
				put(bytes, 0);
			return Buffer.from(bytes);
		}
		function cellOf(us) {
			const doubling = 21 - Math.clz32(us | 2047);
			return ((doubling + 1) << 10) + (us >>> doubling) - 1024;
		}
		function put(bytes, value) {
			let left = value < 0 ? -value * 2 - 1 : value * 2;
			for (; left >= 128; left = Math.floor(left / 128))
				bytes.push((left % 128) + 128);
			bytes.push(left);
		}
		async function decodeHdr(base64) {
			if (!isModest(base64))
				return undefined;
			const { decodeFromCompressedBase64, JsHistogram } = await __webpack_require__.e(960).then(__webpack_require__.t.bind(__webpack_require__, 32960, 19));
			try {
				const histogram = decodeFromCompressedBase64(base64, 64, false);
				return histogram instanceof JsHistogram ? bucketsOf(histogram) : undefined;
			}
			catch {
				return undefined;
			}
		}
		function bucketsOf(histogram) {
			const buckets = [];
			const top = histogram.countsArrayIndex(histogram.maxValue);
			for (let index = 0; index <= top; index += 1) {
				const count = histogram.getCountAtIndex(index);
				if (!Number.isSafeInteger(count) || count < 0)
					return undefined;
				if (count > 0)
					buckets.push([middle(histogram, index) / 1000, count]);
			}
			return buckets;
		}
		function middle(histogram, index) {
			return histogram.medianEquivalentValue(histogram.valueFromIndex(index));
		}
		function isModest(base64) {
			if (base64.length > mostPayload)
				return false;
			const bytes = Buffer.from(base64, 'base64');
			return bytes.length >= 16 && cookieOf(bytes) === compressedCookie && isPayload(bytes.subarray(8));
		}
		function cookieOf(bytes) {
			return (bytes.readUInt32BE(0) & ~0xf0) >>> 0;
		}
		function isPayload(compressed) {
			try {
				const payload = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(compressed, { maxOutputLength: mostPayload });
				if (payload.length < 40 || cookieOf(payload) !== plainCookie)
					return false;
				const precision = payload.readInt32BE(12);
				const [lowest, highest] = [payload.readBigInt64BE(16), payload.readBigInt64BE(24)];
				return (precision >= 1 && precision <= digits && lowest === 1n && highest >= 2n && highest <= 100n * BigInt(highestUs));
			}
			catch {
				return false;
			}
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
	}),
	49988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => (nearest)
		});
		const longest = 64;
		function nearest(word, known) {
			if (word.length > longest)
				return undefined;
			const meant = folded(word);
			let best;
			let fewest = Math.max(1, Math.floor(meant.length / 3)) + 1;
			for (const name of known) {
				const distance = editDistance(meant, folded(name), fewest);
				if (distance < fewest)
					[best, fewest] = [name, distance];
			}
			return best;
		}
		function folded(name) {
			return name.toLowerCase().replace(/[_\s]/g, '-');
		}
		function editDistance(a, b, enough) {
			if (Math.abs(a.length - b.length) >= enough)
				return enough;
			let before = [];
			let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
			for (let row = 1; row <= a.length; row += 1) {
				const current = [row];
				for (let column = 1; column <= b.length; column += 1) {
					current.push(cheapest(a, b, row, column, before, previous, current));
				}
				;
				[before, previous] = [previous, current];
			}
			return previous[b.length] ?? enough;
		}
		function cheapest(a, b, row, column, before, previous, current) {
			const at = (line, index) => line[index] ?? Number.POSITIVE_INFINITY;
			const same = a[row - 1] === b[column - 1];
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			return Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1), swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY);
		}
	}),
	46199: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AN: () => (scopeWords),
			Db: () => (objectiveWords),
			oR: () => (subjectWords),
			rW: () => (printLimit),
			ri: () => (conditionWords)
		});
		var _model_objective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87245);
		var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64621);
		function objectiveWords(objective) {
			const { indicator, condition, unit } = objective;
			const statistic = indicator.kind === 'resource' && 'limit' in condition ? ` ${indicator.statistic}` : '';
			return `${subjectWords(objective)}${statistic} ${conditionWords(condition, unit)}`;
		}
		function subjectWords({ indicator, scope }) {
			const name = (0, _model_objective_js__WEBPACK_IMPORTED_MODULE_0__.p)(indicator);
			return scope.kind === 'run' ? name : `${name} of ${scopeWords(scope)}`;
		}
		function scopeWords(scope) {
			switch (scope.kind) {
				case 'run':
					return 'the whole run';
				case 'each':
					return 'each endpoint';
				case 'endpoint':
					return scope.method === undefined ? scope.pattern : `${scope.method} ${scope.pattern}`;
				default:
					return scope;
			}
		}
		function conditionWords(condition, unit) {
			switch (condition.comparison) {
				case '<':
				case '>':
					return `${condition.comparison} ${printLimit(condition.limit, unit)}`;
				case '<=':
					return `≤ ${printLimit(condition.limit, unit)}`;
				case '>=':
					return `≥ ${printLimit(condition.limit, unit)}`;
				case 'between':
					return `between ${printLimit(condition.limit[0], unit)} and ${printLimit(condition.limit[1], unit)}`;
				case 'no-growth':
					return 'no growth';
				case 'stable':
					return 'stable';
				default:
					return condition;
			}
		}
		function printLimit(limit, unit) {
			switch (unit) {
				case 'ms':
					return limit < 1000 ? `${plain(limit)} ms` : `${plain(limit / 1000)} s`;
				case 'ratio':
					return `${plain(limit * 100)} %`;
				case 'percent':
					return `${plain(limit)} %`;
				case 'per-second':
					return `${plain(limit)}/s`;
				case 'bytes':
					return printSize(limit);
				case 'count':
					return Number.isInteger(limit) ? (0, _quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(limit) : plain(limit);
				case 'none':
					return plain(limit);
				default:
					return unit;
			}
		}
		function printSize(bytes) {
			const units = ['B', 'kB', 'MB', 'GB', 'TB'];
			const step = units.findLastIndex((_, power) => bytes >= 1000 ** power);
			return `${plain(bytes / 1000 ** Math.max(0, step))} ${units[Math.max(0, step)] ?? 'B'}`;
		}
		function plain(value) {
			const rounded = Number(value.toPrecision(12));
			return rounded !== 0 && Math.abs(rounded) < 1e-6 ? rounded.toFixed(15).replace(/0+$/, '') : String(rounded);
		}
	}),
	64621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DK: () => (printCount),
			cL: () => (printChange),
			ee: () => (printMs),
			iN: () => (printApart),
			nT: () => (printLeastChange),
			pF: () => (printBytes),
			sK: () => (printClock),
			xi: () => (printQuantity)
		});
		function printQuantity(value, unit, extraDigits = 0) {
			switch (unit) {
				case 'ms':
					return printMs(value, extraDigits);
				case 'ratio':
					return `${withDigits(value * 100, 2 + extraDigits)} %`;
				case 'percent':
					return `${significant(value, 3 + extraDigits)} %`;
				case 'per-second':
					return `${significant(value, 3 + extraDigits)}/s`;
				case 'bytes':
					return printBytes(value);
				case 'count':
				case 'none':
					return printCount(value);
				default:
					return unit;
			}
		}
		function printApart(observed, limit, unit) {
			for (let extra = 0; extra < 6; extra += 1) {
				const pair = [printQuantity(observed, unit, extra), printQuantity(limit, unit)];
				if (observed === limit || pair[0] !== printQuantity(limit, unit, extra))
					return pair;
			}
			return [String(observed), String(limit)];
		}
		function printMs(ms, extraDigits = 0) {
			if (ms < 10)
				return `${trimmed(ms, 1 + extraDigits)} ms`;
			if (ms < 999.5)
				return `${trimmed(ms, extraDigits)} ms`;
			return `${significant(ms / 1000, 3 + extraDigits)} s`;
		}
		function printCount(count) {
			return trimmed(count, 2);
		}
		function printBytes(bytes) {
			const units = ['B', 'kB', 'MB', 'GB', 'TB'];
			const step = Math.min(Math.floor(Math.log10(Math.max(1, Math.abs(bytes))) / 3), units.length - 1);
			return `${trimmed(bytes / 1000 ** step, step === 0 ? 0 : 1)} ${units[step] ?? 'B'}`;
		}
		function printClock(ms) {
			const seconds = Math.round(ms / 1000);
			const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
			const shown = parts[0] === 0 ? parts.slice(1) : parts;
			return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
		}
		function printChange(ratio) {
			const percent = Math.abs(ratio * 100);
			const digits = percent < 1 ? 1 : 0;
			return `${ratio < 0 ? '−' : '+'}${trimmed(percent, digits)} %`;
		}
		function printLeastChange(ratio) {
			return `${ratio < 0 ? '−' : '+'}${Math.ceil(Math.abs(ratio) * 100 - 1e-9)} %`;
		}
		function significant(value, digits) {
			const whole = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
			return withDigits(value, Math.max(0, digits - Math.max(1, whole)));
		}
		function withDigits(value, digits) {
			return grouped(value.toFixed(digits));
		}
		function trimmed(value, digits) {
			return grouped(String(Number(value.toFixed(digits))));
		}
		function grouped(decimal) {
			const [whole = '', fraction] = decimal.split('.');
			const thousands = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
			return fraction === undefined ? thousands : `${thousands}.${fraction}`;
		}
	}),
	98972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$7: () => (readDuration),
			IP: () => (inUnit),
			Q6: () => (restOfHundred),
			T0: () => (isPercentSign),
			Y$: () => (readRatio),
			_3: () => (quantileOfPercent),
			e4: () => (readDecimal),
			ik: () => (readSize),
			nm: () => (readRate),
			uF: () => (unitOf),
			uz: () => (readPercentile)
		});
		const longest = 30;
		const groupers = [',', '\u2009', '\u202f', '\u2007'];
		function readDecimal(text) {
			if (text.length > longest)
				return undefined;
			const [whole = '', fraction, more] = text.split('.');
			if (more !== undefined || (fraction !== undefined && !isDigits(fraction)))
				return undefined;
			const grouped = groupers.find(grouper => whole.includes(grouper));
			if (grouped === undefined)
				return joined(whole, fraction);
			const groups = whole.split(grouped);
			if (!groups.every(isDigits))
				return undefined;
			return isGrouping(groups) ? joined(groups.join(''), fraction) : 'comma';
		}
		function joined(whole, fraction) {
			if (whole !== '' && !isDigits(whole))
				return undefined;
			if (fraction === undefined)
				return whole === '' ? undefined : whole;
			return `${whole === '' ? '0' : whole}.${fraction}`;
		}
		function isGrouping([first = '', ...rest]) {
			return first.length <= 3 && !first.startsWith('0') && rest.every(group => group.length === 3);
		}
		function isDigits(text) {
			return text !== '' && [...text].every(sign => sign >= '0' && sign <= '9');
		}
		function inUnit(decimal, unit) {
			const shifted = Number(`${decimal}e${unit.power}`);
			return (shifted * (unit.times ?? 1)) / (unit.over ?? 1);
		}
		function restOfHundred(decimal) {
			const [whole = '0', fraction = ''] = decimal.split('.');
			const rest = BigInt(`100${'0'.repeat(fraction.length)}`) - BigInt(whole + fraction);
			if (rest < 0n)
				return undefined;
			const digits = String(rest).padStart(fraction.length + 1, '0');
			const point = digits.length - fraction.length;
			return fraction === '' ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
		}
		const time = (power, times = 1) => ({ dimension: 'time', power, times });
		const rate = (over = 1) => ({ dimension: 'rate', power: 0, over });
		const size = (power, times = 1) => ({ dimension: 'size', power, times });
		const units = new Map(Object.entries({
			'µs us μs usec microsecond microseconds': time(-3),
			'ms msec msecs millis millisecond milliseconds': time(0),
			's sec secs second seconds': time(3),
			'min mins minute minutes m': time(3, 60),
			'h hr hrs hour hours': time(3, 3600),
			'% percent pct': { dimension: 'ratio', power: -2 },
			ratio: { dimension: 'ratio', power: 0 },
			'/s /sec /second rps qps req/s reqs/s requests/s req/sec reqs/sec requests/sec requests/second queries/s': rate(),
			'/min /minute rpm qpm req/min reqs/min requests/min requests/minute': rate(60),
			'b byte bytes': size(0),
			kb: size(3),
			mb: size(6),
			gb: size(9),
			tb: size(12),
			kib: size(0, 1024),
			mib: size(0, 1024 ** 2),
			gib: size(0, 1024 ** 3),
			tib: size(0, 1024 ** 4),
		}).flatMap(([words, unit]) => words.split(' ').map(word => [word, unit])));
		function unitOf(word) {
			return units.get(word.toLowerCase());
		}
		function isPercentSign(unit) {
			return unit.dimension === 'ratio' && unit.power === -2;
		}
		function readDuration(text) {
			const parts = partsOf(text.trim());
			if (parts === undefined || !descending(parts.map(({ ms }) => ms)))
				return undefined;
			return parts.reduce((sum, { decimal, ms }) => sum + Number(decimal) * ms, 0);
		}
		const durationUnits = new Map([
			['ms', 1],
			['s', 1000],
			['m', 60_000],
			['min', 60_000],
			['h', 3_600_000],
			['d', 86_400_000],
		]);
		function partsOf(text) {
			if (text === '' || text.length > longest)
				return undefined;
			const parts = [];
			let rest = text;
			while (rest !== '') {
				const match = /^(\d+(?:\.\d+)?) ?([a-z]+) ?/.exec(rest);
				const ms = durationUnits.get(match?.[2] ?? '');
				if (match === null || ms === undefined)
					return undefined;
				parts.push({ decimal: match[1] ?? '', ms });
				rest = rest.slice(match[0].length);
			}
			return parts;
		}
		function descending(steps) {
			return steps.every((step, index) => index === 0 || step < (steps[index - 1] ?? 0));
		}
		function readRate(text) {
			return readWith(text, 'rate', rate());
		}
		function readRatio(text) {
			return readWith(text, 'ratio', undefined);
		}
		function readSize(text) {
			return readWith(text, 'size', size(0));
		}
		function readWith(text, dimension, bare) {
			const match = /^([\d.,\u2009\u202f\u2007]{1,30})\s?(\D{0,20})$/.exec(text.trim());
			const decimal = readDecimal(match?.[1] ?? '');
			const unit = match?.[2] === '' ? bare : unitOf(match?.[2] ?? '');
			if (decimal === undefined || decimal === 'comma' || unit?.dimension !== dimension)
				return undefined;
			return inUnit(decimal, unit);
		}
		function readPercentile(name) {
			const match = /^p(?:(\d{1,3}(?:\.\d{1,12})?)|\((\d{1,3}(?:\.\d{1,12})?)\))$/i.exec(name);
			return match === null ? undefined : quantileOfPercent(match[1] ?? match[2] ?? '');
		}
		function quantileOfPercent(decimal) {
			const q = Number(`${decimal}e-2`);
			return q > 0 && q <= 1 ? q : undefined;
		}
	}),
	14870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => (trustedReader),
			Z: () => (withinBase)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
		var _model_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10289);
		var _setup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89953);
		function trustedReader({ host, workflow }) {
			if (workflow?.event !== 'pull_request_target')
				return (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.wA)(host);
			return workflow.readAtBase ?? (file => Promise.reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('base-unreachable', { file, why: 'no token' })));
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
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('host-not-at-base', { host: hostname, name: scenario.name });
			const allowedHosts = scenario.connection.allowedHosts.filter(host => host === hostname || hosts.includes(host));
			return { ...scenario, connection: { ...scenario.connection, allowedHosts } };
		}
		async function hostsAtBase(command, desk) {
			const file = (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.Ze)(command);
			const text = await desk.workflow?.readAtBase?.(file);
			if (text === undefined)
				return [];
			const { hostsOf, readConfig } = await Promise.all([__webpack_require__.e(265), __webpack_require__.e(201), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 55201));
			return hostsOf(readConfig(text, file), (0, _setup_js__WEBPACK_IMPORTED_MODULE_1__.cO)(command, desk.host, desk.load?.environment ?? {}));
		}
	}),
	71508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => (makeWatch)
		});
		var judge = __webpack_require__(14299);
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
					seen = { ...nothing(), isJudged: true };
				const before = seen.endpoints.length;
				take(seen, progress);
				if (seen.endpoints.length > before)
					seen.covered = (0, judge.UJ)(objectives, seen.endpoints);
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
			return { isJudged: false, endpoints: [], covered: new Map(), seconds: 0 };
		}
		function isJudged({ phase }) {
			return phase === 'steady' || phase === 'draining';
		}
		function take(seen, { ended, phase, elapsedMs }) {
			if (phase === 'steady' && ended.length > 0)
				seen.seconds += 1;
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
		function figureNow({ indicator }, members, { seconds, isJudged: isCounted }, { users }) {
			const sum = (of) => members.reduce((all, one) => all + one[of], 0);
			const requests = sum('requests');
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
