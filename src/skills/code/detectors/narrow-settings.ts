import type { SourceFile } from '../../analysis/source-file.js';
import type { Persistence } from '../behaviour.js';

// What is written somewhere from where it takes effect by itself, and can do nothing but the one thing it was made for. The
// values decide, never the words around them.

/** Members of udev(7) rules that start a program, or take over what one prints. */
const STARTS_PROGRAM = /\b(?:RUN|PROGRAM|IMPORT)\s{0,3}(?:\{(?:program|builtin)\}\s{0,3})?[+:]?=|SYSTEMD_(?:USER_)?WANTS/u;
/** A rule of udev(7) as it stands in a file: matches and assignments in double quotation marks. */
const DEVICE_RULE = /\b(?:SUBSYSTEMS?|KERNELS?|ACTION|ATTRS?\{\w{1,30}\})\s{0,3}[!=]=\s{0,3}\\?"/u;

/** Rules that an installed program prints for its own device; what fetches, decodes or spells text out is none. */
const PRINTED_RULES =
  /(?:^|\n|[;&]\s)\s{0,12}(?!echo\b|printf\b|cat\b|curl\b|wget\b|base64\b|openssl\b|xxd\b|python|perl|ruby|node\b|\w{0,4}sh\b|awk\b|sed\b|jq\b)[\w-]{2,30}(?:\s[\w=-]{1,30}){1,5}\s?\|\s?(?:sudo\s)?tee\s(?:-a\s)?\/(?:etc|usr\/lib|lib)\/udev\//u;

/** Whether a path is where rules of udev(7) are read from. */
export function isDeviceRules(target: string): boolean {
  return /\/udev\/rules\.d(?:\/|$)/u.test(target);
}

/** Modules of pam(8) that ask for a second factor or a better password, by the names under which distributions ship them. */
const ASKS_FOR_MORE =
  /^pam_(?:u2f|yubico|google_authenticator|oath|duo|fprintd|faillock|tally2|pwquality|cracklib|limits|mkhomedir|faildelay|wheel|access|time|sss|ssh_agent_auth|tid|reattach)$/u;

/**
 * Whether what is written is narrow: the right to run one program as root, the rights of an image that is being built, a second
 * factor, a rule that names a device, a variable that loads a package of the project.
 * @param written the command with what it writes  @param target where it goes
 */
export function isMadeForPurpose(persistence: Persistence, written: string, target: string): boolean {
  switch (persistence) {
    case 'sudoers':
      return target.includes('pam.d') ? asksForMore(written) : givesOneProgram(written);
    case 'run-key':
      return INSTALLED_PROGRAM.test(written) && /Program ?Files/iu.test(written) && !RUNS_ANYTHING.test(written);
    case 'init-script':
      return isDeviceRules(target) && (DEVICE_RULE.test(written) || PRINTED_RULES.test(written)) && !STARTS_PROGRAM.test(written);
    case 'environment-hijack':
      return /--(?:require|import)[ =]@?[a-z][\w/@-]{1,80}(?=["'\s]|$)|--max-old-space-size/u.test(written);
    default:
      return false;
  }
}

/** Rights within an image that is being built reach no further than its containers. */
export function isImageRecipe(path: string): boolean {
  return /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w-]{1,30})?$|\.(?:dockerfile|containerfile)$/iu.test(path);
}

/** Whether a command copies rules of the bundle, which only name devices, to where udev(7) reads them. */
export function copiesDeviceRules(command: string, target: string, files: readonly SourceFile[]): boolean {
  if (!isDeviceRules(target)) return false;
  const names: readonly string[] = command.match(/[\w.-]{1,60}\.rules\b/gu) ?? [];
  const copied = files.filter(({ path }) => names.includes(path.slice(path.lastIndexOf('/') + 1)));
  return copied.length > 0 && copied.every(({ text }) => isMadeForPurpose('init-script', text, target));
}

