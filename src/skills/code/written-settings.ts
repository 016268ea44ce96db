/** Commands of ssh_config(5), and of ssh(1) on the other side. */
const SSH_COMMAND =
  /^[ \t]{0,8}(?:ProxyCommand|LocalCommand|KnownHostsCommand|PermitLocalCommand|Match[ \t]{1,4}[^\n]{0,80}?exec)[ \t=]{1,4}(?<command>[^\n]{3,1000})/gimu;
/** Commands of git-config(1), whole lines or behind `!`. */
const GIT_COMMAND =
  /^[ \t]{0,8}(?:fsmonitor|sshCommand|askPass|pager|editor|textconv|clean|smudge|process|external|helper|driver|command|program|[\w-]{1,30}(?=[ \t]{0,4}=[ \t]{0,4}["']?!))[ \t]{0,4}=[ \t]{0,4}(?<command>[^\n]{3,1000})/gimu;

/** Most commands of one file of settings that are read. */
const MAX_COMMANDS = 20;

/** The command lines that the settings of SSH or git have those programs start; none for any other file. */
export function settingCommandsOf(path: string, content: string): readonly string[] {
  const pattern = /\.ssh\/(?:config(?:\.d\/[\w.-]{1,80})?|rc)$/u.test(path)
    ? SSH_COMMAND
    : /git\/?config$/u.test(path)
      ? GIT_COMMAND
      : undefined;
  if (pattern === undefined) return [];
  const found: string[] = [];
  for (const match of content.slice(0, 20_000).matchAll(pattern)) {
    const command = (match.groups?.['command'] ?? '').trim().replace(/^["']?!/u, '');
    if (/\s/u.test(command)) found.push(command.replace(/^"(.{1,900})"$/u, '$1'));
    if (found.length >= MAX_COMMANDS) break;
  }
  return found;
}

/** A line of crontab(5): when, in the tables of the system by whom, and what. */
const CRON_LINE =
  /^[ \t]{0,8}(?:@\w{4,10}|(?:[\d*/,A-Za-z-]{1,40}[ \t]{1,8}){4}[\d*/,A-Za-z-]{1,40})[ \t]{1,8}(?<command>[^\n]{3,1000})/gmu;

/** The command lines of a table of cron. */
export function cronCommandsOf(path: string, content: string): readonly string[] {
  const isSystem = /etc\/cron(?:tab|\.d)/u.test(path);
  return [...content.slice(0, 20_000).matchAll(CRON_LINE)].slice(0, MAX_COMMANDS).map((match) => {
    const command = match.groups?.['command'] ?? '';
    return isSystem ? command.replace(/^[a-z_][\w-]{0,31}[ \t]{1,8}/u, '') : command;
  });
}
