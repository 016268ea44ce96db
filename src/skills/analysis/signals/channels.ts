import { signal } from '../signal.js';

/** An answer of the name system that is run as a command. */
export const DNS_TO_SHELL = signal(
  'dns-to-shell',
  ['nslookup', 'dig ', 'resolve-dnsname', 'dig+', 'host -t'],
  /(?:\bfor\s+\/f\b[^\n]{1,120}?\bnslookup\b[^\n]{1,300}?\bdo\b[^\n]{0,40}?(?:cmd|call|start|powershell|%)|\b(?:nslookup|resolve-dnsname|dig|host\s+-t)\b[^\n]{1,300}?\|\s{0,3}(?:[^\n|]{1,120}\|\s{0,3}){0,4}(?:iex|invoke-expression|(?:ba|z|da|k)?sh|python3?|cmd|powershell)\b|\b(?:iex|invoke-expression|eval)\b[^\n]{0,40}?(?:nslookup|resolve-dnsname|\$\(\s{0,2}dig\s)[^\n]{1,200}|\b(?:ba|z|da)?sh\s+-c\b[^\n]{0,40}?(?:\$\(|\x60)\s{0,2}(?:nslookup|resolve-dnsname|dig\s|host\s+-t)[^\n]{1,200})/,
  900,
);

/** A share of somebody else's machine that is mounted, and a program that is started from it. */
export const RUN_FROM_SHARE = signal(
  'run-from-share',
  ['net use', '\\\\', 'davwwwroot', '@ssl', '@443', '@80'],
  /(?:\bnet\s+use\s+\w:\s+\\\\[^\s\n]{3,200}[^\n]{0,60}?(?:&&?|;|\n)\s{0,4}(?:start\s+|call\s+|cmd\s+\/c\s+|powershell\s[^\n]{0,80}?)?\w:\\[^\s\n]{1,100}|\b(?:start|call|cmd(?:\.exe)?\s+\/c|rundll32(?:\.exe)?|mshta(?:\.exe)?|regsvr32(?:\.exe)?(?:\s+\/\w+){0,4}|wscript(?:\.exe)?|cscript(?:\.exe)?|explorer(?:\.exe)?|powershell(?:\.exe)?\s+-f\w*)\s+["']?\\\\[\w.-]{3,80}(?:@\w{2,5}){0,2}\\[^\s\n]{1,200})/,
  700,
);

/** A program that is written into an address or a link: the client decodes and runs it. */
export const RUN_DATA_ADDRESS = signal(
  'run-data-address',
  ['data:application/', 'data:text/', 'installmcpserver', 'mcp/install', 'install-mcp'],
  /(?:\b(?:deno|node|bun|python3?)\b[^\n"']{0,120}["']?data:(?:application|text)\/(?:typescript|javascript|x-python|plain)[^\n\s]{4,200}|\bimport\(\s{0,3}["'\x60]data:(?:text|application)\/javascript;base64,|\b[a-z][a-z0-9+-]{2,20}:\/\/[^\s\n]{0,80}(?:installMcpServer|mcp\/install|install-mcp)[^\n]{0,120}?(?:config=|\?)[^\n]{0,120}?["']command["']\s?:\s?["'](?:ba|z|da)?(?:sh|cmd|powershell|python3?|curl|node)\b[^\n]{0,120})/,
  700,
);

/** A shell command within a scripting host that only passes it on. */
export const WRAPPED_FETCH = signal(
  'wrapped-fetch',
  ['doshellscript', 'do shell script', 'wscript.shell', 'shellexecute'],
  /(?:\bdo\s?shell\s?script\b|\bWScript\.Shell\b|\bShellExecute\b)[^\n]{0,120}?\b(?:curl|wget|iwr|irm|bitsadmin|certutil|mshta)\b[^\n]{1,300}/,
  700,
);

/** Code from a hidden file in a folder to which everybody may write: whoever wrote it last decides what runs. */
export const RUN_HIDDEN_FILE = signal(
  'run-hidden-file',
  ['/tmp/.', '/var/tmp/.', '/dev/shm/.'],
  /(?:\b(?:eval|exec|execfile|runpy\.run_path|compile|Function|vm\.runInThisContext)\s{0,2}\(|\b(?:source|(?:ba|z|da)?sh|python3?|node|perl|chmod[ \t]{1,4}[augo]{0,3}\+x)[ \t])[^\n]{0,60}?["']?\/(?:var\/tmp|tmp|dev\/shm)\/\.[\w-][^\s"')]{0,60}/,
);
