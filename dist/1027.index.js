export const id = 1027;
export const ids = [1027];
export const modules = {
	21027: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			confirmed: () => (confirmed)
		});
		var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40767);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68308);
		const longest = { starved: 300_000, suspect: 600_000 };
		const mostRepeats = 2;
		async function confirmed(trials, prepared, desk) {
			const runs = trials.map(({ first }) => first);
			const judged = (0, _judgement_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(runs, prepared, desk);
			const anew = await instead(trials, judged, desk);
			return anew === undefined
				? repeated(trials, runs, prepared, judged, desk)
				: repeated(trials, anew, prepared, (0, _judgement_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(anew, prepared, desk), desk);
		}
		async function instead(trials, { verdict: { findings } }, desk) {
			const starved = new Map();
			for (const trial of trials) {
				const why = findings.find(finding => finding.run === trial.scenario.name && isOfGenerator(finding));
				if (why === undefined || !mayRepeat(trial, longest.starved, desk))
					continue;
				desk.host.log(`${trial.scenario.name}: ${why.message} It is run once more.`);
				starved.set(trial, told(await trial.again(), why));
			}
			return starved.size === 0 ? undefined : trials.map(trial => starved.get(trial) ?? trial.first);
		}
		function isOfGenerator({ outcome, code }) {
			return outcome === 'invalid' && (code === 'saturated' || code === 'not-delivered');
		}
		function told(measured, { message }) {
			return warned(measured, (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_1__.l)('run-anew', { why: message }));
		}
		function cutShort(runs, at) {
			return runs.map((run, index) => (index === at ? warned(run, (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_1__.l)('confirming-cancelled', {})) : run));
		}
		function warned(measured, more) {
			const { result } = measured;
			const warnings = [...result.source.warnings, more];
			return { ...measured, result: { ...result, source: { ...result.source, warnings } } };
		}
		async function repeated(trials, runs, prepared, first, desk) {
			const again = new Map();
			let judged = first;
			let spentMs = 0;
			for (let round = 1; round <= mostRepeats; round += 1) {
				for (const [at, trial] of trials.entries()) {
					const { name } = trial.scenario;
					const costMs = plannedMs(trial.scenario) * trial.repetition.times;
					const isConfirming = (prepared.bases[at]?.confirms.length ?? 0) > 0;
					if (!isSuspect(judged, name) || isConfirming || !mayRepeat(trial, longest.suspect, desk))
						continue;
					if (spentMs + costMs > trial.repetition.budgetMs)
						continue;
					desk.host.log(`${name}: looks slower than usual, so it is run again (${round} of ${mostRepeats})`);
					spentMs += costMs;
					const measured = await trial.again();
					if (measured.result.cancelled === true)
						return (0, _judgement_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(cutShort(runs, at), prepared, desk, again);
					again.set(name, [...(again.get(name) ?? []), measured]);
					judged = (0, _judgement_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(runs, prepared, desk, again);
				}
			}
			return judged;
		}
		function isSuspect({ verdict: { findings } }, name) {
			return findings.some(({ run, code, trend }) => run === name && (code === 'suspect' || trend?.confirmedBy === 'one-run'));
		}
		function mayRepeat({ scenario, repetition }, mostMs, { load }) {
			return repetition.mayConfirm && plannedMs(scenario) <= mostMs && load?.signal.aborted !== true;
		}
		function plannedMs({ load }) {
			return load.kind === 'open' ? load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0) : load.durationMs;
		}
	})
};
