import { signal } from '../signal.js';
import { LOOP_ANCHORS } from '../signals/endless-loops.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The head of a loop without an end, in any language. */
const ENDLESS = String.raw`(?:\bwhile(?:\s?\(\s?|\s)(?:True|true|1|!0|:|\$true)\s?\)?|\bfor\s?\(\s?;\s?;\s?\)|\bloop(?:\s?\{|\sdo\b)|\bfor\s?\{(?=[ \t]{0,8}(?:\n|\/\/))|\buntil\s+false)`;
/** What keeps a loop within bounds, or lets it wait for something. */
const WAITS =
  /\b(?:sleep|accept\w*|recv\w*|read\w*|input|select|poll\w*|wait\w*|join|get|next|listen\w*|inotify\w*|await|Wait-\w+|break|return|exit|timeout)\b/i;

const STARTS = String.raw`(?:\bos\.fork\(|(?<![.\w])fork\(\)|\bProcess\.fork\b|\bpcntl_fork\(|\b(?:Thread|Process)\s?\([^)\n]{0,80}\)\.start\(|\bThread\.(?:new|start)\b|\bthread::spawn\b|\bgo\s+(?:func|\w{1,30})\(|\b(?:Popen|spawn\w{0,4}|execFile|fork|Start-Process|Start-Job|new Worker)\s?[( ][^\n]{0,100}(?:__file__|__filename|sys\.executable|process\.(?:argv|execPath)|\$PSCommandPath|\$0|\$MyInvocation))`;

const SPAWNS_FOREVER = signal(
  'spawns-forever',
  [...LOOP_ANCHORS, 'fork'],
  new RegExp(
    String.raw`(?:\bfork\s+while\s+(?:fork|1)\b|\bwhile\s?\(?fork\(?\)?\)?\s?\{?|${ENDLESS}(?:(?!\b(?:sleep|accept|recv|read|input|select|wait|join|get|next|break|return|poll)\b)[^]){0,200}?${STARTS})`,
    'u',
  ),
  500,
);

const FILLS_MEMORY = signal(
  'fills-memory',
  [...LOOP_ANCHORS, '.length', 'while len', 'while (', 'while(', 'setinterval'],
  new RegExp(
    String.raw`(?:\bwhile(?:\s?\(\s?|\s)(?:len\(|\w{1,20}\.length)[^\n:{]{0,60}?[:{]\s{0,24}(\w{1,20})\s?\+=\s?\1\b|\bsetInterval\s?\([^]{0,120}?\bfor\s?\([^)\n]{0,40}(?:1e[5-9]|\d{6,})[^)\n]{0,20}\)\s?\{?\s{0,12}\w{1,20}\.push\(|${ENDLESS}(?:(?!\b(?:break|return|sleep|read|recv|yield)\b)[^]){0,120}?(?:\.(?:append|push|extend|add|push_back|Add)\s?\(\s?(?:bytearray\(|bytes\(|b?["'][^"'\n]{0,8}["']\s?\*|["'][^"'\n]{0,8}["']\.repeat\(|Buffer\.alloc|new (?:Array|Uint8Array|Float64Array|ArrayBuffer|byte\[)|\[[^\]\n]{0,8}\]\s?\*|os\.urandom\(|np\.(?:zeros|ones|empty)\(|vec!\[|make\(\[\])|\b(\w{1,20})\s?(?:\+=\s?\2\b|=\s?\2\s?\+\s?\2\b)|\bmalloc\s?\())`,
    'u',
  ),
  400,
  [['append', 'push', 'extend', 'add(', '+=', 'alloc']],
);

const FILLS_DISK = signal(
  'fills-disk',
  [...LOOP_ANCHORS, 'cat /dev/zero', 'cat /dev/urandom', 'yes >', 'yes |', 'fallocate', 'dd if=/dev', 'yes>', 'yes|'],
  new RegExp(
    String.raw`(?:${ENDLESS}(?:(?!\b(?:break|return|sleep|exit)\b)[^]){0,240}?(?:\bdd\s+if=\/dev\/(?:zero|u?random)\b[^\n]{0,80}\bof=|\bfallocate\s+-l|\bhead\s+-c\s?\d{6,}|\.write\s?\(\s?(?:os\.urandom\(|secrets\.token_bytes\(|b?["'][^"'\n]{0,8}["']\s?\*|["'][^"'\n]{0,8}["']\.repeat\(|bytes\()|\b(?:write|append)FileSync\s?\([^\n]{0,80}(?:randomBytes|repeat\(|Buffer\.alloc)|\bmkfile\s+\d)|(?:\bcat\s+\/dev\/(?:zero|urandom)|(?<=^|[;&|]\s{0,3}|\n\s{0,12})yes)\s{0,3}>{1,2}\s{0,2}["']?(?!\/dev\/)[~$\/\w])`,
    'u',
  ),
  500,
);

