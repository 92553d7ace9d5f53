export const id = 4764;
export const ids = [4764];
export const modules = {
	64764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			watchControl: () => (watchControl)
		});
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
		var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
		const everyMs = 20;
		const leftOut = 5;
		const least = 10;
		async function watchControl() {
			const server = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((_, response) => response.end('well'));
			await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
			const address = server.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			const agent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, maxSockets: 1 });
			const times = [];
			let isStopped = false;
			const ask = async () => {
				while (!isStopped) {
					const began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
					if (await answered(port, agent))
						times.push(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() - began);
					await new Promise(resolve => setTimeout(resolve, everyMs));
				}
			};
			const asked = ask();
			return {
				stop: async () => {
					isStopped = true;
					await asked;
					agent.destroy();
					await new Promise(resolve => server.close(resolve));
					return controlOf(times.slice(leftOut));
				},
			};
		}
		function answered(port, agent) {
			return new Promise(resolve => {
				const request = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.get)({ host: '127.0.0.1', port, agent }, response => {
					response.resume();
					response.once('end', () => resolve(true));
				});
				request.once('error', () => resolve(false));
			});
		}
		function controlOf(times) {
			const sorted = times.toSorted((a, b) => a - b);
			const at = (q) => sorted[Math.ceil(sorted.length * q) - 1];
			const [p50Ms, p95Ms] = [at(0.5), at(0.95)];
			return times.length < least || p50Ms === undefined || p95Ms === undefined ? undefined : { p50Ms, p95Ms };
		}
	})
};
