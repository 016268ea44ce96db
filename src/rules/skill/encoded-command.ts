import { defineRule } from '../../core/rule.js';

export const encodedCommand = defineRule({
  id: 'skill/encoded-command',
  area: 'skills',
  title: 'Encoded command that is run',
  level: 'error',
  severity: 'critical',
  confidence: 'high',
  message: () => 'A command is stored in an encoded form, decoded and run, so that no reader sees what it does.',
  help: () => 'Write the command in the clear, or put it into a script of the bundle that can be reviewed.',
  why: 'Nothing honest needs its commands encoded. Decoding straight into a shell is the commonest way in which hostile skills hide a download.',
  examples: {
    fires: [
      "```bash\necho 'ZWNobyBoZWxsbyB3b3JsZCBmcm9tIGEgZGVtbw==' | base64 -d | bash\n```",
      '```sh\neval "$(printf %s "$BLOB" | base64 --decode)"\n```',
    ],
    silent: ['```bash\necho "$TOKEN" | base64 -d | jq .exp\n```', '```bash\nopenssl base64 -d -in cert.b64 -out cert.der\n```'],
  },
  references: ['MITRE ATT&CK: T1140 Deobfuscate/Decode Files or Information', 'MITRE ATT&CK: T1059.004 Unix Shell'],
});
