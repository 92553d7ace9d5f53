export const id = 4173;
export const ids = [4173];
export const modules = {
	60823: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rf: () => (mergeSources),
			ZS: () => (promiseKey),
			fp: () => (placeWords),
			jP: () => (withoutRepeats),
			ow: () => (subjectKey),
			vT: () => (refuseDisagreement)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68308);
		var _text_promise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46199);
		var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34729);
		function subjectKey({ scope, indicator, condition }) {
			return [(0, _scope_js__WEBPACK_IMPORTED_MODULE_0__.OD)(scope), JSON.stringify(indicator), directionOf(condition)].join(' ');
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
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('tables-disagree', {
				file,
				headings: names,
				words: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_2__.Db)(first.objective),
				line: first.objective.source.line ?? 0,
				otherWords: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_2__.Db)(second.objective),
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
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('objective-conflict', {
				...objective.source,
				words: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_2__.Db)(objective),
				otherWords: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_2__.Db)(other),
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
				words: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_2__.Db)(later),
				otherWords: (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_2__.Db)(winner),
				otherPlace: placeWords(winner.source),
			};
			return origin === winnerOrigin ? (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('drift', details) : (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_3__.l)('overridden', details);
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
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22059);
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49988);
		var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98972);
		var _indicator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36444);
		var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19514);
		var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34729);
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
			const near = suspect === undefined ? undefined : (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(suspect, _indicator_js__WEBPACK_IMPORTED_MODULE_1__.To);
			return { ...draft, ...(near !== undefined && { near: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)(near) }) };
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
			const implied = rate && draft.latency === undefined ? (0, _indicator_js__WEBPACK_IMPORTED_MODULE_1__.$e)('throughput', new Set()) : undefined;
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
			return tokens[at]?.kind === 'number' && (0, _indicator_js__WEBPACK_IMPORTED_MODULE_1__.qv)(tokens, at, new Set()) !== undefined;
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
			const implied = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_1__.$e)('users', new Set());
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
			const q = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_4__.uz)(`p${tokens[at]?.text}`);
			if (q === undefined || draft.subject !== undefined)
				return { why: 'its share of requests is not understood' };
			draft.subject = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_1__.u7)(q);
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
				const scope = name === 'all' || name === 'total requests' ? undefined : (0, _scope_js__WEBPACK_IMPORTED_MODULE_5__.i0)(name);
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
			const matched = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_1__.qv)(tokens, at, resources);
			const statistic = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(tokens[at]?.text ?? '');
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
			const earlier = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(before.indicator.kind);
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
			const found = token?.kind === 'word' ? (0, _scope_js__WEBPACK_IMPORTED_MODULE_5__.NY)(token.text) : undefined;
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
			if (token.kind === 'quoted' && (0, _scope_js__WEBPACK_IMPORTED_MODULE_5__.Cn)(token.text))
				return route(draft, token.text, at + 1);
			draft.name = token.text;
			return at + 1;
		}
		function route(draft, text, next) {
			const scope = (0, _scope_js__WEBPACK_IMPORTED_MODULE_5__.hx)(text);
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
			const next = (0, _scope_js__WEBPACK_IMPORTED_MODULE_5__.NY)(tokens[at]?.text ?? '') === undefined ? at : at + 1;
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
				return { why: `\`${name}\` is no indicator${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)((0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(token.text, _indicator_js__WEBPACK_IMPORTED_MODULE_1__.To))}` };
			}
			if (draft.name !== undefined || draft.scope !== undefined) {
				return notUnderstood(name);
			}
			draft.name = name;
			draft.word = name;
			return at + 1;
		}
		function notUnderstood(word) {
			const near = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(word, [..._indicator_js__WEBPACK_IMPORTED_MODULE_1__.To, ...fillers]);
			return { why: `\`${word}\` is not understood${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)(near)}; a name with spaces needs backticks` };
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
	44173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B0: () => (readObjectives)
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22059);
		var _conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60823);
		var _indicator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36444);
		var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88368);
		async function readObjectives(read, sources, options = {}) {
			const resources = new Set([..._indicator_js__WEBPACK_IMPORTED_MODULE_1__.Dv, ...(options.resources ?? []).map(name => name.toLowerCase())]);
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
			return (0, _conflict_js__WEBPACK_IMPORTED_MODULE_2__.Rf)(parts);
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
			const promises = (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.v8)(sources.map(source => (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.ux)(source.text, { place: placeOf(source), resources })));
			return (0, _conflict_js__WEBPACK_IMPORTED_MODULE_2__.jP)(refuseNone(promises, placeOf(sources[0]), ''));
		}
		function placeOf(source) {
			return source?.place ?? { file: source?.origin === 'option' ? '--slo' : 'slo' };
		}
		async function readFile(read, source, resources) {
			const { path, fragment } = partsOf(source.text);
			const file = source.folder === undefined ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(source.folder, path);
			const text = await read(file);
			if (text === undefined)
				throw missing(source, file);
			const promises = await readText(text, referenceOf(source, file, fragment), resources);
			return (0, _conflict_js__WEBPACK_IMPORTED_MODULE_2__.jP)(refuseNone(promises, { file }, fragment === undefined ? '' : ` under \`#${fragment}\``));
		}
		function referenceOf({ place }, file, fragment) {
			return { file, ...(fragment !== undefined && { fragment }), ...(place?.line !== undefined && { place }) };
		}
		function missing({ text, folder, place }, file) {
			return folder === undefined || place === undefined
				? new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.y('file-missing', { file, near: '' })
				: new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.y('slo-missing', { ...place, text: text.trim(), path: file });
		}
		async function readText(text, reference, resources) {
			const { file } = reference;
			if (/\.md$/i.test(file))
				return (await Promise.all([__webpack_require__.e(6612), __webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__, 94311))).readMarkdown(text, reference, resources);
			if (/\.csv$/i.test(file))
				return (await Promise.all([__webpack_require__.e(3552), __webpack_require__.e(6612), __webpack_require__.e(6462)]).then(__webpack_require__.bind(__webpack_require__, 56462))).readSheet(text, reference, resources);
			return (await Promise.all([__webpack_require__.e(3265), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 40655))).readDocument(text, reference, resources);
		}
		function refuseNone(promises, { file }, where) {
			if (promises.objectives.length > 0)
				return promises;
			const said = promises.notices.slice(0, 3).map(({ message }) => message);
			const offer = /\.(?:yml|yaml|json)$/i.test(file)
				? 'Write an endpoint under `objectives`, and under it its limits, like `p95: 900ms`.'
				: 'Write a table with a column of endpoints and a column like `P95`, or list items like `p95 < 900ms`.';
			throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.y('objectives-none', { file, where, what: said.length > 0 ? said.join(' ') : offer });
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
	})
};
