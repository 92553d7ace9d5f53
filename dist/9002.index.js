export const id = 9002;
export const ids = [9002];
export const modules = {
	99002: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			makeSpawner: () => (makeSpawner)
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
		var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78474);
		var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73024);
		var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77030);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
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
		const markName = 'LOAD_TEST_STARTED';
		function start({ words: [program, ...more], variables }, how) {
			const mark = (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
			const env = { ...how.environment, ...variables, [markName]: mark };
			const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, more, { cwd: how.folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
			const group = child.pid === undefined ? undefined : { id: child.pid, mark };
			if (group !== undefined)
				how.running.add(group);
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
				cpuMs: () => (group === undefined ? undefined : cpuMsOf(group.id)),
				stop: async (graceMs = how.graceMs) => {
					if (group === undefined)
						return;
					await end(group, graceMs);
					await Promise.race([ending, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(killedMs, undefined, { ref: false })]);
					how.running.delete(group);
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
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pauseMs);
			if (!isThere(group))
				return;
			signal(group, 'SIGKILL');
			for (let waited = 0; isThere(group) && waited < killedMs; waited += pauseMs)
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pauseMs);
		}
		function signal({ id, mark }, name) {
			for (const one of [-id, ...strays(mark)]) {
				try {
					process.kill(one, name);
				}
				catch { }
			}
		}
		function isThere({ id, mark }) {
			const members = membersOf(id);
			if (members !== undefined)
				return members.some(({ state }) => state !== 'Z') || strays(mark).length > 0;
			try {
				process.kill(-id, 0);
				return true;
			}
			catch {
				return false;
			}
		}
		function strays(mark) {
			return processIds().filter(id => {
				try {
					return (0, node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(`/proc/${id}/environ`, 'latin1').includes(`${markName}=${mark}`);
				}
				catch {
					return false;
				}
			});
		}
		function processIds() {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)('/proc')
					.filter(name => /^\d+$/.test(name))
					.map(Number);
			}
			catch {
				return [];
			}
		}
		const msPerTick = 10;
		function cpuMsOf(group) {
			return membersOf(group)?.reduce((sum, { ticks }) => sum + ticks * msPerTick, 0);
		}
		function membersOf(group) {
			const ids = processIds();
			return ids.length === 0 ? undefined : ids.flatMap(id => memberOf(id, group));
		}
		function memberOf(id, group) {
			try {
				const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(`/proc/${id}/stat`, 'utf8');
				const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
				const [state = '', , of] = fields;
				return Number(of) === group ? [{ state, ticks: Number(fields[11]) + Number(fields[12]) }] : [];
			}
			catch {
				return [];
			}
		}
		async function freePort() {
			const server = (0, node_net__WEBPACK_IMPORTED_MODULE_4__.createServer)().listen(0, '127.0.0.1');
			await (0, node_events__WEBPACK_IMPORTED_MODULE_2__.once)(server, 'listening');
			const address = server.address();
			server.close();
			await (0, node_events__WEBPACK_IMPORTED_MODULE_2__.once)(server, 'close');
			if (address === null || typeof address === 'string')
				throw new Error('a server on loopback has a port');
			return address.port;
		}
	})
};
