import type { Confidence, Severity } from '../../../core/finding.js';
import { shareOf } from './office-actions.js';

const MAX_OBJECT = 400_000;

/** What a document in the Rich Text Format (1.9.1) does when it is opened. */
export function richTextReason(text: string): readonly [string, Severity, Confidence] | undefined {
  const object = /\\objdata\b([\s0-9a-f{}]{20,400000})/iu.exec(text.slice(0, 2 * MAX_OBJECT));
  const hex = (object?.[1] ?? '').replace(/[^0-9a-f]/giu, '');
  const data = Buffer.from(hex.slice(0, hex.length - (hex.length % 2)), 'hex').toString('latin1');
  if (/MZ(?:\x90\0|[\s\S]{2,60}\0\0)|\.(?:exe|scr|bat|cmd|ps1|vbs|js|hta|lnk|dll|jar)\0/iu.test(data))
    return ['it holds a program', 'critical', 'high'];
  if (/\\objclass\s{1,4}Equation|Equation\.[23]/iu.test(text) || /Equation\.[23]/u.test(data))
    return ['it calls the old equation editor, which runs what it is given', 'critical', text.includes('\\objupdate') ? 'high' : 'medium'];
  if (/\\objautlink|\\objlink/u.test(text) && text.includes('\\objupdate'))
    return ['it loads an object when it is opened', 'high', 'medium'];
  const template = /\{\\\*\\template\s{1,4}([^}\s]{3,300})/u.exec(text)?.[1];
  if (
    template !== undefined &&
    (/^https?:/iu.test(template) || shareOf(template.replaceAll('\\\\', '\\').replace(/^\\(?!\\)/u, '\\\\')) !== undefined)
  )
    return [`it loads a part of itself from ${template.slice(0, 120)} when it is opened`, 'critical', 'high'];
  return /\\fldinst[\s{}\\\w*]{0,60}DDE(?:AUTO)?\b/u.test(text) ? ['a field of it starts a program', 'critical', 'high'] : undefined;
}
