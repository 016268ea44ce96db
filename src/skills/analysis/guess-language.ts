import type { Language } from '../code/behaviour.js';

/** The language of a program without a label: by its most telling words, else a shell's. */
export function guessLanguage(text: string): Language {
  const head = text.slice(0, 4000);
  if (
    /\b(?:IEX|Invoke-\w+|New-Object|Get-\w+|Set-\w+|Start-Process|powershell)\b|\$env:/i.test(head) &&
    !/^\s*(?:import|from)\s/m.test(head)
  )
    return 'powershell';
  if (
    /^\s*(?:import\s+[\w.]+|from\s+[\w.]+\s+import\s|def\s+\w+\(|class\s+\w+[(:]|print\()|\bexec\(|\b__import__\(|\bos\.system\(/m.test(
      head,
    )
  )
    return 'python';
  if (/\b(?:const|let|var)\s+[\w{[]|\brequire\(|=>|\bfunction\s*\w*\(|\bconsole\.|\bfetch\(|^\s*import\s.+\sfrom\s/m.test(head))
    return 'javascript';
  if (head.includes('<?php')) return 'php';
  return 'shell';
}
