export const id = 65;
export const ids = [65];
export const modules = {
	10065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			homeOf: () => (homeOf)
		});
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
	})
};
