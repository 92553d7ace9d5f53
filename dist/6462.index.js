export const id = 6462;
export const ids = [6462];
export const modules = {
	56462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readSheet: () => (readSheet)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
		var _text_csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73552);
		var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
		var _list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42809);
		var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20620);
		var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31873);
		function readSheet(text, reference, resources) {
			const { file, fragment } = reference;
			if (fragment !== undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('fragment-unused', { ...(0, _reference_js__WEBPACK_IMPORTED_MODULE_1__.U)(reference), fragment });
			const records = (0, _text_csv_js__WEBPACK_IMPORTED_MODULE_2__.F)(text, delimiterOf(text));
			if (typeof records === 'string')
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('sheet-syntax', { file, why: whyUnread(records) });
			const grid = gridOf(records, file);
			const shape = (0, _layout_js__WEBPACK_IMPORTED_MODULE_3__.F5)(grid, resources);
			const heading = 'of this file';
			switch (shape.kind) {
				case 'limits':
					return (0, _table_js__WEBPACK_IMPORTED_MODULE_4__.x)(grid, shape.layout, { place: { file }, resources, nameOf: (0, _list_js__WEBPACK_IMPORTED_MODULE_5__.G)([]) });
				case 'measured':
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('table-measured', { ...grid.place, heading, why: shape.why });
				case 'without-percentile':
					throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.y('table-without-percentile', { ...grid.place, heading, header: shape.header });
				case 'other':
					return { objectives: [], notices: [] };
				default:
					return shape;
			}
		}
		function delimiterOf(text) {
			const end = text.search(/[\r\n]/);
			const header = end < 0 ? text : text.slice(0, end);
			const count = (sign) => header.split(sign).length;
			if (count(';') > count(','))
				return ';';
			return count('\t') > count(',') ? '\t' : ',';
		}
		function whyUnread(problem) {
			return problem === 'quote-not-closed' ? 'a quote is not closed' : 'its records make no sense';
		}
		function gridOf([header, ...rows], file) {
			return {
				headers: header === undefined ? [] : cellsOf(header, file),
				rows: rows.map(row => ({ cells: cellsOf(row, file), place: { file, line: row.line } })),
				place: { file, line: header?.line ?? 1 },
				headings: [],
			};
		}
		function cellsOf({ cells, line }, file) {
			const place = { file, line };
			return cells.map(cell => ({ plain: cell.trim(), words: cell.trim(), place }));
		}
	})
};
