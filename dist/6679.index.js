export const id = 6679;
export const ids = [6679];
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
				summary: 'say what this machine, the scenarios, their targets, the earlier runs and the token can support, and with `--history` what those runs would have shown',
				example: 'load-test doctor --history --baseline file:perf',
				exampleSays: 'how often the runs that are kept would have alarmed, and which change would have been found; without --history one line a check, with what to do where one is not well, and exit 2 where one is ill',
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
		const comparing = ['check', 'run', 'report', 'publish', 'baseline', 'doctor'];
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
				commands: [...judging, 'doctor'],
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
				name: 'history',
				commands: ['doctor'],
				summary: 'replay the earlier runs that are kept, each held against those before it, as they were and with endpoints made slower: how often that alarms, and which change is found',
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
				commands: [...ingesting, 'run', 'baseline', 'doctor'],
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
			if (roots === undefined) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(absolute), { recursive: true });
				return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(absolute, content);
			}
			const real = await nearestReal(absolute);
			await mustBeInside(real, roots, absolute);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(real), { recursive: true });
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(real, content, { flag: writeOnly }).catch((error) => {
				throw error.code === 'ELOOP' ? new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('file-not-regular', { file: absolute }) : error;
			});
		}
		const writeOnly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
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
			'heading-unknown': '{at}: {path}no heading has `#{fragment}`. The headings are {slugs}.',
			'heading-ambiguous': '{at}: {path}`#{fragment}` is part of several headings: {slugs}. Write one of them whole.',
			'profile-unnamed': '{at}: {path}has profiles. Pick one: {choices}.',
			'profile-unknown': '{at}: {path}has no profile `{profile}`{near}. It has {choices}.',
			'fragment-unused': '{at}: {path}has neither headings nor profiles, so `#{fragment}` picks nothing. Leave it out.',
			'objectives-key-unknown': '{at}: `{key}` is not an indicator{near}. Write one like `p95`, `errors` or `throughput`.',
			'objectives-shape': '{at}: {what}. Write the endpoint as a key, like `/retrieve:`, and under it its limits, like `p95: 900ms`.',
			'markdown-too-large': '{file}: has {size}, more than the {cap} that are read. Put the objectives in a file of their own.',
			'markdown-too-dense': '{at}: has more marks of emphasis, links or quotes than can be read in good time. Put the objectives in a file of their own.',
			'sheet-syntax': '{file}: is no CSV table: {why}. Write a header line, and a line for each endpoint.',
			'objectives-none': '{file}: holds no objective{where}. {what}',
			'key-unknown': '{at}: `{key}` is not a key here{hint}.',
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
			'scenario-unknown': '{at}: has no scenario `{name}`{near}. It has {names}.',
			'compare-nothing': 'nothing to compare: give two results (`load-test compare base.json head.json`), two URLs, `--base-target`, or `--base-command` and `--head-command`.{hint}',
			'side-without-scenario': '`{input}` lets loads of our own take turns: give the `scenario` that is sent. A report is held against another by `base-report`.',
			'compare-mixed': '{names} do not go together: compare two results, two targets, or two commands.{hint}',
			'compare-commands': '`{given}` needs `{missing}`: each side is started by a command of its own.',
			'compare-base-fixed': '`base-target` and `base-command` do not go together: two instances of base run side by side, each on the port `$PORT` that it is given.',
			'compare-commands-here': "commands are not run under `{event}`, whose token may write: they would run the pull request's own code with it. Use `pull_request`.",
			'compare-alone': '`{name}` is a comparison, and is run alone. Give it a step of its own.',
			'compare-several': '{file}: holds {count} runs, and a comparison is of one with one. Give the files of one run.',
			'compare-unmatched': '{file}: has no run `{run}` to compare with. It has {names}. Name it (`{run}=PATH`).',
			'compare-too-little': '{name}: sends {rate} to {busiest}, its busiest endpoint, and {least} requests in a segment take {needed}; the budget of {budget} has room for {room}. Raise the rate, or `budget` to {enough}, or lower `min-requests`.',
			'compare-too-short': '{name}: sends {rate} to {busiest}, its busiest endpoint, and {least} requests in a segment take {needed}; `duration` makes each {room}. Leave it out or raise it to {needed}, raise the rate, or lower `min-requests`.',
			'compare-too-short-both': '{name}: sends {rate} to {busiest}, its busiest endpoint, and {least} requests in a segment take {needed}; `duration` makes each {room}, and the budget of {budget} has no room for {needed}. Raise the rate, or leave out `duration` and raise `budget` to {enough}, or lower `min-requests`.',
			'compare-no-room': '{name}: what is left out before each of {segments} segments, and lies between them, takes up to {beside}, and `budget` is {budget}. Raise it to {enough}, or write a shorter `warm-up`.',
			'compare-too-long': '{name}: would take up to {enough}, and `budget` is {budget}. Raise it, or leave out `duration`, which is that of a segment.',
			'compare-budget-short': '{name}: would take up to {enough}, and `budget` is {budget}, which is too little with shorter segments as well. Raise it.',
			'command-not-ready': "{option}: {why}. {said}. Mend the command, or give it longer by `within` of the scenario's `ready`.",
			'switch-failed': '{at}: `{step}` failed: {why}. Nothing was judged.',
			'command-line': "{option}: can't run `{text}`: {why}. Write a program and its arguments, or have a shell run it: `sh -c '…'`.",
			'jsonpath-syntax': "{at}: can't read the JSONPath `{path}`: {why}. Build it of `$`, `.name`, `['name']`, `[0]`, `[-1]`, `[*]` and `..name`.",
			'pattern-syntax': "{at}: can't read the pattern `{pattern}`: {why}. Write a JavaScript regular expression.",
			'pattern-slow': '{at}: the pattern `{pattern}` could take forever: it has {why}. Repeat single characters or classes, like `"id":"([^"]*)"`.',
			'run-nothing': 'nothing to run: there is no {file} in {folder}. Start where it is or name it by `--config`, or give a URL (`load-test run http://127.0.0.1:8080/health --rate 50 --duration 30s`).',
			'url-without-scheme': '`{text}` has no scheme. Write `http://{text}` if that is the URL to send to.',
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
			'baseline-empty': '{where}: nothing is kept there of {name}{instead}.',
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
	89517: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => (makeShower),
			V: () => (modeOf)
		});
		var external_node_util_ = __webpack_require__(57975);
		var text_escape = __webpack_require__(34819);
		var quantity = __webpack_require__(64621);
		var redact = __webpack_require__(56089);
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
		function waitLine(wait) {
			return (0, text_escape.Ah)(`${wait.name}  ${waitWords(wait)}`);
		}
		function waitFrame(wait, screen, isStopping = false) {
			const lines = [
				headOf(wait),
				[],
				[span('  '), span(waitWords(wait), 'yellow')],
				[],
				[span('  '), span(isStopping ? stopping : 'Ctrl-C stops waiting.', 'dim')],
			];
			return lines.map(line => drawn(line, screen));
		}
		function waitWords({ request, elapsedMs, withinMs, why }) {
			return `${(0, quantity.sK)(elapsedMs)} / ${(0, quantity.sK)(withinMs)} · waits for ${request}: ${(0, redact.E)(why)}`;
		}
		function progressFrame(sight, screen, isStopping = false) {
			const { progress } = sight;
			const { elapsedMs, durationMs } = progress;
			const state = stateOf(sight);
			const time = `${(0, quantity.sK)(Math.min(elapsedMs, durationMs))} / ${(0, quantity.sK)(durationMs)}`;
			const room = Math.max(8, Math.min(54, screen.width - time.length - longestState));
			const done = Math.round(Math.min(1, elapsedMs / Math.max(1, durationMs)) * room);
			const blank = [];
			const isLow = 9 + Math.min(mostRows, sight.rows.length) >= screen.height;
			const rows = fitting(sight.rows, isLow ? screen.height - 6 : mostRows);
			const lines = [
				headOf(sight),
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
				...(rows.length === 0 ? [] : [...table(sight.columns, rows, screen.width), blank]),
				[span('  '), span(isStopping ? stopping : usual, 'dim')],
			];
			const shown = isLow ? lines.filter(line => line !== blank).slice(0, screen.height - 1) : lines;
			return shown.map(line => drawn(line, screen));
		}
		const mostRows = 10;
		const longestState = 36;
		const stopping = 'Stopping. Ctrl-C again quits at once.';
		const usual = 'Ctrl-C stops and reports what was measured; twice quits.';
		function span(text, ...formats) {
			return { text: /^ *$/.test(text) ? text : (0, text_escape.Ah)(text), formats };
		}
		function headOf({ name, target }) {
			return [span(name, 'bold'), span(' → ', 'dim'), span(target, 'dim')];
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
			const most = Math.max(1, Math.min(mostRows, room));
			const rank = ({ mark, cells }) => Math.min(...[mark, ...cells.map(cell => cell.mark)].map(one => gravity.indexOf(one)));
			if (rows.length <= most)
				return rows;
			const worst = new Set(rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
			return rows.filter(row => worst.has(row));
		}
		const cellWidth = 11;
		const sparkWidth = 24;
		function table(columns, rows, width) {
			const longest = Math.max('endpoint'.length, ...rows.map(({ label }) => widthOf((0, text_escape.Ah)(label))));
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
		const bars = '▁▂▃▄▅▆▇█';
		function sparkOf(recent) {
			const top = Math.max(...recent.map(value => value ?? 0));
			const bar = (value) => bars[Math.min(7, Math.floor((value / top) * 8))] ?? '█';
			return recent.map(value => (value === undefined || top === 0 ? ' ' : bar(value))).join('');
		}
		function drawn(line, { width, colour }) {
			let left = width;
			return line
				.map(({ text, formats }) => {
				const part = cut(text, left);
				left -= widthOf(part);
				if (!colour || part === '')
					return part;
				return formats.reduce((painted, format) => (0, external_node_util_.styleText)(format, painted, { validateStream: false }), part);
			})
				.join('');
		}
		function padded(text, width) {
			const shown = widthOf(text) <= width ? text : `${cut(text, width - 1)}…`;
			return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
		}
		function cut(text, width) {
			if (text.length * 2 <= width)
				return text;
			let [shown, left] = ['', width];
			for (const letter of text) {
				left -= columnsOf(letter);
				if (left < 0)
					return shown;
				shown += letter;
			}
			return shown;
		}
		function widthOf(text) {
			return [...text].reduce((sum, letter) => sum + columnsOf(letter), 0);
		}
		function columnsOf(letter) {
			if (/^[ -~]$/.test(letter))
				return 1;
			if (/^[\p{M}\p{Cf}]/u.test(letter))
				return 0;
			return /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}])/u.test(letter)
				? 2
				: 1;
		}
		;
		const msBetweenLines = 10_000;
		function makeShower(mode, screen, write) {
			switch (mode) {
				case 'none':
					return { wait: () => undefined, show: () => undefined, stop: () => undefined, end: () => undefined };
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
			let [shown, run, waited] = [0, '', ''];
			return {
				wait: wait => {
					const slot = `${Math.floor(wait.elapsedMs / msBetweenLines)} ${wait.name}`;
					if (slot !== waited)
						write(`${waitLine(wait)}\n`);
					waited = slot;
				},
				show: sight => {
					const passed = Math.floor(sight.progress.elapsedMs / msBetweenLines);
					if (run !== sight.name)
						[shown, run] = [0, sight.name];
					if (passed > shown)
						write(`${progressLine(sight)}\n`);
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
				wait: wait => {
					end();
					inner.wait(wait);
				},
				show: sight => {
					if (open !== sight.name) {
						end();
						open = sight.name;
						write(`::group::${(0, text_escape.Ah)(`Load of ${sight.name}`).replaceAll('%', '%25')}\n`);
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
			const draw = (frameOn, isStopping = false) => {
				const now = screen();
				const frame = frameOn(now, isStopping);
				const start = drawn.length === 0 ? hideCursor : upFrom(drawn, now);
				write(`${together}${start}${frame.map(line => `${line}${clearLine}\n`).join('')}${clearToEnd}${shown}`);
				drawn = frame;
				last = frameOn;
			};
			return {
				wait: wait => draw((now, isStopping) => waitFrame(wait, now, isStopping)),
				show: sight => draw((now, isStopping) => progressFrame(sight, now, isStopping)),
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
			const rows = lines.map(line => Math.max(1, Math.ceil((0, external_node_util_.stripVTControlCharacters)(line).length / width)));
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
	40293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => (run)
		});
		async function run(command, desk) {
			const { name } = command;
			if (name !== 'run')
				return (await Promise.all([__webpack_require__.e(3572), __webpack_require__.e(5795), __webpack_require__.e(4173), __webpack_require__.e(767), __webpack_require__.e(5329), __webpack_require__.e(6039), __webpack_require__.e(2626)]).then(__webpack_require__.bind(__webpack_require__, 42626))).perform(name, command, desk);
			const { measured } = await Promise.all([__webpack_require__.e(5329), __webpack_require__.e(6039), __webpack_require__.e(1858)]).then(__webpack_require__.bind(__webpack_require__, 21858));
			const judgement = await measured(command, desk);
			const { concluded } = await Promise.all([__webpack_require__.e(3572), __webpack_require__.e(5795), __webpack_require__.e(4173), __webpack_require__.e(767), __webpack_require__.e(5329), __webpack_require__.e(6039), __webpack_require__.e(2626)]).then(__webpack_require__.bind(__webpack_require__, 42626));
			return concluded(judgement, command, desk);
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
			const printed = trimmed(percent, percent < 1 ? 1 : 0);
			const sign = ratio < 0 ? '−' : '+';
			return `${printed === '0' ? '±' : sign}${printed} %`;
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
	})
};
