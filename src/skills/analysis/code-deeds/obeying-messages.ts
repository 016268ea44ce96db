import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { isStranger } from './strangers.js';

/** A value that is no text of the program itself: a name, its members, what its methods give. */
const VALUE = String.raw`(?!(?:cmd|command|args|script|this|self)\b\s?[,)])&?(?:String\(|string\(|str\()?[a-z_]\w{0,30}(?:(?:\.|\?\.)\w{1,30}(?:\(\s?[^()\n]{0,12}\))?){0,4}`;
/** The name of what came in, where a program calls it that. */
const ORDERED = String.raw`(?:String\(|string\(|str\()?(?:cmd|command|line|text|order|body|payload|data|msg|message|m|frame|s|d)\b(?:(?:\.|\?\.)\w{1,30}(?:\(\s?[^()\n]{0,12}\))?){0,4}\)?`;

/** A shell that is given something which is no text of the program. */
const SHELL_OF_VALUE = signal(
  'shell-of-value',
  [
    "'/c'",
    'popen(',
    'system(',
    'spawn(',
    'shell',
    ...['"-c"', "'-c'", 'shell=true', 'shell: true', 'getoutput(', 'getstatusoutput(', 'os.popen(', 'os.system('],
    ...['exec(', 'execsync(', 'writeline', '"/c"', 'eval('],
  ],
  new RegExp(
    String.raw`(?:["'](?:-c|\/c)["']\s?[,)]\s?(?:\.arg\()?\s?(?:${VALUE})\s?[,)\]}]|\b(?:run|Popen|call|check_output)\(\s?(?:${VALUE}|${ORDERED})\s?,[^)\n]{0,100}shell ?= ?True|\b(?:getoutput|getstatusoutput|popen|system)\(\s?(?:${VALUE}|${ORDERED})\s?\)|\b(?:exec|execSync|spawn)\(\s?${ORDERED}\s?[,)]|\bspawn\(\s?\w{1,20}\s?,\s?\{\s?shell: true|\bStandardInput\.WriteLine(?:Async)?\(\s?\w{1,30}\s?\)|\beval\(\s?(?:${ORDERED}|\w{1,20}\[["']\w{1,20}["']\])\s?[,)]|\beval\(\s?\`[^\`\n]{0,40}\$\{${ORDERED}|\bexec\(\s?f["'][^"'\n]{0,40}\{${ORDERED})`,
  ),
  320,
);
/** Ways by which somebody far away says something to a program. */
const COMES_IN =
  /@\w{1,20}\.(?:message_handler|on_message|event|message)\b|\bon_message\b|\bMessageHandler\(|\.on\(\s?["'](?:message|messageCreate|x|cmd|exec|run|shell|command|task|data)["']\s?,\s?(?:async\s?)?\(?\s?\w|\bIMAP4(?:_SSL)?\(|\bPOP3(?:_SSL)?\(|\bget_payload\(|\bmsg\.payload\b|\bwebsockets?\.connect\(|\bWebSocketApp\(|\bcreate_connection\(|\bconnect_async\(|\btungstenite\b|\bReadMessage\(|\bReceiveAsync\(|\breceive_message\(|\bgetRawQuery\(|\bHttpServer\.create\(|\bwebSocket\(\s?"|\bFrame\.Text\b|:\s?Hub\b|\bHubConnectionBuilder\b|\bNWListener\(|\bNWConnection\(|\bURLSessionWebSocketTask\b|\bpubsub\(\)|\bnats\.|\.xread\w{0,6}\(|\bgetUpdates\b|\bPRIVMSG\b|\bconversations_history\(|@app\.(?:post|get|route)\(|\bonMessage\b|\bstompClient\b/u;
/** The answer that goes back: what a command printed. */
const ANSWERS =
  /\b(?:publish|emit|reply_to|send_message|sendMessage|reply|respond|ack|append|SendAsync|sendText|SendMessage|WriteMessage|sendResponseHeaders|send|sendall|write|return)\b\s?\(?/u;
/** What keeps strangers away: a list of what may be run, of who may ask, a question to the user, a port for this machine alone. */
const KEEPS_OUT =
  /\ballow(?:ed|list|_list)?\w{0,12}\b|\bwhite_?list\w{0,6}\b|\b(?:in|of) (?:COMMANDS|ACTIONS|TASKS|ALLOWED\w{0,12})\b|\bOWNER\w{0,6}\b|\bADMIN\w{0,8}\b|\bauthori[sz]\w{0,12}\b|\bis_?(?:owner|admin)\b|\bapprov\w{0,8}\b|\bconfirm\w{0,8}\b|\binput\(|\bsandbox\w{0,4}\b|\bKnown\b|\blocalhost\b|127\.0\.0\.1|\bshlex\.quote\(|\bcompare_digest\(|\btimingSafeEqual\(/iu;

const HOST_IN_TEXT = /(?:(?:https?|wss?|mqtts?|tcp|ssl|nats|amqps?|redis):\/\/|["'@])([\w-]{1,60}(?:\.[\w-]{1,60}){1,5})(?=["':/])/giu;
const MAX_HOSTS = 30;
/** The token of a bot, written out (Telegram: bot id, a colon, the secret). */
const WRITTEN_TOKEN = /["'/](?:bot)?\d{5,12}:[A-Za-z0-9_-]{8,60}["'/]/u;

/** Whether a text names somebody whom nobody knows as the other end. */
const NAMES_OTHER_END = {
  test(text: string): boolean {
    if (WRITTEN_TOKEN.test(text)) return true;
    let seen = 0;
    for (const [, host = ''] of text.matchAll(HOST_IN_TEXT)) {
      if (
        !/\.(?:py|js|ts|sh|json|txt|log|exe|dll|so|rs|go|md|out|run|exec|platform|cwd|text|payload|method|name)$/iu.test(host) &&
        isStranger(host)
      )
        return true;
      if (++seen >= MAX_HOSTS) break;
    }
    return false;
  },
};

/** A robot in a channel of Internet Relay Chat that runs what is said there (RFC 2812 section 3.3.1). */
const CHAT_ROBOT = signal('chat-robot', ['privmsg'], /\bPRIVMSG\b/, 20);
const JOINS = /\bJOIN\s{1,3}["'#%$\\{]/u;
const RUNS =
  /`[^`\n]{0,30}\$\w[^`\n]{0,30}`|(?<!\/[a-z]{0,6}\.)\b(?:popen|system|exec|getoutput|check_output|execSync|Popen|shell_exec|Command)\s?\(\s?(?!["'][^"'\n]{0,80}["']\s?[,)])/u;

/** One account of a messenger, by its number, whose word is taken. Threat: in a program that is handed out it is nobody's who runs it. */
const WRITTEN_ACCOUNT =
  /\b(?:author|from|from_user|user|sender|chat)(?:\.|_|\?\.|\[["'])id["'\]]{0,2}\s?(?:===?|!==?|is not|is)\s?["']?\d{6,20}\b/u;

/** A port on every interface behind which a shell stands. */
const ALL_INTERFACES = /\b0\.0\.0\.0\b|\bNWListener\(|\bhost\s?=\s?"0\.0\.0\.0"|\bINADDR_ANY\b|\[::\]/u;

/** Programs that run what somebody says to them in a channel. */
export const OBEYS_MESSAGES: readonly CodeDeed[] = [
  codeDeed('runs what somebody unknown says in a channel and answers with what it printed', 'critical/high', SHELL_OF_VALUE, {
    near: [COMES_IN, ANSWERS, NAMES_OTHER_END],
    unless: [KEEPS_OUT],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('runs what one account says that is written into it', 'critical/high', SHELL_OF_VALUE, {
    near: [COMES_IN, ANSWERS, WRITTEN_ACCOUNT],
    reach: 500,
    shown: 'high/medium',
  }),
  codeDeed('runs what anybody says who reaches its port', 'critical/high', SHELL_OF_VALUE, {
    near: [COMES_IN, ANSWERS, ALL_INTERFACES],
    unless: [KEEPS_OUT],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('runs what is said in a chat', 'critical/high', CHAT_ROBOT, {
    near: [JOINS, RUNS],
    unless: [KEEPS_OUT],
    reach: 500,
    shown: 'high/medium',
  }),
];
