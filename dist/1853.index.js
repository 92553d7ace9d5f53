export const id = 1853;
export const ids = [1853];
export const modules = {
	81853: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			helpFor: () => (helpFor),
			overview: () => (overview)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49829);
		function overview() {
			const rows = Object.entries(_command_js__WEBPACK_IMPORTED_MODULE_0__.Pi).map(([name, shape]) => [usage(name, shape), shape.summary]);
			return [
				'load-test: a load test verdict that can be trusted',
				'',
				'usage: load-test COMMAND [OPTION…]',
				'',
				...columns(rows),
				'',
				'load-test COMMAND --help says more. Exit codes: 0 pass or warn, 1 a promise broken, 2 bad usage or input,',
				'3 inconclusive or invalid, 70 a fault of ours, 130 cancelled.',
				'',
			].join('\n');
		}
		function helpFor(name) {
			const shape = _command_js__WEBPACK_IMPORTED_MODULE_0__.Pi[name];
			const options = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.cz)(name).map(setting => [flag(setting), plain(setting)]);
			return [
				`usage: load-test ${usage(name, shape)} [OPTION…]`,
				'',
				`${shape.summary[0]?.toUpperCase()}${shape.summary.slice(1).replaceAll('`', '')}.`,
				'',
				`  ${shape.example}`,
				`      ${shape.exampleSays}`,
				'',
				...columns(options),
				'',
			].join('\n');
		}
		function usage(name, shape) {
			return shape.argument === undefined ? name : `${name} ${shape.argument}`;
		}
		function flag(setting) {
			return setting.value === undefined ? `--${setting.name}` : `--${setting.name} ${setting.value}`;
		}
		function plain(setting) {
			const more = [
				setting.choices && `one of ${setting.choices.join(', ')}`,
				setting.default && `default ${setting.default.replaceAll('`', '')}`,
			].filter(part => part !== undefined);
			return `${setting.summary.replaceAll('`', '')}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
		}
		const leftWidth = 24;
		const lineWidth = 110;
		function columns(rows) {
			return rows.flatMap(([left, right]) => {
				const [first = '', ...others] = wrapped(right, lineWidth - leftWidth - 2);
				const start = left.length > leftWidth
					? [`  ${left}`, `${' '.repeat(leftWidth + 2)}${first}`]
					: [`  ${left.padEnd(leftWidth)}${first}`];
				return [...start, ...others.map(line => `${' '.repeat(leftWidth + 2)}${line}`)];
			});
		}
		function wrapped(text, width) {
			const lines = [];
			for (const word of text.split(' ')) {
				const line = lines.at(-1);
				if (line === undefined || line.length + 1 + word.length > width)
					lines.push(word);
				else
					lines[lines.length - 1] = `${line} ${word}`;
			}
			return lines;
		}
	})
};
