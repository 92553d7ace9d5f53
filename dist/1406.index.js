export const id = 1406;
export const ids = [1406];
export const modules = {
	47219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BQ: () => (descriptorNotices),
			_d: () => (mostAtOnce),
			wT: () => (roomHere)
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68308);
		var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88244);
		const ownFiles = 10;
		function roomHere() {
			try {
				const limit = Number(/^Max open files +(\d+)/m.exec((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/limits', 'utf8'))?.[1] ?? Infinity);
				return { limit, left: Math.max(0, limit - (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc/self/fd').length - ownFiles) };
			}
			catch {
				return undefined;
			}
		}
		function descriptorNotices(scenario, room) {
			if (room === undefined)
				return [];
			const { name, load } = scenario;
			const { limit, left } = room;
			if (load.kind === 'closed' && load.users > left)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('descriptors-few', { name, users: load.users, left, limit });
			const most = mostAtOnce(scenario);
			return most > left ? [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_2__.l)('descriptors-few', { most, left, limit })] : [];
		}
		function mostAtOnce({ load, timeoutMs, mostConnections }) {
			return load.kind === 'open' ? Math.min(mostConnections, Math.ceil(((0, _shape_js__WEBPACK_IMPORTED_MODULE_3__.ai)(load) * timeoutMs) / 1000)) : load.users;
		}
	}),
	38706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => (run)
		});
		function run(errand, way, done) {
			const { steps, due, picked, taken } = errand;
			const next = (index, timing) => {
				const step = steps[index];
				if (step === undefined) {
					done();
					return;
				}
				send(step, timing, errand, way, (ended, isGood) => {
					const following = steps[index + 1];
					if (following === undefined || !isGood || !way.isOpen()) {
						done();
						return;
					}
					const [from, to] = following.thinkMs ?? [0, 0];
					const then = ended + from + (to - from) * way.chance();
					const go = () => (way.isOpen() ? next(index + 1, { due: then, waitedMs: 0 }) : done());
					if (then <= way.now())
						go();
					else
						way.at(then, go);
				});
			};
			if (picked === undefined)
				next(0, { due, waitedMs: 0 });
			else
				next(0, { due, waitedMs: taken - picked, pumpMs: picked - due });
		}
		function send(step, timing, errand, way, ended) {
			const { user, values } = errand;
			const name = step.nameOf(values);
			const deadline = way.now() + way.timeoutMs;
			const over = (outcome, error, before) => {
				const isRetried = before.some(isBroken);
				way.record(sampleOf(step.method, name, timing, whole(outcome, before), error, isRetried), timing.due);
				ended(outcome.ended, error === undefined);
			};
			const attempt = (call, before) => {
				const connection = connectionOf(step.origin, user, way);
				const arrive = way.depart({
					due: timing.due,
					deadline,
					method: step.method,
					name,
					end: (fault, message) => connection.abort(fault, message),
				});
				connection.send(call, outcome => {
					arrive();
					if (outcome.kind === 'broken') {
						user.connections.delete(step.origin);
						const isAgain = outcome.fault === 'stale' && isRepeatable(call) && !before.some(isBroken);
						if (isAgain)
							attempt(call, [...before, outcome]);
						else
							over(outcome, outcome.message, before);
						return;
					}
					const onward = step.mostRedirects ? step.follow?.(call, outcome, user) : undefined;
					if (onward === undefined)
						over(outcome, step.judge(outcome, values, user), before);
					else if (typeof onward === 'string')
						over(outcome, onward, before);
					else if (before.filter(({ kind }) => kind === 'answer').length === step.mostRedirects)
						over(outcome, `HTTP ${outcome.status}, then more than ${step.mostRedirects} redirects`, before);
					else
						attempt(onward, [...before, outcome]);
				});
			};
			attempt(step.call(values, user), []);
		}
		function whole(last, before) {
			const [first] = before;
			if (first === undefined)
				return last;
			const { sent, connectFrom, connectTo } = first;
			return {
				...last,
				bytes: before.reduce((sum, { bytes }) => sum + bytes, last.bytes),
				...(sent !== undefined && { sent }),
				...(connectFrom !== undefined && { connectFrom }),
				...(connectTo !== undefined && { connectTo }),
			};
		}
		function isBroken({ kind }) {
			return kind === 'broken';
		}
		function connectionOf(origin, { connections }, way) {
			const kept = connections.get(origin);
			if (kept?.isUsable(way.now()) === true)
				return kept;
			kept?.close();
			const fresh = way.transportTo(origin).open();
			connections.set(origin, fresh);
			return fresh;
		}
		function isRepeatable({ method }) {
			return repeatable.has(method);
		}
		const repeatable = new Set([
			'GET',
			'HEAD',
			'OPTIONS',
			'TRACE',
			'PUT',
			'DELETE',
			'QUERY',
			'PROPFIND',
		]);
		function sampleOf(method, name, { due, waitedMs, pumpMs }, outcome, error, isRetried) {
			const { sent, firstByte, connectFrom, connectTo, ended, status, bytes } = outcome;
			return {
				method,
				name,
				responseMs: ended - due,
				waitedMs,
				pumpMs,
				bytes,
				serviceMs: between(sent, ended),
				firstByteMs: between(sent, firstByte),
				connectMs: between(connectFrom, connectTo),
				status,
				error,
				isLate: outcome.kind === 'broken' && isOfTime(outcome),
				isUnfinished: outcome.kind === 'broken' && outcome.fault === 'cancelled',
				isRetried,
			};
		}
		function between(from, to) {
			return from === undefined || to === undefined ? undefined : to - from;
		}
		function isOfTime({ fault, sent }) {
			if (fault === 'timeout' || fault === 'connect-timeout' || fault === 'cancelled')
				return true;
			return sent !== undefined && (fault === 'reset' || fault === 'closed' || fault === 'truncated');
		}
	}),
	53300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => (sendOnce),
			b: () => (waitUntilReady)
		});
		var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
		var _iteration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38706);
		async function sendOnce(step, errands) {
			const { transportTo, timeoutMs, values, user, signal } = errands;
			const [leastMs, mostMs] = step.thinkMs ?? [0, 0];
			if (mostMs > 0)
				await quietly((0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)((leastMs + mostMs) / 2, undefined, { ...(signal && { signal }) }));
			if (signal?.aborted === true)
				return cancelled;
			let wrong;
			let flight;
			const cancel = () => flight?.end('cancelled', cancelled);
			const late = setTimeout(() => flight?.end('timeout', `timeout after ${timeoutMs / 1000} s`), timeoutMs);
			signal?.addEventListener('abort', cancel);
			const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
			await new Promise(resolve => (0, _iteration_js__WEBPACK_IMPORTED_MODULE_2__.e)({ user, steps: [step], values, due: now, taken: now }, {
				transportTo,
				timeoutMs,
				now: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
				at: (moment, act) => setTimeout(act, moment - node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()),
				chance: () => 0.5,
				depart: departing => {
					flight = departing;
					return () => {
						flight = undefined;
					};
				},
				record: ({ error, status }) => {
					wrong = error;
					if (status !== undefined)
						errands.onAnswer?.();
				},
				isOpen: () => signal?.aborted !== true,
			}, resolve));
			clearTimeout(late);
			signal?.removeEventListener('abort', cancel);
			for (const connection of user.connections.values())
				connection.close();
			user.connections.clear();
			return wrong;
		}
		const cancelled = 'cancelled';
		const pauseMs = 500;
		async function waitUntilReady(step, withinMs, errands) {
			const { signal, values, onWait } = errands;
			const began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
			for (;;) {
				const wrong = await sendOnce(step, errands);
				const elapsedMs = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - began;
				if (wrong === undefined || signal?.aborted === true || elapsedMs + pauseMs > withinMs)
					return wrong;
				onWait?.({ request: `${step.method} ${step.nameOf(values)}`, elapsedMs, withinMs, why: wrong });
				await quietly((0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pauseMs, undefined, { ...(signal && { signal }) }));
			}
		}
		async function quietly(pause) {
			await pause.catch(() => undefined);
		}
	}),
	99974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => (poissonPace),
			Vu: () => (arrivalsBetween),
			_r: () => (evenPace),
			cT: () => (spawning)
		});
		var _stats_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29897);
		function evenPace(pieces) {
			const known = cumulated(pieces);
			return { due: index => dueAt(known, index) };
		}
		function poissonPace(pieces, seed) {
			const known = cumulated(pieces);
			const random = (0, _stats_random_js__WEBPACK_IMPORTED_MODULE_0__.cG)(seed);
			let [count, drawn] = [0, 0];
			return {
				due: index => {
					for (; count <= index; count += 1)
						drawn += gap(random);
					return dueAt(known, drawn);
				},
			};
		}
		function spawning(rate, users, spawnRate, seconds) {
			const spawned = users / spawnRate;
			if (spawned >= seconds)
				return [{ seconds, from: 0, to: (rate * seconds) / spawned }];
			return [
				{ seconds: spawned, from: 0, to: rate },
				{ seconds: seconds - spawned, from: rate, to: rate },
			];
		}
		function arrivalsBetween(pieces, fromSeconds, toSeconds) {
			return cumulated(pieces).reduce((sum, { after, seconds, from, to }) => {
				const begin = Math.min(seconds, Math.max(0, fromSeconds - after));
				const end = Math.min(seconds, Math.max(0, toSeconds - after));
				const rateAt = (second) => from + ((to - from) * second) / seconds;
				return sum + arrivalsIn({ seconds: end - begin, from: rateAt(begin), to: rateAt(end) });
			}, 0);
		}
		function cumulated(pieces) {
			let [after, before] = [0, 0];
			return pieces.map(piece => {
				const known = { ...piece, after, before };
				after += piece.seconds;
				before += arrivalsIn(piece);
				return known;
			});
		}
		function arrivalsIn({ seconds, from, to }) {
			return ((from + to) / 2) * seconds;
		}
		function totalOf(pieces) {
			const last = pieces.at(-1);
			return last === undefined ? 0 : last.before + arrivalsIn(last);
		}
		function withoutNoise(count) {
			const whole = Math.round(count);
			return Math.abs(count - whole) < 1e-9 * Math.max(1, whole) ? whole : count;
		}
		function dueAt(pieces, arrivals) {
			const last = pieces.at(-1);
			if (last === undefined || arrivals >= withoutNoise(totalOf(pieces)))
				return undefined;
			const piece = pieces.findLast(({ before }) => withoutNoise(before) <= arrivals) ?? last;
			return (piece.after + secondsFor(piece, Math.max(0, arrivals - piece.before))) * 1000;
		}
		function secondsFor({ seconds, from, to }, count) {
			if (count === 0)
				return 0;
			const slope = (to - from) / seconds;
			const root = Math.sqrt(Math.max(0, from * from + 2 * slope * count));
			return (2 * count) / (from + root);
		}
		function gap(random) {
			return -Math.log(1 - random());
		}
	}),
	43465: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => (textOf)
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		function textOf(file) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
			}
			catch {
				return '';
			}
		}
	}),
	88244: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tf: () => (crewOf),
			Xe: () => (piecesOf),
			ai: () => (peakRate),
			cf: () => (durationOf),
			l2: () => (spawnMsOf),
			x3: () => (paceOf)
		});
		var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99974);
		function durationOf(load) {
			return load.kind === 'open' ? load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0) : load.durationMs;
		}
		function spawnMsOf(load) {
			return load.kind === 'open' ? 0 : Math.min(load.durationMs, (load.users / load.spawnRate) * 1000);
		}
		function crewOf(load, mostConnections) {
			switch (load.kind) {
				case 'open':
					return { most: mostConnections };
				case 'carried':
					return { most: load.users, spawnRate: load.spawnRate };
				case 'closed':
					return { most: load.users };
				default:
					return load;
			}
		}
		function paceOf(load, seed) {
			const pieces = piecesOf(load);
			return load.arrivals === 'poisson' ? (0, _pace_js__WEBPACK_IMPORTED_MODULE_0__.Jb)(pieces, seed) : (0, _pace_js__WEBPACK_IMPORTED_MODULE_0__._r)(pieces);
		}
		function peakRate(load) {
			if (load.kind === 'closed')
				return 0;
			return load.kind === 'carried' ? load.rate : Math.max(0, ...load.stages.flatMap(({ from, to }) => [from, to]));
		}
		function piecesOf(load) {
			if (load.kind === 'carried')
				return (0, _pace_js__WEBPACK_IMPORTED_MODULE_0__.cT)(load.rate, load.users, load.spawnRate, load.durationMs / 1000);
			return load.stages.map(({ from, to, durationMs }) => ({ from, to, seconds: durationMs / 1000 }));
		}
	}),
	73936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bj: () => (wayTo),
			f5: () => (settingsOf),
			yv: () => (originOf),
			zb: () => (prepareTarget)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _model_scenario_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40166);
		var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53300);
		async function wayTo(scenario) {
			const settings = settingsOf(scenario);
			const transports = new Map();
			const { name, transport } = await chosen(scenario);
			return {
				name,
				bare: origin => transport(origin, {}),
				to: origin => {
					const known = transports.get(origin) ?? transport(originOf(origin), settings);
					transports.set(origin, known);
					return known;
				},
				close: () => {
					for (const one of transports.values())
						one.close();
				},
			};
		}
		async function chosen({ connection, }) {
			if (connection.transport === 'undici' || connection.proxy !== undefined) {
				return { name: 'undici', transport: (await Promise.all([__webpack_require__.e(3870), __webpack_require__.e(3701), __webpack_require__.e(3727), __webpack_require__.e(7273)]).then(__webpack_require__.bind(__webpack_require__, 97273))).undiciTransport };
			}
			return { name: 'raw', transport: (await Promise.all([__webpack_require__.e(3870), __webpack_require__.e(3727), __webpack_require__.e(9236)]).then(__webpack_require__.bind(__webpack_require__, 9236))).rawTransport };
		}
		async function prepareTarget({ ready, token, target }, plan, errands, onSecret = () => undefined) {
			const isCancelled = () => errands.signal?.aborted === true;
			if (ready !== undefined && plan.ready !== undefined) {
				const wrong = await (0, _once_js__WEBPACK_IMPORTED_MODULE_0__.b)(plan.ready.prepared, ready.withinMs, errands);
				const seconds = ready.withinMs / 1000;
				if (wrong !== undefined && !isCancelled())
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('target-not-ready', { ...ready.step.source, target, seconds, why: wrong });
			}
			if (token !== undefined && plan.token !== undefined && !isCancelled()) {
				const wrong = await plan.keeper.begin({ token, prepared: plan.token.prepared, errands, onSecret });
				if (wrong !== undefined && !isCancelled())
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('token-failed', { ...token.step.source, why: wrong });
				if (wrong === undefined)
					errands.values.set(_model_scenario_js__WEBPACK_IMPORTED_MODULE_2__.v, plan.keeper.current);
			}
			for (const { step, prepared } of plan.setup) {
				if (isCancelled())
					return;
				const wrong = await (0, _once_js__WEBPACK_IMPORTED_MODULE_0__.E)(prepared, errands);
				if (wrong !== undefined && !isCancelled())
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('setup-failed', { ...step.source, step: step.name, why: wrong });
			}
		}
		function settingsOf({ connection: { tls, mostBytes, allowedHosts, proxy } }) {
			return {
				mostBytes,
				allowed: allowedHosts,
				...(proxy !== undefined && { proxy }),
				tls: {
					insecure: tls.insecure,
					...(tls.ca !== undefined && { ca: tls.ca }),
					...(tls.certificate !== undefined && { cert: tls.certificate }),
					...(tls.key !== undefined && { key: tls.key }),
					...(tls.serverName !== undefined && { servername: tls.serverName }),
				},
			};
		}
		function originOf(text) {
			const { protocol, hostname, port } = new URL(text);
			const isSecure = protocol === 'https:';
			return {
				protocol: isSecure ? 'https:' : 'http:',
				host: hostname.replace(/^\[|\]$/g, ''),
				port: Number(port) || (isSecure ? 443 : 80),
			};
		}
	}),
	40166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => (tokenName)
		});
		const tokenName = 'auth.token';
	}),
	29897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cG: () => (randomFrom),
			qb: () => (normal),
			tW: () => (hash)
		});
		function randomFrom(seed) {
			let state = seed >>> 0;
			return () => {
				state = (state + 0x6d2b79f5) >>> 0;
				let mixed = Math.imul(state ^ (state >>> 15), state | 1);
				mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
				return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
			};
		}
		function hash(text) {
			let value = 0x811c9dc5;
			for (const sign of text)
				value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
			return value;
		}
		function normal(random) {
			return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
		}
	})
};
