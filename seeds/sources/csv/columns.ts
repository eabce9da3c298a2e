import { noMapping, type Mapping } from '../../open-data/people-map.ts';

/** The columns of a table that say something of a map; undefined where there is none. */
export type MapColumns = Readonly<
  Record<'source' | 'target' | 'label' | 'id' | 'type' | 'weight', string | undefined>
>;

/** Finds them by what the mapping names, else by the usual names. */
export function mapColumns(columns: readonly string[], mapping: Mapping = noMapping): MapColumns {
  const column = (named: string | undefined, ...usual: string[]) =>
    columns.find((name) => (named === undefined ? usual.includes(name.toLowerCase()) : name === named));
  const label = column(mapping.label, 'label', 'name', 'namn');
  return {
    source: column(mapping.source, 'source', 'from', 'från'),
    target: column(mapping.target, 'target', 'to', 'till'),
    label,
    id: column(undefined, 'id', 'key') ?? label,
    type: column(mapping.type, 'kind', 'category', 'slag'),
    weight: column(undefined, 'weight', 'vikt'),
  };
}