/** A program that starts itself twice, or once for every turn of a timer or a loop. */
const STARTS_ITSELF = signal(
  'starts-itself',
  ['$0', '%0', '__filename', '__file__', 'process.argv', 'process.execpath', '$pscommandpath', '%~f0', 'bash_source', '${0}'],
  /(?:["']?\$(?:0|\{0\}|\{?BASH_SOURCE\S{0,6})["']?\s{0,3}(?:&\s{0,6}(?:\n\s{0,12})?["']?\$(?:0|\{0\}|\{?BASH_SOURCE)|\|\s{0,3}["']?\$(?:0|\{0\})["']?\s{0,3}&)|%0\s{0,2}\|\s{0,2}%0|\bstart\s[^\n]{0,20}%(?:~f)?0[^]{0,60}\b(?:goto|start\s)|\b(?:spawn|fork|execFile|exec)\s?\(\s?(?:process\.(?:argv(?:\[0\]|0)|execPath)\s?,\s?\[\s?)?(?:__filename|process\.argv\[1\])[^]{0,200}?\b(?:setImmediate|process\.nextTick|setInterval)\s?\()/u,
  500,
);

/** Many more workers than the machine has processors, each of which only burns time. */
const BURNS = signal(
  'burns-processors',
  LOOP_ANCHORS,
  /(?:\bwhile(?:\s?\(\s?|\s)(?:True|true|1)\s?\)?\s?:?\s{0,24}(?:pass\b|\{\s{0,8}\}|;|\w{1,8}\s?[*+]?\*?=?\s?\w{1,8}\s?[*+]{1,2}\s?\w{1,8}(?=\s{0,4}\n))|\bfor\s?\(\s?;\s?;\s?\)\s?(?:;|\{\s{0,8}\})|\bwhile\s+:\s?;\s?do\s+:\s?;\s?done\s?&)/u,
  120,
);

/** Agents that are started in the background for ever. */
const ENDLESS_AGENTS = signal(
  'endless-agents',
  ['claude --p', 'claude -p', 'claude --print', 'codex exec', 'gemini -p', 'messages.create', 'completions.create', 'generate_content'],
  /\bwhile\s+(?:true|:)\s{0,2};?\s{0,4}do\b(?:(?!\b(?:sleep|wait|read|break)\b)[^]){0,300}?\b(?:claude\s+-{1,2}p\w*|codex\s+exec|gemini\s+-p)\b(?:(?!\b(?:sleep|wait|read|break)\b)[^]){0,300}?(?:>\s{0,2}\/dev\/null|&\s{0,4}\n?\s{0,8}done)/u,
  800,
);

/** Code that uses the machine, or the user's account, up. */
export const EXHAUSTS: readonly CodeDeed[] = [
  codeDeed('starts processes without an end', 'high/high', SPAWNS_FOREVER, { reach: 0, unless: [WAITS] }),
  codeDeed('fills the memory without an end', 'high/high', FILLS_MEMORY, { reach: 0 }),
  codeDeed('fills the disk without an end', 'high/high', FILLS_DISK, { reach: 0 }),
  codeDeed('starts itself again and again', 'high/high', STARTS_ITSELF, { reach: 0 }),
  codeDeed('keeps every processor busy for nothing', 'high/high', BURNS, {
    reach: 600,
    near: [
      /\b(?:Process|Thread|Worker|fork|spawn)\w{0,6}\b/u,
      /\bcpu_?count\(\)|\bcpus\(\)\.length|\bnproc\b|\brange\(\s?\d{2,}|<\s?\d{2,}\s?;/iu,
    ],
    unless: [/\b(?:benchmark|stress[-_ ]?test|unittest|pytest)\b/iu],
  }),
  codeDeed('has agents work for nothing without an end', 'high/high', ENDLESS_AGENTS, { reach: 0 }),
];
