export const id = 5957;
export const ids = [5957];
export const modules = {
	85957: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			startDemo: () => (startDemo)
		});
		var external_node_events_ = __webpack_require__(78474);
		var external_node_http_ = __webpack_require__(37067);
		var external_node_perf_hooks_ = __webpack_require__(643);
		var promises_ = __webpack_require__(58500);
		var stats_random = __webpack_require__(29897);
		;
		const tasks = ['pico', 'effects', 'ae', 'dose', 'eligibility'];
		const intents = ['endpoint', 'ae', 'dose', 'eligibility', 'general'];
		function routeOf(path) {
			return routes.get(path);
		}
		const routes = new Map([
			['/retrieve', { method: 'POST', reply: retrieved }],
			...tasks.map((task) => [
				`/extract/${task}`,
				{ method: 'POST', reply: body => read(body, () => ({ result: { task, spans: [] } })) },
			]),
			['/facets/generate', { method: 'POST', reply: body => read(body, () => ({ result: { facets: [] } })) }],
			['/health', { method: 'GET', reply: () => ({ result: { status: 'ok' } }) }],
		]);
		function retrieved(body) {
			return read(body, ({ intent = 'general' }) => intents.some(one => one === intent) ? { result: { intent, results: [] } } : { refusal: 'no such intent' });
		}
		function read(body, reply) {
			const asked = parsed(body);
			return isAsked(asked) ? reply(asked) : { refusal: 'a JSON object wanted' };
		}
		function parsed(body) {
			try {
				return JSON.parse(body);
			}
			catch {
				return undefined;
			}
		}
		function isAsked(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
		;
		const behaviours = {
			green: new Map([
				['/retrieve', { medianMs: 200, spread: 2, errors: 0.001 }],
				['/extract', { medianMs: 480, spread: 2, errors: 0.001 }],
				['/facets/generate', { medianMs: 330, spread: 2.2, errors: 0.001 }],
				['/health', { medianMs: 2, spread: 2, errors: 0 }],
			]),
			red: new Map([
				['/retrieve', { medianMs: 200, spread: 2, errors: 0.001 }],
				['/extract', { medianMs: 480, spread: 2, errors: 0.001 }],
				['/facets/generate', { medianMs: 480, spread: 5.5, errors: 0.002 }],
				['/health', { medianMs: 2, spread: 2, errors: 0 }],
			]),
			failing: new Map([
				['/retrieve', { medianMs: 200, spread: 2, errors: 0.12 }],
				['/extract', { medianMs: 480, spread: 2, errors: 0.6 }],
				['/facets/generate', { medianMs: 330, spread: 2.2, errors: 0.02 }],
				['/health', { medianMs: 2, spread: 2, errors: 0 }],
			]),
		};
		const rerankerMs = 90;
		function makeService(profile, seed, speed) {
			const sequences = new Map();
			return (path, degraded) => {
				const name = endpointOf(path);
				const behaviour = name === undefined ? undefined : behaviours[profile].get(name);
				if (behaviour === undefined)
					return undefined;
				const random = sequences.get(path) ?? (0, stats_random.cG)((0, stats_random.tW)(path) ^ seed);
				sequences.set(path, random);
				return answerFrom(random, degraded && name === '/retrieve' ? faster(behaviour) : behaviour, speed);
			};
		}
		function answerFrom(random, { medianMs, spread, errors }, speed) {
			const fails = random() < errors;
			const latency = medianMs * Math.exp((Math.log(spread) / 1.645) * (0, stats_random.qb)(random));
			return fails ? { status: 503, afterMs: (0.05 * latency) / speed } : { status: 200, afterMs: latency / speed };
		}
		function faster(behaviour) {
			return { ...behaviour, medianMs: behaviour.medianMs - rerankerMs };
		}
		function endpointOf(path) {
			if (path === '/extract')
				return undefined;
			return tasks.some(task => path === `/extract/${task}`) ? '/extract' : path;
		}
		;
		const bounds = [0.01, 0.05, 0.1, 0.3, 0.6, 0.8, 0.9, 1.5, 1.8, 2, 2.5, 3, 10];
		function makeMetrics() {
			const paths = new Map();
			return {
				count(path, status, seconds) {
					const series = paths.get(path) ?? { buckets: bounds.map(() => 0), codes: new Map(), sum: 0, requests: 0 };
					paths.set(path, series);
					series.sum += seconds;
					series.requests += 1;
					series.codes.set(status, (series.codes.get(status) ?? 0) + 1);
					const at = bounds.findIndex(bound => seconds <= bound);
					if (at >= 0)
						series.buckets[at] = (series.buckets[at] ?? 0) + 1;
				},
				expose({ cpuSeconds, residentBytes }) {
					const all = [...paths];
					return [
						...family('http_request_duration_seconds', 'histogram', 'Time to answer.', all.flatMap(histogramLines)),
						...family('http_requests_total', 'counter', 'Requests answered.', all.flatMap(counterLines)),
						...family('process_cpu_seconds_total', 'counter', 'CPU time used.', [
							`process_cpu_seconds_total{job="api"} ${cpuSeconds}`,
						]),
						...family('process_resident_memory_bytes', 'gauge', 'Memory held.', [
							`process_resident_memory_bytes{job="api"} ${residentBytes}`,
						]),
						'',
					].join('\n');
				},
			};
		}
		function family(name, type, help, lines) {
			return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
		}
		function histogramLines([path, series]) {
			const label = `service="retrieval",path="${escaped(path)}"`;
			let below = 0;
			const buckets = bounds.map((bound, index) => {
				below += series.buckets[index] ?? 0;
				return `http_request_duration_seconds_bucket{${label},le="${bound}"} ${below}`;
			});
			return [
				...buckets,
				`http_request_duration_seconds_bucket{${label},le="+Inf"} ${series.requests}`,
				`http_request_duration_seconds_sum{${label}} ${series.sum}`,
				`http_request_duration_seconds_count{${label}} ${series.requests}`,
			];
		}
		function counterLines([path, { codes }]) {
			return [...codes].map(([code, count]) => `http_requests_total{service="retrieval",path="${escaped(path)}",code="${code}"} ${count}`);
		}
		function escaped(value) {
			return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
		}
		;
		const largestBody = 64_000;
		async function startDemo(options = {}) {
			const { profile = 'green', seed = 7, speed = 1, port = 0, adminToken = 'demo-admin' } = options;
			const service = makeService(profile, seed, speed);
			const metrics = makeMetrics();
			const log = new Map();
			let degraded = false;
			const server = (0, external_node_http_.createServer)(serve);
			server.listen(port, '127.0.0.1');
			await (0, external_node_events_.once)(server, 'listening');
			const address = server.address();
			if (address === null || typeof address === 'string')
				throw new Error('a server on loopback has a port');
			return {
				url: `http://127.0.0.1:${address.port}`,
				log,
				close: () => new Promise(resolve => {
					server.close(() => resolve());
					server.closeAllConnections();
				}),
			};
			async function serve(request, response) {
				const began = external_node_perf_hooks_.performance.now();
				const gone = new AbortController();
				response.once('close', () => gone.abort());
				const path = pathOf(request);
				const body = await bodyOf(request, gone.signal);
				const reply = body === undefined ? tooLarge : await answer(request, path, body, gone.signal);
				if (gone.signal.aborted)
					return;
				note(log, `${request.method} ${path}`, reply.status);
				if (path !== '/metrics')
					metrics.count(known(path), reply.status, (external_node_perf_hooks_.performance.now() - began) / 1000);
				send(response, reply);
			}
			async function answer(request, path, body, gone) {
				if (path === '/metrics')
					return request.method === 'GET' ? exposed(metrics) : wrongMethod('GET');
				if (path === '/admin/reload')
					return request.method === 'POST' ? reload(request) : wrongMethod('POST');
				const route = routeOf(path);
				if (route === undefined)
					return failure(404, 'no such endpoint');
				if (request.method !== route.method)
					return wrongMethod(route.method);
				const reply = route.reply(body);
				if ('refusal' in reply)
					return failure(400, reply.refusal);
				const planned = service(path, degraded);
				if (planned === undefined)
					return failure(404, 'no such endpoint');
				await (0, promises_.setTimeout)(planned.afterMs, undefined, { signal: gone }).catch(() => undefined);
				const headers = { 'server-timing': `planned;dur=${planned.afterMs.toFixed(3)}` };
				return planned.status === 200
					? { status: 200, body: JSON.stringify(reply.result), headers }
					: failure(planned.status, 'overloaded', headers);
			}
			function reload({ headers: { authorization } }) {
				if (authorization === undefined)
					return unauthorized('bearer token wanted', 'Bearer');
				if (authorization !== `Bearer ${adminToken}`)
					return unauthorized('wrong token', 'Bearer error="invalid_token"');
				degraded = !degraded;
				return { status: 200, body: JSON.stringify({ mode: degraded ? 'degraded' : 'normal' }) };
			}
		}
		function pathOf({ url = '/' }) {
			return /^[^?#]*/.exec(url)?.[0] ?? url;
		}
		function bodyOf(request, gone) {
			return new Promise(resolve => {
				const chunks = [];
				let size = 0;
				request.on('data', (chunk) => {
					size += chunk.length;
					if (size <= largestBody)
						chunks.push(chunk);
					else
						resolve(undefined);
				});
				request.on('end', () => resolve(Buffer.concat(chunks).toString()));
				request.on('error', () => resolve(''));
				gone.addEventListener('abort', () => resolve(''));
			});
		}
		function failure(status, error, headers = {}) {
			return { status, body: JSON.stringify({ error }), headers };
		}
		const tooLarge = failure(413, 'body too large', { connection: 'close' });
		function wrongMethod(allow) {
			return failure(405, 'method not allowed', { allow });
		}
		function unauthorized(error, challenge) {
			return failure(401, error, { 'www-authenticate': challenge });
		}
		function exposed(metrics) {
			const { user, system } = process.cpuUsage();
			const body = metrics.expose({ cpuSeconds: (user + system) / 1e6, residentBytes: process.memoryUsage.rss() });
			return { status: 200, body, headers: { 'content-type': 'text/plain; version=0.0.4' } };
		}
		function known(path) {
			return routeOf(path) === undefined && path !== '/admin/reload' ? 'other' : path;
		}
		const mostLogged = 1000;
		function note(log, key, status) {
			const counts = log.get(key) ?? new Map();
			if (!log.has(key) && log.size >= mostLogged)
				return;
			log.set(key, counts.set(status, (counts.get(status) ?? 0) + 1));
		}
		function send(response, { status, body, headers }) {
			const always = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
			response.writeHead(status, { ...always, ...headers }).end(body);
		}
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
