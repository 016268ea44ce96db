export const id = 249;
export const ids = [249];
export const modules = {

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9859);

const rulesCommand = {
    name: 'rules',
    help: 'vaultgate rules\n',
    run: () => _command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass,
};


/***/ })

};
