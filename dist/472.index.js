export const id = 472;
export const ids = [472, 166];
export const modules = {
	55683: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			demonstrate: () => (demonstrate)
		});
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
		var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49829);
		var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55201);
		var _measured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22843);
		const suite = `
target: "\${DEMO_TARGET}"
variables:
  intent: { endpoint: 40, ae: 25, dose: 15, eligibility: 10, general: 10 }
  task: [pico, effects, ae, dose, eligibility]
  query: { words: 6 }
requests:
  retrieve: { weight: 72, post: /retrieve, json: { intent: "\${intent}", query: "\${query}", top_k: 20 }, name: "/retrieve [\${intent}]" }
  extract: { weight: 13, post: "/extract/\${task}", json: { text: "\${query}" }, name: "/extract/\${task}", expect: { status: 200, jsonpath: "$.spans" } }
  facets: { weight: 10, post: /facets/generate, json: { chunk_ids: ["c1"] } }
  health: { weight: 5, get: /health }
scenarios:
  burst: { rate: 50/s, users: 50, spawn-rate: 25/s, duration: 20s }
`;
		const promises = [
			'p50 /retrieve 300ms',
			'p95 /retrieve 900ms',
			'p99 /retrieve 1500ms',
			'p50 /extract/* 800ms',
			'p95 /extract/* 2000ms',
			'p50 /facets/generate 600ms',
			'p95 /facets/generate 1800ms',
			'p50 /health 10ms',
			'errors < 1%',
			'All 50 users spawn successfully',
		];
		async function demonstrate(command, desk) {
			if (desk.load === undefined)
				throw new Error('a run needs somebody who watches it');
			const service = await serve(desk.load.program, (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.zy)(command, 'broken') ? 'red' : 'green');
			try {
				const world = { environment: { DEMO_TARGET: service.url }, readFile: async () => undefined };
				const given = (0, _config_config_js__WEBPACK_IMPORTED_MODULE_2__.readGiven)([], name => `--${name}`);
				const scenario = await (0, _config_config_js__WEBPACK_IMPORTED_MODULE_2__.scenarioOf)((0, _config_config_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(suite, 'the demo'), 'burst', given, world);
				const asked = { ...command, values: new Map([...command.values, ['slo', promises]]) };
				return await (0, _measured_js__WEBPACK_IMPORTED_MODULE_3__.G)([scenario], asked, desk, desk.load);
			}
			finally {
				await service.close();
			}
		}
		async function serve(program, profile) {
			const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(program, { workerData: { demo: profile }, argv: [] });
			const url = await new Promise((resolve, reject) => {
				thread.once('message', (message) => resolve(String(message)));
				thread.once('error', reject);
			});
			return { url, close: () => thread.terminate() };
		}
	}),
	40166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => (tokenName)
		});
		const tokenName = 'auth.token';
	})
};
