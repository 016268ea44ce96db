import { NO_ORIGINS, plus } from '../../trace.js';
import { concat, derived, NOTHING, originsOf, reference, withOrigins } from '../../value.js';
import * as effects from '../effects.js';
import { REQUEST_BODY } from '../follow/client-input.js';
import { inputOrigins, noteCall, type CallReader } from '../function-call.js';
import { givesHeld, givesHeldAndMore, HELD } from '../handed-out.js';
import { tableOf } from '../knowledge.js';
import { ALL_STORED, allStored, ONE_STORED, oneStored } from '../stored-secrets.js';

const registryWrite: CallReader = (call) => {
  const line = concat([call.receiver, ...call.args], ' ').text;
  noteCall(call, 'persist', { persistence: 'run-key', target: line, flowsFrom: inputOrigins(call) });
  return NOTHING;
};

const registryOpen: CallReader = (call) => withOrigins(concat(call.args, '\\'), originsOf(call.args));

const registrySet: CallReader = (call) => (/CurrentVersion\\{1,4}Run/iu.test(concat(call.args, ' ').text) ? registryWrite(call) : NOTHING);

const keyListener: CallReader = (call) => {
  const deed = noteCall(call, 'read', { subject: 'keystrokes', target: call.name });
  effects.callBack(call, derived(plus(NO_ORIGINS, deed)));
  return derived(plus(NO_ORIGINS, deed));
};

/** What a library hands out whole: `credentials.to_json()`, `credentials._asdict()`. */
const HELD_WHOLE = new Map(['to_json', '_asdict'].map((name) => [`${HELD}.${name}`, effects.reveal('access-token')] as const));

/** What is private and no file: the environment, the clipboard, the screen, the registry. */
export const PRIVATE_CALLS = new Map([
  ...tableOf([
    ['imaplib.IMAP4_SSL.fetch imaplib.IMAP4.fetch imaplib.IMAP4_SSL.uid poplib.POP3_SSL.retr', effects.reveal('mailbox')],
    [
      'socket.gethostname platform.node platform.uname platform.platform getpass.getuser os.getlogin os.uname uuid.getnode socket.getfqdn',
      effects.reveal('machine-identity'),
    ],
    ['os.environ.get os.getenv os.environ.pop os.environ.setdefault', effects.environmentVariable],
    ['pyperclip.paste win32clipboard.GetClipboardData', effects.reveal('clipboard')],
    ['boto3.get_credentials botocore.get_credentials aioboto3.get_credentials aiobotocore.get_credentials', givesHeld],
    ['google.auth.default google.auth.load_credentials_from_file', givesHeldAndMore],
    [
      'azure.identity.DefaultAzureCredential.get_token azure.identity.AzureCliCredential.get_token azure.identity.ManagedIdentityCredential.get_token google.oauth2.id_token.fetch_id_token',
      effects.reveal('access-token'),
    ],
    [['read', 'read1', 'readline', 'readlines'].map((read) => `${REQUEST_BODY}.${read}`).join(' '), effects.reveal('client-input')],
    ['keyring.get_password keyring.get_credential', effects.reveal('keychain')],
    ['boto3.get_secret_value aioboto3.get_secret_value', oneStored],
    ['boto3.batch_get_secret_value aioboto3.batch_get_secret_value', allStored],
    // A connection that Airflow keeps, and the whole of it: host, login and password in one text.
    [
      'airflow.hooks.base.BaseHook.get_connection airflow.models.Connection.get_connection_from_secrets airflow.sdk.Connection.get',
      () => reference('airflow.Connection'),
    ],
    ['airflow.Connection.get_uri airflow.Connection.as_json', effects.reveal('access-token')],
    ['airflow.models.Variable.get airflow.sdk.Variable.get', effects.environmentVariable],
    [
      'browser_cookie3.chrome browser_cookie3.firefox browser_cookie3.load browser_cookie3.edge browsercookie.chrome win32crypt.CryptUnprotectData',
      effects.reveal('browser-store'),
    ],
    [
      'PIL.ImageGrab.grab ImageGrab.grab pyautogui.screenshot mss.mss pyscreenshot.grab cv2.VideoCapture sounddevice.rec pyaudio.PyAudio.open',
      effects.reveal('screen'),
    ],
    ['pynput.keyboard.Listener pynput.mouse.Listener keyboard.on_press keyboard.hook keyboard.read_key pyxhook.HookManager', keyListener],
    ['winreg.OpenKey winreg.CreateKey winreg.OpenKeyEx winreg.CreateKeyEx', registryOpen],
    ['winreg.SetValueEx winreg.SetValue', registrySet],
  ]),
  ...HELD_WHOLE,
]);

/** Methods that only credentials and clients of stores have, whatever object a function is given. */
export const PRIVATE_METHODS = tableOf([
  ['get_frozen_credentials', givesHeld],
  // Tk, “clipboard get”.
  ['clipboard_get', effects.reveal('clipboard')],
  [ONE_STORED, oneStored],
  [ALL_STORED, allStored],
]);
