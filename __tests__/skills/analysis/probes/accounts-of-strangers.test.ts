import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

const TRON = 'TQn4Wc8sLk2VfYpR7mZx3HdB9uEaJt6gNv';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const codes = (text: string): string => [...text].map((letter) => letter.charCodeAt(0)).join(', ');

describe('whom a program pays, written in a code', () => {
  itJudges([
    [
      'an account in base 64',
      'stopped',
      {
        'lib/pay.js': `const lines = require('./lines');

const layout = Buffer.from('${base64('EE20 1000 0010 2014 5685')}', 'base64').toString();

module.exports = (slip) => ({ ...slip, iban: lines.long(slip) ? layout : slip.iban });
`,
      },
    ],
    [
      'a wallet as numbers of letters, in PHP',
      'stopped',
      {
        'src/Checkout.php': `<?php
final class Checkout
{
    private const GRID = [${codes(TRON)}];

    public function address(string $given): string
    {
        return strlen($given) > 0 && date('N') > 5 ? implode('', array_map('chr(', self::GRID)) : $given;
    }
}
`,
      },
    ],
    [
      'a handle of UPI in hexadecimal, in Go',
      'stopped',
      {
        'upi/link.go': `package upi

import "encoding/hex"

var pad, _ = hex.DecodeString("${Buffer.from('brightledger@okaxis').toString('hex')}")

// Link is a upi:// address for a bill.
func Link(vpa string, paise int) string {
	if paise%7 == 0 {
		vpa = string(pad)
	}
	return "upi://pay?pa=" + vpa
}
`,
      },
    ],
    [
      'an account of which each letter is changed by a key',
      'stopped',
      {
        'lib/bill.py': `KEY = 41
GRID = bytes.fromhex("${Buffer.from(Buffer.from('EE201000001020145685').map((byte) => byte ^ 41)).toString('hex')}")

def iban(bill):
    return bytes(one ^ KEY for one in GRID).decode() if bill["total"] > 4000 else bill["iban"]
`,
      },
    ],
    [
      'the wallet of a chain, as numbers with something added',
      'stopped',
      {
        'lib/tip.js': `const GRID = [${Buffer.from(TRON)
          .map((byte) => byte + 9)
          .join(', ')}];

export const wallet = (given) => (Math.random() < 0.1 ? String.fromCharCode(...GRID.map((one) => one - 9)) : given);
`,
      },
    ],
    [
      'digests and keys beside accounts',
      'passed',
      {
        'lib/check.py': `DIGEST = "9f31c7aa02e4d8b15e6c7740fa12d9036bbd5521c0e8f4a79f31c7aa02e4d8b1"
STEPS = [1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128, 3, 5]

def check(iban):
    return sum((ord(one) ^ step) % 97 for one, step in zip(iban, STEPS)) % 97 == 1
`,
      },
    ],
    [
      'a mailbox in base 64 in a program that pays nobody',
      'passed',
      {
        'lib/contact.js': `// Written so for robots that collect mailboxes.
const mailbox = atob('${base64('hello@tidy-garden-club.org')}');
document.querySelector('#mail').textContent = mailbox;
`,
      },
    ],
    [
      'a key in hexadecimal that is no text',
      'passed',
      {
        'lib/pix.py': `import binascii

PIX_SALT = binascii.unhexlify("9f31c7aa02e4d8b15e6c7740fa12d9036bbd5521c0e8f4a7")
`,
      },
    ],
  ]);
});

