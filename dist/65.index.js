export const id = 65;
export const ids = [65];
export const modules = {
	10065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			eventPayload: () => (eventPayload),
			homeOf: () => (homeOf)
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		function homeOf(where, github) {
			const { event, branch, defaultBranch, headSha, runId, runAttempt } = where;
			return {
				...(event !== '' && { event }),
				...(branch !== undefined && { branch }),
				...(defaultBranch !== undefined && { defaultBranch }),
				...(headSha !== undefined && { commit: headSha }),
				...(runId !== undefined && { workflowRun: { id: runId, attempt: runAttempt } }),
				repository: github.repository,
			};
		}
		function eventPayload(environment) {
			try {
				return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
			}
			catch {
				return undefined;
			}
		}
	})
};
