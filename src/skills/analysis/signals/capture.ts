import { LOOP_ANCHORS } from './endless-loops.js';
import { signal } from '../signal.js';

/** Reading what is typed, in any window. */
export const CAPTURES_KEYS = signal(
  'captures-keys',
  [
    'pynput',
    'keyboard.',
    'getasynckeystate',
    'setwindowshookex',
    'wh_keyboard',
    '/dev/input/event',
    'globalkeyboardlistener',
    'global-key-listener',
    'iohook',
    'uiohook',
    'cgeventtap',
    'addglobalmonitor',
    'xinput',
    'logkeys',
    'rdev::listen',
    'keylogger',
    'gohook',
    'hook.start',
    'hook.register',
  ],
  /(?:\bkeyboard\.(?:Listener\s?\(|on_press\s?\(|on_release\s?\(|hook\s?\(|record\s?\()|\bGetAsyncKeyState\b|\bSetWindowsHookEx\w?\b|\bWH_KEYBOARD(?:_LL)?\b|\/dev\/input\/event|\bGlobalKeyboardListener\b|\b(?:u?iohook|uIOhook)["']?\)?\.(?:on|start)\b|\bCGEventTapCreate\b|\baddGlobalMonitorForEvents\b|\bxinput\s+(?:--)?test\b|\blogkeys\s+-{1,2}s|\brdev::listen\b|\bhook\.(?:Start|Register)\s?\()/,
  120,
);

/** Pictures of the screen. */
export const CAPTURES_SCREEN = signal(
  'captures-screen',
  [
    'imagegrab',
    'mss',
    'screenshot',
    'screencapture',
    'scrot',
    'copyfromscreen',
    'desktopcapturer',
    'grim',
    'import -window',
    'cgwindowlist',
    'cgdisplaycreateimage',
  ],
  /(?:\bImageGrab\.grab\s?\(|\bmss(?:\.mss)?\s?\(\s?\)|\bpyautogui\.screenshot\s?\(|\bscreencapture\s+-|\bscrot\s+\S|\bgnome-screenshot\s+-|\bCopyFromScreen\s?\(|\bdesktopCapturer\b|\bgrim\s+[-/~\w]|\bimport\s+-window\s+root\b|\bCGWindowListCreateImage\b|\bCGDisplayCreateImage\b|\bscreenshot-desktop\b|\bscreenshot\.Capture\w{0,10}\s?\(|\bnircmd\w{0,4}\s+savescreenshot\b)/,
  80,
);

/** The camera and the microphone. */
export const CAPTURES_ROOM = signal(
  'captures-room',
  [
    'sd.rec',
    'sounddevice',
    'pyaudio',
    'arecord',
    'parecord',
    'avfoundation',
    'dshow',
    '-f alsa',
    '-f pulse',
    'videocapture',
    'imagesnap',
    'fswebcam',
    'sox ',
    'rec -',
    'avaudiorecorder',
    'mcisendstring',
    'v4l2',
    'mediarecorder',
    'sd.inputstream',
    'record',
  ],
  /(?:\b(?:sd|sounddevice)\.(?:rec|InputStream)\s?\(|\bpyaudio\.PyAudio\s?\(|\bp(?:a|w-)?record\b[^\n]{0,60}\.\w{3}|\barecord\s+-|\bffmpeg\b[^\n]{0,120}-f\s+(?:avfoundation|alsa|pulse|dshow|v4l2)\b|\bVideoCapture\s?\(\s?0|\bimagesnap\b|\bfswebcam\b|\brec\s+-q\b|\bnew MediaRecorder\s?\(|\bAVAudioRecorder\b|\bmciSendString\b)/,
  200,
);

/** What the user copies. */
export const CAPTURES_CLIPBOARD = signal(
  'captures-clipboard',
  [
    'pyperclip.paste',
    'pbpaste',
    'xclip',
    'xsel',
    'wl-paste',
    'get-clipboard',
    'getclipboarddata',
    'clipboard.read',
    'clipboardy',
    'clipboard_get',
    'clipboard.gettext',
    'clipboard.readall',
    'clipboard.get_text',
    'systemclipboard',
    'clipboard.getdata',
  ],
  /(?:\bpyperclip\.paste\s?\(|\bpbpaste\b|\bxclip\b[^\n]{0,40}\s-o|\bxsel\b[^\n]{0,30}\s-{1,2}o|\bwl-paste\b|\bGet-Clipboard\b|\bGetClipboardData\s?\(|\bclipboard(?:y)?\.read(?:Sync|Text)?\s?\(|\bclipboard_get\s?\(|\bclipboard\.(?:getText|readAll|get_text|getData)\s?\(|\bsystemClipboard\(\)\.getData\s?\()/i,
  80,
);

/** What the hooks of an agent are told of a conversation (Claude Code documentation, “Hook input”). */
export const CAPTURES_CONVERSATION = signal(
  'captures-conversation',
  ['transcript_path', 'transcriptpath'],
  /\b(?:transcript_path|transcriptPath)\b/,
  40,
);

/** A loop without an end, or a timer. */
export const ENDLESS = signal(
  'endless',
  [...LOOP_ANCHORS, 'while sleep', 'setinterval', '.join()', 'schedule.every', 'threading.timer', 'ondataavailable'],
  /(?:\bwhile(?:\s?\(\s?|\s)(?:True|true|1|:|\$true)\s?\)?|\bwhile\s+sleep\b|\bsetInterval\s?\(|\bfor\s?\(\s?;\s?;\s?\)|\bloop(?:\s?\{|\sdo\b)|\bfor\s?\{|\bschedule\.every\s?\(|\bthreading\.Timer\s?\(|\bondataavailable\b)/i,
  40,
);
