export const id = 5329;
export const ids = [5329];
export const modules = {
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
			'target-open': '{at}: `{scenario}` has no target, so it can not be run as it is written. Write `target: https://api.example.com` in the config, or run it with `--target`.',
			'endpoint-unsent': '{at}: `{endpoint}` covers no request of {scenarios}{near}. Write it as it is sent, or a run can not be judged by it.',
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
			'comparison-cancelled': 'The comparison was cancelled after {done}, and at least {least} are needed before anything can be said.',
			'comparison-cancelled-late': 'The comparison was cancelled after {done}, before they settled it, and was not judged.',
			'side-unreached': 'The comparison ended early, since {side} could not be reached at {target}.',
			'both-here': 'Both sides run on the machine that the load comes from: differences between them mean something, absolute latency and capacity hold for this machine only.',
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
