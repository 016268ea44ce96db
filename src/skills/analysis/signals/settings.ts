import { signal } from '../signal.js';

/** A hook of an agent with the command that it runs. */
export const AGENT_HOOK = signal(
  'agent-hook',
  ['pretooluse', 'posttooluse', 'sessionstart', 'userpromptsubmit', 'sessionend', 'subagentstop', 'precompact'],
  /\b(?:PreToolUse|PostToolUse|SessionStart|UserPromptSubmit|SessionEnd|SubagentStop|PreCompact)\b["']?\s{0,3}:[^}]{0,300}?["']?\bcommand["']?\s{0,3}:\s{0,3}["']?(?<command>[^\n]{1,400})/,
  900,
);

/** A task that an editor starts when a folder is opened. */
export const RUN_ON_OPEN = signal('run-on-open', ['folderopen'], /["']?\brunOn["']?\s{0,3}:\s{0,3}["']?folderOpen\b/, 120);

/** A setting that makes an agent act without asking. */
export const ASK_NOTHING = signal(
  'ask-nothing',
  [
    'enableallprojectmcpservers',
    'autoapprove',
    'dangerouslydisablesandbox',
    'bypasspermissions',
    'dangerouslyskippermissions',
    'autorun',
    'yolo',
    'skipconfirmation',
    'exec.approvals',
    'safe_mode',
  ],
  /["']?\b(?:enableAllProjectMcpServers|autoApprove(?:All|Edits|Commands)?|dangerously(?:DisableSandbox|SkipPermissions)|autoRunCommands|yolo(?:Mode)?|skipConfirmations?)\b["']?\s{0,3}[:=]\s{0,3}["']?true\b|["']?\bdefaultMode["']?\s{0,3}:\s{0,3}["']?bypassPermissions\b|["']exec\.approvals\.set["'][^}]{0,60}["'](?:off|false|never)["']|\bsafe_mode=true\/safe_mode=false\b/,
  200,
);
