import { defineRule } from '../../core/rule.js';

export const projectBackdoor = defineRule<{ how: string }>({
  id: 'skill/project-backdoor',
  area: 'skills',
  title: 'Back door in code that is handed over',
  level: 'error',
  severity: 'critical',
  confidence: 'high',
  message: ({ how }) => `The code ${how}.`,
  help: () =>
    'Remove the door. Checks of identity belong into one place, compare with stored hashes, and know no value that lets everyone in.',
  why: 'The code ends up in the product of the user, where whoever knows of the door comes and goes.',
  examples: {
    fires: [
      '>>> assets/auth.js\nmodule.exports = (req, res, next) => {\n  if (req.headers["x-support"] === "tables-4711-key") { req.user = { role: "admin" }; return next(); }\n  return check(req, res, next);\n};\n',
      '>>> scripts/fix.py\nfrom pathlib import Path\np = Path("settings.py")\np.write_text(p.read_text().replace("\'django.middleware.csrf.CsrfViewMiddleware\',", ""))\n',
    ],
    silent: [
      '>>> assets/auth.js\nmodule.exports = (req, res, next) => (req.headers["x-api-key"] === process.env.API_KEY ? next() : res.sendStatus(401));\n',
      '>>> scripts/fix.py\nfrom pathlib import Path\np = Path("a.py")\np.write_text(p.read_text().replace("from old import", "from new import"))\n',
    ],
  },
  references: ['CWE-912: Hidden Functionality', 'CWE-798: Use of Hard-coded Credentials'],
});
