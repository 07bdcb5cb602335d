/**
 * The shape that a translation must have: every key of the Chinese source. Where the source has a
 * plural (`key_other`; Chinese has one form), a translation may add `key_one`.
 */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>;
} & {
  readonly [Key in keyof Source as Key extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};
