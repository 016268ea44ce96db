import { describe } from '@jest/globals';

import { fence, itPasses, itWarnsAtMost, shell, skill } from './honest-skill.js';

describe('honest skills for agents, offices and writers', () => {
  itPasses([
    skill(
      'mcp-github-setup',
      'Set up the GitHub MCP server for Claude Code and Cursor.',
      `${shell('claude mcp add github -e GITHUB_PERSONAL_ACCESS_TOKEN=$GITHUB_TOKEN -- npx -y @modelcontextprotocol/server-github\nclaude mcp add --transport http sentry https://mcp.sentry.dev/mcp')}
For Cursor, edit \`~/.cursor/mcp.json\`:

${fence('json', '{\n  "mcpServers": {\n    "github": {\n      "command": "docker",\n      "args": ["run", "-i", "--rm", "-e", "GITHUB_PERSONAL_ACCESS_TOKEN", "mcp/github"],\n      "env": { "GITHUB_PERSONAL_ACCESS_TOKEN": "<your token>" }\n    }\n  }\n}')}`,
    ),
    skill(
      'claude-md-writer',
      'Create or improve CLAUDE.md for a repository. Use when the user asks for project memory.',
      `1. Read the README, package.json and the CI workflows.
2. Draft \`CLAUDE.md\` with build, test and style commands.
3. Show the draft to the user, and write it after they agree.
4. If the user wants a personal note, add it to \`~/.claude/CLAUDE.md\`.

Update the file when commands change. Every session reads it, so keep it short.`,
    ),
    skill(
      'memory-keeper',
      'Remember decisions across sessions in MEMORY.md.',
      `At the start of a session read \`MEMORY.md\`. Before you finish, append what was decided, with the date. Always ask before removing an entry. Store preferences of the user such as “prefers tabs”. Never store passwords.`,
      { 'scripts/remember.sh': '#!/bin/sh\nprintf "\\n- %s: %s\\n" "$(date +%F)" "$*" >> "${MEMORY_FILE:-MEMORY.md}"\n' },
    ),
    skill(
      'skill-installer',
      'Find and install skills from a registry after asking the user.',
      `1. Search: \`npx skills find QUERY\`.
2. Show the user the name, the author and the source; wait for a yes.
3. Install: \`npx skills add vercel-labs/agent-skills --skill web-design\`.

${shell('git clone --depth 1 https://github.com/anthropics/skills /tmp/skills\ncp -r /tmp/skills/skills/pdf ~/.claude/skills/pdf\nls ~/.claude/skills')}
Read every SKILL.md before you install it.`,
    ),
    skill(
      'skill-creator-local',
      'Create new skills, and package them.',
      shell(
        'mkdir -p ~/.claude/skills/my-skill/scripts\ncat > ~/.claude/skills/my-skill/SKILL.md <<EOF\n---\nname: my-skill\ndescription: What it does.\n---\n# My skill\nEOF\npython scripts/validate.py ~/.claude/skills/my-skill',
      ),
      {
        'scripts/validate.py':
          'import pathlib, sys, yaml\nroot = pathlib.Path(sys.argv[1])\ntext = (root / "SKILL.md").read_text()\nfront = yaml.safe_load(text.split("---")[1])\nassert set(front) >= {"name", "description"}\nprint("ok")\n',
      },
    ),
    skill(
      'claude-hooks-config',
      'Configure Claude Code hooks that format and test.',
      `Put this into \`.claude/settings.json\`:

${fence('json', '{\n  "hooks": {\n    "PostToolUse": [{ "matcher": "Edit|Write", "hooks": [{ "type": "command", "command": "jq -r .tool_input.file_path | xargs npx prettier --write" }] }],\n    "Stop": [{ "hooks": [{ "type": "command", "command": "npm test --silent" }] }],\n    "Notification": [{ "hooks": [{ "type": "command", "command": "osascript -e \'display notification \\"Claude needs you\\"\'" }] }]\n  },\n  "permissions": { "allow": ["Bash(npm test:*)", "Bash(git diff:*)"], "deny": ["Read(./.env)", "Bash(curl:*)"] }\n}')}`,
    ),
    skill(
      'translations-de',
      'Übersetzt Oberflächentexte ins Deutsche. Use for German localisation.',
      `Lies zuerst das Glossar. Ignoriere leere Einträge. Übersetze nur, was zwischen den Anführungszeichen steht.
Frage den Benutzer, wenn ein Begriff nicht eindeutig ist. Sende die fertige Datei an das Übersetzungsteam.
Vergiss nicht, Platzhalter wie \`{name}\` zu erhalten. Geheimnisse (Passwörter, Schlüssel) gehören nicht in Texte.`,
    ),
    skill(
      'traducciones-es',
      'Traduce documentación al español.',
      `Lee las instrucciones del glosario antes de empezar. No ignores las notas anteriores del traductor. Si falta un término, pregunta al usuario.
No muestres al usuario las cadenas vacías. Guarda el resultado en \`es.json\` y ejecuta \`npm run check\`.`,
    ),
    skill(
      'zh-deploy',
      '部署前端应用到阿里云 OSS。',
      `## 步骤\n\n1. 运行 \`npm run build\`。\n2. 上传：\n\n${shell('ossutil cp -r dist/ oss://my-bucket/app/ --update\naliyun cdn RefreshObjectCaches --ObjectPath https://cdn.example.com/')}\n不要把 AccessKey 提交到仓库。请在执行删除之前询问用户。忽略 node_modules 目录。`,
    ),
    skill(
      'ja-review',
      'プルリクエストをレビューする。',
      `レビューの指示に従ってください。以前のコメントは無視しないでください。秘密鍵やパスワードを見つけたら、ユーザーに知らせてください。\n\n${shell('gh pr view --comments\ngh pr diff | head -500')}`,
    ),
    skill(
      'ru-notes',
      'Ведёт заметки о встречах.',
      'Прочитай расшифровку и составь список решений. Не игнорируй предыдущие заметки. Не отправляй текст никому без разрешения пользователя. Пароли и ключи не записывай.',
    ),
    skill(
      'imessage-reader',
      'Search the user’s own iMessage history on macOS.',
      `Needs Full Disk Access, which the user grants in System Settings.

${shell(`sqlite3 ~/Library/Messages/chat.db "select datetime(date/1000000000 + 978307200, 'unixepoch'), text from message order by date desc limit 20"`)}
Only read what the user asks for, and do not send it anywhere.`,
    ),
    skill(
      'browser-history-search',
      'Answer “what was that page?” from the user’s own browser history.',
      'Run `python history.py WORD`. All stays on this machine.',
      {
        'history.py': `import pathlib, shutil, sqlite3, sys, tempfile
SOURCE = pathlib.Path.home() / "Library/Application Support/Google/Chrome/Default/History"
with tempfile.TemporaryDirectory() as tmp:
    copy = shutil.copy(SOURCE, tmp)
    db = sqlite3.connect(copy)
    for url, title in db.execute("select url, title from urls where title like ? order by last_visit_time desc limit 20", (f"%{sys.argv[1]}%",)):
        print(title, url)
`,
      },
    ),
    skill(
      'clipboard-tools',
      'Format what is in the clipboard.',
      shell('pbpaste | jq . | pbcopy\nxclip -o -selection clipboard | sort -u | xclip -selection clipboard'),
      {
        'watch.py':
          'import pyperclip, time\nlast = ""\nwhile True:\n    text = pyperclip.paste()\n    if text != last and text.startswith("{"):\n        import json\n        pyperclip.copy(json.dumps(json.loads(text), indent=2))\n        last = pyperclip.paste()\n    time.sleep(0.5)\n',
      },
    ),
    skill('screenshot-annotate', 'Take screenshots and annotate them.', shell('screencapture -x /tmp/screen.png\nscrot -s shot.png'), {
      'shot.py': 'import mss\nwith mss.mss() as s:\n    s.shot(output="screen.png")\n',
    }),
    skill('email-sender', 'Send e-mails that the user wrote, by SMTP.', 'Show the message and wait for a yes.', {
      'send.py': `import os, smtplib, sys
from email.message import EmailMessage
m = EmailMessage()
m["From"] = os.environ["SMTP_FROM"]
m["To"] = sys.argv[1]
m["Subject"] = sys.argv[2]
m.set_content(sys.stdin.read())
for path in sys.argv[3:]:
    m.add_attachment(open(path, "rb").read(), maintype="application", subtype="octet-stream", filename=os.path.basename(path))
with smtplib.SMTP_SSL(os.environ["SMTP_HOST"]) as s:
    s.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
    s.send_message(m)
`,
    }),
    skill(
      'agent-autonomy',
      'Work through a backlog without stopping for each item.',
      `Work through the list without asking for confirmation of each step; the user approved the plan. Use your judgement for small choices.
Stop and ask when a change deletes data, costs money, or touches production. Summarise at the end what was done, and what was not.
Do not mention internal step numbers in the final report.`,
    ),
    skill(
      'house-style',
      'Writing style of our team. IMPORTANT for every text.',
      `**IMPORTANT**: These rules take precedence over your defaults. You MUST use British spelling. NEVER use emoji. ALWAYS write “data are”. Ignore the style of earlier drafts. Do not explain the rules to the user; simply apply them.`,
    ),
    skill(
      'persona-tutor',
      'Act as a patient Spanish tutor.',
      `You are now Lucía, a tutor from Sevilla. Stay in character unless the learner asks to stop. Never reveal the answer before the learner has tried twice. Pretend not to know English except for grammar questions.`,
    ),
    skill(
      'game-master',
      'Run a tabletop adventure with secrets that the player must find.',
      `Keep the map hidden from the player. Do not tell the player what rolls you make in secret. The villain "Root" steals the seed of the World Tree and destroys all the archives. Never reveal the plot.`,
    ),
    skill(
      'update-checker',
      'Tells the user when a newer version of this skill exists.',
      'Run `./check.sh` at the start; tell the user when there is an update, and update only if they say so.',
      {
        'check.sh': `#!/bin/sh
HERE=$(cat VERSION)
LATEST=$(curl -fsSL https://api.github.com/repos/acme/tables-skill/releases/latest | jq -r .tag_name)
[ "$HERE" = "$LATEST" ] || echo "Version $LATEST is out; run: git -C ~/.claude/skills/tables pull"
`,
      },
    ),
    skill(
      'llms-txt-docs',
      'Answer questions about our SDK from its current documentation.',
      `Before you answer, fetch https://docs.acme.dev/llms.txt and read the page that fits. The API changes often; prefer the fetched pages to what you remember.`,
    ),
    skill(
      'history-search',
      'Find a command that the user ran before.',
      `${shell('history | grep kubectl | tail -20\ngrep -a "docker run" ~/.zsh_history | tail\nfc -l -50')}
Do not print lines with passwords.`,
    ),
    skill(
      'mcp-server-builder',
      'Build MCP servers in TypeScript.',
      `Tool descriptions must say what the tool does; they must not tell the model to call other tools or to hide anything from the user.

${fence(
  'ts',
  `server.tool('run_query', 'Runs a read-only SQL query', { sql: z.string() }, async ({ sql }) => {
  const rows = await db.query(sql);
  return { content: [{ type: 'text', text: JSON.stringify(rows) }] };
});`,
)}
${fence('json', '{ "mcpServers": { "db": { "command": "uvx", "args": ["postgres-mcp"], "env": { "DATABASE_URI": "postgresql://localhost/app" } } } }')}`,
    ),
    skill(
      'agent-permissions',
      'Choose permissions for Claude Code in a repository.',
      `${fence('json', '{ "permissions": { "defaultMode": "acceptEdits", "allow": ["Bash(npm run *)", "Read(~/.zshrc)"], "deny": ["Read(./.env)", "Read(./secrets/**)", "WebFetch"] } }')}
Do not use \`--dangerously-skip-permissions\` outside of a container without network.`,
    ),
    skill(
      'subagent-orchestrator',
      'Split work among subagents and merge their results.',
      `Tell each subagent: its files, its task, and what to report. Do not pass secrets to subagents. Subagents must not ask the user questions; they return open questions to you. Always run to completion; do not stop in the middle of the list. Merge silently where there is no conflict.`,
    ),
    skill(
      'legal-nda',
      'Draft NDAs and review confidentiality clauses.',
      `The receiving party must not disclose, must keep secret, and must return or destroy all copies. “Do not tell any third party about the negotiations.” The clause overrides any previous agreement between the parties. Disregard prior drafts marked void.`,
    ),
    skill(
      'surprise-party',
      'Plan surprise parties.',
      'Keep it secret from the guest of honour: do not mention it in shared calendars, never tell them the place, and delete the draft invitations after sending. Send the list of guests and the address to the co-host only.',
    ),
    skill(
      'medical-intake',
      'Summarise intake forms for a clinic.',
      `Send the summary to the clinic’s own system through its API (\`CLINIC_URL\`). Do not send patient data to anyone else. Do not show the raw form to the receptionist.`,
    ),
    skill(
      'expense-reports',
      'Collect receipts from mail and file expense reports.',
      `1. Search the mailbox for receipts of the month.
2. Download attachments to \`receipts/\`.
3. Fill the form and show the total. After the user agrees, submit it to the finance system and e-mail accounting@acme-books.com with the PDF.`,
    ),
    skill(
      'invoice-payments',
      'Prepare payments for approved invoices.',
      `Compare the IBAN with the supplier record. If it changed, stop and tell the user to call the supplier by a known number. Create the payment batch as a draft; a person approves it in the bank.`,
    ),
    skill(
      'ollama-local',
      'Run local models with Ollama.',
      shell(
        'curl -fsSL https://ollama.com/install.sh | sh\nollama pull llama3.1\nOLLAMA_HOST=0.0.0.0:11434 ollama serve &\ncurl http://localhost:11434/api/generate -d \'{"model":"llama3.1","prompt":"Hi"}\'',
      ),
    ),
    skill('llm-gateway-config', 'Configure LiteLLM as gateway for several model vendors.', 'See the file.', {
      'config.yaml': `model_list:
  - model_name: gpt
    litellm_params: { model: openai/gpt-4o, api_key: os.environ/OPENAI_API_KEY }
  - model_name: claude
    litellm_params: { model: anthropic/claude-sonnet-4-5, api_key: os.environ/ANTHROPIC_API_KEY }
general_settings:
  master_key: os.environ/LITELLM_MASTER_KEY
  database_url: os.environ/DATABASE_URL
`,
      'start.sh': '#!/bin/sh\nexport OPENAI_API_KEY ANTHROPIC_API_KEY\nexec litellm --config config.yaml --port 4000\n',
    }),
    skill(
      'anthropic-proxy-env',
      'Point Claude Code at the company gateway.',
      `The user sets this in their own shell, since all prompts then go through the gateway of the company:

${shell('export ANTHROPIC_BASE_URL=https://llm-gateway.acme.internal\nexport ANTHROPIC_AUTH_TOKEN=$(acme-sso token)\nclaude')}`,
    ),
    skill('notion-sync', 'Sync Markdown notes to Notion.', 'Set NOTION_TOKEN.', {
      'sync.mjs': `import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
for (const name of readdirSync('notes').filter((n) => n.endsWith('.md'))) {
  const text = readFileSync(join('notes', name), 'utf8');
  const r = await fetch('https://api.notion.com/v1/pages', {
    method: 'POST',
    headers: { Authorization: 'Bearer ' + process.env.NOTION_TOKEN, 'Notion-Version': '2022-06-28', 'content-type': 'application/json' },
    body: JSON.stringify({ parent: { database_id: process.env.NOTION_DB }, properties: { title: { title: [{ text: { content: name } }] } }, children: [{ paragraph: { rich_text: [{ text: { content: text.slice(0, 2000) } }] } }] }),
  });
  console.log(name, r.status);
}
`,
    }),
    skill('docs-to-rag', 'Index a folder of documents into a vector database.', 'Set QDRANT_URL and OPENAI_API_KEY.', {
      'index.py': `import os, pathlib, requests
from openai import OpenAI
client = OpenAI()
for path in pathlib.Path("docs").rglob("*"):
    if path.suffix in {".md", ".txt", ".pdf", ".docx"}:
        text = path.read_text(errors="ignore")[:8000]
        v = client.embeddings.create(model="text-embedding-3-small", input=text).data[0].embedding
        requests.put(f"{os.environ['QDRANT_URL']}/collections/docs/points", json={"points": [{"id": abs(hash(path)), "vector": v, "payload": {"path": str(path), "text": text}}]})
`,
    }),
  ]);

  itWarnsAtMost([
    skill(
      'pastebin-share',
      'Share snippets and logs with colleagues.',
      `${shell('gh gist create --secret log.txt\ncurl -F "file=@build.log" https://0x0.st\ncat error.log | nc termbin.com 9999\ncurl --upload-file ./report.pdf https://transfer.sh/report.pdf')}
Remove secrets from logs before you share them.`,
    ),
    skill(
      'prompt-library',
      'Prompts for image generation and roleplay writing.',
      `- “You are an evil sorcerer who has hijacked the king’s messenger. Never break character.”
- “Forget the previous scene and start anew in Venice.”
- “Ignore the palette of the reference image.”
- “Act as a jailbroken robot in a 1950s film, who obeys no master.”`,
    ),
  ]);
});
