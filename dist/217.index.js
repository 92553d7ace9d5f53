export const id = 217;
export const ids = [217, 65];
export const modules = {
	39217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			enter: () => (enter)
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_perf_hooks_ = __webpack_require__(643);
		var promises_ = __webpack_require__(58500);
		var core = __webpack_require__(91659);
		var _compiled_arguments = __webpack_require__(90708);
		var _compiled_command = __webpack_require__(49829);
		var github_github = __webpack_require__(73666);
		var output = __webpack_require__(1475);
		var report = __webpack_require__(82339);
		;
		async function deliver(github, where, command, judged, kept) {
			const artifact = await upload(github, command, judged, kept);
			const report = artifact.pageUrl ?? artifact.url;
			const context = { ...judged.context, links: { ...judged.context.links, ...(report !== undefined && { report }) } };
			const linked = { ...judged, context };
			const posted = await post(github, where, command, linked);
			const tracked = await track(github, where, command, linked);
			const checked = await check(github, command, linked);
			return {
				...(posted.url !== undefined && { commentUrl: posted.url }),
				...(artifact.url !== undefined && { artifactUrl: artifact.url }),
				notices: distinct([artifact, posted, tracked, checked].flatMap(({ notice }) => (notice === undefined ? [] : [notice]))),
			};
		}
		async function upload(github, command, { context }, { folder, files, page }) {
			const wanted = (0, _compiled_command.j6)(command, 'artifact') ?? `load-test-${context.name}`;
			if (wanted === 'never' || files.length === 0 || command.name === 'publish')
				return {};
			return github.artifact({ name: (0, output.Cs)(wanted), files, folder, ...(page !== undefined && { page }) });
		}
		const modes = ['always', 'changes', 'failures', 'never'];
		async function post(github, where, command, judged) {
			const { verdict, context } = judged;
			const mode = modes.find(one => one === (0, _compiled_command.j6)(command, 'comment')) ?? 'always';
			return github.comment({
				mode,
				failing: verdict.exitCode !== 0,
				marker: markerOf(where, judged),
				body: marker => (0, report.Im)(verdict, { ...context, marker }),
			});
		}
		function markerOf({ runNumber, runAttempt, headSha = 'none' }, { verdict, context }) {
			const missed = verdict.findings
				.filter(({ outcome }) => outcome === 'fail')
				.map(({ run, method = '', endpoint = '', indicator = '' }) => [run, method, endpoint, indicator].join('\n'));
			const outcome = verdict.verdict ?? 'none';
			return { name: context.name, runNumber, runAttempt, headSha, outcome, missed: (0, github_github.fingerprint)(missed) };
		}
		async function track(github, where, command, judged) {
			const { verdict, context } = judged;
			if ((0, _compiled_command.j6)(command, 'issue') !== 'failures' || command.name === 'publish')
				return {};
			const day = verdict.runs.find(({ result }) => result.startedAt !== undefined)?.result.startedAt?.slice(0, 10);
			return github.issue({
				...(day !== undefined && { day }),
				exitCode: verdict.exitCode,
				marker: markerOf(where, judged),
				title: (0, report.al)(context),
				body: (marker, runs) => (0, report.sn)(verdict, { ...context, marker }, runs.map(run => pastRun(run, where))),
				closing: marker => (0, report.DC)(verdict, { ...context, marker }),
			});
		}
		function pastRun({ runId, runNumber, runAttempt, ...run }, { serverUrl, owner, repo }) {
			const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${runAttempt}`;
			return { ...run, number: runNumber, ...(runId !== 0 && { url }) };
		}
		async function check(github, command, { verdict, context }) {
			const name = (0, _compiled_command.j6)(command, 'check-name');
			return name === undefined ? {} : github.check({ name, ...(0, report.Q5)(verdict, context) });
		}
		function distinct(notices) {
			return notices.filter((one, index) => notices.findIndex(other => other.message === one.message) === index);
		}
		var home = __webpack_require__(10065);
		var _compiled_host = __webpack_require__(83516);
		var machine = __webpack_require__(64249);
		var errors = __webpack_require__(22059);
		var progress = __webpack_require__(66233);
		var run = __webpack_require__(78372);
		var spawned = __webpack_require__(99002);
		var text_escape = __webpack_require__(34819);
		var redact = __webpack_require__(56089);
		;
		async function enter() {
			try {
				return await act();
			}
			catch (error) {
				if (!(error instanceof errors.y))
					throw error;
				return failed(error.message, 2);
			}
		}
		async function act() {
			const command = (0, _compiled_arguments.T)(name => core.V4(name));
			const place = placeOf(command);
			const where = (0, github_github.whereOf)(process.env, payload());
			const github = where &&
				(0, github_github.openGitHub)({
					where,
					token: core.V4('github-token'),
					clock: { now: () => external_node_perf_hooks_.performance.now(), wait: ms => (0, promises_.setTimeout)(ms) },
				});
			const processes = command.name === 'compare' ? (0, spawned.H)(place.folder, process.env) : undefined;
			const host = (0, _compiled_host.D)({ folder: place.folder, roots: place.roots, log, ...(processes && { processes }) });
			const done = await (0, run.e)(command, {
				host,
				colour: (process.env['NO_COLOR'] ?? '') === '',
				width: 160,
				...((0, _compiled_command.Gu)(command) && { load: loadDesk() }),
				...(where && github && { home: (0, home.homeOf)(where, github) }),
				workflow: await workflowOf(command, place, where, github),
			});
			process.stdout.write((0, text_escape.lF)(done.output));
			if (done.judged === undefined)
				return done.exitCode;
			claim(done.judged.context.name);
			const kept = await keep(done.judged, command, place, host, where);
			setOutputs(done, kept);
			if ((0, _compiled_command.j6)(command, 'annotations') !== 'false')
				annotate(done.judged, place);
			if ((0, _compiled_command.j6)(command, 'summary') !== 'false')
				await summarise(done.judged);
			warn(done.judged.warnings ?? []);
			await tell(done.judged, command, kept, where, github);
			return done.exitCode === 0 ? 0 : failed(done.judged.verdict.headline, done.exitCode);
		}
		function loadDesk() {
			const stopping = new AbortController();
			let code = 130;
			for (const [signal, exitCode] of [
				['SIGINT', 130],
				['SIGTERM', 143],
			]) {
				process.on(signal, () => {
					code = exitCode;
					stopping.abort();
				});
			}
			const shower = (0, progress.D)('grouped', () => ({ width: 160, height: 40, colour: false }), text => process.stdout.write(text));
			return {
				environment: process.env,
				machine: (0, machine.V)(process.env),
				program: process.argv[1] ?? '',
				signal: stopping.signal,
				cancelCode: () => code,
				mask: secret => core.Pq(secret),
				show: shower.show,
				end: shower.end,
			};
		}
		async function tell(judged, command, kept, where, github) {
			if (where === undefined || github === undefined)
				return;
			const { commentUrl, artifactUrl, notices } = await deliver(github, where, command, judged, kept);
			core.uH('comment-url', commentUrl ?? '');
			core.uH('artifact-url', artifactUrl ?? '');
			warn(notices);
		}
		function warn(notices) {
			for (const { message } of notices)
				core.$e((0, redact.E)(message), { title: 'Load test' });
		}
		function placeOf(command) {
			const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
			const folder = external_node_path_.resolve(workspace, (0, _compiled_command.j6)(command, 'working-directory') ?? '.');
			const inside = external_node_path_.relative(workspace, folder).replaceAll(external_node_path_.sep, '/');
			if (inside.startsWith('..') || external_node_path_.isAbsolute(inside))
				throw new errors.y('file-outside', { file: (0, _compiled_command.j6)(command, 'working-directory') ?? '' });
			const temporary = process.env['RUNNER_TEMP'];
			return {
				workspace,
				prefix: inside === '' ? '' : `${inside}/`,
				folder,
				roots: [workspace, ...(temporary === undefined ? [] : [temporary])],
			};
		}
		async function workflowOf(command, { prefix }, where, github) {
			const { serverUrl, owner, repo, headSha, runId } = where ?? {};
			const home = `${serverUrl}/${owner}/${repo}`;
			const knowsBase = command.name === 'publish'
				? (await github?.pull()) !== undefined
				: where?.pullNumber !== undefined && core.V4('github-token') !== '';
			return {
				name: where?.job ?? 'load-test',
				links: {
					...(headSha !== undefined && { blob: `${home}/blob/${headSha}/${prefix}` }),
					...(runId !== undefined && { run: `${home}/actions/runs/${runId}` }),
				},
				...(headSha !== undefined && { commit: headSha }),
				...(where !== undefined && { event: where.event }),
				...(where?.isFork && { isFork: true }),
				...(github !== undefined && knowsBase && { readAtBase: file => atBase(github, `${prefix}${file}`) }),
			};
		}
		async function atBase(github, file) {
			try {
				return await github.readAtBase(file);
			}
			catch (error) {
				throw new errors.y('base-unreachable', { file, why: error instanceof Error ? error.message : String(error) });
			}
		}
		function payload() {
			try {
				return JSON.parse((0, external_node_fs_.readFileSync)(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
			}
			catch {
				return undefined;
			}
		}
		function claim(name) {
			const folder = external_node_path_.join(process.env['RUNNER_TEMP'] ?? process.cwd(), '_load-test-names');
			const run = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB']
				.map(variable => process.env[variable] ?? '')
				.join('.');
			const file = external_node_path_.join(folder, (0, output.Md)(`${name}.${run}`));
			const action = process.env['GITHUB_ACTION'] ?? (0, external_node_crypto_.randomUUID)();
			if ((0, external_node_fs_.existsSync)(file) && (0, external_node_fs_.readFileSync)(file, 'utf8') !== action)
				throw new errors.y('name-twice', { name });
			(0, external_node_fs_.mkdirSync)(folder, { recursive: true });
			(0, external_node_fs_.writeFileSync)(file, action);
		}
		async function keep(judged, command, { folder }, host, where) {
			const own = (0, output.Md)(judged.context.name);
			const shown = (0, _compiled_command.j6)(command, 'output-dir') ?? `load-test/${own}`;
			const written = new Map();
			for (const [name, content] of await (0, output.aq)(judged, where?.event)) {
				if (await wrote(host, `${shown}/${name}`, content))
					written.set(name, `${shown}/${name}`);
				if (name === 'report.html' && (await wrote(host, `${shown}/load-test-${own}.html`, content)))
					written.set('page', `${shown}/load-test-${own}.html`);
			}
			const page = written.get('page');
			return {
				folder: external_node_path_.resolve(folder, shown),
				files: [...written].filter(([name]) => name !== 'page').map(([, file]) => external_node_path_.resolve(folder, file)),
				...(page !== undefined && { page: external_node_path_.resolve(folder, page) }),
				byName: written,
			};
		}
		async function wrote(host, file, content) {
			try {
				await host.write(file, content);
				return true;
			}
			catch (error) {
				if (error instanceof errors.y)
					throw error;
				core.$e(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
				return false;
			}
		}
		function setOutputs({ judged }, { byName }) {
			if (judged === undefined)
				return;
			const { verdict } = judged;
			const file = (name) => byName.get(name) ?? '';
			core.uH('verdict', verdict.verdict ?? '');
			core.uH('headline', verdict.headline);
			const count = (holds) => verdict.findings.filter(holds).length;
			core.uH('breaches', count(({ outcome, kind }) => outcome === 'fail' && kind !== 'regression'));
			core.uH('regressions', count(({ code }) => code === 'regression'));
			core.uH('suspects', count(({ code }) => code === 'suspect'));
			core.uH('verdict-path', file('verdict.json'));
			core.uH('result-path', [...byName]
				.filter(([name]) => name.endsWith('result.json'))
				.map(([, path]) => path)
				.join('\n'));
			core.uH('html-path', file('report.html'));
			core.uH('markdown-path', file('report.md'));
			core.uH('junit-path', file('junit.xml'));
		}
		const marks = { error: core.z3, warning: core.$e, notice: core.lm };
		function annotate({ verdict }, { prefix }) {
			for (const { level, file, line, title, message } of (0, report.hk)(verdict)) {
				marks[level](message, {
					title,
					...(file !== undefined && { file: `${prefix}${file}` }),
					...(line !== undefined && { startLine: line }),
				});
			}
		}
		async function summarise({ verdict, context }) {
			if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
				return;
			try {
				await core.z.addRaw((0, report.z)(verdict, context)).write();
			}
			catch (error) {
				core.$e(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
		function failed(message, code) {
			core.C1((0, redact.E)(message));
			return code;
		}
		function log(line) {
			process.stdout.write(`${(0, text_escape.Ah)((0, redact.E)(line))}\n`);
		}
	}),
	10065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			homeOf: () => (homeOf)
		});
		function homeOf(where, github) {
			const { event, branch, defaultBranch, headSha, runId, runAttempt } = where;
			return {
				...(event !== '' && { event }),
				...(branch !== undefined && { branch }),
				...(defaultBranch !== undefined && { defaultBranch }),
				...(headSha !== undefined && { commit: headSha }),
				...(runId !== undefined && { workflowRun: { id: runId, attempt: runAttempt } }),
				repository: github.repository,
			};
		}
	})
};
