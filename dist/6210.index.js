export const id = 6210;
export const ids = [6210];
export const modules = {
	96210: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			enter: () => (enter)
		});
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
		async function enter() {
			const { startDemo } = await __webpack_require__.e(5957).then(__webpack_require__.bind(__webpack_require__, 85957));
			const { url } = await startDemo({ profile: Object(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData).demo === 'red' ? 'red' : 'green' });
			node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(url);
		}
	})
};
