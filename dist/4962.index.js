export const id = 4962;
export const ids = [4962];
export const modules = {
	64962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			enter: () => (enter)
		});
		var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90708);
		var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49829);
		var _host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83516);
		var _machine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64249);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22059);
		var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89517);
		var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40293);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34819);
		var _text_redact_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56089);
		var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32652);
		async function enter(argv) {
			process.stdout.on('error', () => undefined);
			process.stderr.on('error', () => undefined);
			try {
				return await answer((0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.W)(argv));
			}
			catch (error) {
				if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y))
					throw error;
				complain(`load-test: ${error.message}`);
				return 2;
			}
		}
		async function answer(request) {
			switch (request.kind) {
				case 'version':
					await print(`${_version_js__WEBPACK_IMPORTED_MODULE_4__.r}\n`);
					return 0;
				case 'help': {
					const { helpFor, overview } = await __webpack_require__.e(1853).then(__webpack_require__.bind(__webpack_require__, 81853));
					await print(request.command === undefined ? overview() : helpFor(request.command));
					return request.asked ? 0 : 2;
				}
				case 'command':
					return perform(request.command);
				default:
					return request;
			}
		}
		async function perform(command) {
			const quiet = (0, _command_js__WEBPACK_IMPORTED_MODULE_5__.zy)(command, 'quiet');
			const spawner = command.name === 'compare' ? await spawnerHere() : undefined;
			const home = (0, _command_js__WEBPACK_IMPORTED_MODULE_5__.cz)(command.name).some(({ name }) => name === 'baseline') ? await homeHere() : undefined;
			const { exitCode, output, judged, place } = await (0, _run_js__WEBPACK_IMPORTED_MODULE_6__.e)(command, {
				host: (0, _host_js__WEBPACK_IMPORTED_MODULE_7__.D)({
					folder: process.cwd(),
					log: line => quiet || complain(line),
					...(spawner && { processes: spawner }),
				}),
				colour: hasColour((0, _command_js__WEBPACK_IMPORTED_MODULE_5__.zy)(command, 'no-color'), process.stdout),
				width: process.stdout.columns || 160,
				environment: process.env,
				...((0, _command_js__WEBPACK_IMPORTED_MODULE_5__.Gu)(command) && { load: loadDesk(command, quiet, () => spawner?.killAll()) }),
				...(home && { home }),
				machine: async () => ({ nodeVersion: process.version, ...(await locustVersion()), ...(await workflowHere()) }),
			});
			const isPrinted = await print(output);
			if (place !== undefined && !quiet)
				complain(place);
			return isPrinted || judged !== undefined ? exitCode : 2;
		}
		async function spawnerHere() {
			const { makeSpawner } = await __webpack_require__.e(9002).then(__webpack_require__.bind(__webpack_require__, 99002));
			return makeSpawner(process.cwd(), process.env);
		}
		async function homeHere() {
			if ((process.env['GITHUB_REPOSITORY'] ?? '') === '')
				return undefined;
			const [{ openGitHub, whereOf }, { homeOf }] = await Promise.all([Promise.all([__webpack_require__.e(1006), __webpack_require__.e(7988)]).then(__webpack_require__.bind(__webpack_require__, 81006)), __webpack_require__.e(65).then(__webpack_require__.bind(__webpack_require__, 10065))]);
			const where = whereOf(process.env, undefined);
			const clock = { now: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(), wait: (ms) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms) };
			return where && homeOf(where, openGitHub({ where, token: process.env['GITHUB_TOKEN'] ?? '', clock }));
		}
		async function workflowHere() {
			if (process.env['GITHUB_ACTIONS'] !== 'true')
				return {};
			const [{ whereOf }, { eventPayload }] = await Promise.all([Promise.all([__webpack_require__.e(1006), __webpack_require__.e(7988)]).then(__webpack_require__.bind(__webpack_require__, 81006)), __webpack_require__.e(65).then(__webpack_require__.bind(__webpack_require__, 10065))]);
			const { event = '', isForeign = false } = whereOf(process.env, eventPayload(process.env)) ?? {};
			const has = (name) => (process.env[name] ?? '') !== '';
			return {
				workflow: {
					...{ event, isFork: isForeign, isPullRequest: event.startsWith('pull_request') },
					...{ hasToken: has('GITHUB_TOKEN'), summaryWritable: has('GITHUB_STEP_SUMMARY') },
					canUpload: has('ACTIONS_RUNTIME_TOKEN'),
				},
			};
		}
		function loadDesk(command, quiet, leave) {
			const stopping = new AbortController();
			let code = 130;
			const mode = quiet
				? 'none'
				: (0, _progress_js__WEBPACK_IMPORTED_MODULE_8__.V)((0, _command_js__WEBPACK_IMPORTED_MODULE_5__.j6)(command, 'progress'), { isTerminal: process.stderr.isTTY, environment: process.env });
			const screen = () => ({
				width: process.stderr.columns || 100,
				height: process.stderr.rows || 40,
				colour: hasColour((0, _command_js__WEBPACK_IMPORTED_MODULE_5__.zy)(command, 'no-color'), process.stderr),
			});
			const shower = (0, _progress_js__WEBPACK_IMPORTED_MODULE_8__.D)(mode, screen, text => process.stderr.write(text));
			process.on('exit', () => shower.end());
			for (const [signal, exitCode] of [
				['SIGINT', 130],
				['SIGTERM', 143],
			]) {
				process.on(signal, () => {
					if (stopping.signal.aborted) {
						shower.end();
						leave();
						process.removeAllListeners(signal);
						process.kill(process.pid, signal);
					}
					code = exitCode;
					shower.stop();
					stopping.abort();
				});
			}
			return {
				environment: process.env,
				machine: (0, _machine_js__WEBPACK_IMPORTED_MODULE_9__.V)(process.env),
				program: process.argv[1] ?? '',
				signal: stopping.signal,
				cancelCode: () => code,
				mask: () => undefined,
				wait: shower.wait,
				show: shower.show,
				end: shower.end,
			};
		}
		async function locustVersion() {
			const { spawnSync } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
			const { status, stdout } = spawnSync('locust', ['--version'], { encoding: 'utf8', timeout: 10_000 });
			return status === 0 ? { locust: stdout.trim().split(' from ')[0] ?? '' } : {};
		}
		function hasColour(refused, stream) {
			if (refused || (process.env['NO_COLOR'] ?? '') !== '')
				return false;
			if ((process.env['FORCE_COLOR'] ?? '') !== '')
				return true;
			return stream.isTTY === true ? process.env['TERM'] !== 'dumb' : process.env['GITHUB_ACTIONS'] === 'true';
		}
		function complain(line) {
			process.stderr.write(`${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_10__.Ah)((0, _text_redact_js__WEBPACK_IMPORTED_MODULE_11__.E)(line))}\n`);
		}
		async function print(text) {
			const error = await new Promise(resolve => {
				process.stdout.write((0, _text_escape_js__WEBPACK_IMPORTED_MODULE_10__.lF)(text), resolve);
			});
			if (!error || ('code' in error && error.code === 'EPIPE'))
				return true;
			complain(`load-test: standard output can not be written: ${error.message}`);
			return false;
		}
	})
};
