export const id = 3572;
export const ids = [3572];
export const modules = {
	31905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => (known)
		});
		function known(fields) {
			return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
		}
	}),
	59051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => (savedResultSchema)
		});
		const savedResultSchema = 'load-test/result/v1';
	}),
	23439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cg: () => (isGraver),
			SN: () => (byGravity),
			Zk: () => (gravest)
		});
		const gravity = ['pass', 'warn', 'inconclusive', 'fail', 'invalid'];
		function gravest(outcomes) {
			return outcomes.reduce((worst, outcome) => (worst === undefined || isGraver(outcome, worst) ? outcome : worst), undefined);
		}
		function isGraver(outcome, than) {
			return gravity.indexOf(outcome) > gravity.indexOf(than);
		}
		function byGravity(a, b) {
			return gravity.indexOf(b.outcome) - gravity.indexOf(a.outcome);
		}
	}),
	81444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => (artifactName),
			Md: () => (fileName),
			aq: () => (files),
			X0: () => (formatted),
			gj: () => (rendered),
			SP: () => (shown)
		});
		var external_node_path_ = __webpack_require__(76760);
		var _compiled_command = __webpack_require__(49829);
		var errors = __webpack_require__(22059);
		var notice = __webpack_require__(68308);
		var json = __webpack_require__(94305);
		var model_latency = __webpack_require__(62676);
		var text_escape = __webpack_require__(34819);
		var quantity = __webpack_require__(64621);
		var changes = __webpack_require__(75190);
		var effects = __webpack_require__(13085);
		;
		const css = `
:root{--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--panel:#f6f8fa;--ok:#1a7f37;--warn:#9a6700;--bad:#cf222e;--odd:#8250df}
@media (prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--panel:#151b23;--ok:#3fb950;--warn:#d29922;--bad:#f85149;--odd:#ab7df8}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1080px;margin:0 auto;padding:24px 16px}
h1{font-size:20px;line-height:1.35;margin:0;overflow-wrap:anywhere}
h2{font-size:18px;margin:32px 0 8px}
h3{font-size:16px;margin:28px 0 8px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}
small{color:var(--soft);font-weight:400}
.banner{border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:16px 20px;background:var(--panel)}
.banner.pass{border-left-color:var(--ok)}
.banner.warn,.banner.inconclusive{border-left-color:var(--warn)}
.banner.fail{border-left-color:var(--bad)}
.banner.invalid{border-left-color:var(--odd)}
.banner ul{margin:12px 0 0;padding:0;list-style:none}
.banner li{margin:6px 0;overflow-wrap:anywhere}
.meta{color:var(--soft);margin:16px 0}
.meta span{margin-right:20px}
.meta b{color:var(--ink);font-weight:500;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));margin:0;border:1px solid var(--line);border-radius:8px}
.tiles div{padding:12px 16px}
.tiles dt{color:var(--soft);font-size:13px}
.tiles dd{margin:0;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:500;font-size:13px;white-space:nowrap}
tbody th{font-weight:500;min-width:160px}
.n{text-align:right;white-space:nowrap}
.cell{white-space:nowrap;min-width:140px}
.cell+.cell{margin-top:8px}
.cell.fail b{color:var(--bad)}
.cell.warn b,.cell.inconclusive b{color:var(--warn)}
.bar{display:block;width:140px;height:6px;margin-top:4px}
.track{fill:var(--line)}
.reach{fill:var(--ok)}
.warn .reach,.inconclusive .reach{fill:var(--warn)}
.fail .reach{fill:var(--bad)}
.tick{fill:var(--ink)}
details{margin:24px 0}
summary{cursor:pointer}
footer{color:var(--soft);font-size:13px;margin-top:32px}
@media (max-width:600px){.cell{white-space:normal}.bar{width:100px}}
@media print{body{font-size:11px}.banner{break-inside:avoid}tr{break-inside:avoid}.scroll{overflow:visible}main{padding:0}}
`;
		const cssHash = '/T0Gt6KxHA62BV17kkRaBFUUL4XZ06EwD5ESQMM0APM=';
		var report_sheet = __webpack_require__(4164);
		var report_words = __webpack_require__(16830);
		;
		function html(verdict, context) {
			const title = `${context.name}: ${verdict.headline}`;
			return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${cssHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0, text_escape.ZD)(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
${banner(verdict, context)}
${effectsPart(verdict.findings)}${verdict.runs.map(run => runPart(run, verdict)).join('\n')}
${noticesPart(verdict)}
${smallPrint(verdict, context)}
</main>
</body>
</html>
`;
		}
		function banner(verdict, context) {
			const fork = context.fromFork ? "<p>Reported by the fork's own run.</p>" : '';
			return `<header class="banner ${verdict.verdict ?? 'none'}">
<h1><span aria-hidden="true">${(0, report_words.Fg)(verdict.verdict)}</span> Load test <code>${(0, text_escape.ZD)(context.name)}</code>: ${(0, text_escape.ZD)(verdict.headline)}</h1>
${problemList((0, changes.n3)(verdict.findings))}${fork}</header>`;
		}
		function problemList(findings) {
			const order = ['invalid', 'fail', 'inconclusive', 'warn'];
			const problems = [
				...order.flatMap(outcome => findings.filter(finding => finding.outcome === outcome)),
				...findings.filter(changes.ty),
			];
			if (problems.length === 0)
				return '';
			const more = problems.length - 200;
			const items = (0, changes.jP)(problems.slice(0, 200)).map(problemItem);
			return `<ul>\n${items.join('\n')}${more > 0 ? `\n<li>and ${(0, quantity.DK)(more)} more</li>` : ''}\n</ul>\n`;
		}
		function problemItem({ outcome, message, next, source }) {
			const where = source === undefined ? '' : ` <small>${(0, text_escape.ZD)((0, report_words.fp)(source))}</small>`;
			const todo = next === undefined ? '' : ` ${prose(next)}`;
			return `<li><span aria-hidden="true">${(0, report_words.Fg)(outcome)}</span> ${prose(message)}${todo}${where}</li>`;
		}
		function prose(sentence) {
			return (0, text_escape.ZD)(sentence).replace(/`([^`]+)`/g, '<code>$1</code>');
		}
		function runPart(run, verdict) {
			const findings = verdict.findings.filter(finding => finding.run === run.name);
			const heading = verdict.runs.length > 1 ? `<h2>${(0, report_words.Fg)(run.verdict)} <code>${(0, text_escape.ZD)(run.name)}</code></h2>\n` : '';
			return `<section>
${heading}${meta(run.result)}
${tiles(run.result)}
${objectivesTable(findings)}
${comparedTable(findings)}
${rowsTable(run.result)}
${failuresTable(run.result)}
</section>`;
		}
		function meta(result) {
			const { target, startedAt, source, generator, aborted } = result;
			const isOurs = source.kind === 'load-test';
			const facts = [
				['Target', target],
				['Started', startedAt?.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')],
				['Source', sourceWords(result)],
				['Clock', isOurs ? (0, report_words.mV)(result) : undefined],
				['Workload', isOurs ? (0, report_words.bf)(result) : undefined],
				['Pump lag p99', (0, report_words.gD)(result)],
				['Transport', generator?.transport],
				['Aborted by', aborted],
			].filter(([, value]) => value !== undefined);
			return `<p class="meta">${facts.map(([name, value]) => `<span>${name} <b>${(0, text_escape.ZD)(value ?? '')}</b></span>`).join(' ')}</p>`;
		}
		function sourceWords({ source: { tool, toolVersion, files } }) {
			return [toolVersion === undefined ? tool : `${tool} ${toolVersion}`, ...files].join(', ');
		}
		function tiles(result) {
			const cells = (0, report_words.xS)(result).map(([figure, word]) => {
				const title = word === 'min' || word === 'h' ? 'duration' : word;
				return `<div><dt>${title}</dt><dd>${figure}</dd></div>`;
			});
			return `<dl class="tiles">${cells.join('')}</dl>`;
		}
		function objectivesTable(findings) {
			const sheet = (0, report_sheet.R)(findings);
			if (sheet.rows.length === 0)
				return '';
			const head = sheet.columns
				.map(column => `<th scope="col">${(0, text_escape.ZD)(column)} <small>observed / limit</small></th>`)
				.join('');
			const rows = sheet.rows.map(row => objectiveRow(row, sheet.columns));
			return `<h3>Objectives</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Objectives"><table>
<thead><tr><th scope="col">Endpoint</th><th scope="col" class="n">Requests</th>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
		}
		function objectiveRow({ endpoint, samples, cells }, columns) {
			const name = endpoint === undefined ? 'whole run' : `<code>${(0, text_escape.ZD)(endpoint)}</code>`;
			const judged = columns.map(column => `<td>${(cells.get(column) ?? []).map(judgedCell).join('')}</td>`);
			return `<tr><th scope="row">${name}</th><td class="n">${samples === undefined ? '' : (0, quantity.DK)(samples)}</td>${judged.join('')}</tr>`;
		}
		function effectsPart(findings) {
			const words = (0, effects.WD)(findings);
			if (words === undefined)
				return '';
			const rows = (0, effects.pk)(findings);
			const head = (0, effects.Zh)(findings).map(title => `<th scope="col" class="n">${(0, text_escape.ZD)(title)}</th>`);
			const lines = rows.slice(0, mostRows).map(({ outcome, endpoint, cells }) => {
				const name = endpoint === undefined ? 'whole run' : `<code>${(0, text_escape.ZD)(endpoint)}</code>`;
				const sign = outcome === undefined ? '' : `<span aria-label="${outcome}">${(0, report_words.Fg)(outcome)}</span> `;
				return `<tr><th scope="row">${sign}${name}</th>${cells.map(text => `<td class="n">${(0, text_escape.ZD)(text)}</td>`).join('')}</tr>`;
			});
			const more = rows.length - lines.length;
			return `<section>
<h2>Both sides</h2>
<p>${(0, text_escape.ZD)(words)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Both sides"><table>
<thead><tr><th scope="col">Endpoint</th>${head.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${(0, report_words.hS)(more, 'row')} more in verdict.json</p>` : ''}
</section>
`;
		}
		function comparedTable(findings) {
			const rows = (0, changes.QP)(findings);
			if (rows.length === 0)
				return '';
			const head = changes.gt.map(title => `<th scope="col" class="n">${title}</th>`).join('');
			const lines = rows.slice(0, mostRows).map(({ outcome, endpoint, cells }) => {
				const name = endpoint === undefined ? 'whole run' : `<code>${(0, text_escape.ZD)(endpoint)}</code>`;
				const sign = `<span aria-label="${outcome}">${(0, report_words.Fg)(outcome)}</span>`;
				return `<tr><th scope="row">${sign} ${name}</th>${cells.map(text => `<td class="n">${(0, text_escape.ZD)(text)}</td>`).join('')}</tr>`;
			});
			const more = rows.length - lines.length;
			return `<h3>Compared with earlier runs</h3>
<p>${(0, text_escape.ZD)((0, changes.$z)(findings) ?? '')}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Compared with earlier runs"><table>
<thead><tr><th scope="col">Endpoint</th>${head}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${(0, report_words.hS)(more, 'row')} more in verdict.json</p>` : ''}`;
		}
		function judgedCell(finding) {
			const { outcome, condition, unit = 'none' } = finding;
			const limit = condition === undefined ? '' : (0, report_words.vd)(condition, unit);
			return `<div class="cell ${outcome}"><span aria-label="${outcome}">${(0, report_words.Fg)(outcome)}</span> <b>${(0, text_escape.ZD)((0, report_words.Wt)(finding))}</b> <small>/ ${(0, text_escape.ZD)(limit)}</small>${bar(finding)}</div>`;
		}
		function bar({ observed, condition }) {
			if (observed === undefined ||
				condition === undefined ||
				!('limit' in condition) ||
				typeof condition.limit !== 'number')
				return '';
			const { limit } = condition;
			if (!(limit > 0) || !(observed >= 0))
				return '';
			const length = Math.min(100, (observed / limit) * 70);
			return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4" y="1"/><rect class="reach" width="${length.toFixed(1)}" height="4" y="1"/><rect class="tick" x="70" width="1" height="6"/></svg>`;
		}
		const mostRows = 5000;
		const serviceQuantiles = [0.5, 0.95, 0.99];
		function rowsTable(result) {
			const quantiles = [0.5, 0.9, 0.95, 0.99].filter(q => result.endpoints.some(({ latency }) => (0, model_latency.Xf)(latency, q) !== undefined));
			const served = serviceQuantiles.filter(q => result.endpoints.some(({ serviceTime }) => serviceTime && (0, model_latency.Xf)(serviceTime, q) !== undefined));
			const titles = [
				...['Requests', 'Failures', 'Req/s', 'Mean'],
				...[...quantiles.map(q => `P${q * 100}`), 'Max'],
				...served.map(q => `Service P${q * 100}`),
			];
			const head = titles.map(title => `<th scope="col" class="n">${title}</th>`);
			const row = (name, measurement) => {
				const cells = figuresOf(measurement, quantiles, served).map(text => `<td class="n">${text}</td>`);
				return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
			};
			const rows = result.endpoints
				.slice(0, mostRows)
				.map(one => row(`${(0, text_escape.ZD)(one.method ?? '')} <code>${(0, text_escape.ZD)(one.name)}</code>`, one));
			const whole = result.endpoints.length === 1 ? [] : [row('whole run', result.total)];
			const more = result.endpoints.length - rows.length;
			return `<h3>What was measured</h3>
<div class="scroll" tabindex="0" role="region" aria-label="What was measured"><table>
<thead><tr><th scope="col">Endpoint</th>${head.join('')}</tr></thead>
<tbody>
${[...whole, ...rows].join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${(0, report_words.hS)(more, 'row')} more in result.json</p>` : ''}`;
		}
		function figuresOf({ requests, failures, throughput, latency, serviceTime }, quantiles, served) {
			return [
				count(requests),
				count(failures),
				throughput === undefined ? '–' : (0, quantity.xi)(throughput, 'per-second').replace('/s', ''),
				ms(latency.meanMs),
				...quantiles.map(q => ms((0, model_latency.Xf)(latency, q)?.value)),
				ms(latency.maxMs),
				...served.map(q => ms(serviceTime && (0, model_latency.Xf)(serviceTime, q)?.value)),
			];
		}
		function count(value) {
			return Number.isFinite(value) ? (0, quantity.DK)(value) : '–';
		}
		function ms(value) {
			return value === undefined ? '–' : (0, quantity.ee)(value);
		}
		function failuresTable(result) {
			const failures = (0, report_words.ye)(result);
			if (failures.length === 0)
				return '';
			const rows = failures
				.slice(0, 200)
				.map(({ method, name, error, count: times }) => `<tr><td class="n">${(0, quantity.DK)(times)}</td><th scope="row">${(0, text_escape.ZD)(method ?? '')} <code>${(0, text_escape.ZD)(name)}</code></th><td><code>${(0, text_escape.ZD)(error.slice(0, 500))}</code></td></tr>`);
			const more = failures.length - rows.length;
			return `<h3>Failures</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Failures"><table>
<thead><tr><th scope="col" class="n">Requests</th><th scope="col">Endpoint</th><th scope="col">Error</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${(0, quantity.DK)(more)} more in result.json</p>` : ''}`;
		}
		function noticesPart({ notices }) {
			if (notices.length === 0)
				return '';
			const items = notices.slice(0, 200).map(one => {
				const source = (0, report_words.uv)(one);
				const place = source === undefined ? '' : `<small>${(0, text_escape.ZD)((0, report_words.fp)(source))}</small> `;
				return `<li>${place}${(0, text_escape.ZD)(one.message)}</li>`;
			});
			return `<details><summary>${(0, report_words.hS)(notices.length, 'notice')}</summary><ul>\n${items.join('\n')}\n</ul></details>`;
		}
		function smallPrint(verdict, { commit, version }) {
			const { result } = verdict.runs.find(run => run.result.timing === 'service') ?? {};
			const clock = result === undefined
				? ''
				: `<p>${(0, text_escape.ZD)((0, report_words.Uf)(result))} measures service time, and failed requests count in its latencies: waiting that it did not see is not in these figures.</p>`;
			return `<footer>${clock}<p>load-test ${version}${commit === undefined ? '' : `, commit ${(0, text_escape.ZD)(commit.slice(0, 7))}`}</p></footer>`;
		}
		var comment = __webpack_require__(12638);
		var promise = __webpack_require__(46199);
		;
		async function junit(verdict) {
			const { default: Builder } = await __webpack_require__.e(3489).then(__webpack_require__.bind(__webpack_require__, 43489));
			const builder = new Builder({
				ignoreAttributes: false,
				format: true,
				suppressEmptyNode: true,
				attributeNamePrefix: '@',
				textNodeName: '#text',
			});
			const suites = verdict.runs.map(run => suiteOf(run.name, verdict.findings.filter(finding => finding.run === run.name)));
			const body = builder.build({
				testsuites: { '@name': 'load-test', ...countsOf(verdict.findings), testsuite: suites },
			});
			return `<?xml version="1.0" encoding="UTF-8"?>\n${(0, text_escape.zn)(body)}`;
		}
		function suiteOf(name, findings) {
			return { '@name': plain(name), ...countsOf(findings), testcase: findings.map(caseOf) };
		}
		function countsOf(findings) {
			return {
				'@tests': findings.length,
				'@failures': findings.filter(({ outcome }) => outcome === 'fail').length,
				'@errors': findings.filter(({ outcome }) => outcome === 'inconclusive' || outcome === 'invalid').length,
			};
		}
		function caseOf(finding) {
			const { objective, endpoint, run, message, next, source, code, outcome } = finding;
			const name = objective === undefined ? nameOf(finding) : (0, promise.Db)(objective);
			const text = plain([message, next, source && (0, report_words.fp)(source)].filter(part => part !== undefined).join('\n'));
			return {
				'@classname': plain(run),
				'@name': plain(endpoint === undefined || objective?.scope.kind !== 'each' ? name : `${name}: ${endpoint}`),
				...(source?.line !== undefined && { '@file': plain(source.file), '@line': source.line }),
				...(outcome === 'fail' && { failure: { '@message': plain(message), '@type': code, '#text': text } }),
				...((outcome === 'inconclusive' || outcome === 'invalid') && {
					error: { '@message': plain(message), '@type': code, '#text': text },
				}),
				...(code === 'not-judged' && { skipped: { '@message': plain(message) } }),
				...((outcome === 'warn' || outcome === 'pass') && { 'system-out': text }),
			};
		}
		function nameOf(finding) {
			const { code, kind, indicator = '', effect } = finding;
			const endpoint = (0, report_words.X5)(finding);
			const figure = `${indicator}${endpoint === undefined ? '' : ` of ${endpoint}`}`;
			if (kind === 'comparison' && effect !== undefined)
				return `${figure} beside ${effect.sides[0]}`;
			return kind === 'regression' ? `${figure} as usual` : code;
		}
		function plain(text) {
			return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
		}
		;
		const percents = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99, 100];
		const header = [
			'Type',
			'Name',
			'Request Count',
			'Failure Count',
			'Median Response Time',
			'Average Response Time',
			'Min Response Time',
			'Max Response Time',
			'Average Content Size',
			'Requests/s',
			'Failures/s',
			...percents.map(percent => `${percent}%`),
		];
		function csv({ endpoints, total }) {
			const rows = [
				...endpoints.map(row => [(0, text_escape.u5)(row.method ?? ''), (0, text_escape.u5)(row.name), ...csv_figuresOf(row)]),
				['', 'Aggregated', ...csv_figuresOf(total)],
			];
			return [header, ...rows].map(cells => `${cells.join(',')}\r\n`).join('');
		}
		function csv_figuresOf({ requests, failures, throughput, latency }) {
			const failuresPerSecond = throughput === undefined ? undefined : (throughput * failures) / requests;
			return [
				csv_count(requests),
				csv_count(failures),
				figure(latency.medianMs ?? at(latency, 0.5)),
				figure(latency.meanMs),
				figure(latency.minMs),
				figure(latency.maxMs),
				'N/A',
				figure(throughput),
				figure(requests > 0 ? failuresPerSecond : throughput),
				...percents.map(percent => figure(at(latency, Number(`${percent}e-2`)))),
			];
		}
		function at(latency, q) {
			return (0, model_latency.Xf)(latency, q)?.value;
		}
		function csv_count(value) {
			return Number.isNaN(value) ? 'N/A' : String(value);
		}
		function figure(value) {
			return value === undefined || !Number.isFinite(value) ? 'N/A' : String(value);
		}
		var external_node_util_ = __webpack_require__(57975);
		var verdict = __webpack_require__(23439);
		;
		const alike = 3;
		function fewTogether(findings) {
			const groups = Map.groupBy(findings.filter(isByFew), ({ run }) => run);
			return findings.flatMap(finding => {
				const group = isByFew(finding) ? (groups.get(finding.run) ?? []) : [];
				if (group.length < alike)
					return [finding];
				return group[0] === finding ? [together(finding, group)] : [];
			});
		}
		function isByFew({ objective, outcome, code, flags }) {
			if (objective === undefined || outcome !== 'warn')
				return false;
			return code === 'few-samples' || (code === 'met' && flags.includes('too-close-to-call'));
		}
		function together({ source: _, ...first }, group) {
			const names = group.slice(0, alike).map(one => {
				const endpoint = (0, report_words.X5)(one);
				return endpoint === undefined ? one.indicator : `${one.indicator} of ${endpoint}`;
			});
			const more = group.length > alike ? ` and ${group.length - alike} more` : '';
			const { next = first.next } = group.toSorted((a, b) => (b.wanted ?? 0) - (a.wanted ?? 0))[0] ?? first;
			return {
				...first,
				message: `${(0, report_words.hS)(group.length, 'objective')} are kept, by too few requests to be sure: ${names.join(', ')}${more}.`,
				...(next !== undefined && { next }),
			};
		}
		var measurements = __webpack_require__(61218);
		;
		function terminal(verdict, { colour, width }) {
			const paint = colour
				? (text, ...formats) => formats.reduce((painted, format) => (0, external_node_util_.styleText)(format, painted, { validateStream: false }), text)
				: text => text;
			const several = verdict.runs.length > 1;
			const lines = [
				...verdict.runs.flatMap(run => runLines(run, verdict, paint, width)),
				...effectLines(verdict.findings, paint),
				'',
				`${signOf(verdict.verdict, paint)} ${paint(oneLine(verdict.headline), 'bold')}`,
				...(0, changes.jP)(problems(fewTogether((0, changes.n3)(verdict.findings)))).flatMap(finding => problemLines(finding, several, paint)),
			];
			return `${lines.join('\n').replace(/^\n+/, '')}\n`;
		}
		function runLines(run, { findings }, paint, width) {
			const { name, result } = run;
			const sheet = (0, report_sheet.R)(findings.filter(finding => finding.run === name));
			const target = result.target === undefined ? '' : paint(` → ${oneLine(result.target)}`, 'dim');
			const facts = (0, report_words.xS)(result).map(([figure, word]) => `${paint(figure, 'bold')} ${paint(word, 'dim')}`);
			const generator = (0, report_words.P_)(result);
			const compared = (0, changes.$z)(findings.filter(finding => finding.run === name));
			return [
				'',
				`${paint(oneLine(name), 'bold')}${target}`,
				`  ${facts.join('  ')}`,
				...(generator.length === 0 ? [] : [`  ${paint(oneLine(generator.join(' · ')), 'dim')}`]),
				...(sheet.rows.length === 0 ? [] : ['', ...table(sheet, paint, width)]),
				...measurementLines(run, findings, paint),
				...failureLines(result, paint),
				...(compared === undefined ? [] : ['', `  ${paint(compared, 'dim')}`]),
			];
		}
		const mostEffects = 30;
		function effectLines(findings, paint) {
			const words = (0, effects.WD)(findings);
			if (words === undefined)
				return [];
			const rows = (0, effects.pk)(findings);
			const more = rows.length - mostEffects;
			const shown = rows.slice(0, mostEffects).map(({ outcome, endpoint = 'whole run', cells }) => ({
				outcome,
				texts: [cut(oneLine(endpoint), 40), ...cells],
			}));
			const heads = ['endpoint', ...(0, effects.Zh)(findings).map(head => head.toLowerCase())];
			const [head, ...lines] = aligned([heads, ...shown.map(({ texts }) => texts)], 2);
			return [
				'',
				`  ${paint(oneLine(words), 'dim')}`,
				paint(`    ${head}`, 'dim'),
				...shown.map(({ outcome }, at) => `  ${outcome === undefined ? ' ' : signOf(outcome, paint)} ${lines[at]}`),
				...(more > 0 ? [`    … and ${(0, quantity.DK)(more)} more`] : []),
			];
		}
		function measurementLines(run, findings, paint) {
			const { rows, more } = (0, measurements.k)(run, findings);
			if (rows.length === 0)
				return [];
			const heads = ['endpoint', ...measurements.A.map(head => head.toLowerCase())];
			const shown = rows.map(({ endpoint = 'whole run', cells }) => [cut(oneLine(endpoint), 40), ...cells]);
			const [head, ...lines] = aligned([heads, ...shown], 1);
			return [
				'',
				paint(`  ${head}`, 'dim'),
				...lines.map(line => `  ${line}`),
				...(more > 0 ? [`  … and ${(0, quantity.DK)(more)} more`] : []),
			];
		}
		const mostFailures = 5;
		function failureLines(result, paint) {
			const failures = (0, report_words.ye)(result);
			if (failures.length === 0)
				return [];
			const shown = failures.slice(0, mostFailures);
			const width = Math.max(...shown.map(({ count }) => (0, quantity.DK)(count).length));
			const more = failures.length - shown.length;
			return [
				'',
				paint('  failures', 'dim'),
				...shown.map(({ count, method, name, error }) => {
					const endpoint = cut(oneLine(method === undefined ? name : `${method} ${name}`), 40);
					return `  ${(0, quantity.DK)(count).padStart(width)} × ${endpoint}: ${cut(oneLine(error), 120)}`;
				}),
				...(more > 0 ? [`  … and ${(0, report_words.hS)(more, 'kind')} more`] : []),
			];
		}
		function aligned(rows, left) {
			const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
			return rows.map(row => row
				.map((text, column) => (column < left ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
				.join('  ')
				.trimEnd());
		}
		function table(sheet, paint, width) {
			const names = sheet.rows.map(({ endpoint }) => (endpoint === undefined ? 'whole run' : oneLine(endpoint)));
			const room = Math.max(12, Math.min(40, width - 20 * (sheet.columns.length + 1)));
			const label = Math.min(room, Math.max(8, ...names.map(name => name.length)));
			const cells = sheet.rows.map(row => sheet.columns.map(column => cellOf(row, column)));
			const widths = sheet.columns.map((column, index) => Math.max(column.length, ...cells.map(row => (row[index]?.text.length ?? 0) + 2)));
			const head = sheet.columns.map((column, index) => `${column}  `.padStart((widths[index] ?? 0) + 2)).join('');
			return [
				paint(`  ${'endpoint'.padEnd(label)}${head}requests`.trimEnd(), 'dim'),
				...sheet.rows.map((row, at) => {
					const shown = (cells[at] ?? []).map((cell, index) => painted(cell, widths[index] ?? 0, paint)).join('');
					const samples = row.samples === undefined ? '' : (0, quantity.DK)(row.samples).padStart(8);
					return `  ${cut(names[at] ?? '', label).padEnd(label)}${shown}${samples}`.trimEnd();
				}),
			];
		}
		function cellOf(row, column) {
			const findings = row.cells.get(column);
			const [first] = findings ?? [];
			if (findings === undefined || first === undefined)
				return undefined;
			const limits = findings.map(({ condition, unit = 'none' }) => condition === undefined ? '' : (0, report_words.vd)(condition, unit));
			const outcome = (0, verdict.Zk)(findings.map(finding => finding.outcome)) ?? first.outcome;
			return { text: `${(0, report_words.Wt)(first)} / ${limits.join(', ')}`, outcome };
		}
		function painted(cell, width, paint) {
			if (cell === undefined)
				return ' '.repeat(width + 2);
			const text = `${cell.text} ${signs[cell.outcome]}`.padStart(width);
			return `  ${paint(text, ...coloursOf(cell.outcome))}`;
		}
		const signs = { pass: ' ', warn: '!', inconclusive: '?', fail: '✗', invalid: '⊘' };
		function coloursOf(outcome) {
			switch (outcome) {
				case undefined:
					return [];
				case 'pass':
					return ['green'];
				case 'warn':
				case 'inconclusive':
					return ['yellow'];
				case 'fail':
					return ['red', 'bold'];
				case 'invalid':
					return ['magenta', 'bold'];
				default:
					return outcome;
			}
		}
		function signOf(outcome, paint) {
			const sign = outcome === undefined ? '·' : outcome === 'pass' ? '✓' : signs[outcome];
			return paint(sign, ...coloursOf(outcome));
		}
		function problems(findings) {
			const order = ['invalid', 'fail', 'inconclusive', 'warn'];
			return [
				...order.flatMap(outcome => findings.filter(finding => finding.outcome === outcome)),
				...findings.filter(changes.ty),
			];
		}
		function problemLines(finding, several, paint) {
			const where = finding.source === undefined ? '' : paint(`  ${oneLine((0, report_words.fp)(finding.source))}`, 'dim');
			const run = several && !(0, effects.fH)(finding) ? `${oneLine(finding.run)}: ` : '';
			const word = finding.outcome === 'invalid' ? 'invalid: ' : '';
			return [
				`  ${signOf(finding.outcome, paint)} ${word}${run}${oneLine(finding.message)}${where}`,
				...(finding.next === undefined ? [] : [`    ${paint(oneLine(finding.next), 'dim')}`]),
			];
		}
		function cut(text, width) {
			return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
		}
		function oneLine(text) {
			return (0, text_escape.Ah)(text);
		}
		;
		async function files({ verdict, context, files: more = new Map() }, event) {
			const origin = { ...(context.commit && { headSha: context.commit }), ...(event && { event }) };
			return new Map([
				['verdict.json', (0, json.Gq)(verdict, origin)],
				...resultFiles(verdict.runs),
				['report.html', html(verdict, context)],
				['report.md', (0, comment.I)(verdict, context)],
				['junit.xml', await junit(verdict)],
				...more,
			]);
		}
		function resultFiles(runs) {
			return byFileName(runs).map(([name, { result }]) => [runs.length > 1 ? `${name}.result.json` : 'result.json', (0, json.y3)(result)]);
		}
		function byFileName(runs) {
			const taken = new Set();
			return runs.map(run => {
				const own = fileName(run.name);
				let file = own;
				for (let number = 2; taken.has(file.toLowerCase()); number += 1)
					file = `${own}-${number}`;
				taken.add(file.toLowerCase());
				return [file, run];
			});
		}
		function tables(runs, file) {
			const named = (name) => (runs.length === 1 ? file : file.replace(/(?=\.[^./]*$)|$/, `.${name}`));
			return byFileName(runs).map(([name, { result }]) => [named(name), csv(result)]);
		}
		function fileName(name) {
			return (name
				.replace(/[^\p{L}\p{N}._-]+/gu, '-')
				.replace(/^[.-]+/, '')
				.slice(0, 100) || 'report');
		}
		function artifactName(name) {
			return name.replace(/["<>|*?:\r\n\\/]+/g, '-').slice(0, 200);
		}
		async function shown(judgement, command, desk) {
			const { verdict } = judgement;
			const folder = (0, _compiled_command.j6)(command, 'output');
			const place = folder === undefined ? undefined : await keep(judgement, folder, desk);
			return {
				exitCode: verdict.exitCode,
				output: printed(judgement, command, desk),
				judged: judgement,
				...(place !== undefined && { place }),
			};
		}
		async function keep(judgement, folder, { host, workflow }) {
			const contents = [...(await files(judgement, workflow?.event))];
			const written = await write(contents.map(([name, content]) => [external_node_path_.join(folder, name), content]), host);
			const page = written.find(file => external_node_path_.basename(file) === 'report.html') ?? written[0];
			if (page === undefined)
				return undefined;
			const others = written.length - 1;
			return `The report is ${page}${others === 0 ? '' : `, with ${(0, quantity.DK)(others)} more file${others === 1 ? '' : 's'} beside it`}.`;
		}
		async function write(contents, host) {
			const written = [];
			const refused = [];
			for (const [file, content] of contents) {
				try {
					await host.write(file, content);
					written.push(file);
				}
				catch (error) {
					if (error instanceof errors.y)
						throw error;
					refused.push({ file, why: error instanceof Error ? error.message : String(error) });
				}
			}
			const [first] = refused;
			if (first !== undefined) {
				const more = refused.length === 1 ? '' : ` and ${refused.length - 1} more`;
				host.log((0, notice.l)('not-written', { files: `${first.file}${more}`, why: first.why }).message);
			}
			return written;
		}
		function printed({ verdict, context, warnings = [] }, command, { colour, width, host, workflow }) {
			const format = (0, _compiled_command.j6)(command, 'format') ?? 'text';
			if (workflow === undefined)
				for (const { message } of warnings)
					host.log(message);
			if (format === 'json')
				return (0, json.Gq)(verdict);
			for (const { message, source } of verdict.notices) {
				const where = source?.line === undefined || message.startsWith(source.file) ? '' : `${source.file}:${source.line}: `;
				host.log(`${where}${message}`);
			}
			return format === 'markdown' ? (0, comment.I)(verdict, context) : terminal(verdict, { colour, width });
		}
		async function rendered(judgement, command, desk) {
			const { verdict, context } = judgement;
			const wanted = [
				['html', () => html(verdict, context)],
				['markdown', () => (0, comment.I)(verdict, context)],
				['junit', () => junit(verdict)],
			];
			const contents = [];
			for (const [option, make] of wanted) {
				const file = (0, _compiled_command.j6)(command, option);
				if (file !== undefined)
					contents.push([file, await make()]);
			}
			const table = (0, _compiled_command.j6)(command, 'csv');
			if (table !== undefined)
				contents.push(...tables(verdict.runs, table));
			await write(contents, desk.host);
			return shown(judgement, command, desk);
		}
		function formatted(command, { json, text }) {
			switch ((0, _compiled_command.j6)(command, 'format')) {
				case 'json':
					return json();
				case 'markdown':
					return text().replace(/^(?=.)/gm, '    ');
				default:
					return text();
			}
		}
	}),
	75190: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$z: () => (comparedWords),
			QP: () => (changeRows),
			Xb: () => (isChange),
			gt: () => (changeHeads),
			jP: () => (withoutRepeats),
			n3: () => (toldOnce),
			ty: () => (isNoise)
		});
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64621);
		var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16830);
		function isChange({ kind }) {
			return kind === 'regression';
		}
		function isCompared(finding) {
			return isChange(finding) && finding.code !== 'crept';
		}
		function toldOnce(findings) {
			const groups = Map.groupBy(findings.filter(isTold), keyOf);
			const worst = new Map([...groups.values()].map(group => [worstOf(group), group]));
			return findings.flatMap(finding => {
				if (!isTold(finding))
					return [finding];
				const group = worst.get(finding);
				return group === undefined ? [] : [joined(finding, group)];
			});
		}
		function isTold(finding) {
			return isChange(finding) && finding.trend?.kind === 'figure' && (finding.outcome !== 'pass' || isNoise(finding));
		}
		function isNoise({ code }) {
			return code === 'noise';
		}
		function withoutRepeats(findings) {
			const told = new Set();
			const isNew = (run, words) => told.size < told.add(JSON.stringify([run, words])).size;
			return findings.map(finding => {
				if (finding.objective === undefined)
					return finding;
				const { run, message, next, ...rest } = finding;
				const fault = finding.code === 'saturated' ? /^.*?\. /s.exec(message)?.[0] : undefined;
				return {
					...rest,
					run,
					message: fault === undefined || isNew(run, fault) ? message : message.slice(fault.length),
					...(next !== undefined && isNew(run, next) && { next }),
				};
			});
		}
		function keyOf(finding) {
			const { run, code, flags, method, endpoint } = finding;
			const isOfRun = flags.includes('shared') || isNoise(finding);
			return JSON.stringify(isOfRun ? [run, code, flags] : [run, code, method, endpoint]);
		}
		function worstOf(group) {
			return group.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
		}
		function sizeOf({ trend }) {
			return Math.abs(changeOf(trend) ?? 0);
		}
		function changeOf(trend) {
			return trend?.kind === 'figure' ? trend.change : undefined;
		}
		function joined(finding, group) {
			if (group.length === 1)
				return finding;
			if (finding.flags.includes('shared'))
				return { ...finding, message: sharedMessage(finding, group) };
			if (!isNoise(finding))
				return { ...finding, message: withOthers(finding, group) };
			return { ...finding, message: `${finding.message} So it was with ${(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(group.length - 1, 'more figure')}.` };
		}
		function withOthers(finding, group) {
			const others = group
				.filter(one => one !== finding)
				.map(one => `${one.indicator} ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.cL)(changeOf(one.trend) ?? 0)}`);
			return `${finding.message} Also ${others.join(', ')}.`;
		}
		function sharedMessage(finding, group) {
			const endpoints = new Set(group.map(_words_js__WEBPACK_IMPORTED_MODULE_0__.X5)).size;
			const sizes = group.map(sizeOf);
			const [least, most] = [Math.min(...sizes), Math.max(...sizes)].map(size => (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.cL)(size));
			return `${(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(endpoints, 'endpoint')} changed alike, by ${least === most ? most : `${least} to ${most}`}. The most: ${finding.message}`;
		}
		function comparedWords(findings) {
			const compared = findings.filter(isCompared);
			const trends = trendsOf(compared);
			if (trends.length === 0)
				return undefined;
			const visible = trends.map(trend => Math.abs(trend.visible));
			const [least, most] = [Math.min(...visible), Math.max(...visible)].map(_text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.nT);
			const runs = Math.max(...trends.map(trend => trend.runs));
			const usual = compared.filter(({ outcome }) => outcome === 'pass').length;
			const all = compared.length;
			const asUsual = usual === all ? `${(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(all, 'figure')} as usual` : `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(usual)} of ${(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(all, 'figure')} as usual`;
			const seen = least === most ? most : `${least} to ${most}`;
			return `Compared with ${(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.hS)(runs, 'earlier run')}: ${asUsual}. This gate would notice ${seen} or more.`;
		}
		function trendsOf(findings) {
			return findings.flatMap(({ trend }) => (trend?.kind === 'figure' ? [trend] : []));
		}
		const changeHeads = ['Figure', 'This run', 'Usual', 'Change', 'Noticed from', 'Earlier runs'];
		function changeRows(findings) {
			return findings
				.filter(isCompared)
				.toSorted((a, b) => worseOf(b) - worseOf(a))
				.map(finding => {
				const { observed, outcome, trend, unit = 'none' } = finding;
				const endpoint = (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.X5)(finding);
				const print = (value) => (value === undefined ? '–' : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(value, unit));
				return {
					outcome,
					...(endpoint !== undefined && { endpoint }),
					cells: [
						(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.Gg)(finding),
						print(observed),
						print(trend?.level),
						trend?.kind === 'figure' ? (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.cL)(trend.change) : '–',
						trend?.kind === 'figure' ? (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.nT)(trend.visible) : '–',
						(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(trend?.runs ?? 0),
					],
				};
			});
		}
		function worseOf({ trend, unit }) {
			const change = changeOf(trend) ?? 0;
			return unit === 'per-second' ? -change : change;
		}
	}),
	12638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => (comment),
			z: () => (summary)
		});
		var text_escape = __webpack_require__(34819);
		;
		const mostPoints = 60;
		function xychart({ result }, findings, most) {
			const series = thinned(result.series ?? []);
			if (series.length < 3)
				return '';
			const q = upperQuantile(series);
			const charts = [
				q === undefined ? undefined : latencyChart(series, q, findings),
				chart('Requests per second', series, point => point.throughput),
				series.some(({ failuresPerSecond }) => (failuresPerSecond ?? 0) > 0)
					? chart('Failures per second', series, point => point.failuresPerSecond)
					: undefined,
			];
			return charts
				.filter(one => one !== undefined)
				.slice(0, most)
				.join('\n\n');
		}
		function latencyChart(series, q, findings) {
			const name = `P${Number((q * 100).toFixed(4))}`;
			const limit = wholeRunLimit(findings, q);
			const body = chart(`${name} of the whole run in ms`, series, point => point.quantiles.find(([one]) => one === q)?.[1], limit);
			return body && limit !== undefined ? `${body}\n\n<sub>blue: observed · red: limit</sub>` : body;
		}
		function wholeRunLimit(findings, q) {
			const found = findings.find(({ objective }) => objective?.scope.kind === 'run' && objective.indicator.kind === 'percentile' && objective.indicator.q === q);
			const condition = found?.condition;
			return condition?.comparison === '<' || condition?.comparison === '<=' ? condition.limit : undefined;
		}
		function chart(title, series, read, limit) {
			const points = series.flatMap(point => {
				const value = read(point);
				return value === undefined || !Number.isFinite(value) ? [] : [{ second: point.atMs / 1000, value }];
			});
			const last = points.at(-1);
			if (points.length < 3 || last === undefined || last.second <= 0)
				return undefined;
			const top = Math.max(...points.map(({ value }) => value), limit ?? 0);
			if (top <= 0)
				return undefined;
			return [
				'```mermaid',
				'---',
				'config:',
				'  xyChart:',
				'    width: 900',
				'    height: 260',
				'  themeVariables:',
				'    xyChart:',
				'      backgroundColor: "#00000000"',
				'      plotColorPalette: "#2f81f7,#cf222e"',
				'---',
				'xychart-beta',
				`  title "${title}"`,
				`  x-axis "seconds" 0 --> ${Math.round(last.second)}`,
				`  y-axis 0 --> ${number(top * 1.1)}`,
				`  line [${points.map(({ value }) => number(value)).join(', ')}]`,
				...(limit === undefined ? [] : [`  line [${points.map(() => number(limit)).join(', ')}]`]),
				'```',
			].join('\n');
		}
		function thinned(series) {
			const step = Math.ceil(series.length / mostPoints);
			return series.filter((_, index) => index % step === 0);
		}
		function upperQuantile(series) {
			const q = Math.max(...series.flatMap(({ quantiles }) => quantiles.map(([one]) => one)));
			return Number.isFinite(q) ? q : undefined;
		}
		function number(value) {
			return String(Number(value.toFixed(value < 10 ? 2 : 0)));
		}
		;
		function composed(sections, budget, size, told) {
			const kept = sections.filter(({ text }) => text !== '');
			const leftOut = [];
			for (;;) {
				const note = leftOut.length === 0 ? [] : [told(leftOut)];
				const text = `${[...kept.map(section => section.text), ...note].join('\n\n')}\n`;
				const last = kept.findLastIndex(({ name }) => name !== undefined);
				if (size(text) <= budget || last < 0)
					return { text, leftOut };
				leftOut.unshift(kept[last]?.name ?? '');
				kept.splice(last, 1);
			}
		}
		function bytesOf(text) {
			return Buffer.byteLength(text);
		}
		function charactersOf(text) {
			return text.length;
		}
		var effects = __webpack_require__(13085);
		var markdown = __webpack_require__(48214);
		var words = __webpack_require__(16830);
		;
		function comment(verdict, context, more = []) {
			const how = {
				level: 3,
				causes: 10,
				rows: 20,
				failures: 10,
				elsewhere: 'in the job summary',
				charts: 0,
			};
			const marker = context.marker === undefined ? '' : `${context.marker}\n`;
			const { text } = composed([...sections(verdict, context, how), ...more], 60_000 - marker.length, charactersOf, names => `<sub>Left out for length: ${names.join(', ')}. The job summary has it.</sub>`);
			return marker + text;
		}
		function summary(verdict, context) {
			for (const rows of [5000, 1000, 200]) {
				const how = {
					level: 2,
					causes: 50,
					rows,
					failures: 100,
					elsewhere: 'in the HTML report',
					charts: 3,
				};
				const { text, leftOut } = composed(sections(verdict, context, how), 900_000, bytesOf, names => `<sub>Left out for length: ${names.join(', ')}. The HTML report has it.</sub>`);
				if (rows === 200 || !leftOut.some(name => name.startsWith('the table')))
					return text;
			}
			return '';
		}
		function sections(verdict, context, how) {
			const several = verdict.runs.length > 1;
			return [
				{ text: (0, markdown.Pl)(verdict, context, how.level) },
				{ text: (0, markdown.ps)(several ? verdict.findings.filter(effects.fH) : verdict.findings, context, how.causes) },
				{ text: (0, markdown.zb)(verdict.findings, how.rows), name: 'what was compared' },
				{ text: several ? '' : (0, markdown.di)(verdict.findings, how.causes) },
				{ text: (0, markdown.vm)(verdict, context, how.causes) },
				...verdict.runs.flatMap(run => runSections(run, verdict, context, how)),
				{ text: noticeSection(verdict, context), name: 'the notices' },
				{ text: (0, markdown.qr)(verdict, context) },
			];
		}
		function runSections(run, verdict, context, how) {
			const several = verdict.runs.length > 1;
			const findings = verdict.findings.filter(finding => finding.run === run.name && !(0, effects.fH)(finding));
			const table = (0, markdown.g1)(findings, how.rows, how.elsewhere);
			const green = run.verdict === 'pass' && how.charts === 0 && table !== '';
			const of = several ? ` of ${run.name}` : '';
			const { target } = run.result;
			const isAlone = verdict.runs.every(({ result }) => result.target === target);
			const place = isAlone || target === undefined ? '' : ` at ${(0, text_escape.SS)(target)}`;
			return [
				{ text: several ? `${'#'.repeat(how.level + 1)} ${(0, words.Fg)(run.verdict)} ${(0, text_escape.SS)(run.name)}${place}` : '' },
				{ text: several ? (0, markdown.ps)(findings, context, how.causes) : '' },
				{ text: several ? (0, markdown.di)(findings, how.causes) : '' },
				{
					text: green
						? (0, markdown.TM)('Every objective', `${table}

${(0, markdown.Ix)(run.result)}`)
						: table,
					name: `the table${of}`,
				},
				{ text: (0, markdown.Sy)(run, verdict.findings), name: `what was measured${of}` },
				{ text: green ? '' : (0, markdown.Ix)(run.result) },
				{ text: (0, markdown.EI)(findings, how.rows), name: `what was compared${of}` },
				{ text: how.charts > 0 ? xychart(run, findings, how.charts) : (0, markdown.q3)(run), name: `the course over time${of}` },
				{
					text: (0, markdown.TM)((0, words.hS)(run.result.failures.length, 'kind') + ' of failure', (0, markdown.Bj)(run.result, how.failures)),
					name: `the failures${of}`,
				},
			];
		}
		function noticeSection({ notices }, context) {
			const shown = notices.filter(notice => !(0, markdown._L)(notice) && notice.code !== 'service-time');
			return shown.length === 0 ? '' : (0, markdown.TM)((0, words.hS)(shown.length, 'notice'), (0, markdown.TF)(shown, context));
		}
	}),
	13085: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			WD: () => (effectsWords),
			Zh: () => (effectHeads),
			fH: () => (isOfComparison),
			pk: () => (effectRows)
		});
		var _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23439);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64621);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16830);
		function isOfComparison({ kind }) {
			return kind === 'comparison';
		}
		function effectHeads(findings) {
			const [first] = toldOf(findings);
			if (first === undefined)
				return [];
			const { sides, confidence = 0.95, design } = first.effect;
			const [base, head] = sides.map(titled);
			return [
				...['Figure', base ?? '', head ?? '', 'Change', `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.DK)(confidence * 100)} % interval`],
				...(design === 'interleaved' ? ['Pairs'] : design === 'in-a-row' ? ['Runs each'] : []),
				design === 'single' ? 'Requests' : 'Requests a segment',
			];
		}
		function effectRows(findings) {
			return toldOf(findings)
				.toSorted((a, b) => order(a, b))
				.map(finding => {
				const { effect, outcome, unit = 'none' } = finding;
				const { base, head, interval, pairs, requestsEach, design } = effect;
				const endpoint = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.X5)(finding);
				return {
					...(isSaying(finding) && { outcome }),
					...(endpoint !== undefined && { endpoint }),
					cells: [
						...[
							(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(finding),
							(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.xi)(base, unit),
							(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.xi)(head, unit),
							printEffect(effect.change, finding),
						],
						interval === undefined ? '–' : interval.map(change => printEffect(change, finding)).join(' to '),
						...(design === 'single' ? [] : [(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.DK)(pairs)]),
						(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.DK)(Math.floor(requestsEach)),
					],
				};
			});
		}
		function effectsWords(findings) {
			const all = toldOf(findings);
			const [most] = all
				.filter(({ indicator, code }) => indicator !== 'errors' && code !== 'not-judged')
				.toSorted((a, b) => sizeOf(b) - sizeOf(a));
			const [first] = all;
			if (first === undefined)
				return undefined;
			const figure = most === undefined ? '' : ` What changed the most: ${most.indicator} of ${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.X5)(most)}, ${changeWords(most)}.`;
			return `${designWords(first.effect)}.${figure}`;
		}
		function designWords({ design, sides: [base, head], pairs }) {
			switch (design) {
				case 'interleaved':
					return `${titled(base)} and ${head} took turns, in ${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.hS)(pairs, 'pair')} of segments`;
				case 'in-a-row':
					return `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.hS)(pairs, 'run')} ${base} and as many ${head}, not interleaved (about 5 % chance of a change by drift)`;
				case 'single':
					return `One run of ${base} against one of ${head}: provisional`;
				default:
					return design;
			}
		}
		function changeWords(finding) {
			const { change, interval } = finding.effect;
			const reach = interval === undefined ? '' : ` (${interval.map(one => printEffect(one, finding)).join(' to ')})`;
			return `${printEffect(change, finding)}${reach}`;
		}
		function toldOf(findings) {
			return findings.flatMap(finding => (finding.effect === undefined ? [] : [{ ...finding, effect: finding.effect }]));
		}
		function printEffect(change, { unit }) {
			return unit === 'ratio' ? `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.cL)(change).replace(' %', '')} points` : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_0__.cL)(change);
		}
		function isSaying({ code, effect, outcome }) {
			return code !== 'not-judged' && !(effect.asked === 'improved' && code === 'not-shown' && outcome === 'pass');
		}
		function order(a, b) {
			if (a.outcome !== b.outcome)
				return (0, _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__.Cg)(a.outcome, b.outcome) ? -1 : 1;
			return sizeOf(b) - sizeOf(a);
		}
		function sizeOf({ effect: { change } }) {
			return Math.abs(change);
		}
		function titled(side) {
			return `${side[0]?.toUpperCase() ?? ''}${side.slice(1)}`;
		}
	}),
	94305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gq: () => (verdictJson),
			jj: () => (inspectJson),
			xb: () => (objectivesJson),
			y3: () => (resultJson)
		});
		var _model_objective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87245);
		var _model_saved_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59051);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34819);
		var _text_hdr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93740);
		function verdictJson(verdict, origin) {
			return document({
				schema: 'load-test/verdict/v1',
				verdict: verdict.verdict,
				exitCode: verdict.exitCode,
				headline: verdict.headline,
				github: origin,
				runs: verdict.runs.map(run => ({ name: run.name, verdict: run.verdict, result: savedResult(run.result) })),
				findings: verdict.findings.map(findingJson),
				notices: verdict.notices,
			});
		}
		function findingJson(finding) {
			const { objective, condition, flags, ...rest } = finding;
			return {
				...rest,
				comparison: condition?.comparison,
				limit: condition !== undefined && 'limit' in condition ? condition.limit : undefined,
				objective: objective?.text,
				flags: flags.length > 0 ? flags : undefined,
			};
		}
		function resultJson(result) {
			return document(savedResult(result));
		}
		function inspectJson(results) {
			const saved = results.map(savedResult);
			return document(saved.length === 1 ? saved[0] : saved);
		}
		function objectivesJson(objectives, notices, scenarios = new Map()) {
			const own = [...scenarios].map(([name, understood]) => [name, { objectives: understood.objectives.map(objectiveJson), notices: understood.notices }]);
			return document({
				schema: 'load-test/objectives/v1',
				objectives: objectives.map(objectiveJson),
				notices,
				scenarios: own.length === 0 ? undefined : Object.fromEntries(own),
			});
		}
		function objectiveJson({ scope, indicator, condition, unit, severity, source }) {
			return {
				method: scope.kind === 'endpoint' ? scope.method : undefined,
				endpoint: (0, _model_objective_js__WEBPACK_IMPORTED_MODULE_0__.O)(scope),
				indicator: (0, _model_objective_js__WEBPACK_IMPORTED_MODULE_0__.p)(indicator),
				...condition,
				unit: unit === 'none' ? undefined : unit,
				severity,
				source: placeJson(source),
			};
		}
		function placeJson({ file, line, column }) {
			return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
		}
		function savedResult(result) {
			const { shard, total, endpoints, series, warmUp, pumpLag, ...same } = result;
			const latency = result.source.kind === 'load-test' ? withHistogram : withBuckets;
			return {
				schema: _model_saved_result_js__WEBPACK_IMPORTED_MODULE_1__.U,
				...same,
				...(shard && { shard: `${shard.index}/${shard.of}` }),
				...measurements({ total, endpoints }, latency),
				...(warmUp && { warmUp: { durationMs: warmUp.durationMs, ...measurements(warmUp, latency) } }),
				...(series && { series: series.map(savedPoint) }),
				...(pumpLag && { pumpLagMs: latency(pumpLag) }),
			};
		}
		function measurements({ total, endpoints }, latency) {
			return {
				total: savedMeasurement(total, latency),
				endpoints: endpoints.map(({ method, name, ...measurement }) => ({
					...(method !== undefined && { method }),
					name,
					...savedMeasurement(measurement, latency),
				})),
			};
		}
		function savedMeasurement(measurement, write) {
			const { requests, failures, throughput, throughputError, latency, serviceTime, details } = measurement;
			return {
				requests: Number.isFinite(requests) ? requests : null,
				failures: Number.isFinite(failures) ? failures : null,
				...(throughput !== undefined && { throughput }),
				...(throughputError !== undefined && { throughputError }),
				latency: write(latency),
				...(serviceTime && { serviceTime: write(serviceTime) }),
				...(details && { details: savedDetails(details, write) }),
			};
		}
		function savedDetails({ firstByte, connect, waited, pumpLag, statuses, bytes }, write) {
			const lag = pumpLag && { pumpLag: write(pumpLag) };
			return { firstByte: write(firstByte), connect: write(connect), waited: write(waited), ...lag, statuses, bytes };
		}
		function withHistogram(latency) {
			const { buckets } = latency;
			return savedLatency(latency, buckets && { histogram: (0, _text_hdr_js__WEBPACK_IMPORTED_MODULE_2__.p)(buckets) });
		}
		function withBuckets(latency) {
			const { buckets } = latency;
			return savedLatency(latency, buckets && { buckets });
		}
		function savedLatency({ quantiles, unfinished, meanMs, medianMs, minMs, maxMs, rank, grid, meanGrid, extremesGrid }, counts) {
			return {
				quantiles: Object.fromEntries(quantiles.map(([q, value]) => [String(q), value])),
				...(meanMs !== undefined && { meanMs }),
				...(medianMs !== undefined && { medianMs }),
				...(minMs !== undefined && { minMs }),
				...(maxMs !== undefined && { maxMs }),
				...counts,
				...(unfinished !== undefined && { unfinished }),
				rounding: { rank, grid, mean: meanGrid, extremes: extremesGrid },
			};
		}
		function savedPoint({ quantiles, ...point }) {
			return { ...point, quantiles: Object.fromEntries(quantiles.map(([q, value]) => [String(q), value])) };
		}
		function document(value) {
			return `${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_3__.mL)(JSON.stringify(value, undefined, 2))}\n`;
		}
	}),
	48214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			di: () => (asUsual),
			ps: () => (causes),
			EI: () => (changesTable),
			zb: () => (markdown_effects),
			Ix: () => (facts),
			Bj: () => (failureTable),
			TM: () => (folded),
			qr: () => (footer),
			Pl: () => (headline),
			_L: () => (isPromiseChange),
			Sy: () => (measurementTable),
			TF: () => (noticeList),
			q3: () => (overTime),
			vm: () => (promiseChanges),
			g1: () => (sheetTable)
		});
		var verdict = __webpack_require__(23439);
		var text_escape = __webpack_require__(34819);
		var promise = __webpack_require__(46199);
		var quantity = __webpack_require__(64621);
		var report_changes = __webpack_require__(75190);
		var effects = __webpack_require__(13085);
		var measurements = __webpack_require__(61218);
		var report_sheet = __webpack_require__(4164);
		;
		const widest = 30;
		const bars = '▁▂▃▄▅▆▇█';
		function sparklines({ series = [] }) {
			const lines = [quantileLine(series), rateLine(series), failureLine(series)].filter(line => line !== undefined);
			const last = series.at(-1);
			if (lines.length === 0 || last === undefined)
				return '';
			const label = Math.max(...lines.map(([name]) => name.length));
			const axis = `${' '.repeat(label + 2)}0:00${(0, quantity.sK)(last.atMs).padStart(widthOf(series) - 4)}`;
			return [...lines.map(([name, drawn, words]) => `${name.padEnd(label)}  ${drawn}  ${words}`), axis].join('\n');
		}
		function quantileLine(series) {
			const q = Math.max(...series.flatMap(({ quantiles }) => quantiles.map(([one]) => one)));
			if (!Number.isFinite(q))
				return undefined;
			return drawn(`P${Number((q * 100).toFixed(4))}`, series, point => point.quantiles.find(([one]) => one === q)?.[1], quantity.ee);
		}
		function rateLine(series) {
			return drawn('req/s', series, point => point.throughput, value => (0, quantity.xi)(value, 'per-second'));
		}
		function failureLine(series) {
			if (!series.some(({ failuresPerSecond }) => (failuresPerSecond ?? 0) > 0))
				return undefined;
			return drawn('failures', series, point => point.failuresPerSecond, value => (0, quantity.xi)(value, 'per-second'));
		}
		function drawn(name, series, read, print) {
			const points = series.flatMap(point => {
				const value = read(point);
				return value === undefined || !Number.isFinite(value) ? [] : [{ atMs: point.atMs, value }];
			});
			const peak = points.reduce((best, point) => (best === undefined || point.value > best.value ? point : best), points[0]);
			if (peak === undefined || peak.value <= 0)
				return undefined;
			const end = series.at(-1)?.atMs ?? 0;
			const width = widthOf(series);
			const columns = Array.from({ length: width }, (_, column) => columnValue(points, column, width, end));
			const line = columns.map(value => value === undefined ? ' ' : (bars[Math.min(7, Math.floor((value / peak.value) * 8))] ?? '█'));
			return [name, line.join(''), `peak ${print(peak.value)} at ${(0, quantity.sK)(peak.atMs)}`];
		}
		function widthOf(series) {
			return Math.min(widest, Math.max(8, series.length));
		}
		function columnValue(points, column, width, end) {
			const inside = points.filter(({ atMs }) => Math.round((atMs / Math.max(1, end)) * (width - 1)) === column);
			return inside.length === 0 ? undefined : Math.max(...inside.map(({ value }) => value));
		}
		var report_words = __webpack_require__(16830);
		;
		function unbroken(text) {
			return text.replace(/(\d) (?=(?:ms|s|%|B|kB|MB|GB|TB)(?![\w]))/g, '$1\u00a0');
		}
		function headline(verdict, context, level) {
			const fork = context.fromFork ? " (reported by the fork's own run)" : '';
			const said = unbroken((0, text_escape.p7)(verdict.headline));
			return `${'#'.repeat(level)} ${(0, report_words.Fg)(verdict.verdict)} Load test ${(0, text_escape.SS)(context.name)}: ${said}${fork}`;
		}
		function causes(findings, context, most) {
			const lines = causeLines(findings, context);
			if (lines.length === 0)
				return leastHeadroom(findings);
			const more = lines.length - most;
			const shown = lines.slice(0, most).map(line => (lines.length === 1 ? line : `- ${line}`));
			return [...shown, ...(more > 0 ? [`- … and ${(0, quantity.DK)(more)} more`] : [])].join('\n');
		}
		function causeLines(findings, context) {
			const bad = (0, report_changes.jP)((0, report_changes.n3)(findings)
				.filter(({ outcome }) => outcome !== 'pass')
				.toSorted(verdict.SN));
			const [objectives, changes] = [bad.filter(isObjective), bad.filter(report_changes.Xb)];
			const others = bad.filter(one => !isObjective(one) && !(0, report_changes.Xb)(one));
			const missed = groupsOf(objectives.filter(({ outcome }) => outcome === 'fail'));
			const told = (one) => ({ outcome: one.outcome, text: sentence(one) });
			const lines = [
				...others.map(told),
				...missed.map(group => ({ outcome: 'fail', text: missedLine(group, context) })),
				...objectives.filter(({ outcome }) => outcome !== 'fail').map(told),
				...changes.map(told),
			];
			return lines.toSorted(verdict.SN).map(({ text }) => text);
		}
		function isObjective({ objective }) {
			return objective !== undefined;
		}
		function asUsual(findings, most) {
			const changes = findings.filter(report_changes.Xb);
			const noise = (0, report_changes.n3)(changes).filter(report_changes.ty);
			const more = noise.length - most;
			const words = (0, report_changes.$z)(changes);
			return [
				...noise.slice(0, most).map(one => `- ${sentence(one)}`),
				...(more > 0 ? [`- … and ${(0, quantity.DK)(more)} more`] : []),
				...(words === undefined ? [] : [noise.length === 0 ? unbroken(words) : `\n${unbroken(words)}`]),
			].join('\n');
		}
		function changesTable(findings, most) {
			const rows = (0, report_changes.QP)(findings);
			if (rows.length === 0)
				return '';
			const more = rows.length - most;
			const lines = [
				tableLine(['', 'Endpoint', ...report_changes.gt]),
				tableLine([':-:', ':--', ':--', ...report_changes.gt.slice(1).map(() => '--:')]),
				...rows
					.slice(0, most)
					.map(({ outcome, endpoint, cells }) => tableLine([(0, report_words.Fg)(outcome), endpoint === undefined ? 'whole run' : (0, text_escape.GA)(endpoint), ...cells])),
				...(more > 0 ? ['', `… and ${(0, report_words.hS)(more, 'row')} more`] : []),
			];
			return folded('Compared with earlier runs', lines.join('\n'));
		}
		function markdown_effects(findings, most) {
			const words = (0, effects.WD)(findings);
			if (words === undefined)
				return '';
			const rows = (0, effects.pk)(findings);
			const more = rows.length - most;
			const heads = (0, effects.Zh)(findings);
			const table = [
				tableLine(['', 'Endpoint', ...heads]),
				tableLine([':-:', ':--', ':--', ...heads.slice(1).map(() => '--:')]),
				...rows
					.slice(0, most)
					.map(({ outcome, endpoint, cells }) => tableLine([
					outcome === undefined ? '' : (0, report_words.Fg)(outcome),
					endpoint === undefined ? 'whole run' : (0, text_escape.GA)(endpoint),
					...cells,
				])),
				...(more > 0 ? ['', `… and ${(0, report_words.hS)(more, 'row')} more`] : []),
			].join('\n');
			const isGreen = rows.every(({ outcome = 'pass' }) => outcome === 'pass');
			return `${unbroken((0, text_escape.p7)(words))}\n\n${isGreen ? folded('All that was compared', table) : table}`;
		}
		function sentence(finding) {
			const next = finding.next === undefined ? '' : ` ${(0, text_escape.nv)(finding.next)}`;
			return unbroken(`${(0, text_escape.p7)(finding.message)}${next}`);
		}
		function groupsOf(findings) {
			const groups = new Map();
			for (const finding of findings) {
				const key = `${finding.run}\n${(0, report_words.X5)(finding) ?? ''}`;
				groups.set(key, [...(groups.get(key) ?? []), finding]);
			}
			return [...groups.values()];
		}
		function missedLine(findings, context) {
			const endpoint = findings[0] && (0, report_words.X5)(findings[0]);
			const worstFirst = findings.toSorted((a, b) => (b.margin ?? 0) - (a.margin ?? 0));
			const places = new Set(findings.map(finding => sourceLink(finding, context)));
			const shared = places.size === 1 ? [...places].map(place => (place === '' ? '' : ` (${place})`)) : [];
			const parts = worstFirst.map(finding => missedPart(finding, shared.length > 0 ? '' : sourceLink(finding, context)));
			return `${endpoint === undefined ? 'Whole run:' : (0, text_escape.SS)(endpoint)} ${parts.join(' · ')}${shared.join('')}`;
		}
		function missedPart(finding, place) {
			const limit = finding.condition === undefined ? '' : `, limit ${(0, report_words.vd)(finding.condition, finding.unit ?? 'none')}`;
			const asides = [place, rounding(finding), ...doubts(finding)].filter(part => part !== '');
			const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
			return unbroken(`${(0, report_words.Gg)(finding)} **${(0, report_words.Wt)(finding)}**${limit}${aside}`);
		}
		function rounding({ code, interval, unit = 'none' }) {
			if (code !== 'within-rounding' || interval === undefined)
				return '';
			return `within rounding, stands for ${interval.map(value => (unit === 'ms' ? (0, promise.rW)(value, unit) : (0, quantity.xi)(value, unit, 1))).join(' to ')}`;
		}
		function doubts({ flags, confidence, unit = 'none' }) {
			return flags.flatMap(flag => {
				if (flag === 'few-samples')
					return ['few samples'];
				if (flag === 'few-tail-samples')
					return ['few tail samples'];
				if (flag !== 'too-close-to-call')
					return [];
				const reach = confidence?.map(value => (0, quantity.xi)(value, unit)).join(' to ');
				return [reach === undefined ? 'too close to call' : `too close to call: ${reach}`];
			});
		}
		function sourceLink({ source }, { links }) {
			if (source === undefined)
				return '';
			const words = (0, text_escape.p7)((0, report_words.fp)(source));
			if (links?.blob === undefined || source.line === undefined || /^(--|\/|\.\.)/.test(source.file))
				return words;
			const path = source.file.toWellFormed().split('/').map(encodeURIComponent).join('/');
			return `[${words}](${links.blob}${path.replace(/[()]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)}#L${source.line})`;
		}
		function leastHeadroom(findings) {
			const [nearest] = findings
				.filter(finding => (0, report_words.h8)(finding) !== undefined)
				.toSorted((a, b) => ((0, report_words.h8)(b) ?? 0) - ((0, report_words.h8)(a) ?? 0));
			const share = nearest && (0, report_words.h8)(nearest);
			if (nearest?.condition === undefined || share === undefined)
				return '';
			const endpoint = (0, report_words.X5)(nearest);
			const of = endpoint === undefined ? '' : `${(0, text_escape.SS)(endpoint)} `;
			const limit = (0, report_words.vd)(nearest.condition, nearest.unit ?? 'none');
			return unbroken(`Nearest to its limit: ${of}${(0, report_words.Gg)(nearest)} at ${(0, report_words.Wt)(nearest)}, ${Math.floor(share * 100)} % of ${limit}.`);
		}
		function sheetTable(findings, most, elsewhere) {
			const sheet = (0, report_sheet.R)(findings);
			if (sheet.rows.length === 0)
				return '';
			const more = sheet.rows.length - most;
			return [
				tableLine(['', 'Endpoint', ...sheet.columns, ...(hasOwnErrors(sheet) ? [] : ['Errors']), 'Requests']),
				tableLine([':-:', ':--', ...sheet.columns.map(() => '--:'), ...(hasOwnErrors(sheet) ? [] : ['--:']), '--:']),
				...sheet.rows.slice(0, most).map(row => sheetLine(row, sheet)),
				...(more > 0 ? ['', `… and ${(0, report_words.hS)(more, 'row')} more ${elsewhere}`.trimEnd()] : []),
				'',
				'<sub>observed / limit</sub>',
			].join('\n');
		}
		function measurementTable(run, findings) {
			const { rows, more } = (0, measurements.k)(run, findings);
			if (rows.length === 0)
				return '';
			return [
				tableLine(['Endpoint', ...measurements.A]),
				tableLine([':--', ...measurements.A.map(() => '--:')]),
				...rows.map(({ endpoint, cells }) => tableLine([endpoint === undefined ? 'whole run' : (0, text_escape.GA)(endpoint), ...cells])),
				...(more > 0 ? ['', `… and ${(0, report_words.hS)(more, 'row')} more`] : []),
			].join('\n');
		}
		function hasOwnErrors({ columns }) {
			return columns.includes('Errors');
		}
		function sheetLine(row, sheet) {
			const errors = row.failedShare === undefined ? '' : (0, quantity.xi)(row.failedShare, 'ratio');
			return tableLine([
				(0, report_words.Fg)(row.outcome),
				row.endpoint === undefined ? 'whole run' : (0, text_escape.GA)(row.endpoint),
				...sheet.columns.map(column => cell(row.cells.get(column) ?? [])),
				...(hasOwnErrors(sheet) ? [] : [errors]),
				row.samples === undefined ? '' : (0, quantity.DK)(row.samples),
			]);
		}
		function cell(findings) {
			const [first] = findings;
			if (first === undefined)
				return '';
			const limits = findings.map(({ condition, unit = 'none', outcome }) => {
				const limit = condition === undefined ? '' : (0, report_words.vd)(condition, unit);
				return outcome === 'pass' ? limit : `${limit} ${(0, report_words.Fg)(outcome)}`;
			});
			const missed = findings.some(({ outcome }) => outcome === 'fail');
			const observed = (0, report_words.Wt)(first);
			return `${missed ? `**${observed}**` : observed} / ${limits.join(' · ')}`.replaceAll(' ', '\u00a0');
		}
		function tableLine(cells) {
			return `| ${cells.map(text => unbroken(text)).join(' | ')} |`;
		}
		function facts(result) {
			const figures = (0, report_words.xS)(result).map(([figure, word]) => `**${figure}** ${word}`);
			const measured = (0, report_words.P_)(result).map(words => (0, text_escape.p7)(words));
			return unbroken(`${figures.join(' · ')}${measured.length === 0 ? '' : `\n\n<sub>${measured.join(' · ')}</sub>`}`);
		}
		function folded(title, text) {
			return text === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`;
		}
		function noticeList(notices, context) {
			return notices
				.map(one => {
				const source = (0, report_words.uv)(one);
				const place = source === undefined ? '' : ` (${sourceLink({ source }, context)})`;
				return `- ${unbroken((0, text_escape.nv)(one.message))}${place}`;
			})
				.join('\n');
		}
		function isPromiseChange({ code }) {
			return code.startsWith('promise-');
		}
		function promiseChanges({ notices }, context, most) {
			const changes = notices.filter(isPromiseChange);
			if (changes.length === 0)
				return '';
			const more = changes.length - most;
			return `**This pull request changes what is promised:**\n${noticeList(changes.slice(0, most), context)}${more > 0 ? `\n- … and ${(0, quantity.DK)(more)} more` : ''}`;
		}
		function failureTable(result, most) {
			const failures = (0, report_words.ye)(result);
			if (failures.length === 0)
				return '';
			const more = failures.length - most;
			return [
				'| Requests | Endpoint | Error |',
				'| --: | :-- | :-- |',
				...failures
					.slice(0, most)
					.map(({ count, method, name, error }) => tableLine([(0, quantity.DK)(count), (0, text_escape.GA)(method === undefined ? name : `${method} ${name}`), (0, text_escape.GA)(error)])),
				...(more > 0 ? ['', `… and ${(0, quantity.DK)(more)} more`] : []),
			].join('\n');
		}
		function overTime(run) {
			const text = sparklines(run.result);
			return text === '' ? '' : folded('Over time', `\`\`\`text\n${text}\n\`\`\``);
		}
		function footer(verdict, context) {
			const { links, commit } = context;
			const service = verdict.runs.find(({ result }) => result.timing === 'service');
			const parts = [
				service &&
					`${(0, text_escape.p7)((0, report_words.Uf)(service.result))} measures service time, and failed requests count in its latencies`,
				commit && `commit ${commit.slice(0, 7)}`,
				links?.report && `[full report](${links.report})`,
				links?.run && `[workflow run](${links.run})`,
				`load-test ${context.version}`,
			].filter(part => part !== undefined && part !== '');
			return `<sub>${parts.join(' · ')}</sub>`;
		}
	}),
	61218: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => (measurementHeads),
			k: () => (measurementRows)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62676);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64621);
		var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13085);
		const measurementHeads = ['Requests', 'Errors', 'P50', 'P95', 'P99', 'Max'];
		const mostRows = 10;
		function measurementRows({ name, result }, findings) {
			const isJudged = findings.some(one => (0, _effects_js__WEBPACK_IMPORTED_MODULE_0__.fH)(one) || (one.run === name && one.objective !== undefined));
			if (isJudged || !(result.total.requests > 0))
				return { rows: [], more: 0 };
			const endpoints = result.endpoints.toSorted(mostFirst).map(one => ({ endpoint: labelOf(one), cells: cellsOf(one) }));
			const all = endpoints.length === 1 ? endpoints : [{ cells: cellsOf(result.total) }, ...endpoints];
			return { rows: all.slice(0, mostRows), more: Math.max(0, all.length - mostRows) };
		}
		function mostFirst(a, b) {
			return known(b.failures) - known(a.failures) || known(b.requests) - known(a.requests);
		}
		function known(count) {
			return Number.isFinite(count) ? count : 0;
		}
		function labelOf({ method, name }) {
			return method === undefined ? name : `${method} ${name}`;
		}
		function cellsOf({ requests, failures, latency }) {
			const share = failures / requests;
			return [
				Number.isFinite(requests) ? (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(requests) : '–',
				Number.isFinite(share) ? (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(share, 'ratio') : '–',
				...[0.5, 0.95, 0.99].map(q => quantileWords(latency, q)),
				latency.maxMs === undefined ? '–' : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.ee)(latency.maxMs),
			];
		}
		function quantileWords(latency, q) {
			const reading = (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_2__.Xf)(latency, q);
			if (reading === undefined)
				return '–';
			return `${reading.high === Number.POSITIVE_INFINITY ? '> ' : ''}${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.ee)(reading.value)}`;
		}
	}),
	4164: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => (sheetOf)
		});
		var _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23439);
		var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16830);
		function sheetOf(findings) {
			const judged = findings.filter(({ objective }) => objective !== undefined);
			const groups = new Map();
			for (const finding of judged) {
				const key = (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.X5)(finding) ?? '';
				groups.set(key, [...(groups.get(key) ?? []), finding]);
			}
			return { columns: columnsOf(judged), rows: [...groups.values()].map(rowOf).sort(byGravity) };
		}
		function columnsOf(findings) {
			const ranks = new Map(findings.map(finding => [(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.Gg)(finding), rankOfColumn(finding)]));
			return [...ranks].sort(([, a], [, b]) => a - b).map(([title]) => title);
		}
		const after = ['Median', 'Mean', 'Min', 'Max', 'Errors', '5xx', 'Throughput', 'Requests', 'Users'];
		function rankOfColumn(finding) {
			const indicator = finding.objective?.indicator;
			if (indicator?.kind === 'percentile')
				return indicator.q;
			const place = after.indexOf((0, _words_js__WEBPACK_IMPORTED_MODULE_0__.Gg)(finding));
			return place < 0 ? 1 + after.length : 1 + place;
		}
		function rowOf(findings) {
			const [first] = findings;
			const endpoint = first && (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.X5)(first);
			const cells = new Map();
			for (const finding of findings)
				cells.set((0, _words_js__WEBPACK_IMPORTED_MODULE_0__.Gg)(finding), [...(cells.get((0, _words_js__WEBPACK_IMPORTED_MODULE_0__.Gg)(finding)) ?? []), finding]);
			const samples = most(findings.map(finding => finding.samples));
			const failedShare = most(findings.map(finding => finding.failedShare));
			return {
				outcome: (0, _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Zk)(findings.map(({ outcome }) => outcome)) ?? 'inconclusive',
				cells,
				...(endpoint !== undefined && { endpoint }),
				...(samples !== undefined && { samples }),
				...(failedShare !== undefined && { failedShare }),
			};
		}
		function most(values) {
			return values.reduce((a, b) => (b === undefined || (a !== undefined && a >= b) ? a : b), undefined);
		}
		function byGravity(a, b) {
			if (a.outcome !== b.outcome)
				return (0, _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Cg)(a.outcome, b.outcome) ? -1 : 1;
			return usedUp(b) - usedUp(a);
		}
		function usedUp({ cells }) {
			return Math.max(0, ...[...cells.values()].flat().map(finding => (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.h8)(finding) ?? finding.margin ?? 0));
		}
	}),
	16830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fg: () => (markOf),
			Gg: () => (titleOf),
			P_: () => (generatorWords),
			Uf: () => (toolName),
			Wt: () => (observedWords),
			X5: () => (endpointOf),
			bf: () => (workloadWords),
			fp: () => (placeWords),
			gD: () => (lagWords),
			h8: () => (headroomOf),
			hS: () => (counted),
			mV: () => (clockWords),
			uv: () => (untoldPlace),
			vd: () => (limitWords),
			xS: () => (factsOf),
			ye: () => (mostFrequent)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62676);
		var _model_objective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87245);
		var _text_promise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46199);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64621);
		function markOf(outcome) {
			switch (outcome) {
				case undefined:
					return 'ℹ️';
				case 'pass':
					return '✅';
				case 'warn':
					return '⚠️';
				case 'inconclusive':
					return '❔';
				case 'fail':
					return '❌';
				case 'invalid':
					return '🚫';
				default:
					return outcome;
			}
		}
		function indicatorTitle(name) {
			return name === '5xx' ? name : `${name[0]?.toUpperCase()}${name.slice(1)}`;
		}
		function titleOf(finding) {
			if (finding.objective !== undefined)
				return indicatorTitle((0, _model_objective_js__WEBPACK_IMPORTED_MODULE_0__.p)(finding.objective.indicator));
			return finding.indicator === undefined ? 'Run' : indicatorTitle(finding.indicator);
		}
		function endpointOf({ endpoint, method }) {
			if (endpoint === undefined)
				return undefined;
			return method === undefined ? endpoint : `${method} ${endpoint}`;
		}
		function observedWords({ observed, interval, condition, flags, unit = 'none' }) {
			if (observed === undefined)
				return interval === undefined ? '–' : enclosed(interval, unit);
			const limit = nearestLimit(observed, condition);
			const words = limit === undefined ? (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(observed, unit) : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.iN)(observed, limit, unit)[0];
			return flags.includes('at-least') ? `> ${words}` : words;
		}
		function enclosed([low, high], unit) {
			const [from, to] = [(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(low, unit), (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(high, unit)];
			if (from === to)
				return from;
			return low === 0 ? `≤ ${to}` : `${from} to ${to}`;
		}
		function limitWords(condition, unit) {
			switch (condition.comparison) {
				case '<':
				case '<=':
					return wholeLimit(condition.limit, unit);
				case '>':
				case '>=':
					return `≥ ${wholeLimit(condition.limit, unit)}`;
				default:
					return (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_2__.ri)(condition, unit);
			}
		}
		function wholeLimit(limit, unit) {
			const [like, whole] = [(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(limit, unit), (0, _text_promise_js__WEBPACK_IMPORTED_MODULE_2__.rW)(limit, unit)];
			return whole.length > like.length ? whole : like;
		}
		function nearestLimit(observed, condition) {
			if (condition === undefined || !('limit' in condition))
				return undefined;
			return [condition.limit].flat().toSorted((a, b) => Math.abs(a - observed) - Math.abs(b - observed))[0];
		}
		function headroomOf({ outcome, observed, condition }) {
			if (outcome !== 'pass' || observed === undefined || condition === undefined)
				return undefined;
			if (condition.comparison !== '<' && condition.comparison !== '<=')
				return undefined;
			return condition.limit > 0 ? observed / condition.limit : undefined;
		}
		function factsOf(result) {
			const { total, users, durationMs } = result;
			const { requests, failures, throughput } = total;
			const iterations = iterationsPerSecond(result);
			const facts = [[(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(requests), requests === 1 ? 'request' : 'requests']];
			if (iterations !== undefined)
				facts.push([rate(iterations), 'iterations/s']);
			if (throughput !== undefined)
				facts.push([rate(throughput), 'req/s']);
			if (users?.reached !== undefined)
				facts.push([(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(users.reached), 'users']);
			if (durationMs !== undefined)
				facts.push([(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.sK)(durationMs), durationMs < 3_599_500 ? 'min' : 'h']);
			if (requests > 0)
				facts.push([(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(failures / requests, 'ratio'), 'errors']);
			return facts.filter(([figure]) => !figure.includes('NaN'));
		}
		function rate(perSecond) {
			return (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.xi)(perSecond, 'per-second').replace('/s', '');
		}
		const worthTelling = 0.05;
		function iterationsPerSecond({ source, arrivals, total, series = [] }) {
			const { requests, throughput } = total;
			if (source.kind !== 'load-test' || arrivals === undefined || !(throughput !== undefined && throughput > 0))
				return undefined;
			const isFlow = requests > arrivals.sent && series.length > 0;
			const iterations = arrivals.offeredRate ?? (isFlow ? arrivals.sent / series.length : throughput);
			return iterations > 0 && Math.abs(throughput / iterations - 1) > worthTelling ? iterations : undefined;
		}
		function clockWords({ timing }) {
			return timing === 'service' ? 'service time, failed requests count in it' : 'response time from the intended start';
		}
		function workloadWords({ workload, source }) {
			if (source.kind !== 'load-test')
				return workload;
			switch (workload) {
				case 'open':
					return 'open: arrivals wait for nobody';
				case 'closed':
					return 'closed: a stall is seen at most once per user';
				case 'unknown':
					return workload;
				default:
					return workload;
			}
		}
		function lagWords({ pumpLag }) {
			const reading = pumpLag && (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_3__.Xf)(pumpLag, 0.99);
			return reading && (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.ee)(reading.value);
		}
		function generatorWords(result) {
			const { source, generator } = result;
			if (source.kind !== 'load-test')
				return [];
			const lag = lagWords(result);
			return [
				clockWords(result),
				workloadWords(result),
				...(lag === undefined ? [] : [`pump lag p99 ${lag}`]),
				...(generator === undefined ? [] : [`transport ${generator.transport}`]),
			];
		}
		function toolName({ source: { tool } }) {
			return `${tool[0]?.toUpperCase() ?? ''}${tool.slice(1)}`;
		}
		function mostFrequent({ failures }) {
			return failures.toSorted((a, b) => b.count - a.count);
		}
		function placeWords({ file, line }) {
			return line === undefined ? file : `${file}:${line}`;
		}
		function untoldPlace({ message, source }) {
			return source === undefined || message.includes(placeWords(source)) ? undefined : source;
		}
		function counted(count, noun) {
			return `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_1__.DK)(count)} ${noun}${count === 1 ? '' : 's'}`;
		}
	}),
	93740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			decodeHdr: () => (decodeHdr),
			p: () => (encodeHdr)
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		const mostPayload = 1_000_000;
		const highestUs = 3_600_000_000;
		const digits = 3;
		const compressedCookie = 0x1c849304;
		const plainCookie = 0x1c849303;
		function encodeHdr(buckets) {
			const counts = countsOf(buckets);
			const payload = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(Buffer.concat([headOf(counts.length), counts]));
			const head = Buffer.alloc(8);
			head.writeUInt32BE(compressedCookie | zeroRuns, 0);
			head.writeUInt32BE(payload.length, 4);
			return Buffer.concat([head, payload]).toString('base64');
		}
		const zeroRuns = 0x10;
		function headOf(length) {
			const head = Buffer.alloc(40);
			head.writeUInt32BE(plainCookie | zeroRuns, 0);
			head.writeUInt32BE(length, 4);
			head.writeUInt32BE(1, 8);
			head.writeUInt32BE(digits, 12);
			head.writeBigInt64BE(1n, 16);
			head.writeBigInt64BE(BigInt(highestUs), 24);
			head.writeBigInt64BE(1n, 32);
			return head;
		}
		function countsOf(buckets) {
			const cells = new Map();
			for (const [ms, count] of buckets) {
				const cell = cellOf(Math.min(Math.max(Math.round(ms * 1000), 0), highestUs));
				cells.set(cell, (cells.get(cell) ?? 0) + count);
			}
			const bytes = [];
			let next = 0;
			for (const [cell, count] of [...cells].filter(([, held]) => held > 0).sort(([a], [b]) => a - b)) {
				const empty = cell - next;
				if (empty > 0)
					put(bytes, empty === 1 ? 0 : -empty);
				put(bytes, count);
				next = cell + 1;
			}
			if (next === 0)
				put(bytes, 0);
			return Buffer.from(bytes);
		}
		function cellOf(us) {
			const doubling = 21 - Math.clz32(us | 2047);
			return ((doubling + 1) << 10) + (us >>> doubling) - 1024;
		}
		function put(bytes, value) {
			let left = value < 0 ? -value * 2 - 1 : value * 2;
			for (; left >= 128; left = Math.floor(left / 128))
				bytes.push((left % 128) + 128);
			bytes.push(left);
		}
		async function decodeHdr(base64) {
			if (!isModest(base64))
				return undefined;
			const { decodeFromCompressedBase64, JsHistogram } = await __webpack_require__.e(2960).then(__webpack_require__.t.bind(__webpack_require__, 32960, 19));
			try {
				const histogram = decodeFromCompressedBase64(base64, 64, false);
				return histogram instanceof JsHistogram ? bucketsOf(histogram) : undefined;
			}
			catch {
				return undefined;
			}
		}
		function bucketsOf(histogram) {
			const buckets = [];
			const top = histogram.countsArrayIndex(histogram.maxValue);
			for (let index = 0; index <= top; index += 1) {
				const count = histogram.getCountAtIndex(index);
				if (!Number.isSafeInteger(count) || count < 0)
					return undefined;
				if (count > 0)
					buckets.push([middle(histogram, index) / 1000, count]);
			}
			return buckets;
		}
		function middle(histogram, index) {
			return histogram.medianEquivalentValue(histogram.valueFromIndex(index));
		}
		function isModest(base64) {
			if (base64.length > mostPayload)
				return false;
			const bytes = Buffer.from(base64, 'base64');
			return bytes.length >= 16 && cookieOf(bytes) === compressedCookie && isPayload(bytes.subarray(8));
		}
		function cookieOf(bytes) {
			return (bytes.readUInt32BE(0) & ~0xf0) >>> 0;
		}
		function isPayload(compressed) {
			try {
				const payload = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(compressed, { maxOutputLength: mostPayload });
				if (payload.length < 40 || cookieOf(payload) !== plainCookie)
					return false;
				const precision = payload.readInt32BE(12);
				const [lowest, highest] = [payload.readBigInt64BE(16), payload.readBigInt64BE(24)];
				return (precision >= 1 && precision <= digits && lowest === 1n && highest >= 2n && highest <= 100n * BigInt(highestUs));
			}
			catch {
				return false;
			}
		}
	})
};
