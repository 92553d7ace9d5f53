export const id = 1435;
export const ids = [1435];
export const modules = {
	41435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			callsOf: () => (offer.p),
			load: () => (load),
			offerOf: () => (offer.y)
		});
		var notice = __webpack_require__(68308);
		;
		const batch = 5;
		function steadyFrom(values) {
			const means = batchMeans(values);
			const last = Math.floor(means.length * mostCut);
			const errors = errorsFrom(means).slice(0, last + 1);
			const cut = errors.indexOf(Math.min(...errors));
			return last === 0 || 2 * cut > means.length ? undefined : cut * batch;
		}
		const mostCut = 0.75;
		function errorsFrom(means) {
			let mean = 0;
			let squares = 0;
			return means
				.toReversed()
				.map((value, index) => {
				const step = value - mean;
				mean += step / (index + 1);
				squares += step * (value - mean);
				return squares / (index + 1) ** 2;
			})
				.toReversed();
		}
		function batchMeans(values) {
			return Array.from({ length: Math.floor(values.length / batch) }, (_, index) => values.slice(index * batch, (index + 1) * batch).reduce((sum, value) => sum + value, 0) / batch);
		}
		var descriptors = __webpack_require__(47219);
		var external_node_perf_hooks_ = __webpack_require__(643);
		var random = __webpack_require__(29897);
		;
		const lateMs = 5;
		const mostServed = 10_000;
		function startArrivals(makePace, { began, makeWaker, lag, come }) {
			const [pace, ahead] = [makePace(), makePace()];
			let queue = [];
			let [head, index, late, asked] = [0, 0, 0, 0];
			let isClosed = false;
			const pickUp = () => {
				const now = external_node_perf_hooks_.performance.now();
				for (let due = pace.due(index); due !== undefined && began + due <= now; due = pace.due(index)) {
					index += 1;
					lag.record((now - began - due) * 1000);
					if (now - began - due > lateMs)
						late += 1;
					queue.push({ due: began + due, picked: now });
				}
			};
			const ask = () => {
				asked = Math.max(asked, index);
				while (waker.room > 0) {
					const due = ahead.due(asked);
					if (due === undefined)
						return;
					asked += 1;
					waker.at(began + due);
				}
			};
			const wake = () => {
				pickUp();
				come();
				if (!isClosed)
					ask();
			};
			const waker = makeWaker(wake);
			ask();
			return {
				get planned() {
					return index;
				},
				get isWhole() {
					return pace.due(index) === undefined;
				},
				get late() {
					return late;
				},
				get waiting() {
					return queue.length - head;
				},
				next: () => {
					const arrival = queue[head];
					if (arrival === undefined)
						return undefined;
					head += 1;
					if (head >= mostServed) {
						queue = queue.slice(head);
						head = 0;
					}
					return arrival;
				},
				close: () => {
					pickUp();
					isClosed = true;
					waker.close();
				},
			};
		}
		;
		function makeCrew({ most, spawnRate, watchedFromMs }) {
			const everyone = [];
			const idle = [];
			let busySince;
			let busyMs = 0;
			const come = () => {
				const user = { connections: new Map() };
				everyone.push(user);
				idle.push(user);
			};
			const isFull = () => idle.length === 0 && everyone.length === most;
			const watched = (from, to) => Math.max(0, to - Math.max(from, watchedFromMs));
			const crew = {
				spawn: elapsedMs => {
					if (spawnRate === undefined)
						return;
					const due = Math.min(most, Math.floor((elapsedMs / 1000) * spawnRate + 1e-9) + 1);
					while (everyone.length < due)
						come();
				},
				take: elapsedMs => {
					crew.spawn(elapsedMs);
					if (idle.length === 0 && spawnRate === undefined && everyone.length < most)
						come();
					const user = spawnRate === undefined ? idle.pop() : idle.shift();
					if (user !== undefined && isFull())
						busySince = elapsedMs;
					return user;
				},
				giveBack: (user, elapsedMs) => {
					if (busySince !== undefined)
						busyMs += watched(busySince, elapsedMs);
					busySince = undefined;
					idle.push(user);
				},
				get size() {
					return everyone.length;
				},
				get busy() {
					return everyone.length - idle.length;
				},
				allBusyMs: elapsedMs => busyMs + (busySince === undefined ? 0 : watched(busySince, elapsedMs)),
				close: () => {
					for (const { connections } of everyone)
						for (const connection of connections.values())
							connection.close();
				},
			};
			return crew;
		}
		;
		function makeFlights() {
			const held = [];
			return {
				get size() {
					return held.length;
				},
				add: flight => {
					const seat = { flight, at: held.length };
					held.push(seat);
					return () => {
						const last = held.pop();
						if (last === undefined || last === seat)
							return;
						held[seat.at] = last;
						last.at = seat.at;
					};
				},
				all: () => held.map(({ flight }) => flight),
			};
		}
		;
		function makeFresh() {
			let rows = new Map();
			const rowOf = ({ method, name }) => {
				const named = rows.get(name) ?? [];
				rows.set(name, named);
				const known = named.find(row => row.method === method);
				if (known !== undefined)
					return known;
				const row = { method, name, requests: 0, failures: 0, timesMs: [] };
				named.push(row);
				return row;
			};
			return {
				record: sample => {
					const row = rowOf(sample);
					row.requests += 1;
					if (sample.error !== undefined)
						row.failures += 1;
					if (sample.error === undefined || sample.isLate === true)
						row.timesMs.push(sample.responseMs);
				},
				take: () => {
					const taken = [...rows.values()].flat();
					rows = new Map();
					return taken;
				},
			};
		}
		;
		const longestUs = 3_600_000_000;
		const halfSteps = 1024;
		const halfBits = 10;
		const stepMask = 2 * halfSteps - 1;
		const cells = cellOf(longestUs) + 1;
		function makeHistogram() {
			let counts = new Uint32Array(0);
			const more = (cell, times) => {
				if (cell >= counts.length)
					counts = grown(counts, cell);
				counts[cell] = (counts[cell] ?? 0) + times;
			};
			let [count, clamped, maxUs, minUs, sumUs] = [0, 0, 0, 0, 0];
			const histogram = {
				get count() {
					return count;
				},
				get clamped() {
					return clamped;
				},
				get maxUs() {
					return maxUs;
				},
				get minUs() {
					return minUs;
				},
				get sumUs() {
					return sumUs;
				},
				record: given => {
					const us = given >= longestUs ? longestUs : given > 0 ? Math.round(given) : 0;
					if (given > longestUs)
						clamped += 1;
					more(cellOf(us), 1);
					if (us > maxUs)
						maxUs = us;
					if (count === 0 || us < minUs)
						minUs = us;
					count += 1;
					sumUs += us;
				},
				add: other => {
					unpack(other.cells, more);
					if (other.count > 0)
						minUs = count === 0 ? other.minUs : Math.min(minUs, other.minUs);
					maxUs = Math.max(maxUs, other.maxUs);
					count += other.count;
					clamped += other.clamped;
					sumUs += other.sumUs;
				},
				packed: () => ({ cells: pack(histogram.each), count, clamped, maxUs, minUs, sumUs }),
				quantile: q => {
					if (count === 0)
						return undefined;
					const rank = Math.min(count, Math.max(1, Math.ceil(q * count - 1e-9)));
					let seen = 0;
					for (let cell = 0; cell < counts.length; cell += 1) {
						seen += counts[cell] ?? 0;
						if (seen >= rank)
							return middleOf(cell);
					}
					return maxUs;
				},
				buckets: () => {
					const found = [];
					histogram.each((cell, times) => found.push([middleOf(cell) / 1000, times]));
					return found;
				},
				each: see => {
					const top = cellOf(maxUs);
					for (let cell = 0; cell <= top; cell += 1) {
						const times = counts[cell] ?? 0;
						if (times > 0)
							see(cell, times);
					}
				},
				reset: () => {
					counts.fill(0, 0, cellOf(maxUs) + 1);
					[count, clamped, maxUs, minUs, sumUs] = [0, 0, 0, 0, 0];
				},
			};
			return histogram;
		}
		function grown(counts, cell) {
			const wider = new Uint32Array(Math.min(cells, (Math.floor(cell / halfSteps) + 1) * halfSteps));
			wider.set(counts);
			return wider;
		}
		function pack(each) {
			const bytes = [];
			let last = 0;
			each((cell, count) => {
				put(bytes, (cell - last) * 2 + (count > 1 ? 1 : 0));
				if (count > 1)
					put(bytes, count);
				last = cell;
			});
			return Uint8Array.from(bytes);
		}
		function put(bytes, number) {
			let left = number;
			for (; left > 127; left = Math.floor(left / 128))
				bytes.push((left & 127) | 128);
			bytes.push(left);
		}
		function unpack(bytes, see) {
			let [at, cell] = [0, 0];
			const take = () => {
				let [number, scale] = [0, 1];
				for (; (bytes[at] ?? 0) > 127; at += 1, scale *= 128)
					number += ((bytes[at] ?? 0) & 127) * scale;
				number += (bytes[at] ?? 0) * scale;
				at += 1;
				return number;
			};
			while (at < bytes.length) {
				const step = take();
				cell += step >> 1;
				see(cell, step % 2 === 1 ? take() : 1);
			}
		}
		function cellOf(us) {
			const doubling = 21 - Math.clz32(us | stepMask);
			return ((doubling + 1) << halfBits) + (us >>> doubling) - halfSteps;
		}
		function middleOf(cell) {
			const doubling = Math.max(0, (cell >> halfBits) - 1);
			const step = doubling === 0 && cell < 2 * halfSteps ? cell : (cell & (halfSteps - 1)) + halfSteps;
			const width = 2 ** doubling;
			return step * width + Math.floor(width / 2);
		}
		var load_iteration = __webpack_require__(38706);
		;
		const charted = [0.5, 0.95, 0.99];
		function makeSeconds() {
			const current = makeHistogram();
			const closed = [];
			let [requests, failures] = [0, 0];
			const close = (users) => {
				closed.push({ requests, failures, users, times: current.packed() });
				current.reset();
				requests = 0;
				failures = 0;
			};
			return {
				count: (responseMs, failed, isTimed) => {
					requests += 1;
					if (failed)
						failures += 1;
					if (isTimed)
						current.record(responseMs * 1000);
				},
				turn: (nowMs, users) => {
					while (closed.length < Math.floor(nowMs / 1000))
						close(users);
				},
				window: seconds => windowOf(closed.slice(Math.max(0, closed.length - seconds))),
				series: () => closed.map((second, index) => pointOf(second, index * 1000)),
				get length() {
					return closed.length;
				},
			};
		}
		function windowOf(seconds) {
			const times = makeHistogram();
			for (const second of seconds)
				times.add(second.times);
			const sum = (of) => seconds.reduce((all, second) => all + of(second), 0);
			return {
				times,
				requests: sum(({ requests }) => requests),
				failures: sum(({ failures }) => failures),
				seconds: seconds.length,
			};
		}
		function pointOf(second, atMs) {
			const { times } = windowOf([second]);
			return {
				atMs,
				throughput: second.requests,
				failuresPerSecond: second.failures,
				users: second.users,
				quantiles: charted.flatMap(q => {
					const us = times.quantile(q);
					return us === undefined ? [] : [[q, us / 1000]];
				}),
			};
		}
		var shape = __webpack_require__(88244);
		;
		function makeTimers() {
			const [once, often] = [new Set(), new Set()];
			const at = (moment, act) => {
				const timer = setTimeout(() => {
					once.delete(timer);
					if (external_node_perf_hooks_.performance.now() < moment)
						at(moment, act);
					else
						act();
				}, Math.max(0, Math.ceil(moment - external_node_perf_hooks_.performance.now())));
				once.add(timer);
			};
			return {
				at,
				every: (ms, act) => {
					often.add(setInterval(act, ms));
				},
				close: () => {
					for (const timer of once)
						clearTimeout(timer);
					for (const timer of often)
						clearInterval(timer);
				},
			};
		}
		;
		function start(job) {
			const state = begin(job);
			const { load } = job;
			if (load.kind === 'closed')
				startClosed(state, load);
			else {
				const { began, lag } = state;
				const come = () => serve(state);
				state.arrivals = startArrivals(() => (0, shape.x3)(load, job.seed), { began, makeWaker: job.makeWaker, lag, come });
			}
			state.timers.every(sweepMs, () => sweep(state));
			turnAt(state, state.began + secondMs);
			const { onProgress } = job;
			if (onProgress !== undefined)
				state.timers.every(progressMs, () => onProgress(progressOf(state)));
			state.timers.at(state.began + state.durationMs, () => {
				state.crew.spawn(state.durationMs);
				state.timers.at(external_node_perf_hooks_.performance.now() + job.drainMs, () => stop(state, 'whole'));
				settleIfDone(state);
			});
			return { result: state.result, cancel: () => stop(state, 'cancelled') };
		}
		const secondMs = 1000;
		const sweepMs = 50;
		const progressMs = 250;
		const probeMs = 10;
		const hearMs = 1000;
		function begin(job) {
			const { load } = job;
			const durationMs = (0, shape.cf)(load);
			const { promise: result, resolve: settle } = Promise.withResolvers();
			const state = {
				...{ job, durationMs, result, settle },
				began: external_node_perf_hooks_.performance.now() + 2,
				crew: makeCrew({ ...(0, shape.Tf)(load, job.mostConnections), watchedFromMs: (0, shape.l2)(load) }),
				...{ seconds: makeSeconds(), lag: makeHistogram(), fresh: { judged: makeFresh(), aside: makeFresh() } },
				...{ flights: makeFlights(), ready: [], timers: makeTimers(), random: (0, random.cG)(job.seed) },
				way: {
					transportTo: origin => job.transportTo(origin),
					timeoutMs: job.timeoutMs,
					now: () => external_node_perf_hooks_.performance.now(),
					at: (moment, act) => state.timers.at(moment, act),
					chance: () => state.random(),
					depart: flight => state.flights.add(flight),
					record: (sample, due) => record(state, sample, due),
					isOpen: () => !isOver(state),
				},
				...{
					arrivals: undefined,
					isReached: false,
					requests: 0,
					failures: 0,
					begun: 0,
					unfinished: 0,
					unsent: 0,
					ended: undefined,
					why: undefined,
				},
			};
			return state;
		}
		function elapsed({ began }) {
			return external_node_perf_hooks_.performance.now() - began;
		}
		function isOver(state) {
			return isOverAt(state, external_node_perf_hooks_.performance.now());
		}
		function isOverAt({ ended, began, durationMs }, now) {
			return ended !== undefined || now - began >= durationMs;
		}
		function record(state, sample, due) {
			if (sample.serviceMs !== undefined)
				state.isReached = true;
			state.requests += 1;
			if (sample.error !== undefined)
				state.failures += 1;
			state.job.parts.record(sample, due - state.began);
			if (state.job.onProgress !== undefined)
				noteFresh(state, sample, due - state.began);
			const isTimed = sample.error === undefined || sample.isLate === true;
			state.seconds.count(sample.responseMs, sample.error !== undefined, isTimed);
		}
		function noteFresh({ fresh, job }, sample, dueMs) {
			const { judged, aside } = fresh;
			(dueMs >= job.parts.judgedFromMs ? judged : aside).record(sample);
		}
		function serve(state) {
			const { arrivals, crew, job } = state;
			while (arrivals !== undefined && arrivals.waiting > 0 && state.ended === undefined) {
				const user = crew.take(elapsed(state));
				if (user === undefined)
					return;
				const iteration = job.deal();
				if (iteration === undefined) {
					crew.giveBack(user, elapsed(state));
					stop(state, 'exhausted');
					return;
				}
				const arrival = arrivals.next();
				if (arrival !== undefined)
					carry(state, user, iteration, arrival);
			}
		}
		function carry(state, user, iteration, arrival) {
			state.begun += 1;
			const { steps, values } = iteration;
			const { due, picked } = arrival;
			(0, load_iteration.e)({ user, steps, values, due, picked, taken: external_node_perf_hooks_.performance.now() }, state.way, () => {
				state.crew.giveBack(user, elapsed(state));
				serve(state);
				settleIfDone(state);
			});
		}
		function startClosed(state, load) {
			for (let index = 0; index < load.users; index += 1) {
				const due = state.began + (index * 1000) / load.spawnRate;
				state.timers.at(due, () => {
					const user = state.crew.take(elapsed(state));
					if (user !== undefined)
						iterate(state, load, user);
				});
			}
			let tick = state.began + probeMs;
			state.timers.every(probeMs, () => {
				const now = external_node_perf_hooks_.performance.now();
				state.lag.record(Math.max(0, now - tick) * 1000);
				tick = now + probeMs;
			});
		}
		function iterate(state, load, user) {
			const now = external_node_perf_hooks_.performance.now();
			const iteration = isOverAt(state, now) ? undefined : state.job.deal();
			if (iteration === undefined) {
				state.crew.giveBack(user, elapsed(state));
				if (isOver(state))
					settleIfDone(state);
				else
					stop(state, 'exhausted');
				return;
			}
			state.begun += 1;
			let isUnderWay = false;
			const { steps, values } = iteration;
			(0, load_iteration.e)({ user, steps, values, due: now, taken: now }, state.way, () => {
				const next = nextOf(state, load, now);
				if (isUnderWay && isPast(next))
					soon(state, load, user);
				else
					state.timers.at(next, () => iterate(state, load, user));
				settleIfDone(state);
			});
			isUnderWay = true;
		}
		function isPast(moment) {
			return moment === 0 || moment <= external_node_perf_hooks_.performance.now();
		}
		function soon(state, load, user) {
			const { ready } = state;
			ready.push(user);
			if (ready.length > 1)
				return;
			setImmediate(() => {
				for (const one of ready.splice(0))
					iterate(state, load, one);
			});
		}
		function nextOf({ random }, { between }, begun) {
			if (between.kind === 'pacing')
				return begun + between.everyMs;
			if (between.toMs === 0)
				return 0;
			return external_node_perf_hooks_.performance.now() + between.fromMs + (between.toMs - between.fromMs) * random();
		}
		function sweep({ flights, job }) {
			const now = external_node_perf_hooks_.performance.now();
			for (const flight of flights.all()) {
				if (flight.deadline <= now)
					flight.end('timeout', `timeout after ${job.timeoutMs / 1000} s`);
			}
		}
		function turnAt(state, moment) {
			state.timers.at(moment, () => {
				turn(state);
				if (state.ended === undefined)
					turnAt(state, moment + secondMs);
			});
		}
		function turn(state) {
			const { crew, seconds, job, durationMs } = state;
			const elapsedMs = elapsed(state);
			crew.spawn(elapsedMs);
			seconds.turn(Math.min(elapsedMs, durationMs), crew.size);
			job.parts.turn(elapsedMs);
			if (isOver(state))
				return;
			if (isUnreachable(state, elapsedMs))
				stop(state, 'unreachable');
			else {
				state.why = job.shouldAbort?.(count => seconds.window(count), elapsedMs);
				if (state.why !== undefined)
					stop(state, 'aborted');
			}
		}
		const unreachableAfter = { ms: 5000, requests: 10 };
		function isUnreachable({ isReached, requests }, elapsedMs) {
			return !isReached && elapsedMs >= unreachableAfter.ms && requests >= unreachableAfter.requests;
		}
		function progressOf(state) {
			const elapsedMs = elapsed(state);
			const { crew, seconds, job, durationMs, arrivals, fresh } = state;
			const { times, requests, failures } = seconds.window(1);
			const [p50, p95, p99] = [0.5, 0.95, 0.99].map(q => times.quantile(q));
			const early = elapsedMs < (0, shape.l2)(job.load) ? 'spawning' : elapsedMs < job.parts.judgedFromMs ? 'warming-up' : undefined;
			const [judgedNow, asideNow] = [fresh.judged.take(), fresh.aside.take()];
			return {
				...{ elapsedMs, durationMs },
				phase: early ?? (elapsedMs < durationMs ? 'steady' : 'draining'),
				...{ users: job.load.kind === 'open' ? 0 : crew.size, busy: crew.busy, waiting: arrivals?.waiting ?? 0 },
				...{ requests: state.requests, failures: state.failures },
				...{ perSecond: requests, failuresPerSecond: failures },
				...(p50 !== undefined && { p50Ms: p50 / 1000 }),
				...(p95 !== undefined && { p95Ms: p95 / 1000 }),
				...(p99 !== undefined && { p99Ms: p99 / 1000 }),
				ended: early === undefined ? judgedNow : asideNow,
			};
		}
		function settleIfDone(state) {
			const { flights, arrivals } = state;
			const isServed = arrivals === undefined || (arrivals.isWhole && arrivals.waiting === 0);
			if (flights.size === 0 && isServed && state.ended === undefined && isOver(state))
				stop(state, 'whole');
		}
		function stop(state, how) {
			if (state.ended !== undefined)
				return;
			state.ended = how;
			const at = elapsed(state);
			state.timers.close();
			state.arrivals?.close();
			for (let left = state.arrivals?.next(); left !== undefined; left = state.arrivals?.next())
				unsent(state, left);
			for (const flight of state.flights.all()) {
				state.unfinished += 1;
				flight.end('cancelled', 'unfinished when the run ended');
			}
			settleWhenHeard(state, at, external_node_perf_hooks_.performance.now() + hearMs);
		}
		function settleWhenHeard(state, at, until) {
			if (state.flights.size === 0 || external_node_perf_hooks_.performance.now() >= until)
				settle(state, at);
			else
				setTimeout(() => settleWhenHeard(state, at, until), 2);
		}
		function settle(state, at) {
			const { seconds, lag, crew, arrivals, durationMs, job } = state;
			seconds.turn(Math.min(Math.ceil(at / 1000) * 1000, durationMs), crew.size);
			const divided = job.parts.divided(seconds.series());
			const judgedToMs = Math.max(divided.judgedFromMs, Math.min(at, durationMs));
			const watchedMs = judgedToMs - (0, shape.l2)(job.load);
			crew.close();
			state.settle({
				...divided,
				...{ judgedToMs, seconds, pumpLag: lag },
				planned: state.begun + state.unsent,
				late: arrivals?.late ?? 0,
				...{ sent: state.begun, unfinished: state.unfinished, unsent: state.unsent, users: crew.size },
				usersBusy: watchedMs > 0 ? Math.min(1, crew.allBusyMs(judgedToMs) / watchedMs) : 0,
				ended: state.ended ?? 'whole',
				...(state.why !== undefined && { why: state.why }),
			});
		}
		function unsent(state, { due }) {
			if (state.ended === 'exhausted')
				return;
			const { steps: [step] = [], values = new Map() } = state.job.deal() ?? {};
			if (step === undefined)
				return;
			state.unsent += 1;
			const error = 'never sent: every user was busy';
			const { method } = step;
			record(state, {
				...{ method, name: step.nameOf(values), responseMs: external_node_perf_hooks_.performance.now() - due, bytes: 0, error },
				...{ isLate: true, isUnfinished: true },
			}, due);
		}
		var proc = __webpack_require__(43465);
		;
		const worthNaming = { loop: 0.8, delayMs: 20, throttled: 0.2, steal: 0.02, pressure: 0.5 };
		function watchHealth() {
			const loop = external_node_perf_hooks_.performance.eventLoopUtilization();
			const delay = (0, external_node_perf_hooks_.monitorEventLoopDelay)({ resolution: 10 });
			delay.enable();
			const before = { cpu: cpuTimes(), throttling: throttling(), pressureUs: pressureUs(), at: external_node_perf_hooks_.performance.now() };
			const upBefore = upMs();
			return {
				clockLostMs: () => {
					const wentBy = upMs() - upBefore;
					return Number.isFinite(wentBy) ? wentBy - (external_node_perf_hooks_.performance.now() - before.at) : 0;
				},
				causes: () => {
					delay.disable();
					const { utilization } = external_node_perf_hooks_.performance.eventLoopUtilization(loop);
					const wallUs = (external_node_perf_hooks_.performance.now() - before.at) * 1000;
					const waited = pressureUs() - before.pressureUs;
					return [
						...named(utilization, worthNaming.loop, share => `its thread was busy ${share} of the time`),
						...(delay.percentile(99) / 1e6 > worthNaming.delayMs
							? [`its event loop was held up by ${Math.round(delay.percentile(99) / 1e6)} ms at p99`]
							: []),
						...named(throttled(before.throttling, throttling()), worthNaming.throttled, share => `its CPU quota ran out in ${share} of the periods`),
						...named(stolen(before.cpu, cpuTimes()), worthNaming.steal, share => `${share} of the CPU was stolen by other machines`),
						...named(waited / wallUs, worthNaming.pressure, share => `something waited for a CPU ${share} of the time`),
					];
				},
			};
		}
		function named(share, limit, words) {
			return share > limit ? [words(`${Math.round(share * 100)} %`)] : [];
		}
		function cpuTimes() {
			const [, ...times] = (0, proc.b)('/proc/stat').split('\n', 1)[0]?.split(/\s+/).map(Number) ?? [];
			return { all: times.reduce((sum, time) => sum + time, 0), steal: times[7] ?? 0 };
		}
		function stolen(before, after) {
			return after.all > before.all ? (after.steal - before.steal) / (after.all - before.all) : 0;
		}
		function throttling() {
			const text = (0, proc.b)('/sys/fs/cgroup/cpu.stat') || (0, proc.b)('/sys/fs/cgroup/cpu/cpu.stat');
			const figure = (name) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0);
			return { periods: figure('nr_periods'), throttled: figure('nr_throttled') };
		}
		function throttled(before, after) {
			return after.periods > before.periods ? (after.throttled - before.throttled) / (after.periods - before.periods) : 0;
		}
		function pressureUs() {
			return Number(/^some .*total=(\d+)/m.exec((0, proc.b)('/proc/pressure/cpu'))?.[1] ?? 0);
		}
		function upMs() {
			return Number.parseFloat((0, proc.b)('/proc/uptime')) * 1000;
		}
		;
		const usualAfterMs = 1000;
		function holdHeap(afterMs = usualAfterMs) {
			const hold = setTimeout(() => growYoungBy(1), afterMs);
			return () => {
				clearTimeout(hold);
				growYoungBy(2);
			};
		}
		function growYoungBy(factor) {
			process.getBuiltinModule('node:v8').setFlagsFromString(`--semi-space-growth-factor=${factor}`);
		}
		var once = __webpack_require__(53300);
		;
		const kinds = ['response', 'unfinished', 'service', 'firstByte', 'connect', 'waited', 'pump'];
		const mostErrors = 200;
		function makeRecorder() {
			const rows = new Map();
			const all = () => [...rows.values()].flatMap(byMethod => [...byMethod.values()]);
			const sum = (of) => all().reduce((total, row) => total + of(row), 0);
			const rowOf = (of) => rows.get(of.name)?.get(of.method) ?? open(of);
			const open = (of) => {
				const row = makeRow(of);
				rows.set(of.name, (rows.get(of.name) ?? new Map()).set(of.method, row));
				return row;
			};
			return {
				record: sample => count(rowOf(sample), sample),
				add: others => {
					for (const other of others)
						addRow(rowOf(other), other);
				},
				packed: () => all().map(packedRow),
				get requests() {
					return sum(row => row.requests);
				},
				get failures() {
					return sum(row => row.failures);
				},
				get clamped() {
					return sum(row => row.response.clamped);
				},
				get retried() {
					return sum(row => row.retried);
				},
				total: seconds => measured(joined(all()), seconds),
				endpoints: seconds => all().map(row => ({ method: row.method, name: row.name, ...measured(row, seconds) })),
				failuresByError: () => all()
					.flatMap(failuresOf)
					.toSorted((a, b) => b.count - a.count),
			};
		}
		function makeRow({ method, name }) {
			return {
				...{ method, name, requests: 0, failures: 0, bytes: 0, retried: 0, statuses: new Map(), errors: new Map() },
				...{ response: makeHistogram(), unfinished: makeHistogram(), service: makeHistogram() },
				...{ firstByte: makeHistogram(), connect: makeHistogram(), waited: makeHistogram(), pump: makeHistogram() },
			};
		}
		function packedRow(row) {
			const { response, unfinished, service, firstByte, connect, waited, pump } = row;
			return {
				...row,
				...{ response: response.packed(), unfinished: unfinished.packed(), service: service.packed() },
				...{ firstByte: firstByte.packed(), connect: connect.packed(), waited: waited.packed(), pump: pump.packed() },
			};
		}
		function addRow(row, other) {
			row.requests += other.requests;
			row.failures += other.failures;
			row.bytes += other.bytes;
			row.retried += other.retried;
			for (const kind of kinds)
				row[kind].add(other[kind]);
			for (const [status, times] of other.statuses)
				add(row.statuses, status, times);
			for (const [error, times] of other.errors)
				addError(row, error, times);
		}
		function count(row, sample) {
			row.requests += 1;
			row.bytes += sample.bytes;
			if (sample.isRetried === true)
				row.retried += 1;
			if (sample.error === undefined || sample.isLate === true)
				row.response.record(sample.responseMs * 1000);
			if (sample.isUnfinished === true)
				row.unfinished.record(sample.responseMs * 1000);
			if (sample.serviceMs !== undefined)
				row.service.record(sample.serviceMs * 1000);
			if (sample.firstByteMs !== undefined)
				row.firstByte.record(sample.firstByteMs * 1000);
			if (sample.connectMs !== undefined)
				row.connect.record(sample.connectMs * 1000);
			row.waited.record((sample.waitedMs ?? 0) * 1000);
			if (sample.pumpMs !== undefined)
				row.pump.record(sample.pumpMs * 1000);
			if (sample.status !== undefined)
				add(row.statuses, Math.floor(sample.status / 100), 1);
			if (sample.error === undefined)
				return;
			row.failures += 1;
			addError(row, sample.error, 1);
		}
		function addError({ errors }, error, times) {
			const isNew = !errors.has(error);
			add(errors, isNew && errors.size >= mostErrors ? 'other errors' : error, times);
		}
		function add(counts, key, times) {
			counts.set(key, (counts.get(key) ?? 0) + times);
		}
		function joined(rows) {
			const whole = makeRow({ method: '', name: '' });
			for (const row of rows)
				addRow(whole, packedRow(row));
			return whole;
		}
		function measured(row, seconds) {
			return {
				requests: row.requests,
				failures: row.failures,
				...(seconds > 0 && { throughput: row.requests / seconds }),
				latency: latencyOf(row.response, row.unfinished),
				serviceTime: latencyOf(row.service),
				details: {
					firstByte: latencyOf(row.firstByte),
					connect: latencyOf(row.connect),
					waited: latencyOf(row.waited),
					...(row.pump.count > 0 && { pumpLag: latencyOf(row.pump) }),
					statuses: Object.fromEntries([...row.statuses].toSorted(([a], [b]) => a - b).map(([digit, times]) => [`${digit}xx`, times])),
					bytes: row.bytes,
				},
			};
		}
		const told = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1];
		function latencyOf(histogram, unfinished) {
			const grids = { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' };
			if (histogram.count === 0)
				return { quantiles: [], ...grids };
			return {
				quantiles: told.map(q => [q, (histogram.quantile(q) ?? 0) / 1000]),
				buckets: histogram.buckets(),
				...(unfinished !== undefined && unfinished.count > 0 && { unfinished: unfinished.buckets() }),
				meanMs: histogram.sumUs / histogram.count / 1000,
				minMs: histogram.minUs / 1000,
				maxMs: histogram.maxUs / 1000,
				...grids,
			};
		}
		function failuresOf({ method, name, errors }) {
			return [...errors].map(([error, times]) => ({ method, name, error, count: times }));
		}
		;
		function makeParts(spawnMs, warmUpMs) {
			const [spawn, warmUp, judged] = [makeRecorder(), makeRecorder(), makeRecorder()];
			const judgedFromMs = spawnMs + warmUpMs;
			return {
				judgedFromMs,
				record: (sample, dueMs) => {
					const part = isFrom(judgedFromMs, dueMs) ? judged : isFrom(spawnMs, dueMs) ? warmUp : spawn;
					part.record(sample);
				},
				turn: () => undefined,
				divided: () => ({ spawn, warmUp, judged, judgedFromMs, isUnsteady: false }),
			};
		}
		const noise = 1e-6;
		function isFrom(momentMs, dueMs) {
			return dueMs >= momentMs - noise;
		}
		const chunkMs = 10_000;
		const leastSeconds = 300;
		const packedAfterMs = 90_000;
		function makeFoundParts(spawnMs, steadiness) {
			const spawn = makeRecorder();
			const chunks = [];
			return {
				judgedFromMs: spawnMs,
				record: (sample, dueMs) => {
					if (!isFrom(spawnMs, dueMs))
						spawn.record(sample);
					else
						chunkAt(chunks, dueMs - spawnMs).record(sample);
				},
				turn: elapsedMs => {
					const past = Math.floor((elapsedMs - spawnMs - packedAfterMs) / chunkMs);
					for (const chunk of chunks.slice(0, Math.max(0, past)))
						chunk.pack();
				},
				divided: series => {
					const found = series.length < leastSeconds ? 0 : steadiness(p95sFrom(series, spawnMs));
					const left = Math.ceil(((found ?? 0) * 1000) / chunkMs);
					return {
						spawn,
						warmUp: parts_joined(chunks.slice(0, left)),
						judged: parts_joined(chunks.slice(left)),
						judgedFromMs: spawnMs + left * chunkMs,
						isUnsteady: found === undefined,
					};
				},
			};
		}
		function makeChunk() {
			let open;
			let packed = [];
			const pack = () => {
				if (open !== undefined)
					packed = [...packed, ...open.packed()];
				open = undefined;
			};
			return {
				record: sample => {
					open ??= makeRecorder();
					open.record(sample);
				},
				pack,
				into: recorder => {
					pack();
					recorder.add(packed);
				},
			};
		}
		function chunkAt(chunks, ms) {
			const index = Math.floor((ms + noise) / chunkMs);
			while (chunks.length <= index)
				chunks.push(makeChunk());
			return chunks[index] ?? makeChunk();
		}
		function parts_joined(chunks) {
			const recorder = makeRecorder();
			for (const chunk of chunks)
				chunk.into(recorder);
			return recorder;
		}
		function p95sFrom(series, fromMs) {
			return series
				.filter(({ atMs }) => atMs >= fromMs)
				.flatMap(({ quantiles }) => quantiles.filter(([q]) => q === 0.95).map(([, ms]) => ms));
		}
		var load_plan = __webpack_require__(81558);
		var run_result = __webpack_require__(47289);
		;
		const measurementEpoch = 1;
		const leastToldMs = 100;
		function resultOf(measured, told) {
			const { scenario } = told;
			const judgedMs = measured.judgedToMs - measured.judgedFromMs;
			const seconds = judgedMs / 1000;
			return {
				name: scenario.name,
				runId: told.runId,
				source: {
					kind: 'load-test',
					tool: 'load-test',
					toolVersion: told.version,
					files: [],
					warnings: noticesOf(measured, told),
				},
				startedAt: new Date(told.startedAt).toISOString(),
				endedAt: new Date(told.endedAt).toISOString(),
				durationMs: judgedMs,
				workload: scenario.load.kind === 'closed' ? 'closed' : 'open',
				...usersOf(scenario.load, measured),
				...arrivalsOf(scenario, measured),
				target: scenario.target,
				total: measured.judged.total(seconds),
				endpoints: measured.judged.endpoints(seconds),
				failures: measured.judged.failuresByError(),
				series: measured.seconds.series(),
				timing: 'response',
				latencyOf: 'successful',
				...warmUpOf(measured, (0, shape.l2)(scenario.load)),
				...(measured.isUnsteady && { unsteady: true }),
				...(measured.ended === 'cancelled' && { cancelled: true }),
				...(measured.ended === 'aborted' && { aborted: measured.why ?? 'a rule of the scenario' }),
				...(measured.ended === 'unreachable' && { aborted: run_result.M }),
				pumpLag: latencyOf(measured.pumpLag),
				generator: {
					transport: told.transport,
					measurementEpoch,
					...(scenario.load.kind !== 'closed' && { usersBusy: measured.usersBusy }),
					causes: told.causes,
					...(Math.abs(told.clockLostMs) >= leastToldMs && { clockLostMs: told.clockLostMs }),
				},
			};
		}
		function warmUpOf({ warmUp, judgedFromMs }, fromMs) {
			const durationMs = judgedFromMs - fromMs;
			if (durationMs <= 0)
				return {};
			const seconds = durationMs / 1000;
			return { warmUp: { durationMs, total: warmUp.total(seconds), endpoints: warmUp.endpoints(seconds) } };
		}
		function usersOf(load, { users }) {
			return load.kind === 'open' ? {} : { users: { asked: load.users, reached: users } };
		}
		function arrivalsOf({ load, seed }, measured) {
			const { planned, sent, late, unfinished, judgedFromMs, judgedToMs } = measured;
			const counts = { planned, sent, late, unfinished };
			if (load.kind === 'closed')
				return { arrivals: counts };
			const [stage, ...more] = load.kind === 'open' ? load.stages : [];
			const constant = load.kind === 'carried' ? load.rate : more.length === 0 && stage?.from === stage?.to ? stage?.to : undefined;
			const judged = dueBetween((0, shape.x3)(load, seed), judgedFromMs, judgedToMs);
			return { arrivals: { ...counts, judged, ...(constant !== undefined && { offeredRate: constant }) } };
		}
		function dueBetween(pace, fromMs, toMs) {
			let count = 0;
			for (let index = 0, due = pace.due(0); due !== undefined && due < toMs; due = pace.due(index)) {
				if (due >= fromMs - 1e-6)
					count += 1;
				index += 1;
			}
			return count;
		}
		function noticesOf({ spawn, unsent, judged, ended }, { scenario, notices }) {
			return [
				...(spawn.requests > 0
					? [(0, notice.l)('not-judged-yet', { requests: spawn.requests, seconds: (0, shape.l2)(scenario.load) / 1000 })]
					: []),
				...(unsent > 0 ? [(0, notice.l)('never-sent', { count: unsent })] : []),
				...(judged.clamped > 0 ? [(0, notice.l)('clamped', { count: judged.clamped })] : []),
				...(judged.retried > 0 ? [(0, notice.l)('retried', { count: judged.retried })] : []),
				...(ended === 'exhausted' ? [(0, notice.l)('data-exhausted', {})] : []),
				...notices,
				...(isThisMachine(scenario.target) ? [(0, notice.l)('same-machine', { target: scenario.target })] : []),
			];
		}
		function isThisMachine(target) {
			return URL.canParse(target) && /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(target).hostname);
		}
		var target = __webpack_require__(73936);
		var external_node_events_ = __webpack_require__(78474);
		var external_node_worker_threads_ = __webpack_require__(75919);
		;
		const metronomeFrom = 100;
		async function wakerFor(peakRate) {
			return peakRate > metronomeFrom ? await startMetronome() : timerWaker;
		}
		function timerWaker(wake) {
			let due;
			let timer;
			let watching;
			const look = () => {
				watching = undefined;
				if (due === undefined)
					return;
				const left = due - external_node_perf_hooks_.performance.now();
				if (left <= 0) {
					due = undefined;
					wake();
				}
				else if (left <= nearMs)
					watching = setImmediate(look);
				else
					sleep(left);
			};
			const sleep = (left) => {
				timer = setTimeout(look, Math.max(0, Math.floor(left - nearMs)));
			};
			const rest = () => {
				clearTimeout(timer);
				if (watching !== undefined)
					clearImmediate(watching);
				watching = undefined;
			};
			return {
				get room() {
					return due === undefined ? 1 : 0;
				},
				at: moment => {
					rest();
					due = moment;
					if (moment <= external_node_perf_hooks_.performance.now())
						watching = setImmediate(look);
					else
						look();
				},
				close: rest,
			};
		}
		const nearMs = 1.2;
		async function startMetronome() {
			const memory = new SharedArrayBuffer(16 + 8 * ahead);
			const thread = new external_node_worker_threads_.Worker(metronome, { eval: true, workerData: memory, stdin: false });
			await (0, external_node_events_.once)(thread, 'online');
			return wake => metronomeWaker(memory, thread, wake);
		}
		function metronomeWaker(memory, thread, wake) {
			const [cells, moments] = [new Int32Array(memory, 0, 3), new Float64Array(memory, 16, ahead)];
			let [asked, heard] = [0, 0];
			let isClosed = false;
			const hear = () => {
				if (isClosed)
					return;
				Atomics.store(cells, rung, 0);
				const reached = Atomics.load(cells, come);
				if (reached === heard)
					return;
				const isEarly = (moments[(reached - 1) % ahead] ?? 0) > external_node_perf_hooks_.performance.timeOrigin + external_node_perf_hooks_.performance.now();
				if (isEarly)
					setImmediate(hear);
				else {
					heard = reached;
					wake();
				}
			};
			thread.on('message', hear);
			return {
				get room() {
					return ahead - asked + heard;
				},
				at: moment => {
					moments[asked % ahead] = moment + external_node_perf_hooks_.performance.timeOrigin;
					asked += 1;
					Atomics.store(cells, waker_told, asked);
					Atomics.notify(cells, waker_told);
				},
				close: () => {
					isClosed = true;
					void thread.terminate();
				},
			};
		}
		const [ahead, waker_told, come, rung] = [64, 0, 1, 2];
		const metronome = `
const { parentPort, workerData } = require('node:worker_threads')
const cells = new Int32Array(workerData, 0, 3)
const moments = new Float64Array(workerData, 16)
const idle = new Int32Array(new SharedArrayBuffer(4))
const origin = performance.timeOrigin
let at = 0
for (;;) {
  const asked = Atomics.load(cells, ${waker_told})
  const now = origin + performance.now()
  const from = at
  while (at !== asked && moments[at % ${ahead}] <= now) at += 1
  if (at !== from) {
    Atomics.store(cells, ${come}, at)
    if (Atomics.exchange(cells, ${rung}, 1) === 0) parentPort.postMessage(0)
  } else if (at === asked) Atomics.wait(cells, ${waker_told}, asked)
  else Atomics.wait(idle, 0, 0, moments[at % ${ahead}] - now)
}
`;
		var external_node_net_ = __webpack_require__(77030);
		;
		const connections = 8;
		const mostCalls = 240;
		async function warm(transportTo, firstSecond) {
			const open = new Set();
			const server = (0, external_node_net_.createServer)(socket => {
				open.add(socket);
				socket.on('data', () => socket.write(answer)).on('error', () => undefined);
			});
			server.listen(0, '127.0.0.1');
			await (0, external_node_events_.once)(server, 'listening');
			const address = server.address();
			if (address === null || typeof address === 'string')
				throw new Error('a server on loopback has a port');
			const transport = transportTo({ protocol: 'http:', host: '127.0.0.1', port: address.port });
			const calls = Math.ceil(Math.min(mostCalls, firstSecond) / connections);
			await Promise.all(Array.from({ length: connections }, () => exercise(transport.open(), calls)));
			transport.close();
			for (const socket of open)
				socket.destroy();
			server.close();
		}
		const answer = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{"status":"ok"}';
		const call = {
			method: 'POST',
			path: '/warm',
			headers: ['content-type', 'application/json'],
			body: '{}',
			wantsBody: false,
		};
		function exercise(connection, times) {
			return new Promise(resolve => {
				const next = (left) => {
					if (left === 0)
						resolve();
					else
						connection.send(call, ({ kind }) => (kind === 'answer' ? next(left - 1) : resolve()));
				};
				next(times);
			});
		}
		var offer = __webpack_require__(32011);
		;
		async function load(scenario, hooks) {
			const plan = (0, load_plan.X)(scenario);
			const forewarned = (0, descriptors.BQ)(scenario, (0, descriptors.wT)());
			const way = await (0, target.bj)(scenario);
			const { timeoutMs } = scenario;
			const errands = { transportTo: way.to, timeoutMs, values: new Map(plan.once), user: { connections: new Map() } };
			const course = { scenario, hooks, plan, way, errands };
			try {
				const makeWaker = await prepare(course);
				const clock = startClock();
				const found = await measure(course, makeWaker);
				const notices = [...forewarned, ...(await cleanUp(course)), ...plan.keeper.notices()];
				const { measured, causes, clockLostMs, control } = found;
				const result = resultOf(measured, {
					...{ scenario, transport: way.name, causes, clockLostMs, notices },
					...{ startedAt: clock.startedAt, endedAt: clock.now(), version: hooks.version, runId: crypto.randomUUID() },
				});
				return { ...result, ...(control && { control }) };
			}
			finally {
				plan.keeper.close();
				way.close();
			}
		}
		async function prepare({ scenario, hooks, plan, way, errands }) {
			const { signal, onWait, onSecret } = hooks;
			await (0, target.zb)(scenario, plan, { ...errands, ...(signal && { signal }), ...(onWait && { onWait }) }, onSecret);
			const rate = (0, shape.ai)(scenario.load);
			const makeWaker = await wakerFor(rate);
			if (rate > 0)
				await warm(way.bare, (rate * Math.min(1000, (0, shape.cf)(scenario.load))) / 1000);
			return makeWaker;
		}
		function startClock() {
			const [startedAt, began] = [Date.now(), performance.now()];
			return { startedAt, now: () => startedAt + Math.round(performance.now() - began) };
		}
		async function measure(course, makeWaker) {
			const { signal, isCalibrated } = course.hooks;
			const watch = isCalibrated ? await (await __webpack_require__.e(4764).then(__webpack_require__.bind(__webpack_require__, 64764))).watchControl() : undefined;
			const health = watchHealth();
			const release = holdHeap();
			const engine = start(jobOf(course, makeWaker));
			const cancel = () => engine.cancel();
			signal?.addEventListener('abort', cancel, { once: true });
			if (signal?.aborted)
				cancel();
			let control;
			const measured = await engine.result.finally(async () => {
				release();
				control = await watch?.stop();
			});
			signal?.removeEventListener('abort', cancel);
			return { measured, causes: health.causes(), clockLostMs: Math.round(health.clockLostMs()), control };
		}
		const hurriedMs = 500;
		async function cleanUp({ hooks, plan, errands: { timeoutMs, ...rest } }) {
			const errands = { ...rest, timeoutMs: hooks.signal?.aborted ? hurriedMs : timeoutMs };
			const notices = [];
			for (const { step, prepared, needs } of plan.teardown) {
				const isPossible = [...needs].every(name => errands.values.has(name));
				const wrong = isPossible ? await (0, once.E)(prepared, errands) : undefined;
				if (wrong !== undefined)
					notices.push((0, notice.l)('teardown-failed', { step: step.name, why: wrong }));
			}
			return notices;
		}
		function jobOf({ scenario, hooks: { signal, onProgress }, plan, way, errands }, makeWaker) {
			const { load, seed, timeoutMs, drainMs, warmUp, mostConnections, abort } = scenario;
			return {
				...{ load, seed, timeoutMs, drainMs, mostConnections, transportTo: way.to, makeWaker },
				deal: signal?.aborted ? () => undefined : dealerOf(plan, errands.values),
				parts: warmUp === 'auto' ? makeFoundParts((0, shape.l2)(load), steadyFrom) : makeParts((0, shape.l2)(load), warmUp),
				shouldAbort: (window, elapsedMs) => abort.find(rule => isBroken(rule, window, elapsedMs))?.text,
				...(onProgress && { onProgress: progress => onProgress(progress) }),
			};
		}
		function dealerOf(plan, values) {
			const shared = [...values].filter(([name]) => !plan.once.has(name));
			return () => {
				const iteration = plan.deal();
				for (const [name, value] of shared)
					iteration?.values.set(name, value);
				return iteration;
			};
		}
		function isBroken({ indicator, above, forMs, afterMs }, window, elapsedMs) {
			if (elapsedMs < afterMs + forMs)
				return false;
			const { times, requests, failures } = window(Math.max(1, Math.round(forMs / 1000)));
			if (indicator.kind === 'errors')
				return requests > 0 && failures / requests > above;
			const us = times.quantile(indicator.q);
			return us !== undefined && us / 1000 > above;
		}
	}),
	32011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => (callsOf),
			y: () => (offerOf)
		});
		var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99974);
		var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81558);
		var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88244);
		var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21603);
		function offerOf(scenario) {
			(0, _plan_js__WEBPACK_IMPORTED_MODULE_0__.X)(scenario);
			const { load, flows, warmUp } = scenario;
			if (load.kind === 'closed')
				return undefined;
			const [stage, ...more] = load.kind === 'open' ? load.stages : [];
			return {
				rate: rateOf(load, warmUp === 'auto' ? 0 : warmUp),
				isStaged: load.kind === 'open' && (more.length > 0 || stage?.from !== stage?.to),
				...(load.kind === 'carried' && { users: load.users }),
				thinkMs: sharesOf(flows).reduce((sum, { flow, share }) => sum + share * thinkOf(flow), 0),
				calls: callsOf(scenario),
			};
		}
		function callsOf({ flows, variables }) {
			return joined(sharesOf(flows).flatMap(({ flow, share }) => flow.steps.flatMap(step => callsOfStep(step, variables, share))));
		}
		function sharesOf(flows) {
			const weights = flows.reduce((sum, { weight }) => sum + weight, 0);
			return flows.map(flow => ({ flow, share: flow.weight / weights }));
		}
		function rateOf(load, warmUpMs) {
			const [from, to] = [Math.max((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.l2)(load), warmUpMs) / 1000, (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.cf)(load) / 1000];
			return (0, _pace_js__WEBPACK_IMPORTED_MODULE_2__.Vu)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Xe)(load), from, to) / (to - from);
		}
		function thinkOf({ steps }) {
			return steps.slice(1).reduce((sum, { thinkMs: [from, to] = [0, 0] }) => sum + (from + to) / 2, 0);
		}
		const mostNames = 1000;
		function callsOfStep(step, variables, share) {
			const template = (0, _template_js__WEBPACK_IMPORTED_MODULE_3__.Gq)(step.name, step.source);
			const used = [...(0, _template_js__WEBPACK_IMPORTED_MODULE_3__.eZ)([template])];
			const known = variables.flatMap(one => (used.includes(one.name) && 'values' in one ? [one] : []));
			let named = [{ values: new Map(used.map(name => [name, `{${name}}`])), share }];
			let isExact = known.length === used.length;
			for (const variable of known) {
				const isTooMuch = named.length * variable.values.length > mostNames;
				if (isTooMuch)
					isExact = false;
				else
					named = named.flatMap(one => withEach(one, variable));
			}
			return named.map(one => ({
				method: step.method,
				name: (0, _template_js__WEBPACK_IMPORTED_MODULE_3__.GS)(template, one.values),
				times: one.share,
				isExact,
			}));
		}
		function withEach({ values, share }, variable) {
			const weights = variable.kind === 'choice' ? variable.weights : variable.values.map(() => 1);
			const sum = weights.reduce((all, weight) => all + weight, 0);
			return variable.values.map((value, at) => ({
				values: new Map([...values, [variable.name, value]]),
				share: (share * (weights[at] ?? 0)) / sum,
			}));
		}
		function joined(calls) {
			const byName = new Map();
			for (const call of calls) {
				const key = `${call.method} ${call.name}`;
				const known = byName.get(key);
				byName.set(key, known === undefined ? call : { ...known, times: known.times + call.times });
			}
			return [...byName.values()];
		}
	}),
	81558: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => (planOf)
		});
		var model_scenario = __webpack_require__(40166);
		;
		const mostBytes = 16 * 1024 * 1024;
		const opened = new WeakMap();
		function contentOf(answer) {
			const known = opened.get(answer);
			if (known !== undefined)
				return known;
			const content = content_open(answer);
			opened.set(answer, content);
			return content;
		}
		function headersOf(answer, name) {
			return answer.headers.filter((_, at, all) => at % 2 === 1 && all[at - 1] === name);
		}
		function content_open(answer) {
			const body = answer.body ?? Buffer.alloc(0);
			const bytes = decompressed(body, headersOf(answer, 'content-encoding').join());
			let json;
			let isRead = false;
			return {
				bytes,
				get json() {
					if (!isRead)
						json = parsed(bytes);
					isRead = true;
					return json;
				},
			};
		}
		function parsed(bytes) {
			try {
				const value = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
				return { value };
			}
			catch {
				return undefined;
			}
		}
		function decompressed(body, encoding) {
			const decompress = decompressors.get(encoding.trim().toLowerCase());
			if (decompress === undefined || body.length === 0)
				return body;
			try {
				return process.getBuiltinModule('node:zlib')[decompress](body, { maxOutputLength: mostBytes });
			}
			catch {
				return body;
			}
		}
		const decompressors = new Map([
			['gzip', 'gunzipSync'],
			['x-gzip', 'gunzipSync'],
			['deflate', 'inflateSync'],
			['br', 'brotliDecompressSync'],
			['zstd', 'zstdDecompressSync'],
		]);
		var errors = __webpack_require__(22059);
		;
		const deepest = 100;
		const mostVisits = 1_000_000;
		function compileJsonPath(text, source) {
			const refuse = (why) => new errors.y('jsonpath-syntax', { ...source, path: text, why });
			if (!text.startsWith('$'))
				throw refuse('it does not begin with `$`');
			const parts = [];
			for (let at = 1; at < text.length;) {
				const read = partAt(text, at);
				if (read === undefined)
					throw refuse(`\`${text.slice(at, at + 20)}\` is unknown here`);
				parts.push(read.part);
				at += read.length;
			}
			return { text, parts };
		}
		function find(path, value) {
			const visits = { left: mostVisits };
			return path.parts.reduce((found, part) => found.flatMap(one => step(part, one, visits)), [value]);
		}
		function textOf(value) {
			if (typeof value === 'string')
				return value;
			if (value === null)
				return undefined;
			try {
				return JSON.stringify(value);
			}
			catch {
				return undefined;
			}
		}
		const shapes = [
			[/\.\.([\p{L}\p{N}_-]+)/uy, name => ({ kind: 'deep', name })],
			[/\.([\p{L}\p{N}_-]+)/uy, name => ({ kind: 'name', name })],
			[/\[(\*)\]/y, () => ({ kind: 'all' })],
			[/\[(0|-?[1-9]\d{0,8})\]/y, index => ({ kind: 'index', index: Number(index) })],
			[/\['((?:[^'\\]|\\['"\\])*)'\]/y, name => ({ kind: 'name', name: unescaped(name) })],
			[/\["((?:[^"\\]|\\['"\\])*)"\]/y, name => ({ kind: 'name', name: unescaped(name) })],
		];
		function partAt(text, at) {
			for (const [shape, part] of shapes) {
				shape.lastIndex = at;
				const match = shape.exec(text);
				if (match !== null)
					return { part: part(match[1] ?? ''), length: match[0].length };
			}
			return undefined;
		}
		function unescaped(text) {
			return text.replace(/\\(.)/g, '$1');
		}
		function step(part, value, visits) {
			visits.left -= 1;
			if (visits.left < 0)
				return [];
			switch (part.kind) {
				case 'name':
					return member(value, part.name);
				case 'index':
					return jsonpath_element(value, part.index);
				case 'all':
					return childrenOf(value);
				case 'deep':
					return deep(value, part.name, visits);
				default:
					return part;
			}
		}
		function isObject(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
		function member(value, name) {
			const own = isObject(value) ? Object.getOwnPropertyDescriptor(value, name) : undefined;
			return own === undefined || !('value' in own) ? [] : [own.value];
		}
		function jsonpath_element(value, index) {
			if (!Array.isArray(value))
				return [];
			const at = index < 0 ? value.length + index : index;
			return at >= 0 && at < value.length ? [value[at]] : [];
		}
		function childrenOf(value) {
			if (Array.isArray(value))
				return value;
			return isObject(value) ? Object.keys(value).flatMap(key => member(value, key)) : [];
		}
		function deep(top, name, visits) {
			const found = [];
			const waiting = [{ value: top, depth: 0 }];
			for (let next = waiting.pop(); next !== undefined && visits.left > 0; next = waiting.pop()) {
				const { value, depth } = next;
				visits.left -= 1;
				found.push(...member(value, name));
				if (depth < deepest) {
					for (const child of childrenOf(value).toReversed())
						waiting.push({ value: child, depth: depth + 1 });
				}
			}
			return found;
		}
		var external_node_vm_ = __webpack_require__(30714);
		;
		const longest = 1000;
		const fewRepeats = 8;
		const mostChoices = 10_000;
		const mostSigns = 10_000;
		const mostSteps = 1e7;
		const mostMs = 100;
		function compilePattern(pattern, source) {
			const { expression, group } = expressionOf(pattern, source);
			const { degree, choices, signs } = costOf(pattern, source);
			let isTooSlow = false;
			return {
				find: text => {
					if (isTooSlow)
						return undefined;
					const match = limited(expression, text, signs * choices * text.length ** (degree + 1) > mostSteps);
					isTooSlow = match === 'too slow';
					return match === null || match === 'too slow' ? undefined : match[group];
				},
			};
		}
		function expressionOf(pattern, source) {
			const refuse = (why) => new errors.y('pattern-syntax', { ...source, pattern, why });
			if (pattern.length > longest)
				throw refuse(`it is longer than ${longest} signs`);
			try {
				const expression = new RegExp(pattern, 'u');
				return { expression, group: new RegExp(`${pattern}|`, 'u').exec('')?.length === 1 ? 0 : 1 };
			}
			catch (error) {
				throw refuse(error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : 'it is none');
			}
		}
		let room;
		function limited(expression, text, isLong) {
			try {
				if (!isLong)
					return expression.exec(text);
				room ??= makeRoom();
				const { script, context } = room;
				Object.assign(context, { expression, text });
				return script.runInContext(context, { timeout: mostMs });
			}
			catch {
				return 'too slow';
			}
			finally {
				if (isLong && room !== undefined)
					room.context.text = '';
			}
		}
		function makeRoom() {
			const context = { expression: undefined, text: '' };
			(0, external_node_vm_.createContext)(context);
			return { script: new external_node_vm_.Script('expression.exec(text)'), context };
		}
		const nothing = { degree: 0, choices: 1, signs: 0, varies: false };
		const plain = { ...nothing, signs: 1 };
		function costOf(pattern, source) {
			const refuse = (why) => new errors.y('pattern-slow', { ...source, pattern, why });
			const reader = { pattern, at: 0, refuse };
			const cost = alternatives(reader);
			if (cost.choices > mostChoices)
				throw refuse('too many choices');
			if (cost.signs > mostSigns)
				throw refuse('too many repeats');
			return cost;
		}
		function alternatives(reader) {
			let cost = sequence(reader);
			while (reader.pattern[reader.at] === '|') {
				reader.at += 1;
				const other = sequence(reader);
				cost = {
					degree: Math.max(cost.degree, other.degree),
					choices: cost.choices + other.choices,
					signs: cost.signs + other.signs,
					varies: true,
				};
			}
			return cost;
		}
		function sequence(reader) {
			let cost = nothing;
			while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at] ?? '')) {
				const next = repeated(reader, atom(reader));
				cost = {
					degree: cost.degree + next.degree,
					choices: cost.choices * next.choices,
					signs: cost.signs + next.signs,
					varies: cost.varies || next.varies,
				};
			}
			return cost;
		}
		function atom(reader) {
			const { pattern, at } = reader;
			switch (pattern[at]) {
				case '(':
					return group(reader);
				case '[':
					reader.at += /^\[(?:[^\]\\]|\\[\s\S])*\]/.exec(pattern.slice(at))?.[0].length ?? 1;
					return plain;
				case '\\':
					if (/[1-9k]/.test(pattern[at + 1] ?? ''))
						throw reader.refuse('a reference back');
					reader.at += 2;
					return plain;
				default:
					reader.at += 1;
					return plain;
			}
		}
		function group(reader) {
			reader.at += /^\((?:\?(?:[=!:]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(reader.pattern.slice(reader.at))?.[0].length ?? 1;
			const cost = alternatives(reader);
			reader.at += 1;
			return cost;
		}
		function repeated(reader, inner) {
			const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.pattern.slice(reader.at));
			if (quantifier === null)
				return inner;
			reader.at += quantifier[0].length;
			const [least, most] = bounds(quantifier);
			if (most > fewRepeats && (inner.varies || inner.degree > 0)) {
				throw reader.refuse('a repeated group with a repeat or alternatives in it');
			}
			const signs = inner.signs * (Number.isFinite(most) ? most : Math.max(1, least));
			if (most > fewRepeats)
				return { degree: most === least ? 0 : 1, choices: 1, signs, varies: most !== least };
			return {
				degree: inner.degree * most,
				choices: inner.choices ** most * (most - least + 1),
				signs,
				varies: inner.varies || most !== least,
			};
		}
		function bounds([quantifier, from = '0', comma, to]) {
			switch (quantifier[0]) {
				case '*':
					return [0, Number.POSITIVE_INFINITY];
				case '+':
					return [1, Number.POSITIVE_INFINITY];
				case '?':
					return [0, 1];
				default:
					return [Number(from), comma === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to)];
			}
		}
		;
		const capture_mostBytes = 1024 * 1024;
		function compileCaptures(captures, source) {
			return {
				needsBody: captures.some(({ from }) => from !== 'header'),
				names: captures.map(({ name }) => name),
				takers: captures.map(capture => takerOf(capture, source)),
			};
		}
		function capture({ takers }, answer, values) {
			for (const { name, missing, take } of takers) {
				const value = take(answer);
				if (value === undefined)
					return missing;
				values.set(name, value);
			}
			return undefined;
		}
		function takerOf(capture, source) {
			const { name } = capture;
			const missing = (where) => `nothing to capture for ${name} at ${where}`;
			switch (capture.from) {
				case 'jsonpath': {
					const path = compileJsonPath(capture.path, source);
					const take = (answer) => textOf(find(path, contentOf(answer).json?.value)[0]);
					return { name, missing: missing(capture.path), take };
				}
				case 'header': {
					const header = capture.header.toLowerCase();
					return { name, missing: missing(`header ${header}`), take: answer => headersOf(answer, header)[0] };
				}
				case 'regex': {
					const pattern = compilePattern(capture.pattern, source);
					const take = (answer) => pattern.find(contentOf(answer).bytes.toString('utf8', 0, capture_mostBytes));
					return { name, missing: missing(`/${capture.pattern}/`), take };
				}
				default:
					return capture;
			}
		}
		;
		const mostCookies = 50;
		const cookies_mostBytes = 4096;
		function makeJar() {
			const cookies = new Map();
			let sorted = [];
			let nextEndMs = Number.POSITIVE_INFINITY;
			const sort = () => {
				sorted = [...cookies.values()].toSorted((a, b) => b.path.length - a.path.length);
				nextEndMs = sorted.reduce((first, { untilMs }) => Math.min(first, untilMs), Number.POSITIVE_INFINITY);
			};
			const expire = (nowMs) => {
				for (const [key, { untilMs }] of cookies)
					if (untilMs <= nowMs)
						cookies.delete(key);
				sort();
			};
			return {
				take: (headers, path, nowMs) => {
					const set = headers.filter((_, at) => at % 2 === 1 && headers[at - 1] === 'set-cookie');
					for (const text of set)
						put(cookies, cookieOf(text, path, nowMs));
					if (set.length > 0 || nextEndMs <= nowMs)
						expire(nowMs);
				},
				header: (path, isSecure) => {
					if (sorted.length === 0)
						return undefined;
					const asked = withoutQuery(path);
					const sent = sorted.filter(cookie => (isSecure || !cookie.isSecure) && covers(cookie.path, asked));
					return sent.length === 0 ? undefined : sent.map(({ pair }) => pair).join('; ');
				},
			};
		}
		function put(cookies, cookie) {
			if (cookie === undefined)
				return;
			cookies.set(`${cookie.path};${cookie.name}`, cookie);
			if (cookies.size <= mostCookies)
				return;
			const [oldest] = cookies.keys();
			if (oldest !== undefined)
				cookies.delete(oldest);
		}
		function cookieOf(text, path, nowMs) {
			const [pair = '', ...attributes] = text.split(';');
			const cut = pair.indexOf('=');
			const [name, value] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()];
			if (cut < 0 || name === '' || /[\0-\x1f\x7f]/.test(name + value))
				return undefined;
			if (Buffer.byteLength(name + value) > cookies_mostBytes)
				return undefined;
			const given = attributesOf(attributes);
			const own = given.get('path');
			return {
				name,
				pair: `${name}=${value}`,
				path: own?.startsWith('/') ? own : defaultPath(path),
				isSecure: given.has('secure'),
				untilMs: endOf(given, nowMs),
			};
		}
		function attributesOf(texts) {
			return new Map(texts.map(text => {
				const [name = '', ...value] = text.split('=');
				return [name.trim().toLowerCase(), value.join('=').trim()];
			}));
		}
		function endOf(given, nowMs) {
			const age = given.get('max-age') ?? '';
			if (/^-?\d+$/.test(age))
				return Number(age) <= 0 ? Number.NEGATIVE_INFINITY : nowMs + Number(age) * 1000;
			const expires = given.get('expires') ?? '';
			const ms = Date.parse(/(?:GMT|UTC|Z|[+-]\d{4})$/i.test(expires) ? expires : `${expires} GMT`);
			return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms;
		}
		function withoutQuery(path) {
			return path.split('?', 1)[0] ?? '';
		}
		function defaultPath(path) {
			const asked = withoutQuery(path);
			const end = asked.lastIndexOf('/');
			return end <= 0 ? '/' : asked.slice(0, end);
		}
		function covers(cookiePath, asked) {
			if (!asked.startsWith(cookiePath))
				return false;
			return asked.length === cookiePath.length || cookiePath.endsWith('/') || asked[cookiePath.length] === '/';
		}
		var random = __webpack_require__(29897);
		;
		const mostCards = 1000;
		function makeDeck(weights, seed) {
			const { counts } = cardsOf(weights);
			const cards = counts.flatMap((count, index) => Array(count).fill(index));
			if (cards.length === 0)
				throw new RangeError('a deck needs a weight above 0');
			return makeDealer(Uint32Array.from(cards), (0, random.cG)(seed));
		}
		function makeDealer(cards, random) {
			let at = 0;
			return () => {
				const from = at + Math.floor(random() * (cards.length - at));
				const card = cards[from] ?? 0;
				cards[from] = cards[at] ?? 0;
				cards[at] = card;
				at = at + 1 === cards.length ? 0 : at + 1;
				return card;
			};
		}
		function cardsOf(weights) {
			const shares = sharesOf(weights);
			const used = shares.filter(share => share > 0).length;
			const most = Math.max(mostCards, used);
			for (let size = used; size > 0 && size <= most; size += 1) {
				const counts = wholeCounts(shares, size);
				if (counts !== undefined)
					return { counts, isExact: true };
			}
			return { counts: nearestCounts(shares, most), isExact: used === 0 };
		}
		function sharesOf(weights) {
			const usable = weights.map(weight => (Number.isFinite(weight) && weight > 0 ? weight : 0));
			const largest = usable.reduce((most, weight) => Math.max(most, weight), 0);
			if (largest === 0)
				return usable;
			const scaled = usable.map(weight => (weight > 0 ? Math.max(1e-12, weight / largest) : 0));
			const sum = scaled.reduce((total, weight) => total + weight, 0);
			return scaled.map(weight => weight / sum);
		}
		function wholeCounts(shares, size) {
			const counts = [];
			for (const share of shares) {
				const count = Math.round(share * size);
				if (Math.abs(share * size - count) > 1e-9 * count)
					return undefined;
				counts.push(count);
			}
			return counts;
		}
		function nearestCounts(shares, size) {
			const counts = shares.map(share => (share > 0 ? Math.max(1, Math.floor(share * size)) : 0));
			const lack = (index) => (shares[index] ?? 0) * size - (counts[index] ?? 0);
			const byLack = counts.map((_, index) => index).toSorted((a, b) => lack(b) - lack(a));
			const left = size - counts.reduce((sum, count) => sum + count, 0);
			const used = byLack.filter(index => (shares[index] ?? 0) > 0);
			for (const index of used.slice(0, Math.max(0, left)))
				counts[index] = (counts[index] ?? 0) + 1;
			const largest = counts.indexOf(Math.max(...counts));
			if (left < 0)
				counts[largest] = Math.max(1, (counts[largest] ?? 0) + left);
			return counts;
		}
		var load_template = __webpack_require__(21603);
		;
		function compileExpectations(expectations, source) {
			const statuses = [];
			const templates = [];
			const rules = [];
			for (const expectation of expectations) {
				if (expectation.kind === 'status')
					statuses.push(expectation.anyOf);
				else {
					const { rule, template } = compiled(expectation, source);
					rules.push(rule);
					if (template !== undefined)
						templates.push(template);
				}
			}
			const needsBody = expectations.some(({ kind }) => kind === 'body' || kind === 'jsonpath');
			return { needsBody, templates, statuses, rules };
		}
		function check({ statuses, rules }, answer, values = none) {
			const { status } = answer;
			if (!isExpected(status, statuses))
				return `HTTP ${status}`;
			for (const rule of rules) {
				const wrong = rule(answer, values);
				if (wrong !== undefined)
					return wrong;
			}
			return undefined;
		}
		function isExpected(status, statuses) {
			if (statuses.length === 0)
				return status < 400;
			return statuses.every(anyOf => anyOf.some(([from, to]) => status >= from && status <= to));
		}
		const none = new Map();
		function compiled(expectation, source) {
			switch (expectation.kind) {
				case 'header':
					return headerRule(expectation.name.toLowerCase(), expectation.contains, source);
				case 'body':
					return bodyRule(expectation.contains, source);
				case 'jsonpath':
					return jsonRule(expectation.path, expectation.equals, source);
				default:
					return expectation;
			}
		}
		function headerRule(name, contains, source) {
			const template = (0, load_template.Gq)(contains, source);
			const wrong = `expected header ${name}${contains === '' ? '' : ` to contain ${quoted(contains)}`}`;
			const rule = (answer, values) => {
				const part = (0, load_template.GS)(template, values);
				return headersOf(answer, name).some(value => value.includes(part)) ? undefined : wrong;
			};
			return { rule, template };
		}
		function bodyRule(contains, source) {
			const template = (0, load_template.Gq)(contains, source);
			const wrong = `expected body to contain ${quoted(contains)}`;
			const rule = (answer, values) => contentOf(answer).bytes.includes((0, load_template.GS)(template, values), 0, 'utf8') ? undefined : wrong;
			return { rule, template };
		}
		function jsonRule(text, equals, source) {
			const path = compileJsonPath(text, source);
			const template = equals === undefined ? undefined : (0, load_template.Gq)(equals, source);
			const wrong = `expected ${text}${equals === undefined ? '' : ` to be ${quoted(equals)}`}`;
			const rule = (answer, values) => {
				const { json } = contentOf(answer);
				if (json === undefined)
					return 'body is no JSON';
				const found = find(path, json.value);
				const wanted = template === undefined ? undefined : (0, load_template.GS)(template, values);
				const holds = found.length > 0 && (wanted === undefined || found.every(value => isEqual(value, wanted)));
				return holds ? undefined : wrong;
			};
			return { rule, ...(template && { template }) };
		}
		function isEqual(value, wanted) {
			if (value === null)
				return wanted === 'null';
			return textOf(value) === wanted || (typeof value === 'number' && wanted.trim() !== '' && Number(wanted) === value);
		}
		function quoted(text) {
			return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
		}
		;
		function redirected(call, { status, headers }, { origin, cookie }) {
			const [, location] = moves.has(status) ? (pairsOf(headers).find(([name]) => name === 'location') ?? []) : [];
			if (location === undefined)
				return undefined;
			const base = `${origin}${call.path}`;
			if (!URL.canParse(location, base))
				return `HTTP ${status}, then a redirect to what is no URL`;
			const url = new URL(location, base);
			if (url.origin !== origin)
				return `HTTP ${status}, then a redirect to another origin, which is not followed`;
			const path = `${url.pathname}${url.search}`;
			const isChanged = status === 303 ? call.method !== 'HEAD' : (status === 301 || status === 302) && call.method === 'POST';
			const kept = pairsOf(call.headers).filter(([name]) => {
				const lower = name.toLowerCase();
				return (lower !== 'cookie' || cookie === undefined) && !(isChanged && lower.startsWith('content-'));
			});
			const jar = cookie?.(path);
			return {
				...call,
				path,
				headers: [...kept, ...(jar === undefined ? [] : [['cookie', jar]])].flat(),
				...(isChanged && { method: 'GET', body: undefined }),
			};
		}
		const moves = new Set([301, 302, 303, 307, 308]);
		function pairsOf(headers) {
			return headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : []));
		}
		;
		function compileStep(step, target) {
			const { source } = step;
			const { base, path, isAtTarget } = placed(step.path, target, source);
			const expectations = compileExpectations(step.expect, source);
			const captures = compileCaptures(step.capture, source);
			const { payload, type } = payloadOf(step.body, source);
			const headers = request_headersOf(step, type);
			const draft = {
				method: methodOf(step.method, source),
				path: (0, load_template.H9)(path, base, source),
				headers,
				flat: headers.every(([, { fixed }]) => fixed !== undefined) ? Object.freeze(flatOf(headers, new Map())) : undefined,
				body: payload,
				wantsBody: expectations.needsBody || captures.needsBody,
			};
			const name = (0, load_template.Gq)(step.name, source);
			const needed = templatesOf(draft);
			return {
				step,
				name,
				origin: base.origin,
				isAtTarget,
				isSecure: isSafeWay(base.origin),
				names: (0, load_template.eZ)([name, ...needed, ...expectations.templates]),
				expectations,
				captures,
				draft,
				fixed: needed.every(({ fixed }) => fixed !== undefined) ? Object.freeze(made(draft, new Map())) : undefined,
			};
		}
		function callOf(compiled, values, jar) {
			const call = compiled.fixed ?? made(compiled.draft, values);
			const cookies = compiled.isAtTarget ? jar?.header(call.path, compiled.isSecure) : undefined;
			return cookies === undefined ? call : { ...call, headers: withCookies(call.headers, cookies) };
		}
		function nameOf({ name }, values) {
			return (0, load_template.GS)(name, values);
		}
		function made({ method, path, headers, flat, body, wantsBody }, values) {
			return {
				method,
				path: (0, load_template.GS)(path, values),
				headers: flat ?? flatOf(headers, values),
				body: bodyOf(body, values),
				wantsBody,
			};
		}
		function flatOf(headers, values) {
			return headers.flatMap(([name, value]) => [name, (0, load_template.GS)(value, values)]);
		}
		function bodyOf(payload, values) {
			switch (payload.kind) {
				case 'none':
					return undefined;
				case 'text':
					return (0, load_template.GS)(payload.text, values);
				case 'bytes':
					return payload.bytes;
				case 'pieces':
					return Buffer.concat(payload.pieces.map(piece => (piece instanceof Uint8Array ? piece : Buffer.from((0, load_template.GS)(piece, values)))));
				default:
					return payload;
			}
		}
		function templatesOf({ path, headers, body }) {
			const inBody = body.kind === 'text' ? [body.text] : body.kind === 'pieces' ? body.pieces.filter(piece => 'gaps' in piece) : [];
			return [path, ...headers.map(([, value]) => value), ...inBody];
		}
		function withCookies(headers, cookies) {
			const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'cookie');
			return at < 0 ? [...headers, 'cookie', cookies] : headers.with(at + 1, `${headers[at + 1] ?? ''}; ${cookies}`);
		}
		function placed(path, target, source) {
			const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*:)\/\/(.*)$/is.exec(path) ?? [];
			const own = urlOf(target, source);
			if (scheme === undefined) {
				return { base: { origin: own.origin, path: own.pathname.replace(/\/+$/, '') }, path, isAtTarget: true };
			}
			const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
			const { origin } = urlOf(`${scheme}//${authority}`, source);
			return { base: { origin, path: '' }, path: rest.slice(authority.length), isAtTarget: origin === own.origin };
		}
		function urlOf(text, source) {
			const refuse = (why) => new errors.y('target-invalid', { ...source, text, why });
			if (text.includes('${'))
				throw refuse('has a variable in its host');
			if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
				throw refuse('is no http(s) URL');
			const url = new URL(text);
			if (url.username !== '' || url.password !== '')
				throw refuse('holds a name or password, which belong in `auth`');
			return url;
		}
		function isSafeWay(origin) {
			const { protocol, hostname } = new URL(origin);
			return protocol === 'https:' || /^(?:.*\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
		}
		function methodOf(method, source) {
			if (!isToken(method) || method.toUpperCase() === 'CONNECT') {
				throw new errors.y('value-unexpected', { ...source, found: method, expected: 'a method like `GET` or `POST`' });
			}
			return method.toUpperCase();
		}
		function isToken(text) {
			return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
		}
		const ownHeaders = new Set([
			'host',
			'connection',
			'content-length',
			'transfer-encoding',
			'keep-alive',
			'proxy-connection',
			'upgrade',
			'expect',
		]);
		function request_headersOf({ headers, body, source }, type) {
			const given = headers
				.filter(([name]) => body?.kind !== 'multipart' || name.toLowerCase() !== 'content-type')
				.map(([name, value]) => [headerName(name, source), (0, load_template.$e)(value, source)]);
			const isTyped = given.some(([name]) => name.toLowerCase() === 'content-type');
			return isTyped || type === '' ? given : [...given, ['content-type', (0, load_template.$e)(type, source)]];
		}
		function headerName(name, source) {
			if (ownHeaders.has(name.toLowerCase()))
				throw new errors.y('header-own', { ...source, name });
			if (isToken(name))
				return name;
			throw new errors.y('value-unexpected', { ...source, found: name, expected: 'the name of a header' });
		}
		function payloadOf(body, source) {
			switch (body?.kind) {
				case undefined:
					return { payload: { kind: 'none' }, type: '' };
				case 'text':
					return { payload: { kind: 'text', text: compilerFor(body.escape)(body.text, source) }, type: body.type };
				case 'bytes':
					return { payload: { kind: 'bytes', bytes: body.bytes }, type: body.type };
				case 'multipart':
					return multipart(body.parts, source);
				default:
					return body;
			}
		}
		function compilerFor(kind) {
			switch (kind) {
				case 'json':
					return load_template.kD;
				case 'form':
					return load_template.E$;
				case 'none':
					return load_template.Gq;
				default:
					return kind;
			}
		}
		function multipart(parts, source) {
			const boundary = boundaryOf(parts);
			const pieces = parts.flatMap(part => [
				Buffer.from(`--${boundary}\r\n${headOf(part)}`),
				typeof part.value === 'string' ? (0, load_template.Gq)(part.value, source) : part.value,
				Buffer.from('\r\n'),
			]);
			const end = Buffer.from(`--${boundary}--\r\n`);
			return {
				payload: { kind: 'pieces', pieces: joined([...pieces, end]) },
				type: `multipart/form-data; boundary=${boundary}`,
			};
		}
		function headOf({ name, fileName, type }) {
			const file = fileName === undefined ? '' : `; filename="${quotable(fileName)}"`;
			const typed = type === undefined ? '' : `Content-Type: ${(0, load_template.TK)(type)}\r\n`;
			return `Content-Disposition: form-data; name="${quotable(name)}"${file}\r\n${typed}\r\n`;
		}
		function quotable(text) {
			return text.toWellFormed().replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
		}
		function joined(pieces) {
			const out = [];
			for (const piece of pieces) {
				const bytes = piece instanceof Uint8Array ? piece : piece.fixed === undefined ? undefined : Buffer.from(piece.fixed);
				const last = out.at(-1);
				if (bytes !== undefined && last instanceof Uint8Array)
					out[out.length - 1] = Buffer.concat([last, bytes]);
				else
					out.push(bytes ?? piece);
			}
			return out;
		}
		function boundaryOf(parts) {
			const written = JSON.stringify(parts.map(({ name, value, fileName }) => [name, value.length, fileName]));
			for (let salt = 0;; salt += 1) {
				const boundary = `load-test-${hex((0, random.tW)(`${salt} ${written}`))}${hex((0, random.tW)(`${written} ${salt}`))}`;
				if (!parts.some(({ value }) => Buffer.from(value).includes(boundary)))
					return boundary;
			}
		}
		function hex(number) {
			return number.toString(16).padStart(8, '0');
		}
		var external_node_perf_hooks_ = __webpack_require__(643);
		var notice = __webpack_require__(68308);
		var once = __webpack_require__(53300);
		;
		const shareOfTime = 0.8;
		const pauseMs = 1000;
		function makeKeeper() {
			let current = '';
			let fetching;
			let [isBusy, isClosed] = [false, false];
			let [triedAt, failed, why] = [Number.NEGATIVE_INFINITY, 0, ''];
			let timer;
			const attempt = async (how) => {
				isBusy = true;
				clearTimeout(timer);
				const { token, holdsMs, wrong } = await fetchOnce(how);
				isBusy = false;
				if (wrong === undefined)
					current = token;
				const againMs = wrong === undefined ? holdsMs : pauseMs;
				if (againMs !== undefined && !isClosed)
					timer = setTimeout(refresh, againMs);
				return wrong;
			};
			const refresh = async () => {
				if (fetching === undefined)
					return;
				const wrong = await attempt(fetching);
				triedAt = external_node_perf_hooks_.performance.now();
				if (wrong === undefined || isClosed || fetching.errands.signal?.aborted === true)
					return;
				failed += 1;
				why = wrong;
			};
			return {
				get current() {
					return current;
				},
				refuse: token => {
					const isEarly = external_node_perf_hooks_.performance.now() - triedAt < pauseMs;
					if (token === current && !isBusy && !isClosed && !isEarly)
						void refresh();
				},
				begin: how => {
					fetching = how;
					return attempt(how);
				},
				notices: () => (failed === 0 ? [] : [(0, notice.l)('token-stale', { times: failed, why })]),
				close: () => {
					isClosed = true;
					clearTimeout(timer);
				},
			};
		}
		async function fetchOnce({ token, prepared, errands, onSecret }) {
			const values = new Map(token.values);
			let holdsMs = token.everyMs;
			const judge = (answer, ...rest) => {
				holdsMs ??= expiryOf(answer);
				return prepared.judge(answer, ...rest);
			};
			const user = { connections: new Map() };
			const wrong = await (0, once.E)({ ...prepared, judge }, { ...errands, values, user });
			const fetched = values.get(model_scenario.v) ?? '';
			if (wrong === undefined)
				onSecret(fetched);
			return { token: fetched, holdsMs, wrong };
		}
		function expiryOf(answer) {
			const body = contentOf(answer).json?.value;
			const seconds = typeof body === 'object' && body !== null && 'expires_in' in body ? Number(body.expires_in) : Number.NaN;
			return seconds > 0 ? Math.max(pauseMs, Math.min(longestMs, seconds * 1000 * shareOfTime)) : undefined;
		}
		const longestMs = 14 * 86_400_000;
		;
		function makeValues(variables, seed) {
			const sources = variables.map(variable => [variable.name, sourceOf(variable, seed)]);
			let isExhausted = false;
			return {
				next: () => {
					const values = new Map();
					for (const [name, source] of sources) {
						const value = isExhausted ? undefined : source();
						isExhausted ||= value === undefined;
						if (value !== undefined)
							values.set(name, value);
					}
					return isExhausted ? 'exhausted' : values;
				},
			};
		}
		function sourceOf(variable, seed) {
			const own = (0, random.tW)(`${seed} ${variable.name}`);
			switch (variable.kind) {
				case 'choice': {
					const deal = makeDeck(variable.weights, own);
					return () => variable.values[deal()] ?? '';
				}
				case 'rows':
					return rows(variable.values, variable.order, own);
				case 'uuid':
					return uuids(own);
				case 'integer':
					return integers(variable.from, variable.to, (0, random.cG)(own));
				case 'words':
					return wordsOf(variable.count, (0, random.cG)(own));
				default:
					return variable;
			}
		}
		function rows(values, order, seed) {
			if (values.length === 0)
				return () => undefined;
			if (order === 'shuffled') {
				const deal = makeDealer(Uint32Array.from(values, (_, index) => index), (0, random.cG)(seed));
				return () => values[deal()];
			}
			let at = -1;
			return () => {
				at = order === 'sequential' && at + 1 === values.length ? 0 : at + 1;
				return values[at];
			};
		}
		function uuids(seed) {
			const [first, second] = [(0, random.cG)(seed), (0, random.cG)((0, random.tW)(`${seed} uuid`))];
			return () => {
				const a = values_hex(first) + values_hex(second);
				const b = values_hex(second) + values_hex(first);
				const variant = (8 + (Number.parseInt(b.charAt(0), 16) % 4)).toString(16);
				return `${a.slice(0, 8)}-${a.slice(8, 12)}-4${a.slice(13)}-${variant}${b.slice(1, 4)}-${b.slice(4)}`;
			};
		}
		function values_hex(random) {
			return (random() * 4_294_967_296).toString(16).padStart(8, '0');
		}
		function integers(from, to, random) {
			const count = to - from + 1;
			const isWide = count > 4_294_967_296;
			return () => {
				const drawn = isWide ? (Math.floor(random() * 2 ** 27) * 2 ** 26 + random() * 2 ** 26) / 2 ** 53 : random();
				return String(Math.min(to, from + Math.floor(drawn * count)));
			};
		}
		function wordsOf(count, random) {
			return () => Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
		}
		const words = ('apple basket bridge butter candle carpet castle cloud coffee copper corner cotton daisy desert dinner doctor eagle ' +
			'earth engine feather field finger flower forest garden glass grape hammer harbour honey island jacket kitchen ladder ' +
			'lemon letter lumber marble market meadow mirror morning mountain needle ocean olive orange paper pencil pepper planet ' +
			'pocket rabbit rain ribbon river saddle school shadow silver sparrow spring stone sugar summer table thunder timber ' +
			'tunnel valley velvet village walnut water willow window winter wood yellow').split(' ');
		;
		function planOf(scenario) {
			const { flows, target, variables, seed, connection, ready, token, setup, teardown } = scenario;
			const jarOf = connection.cookies ? jars() : () => undefined;
			const keeper = makeKeeper();
			const single = (step) => {
				const compiled = compileStep(step, target);
				const prepared = prepare(compiled, jarOf, connection.mostRedirects);
				const isShowing = compiled.names.has(model_scenario.v);
				return { step, prepared: isShowing ? showing(prepared, keeper) : prepared, needs: compiled.names };
			};
			const iterations = flows.map(({ steps }) => steps.map(step => single(step).prepared));
			const deck = makeDeck(flows.map(({ weight }) => weight), seed);
			const values = makeValues(variables, seed);
			const first = makeValues(variables, seed).next();
			return {
				deal: () => {
					const drawn = values.next();
					return drawn === 'exhausted' ? undefined : { steps: iterations[deck()] ?? [], values: drawn };
				},
				once: first === 'exhausted' ? new Map() : first,
				ready: ready && single(ready.step),
				token: token && single(token.step),
				keeper,
				setup: setup.map(single),
				teardown: teardown.map(single),
			};
		}
		function prepare(compiled, jarOf, mostRedirects) {
			const { thinkMs } = compiled.step;
			const jarAtTarget = (user) => (compiled.isAtTarget ? jarOf(user) : undefined);
			return {
				method: compiled.draft.method,
				origin: compiled.origin,
				nameOf: values => nameOf(compiled, values),
				...(thinkMs && { thinkMs }),
				call: (values, user) => callOf(compiled, values, jarAtTarget(user)),
				...(mostRedirects > 0 && { mostRedirects }),
				follow: (call, answer, user) => {
					const jar = jarAtTarget(user);
					jar?.take(answer.headers, call.path, Date.now());
					const cookie = (path) => jar?.header(path, compiled.isSecure);
					return redirected(call, answer, { origin: compiled.origin, ...(jar && { cookie }) });
				},
				judge: (answer, values, user) => {
					jarAtTarget(user)?.take(answer.headers, callOf(compiled, values).path, Date.now());
					return check(compiled.expectations, answer, values) ?? capture(compiled.captures, answer, values);
				},
			};
		}
		function showing(prepared, keeper) {
			return {
				...prepared,
				call: (values, user) => prepared.call(values.set(model_scenario.v, keeper.current), user),
				judge: (answer, values, user) => {
					if (answer.status === 401)
						keeper.refuse(values.get(model_scenario.v) ?? '');
					return prepared.judge(answer, values, user);
				},
			};
		}
		function jars() {
			const all = new WeakMap();
			return user => {
				const jar = all.get(user) ?? makeJar();
				all.set(user, jar);
				return jar;
			};
		}
	}),
	21603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$e: () => (compileHeader),
			E$: () => (compileForm),
			GS: () => (fill),
			Gq: () => (compileTemplate),
			H9: () => (compilePath),
			TK: () => (headerText),
			eZ: () => (namesOf),
			kD: () => (compileJson)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
		function fill(template, values) {
			if (template.fixed !== undefined)
				return template.fixed;
			let text = template.start;
			for (const { name, encode, after } of template.gaps) {
				const value = values.get(name);
				if (value === undefined)
					throw new RangeError(`\${${name}} has no value`);
				text += encode(value) + after;
			}
			return text;
		}
		function compileTemplate(text, source = nowhere) {
			return compile(text, source, { gap: asItIs, text: asItIs });
		}
		function compileJson(text, source = nowhere) {
			const template = compile(text, source, { gap: asItIs, text: asItIs });
			let isInside = endsInside(template.start, false);
			const gaps = template.gaps.map(gap => {
				const encode = isInside ? insideJsonString : asJson;
				isInside = endsInside(gap.after, isInside);
				return { ...gap, encode };
			});
			return { ...template, gaps };
		}
		function compileForm(text, source = nowhere) {
			return compile(text, source, { gap: percentEncoded, text: asItIs });
		}
		function compileHeader(text, source = nowhere) {
			return compile(text, source, { gap: headerText, text: headerText });
		}
		function compilePath(text, base, source = nowhere) {
			const template = compile(withoutFragment(text), source, { gap: segment, text: requestTarget });
			const [first, ...others] = template.gaps;
			if (first !== undefined && template.start === '') {
				const isFollowed = first.after.startsWith('/');
				return { ...template, gaps: [{ ...first, encode: value => below(base, value, isFollowed) }, ...others] };
			}
			const isBare = template.start === '' || /^[/?]/.test(template.start);
			const start = base.path + (isBare ? '' : '/') + template.start;
			const rooted = start.startsWith('/') ? start : `/${start}`;
			return { ...template, start: rooted, fixed: template.fixed === undefined ? undefined : rooted };
		}
		function namesOf(templates) {
			return new Set([...templates].flatMap(({ gaps }) => gaps.map(({ name }) => name)));
		}
		function headerText(text) {
			const line = text.replace(/\r\n|[\0-\x08\x0a-\x1f\x7f]/g, ' ');
			return /^[\t\x20-\x7e]*$/.test(line) ? line : Buffer.from(line, 'utf8').toString('latin1');
		}
		const nowhere = { file: 'a request' };
		function compile(text, source, encoders) {
			const names = [];
			const texts = [];
			let plain = '';
			let at = 0;
			for (const match of text.matchAll(/\$\$\{|\$\{[^}]*\}?/g)) {
				plain += text.slice(at, match.index);
				at = match.index + match[0].length;
				if (match[0] === '$${')
					plain += '${';
				else {
					names.push(nameIn(match[0], source));
					texts.push(encoders.text(plain));
					plain = '';
				}
			}
			texts.push(encoders.text(plain + text.slice(at)));
			const start = texts[0] ?? '';
			const gaps = names.map((name, index) => ({ name, encode: encoders.gap, after: texts[index + 1] ?? '' }));
			return { fixed: gaps.length === 0 ? start : undefined, start, gaps };
		}
		function nameIn(gap, source) {
			const name = gap.endsWith('}') ? gap.slice(2, -1) : '';
			if (!/^[A-Za-z_][\w.-]{0,99}$/.test(name)) {
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('template-name', { ...source, text: gap.slice(0, 60), example: '${intent}' });
			}
			return name;
		}
		function asItIs(text) {
			return text;
		}
		function endsInside(json, isInside) {
			let inside = isInside;
			for (let at = 0; at < json.length; at += 1) {
				if (json[at] === '"')
					inside = !inside;
				else if (inside && json[at] === '\\')
					at += 1;
			}
			return inside;
		}
		function insideJsonString(value) {
			return JSON.stringify(value).slice(1, -1);
		}
		function asJson(value) {
			return isJson(value) ? value : JSON.stringify(value);
		}
		function isJson(value) {
			if (!/^[-\d"[{tfn]/.test(value))
				return false;
			try {
				JSON.parse(value);
				return true;
			}
			catch {
				return false;
			}
		}
		function percentEncoded(value) {
			return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, sign => `%${hex(sign)}`);
		}
		function segment(value) {
			return value === '.' || value === '..' ? value.replaceAll('.', '%2E') : percentEncoded(value);
		}
		function hex(sign) {
			return sign.charCodeAt(0).toString(16).toUpperCase();
		}
		function requestTarget(text) {
			return text.toWellFormed().replace(/[^\w\-.~:/?[\]@!$&'()*+,;=%]+/g, encodeURIComponent);
		}
		function withoutFragment(text) {
			return text.split('#', 1)[0] ?? '';
		}
		function below(base, value, isFollowed) {
			const origin = /^https?:\/\/[^/?#\\]*/i.exec(value)?.[0];
			if (origin !== undefined && URL.canParse(origin) && new URL(origin).origin === base.origin) {
				const rest = requestTarget(withoutFragment(value.slice(origin.length)));
				if (isFollowed && (rest === '' || rest === '/'))
					return '';
				return rest.startsWith('/') ? rest : `/${rest}`;
			}
			if (value.startsWith('/'))
				return base.path + requestTarget(withoutFragment(value));
			return `${base.path}/${segment(value)}`;
		}
	})
};
