/** An organisation of the Research Organization Registry, in either version of its schema. */
export interface RorRecord {
  /** Without the address in front: "026vcq606". */
  readonly id: string;
  readonly name: string;
  readonly nameSv: string | undefined;
  readonly nameEn: string | undefined;
  readonly aliases: readonly string[];
  readonly types: readonly string[];
  readonly status: string;
  readonly country: string | undefined;
  readonly city: string | undefined;
  readonly position: readonly [latitude: number, longitude: number] | undefined;
  readonly website: string | undefined;
  readonly wikidata: string | undefined;
  readonly relations: readonly { readonly type: string; readonly id: string; readonly label: string }[];
}
