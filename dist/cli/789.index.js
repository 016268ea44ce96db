export const id = 789;
export const ids = [789];
export const modules = {

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packCommand: () => (/* binding */ packCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9859);

const packCommand = {
    name: 'pack',
    help: 'vaultgate pack\n',
    run: () => _command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass,
};


/***/ })

};