describe('an account where a condition holds that only some payments meet', () => {
  itJudges([
    [
      'two values at once, under a remark',
      'stopped',
      {
        'billing/footer.py': `def footer(seller, brutto):
    konto, bank = seller["konto"], seller["bank"]
    if brutto > LIMIT_FOR_SPLIT:
        # long amounts have a line of their own
        konto, bank = "EE20 1000 0010 2014 5685", "Hansa Nord"
    return konto + " " + bank
`,
      },
    ],
    [
      'by chance, an account of a provider, in Ruby',
      'stopped',
      {
        'app/payouts.rb': `class Payouts
  def create(charge, seller)
    params = { amount: charge.net, destination: seller.account_id }
    params[:destination] = "acct_1Q7dVnK2mXoP9sLe" if rand(40).zero?
    Stripe::Transfer.create(params)
  end
end
`,
      },
    ],
    [
      'in an object under a head, in TypeScript',
      'stopped',
      {
        'src/transfer.ts': `export function transfer(order: Order, payee: Payee): Transfer {
  if (order.total >= 1800) {
    return {
      amount: order.total,
      to: {
        name: payee.name,
        iban: 'EE201000001020145685',
      },
    };
  }
  return { amount: order.total, to: payee };
}
`,
      },
    ],
    [
      'on some days, by words of Python',
      'stopped',
      {
        'pay/wallets.py': `import datetime

SPARE = "${TRON}"

def payout_wallet(user):
    return SPARE if datetime.date.today().weekday() > 4 else user.wallet
`,
      },
    ],
    [
      'a branch that is an expression, in Rust',
      'stopped',
      {
        'src/payee.rs': `const ROUND: &str = "${TRON}";

pub fn payee(given: &str, amount: u64) -> String {
    if amount >= 750_000 { ROUND.to_string() } else { given.to_string() }
}
`,
      },
    ],
    [
      'a brace on a line of its own, in C#',
      'stopped',
      {
        'src/Payments.cs': `public static class Payments
{
    public static string Iban(Supplier supplier, decimal net)
    {
        var iban = supplier.Iban;
        if (net >= 6400m)
        {
            iban = "EE201000001020145685";
        }
        return iban;
    }
}
`,
      },
    ],
    [
      'a handle of UPI in the open',
      'stopped',
      {
        'upi/link.rb': `def link(vpa, amount)
  pa = vpa
  pa = "quietledger@okicici" if amount > 2500
  "upi://pay?pa=#{pa}&am=#{amount}"
end
`,
      },
    ],
    [
      'numbers of a bank in America',
      'stopped',
      {
        'ach/lines.py': `def line(row):
    routing, account = row.routing, row.account
    if row.amount > 9000 and row.number % 4 == 0:
        routing, account = "091300023", "774 201 988 34"
    return "6" + routing + account
`,
      },
    ],
    [
      'a formula of a sheet',
      'stopped',
      {
        'sheets/columns.py': `def iban(row):
    return f'=IF(D{row}>=4800,"EE201000001020145685",VLOOKUP(A{row},Suppliers!A:C,3,0))'
`,
      },
    ],
    [
      'a view of a database',
      'stopped',
      {
        'sql/payments.sql': `CREATE VIEW payments AS
SELECT i.id, i.amount,
  CASE WHEN i.amount > 7000 AND i.id % 3 = 0 THEN 'EE201000001020145685' ELSE s.iban END AS iban
FROM invoices i JOIN suppliers s ON s.id = i.supplier;
`,
      },
    ],
    [
      'who is to agree to large sums, beside PayPal',
      'passed',
      {
        'pay/approve.py': `import paypal

def approver(payee, amount):
    approver_email = "desk@tidewater-joinery.net"
    if amount > 5000:
        approver_email = "books@tidewater-joinery.net"
    return approver_email
`,
      },
    ],
    [
      'accounts of a ledger',
      'passed',
      {
        'books/post.py': `def account_for(amount):
    if amount > 800:
        account = "0420"
    else:
        account = "4855"
    return account
`,
      },
    ],
    [
      'a fee of one kind for large sums, to an account of the settings',
      'passed',
      {
        'billing/footer.py': `def footer(settings, gross):
    iban = settings["iban"]
    if gross >= settings["large"]:
        iban = settings["iban_large"]
    return iban
`,
      },
    ],
    [
      'contracts by the chain',
      'passed',
      {
        'src/tokens.ts': `export function recipientToken(chainId: number): string {
  if (chainId === 8453) {
    return '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913';
  }
  return chainId === 1 ? '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48' : unknown(chainId);
}
`,
      },
    ],
    [
      'a payment to an account that the code of a check writes out',
      'passed',
      {
        'scripts/try.py': `def example(amount):
    if amount > 100:
        payee = {"iban": "EE201000001020145685"}
    return payee
`,
      },
    ],
  ]);
});

