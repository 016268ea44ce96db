export const id = 34;
export const ids = [34];
export const modules = {

/***/ 5034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9859);

const policyCommand = {
    name: 'policy',
    help: 'vaultgate policy\n',
    run: () => _command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass,
};


/***/ })

};
