import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Keys as the kernel, an editor, a terminal or a window system tells of them, and pictures of the screen. */
const SEES = signal(
  'sees-user',
  [
    'cgevent.tapcreate',
    ...['ev_key', 'pyautogui.screenshot', 'copyfromscreen', 'installtap(', 'pre-command-hook', 'this-command-keys', 'getasynckeystate'],
    ...[
      'setwindowshookex',
      'cgeventtapcreate',
      'xrecord',
      'imagegrab.grab',
      '/dev/video0',
      'x11grab',
      'mss()',
      'mss.mss(',
      'arecord',
      'fswebcam',
    ],
    ...[
      'avaudioengine',
      'sckscreenshot',
      'cgwindowlistcreateimage',
      'cgdisplaycreateimage',
      'robot().createscreencapture',
      'createscreencapture',
    ],
    ...['getasynckeystate', 'ffmpeg', 'getrecentclipboard', 'addglobalmonitorforevents', 'registerrawinputdevices'],
  ],
  /(?:\bEV_KEY\b|\bpyautogui\.screenshot\(|\bCopyFromScreen\(|\binstallTap\(\s?onBus|\bpre-command-hook\b|\bthis-command-keys\b|\bGetAsyncKeyState\(|\bSetWindowsHookEx\w?\(|\bCGEventTapCreate\(|\bCGEvent\.tapCreate\(|\bImageGrab\.grab\(|\/dev\/video0\b|\bmss\.mss\(|\bmss\(\)|\bCGWindowListCreateImage\(|\bCGDisplayCreateImage\(|\bcreateScreenCapture\(|\baddGlobalMonitorForEvents\(|\bRegisterRawInputDevices\(|\bx11grab\b)/u,
  60,
);
/** Given away over the network, to a place that the program itself names. */
const GIVES_AWAY =
  /\.sendto\([^\n]{0,80}\(\s?["'][\w.-]{4,80}["']\s?,\s?\d|\bfiles_upload\(|\bInvoke-(?:RestMethod|WebRequest)\s[^\n]{0,80}-(?:Form|Body|InFile)\b|\bNWConnection\(\s?host|\burl-retrieve\b|\bscp\s[^\n]{0,120}\s[\w.-]{1,30}@[\w-]{1,60}\.[\w.-]{2,60}:|\bcurl\s[^\n]{0,80}(?:-F|-T|--data-binary|--upload-file)[^\n]{0,120}https?:|\b(?:requests|httpx)\.(?:post|put)\(|\bPostAsync\(|\bhttp\.Post\(|\bsendBeacon\(|\bUploadData\(|\bput_object\(|\bnc\s+-\w{0,4}\s?[\w.-]{4,60}\s\d/u;
/** Again and again, whoever sits there. */
const AGAIN =
  /\bwhile\s?\(?\s?(?:True|true|\$true|1|:)|\bwhile :|\bloop\s?\{|\bfor\s?\{|\badd-hook\b|\binstallTap\(|\bsetInterval\(|\bwhile :;|\bwhile true\b|\bTimer\b|&\s?$/mu;
const FOR_USER = /\b(?:push[-_ ]?to[-_ ]?talk|hotkey|GlobalHotKeys|transcri\w{0,6}|whisper|selftest|input\(|confirm\w{0,4}|Read-Host)\b/iu;

/** A shell or an editor of one’s own that reports every line. */
const REPORTS_LINES = signal(
  'reports-lines',
  ["on('line'", 'on("line"', 'preexec', 'prompt_command', 'debug'],
  /\.on\(\s?["']line["']\s?,\s?(?:async\s?)?\(?\s?(\w{1,20})\s?\)?\s?=>\s?\{[^}]{0,60}?\bfetch\(\s?["'`]https?:\/\/(?!localhost|127\.)[^;]{0,200}?\b\1\b/u,
  420,
);
const RUNS_LINES = /\bspawn\(\s?\w{1,20}\s?,\s?\{\s?shell|\bexec\(|\bexecSync\(/u;

/** People, watched by what they type, see and say. */
export const WATCHES_USERS: readonly CodeDeed[] = [
  codeDeed('what is typed, shown or said', 'critical/high', SEES, {
    near: [GIVES_AWAY, AGAIN],
    unless: [FOR_USER],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('every line that is typed', 'critical/high', REPORTS_LINES, { near: [RUNS_LINES], reach: 400, shown: 'high/medium' }),
];
