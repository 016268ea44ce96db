/** Names of variables that hold secrets. */
export const SECRET_NAME = /(?:TOKEN|SECRET|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|PASSWORD|PASSWD|CREDENTIAL|_KEY$|^AUTH)/iu;
