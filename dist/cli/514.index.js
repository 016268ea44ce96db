export const id = 514;
export const ids = [514];
export const modules = {

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: () => (/* binding */ initCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9859);

const initCommand = {
    name: 'init',
    help: 'vaultgate init\n',
    run: () => _command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass,
};


/***/ })

};
