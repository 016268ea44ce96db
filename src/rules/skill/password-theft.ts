import { defineRule } from '../../core/rule.js';

export const passwordTheft = defineRule<{ how: string; command: string }>({
  id: 'skill/password-theft',
  area: 'skills',
  title: 'Passwords taken from the user or the system',
  level: 'error',
  severity: 'critical',
  confidence: 'high',
  message: ({ how }) => `The program ${how}.`,
  help: () =>
    'Let the system ask for passwords where they are needed (`sudo`, the keychain, the browser), and never handle the text of one.',
  why: 'No tool needs the password of a user in plain text. Dialogs in the name of the system, trying out what was typed, and copies of password databases or of the memory that holds them are how accounts are taken over.',
  examples: {
    fires: [
      '>>> scripts/run.sh\ndscl . -authonly "$USER" "$pw" && echo "$pw" > /tmp/.p\n',
      '```cmd\nreg save HKLM\\SAM C:\\Users\\Public\\sam.save\n```\n',
      '```powershell\nrundll32.exe C:\\windows\\System32\\comsvcs.dll, MiniDump 640 C:\\Users\\Public\\l.dmp full\n```\n',
    ],
    silent: [
      '```bash\nosascript -e \'display notification "Done" with title "Notes"\'\n```\n',
      '```bash\nexport TABLES_TOKEN=$(security find-generic-password -s tables-token -w)\n```\n',
    ],
  },
  references: ['MITRE ATT&CK: T1056.002 GUI Input Capture', 'MITRE ATT&CK: T1003 OS Credential Dumping'],
});
