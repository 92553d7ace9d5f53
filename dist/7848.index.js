export const id = 7848;
export const ids = [7848];
export const modules = {
	7848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			initialise: () => (initialise)
		});
		var errors = __webpack_require__(22059);
		;
		function plan(found) {
			return [
				{ path: 'load-test.yml', content: config(found) },
				...(found.slo === undefined ? [{ path: 'SLO.md', content: table(found.endpoints) }] : []),
				{ path: '.github/workflows/load-test.yml', content: workflow(found) },
			];
		}
		function config({ slo = 'SLO.md' }) {
			return `# yaml-language-server: $schema=https://github.com/medkg/load-test-action/releases/latest/download/load-test.schema.json
slo: ${JSON.stringify(slo)}
`;
		}
		function table(endpoints) {
			const rows = (endpoints.length > 0 ? endpoints : ['/']).map(path => `| \`${path.replaceAll('|', '\\|')}\` | TBD | TBD | < 1% |`);
			return `# What we promise

Replace each \`TBD\` by a limit like \`900ms\`: until then it is not judged. \`load-test validate\` says what is understood.

| Endpoint | P95 | P99 | Errors |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
		}
		function workflow({ locustfile = 'locustfile.py' }) {
			return `name: Load test
on:
  schedule: [{ cron: "0 2 * * *" }]
  pull_request:
permissions: {}
concurrency: { group: "load-test-\${{ github.ref }}", cancel-in-progress: true }
jobs:
  load-test:
    name: Load test
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # check out
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0
        with: { python-version: "3.13" }
      - run: pip install locust==2.43.4
      - name: Load
        run: >
          locust -f ${locustfile} --headless --users 10 --spawn-rate 2 --run-time 2m
          --host "$TARGET" --exit-code-on-error 0 --html reports/load.html --csv reports/load
        env: { TARGET: "https://staging.example.com" } # the URL under test
      - name: Verdict
        if: \${{ !cancelled() }}
        uses: medkg/load-test-action@v1 # pin by commit once you trust it
        with:
          report: |
            reports/load.html
            reports/load_stats.csv
`;
		}
		;
		const mostBytes = 1_000_000;
		const mostLooked = 60;
		async function initialise(host, objectivesIn) {
			const found = await look(host, objectivesIn);
			const written = [];
			const kept = [];
			for (const { path, content } of plan(found)) {
				if ((await host.read(path, mostBytes)) !== undefined)
					kept.push(path);
				else {
					await write(host, path, content);
					written.push(path);
				}
			}
			return { written, kept, slo: found.slo ?? 'SLO.md' };
		}
		async function write(host, file, content) {
			try {
				await host.write(file, content);
			}
			catch (error) {
				if (error instanceof errors.y)
					throw error;
				throw new errors.y('file-unwritable', { file, why: error instanceof Error ? error.message : String(error) });
			}
		}
		async function look(host, objectivesIn) {
			const locustfile = await firstLocustfile(host);
			const slo = await firstSlo(host, objectivesIn);
			const source = locustfile === undefined ? '' : await textOf(host, locustfile);
			const openapi = await firstText(host, [
				'openapi.{yml,yaml,json}',
				'*/openapi.{yml,yaml,json}',
				'docs/**/openapi.{yml,yaml,json}',
			]);
			return {
				...(locustfile !== undefined && { locustfile }),
				...(slo !== undefined && { slo }),
				endpoints: [...new Set([...calledIn(source), ...pathsIn(openapi ?? '')])],
			};
		}
		async function firstLocustfile(host) {
			const named = await found(host, ['locustfile.py', '*/locustfile.py', '*/*/locustfile.py']);
			if (named[0] !== undefined)
				return named[0];
			for (const file of (await found(host, ['*.py', '*/*.py'])).slice(0, mostLooked)) {
				if (/^\s*(?:from|import) locust\b/m.test(await textOf(host, file)))
					return file;
			}
			return undefined;
		}
		async function firstSlo(host, objectivesIn) {
			const pages = await found(host, ['{SLO,slo,README}.md', '{docs,ops,load_test,load-test,perf}/**/*.md', '*.md']);
			for (const file of pages.slice(0, mostLooked))
				if ((await objectivesIn(file)) > 0)
					return file;
			return undefined;
		}
		async function firstText(host, patterns) {
			const [file] = await found(host, patterns);
			return file === undefined ? undefined : textOf(host, file);
		}
		async function found(host, patterns) {
			const files = await Promise.all(patterns.map(pattern => host.find(pattern).catch(() => [])));
			return [...new Set(files.flat())].filter(file => isPlain(file) && !/(^|\/)(node_modules|\.venv|venv|\.git)\//.test(file));
		}
		function isPlain(file) {
			return /^[\w./-]+$/.test(file);
		}
		async function textOf(host, file) {
			const bytes = await host.read(file, mostBytes).catch(() => undefined);
			return bytes === undefined ? '' : new TextDecoder().decode(bytes);
		}
		function calledIn(source) {
			const calls = source.matchAll(/\.client\.(?:get|post|put|patch|delete|head)\(\s*f?["'](\/[^"'{?]*)["'{?]/g);
			return [...calls].map(match => (match[1] ?? '').replace(/%[sdr]/g, '*')).filter(path => path.length > 1);
		}
		function pathsIn(openapi) {
			return [...openapi.matchAll(/^\s{0,4}["']?(\/[\w/{}.-]+)["']?:/gm)].map(match => match[1] ?? '').slice(0, 20);
		}
	})
};
