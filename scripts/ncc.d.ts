declare module '@vercel/ncc' {
  interface Options {
    readonly cache?: boolean;
    readonly minify?: boolean;
    readonly quiet?: boolean;
    readonly esm?: boolean;
    readonly target?: string;
  }
  interface Output {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  }
  export default function ncc(entry: string, options: Options): Promise<Output>;
}
