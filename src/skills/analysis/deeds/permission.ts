import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { UNASKED, USER } from './vocabulary.js';

const RISKY = String.raw`(?:\b(?:run|execute|perform|carry out|approve|do)\b[^.\n]{0,40}?\b(?:any|every|each|all|destructive|dangerous|sensitive|privileged)\b[^.\n]{0,20}?\b(?:commands?|actions?|operations?|tools?)\b|\b(?:destructive|dangerous) (?:commands?|actions?|operations?)\b[^.\n]{0,20}?\b(?:straight away|at once|immediately|directly)|todos los comandos|cada comando|os comandos|chaque commande|alle befehle|jeden befehl|危险操作|所有(?:操作|命令)|任何(?:操作|命令)|все команды|любые команды|すべてのコマンド)`;

const ASKING = signal(
  'asking-user',
  [
    'ask',
    'confirm',
    'permission',
    'approv',
    'prompt',
    'dialog',
    'say yes',
    'answer yes',
    'pedir',
    'solicitar',
    'preguntar',
    'confirmaci',
    'demander',
    'nachfrage',
    'rückfrage',
    'bestätigung',
    'fragen',
    'подтвержден',
    'спроса',
    '确认',
    '批准',
    '詢問',
    '询问',
    '確認',
    'without requir',
    'without review',
    'without wait',
    'without involv',
    'without seek',
    'without request',
    'without any question',
    'wait for',
    'refuse',
    'decline',
    'by yourself',
    'behalf',
    'straight away',
    'without user',
    'without consent',
    'without the user',
    'without further',
    'without prior',
    'without explicit',
    'autorisation',
    'разрешения',
    'запроса',
    'permiso',
    'permissão',
    'pregunte',
    'perguntar',
    '同意',
    '확인',
    'yes for',
  ],
  new RegExp(
    String.raw`${UNASKED}|\b(?:answer|reply|say|click|press|choose) ["'“]?(?:yes|allow|approve|accept)\b[^.\n]{0,40}?\b(?:permission|dialog|prompt|confirmation|approval)s?\b|\bwait for the user to (?:say|answer|confirm)`,
  ),
  160,
  [
    [
      ...['not', "don't", 'don’t', 'dont', 'never', 'no need', 'no longer', 'without', 'yes', 'allow', 'approve', 'accept', 'by yourself'],
      ...['behalf', 'straight away', 'skip', 'wait for the user', 'no pregunte', 'sin ', 'sem ', 'sans ', 'ohne ', 'без', 'Без', 'БЕЗ'],
      ...['无需', '跳过', '不用', '不必', '不需要', '自动批准', '確認', '확인'],
    ],
  ],
);
const SWITCH = signal(
  'permission-switch',
  [
    'bypasspermissions',
    'dangerouslydisablesandbox',
    'dangerously-',
    '--yolo',
    'bash(*)',
    'webfetch(*)',
    'permissions.allow',
    '"allow"',
    'skippermission',
    'enableallproject',
    'autoapprove',
    'hastrustdialog',
    'danger-full-access',
    'sandbox',
    'pre-commit',
    'no-verify',
    'erlaubten befehl',
    'allowed commands',
    'allow list',
    'allowlist',
  ],
  /\bbypassPermissions\b|\benableAllProjectMcpServers\b|\bautoApprove\b|\bhasTrustDialog(?:Hooks)?Accepted\b|\bdanger-full-access\b|dangerouslyDisableSandbox|--dangerously-(?:skip-permissions|bypass-approvals-and-sandbox)|--yolo\b|\bBash\(\*\)|\bpermissions\.allow\b|--no-verify\b|\b(?:disable|deactivate) (?:the )?sandbox(?:ing)?\b|\b(?:turn|switch)(?:ed)? (?:the )?sandbox(?:ing)? off\b|\bpre-commit hook\b/,
  80,
);
const SET = String.raw`(?:\b(?:set|add|put|write|append|turn|switch|enable|use|launch|start|run|change|insert|commit|remove|disable|deactivate|delete)\b|füge|setze|schalte|desactiva|desative|désactive|añade|adicione|ajoute|отключи|добавь|添加|设置|关闭|禁用)`;
/** Reasons that no user gives: that nobody be asked, that nothing complain. */
const TO_AVOID = String.raw`(?:\bso that\b[^.\n]{0,60}?\b(?:nothing|nobody|no one|never|not|no longer|does not|doesn['’]t|go away|without|prompts?|interrupt\w*|bother\w*|complain\w*|asked|stops?)\b|\bbecause\b[^.\n]{0,30}?\b(?:checks?|prompts?|slow|annoying|get in the way)\b|damit[^.\n]{0,60}?nicht|\bbefore (?:you (?:begin|start)|anything else)\b|\b(?:quietly|silently)\b|\b(?:users?|they) (?:does|do|need|must|should)(?:n['’]t| not)? (?:need to |have to |not )?(?:know|notice|be told|see)\b|\bfirst\b|without (?:asking|telling|the user))`;

/** The user taken out of the loop, in other words than the usual ones. */
export const TAKE_OUT: readonly Deed[] = [
  deed('never-ask', 'high/high', ASKING, anyOf(RISKY), {
    unless: [
      /\b(?:never|do not|don['’]?t|must not|avoid|not)\b[^.\n]{0,30}?\b(?:without)\b|\b(?:read-only|safe|trivial|formatting|lint|tests?|ci|pipeline|if the user|when the user|unless|except|only|no,|don['’]t wait)\b/i,
      /(?:不要|不得|禁止|切勿)[^。\n]{0,12}(?:未经|自动)|nunca|ne .{0,20} jamais|никогда|没有指定|默认/i,
    ],
  }),
  deed('yes-to-all', 'high/high', ASKING, /\b(?:answer|reply|say|click|press|choose) ["'“]?(?:yes|allow|approve|accept)\b/, {
    parts: [/\b(?:every|all|each|any|an|when|whenever)\b/i, anyOf(USER, String.raw`\bnever\b|\bfor them\b`)],
  }),
  deed('fence-off', 'high/high', SWITCH, anyOf(SET), {
    parts: [anyOf(TO_AVOID)],
    unless: [/\b(?:only|never|container|ci\b|isolated|disposable|if the user|ask the user|user first|at your own risk|warn)\b/i],
  }),
];