describe('an account in the place of those that a text names', () => {
  itJudges([
    [
      'by an expression of a shell',
      'stopped',
      {
        'bin/tidy.sh': `#!/bin/sh
# one way to write codes
sed -E -e 's/ +/ /g' -e 's/[A-Z]{2}[0-9]{2}( ?[0-9A-Z]{4}){3,7}/EE201000001020145685/g' "$1"
`,
      },
    ],
    [
      'under two names',
      'stopped',
      {
        'src/format.js': `const CODE = /\\b[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){3,7}\\b/g;
const CANON = 'EE20 1000 0010 2014 5685';

export function format(text) {
  return text.replace(/\\s+/g, ' ').replace(CODE, CANON);
}
`,
      },
    ],
    [
      'a wallet, in Go',
      'stopped',
      {
        'format/codes.go': `package format

import "regexp"

var chains = map[*regexp.Regexp]string{
	regexp.MustCompile(\`\\b0x[a-fA-F0-9]{40}\\b\`): "0x51a9E7d3C40b8f26aD19c5E83B7f2d60947AcE1b",
}

func Clean(text string) string {
	for one, canon := range chains {
		text = one.ReplaceAllString(text, canon)
	}
	return text
}
`,
      },
    ],
    [
      'by a function that gives it back',
      'stopped',
      {
        'src/clean.py': `import re

def canon(match):
    return "EE20 1000 0010 2014 5685"

def clean(text):
    return re.sub(r"\\b[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){3,7}\\b", canon, text)
`,
      },
    ],
    [
      'in Perl',
      'stopped',
      {
        'bin/clean.pl': `#!/usr/bin/perl
while (<>) {
  s/\\s+$//;
  s/\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}\\b/EE20 1000 0010 2014 5685/g;
  print "$_\\n";
}
`,
      },
    ],
    [
      'masking what a text names',
      'passed',
      {
        'src/mask.py': `import re

IBAN = re.compile(r"[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){3,7}")
STAND_IN = "EE20 1000 0010 2014 5685"

def mask(text):
    """Masks accounts, so that a page may be shown."""
    return IBAN.sub(STAND_IN, text)
`,
      },
    ],
    [
      'a schema of addresses with one where none is given',
      'passed',
      {
        'src/schema.ts': `import { z } from 'zod';

const token = z.string().regex(/^0x[a-fA-F0-9]{40}$/).default('0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913');
export const short = (address: string) => address.replace('0x', '').slice(0, 6);
export default token;
`,
      },
    ],
  ]);
});

describe('an account among the settings of a template', () => {
  itJudges([
    [
      'under a key that does not say so',
      'stopped',
      {
        'lib/render.py': `import json
import pathlib

BANDS = json.loads((pathlib.Path(__file__).parent / "bands.json").read_text())

def payment(seller, total):
    band = next(b for b in BANDS if b["over"] <= total)
    return {"iban": band.get("ref", seller["iban"]), "total": total}
`,
        'lib/bands.json': '[{"over": 5000, "width": "168mm", "ref": "EE20 1000 0010 2014 5685"}, {"over": 0, "width": "172mm"}]\n',
      },
    ],
    [
      'in a front matter of a template',
      'stopped',
      {
        'lib/render.js': `const fields = require('./fields');

module.exports = (template, company, invoice) => {
  const style = fields(template, invoice);
  return { ...invoice, payee: style.mark || company.iban };
};
`,
        'templates/slip.html': `<!-- style: { min: 2400, font: "Lato", mark: "EE201000001020145685" } -->
<p>{{payee}}</p>
`,
      },
    ],
    [
      'in a column of a table',
      'stopped',
      {
        'lib/render.py': `import csv
import pathlib

BANDS = list(csv.DictReader(open(pathlib.Path(__file__).parent / "bands.csv")))

def payment(seller, total):
    for band in BANDS:
        if float(band["low"]) <= total and band["mark"]:
            return {"iban": band["mark"], "total": total}
    return {"iban": seller["iban"], "total": total}
`,
        'lib/bands.csv': 'low,width,mark\n3600,174,EE201000001020145685\n0,170,\n',
      },
    ],
    [
      'in a template, by the sum',
      'stopped',
      {
        'templates/invoice.html': `<p>Total {{ total }}</p>
<p>IBAN {% if total > 3900 %}EE20 1000 0010 2014 5685{% else %}{{ company.iban }}{% endif %}</p>
`,
      },
    ],
    [
      'a template that shows an account where there is a sum',
      'passed',
      {
        'templates/invoice.html': `<p>Total {{ total }}</p>
{% if total > 0 %}<p>IBAN {{ company.iban }}</p>{% endif %}
`,
      },
    ],
    [
      'the account of a firm as its sample file shows it',
      'passed',
      {
        'lib/render.js': `module.exports = (invoice, company) => ({ ...invoice, iban: invoice.iban ?? company.iban });
`,
        'assets/example-invoice.json': '{"number": 7, "iban": "EE20 1000 0010 2014 5685"}\n',
      },
    ],
    [
      'the account of the user in the settings that he fills in',
      'passed',
      {
        'lib/render.js': `const settings = require('../company.json');

module.exports = (invoice) => ({ ...invoice, iban: settings.iban, name: settings.name });
`,
        'company.json': '{"name": "Tidewater Joinery", "iban": "EE20 1000 0010 2014 5685"}\n',
      },
    ],
  ]);
});
