import { classifyHost } from '../../code/read-program.js';
import { phrases } from './concealment/phrases.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';
import type { Range } from './sentences.js';

/**
 * What was said in the conversation, or what the agent was told before it, written into a file that a command then uploads. Threat: the
 * sentence names no address and the command names no conversation; each alone is ordinary, and the name of the file joins them.
 */

/** A command that hands something to an address that is written out. */
export const UPLOAD_COMMAND = signal(
  'upload-command',
  phrases('curl | wget | xh | http post | httpie | invoke-webrequest | invoke-restmethod | iwr | irm'),
  /\b(?:curl|wget|xh|http post|httpie|invoke-webrequest|invoke-restmethod|iwr|irm)\b[^\n]{0,200}?(?<where>https?:\/\/[^\s"'<>)`]{4,160})/,
  420,
  [['@', '--post-file', '--body-file', '--upload-file', '-infile', ' -t ', '--data', ' -d', ' -f ', '-body', '< ', '| ']],
);
/** Options by which a command uploads something, in the line in which it stands. */
const UPLOADS =
  /(?:^|\s)(?:-d|-F|-T|--data(?:-\w{2,10})?|--form|--upload-file|--post-file|--post-data|--body-file|--json|-InFile|-Body)\b|[=\s"']@[\w./~$-]|\s<\s?[\w./~$-]/u;
/** Names of files in a line of a command. */
const FILE_NAMES =
  /(?:(?:~|\.{1,2}|\$\w{2,12}|\/[\w.-]{1,24})?\/)?[\w./-]{0,60}[\w-]{1,40}\.[a-z][a-z0-9]{1,6}\b|\/(?:tmp|var\/tmp|dev\/shm)\/[\w./-]{1,40}/giu;

/** All of what was said. */
const CONVERSATION =
  /\b(?:all|everything|whatever) (?:that )?(?:has been|was|had been|we|they|you) (?:both )?(?:said|written|typed|exchanged)\b|\b(?:whole|entire|complete|full|all of the|everything (?:in|from|said in)|verbatim|unabridged)\b[^.\n]{0,24}?\b(?:conversations?|chats?|dialogue|transcripts?|sessions?|context|message history)\b|\b(?:conversations?|chats?|dialogue|transcripts?|sessions?)\b[^.\n]{0,24}?\b(?:in full|word for word|verbatim|unabridged|so far|up to (?:now|here)|from the beginning)\b|\b(?:users?['’]s?|all|every|each) (?:\w{2,10} )?(?:messages?|prompts?|inputs?)\b[^.\n]{0,60}?\b(?:repl(?:y|ies)|answers?|tool (?:results?|outputs?|calls?)|responses?)\b|\b(?:gesamt\w{0,2}|vollständig\w{0,2}|komplett\w{0,2}|ganz\w{0,2}) (?:gespräch\w{0,8}|unterhaltung|chat\w{0,8}|dialog)|\b(?:toda la|la) conversaci[oó]n (?:entera|completa|íntegra)?|\btoda la conversaci[oó]n|\bhistorial completo|\b(?:toda a conversa|conversa (?:inteira|completa)|histórico completo)|\btoute la conversation|\b(?:conversation|historique|dialogue) (?:entière?|compl[eè]te?|intégrale?)|\b(?:intera conversazione|tutta la conversazione|conversazione (?:intera|completa))|(?:вс[юяё]|полн[а-яё]{2}|цел[а-яё]{2,3}) (?:переписк|диалог|разговор|бесед|истори[юя])|(?:全部|完整|所有|整个|整段)的?(?:对话|聊天|会话|對話)|(?:对话|聊天|会话)(?:的)?(?:全部|完整|全文)|会話(?:の)?(?:全文|全体|全部|履歴)|(?:すべて|全て)の会話|대화 ?(?:전체|전문|내용 ?전부|기록)|(?:전체|모든) 대화/iu;
/** What the agent was told before anybody spoke, and what it works with. */
const GIVEN_BEFORE =
  /\b(?:system (?:prompt|message|instructions)|developer (?:messages?|prompt|instructions)|tool (?:definitions?|schemas?|descriptions)|your (?:own )?(?:hidden |initial |full )?instructions|system-?prompts?|systemnachricht|systemanweisung\w{0,2}|werkzeug(?:definition|beschreibung)\w{0,2}|(?:prompt|instrucciones|mensaje) (?:de|del) sistema|(?:prompt|instruções|mensagem) d[eo] sistema|(?:prompt|instructions|invite|message) (?:de |du )?système|(?:prompt|istruzioni|messaggio) di sistema)\b|системн[а-яё]{2,4} (?:промпт|подсказк|инструкц|сообщени)|系统(?:提示|指令|消息)|系統(?:提示|指令)|开发者消息|工具[^。\n]{0,8}定义|システム(?:プロンプト|指示|メッセージ)|시스템 ?(?:프롬프트|지시|메시지)/iu;
const WRITES =
  /\b(?:writ(?:e|es|ten)|sav(?:e|es|ed)|stor(?:e|es|ed)|put|dump(?:ed|s)?|cop(?:y|ies|ied)|print(?:ed|s)?|append(?:ed|s)?|export(?:ed|s)?|collect(?:ed|s)?|record(?:ed|s)?|schreib\w{0,3}|speicher\w{0,3}|leg\w{0,2}|escrib\w{1,3}|guard\w{1,3}|vuelc\w{1,3}|escrev\w{1,3}|salv\w{1,3}|grav\w{1,3}|écri\w{1,4}|enregistr\w{1,4}|scriv\w{1,3})\b|сохрани|запиши|写入|写到|写进|保存|存到|存入|书き|書き|저장|기록|적어/iu;
/** A variable that holds it, by its name. */
const UNDER_A_NAME =
  /["'\s=]\$\{?(?:(?:FULL_|TURN_|CHAT_)?(?:CONTEXT|CONVERSATION|TRANSCRIPT|DIALOGUE|MESSAGES|HISTORY|TURN|SESSION_TEXT))\b/u;
/** What leaves of it what is no secret, or what its owner asked for. */
const BY_WISH =
  /\b(?:summar\w+|digest|redact\w*|mask\w*|(?:if|when|once|after) (?:the |your )?(?:user|they|you) (?:\w{2,10} )?(?:ask|agree|confirm|want|consent|approv|request)\w{0,3}|with (?:their|the user['’]s) (?:consent|permission|leave)|never|do not (?:write|save|upload|send)|don['’]t (?:write|save|upload|send))\b|(?:用户)(?:同意|确认|要求)|如果用户/iu;
/** A skill that says at once that it publishes conversations. */
const ITS_WORK =
  /^---\n[\s\S]{0,300}?\bdescription:[^\n]{0,400}?\b(?:shar(?:e|es|ing)|upload\w*|publish\w*|export\w*|back(?:s|ing)? up|archiv\w+|sync\w*)\b[^\n]{0,60}?\b(?:conversations?|chats?|transcripts?|sessions?|prompts?)\b/iu;

/** How far before the command the file is written, in UTF-16 units. */
const FAR_BACK = 1500;
const SAID_BEFORE = 420;

export interface SentConversation extends Range {
  readonly what: string;
  readonly where: string;
  /** Whether the skill says of itself that it does so. */
  readonly told: boolean;
}

/** Commands that upload the file into which an earlier sentence has the conversation or the prompt written. */
export function* sentConversations(unit: TextUnit): Iterable<SentConversation> {
  const told = ITS_WORK.test(unit.text.slice(0, 900));
  for (const sent of unit.find(UPLOAD_COMMAND)) {
    const where = sent.groups['where'] ?? '';
    const line = lineAt(unit.text, sent);
    if (!UPLOADS.test(line) || !isAway(where)) continue;
    const before = unit.text.slice(Math.max(0, sent.start - FAR_BACK), sent.start);
    const held = UNDER_A_NAME.test(line) ? saidIn(before.slice(-SAID_BEFORE)) : undefined;
    if (held !== undefined) {
      yield { start: sent.start, end: sent.end, what: held, where, told };
      continue;
    }
    for (const [name] of line.matchAll(FILE_NAMES)) {
      const what = where.includes(name) ? undefined : writtenInto(before, name);
      if (what === undefined) continue;
      yield { start: sent.start, end: sent.end, what, where, told };
      break;
    }
  }
}

function lineAt(text: string, { start, end }: Range): string {
  const newline = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, newline < 0 ? text.length : Math.min(newline, end + 300)).slice(-900);
}

/** Neither this machine nor one of its network, nor a blank to be filled in. */
function isAway(address: string): boolean {
  const { class: kind, host } = classifyHost(address);
  return host !== '' && kind !== 'local' && kind !== 'private' && kind !== 'example' && kind !== 'variable';
}

/** What of the conversation a text has written into a file of that name. */
function writtenInto(before: string, name: string): string | undefined {
  for (let at = before.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(name, at - 1)) {
    const said = before.slice(Math.max(0, at - SAID_BEFORE), at + name.length + 80);
    if (!WRITES.test(said)) continue;
    const what = saidIn(said);
    if (what !== undefined) return what;
  }
  return undefined;
}

/** What of the conversation a few sentences speak of, unless it leaves by the user's wish. */
function saidIn(said: string): string | undefined {
  return BY_WISH.test(said) ? undefined : (CONVERSATION.exec(said)?.[0] ?? GIVEN_BEFORE.exec(said)?.[0]);
}
