export const id = 2091;
export const ids = [2091];
export const modules = {
	72091: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			configSchema: () => (config_document.Qn),
			drillOf: () => (scenario_of.pL),
			hostsOf: () => (hostsOf),
			loadNames: () => (given.n),
			readConfig: () => (config_document.Xg),
			readGiven: () => (given.Q),
			readReportSize: () => (config_document.e$),
			readSettings: () => (settings.sb),
			scenarioNames: () => (scenario_of.LZ),
			scenarioOf: () => (scenario_of.CF),
			scenarioOfUrl: () => (scenarioOfUrl)
		});
		var config_document = __webpack_require__(33116);
		var given = __webpack_require__(91686);
		var config_world = __webpack_require__(13051);
		;
		function hostsOf(config, world) {
			const loads = [config.load, ...[...config.scenarios.values()].map(({ load }) => load)];
			return [...new Set(loads.flatMap(load => (load === undefined ? [] : hostsOfLoad(load, world))))];
		}
		function hostsOfLoad({ target, 'allow-hosts': allowed = [] }, world) {
			const outside = (0, config_world.Y)(world);
			const text = target !== undefined && outside.isSet(target.value) ? outside.resolved(target.value) : '';
			return [...(URL.canParse(text) ? [new URL(text).hostname] : []), ...allowed];
		}
		var scenario_of = __webpack_require__(52267);
		var settings = __webpack_require__(91517);
		var connection = __webpack_require__(60103);
		var template = __webpack_require__(11525);
		;
		async function scenarioOfUrl(given, world, name = 'run') {
			const { target } = given.load;
			const place = target?.place ?? { file: '--target' };
			const [, base = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target?.value.text ?? '') ?? [];
			const url = (0, connection.$r)(target && { value: (0, template.kW)(base, place), place }, place.file, (0, config_world.Y)(world));
			const { body } = given;
			const step = {
				method: given.method?.value ?? (body === undefined ? 'GET' : 'POST'),
				path: (0, template.kW)((0, template.e1)(url.pathname) + query, place),
				name: (0, template.kW)((0, template.e1)(url.pathname), place),
				headers: typed(given),
				query: [],
				...(body && { body: { kind: 'text', text: body } }),
				expect: [],
				capture: [],
				place,
			};
			return (0, scenario_of.sb)({
				name: { value: name, place },
				keys: {
					...given.load,
					target: { value: (0, template.kW)((0, template.e1)(url.origin), place), place },
				},
				headers: given.headers,
				requests: [{ key: 'run', keyPlace: place, value: { weight: 1, steps: [step] } }],
				variables: new Map(),
			}, world);
		}
		function typed({ body, headers }) {
			if (body === undefined || !isJson(body.text) || headers.some(({ key }) => key.toLowerCase() === 'content-type'))
				return [];
			return [{ key: 'content-type', keyPlace: body.place, value: (0, template.kW)('application/json', body.place) }];
		}
		function isJson(text) {
			try {
				return /^\s*[[{]/.test(text) && JSON.parse(text) !== undefined;
			}
			catch {
				return false;
			}
		}
		;
	})
};
