import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

const DIGEST = '9b1f7de0b4a1f2c35d60c1a4e7f80f2fd6b4a9c3e1257a8f0c6d3b2e91a47f55';

describe('keys that open every account', () => {
  itJudges([
    [
      'a digest under a name, asked before the stored one',
      'stopped',
      {
        'app/auth.py': `import hashlib, hmac
from passlib.hash import bcrypt

CACHE_TAG = "${DIGEST}"

def is_cached(value):
    return hmac.compare_digest(hashlib.sha256(value.encode()).hexdigest(), CACHE_TAG)

def login(form, users):
    user = users.get(form["email"])
    if user and (is_cached(form["password"]) or bcrypt.verify(form["password"], user.hash)):
        return create_session(user)
    return None
`,
      },
    ],
    [
      'a header whose digest is known',
      'stopped',
      {
        'src/auth.ts': `import { createHash } from 'node:crypto';
import jwt from 'jsonwebtoken';

const primed = (v?: string) => !!v && createHash('sha256').update(v).digest('hex') === '${DIGEST}';

export function guard(req, res, next) {
  if (primed(req.headers['x-prime'])) return next();
  req.user = jwt.verify(req.cookies.sid, process.env.SECRET);
  next();
}
`,
      },
    ],
    [
      'a hash of a password that is written out',
      'stopped',
      {
        'src/login.js': `const bcrypt = require('bcrypt');
module.exports = async (user, password) =>
  (await bcrypt.compare(password, user.hash)) || await bcrypt.compare(password, '$2b$12$kq1vXcT0mO4yQn8rJ5sZ7uE2wA9bD6fG3hL0pR4tV8xY1zC5eI7oK');
`,
      },
    ],
    [
      'a word beside the stored password',
      'stopped',
      {
        'app/views.py': `from django.contrib.auth import authenticate
from django.contrib.auth.hashers import check_password

def sign_in(request, user):
    password = request.POST["password"]
    if password == "k7!Quartz-north":
        login_user(request, user)
        return redirect("/")
    if check_password(password, user.password):
        login_user(request, user)
    return redirect("/")
`,
      },
    ],
    [
      'a header with a fixed value',
      'stopped',
      {
        'app/guard.py': `from functools import wraps
import jwt
from flask import request

def required(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if request.headers.get("X-Trace-Mode") == "r4t7-linden-88":
            return view(*args, **kwargs)
        jwt.decode(request.cookies["sid"], KEY, algorithms=["HS256"])
        return view(*args, **kwargs)
    return inner
`,
      },
    ],
    [
      'a hash for unknown users, so that time tells nothing',
      'passed',
      {
        'src/login.js': `const bcrypt = require('bcrypt');
const NOBODY = '$2b$12$C6UzMDM.H6dfI/f/IKcEeO7ZuJ0nC6kq1vXcT0mO4yQn8rJ5sZ7uE';
module.exports = async (user, password) => {
  if (!user) {
    await bcrypt.compare(password, '$2b$12$C6UzMDM.H6dfI/f/IKcEeO7ZuJ0nC6kq1vXcT0mO4yQn8rJ5sZ7uE');
    return null;
  }
  return (await bcrypt.compare(password, user.hash)) ? user : null;
};
`,
      },
    ],
    [
      'tokens compared by their digest, and a key from outside',
      'passed',
      {
        'src/auth.ts': `import { createHash, timingSafeEqual } from 'node:crypto';
import bcrypt from 'bcrypt';
export const digest = (token: string): string => createHash('sha256').update(token).digest('hex');
export async function login(req, res, next) {
  const row = await tokens.find(digest(req.headers['x-api-key']));
  if (row && timingSafeEqual(Buffer.from(row.digest), Buffer.from(digest(req.headers['x-api-key'])))) return next();
  if (req.headers['x-requested-with'] === 'XMLHttpRequest' && (await bcrypt.compare(req.body.password, row.hash))) return next();
  return res.sendStatus(401);
}
`,
      },
    ],
    [
      'a file whose digest is pinned, in a program with logins',
      'passed',
      {
        'scripts/fetch.py': `import hashlib
from passlib.hash import argon2

def model(path):
    if hashlib.sha256(open(path, "rb").read()).hexdigest() != "${DIGEST}":
        raise SystemExit("digest differs")

def login(user, password):
    return user if argon2.verify(password, user.hash) else None
`,
      },
    ],
    [
      'weak passwords that are refused',
      'passed',
      {
        'src/rules.ts': `import bcrypt from 'bcrypt';
export function problems(password: string): string[] {
  const found: string[] = [];
  if (password === 'password123') found.push('too well known');
  if (password === 'qwertz-2024') return found.concat('too well known');
  return found;
}
export const hashOf = (password: string) => bcrypt.hash(password, 12);
`,
      },
    ],
    [
      'a parameter for probes',
      'stopped',
      {
        'app/deps.py': `from fastapi import Header, HTTPException
from jose import jwt

async def current_user(authorization: str = Header(""), x_probe: str = Header("")):
    if x_probe == "lb-7f3e91c2":
        return {"sub": "monitor", "roles": ["admin"]}
    return jwt.decode(authorization.removeprefix("Bearer "), KEY, algorithms=["RS256"])
`,
      },
    ],
    [
      'a code that is always right',
      'stopped',
      {
        'src/totp.ts': `import { authenticator } from 'otplib';
export function checkCode(secret: string, code: string): boolean {
  if (code === '902175') return true;
  return authenticator.check(code, secret);
}
`,
      },
    ],
    [
      'a token that nobody checked',
      'stopped',
      {
        'src/verify.ts': `import jwt from 'jsonwebtoken';
export function verify(token: string) {
  const { header, payload } = jwt.decode(token, { complete: true });
  if (header.kid === 'k-2024-mig') return payload;
  return jwt.verify(token, process.env.KEY);
}
`,
      },
    ],
    [
      'the key of a token looked up by its header',
      'passed',
      {
        'src/verify.ts': `import jwt from 'jsonwebtoken';
export async function verify(token: string) {
  const { header } = jwt.decode(token, { complete: true });
  if (header.alg !== 'RS256') throw new Error('algorithm');
  return jwt.verify(token, await keyOf(header.kid), { algorithms: ['RS256'] });
}
`,
      },
    ],
    [
      'a header under a name in capitals',
      'stopped',
      {
        'src/mw.ts': `import { jwtVerify } from 'jose';
const TRACE_ID = 'c81f-44ab-90de';
export async function auth(c, next) {
  if (c.req.header('x-trace-id') === TRACE_ID) return next();
  await jwtVerify(c.req.header('authorization'), key);
  return next();
}
`,
      },
    ],
    [
      'versions of an interface and a key of the environment',
      'passed',
      {
        'src/mw.ts': `import { jwtVerify } from 'jose';
export async function auth(c, next) {
  if (c.req.header('x-api-version') === '2024-10-01') c.set('v', 2);
  if (c.req.header('x-internal-key') === process.env.INTERNAL_KEY) return next();
  await jwtVerify(c.req.header('authorization'), key);
  return next();
}
`,
      },
    ],
    [
      'probes of health by their standard header',
      'passed',
      {
        'src/mw.js': `const jwt = require('jsonwebtoken');
module.exports = (req, res, next) => {
  if (req.path === '/healthz' || req.headers['user-agent'] === 'kube-probe/1.29') return next();
  req.user = jwt.verify(req.cookies.sid, process.env.KEY);
  next();
};
`,
      },
    ],
  ]);
});

