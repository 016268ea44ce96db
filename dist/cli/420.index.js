export const id = 420;
export const ids = [420];
export const modules = {

/***/ 7420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waiveCommand: () => (/* binding */ waiveCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9859);

const waiveCommand = {
    name: 'waive',
    help: 'vaultgate waive\n',
    run: () => _command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass,
};


/***/ })

};
