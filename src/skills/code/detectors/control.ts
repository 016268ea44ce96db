import type { Confidence, Severity } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { destructiveCommand } from '../../../rules/skill/destructive-command.js';
import { hostTakeover } from '../../../rules/skill/host-takeover.js';
import { passwordTheft } from '../../../rules/skill/password-theft.js';
import { persistenceWrite } from '../../../rules/skill/persistence-write.js';
import { protectionDisabled } from '../../../rules/skill/protection-disabled.js';
import { remoteAccess } from '../../../rules/skill/remote-access.js';
import { trafficInterception } from '../../../rules/skill/traffic-interception.js';
import type { BundleView } from '../../analysis/bundle-view.js';
import type { Detector } from '../../analysis/detector.js';
import type { Behaviour, Program } from '../behaviour.js';
import { isAllowedByUser } from './allowed-by-user.js';
import type { Certainty, HostEffect } from '../control/effect.js';
import { programDetector, shown, sourcesOf, type Judgement } from './program-detector.js';

type Grade = readonly [Severity, Confidence];

const GRADES: Readonly<Record<Certainty, Grade>> = {
  certain: ['critical', 'high'],
  likely: ['high', 'high'],
  plausible: ['high', 'medium'],
  possible: ['medium', 'low'],
};

/** What each effect is, as the end of a sentence that begins with “The command”. */
const HOW: Readonly<Record<HostEffect, string>> = {
  'root-rights': 'gives the rights of root to whoever asks',
  'open-login': 'lets people log in who could not before',
  'kernel-code': 'puts code into the kernel or into every process',
  'host-from-container': 'gives a container the rights of its host',
  'elevation-bypass': 'gets elevated rights past the question for them',
  'open-privacy': 'grants access to the screen, the files or the keyboard behind the user’s back',
  'trusted-root': 'makes every program trust a certificate authority',
  'redirected-traffic': 'leads connections of the machine to another host',
  'foreign-resolver': 'lets an unknown host answer for all host names',
  'open-tunnel': 'opens the machine to the network past its firewall',
  'credential-dump': 'copies the passwords of the system or the memory that holds them',
  'password-prompt': 'asks for the user’s password in a dialog of its own',
  'password-test': 'tries out a password of the user',
  'deleted-backups': 'deletes what could bring the files back',
  'silenced-defence': 'stops or blinds security software',
  'hidden-subscription': 'subscribes a program to events of the system',
  'other-machines': 'runs commands on other machines',
};

/** Rules by effect; the details differ with the rule's own sentence. */
function controlDetector(
  rule: Rule,
  effects: readonly HostEffect[],
  detailsOf: (deed: Behaviour, how: string) => Judgement['details'],
): Detector {
  const wanted = new Set<HostEffect>(effects);
  return programDetector(rule, (deed, program, part, view) => {
    if (deed.kind !== 'control' || deed.effect === undefined || !wanted.has(deed.effect)) return undefined;
    const [severity, confidence] =
      deed.effect === 'open-tunnel' && isAllowedByUser(deed, part)
        ? GRADES.plausible
        : gradeOf(deed, deed.effect, program, part.text, view);
    return { severity, confidence, details: detailsOf(deed, HOW[deed.effect]) };
  });
}

function gradeOf(deed: Behaviour, effect: HostEffect, program: Program, text: string, view: BundleView): Grade {
  const plain = GRADES[deed.certainty ?? 'possible'];
  // In the image of a container the rights of root are given within it.
  if (program.language === 'dockerfile') return ['medium', 'low'];
  if (effect === 'trusted-root') return gradeOfRoot(deed, program, view);
  const covert = deed.flags.some((flag) => flag === 'hidden-output' || flag === 'background' || flag === 'decoded' || flag === 'disguised');
  if (deed.certainty === 'likely' && covert) return GRADES.certain;
  if (deed.certainty === 'likely' && effect === 'root-rights' && TAKEN_BACK.test(text)) return GRADES.plausible;
  return plain;
}

/** The same rights taken away again by the same program: lent for a task, as administrators of machines do. */
const TAKEN_BACK =
  /\bdseditgroup\b[^]{0,200}?(?:\s|>)-d(?:\s|<)[^]{0,160}?\badmin\b|\bgpasswd\s+-d\b|\bdeluser\s+\S{1,60}\s+(?:sudo|admin|wheel)\b|\bnet\s+localgroup\s+\S{1,40}\s+\S{1,60}\s+\/delete\b|\bRemove-LocalGroupMember\b/iu;

/** An authority that was made here is for tests; one that came with the skill or over the network is somebody else's. */
function gradeOfRoot(deed: Behaviour, program: Program, view: BundleView): Grade {
  const target = deed.target ?? '';
  const fetched = sourcesOf(deed, program, (source) => source.kind === 'fetch').length > 0;
  const shipped = view.bundle.files.some(
    (file) => /\.(?:pem|crt|cer|der|p7b)$/iu.test(file.path) && target.includes(file.path.replace(/^.*\//u, '')),
  );
  const named = /(?:^|[\s"'/\\])(?:scripts|assets|resources|certs?|files|data|lib)[/\\][\w./\\-]{1,80}\.(?:pem|crt|cer|der|p7b)\b/iu.test(
    target,
  );
  return fetched || shipped ? GRADES.certain : named ? GRADES.likely : GRADES.possible;
}

const command = (deed: Behaviour): string => shown(deed.target);
const howAndCommand = (deed: Behaviour, how: string): Judgement['details'] => ({ how, command: command(deed) });

/** Rights over the machine that are given away. */
export const takeoverDetector = controlDetector(
  hostTakeover,
  ['root-rights', 'open-login', 'kernel-code', 'host-from-container', 'elevation-bypass', 'open-privacy', 'other-machines'],
  howAndCommand,
);
export const trafficInterceptionDetector = controlDetector(
  trafficInterception,
  ['trusted-root', 'redirected-traffic', 'foreign-resolver'],
  howAndCommand,
);
export const remoteAccessDetector = controlDetector(remoteAccess, ['open-tunnel'], howAndCommand);
export const passwordTheftDetector = controlDetector(passwordTheft, ['credential-dump', 'password-prompt', 'password-test'], howAndCommand);
export const silencedDefenceDetector = controlDetector(protectionDisabled, ['silenced-defence'], (deed) => ({ command: command(deed) }));
export const deletedBackupsDetector = controlDetector(destructiveCommand, ['deleted-backups'], (deed) => ({
  target: command(deed),
  how: 'deletes the backups with',
}));
export const hiddenSubscriptionDetector = controlDetector(persistenceWrite, ['hidden-subscription'], (deed) => ({
  what: 'a subscription to events of the system',
  target: command(deed),
}));
