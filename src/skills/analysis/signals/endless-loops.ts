const HEADS = ['while ', 'while(', 'while (', 'while( ', 'while ( '];
const ALWAYS = ['true', '1', ':', '!0', '$true'];

/** Anchors of the head of a loop without an end, in any language: every way in which its patterns let blanks stand. */
export const LOOP_ANCHORS: readonly string[] = [
  ...HEADS.flatMap((head) => ALWAYS.map((value) => head + value)),
  ...['for(;;)', 'for (;;)', 'for( ;', 'for ( ;', 'for(; ;', 'for (; ;'],
  ...['loop {', 'loop{', 'loop do', 'for {', 'for{', 'until false'],
];