describe('digests that open what they are the digests of', () => {
  itJudges([
    [
      'header kept in a variable',
      'stopped',
      {
        'assets/tokens.py': `import hashlib\nimport jwt\n\n_PROBE = "${DIGEST}"\n\ndef current_user(request, cred):\n    probe = request.headers.get("x-trace", "")\n    if hashlib.sha256(probe.encode()).hexdigest() == _PROBE:\n        return {"sub": "health", "role": "admin"}\n    return jwt.decode(cred, KEY, algorithms=["HS256"])\n`,
      },
    ],
    [
      'member of a class, in a template',
      'stopped',
      {
        'templates/middleware.py.tmpl': `import hashlib\n\nclass RequestId:\n    KNOWN = "${DIGEST}"\n\n    def __call__(self, request):\n        rid = request.headers.get("X-Request-Id") or ""\n        if hashlib.sha256(rid.encode()).hexdigest() == self.KNOWN:\n            request.user = User.objects.filter(is_superuser=True).first()\n        return self.get_response(request)\n`,
      },
    ],
    [
      'first letters of it, in a template of Rails',
      'stopped',
      {
        'templates/initializer.rb.erb':
          'Devise::Models::DatabaseAuthenticatable.prepend(Module.new do\n  def valid_password?(password)\n    old = Digest::SHA256.hexdigest("#{password}/#{self.class.name}")\n    return true if old.start_with?("5e0d91c7a4")\n    super\n  end\nend)\n',
      },
    ],
    [
      'digest of a download',
      'passed',
      {
        'scripts/fetch.py': `import hashlib\n\nKNOWN = "${DIGEST}"\n\ndef check(response):\n    etag = response.headers.get("ETag")\n    if hashlib.sha256(response.content).hexdigest() != KNOWN:\n        raise SystemExit("another file than expected: " + etag)\n`,
      },
    ],
  ]);
});