/** Whether a command copies files of the bundle, where they are read and judged themselves. */
export function copiesOwnFolder(command: string, files: readonly SourceFile[]): boolean {
  const source = /^\s*(?:cp|rsync|ln)\s(?:-\S{1,20}\s){0,4}["']?(?:\.\/)?(?<path>[A-Za-z][\w./-]{1,120}?)\/?["']?\s/u.exec(command)
    ?.groups?.['path'];
  return source !== undefined && files.some(({ path }) => path === source || path.startsWith(`${source}/`));
}

/** Whether the bundle holds the hook that is put in its place, by the name of its folder, where it is read and judged itself. */
export function holdsFolder(target: string, files: readonly SourceFile[]): boolean {
  const name = /\/hooks\/(?<name>[\w.-]{3,60})\/?$/u.exec(target)?.groups?.['name'];
  return name !== undefined && files.some(({ path }) => `/${path}`.includes(`/hooks/${name}/`));
}

/** A program of an installed application, by its whole path, where only an administrator may write. */
const INSTALLED_PROGRAM =
  /["']\\?"?(?:C:|%ProgramFiles(?:\(x86\))?%|\$env:ProgramFiles)\\{1,2}(?:Program Files(?: \(x86\))?\\{1,2})?[^"'\n|;&]{2,120}\.exe\b/iu;
/** Programs that run what they are handed, and folders that anybody may write to. */
const RUNS_ANYTHING =
  /\b(?:powershell|pwsh|cmd|mshta|rundll32|regsvr32|wscript|cscript|msbuild|certutil|bitsadmin)\b|\\(?:AppData|Temp|Public|ProgramData|Downloads)\\|https?:/iu;

function givesOneProgram(written: string): boolean {
  return /NOPASSWD:\s?\/(?!\S{0,60}\/(?:ba|z|da)?sh\b)/u.test(written) && !/NOPASSWD:\s?ALL\b/u.test(written);
}

/** Threat: `pam_permit` lets everybody in and `pam_exec` runs what it likes, so each module that is named must be known. */
function asksForMore(written: string): boolean {
  const modules = [...written.matchAll(/\b(?<name>pam_\w{1,40})\.so\b/gu)].map(({ groups }) => groups?.['name'] ?? '');
  // macOS ships a template in which the fingerprint is one line that is to be taken out of its remark.
  if (modules.length === 0) return /\/etc\/pam\.d\/sudo_local\.template\b/u.test(written);
  return modules.every((name) => ASKS_FOR_MORE.test(name));
}

/** Files below `/tmp` that hold no program: logs, locks, the table that is put together, where output goes. */
const WORK_FILE =
  /(?<!\b(?:(?:ba|z|da|k)?sh|python[\d.]*|perl|node|ruby|source|exec)\s{1,3}|[\s;&|]\.\s)\/tmp\/[\w.$(){}-]{1,60}\.(?:log|lock|pid|out|err|txt|csv|json)\b|(?<=>\s{0,3})\/tmp\/[\w.$(){}-]{1,60}|(?<=\bcrontab\s{1,3})\/tmp\/[\w.$(){}-]{1,60}/gu;

/**
 * A cron table without the work files below `/tmp`. Threat: whoever may write there has the job run what they like, so a file
 * that a program is started from stays.
 */
export function withoutWorkFiles(text: string): string {
  return text.replace(WORK_FILE, ' ');
}

/** A job of crontab(5) that starts every few minutes from a hidden folder of the home in which no tool keeps its programs. */
const OFTEN_FROM_HIDDEN =
  /\*(?:\/\d{1,2})?(?:\s{1,3}\*){4}\s{1,3}[^\n]{0,40}?(?:~|\$HOME|\$\{HOME\}|\/root|\/(?:home|Users)\/[\w.-]{1,40})\/\.(?!config\/|local\/(?:bin|share)\/|(?:nvm|cargo|bun|deno|pyenv|asdf|volta|rbenv|acme\.sh|venv)\b)[\w-]{1,40}\/\S/u;

/** Whether a cron table has something run again and again from where nobody looks. */
export function oftenRunsHidden(table: string): boolean {
  return OFTEN_FROM_HIDDEN.test(table);
}
