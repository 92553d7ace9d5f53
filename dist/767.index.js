export const id = 767;
export const ids = [767];
export const modules = {
	95848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FO: () => (besideEarlier),
			Nu: () => (besideAlike),
			fO: () => (toleranceIn),
			gY: () => (besideBase),
			mk: () => (soundAmong)
		});
		var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76935);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5724);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50305);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59812);
		var _middle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43615);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68308);
		var _model_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15290);
		var _model_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23439);
		var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56089);
		function besideEarlier({ result, alike }, { history, confirms, promised }, again, judging, desk) {
			const { past, run } = history;
			const about = (0, _history_js__WEBPACK_IMPORTED_MODULE_0__.c1)(history, desk);
			const { machine: _, ...elsewhere } = about;
			const kept = (one, circumstances = about) => (0, _model_record_js__WEBPACK_IMPORTED_MODULE_1__.zv)({ name: run, result: (0, _text_redact_js__WEBPACK_IMPORTED_MODULE_2__.$)(one) }, { findings: [] }, circumstances);
			const middle = (one) => (0, _middle_js__WEBPACK_IMPORTED_MODULE_3__.X)(kept(one.result), one.alike.map(other => kept(other)));
			const own = middle({ result, alike });
			const sound = (one) => isSound(one, promised.objectives, judging);
			const others = confirms.map(one => ({
				...{ record: kept(one, elsewhere), isSound: sound(one), file: one.source.files[0] ?? run },
			}));
			const { runs, notices } = confirming(others, own);
			const [first, ...between] = runs;
			if (first !== undefined) {
				const isOwn = sound(result);
				const repeats = { runs: isOwn ? [...between, own] : between, on: 'fresh-runner' };
				return { compared: { past, run: first, repeats, ...(!isOwn && { isOfOthers: true }) }, notices };
			}
			const repeats = again.filter(one => [one.result, ...one.alike].every(sound)).map(middle);
			return {
				compared: { past, run: own, ...(repeats.length > 0 && { repeats: { runs: repeats, on: 'same-runner' } }) },
				notices,
			};
		}
		function soundAmong(runs, { promised }, judging) {
			return runs.filter(one => isSound(one, promised.objectives, judging));
		}
		function besideAlike(middle, others, judging) {
			const missed = (input) => (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__.S4)([input], judging).findings.filter(({ kind, outcome }) => kind === 'slo' && outcome === 'fail');
			const own = new Set(missed(middle).map(promiseOf));
			const among = Map.groupBy(others.flatMap(missed), promiseOf);
			return [...among].flatMap(([promise, [first, ...more]]) => {
				if (first === undefined || own.has(promise))
					return [];
				const message = `Missed in ${1 + more.length} of ${1 + others.length} runs in a row, though not in the one in their middle: ${first.message}`;
				return [{ ...first, outcome: 'warn', message }];
			});
		}
		function promiseOf({ method, endpoint, objective, source }) {
			return JSON.stringify([method, endpoint, objective, source]);
		}
		function confirming(results, own) {
			const told = results.map(({ record, isSound: isEvidence, file }, at) => {
				const isSame = ({ id }) => id === record.id;
				const isTwice = results.slice(0, at).some(other => isSame(other.record));
				const unlike = (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_5__.XY)(record, own);
				const whyNot = [
					...(isSame(own) ? ['it is this run itself'] : []),
					...(isTwice ? ['it was given before'] : []),
					...(unlike === undefined ? [] : [`it differs in ${unlike}`]),
					...(isEvidence ? [] : ['it is no evidence']),
				];
				return { record, file, why: whyNot[0] };
			});
			return {
				runs: told.flatMap(({ record, why }) => (why === undefined ? [record] : [])),
				notices: told.flatMap(({ file, why }) => (why === undefined ? [] : [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_6__.l)('confirms-nothing', { file, why })])),
			};
		}
		function isSound(result, objectives, judging) {
			const { findings, runs } = (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__.S4)([{ name: '', result, objectives }], judging);
			const doubts = findings.filter(({ kind, outcome }) => kind === 'validity' && (0, _model_verdict_js__WEBPACK_IMPORTED_MODULE_7__.Cg)(outcome, 'warn'));
			return doubts.length === 0 && runs.every(({ strained }) => strained !== true);
		}
		function besideBase(name, result, bases, judging) {
			if (bases.length === 0)
				return [];
			const [only, ...others] = bases;
			const base = bases.find(one => one.name !== undefined && one.name === result.name) ?? (others.length === 0 ? only : undefined);
			if (base === undefined) {
				const names = bases.map(one => one.name ?? one.source.files[0] ?? '').join(', ');
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__.y('compare-unmatched', { file: '--base-report', run: name, names });
			}
			return (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_9__.T)(base, result, { sides: ['base', 'head'], run: name, tolerance: toleranceIn(judging) });
		}
		const usualTolerance = 0.1;
		function toleranceIn({ tolerance }) {
			const rules = tolerance?.rules.filter(({ endpoint }) => endpoint === undefined) ?? [];
			const rule = rules.findLast(({ indicator }) => indicator === 'p95') ?? rules.findLast(({ indicator }) => indicator === undefined);
			return rule?.ratio ?? usualTolerance;
		}
	}),
	23755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Id: () => (patternOf),
			Lz: () => (toleranceOf),
			OR: () => (besideRuling),
			OT: () => (soughtOf),
			Vp: () => (nothingJudged),
			_K: () => (excused),
			cu: () => (identityOf),
			oC: () => (metricFinding),
			sL: () => (isJudged)
		});
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64621);
		var _comparison_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59119);
		function patternOf({ asked }) {
			return asked.kind === 'not-slower' ? undefined : asked.endpoint;
		}
		function soughtOf({ asked, tolerance }) {
			return asked.kind === 'improved' ? (asked.by ?? tolerance) : tolerance;
		}
		function toleranceOf(by) {
			return by / (1 - by);
		}
		function isJudged({ standing }) {
			return standing === 'judged';
		}
		function identityOf({ sides, source, run = sides[1], }) {
			return { run, kind: 'comparison', severity: 'fail', rows: [], flags: [], ...(source && { source }) };
		}
		function metricFinding(metric, effect, [outcome, code], question) {
			const { endpoint, method, rows, head, standing } = metric;
			const next = (0, _comparison_words_js__WEBPACK_IMPORTED_MODULE_0__.QX)(code);
			return {
				...identityOf(question),
				endpoint,
				...(method !== undefined && { method }),
				...{ indicator: 'p95', unit: 'ms', rows, outcome, code },
				...(Number.isFinite(effect.change) && { observed: effect.head, effect }),
				samples: head.reduce((sum, { timed }) => sum + timed, 0),
				message: (0, _comparison_words_js__WEBPACK_IMPORTED_MODULE_0__.Fh)({
					of: `p95 of ${method === undefined ? '' : `${method} `}${endpoint}`,
					...{ effect, code, least: question.least, by: soughtOf(question), isSurplus: standing === 'surplus' },
				}),
				...(next !== undefined && { next }),
			};
		}
		function excused(findings, { asked }) {
			const isEnough = asked.kind === 'improved' && asked.endpoint === undefined;
			if (!isEnough || !findings.some(({ code }) => code === 'faster'))
				return findings;
			return findings.map(finding => (finding.code === 'not-shown' ? { ...finding, outcome: 'pass' } : finding));
		}
		function besideRuling({ standing }) {
			if (standing === 'failing')
				return ['inconclusive', 'mostly-failed'];
			return standing === 'fewer' ? ['inconclusive', 'few-samples'] : ['pass', 'not-judged'];
		}
		function nothingJudged(metrics, question) {
			if (metrics.some(({ standing }) => standing !== 'few' && standing !== 'surplus'))
				return [];
			const most = Math.max(0, ...metrics.map(({ requestsEach }) => requestsEach));
			const pattern = patternOf(question);
			const isUnmatched = metrics.length === 0 && pattern !== undefined;
			return [
				{
					...identityOf(question),
					outcome: 'inconclusive',
					code: isUnmatched ? 'no-match' : 'few-samples',
					message: isUnmatched
						? `Nothing was judged: no endpoint of the run is covered by ${pattern}.`
						: `Nothing was judged: ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(question.least)} requests to an endpoint are needed in each segment, and the most had ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(Math.floor(most))}.`,
					next: isUnmatched
						? 'Name an endpoint as the run records it, or leave it out.'
						: 'Raise the rate or the budget, or send fewer kinds of requests.',
				},
			];
		}
	}),
	59812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => (singleFindings)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62676);
		var _model_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15290);
		var _stats_fisher_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(76419);
		var _stats_floor_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40050);
		var _stats_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43944);
		var _stats_screen_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45901);
		var _stats_shift_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71016);
		var _stats_student_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6723);
		var _stats_usual_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67926);
		var _comparison_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23755);
		var _comparison_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59119);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81671);
		var _past_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50305);
		var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48483);
		var _strain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63867);
		function singleFindings(base, head, question) {
			const unlike = unlikeIn(base, head);
			if (unlike !== undefined)
				return [unlikeLoads(unlike, question)];
			const lagMs = Math.max(...[base, head].map(one => (0, _strain_js__WEBPACK_IMPORTED_MODULE_0__.dO)(one, [])?.lagMs ?? 0));
			const heads = new Map((0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.RO)(head).map(row => [row.label, row]));
			const compared = (0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.RO)(base).map(row => {
				const other = heads.get(row.label);
				return { label: row.label, other, finding: other && rowFinding(row, other, lagMs, question) };
			});
			const findings = compared.flatMap(({ finding }) => finding ?? []);
			const labels = (of) => compared.filter(of).map(({ label }) => label);
			return [
				...(findings.length === 0
					? [nothingShared(question)]
					: [
						...findings,
						...uncompared('no-match', `${question.sides[1]} has none`, labels(({ other }) => other === undefined), question),
						...uncompared('few-samples', 'too few requests with a time', labels(({ other, finding }) => other !== undefined && finding === undefined), question),
					]),
				...errorsOf(base, head, question),
			];
		}
		function unlikeIn(base, head) {
			const [one, other] = [base, head].map(result => (0, _model_record_js__WEBPACK_IMPORTED_MODULE_2__.zv)({ name: '', result }, { findings: [] }, { name: '', nowMs: 0 }));
			return one && other && (0, _past_runs_js__WEBPACK_IMPORTED_MODULE_3__.XY)(one, other, ['target', 'endpoints']);
		}
		function unlikeLoads(unlike, question) {
			return {
				...(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_4__.cu)(question),
				outcome: 'inconclusive',
				code: 'no-match',
				message: `Nothing was compared: the two runs differ in ${unlike}.`,
				next: 'Give two runs of the same load.',
			};
		}
		function nothingShared(question) {
			return {
				...(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_4__.cu)(question),
				outcome: 'inconclusive',
				code: 'no-match',
				message: 'Nothing was compared: no endpoint is in both runs with a time and enough requests.',
				next: 'Give two runs of the same load.',
			};
		}
		function uncompared(code, why, labels, question) {
			if (labels.length === 0)
				return [];
			return [
				{
					...(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_4__.cu)(question),
					...{ outcome: 'warn', code, rows: labels },
					message: `Not compared: ${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_5__.KE)(labels)} (${why}).`,
				},
			];
		}
		function rowFinding(base, head, lagMs, question) {
			const [one, other] = [base.figures, head.figures];
			if (one === undefined || other === undefined)
				return undefined;
			const { name, method, label } = head;
			const row = { ...(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_4__.cu)(question), endpoint: name, ...(method !== undefined && { method }), rows: [label] };
			if (isMostlyFailed(one) || isMostlyFailed(other))
				return { ...row, ...mostlyFailed(label, timedOf(other)) };
			const requests = Math.min(timedOf(one), timedOf(other));
			const figure = figureOf(one, other, requests);
			if (figure === undefined)
				return undefined;
			const [effect, ruled] = weighed(figure, requests, question);
			const [outcome, code] = isOfLag(effect, lagMs) ? ['warn', 'saturated'] : ruled;
			const next = (0, _comparison_words_js__WEBPACK_IMPORTED_MODULE_6__.QX)(code);
			return {
				...row,
				...{ indicator: figure.indicator, unit: 'ms', observed: figure.head.value, samples: timedOf(other), effect },
				...{ outcome, code },
				message: (0, _comparison_words_js__WEBPACK_IMPORTED_MODULE_6__.Fh)({
					of: `${figure.indicator} of ${label}`,
					...{ effect, code, least: 1, by: question.tolerance, isSurplus: false },
				}),
				...(next !== undefined && { next }),
			};
		}
		function mostlyFailed(label, samples) {
			return {
				...{ outcome: 'warn', code: 'mostly-failed', samples },
				message: `${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_5__.cz)(label)}: half of the requests of one run failed, so its times say nothing.`,
				next: 'Look at the failures first.',
			};
		}
		function isOfLag({ base, head }, lagMs) {
			return lagMs > 0 && Math.abs(head - base) <= _strain_js__WEBPACK_IMPORTED_MODULE_0__.gl * lagMs;
		}
		function isMostlyFailed({ requests, failures }) {
			return failures > 0 && 2 * failures >= requests;
		}
		function timedOf({ requests, latency }) {
			return latency.buckets === undefined ? requests : (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_7__.pq)(latency.buckets);
		}
		function figureOf(base, head, requests) {
			const both = (indicator, read) => {
				const [one, other] = [read(base), read(head)];
				if (one === undefined || other === undefined || !(one.value > 0 && other.low > 0))
					return undefined;
				return { indicator, base: one, head: other };
			};
			const p95 = requests < (0, _stats_order_js__WEBPACK_IMPORTED_MODULE_8__.Zf)(0.95) ? undefined : both('p95', ({ latency }) => (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_7__.Xf)(latency, 0.95));
			if (p95 !== undefined || requests < (0, _stats_order_js__WEBPACK_IMPORTED_MODULE_8__.lU)(0.5))
				return p95;
			return (both('mean', ({ latency: { meanMs, meanGrid } }) => meanMs === undefined ? undefined : (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_7__.MU)(meanMs, meanGrid)) ?? both('p50', ({ latency }) => (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_7__.Xf)(latency, 0.5)));
		}
		const leastMs = 2;
		function weighed({ base, head }, requests, { tolerance, sides }) {
			const width = Math.max(widthOf(base), widthOf(head));
			const known = (0, _stats_usual_js__WEBPACK_IMPORTED_MODULE_9__.B)([Math.log(base.value)], (0, _stats_floor_js__WEBPACK_IMPORTED_MODULE_10__.j)(base.value, width));
			const { change, error } = (0, _stats_shift_js__WEBPACK_IMPORTED_MODULE_11__.G)(known, [Math.log(head.value)]);
			const reach = (0, _stats_student_js__WEBPACK_IMPORTED_MODULE_12__.F)(0.975, known.freedom) * error;
			const limit = (0, _stats_screen_js__WEBPACK_IMPORTED_MODULE_13__.s1)(known, { ratio: tolerance, least: Math.max(width, leastMs) });
			const effect = {
				...{ design: 'single', asked: 'not-slower', sides, base: base.value, head: head.value },
				change: Math.expm1(change),
				interval: [Math.expm1(change - reach), Math.expm1(change + reach)],
				confidence: 0.95,
				pairs: 1,
				requestsEach: requests,
			};
			return [effect, Math.log(head.low) - known.level >= limit ? ['warn', 'provisional'] : ['pass', 'not-shown']];
		}
		function widthOf({ low, high }) {
			return Number.isFinite(high) ? high - low : 0;
		}
		const errorRule = { chance: 0.01, least: 0.001 };
		function errorsOf({ total: base }, { total: head }, question) {
			const [one, other] = [base, head].map(({ requests, failures }) => ({ k: failures, n: requests }));
			if (one === undefined || other === undefined || !(one.n > 0 && other.n > 0 && one.k + other.k > 0))
				return [];
			const change = other.k / other.n - one.k / one.n;
			const chance = (0, _stats_fisher_js__WEBPACK_IMPORTED_MODULE_14__.K)(other, one);
			const effect = {
				...{ design: 'single', asked: 'not-slower', sides: question.sides },
				...{ base: one.k / one.n, head: other.k / other.n, change, chance, pairs: 1 },
				requestsEach: Math.min(one.n, other.n),
			};
			const isMore = change >= errorRule.least && chance < errorRule.chance;
			const [outcome, code] = isMore ? ['warn', 'more-errors'] : ['pass', 'not-shown'];
			return [
				{
					...(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_4__.cu)(question),
					...{ indicator: 'errors', unit: 'ratio', observed: effect.head, samples: other.n, effect, outcome, code },
					message: (0, _comparison_words_js__WEBPACK_IMPORTED_MODULE_6__.Xn)(effect, code),
				},
			];
		}
	}),
	59119: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fh: () => (effectMessage),
			QX: () => (nextOfEffect),
			Xn: () => (errorsMessage),
			qe: () => (unlikeMessage)
		});
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64621);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81671);
		function effectMessage(told) {
			const { of, effect, code } = told;
			if (code === 'mostly-failed')
				return `${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.cz)(of)}: half of the requests of one side failed, or all of one segment, so its times say nothing.`;
			const figures = `${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.cz)(of)}: ${sidesWords(effect, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.ee)}, ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.cL)(effect.change)}${basisWords(effect, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.cL)}`;
			if (code === 'saturated')
				return `Not your service: the load generator was too late to tell. ${figures}.`;
			return `${figures}: ${verdictWords(told)}.`;
		}
		function errorsMessage(effect, code) {
			const points = (difference) => `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.cL)(difference).replace(' %', '')} points`;
			const said = { 'more-errors': `more errors; ${chanceWords(effect)}`, 'cut-off': 'not settled when it ended' };
			const words = code === 'more-errors' || code === 'cut-off' ? said[code] : 'not shown to be more';
			const sides = sidesWords(effect, share => (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(share, 'ratio'));
			return `errors: ${sides}, ${points(effect.change)}${basisWords(effect, points)}: ${words}.`;
		}
		function unlikeMessage(change, pairs) {
			return `Two instances of base differ by ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.cL)(change)} here (${pairs} pairs), so a difference of head would say nothing about head.`;
		}
		function nextOfEffect(code) {
			switch (code) {
				case 'one-instance':
					return 'Give commands that start both sides, and each is started anew every two pairs.';
				case 'provisional':
					return 'Let both sides take turns, by `base-target` or `base-command`, to know.';
				case 'mostly-failed':
					return 'Look at the failures first.';
				default:
					return undefined;
			}
		}
		function sidesWords({ sides, base, head }, print) {
			const [one, other] = sides.map(side => (side === 'before' || side === 'after' ? side : `on ${side}`));
			return `${print(base)} ${one}, ${print(head)} ${other}`;
		}
		function basisWords({ interval, confidence, design, pairs }, print) {
			const reach = interval === undefined || confidence === undefined
				? []
				: [`${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(confidence * 100)} % interval ${interval.map(change => print(change)).join(' to ')}`];
			const counted = {
				interleaved: `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}`,
				'in-a-row': `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(pairs)} runs each`,
				single: 'one run each',
			};
			return ` (${[...reach, counted[design]].join(', ')})`;
		}
		function verdictWords(told) {
			const { effect, code, least, isSurplus } = told;
			switch (code) {
				case 'slower':
					return `slower; ${chanceWords(effect)}`;
				case 'faster':
					return `${effect.asked === 'improved' ? 'improved' : 'faster'}; ${chanceWords(effect)}`;
				case 'one-instance':
					return 'slower, but each side was one instance, and two of the same differ by so much now and then';
				case 'provisional':
					return 'slower, as far as one run can tell';
				case 'cut-off':
					return 'not settled when it ended';
				case 'few-samples':
					return `not judged: ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(least)} requests a segment are needed, and ${effect.sides[1]} had fewer where ${effect.sides[0]} had enough`;
				case 'not-judged':
					return isSurplus
						? 'shown, not judged: eight others with fewer requests were'
						: `shown, not judged: ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(Math.floor(effect.requestsEach))} requests a segment, and ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(least)} are needed`;
				default:
					return notShownWords(told);
			}
		}
		function notShownWords({ effect: { asked, design }, by }) {
			const change = (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.cL)(by).slice(1);
			const single = design === 'single' ? ', which one run against one can hardly do' : '';
			switch (asked) {
				case 'not-slower':
					return `not shown to be slower by ${change}${single}`;
				case 'improved':
					return `an improvement by ${change} is not shown`;
				case 'unchanged':
					return `no change by ${change} is shown`;
				default:
					return asked;
			}
		}
		function chanceWords({ chance, design }) {
			if (design === 'in-a-row')
				return 'before/after, not interleaved (about 5 % chance by drift)';
			return `chance of this without a change ${chance !== undefined && chance >= 0.001 ? (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(chance, 'ratio') : 'below 0.1 %'}`;
		}
	}),
	37191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OB: () => (marginOf),
			UD: () => (compare),
			jz: () => (missedCode)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62676);
		function compare(reading, condition) {
			if (Number.isNaN(reading.low) || Number.isNaN(reading.high))
				return 'unclear';
			switch (condition.comparison) {
				case '<':
				case '<=':
					return against(_model_latency_js__WEBPACK_IMPORTED_MODULE_0__.UO, _model_latency_js__WEBPACK_IMPORTED_MODULE_0__._f, reading, condition.limit, condition.comparison === '<');
				case '>':
				case '>=':
					return against(isAbove, isBelow, reading, condition.limit, condition.comparison === '>');
				case 'between':
					return both(compare(reading, { comparison: '>=', limit: condition.limit[0] }), compare(reading, { comparison: '<=', limit: condition.limit[1] }));
				case 'no-growth':
				case 'stable':
					return 'unclear';
				default:
					return condition;
			}
		}
		function against(inside, outside, reading, limit, strict) {
			if (inside(reading, limit, strict))
				return 'kept';
			return outside(reading, limit, strict) ? 'missed' : 'unclear';
		}
		function both(a, b) {
			if (a === 'missed' || b === 'missed')
				return 'missed';
			return a === 'kept' && b === 'kept' ? 'kept' : 'unclear';
		}
		function isAbove(reading, limit, strict) {
			return strict ? reading.low > limit : reading.low >= limit;
		}
		function isBelow(reading, limit, strict) {
			return reading.high < limit || (reading.high === limit && (strict || reading.highOpen === true));
		}
		function missedCode(condition) {
			switch (condition.comparison) {
				case '<':
				case '<=':
					return 'over-limit';
				case '>':
				case '>=':
					return 'under-limit';
				default:
					return 'outside-band';
			}
		}
		function marginOf(figure, condition) {
			switch (condition.comparison) {
				case '<':
				case '<=':
					return share(figure - condition.limit, condition.limit);
				case '>':
				case '>=':
					return share(condition.limit - figure, condition.limit);
				case 'between': {
					const [low, high] = condition.limit;
					const margins = [share(low - figure, low), share(figure - high, high)].filter(margin => margin !== undefined);
					return margins.length === 0 ? undefined : Math.max(...margins);
				}
				default:
					return undefined;
			}
		}
		function share(distance, limit) {
			return limit === 0 || !Number.isFinite(distance) ? undefined : distance / limit;
		}
	}),
	81671: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KE: () => (listed),
			Of: () => (upperLimit),
			Oh: () => (withinRounding),
			ce: () => (marginAt),
			cz: () => (clipped),
			qG: () => (cutOff),
			rQ: () => (gap)
		});
		var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37191);
		function gap(code, why, next) {
			return { kind: 'gap', code, why, ...(next !== undefined && { next }) };
		}
		const cutOff = gap('cut-off', 'requests that had not ended were younger than the limit and may lie beyond it', 'Let the run come to its end.');
		const withinRounding = gap('within-rounding', "the limit lies inside the report's rounding");
		function marginAt({ reading, enclosed }, condition, standing) {
			if (standing === 'unclear')
				return undefined;
			if (!enclosed)
				return (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.OB)(reading.value, condition);
			if (condition.comparison === 'between')
				return undefined;
			const upper = condition.comparison === '<' || condition.comparison === '<=';
			return (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.OB)((standing === 'missed') === upper ? reading.low : reading.high, condition);
		}
		function upperLimit(condition) {
			switch (condition.comparison) {
				case '<':
				case '<=':
					return { limit: condition.limit, strict: condition.comparison === '<' };
				case 'between':
					return { limit: condition.limit[1], strict: false };
				default:
					return undefined;
			}
		}
		function listed(names, most = 4) {
			const shown = names.slice(0, most).map(clipped).join(', ');
			return names.length > most ? `${shown} and ${names.length - most} more` : shown;
		}
		const longest = 100;
		function clipped(text) {
			return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
		}
	}),
	5724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S4: () => (judge)
		});
		var notice = __webpack_require__(68308);
		var model_verdict = __webpack_require__(23439);
		var promise = __webpack_require__(46199);
		var evidence = __webpack_require__(81671);
		;
		function mayFail(findings, failOn) {
			if (failOn === 'never')
				return [];
			return findings.filter(finding => {
				const mood = classOf(finding);
				return mood !== undefined && failOn.includes(mood);
			});
		}
		function exitCodeOf(failing) {
			const worst = (0, model_verdict.Zk)(failing.map(({ outcome }) => outcome));
			switch (worst) {
				case undefined:
				case 'pass':
					return 0;
				case 'warn':
				case 'fail':
					return 1;
				case 'inconclusive':
				case 'invalid':
					return 3;
				default:
					return worst;
			}
		}
		function leftOut(findings, failOn) {
			if (failOn === 'never')
				return [];
			const moods = findings.filter(({ outcome }) => (0, model_verdict.Cg)(outcome, 'warn')).flatMap(finding => classOf(finding) ?? []);
			return [...new Set(moods)].filter(mood => !failOn.includes(mood));
		}
		function classOf({ kind, outcome }) {
			switch (outcome) {
				case 'pass':
					return undefined;
				case 'warn':
					return 'warning';
				case 'fail':
					return kind === 'regression' ? 'regression' : 'breach';
				default:
					return outcome;
			}
		}
		;
		function comparedWords(findings) {
			const compared = findings.filter(({ kind }) => kind === 'comparison');
			const errors = compared.filter(({ code }) => code === 'more-errors');
			const whole = compared.filter(({ endpoint, effect }) => endpoint === undefined && effect === undefined);
			const times = compared.filter(({ endpoint, indicator, code }) => endpoint !== undefined && indicator !== 'errors' && code !== 'not-judged');
			const [effect] = times.flatMap(one => one.effect ?? []);
			const unjudged = times.filter(isUnjudged).length;
			const parts = [
				...whole.map(wholeWords),
				...errors.map(errorsWords),
				...(effect === undefined || unjudged === times.length ? [] : [timesWords(times, effect)]),
				...(unjudged > 0 ? [`${of(unjudged, times)} could not be judged`] : []),
			];
			return parts.length === 0 ? undefined : parts.join(', ');
		}
		function isUnjudged({ outcome, effect, code }) {
			return outcome === 'inconclusive' || effect === undefined || code === 'saturated';
		}
		function wholeWords({ outcome, message }) {
			const said = message.replace(/\.(?: .*)?$/s, '');
			return outcome === 'inconclusive' ? `nothing can be said: ${said}` : said;
		}
		function errorsWords({ outcome, effect }) {
			return `${outcome === 'fail' ? '' : 'perhaps '}more errors than ${effect?.sides[0]}`;
		}
		function timesWords(times, { asked, sides: [base] }) {
			const count = (of) => times.filter(of).length;
			const slower = count(({ code, outcome }) => code === 'slower' && outcome === 'fail');
			const perhaps = count(({ code }) => code === 'one-instance' || code === 'provisional');
			const faster = count(({ code }) => code === 'faster');
			const changed = count(({ code }) => code === 'slower' || code === 'faster');
			switch (asked) {
				case 'not-slower':
					if (slower > 0)
						return `${of(slower, times)} slower than ${base}`;
					return perhaps > 0
						? `${of(perhaps, times)} perhaps slower than ${base}`
						: `${none(times)} shown to be slower than ${base}`;
				case 'improved':
					return faster > 0 ? `${of(faster, times)} improved` : 'no improvement is shown';
				case 'unchanged':
					return changed > 0 ? `${of(changed, times)} changed` : `${none(times)} shown to have changed`;
				default:
					return asked;
			}
		}
		function of(count, { length }) {
			if (length === 1)
				return '1 endpoint';
			return `${count === length ? 'all' : `${count} of`} ${length} endpoints`;
		}
		function none(times) {
			return times.length === 1 ? 'the one endpoint is not' : `none of ${times.length} endpoints`;
		}
		;
		function headlineOf(findings, runs) {
			const objectives = findings.filter(({ objective }) => objective !== undefined);
			const of = (one) => (runs > 1 ? `${one.run}: ${withoutStop(one.message)}` : withoutStop(one.message));
			const invalid = findings.find(({ outcome }) => outcome === 'invalid');
			if (invalid !== undefined)
				return isOfGenerator(invalid) ? firstSentence(of(invalid)) : `the run is no evidence: ${of(invalid)}`;
			const unsure = findings.find(({ kind, outcome }) => kind === 'validity' && outcome === 'inconclusive');
			if (unsure !== undefined && count(objectives, 'fail') === 0)
				return `nothing can be said: ${of(unsure)}`;
			const kept = objectives.length === 0 ? undefined : `${counted(objectives)}${runs > 1 ? inRuns(findings, runs) : ''}`;
			const changed = changedWords(findings);
			const parts = count(objectives, 'fail') > 0 ? [kept, changed] : [changed, kept];
			const said = [comparedWords(findings), ...parts].filter(part => part !== undefined);
			if (said.length > 0)
				return said.join(', ');
			return findings.some(({ kind }) => kind === 'regression')
				? 'nothing was promised, and all is as usual'
				: 'nothing was promised, so nothing was judged';
		}
		function changedWords(findings) {
			const changes = findings.filter(({ kind }) => kind === 'regression');
			const failed = changes.filter(({ outcome }) => outcome === 'fail');
			if (failed.length > 0)
				return slowerWords(failed, changes, '');
			const crept = changes.filter(({ code }) => code === 'crept');
			const doubtful = changes.filter(({ outcome, code }) => outcome === 'warn' && code !== 'crept');
			if (doubtful.length > 0)
				return slowerWords(doubtful, changes, 'perhaps ');
			if (crept.length > 0)
				return `${who(crept, changes)} slower than when pinned`;
			return changes.some(({ flags }) => flags.includes('shared')) ? 'the machine was slower than usual' : undefined;
		}
		function slowerWords(changes, all, perhaps) {
			const times = changes.filter(({ indicator }) => indicator !== 'errors');
			const slower = times.length === 0 ? [] : [`${who(times, all)} ${perhaps}slower than usual`];
			const errors = changes.some(({ indicator }) => indicator === 'errors') ? [`${perhaps}more errors than usual`] : [];
			return [...slower, ...errors].join(', ');
		}
		function who(changes, all) {
			const [slow, compared] = [endpointsOf(changes), endpointsOf(all)];
			if (slow === 0)
				return 'the run';
			return slow === 1 ? '1 endpoint' : `${slow === compared ? 'all ' : ''}${slow} endpoints`;
		}
		function endpointsOf(findings) {
			const named = findings.filter(({ endpoint }) => endpoint !== undefined);
			return new Set(named.map(({ run, method, endpoint }) => JSON.stringify([run, method, endpoint]))).size;
		}
		function isOfGenerator({ code }) {
			return code === 'saturated' || code === 'not-delivered';
		}
		function firstSentence(message) {
			return withoutStop(/^.*?\.(?= )/.exec(message)?.[0] ?? message);
		}
		function withoutStop(message) {
			return message.replace(/\.$/, '');
		}
		function counted(objectives) {
			const all = words(objectives.length);
			const missed = count(objectives, 'fail');
			const unjudged = count(objectives, 'inconclusive');
			const warned = count(objectives, 'warn');
			if (missed > 0)
				return `${missed} of ${all} missed${unjudged > 0 ? `, ${unjudged} could not be judged` : ''}`;
			if (unjudged > 0)
				return `${unjudged} of ${all} could not be judged`;
			if (warned > 0)
				return `no objective missed, ${warned} of ${all} with a warning`;
			return objectives.length === 1 ? 'the one objective kept' : `all ${all} kept`;
		}
		function count(findings, which) {
			return findings.filter(({ outcome }) => outcome === which).length;
		}
		function words(count) {
			return count === 1 ? '1 objective' : `${count} objectives`;
		}
		function inRuns(findings, runs) {
			const bad = new Set(findings.filter(({ outcome }) => outcome !== 'pass').map(({ run }) => run));
			return bad.size === 0 ? ` in ${runs} runs` : ` in ${bad.size} of ${runs} runs`;
		}
		var matching = __webpack_require__(98265);
		var regression = __webpack_require__(55776);
		var judge_rows = __webpack_require__(48483);
		var model_objective = __webpack_require__(87245);
		var comparison = __webpack_require__(37191);
		var binomial = __webpack_require__(72743);
		var server_errors = __webpack_require__(34981);
		;
		function errorsFigure(question) {
			const { requests, failures } = (0, judge_rows.yg)(question.rows);
			return ratioFigure(exactly(failures / requests), requests, [failures, failures], question);
		}
		function serverErrorsFigure(question) {
			const { requests } = (0, judge_rows.yg)(question.rows);
			const [low, high] = (0, server_errors.v3)(question.result, question.rows);
			const reading = { value: high / requests, low: low / requests, high: high / requests };
			const figure = ratioFigure(reading, requests, [low, high], question);
			if (low === high)
				return figure;
			const why = `${high - low} of the failures do not say their status, so 5xx may be ${low} to ${high} requests`;
			return { ...figure, enclosed: true, unclear: (0, evidence.rQ)('not-reported', why) };
		}
		function ratioFigure(reading, n, [atLeast, atMost], { condition }) {
			const upper = (0, evidence.Of)(condition);
			const counted = atLeast === atMost;
			const tail = upper && upper.limit > 0 && (() => ({ n, atLeast, atMost, allowed: upper.limit }));
			const confidence = [(0, binomial._j)(atLeast, n, 0.975), (0, binomial.oq)(atMost, n, 0.975)];
			return {
				kind: 'figure',
				reading,
				samples: n,
				...(tail && { tail }),
				...(counted && { counted, confidence }),
				unclear: evidence.Oh,
			};
		}
		function requestsFigure({ rows }) {
			return { kind: 'figure', reading: exactly((0, judge_rows.yg)(rows).requests), unclear: evidence.Oh };
		}
		function throughputFigure({ rows, result }) {
			const { requests, failures } = (0, judge_rows.yg)(rows);
			const reading = overDuration(requests - failures, result) ?? fromRates(rows);
			if (reading === undefined) {
				return (0, evidence.rQ)('not-reported', 'the report says neither how long the run took nor how many requests it made a second');
			}
			return { kind: 'figure', reading, samples: requests, unclear: evidence.Oh };
		}
		function overDuration(count, { durationMs, durationErrorMs = 0 }) {
			if (durationMs === undefined || !(durationMs > 0 && durationMs < Number.POSITIVE_INFINITY))
				return undefined;
			if (!(durationErrorMs >= 0))
				return undefined;
			const perSecond = (ms) => (ms > 0 ? (count * 1000) / ms : Number.POSITIVE_INFINITY);
			return {
				value: perSecond(durationMs),
				low: perSecond(durationMs + durationErrorMs),
				high: count === 0 ? 0 : perSecond(durationMs - durationErrorMs),
			};
		}
		function fromRates(rows) {
			let reading = { value: 0, low: 0, high: 0 };
			for (const { figures } of rows) {
				if (figures === undefined)
					return undefined;
				const { requests, failures, throughput, throughputError = 0 } = figures;
				if (requests === 0)
					continue;
				if (throughput === undefined)
					return undefined;
				const kept = 1 - failures / requests;
				reading = {
					value: reading.value + throughput * kept,
					low: reading.low + Math.max(0, throughput - throughputError) * kept,
					high: reading.high + (throughput + throughputError) * kept,
				};
			}
			return reading;
		}
		function usersFigure({ result }) {
			const reached = result.users?.reached;
			if (reached === undefined || !(reached >= 0 && Number.isFinite(reached))) {
				return (0, evidence.rQ)('not-reported', 'the report does not say how many users ran');
			}
			return { kind: 'figure', reading: exactly(reached), unclear: evidence.Oh };
		}
		function exactly(value) {
			return { value, low: value, high: value };
		}
		var latency_figure = __webpack_require__(26591);
		var quantity = __webpack_require__(64621);
		var offered = __webpack_require__(78023);
		var order = __webpack_require__(43944);
		;
		function needOf(indicator, condition) {
			switch (indicator.kind) {
				case 'percentile':
					return indicator.q > 0 && indicator.q < 1 ? quantileNeed(indicator.q) : undefined;
				case 'median':
					return quantileNeed(0.5);
				case 'errors':
				case '5xx': {
					const upper = (0, evidence.Of)(condition);
					return upper && upper.limit > 0 ? { least: Math.ceil(1 / upper.limit - 1e-9) } : undefined;
				}
				default:
					return undefined;
			}
		}
		function quantileNeed(q) {
			return { least: (0, order.lU)(q), good: (0, order.Zf)(q) };
		}
		function isProven({ n, atMost, allowed }) {
			return (0, binomial.SL)(atMost, n, allowed);
		}
		function isDisproven({ n, atLeast, allowed }) {
			return (0, binomial._Z)(atLeast, n, allowed);
		}
		var judge_strain = __webpack_require__(63867);
		var users_busy = __webpack_require__(49816);
		;
		function ruleOn(weighing) {
			const { objective, standing, figure } = weighing;
			const flags = flagsOf(weighing);
			switch (standing) {
				case 'missed': {
					const excuse = excuseOf(weighing);
					if (excuse !== undefined)
						return { ...excuse, code: excuse.because.code, flags };
					if (objective.indicator.kind === 'users' && isShort(figure, objective))
						return { outcome: 'invalid', code: 'users-missing', flags };
					return { outcome: 'fail', code: (0, comparison.jz)(objective.condition), flags };
				}
				case 'unclear':
					return ruleOnUnclear(weighing, flags);
				case 'kept':
					return ruleOnKept(weighing, flags);
				default:
					return standing;
			}
		}
		function excuseOf(weighing) {
			const { strain, objective, figure, result } = weighing;
			const late = result.workload === 'open' ? (0, judge_strain._6)(strain, objective, figure) : undefined;
			if (late !== undefined)
				return { outcome: 'invalid', because: late };
			const because = (0, offered.JM)(weighing) ?? (0, users_busy.u)(weighing);
			return because && { outcome: 'inconclusive', because };
		}
		function isShort({ reading }, { condition }) {
			return 'limit' in condition && reading.value <= Math.min(...[condition.limit].flat());
		}
		function ruleOnUnclear({ figure, judging, objective }, flags) {
			const because = figure.unclear;
			if (because.code !== 'within-rounding')
				return { outcome: 'inconclusive', code: because.code, flags, because };
			if (judging.strict)
				return { outcome: 'fail', code: 'within-rounding', flags, because };
			if (isBelowMinimum(figure, judging, objective))
				return { outcome: 'inconclusive', code: 'few-samples', flags };
			return { outcome: 'warn', code: 'within-rounding', flags, because };
		}
		function ruleOnKept({ figure, judging, objective, need, share = 0, result, rows }, flags) {
			const { indicator } = objective;
			if (indicator.kind === 'requests' && figure.reading.value === 0) {
				return { outcome: 'inconclusive', code: 'no-requests', flags, because: (0, evidence.rQ)('no-requests', 'no request was made') };
			}
			if (!(0, latency_figure.g6)(result) && indicator.kind === 'percentile' && share > 1 - indicator.q + 1e-9) {
				return { outcome: 'inconclusive', code: 'mostly-failed', flags, because: (0, latency_figure.iO)(rows) };
			}
			if (isBelowMinimum(figure, judging, objective))
				return { outcome: 'inconclusive', code: 'few-samples', flags };
			if (isFew(figure, need))
				return { outcome: judging.strict ? 'inconclusive' : 'warn', code: 'few-samples', flags };
			const unproven = judging.require === 'proven' && figure.tail !== undefined && !isProven(figure.tail());
			return { outcome: unproven ? 'warn' : 'pass', code: 'met', flags };
		}
		function flagsOf({ figure, standing, need, judging, objective }) {
			const few = isFew(figure, need) || isBelowMinimum(figure, judging, objective);
			const fewInTail = !few && need?.good !== undefined && figure.samples !== undefined && figure.samples < need.good;
			return [
				...(few ? ['few-samples'] : []),
				...(fewInTail ? ['few-tail-samples'] : []),
				...(isClose(figure, standing) ? ['too-close-to-call'] : []),
			];
		}
		function isFew({ samples }, need) {
			return need !== undefined && samples !== undefined && samples < need.least;
		}
		function isBelowMinimum({ samples }, { minRequests }, { indicator }) {
			return minRequests !== undefined && samples !== undefined && indicator.kind !== 'throughput' && samples < minRequests;
		}
		function isClose({ tail, counted }, standing) {
			if (tail === undefined || counted !== true || standing === 'unclear')
				return false;
			return standing === 'kept' ? !isProven(tail()) : !isDisproven(tail());
		}
		function softened(outcome, { severity }) {
			return severity === 'warn' && outcome !== 'pass' ? 'warn' : outcome;
		}
		function nextOf({ code, flags }, wanted) {
			if (code === 'few-samples')
				return `Run longer or faster: from ${(0, quantity.DK)(wanted)} requests on it is good.`;
			if (code === 'within-rounding')
				return 'Set the limit outside of that range, or measure more finely.';
			return flags.includes('too-close-to-call') ? 'More requests would tell.' : undefined;
		}
		;
		function messageOf(told) {
			const { objective, standing } = told;
			const limit = (0, promise.ri)(objective.condition, objective.unit);
			const parts = [`${subject(told)} ${observedWords(told)}, limit ${limit}: ${standingWords(told)}${basis(told)}.`];
			if (standing === 'unclear')
				parts.push(roundingWords(told));
			for (const flag of told.flags)
				parts.push(flagWords(flag, told));
			if (isUnproven(told))
				parts.push('Kept, but the report cannot prove it: it does not count the requests beyond the limit.');
			return parts.filter(part => part !== '').join(' ');
		}
		function gapMessage(one, { code, why, excuse }, figure) {
			const { condition, unit } = one.objective;
			if (excuse !== undefined && figure !== undefined) {
				return `Not your service: ${why}. ${subject(one)} ${observedWords({ ...one, figure })}, limit ${(0, promise.ri)(condition, unit)}: ${excuse}.`;
			}
			const lies = figure === undefined || code !== 'rows-straddle'
				? ''
				: `it is ${enclosedWords(figure.reading.low, figure.reading.high, unit)}, `;
			return `${subject(one)} ${(0, promise.ri)(condition, unit)} could not be judged: ${lies}${why}.`;
		}
		function isUnproven({ standing, outcome, flags, figure }) {
			return standing === 'kept' && outcome === 'warn' && figure.counted !== true && !flags.includes('few-samples');
		}
		function subject({ objective, endpoint, method }) {
			if (endpoint === undefined)
				return (0, evidence.cz)((0, promise.oR)(objective));
			return (0, evidence.cz)(`${(0, model_objective.p)(objective.indicator)} of ${method === undefined ? '' : `${method} `}${endpoint}`);
		}
		function observedWords({ objective: { unit, condition }, figure: { reading, enclosed }, }) {
			if (enclosed)
				return enclosedWords(reading.low, reading.high, unit);
			const limit = 'limit' in condition ? nearestLimit(reading.value, [condition.limit].flat()) : undefined;
			const words = limit === undefined ? (0, quantity.xi)(reading.value, unit) : (0, quantity.iN)(reading.value, limit, unit)[0];
			return reading.high === Number.POSITIVE_INFINITY ? `> ${words}` : words;
		}
		function enclosedWords(low, high, unit) {
			const from = (0, quantity.xi)(low, unit);
			const to = (0, quantity.xi)(high, unit);
			if (!Number.isFinite(high))
				return `at least ${from}`;
			if (low === 0)
				return `at most ${to}`;
			return from === to ? from : `between ${from} and ${to}`;
		}
		function nearestLimit(value, limits) {
			return limits.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
		}
		function standingWords({ objective, standing, figure, outcome }) {
			if (standing === 'unclear')
				return 'within rounding';
			const margin = (0, evidence.ce)(figure, objective.condition, standing);
			const words = margin === undefined ? undefined : figure.enclosed ? atLeast(margin) : unsigned(margin);
			if (outcome === 'inconclusive')
				return 'too few requests to say that it is kept';
			if (standing === 'missed')
				return words === undefined ? 'missed' : `missed by ${words}`;
			return words === undefined || margin === 0 ? 'kept' : `kept, ${words} to spare`;
		}
		function unsigned(margin) {
			return Math.abs(margin) < 0.0005 ? 'less than 0.1 %' : (0, quantity.cL)(Math.abs(margin)).slice(1);
		}
		function atLeast(margin) {
			const percent = Math.abs(margin) * 100;
			const floored = percent < 1 ? Math.floor(percent * 10) / 10 : Math.floor(percent);
			return floored === 0 ? undefined : `at least ${unsigned(floored / 100)}`;
		}
		function basis({ figure: { samples }, rows }) {
			const requests = samples === undefined ? '' : `${(0, quantity.DK)(samples)} ${samples === 1 ? 'request' : 'requests'}`;
			const over = rows.length > 1 ? `${(0, quantity.DK)(rows.length)} rows` : '';
			const both = [requests, over].filter(part => part !== '').join(' in ');
			return both === '' ? '' : ` (${both})`;
		}
		function roundingWords({ figure: { reading }, objective: { unit }, outcome }) {
			const print = (value) => (unit === 'ms' ? (0, promise.rW)(value, unit) : (0, quantity.xi)(value, unit, 1));
			const strict = outcome === 'fail' ? ', which strict judging fails' : '';
			const to = Number.isFinite(reading.high) ? ` to ${print(reading.high)}` : ' or more';
			return `The figure stands for ${print(reading.low)}${to}, and the limit lies inside${strict}.`;
		}
		function flagWords(flag, told) {
			const { need, figure, objective, share } = told;
			const name = (0, model_objective.p)(objective.indicator);
			const n = (0, quantity.DK)(figure.samples ?? 0);
			switch (flag) {
				case 'few-samples':
					return fewWords(name, n, told);
				case 'few-tail-samples':
					return `Few tail samples: ${name} is good from ${(0, quantity.DK)(need?.good ?? 0)} requests on.`;
				case 'too-close-to-call':
					return closeWords(told);
				case 'failures-inside':
					return `${(0, quantity.xi)(share ?? 0, 'ratio')} of these requests failed, and their times count in it.`;
				case 'at-least':
					return 'What had not ended by then counts by its age.';
				case 'waived':
				case 'shared':
					return '';
				default:
					return flag;
			}
		}
		function fewWords(name, n, { need, figure, minRequests = 0 }) {
			if (need === undefined || (figure.samples ?? 0) >= need.least || (figure.samples ?? 0) < minRequests) {
				return `At least ${(0, quantity.DK)(minRequests)} requests were asked for; there were ${n}.`;
			}
			const good = need.good === undefined ? '' : ` and ${(0, quantity.DK)(need.good)} for a good one`;
			return `${name} ${name === 'errors' ? 'need' : 'needs'} ${(0, quantity.DK)(need.least)} requests for any statement${good}; there were ${n}.`;
		}
		function closeWords(told) {
			const { figure: { confidence }, objective: { unit }, flags, } = told;
			const words = isForFew(told) ? 'Too few requests to be sure' : 'Too close to call';
			if (confidence !== undefined)
				return `${words}: 95 % interval ${(0, quantity.xi)(confidence[0], unit)} to ${(0, quantity.xi)(confidence[1], unit)}.`;
			return isForFew(told) && flags.includes('few-samples') ? '' : `${words}.`;
		}
		function isForFew({ standing, flags, figure: { tail } }) {
			if (standing !== 'kept' || tail === undefined)
				return false;
			if (flags.includes('few-samples') || flags.includes('few-tail-samples'))
				return true;
			const { n, atMost, allowed } = tail();
			return atMost <= (n * allowed) / 2;
		}
		;
		function judgeCase(one) {
			const { objective, result } = one;
			const latency = (0, latency_figure.EO)(objective.indicator);
			const rows = latency !== undefined && objective.scope.kind === 'run' ? oneOrAll(one, latency) : one.rows;
			const share = (0, latency_figure.Ue)(rows);
			const evidence = unsound(one) ??
				(latency === undefined
					? countEvidence(objective.indicator, { rows, condition: objective.condition, result })
					: latencyEvidence(latency, { rows, condition: objective.condition, result }, share));
			if (evidence.kind === 'gap')
				return { finding: { ...gapFinding(one, evidence), ...slo_counted(one, rows, share) } };
			const finding = figureFinding({ ...one, rows }, evidence, latency === undefined ? undefined : share);
			return { finding, ...(evidence.substitute && { substitute: evidence.substitute }) };
		}
		function oneOrAll({ rows, endpoints }, latency) {
			const [total] = rows;
			return total === undefined ? rows : (0, latency_figure.L$)(total, endpoints, latency);
		}
		function unsound({ rows, objective: { indicator, condition } }) {
			const limits = 'limit' in condition ? [condition.limit].flat() : [];
			if (!limits.every(Number.isFinite))
				return (0, evidence.rQ)('not-reported', 'the limit is not a number');
			if (indicator.kind === 'resource')
				return noEvidence(indicator.name);
			if (limits.length === 0)
				return (0, evidence.rQ)('no-evidence', 'only a resource can be watched for growth');
			if (indicator.kind === 'users')
				return undefined;
			if (rows.some(({ figures }) => figures === undefined)) {
				return (0, evidence.rQ)('not-reported', 'the numbers of requests and failures contradict each other');
			}
			const requests = rows.reduce((sum, { figures }) => sum + (figures?.requests ?? 0), 0);
			return requests > 0 || indicator.kind === 'requests' ? undefined : (0, evidence.rQ)('no-requests', 'no request was made');
		}
		function noEvidence(resource) {
			return (0, evidence.rQ)('no-evidence', `the run holds no figures of ${resource}`, 'Promise it where it is measured, or waive it until it is.');
		}
		function latencyEvidence(indicator, question, share) {
			return share >= 0.5 ? (0, latency_figure.iO)(question.rows) : (0, latency_figure.ZE)(indicator, question);
		}
		function countEvidence(indicator, question) {
			switch (indicator.kind) {
				case 'errors':
					return errorsFigure(question);
				case '5xx':
					return serverErrorsFigure(question);
				case 'throughput':
					return throughputFigure(question);
				case 'requests':
					return requestsFigure(question);
				case 'users':
					return usersFigure(question);
				default:
					return (0, evidence.rQ)('no-evidence', `nothing measures ${(0, model_objective.p)(indicator)}`);
			}
		}
		function slo_counted({ objective }, rows, share) {
			const { requests } = (0, judge_rows.yg)(rows);
			const known = rows.every(({ figures }) => figures !== undefined);
			if (!known || requests === 0 || (0, latency_figure.EO)(objective.indicator) === undefined)
				return {};
			return { samples: requests, failedShare: share };
		}
		function figureFinding(one, figure, share) {
			const { objective, result, judging } = one;
			const { minRequests } = judging;
			const need = needOf(objective.indicator, objective.condition);
			const standing = (0, comparison.UD)(figure.reading, objective.condition);
			const weighing = { ...one, figure, standing, need, share };
			const ruling = ruleOn(weighing);
			const inside = share !== undefined && share > 0 && (0, latency_figure.g6)(result);
			const flags = [
				...ruling.flags,
				...(inside ? ['failures-inside'] : []),
				...(isLeast(figure) ? ['at-least'] : []),
			];
			if (ruling.because !== undefined && ruling.code !== 'within-rounding') {
				return {
					...gapFinding(one, ruling.because, figure),
					...measured(one, figure, standing, share),
					outcome: softened(ruling.outcome, objective),
					flags,
				};
			}
			const wanted = Math.max(need?.good ?? need?.least ?? 0, minRequests ?? 0);
			const next = nextOf(ruling, wanted);
			return {
				...identity(one),
				...measured(one, figure, standing, share),
				outcome: softened(ruling.outcome, objective),
				code: ruling.code,
				flags,
				...(ruling.code === 'few-samples' && { wanted }),
				message: messageOf({ ...weighing, flags, outcome: ruling.outcome, minRequests }),
				...(next !== undefined && { next }),
			};
		}
		function isLeast({ enclosed, reading }) {
			return enclosed !== true && reading.high === Number.POSITIVE_INFINITY && Number.isFinite(reading.value);
		}
		function measured(one, figure, standing, share) {
			const { reading, enclosed, samples, confidence } = figure;
			const margin = (0, evidence.ce)(figure, one.objective.condition, standing);
			const bounded = Number.isFinite(reading.high);
			return {
				...(!enclosed && { observed: reading.value }),
				...(bounded && { interval: [reading.low, reading.high] }),
				...(confidence && { confidence }),
				...(margin !== undefined && { margin }),
				...(samples !== undefined && { samples }),
				...(share !== undefined && Number.isFinite(share) && { failedShare: share }),
			};
		}
		function gapFinding(one, why, figure) {
			return {
				...identity(one),
				outcome: softened('inconclusive', one.objective),
				code: why.code,
				flags: [],
				message: gapMessage(one, why, figure),
				...(why.next !== undefined && { next: why.next }),
			};
		}
		function identity({ run, objective, endpoint, method, rows }) {
			const where = endpoint ?? (0, model_objective.O)(objective.scope);
			const by = method ?? (objective.scope.kind === 'endpoint' ? objective.scope.method : undefined);
			return {
				run,
				kind: objective.indicator.kind === 'resource' ? 'resource' : 'slo',
				severity: objective.severity,
				objective,
				...(where !== undefined && { endpoint: where }),
				...(by !== undefined && { method: by }),
				indicator: (0, model_objective.p)(objective.indicator),
				condition: objective.condition,
				unit: objective.unit,
				rows: rows.filter(({ isTotal }) => !isTotal).map(({ label }) => label),
				source: objective.source,
			};
		}
		var unmatched = __webpack_require__(38569);
		var judge_validity = __webpack_require__(66736);
		var waivers = __webpack_require__(92461);
		;
		const misses = ['over-limit', 'under-limit', 'outside-band'];
		function warmUpAsRun({ warmUp, ...result }) {
			return warmUp && { ...result, ...warmUp };
		}
		function warmUpMissed(run, { durationMs }, findings) {
			const missed = findings.filter(({ code, kind }) => kind === 'slo' && misses.includes(code));
			if (missed.length === 0)
				return undefined;
			const words = (0, evidence.KE)(missed.map(({ message }) => message.replace(/\. .*|\.$/s, '')));
			return {
				...{ run, kind: 'validity', outcome: 'warn', code: 'warm-up-missed', severity: 'warn', rows: [], flags: [] },
				message: `The warm-up of ${(0, quantity.ee)(durationMs ?? 0)} that was left out missed ${missed.length} of ${findings.length} objectives: ${words}.`,
				next: 'Who calls the service meets its warm-up too: promise for it, or warm it before it is called.',
			};
		}
		;
		function judge(runs, judging) {
			const judged = runs.map(run => judgeRun(run, run.judging ?? judging));
			const findings = judged.flatMap(run => run.findings);
			const verdict = (0, model_verdict.Zk)(findings.map(({ outcome }) => outcome));
			return {
				...(verdict && { verdict }),
				exitCode: exitCodeOf(judged.flatMap(run => run.failing)),
				headline: headlineOf(findings, runs.length),
				runs: judged.map(({ run }) => run),
				findings,
				notices: distinct([
					...judged.flatMap(run => run.notices),
					...(0, judge_strain.M1)(judged),
					...(0, waivers.qn)(findings, runs.map(run => run.judging ?? judging)),
				]),
			};
		}
		function judgeRun(input, judging) {
			const { name, result, objectives, notices = [], found = [] } = input;
			const rows = (0, judge_rows.RO)(result);
			const coverage = (0, matching.ZP)(objectives.filter(matching.q$), rows);
			const strain = (0, judge_strain.dO)(result, objectives.filter(objective => coverage.get(objective)?.won.length !== 0));
			const validity = (0, judge_validity.Gv)(name, result, judging, strain);
			const all = { run: name, result, judging, strain, endpoints: rows };
			const slo = result.cancelled === true ? nothing : judgeObjectives(all, objectives, coverage);
			const missed = warmUpOf(all, objectives);
			const change = compare(input, judging, validity, strain);
			const findings = (0, waivers.T9)([...validity, ...found, ...slo.findings, ...missed, ...change.findings], judging);
			const verdict = (0, model_verdict.Zk)(findings.map(({ outcome }) => outcome));
			return {
				run: { name, result, ...(verdict && { verdict }), ...(strain && { strained: true }) },
				...{ strain, workload: result.workload },
				findings,
				failing: mayFail(findings, judging.failOn),
				notices: [
					...result.source.warnings,
					...notices,
					...ageNotice(result, judging),
					...slo.notices,
					...change.notices,
					...leftOut(findings, judging.failOn).map(mood => (0, notice.l)('left-out', { mood })),
				],
			};
		}
		const unchanged = { findings: [], notices: [] };
		function compare({ name, result, compared }, judging, validity, strain) {
			const isEvidence = validity.every(({ outcome }) => outcome === 'pass' || outcome === 'warn');
			if (compared === undefined)
				return unchanged;
			const isOfOthers = compared.isOfOthers === true;
			if (!isOfOthers && (!isEvidence || strain !== undefined))
				return unchanged;
			const why = isOfOthers ? undefined : incomparable(result);
			return why === undefined
				? (0, regression.C2)(name, compared, judging)
				: { findings: [], notices: [(0, notice.l)('not-compared', { why })] };
		}
		function incomparable({ unsteady, workload, generator }) {
			if (unsteady === true)
				return 'it never became steady';
			if (workload === 'open' && (generator?.usersBusy ?? 0) >= users_busy.O)
				return 'every user was busy nearly all of the time, so its times hold waiting that other loads would not have';
			return undefined;
		}
		function warmUpOf(all, objectives) {
			const { run, result } = all;
			const part = result.cancelled === true ? undefined : warmUpAsRun(result);
			if (part === undefined)
				return [];
			const rows = (0, judge_rows.RO)(part);
			const ofTimes = objectives.filter(matching.q$);
			const { findings } = judgeObjectives({ ...all, result: part, endpoints: rows }, ofTimes, (0, matching.ZP)(ofTimes, rows));
			return [warmUpMissed(run, part, findings) ?? []].flat();
		}
		const nothing = { findings: [], notices: [] };
		function judgeObjectives(all, objectives, coverage) {
			const { endpoints: rows, result } = all;
			const total = (0, judge_rows.e6)(result);
			const judged = objectives.flatMap(objective => {
				const one = { ...all, objective, rows: [total] };
				if (objective.scope.kind === 'each' && (0, matching.q$)(objective))
					return judgeEach(one, rows);
				const covered = coverage.get(objective);
				return covered === undefined ? [judgeCase(one)] : judgeCovered(one, covered, rows);
			});
			return {
				findings: judged.map(({ finding }) => finding),
				notices: [...substitutes(judged), ...takenOver(coverage), ...uncovered(objectives, coverage, rows)],
			};
		}
		function judgeEach(one, rows) {
			if (rows.length === 0)
				return [{ finding: gapFinding({ ...one, rows }, (0, evidence.rQ)('no-match', 'the report has no endpoints')) }];
			return rows.map(row => judgeCase({ ...one, rows: [row], endpoint: row.name, ...(row.method !== undefined && { method: row.method }) }));
		}
		function judgeCovered(one, coverage, rows) {
			const { won, contests, matched, methodless } = coverage;
			const gaps = contests.map(contest => ({
				finding: gapFinding({ ...one, rows: contest.rows }, conflict(one.objective, contest)),
			}));
			if (matched === 0 || methodless.length > 0) {
				gaps.push({ finding: gapFinding({ ...one, rows: methodless }, (0, unmatched.Sj)(one.objective, coverage, rows)) });
			}
			return won.length === 0 ? gaps : [judgeCase({ ...one, rows: won }), ...gaps];
		}
		function conflict(objective, { rival, rows }) {
			const other = `${(0, promise.Db)(rival)} (${placeWords(rival.source)})`;
			return (0, evidence.rQ)('conflict', `${other} promises otherwise of ${(0, evidence.KE)(rows.map(({ label }) => label))}, and neither ${placeWords(objective.source)} nor it is drawn more closely`, 'Promise one limit, or draw one of the two patterns more closely.');
		}
		function placeWords({ file, line }) {
			return line === undefined ? file : `${file}:${line}`;
		}
		function takenOver(coverage) {
			return [...coverage]
				.filter(([, { matched, won, contests }]) => matched > 0 && won.length === 0 && contests.length === 0)
				.map(([objective]) => (0, notice.l)('taken-over', { words: (0, promise.Db)(objective), ...objective.source }));
		}
		function uncovered(objectives, coverage, rows) {
			if (coverage.size === 0 || objectives.some(({ scope }) => scope.kind === 'each'))
				return [];
			const covered = new Set([...coverage.values()].flatMap(({ won, contests }) => [...won, ...contests.flatMap(one => one.rows)]));
			const names = rows.filter(row => !covered.has(row)).map(({ label }) => label);
			return names.length === 0 ? [] : [(0, notice.l)('uncovered-endpoint', { names: (0, evidence.KE)(names, 10) })];
		}
		function substitutes(judged) {
			const used = new Set(judged.map(({ substitute }) => substitute));
			return [...used].filter(substitute => substitute !== undefined).map(substitute => (0, notice.l)(substitute, {}));
		}
		function ageNotice(result, { maxAgeMs }) {
			if (maxAgeMs === undefined || (0, judge_validity.pJ)(result) !== undefined)
				return [];
			const [file = 'the report'] = result.source.files;
			return [(0, notice.l)('age-unknown', { file })];
		}
		function distinct(notices) {
			const seen = new Set();
			return notices.filter(({ code, message, source }) => {
				const key = JSON.stringify([code, message, source?.file, source?.line]);
				return !seen.has(key) && seen.add(key);
			});
		}
	}),
	26591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g6: () => (countsFailures),
			L$: () => (detailed),
			Ue: () => (failedShareOf),
			ZE: () => (latencyFigure),
			EO: () => (latencyIndicator),
			iO: () => (mostlyFailed)
		});
		var model_latency = __webpack_require__(62676);
		var quantity = __webpack_require__(64621);
		var evidence = __webpack_require__(81671);
		var objective = __webpack_require__(87245);
		var order = __webpack_require__(43944);
		;
		function pooledReading(parts, q) {
			const samples = parts.reduce((sum, part) => sum + part.samples, 0);
			const [first] = parts;
			if (first === undefined || samples === 0)
				return undefined;
			const rank = (0, model_latency.IQ)(samples, q, first.latency.rank);
			const known = parts.map(knownSamples);
			const low = lowest(known, samples - rank);
			const high = highest(known, rank + 1);
			if (low > high.at)
				return undefined;
			return { value: high.at, low, high: high.at, ...(high.open && { highOpen: true }) };
		}
		function mostBeyond(parts, limitMs, strict) {
			return parts.reduce((sum, part) => sum + part.samples - leastWithin(part, limitMs, strict), 0);
		}
		function leastWithin(part, limitMs, strict) {
			return knownSamples(part).reduce((most, { last, reading }) => ((0, model_latency.UO)(reading, limitMs, strict) ? Math.max(most, last + 1) : most), 0);
		}
		function knownSamples({ latency, samples }) {
			if (samples === 0)
				return [];
			if (latency.buckets !== undefined)
				return samplesOfBuckets(latency.buckets, latency, samples);
			const at = (number, reading) => ({ first: number, last: number, samples, reading });
			const { quantiles, grid, rank, minMs, medianMs, maxMs, extremesGrid } = latency;
			const points = quantiles.map(([q, value]) => at((0, model_latency.IQ)(samples, q, rank), (0, model_latency.MU)(value, grid)));
			if (minMs !== undefined)
				points.push(at(0, (0, model_latency.MU)(minMs, extremesGrid)));
			if (maxMs !== undefined)
				points.push(at(samples - 1, (0, model_latency.MU)(maxMs, extremesGrid)));
			const hasMiddle = quantiles.some(([q]) => q === 0.5);
			if (medianMs !== undefined && !hasMiddle)
				points.push({ ...at(0, (0, model_latency.MU)(medianMs, grid)), ...middle(samples) });
			return points;
		}
		function middle(samples) {
			return { first: Math.floor(samples / 2), last: Math.floor((samples - 1) / 2) };
		}
		function samplesOfBuckets(buckets, { grid }, samples) {
			let seen = 0;
			return buckets
				.filter(([, count]) => count > 0)
				.map(([value, count]) => {
				const first = seen;
				seen += count;
				return { first, last: seen - 1, samples, reading: (0, model_latency.MU)(value, grid) };
			});
		}
		function highest(rows, wanted) {
			const steps = rows.flatMap((known, row) => known.map(({ last, reading }) => ({ row, count: last + 1, at: reading.high, open: reading.highOpen === true })));
			steps.sort((a, b) => a.at - b.at || Number(b.open) - Number(a.open));
			const reached = sweep(steps, rows.length, wanted);
			return reached ?? { at: Number.POSITIVE_INFINITY, open: false };
		}
		function lowest(rows, wanted) {
			const steps = rows.flatMap((known, row) => known.map(({ first, samples, reading }) => ({ row, count: samples - first, at: reading.low })));
			steps.sort((a, b) => b.at - a.at);
			return sweep(steps, rows.length, wanted)?.at ?? 0;
		}
		function sweep(steps, rows, wanted) {
			const counts = new Float64Array(rows);
			let sum = 0;
			for (const step of steps) {
				const before = counts[step.row] ?? 0;
				if (step.count <= before)
					continue;
				sum += step.count - before;
				counts[step.row] = step.count;
				if (sum >= wanted)
					return step;
			}
			return undefined;
		}
		var comparison = __webpack_require__(37191);
		;
		function partsOf(rows, result) {
			return rows.flatMap(({ label, figures }) => {
				if (figures === undefined)
					return [];
				const samples = samplesOf(figures, result);
				return samples > 0 ? [{ label, latency: figures.latency, samples }] : [];
			});
		}
		function samplesOf({ requests, failures, latency }, { latencyOf }) {
			if (latency.buckets !== undefined)
				return (0, model_latency.pq)(latency.buckets);
			return latencyOf === 'successful' ? requests - failures : requests;
		}
		function percentileOf(parts, q, { condition }) {
			const merged = mergedLatency(parts);
			if (merged !== undefined)
				return countedFigure(merged, q, condition);
			const [only] = parts;
			const reported = parts.length === 1 && only !== undefined ? reportedFigure(only, q) : undefined;
			const samples = parts.reduce((sum, part) => sum + part.samples, 0);
			const tail = enclosedTail(parts, samples, q, condition);
			if (reported !== undefined)
				return { ...reported, samples, ...(tail && { tail }) };
			const reading = pooledReading(parts, q);
			if (reading === undefined)
				return (0, evidence.rQ)('not-reported', "the report's percentiles contradict each other");
			return {
				kind: 'figure',
				reading,
				enclosed: true,
				samples,
				...(tail && { tail }),
				unclear: whyUnclear(parts, q, condition),
			};
		}
		function reportedFigure({ latency }, q) {
			const reading = (0, model_latency.Xf)(latency, q);
			if (reading !== undefined)
				return { kind: 'figure', reading, unclear: evidence.Oh };
			if (q !== 0.5 || latency.medianMs === undefined)
				return undefined;
			const median = (0, model_latency.MU)(latency.medianMs, latency.grid);
			return { kind: 'figure', reading: median, unclear: evidence.Oh, substitute: 'median-for-p50' };
		}
		function mergedLatency(parts) {
			const [first] = parts;
			if (first === undefined)
				return undefined;
			const histograms = parts.flatMap(({ latency }) => latency.buckets !== undefined && latency.grid === first.latency.grid && latency.rank === first.latency.rank
				? [latency.buckets]
				: []);
			const [only] = histograms;
			if (only === undefined || histograms.length < parts.length)
				return undefined;
			if (histograms.length === 1)
				return { ...first.latency, buckets: only };
			const unfinished = (0, model_latency.E0)(parts.map(({ latency }) => latency.unfinished ?? []));
			return { ...first.latency, buckets: (0, model_latency.E0)(histograms), ...(unfinished.length > 0 && { unfinished }) };
		}
		function countedFigure(latency, q, condition) {
			const n = (0, model_latency.pq)(latency.buckets);
			const reading = (0, model_latency.Xf)(latency, q);
			if (reading === undefined)
				return (0, evidence.rQ)('no-requests', 'the histogram is empty');
			const upper = (0, evidence.Of)(condition);
			const tail = upper && (() => ({ n, ...(0, model_latency.vA)(latency, upper.limit, upper.strict), allowed: 1 - q }));
			const confidence = confidenceOf(latency, n, q);
			return {
				kind: 'figure',
				reading,
				samples: n,
				counted: true,
				...(tail && { tail }),
				...(confidence && { confidence }),
				unclear: latency.unfinished === undefined ? evidence.Oh : evidence.qG,
			};
		}
		function confidenceOf({ buckets, grid }, n, q) {
			const { low, high } = (0, order.xV)(n, q);
			if (high === undefined || low === 0)
				return undefined;
			const from = (0, model_latency.o0)(buckets, low - 1);
			const to = (0, model_latency.o0)(buckets, high - 1);
			return from === undefined || to === undefined ? undefined : [(0, model_latency.MU)(from, grid).low, (0, model_latency.MU)(to, grid).high];
		}
		function enclosedTail(parts, n, q, condition) {
			const upper = (0, evidence.Of)(condition);
			return upper && (() => ({ n, atLeast: 0, atMost: mostBeyond(parts, upper.limit, upper.strict), allowed: 1 - q }));
		}
		function whyUnclear(parts, q, condition) {
			const name = (0, objective.p)({ kind: 'percentile', q });
			const readings = parts.map(part => ({ part, reading: (0, model_latency.Xf)(part.latency, q) }));
			const without = readings.filter(({ reading }) => reading === undefined).map(({ part }) => part);
			if (without.length > 0)
				return notReported(name, without, parts.length);
			const standings = readings.map(({ part, reading }) => ({ part, standing: standingOf(reading, condition) }));
			if (standings.every(({ standing }) => standing === 'unclear'))
				return evidence.Oh;
			const beyond = standings.filter(({ standing }) => standing !== 'kept').map(({ part }) => part.label);
			return (0, evidence.rQ)('rows-straddle', `${beyond.length} of ${parts.length} rows may lie beyond it (${(0, evidence.KE)(beyond)}), and the report has no histogram to join them`, 'Judge the run by its JSON report (`--json-file`), which has histograms, or promise each row for itself.');
		}
		function standingOf(reading, condition) {
			return reading === undefined ? 'unclear' : (0, comparison.UD)(reading, condition);
		}
		function notReported(name, without, rows) {
			const has = without[0]?.latency.quantiles.map(([q]) => (0, objective.p)({ kind: 'percentile', q })) ?? [];
			const where = without.length < rows ? ` for ${without.length} of ${rows} rows (${(0, evidence.KE)(without.map(({ label }) => label))})` : '';
			const instead = has.length > 0 ? `; it has ${(0, evidence.KE)(has, 12)}` : '';
			return (0, evidence.rQ)('not-reported', `the report carries no ${name}${where}${instead}`, `Judge the JSON report (\`--json-file\`), which serves every percentile, or promise one that is reported.`);
		}
		var judge_rows = __webpack_require__(48483);
		;
		function latencyIndicator(indicator) {
			switch (indicator.kind) {
				case 'percentile':
					return indicator;
				case 'median':
				case 'mean':
				case 'min':
				case 'max':
					return { kind: indicator.kind };
				default:
					return undefined;
			}
		}
		function latencyFigure(indicator, question) {
			const parts = partsOf(question.rows, question.result);
			if (parts.length === 0)
				return (0, evidence.rQ)('no-requests', 'no request there has a time');
			switch (indicator.kind) {
				case 'percentile':
					return indicator.q >= 1 ? extreme(parts, 'max') : percentileOf(parts, indicator.q, question);
				case 'median':
					return median(parts, question);
				case 'mean':
					return mean(parts);
				case 'min':
				case 'max':
					return extreme(parts, indicator.kind);
				default:
					return indicator;
			}
		}
		function detailed(total, endpoints, indicator) {
			if (total.figures === undefined || answers(total, indicator))
				return [total];
			const requests = endpoints.reduce((sum, { figures }) => sum + (figures?.requests ?? Number.NaN), 0);
			return requests === total.figures.requests ? endpoints : [total];
		}
		function answers({ figures }, indicator) {
			if (figures === undefined)
				return false;
			const { latency } = figures;
			switch (indicator.kind) {
				case 'percentile':
					if (indicator.q >= 1)
						return extremeOf(latency, 'max') !== undefined;
					return (0, model_latency.Xf)(latency, indicator.q) !== undefined || (indicator.q === 0.5 && latency.medianMs !== undefined);
				case 'median':
					return latency.medianMs !== undefined || (0, model_latency.Xf)(latency, 0.5) !== undefined;
				case 'mean':
					return latency.meanMs !== undefined;
				case 'min':
				case 'max':
					return extremeOf(latency, indicator.kind) !== undefined;
				default:
					return indicator;
			}
		}
		function median(parts, question) {
			const [only] = parts;
			const { medianMs, grid } = only?.latency ?? {};
			const samples = only?.samples;
			if (parts.length === 1 && medianMs !== undefined && grid !== undefined && samples !== undefined) {
				return { kind: 'figure', reading: (0, model_latency.MU)(medianMs, grid), samples, unclear: evidence.Oh };
			}
			const middle = percentileOf(parts, 0.5, question);
			return middle.kind === 'figure' ? { ...middle, substitute: 'p50-for-median' } : middle;
		}
		function mean(parts) {
			const without = parts.filter(({ latency }) => latency.meanMs === undefined);
			if (without.length > 0)
				return lacking('mean', without, parts.length);
			const samples = parts.reduce((sum, part) => sum + part.samples, 0);
			const weighted = parts.map(part => ({
				weight: part.samples / samples,
				reading: (0, model_latency.MU)(part.latency.meanMs ?? Number.NaN, part.latency.meanGrid),
			}));
			const total = (of) => weighted.reduce((sum, { weight, reading }) => sum + weight * of(reading), 0);
			const open = weighted.some(({ reading }) => reading.highOpen === true);
			const reading = {
				value: total(({ value }) => value),
				low: total(({ low }) => low),
				high: total(({ high }) => high),
				...(open && { highOpen: true }),
			};
			return unended({ kind: 'figure', reading, samples, unclear: evidence.Oh }, parts);
		}
		function unended(figure, parts) {
			if (parts.every(({ latency }) => latency.unfinished === undefined))
				return figure;
			return { ...figure, reading: { ...figure.reading, high: Number.POSITIVE_INFINITY }, unclear: evidence.qG };
		}
		function extreme(parts, which) {
			const readings = parts.map(({ latency }) => extremeOf(latency, which));
			const known = readings.filter(reading => reading !== undefined);
			const without = parts.filter((_, index) => readings[index] === undefined);
			if (known.length === 0)
				return lacking(which, without, parts.length);
			const samples = parts.reduce((sum, part) => sum + part.samples, 0);
			const farthest = known.reduce((a, b) => (which === 'max' ? larger(a, b) : smaller(a, b)));
			if (without.length === 0) {
				const figure = { kind: 'figure', reading: farthest, samples, unclear: evidence.Oh };
				return which === 'max' ? unended(figure, parts) : figure;
			}
			const { highOpen: _, ...closed } = farthest;
			const reading = which === 'max' ? { ...closed, high: Number.POSITIVE_INFINITY } : { ...farthest, low: 0 };
			return { kind: 'figure', reading, enclosed: true, samples, unclear: lacking(which, without, parts.length) };
		}
		function larger(a, b) {
			const top = a.high > b.high || (a.high === b.high && a.highOpen !== true) ? a : b;
			return { ...top, value: Math.max(a.value, b.value), low: Math.max(a.low, b.low) };
		}
		function smaller(a, b) {
			const bottom = a.high < b.high || (a.high === b.high && a.highOpen === true) ? a : b;
			return { ...bottom, value: Math.min(a.value, b.value), low: Math.min(a.low, b.low) };
		}
		function extremeOf(latency, which) {
			const exact = which === 'max' ? latency.maxMs : latency.minMs;
			return exact === undefined ? (0, model_latency.Xf)(latency, which === 'max' ? 1 : 0) : (0, model_latency.MU)(exact, latency.extremesGrid);
		}
		function lacking(figure, without, rows) {
			const where = without.length < rows ? ` for ${without.length} of ${rows} rows (${(0, evidence.KE)(without.map(({ label }) => label))})` : '';
			return (0, evidence.rQ)('not-reported', `the report carries no ${figure}${where}`);
		}
		function failedShareOf(rows) {
			const { requests, failures } = (0, judge_rows.yg)(rows);
			return failures / requests;
		}
		function countsFailures(result) {
			return result.latencyOf === 'all';
		}
		function mostlyFailed(rows) {
			const { requests, failures } = (0, judge_rows.yg)(rows);
			const share = (0, quantity.xi)(failures / requests, 'ratio');
			return (0, evidence.rQ)('mostly-failed', `${share} of the ${(0, quantity.DK)(requests)} requests failed, so their times say little`, 'Look at the errors first.');
		}
	}),
	78023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Et: () => (floorOf),
			JM: () => (notOffered),
			cM: () => (rateFor),
			iC: () => (spare)
		});
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64621);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81671);
		function notOffered({ objective, result: { arrivals, durationMs = 0, total }, rows, }) {
			const floor = floorOf(objective);
			const judged = arrivals?.judged ?? 0;
			if (floor === undefined || judged === 0 || !(durationMs > 0 && total.requests > 0))
				return undefined;
			const requests = rows.reduce((sum, { figures }) => sum + (figures?.requests ?? 0), 0);
			const each = Math.max(1, total.requests / judged) * (requests / total.requests);
			const offered = (judged / (durationMs / 1000)) * each;
			if (!(offered < floor))
				return undefined;
			const [sent] = (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.iN)(offered, floor, 'per-second');
			return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.rQ)('not-offered', `the run offered ${sent} only, so it could not show more`, `Set rate ≥ ${rateFor(floor, each)}/s.`);
		}
		function floorOf({ indicator, condition }) {
			if (indicator.kind !== 'throughput')
				return undefined;
			switch (condition.comparison) {
				case '>=':
				case '>':
					return condition.limit;
				case 'between':
					return condition.limit[0];
				default:
					return undefined;
			}
		}
		const spare = 1.02;
		function rateFor(floor, perArrival) {
			return Math.ceil((floor * spare) / perArrival - 1e-9);
		}
	}),
	50305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CD: () => (isOfLevel),
			MK: () => (mayBeCompared),
			N_: () => (comparesWith),
			XY: () => (differenceWords),
			em: () => (isEvidence),
			hU: () => (covers),
			kb: () => (dayOf),
			lY: () => (comparableWith),
			r4: () => (failedIn),
			vd: () => (latestWhere),
			yy: () => (isListed)
		});
		var _model_differing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11806);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68308);
		var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15290);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64621);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81671);
		var _series_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18267);
		var _waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92461);
		function comparableWith(run, { records, restart }, repeats = []) {
			const own = new Set([run, ...repeats].map(({ id }) => id));
			const others = records.filter(({ id }) => !own.has(id));
			if (others.length === 0 || restart !== undefined)
				return { runs: [], notices: [] };
			const since = (0, _model_record_js__WEBPACK_IMPORTED_MODULE_0__.wr)(others);
			const compared = since.map(record => ({ record, ...(0, _model_differing_js__WEBPACK_IMPORTED_MODULE_1__.R)(record, run) }));
			const [same, different] = [compared.filter(isOfOneKind), compared.filter(one => !isOfOneKind(one))];
			return {
				runs: same.map(({ record, differing: by }) => ({ record, isWhole: by.length === 0 })),
				notices: [
					...leftOutNotice(same.length, different.map(one => one.differing)),
					...unknownNotice(same.map(({ unknown }) => unknown)),
				],
			};
		}
		function comparesWith(a, b) {
			return isOfOneKind((0, _model_differing_js__WEBPACK_IMPORTED_MODULE_1__.R)(a, b));
		}
		function differenceWords(a, b, but = []) {
			const by = (0, _model_differing_js__WEBPACK_IMPORTED_MODULE_1__.R)(a, b).differing.filter(aspect => !but.includes(aspect));
			return by.length === 0 ? undefined : wordsOf([by]);
		}
		function isOfOneKind({ differing: by }) {
			return by.every(aspect => aspect === 'scenario');
		}
		const aspectWords = {
			tool: 'tool',
			scenario: 'what was sent',
			load: 'load',
			users: 'users',
			duration: 'duration',
			endpoints: 'endpoints',
			runner: 'runner',
			target: 'target',
			transport: 'transport',
			measurementEpoch: 'way of measuring',
		};
		function leftOutNotice(same, different) {
			if (different.length === 0)
				return [];
			const aspects = wordsOf(different);
			return same === 0
				? [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_2__.l)('none-comparable', { count: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.DK)(different.length), aspects })]
				: [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_2__.l)('some-comparable', { left: different.length, of: same + different.length, aspects })];
		}
		function unknownNotice(unknown) {
			return unknown.every(aspects => aspects.length === 0) ? [] : [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_2__.l)('taken-as-same', { aspects: wordsOf(unknown) })];
		}
		function wordsOf(aspects) {
			return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_4__.KE)([...new Set(aspects.flat())].map(aspect => aspectWords[aspect]), 10);
		}
		function mayBeCompared({ record, isWhole }, series, run, accepts) {
			if (!isWhole && !isDefinedAlike(record, run, series))
				return false;
			return !accepts.some(one => covers(one, series) && dayOf(record) < one.since);
		}
		function isDefinedAlike(record, run, { method, endpoint }) {
			const definition = (of) => of.endpoints.find(row => row.name === endpoint && row.method === method)?.definition;
			return endpoint !== undefined && definition(run) !== undefined && definition(record) === definition(run);
		}
		function isOfLevel(record, accepts) {
			return record.accepted || (isEvidence(record) && record.regressions.every(one => isAccepted(one, record, accepts)));
		}
		function isAccepted(series, record, accepts) {
			return accepts.some(one => covers(one, series) && dayOf(record) >= one.since);
		}
		function isEvidence({ accepted, regressions, flags }) {
			return accepted || (regressions.length > 0 && flags.length === 0);
		}
		function covers({ endpoint, indicator }, series) {
			if (indicator !== undefined && indicator.toLowerCase() !== series.indicator)
				return false;
			return endpoint === undefined || (0, _waivers_js__WEBPACK_IMPORTED_MODULE_5__._Q)(endpoint, series);
		}
		function dayOf({ startedAt, recordedAt }) {
			const ms = Date.parse(startedAt ?? recordedAt);
			return Number.isNaN(ms) ? recordedAt.slice(0, 10) : new Date(ms).toISOString().slice(0, 10);
		}
		function isListed(all, { method, endpoint, indicator }) {
			return all.some(one => one.indicator === indicator && one.endpoint === endpoint && one.method === method);
		}
		function latestWhere(runs, holds) {
			return runs.slice(runs.findLastIndex(run => !holds(run)) + 1);
		}
		function failedIn(run, series) {
			const { requests, failures } = (0, _series_js__WEBPACK_IMPORTED_MODULE_6__.OB)(run, series) ?? {};
			return requests === undefined || failures === undefined ? undefined : { k: failures, n: requests };
		}
	}),
	55776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C2: () => (changeOf),
			l3: () => (firmRuns),
			Jo: () => (saidOf)
		});
		var notice = __webpack_require__(68308);
		var screen = __webpack_require__(45901);
		var quantity = __webpack_require__(64621);
		var record = __webpack_require__(15290);
		var evidence = __webpack_require__(81671);
		;
		function subjectOfSeries({ method, endpoint, indicator }) {
			if (endpoint === undefined)
				return indicator;
			return (0, evidence.cz)(`${indicator} of ${method === undefined ? '' : `${method} `}${endpoint}`);
		}
		function changeMessage(told) {
			const { series, trend, code, kind, move } = told;
			const subject = `${subjectOfSeries(series)} ${figure(trend.values.at(-1), told)}`;
			switch (code) {
				case 'noise':
					return move?.isOfMachine
						? `${subject}${machineWords(told, move)}`
						: `${subjectOfSeries(series)}: ${noiseWords(told)}`;
				case 'machine-changed':
					return `${subject}: ${against(told)}. Fewer than three earlier runs were made on a processor like this one, and another processor looks the same. ${noticeable(told)}`;
				case 'provisional':
					return `${subject}${kind === 'pass' ? usualWords(told) : `: ${against(told)}`}. ${provisionalWords(told)}`;
				case 'suspect':
					return `${subject}: ${slowWords(told)}${against(told)}. ${noticeable(told)}`;
				case 'regression':
					return `${subject}: ${slowWords(told)}${against(told)}; ${chanceWords(trend.chance)}. ${noticeable(told)}`;
				default:
					return kind === 'tolerated'
						? `${subject}: ${slowWords(told)}${against(told)}, which ${toleratedWords(told)}. ${noticeable(told)}`
						: `${subject}${usualWords(told)}. ${noticeable(told)}`;
			}
		}
		function figure(value = Number.NaN, { unit }) {
			return (0, quantity.xi)(value, unit);
		}
		function usualWords(told) {
			const { level, limit, runs } = told.trend;
			const range = percent(limit / level - 1);
			return `, usual ${figure(level, told)} (±${range}, ${earlierRuns(runs)})`;
		}
		function against(told) {
			const { change, level, limit, runs, machine } = told.trend;
			const edge = `normal ${told.unit === 'ms' ? 'up' : 'down'} to ${figure(limit, told)}`;
			const taken = machine === undefined
				? ''
				: `; the machine was ${percent(machine)} ${machine < 0 ? 'faster' : 'slower'} by its control endpoint, which is taken out`;
			return `${(0, quantity.cL)(change)} against the usual ${figure(level, told)} (${edge}, ${earlierRuns(runs)}${taken})`;
		}
		function earlierRuns(runs) {
			return `${(0, quantity.DK)(runs)} earlier ${runs === 1 ? 'run' : 'runs'}`;
		}
		function slowWords(told) {
			const { trend, unit } = told;
			const { values, streak, confirmedBy, excess = 0 } = trend;
			const slow = unit === 'ms' ? 'slow' : 'low';
			const all = values.map(value => figure(value, told)).join(', ');
			const beyond = `${percent(excess)} beyond the other endpoints`;
			if (confirmedBy === 'one-run')
				return `in one run, but ${beyond}: `;
			if (confirmedBy === 'nights')
				return `${streak} runs in a row ${slow} (${all}), `;
			if (confirmedBy === 'same-runner')
				return `${streak} of ${values.length} runs ${slow} (${all}; same-runner confirmation, which is weaker, but ${beyond}), `;
			return values.length < 2 ? '' : `${streak} of ${values.length} runs ${slow} (${all}), `;
		}
		function toleratedWords({ trend: { tolerance, change, chance } }) {
			return Math.abs(change) < tolerance || chance <= 0.05
				? `is within the tolerance of ${percent(tolerance)}`
				: `may be chance (${percent(chance)})`;
		}
		function chanceWords(chance) {
			return `chance of this by noise ${chance < 0.001 ? 'below 0.1 %' : percent(chance)}`;
		}
		function noiseWords(told) {
			const { trend } = told;
			const { values, level } = trend;
			const first = `${(0, quantity.cL)((values[0] ?? Number.NaN) / level - 1)} (${figure(values[0], told)})`;
			const last = figure(values.at(-1), told);
			const how = values.length === 3 ? `two runs were slow, the first ${first}` : `one run was ${first}`;
			return `${how}, the next was normal (${last}, usual ${figure(level, told)}): counted as noise of the runner. ${noticeable(told)}`;
		}
		function machineWords(told, { count, of }) {
			return `: ${against(told)}, like ${count} of ${of} endpoints, and the control endpoint, which is no part of the service, was slower too: it was the machine.`;
		}
		function provisionalWords({ trend: { runs, visible } }) {
			return `Only ${earlierRuns(runs)}: changes below about ${(0, quantity.nT)(visible)} can not be seen yet.`;
		}
		function noticeable({ trend: { visible } }) {
			return `This gate would notice ${(0, quantity.nT)(visible)} or more.`;
		}
		function creepMessage(told, pinned, commit) {
			const { series, trend } = told;
			const of = commit === undefined ? '' : `, commit ${commit.slice(0, 7)}`;
			const all = trend.values.map(value => figure(value, told)).join(', ');
			return `${subjectOfSeries(series)} has changed by ${(0, quantity.cL)(trend.change)} since the pinned run (${figure(trend.level, told)} on ${pinned}${of}), in steps too small to be seen one by one: the last ${trend.values.length} of ${(0, quantity.DK)(trend.runs)} runs took ${all}; ${chanceWords(trend.chance)}.`;
		}
		function spreadWords(scale) {
			return percent(scale);
		}
		function percent(ratio) {
			return (0, quantity.cL)(Math.abs(ratio)).slice(1);
		}
		function nextOfChange({ code, trend, series }, run) {
			if (code === 'suspect') {
				if (Math.abs(trend.change) < trend.tolerance)
					return `That is within the tolerance of ${percent(trend.tolerance)}, so it fails nothing.`;
				if ((0, record.BV)(run.event))
					return elsewhere;
				return trend.values.length === 3 ? waiting : untilFailed(trend);
			}
			if (code !== 'regression' || trend.since === undefined)
				return undefined;
			return `A new level since ${trend.since}: mend it, or accept it by \`${acceptLine(series, trend.since)}\`.`;
		}
		const elsewhere = 'Repeat it on another machine, and name its result under `confirms`: runs of pull requests are not kept, so the next one says no more.';
		const waiting = 'Repeat it on another machine, or wait: if the next runs are as slow, the build fails.';
		function untilFailed({ excess = 0, streak }) {
			const left = (excess >= 0.1 ? 2 : 3) - streak;
			return left > 1
				? `If the next ${left} runs are as slow, the build fails.`
				: 'If the next run is as slow, the build fails.';
		}
		function acceptLine({ method, endpoint, indicator }, since) {
			const of = endpoint === undefined
				? ''
				: `endpoint: ${JSON.stringify(method === undefined ? endpoint : `${method} ${endpoint}`)}, `;
			return `accept: [{ ${of}indicator: ${indicator}, since: ${since}, why: "…" }]`;
		}
		function errorMessage({ values, level, runs, chance, streak, confirmedBy }, code) {
			const all = values.map(value => (0, quantity.xi)(value, 'ratio'));
			const beside = `against the usual ${(0, quantity.xi)(level, 'ratio')} (${earlierRuns(runs)})`;
			switch (code) {
				case 'noise':
					return `errors: one run had ${all[0]}, the next was normal (${all.at(-1)}, usual ${(0, quantity.xi)(level, 'ratio')}): counted as noise of the runner.`;
				case 'met':
					return `errors ${all.at(-1)}, usual ${(0, quantity.xi)(level, 'ratio')} (${earlierRuns(runs)}).`;
				case 'provisional':
					return `errors ${all.at(-1)} ${beside}, which are too few to tell how errors stray.`;
				default: {
					const how = confirmedBy === 'nights'
						? `${streak} runs in a row: `
						: values.length > 1
							? `${streak} of ${values.length} runs: `
							: '';
					return `${how}errors ${all.join(', ')} ${beside}; ${chanceWords(chance)}.`;
				}
			}
		}
		function nextOfErrors({ values }, code, run) {
			if (code !== 'suspect')
				return undefined;
			if ((0, record.BV)(run.event))
				return elsewhere;
			return values.length > 1
				? 'If the next run has as many, the build fails.'
				: 'If the next 2 runs have as many, the build fails.';
		}
		var fisher = __webpack_require__(76419);
		var median = __webpack_require__(66616);
		var student = __webpack_require__(6723);
		;
		const leastRise = 0.001;
		function errorRise(history, run) {
			const shares = history.filter(({ n }) => n > 0).map(({ k, n }) => k / n);
			if (shares.length === 0 || run.n === 0)
				return undefined;
			const usual = (0, median.JZ)(shares);
			const isProvisional = shares.length < 5;
			const chance = isProvisional ? (0, fisher.K)(run, pooled(history)) : chanceOf(shares, run);
			const isHigher = chance < (isProvisional ? 0.01 : 0.05) && run.k / run.n - usual >= leastRise;
			return { usual, chance, isHigher, isProvisional };
		}
		function chanceOf(shares, { k, n }) {
			const counts = shares.map(share => share * n);
			const expected = Math.max(0.5, (0, median.JZ)(counts));
			const variance = Math.max(expected, (0, median.p9)(counts) ** 2);
			const z = (k - expected) / Math.sqrt(variance * (1 + 1 / counts.length));
			return (0, student.R)(-z, counts.length - 1);
		}
		function pooled(history) {
			return {
				k: history.reduce((sum, { k }) => sum + k, 0),
				n: history.reduce((sum, { n }) => sum + n, 0),
			};
		}
		var past_runs = __webpack_require__(50305);
		;
		const series = { indicator: 'errors' };
		function errorChange(name, scene, on) {
			const { run, repeats, earlier, accepts } = scene;
			const whole = earlier.filter(one => (0, past_runs.MK)(one, series, run, accepts)).map(({ record }) => record);
			const history = whole
				.filter(record => (0, past_runs.CD)(record, accepts))
				.flatMap(shareIn)
				.slice(-20);
			const [now] = shareIn(run);
			const rise = now && errorRise(history, now);
			if (now === undefined || rise === undefined)
				return [];
			const seen = { now, rise, nights: nightsOf(whole), repeats: repeats.flatMap(shareIn), on, history };
			return [findingOf(name, seen, answerOf(seen), run)];
		}
		function findingOf(name, seen, { confirmedBy, ...answer }, run) {
			const { now, rise, nights, repeats, history } = seen;
			const tested = repeats.length > 0 && confirmedBy !== 'nights' ? [now, ...repeats] : [...nights, now];
			const trend = {
				kind: 'errors',
				runs: history.length,
				level: rise.usual,
				values: tested.map(({ k, n }) => k / n),
				streak: tested.length - 1 - tested.findLastIndex(share => !isHigh(share, history)),
				chance: rise.chance,
				...(confirmedBy && { confirmedBy }),
			};
			const next = nextOfErrors(trend, answer.code, run);
			return {
				run: name,
				kind: 'regression',
				...answer,
				severity: 'fail',
				...series,
				unit: 'ratio',
				observed: now.k / now.n,
				samples: now.n,
				rows: [],
				flags: [],
				trend,
				message: errorMessage(trend, answer.code),
				...(next !== undefined && { next }),
			};
		}
		function shareIn(record) {
			const share = (0, past_runs.r4)(record, series);
			return share === undefined || share.n === 0 ? [] : [share];
		}
		function nightsOf(whole) {
			const told = (0, past_runs.vd)(whole.filter(past_runs.em), ({ suspects, regressions }) => (0, past_runs.yy)([...suspects, ...regressions], series));
			return told.flatMap(shareIn).slice(-2);
		}
		function isHigh(share, history) {
			return errorRise(history, share)?.isHigher === true;
		}
		function answerOf({ rise, nights, repeats, on, history }) {
			if (!rise.isHigher)
				return { outcome: 'pass', code: rise.isProvisional ? 'provisional' : 'met' };
			if (rise.isProvisional)
				return { outcome: 'warn', code: 'provisional' };
			if (!repeats.every(share => isHigh(share, history)))
				return { outcome: 'pass', code: 'noise' };
			if (repeats.length >= 2 && on === 'fresh-runner')
				return { outcome: 'fail', code: 'regression', confirmedBy: 'fresh-runner' };
			if (nights.length >= 2)
				return { outcome: 'fail', code: 'regression', confirmedBy: 'nights' };
			return { outcome: 'warn', code: 'suspect' };
		}
		var stats_level = __webpack_require__(6178);
		var judge_series = __webpack_require__(18267);
		;
		function newLevelSince({ trial: { gated }, side: { usual }, tested }, scene) {
			const before = scene.earlier
				.filter(one => (0, past_runs.em)(one.record) && (0, past_runs.MK)(one, gated.series, scene.run, scene.accepts))
				.map(({ record }) => record);
			const failing = (0, past_runs.vd)(before, ({ regressions }) => (0, past_runs.yy)(regressions, gated.series));
			const [first] = (0, past_runs.vd)(before, ({ regressions, suspects }) => (0, past_runs.yy)([...regressions, ...suspects], gated.series));
			const values = failing.flatMap(record => (0, judge_series.qk)(record, gated)?.value ?? []);
			const now = tested.slice(-1).map(({ value }) => value);
			return first !== undefined && (0, stats_level.D9)(usual, [...values, ...now]) ? (0, past_runs.kb)(first) : undefined;
		}
		;
		function excesses(changes) {
			const sorted = changes.toSorted((a, b) => a - b);
			return changes.map(change => (changes.length < 4 ? undefined : change - medianWithout(sorted, change)));
		}
		function sharedChange(suspect, endpoints) {
			const middle = (0, median.JZ)(suspect);
			const alike = suspect.filter(change => Math.abs(change - middle) <= Math.log1p(0.1));
			return endpoints >= 4 && alike.length > 0.6 * endpoints ? middle : undefined;
		}
		function medianWithout(sorted, value) {
			const at = (place) => {
				const here = sorted[place] ?? Number.NaN;
				return here < value ? here : (sorted[place + 1] ?? Number.NaN);
			};
			const others = sorted.length - 1;
			return (at(Math.floor((others - 1) / 2)) + at(Math.floor(others / 2))) / 2;
		}
		var holm = __webpack_require__(8220);
		var shift = __webpack_require__(71016);
		;
		const rules = {
			'fresh-runner': [{ runs: 3, chance: 0.05 }],
			'same-runner': [{ runs: 3, chance: 0.05, excess: 0.1 }],
			nights: [
				{ runs: 1, chance: 0.001, excess: 0.25, history: 10 },
				{ runs: 2, chance: 0.05, isEach: true, excess: 0.1 },
				{ runs: 3, chance: 0.05, isEach: true },
			],
		};
		function gate(metrics, confirmation) {
			const excess = excessesOf(metrics);
			const trials = metrics.map((metric) => ({ metric, moves: movesOf(metric, excess.get(metric) ?? []) }));
			const confirmed = rules[confirmation].map(rule => confirmedBy(rule, trials));
			const chances = adjusted(trials, streakOf);
			return trials.map((trial, index) => {
				const isConfirmed = confirmed.some(by => by[index]);
				const chance = chances[index] ?? 1;
				const own = trial.moves.at(-1)?.excess;
				return {
					kind: isConfirmed ? 'regression' : unconfirmed(trial, confirmation, chance),
					streak: streakOf(trial),
					shift: shiftOfLatest(trial, Math.max(1, streakOf(trial))),
					chance,
					...(own !== undefined && { excess: own }),
				};
			});
		}
		function mayConfirm(metrics, rulings) {
			return rulings.some(({ kind }, index) => kind === 'suspect' && (metrics[index]?.runs.length ?? 3) < 3);
		}
		function movesOf(metric, excess) {
			const limit = (0, screen.s1)(metric.usual, metric.tolerance);
			return metric.runs.map((reading, run) => {
				if (reading === undefined)
					return undefined;
				const value = reading.value - metric.usual.level;
				const own = excess[run];
				const isSuspect = value >= limit - dust && reading.isCleared !== true;
				return { value, least: reading.least - metric.usual.level, isSuspect, ...(own !== undefined && { excess: own }) };
			});
		}
		function excessesOf(metrics) {
			const all = new Map();
			for (const like of Map.groupBy(metrics, metric => metric.group ?? metric).values())
				for (let run = 0; run < Math.max(...like.map(metric => metric.runs.length)); run += 1) {
					const measured = like.flatMap(metric => {
						const reading = metric.runs[run];
						return reading === undefined ? [] : [{ metric, change: reading.value - metric.usual.level }];
					});
					const told = excesses(measured.map(({ change }) => change));
					for (const [index, { metric }] of measured.entries()) {
						const of = all.get(metric) ?? [];
						of[run] = told[index];
						all.set(metric, of);
					}
				}
			return all;
		}
		function streakOf({ moves }) {
			const last = moves.findLastIndex(move => move?.isSuspect !== true);
			return Math.min(3, moves.length - 1 - last);
		}
		function confirmedBy(rule, trials) {
			const chances = adjusted(trials, trial => (streakOf(trial) >= rule.runs ? rule.runs : 0));
			return trials.map((trial, index) => {
				const moves = latest(trial, rule.runs);
				return (streakOf(trial) >= rule.runs &&
					trial.metric.usual.runs >= (rule.history ?? 1) &&
					(chances[index] ?? 1) <= rule.chance &&
					isBeyondTolerance(trial, rule.runs, rule.isEach) &&
					(rule.excess === undefined || moves.every(move => (move.excess ?? 0) >= Math.log1p(rule.excess ?? 0))));
			});
		}
		function adjusted(trials, runsOf) {
			return (0, holm.f)(trials.map(trial => (runsOf(trial) === 0 ? 1 : shiftOfLatest(trial, runsOf(trial)).chance)));
		}
		function shiftOfLatest(trial, runs) {
			const { usual } = trial.metric;
			return (0, shift.G)(usual, latest(trial, runs).map(move => move.value + usual.level));
		}
		function latest({ moves }, runs) {
			return moves.slice(-runs).filter(move => move !== undefined);
		}
		function isBeyondTolerance(trial, runs, isEach = false) {
			const least = latest(trial, runs).map(move => move.least);
			const tolerated = (0, screen.NP)(trial.metric.usual, trial.metric.tolerance);
			return (isEach ? Math.min(...least) : (0, median.JZ)(least)) >= tolerated - dust;
		}
		const dust = 1e-12;
		function unconfirmed(trial, confirmation, chance) {
			const streak = streakOf(trial);
			if (confirmation === 'nights')
				return streak > 0 ? 'suspect' : trial.moves.at(-2)?.isSuspect ? 'noise' : 'pass';
			if (trial.moves[0]?.isSuspect !== true)
				return 'pass';
			if (streak < trial.moves.length)
				return 'noise';
			return streak < 3 || (chance <= 0.05 && isBeyondTolerance(trial, streak)) ? 'suspect' : 'tolerated';
		}
		;
		function ruleOn(trials, on) {
			const byNights = rulings(trials, 'nights', ({ nights }) => nights);
			const byRepeats = on && rulings(trials, on, ({ repeats }) => repeats);
			return trials.flatMap((trial, index) => {
				const [night, repeat] = [byNights[index], byRepeats?.[index]];
				if (night === undefined)
					return [];
				return repeat === undefined || (repeat.kind === 'suspect' && night.kind === 'regression')
					? [ruledByNights(trial, night)]
					: [ruledBy(trial, trial.repeats, repeat, trial.repeats.runs, on)];
			});
		}
		function rulings(trials, how, sideOf) {
			const metrics = trials.map((trial) => {
				const { series } = trial.gated;
				const { usual, runs } = sideOf(trial);
				return {
					usual,
					tolerance: trial.tolerance,
					runs,
					...(series.endpoint !== undefined && { group: series.indicator }),
				};
			});
			return gate(metrics, how);
		}
		function ruledByNights(trial, ruling) {
			const latest = trial.nights.runs.slice(ruling.kind === 'noise' ? -2 : -Math.max(1, ruling.streak));
			return ruledBy(trial, trial.nights, ruling, latest, ruling.streak > 1 ? 'nights' : 'one-run');
		}
		function ruledBy(trial, side, ruling, runs, by) {
			const tested = runs.filter(reading => reading !== undefined);
			return { trial, side, ruling, tested, ...(ruling.kind === 'regression' && by && { confirmedBy: by }) };
		}
		;
		function sharedMoves(all, scene) {
			const ofEndpoints = all.filter(({ trial }) => trial.gated.series.endpoint !== undefined);
			const groups = Map.groupBy(ofEndpoints, ({ trial }) => trial.gated.series.indicator);
			const machine = machineMove(scene);
			return new Map([...groups.values()].flatMap(group => {
				const slow = group.filter(isSlow);
				const middle = sharedChange(slow.map(moveOf), group.length);
				if (middle === undefined)
					return [];
				const moved = slow.filter(one => Math.abs(moveOf(one) - middle) <= alike);
				const isOfMachine = machine !== undefined && machine >= middle / 2;
				const move = { count: moved.length, of: group.length, change: Math.expm1(middle), isOfMachine };
				return moved.map(one => [one, move]);
			}));
		}
		const alike = Math.log1p(0.1);
		function isSlow({ ruling: { kind } }) {
			return kind === 'suspect' || kind === 'regression';
		}
		function moveOf({ tested, side }) {
			return (tested.at(-1)?.value ?? Number.NaN) - side.usual.level;
		}
		const leastControls = 3;
		function machineMove({ run, earlier, accepts }) {
			const controls = earlier.flatMap(({ record }) => ((0, past_runs.CD)(record, accepts) ? (record.control?.p50Ms ?? []) : []));
			if (run.control === undefined || controls.length < leastControls)
				return undefined;
			return Math.log(run.control.p50Ms) - (0, median.JZ)(controls.map(Math.log));
		}
		var change_points = __webpack_require__(9936);
		var usual = __webpack_require__(67926);
		var judge_trial = __webpack_require__(51376);
		;
		function creeps(name, trials, scene, { records }) {
			const at = records.findLastIndex(({ pinned, id }) => pinned === true && id !== scene.run.id);
			const pinned = records[at];
			if (pinned === undefined || !(0, past_runs.N_)(pinned, scene.run))
				return [];
			const before = (0, record.wr)(records.slice(0, at + 1)).filter(one => one.accepted && (0, past_runs.N_)(one, scene.run));
			const pin = { pinned, before: before.slice(-mostBefore), later: new Set(records.slice(at + 1)) };
			const found = trials.flatMap(trial => creepIn(trial, pin, scene) ?? []);
			const chances = (0, holm.f)(found.map(({ creep }) => creep.shift.chance));
			return found.flatMap((one, index) => {
				const chance = chances[index] ?? 1;
				return one.creep.hasCrept && chance <= 0.05 ? [slow_change_findingOf(name, one, chance, pinned)] : [];
			});
		}
		const mostBefore = 20;
		function creepIn(trial, { pinned, before, later }, scene) {
			const { gated, tolerance } = trial;
			const figureIn = (record) => [(0, judge_trial.G)(record, gated)?.value ?? []].flat();
			const [level] = figureIn(pinned);
			if (level === undefined)
				return undefined;
			const runs = scene.earlier
				.filter(one => later.has(one.record) && (0, past_runs.CD)(one.record, scene.accepts))
				.filter(one => (0, past_runs.MK)(one, gated.series, scene.run, []))
				.map(({ record }) => record);
			const since = [...runs, scene.run]
				.filter(record => record.fingerprint.cpu === pinned.fingerprint.cpu)
				.flatMap(figureIn);
			const known = { ...(0, usual.B)(before.flatMap(figureIn)), level, levelRuns: 1 };
			const creep = (0, stats_level.r4)(known, since, tolerance);
			return creep && { trial, known, since, creep };
		}
		function slow_change_findingOf(name, { trial, known, since, creep }, chance, pinned) {
			const { gated, tolerance } = trial;
			const values = since.slice(-5).map(value => (0, judge_series.Mn)(gated, value));
			const observed = values.at(-1);
			const trend = {
				kind: 'figure',
				runs: since.length,
				level: (0, judge_series.Mn)(gated, known.level),
				scale: known.scale,
				freedom: known.freedom,
				limit: (0, judge_series.Mn)(gated, known.level + (0, screen.s1)(known, tolerance)),
				tolerance: tolerance.ratio,
				values,
				streak: values.length,
				change: (0, judge_series.pO)(gated, creep.shift.change),
				chance,
				visible: (0, judge_series.pO)(gated, Math.log1p((0, screen.p_)(known, tolerance))),
			};
			return {
				run: name,
				kind: 'regression',
				outcome: 'warn',
				code: 'crept',
				severity: 'warn',
				...gated.series,
				unit: gated.unit,
				...(observed !== undefined && { observed }),
				rows: [],
				flags: [],
				trend,
				message: creepMessage({ series: gated.series, unit: gated.unit, trend }, (0, past_runs.kb)(pinned), pinned.commit),
				next: 'Look at what was merged since, or pin a newer run by `load-test baseline pin`.',
			};
		}
		const least = { runs: 10, lasted: 5 };
		const mostLasted = 10;
		const mostRuns = 50;
		function levelChanges(trials, scene) {
			const changes = trials
				.filter(({ gated }) => gated.series.indicator === 'p95')
				.flatMap(trial => levelChangeOf(trial, scene) ?? [])
				.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
			return changes.length === 0 ? [] : [(0, notice.l)('level-changed', { changes: (0, evidence.KE)(changes.map(({ words }) => words)) })];
		}
		function levelChangeOf({ gated }, { run, earlier, accepts }) {
			const told = [
				...earlier.filter(one => (0, past_runs.MK)(one, gated.series, run, accepts)).map(({ record }) => record),
				run,
			]
				.flatMap(record => {
				const value = (0, judge_trial.G)(record, gated)?.value;
				return value === undefined ? [] : [{ record, value }];
			})
				.slice(-mostRuns);
			const machines = new Set(told.map(({ record }) => record.fingerprint.cpu));
			if (told.length < least.runs || machines.size > 1)
				return undefined;
			const last = (0, change_points.U)(told.map(({ value }) => Math.exp(value)), { leastChange: 0.05 }).at(-1);
			const first = told[last?.index ?? 0]?.record;
			if (last === undefined || first === undefined || !hasLasted(told.length - last.index))
				return undefined;
			const commit = first.commit === undefined ? '' : ` (commit ${first.commit.slice(0, 7)})`;
			const change = (0, judge_series.pO)(gated, Math.log(last.after / last.before));
			return { change, words: `${subjectOfSeries(gated.series)} ${(0, quantity.cL)(change)} since ${(0, past_runs.kb)(first)}${commit}` };
		}
		function hasLasted(runs) {
			return runs >= least.lasted && runs <= mostLasted;
		}
		;
		function changeOf(name, compared, judging) {
			const { past, run, repeats } = compared;
			const { runs: earlier, notices } = (0, past_runs.lY)(run, past, repeats?.runs);
			if (earlier.length === 0)
				return { findings: [], notices };
			const again = repeats?.runs.slice(0, 2) ?? [];
			const scene = { run, repeats: again, earlier, accepts: past.accepts, judging };
			const gated = (0, judge_series.Pq)(run);
			const trials = (0, judge_trial.x)(gated, scene);
			const answers = answersOf(trials, scene, again.length === 0 ? undefined : repeats?.on);
			const findings = answers.map(one => regression_findingOf(name, one, scene));
			return {
				findings: [...findings, ...errorChange(name, scene, repeats?.on), ...creeps(name, trials, scene, past)],
				notices: [
					...notices,
					...newSeries(gated, trials),
					...blind(trials),
					...improved(trials),
					...levelChanges(trials, scene),
				],
			};
		}
		function saidOf(scene) {
			const answers = answersOf((0, judge_trial.x)((0, judge_series.Pq)(scene.run), scene), scene, undefined);
			return [
				...answers.map(({ ruled, answer }) => ({ ...ruled.trial.gated.series, code: answer.code })),
				...errorChange('', scene, undefined),
			];
		}
		const firmRuns = 5;
		function answersOf(trials, scene, on) {
			const all = ruleOn(trials, on);
			const moves = sharedMoves(all, scene);
			return all.map(ruled => {
				const move = moves.get(ruled);
				return { ruled, move, answer: regression_answerOf(ruled, move) };
			});
		}
		function regression_answerOf({ ruling, side }, move) {
			const isFirm = side.usual.runs >= firmRuns;
			switch (ruling.kind) {
				case 'pass':
				case 'tolerated':
					return { outcome: 'pass', code: isFirm ? 'met' : 'provisional' };
				case 'noise':
					return { outcome: 'pass', code: 'noise' };
				case 'suspect':
				case 'regression':
					if (move?.isOfMachine)
						return { outcome: 'pass', code: 'noise' };
					if (side.isUnknownMachine)
						return { outcome: 'warn', code: 'machine-changed' };
					if (!isFirm)
						return { outcome: 'warn', code: 'provisional' };
					return ruling.kind === 'suspect' ? { outcome: 'warn', code: 'suspect' } : { outcome: 'fail', code: 'regression' };
				default:
					return ruling.kind;
			}
		}
		function regression_findingOf(name, { ruled, answer, move }, scene) {
			const { series, unit } = ruled.trial.gated;
			const trend = trendOf(ruled, answer, scene);
			const told = { series, unit, trend, code: answer.code, kind: ruled.ruling.kind, ...(move && { move }) };
			const next = nextOfChange(told, scene.run);
			const observed = trend.values.at(-1);
			return {
				run: name,
				kind: 'regression',
				...answer,
				severity: 'fail',
				...series,
				unit,
				...(observed !== undefined && { observed }),
				rows: [],
				flags: move === undefined ? [] : ['shared'],
				trend,
				message: changeMessage(told),
				...(next !== undefined && { next }),
			};
		}
		function trendOf(ruled, { code }, scene) {
			const { trial, side, ruling, tested, confirmedBy } = ruled;
			const { gated, tolerance } = trial;
			const { usual, machine } = side;
			const since = code === 'regression' ? newLevelSince(ruled, scene) : undefined;
			return {
				kind: 'figure',
				runs: usual.runs,
				level: (0, judge_series.Mn)(gated, usual.level),
				scale: usual.scale,
				freedom: usual.freedom,
				limit: (0, judge_series.Mn)(gated, usual.level + (0, screen.s1)(usual, tolerance)),
				tolerance: tolerance.ratio,
				values: tested.map(({ value }) => (0, judge_series.Mn)(gated, value)),
				streak: ruling.streak,
				change: (0, judge_series.pO)(gated, ruling.shift.change),
				chance: ruling.chance,
				...(ruling.excess !== undefined && { excess: (0, judge_series.pO)(gated, ruling.excess) }),
				visible: (0, judge_series.pO)(gated, Math.log1p((0, screen.p_)(usual, tolerance))),
				...(code === 'regression' && confirmedBy && { confirmedBy }),
				...(machine !== undefined && { machine: Math.expm1(machine) }),
				...(since !== undefined && { since }),
			};
		}
		function newSeries(gated, trials) {
			const compared = new Set(trials.map(trial => trial.gated));
			const names = gated.filter(one => !compared.has(one)).map(({ series }) => subjectOfSeries(series));
			return names.length === 0 ? [] : [(0, notice.l)('new-series', { names: (0, evidence.KE)(names) })];
		}
		const blindFrom = 0.3;
		function blind(trials) {
			const firm = trials.filter(({ repeats: { usual } }) => usual.runs >= firmRuns);
			const [worst] = firm
				.map(trial => ({ trial, visible: (0, screen.p_)(trial.repeats.usual, trial.tolerance) }))
				.filter(({ trial, visible }) => visible > blindFrom && visible > 2 * trial.tolerance.ratio)
				.sort((a, b) => b.visible - a.visible);
			if (worst === undefined)
				return [];
			const { gated, repeats } = worst.trial;
			return [
				(0, notice.l)('blind', {
					scale: spreadWords(repeats.usual.scale),
					name: subjectOfSeries(gated.series),
					visible: (0, quantity.nT)((0, judge_series.pO)(gated, Math.log1p(worst.visible))),
				}),
			];
		}
		function improved(trials) {
			const names = trials
				.filter(({ nights: { runs, usual }, tolerance }) => {
				const limit = usual.level - (0, screen.s1)(usual, tolerance);
				const latest = runs.slice(-2);
				return (usual.runs >= firmRuns && latest.length === 2 && latest.every(run => run !== undefined && run.value <= limit));
			})
				.map(({ gated }) => subjectOfSeries(gated.series));
			return names.length === 0 ? [] : [(0, notice.l)('improved', { names: (0, evidence.KE)(names) })];
		}
	}),
	18267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mn: () => (figureOf),
			OB: () => (rowOf),
			Pq: () => (gatedOf),
			pO: () => (ratioOf),
			qk: () => (pointOf)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62676);
		var _model_objective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87245);
		var _stats_floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40050);
		var _stats_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43944);
		function gatedOf(run) {
			const throughput = run.fingerprint.load.model !== 'open';
			const seen = new Set();
			const endpoints = run.endpoints.flatMap(({ method, name, ...row }) => {
				const key = JSON.stringify([method, name]);
				if (seen.has(key))
					return [];
				seen.add(key);
				return gatedOfRow(row, { ...(method !== undefined && { method }), endpoint: name }, throughput);
			});
			return endpoints.length > 0 ? endpoints : gatedOfRow(run.total, {}, throughput);
		}
		function gatedOfRow(row, of, mayUseThroughput) {
			const { requests = 0 } = row;
			const wanted = [
				...(requests >= (0, _stats_order_js__WEBPACK_IMPORTED_MODULE_0__.Zf)(0.95) ? [percentile(0.95)] : []),
				...(requests >= (0, _stats_order_js__WEBPACK_IMPORTED_MODULE_0__.Zf)(0.99) ? [percentile(0.99)] : []),
				...(requests >= (0, _stats_order_js__WEBPACK_IMPORTED_MODULE_0__.lU)(0.5) ? [centreOf(row)] : []),
			];
			const told = wanted.filter(figure => pointOfRow(row, figure) !== undefined);
			const instead = mayUseThroughput && hasNoTimes(row) ? [{ kind: 'throughput' }] : [];
			return (told.length > 0 ? told : instead).map(figure => ({
				series: { ...of, indicator: (0, _model_objective_js__WEBPACK_IMPORTED_MODULE_1__.p)(figure) },
				figure,
				unit: figure.kind === 'throughput' ? 'per-second' : 'ms',
			}));
		}
		function percentile(q) {
			return { kind: 'percentile', q };
		}
		function centreOf({ latency }) {
			return latency.meanMs === undefined ? percentile(0.5) : { kind: 'mean' };
		}
		function hasNoTimes({ latency }) {
			return latency.quantiles.length === 0 && latency.meanMs === undefined && latency.medianMs === undefined;
		}
		function rowOf(run, { method, endpoint }) {
			if (endpoint === undefined)
				return run.total;
			return run.endpoints.find(row => row.name === endpoint && row.method === method);
		}
		function pointOf(run, { series, figure }) {
			const row = rowOf(run, series);
			return row && pointOfRow(row, figure);
		}
		function pointOfRow(row, figure) {
			const reading = readingIn(row, figure);
			if (reading === undefined || !(reading.value > 0 && Number.isFinite(reading.value)) || hasMostlyFailed(row))
				return undefined;
			const isTime = figure.kind !== 'throughput';
			const width = Number.isFinite(reading.high) ? reading.high - reading.low : 0;
			return {
				value: isTime ? Math.log(reading.value) : -Math.log(reading.value),
				least: isTime ? Math.log(reading.low) : -Math.log(reading.high),
				stray: Math.max((0, _stats_floor_js__WEBPACK_IMPORTED_MODULE_2__.j)(reading.value, width), isTime ? chanceOf(row, figure) : 0),
				width,
			};
		}
		function hasMostlyFailed({ requests = 0, failures = 0 }) {
			return failures * 2 >= requests && failures > 0;
		}
		function readingIn({ latency, throughput }, figure) {
			switch (figure.kind) {
				case 'percentile':
					return (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_3__.Xf)(latency, figure.q) ?? (figure.q === 0.5 ? optional(latency.medianMs, latency.grid) : undefined);
				case 'mean':
					return optional(latency.meanMs, latency.meanGrid);
				case 'throughput':
					return optional(throughput, 'exact');
				default:
					return figure;
			}
		}
		function optional(value, grid) {
			return value === undefined ? undefined : (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_3__.MU)(value, grid);
		}
		function chanceOf(row, figure) {
			if (figure.kind === 'mean')
				return row.meanError ?? chanceOfQuantile(row, 0.5);
			return figure.kind === 'percentile' ? chanceOfQuantile(row, figure.q) : 0;
		}
		function chanceOfQuantile({ quantileErrors = [], latency, requests = 0 }, q) {
			const told = quantileErrors.find(([of]) => Math.abs(of - q) < 1e-9)?.[1];
			if (told !== undefined)
				return told;
			const marks = latency.quantiles.map(([of, value]) => ({ q: of, value }));
			const mark = marks.find(({ q: of }) => Math.abs(of - q) < 1e-9);
			if (mark === undefined || !(mark.value > 0) || requests === 0)
				return 0;
			const below = marks.findLast(({ q: of }) => of < mark.q) ?? mark;
			const above = marks.find(({ q: of }) => of > mark.q) ?? mark;
			return below === above ? 0 : (0, _stats_floor_js__WEBPACK_IMPORTED_MODULE_2__.Q)(mark, requests, below, above);
		}
		function figureOf({ unit }, value) {
			return Math.exp(unit === 'ms' ? value : -value);
		}
		function ratioOf({ unit }, change) {
			return Math.expm1(unit === 'ms' ? change : -change);
		}
	}),
	34981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FJ: () => (isNeverSent),
			Gc: () => (isOutOfMeans),
			gP: () => (isNeverConnected),
			v3: () => (serverErrors)
		});
		function serverErrors(result, rows) {
			const failures = rows.reduce((sum, { figures }) => sum + (figures?.failures ?? 0), 0);
			const groups = result.failures.filter(failure => failure.count > 0 && rows.some(row => isOf(failure, row)));
			const count = (kind) => groups.filter(({ error }) => isServerError(error) === kind).reduce((sum, group) => sum + group.count, 0);
			const low = Math.min(count(true), failures);
			return [low, Math.max(low, Math.min(failures - Math.max(0, count(false)), mostAnswered(rows)))];
		}
		function mostAnswered(rows) {
			return rows.reduce((sum, { figures: { details } = {} }) => sum + (details ? (details.statuses['5xx'] ?? 0) : Infinity), 0);
		}
		function isOf({ method, name }, row) {
			if (row.isTotal)
				return true;
			return name === row.name && (!method || row.method === undefined || method.toUpperCase() === row.method);
		}
		function isServerError(error) {
			const answers = new Set(statusesOf(error).map(status => status >= 500 && status <= 599));
			if (answers.size === 0)
				return isBrokenConnection(error) ? false : undefined;
			return answers.size === 1 ? answers.has(true) : undefined;
		}
		const statuses = [
			/\b([1-5]\d\d) (?:client|server) error\b/gi,
			/\bcode=([1-5]\d\d)\b/gi,
			/\bstatus(?:[ _]code)?[ :=]+([1-5]\d\d)\b/gi,
			/\bhttp[ /]([1-5]\d\d)\b/gi,
			/\bresponse code:? ([1-5]\d\d)\b/gi,
		];
		const longest = 2000;
		function statusesOf(error) {
			const text = error.slice(0, longest);
			return statuses.flatMap(pattern => [...text.matchAll(pattern)].map(([, status]) => Number(status)));
		}
		const neverConnected = [
			'connection refused',
			'connectionrefused',
			'econnrefused',
			'failed to establish a new connection',
			'name or service not known',
			'nodename nor servname',
			'temporary failure in name resolution',
			'gaierror',
			'enotfound',
			'no route to host',
			'network is unreachable',
			'host is unreachable',
			'ehostunreach',
			'enetunreach',
			'connecttimeout',
			'connection timed out',
		];
		const neverConnectedHere = /^(?:connection reset while it was opened$|connection failed: |certificate refused: |tls (?:handshake )?failed: )|is link-local or a metadata service, and is not allowed$/i;
		const brokeOffHere = /^(?:timeout after [\d.]+ s$|unfinished when the run ended$|never sent: |no (?:file descriptor|port|memory) left here)/;
		const outOfMeans = /^no (?:file descriptor|port|memory) left here/;
		const neverSent = 'never sent: every user was busy';
		const brokeOff = [
			'connection reset',
			'connectionreset',
			'econnreset',
			'connection aborted',
			'remotedisconnected',
			'brokenpipe',
			'broken pipe',
			'read timed out',
			'readtimeout',
			'timeouterror',
			'socket.timeout',
		];
		function isNeverConnected(error) {
			return (tells(error, neverConnected) || neverConnectedHere.test(error)) && statusesOf(error).length === 0;
		}
		function isOutOfMeans(error) {
			return outOfMeans.test(error);
		}
		function isNeverSent(error) {
			return error === neverSent;
		}
		function isBrokenConnection(error) {
			const isOurs = neverConnectedHere.test(error) || brokeOffHere.test(error);
			return isOurs || tells(error, neverConnected) || tells(error, brokeOff);
		}
		function tells(error, signs) {
			const lower = error.slice(0, longest).toLowerCase();
			return signs.some(sign => lower.includes(sign));
		}
	}),
	63867: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GO: () => (relief),
			M1: () => (strainNotice),
			Te: () => (inBrackets),
			_6: () => (saturated),
			dO: () => (strainOf),
			ev: () => (lateness),
			gl: () => (reach)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62676);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68308);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64621);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81671);
		var _latency_figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26591);
		const leastStrainMs = 5;
		const partOfLimit = 20;
		const reach = 10;
		function strainOf(result, judged) {
			const { source, pumpLag, cancelled, generator } = result;
			if (source.kind !== 'load-test' || cancelled === true || pumpLag === undefined)
				return undefined;
			const lagMs = (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_0__.Xf)(pumpLag, 0.99)?.value;
			if (lagMs === undefined || !(lagMs > Math.max(leastStrainMs, scaleOf(result, judged) / partOfLimit)))
				return undefined;
			return { lagMs, causes: generator?.causes ?? [] };
		}
		function scaleOf({ total }, judged) {
			const limits = judged
				.filter(({ indicator }) => (0, _latency_figure_js__WEBPACK_IMPORTED_MODULE_1__.EO)(indicator) !== undefined)
				.flatMap(({ condition }) => (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.Of)(condition)?.limit ?? [])
				.filter(limit => Number.isFinite(limit));
			return limits.length > 0 ? Math.min(...limits) : ((0, _model_latency_js__WEBPACK_IMPORTED_MODULE_0__.Xf)(total.latency, 0.95)?.value ?? 0);
		}
		function saturated(strain, { indicator, condition }, { reading }) {
			const upper = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.Of)(condition);
			if (strain === undefined || upper === undefined || (0, _latency_figure_js__WEBPACK_IMPORTED_MODULE_1__.EO)(indicator) === undefined)
				return undefined;
			if (!(0, _model_latency_js__WEBPACK_IMPORTED_MODULE_0__._f)(reading, upper.limit, upper.strict))
				return undefined;
			const spared = { ...reading, low: reading.low - reach * strain.lagMs, high: reading.high - reach * strain.lagMs };
			if ((0, _model_latency_js__WEBPACK_IMPORTED_MODULE_0__._f)(spared, upper.limit, upper.strict))
				return undefined;
			return { ...(0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.rQ)('saturated', lateness(strain), relief), excuse: excuseWords(reading.low - upper.limit, strain) };
		}
		function excuseWords(excessMs, { lagMs }) {
			return `missed by ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.ee)(excessMs)}, which lateness of ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.ee)(lagMs)} can add (up to ${reach} times as much)`;
		}
		function lateness({ lagMs, causes }) {
			return `the load generator was late by ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.ee)(lagMs)} at p99 of its pump lag${inBrackets(causes)}`;
		}
		const relief = 'Give the load generator more CPU (a larger runner, fewer jobs beside it) or less to send.';
		function strainNotice(runs) {
			const strains = runs.flatMap(({ strain, workload }) => (strain && workload === 'open' ? [strain] : []));
			const [worst] = strains.toSorted((a, b) => b.lagMs - a.lagMs);
			return worst === undefined
				? []
				: [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_4__.l)('strained', { lag: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.ee)(worst.lagMs), causes: inBrackets(worst.causes) })];
		}
		function inBrackets(causes) {
			return causes.length === 0 ? '' : ` (${causes.slice(0, 5).map(_evidence_js__WEBPACK_IMPORTED_MODULE_2__.cz).join('; ')})`;
		}
	}),
	51376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => (placed),
			x: () => (trialsOf)
		});
		var calibrate = __webpack_require__(11401);
		var level = __webpack_require__(6178);
		var median = __webpack_require__(66616);
		;
		function levelled(history, runs) {
			const all = [...history, ...runs].flatMap(({ machine }) => (machine === undefined ? [] : [machine]));
			if (new Set(all).size < 2)
				return asMeasured(history, runs, false);
			const byMachine = Map.groupBy(history, run => run.machine);
			const levels = new Map(byMachine.entries().map(([machine, of]) => [machine, levelOf(of)]));
			const isUnknown = ({ machine }) => machine !== undefined && levels.get(machine) === undefined;
			const isUnknownMachine = runs.some(isUnknown);
			const level = levels.get(runs.at(-1)?.machine);
			if (runs.at(-1)?.machine === undefined || level === undefined)
				return asMeasured(history, runs, isUnknownMachine);
			const moved = ({ value, machine }) => machine === undefined ? value : value - (levels.get(machine) ?? level) + level;
			return {
				history: history.filter(run => !isUnknown(run)).map(moved),
				runs: runs.map(moved),
				levelRuns: Math.min(...runs.map(({ machine }) => byMachine.get(machine)?.length ?? history.length)),
				isUnknownMachine,
			};
		}
		function asMeasured(history, runs, isUnknownMachine) {
			const levelRuns = history.length;
			return { history: history.map(run => run.value), runs: runs.map(run => run.value), levelRuns, isUnknownMachine };
		}
		function levelOf(runs) {
			return runs.length < 3 ? undefined : (0, median.JZ)(runs.map(run => run.value));
		}
		var usual = __webpack_require__(67926);
		var waivers = __webpack_require__(92461);
		;
		const usualRatio = 0.1;
		const usualLeastMs = 2;
		function toleranceFor(gated, width, allowance = { rules: [] }) {
			const { rules, leastMs } = allowance;
			const rule = rules
				.filter(one => covers(one, gated))
				.reduce((best, one) => (closeness(one) >= closeness(best) ? one : best), undefined);
			const ratio = (rule?.ratio ?? usualRatio) * (rule?.indicator === undefined ? factorOf(gated) : 1);
			if (gated.unit !== 'ms')
				return { ratio };
			return { ratio, least: width > 0 ? Math.max(width, leastMs ?? 0) : (leastMs ?? usualLeastMs) };
		}
		function covers({ indicator, endpoint }, { series }) {
			if (indicator !== undefined && indicator !== series.indicator)
				return false;
			return endpoint === undefined || (0, waivers._Q)(endpoint, series);
		}
		function closeness(rule) {
			return (rule?.endpoint === undefined ? 0 : 2) + (rule?.indicator === undefined ? 0 : 1);
		}
		function factorOf({ figure }) {
			if (figure.kind === 'throughput')
				return 0.5;
			return figure.kind === 'percentile' && figure.q >= 0.99 ? 2 : 1;
		}
		var past_runs = __webpack_require__(50305);
		var series = __webpack_require__(18267);
		;
		function trialsOf(gated, scene) {
			const known = gated
				.map(one => ({ gated: one, history: historyOf(one, scene), now: placed(scene.run, one) }))
				.filter(({ history, now }) => history.length > 0 && now !== undefined);
			const hasControl = [scene.run, ...scene.repeats].every(({ control }) => control !== undefined && control.p50Ms > 0);
			const isCalibrated = hasControl && (0, calibrate.EP)(known.map(({ history }) => history));
			return known.flatMap(one => (one.now === undefined ? [] : trialOf({ ...one, now: one.now, isCalibrated }, scene)));
		}
		const mostRuns = 20;
		function placed(run, gated) {
			const point = (0, series.qk)(run, gated);
			const control = run.control !== undefined && run.control.p50Ms > 0 ? Math.log(run.control.p50Ms) : undefined;
			return point && { value: point.value, point, machine: run.fingerprint.cpu, control };
		}
		function historyOf(gated, { run, earlier, accepts }) {
			const latest = [];
			for (const one of earlier.toReversed()) {
				const isKnown = (0, past_runs.MK)(one, gated.series, run, accepts) && (0, past_runs.CD)(one.record, accepts);
				const of = isKnown ? placed(one.record, gated) : undefined;
				if (of !== undefined)
					latest.push(of);
				if (latest.length === mostRuns)
					break;
			}
			return latest.reverse();
		}
		function trialOf(known, scene) {
			const { gated, now } = known;
			const own = [now, ...scene.repeats.map(record => placed(record, gated))];
			const repeats = sideOf(own, known);
			const nights = nightsOf(scene.earlier).map(night => nightOf(night, known, scene));
			const all = sideOf([...nights.map(night => night?.placed), ...own], known);
			return {
				gated,
				tolerance: toleranceFor(gated, now.point.width, scene.judging.tolerance),
				nights: {
					...all,
					runs: [...nights.map((night, at) => cleared(all.runs[at], night)), middleOf(all.runs.slice(nights.length))],
				},
				repeats,
			};
		}
		function sideOf(runs, { history, isCalibrated, now }) {
			const told = runs.filter(run => run !== undefined);
			const floor = (0, median.JZ)([...history, now].map(({ point }) => point.stray));
			const control = isCalibrated ? (0, calibrate.g)(history, told) : undefined;
			const moved = control === undefined ? levelled(history, told) : { ...control, levelRuns: control.history.length };
			const readings = told.map(({ point }, at) => {
				const value = moved.runs[at] ?? Number.NaN;
				return { value, least: value - (point.value - point.least) };
			});
			const machine = control?.machine.at(-1);
			return {
				usual: (0, usual.B)((0, level.XO)(moved.history), floor, moved.levelRuns),
				runs: runs.map(run => (run === undefined ? undefined : readings[told.indexOf(run)])),
				isUnknownMachine: 'isUnknownMachine' in moved && moved.isUnknownMachine,
				...(machine !== undefined && { machine }),
			};
		}
		function nightsOf(earlier) {
			return earlier.filter(({ record }) => (0, past_runs.em)(record)).slice(-2);
		}
		function nightOf(night, { gated, history, isCalibrated }, scene) {
			const { record } = night;
			const of = (0, past_runs.MK)(night, gated.series, scene.run, scene.accepts) ? placed(record, gated) : undefined;
			if (of === undefined || (isCalibrated && of.control === undefined))
				return undefined;
			if (!isCalibrated && levelled(history, [of]).isUnknownMachine)
				return undefined;
			return { placed: of, isCleared: !(0, past_runs.yy)([...record.suspects, ...record.regressions], gated.series) };
		}
		function cleared(reading, night) {
			return reading && night?.isCleared ? { ...reading, isCleared: true } : reading;
		}
		function middleOf(readings) {
			const known = readings.filter(reading => reading !== undefined);
			if (known.length === 0)
				return undefined;
			return { value: (0, median.JZ)(known.map(({ value }) => value)), least: (0, median.JZ)(known.map(({ least }) => least)) };
		}
	}),
	38569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Sj: () => (whyUnmatched),
			wQ: () => (rowMeant),
			yS: () => (nearWords)
		});
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49988);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81671);
		var _matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98265);
		function whyUnmatched(objective, coverage, rows) {
			if (coverage.methodless.length > 0)
				return withoutMethod(objective, coverage.methodless);
			if (objective.scope.kind !== 'endpoint')
				return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.rQ)('no-match', 'the report has no endpoints');
			const { pattern, method } = objective.scope;
			const others = method === undefined ? [] : rows.filter(row => row.forms.some((0, _matching_js__WEBPACK_IMPORTED_MODULE_1__.Ke)(pattern)));
			if (method !== undefined && others.length > 0)
				return otherMethod(method, others);
			const near = nearestTo(pattern, rows);
			const names = rows.map(({ label }) => label);
			return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.rQ)('no-match', names.length === 0 ? 'the report has no endpoints' : `no endpoint of the report matches${nearWords(near, names)}`, near === undefined
				? 'Write the name as the report has it, or a pattern like `/extract/*`.'
				: `Write \`${near}\` if that is meant.`);
		}
		function rowMeant({ pattern, method }, rows) {
			const other = method === undefined ? undefined : rows.find(row => row.forms.some((0, _matching_js__WEBPACK_IMPORTED_MODULE_1__.Ke)(pattern)));
			return other?.label ?? nearestTo(pattern, rows);
		}
		function nearestTo(pattern, rows) {
			return (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(pattern, namesNear(pattern, rows));
		}
		const mostCompared = 1000;
		function namesNear(pattern, rows) {
			const names = new Set(rows.map(({ forms, name }) => forms.at(-1) ?? name));
			return [...names].filter(name => Math.abs(name.length - pattern.length) <= pattern.length / 3).slice(0, mostCompared);
		}
		function nearWords(near, names) {
			return near === undefined ? `; it has ${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.KE)(names)}` : `; the nearest is ${near}`;
		}
		function withoutMethod({ scope }, rows) {
			const method = scope.kind === 'endpoint' ? (scope.method ?? '') : '';
			return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.rQ)('no-method', `the report does not say the method of ${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.KE)(rows.map(({ label }) => label))}`, `Leave \`${method}\` out of the objective, or judge a report with methods.`);
		}
		function otherMethod(method, rows) {
			return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.rQ)('no-match', `the report has no ${method} there, only ${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.KE)(rows.map(({ label }) => label))}`, 'Name that method, or none to cover all.');
		}
	}),
	49816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => (busyFrom),
			u: () => (usersBusy)
		});
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64621);
		var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37191);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81671);
		var _latency_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26591);
		const busyFrom = 0.8;
		function usersBusy({ objective: { indicator, condition }, rows, result, }) {
			const busy = result.generator?.usersBusy ?? 0;
			const kind = (0, _latency_figure_js__WEBPACK_IMPORTED_MODULE_0__.EO)(indicator);
			if (!(busy >= busyFrom) || kind === undefined)
				return undefined;
			const timed = rows.flatMap(inServiceTime);
			if (timed.length < rows.length)
				return undefined;
			const served = (0, _latency_figure_js__WEBPACK_IMPORTED_MODULE_0__.ZE)(kind, { rows: timed, condition, result });
			if (served.kind === 'gap' || (0, _comparison_js__WEBPACK_IMPORTED_MODULE_1__.UD)(served.reading, condition) !== 'kept')
				return undefined;
			const who = carriersOf(result);
			return (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.rQ)('users-busy', `every ${who.one} was busy for ${Math.floor(busy * 100)} % of the time, and the service time of ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.ee)(served.reading.value)} keeps the limit${arithmetic(result)}`, `Set \`${who.key}\` ${enough(result)}.`);
		}
		function inServiceTime(row) {
			const { figures } = row;
			if (figures?.serviceTime === undefined)
				return figures?.requests === 0 ? [row] : [];
			return [{ ...row, figures: { ...figures, latency: figures.serviceTime } }];
		}
		function carriersOf({ users }) {
			return users === undefined ? { one: 'connection', key: 'connections' } : { one: 'user', key: 'users' };
		}
		function arithmetic(result) {
			const need = needOf(result);
			if (need === undefined)
				return '';
			const { rate, eachMs, carriers } = need;
			return `: ${Number(rate.toFixed(1))}/s at ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.ee)(eachMs)} each needs ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.DK)(carriers)} ${carriersOf(result).one}s`;
		}
		function needOf({ arrivals, total }) {
			const rate = Math.max(arrivals?.offeredRate ?? 0, total.throughput ?? 0);
			const eachMs = total.serviceTime?.meanMs;
			if (eachMs === undefined || !(rate > 0 && eachMs > 0))
				return undefined;
			return { rate, eachMs, carriers: Math.ceil((rate * eachMs) / 1000 - 1e-9) };
		}
		function enough(result) {
			const least = 1.5 * Math.max(needOf(result)?.carriers ?? 0, result.users?.asked ?? 0);
			if (least === 0)
				return 'higher';
			const step = least < 20 ? 1 : 10;
			return `≥ ${Math.ceil(least / step - 1e-9) * step}`;
		}
	}),
	66736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gv: () => (validityOf),
			PF: () => (neverConnectedBy),
			pJ: () => (endOf)
		});
		var _model_run_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47289);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64621);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81671);
		var _server_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34981);
		var _strain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63867);
		var _users_busy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49816);
		function validityOf(run, result, judging, strain) {
			const unreached = unreachable(result);
			const found = [
				starved(result, strain),
				clockTrouble(result),
				notDelivered(result),
				unreached ?? cutOff(result),
				noRequests(result),
				usersMissing(result),
				unsteady(result),
				stale(result, judging),
			];
			return found.filter(problem => problem !== undefined).map(problem => findingOf(run, result, problem));
		}
		function starved({ workload }, strain) {
			if (strain === undefined || workload === 'open')
				return undefined;
			return {
				outcome: 'invalid',
				code: 'saturated',
				message: `Not your service: ${(0, _strain_js__WEBPACK_IMPORTED_MODULE_0__.ev)(strain)}, and closed users that are late send less than they would.`,
				next: _strain_js__WEBPACK_IMPORTED_MODULE_0__.GO,
			};
		}
		const mostLost = { share: 0.01, ms: 500 };
		function clockTrouble({ generator, durationMs = 0 }) {
			const { clockLostMs = 0 } = generator ?? {};
			if (Math.abs(clockLostMs) <= Math.max(mostLost.ms, mostLost.share * durationMs))
				return undefined;
			const what = clockLostMs > 0 ? 'stood still for' : 'ran ahead by';
			return {
				outcome: 'invalid',
				code: 'clock',
				message: `Not your service: the clock of the load generator ${what} ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.ee)(Math.abs(clockLostMs))} while the run went on.`,
				next: 'Keep the machine from sleeping, and its clock from being moved while a load runs.',
			};
		}
		const leastSent = 0.99;
		function notDelivered({ source, cancelled, arrivals, failures, generator, total }) {
			if (source.kind !== 'load-test' || cancelled === true)
				return undefined;
			const unable = failures.filter(({ error }) => (0, _server_errors_js__WEBPACK_IMPORTED_MODULE_2__.Gc)(error));
			const unsent = countOf(unable);
			if (total.requests - unsent < total.requests * leastSent) {
				const what = `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(unsent)} of ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(total.requests)} requests could not be sent (${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_3__.cz)(unable[0]?.error ?? '')})`;
				return undelivered(what, 'Keep connections alive, raise the limit of open files, or spread the load over machines.');
			}
			const { planned, sent } = arrivals ?? { planned: 0, sent: 0 };
			const waited = countOf(failures.filter(({ error }) => (0, _server_errors_js__WEBPACK_IMPORTED_MODULE_2__.FJ)(error)));
			if (sent + waited >= planned * leastSent || (generator?.usersBusy ?? 0) >= _users_busy_js__WEBPACK_IMPORTED_MODULE_4__.O)
				return undefined;
			if (source.warnings.some(({ code }) => code === 'data-exhausted'))
				return undefined;
			const what = `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(sent)} of ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(planned)} planned arrivals were sent`;
			return undelivered(`the load generator did not deliver the load: ${what}${(0, _strain_js__WEBPACK_IMPORTED_MODULE_0__.Te)(generator?.causes ?? [])}`, _strain_js__WEBPACK_IMPORTED_MODULE_0__.GO);
		}
		function undelivered(what, next) {
			return { outcome: 'invalid', code: 'not-delivered', message: `Not your service: ${what}.`, next };
		}
		function countOf(failures) {
			return failures.reduce((sum, { count }) => sum + count, 0);
		}
		function cutOff({ cancelled, aborted }) {
			if (cancelled !== true && aborted !== undefined) {
				return {
					outcome: 'inconclusive',
					code: 'cut-off',
					message: `The run was aborted by its rule \`${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_3__.cz)(aborted)}\`: what it measured is a part.`,
					next: 'Look at what broke the rule, and run it again to its end.',
				};
			}
			if (cancelled !== true)
				return undefined;
			return {
				outcome: 'inconclusive',
				code: 'cut-off',
				message: 'The run was cancelled: what it measured is a part, and was not judged.',
				next: 'Run it again to its end.',
			};
		}
		function noRequests({ total, endpoints }) {
			if (total.requests > 0 || endpoints.some(({ requests }) => requests > 0))
				return undefined;
			return {
				outcome: 'inconclusive',
				code: 'no-requests',
				message: 'The run made no requests.',
				next: 'Check that its users have tasks, and that it ran long enough for one.',
			};
		}
		function unreachable({ total, failures, target, aborted }) {
			const why = neverConnectedBy({ total, failures, ...(aborted !== undefined && { aborted }) });
			if (why === undefined)
				return undefined;
			const where = target === undefined ? 'The target' : (0, _evidence_js__WEBPACK_IMPORTED_MODULE_3__.cz)(target);
			return {
				outcome: 'invalid',
				code: 'unreachable',
				message: `${where} was never reachable: all ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(total.requests)} requests failed to connect (${(0, _evidence_js__WEBPACK_IMPORTED_MODULE_3__.cz)(why)}).`,
				next: 'Start the target before the load, and check its address.',
			};
		}
		function neverConnectedBy({ total, failures, aborted, }) {
			if (!(total.requests > 0) || total.failures < total.requests || failures.length === 0)
				return undefined;
			const refused = failures.filter(({ error }) => (0, _server_errors_js__WEBPACK_IMPORTED_MODULE_2__.gP)(error));
			const waited = countOf(failures.filter(({ error }) => (0, _server_errors_js__WEBPACK_IMPORTED_MODULE_2__.FJ)(error)));
			const isWhole = aborted === _model_run_result_js__WEBPACK_IMPORTED_MODULE_5__.M || countOf(refused) + waited >= total.requests;
			return isWhole ? refused[0]?.error : undefined;
		}
		function unsteady({ unsteady: isUnsteady }) {
			if (isUnsteady !== true)
				return undefined;
			return {
				outcome: 'warn',
				code: 'unsteady',
				message: 'The run never became steady: no end of its warm-up was found in its first half, so nothing was left out.',
				next: 'Run longer, or say by `warm-up` what to leave out.',
			};
		}
		function usersMissing({ users, aborted }) {
			if (aborted !== undefined)
				return undefined;
			if (users?.asked === undefined || users.reached === undefined || users.reached >= users.asked)
				return undefined;
			return {
				outcome: 'invalid',
				code: 'users-missing',
				message: `Only ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(users.reached)} of ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(users.asked)} users were spawned.`,
				next: 'Give the load generator more time to spawn, or more machines.',
			};
		}
		const mostAhead = 86_400_000;
		function stale(result, { maxAgeMs, nowMs }) {
			const ended = endOf(result);
			if (maxAgeMs === undefined || ended === undefined)
				return undefined;
			const age = nowMs - ended;
			if (age <= maxAgeMs && age >= -Math.max(maxAgeMs, mostAhead))
				return undefined;
			const moment = `${new Date(ended).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
			const why = age < 0 ? 'which is still to come' : 'longer ago than max-age allows: it may be left over from another run';
			return {
				outcome: 'inconclusive',
				code: 'stale-report',
				message: `The report ended ${moment}, ${why}.`,
				next: 'Write the report in this job, or set `max-age: never` if it is kept on purpose.',
			};
		}
		function endOf({ startedAt, endedAt, durationMs }) {
			const ended = Date.parse(endedAt ?? '');
			if (Number.isFinite(ended))
				return ended;
			const derived = Date.parse(startedAt ?? '') + (durationMs ?? 0);
			return Number.isFinite(derived) ? derived : undefined;
		}
		function findingOf(run, result, problem) {
			const [file] = result.source.files;
			const source = file === undefined ? undefined : { file };
			return { run, kind: 'validity', severity: 'fail', rows: [], flags: [], ...problem, ...(source && { source }) };
		}
	}),
	92461: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T9: () => (waive),
			_Q: () => (coversEndpoint),
			qn: () => (waiverNotices)
		});
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68308);
		var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23439);
		var _matching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98265);
		function waive(findings, { waivers, nowMs }) {
			const valid = waivers.filter(waiver => isValid(waiver, nowMs));
			if (valid.length === 0)
				return findings;
			return findings.map(finding => {
				const waiver = (0, _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__.Cg)(finding.outcome, 'warn') ? valid.find(one => covers(one, finding)) : undefined;
				return waiver === undefined ? finding : waived(finding, waiver);
			});
		}
		function waiverNotices(findings, runs) {
			return runs.flatMap(({ waivers, nowMs }) => waivers.flatMap(waiver => {
				const { endpoint, indicator, until, source } = waiver;
				const what = [indicator, endpoint].filter(part => part !== undefined).join(' of ') || 'everything';
				if (!isValid(waiver, nowMs))
					return [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_1__.l)('waiver-expired', { what, until, ...source })];
				return findings.some(finding => covers(waiver, finding)) ? [] : [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_1__.l)('waiver-idle', { what, ...source })];
			}));
		}
		function isValid({ until }, nowMs) {
			const today = new Date(nowMs).toISOString().slice(0, 10);
			return /^\d{4}-\d{2}-\d{2}$/.test(until) && today <= until;
		}
		function covers({ endpoint, indicator }, finding) {
			if (finding.objective === undefined)
				return false;
			if (indicator !== undefined && indicator.toLowerCase() !== finding.indicator?.toLowerCase())
				return false;
			return endpoint === undefined || coversEndpoint(endpoint, finding);
		}
		const wholeRun = ['total', 'aggregated', 'overall', 'whole run', '*', '**'];
		function coversEndpoint(text, { endpoint, method }) {
			if (endpoint === undefined)
				return wholeRun.some(name => name === text.toLowerCase());
			const named = /^([A-Z]+) (.+)$/i.exec(text);
			if (named?.[1] !== undefined && named[2] !== undefined && named[1].toUpperCase() === method?.toUpperCase()) {
				return (0, _matching_js__WEBPACK_IMPORTED_MODULE_2__.Ke)(named[2])(endpoint);
			}
			return (0, _matching_js__WEBPACK_IMPORTED_MODULE_2__.Ke)(text)(endpoint);
		}
		function waived(finding, { why, until }) {
			return {
				...finding,
				outcome: 'warn',
				code: 'waived',
				flags: [...finding.flags, 'waived'],
				message: `${finding.message} Waived until ${until}: ${why.replace(/\.$/, '')}.`,
			};
		}
	}),
	40767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H3: () => (published),
			Vj: () => (verdictOf),
			_o: () => (judgedSides),
			g$: () => (judged)
		});
		var _beside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95848);
		var _held_against_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85795);
		var _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88893);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5724);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22059);
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62676);
		var _naming_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38538);
		var _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44173);
		var _prepared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55535);
		var _setup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59513);
		var _standard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63767);
		var _text_redact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56089);
		var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32652);
		async function judged(command, desk, promises) {
			const common = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.Nf)(command, (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.wA)(desk.host));
			const results = await (0, _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_1__.N)(desk.host, (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.uD)(command), await (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.$d)(command, common.config));
			return verdictOf(alone(results), await (0, _prepared_js__WEBPACK_IMPORTED_MODULE_2__.Z)(results, command, desk, promises), desk);
		}
		async function published(command, desk) {
			const [folder = ''] = command.arguments;
			const readAtBase = desk.workflow?.readAtBase;
			if (readAtBase === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('publish-outside', {});
			const setup = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.Nf)(command, readAtBase);
			const found = [
				...(await desk.host.find(`${folder}/**/result.json`)),
				...(await desk.host.find(`${folder}/**/*.result.json`)),
			];
			if (found.length === 0)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('published-nothing', { file: folder });
			const requests = found.map(path => ({
				path,
				...(found.length > 1 && { name: path.split('/').at(-1)?.replace('.result.json', '') ?? path }),
			}));
			const results = await (0, _ingest_ingest_js__WEBPACK_IMPORTED_MODULE_1__.N)(desk.host, requests, await (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.$d)(command, setup.config));
			const standards = [];
			for (const { name } of results)
				standards.push(await standardAtBase(name, command, readAtBase));
			const judgement = verdictOf(alone(results), await (0, _held_against_js__WEBPACK_IMPORTED_MODULE_4__.heldAgainst)(results, standards, command, desk), desk);
			return { ...judgement, context: { ...judgement.context, fromFork: true } };
		}
		async function standardAtBase(run, command, readAtBase) {
			const setup = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.Nf)(command, readAtBase, run);
			if (setup.sources.length === 0)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('no-objectives-given', {});
			return { promised: await (0, _objectives_objectives_js__WEBPACK_IMPORTED_MODULE_5__.B0)(readAtBase, setup.sources), setup };
		}
		function alone(results) {
			return results.map(result => ({ result, alike: [] }));
		}
		function verdictOf(runs, { name, bases, baseResults }, desk, again = new Map()) {
			const judgings = judgingsOf(bases, desk);
			const histories = [];
			const inputs = runs.map((run, at) => {
				const [basis, judging] = [bases[at], judgings[at]];
				if (basis === undefined || judging === undefined)
					throw new Error('what is judged was prepared');
				const own = run.result.name ?? name;
				const { history } = basis;
				const alike = (0, _beside_js__WEBPACK_IMPORTED_MODULE_6__.mk)(run.alike, basis, judging);
				if (history !== undefined)
					histories.push({ ...history, alike });
				const others = again.get(own) ?? [];
				const held = history && (0, _beside_js__WEBPACK_IMPORTED_MODULE_6__.FO)({ ...run, alike }, { ...basis, history }, others, judging, desk);
				const input = inputOf(own, run.result, basis, judging);
				const inARow = run.alike.map(one => inputOf(own, one, basis, judging));
				return {
					...input,
					notices: [...(input.notices ?? []), ...(held?.notices ?? [])],
					found: [...(0, _beside_js__WEBPACK_IMPORTED_MODULE_6__.gY)(own, run.result, baseResults, judging), ...(0, _beside_js__WEBPACK_IMPORTED_MODULE_6__.Nu)(input, inARow, judging)],
					...(held && { compared: held.compared }),
				};
			});
			return { histories, ...judgedTogether(name, inputs, judgings, desk) };
		}
		function judgedSides(name, sides, standard, command, desk) {
			const bases = sides.map((side, at) => ({
				...{ setup: standard.setup, notices: side.notices ?? [], confirms: [] },
				promised: at === sides.length - 1 ? standard.promised : _standard_js__WEBPACK_IMPORTED_MODULE_7__.J,
			}));
			const judgings = judgingsOf(bases, desk);
			const inputs = sides.flatMap(({ result, found }, at) => {
				const [basis, judging] = [bases[at], judgings[at]];
				if (basis === undefined || judging === undefined)
					return [];
				return [{ ...inputOf(result.name ?? name, result, basis, judging), ...(found && { found }) }];
			});
			const step = (0, _naming_js__WEBPACK_IMPORTED_MODULE_8__.u)([{ name }], standard.setup.config, command, desk);
			return { histories: [], ...judgedTogether(step, inputs, judgings, desk) };
		}
		const oneDayMs = 86_400_000;
		function judgingsOf(standards, { host, workflow }) {
			return standards.map(({ setup }) => setup.judging(host.now(), workflow && oneDayMs));
		}
		function inputOf(name, result, { setup, promised, notices }, judging) {
			return {
				...{ name, judging, objectives: promised.objectives, result: telling(result, promised) },
				notices: [...setup.notices, ...promised.notices, ...notices],
			};
		}
		function telling(result, { objectives }) {
			const asked = objectives.flatMap(({ indicator }) => (indicator.kind === 'percentile' ? [indicator.q] : []));
			if (result.source.kind !== 'load-test' || asked.length === 0)
				return result;
			const told = (figures) => ({
				...figures,
				latency: (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_9__.F6)(figures.latency, asked),
				...(figures.serviceTime && { serviceTime: (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_9__.F6)(figures.serviceTime, asked) }),
			});
			return { ...result, total: told(result.total), endpoints: result.endpoints.map(told) };
		}
		function judgedTogether(name, inputs, [first], { workflow }) {
			if (first === undefined)
				throw new Error('reports hold at least one run');
			return {
				verdict: (0, _text_redact_js__WEBPACK_IMPORTED_MODULE_10__.$)((0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_11__.S4)(inputs, first)),
				context: {
					...{ name, version: _version_js__WEBPACK_IMPORTED_MODULE_12__.r },
					...(workflow && { links: workflow.links }),
					...(workflow?.commit !== undefined && { commit: workflow.commit }),
				},
			};
		}
	}),
	11806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => (differing)
		});
		function differing(a, b) {
			const isOurs = a.fingerprint.tool === 'load-test' && b.fingerprint.tool === 'load-test';
			const answers = [...common(a, b), ...(isOurs ? ofOurs(a, b) : ofReports(a, b))];
			return {
				differing: answers.filter(([, same]) => same === false).map(([aspect]) => aspect),
				unknown: answers.filter(([, same]) => same === undefined).map(([aspect]) => aspect),
			};
		}
		function common(a, b) {
			return [
				['tool', sameTool(a.fingerprint, b.fingerprint)],
				['target', same(a.fingerprint.target, b.fingerprint.target)],
				['duration', near(a.durationMs, b.durationMs)],
			];
		}
		function ofOurs({ fingerprint: a }, { fingerprint: b }) {
			return [
				['scenario', sameHash(a.scenario, b.scenario)],
				['load', sameLoad(a.load, b.load)],
				['users', same(a.load.users, b.load.users)],
				['runner', same(a.runner, b.runner)],
				['transport', same(a.transport, b.transport)],
				['measurementEpoch', same(a.measurementEpoch, b.measurementEpoch)],
			];
		}
		function ofReports(a, b) {
			const isWhole = a.endpointsLeftOut === undefined && b.endpointsLeftOut === undefined;
			return [
				['users', same(a.fingerprint.load.usersReached, b.fingerprint.load.usersReached)],
				['endpoints', isWhole ? namesOf(a) === namesOf(b) : undefined],
			];
		}
		function sameTool(a, b) {
			if (a.tool !== b.tool)
				return false;
			return a.tool === 'load-test' ? true : same(a.toolMajor, b.toolMajor);
		}
		function same(a, b) {
			return a === undefined || b === undefined ? undefined : a === b;
		}
		function near(a, b) {
			return a === undefined || b === undefined ? undefined : Math.abs(a - b) <= 0.2 * Math.max(a, b);
		}
		function sameHash(a, b) {
			return a?.split(':')[0] === b?.split(':')[0] ? same(a, b) : undefined;
		}
		function sameLoad(a, b) {
			return a.model === b.model && same(a.rate, b.rate) !== false && same(a.spawnRate, b.spawnRate) !== false;
		}
		function namesOf({ endpoints }) {
			return JSON.stringify(endpoints.map(({ method = '', name }) => `${method} ${name}`).sort());
		}
	}),
	14328: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => (betaCdf),
			O: () => (betaQuantile)
		});
		function betaCdf(x, a, b) {
			if (x <= 0)
				return 0;
			if (x >= 1)
				return 1;
			const fromBelow = x < (a + 1) / (a + b + 2);
			return fromBelow ? tail(x, a, b) : 1 - tail(1 - x, b, a);
		}
		function betaQuantile(p, a, b) {
			if (p <= 0)
				return 0;
			if (p >= 1)
				return 1;
			let low = 0;
			let high = 1;
			let x = a / (a + b);
			for (let step = 0; step < 200; step += 1) {
				const difference = betaCdf(x, a, b) - p;
				if (difference > 0)
					high = x;
				else
					low = x;
				const newton = x - difference / density(x, a, b);
				const next = newton > low && newton < high ? newton : (low + high) / 2;
				if (Math.abs(next - x) <= 1e-15 * x)
					return next;
				x = next;
			}
			return x;
		}
		function tail(x, a, b) {
			return (factor(x, a, b) * b) / (a + b) / continuedFraction(x, a, b);
		}
		function density(x, a, b) {
			return (factor(x, a, b) * a * b) / ((a + b) * x * (1 - x));
		}
		function factor(x, a, b) {
			const n = a + b;
			const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
			const distance = deviance(a, n * x) + deviance(b, n * (1 - x));
			return Math.exp(stirling - distance) * Math.sqrt(n / (2 * Math.PI * a * b));
		}
		function deviance(a, mean) {
			const ratio = (a - mean) / (a + mean);
			if (Math.abs(ratio) > 0.1)
				return a * Math.log(a / mean) + mean - a;
			let sum = (a - mean) * ratio;
			let term = 2 * a * ratio;
			for (let odd = 3; odd < 200; odd += 2) {
				term *= ratio * ratio;
				const next = sum + term / odd;
				if (next === sum)
					return sum;
				sum = next;
			}
			return sum;
		}
		function stirlingError(n) {
			if (n < 16)
				return lnGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
			const square = n * n;
			return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
		}
		const lanczos = [
			676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
			-0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
		];
		function lnGamma(z) {
			const sum = lanczos.reduce((total, coefficient, index) => total + coefficient / (z + index), 0.99999999999980993);
			const base = z + 6.5;
			return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(base) - base + Math.log(sum);
		}
		function continuedFraction(x, a, b) {
			const tiny = 1e-300;
			const away = (value) => (Math.abs(value) < tiny ? tiny : value);
			let c = 1;
			let d = 1 / away(1 - ((a + b) * x) / (a + 1));
			let fraction = d;
			for (let m = 1; m < 100_000; m += 1) {
				const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
				d = 1 / away(1 + even * d);
				c = away(1 + even / c);
				fraction *= d * c;
				const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
				d = 1 / away(1 + odd * d);
				c = away(1 + odd / c);
				fraction *= d * c;
				if (Math.abs(d * c - 1) < 1e-15)
					break;
			}
			return 1 / fraction;
		}
	}),
	72743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HU: () => (binomialCdf),
			SL: () => (isShareUnder),
			_Z: () => (isShareOver),
			_j: () => (shareAtLeast),
			oq: () => (shareAtMost)
		});
		var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14328);
		function binomialCdf(k, n, p) {
			if (k < 0)
				return 0;
			return k >= n ? 1 : (0, _beta_js__WEBPACK_IMPORTED_MODULE_0__.I)(1 - p, n - k, k + 1);
		}
		function shareAtMost(k, n, level = 0.95) {
			if (k >= n)
				return 1;
			return k === 0 ? -Math.expm1(Math.log(1 - level) / n) : (0, _beta_js__WEBPACK_IMPORTED_MODULE_0__.O)(level, k + 1, n - k);
		}
		function shareAtLeast(k, n, level = 0.95) {
			return k <= 0 ? 0 : (0, _beta_js__WEBPACK_IMPORTED_MODULE_0__.O)(1 - level, k, n - k + 1);
		}
		function isShareUnder(k, n, limit, level = 0.95) {
			return k < n ? (0, _beta_js__WEBPACK_IMPORTED_MODULE_0__.I)(limit, k + 1, n - k) > level : limit > 1;
		}
		function isShareOver(k, n, limit, level = 0.95) {
			return k > 0 && (0, _beta_js__WEBPACK_IMPORTED_MODULE_0__.I)(limit, k, n - k + 1) < 1 - level;
		}
	}),
	9936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => (changePoints)
		});
		var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6723);
		function changePoints(series, sensitivity = {}) {
			const { window = 50, chance = 0.001, leastChange = 0 } = sensitivity;
			const weak = chance < 0.05 ? chance * 10 : chance < 0.5 ? chance * 2 : chance;
			return merged(series, weakPoints(series, window, weak), chance, leastChange);
		}
		function weakPoints(series, window, chance) {
			const points = new Map();
			let start = 0;
			while (start < series.length) {
				const found = divided(series.slice(start, start + window), chance);
				for (const { index, divergence } of found) {
					const at = start + index;
					if (!points.has(at))
						points.set(at, { index: at, divergence });
				}
				start = Math.max(start + (found.at(-1)?.index ?? 0), start + Math.floor(window / 2));
			}
			return [...points.values()].sort((a, b) => a.index - b.index);
		}
		function divided(series, chance) {
			const points = [];
			for (;;) {
				const [best] = segments(series, points)
					.flatMap(segment => mostDivergent(series, segment))
					.sort((a, b) => b.divergence - a.divergence);
				if (best === undefined || !(pointAt(series, best, points).chance <= chance))
					return points;
				points.push(best);
				points.sort((a, b) => a.index - b.index);
			}
		}
		function segments(series, points) {
			const edges = [0, ...points.map(point => point.index), series.length];
			return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
		}
		function mostDivergent(series, { start, end }) {
			const values = series.slice(start, end);
			const sums = distanceSums(values);
			let best;
			let withinLeft = 0;
			for (let left = 1; left < values.length; left += 1) {
				withinLeft += sums[left - 1]?.[left - 1] ?? 0;
				let across = 0;
				let withinRight = 0;
				for (let right = 1; left + right <= values.length; right += 1) {
					const last = sums[left + right - 1];
					across += last?.[left] ?? 0;
					withinRight += (last?.[left + right - 1] ?? 0) - (last?.[left] ?? 0);
					const ofLeft = left > 1 ? (right / (left - 1)) * withinLeft : 0;
					const ofRight = right > 1 ? (left / (right - 1)) * withinRight : 0;
					const divergence = (2 * (across - ofLeft - ofRight)) / (left + right);
					if (best === undefined || divergence > best.divergence)
						best = { index: start + left, divergence };
				}
			}
			return best === undefined ? [] : [best];
		}
		function distanceSums(values) {
			return values.map(value => {
				const sums = [0];
				let sum = 0;
				for (const other of values) {
					sum += Math.abs(other - value);
					sums.push(sum);
				}
				return sums;
			});
		}
		function merged(series, found, chance, least) {
			let points = found.map(point => pointAt(series, point, found));
			for (;;) {
				let weakest = points.toSorted((a, b) => b.chance - a.chance)[0];
				if (weakest !== undefined && weakest.chance < chance) {
					weakest = points.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
					if (weakest !== undefined && sizeOf(weakest) > least)
						return points;
				}
				if (weakest === undefined)
					return points;
				const kept = points.filter(point => point !== weakest);
				points = kept.map(point => pointAt(series, point, kept));
			}
		}
		function sizeOf({ before, after }) {
			const forwards = before === 0 ? 0 : Math.abs(after / before - 1);
			const backwards = after === 0 ? 0 : Math.abs(before / after - 1);
			return Math.max(forwards, backwards);
		}
		function pointAt(series, { index, divergence }, points) {
			const start = points.findLast(point => point.index < index)?.index ?? 0;
			const end = points.find(point => point.index > index)?.index ?? series.length;
			const left = momentsOf(series.slice(start, index));
			const right = momentsOf(series.slice(index, end));
			return { index, before: left.mean, after: right.mean, chance: chanceOf(left, right), divergence };
		}
		function momentsOf(values) {
			const n = values.length;
			const mean = values.reduce((sum, value) => sum + value, 0) / n;
			return { n, mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n };
		}
		function chanceOf(left, right) {
			const freedom = left.n + right.n - 2;
			if (freedom < 1 || left.mean === right.mean)
				return 1;
			const variance = ((left.n - 1) * left.variance + (right.n - 1) * right.variance) / freedom;
			const t = (right.mean - left.mean) / Math.sqrt(variance * (1 / left.n + 1 / right.n));
			return 2 * (0, _student_js__WEBPACK_IMPORTED_MODULE_0__.R)(-Math.abs(t), freedom);
		}
	}),
	76419: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => (fisher)
		});
		function fisher(first, second) {
			const all = first.k + second.k;
			const least = Math.max(0, all - second.n);
			const most = Math.min(all, first.n);
			const likeliest = Math.min(most, Math.max(least, Math.floor(((all + 1) * (first.n + 1)) / (first.n + second.n + 2))));
			const upwards = (k) => ((first.n - k) * (all - k)) / ((k + 1) * (second.n - all + k + 1));
			let total = 0;
			let beyond = 0;
			const add = (k, weight) => {
				total += weight;
				if (k >= first.k)
					beyond += weight;
			};
			for (let k = likeliest, weight = 1; k <= most && weight > 0; weight *= upwards(k), k += 1)
				add(k, weight);
			for (let k = likeliest - 1, weight = 1; k >= least && weight > 0; k -= 1) {
				weight /= upwards(k);
				add(k, weight);
			}
			return beyond / total;
		}
	}),
	40050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => (quantileError),
			j: () => (roundingError)
		});
		function roundingError(value, step) {
			return step / value / Math.sqrt(12);
		}
		const dependence = 1.5;
		function quantileError({ q, value }, n, below, above) {
			const slope = (above.value - below.value) / (above.q - below.q);
			return (Math.sqrt((q * (1 - q)) / n) * slope * dependence) / value;
		}
	}),
	8220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => (holm)
		});
		function holm(chances) {
			const order = chances.map((chance, index) => ({ chance, index })).sort((a, b) => a.chance - b.chance);
			const adjusted = chances.map(() => 1);
			let largest = 0;
			for (const [rank, { chance, index }] of order.entries()) {
				largest = Math.max(largest, Math.min(1, chance * (chances.length - rank)));
				adjusted[index] = largest;
			}
			return adjusted;
		}
	}),
	6178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => (isNewLevel),
			XO: () => (sinceLastStep),
			r4: () => (creepOf)
		});
		var _change_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9936);
		var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66616);
		var _screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45901);
		var _shift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71016);
		function sinceLastStep(history) {
			if (history.length < 15)
				return history;
			const last = (0, _change_points_js__WEBPACK_IMPORTED_MODULE_0__.U)(history.map(Math.exp), { leastChange: 0.05 }).at(-1)?.index ?? 0;
			return history.length - last < 5 ? history : history.slice(last);
		}
		function creepOf(pinned, since, tolerance) {
			if (since.length < 10)
				return undefined;
			const shift = (0, _shift_js__WEBPACK_IMPORTED_MODULE_1__.G)(pinned, since.slice(-5));
			const limit = Math.max((0, _screen_js__WEBPACK_IMPORTED_MODULE_2__.s1)(pinned, tolerance), (0, _screen_js__WEBPACK_IMPORTED_MODULE_2__.NP)(pinned, tolerance));
			return { shift, hasCrept: shift.change >= limit && shift.chance <= 0.05 };
		}
		function isNewLevel(usual, failing) {
			return failing.length >= 5 && (0, _median_js__WEBPACK_IMPORTED_MODULE_3__.p9)(failing.slice(-5)) <= usual.scale;
		}
	}),
	43944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zf: () => (goodSamples),
			lU: () => (leastSamples),
			xV: () => (quantileRanks)
		});
		var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72743);
		function leastSamples(q) {
			return Math.ceil(Math.log(0.05) / Math.log(q));
		}
		function goodSamples(q) {
			return Math.ceil(10 / (1 - q) - 1e-6);
		}
		function quantileRanks(n, q) {
			const mean = n * q;
			const half = 1.96 * Math.sqrt(mean * (1 - q));
			const low = lastWhere(Math.floor(mean - half), k => (0, _binomial_js__WEBPACK_IMPORTED_MODULE_0__.HU)(k - 1, n, q) <= 0.025);
			const high = firstWhere(Math.ceil(mean + half), k => (0, _binomial_js__WEBPACK_IMPORTED_MODULE_0__.HU)(k - 1, n, q) >= 0.975);
			return { low: Math.max(0, low), ...(high <= n && { high }) };
		}
		function lastWhere(guess, holds) {
			let k = guess;
			while (k > 0 && !holds(k))
				k -= 1;
			while (holds(k + 1))
				k += 1;
			return k;
		}
		function firstWhere(guess, holds) {
			let k = guess;
			while (!holds(k))
				k += 1;
			while (k > 1 && holds(k - 1))
				k -= 1;
			return k;
		}
	}),
	45901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			s1: () => (screenLimit),
			NP: () => (toleratedChange),
			p_: () => (visibleChange)
		});
		;
		function normalCdf(x) {
			if (x > 0)
				return 1 - normalCdf(-x);
			return x > -1.5 ? 0.5 + density(x) * series(x) : density(x) / fraction(-x);
		}
		function normalQuantile(p) {
			if (!(p > 0 && p < 1))
				return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN;
			if (p > 0.5)
				return -normalQuantile(1 - p);
			let x = -Math.sqrt(-2 * Math.log(p));
			for (let step = 0; step < 100; step += 1) {
				const chance = normalCdf(x);
				const next = x - (Math.log(chance / p) * chance) / density(x);
				if (Math.abs(next - x) <= 1e-15 * Math.abs(x))
					return next;
				x = next;
			}
			return x;
		}
		function density(x) {
			return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
		}
		function series(x) {
			let sum = x;
			let term = x;
			for (let odd = 3; odd < 200; odd += 2) {
				term *= (x * x) / odd;
				if (sum + term === sum)
					break;
				sum += term;
			}
			return sum;
		}
		function fraction(x) {
			let value = x;
			for (let level = 120; level > 0; level -= 1)
				value = x + level / value;
			return value;
		}
		var student = __webpack_require__(6723);
		;
		function toleratedChange({ level }, { ratio, least = 0 }) {
			return Math.max(Math.log1p(ratio), Math.log1p(least * Math.exp(-level)));
		}
		function screenLimit(usual, { ratio, least = 0 }) {
			return Math.max(toleratedChange(usual, { ratio: 0.7 * ratio, least }), (0, student.F)(0.95, usual.freedom) * strayOfOne(usual));
		}
		function visibleChange(usual, tolerance) {
			const ofThree = usual.scale * Math.sqrt(Math.PI / 6 + Math.PI / (2 * usual.levelRuns));
			const screened = screenLimit(usual, tolerance) + normalQuantile(Math.cbrt(0.95)) * strayOfOne(usual);
			const tested = Math.max(toleratedChange(usual, tolerance), (0, student.F)(0.95, usual.freedom) * ofThree) +
				normalQuantile(0.95) * ofThree;
			return Math.expm1(Math.max(screened, tested));
		}
		function strayOfOne({ scale, levelRuns }) {
			return scale * Math.sqrt(1 + Math.PI / (2 * levelRuns));
		}
	}),
	71016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => (shiftOf)
		});
		var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66616);
		var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6723);
		function shiftOf(usual, runs) {
			const change = (0, _median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(runs) - usual.level;
			const error = usual.scale * Math.sqrt(varianceOfMedian(runs.length) + Math.PI / (2 * usual.levelRuns));
			const t = change / error;
			return { change, error, t, chance: (0, _student_js__WEBPACK_IMPORTED_MODULE_1__.R)(-t, usual.freedom) };
		}
		function varianceOfMedian(runs) {
			return runs < 3 ? 1 / runs : Math.PI / (2 * runs);
		}
	}),
	6723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => (studentQuantile),
			R: () => (studentCdf)
		});
		var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14328);
		function studentCdf(t, freedom) {
			if (t > 0)
				return 1 - studentCdf(-t, freedom);
			const square = t * t;
			return square < 1
				? 0.5 - (0, _beta_js__WEBPACK_IMPORTED_MODULE_0__.I)(square / (freedom + square), 0.5, freedom / 2) / 2
				: (0, _beta_js__WEBPACK_IMPORTED_MODULE_0__.I)(freedom / (freedom + square), freedom / 2, 0.5) / 2;
		}
		function studentQuantile(p, freedom) {
			if (p > 0.5)
				return -studentQuantile(1 - p, freedom);
			if (p > 0.25) {
				const near = (0, _beta_js__WEBPACK_IMPORTED_MODULE_0__.O)(1 - 2 * p, 0.5, freedom / 2);
				return -Math.sqrt((freedom * near) / (1 - near));
			}
			const far = (0, _beta_js__WEBPACK_IMPORTED_MODULE_0__.O)(2 * p, freedom / 2, 0.5);
			return -Math.sqrt((freedom * (1 - far)) / far);
		}
	}),
	67926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => (usual)
		});
		var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66616);
		const prior = { scale: 0.06, weight: 4 };
		const leastScale = 0.02;
		function usual(history, floor = 0, levelRuns = history.length) {
			const runs = history.length;
			const weight = 0.7 * (runs - 1);
			const own = (0, _median_js__WEBPACK_IMPORTED_MODULE_0__.p9)(history);
			const moderated = Math.sqrt((prior.weight * prior.scale ** 2 + weight * own ** 2) / (prior.weight + weight));
			return {
				level: (0, _median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(history),
				scale: Math.max(leastScale, floor, moderated),
				freedom: Math.round(prior.weight + weight),
				runs,
				levelRuns: Math.min(levelRuns, runs),
			};
		}
	})
};
