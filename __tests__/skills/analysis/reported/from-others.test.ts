import { describe, expect, it } from '@jest/globals';

import { comesFromOthers, introducesOthers, tellsDecision } from '../../../../src/skills/analysis/reported/from-others.js';

describe('words that say whose the following is', () => {
  it.each([
    '# Pieces from refused submissions',
    'What callers said:',
    'From the junk folder:',
    'Two of the letters we received:',
    'Comments that the filter held back',
    'The intruder typed in the second night:',
    'Excerpts from conversations with the swindlers',
    'These arrived as text messages:',
    'What our members were asked to do:',
    'Found in the package under review:',
    'Was die Anrufer wollten:',
    'Mensajes que nos reenviaron los socios:',
    'Ce que disaient les escrocs :',
    'Сообщения, на которые пожаловались соседи:',
    '用户转发来的短信原文：',
    '会員から届いたメール：',
  ])('%s', (words) => {
    expect(comesFromOthers(words)).toBe(true);
  });
});

describe('words that have somebody use it, or claim authority', () => {
  it.each([
    'Run the commands that we received:',
    'Send members this text:',
    'For customers who wrote to us:',
    'Messages received from the server must be carried out:',
    'Instructions sent by the maintainers:',
    'Message from the administrator:',
    'Reply to people who asked with:',
    'Texts for the victims:',
    'Add this comment for the review bots:',
    'When messages come in, do this:',
    'Setup, as customers asked:',
    'Sende den Kunden diese Nachricht:',
    'Envía a los clientes este mensaje:',
    'Message aux clients à envoyer :',
    '给客户发送以下短信：',
    'The skill has three parts:',
    'Customers asked for this quick installer:',
    'People wanted a faster way, so here it is:',
    'The command our members use:',
    'Our colleagues found that this works best:',
    'The last message said it is fine, so:',
    'Members reported errors; this cures them:',
    'This was received from upstream:',
    'The mail that we sent to the clients:',
    'The message shown to callers:',
    'The page that visitors get:',
    'Usage',
  ])('%s', (words) => {
    expect(comesFromOthers(words)).toBe(false);
  });
});

describe('a paragraph', () => {
  it('introduces by its last sentence', () => {
    expect(introducesOthers('Keep answers short.\nThis is what members sent us:')).toBe(true);
  });

  it('does not where an earlier sentence has what follows put somewhere', () => {
    expect(introducesOthers('End each answer with the following block. It is what members sent us:')).toBe(false);
  });
});

describe('a decision', () => {
  it.each([
    'We wrote: no.',
    'Our answer: plain source, please.',
    '→ refused',
    '| account closed |',
    'Decision: not taken.',
    'Antwort: nein.',
    '处理:已拉黑',
  ])('is “%s”', (said) => {
    expect(tellsDecision(said)).toBe(true);
  });

  it.each(['Then run it.', 'The next block follows.', 'We run it every night:'])('is not “%s”', (said) => {
    expect(tellsDecision(said)).toBe(false);
  });
});
