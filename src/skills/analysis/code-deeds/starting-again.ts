import { oneOf, type Way } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Places from which something is started again: of shells, desktops, editors, packages, services, logins. */
const PLACES: readonly Way[] = [
  ['.bash', String.raw`\.bash(?:rc|_profile|_login|_logout|_aliases)\b`],
  ['.zsh', String.raw`\.zsh(?:rc|env|_profile)\b`],
  ['.zprofile', String.raw`\.zprofile\b`],
  ['.profile', String.raw`\/\.profile\b|["']\.profile\b`],
  ['profile.d', String.raw`\bprofile\.d\b`],
  ['config.fish', String.raw`\bconfig\.fish\b`],
  ['fish/conf.d', String.raw`\bfish\/conf\.d\b`],
  ['.xprofile', String.raw`\.xprofile\b`],
  ['.xinitrc', String.raw`\.xinitrc\b`],
  ['.pam_environment', String.raw`\.pam_environment\b`],
  ['environment.d', String.raw`\benvironment\.d\b`],
  ['.inputrc', String.raw`\.inputrc\b`],
  ['.tmux.conf', String.raw`\.tmux\.conf\b`],
  ['autostart', String.raw`\bautostart\b`],
  [['launchagents', 'launchdaemons'], String.raw`\bLaunch(?:Agents|Daemons)\b`],
  ['launchdaemons', String.raw`\bLaunchDaemons\b`],
  ['systemd/', String.raw`\bsystemd\/(?:user|system)\b`],
  ["'systemd'", String.raw`'systemd'`],
  ['"systemd"', String.raw`"systemd"`],
  ['crontab', String.raw`\bcrontab\b`],
  ['cron.', String.raw`\bcron\.(?:d|daily|hourly|weekly)\b`],
  ['schtasks', String.raw`\bschtasks\b`],
  ['scheduledtask', String.raw`\b(?:Register|New)-ScheduledTask\w{0,10}`],
  [
    'currentversion',
    String.raw`\bCurrentVersion\\{1,2}(?:Run(?:Once)?|Winlogon|Windows|Policies\\{1,2}Explorer\\{1,2}Run|Image File Execution Options)\b`,
  ],
  ['image file execution', String.raw`\bImage File Execution Options\b`],
  ['winlogon', String.raw`\bWinlogon\b`],
  ['inprocserver32', String.raw`\bInprocServer32\b`],
  ['start menu', String.raw`\bStart Menu\b`],
  ['startup', String.raw`\bSpecialFolder\.Startup\b|\bGetFolderPath\(["']Startup`],
  ['new-service', String.raw`\bNew-Service\b`],
  [['sc create', 'sc.exe create'], String.raw`\bsc(?:\.exe)? create\b`],
  ['__eventfilter', String.raw`\b__EventFilter\b`],
  ['.git/hooks', String.raw`\.git\/hooks\b`],
  ['hooks', String.raw`\bgit-path hooks\b|["']hooks["']\s?,\s?["'](?:pre|post)-\w{4,12}|\bcore\.hooksPath\b`],
  ['core.', String.raw`\bcore\.(?:editor|pager|sshCommand|fsmonitor)\b`],
  ['alias.', String.raw`\balias\.\w{1,12}["',\s]{1,4}["']?!`],
  ['templatedir', String.raw`\btemplateDir\b`],
  ['dispatcher.d', String.raw`\bdispatcher\.d\b`],
  ['apt.conf.d', String.raw`\bapt\.conf\.d\b`],
  ['pre-invoke', String.raw`\bPre-Invoke\b`],
  ['post-invoke', String.raw`\bPost-Invoke\b`],
  ['udev/rules.d', String.raw`\budev\/rules\.d\b`],
  ['update-motd', String.raw`\bupdate-motd\.d\b`],
  [['modprobe.d', '/etc/modules'], String.raw`\bmodprobe\.d\b|\/etc\/modules\b`],
  ['ld.so.preload', String.raw`\bld\.so\.preload\b`],
  ['logrotate', String.raw`\blogrotate\.d\b`],
  ['rc.local', String.raw`\brc\.local\b`],
  ['init.d', String.raw`\binit\.d\b`],
  ['.ssh/rc', String.raw`\.ssh\/rc\b`],
  [['sitecustomize', 'usercustomize'], String.raw`\b(?:site|user)customize\b`],
  ['.pth', String.raw`[\w-]\.pth\b`],
  ['terminal.integrated', String.raw`\bterminal\.integrated\.(?:profiles|defaultProfile|env|shell)\b`],
  ['tasks.json', String.raw`\btasks\.json\b`],
  ['nativemessaginghosts', String.raw`\bNativeMessagingHosts\b`],
  ['nvim/', String.raw`\bnvim\/(?:after|plugin|site|init)`],
  ['nvim_create_autocmd', String.raw`\bnvim_create_autocmd\b`],
  ['.vimrc', String.raw`\.vimrc\b`],
  ['.emacs', String.raw`\.emacs\b`],
  ['activate.d', String.raw`\bactivate\.d\b`],
  ['bin/activate', String.raw`\bbin\/activate\b`],
  ['jupyter_', String.raw`\bjupyter_\w{4,16}_config\b`],
  ['profile_default', String.raw`\bprofile_default\/startup\b`],
  ['node_options', String.raw`\bNODE_OPTIONS\b`],
  ['script-shell', String.raw`\bscript-shell\b`],
  ['rustc-wrapper', String.raw`\brustc-wrapper\b`],
  ['toolexec', String.raw`-toolexec\b`],
  [['init.gradle', '.gradle/init.d'], String.raw`\binit\.gradle\b|\.gradle\/init\.d\b`],
  ['.rprofile', String.raw`\.Rprofile\b`],
  [['.irbrc', '.pryrc'], String.raw`\.(?:irb|pry)rc\b`],
  ['$profile', String.raw`\$PROFILE\b`],
  ['.local/bin', String.raw`\.local\/bin\/(?:git|ssh|sudo|npm|python3?|node|docker|kubectl|curl)\b`],
  ["'.local'", String.raw`'\.local'`],
  ['".local"', String.raw`"\.local" \/ "bin"`],
  ['sp_add_job', String.raw`\bsp_add_job\w{0,8}\b`],
  ['login item', String.raw`\blogin item\b`],
  [['smloginitem', 'smappservice'], String.raw`\bSMLoginItemSetEnabled\b|\bSMAppService\b`],
  [['sethc', 'utilman', 'osk.exe'], String.raw`\b(?:sethc|utilman|osk)\.exe\b`],
];
const PLACE = oneOf('starts-again-place', PLACES, 90);
const PUTS =
  /\bwrite\w{0,12}\(|\bWriteFile\(|\bWriteAll\w{2,8}\(|\bappend\w{0,12}\(|>>|\bcat\s?>|\btee\b|\bopen\([^\n]{0,60}["'][wa]b?["']|\bprintf?\b[^\n]{0,200}>|\bfs::write\b|\bFile\.(?:open|write)|\bfputs\(|\bfprintf\(|\bSetValue\(|\bOut-File\b|\bSet-Content\b|\bAdd-Content\b|\bcopyFile\w{0,4}\(|\bfile_put_contents\(|\bconfig --global\b|\bcreate\b|\bRegister-|\breg add\b|\bjson\.dump\(|\bputs\b|\bprint\s?\{|\bspew\b|\bjobstart\(|\bwritefile\(|\bsp_add_job/iu;
/** What an honest program would not leave there: a download that runs, code in a line, something without a window, a door. */
const PAYLOAD =
  /\b(?:curl|wget|irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\b[^\n]{0,160}(?:\|\s?\(?(?:ba|z|da)?sh\b|\biex\b|\|\s?node\b|\|\s?python)|\b(?:iex|Invoke-Expression)\b|\bexec\(open\(|\beval\s?["'(]?\$?\(?\s?(?:curl|wget)|\bnode -e\b[^\n]{0,120}(?:fetch|https?)|\bpython3? -c\b[^\n]{0,120}(?:urllib|urlopen|socket|exec\()|\bbase64 (?:-d|--decode)\b|\s-enc(?:odedcommand)?\s|-w(?:indowstyle)? h(?:idden)?\b|\bX-GNOME-Autostart-Delay|\bNoDisplay=true\b|\bFileAttributes\.Hidden\b|\bDebugger\b[^\n]{0,80}\bcmd\.exe|\/dev\/tcp\/|\b0?4755\b|--listen 0\.0\.0\.0|["'][^"'\n]{0,40}\(\s?(?:~|\$HOME|python3?|node|sh|bash)[^"'\n()]{2,80}&\s?\)|["'](?:exec )?(?:~|\$HOME)\/\.(?:cache|local\/state|local\/share)\/[\w\/-]{0,24}\.\w{2,12}/iu;
/** Programs that offer to start with the system, and say so, or that take an entry out again. */
const OFFERS =
  /\b(?:uninstall|--remove|DeleteValue|wanted|StartWithWindows|confirm\w{0,4}|autostart_enabled|Settings\.Default)\b|\binput\(|\bread -r?p\b|\bRead-Host\b/iu;
/** Stamped with an older day, or hidden, so that nobody notices. */
const COVERS = /\btouch -[dtr]\b|\bos\.utime\(|\bFile\.utime\(|\bSetLastWriteTime\(|\bchattr \+i\b|\bassume-unchanged\b/u;

/** What is left where machines, shells and editors start it again. */
export const STARTS_AGAIN: readonly CodeDeed[] = [
  codeDeed('leaves where it is started again something that fetches code, hides or runs unseen', 'critical/high', PLACE, {
    near: [PUTS, PAYLOAD],
    unless: [OFFERS],
    reach: 220,
    shown: 'low/low',
  }),
  codeDeed('leaves something where it is started again and covers the traces of that', 'critical/high', PLACE, {
    near: [PUTS, COVERS],
    reach: 500,
    shown: 'medium/low',
  }),
];
