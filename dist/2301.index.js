export const id = 2301;
export const ids = [2301];
export const modules = {
	24984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZP: () => (coverAll),
			UJ: () => (coveredBy),
			Ke: () => (matcherOf)
		});
		var objective = __webpack_require__(87245);
		var run_result = __webpack_require__(47289);
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
		var judge_rows = __webpack_require__(48483);
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
			return JSON.stringify([indicator.kind, (0, objective.p)(indicator), statistic, direction]);
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
			const figures = { requests: 0, failures: 0, latency: run_result.G };
			const rows = (0, judge_rows.RO)({ endpoints: endpoints.map(endpoint => ({ ...endpoint, ...figures })) });
			return new Map([...coverAll(objectives, rows)].map(([objective, { won }]) => [objective, won.map(row => rows.indexOf(row))]));
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
	62676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E0: () => (mergeBuckets),
			F6: () => (withQuantiles),
			IQ: () => (rankOf),
			MU: () => (readingOf),
			UO: () => (isWithin),
			Xf: () => (quantileOf),
			YN: () => (printedOn),
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
		function printedOn(value, grid) {
			switch (grid) {
				case 'exact':
					return value;
				case 'round':
					return Math.round(value);
				case 'floor':
					return Math.floor(value);
				case 'locust':
					return Math.round(value / stepAt(value)) * stepAt(value);
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
			'confirming-cancelled': 'It was run again because it looks slower than usual, and that was cancelled: neither confirmed nor cleared.',
			repeated: '{name} was run {count} times in a row: p95 {p95}; errors {errors}. The one with the middle p95 is shown, and judged by the promises.',
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
			'confirms-nothing': '{file} confirms nothing: {why}.',
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
	47289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => (emptyLatency)
		});
		const emptyLatency = {
			quantiles: [],
			rank: 'nearest',
			grid: 'exact',
			meanGrid: 'exact',
			extremesGrid: 'exact',
		};
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
				return (await Promise.all([__webpack_require__.e(4804), __webpack_require__.e(5795)]).then(__webpack_require__.bind(__webpack_require__, 85795))).heldAgainst(runs, standards, command, desk);
			const bases = standards.map(standard => ({ ...standard, notices: [], confirms: [] }));
			return { name: (0, _naming_js__WEBPACK_IMPORTED_MODULE_1__.u)(runs, standards[0]?.setup.config, command, desk), bases, baseResults: [] };
		}
	}),
	59513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ze: () => (configFile),
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
			const text = await read(file);
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
	})
};
