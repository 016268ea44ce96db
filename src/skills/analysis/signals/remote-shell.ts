import { signal } from '../signal.js';

const SHELL = String.raw`["'](?:\/(?:usr\/)?bin\/)?(?:env\s+)?(?:(?:ba|z|da|k|a)?sh|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh)(?:\s+-\w{1,4}){0,2}["']`;

/** A connection of a program, in languages that are not followed, or that have many ways to make one. */
export const OPENS_CONNECTION = signal(
  'opens-connection',
  [
    '.connect',
    'fsockopen',
    'stream_socket',
    'socket_connect',
    'tcpsocket',
    'tcpserver',
    'socket.tcp',
    "').tcp",
    '").tcp',
    'net.dial',
    'net.listen',
    'new socket(',
    'serversocket',
    'tcpclient',
    'tcplistener',
    'tcpstream',
    'net.socket',
    'net.connect',
    'createconnection',
    'createserver',
    'inet->new',
    'inet(peer',
    'io::socket',
    'sock_stream',
    'websocket(',
    'new ws',
    'deno.connect',
    'bun.connect',
    'socket.socket',
    'tls.dial',
    'socket',
    'websocket',
    'net.',
  ],
  /(?:\b(?:p?fsockopen|stream_socket_client|stream_socket_server|socket_connect)\s?\(|\bTCP(?:Socket|Server)\s?\.(?:new|open)\b|\bsocket["']?\)?\s?\.tcp\s?\(|\bnet\.(?:Dial|DialTimeout|Listen)\s?\(|\btls\.Dial\s?\(|\bnew\s+(?:Server)?Socket\s?\(|\bTcp(?:Client|Listener)\b|\bTcp(?:Stream::connect|Listener::bind)\b|\bnet["']?\)?\s?\.(?:Socket|connect|createConnection|createServer)\s?\(|\bIO::Socket::(?:INET|SSL)\b|\bsocket\s?\(\s?\w{1,10}\s?,\s?(?:&?PF_INET|AF_INET)|\bnew\s+W(?:S|ebSocket)\s?\(|\b(?:Deno|Bun)\.connect\s?\(|\bsocket\.socket\s?\()/,
  80,
);

/** A shell that a program starts by name, or a line that it hands to one. */
export const STARTS_SHELL = signal(
  'starts-shell',
  [
    'sh"',
    "sh'",
    'sh -',
    'cmd"',
    "cmd'",
    'cmd -',
    '<&',
    '/sh"',
    "/sh'",
    'bash',
    '"sh"',
    "'sh'",
    'cmd.exe',
    '"cmd"',
    "'cmd'",
    'powershell',
    'pwsh',
    '/sh -i',
    'sh <&',
    'io.popen',
    'os.execute',
    'popen(',
    'system$_',
    'system($_',
    'exec(cmd',
    'proc_open',
    'system(',
  ],
  new RegExp(
    String.raw`(?:\b(?:exec|spawn|spawnSync|execFile|execSync|popen|proc_open|shell_exec|passthru|system|Command|ProcessBuilder|Start|FileName\s?=|Command::new|Runtime\.getRuntime\(\)\.exec|IO\.popen|Open3\.\w{5,12}|Process\.spawn|subprocess\.\w{3,12}|pty\.spawn|fork)\b\s?[=(]?\s?(?:\[\s?|new\s+String\[\]\s?\{\s?)?(?:${SHELL}|["'](?:\/bin\/)?(?:ba)?sh\s[^"'\n]{0,20}<&)|\b(?:io\.popen|IO\.popen|popen|os\.execute|system)\((?:\$_|\s?\w{1,20})\s?[,)]|\bsystem\s?\$_)`,
  ),
  160,
);

/** What ties the two together: the streams of the one are the streams of the other, or each line that comes is run. */
export const TIES_STREAMS = signal(
  'ties-streams',
  [
    'stdin',
    'dup2',
    '.pipe(',
    'fdopen',
    '>&s',
    '<&3',
    'gets',
    'receive(',
    'readline',
    'getinputstream',
    '$pipes',
    'while<>',
    'while <>',
    ':in',
    'popen',
    'from_raw_fd',
    'io.copy',
    'array(0',
    'redirectstandardinput',
    'recv(',
    'standardinput',
    '.fileno',
  ],
  /(?:\bdup2\s?\(|\.pipe\s?\(\s?\w{1,30}\.stdin|\bstdin\.pipe\s?\(|\.on\s?\(\s?["']data["'][^\n]{0,80}stdin\.write|STDIN\s?(?:->\s?fdopen|,\s?["']?[<>]&)|>&S["']|<&3|\bwhile\s?<>|\bcmd\.Stdin\b|\bStdin\s?,\s?\w{1,20}\.Stdout|\bio\.Copy\s?\(|\bfrom_raw_fd\b|\[\s?:in\s?,\s?:out|\bRedirectStandardInput\b|\bgetInputStream\s?\(\)[\s\S]{0,300}?getOutputStream\s?\(\)|\barray\s?\(\s?0\s?=>\s?\$|\.gets\b[\s\S]{0,120}?popen|\breceive\s?\(\)[\s\S]{0,120}?popen|\bStandardInput\b|\bstd(?:in|out)\s?=\s?\w{1,20}\.fileno\b)/,
  500,
);

/** A line that comes over a connection and is run, in Python: the name of what was received is the name of what is run. */
export const RUNS_RECEIVED = signal(
  'runs-received',
  ['.recv(', '.recv ('],
  /\b(?<name>\w{1,30})\s{0,2}=\s{0,2}[^\n=]{0,60}\.recv\s?\([^\n]{0,60}\n(?:[^\n]{0,200}\n){0,12}?[^\n]{0,120}?\b(?:getoutput|getstatusoutput|check_output|popen|Popen|system|run|call)\s?\(\s?\[?\s?[^\n,)]{0,40}?\b\k<name>\b/,
  3000,
);

/** A shell on a connection that runs beside the script, or on one that a client of another protocol holds. */
export const SHELL_BESIDE = signal(
  'shell-beside',
  ['coproc', 'telnet://'],
  /(?:\bcoproc\b[^\n]{0,120}\b(?:nc|ncat|socat|openssl|telnet)\b[\s\S]{0,300}?\bsh\b[^\n]{0,60}COPROC|\bcurl\b[^\n|]{0,160}telnet:\/\/[^\n|]{0,160}\|\s{0,3}(?:\/\S{0,20}\/)?(?:ba|z|da)?sh\b)/,
  700,
);

/** Parameters of a request that a shell runs: a page that is a way in. */
export const RUNS_REQUEST = signal(
  'runs-request',
  [
    '$_get',
    '$_post',
    '$_request',
    '$_cookie',
    '$_server',
    'request.args',
    'request.form',
    'request.values',
    'request.getparameter',
    'req.query',
    'req.body',
    'request.querystring',
    'req.params',
    'request.get_json',
  ],
  /\b(?:system|exec|shell_exec|passthru|popen|proc_open|eval|assert|execSync|spawn|getoutput|check_output|Popen|getRuntime\(\)\.exec|Execute)\s?\(\s?(?:@|base64_decode\s?\(\s?|new\s+String\[\]\s?\{[^}\n]{0,40}|\w{1,20}\s?\+\s?|\[\s?)?(?:\$_(?:GET|POST|REQUEST|COOKIE|SERVER)\b|request\.(?:args|form|values|get_json|getParameter|QueryString)\b|req\.(?:query|body|params)\b)/,
  160,
);
