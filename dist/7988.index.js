export const id = 7988;
export const ids = [7988];
export const modules = {
	31905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => (known)
		});
		function known(fields) {
			return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
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
	})
};
