/** A text with `{name}` where a value goes; with plural forms where `{count}` decides. */
export type Message = string | { readonly one: string; readonly other: string };

/** Another language's texts for the same keys, no more and no fewer. */
export type Translation<Keys> = { readonly [Key in keyof Keys]: Message };
