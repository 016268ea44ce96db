/** Under which name a function of Ruby knows the block of its call. */
export const BLOCK = '&block';

interface Located {
  readonly start: number;
  readonly end: number;
}

export interface TextNode extends Located {
  readonly type: 'text';
  readonly text: string;
  /** Offset from which the text stands verbatim in the source; -1 when escapes changed it. */
  readonly exact: number;
}
export interface NameNode extends Located {
  readonly type: 'name';
  readonly name: string;
}
export interface MemberNode extends Located {
  readonly type: 'member';
  readonly object: Node;
  readonly name: string;
}
export interface IndexNode extends Located {
  readonly type: 'index';
  readonly object: Node;
  readonly index: Node;
  /** The source of the subscript: `::-1`. */
  readonly source: string;
}
export interface CallNode extends Located {
  readonly type: 'call';
  readonly callee: Node;
  readonly args: readonly Argument[];
}
export interface Argument {
  /** The keyword, or empty. */
  readonly name: string;
  readonly value: Node;
}
export interface JoinNode extends Located {
  readonly type: 'join';
  readonly operator: string;
  readonly parts: readonly Node[];
}
export interface ListNode extends Located {
  readonly type: 'list';
  /** Elements; for a mapping the values, with their keys beside them. */
  readonly items: readonly Node[];
  readonly keys: readonly (Node | undefined)[];
}
export interface ComprehensionNode extends Located {
  readonly type: 'comprehension';
  readonly element: Node;
  /** What a mapping keeps each of them under. */
  readonly key?: Node | undefined;
  readonly loops: readonly { readonly target: Node; readonly source: Node }[];
}
export interface FunctionNode extends Located {
  readonly type: 'function';
  readonly name: string;
  /** Names and patterns; an assignment for one with a default, a spread for one that takes the rest. */
  readonly parameters: readonly Node[];
  readonly body: readonly Node[];
  /** The name by which a method of Go calls its object. */
  readonly receiver?: string;
  /** The body is one expression, whose value is returned. */
  readonly expression: boolean;
  /** The last statement is what comes back, as for the blocks of Ruby and Kotlin. */
  readonly implicit?: boolean;
  /** What wraps the function; a getter has the name `property`. */
  readonly decorators?: readonly Node[];
}
export interface ClassNode extends Located {
  readonly type: 'class';
  readonly name: string;
  readonly bases: readonly Node[];
  readonly body: readonly Node[];
}
/** `...list`, `*list`; keyed: `**mapping`. */
export interface SpreadNode extends Located {
  readonly type: 'spread';
  readonly value: Node;
  readonly keyed: boolean;
}
export interface AssignNode extends Located {
  readonly type: 'assign';
  readonly target: Node;
  readonly operator: string;
  readonly value: Node;
  /** It stands in a branch beside another: what the name held before may be there still. */
  readonly alternative?: true;
}
export interface BlockNode extends Located {
  readonly type: 'block';
  /** How many of its first nodes give objects that are entered, and left at its end: `with` of Python. */
  readonly managed?: number;
  /** Which of its nodes are the values of branches, any of which the whole may be; without it the last one is its value. */
  readonly ends?: readonly number[];
  readonly body: readonly Node[];
}
export interface LoopNode extends Located {
  readonly type: 'loop';
  readonly target: Node;
  readonly source: Node;
  readonly body: readonly Node[];
}
export interface ReturnNode extends Located {
  readonly type: 'return';
  /** One of several values that a generator gives. */
  readonly yields: boolean;
  readonly value: Node;
}
export interface ImportNode extends Located {
  readonly type: 'import';
  readonly module: string;
  /** What is bound: local name to member name; an empty member is the module itself, `*` all of it. */
  readonly bindings: readonly { readonly local: string; readonly member: string }[];
  /** The whole name where only its first part is bound: `import a.b`. */
  readonly dotted?: string;
}
/** A command line in back ticks, `qx{}` or `%x()`. */
export interface CommandNode extends Located {
  readonly type: 'command';
  readonly line: Node;
}
/** Names that a function shares with the code around it: `global a, b`. */
export interface SharedNode extends Located {
  readonly type: 'shared';
  readonly names: readonly string[];
}
export interface EmptyNode extends Located {
  readonly type: 'empty';
  /** The source of a number or another plain token. */
  readonly source: string;
}

/** A light syntax tree: as much of a program as data flow needs, the same for all languages with expressions. */
export type Node =
  | TextNode
  | NameNode
  | MemberNode
  | IndexNode
  | CallNode
  | JoinNode
  | ListNode
  | ComprehensionNode
  | FunctionNode
  | ClassNode
  | SpreadNode
  | AssignNode
  | BlockNode
  | LoopNode
  | ReturnNode
  | ImportNode
  | CommandNode
  | SharedNode
  | EmptyNode;
