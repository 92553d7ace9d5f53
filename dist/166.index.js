export const id = 166;
export const ids = [166];
export const modules = {
	40166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => (tokenName)
		});
		const tokenName = 'auth.token';
	})
};
