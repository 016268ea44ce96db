import { classifyPath } from './classify-path.js';

/** Logs that show who was there (rsyslog and login(1) defaults). */
const SECURITY_LOG =
  /^\/var\/log\/(?:auth|syslog|secure|messages|wtmp|btmp|utmp|lastlog|faillog|tallylog|audit|journal|sudo|kern|daemon|maillog)/u;
/** The folder of all logs, or most of what lies in it. */
const ALL_LOGS = /^\/var\/log(?:\/?|\/[^/]{0,3}\*[^/]{0,8})$/u;

/** Whether a path is a log that shows who was there. */
export function isSecurityLog(path: string): boolean {
  return SECURITY_LOG.test(path);
}

/** All that a program has logged, which stays itself: room on the disk, or what it saw of somebody. */
const EMPTIED_LOG = /^\/var\/log\/[\w.@-]{1,80}\/\*?\*$/u;

/** Whether what is deleted at a path is the log of one program that goes on without it. */
export function isEmptiedLog(path: string): boolean {
  return EMPTIED_LOG.test(path) && !SECURITY_LOG.test(path);
}

/**
 * Whether deleting what lies at a path removes what was seen of somebody: a shell's history, a log of the system, all logs,
 * or all that one program has logged. The folder of a product's logs goes with the product and is none.
 */
export function keepsTraces(path: string): boolean {
  return classifyPath(path).subject === 'shell-history' || SECURITY_LOG.test(path) || ALL_LOGS.test(path) || EMPTIED_LOG.test(path);
}
